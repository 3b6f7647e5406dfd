#!/bin/sh
# Builds the macOS disk image from a finished target/plumbline made on macOS (JavaFX brings its native parts for the
# platform that builds). Needs JDK 25. Not part of the test run. Signing and notarising are left to whoever publishes it.
# Use: mvn -DskipTests package && packaging/macos/build.sh /path/to/jdk-25 1.0.0   (the version must not begin with 0)
set -eu
jdk=$1
version=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
target=$root/target
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml
modules=$modules,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs
"$root/packaging/licences/check.sh" "$target/plumbline/lib"
rm -rf "$target/runtime" "$target/dist"
"$jdk/bin/jlink" --add-modules "$modules" --include-locales=en,de --strip-debug --no-man-pages --no-header-files --output "$target/runtime"
"$jdk/bin/jpackage" --type dmg --name Plumbline --app-version "$version" --dest "$target/dist" \
  --runtime-image "$target/runtime" --input "$target/plumbline/lib" --main-jar plumbline.jar \
  --main-class org.plumbline.app.Main --java-options --enable-native-access=ALL-UNNAMED \
  --icon "$root/packaging/macos/plumbline.icns" --license-file "$root/LICENSE" --app-content "$root/packaging/licences,$root/LICENSE" \
  --mac-package-identifier org.plumbline
