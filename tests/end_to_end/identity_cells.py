"""What goes through a recipe that does nothing: sources of every kind, and the kinds of output made of them."""

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product

from tests.app.media.test_hdr import SAID, hdr_clip
from tests.conftest import B_FRAMES, LOSSLESS, VFR, Clip, Sound

OUTPUTS = (".mkv", ".mp4")
PLAIN = Clip(frames=4, size=(64, 64))
FFV1 = replace(PLAIN, **LOSSLESS)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Cell:
    """A source and the kind of output that is made of it."""

    suffix: str
    clip: Clip
    output: str


CODECS: dict[str, tuple[dict[str, str], str, str]] = {
    # encoder: its options, pixel format, containers
    "libx264": ({"preset": "ultrafast", "crf": "5"}, "yuv420p", "mp4 mkv mov ts avi flv"),
    "libx265": ({"preset": "ultrafast", "x265-params": "log-level=none:bframes=0:crf=5"}, "yuv420p", "mp4 mkv ts"),
    "libsvtav1": ({"preset": "12", "crf": "10", "svtav1-params": "lp=1"}, "yuv420p", "mkv mp4 webm"),
    "libvpx-vp9": ({"deadline": "realtime", "cpu-used": "8", "crf": "5"}, "yuv420p", "webm mp4"),
    "libvpx": ({"deadline": "realtime", "crf": "4", "b": "4M"}, "yuv420p", "webm avi"),
    "mpeg2video": ({"qscale": "2"}, "yuv420p", "mpg mxf mp4 mkv"),
    "mpeg1video": ({"qscale": "2"}, "yuv420p", "mpg"),
    "mpeg4": ({"qscale": "2"}, "yuv420p", "avi mp4"),
    "mjpeg": ({"qscale": "2"}, "yuvj420p", "avi mov"),
    "prores_ks": ({}, "yuv422p10le", "mov mkv"),
    "dnxhd": ({"profile": "dnxhr_sq"}, "yuv422p", "mov mxf"),
    "ffv1": ({}, "yuv420p", "avi nut"),
    "utvideo": ({}, "yuv422p", "avi"),
    "huffyuv": ({}, "yuv422p", "avi"),
    "png": ({}, "rgb24", "mov"),
    "qtrle": ({}, "rgb24", "mov"),
    "rawvideo": ({}, "yuv420p", "avi nut mkv"),
    "v210": ({}, "yuv422p10le", "mov"),
    "cfhd": ({}, "yuv422p10le", "mov"),
    "jpeg2000": ({}, "yuv420p", "mxf"),
    "wmv2": ({"qscale": "2"}, "yuv420p", "wmv"),
    "flv1": ({"qscale": "2"}, "yuv420p", "flv"),
    "magicyuv": ({}, "gbrp", "avi"),
}
FORMATS = {
    "8": "yuv420p yuv422p yuv444p yuv440p yuv411p yuv410p gray bgr0 bgra yuva420p",
    "more": "yuv420p10le yuv422p10le yuv444p10le gray10le gbrp10le yuv420p12le yuv444p12le yuv444p16le rgb48 gray16le",
}


def _cells() -> dict[str, Cell]:
    cells = {
        f"{codec} in {suffix}": Cell(f".{suffix}", _of_codec(codec), OUTPUTS[index % 2])
        for codec, (_, _, suffixes) in CODECS.items()
        for index, suffix in enumerate(suffixes.split())
    }
    for index, form in enumerate(" ".join(FORMATS.values()).split()):
        full = form.startswith(("gbr", "bgr", "rgb"))
        cells[form] = Cell(".mkv", replace(FFV1, pixel_format=form, full_range=full), OUTPUTS[index % 2])
    for (matrix, full), output in product(product((2, 1, 4, 5, 6, 7, 8, 9, 10, 14), (False, True)), OUTPUTS):
        clip = replace(PLAIN, matrix=matrix, full_range=full, primaries=9 if matrix > 7 else 1, transfer=1)
        cells[f"matrix {matrix}, {'full' if full else 'limited'} to {output}"] = Cell(".mp4", clip, output)
    for siting, output in product(range(1, 7), OUTPUTS):
        options = {"chroma_sample_location": str(siting), "preset": "ultrafast", "crf": "5"}
        cells[f"siting {siting} to {output}"] = Cell(".mp4", replace(PLAIN, options=options), output)
    for shape, output in product(_SHAPES, OUTPUTS):
        cells[f"{shape} to {output}"] = Cell(".mp4", _SHAPES[shape], output)
    for clock, output in product(_CLOCKS, OUTPUTS):
        cells[f"{clock} to {output}"] = Cell(*_CLOCKS[clock], output)
    for (name, hdr), codec in product(SAID.items(), ("libx264", "libx265")):
        cells[f"HDR10, {name}, {codec}"] = Cell(".mkv", hdr_clip(hdr, codec), ".mp4")
    cells["HLG"] = Cell(".mp4", replace(hdr_clip(SAID["all"]), transfer=18), ".mkv")
    for streams, output in product(_STREAMS, (*OUTPUTS, ".webm")):
        cells[f"{streams} to {output}"] = Cell(".mkv", _STREAMS[streams], output)
    for suffix, output in product((".mov", ".mp4", ".mkv", ".mxf"), OUTPUTS):
        cells[f"time code in {suffix} to {output}"] = Cell(suffix, _LABELLED[suffix], output)
    cells["camera data"] = Cell(".mp4", replace(PLAIN, frames=8, camera_data=True, sounds=(Sound(),)), ".mp4")
    for (system, clip), output in product(_DV.items(), OUTPUTS):
        cells[f"raw DV, {system}, to {output}"] = Cell(".dv", clip, output)
    return cells


