#!/bin/sh
# Sheets of rows beside Python's writers, and the whole workbook beside a plain SELECT. Needs Debian's python3-xlsxwriter and
# python3-openpyxl. usage: bench/Workbook/run.sh
set -e
here=$(dirname "$0")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet build -c Release "$here" -v quiet --nologo
PYTHON=${PYTHON:-/usr/bin/python3} python3 "$here/compare.py" "dotnet $here/bin/Release/net10.0/SdgInsights.Bench.Workbook.dll" "$out"
