"""Which encoder a result gets, and what it is told."""

from dataclasses import dataclass, replace
from math import exp, log

from app.errors import UsageError
from app.media.codecs import PRESETS, Preset
from app.media.encoding import Codec, Encoding, Quality, kind_of_samples
from app.media.frame import Colour, Layout
from app.media.hardware import working
from app.media.hdr import Hdr, encoder_parameters

_X265_BLOCK = 64
"""Pixels; x265 writes beyond its memory at some sizes below its largest block."""
_USUAL_BITS = 10
"""More in the source than these is kept by what loses nothing, and on demand."""


@dataclass(frozen=True)
class Encoder:
    """An encoder of FFmpeg and everything that it is told."""

    name: str
    options: dict[str, str]
    reordered: int
    """By how many frames decoding goes ahead of showing, at most."""
    segment_suffix: str
    """Of the files that its segments become."""
    bits_per_pixel: float
    """Of ordinary footage, about."""
    pixel_format: str = ""
    """FFmpeg's name of what it takes; empty: the planar one of its layout."""


def settled(encoding: Encoding, suffix: str, source: Layout, size: tuple[int, int], hdr: Hdr | None) -> Encoding:
    """The same with a codec, if none was asked for: the one that most players of the container know. A graphics card
    is only asked for any more if there is one that makes the same samples and loses nothing that is said of them.

    Args:
        encoding: what is asked for.
        suffix: of the container; see :func:`~app.media.containers.container_for`.
        source: the samples of the source.
        size: width and height of the result.
        hdr: what the source says of high dynamic range.

    Raises:
        UsageError: the codec does not fit the container, the size or the samples.
    """
    eight = (encoding.bits or source.bits) == 8
    if encoding.codec is not None:
        codec = encoding.codec
    elif suffix == ".gif":
        codec = Codec.GIF
    elif suffix == ".webp":
        codec = Codec.WEBP
    elif suffix == ".webm":
        codec = Codec.VP9 if eight else Codec.AV1
    else:
        codec = Codec.H264 if eight or min(size) < _X265_BLOCK else Codec.HEVC
    suffixes = PRESETS[codec][0].suffixes
    if suffix not in suffixes:
        known = " or ".join(each or "a folder" for each in suffixes)
        raise UsageError(f"Few players know {codec.title} in {suffix} files.", f"Use {known}.")
    if codec is Codec.HEVC and min(size) < _X265_BLOCK:
        raise UsageError(
            f"HEVC cannot be made of pictures of less than {_X265_BLOCK} pixels a side.", "Choose another codec."
        )
    by_software = replace(encoding, codec=codec, hardware=False)
    return replace(by_software, hardware=encoding.hardware and _card_can(by_software, source, hdr))


def _card_can(by_software: Encoding, source: Layout, hdr: Hdr | None) -> bool:
    if hdr is not None and hdr.tells_of_screen:  # cards are not told of it
        return False
    wanted = layout_for(by_software, source)
    return any(wanted in preset.layouts for preset in _presets(replace(by_software, hardware=True)))


def layout_for(encoding: Encoding, source: Layout) -> Layout:
    """The samples of a result.

    Args:
        encoding: what is asked for; settled.
        source: the samples of the source.

    Raises:
        UsageError: the codec knows none like these.
    """
    presets = _presets(encoding)
    known = [layout for preset in presets for layout in preset.layouts]
    asked = [
        layout
        for layout in known
        if encoding.bits in (None, layout.bits)
        and (encoding.chroma is None or encoding.chroma.value == kind_of_samples(layout))
    ]
    if not asked:
        kinds = ", ".join(f"{kind_of_samples(layout)} with {layout.bits}" for layout in known)
        raise UsageError(f"{_codec(encoding).title} has no such samples.", f"It takes {kinds} bits.")
    bits, shift = min(source.bits, _USUAL_BITS), asked[0].chroma_shift
    if presets[0].keeps_layout:
        bits = source.bits
        shift = next((same.chroma_shift for same in asked if same.chroma_shift == source.chroma_shift), shift)
    depths = sorted(layout.bits for layout in asked if layout.chroma_shift == shift)
    return Layout(next((depth for depth in depths if depth >= bits), depths[-1]), shift)


def colour_for(encoding: Encoding, colour: Colour) -> Colour:
    """What the result's samples mean: the same as the source's, where the codec can tell players so."""
    tells = _presets(encoding)[0].tells
    return colour if tells is None else tells.nearest(colour)


def encoder_for(encoding: Encoding, layout: Layout, hdr: Hdr | None) -> Encoder:
    """The encoder of a result.

    Args:
        encoding: what is asked for; settled.
        layout: one that :func:`layout_for` gave.
        hdr: what it is told of high dynamic range.

    Raises:
        UsageError: it has no number for quality, or not this one.
    """
    preset = next(preset for preset in _presets(encoding) if layout in preset.layouts)
    options = {**preset.options, **preset.grades[encoding.quality].options}
    if encoding.crf is not None:
        _check_crf(encoding.crf, preset)
        options["crf"] = str(encoding.crf)
    told = [*preset.parameters, *(encoder_parameters(hdr, preset.name) if hdr else [])]
    key = f"{preset.name.removeprefix('lib')}-params"
    if told:
        options[key] = ":".join(told)
    for name, value in encoding.options.items():  # what is needed for segments to fit together stays
        options[name] = f"{options[key]}:{value}" if name == key and told else value
    return Encoder(
        preset.name,
        options,
        preset.reordered,
        preset.segment_suffix,
        _bits_per_pixel(encoding, preset),
        preset.formats.get(layout.bits, ""),
    )


def _codec(encoding: Encoding) -> Codec:
    if encoding.codec is None:
        raise ValueError("not settled")
    return encoding.codec


def _presets(encoding: Encoding) -> tuple[Preset, ...]:
    codec = _codec(encoding)
    if not encoding.hardware:
        return PRESETS[codec]
    cards = working(codec)
    return tuple(preset for preset in cards if preset.name == cards[0].name)


def _check_crf(crf: int, preset: Preset) -> None:
    if preset.worst_crf is None:
        raise UsageError(f"{preset.name} has no number for quality.", "Leave out --crf; choose a quality in words.")
    if not 0 <= crf <= preset.worst_crf:
        raise UsageError(f"{crf} is no quality of {preset.name}.", f"Choose 0 (best) to {preset.worst_crf}.")


def _bits_per_pixel(encoding: Encoding, preset: Preset) -> float:
    grade = preset.grades[encoding.quality]
    if encoding.crf is None:
        return grade.bits_per_pixel
    best, worst = preset.grades[Quality.VISUALLY_LOSSLESS], preset.grades[Quality.SMALL]
    span = int(worst.options["crf"]) - int(best.options["crf"])
    per_step = log(best.bits_per_pixel / worst.bits_per_pixel) / span
    steps = encoding.crf - int(best.options["crf"])
    return best.bits_per_pixel * exp(-per_step * steps)
