"""The open video: its frames on the screen, and what is decided about it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.engine.job import Job
from app.engine.job_queue import Entry
from app.errors import ReelmendError
from app.media.frame import VideoInfo
from app.ui import outputs
from app.ui.draft import Draft
from app.ui.editor_page import EditorPage
from app.ui.frame_worker import FramePair, FrameWorker, OpenReader
from app.ui.timeline.span import Span
from app.ui.undertaking import Action


@dataclass(frozen=True)
class Wanted:
    """A video that shall be opened."""

    path: Path
    given: Job | None = None
    """The job that it comes with."""
    entry: Entry | None = None
    """The queue's entry that shall be changed."""
    then: Action | None = None
    """What is done when it is open."""
    seconds: Fraction = Fraction(0)
    """From the picture’s beginning: which frame is shown first."""


class VideoDesk(QObject):
    """At most one video is open.

    Args:
        open_reader: opens a file.
        editor: shows the video.
        taken: names of results that other jobs will need.
        as_set: a new job, done as the settings say.
        window: over which dialogs are shown.
    """

    opened = Signal(object)
    """The video's ``Path``."""
    closed = Signal()
    changed = Signal()
    """Another frame is shown."""
    decided = Signal()
    """The part that is worked on, or the result’s name, is another one."""
    failed = Signal(object, object)
    """The path of what cannot be read, and the ``ReelmendError``; a video that is open stays open."""

    def __init__(
        self,
        open_reader: OpenReader,
        editor: EditorPage,
        taken: Callable[[], Collection[Path]],
        as_set: Callable[[Job], Job],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.draft: Draft | None = None
        self._wanted: Wanted | None = None
        self._editor = editor
        self._taken = taken
        self._as_set = as_set
        self._window = window
        self.frames = FrameWorker(open_reader, self)
        self.frames.opened.connect(self._opened)
        self.frames.shown.connect(self._shown)
        self.frames.refused.connect(self._refused)
        self.frames.failed.connect(self.failed)
        self.frames.start()

    @property
    def path(self) -> Path | None:
        """The open video."""
        return self.draft.info.path if self.draft else None

    @property
    def job(self) -> Job | None:
        """What is decided; ``None`` while there is nothing to decide about."""
        recipe, draft = self._editor.controls.recipe, self.draft
        if draft is None or recipe is None:
            return None
        # Suggested again, for the name shown may have been taken since.
        job = draft.job(recipe, draft.output or self._suggested(draft), self._editor.controls.format.encoding)
        return self._as_set(job) if draft.given is None else job

    @property
    def wanted_again(self) -> Wanted | None:
        """What opens the video in another window as it is in this one; ``None``: none is open."""
        if self.draft is None:
            return None
        seconds = self._editor.timeline.position
        return Wanted(self.draft.info.path, self.job, self.draft.entry, seconds=seconds)

    def decide_as(self, draft: Draft) -> None:
        """Take over what was decided about the same video in another window."""
        if self.draft is not None:
            self.draft = replace(draft, info=self.draft.info)
            self.refresh_output()

    def open(self, wanted: Wanted) -> None:
        """Open a video instead of the one that is open."""
        self._wanted = wanted
        self.frames.open(wanted.path, wanted.seconds)

    def close(self) -> None:
        """Let go of the video."""
        self._wanted = self.draft = None
        self.frames.close()
        self._editor.clear()
        self.closed.emit()

    def end(self) -> None:
        """The window is closed."""
        self.frames.stop()

    def choose_output(self) -> None:
        """Let the person say where the result goes."""
        draft = self.draft
        if draft is None:
            return
        chosen = outputs.ask_output(self._window, draft.output or self._suggested(draft))
        if chosen is not None:
            self.draft = draft.to_output(*chosen)
            self._editor.controls.set_output(chosen[0])
            self._editor.controls.format_form.use_container(chosen[0])

    def use_container(self, suffix: str | None) -> None:
        """The result shall be another kind of file; ``None``: what suits the source."""
        draft = self.draft
        if draft is not None and draft.output is not None and suffix is not None:
            kept = outputs.in_container(draft.output, suffix, self._taken())
            self.draft = draft.to_output(kept, draft.may_overwrite and kept == draft.output)
            self._editor.controls.set_output(kept)
        self.refresh_output()
        self.decided.emit()

    def choose_range(self, span: Span) -> None:
        """Only this part is worked on."""
        if self.draft is not None:
            self.draft = replace(self.draft, span=span)
            self.decided.emit()

    def use_output(self) -> None:
        """The name of the result is taken now: suggest another one."""
        if self.draft is not None:
            self.draft = self.draft.used()
            self.refresh_output()

    def refresh_output(self) -> None:
        """What is taken has changed: show a name that is free."""
        if self.draft is not None and self.draft.output is None:
            self._editor.controls.set_output(self._suggested(self.draft))

    def _suggested(self, draft: Draft) -> Path:
        return outputs.suggested_output(draft.info, self._taken(), self._editor.controls.format)

    def _opened(self, info: VideoInfo) -> None:
        wanted = self._wanted
        if wanted is None or info.path != wanted.path:
            return
        self.draft = Draft.of(info, wanted.given, wanted.entry)
        self._editor.set_source(self.draft, self.draft.output or self._suggested(self.draft))
        self.opened.emit(info.path)
        if wanted.then is not None:
            wanted.then()

    def _shown(self, pair: FramePair) -> None:
        if self.draft is not None:
            self._editor.show_frame(pair)
            self.changed.emit()

    def _refused(self, path: Path, error: ReelmendError) -> None:
        if self._wanted is not None and path == self._wanted.path:
            self._wanted = None
        self.failed.emit(path, error)
