#!/bin/sh
# From bytes to stored activity on one core: speed and its parts, broken texts, memory. usage: bench/Extraction/run.sh SHARED_FOLDER
set -e
here=$(dirname "$0")
shared=$1
dotnet build -c Release "$here" -v quiet --nologo
pin=$(command -v taskset >/dev/null && echo "taskset -c 0" || true)
bench="$pin dotnet $here/bin/Release/net10.0/SdgInsights.Bench.Extraction.dll"
$bench speed "$shared"
# Compiled at once and fully: compiling beside a text would be counted as its time.
DOTNET_TieredCompilation=0 $bench fuzz "$shared" 20000 20261127
$bench memory "$shared" 200000
