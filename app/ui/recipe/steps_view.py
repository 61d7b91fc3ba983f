"""The list of a recipe's steps, with keys of its own."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.ui.buttons import with_keys
from app.ui.recipe.steps_delegate import StepsDelegate

_OWN = ("Space", "Up", "Down", "Home", "End")
"""Keys that the list itself knows, whatever the window's menus do with them elsewhere."""


class StepsView(QListView):
    """As high as its rows; its actions' keys count only here, so that others may have the same ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[str, QAction] = {}
        self.setObjectName("steps")
        self.setItemDelegate(StepsDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def add_action(self, name: str, keys: str) -> QAction:
        """Something that can be done with the chosen step."""
        action = QAction(name, self)
        action.setToolTip(with_keys(name, QKeySequence(keys)))
        self.addAction(action)
        self._keys[keys] = action
        return action

    def fit(self) -> None:
        """The rows have become more or less."""
        rows = self.model().rowCount()
        self.setFixedHeight(rows * self.sizeHintForRow(0) + 2 if rows else 0)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._keys.get(_written(event))
        if action is None:
            super().keyPressEvent(event)
        elif action.isEnabled():
            action.trigger()

    def _is_own(self, event: QKeyEvent) -> bool:
        return _written(event) in {*self._keys, *_OWN}


def _written(event: QKeyEvent) -> str:
    return QKeySequence(event.keyCombination()).toString()
