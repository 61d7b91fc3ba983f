"""An unfinished job: how far it is, and going on with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.engine.unfinished import OutOfReach, Unfinished
from app.ui import engine_words
from app.ui.buttons import link, primary_button
from app.ui.icons import set_icon
from app.ui.labels import ElidedLabel

_STEPS = 1000
"""Of the progress bar."""


class UnfinishedCard(QFrame):
    """Offers to go on with a job, to watch what is done, or to give it up."""

    resume_asked = Signal(object)
    watch_asked = Signal(object)
    discard_asked = Signal(object)
    """All three with the ``Unfinished`` or ``OutOfReach``."""

    def __init__(self, job: Unfinished | OutOfReach, *, narrow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = job
        self._narrow = narrow
        self.setObjectName("card")
        self._build()
        if isinstance(job, Unfinished):
            self._show_unfinished(job)
        else:
            self._show_out_of_reach(job)

    def set_may_resume(self, may_resume: bool) -> None:
        """No other work is being done."""
        self.resume_button.setEnabled(may_resume)

    def _build(self) -> None:
        symbol = QLabel()
        set_icon(symbol, "mdi6.timer-sand", size=20)
        self.name = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self.name.setObjectName("strong")
        self.state = ElidedLabel()
        self.state.setObjectName("muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.resume_button = primary_button(self.tr("Resume"))
        self.watch_button = link(self.tr("Watch"))
        self.watch_button.setToolTip(self.tr("Play what is done so far"))
        self.discard_button = link(self.tr("Discard"))
        self.resume_button.clicked.connect(lambda: self.resume_asked.emit(self.job))
        self.watch_button.clicked.connect(lambda: self.watch_asked.emit(self.job))
        self.discard_button.clicked.connect(lambda: self.discard_asked.emit(self.job))
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(symbol)
        heading.addWidget(self.name, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch(1)
        for button in (self.watch_button, self.discard_button, self.resume_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        layout.addLayout(heading)
        if self._narrow:
            layout.addWidget(self.bar)
            layout.addWidget(self.state)
            layout.addLayout(buttons)
        else:
            heading.addWidget(self.state, 1)
            heading.addLayout(buttons)
            layout.addWidget(self.bar)

    def _show_unfinished(self, unfinished: Unfinished) -> None:
        done, total = unfinished.frames_done, unfinished.plan.frames
        name = unfinished.job.output.name
        self.name.setText(name)
        self.setToolTip(str(unfinished.job.output))
        if unfinished.running:
            words = self.tr("Another Reelmend works on it")
        elif total:
            words = self.tr("Frame {done} of {total}").format(done=done, total=total)
        else:
            words = self.tr("Frame {done}").format(done=done)
        self.state.setText(words)
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(_STEPS * min(1.0, done / total)) if total else 0)
        self.bar.setAccessibleName(self.tr("Progress of {name}").format(name=name))
        self.watch_button.setEnabled(unfinished.frames_playable > 0)
        for button in (self.discard_button, self.resume_button):
            button.setVisible(not unfinished.running)

    def _show_out_of_reach(self, missing: OutOfReach) -> None:
        self.name.setText(missing.folder.name.removeprefix(".").removesuffix(".reelmend"))
        self.setToolTip(f"{missing.folder}\n{engine_words.words(missing.reason)}")
        self.state.setText(self.tr("Out of reach: is its disk plugged in?"))
        self.bar.hide()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.discard_button.setText(self.tr("Forget"))
        self.discard_button.setAccessibleName(self.tr("Forget"))
        self.watch_button.hide()
        self.resume_button.hide()
