"""The program's icon in the sizes and forms that desktops ask for, all drawn from one SVG."""

import os
import struct
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def write_icons(svg: Path, folder: Path) -> None:
    """Write ``reelmend-SIZE.png``, ``reelmend.ico`` (Windows) and ``reelmend.icns`` (macOS)."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _png(svg, size, folder / f"reelmend-{size}.png") for size in SIZES}
    (folder / "reelmend.ico").write_bytes(ico({size: pictures[size] for size in _ICO_SIZES}))
    (folder / "reelmend.icns").write_bytes(icns({size: pictures[size] for size in _ICNS_KINDS}))


def ico(pictures: dict[int, bytes]) -> bytes:
    """Pictures as PNG, by their size in pixels, as an icon of Windows."""
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, png in pictures.items():
        # A side of 256 is written as 0.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """Pictures as PNG, by their size in pixels, as an icon of macOS."""
    parts = b"".join(_ICNS_KINDS[size] + struct.pack(">I", 8 + len(png)) + png for size, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def _png(svg: Path, size: int, file: Path) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    _application = QGuiApplication.instance() or QGuiApplication([])
    QIcon(str(svg)).pixmap(QSize(size, size)).save(str(file))
    return file.read_bytes()
