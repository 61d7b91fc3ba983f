"""A screen that only exists in memory, and pictures of it."""

import mmap
import os
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trial.program import check, wait_for

_WIDTH, _HEIGHT = 1280, 800
_SAMPLED = 23
"""Every so many pixels are looked at to tell whether a window was painted."""
_COLOURS = 12
"""A painted window has at least so many colours, an empty one hardly any."""
_POWERSHELL = """
Add-Type -AssemblyName System.Windows.Forms, System.Drawing
$area = [System.Windows.Forms.Screen]::PrimaryScreen.Bounds
$picture = New-Object System.Drawing.Bitmap $area.Width, $area.Height
[System.Drawing.Graphics]::FromImage($picture).CopyFromScreen($area.Location, [System.Drawing.Point]::Empty, $area.Size)
$picture.Save('{path}')
"""


class Screen:
    """The screen of the machine: pictures of it by the system's own tool."""

    display = ""

    def wait_until_painted(self, seconds: float = 20) -> None:
        """Wait until a window must have come up: the system does not tell."""
        time.sleep(seconds)

    def wait_until_empty(self) -> None:
        """Wait until the window of a program that ended is gone; the system does not tell."""

    def save(self, path: Path) -> None:
        """Write what is on the screen as PNG."""
        if sys.platform == "darwin":
            subprocess.run(["screencapture", "-x", str(path)], check=True)
        else:
            subprocess.run(["powershell", "-Command", _POWERSHELL.replace("{path}", str(path))], check=True)


class MemoryScreen(Screen):
    """The screen of an ``Xvfb``, read from the file that it keeps the picture in.

    Args:
        file: in the format of ``xwd``.
        display: the display's name.
    """

    def __init__(self, file: Path, display: str) -> None:
        self.display = display
        with file.open("rb") as opened:
            self._picture = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._picture[:100])
        self._width, self._height, self._stride = header[4], header[5], header[12]
        self._begin = header[0] + 12 * header[19]

    def wait_until_painted(self, seconds: float = 60) -> None:
        """See :class:`Screen`; here it is known."""
        wait_for(self._is_painted, "a painted window", seconds)

    def wait_until_empty(self) -> None:
        """See :class:`Screen`."""
        wait_for(lambda: not self._is_painted(), "an empty screen")

    def save(self, path: Path) -> None:
        """See :class:`Screen`."""
        rows = b"".join(b"\0" + self._row(y) for y in range(self._height))
        path.write_bytes(png(self._width, self._height, rows))

    def _is_painted(self) -> bool:
        pixels = memoryview(self._picture)[self._begin :].cast("I")[::_SAMPLED]
        colours = set(pixels)
        return len(colours) >= _COLOURS and sum(1 for pixel in pixels if pixel & 0xFFFFFF) > len(pixels) // 2

    def _row(self, y: int) -> bytes:
        start = self._begin + y * self._stride
        pixels = self._picture[start : start + 4 * self._width]
        row = bytearray(3 * self._width)
        row[0::3], row[1::3], row[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
        return bytes(row)


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen for the program's windows."""
    if sys.platform != "linux":
        yield Screen()
        return
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        size = ["-screen", "0", f"{_WIDTH}x{_HEIGHT}x24", "-fbdir", folder]
        command = ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", *size]
        server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            number = os.read(reading, 16).decode().strip()
            check(bool(number), "Xvfb does not start")
            yield MemoryScreen(Path(folder) / "Xvfb_screen0", f":{number}")
        finally:
            os.close(reading)
            server.terminate()
            server.wait()


def png(width: int, height: int, rows: bytes) -> bytes:
    """A picture as PNG.

    Args:
        width: pixels.
        height: pixels.
        rows: for each row a zero, then red, green and blue of each pixel.
    """
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
