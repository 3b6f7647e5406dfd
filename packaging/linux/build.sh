#!/bin/sh
# Builds the Linux application image and the Debian package from a finished target/plumbline.
# Called by the Maven profile "dist" with the version and the target folder; uses the JDK that the build used.
#
# The image carries no AOT cache: JDK 25.0.3 does not refuse a cache made from an older jar (JDK-8377932), so a
# patched jar would silently run old code. The runtime's own class data archive is made instead; it holds JDK classes only.
set -eu
version=$(printf %s "$1" | sed 's/-SNAPSHOT$/~snapshot/')
target=$2
IFS= read -r jdk < "$target/plumbline/build-jdk"
packaging=$(cd "$(dirname "$0")/.." && pwd)
out=$target/dist
runtime=$target/runtime
image=$out/plumbline
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml
modules=$modules,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs

"$packaging/licences/check.sh" "$target/plumbline/lib"

rm -rf "$out" "$runtime"
mkdir -p "$out"
# Uncompressed: the package compresses the whole better than jlink its parts.
"$jdk/bin/jlink" --add-modules "$modules" --include-locales=en,de --strip-debug --no-man-pages --no-header-files \
  --compress zip-0 --output "$runtime"
"$runtime/bin/java" -Xshare:dump > "$target/share-dump.log"

"$jdk/bin/jpackage" --type app-image --name plumbline --dest "$out" --runtime-image "$runtime" \
  --app-version "$(printf %s "$1" | sed 's/-SNAPSHOT$//')" --description 'Customer-focus self-assessment for leadership teams' \
  --input "$target/plumbline/lib" --main-jar plumbline.jar --main-class org.plumbline.app.Main \
  --java-options --enable-native-access=ALL-UNNAMED --icon "$packaging/icon/png/plumbline-512.png"
mkdir -p "$image/licences"
cp "$packaging"/licences/*.md "$packaging"/licences/*.txt "$image/licences/"
cp "$packaging/../LICENSE" "$image/licences/plumbline.txt"

command -v dpkg-deb > /dev/null || { echo "There is no dpkg-deb here: $image is made, the Debian package is not." >&2; exit 0; }

root=$target/deb
rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/doc"
cp -a "$image" "$root/opt/plumbline"
ln -s /opt/plumbline/bin/plumbline "$root/usr/bin/plumbline"
cp "$packaging/linux/plumbline.desktop" "$root/usr/share/applications/"
for size in 16 24 32 48 64 128 256 512; do
  folder=$root/usr/share/icons/hicolor/${size}x$size/apps
  mkdir -p "$folder"
  cp "$packaging/icon/png/plumbline-$size.png" "$folder/plumbline.png"
done
mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
cp "$packaging/icon/plumbline.svg" "$root/usr/share/icons/hicolor/scalable/apps/"
cp -a "$image/licences" "$root/usr/share/doc/plumbline"
mv "$root/usr/share/doc/plumbline/README.md" "$root/usr/share/doc/plumbline/copyright"
gzip -9nc "$packaging/../CHANGELOG.md" > "$root/usr/share/doc/plumbline/changelog.gz"
chmod -R u=rwX,go=rX "$root"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$(dpkg --print-architecture)/" \
  -e "s/@SIZE@/$(du -sk "$root" | cut -f1)/" "$packaging/linux/control" > "$root/DEBIAN/control"
# dpkg-deb and not jpackage: its package fails to configure where there is no desktop menu (decision 0006).
dpkg-deb --root-owner-group -Zxz --build "$root" "$out/plumbline_${version}_$(dpkg --print-architecture).deb"
