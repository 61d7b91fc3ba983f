"""Below the picture: what is previewed, playing it, and how before and after are compared."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QProgressBar, QToolButton, QWidget

from app.engine.events import Event, Joining, Planned, Progress
from app.ui import text
from app.ui.buttons import link, tool_button
from app.ui.compare.mode import Mode
from app.ui.icons import set_icon
from app.ui.labels import ElidedLabel

_STEPS = 1000
"""Of the progress bar."""


class PreviewBar(QFrame):
    """Shown as soon as there is something to compare."""

    play_asked = Signal()
    stop_asked = Signal()
    keep_asked = Signal()
    all_asked = Signal()
    """Preview all that is in view."""
    close_asked = Signal()
    mode_chosen = Signal(object)
    """A ``Mode``."""
    smooth_chosen = Signal(bool)
    loupe_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self._build()
        self._connect()
        self.show_rendering(is_rendering=False)
        self.show_comparing(is_comparing=False, mode=Mode.SPLIT)
        self.show_played(is_playing=False, can_play=False)
        self.show_all(may_preview_all=False)

    def show_rendering(self, *, is_rendering: bool) -> None:
        """Something is being rendered, or nothing."""
        for widget in (self.progress, self.stop_button):
            widget.setVisible(is_rendering)
        if is_rendering:
            self.progress.setRange(0, 0)
            self.label.setText(self.tr("Rendering the preview…"))

    def show_event(self, event: Event) -> None:
        """Rendering tells something."""
        match event:
            case Planned() | Joining():
                self.progress.setRange(0, 0)
            case Progress(frames_total=int(total)) if total > 1:
                self.progress.setRange(0, _STEPS)
                self.progress.setValue(round(_STEPS * min(1.0, event.frames_done / total)))
                left = "" if event.seconds_left is None else text.time_left(event.seconds_left)
                self.label.setText(self.tr("Preview: {left}").format(left=left))

    def show_text(self, words: str) -> None:
        """What is looked at."""
        self.label.setText(words)

    def show_played(self, *, is_playing: bool, can_play: bool) -> None:
        """What the play button does now."""
        name = self.tr("Pause") if is_playing else self.tr("Play")
        set_icon(self.play_button, "mdi6.pause" if is_playing else "mdi6.play")
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(f"{name}  (K)")
        self.play_button.setVisible(can_play)

    def show_comparing(self, *, is_comparing: bool, mode: Mode) -> None:
        """There are two pictures, or one."""
        self.modes[mode].setChecked(True)
        for button in self.modes.values():
            button.setEnabled(is_comparing)

    def show_keep(self, *, may_keep: bool) -> None:
        """Whether there is a recipe that may be kept for comparison."""
        self.keep_button.setVisible(may_keep)

    def show_all(self, *, may_preview_all: bool) -> None:
        """Whether the preview is of a part, and may be of more."""
        self.all_button.setVisible(may_preview_all)

    def _build(self) -> None:
        self.play_button = QToolButton()
        self.label = ElidedLabel()
        self.label.setObjectName("muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMinimumWidth(40)
        self.progress.setMaximumWidth(120)
        self.progress.setAccessibleName(self.tr("Progress of the preview"))
        self.stop_button = tool_button("mdi6.close-circle-outline", self.tr("Stop rendering the preview"), "Shift+P")
        self.keep_button = link(self.tr("Keep for comparison"))
        self.keep_button.setToolTip(self.tr("Compare this recipe with others on the same frames  (C)"))
        self.all_button = tool_button(
            "mdi6.arrow-expand-all", self.tr("Preview all that is in view, also if it takes long"), "A"
        )
        self.modes = {
            Mode.SPLIT: tool_button("mdi6.compare", self.tr("Divider"), "S"),
            Mode.SIDE: tool_button("mdi6.view-split-vertical", self.tr("Side by side"), "B"),
            Mode.SINGLE: tool_button("mdi6.image-outline", self.tr("One at a time; hold X to see before"), "T"),
            Mode.DIFFERENCE: tool_button("mdi6.circle-opacity", self.tr("Difference"), "D"),
        }
        self._group = QButtonGroup(self)
        for button in self.modes.values():
            button.setCheckable(True)
            self._group.addButton(button)
        self.smooth_button = tool_button("mdi6.blur", self.tr("Smooth enlargement"), "N")
        self.loupe_button = tool_button("mdi6.magnify", self.tr("Loupe"), "L")
        for button in (self.smooth_button, self.loupe_button):
            button.setCheckable(True)
        self.smooth_button.setChecked(True)
        self.close_button = tool_button("mdi6.close", self.tr("Leave the comparison"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(6)
        for widget in (self.play_button, self.stop_button, self.progress):
            layout.addWidget(widget)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.all_button)
        layout.addWidget(self.keep_button)
        layout.addSpacing(12)
        for button in (*self.modes.values(), self.smooth_button, self.loupe_button, self.close_button):
            layout.addWidget(button)

    def _connect(self) -> None:
        self.play_button.clicked.connect(self.play_asked)
        self.stop_button.clicked.connect(self.stop_asked)
        self.all_button.clicked.connect(self.all_asked)
        self.keep_button.clicked.connect(self.keep_asked)
        self.close_button.clicked.connect(self.close_asked)
        self.smooth_button.clicked.connect(self.smooth_chosen)
        self.loupe_button.clicked.connect(self.loupe_chosen)
        for mode, button in self.modes.items():
            button.clicked.connect(lambda _=False, mode=mode: self.mode_chosen.emit(mode))
