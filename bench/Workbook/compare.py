"""Runs every writer in a process of its own and prints what each took. usage: compare.py "COMMAND OF THE C# BENCH" FOLDER

Processor time is that of the whole process, start included; the best of the repeats counts, as other work only ever adds.
"""
import json
import os
import subprocess
import sys

BENCH, OUT = sys.argv[1].split(), sys.argv[2]
PYTHON = [os.environ.get("PYTHON", sys.executable), os.path.join(os.path.dirname(__file__), "writers.py")]
REPEATS = 3


def measure(*command, repeats=1):
    runs = [json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout) for _ in range(repeats)]
    return {"cpu": min(r["cpu"] for r in runs), "seconds": min(r["seconds"] for r in runs), "peak_mb": max(r["peak_mb"] for r in runs)}


def show(name, figures, file=None, note=""):
    size = f"{os.path.getsize(file) / 1e6:7.1f} MB" if file else " " * 10
    print(f"{name:<38}{figures['cpu']:8.2f} s of processor{figures['seconds']:9.2f} s{figures['peak_mb']:8.0f} MB at most{size}  {note}", flush=True)


def rows(count, writers, repeats):
    print(f"{count:,} rows of 12 columns")
    base = None
    for name, command in writers:
        file = os.path.join(OUT, "rows.xlsx")
        figures = measure(*command, str(count), file, repeats=repeats)
        base = base or figures["cpu"]
        show(name, figures, file, f"{figures['cpu'] / base:.1f} times the first")


ours = ("SdgInsights", [*BENCH, "rows"])
rows(100_000, [ours, ("xlsxwriter, constant_memory", [*PYTHON, "xlsxwriter"]), ("openpyxl, write-only", [*PYTHON, "openpyxl"])], REPEATS)
rows(1_000_000, [ours], 1)

database, file = os.path.join(OUT, "bench.db"), os.path.join(OUT, "dashboard.xlsx")
measure(*BENCH, "fill", database, "10000", "100")
select = measure(*BENCH, "select", database, repeats=REPEATS)
whole = measure(*BENCH, "dashboard", database, file)
print("10,000 activities, 1,000,000 rows of participation")
show("SELECT * FROM participation", select)
show("store read, whole workbook written", whole, file, f"{whole['cpu'] / select['cpu']:.1f} times the SELECT")
