"""Animated WebP as FFmpeg can read it: it knows the pictures, but not the file around them.

The container is described by Google's “WebP Container Specification”: RIFF chunks, of which ``ANMF`` holds a picture.
"""

from base64 import b64encode
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from pathlib import Path

from app.errors import InputError

WEBP = "webp"
"""The container's name in what is known of such a file."""
ONE_PICTURE = "webp_pipe"
"""FFmpeg's name of files of one picture, which animations of one become."""
_TICKS = 1000
"""A second."""
_HEADER = 21
"""Bytes up to the flags of a file with more than a picture."""
_ANIMATED = 0x02
_CHUNK, _FRAME = 8, 16
"""Bytes before what a chunk, and what a frame, holds."""


@dataclass(frozen=True)
class AnimatedWebP:
    """The pictures of a file."""

    pictures: tuple[bytes, ...]
    """Each a WebP file of its own."""
    lengths: tuple[int, ...]
    """Milliseconds that each is shown."""

    @property
    def rate(self) -> Fraction:
        """Pictures a second, on average."""
        return Fraction(_TICKS * len(self.pictures), max(1, sum(self.lengths)))

    def at(self, seconds: Fraction) -> tuple[bytes, Fraction]:
        """The picture that is shown so long after the beginning, or the last one; and when it comes, in seconds."""
        begins = [0, *accumulate(self.lengths[:-1])]
        number = max(0, bisect_right(begins, seconds * _TICKS) - 1)
        return self.pictures[number], Fraction(begins[number], _TICKS)

    def script(self) -> bytes:
        """The pictures in the language of FFmpeg's :data:`~app.media.sequence.PICTURES`."""
        lines = ["ffconcat version 1.0"]
        for picture, length in zip(self.pictures, self.lengths, strict=True):
            lines += [
                f"file 'data:image/webp;base64,{b64encode(picture).decode()}'",
                f"option framerate {_TICKS}",
                f"duration {length / _TICKS:.3f}",
            ]
        return "\n".join(lines).encode()


def animated_at(path: Path) -> AnimatedWebP | None:
    """The pictures of an animated WebP; ``None`` if the file is something else.

    Raises:
        InputError: its pictures do not stand for themselves, or there are none.
        OSError: it may not be read.
    """
    if not path.is_file():
        return None
    with path.open("rb") as file:
        header = file.read(_HEADER)
        marks = header[:4], header[8:16], header[20:]
        if marks[:2] != (b"RIFF", b"WEBPVP8X") or not marks[2] or not marks[2][0] & _ANIMATED:
            return None
        content = header + file.read()
    frames = [body for kind, body in _chunks(content, 12) if kind == b"ANMF" and len(body) > _FRAME]
    if not frames:
        raise InputError(f"{path.name} is cut off: it holds no picture.", "Get the file again.")
    canvas = _number(content, 24) + 1, _number(content, 27) + 1
    if not all(_is_whole(frame, canvas) for frame in frames):
        raise InputError(
            f"The pictures of {path.name} are parts that are laid over one another.",
            "Convert it to GIF or a video first.",
        )
    pictures = (b"RIFF" + (4 + len(f) - _FRAME).to_bytes(4, "little") + b"WEBP" + f[_FRAME:] for f in frames)
    return AnimatedWebP(tuple(pictures), tuple(max(1, _number(frame, 12)) for frame in frames))


def _chunks(content: bytes, at: int) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of all chunks that are there in full."""
    while at + _CHUNK <= len(content):
        length = int.from_bytes(content[at + 4 : at + _CHUNK], "little")
        end = at + _CHUNK + length
        if end <= len(content):
            yield content[at : at + 4], content[at + _CHUNK : end]
        at = end + length % 2


def _is_whole(frame: bytes, canvas: tuple[int, int]) -> bool:
    """Whether a picture covers all others and lets none shine through."""
    corner = _number(frame, 0), _number(frame, 3)
    size = _number(frame, 6) + 1, _number(frame, 9) + 1
    opaque = frame[_FRAME : _FRAME + 4] == b"VP8 "
    replaces = bool(frame[15] & 0x02)
    return corner == (0, 0) and size == canvas and (opaque or replaces)


def _number(content: bytes, at: int) -> int:
    """24 bits."""
    return int.from_bytes(content[at : at + 3], "little")
