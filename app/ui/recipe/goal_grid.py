"""What a person wants, as large plain choices; several at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.engine.job import Stage
from app.ui.icons import set_icon
from app.ui.recipe import words
from app.ui.recipe.aims import Aim, aimed, aimless, is_aimed, step_for
from app.ui.recipe.notice import Notice
from app.ui.recipe.situation import Situation
from app.ui.recipe.state import RecipeState

_COLUMNS, _SPACING = 2, 6


class GoalGrid(QWidget):
    """Switches goals on and off; says when something for one is missing, and what serves instead."""

    network_wanted = Signal(str)
    """What a network is wanted for, by the name of its task."""

    def __init__(self, state: RecipeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._asked = Aim.UPSCALE
        self._columns = 0
        self.buttons = {aim: self._button(aim) for aim in Aim}
        self.notice = Notice(self.tr("Get one…"))
        self._grid = QGridLayout()
        self._grid.setSpacing(_SPACING)
        self._arrange(_COLUMNS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._grid)
        layout.addWidget(self.notice)
        self.notice.asked.connect(lambda: self.network_wanted.emit(self._asked.goal.value))
        state.changed.connect(self._refresh)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long words of some languages need the whole width."""
        super().resizeEvent(event)
        widest = max(button.minimumSizeHint().width() for button in self.buttons.values())
        self._arrange(_COLUMNS if _COLUMNS * widest + _SPACING <= self.width() else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _button(self, aim: Aim) -> QPushButton:
        name, explanation, symbol = words.aim(aim)
        button = QPushButton(name)
        button.setObjectName("goal")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(name)
        button.setToolTip(explanation)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        set_icon(button, symbol, size=18)
        button.clicked.connect(lambda is_on: self._switch(aim, is_on))
        return button

    def _switch(self, aim: Aim, is_on: bool) -> None:
        sketch, at = self._state.sketch, self._state.at
        self.notice.hide()
        changed = aimed(sketch, aim, at) if is_on else aimless(sketch, aim, at)
        self._state.choose(changed)
        if is_on:
            self._tell(aim, at)
        self._refresh()

    def _tell(self, aim: Aim, at: Situation) -> None:
        """Say what is missing, and what serves instead."""
        goal = words.aim(aim)[0]
        missing = aim is not Aim.DEINTERLACE and at.best_for(aim.goal) is None
        if not is_aimed(self._state.sketch, aim, at):
            self._asked = aim
            said = self.tr("No network for “{goal}” is on this computer.").format(goal=goal)
            self.notice.tell(said, can_help=True)
        elif missing and not isinstance(step_for(aim, at), Stage):
            self._asked = aim
            said = self.tr("A filter does this, for no network for “{goal}” is on this computer.").format(goal=goal)
            self.notice.tell(said, can_help=True)

    def _refresh(self) -> None:
        for aim, button in self.buttons.items():
            button.setChecked(is_aimed(self._state.sketch, aim, self._state.at))
        self.setEnabled(bool(self._state.at.networks))
