#!/bin/sh
# Fails if a library in the given folder is not named in README.md beside this script, or names a text that is not here.
set -eu
licences=$(cd "$(dirname "$0")" && pwd)
status=0
for jar in "$1"/*.jar; do
  name=$(basename "$jar" .jar | sed 's/-[0-9][0-9.]*\(-[A-Za-z0-9-]*\)*$//')
  [ "$name" = plumbline ] && continue
  grep -q "^| \`$name\` |" "$licences/README.md" || { echo "packaging/licences/README.md does not name the library $name" >&2; status=1; }
done
for text in $(grep -o '([a-z0-9.-]*\.txt)' "$licences/README.md" | tr -d '()' | sort -u); do
  [ -f "$licences/$text" ] || { echo "packaging/licences/$text is missing" >&2; status=1; }
done
exit $status
