"""What the pictures of a file show: measured on a few stretches of it, or on all."""

from collections.abc import Callable, Iterable
from dataclasses import astuple, dataclass
from fractions import Fraction
from itertools import islice
from statistics import median

import av
from av.container import InputContainer

from app.errors import InputError
from app.media.bars import Bars, BarsVotes
from app.media.blemishes import Blemishes, blemishes, luma_of
from app.media.chain import FilterChain
from app.media.combs import combing
from app.media.damage import Damage
from app.media.errors import reading
from app.media.frame import Plane, VideoInfo
from app.media.planes import to_planes
from app.media.scan import IDET, Scan, ScanVotes
from app.media.smear import smear
from app.media.stills import Stretch, Stretches, black_stretches, frozen_stretches
from app.media.streams import open_source, picture_stream, pictures
from app.media.webp_file import WEBP

_PLACES = (Fraction(1, 6), Fraction(1, 2), Fraction(5, 6))
"""Of the duration: where stretches are taken."""
_STRETCH = 24
"""Frames; several rounds of 3:2 pulldown."""
_LARGE, _LARGE_STRETCH = 1920 * 1088, 10
"""Pixels beyond which stretches are shorter, so that measuring takes no longer."""
_MEASURED_EVERY = 12
"""Frames; neighbours look alike."""
_COMBED_EVERY = 4
"""Frames whose fields are compared; with the rounds of 3:2 pulldown all five kinds come."""
_PAIRED_EVERY, _PAIRED_AT = 9, 7
"""Frames of which one is compared with the one before it, and which; drawings may last for two frames."""
_UNEVEN = Fraction(1, 5)
"""Of the usual distance between frames: how far others may lie from it at a constant rate."""


@dataclass(frozen=True)
class Counted:
    """What is known only after every picture was decoded."""

    frames: int
    duration: Fraction
    """Seconds from the first picture's beginning to the last one's end."""
    damage: Damage
    black: tuple[Stretch, ...]
    """Stretches of two seconds or more that are black."""
    frozen: tuple[Stretch, ...]
    """Stretches of two seconds or more in which nothing moves."""


@dataclass(frozen=True)
class Analysis:
    """What the measured pictures show."""

    frames: int
    """How many were looked at."""
    scan: Scan
    constant_rate: bool | None
    """All measured frames are equally far apart; ``None`` where times are missing."""
    bars: Bars
    blemishes: Blemishes
    """The median picture's."""
    bit_rate: int | None
    """Bits per second of the picture, or of the whole file where the header says no more."""
    counted: Counted | None
    """``None`` if only stretches were looked at."""
    top_first: bool | None = None
    """Of frames that show two moments, which field comes first; ``None`` if nobody can tell."""
    smear: float = 0.0
    """What :func:`app.media.smear.smear` tells of the median pair of neighbours; 0 also if nothing could be told."""


def analyse(info: VideoInfo, full: bool = False, check: Callable[[], None] = lambda: None) -> Analysis:
    """Measure a file's pictures.

    Args:
        info: the file.
        full: decode and count everything, instead of three stretches of about a second.
        check: called for every frame; what it raises ends the work.

    Raises:
        InputError: the file cannot be read.
    """
    with reading(info.path), open_source(info.path) as container:
        stream = picture_stream(container, info.path)
        stream.thread_type = "AUTO"
        looks = _Looks(info, stream, check)
        counted = None
        if full:
            counted = _count(container, looks)
        else:
            _sample(container, looks)
        return looks.result(stream.bit_rate or container.bit_rate or None, counted)


def _sample(container: InputContainer, looks: "_Looks") -> None:
    """Look at a few stretches, each from the nearest picture that can be sought; at the beginning if there is none."""
    info = looks.info
    length = _STRETCH if info.width * info.height <= _LARGE else _LARGE_STRETCH
    sought = info.container != WEBP and (info.frames_expected or 0) > length * len(_PLACES)
    if sought:
        for place in _PLACES:
            container.seek(int((info.start + info.duration * place) / info.time_base), stream=looks.stream)
            looks.run(islice(pictures(container, looks.stream), length))
    if not looks.frames:
        if sought:
            container.seek(0)
        looks.run(islice(pictures(container, looks.stream), length * len(_PLACES)))


