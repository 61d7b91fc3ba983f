#!/usr/bin/env bash
# Make .venv with the pinned packages. Needs Python 3.11 or newer.
set -euo pipefail

for python in "${PYTHON:-}" python3.13 python3.12 python3.11 python3; do
    [ -n "$python" ] && command -v "$python" >/dev/null &&
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break
    python=
done
if [ -z "$python" ]; then
    echo "Reelmend needs Python 3.11 or newer: run “sudo apt-get install python3 python3-venv”, then this command again." >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    package=$("$python" -c 'import sys; print(f"python3.{sys.version_info.minor}-venv")')
    if ! { [ "$(id -u)" = 0 ] && apt-get update -q && apt-get install -qy --no-install-recommends "$package"; }; then
        echo "Reelmend needs Python's venv: run “sudo apt-get install $package”, then this command again." >&2
        exit 1
    fi
fi
echo "Setting up .venv (once; this fetches up to three gigabytes of packages) …"
"$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
# For community checkpoints: spandrel, without the torchvision that it asks for and does not need.
.venv/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --no-deps spandrel einops
