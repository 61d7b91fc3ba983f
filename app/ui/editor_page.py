"""The second page: the picture, the timeline below, the controls beside."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui import text
from app.ui.buttons import tool_button
from app.ui.compare_view import CompareView
from app.ui.controls import Controls
from app.ui.draft import Draft
from app.ui.frame_worker import FramePair
from app.ui.labels import ElidedLabel
from app.ui.page_bar import PageBar
from app.ui.preview.bar import PreviewBar
from app.ui.preview.strip import CandidateStrip
from app.ui.timeline.timeline import Timeline


class EditorPage(QWidget):
    """Shows an open video and what can be done with it."""

    leave_asked = Signal()
    queue_asked = Signal()
    """Show the queue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def set_source(self, draft: Draft, output: Path) -> None:
        """Another video has been opened."""
        info = draft.info
        self.name_label.setText(info.path.name)
        self.facts_label.setText(text.facts(info))
        self.timeline.set_source(info.duration, draft.span, is_single=info.is_single)
        recipe = None if draft.given is None else draft.given.recipe
        self.controls.set_source(info, output, recipe, is_entry=draft.entry is not None)
        self.view.show_pictures(None, None)
        self.view.fit()
        self.view.setFocus()

    def show_queue(self, unfinished: int) -> None:
        """So many entries of the queue are not done."""
        self.queue_button.setText(str(unfinished) if unfinished else "")

    def show_frame(self, pair: FramePair) -> None:
        """A frame has been read."""
        self.view.show_pictures(pair.before, pair.after, pair.source)
        if not pair.is_glance:
            self.timeline.show_position(pair.seconds, pair.until)

    def clear(self) -> None:
        """No video is open."""
        self.view.show_pictures(None, None)
        self.controls.clear_result()

    def _build(self) -> None:
        self.view = CompareView()
        self.preview_bar, self.candidate_strip = PreviewBar(), CandidateStrip()
        self.timeline = Timeline()
        self.controls = Controls()
        footer = QFrame()
        footer.setObjectName("footer")
        inside = QVBoxLayout(footer)
        inside.setContentsMargins(0, 0, 0, 0)
        for part in (self.preview_bar, self.candidate_strip, self.timeline):
            inside.addWidget(part)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.view, 1)
        column.addWidget(footer)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(column, 1)
        layout.addWidget(self.controls)

    def _bar(self) -> PageBar:
        self.name_label = ElidedLabel()
        self.facts_label = QLabel()
        self.facts_label.setObjectName("muted")
        self.queue_button = tool_button("mdi6.playlist-play", self.tr("Show the queue"), "Ctrl+L")
        self.queue_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar = PageBar(self.name_label)
        bar.leave_button.setAccessibleName(self.tr("Close the video and go back to the start"))
        bar.leave_button.setToolTip(self.tr("Back to the start  (Ctrl+W)"))
        bar.leave_asked.connect(self.leave_asked)
        bar.row.setStretchFactor(self.name_label, 1)
        bar.row.addWidget(self.facts_label)
        bar.row.addWidget(self.queue_button)
        return bar

    def _connect(self) -> None:
        self.queue_button.clicked.connect(self.queue_asked)
        self.timeline.bar.fit_asked.connect(self.view.fit)
        self.timeline.bar.full_size_asked.connect(lambda: self.view.zoom_to(1.0))
        self.view.zoomed.connect(self.timeline.bar.show_zoom)
