#!/usr/bin/env bash
# Opens every editable copy with LibreOffice, without a window, and turns it into PDF: it must open without repair and have pages.
# Usage: packaging/linux/check-office.sh [FOLDER]; without a folder it takes target/copies, which the tests leave there.
# Needs libreoffice-writer, -calc and -impress, and poppler-utils; the build and its tests need none of them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

copies=${1:-target/copies}
out=target/copies-as-pdf
for program in soffice pdfinfo pdftotext; do
  command -v "$program" >/dev/null || { echo "There is no $program here: install the packages named in this script." >&2; exit 1; }
done
shopt -s nullglob
files=("$copies"/*.docx "$copies"/*.pptx "$copies"/*.xlsx "$copies"/*.csv)
if [ ${#files[@]} -eq 0 ]; then
  echo "There are no copies in $copies: run mvn test -Dtest=CopiesToLookAtTest first." >&2
  exit 1
fi

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
rm -rf "$out"
status=0
for file in "${files[@]}"; do
  ending=${file##*.}
  folder=$out/$ending
  mkdir -p "$folder"
  name=$(basename "$file" ".$ending")
  soffice -env:UserInstallation="file://$profile" --headless --convert-to pdf --outdir "$folder" "$file" >"$profile/log" 2>&1 || true
  pdf=$folder/$name.pdf
  if [ ! -s "$pdf" ] || ! pages=$(pdfinfo "$pdf" | sed -n 's/^Pages: *//p'); then
    echo "FAILED $file" >&2
    cat "$profile/log" >&2
    status=1
    continue
  fi
  words=$(pdftotext "$pdf" - | wc -w)
  if [ "$words" -lt 10 ]; then
    echo "EMPTY $file: $words words" >&2
    status=1
    continue
  fi
  echo "ok $file: $pages pages, $words words"
done
exit $status
