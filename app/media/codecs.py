"""The encoders that results are made with, and what the words for quality mean to each of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.media.containers import FOLDER
from app.media.encoding import Chroma, Codec, Quality
from app.media.frame import Colour, Layout, Matrix

_NUT, _MOV = ".nut", ".mov"
UNTOLD = 2
"""What stands for primaries and transfer functions that a result does not tell."""
_MATROSKA, _QUICKTIME, _BOTH = (".mkv",), (".mov",), (".mkv", ".mov")
_ANY_BUT_WEB, _NOT_QUICKTIME = (".mkv", ".mp4", ".mov"), (".mkv", ".mp4", ".webm")


@dataclass(frozen=True)
class Grade:
    """What a word for quality means to an encoder."""

    options: Mapping[str, str]
    bits_per_pixel: float
    """Of ordinary footage, about."""


@dataclass(frozen=True)
class Tells:
    """What a codec has words for, by the numbers of ITU-T H.273; YUV never in full range, RGB always."""

    matrices: tuple[Matrix, ...]
    """The first stands in for all others."""
    primaries: tuple[int, ...]
    transfers: tuple[int, ...]

    def nearest(self, colour: Colour) -> Colour:
        """What can be told of the samples, and how they therefore have to be made."""
        return replace(
            colour,
            matrix=colour.matrix if colour.matrix in self.matrices else self.matrices[0],
            full_range=Matrix.RGB in self.matrices,
            primaries=colour.primaries if colour.primaries in self.primaries else UNTOLD,
            transfer=colour.transfer if colour.transfer in self.transfers else UNTOLD,
        )


@dataclass(frozen=True)
class Preset:
    """An encoder of FFmpeg for some layouts, and how it is used."""

    name: str
    """FFmpeg's."""
    layouts: tuple[Layout, ...]
    """The first is the one that most players know."""
    suffixes: tuple[str, ...]
    """Of the containers that players expect it in."""
    grades: Mapping[Quality, Grade]
    options: Mapping[str, str] = field(default_factory=dict)
    parameters: tuple[str, ...] = ()
    """Options of the library behind it, which get through FFmpeg in one string."""
    reordered: int = 0
    """By how many frames decoding goes ahead of showing, at most."""
    segment_suffix: str = _NUT
    """NUT keeps packets and exact times of most codecs; it is FFmpeg's own container, and players know it."""
    keeps_layout: bool = False
    """Nothing is lost: the source's own layout is the natural one."""
    tells: Tells | None = None
    """What it can tell players of colours; ``None``: everything."""
    formats: Mapping[int, str] = field(default_factory=dict)
    """FFmpeg's names of what it takes, by depth, where that is no planar layout."""
    worst_crf: int | None = None
    """The largest of its numbers for quality; ``None`` where it has none."""


def _crf(numbers: tuple[int, int, int, int], bits: tuple[float, float, float, float]) -> dict[Quality, Grade]:
    grades = zip(Quality, numbers, bits, strict=True)
    return {quality: Grade({"crf": str(number)}, size) for quality, number, size in grades}


def _profiles(names: tuple[str, str, str, str], bits: tuple[float, float, float, float]) -> dict[Quality, Grade]:
    grades = zip(Quality, names, bits, strict=True)
    return {quality: Grade({"profile": name}, size) for quality, name, size in grades}


def _one_profile(name: str, bits: float) -> dict[Quality, Grade]:
    return _profiles((name,) * 4, (bits,) * 4)


def _lossless(bits: float) -> dict[Quality, Grade]:
    return dict.fromkeys(Quality, Grade({}, bits))


def _layouts(depths: str, *chroma: Chroma) -> tuple[Layout, ...]:
    return tuple(Layout(int(bits), each.shift) for each in chroma for bits in depths.split())


_INTERLEAVED = {("png", 8): "rgb24", ("png", 16): "rgb48be", ("tiff", 8): "rgb24", ("tiff", 16): "rgb48le"}


def _pictures(name: str, depth: int, bits: float, options: dict[str, str], tells: Tells) -> Preset:
    """Every picture by itself, in RGB, without loss."""
    return Preset(
        name,
        (Layout(depth, None),),
        (FOLDER,),
        _lossless(bits),
        options,
        segment_suffix=_MOV,
        keeps_layout=True,
        tells=tells,
        formats={depth: _INTERLEAVED[name, depth]},
    )


PRORES_TELLS = Tells((Matrix.BT709, Matrix.SMPTE170M, Matrix.BT2020_NCL), (1, 5, 6, 9, 11, 12), (1, 16, 18))
_DNXHR_TELLS = Tells((Matrix.BT709, Matrix.BT2020_NCL), tuple(range(1, 13)), tuple(range(1, 19)))
_PNG_TELLS = Tells((Matrix.RGB,), tuple(range(1, 13)), tuple(range(1, 19)))
_UNTOLD_COLOURS = Tells((Matrix.RGB,), (), ())


