#!/bin/sh
# Draws the icons of every platform from plumbline.svg. Run it by hand after changing the picture and commit
# what it made. Needs rsvg-convert, icotool and png2icns (Debian: librsvg2-bin, icoutils, icnsutils).
set -eu
cd "$(dirname "$0")"
rm -rf png
mkdir png
for size in 16 24 32 48 64 128 256 512 1024; do
  rsvg-convert --width "$size" --height "$size" --output "png/plumbline-$size.png" plumbline.svg
done
# The largest stays a PNG inside, as Windows expects; a bitmap would be fifty times its size.
icotool --create --output ../windows/plumbline.ico \
  png/plumbline-16.png png/plumbline-24.png png/plumbline-32.png png/plumbline-48.png png/plumbline-64.png \
  --raw png/plumbline-256.png
png2icns ../macos/plumbline.icns \
  png/plumbline-16.png png/plumbline-32.png png/plumbline-48.png png/plumbline-128.png png/plumbline-256.png png/plumbline-512.png \
  png/plumbline-1024.png
# Only that of macOS has it so large.
rm png/plumbline-1024.png
