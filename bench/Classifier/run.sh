#!/bin/sh
# Texts a second on one core, beside scikit-learn, in one run. usage: bench/Classifier/run.sh SHARED_FOLDER
set -e
here=$(dirname "$0")
shared=$1
texts=$(mktemp -d)
trap 'rm -rf "$texts"' EXIT
python3 - "$shared" "$texts" <<'PY'
import csv, gzip, json, sys
shared, out = sys.argv[1:]
def write(name, texts):
    with open(f"{out}/{name}.txt", "w", encoding="utf-8") as f:
        f.writelines(" ".join(t.split()) + "\n" for t in texts)
write("thai-news", (json.loads(line)["text"] for line in gzip.open(f"{shared}/load/thai-government-news.jsonl.gz", "rt", encoding="utf-8")))
write("benchmark", (row["text"] for row in csv.DictReader(open(f"{shared}/benchmark/sdg-benchmark-dev.csv", encoding="utf-8", newline=""))))
PY
dotnet build -c Release "$here" -v quiet --nologo
pin=$(command -v taskset >/dev/null && echo "taskset -c 0" || true)
$pin dotnet "$here/bin/Release/net10.0/SdgInsights.Bench.Classifier.dll" seeds/model/sdg-linear.bin seeds/terms "$texts/thai-news.txt" "$texts/benchmark.txt"
$pin ${PYTHON:-/usr/bin/python3} "$here/scikit.py" "$shared/training/sdg-english.jsonl.gz" "$texts/thai-news.txt" "$texts/benchmark.txt"
