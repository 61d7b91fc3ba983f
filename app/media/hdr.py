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

_NAMES = {"libx264": ("mastering-display", "cll"), "libx265": ("master-display", "max-cll")}

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
    """How ``encoder`` (libx264, libx265) is told; nothing that it knows no word for."""
    if encoder not in _NAMES:
        return []
    display, light = _NAMES[encoder]
    parameters = []
    if hdr.mastering:
        parameters.append(f"{display}={_display(hdr.mastering)}")
    if hdr.light:
        parameters.append(f"{light}={hdr.light.brightest_pixel},{hdr.light.brightest_frame}")
    return parameters


def _mastering(data: bytes) -> MasteringDisplay | None:
    *numbers, has_primaries, has_luminance = _MASTERING.unpack(data)
    if not (has_primaries and has_luminance):  # half of it cannot be told to an encoder
        return None
    red_x, red_y, green_x, green_y, blue_x, blue_y, white_x, white_y, darkest, brightest = (
        Fraction(above, below or 1) for above, below in zip(numbers[::2], numbers[1::2], strict=True)
    )
    return MasteringDisplay(
        (red_x, red_y), (green_x, green_y), (blue_x, blue_y), (white_x, white_y), darkest, brightest
    )


def _light(data: bytes) -> ContentLight | None:
    pixel, frame = _LIGHT.unpack(data)
    return ContentLight(pixel, frame) if pixel or frame else None  # zeros are the standard's word for unknown


def _display(screen: MasteringDisplay) -> str:
    def point(place: Point) -> str:
        return ",".join(str(round(value * _CHROMATICITY_STEPS)) for value in place)

    bright, dark = (round(value * _LUMINANCE_STEPS) for value in (screen.brightest, screen.darkest))
    return (
        f"G({point(screen.green)})B({point(screen.blue)})R({point(screen.red)})"
        f"WP({point(screen.white)})L({bright},{dark})"
    )
