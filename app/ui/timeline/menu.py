"""What can be done by keys with the part that is worked on, and with shots."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.ui.menu_entry import add_entry


class RangeMenu(QObject):
    """Entries of the menu of the open video. Actions are public: the window connects them."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.previous_shot = add_entry(menu, self.tr("P&revious shot"), "PgUp")
        self.next_shot = add_entry(menu, self.tr("Ne&xt shot"), "PgDown")
        menu.addSeparator()
        self.start = add_entry(menu, self.tr("Enhance from &here on"), "I")
        self.end = add_entry(menu, self.tr("Enhance &up to here"), "O")
        self.whole = add_entry(menu, self.tr("Enhance the wh&ole video"), "Ctrl+Shift+X")
        self.actions = (self.previous_shot, self.next_shot, self.start, self.end, self.whole)
