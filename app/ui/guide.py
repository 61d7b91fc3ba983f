"""A short guide: at most three callouts, each beside what it is about, when that is first seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.buttons import link, primary_button
from app.ui.labels import paragraph

_WIDTH = 300
"""Pixels; more where the buttons need it."""
_GAP = 12
"""Pixels between a callout and what it is about, and the window's edge."""


@dataclass(frozen=True)
class Step:
    """What is told about a part of the window."""

    target: QWidget
    title: str
    words: str
    over: bool = False
    """Tell it over the target, not beside it."""


class Callout(QFrame):
    """A few words over the window that never take the keyboard away."""

    done = Signal()
    refused = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("callout")
        self._build()
        self.done_button.clicked.connect(self.done)
        self.refuse_button.clicked.connect(self.refused)
        self.hide()

    def show_step(self, step: Step, number: int, count: int) -> None:
        """Tell a step beside its target."""
        self.title.setText(step.title)
        self.words.setText(step.words)
        self.count.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.words)
        self.refuse_button.setVisible(number < count)
        self.show()  # only now is it known how much room the words take
        self._layout.activate()
        width = max(_WIDTH, self._layout.totalMinimumSize().width())
        self.resize(width, self._layout.totalHeightForWidth(width))
        self.move(_place(step, self))
        self.raise_()

    def _build(self) -> None:
        self.title, self.words, self.count = paragraph("", "strong"), paragraph(), QLabel()
        self.count.setObjectName("muted")
        self.done_button = primary_button(self.tr("Got it"))
        self.refuse_button = link(self.tr("No more tips"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.count)
        buttons.addStretch(1)
        for button in (self.refuse_button, self.done_button):
            buttons.addWidget(button)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addSpacing(4)
        layout.addLayout(buttons)


class Guide(QObject):
    """Goes through its steps as their targets come into view.

    Args:
        steps: in the order in which they are told.
        window: over which they are told.
    """

    ended = Signal()
    """All was told, or the person wants no more."""

    def __init__(self, steps: Sequence[Step], window: QWidget) -> None:
        super().__init__(window)
        self._steps = tuple(steps)
        self._left: list[Step] = []
        self.callout = Callout(window)
        self.callout.done.connect(self._next)
        self.callout.refused.connect(self.end)
        for watched in (window, *(step.target for step in self._steps)):
            watched.installEventFilter(self)

    def begin(self) -> None:
        """Tell from the first step on."""
        self._left = list(self._steps)
        self._show()

    def pass_over(self, target: QWidget) -> None:
        """What is told of ``target``, and before it, was found without help."""
        told = next((step for step in self._left if step.target is target), None)
        if told is not None:
            del self._left[: self._left.index(told)]
            self._next()

    def end(self) -> None:
        """Tell nothing more."""
        self._left = []
        self.callout.hide()
        self.ended.emit()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Qt's: see :class:`QObject`."""
        if self._left and event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
            # Behind whatever else comes with it: places are right then.
            QTimer.singleShot(0, self._show)
        return False

    def _show(self) -> None:
        """Tell the first step whose target is seen; those before it were found without help."""
        seen = next((step for step in self._left if step.target.isVisible()), None)
        if seen is None:
            self.callout.hide()
            return
        del self._left[: self._left.index(seen)]
        self.callout.show_step(seen, self._steps.index(seen) + 1, len(self._steps))

    def _next(self) -> None:
        self._left = self._left[1:]
        if self._left:
            self._show()
        else:
            self.end()


def _place(step: Step, callout: QWidget) -> QPoint:
    """Beside the target where there is room, else over its lower end; always inside the window."""
    window = callout.window()
    around = window.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
    area = QRect(step.target.mapTo(window, QPoint(0, 0)), step.target.size())
    middle = area.center() - callout.rect().center()
    beside = (
        QPoint(area.right() + _GAP, middle.y()),
        QPoint(area.left() - callout.width() - _GAP, middle.y()),
        QPoint(middle.x(), area.bottom() + _GAP),
        QPoint(middle.x(), area.top() - callout.height() - _GAP),
    )
    over = QPoint(middle.x(), area.bottom() - callout.height() - _GAP)
    places = (over,) if step.over else (*beside, over)
    fitting = (place for place in places if around.contains(QRect(place, callout.size())))
    return next(fitting, QPoint(around.left(), around.bottom() - callout.height()))
