"""How far a job is, and what came of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.engine.events import Finished, Planned, Progress
from app.ui import text
from app.ui.icons import Role, set_icon
from app.ui.labels import ElidedLabel

_STEPS = 1000
"""Of the progress bar."""


class ProgressCard(QWidget):
    """A running job."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self.cancel_button.clicked.connect(self.cancel_asked)

    def start(self) -> None:
        """Nothing is known yet."""
        self.bar.setRange(0, 0)
        self.title.setText(self.tr("Getting ready…"))
        self.percent.clear()
        self.speed.clear()
        self.left.clear()
        self.cancel_button.setEnabled(True)

    def show_plan(self, plan: Planned) -> None:
        """Work begins."""
        self.title.setText(self.tr("Enhancing to {size}…").format(size=text.pixels(plan.width, plan.height)))

    def show_progress(self, progress: Progress) -> None:
        """So many frames are done."""
        if progress.frames_total:
            share = min(1.0, progress.frames_done / progress.frames_total)
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(round(share * _STEPS))
            self.percent.setText(f"{int(share * 100)} %")
            done = self.tr("Frame {done} of {total}").format(done=progress.frames_done, total=progress.frames_total)
        else:
            done = self.tr("Frame {done}").format(done=progress.frames_done)
        self.title.setText(done)
        self.speed.setText(self.tr("{rate} fps").format(rate=f"{progress.frames_per_second:.1f}"))
        self.left.setText("" if progress.seconds_left is None else text.time_left(progress.seconds_left))

    def show_stopping(self) -> None:
        """The person asked for the end."""
        self.title.setText(self.tr("Stopping…"))
        self.left.clear()
        self.cancel_button.setEnabled(False)

    def _build(self) -> None:
        self.title = ElidedLabel()
        self.percent = QLabel()
        self.percent.setObjectName("strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.speed = QLabel()
        self.speed.setObjectName("muted")
        self.left = QLabel()
        self.left.setObjectName("muted")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Stop and keep nothing  (Esc)"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(_row(self.title, self.percent))
        layout.addWidget(self.bar)
        layout.addLayout(_row(self.speed, self.left))
        layout.addSpacing(4)
        layout.addWidget(self.cancel_button)


class ResultCard(QFrame):
    """A finished job."""

    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finished: Finished | None = None
        self.setObjectName("card")
        self._build()
        self.folder_button.clicked.connect(self.folder_asked)

    def show_result(self, finished: Finished | None) -> None:
        """Tell what came of the job."""
        self.finished = finished
        if finished is None:
            return
        self.name.setText(finished.output.name)
        self.name.setToolTip(str(finished.output))
        self.facts.setText(
            self.tr("{frames} frames in {time}").format(frames=finished.frames, time=text.took(finished.seconds))
        )
        self.notes.setText("\n".join(finished.notes))
        self.notes.setVisible(bool(finished.notes))

    def _build(self) -> None:
        symbol = QLabel()
        set_icon(symbol, "mdi6.check-circle", Role.Link, 22)
        title = QLabel(self.tr("Done"))
        title.setObjectName("strong")
        self.name = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self.name.setAccessibleName(self.tr("Result file"))
        self.facts = QLabel()
        self.facts.setObjectName("muted")
        self.notes = QLabel()
        self.notes.setObjectName("muted")
        self.notes.setWordWrap(True)
        self.folder_button = QPushButton(self.tr("Show in folder"))
        self.folder_button.setAccessibleName(self.tr("Show in folder"))
        set_icon(self.folder_button, "mdi6.folder-open-outline", size=18)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(symbol)
        heading.addWidget(title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 14)
        layout.setSpacing(4)
        layout.addLayout(heading)
        for widget in (self.name, self.facts, self.notes):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.folder_button)


def _row(left: QLabel, right: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left, 1)
    row.addWidget(right)
    return row
