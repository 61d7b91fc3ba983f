"""The timeline's side of a window: what is found out about the open video, and what keys and menu do."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.media.frame import VideoInfo
from app.ui.timeline.menu import RangeMenu
from app.ui.timeline.scanner import FindCuts, Scanner
from app.ui.timeline.thumbnails import COUNT
from app.ui.timeline.timeline import Timeline
from app.ui.video_desk import VideoDesk


class TimelineDesk(QObject):
    """Wires the timeline to the open video.

    Args:
        timeline: shows it.
        video: the open one.
        menu: what can be done by keys.
        find: tells where shots begin.
        window: the owner.
    """

    def __init__(self, timeline: Timeline, video: VideoDesk, menu: RangeMenu, find: FindCuts, window: QWidget) -> None:
        super().__init__(window)
        self._timeline = timeline
        self._video = video
        self._scanner = Scanner(find, self)
        self._awaits_frame = self._awaits_preview = False
        self._connect(menu)
        self._scanner.start()

    def set_busy(self, is_busy: bool) -> None:
        """A job or the queue needs the processor, or no longer."""
        self._scanner.hold(is_busy)

    def set_previewing(self, is_previewing: bool) -> None:
        """A preview is being rendered or played, or no longer."""
        self._awaits_preview = is_previewing
        self._make_room()

    def end(self) -> None:
        """The window is closed."""
        self._scanner.stop()

    def _connect(self, menu: RangeMenu) -> None:
        timeline, video = self._timeline, self._video
        video.opened.connect(lambda _: self._look())
        video.closed.connect(self._look)
        for asked in (timeline.sought, timeline.stepped):
            asked.connect(lambda _: self._await_frame(True))
        video.frames.shown.connect(lambda pair: self._await_frame(pair.is_glance))
        for ended in (video.closed, video.failed):
            ended.connect(lambda *_: self._await_frame(False))
        timeline.range_changed.connect(video.choose_range)
        self._scanner.pictures_found.connect(self._show_pictures)
        self._scanner.shots_found.connect(self._show_shots)
        menu.start.triggered.connect(timeline.mark_start)
        menu.end.triggered.connect(timeline.mark_end)
        menu.whole.triggered.connect(timeline.clear_range)
        menu.next_shot.triggered.connect(lambda: timeline.go_to_shot(1))
        menu.previous_shot.triggered.connect(lambda: timeline.go_to_shot(-1))

    def _await_frame(self, awaits: bool) -> None:
        self._awaits_frame = awaits
        self._make_room()

    def _make_room(self) -> None:
        """Let the decoder or the networks have the processor."""
        self._scanner.pause(self._awaits_frame or self._awaits_preview)

    def _look(self) -> None:
        self._scanner.look(self._info)

    @property
    def _info(self) -> VideoInfo | None:
        return self._video.draft.info if self._video.draft else None

    def _show_pictures(self, info: VideoInfo, pictures: Mapping[int, QImage]) -> None:
        if info is self._info:
            self._timeline.show_pictures(pictures, COUNT)

    def _show_shots(self, info: VideoInfo, shots: tuple[Fraction, ...]) -> None:
        if info is self._info:
            self._timeline.show_shots(shots)
