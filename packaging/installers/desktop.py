"""What a Linux system wants beside the program itself: desktop entry, icons, file types, description, manual."""

import gzip
import re
import shutil
import subprocess
import sys
from pathlib import Path

from installers.bundle import Bundle
from installers.icons import SIZES

PROGRAM = Path("usr/lib/reelmend")


def install_tree(bundle: Bundle, root: Path) -> None:
    """Lay the program and everything beside it out under ``root`` as a system has it."""
    share = root / "usr" / "share"
    recipes, icons = bundle.source / "packaging" / "linux", bundle.source / "build" / "icons"
    shutil.copytree(bundle.folder, root / PROGRAM, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "reelmend").symlink_to("../lib/reelmend/reelmend")
    _copy(recipes / "reelmend.desktop", share / "applications" / "reelmend.desktop")
    _copy(recipes / "reelmend.mime.xml", share / "mime" / "packages" / "reelmend.xml")
    for size in SIZES:
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        _copy(icons / f"reelmend-{size}.png", place / "reelmend.png")
    svg = bundle.source / "resources" / "icons" / "reelmend.svg"
    _copy(svg, share / "icons" / "hicolor" / "scalable" / "apps" / "reelmend.svg")
    metainfo = share / "metainfo" / "io.github.reelmend.Reelmend.metainfo.xml"
    home = f'  <url type="homepage">{bundle.stamp.home}</url>\n' if bundle.stamp.home else ""
    filled = fill(recipes / "reelmend.metainfo.xml", VERSION=bundle.version, DATE=bundle.stamp.date, HOMEPAGE=home)
    _write(metainfo, filled.encode())
    _write(share / "man" / "man1" / "reelmend.1.gz", _zipped(_manual(bundle)))
    _write(share / "doc" / "reelmend" / "changelog.gz", _zipped((bundle.source / "CHANGELOG.md").read_bytes()))
    terms = (bundle.source / "packaging" / "licences" / "TERMS.txt").read_text(encoding="utf-8")
    listed = f"The texts of all licences lie in /{PROGRAM}/_internal/resources/licences.\n"
    _write(share / "doc" / "reelmend" / "copyright", f"{terms}\n{listed}".encode())


def fill(template: Path, **values: object) -> str:
    """A template with ``@NAME@`` replaced.

    Raises:
        KeyError: something in it has no value.
    """
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", str(value))
    rest = re.search(r"@[A-Z]+@", text)
    if rest:
        raise KeyError(rest[0])
    return text


def _manual(bundle: Bundle) -> bytes:
    command = [sys.executable, "-m", "installers.manual", bundle.stamp.date]
    return subprocess.run(command, cwd=bundle.source, check=True, stdout=subprocess.PIPE).stdout


def _zipped(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


def _copy(source: Path, target: Path) -> None:
    _write(target, source.read_bytes())


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
