"""Files that are damaged in every way that disks, networks and programs damage files."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from random import Random

from tests.conftest import B_FRAMES, Clip, Sound, make_clip

NTSC = Fraction(30000, 1001)
SEEDS: dict[str, Clip] = {
    "a.mp4": Clip(options=B_FRAMES, sounds=(Sound(),), chapters=True, rotation=90),
    "b.mov": Clip(codec="prores_ks", pixel_format="yuv422p10le", options={}, sounds=(Sound("pcm_s16le"),)),
    "c.mkv": Clip(sounds=(Sound("libopus"), Sound("flac")), subtitles=True, attachment=True, chapters=True),
    "d.webm": Clip(codec="libvpx-vp9", options={"cpu-used": "8", "deadline": "realtime"}, sounds=(Sound("libopus"),)),
    "e.avi": Clip(codec="mpeg4", options={"bf": "2"}, sounds=(Sound("libmp3lame"),)),
    "f.ts": Clip(codec="mpeg2video", options={}, sounds=(Sound("mp2"),)),
    "g.mpg": Clip(codec="mpeg1video", options={}, sounds=(Sound("mp2"),)),
    "h.flv": Clip(codec="flv", options={}),
    "i.wmv": Clip(codec="wmv2", options={}, sounds=(Sound("libmp3lame"),)),
    "j.nut": Clip(codec="ffv1", options={"level": "3"}, sounds=(Sound("pcm_s16le"),)),
    "k.mkv": Clip(
        size=(64, 64),
        codec="libx265",
        pixel_format="yuv420p10le",
        options={"x265-params": "log-level=none:pools=none"},
        sample_aspect=Fraction(16, 15),
        matrix=9,
        primaries=9,
        transfer=16,
    ),
    "l.mp4": Clip(codec="mjpeg", pixel_format="yuvj420p", options={}, full_range=True, sounds=(Sound(),)),
    "m.dv": Clip(frames=3, size=(720, 480), codec="dvvideo", pixel_format="yuv411p", options={}, rate=NTSC),
    "n.mxf": Clip(codec="mpeg2video", options={}, metadata={"timecode": "01:00:00:00"}),
    "o.mp4": Clip(camera_data=True, sounds=(Sound(),), metadata={"timecode": "00:00:59;28"}, rate=NTSC),
    "p.webp": Clip(codec="libwebp", pixel_format="bgra", options={}, full_range=True),
}
"""A small clip of some frames for each of thirteen containers and more codecs."""

Mutation = Callable[[bytearray, Random], None]


def seeds(folder: Path) -> list[Path]:
    """Make the clips."""
    return [make_clip(folder / name, clip) for name, clip in SEEDS.items()]


def mutated(content: bytes, random: Random) -> bytes:
    """Some damage, drawn from ``random``: the same for the same state of it."""
    damaged = bytearray(content)
    for _ in range(random.choice((1, 1, 1, 2, 4, 16))):
        if damaged:
            random.choice(_MUTATIONS)(damaged, random)
    return bytes(damaged)


def _flip(content: bytearray, random: Random) -> None:
    for _ in range(random.choice((1, 1, 8, 64))):
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)


def _flip_in_header(content: bytearray, random: Random) -> None:
    content[random.randrange(min(len(content), 512))] = random.randrange(256)


def _extreme_number(content: bytearray, random: Random) -> None:
    at = random.randrange(len(content))
    value = random.choice((b"\0" * 4, b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\1", b"\xff" * 8))
    content[at : at + len(value)] = value


def _truncate(content: bytearray, random: Random) -> None:
    del content[random.randrange(len(content)) :]


def _zero(content: bytearray, random: Random) -> None:
    first, last = _range(content, random)
    content[first:last] = bytes(last - first)


def _noise(content: bytearray, random: Random) -> None:
    first, last = _range(content, random)
    content[first:last] = random.randbytes(last - first)


def _remove(content: bytearray, random: Random) -> None:
    first, last = _range(content, random)
    del content[first:last]


def _repeat(content: bytearray, random: Random) -> None:
    first, last = _range(content, random)
    content[last:last] = content[first:last]


def _swap(content: bytearray, random: Random) -> None:
    first, last = _range(content, random)
    at = random.randrange(len(content))
    part = content[first:last]
    del content[first:last]
    content[at:at] = part


def _insert(content: bytearray, random: Random) -> None:
    at = random.randrange(len(content))
    content[at:at] = random.randbytes(random.choice((1, 7, 100, 4096)))


def _range(content: bytearray, random: Random) -> tuple[int, int]:
    first = random.randrange(len(content))
    return first, min(len(content), first + random.choice((1, 4, 16, 188, 512, 4096)))


_MUTATIONS: tuple[Mutation, ...] = (
    _flip,
    _flip_in_header,
    _extreme_number,
    _truncate,
    _zero,
    _noise,
    _remove,
    _repeat,
    _swap,
    _insert,
)
