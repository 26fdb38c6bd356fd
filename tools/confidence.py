#!/usr/bin/env python3
"""How often the fields that `extract` printed were right, by what the confidence in them rests on.

usage: confidence.py LABELS.jsonl PREDICTIONS.jsonl [--signs]

LABELS.jsonl has one object a report, shaped as seeds/expected.jsonl; PREDICTIONS.jsonl is what `sdginsights extract` prints.
Prints a table of field x band of confidence x share right; with --signs the rows `field,sign,right,of` from which
seeds/reference/confidence-signs.csv is made. A set (countries, provinces, organisers) is right where all of it is right. Only values
that were given are judged: a missing one is no false one. Fields that the labels call `ambiguous`, and lines with
"register": true, are left out; of lines with "is_activity": false only that an activity was read counts, as wrong.
"""
import collections
import json
import os
import re
import sys

BANDS = ((0.9, "sure, 0.90 and more"), (0.75, "likely, 0.75 to 0.90"), (0.0, "doubtful, below 0.75"))
SINGLE = ("event_type", "start_date", "end_date", "participants_total", "organisations_count", "host_country", "thai_region", "mode", "level", "edition")
BANGKOK = {"กรุงเทพฯ", "กรุงเทพ", "กทม.", "กรุงเทพมหานคร"}


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def letters(text):
    return re.sub(r"[\W_]+", "", (text or "").lower().replace("\u0e40\u0e40", "\u0e41").translate(str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")))


def alike(one, other):
    """Most three-letter pieces of the shorter name stand in the longer."""
    short, long = sorted((letters(one), letters(other)), key=len)
    pieces = {short[i:i + 3] for i in range(max(1, len(short) - 2))}
    return bool(short) and sum(p in long for p in pieces) >= 0.6 * len(pieces)


def province(name):
    return "กรุงเทพมหานคร" if name in BANGKOK else re.sub(r"^(จังหวัด|จ\.)", "", name)


def is_right(field, label, found):
    """None where the labels do not tell."""
    want, got = label.get(field), found.get(field)
    if field in label.get("ambiguous", []):
        return None
    if field == "is_activity":
        return bool(want)
    if field == "resolutions":
        return None if want is None else len(got) in (want, label.get("resolutions_alt", want))
    if field == "thai_provinces":
        got, want = {province(p["name"]) for p in got}, {province(p) for p in want}
        return want <= got and got <= want | set(map(province, label.get("thai_provinces_maybe", [])))
    if field == "countries":
        return set(want) <= set(got) and set(got) <= set(want) | set(label.get("countries_maybe", []))
    if field == "organisers":
        return all(any(alike(w, g) for g in got) for w in want) and all(any(alike(w, g) for w in want) for g in got)
    if field in ("venue", "body"):
        return None if field not in label else bool(want) and alike(want, got)
    if field in SINGLE:
        return None if field not in label else letters(str(want)) == letters(str(got)) or got == label.get(field + "_alt", got is None)
    return None


def main(labels, predictions, by_sign):
    found = {}
    for line in lines(predictions):
        found.setdefault(os.path.splitext(os.path.basename(line["source"]))[0], line)
        found.setdefault(os.path.basename(line["source"]), line)
    counts = collections.defaultdict(lambda: [0, 0])
    for label in lines(labels):
        line = found.get(os.path.basename(label.get("file", ""))) or found.get(label.get("id"))
        if line is None or label.get("register"):
            continue
        for c in line.get("confidence", []):
            if not label.get("is_activity") and c["field"] != "is_activity":
                continue
            right = is_right(c["field"], label, line)
            if right is not None:
                key = c["sign"] if by_sign else next(name for least, name in BANDS if c["probability"] >= least)
                counts[c["field"], key][0] += right
                counts[c["field"], key][1] += 1
    if by_sign:
        print("field,sign,right,of")
        for (field, sign), (right, of) in sorted(counts.items()):
            print(f"{field},{sign},{right},{of}")
        return
    names = [name for _, name in BANDS]
    print("| field | " + " | ".join(names) + " |\n|---|" + "---|" * len(names))
    for field in dict.fromkeys(field for field, _ in counts):
        cells = [f"{counts[field, n][0] / counts[field, n][1]:.2f} of {counts[field, n][1]}" if (field, n) in counts else "" for n in names]
        print(f"| {field} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    files = [a for a in sys.argv[1:] if a != "--signs"]
    if len(files) != 2:
        sys.exit(__doc__)
    main(*files, by_sign="--signs" in sys.argv)