def _shared(suffix: str) -> Preset:
    """Of pictures that become another kind when they are joined."""
    pictures = _pictures("png", 8, 11, {"compression_level": "4"}, _UNTOLD_COLOURS)
    return replace(pictures, suffixes=(suffix,), keeps_layout=False)


PRESETS: Mapping[Codec, tuple[Preset, ...]] = {
    Codec.H264: (
        Preset(
            "libx264",
            _layouts("8 10", *Chroma),
            _ANY_BUT_WEB,
            _crf((15, 18, 22, 27), (0.2, 0.14, 0.085, 0.05)),
            {"preset": "veryfast"},
            # Without this some of x264's fast paths give other bytes from one run to the next, and from one processor
            # to another: the same job shall give the same file.
            ("cpu-independent=1",),
            reordered=2,
            worst_crf=51,
        ),
    ),
    Codec.HEVC: (
        Preset(
            "libx265",
            _layouts("8 10 12", *Chroma),
            _ANY_BUT_WEB,
            _crf((15, 19, 23, 28), (0.24, 0.14, 0.09, 0.045)),
            {"preset": "veryfast"},
            # With B-frames it gives the packets of one or two frames times without sense.
            ("log-level=error", "bframes=0", "open-gop=0"),
            worst_crf=51,
        ),
    ),
    Codec.AV1: (
        Preset(
            "libsvtav1",
            _layouts("8 10", Chroma.QUARTER),
            _NOT_QUICKTIME,
            _crf((18, 26, 35, 45), (0.14, 0.1, 0.06, 0.04)),
            {"preset": "8"},
            worst_crf=63,
        ),
    ),
    Codec.VP9: (
        Preset(
            "libvpx-vp9",
            _layouts("8", *Chroma),
            _NOT_QUICKTIME,
            _crf((15, 24, 32, 40), (0.25, 0.17, 0.1, 0.06)),
            {"b": "0", "deadline": "good", "cpu-used": "4"},
            worst_crf=63,
        ),
    ),
    Codec.PRORES: (
        Preset(
            "prores_ks",
            _layouts("10", Chroma.HALF),
            _BOTH,
            _profiles(("hq", "standard", "lt", "proxy"), (3.5, 2.4, 1.6, 0.7)),
            {"vendor": "apl0"},
            segment_suffix=_MOV,
            tells=PRORES_TELLS,
        ),
        Preset(
            "prores_ks",
            _layouts("10", Chroma.FULL),
            _BOTH,
            _one_profile("4444", 5.3),
            {"vendor": "apl0"},
            segment_suffix=_MOV,
            tells=PRORES_TELLS,
        ),
    ),
    Codec.DNXHR: (
        Preset(
            "dnxhd",
            _layouts("8", Chroma.HALF),
            _QUICKTIME,
            _profiles(("dnxhr_hq", "dnxhr_sq", "dnxhr_sq", "dnxhr_lb"), (3.7, 2.4, 2.4, 0.7)),
            segment_suffix=_MOV,
            tells=_DNXHR_TELLS,
        ),
        Preset(
            "dnxhd",
            _layouts("10", Chroma.HALF),
            _QUICKTIME,
            _one_profile("dnxhr_hqx", 3.7),
            segment_suffix=_MOV,
            tells=_DNXHR_TELLS,
        ),
        Preset(
            "dnxhd",
            _layouts("10", Chroma.FULL),
            _QUICKTIME,
            _one_profile("dnxhr_444", 7.0),
            segment_suffix=_MOV,
            tells=_DNXHR_TELLS,
        ),
    ),
    Codec.FFV1: (
        Preset(
            "ffv1",
            _layouts("8 10 12 16", *Chroma),
            _MATROSKA,
            _lossless(5),
            {"level": "3", "g": "1", "slices": "4", "slicecrc": "1"},
            keeps_layout=True,
        ),
    ),
    Codec.PNG: (
        _pictures("png", 8, 11, {"compression_level": "4"}, _PNG_TELLS),
        _pictures("png", 16, 36, {"compression_level": "4"}, _PNG_TELLS),
    ),
    Codec.TIFF: (
        _pictures("tiff", 8, 13, {"compression_algo": "deflate"}, _UNTOLD_COLOURS),
        _pictures("tiff", 16, 38, {"compression_algo": "deflate"}, _UNTOLD_COLOURS),
    ),
    # The palette of all pictures, and which of them viewers have time for, is only known in the end: until then they
    # lose nothing.
    Codec.GIF: (_shared(".gif"),),
    Codec.WEBP: (_shared(".webp"),),
}
