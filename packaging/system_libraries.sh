#!/usr/bin/env bash
# The system libraries that Qt's window needs on Debian and Ubuntu. Installs what is missing, or says how.
set -euo pipefail

libraries="libglib-2.0.so.0:libglib2.0-0 libX11-xcb.so.1:libx11-xcb1 libEGL.so.1:libegl1 libGL.so.1:libgl1 libfontconfig.so.1:libfontconfig1 libdbus-1.so.3:libdbus-1-3
libxkbcommon.so.0:libxkbcommon0 libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-image.so.0:libxcb-image0
libxcb-randr.so.0:libxcb-randr0 libxcb-render-util.so.0:libxcb-render-util0 libxcb-shape.so.0:libxcb-shape0
libxcb-xkb.so.1:libxcb-xkb1"

[ "$(uname -s)" = Linux ] || exit 0
known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
missing=
for pair in $libraries; do
    grep -q "${pair%%:*}" <<<"$known" || missing="$missing ${pair##*:}"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get update -q && apt-get install -qy --no-install-recommends $missing; } && exit 0
fi
echo "The window needs system libraries: run “sudo apt-get install$missing”, then this command again." >&2
exit 1
