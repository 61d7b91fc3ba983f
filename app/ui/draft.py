"""The open video, and what is decided about it so far."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.engine.job import Job, Recipe
from app.engine.job_queue import Entry
from app.media.encoding import Encoding
from app.media.frame import VideoInfo
from app.ui.timeline.span import WHOLE, Span


@dataclass(frozen=True)
class Draft:
    """A job in the making."""

    info: VideoInfo
    given: Job | None = None
    """The job that the video was opened with: what the window does not show is taken from it."""
    entry: Entry | None = None
    """The queue's entry that is to be changed."""
    output: Path | None = None
    """The name that the person chose; ``None``: the suggested one."""
    may_overwrite: bool = False
    span: Span = WHOLE
    """The part that is worked on."""

    @staticmethod
    def of(info: VideoInfo, given: Job | None = None, entry: Entry | None = None) -> "Draft":
        """A video that has just been opened."""
        if given is None:
            return Draft(info)
        return Draft(info, given, entry, given.output, given.overwrite, Span(given.start, given.end))

    def to_output(self, output: Path, may_overwrite: bool) -> "Draft":
        """The same with another name for the result."""
        return replace(self, output=output, may_overwrite=may_overwrite)

    def used(self) -> "Draft":
        """The name is taken now; the next result gets another one."""
        return replace(self, output=None, may_overwrite=False)

    def job(self, recipe: Recipe, output: Path, encoding: Encoding) -> Job:
        """What would be done."""
        base = self.given or Job(self.info.path, output, recipe)
        span = self.span
        return replace(
            base,
            source=self.info.path,
            output=output,
            recipe=recipe,
            encoding=encoding,
            start=span.start,
            end=span.end,
            overwrite=self.may_overwrite,
        )
