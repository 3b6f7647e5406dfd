#!/bin/sh
# Tries the Debian package like a person, in a minimal Debian of its own: installs it with what it depends on, runs the
# commands without a display, opens the window on a virtual display, starts a second time, upgrades under the open window,
# removes the package, and sees whether the data stayed as they were. Stops at the first thing that is not so.
#
# Use:   packaging/linux/check-deb.sh target/dist/plumbline_*.deb FOLDER
# Needs: root; debootstrap, xvfb, xdotool, imagemagick, poppler-utils; a mirror of Debian (DEBIAN_MIRROR names another);
#        2 GB for temporary files. Leaves pictures of the window and the report in FOLDER, and nothing else.
set -eu
if [ "${1:-}" != --apart ]; then
  # Mounts of its own, which end with it.
  exec unshare --mount "$0" --apart "$@"
fi
package=$(realpath "$2")
mkdir -p "$3"
pictures=$(realpath "$3")
root=$(mktemp -d)
home=$root/home/person
xvfb=
display=

# Everything that runs in the minimal Debian.
processes() {
  for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/root")" = "$root" ]; then echo "${process#/proc/}"; fi
  done
}

finish() {
  processes | xargs --no-run-if-empty kill -KILL
  [ -z "$xvfb" ] || kill "$xvfb"
  umount --lazy "$root/tmp/.X11-unix" "$root/proc" 2> /dev/null || true
  rm -rf --one-file-system "$root"
}
trap finish EXIT
trap 'exit 1' INT TERM

ok() { echo "ok  $*"; }
fail() { echo "NOT $*" >&2; exit 1; }
administrator() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
person() { chroot --userspec=1000:1000 "$root" env -i HOME=/home/person PATH=/usr/bin:/bin LANG=C.UTF-8 ${display:+DISPLAY=$display} "$@"; }
files() { (cd "$home" && find . -type f ! -path './.openjfx/*' -exec sha256sum {} + | sort -k 2); }
install() { administrator apt-get install --yes --no-install-recommends "$1" > "$root/apt.log" 2>&1 || { cat "$root/apt.log"; fail "$1 installs"; }; }
windows() { DISPLAY=$display xdotool search --onlyvisible --name '^Plumbline$' 2> /dev/null | wc -l; }
picture() { sleep "$2"; DISPLAY=$display import -window root "$pictures/$1.png"; }
open_window() {
  person plumbline > "$root/window.log" 2>&1 &
  window=$!
  seconds=0
  until [ "$(windows)" -eq 1 ]; do
    if [ $((seconds += 1)) -gt 60 ] || ! kill -0 $window; then cat "$root/window.log"; fail "the window opens"; fi
    sleep 1
  done
}

close_window() {
  processes | xargs kill
  wait $window || true
  [ "$(windows)" -eq 0 ] || fail "the window closes"
}

debootstrap --variant=minbase bookworm "$root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" > "$root.log" || { tail "$root.log"; fail "a minimal Debian is there"; }
mv "$root.log" "$root/debootstrap.log"
chmod 755 "$root"
mount -t proc proc "$root/proc"
administrator useradd --uid 1000 person
mkdir "$home"
chown 1000:1000 "$home"
cp "$package" "$root/plumbline.deb"
install /plumbline.deb
ok "installs: $(administrator dpkg-query --show plumbline)"

# Refuses to start if the archive of class data does not fit the installed runtime.
person env JAVA_TOOL_OPTIONS=-Xshare:on plumbline --version
person plumbline --help > /dev/null
sample=/home/person/sample.plumbline.json
person plumbline sample --out $sample
person plumbline validate $sample
person plumbline score $sample --out /home/person/result.json
person plumbline report $sample --out /home/person/report.pdf
person plumbline report $sample --out /home/person/bericht.pdf --lang de
written=$(find "$home" -mindepth 1 -printf '%P\n' | sort | tr '\n' ' ')
[ "$written" = 'bericht.pdf report.pdf result.json sample.plumbline.json ' ] || fail "commands write the named files alone: $written"
cp "$home/report.pdf" "$pictures/"
pdftotext "$home/report.pdf" - | grep --max-count=1 -o 'Index [0-9.]* of 100' || fail "the report names the index"
# The runtime must bring the names of German months.
pdftotext "$home/bericht.pdf" - | grep --max-count=1 -o '[0-9]*\. März [0-9]*' || fail "a German report has German dates"
ok "commands work without a display"
if person plumbline 2> "$root/message"; then fail "there is no window without a display"; fi
cat "$root/message"

person plumbline import $sample --data /home/person/.local/share/plumbline
mkdir "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
Xvfb -displayfd 3 -screen 0 1280x800x24 -ac 3> "$root/display" 2> "$root/xvfb.log" &
xvfb=$!
until [ -s "$root/display" ]; do sleep 1; done
display=:$(cat "$root/display")
open_window
picture 1-window 15
person plumbline 2> "$root/message" || fail "a second start ends well"
cat "$root/message"
[ "$(windows)" -eq 1 ] || fail "there is one window"
ok "the window opens once"

dpkg-deb --raw-extract "$package" "$root/next"
sed -i 's/^Version: .*/&+next/' "$root/next/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$root/next" "$root/next.deb" > /dev/null
install /next.deb
DISPLAY=$display xdotool key F1
picture 2-upgraded-under-the-window 5
[ "$(windows)" -eq 1 ] || fail "the open window outlives an upgrade"
close_window
open_window
picture 3-after-the-upgrade 15
close_window
ok "upgrades: $(administrator dpkg-query --show plumbline)"

files > "$root/before"
administrator apt-get remove --yes plumbline > "$root/apt.log" 2>&1 || { cat "$root/apt.log"; fail "can be removed"; }
files > "$root/after"
cmp "$root/before" "$root/after" || fail "data stay when the package goes"
for path in /opt/plumbline /usr/bin/plumbline /usr/share/applications/plumbline.desktop; do
  if [ -e "$root$path" ] || [ -L "$root$path" ]; then fail "$path is gone"; fi
done
ok "removal leaves the $(wc -l < "$root/after") files of the person as they were, and none of the package"
