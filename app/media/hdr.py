"""What high-dynamic-range video says of the screen it was graded on, and how it is said to encoders."""

import struct
from dataclasses import dataclass
from fractions import Fraction
from typing import cast

import av
from av.sidedata.sidedata import SideDataContainer, Type

DOLBY_VISION = "Dolby Vision"
_DYNAMIC = {
    Type.DYNAMIC_HDR_PLUS: "HDR10+",
    Type.DYNAMIC_HDR_VIVID: "HDR Vivid",
    Type.DOVI_METADATA: DOLBY_VISION,
    Type.DOVI_RPU_BUFFER: DOLBY_VISION,
}
_MASTERING = struct.Struct("20i2i")
"""FFmpeg's AVMasteringDisplayMetadata: ten fractions, and which of them are given."""
_LIGHT = struct.Struct("2I")
"""FFmpeg's AVContentLightMetadata."""
_CHROMATICITY_STEPS, _LUMINANCE_STEPS = 50_000, 10_000
"""Units of SMPTE ST 2086 in H.264 and HEVC: 1/50000, and 1/10000 candela per square metre."""

Point = tuple[Fraction, Fraction]
"""CIE 1931 x and y."""


@dataclass(frozen=True)
class MasteringDisplay:
    """The screen that was looked at; SMPTE ST 2086."""

    red: Point
    green: Point
    blue: Point
    white: Point
    darkest: Fraction
    """Candela per square metre."""
    brightest: Fraction


@dataclass(frozen=True)
class ContentLight:
    """How bright the picture gets, in candela per square metre; CTA-861.3."""

    brightest_pixel: int
    brightest_frame: int
    """On average over the frame."""


@dataclass(frozen=True)
class Hdr:
    """What is said of a whole video."""

    mastering: MasteringDisplay | None = None
    light: ContentLight | None = None
    dynamic: tuple[str, ...] = ()
    """Kinds of metadata that change from frame to frame; they hold for the source's pictures alone."""

    @property
    def tells_of_screen(self) -> bool:
        """There is something that a result must carry on."""
        return self.mastering is not None or self.light is not None


@dataclass(frozen=True)
class _Words:
    """How an encoder calls it."""

    screen: str
    light: str
    in_steps: bool
    """Numbers are whole steps of the standard."""


_WORDS = {
    "libx264": _Words("mastering-display", "cll", in_steps=True),
    "libx265": _Words("master-display", "max-cll", in_steps=True),
    "libsvtav1": _Words("mastering-display", "content-light", in_steps=False),
}


def hdr_of(frame: av.VideoFrame) -> Hdr | None:
    """What a frame says; ``None`` if it says nothing."""
    try:
        said = {data.type: bytes(data) for data in cast(SideDataContainer, frame.side_data)}
    except ValueError:  # beside data that PyAV has no name for, such as a photograph's EXIF, it gives none at all
        return None
    mastering, light = said.get(Type.MASTERING_DISPLAY_METADATA), said.get(Type.CONTENT_LIGHT_LEVEL)
    dynamic = tuple(sorted({_DYNAMIC[kind] for kind in said if kind in _DYNAMIC}))
    if not (mastering or light or dynamic):
        return None
    return Hdr(
        _mastering(mastering) if mastering else None,
        _light(light) if light else None,
        dynamic,
    )


def encoder_parameters(hdr: Hdr, encoder: str) -> list[str]:
    """How ``encoder`` (libx264, libx265, libsvtav1) is told; nothing to one that knows no words for it."""
    words = _WORDS.get(encoder)
    if words is None:
        return []
    parameters = []
    if hdr.mastering:
        parameters.append(f"{words.screen}={_screen(hdr.mastering, words.in_steps)}")
    if hdr.light:
        parameters.append(f"{words.light}={hdr.light.brightest_pixel},{hdr.light.brightest_frame}")
    return parameters


def _mastering(data: bytes) -> MasteringDisplay | None:
    *numbers, has_primaries, has_luminance = _MASTERING.unpack(data)
    if not (has_primaries and has_luminance):  # half of it cannot be told to an encoder
        return None
    steps = (_CHROMATICITY_STEPS,) * 8 + (_LUMINANCE_STEPS,) * 2
    # In the standard's steps: AV1 keeps binary fractions near them.
    red_x, red_y, green_x, green_y, blue_x, blue_y, white_x, white_y, darkest, brightest = (
        Fraction(round(Fraction(above * step, below or 1)), step)
        for above, below, step in zip(numbers[::2], numbers[1::2], steps, strict=True)
    )
    return MasteringDisplay(
        (red_x, red_y), (green_x, green_y), (blue_x, blue_y), (white_x, white_y), darkest, brightest
    )


def _light(data: bytes) -> ContentLight | None:
    pixel, frame = _LIGHT.unpack(data)
    return ContentLight(pixel, frame) if pixel or frame else None  # zeros are the standard's word for unknown


def _screen(screen: MasteringDisplay, in_steps: bool) -> str:
    def number(value: Fraction, steps: int) -> str:
        return str(round(value * steps)) if in_steps else f"{float(value):.5f}"

    def point(place: Point) -> str:
        return ",".join(number(value, _CHROMATICITY_STEPS) for value in place)

    bright, dark = (number(value, _LUMINANCE_STEPS) for value in (screen.brightest, screen.darkest))
    return (
        f"G({point(screen.green)})B({point(screen.blue)})R({point(screen.red)})"
        f"WP({point(screen.white)})L({bright},{dark})"
    )