def _count(container: InputContainer, looks: "_Looks") -> Counted:
    """Look at every picture."""
    damage = Damage()
    black, frozen = black_stretches(looks.info.start), frozen_stretches(looks.info.start)
    looks.run(pictures(container, looks.stream, damage), black, frozen)
    return Counted(looks.frames, looks.end, damage, black.result(looks.end), frozen.result(looks.end))


class _Looks:
    """Everything that is collected from the frames of one stream."""

    def __init__(self, info: VideoInfo, stream: av.VideoStream, check: Callable[[], None]) -> None:
        self.info = info
        self.stream = stream
        self.frames = 0
        self.end = Fraction(0)
        self._check = check
        self._format: str | None = None
        self._scan = ScanVotes()
        self._bars = BarsVotes()
        self._blemishes: list[Blemishes] = []
        self._distances: list[Fraction] = []
        self._smears: list[float] = []

    def run(self, frames: Iterable[av.VideoFrame], *stretches: Stretches) -> None:
        """Look at consecutive frames."""
        filters = IDET, *(stretch.detector for stretch in stretches)
        chain: FilterChain | None = None
        last: Fraction | None = None
        before: av.VideoFrame | None = None
        for number, frame in enumerate(frames):
            self._check()
            if self._unlike(frame):
                continue
            if number % _MEASURED_EVERY == 0:
                self._measure(frame)
            if before is not None and number % _COMBED_EVERY == _COMBED_EVERY - 1:
                self._comb(frame, before)
            if before is not None and number % _PAIRED_EVERY == _PAIRED_AT:
                self._pair(frame, before)
            before = frame
            last = self._place(frame, last)
            chain = chain or FilterChain(frame, *filters)
            self._take(chain.push(frame), stretches)
        if chain is not None:
            self._take(chain.flush(), stretches)

    def result(self, bit_rate: int | None, counted: Counted | None) -> Analysis:
        """What all looks together say."""
        if not self.frames:
            raise InputError(f"The pictures of {self.info.path.name} cannot be measured.", "Try to play the file.")
        return Analysis(
            frames=self.frames,
            scan=self._scan.result(),
            constant_rate=self._constant(),
            bars=self._bars.result(),
            blemishes=Blemishes(*(median(values) for values in zip(*map(astuple, self._blemishes), strict=True))),
            bit_rate=bit_rate,
            counted=counted,
            top_first=self._scan.top_first,
            smear=median(self._smears) if self._smears else 0.0,
        )

    def _unlike(self, frame: av.VideoFrame) -> bool:
        """Broadcasts and joined files change the pictures' size on the way; the filters would not have them."""
        self._format = self._format or frame.format.name
        expected = self.info.width, self.info.height, self._format
        return (frame.width, frame.height, frame.format.name) != expected

    def _measure(self, frame: av.VideoFrame) -> None:
        luma = luma_of(frame, self.info)
        self._bars.count(luma)
        self._blemishes.append(blemishes(frame, luma))

    def _comb(self, frame: av.VideoFrame, before: av.VideoFrame) -> None:
        found = combing(self._luma(frame), self._luma(before), self.info.layout.bits)
        if found is not None:
            self._scan.comb(found)

    def _pair(self, frame: av.VideoFrame, before: av.VideoFrame) -> None:
        found = smear(self._luma(frame), self._luma(before), self.info.layout.bits)
        if found is not None:
            self._smears.append(found)

    def _luma(self, frame: av.VideoFrame) -> Plane:
        return to_planes(frame, self.info.layout)[1 if self.info.layout.is_rgb else 0]

    def _place(self, frame: av.VideoFrame, last: Fraction | None) -> Fraction | None:
        """Note when the frame is shown; returns its time in seconds from the picture's beginning."""
        self.frames += 1
        if frame.pts is None:
            return None
        time = frame.pts * self.info.time_base - self.info.start
        usual = 1 / (self.info.frame_rate or Fraction(25))
        self.end = max(self.end, time + (frame.duration * self.info.time_base if frame.duration else usual))
        if last is not None:
            self._distances.append(time - last)
        return time

    def _take(self, frames: Iterable[av.VideoFrame], stretches: Iterable[Stretches]) -> None:
        for frame in frames:
            self._scan.count(frame.metadata)
            for stretch in stretches:
                stretch.count(frame.metadata)

    def _constant(self) -> bool | None:
        if not self._distances:
            return None
        usual = median(self._distances)
        tolerance = max(usual * _UNEVEN, self.info.time_base * Fraction(3, 2))
        return all(abs(distance - usual) <= tolerance for distance in self._distances)
