#!/usr/bin/env bash
# What making and trying packages needs on Debian and Ubuntu, beside git and Python. Wants root's rights.
set -euo pipefail

apt-get update -q
# Wayland's libraries are not packed, but their packages are looked up.
apt-get install -qy --no-install-recommends binutils dpkg-dev zstd xz-utils python3-venv libpython3-dev xvfb debootstrap \
    libwayland-client0 libwayland-cursor0 libwayland-egl1
bash "$(dirname "$0")/../system_libraries.sh"