def _of_codec(codec: str) -> Clip:
    options, form, _ = CODECS[codec]
    full = form in ("yuvj420p", "rgb24", "gbrp")
    size = (256, 128) if codec == "dnxhd" else PLAIN.size
    return replace(PLAIN, codec=codec, options=options, pixel_format=form, full_range=full, size=size)


_LABEL = replace(PLAIN, rate=Fraction(30000, 1001), metadata={"timecode": "09:59:59;28"})
_LABELLED = dict.fromkeys((".mov", ".mp4", ".mkv"), _LABEL) | {
    ".mxf": replace(_LABEL, codec="mpeg2video", options={"qscale": "2"})
}
_TAPE = replace(PLAIN, codec="dvvideo", options={}, sounds=(Sound("pcm_s16le"),))
_DV = {
    "PAL": replace(_TAPE, size=(720, 576), pixel_format="yuv420p", sample_aspect=Fraction(16, 15)),
    "NTSC": replace(
        _TAPE, size=(720, 480), pixel_format="yuv411p", rate=Fraction(30000, 1001), sample_aspect=Fraction(8, 9)
    ),
}
_SHAPES = {
    "PAL wide": replace(PLAIN, sample_aspect=Fraction(64, 45)),
    "NTSC": replace(PLAIN, sample_aspect=Fraction(8, 9)),
    "turned left": replace(PLAIN, rotation=90),
    "turned right": replace(PLAIN, rotation=-90),
    "upside down": replace(PLAIN, rotation=-180),
    "turned and wide": replace(PLAIN, rotation=90, sample_aspect=Fraction(4, 3)),
    "odd": replace(PLAIN, size=(127, 95), pixel_format="yuv444p"),
}
_CLOCKS = {
    "film": (".mp4", replace(PLAIN, frames=7, rate=Fraction(24000, 1001))),
    "NTSC rate": (".mp4", replace(PLAIN, frames=7, rate=Fraction(30000, 1001), time_base=Fraction(1, 90000))),
    "variable mkv": (".mkv", replace(PLAIN, frames=len(VFR), times=VFR)),
    "variable mp4": (".mp4", replace(PLAIN, frames=len(VFR), times=VFR)),
    "B-frames": (".mp4", replace(PLAIN, frames=14, options=B_FRAMES)),
    "late start": (".mp4", replace(PLAIN, start=Fraction(6, 5))),
    "late start of a stream": (".ts", replace(PLAIN, start=Fraction(2))),
    "one frame": (".mp4", replace(PLAIN, frames=1)),
    "120 a second": (".mkv", replace(PLAIN, frames=9, rate=Fraction(120))),
    "fields, top first": (".mp4", replace(PLAIN, options={"flags": "+ildct+ilme", "x264-params": "tff=1"})),
    "fields of a DVD": (
        ".mpg",
        replace(PLAIN, codec="mpeg2video", options={"flags": "+ildct+ilme", "qscale": "2"}, frames=6),
    ),
}
_STREAMS = {
    codec: replace(PLAIN, frames=8, sounds=(Sound(codec),))
    for codec in ("aac", "libopus", "flac", "libmp3lame", "ac3", "mp2", "pcm_s16le")
} | {
    "two languages": replace(PLAIN, frames=8, sounds=(Sound(), Sound("libopus", language="deu", title="Ton"))),
    "late sound": replace(PLAIN, frames=12, sounds=(Sound(start=Fraction(1, 5)),)),
    "subtitles": replace(PLAIN, frames=8, subtitles=True),
    "everything": replace(
        PLAIN, frames=8, sounds=(Sound(),), subtitles=True, attachment=True, chapters=True, metadata={"title": "Älä"}
    ),
}


CELLS = _cells()
"""By name."""
