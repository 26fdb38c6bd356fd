"""Writes the rows of RowsRun.cs with a Python library. usage: writers.py xlsxwriter|openpyxl COUNT FILE"""
import json
import resource
import sys
import time

COLUMNS = ["key", "date", "title", "country", "region", "goal", "organisation", "type", "people", "women", "share", "source"]
COUNTRIES = ["ไทย", "ลาว", "กัมพูชา", "เมียนมา", "เวียดนาม", "Philippines", "Indonesia", "Timor-Leste"]
REGIONS = ["เหนือ", "ตะวันออกเฉียงเหนือ", "กลาง", "ตะวันออก", "ตะวันตก", "ใต้"]
TYPES = ["ภาคประชาสังคม", "ภาครัฐ", "Private sector", "Academia", "ชุมชน"]


def row(i):
    people = i * 7919 % 1000
    return (
        f"act-{i:07}",
        f"20{10 + i % 15}-{1 + i % 12:02}-{1 + i % 28:02}",
        f"เวทีรับฟังความเห็นของชุมชนลุ่มน้ำ ครั้งที่ {i % 5000} (rivers & coasts)",
        COUNTRIES[i % len(COUNTRIES)],
        REGIONS[i % len(REGIONS)],
        i % 17 + 1,
        f"เครือข่ายลุ่มน้ำ {i % 500}",
        TYPES[i % len(TYPES)],
        people,
        people // 2,
        i % 1000 / 1000,
        f"https://example.org/report/{i}",
    )


def with_xlsxwriter(count, file):
    import xlsxwriter

    # Without this, every address would become a link, which no other writer here does.
    book = xlsxwriter.Workbook(file, {"constant_memory": True, "strings_to_urls": False})
    sheet = book.add_worksheet("Rows")
    sheet.set_column(0, len(COLUMNS) - 1, 18)
    sheet.freeze_panes(1, 0)
    heading, text, number = book.add_format({"bold": True}), book.add_format({"indent": 1}), book.add_format({"num_format": 3})
    for c, name in enumerate(COLUMNS):
        sheet.write_string(0, c, name, heading)
    for i in range(1, count + 1):
        for c, value in enumerate(row(i)):
            if isinstance(value, str):
                sheet.write_string(i, c, value, text)
            else:
                sheet.write_number(i, c, value, number)
    book.close()


def with_openpyxl(count, file):
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Rows")
    sheet.append(COLUMNS)
    for i in range(1, count + 1):
        sheet.append(row(i))
    book.save(file)


library, count, file = sys.argv[1:]
started = time.perf_counter()
{"xlsxwriter": with_xlsxwriter, "openpyxl": with_openpyxl}[library](int(count), file)
seconds = time.perf_counter() - started
used = resource.getrusage(resource.RUSAGE_SELF)
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM:"))
print(json.dumps({"seconds": round(seconds, 3), "cpu": round(used.ru_utime + used.ru_stime, 3), "peak_mb": int(peak.split()[1]) * 1024 / 1e6}))
