"""Encoders of graphics cards: offered only where one has really made a whole video on this machine."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import av

from app.media.codecs import PRESETS, PRORES_TELLS, Grade, Preset
from app.media.encoding import Chroma, Codec, Quality
from app.media.frame import Layout
from app.media.probes import remembered, works_in_child

_CODES = {Codec.H264: (16, 20, 24, 29), Codec.HEVC: (17, 21, 25, 30), Codec.AV1: (20, 26, 32, 38)}
"""Quantisers, about, behind the words for quality. Nobody has measured them yet."""
_AV1_INDICES = (60, 85, 115, 150)
"""The same for cards that count AV1's quantisers as its standard does, to 255."""
_PERCENT = (80, 68, 56, 44)
"""The same where qualities are counted to 100, the best."""
_LAMBDA = 118
"""FFmpeg's steps to one of those of ``-q:v``."""
_BY_QUALITY = {"hw_encoding": "1", "rate_control": "quality", "b": "20M"}
"""The bit rate is passed on to the driver also where quality decides: FFmpeg's nothing would be zero."""
_WINDOWS = {Codec.H264: _BY_QUALITY | {"profile": "100"}, Codec.HEVC: _BY_QUALITY}
"""Without a profile H.264 would be that of the simplest players."""
_BITS = (0.24, 0.16, 0.1, 0.06)
"""A pixel, about: a little more than by software."""
_BITS_PRORES = (3.5, 2.4, 1.6, 0.7)


def _preset(codec: Codec, family: str, options: dict[str, str], grades: tuple[dict[str, str], ...]) -> Preset:
    """An encoder of 4:2:0; without B-frames its packets come in the order of time."""
    eight_alone = codec is Codec.H264 or family == "mf"
    qualities = zip(Quality, grades, _BITS, strict=True)
    return Preset(
        f"{codec.value}_{family}",
        tuple(Layout(depth, Chroma.QUARTER.shift) for depth in ((8,) if eight_alone else (8, 10))),
        PRESETS[codec][0].suffixes,
        {quality: Grade(grade, bits) for quality, grade, bits in qualities},
        options,
        formats={8: "nv12", 10: "p010le"},
    )


def _coded(numbers: tuple[int, ...], *keys: str) -> tuple[dict[str, str], ...]:
    return tuple(dict.fromkeys(keys, str(number)) for number in numbers)


def _presets(codec: Codec) -> tuple[Preset, ...]:
    """Those of NVIDIA, Intel, AMD, Apple, and of whatever Windows itself drives; for AV1 FFmpeg has only three."""
    codes, indices, still = _CODES[codec], _CODES[codec], {"bf": "0"}
    if codec is Codec.AV1:
        indices = _AV1_INDICES
    presets = (
        _preset(codec, "nvenc", {"rc": "constqp", "preset": "p5"} | still, _coded(indices, "qp")),
        _preset(codec, "qsv", {"preset": "slow"} | still, _coded(codes, "global_quality")),
        _preset(codec, "amf", {"rc": "cqp", "quality": "quality"} | still, _coded(indices, "qp_i", "qp_p")),
    )
    if codec is Codec.AV1:
        return presets
    steps = tuple(_LAMBDA * percent for percent in _PERCENT)
    return (
        *presets,
        _preset(codec, "videotoolbox", {"flags": "+qscale"} | still, _coded(steps, "global_quality")),
        _preset(codec, "mf", _WINDOWS[codec] | still, _coded(_PERCENT, "quality")),
    )


def _prores(chroma: Chroma, pixel_format: str, profiles: tuple[str, ...], bits: tuple[float, ...]) -> Preset:
    qualities = zip(Quality, profiles, bits, strict=True)
    return Preset(
        "prores_videotoolbox",
        (Layout(10, chroma.shift),),
        PRESETS[Codec.PRORES][0].suffixes,
        {quality: Grade({"profile": profile}, each) for quality, profile, each in qualities},
        segment_suffix=".mov",
        tells=PRORES_TELLS,
        formats={10: pixel_format},
    )


HARDWARE: Mapping[Codec, tuple[Preset, ...]] = {
    **{codec: _presets(codec) for codec in _CODES},
    Codec.PRORES: (
        _prores(Chroma.HALF, "p210le", ("hq", "standard", "lt", "proxy"), _BITS_PRORES),
        _prores(Chroma.FULL, "p410le", ("4444",) * 4, (5.3,) * 4),
    ),
}
"""In the order of preference, whether this machine has them or not.

Options are those of FFmpeg's manual and of each encoder's own list.
"""


def working(codec: Codec) -> tuple[Preset, ...]:
    """The encoders of this machine's cards for a codec, with the samples that each really takes.

    The first call of a day takes seconds.
    """
    presets = (_narrowed(preset) for preset in HARDWARE.get(codec, ()))
    return tuple(preset for preset in presets if preset.layouts)


def encodable() -> frozenset[Codec]:
    """What this machine's cards can encode; see :func:`working`."""
    return frozenset(codec for codec in HARDWARE if working(codec))


def is_hardware(name: str) -> bool:
    """Whether an encoder is a card's."""
    return any(preset.name == name for presets in HARDWARE.values() for preset in presets)


def preset_of(name: str, pixel_format: str) -> Preset:
    """An encoder by FFmpeg's names for it and for what it takes, with that layout alone.

    Raises:
        ValueError: no card has it.
    """
    for preset in (preset for presets in HARDWARE.values() for preset in presets if preset.name == name):
        for layout in preset.layouts:
            if preset.formats[layout.bits] == pixel_format:
                return replace(preset, layouts=(layout,))
    raise ValueError(f"{name} takes no {pixel_format}")


def _narrowed(preset: Preset) -> Preset:
    """The same with the layouts that work here."""
    return replace(
        preset, layouts=tuple(layout for layout in preset.layouts if _works(preset.name, preset.formats[layout.bits]))
    )


@cache
def _works(name: str, pixel_format: str) -> bool:
    if name not in av.codecs_available:
        return False
    family = name.partition("_")[2]
    base = (f"h264_{family}", "nv12")  # which every card has: without it there is none to try others on
    if base != (name, pixel_format) and not _works(*base):
        return False
    return remembered("encoders", f"{name} of {pixel_format}", lambda: works_in_child("encoder", name, pixel_format))
