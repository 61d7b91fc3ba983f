"""What is known of a file, as short lines that people can read."""

from enum import IntEnum

from av.video.reformatter import ColorPrimaries, ColorTrc

from app.media.analyse import Analysis
from app.media.frame import YUV420, Layout, Matrix, StreamInfo, VideoInfo
from app.media.hdr import Hdr
from app.media.sequence import PICTURES

_SUBSAMPLING = {(1, 1): "4:2:0", (1, 0): "4:2:2", (0, 0): "4:4:4", (0, 1): "4:4:0", (2, 0): "4:1:1", (2, 2): "4:1:0"}
_SPOKEN = {
    "SMPTE2084": "PQ (HDR10)",
    "ARIB_STD_B67": "HLG",
    "IEC61966_2_1": "sRGB",
    "UNSPECIFIED": "unknown",
    "SMPTE432": "P3 D65",
    "SMPTE431": "P3",
}


def facts(info: VideoInfo) -> list[tuple[str, str]]:
    """Names and values of what a file says of itself."""
    counted = "from the header" if info.frames_from_header else "by its duration and rate"
    rate = f"{float(info.frame_rate):.3f} frames per second" if info.frame_rate else "unknown frame rate"
    frames = f"{info.frames_expected} frames ({counted})" if info.frames_expected else "unknown number of frames"
    return [
        ("file", f"{info.path.name}: {'pictures' if info.container == PICTURES else info.container}, {info.codec}"),
        ("picture", _picture(info)),
        ("time", f"{rate}, {float(info.duration):.3f} s, {frames}"),
        ("samples", _samples(info.layout, info.transparent)),
        ("colour", _colour(info)),
        *([("HDR", _hdr(info.hdr))] if info.hdr else []),
        *([("chapters", str(info.chapters))] if info.chapters else []),
        *([("time code", info.timecode)] if info.timecode else []),
        *((f"stream {stream.index}", _stream(stream)) for stream in info.streams),
    ]


def measures(info: VideoInfo, analysis: Analysis) -> list[tuple[str, str]]:
    """Names and values of what its pictures show."""
    flag = "interlaced" if info.interlaced else "progressive"
    distances = {True: "constant", False: "variable", None: "unknown"}[analysis.constant_rate]
    blemishes = analysis.blemishes
    lines = [
        ("measured", f"{analysis.frames} frames"),
        ("scan", f"{analysis.scan.value} (flagged as {flag})"),
        ("frame rate", distances),
        (
            "quality",
            f"softness {blemishes.softness:.2f}, noise {blemishes.noise:.1f}, blockiness {blemishes.blockiness:.1f}",
        ),
    ]
    if analysis.counted is not None:
        lines.append(("counted", f"{analysis.counted.frames} frames, {float(analysis.counted.duration):.3f} s"))
        lines.append(("damage", str(analysis.counted.damage)))
    return lines


def _picture(info: VideoInfo) -> str:
    shape = info.sample_aspect * info.width / info.height
    aspect = f"pixel aspect {info.sample_aspect}, shown as {float(shape):.3f}:1"
    return f"{info.width} × {info.height}, {aspect}" + (f", turned by {info.rotation}°" if info.rotation else "")


def _samples(layout: Layout, transparent: bool) -> str:
    kind = "RGB" if layout.is_rgb else "grey" if layout.planes == 1 else _SUBSAMPLING[layout.chroma_shift or (0, 0)]
    return f"{kind}, {layout.bits} bits" + (", transparent" if transparent else "")


def _colour(info: VideoInfo) -> str:
    colour = info.colour
    guessed = " (guessed)" if info.colour_guessed and colour.matrix is not Matrix.RGB else ""
    primaries, transfer = _name(ColorPrimaries, colour.primaries), _name(ColorTrc, colour.transfer)
    levels = "full" if colour.full_range else "limited"
    siting = f", chroma {colour.siting.name.lower().replace('_', ' ')}" if info.layout.chroma_shift == YUV420 else ""
    return f"matrix {colour.matrix.name}{guessed}, primaries {primaries}, transfer {transfer}, {levels} range{siting}"


def _hdr(hdr: Hdr) -> str:
    parts = []
    if hdr.mastering:
        parts.append(f"graded on {float(hdr.mastering.darkest):g} to {float(hdr.mastering.brightest):g} cd/m²")
    if hdr.light:
        parts.append(f"at most {hdr.light.brightest_pixel}, by frames {hdr.light.brightest_frame} cd/m²")
    return ", ".join((*parts, *hdr.dynamic))


def _name(kind: type[IntEnum], value: int) -> str:
    try:
        name = kind(value).name
    except ValueError:
        return str(value)
    return _SPOKEN.get(name, name)


def _stream(stream: StreamInfo) -> str:
    return f"{stream.kind}, {stream.codec}" + (f", {stream.language}" if stream.language else "")
