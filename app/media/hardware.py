"""Encoders of graphics cards: offered only where one has really encoded a picture on this machine.

Each is tried in a process of its own, as a driver that fails may take the program with it. What works is remembered for
a day, in a file of the cache.
"""

import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from fractions import Fraction
from functools import cache
from io import BytesIO
from pathlib import Path

import av
import msgspec

from app import paths
from app.media.codecs import Grade, Preset
from app.media.encoding import Chroma, Codec, Quality
from app.media.frame import Layout
from app.media.streams import new_picture_stream

_FRESH_SECONDS = 86_400
_PATIENCE_SECONDS = 20
_SIDE = 256
"""Pixels of the picture that is tried; some cards refuse smaller ones."""
_CODES = {Codec.H264: (16, 20, 24, 29), Codec.HEVC: (17, 21, 25, 30), Codec.AV1: (20, 26, 32, 38)}
"""Quantisers, about, behind the words for quality. Nobody has measured them yet."""
_BITS = (0.24, 0.16, 0.1, 0.06)
"""A pixel, about: a little more than by software."""


def _preset(name: str, codec: Codec, keys: tuple[str, ...], options: dict[str, str]) -> Preset:
    """An encoder that is told its quantiser by ``keys``; without B-frames its packets come in the order of time."""
    qualities = zip(Quality, _CODES[codec], _BITS, strict=True)
    return Preset(
        name,
        tuple(Layout(depth, Chroma.QUARTER.shift) for depth in ((8,) if codec is Codec.H264 else (8, 10))),
        (".mkv", ".mp4") if codec is Codec.AV1 else (".mkv", ".mp4", ".mov"),
        {quality: Grade(dict.fromkeys(keys, str(code)), bits) for quality, code, bits in qualities},
        options,
        formats={8: "nv12", 10: "p010le"},
    )


def _presets(codec: Codec, family: str) -> tuple[Preset, ...]:
    still = {} if codec is Codec.AV1 else {"bf": "0"}
    return (
        _preset(f"{family}_nvenc", codec, ("qp",), {"rc": "constqp", "preset": "p5", "bf": "0"}),
        _preset(f"{family}_qsv", codec, ("global_quality",), {"preset": "slow", "bf": "0"}),
        _preset(f"{family}_amf", codec, ("qp_i", "qp_p"), {"rc": "cqp", "quality": "quality", **still}),
    )


HARDWARE: Mapping[Codec, tuple[Preset, ...]] = {
    Codec.H264: _presets(Codec.H264, "h264"),
    Codec.HEVC: _presets(Codec.HEVC, "hevc"),
    Codec.AV1: _presets(Codec.AV1, "av1"),
}
"""Those of NVIDIA, Intel and AMD, in this order, whether this machine has them or not."""


def working(codec: Codec) -> tuple[Preset, ...]:
    """The encoders of this machine's cards for a codec. The first call of a day takes seconds."""
    return tuple(preset for preset in HARDWARE.get(codec, ()) if preset.name in _found())


def is_hardware(name: str) -> bool:
    """Whether an encoder is a card's."""
    return any(preset.name == name for presets in HARDWARE.values() for preset in presets)


def encodes(name: str) -> bool:
    """Whether an encoder makes a packet of a picture. Only in a process that may die."""
    preset = next(preset for presets in HARDWARE.values() for preset in presets if preset.name == name)
    try:
        with av.open(BytesIO(), "w", format="nut") as container:
            options = {**preset.options, **preset.grades[Quality.HIGH].options}
            stream = new_picture_stream(container, name, 25, options)
            stream.width = stream.height = _SIDE
            stream.pix_fmt = preset.formats[8]
            picture = av.VideoFrame(_SIDE, _SIDE, preset.formats[8])
            picture.pts, picture.time_base = 0, Fraction(1, 25)
            return any(packet.size for packet in (*stream.encode(picture), *stream.encode(None)))
    except (av.FFmpegError, OSError, ValueError):  # ValueError: not in this build
        return False


class _Remembered(msgspec.Struct):
    """What was found, when, and with which FFmpeg."""

    ffmpeg: str
    tried: float
    works: list[str]


@cache
def _found() -> frozenset[str]:
    path, ffmpeg = paths.cache_folder() / "encoders.json", str(av.library_versions["libavcodec"])
    with suppress(OSError, msgspec.MsgspecError):
        known = msgspec.json.decode(path.read_bytes(), type=_Remembered)
        if known.ffmpeg == ffmpeg and 0 <= time.time() - known.tried < _FRESH_SECONDS:
            return frozenset(known.works)
    names = [preset.name for presets in HARDWARE.values() for preset in presets]
    works = [name for name in names if name in av.codecs_available and _works_in_child(name)]
    with suppress(OSError):  # it is tried again the next time
        _write(path, msgspec.json.encode(_Remembered(ffmpeg, time.time(), works)))
    return frozenset(works)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(content)
    part.replace(path)


def _works_in_child(name: str) -> bool:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    try:
        tried = subprocess.run(  # noqa: S603  the program itself
            [*program, "codecs", "--try", name], capture_output=True, timeout=_PATIENCE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return tried.returncode == 0
