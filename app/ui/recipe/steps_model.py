"""The steps of a recipe as Qt's views want them."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.engine.job import Stage
from app.ui.recipe import words
from app.ui.recipe.sketch import Row
from app.ui.recipe.state import RecipeState

_MIME = "application/x-reelmend-step"
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What can be asked of a step beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The ``Row``."""
    NOTE = Qt.ItemDataRole.UserRole + 2
    """What is special about it, in words."""
    IS_MISSING = Qt.ItemDataRole.UserRole + 3
    """It is a network that is not on this machine."""


class StepsModel(QAbstractListModel):
    """Shows the steps; what is switched or dragged changes the recipe."""

    moved = Signal(int)
    """A step was dragged to this row."""

    def __init__(self, state: RecipeState) -> None:
        super().__init__(state)
        self._state = state
        self._rows: tuple[Row, ...] = ()
        state.changed.connect(self._refresh)
        self._refresh()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        name, note = words.step(row.step, self._state.at), words.step_note(row.step, self._state.at)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (name, note, "" if row.is_on else self.tr("switched off"))))
            case Qt.ItemDataRole.CheckStateRole:
                return _CHECKED if row.is_on else _UNCHECKED
            case Role.ROW:
                return row
            case Role.NOTE:
                return note
            case Role.IS_MISSING:
                at = self._state.at
                return isinstance(row.step, Stage) and bool(at.networks) and at.network(row.step.name) is None
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._state.choose(self._state.sketch.switched(index.row(), Qt.CheckState(value) == _CHECKED))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsUserCheckable

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, str(indexes[0].row()).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        del action, column
        said = bytes(data.data(_MIME).data()).decode()
        if said.isdecimal() and int(said) < len(self._rows):
            before = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
            self.move(int(said), before - (int(said) < before))
        return False  # the view removes nothing: the recipe tells what came of it

    def move(self, row: int, to: int) -> None:
        """Another place for a step, as far as that makes sense."""
        to = max(0, min(to, len(self._rows) - 1))
        step = self._state.sketch.rows[row]
        self._state.choose(self._state.sketch.moved(row, to))
        self.moved.emit(next(place for place, other in enumerate(self._state.sketch.rows) if other is step))

    def _refresh(self) -> None:
        rows = self._state.sketch.rows
        if len(rows) == len(self._rows):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
