"""The recipes that are compared, in a row: which is before, which is after, and what each costs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.ui.buttons import link, tool_button
from app.ui.labels import ElidedLabel
from app.ui.scroll_row import ScrollRow

_WIDE, _SOURCE = 280, 120
"""Points."""


@dataclass(frozen=True)
class Chip:
    """What is shown of one."""

    name: str
    cost: str
    """What a frame takes, or how far it is."""
    is_before: bool
    is_after: bool
    is_ready: bool
    """It can be shown."""
    is_source: bool = False
    may_use: bool = False
    """Its recipe may take the place of the one that is chosen."""


class CandidateChip(QFrame):
    """One recipe, or the source."""

    before_asked = Signal()
    after_asked = Signal()
    use_asked = Signal()
    remove_asked = Signal()

    def __init__(self, number: int, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setMaximumWidth(_SOURCE if chip.is_source else _WIDE)
        title = ElidedLabel(f"{number}  {chip.name}", Qt.TextElideMode.ElideRight)
        title.setObjectName("strong")
        title.setToolTip(chip.name)
        cost = QLabel(chip.cost)
        cost.setObjectName("muted")
        before, after = (
            words.format(name=chip.name)
            for words in (self.tr("Show {name} as before"), self.tr("Show {name} as after"))
        )
        self.before_button = self._choice("A", before, f"Shift+{number}", chip.is_before)
        self.after_button = self._choice("B", after, f"{number}", chip.is_after)
        self.use_button = link(self.tr("Use"), name=self.tr("Use {name}").format(name=chip.name))
        self.use_button.setToolTip(self.tr("Enhance with this recipe  (U for the one shown as after)"))
        not_any_more = self.tr("Do not compare {name} any more").format(name=chip.name)
        self.remove_button = tool_button("mdi6.close", not_any_more, size=16)
        for button in (self.before_button, self.after_button):
            button.setEnabled(chip.is_ready)
        self.use_button.setEnabled(chip.may_use)
        self.after_button.setVisible(not chip.is_source)
        for widget in (self.use_button, self.remove_button):
            widget.setVisible(not chip.is_source)
        self._lay_out(title, cost)
        self.before_button.clicked.connect(self.before_asked)
        self.after_button.clicked.connect(self.after_asked)
        self.use_button.clicked.connect(self.use_asked)
        self.remove_button.clicked.connect(self.remove_asked)

    def _lay_out(self, title: QWidget, cost: QWidget) -> None:
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.remove_button)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        for button in (self.before_button, self.after_button):
            foot.addWidget(button)
        foot.addWidget(cost, 1)
        foot.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 4)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addLayout(foot)

    def _choice(self, letter: str, name: str, keys: str, checked: bool) -> QToolButton:
        button = QToolButton()
        button.setObjectName("letter")
        button.setText(letter)
        button.setCheckable(True)
        button.setChecked(checked)
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  ({keys})")
        return button


class CandidateStrip(QFrame):
    """Numbered from 0, which is the source; they scroll where there is no room for all."""

    before_chosen = Signal(int)
    after_chosen = Signal(int)
    use_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.chips: list[CandidateChip] = []
        self._shown: tuple[Chip, ...] = ()
        inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(12, 6, 12, 6)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._area = ScrollRow(inside, "plain")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        # One more makes the row longer, which Qt finds out later.
        self._area.horizontalScrollBar().rangeChanged.connect(lambda *_: self._show_after())

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these, beginning with the source."""
        if tuple(chips) == self._shown:
            return
        self._shown = tuple(chips)
        for old in self.chips:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = [CandidateChip(number, chip) for number, chip in enumerate(chips)]
        for number, chip in enumerate(self.chips):
            self._row.insertWidget(number, chip, 100)
            chip.before_asked.connect(lambda number=number: self.before_chosen.emit(number))
            chip.after_asked.connect(lambda number=number: self.after_chosen.emit(number))
            chip.use_asked.connect(lambda number=number: self.use_asked.emit(number))
            chip.remove_asked.connect(lambda number=number: self.remove_asked.emit(number))
        QTimer.singleShot(0, self, self._show_after)  # when the new ones have their places

    def _show_after(self) -> None:
        for chip, shown in zip(self.chips, self._shown, strict=True):
            if shown.is_after:
                self._area.ensureWidgetVisible(chip)
