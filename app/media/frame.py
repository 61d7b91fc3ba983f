"""Frames as they lie in memory, and what is known of the video they come from."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.media.hdr import Hdr

Plane = npt.NDArray[np.uint8] | npt.NDArray[np.uint16]
"""(H, W) samples; a view of the decoder's memory."""


class Matrix(Enum):
    """How luma and chroma are made of red, green and blue: named and numbered by ITU-T H.273."""

    RGB = 0
    BT709 = 1
    FCC = 4
    BT470BG = 5
    SMPTE170M = 6
    SMPTE240M = 7
    YCGCO = 8
    BT2020_NCL = 9
    BT2020_CL = 10
    """Not linear: worked on as if it were :attr:`BT2020_NCL`, there and back. Samples and tag stay true."""
    ICTCP = 14
    """As :attr:`BT2020_CL`."""

    @property
    def is_approximated(self) -> bool:
        """Networks see colours that are a little off; what nothing touches stays what it is."""
        return self in (Matrix.BT2020_CL, Matrix.ICTCP)


class Siting(Enum):
    """Where a chroma sample lies among the luma samples that share it; numbered as FFmpeg does, H.273's type plus 1."""

    LEFT = 1
    """Also that of 4:2:2 and 4:1:1, unless a stream says otherwise."""
    CENTRE = 2
    TOP_LEFT = 3
    TOP = 4
    BOTTOM_LEFT = 5
    BOTTOM = 6

    @property
    def across(self) -> float:
        """0 on the leftmost luma sample, 0.5 in the middle."""
        return 0.5 if self in (Siting.CENTRE, Siting.TOP, Siting.BOTTOM) else 0.0

    @property
    def down(self) -> float:
        """0 on the topmost luma sample, 0.5 in the middle, 1 on the lowest one."""
        if self in (Siting.LEFT, Siting.CENTRE):
            return 0.5
        return 0.0 if self in (Siting.TOP_LEFT, Siting.TOP) else 1.0


@dataclass(frozen=True)
class Colour:
    """How samples become light: code points of ITU-T H.273, 2 where nobody says."""

    matrix: Matrix
    full_range: bool
    primaries: int = 2
    transfer: int = 2
    siting: Siting = Siting.LEFT


@dataclass(frozen=True)
class Layout:
    """What the planes are."""

    bits: int
    """Significant bits of a sample, 8 to 16; more than 8 are stored in 16."""
    chroma_shift: tuple[int, int] | None
    """log2 of the horizontal and vertical chroma subsampling; ``None`` for RGB and for grey."""
    planes: int = 3
    """3, or 1 for grey."""

    @property
    def is_rgb(self) -> bool:
        """Planes are red, green and blue."""
        return self.planes == 3 and self.chroma_shift is None


YUV420 = (1, 1)


@dataclass(frozen=True)
class Frame:
    """One picture and its place in time."""

    planes: tuple[Plane, ...]
    """Y, Cb, Cr; or R, G, B; or grey."""
    layout: Layout
    colour: Colour
    pts: Fraction
    """Presentation time in seconds, on the file's clock."""
    duration: Fraction
    """Seconds until the next one is shown; of the last one what the stream says, 0 where it does not."""
    new_shot: bool = False
    """The first frame after a cut."""
    concealed: bool = False
    """Parts of it were broken in the file; the decoder patched them."""


@dataclass(frozen=True)
class Trim:
    """What is taken of a file, in seconds on its clock: [start, end); ``None`` for all on that side."""

    start: Fraction | None = None
    end: Fraction | None = None

    def holds(self, time: Fraction) -> bool:
        """Whether something at ``time`` is taken."""
        return (self.start is None or time >= self.start) and (self.end is None or time < self.end)


WHOLE = Trim()


@dataclass(frozen=True)
class StreamInfo:
    """A stream that is not the picture."""

    index: int
    kind: str
    """``audio``, ``subtitle``, ``attachment``, ``data`` or ``video`` (cover art, further pictures)."""
    codec: str
    language: str | None
    cover: bool = False
    """A picture on the packaging, as it were."""
    decodable: bool = True
    """FFmpeg can make sound, pictures or letters of it, or knows that it holds none."""


@dataclass(frozen=True)
class VideoInfo:
    """What a file says of itself."""

    path: Path
    container: str
    codec: str
    stream_index: int
    width: int
    height: int
    """Coded size in pixels, before aspect and rotation."""
    layout: Layout
    colour: Colour
    colour_guessed: bool
    """The stream does not tell its matrix; it was guessed from the size, as players do."""
    sample_aspect: Fraction
    """Width of a pixel over its height."""
    rotation: int
    """Degrees, anticlockwise, that players turn the picture."""
    frame_rate: Fraction | None
    """Average frames per second, from the header."""
    start: Fraction
    """Seconds at which the picture begins on the file's clock."""
    duration: Fraction
    """Seconds, from the header."""
    frames_from_header: int | None
    time_base: Fraction
    interlaced: bool
    """The first frame is flagged as two fields."""
    streams: tuple[StreamInfo, ...]
    """Everything beside the picture but time codes and chapters, where these are kept as streams."""
    hdr: Hdr | None = None
    """High dynamic range: of the screen it was graded on, if the first frame tells."""
    missing_pictures: tuple[int, ...] = ()
    """Of a sequence of pictures: numbers that are left out."""
    transparent: bool = False
    """The picture has an alpha channel."""
    timecode: str | None = None
    """The label of the first frame, as SMPTE writes it: ``01:00:00:00``."""
    chapters: int = 0
    """How many there are."""

    @property
    def shown_size(self) -> tuple[int, int]:
        """Width and height in pixels as a screen shows them: square pixels, turned upright."""
        width, height = round(self.width * self.sample_aspect), self.height
        return (height, width) if self.rotation % 180 else (width, height)

    @property
    def is_single(self) -> bool:
        """It is one picture, no video."""
        return self.container.endswith("_pipe")

    @property
    def frames_expected(self) -> int | None:
        """The header's count, or duration times rate."""
        if self.frames_from_header:
            return self.frames_from_header
        return round(self.duration * self.frame_rate) if self.frame_rate and self.duration else None
