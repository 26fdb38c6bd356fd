#!/bin/sh
# Renders everything that the samples give, in both languages, and puts it on one page for people to look at.
# Needs soffice (libreoffice-calc, libreoffice-writer), pdftoppm (poppler-utils) and, for charts as PNG, rsvg-convert (librsvg2-bin).
# usage: tools/gallery.sh FOLDER
set -e
out=${1:?usage: tools/gallery.sh FOLDER}
here=$(dirname "$0")/..
mkdir -p "$out/pages"
for lang in en th; do
  dotnet run --project "$here/src/Host" -c Release -- run "$here/seeds/inputs" --out "$out" --lang "$lang" >/dev/null
done
page="$out/index.html"
{
  echo '<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>'
  echo '<style>body{font-family:sans-serif;background:#ddd}img{background:#fff;margin:4px;max-width:32%;vertical-align:top}</style>'
  for file in "$out"/*.xlsx "$out"/*.docx; do
    name=$(basename "$file")
    soffice -env:UserInstallation="file://$(mktemp -d)" --headless --convert-to pdf --outdir "$out/pages" "$file" >/dev/null
    pdftoppm -r 60 -png "$out/pages/${name%.*}.pdf" "$out/pages/$name"
    echo "<h2>$name</h2>"
    for image in "$out/pages/$name"-*.png; do
      echo "<a href=\"pages/$(basename "$image")\"><img loading=\"lazy\" alt=\"\" src=\"pages/$(basename "$image")\"></a>"
    done
  done
  for folder in charts charts/print; do
    echo "<h2>$folder</h2>"
    for image in "$out/$folder"/*.svg; do
      echo "<a href=\"$folder/$(basename "$image")\"><img loading=\"lazy\" alt=\"\" src=\"$folder/$(basename "$image")\"></a>"
    done
  done
} >"$page"
echo "$page"
