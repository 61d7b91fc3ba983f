"""How a result is to be encoded, in the words of those who ask for it."""

from dataclasses import dataclass, field
from enum import Enum

from app.media.frame import Layout


class Codec(Enum):
    """What the pictures become."""

    H264 = "h264"
    HEVC = "hevc"
    AV1 = "av1"
    VP9 = "vp9"
    PRORES = "prores"
    DNXHR = "dnxhr"
    FFV1 = "ffv1"
    PNG = "png"
    TIFF = "tiff"
    GIF = "gif"
    WEBP = "webp"

    @property
    def title(self) -> str:
        """What people call it."""
        return _TITLES[self]


_TITLES = {
    Codec.H264: "H.264",
    Codec.HEVC: "HEVC",
    Codec.AV1: "AV1",
    Codec.VP9: "VP9",
    Codec.PRORES: "ProRes",
    Codec.DNXHR: "DNxHR",
    Codec.FFV1: "FFV1",
    Codec.PNG: "PNG",
    Codec.TIFF: "TIFF",
    Codec.GIF: "GIF",
    Codec.WEBP: "WebP",
}


class Quality(Enum):
    """How much may be lost; what each word means in numbers stands in :mod:`app.media.codecs`."""

    VISUALLY_LOSSLESS = "visually-lossless"
    """Nobody sees a difference, also on a still picture."""
    HIGH = "high"
    """Nobody sees a difference in motion."""
    BALANCED = "balanced"
    SMALL = "small"
    """To be sent to others."""


class Chroma(Enum):
    """How many samples of colour there are to those of brightness."""

    QUARTER = "4:2:0"
    HALF = "4:2:2"
    FULL = "4:4:4"

    @property
    def shift(self) -> tuple[int, int]:
        """log2 of the horizontal and of the vertical subsampling."""
        return {Chroma.QUARTER: (1, 1), Chroma.HALF: (1, 0), Chroma.FULL: (0, 0)}[self]

    @staticmethod
    def of(layout: Layout) -> "Chroma":
        """That of the planes, if they are any of these."""
        return next(chroma for chroma in Chroma if chroma.shift == layout.chroma_shift)


def kind_of_samples(layout: Layout) -> str:
    """``RGB`` or the kind of chroma, for people."""
    return "RGB" if layout.is_rgb else Chroma.of(layout).value


@dataclass(frozen=True)
class Encoding:
    """What is asked for; ``None`` and nothing else said: what plays everywhere."""

    codec: Codec | None = None
    quality: Quality = Quality.VISUALLY_LOSSLESS
    crf: int | None = None
    """The encoder's own number for quality, instead of the word's: lower is better."""
    chroma: Chroma | None = None
    bits: int | None = None
    """Of a sample."""
    options: dict[str, str] = field(default_factory=dict)
    """Any others of the encoder, by FFmpeg's names for them."""
    hardware: bool = False
    """By the graphics card, if it can; else by software."""
