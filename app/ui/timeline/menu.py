"""What can be done by keys with the part that is worked on, and with shots."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


class RangeMenu(QObject):
    """Entries of the menu of the open video. Actions are public: the window connects them."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self.previous_shot = self._add(self.tr("P&revious shot"), "PgUp")
        self.next_shot = self._add(self.tr("Ne&xt shot"), "PgDown")
        menu.addSeparator()
        self.start = self._add(self.tr("Enhance from &here on"), "I")
        self.end = self._add(self.tr("Enhance &up to here"), "O")
        self.whole = self._add(self.tr("Enhance the wh&ole video"), "Ctrl+Shift+X")
        self.actions = (self.previous_shot, self.next_shot, self.start, self.end, self.whole)

    def _add(self, text: str, keys: str) -> QAction:
        action = self._menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        return action
