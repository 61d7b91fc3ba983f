"""Entries of menus."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


def add_entry(menu: QMenu, text: str, keys: QKeySequence.StandardKey | str = "") -> QAction:
    """An entry at the end of a menu.

    Args:
        menu: gets the entry.
        text: what it says, with an ampersand before its letter.
        keys: do the same anywhere in the window; those that the system is used to, or these.
    """
    action = menu.addAction(text)
    if isinstance(keys, QKeySequence.StandardKey):
        action.setShortcuts(keys)
    elif keys:
        action.setShortcut(QKeySequence(keys))
    return action
