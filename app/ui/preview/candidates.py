"""Recipes that are compared on the same stretch of the video. Plain data: what is shown of it is made elsewhere."""

from dataclasses import dataclass, field, replace
from fractions import Fraction

from PySide6.QtCore import QRectF

from app.engine.job import Job, Recipe
from app.engine.preview_wish import Preview, PreviewWish
from app.engine.region import Region
from app.media.frame import VideoInfo
from app.ui.frame_worker import FramePair
from app.ui.preview.length import Length
from app.ui.takes import Take

MOST_KEPT = 4
_USUAL_FRAME = Fraction(1, 25)
"""Seconds, where the video does not tell."""


@dataclass(frozen=True)
class Stretch:
    """What all candidates show."""

    start: Fraction
    end: Fraction
    region: Region
    """The part of the picture that is in view, as the picture is stored."""
    is_quick: bool
    """Only so much of it as is done in a moment."""
    length: Length
    """What was asked for."""

    @staticmethod
    def at(pair: FramePair, seen: QRectF, info: VideoInfo, length: Length, is_quick: bool) -> "Stretch":
        """From a frame on.

        Args:
            pair: what is shown.
            seen: the part of the picture that is in view, as shares of its sides.
            info: the video.
            length: how long.
            is_quick: see above.
        """
        # Rounded: the view computes the same part a little differently for pictures of another size.
        edges = (round(edge, 3) for edge in (seen.left(), seen.top(), seen.right(), seen.bottom()))
        frame = _USUAL_FRAME if not info.frame_rate else 1 / info.frame_rate
        end = length.end(pair.seconds, pair.until, frame, info.duration)
        return Stretch(pair.seconds, end, Region(*edges).turned(-info.rotation), is_quick, length)

    def holds(self, other: "Stretch") -> bool:
        """Whether another one that was asked for while this was shown means this one."""
        return self.length is other.length and self.start <= other.start < self.end


@dataclass(eq=False)
class Candidate:
    """A recipe, and what it makes of the stretch."""

    recipe: Recipe
    is_kept: bool = False
    """It stays when another recipe is previewed."""
    preview: Preview | None = None
    take: Take | None = None
    failed: bool = False

    def show(self, preview: Preview) -> None:
        """It has been rendered."""
        self.preview, self.take = preview, Take.of_preview(preview)

    def forget(self) -> None:
        """Another stretch is looked at."""
        self.preview = self.take = None
        self.failed = False


@dataclass
class Candidates:
    """In the order in which they are numbered, from 1; 0 is the source."""

    all: list[Candidate] = field(default_factory=list)
    before: Candidate | None = None
    """What is shown as before; ``None``: the source."""
    after: Candidate | None = None
    """What is shown as after; ``None``: nothing, or something else."""
    stretch: Stretch | None = None

    @property
    def takes(self) -> tuple[Take, ...]:
        """Of all that are rendered."""
        return tuple(each.take for each in self.all if each.take is not None)

    @property
    def may_keep(self) -> bool:
        """There is one that is not kept yet, and room for it."""
        kept = sum(each.is_kept for each in self.all)
        return self.after in self.all and self.after is not None and not self.after.is_kept and kept < MOST_KEPT

    def number(self, candidate: Candidate | None) -> int:
        """What a candidate is chosen by."""
        return 0 if candidate is None else self.all.index(candidate) + 1

    def numbered(self, number: int) -> Candidate | None:
        """The candidate of a number; ``None`` for the source, and where there is none."""
        return self.all[number - 1] if 0 < number <= len(self.all) else None

    def look_at(self, recipe: Recipe, stretch: Stretch) -> None:
        """A recipe is to be seen on a stretch: it is after, in place of the one that was not kept."""
        if self.stretch is not None and self.stretch.holds(stretch):
            stretch = replace(stretch, start=self.stretch.start, end=self.stretch.end)
        if stretch != self.stretch:
            for each in self.all:
                each.forget()
        self.stretch = stretch
        wanted = next((each for each in self.all if each.recipe == recipe), None)
        self.all = [each for each in self.all if each.is_kept or each is wanted]
        if wanted is None:
            wanted = Candidate(recipe)
            self.all.append(wanted)
        wanted.failed = False
        self.after = wanted
        if self.before not in self.all or self.before is wanted:
            self.before = None

    def missing(self, job: Job) -> list[PreviewWish]:
        """What must be rendered: what is looked at first. All show the same part as the first one that is done."""
        stretch = self.stretch
        if stretch is None:
            return []
        region, is_quick = stretch.region, stretch.is_quick
        done = next((each.preview for each in self.all if each.preview is not None), None)
        if is_quick and done is not None:
            region, is_quick = done.region, False
        absent = [each for each in self.all if each.preview is None and not each.failed]
        ordered = sorted(absent, key=lambda each: each is not self.after)
        wishes = [
            PreviewWish(_with(job, each.recipe), stretch.start, stretch.end, region, is_quick) for each in ordered
        ]
        return wishes[:1] if is_quick else wishes

    def of(self, wish: PreviewWish) -> Candidate | None:
        """The one that a wish was made for, if it is still wanted."""
        stretch = self.stretch
        if stretch is None or (wish.start, wish.end) != (stretch.start, stretch.end):
            return None
        return next((each for each in self.all if each.recipe == wish.job.recipe), None)

    def remove(self, candidate: Candidate) -> None:
        """It is no longer compared."""
        self.all.remove(candidate)
        if self.before is candidate:
            self.before = None
        if self.after is candidate:
            self.after = self.all[-1] if self.all else None

    def clear(self) -> None:
        """Another video."""
        self.all, self.before, self.after, self.stretch = [], None, None, None


def _with(job: Job, recipe: Recipe) -> Job:
    return Job(
        job.source,
        job.output,
        recipe,
        device=job.device,
        precision=job.precision,
        memory=job.memory,
        encoding=job.encoding,
    )
