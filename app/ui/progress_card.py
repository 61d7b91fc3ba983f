"""How far a job is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.engine.events import Event, Joining, Planned, Progress, Waiting
from app.ui import engine_words, text
from app.ui.buttons import link, push_button
from app.ui.icons import set_icon
from app.ui.labels import ElidedLabel, paragraph

_STEPS = 1000
"""Of the progress bar."""


class ProgressCard(QWidget):
    """A running job."""

    cancel_asked = Signal()
    pause_asked = Signal()
    watch_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self._build()
        self.show_paused(False)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.pause_button.clicked.connect(self.pause_asked)
        self.watch_button.clicked.connect(self.watch_asked)

    def start(self) -> None:
        """Nothing is known yet."""
        self.bar.setRange(0, 0)
        self.title.setText(self.tr("Getting ready…"))
        self.percent.clear()
        self.speed.clear()
        self.left.clear()
        self.reason.hide()
        self.cancel_button.setEnabled(True)
        self.pause_button.setEnabled(True)
        self.show_paused(False)

    def show_event(self, event: Event) -> None:
        """The job tells something."""
        self.reason.setVisible(isinstance(event, Waiting))
        match event:
            case Planned():
                self._show_plan(event)
            case Progress():
                self._show_progress(event)
            case Waiting():
                self.title.setText(self.tr("Waiting…"))
                self.reason.setText(engine_words.words(event.reason))
                self.speed.clear()
                self.left.clear()
            case Joining():
                self.title.setText(self.tr("Putting the result together…"))
                self.bar.setRange(0, 0)
                self.percent.clear()
                self.speed.clear()
                self.left.clear()

    def set_may_watch(self, may_watch: bool) -> None:
        """Something of the result is there, or nothing yet."""
        self.watch_button.setEnabled(may_watch)

    def show_paused(self, paused: bool) -> None:
        """The work is held, or goes on."""
        self._paused = paused
        self.pause_button.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause_button.setAccessibleName(self.pause_button.text())
        set_icon(self.pause_button, "mdi6.play" if paused else "mdi6.pause", size=18)
        if paused:
            self.speed.setText(self.tr("Paused"))
            self.left.clear()

    def show_stopping(self) -> None:
        """The person asked for the end."""
        self.title.setText(self.tr("Stopping…"))
        self.left.clear()
        self.cancel_button.setEnabled(False)
        self.pause_button.setEnabled(False)

    def _show_plan(self, plan: Planned) -> None:
        if plan.frames_kept:
            self.title.setText(self.tr("Going on at frame {frame}").format(frame=plan.frames_kept + 1))
        else:
            self.title.setText(self.tr("Enhancing to {size}…").format(size=text.pixels(plan.width, plan.height)))
        self.setToolTip("\n".join(plan.plan))
        if plan.frames:
            self._show_share(plan.frames_kept / plan.frames)

    def _show_progress(self, progress: Progress) -> None:
        if progress.frames_total:
            self._show_share(progress.frames_done / progress.frames_total)
            done = self.tr("Frame {done} of {total}").format(done=progress.frames_done, total=progress.frames_total)
        else:
            done = self.tr("Frame {done}").format(done=progress.frames_done)
        self.title.setText(done)
        if not self._paused:
            self.speed.setText(text.speed(progress.frames_per_second))
            self.left.setText("" if progress.seconds_left is None else text.time_left(progress.seconds_left))

    def _show_share(self, share: float) -> None:
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(min(1.0, share) * _STEPS))
        self.percent.setText(f"{int(min(1.0, share) * 100)} %")

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
        self.cancel_button = push_button(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Stop  (Esc)"))
        self.pause_button = push_button("")
        self.pause_button.setToolTip(self.tr("Hold the work, or go on with it  (Ctrl+P)"))
        self.watch_button = link(self.tr("Watch what is done so far"))
        self.watch_button.setEnabled(False)
        self.reason = paragraph("", "notice")
        self.reason.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(_row(self.title, self.percent))
        layout.addWidget(self.bar)
        layout.addLayout(_row(self.speed, self.left))
        layout.addWidget(self.reason)
        layout.addSpacing(4)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.pause_button, 1)
        buttons.addWidget(self.cancel_button, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.watch_button)


def _row(left: QLabel, right: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left, 1)
    row.addWidget(right)
    return row
