#!/usr/bin/env bash
# An AppImage from what `make package` made: packaging/linux/appimage.sh dist/reelmend-….deb
# Needs appimagetool (https://github.com/AppImage/appimagetool) on the path, or named by APPIMAGETOOL.
set -euo pipefail

deb=$(realpath "$1")
tool=${APPIMAGETOOL:-appimagetool}
command -v "$tool" >/dev/null || { echo "An AppImage needs appimagetool: put it on the path, then run this command again." >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

dpkg-deb --extract "$deb" "$folder/AppDir"
cd "$folder/AppDir"
ln -s usr/bin/reelmend AppRun
ln -s usr/share/applications/reelmend.desktop usr/share/icons/hicolor/256x256/apps/reelmend.png .
ln -s reelmend.png .DirIcon
cd "$folder"
SOURCE_DATE_EPOCH=$(stat -c %Y AppDir/usr/lib/reelmend/reelmend) "$tool" --no-appstream AppDir "${deb%_*.deb}-$(uname -m).AppImage"
