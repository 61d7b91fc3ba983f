"""How a step of a recipe is painted: a box to switch it, its name, what is special about it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.card_painting import CardPainter, Colour
from app.ui.recipe.steps_model import Role, StepsModel

_HEIGHT = 46
_GAP = 4
"""Pixels between two steps."""
_PAD = 10
_BOX = 20
_GRIP = 16
Index = QModelIndex | QPersistentModelIndex


class StepsDelegate(QStyledItemDelegate):
    """A card for each step; a click on its box switches it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(120, _HEIGHT + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        is_enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        muted = Colour.PlaceholderText
        painter.save()
        card = CardPainter(painter, option, _GAP)
        card.paint_card()
        inside = card.area.adjusted(_PAD, 6, -_PAD // 2, -6)
        symbol = "mdi6.checkbox-marked" if is_on else "mdi6.checkbox-blank-outline"
        on_or_off = Colour.Link if is_on else muted
        card.paint_icon(inside.left(), _BOX, symbol, on_or_off if is_enabled else Colour.Mid)
        card.paint_icon(inside.right() - _GRIP, _GRIP, "mdi6.drag-vertical", muted if is_enabled else Colour.Mid)
        words, note = inside.adjusted(_BOX + _PAD, 0, -_GRIP - 4, 0), index.data(Role.NOTE)
        upper = Qt.AlignmentFlag.AlignTop if note else Qt.AlignmentFlag.AlignVCenter
        card.paint_line(words, index.data(), Colour.Text if is_on and is_enabled else muted, edge=upper)
        below = Colour.BrightText if index.data(Role.IS_MISSING) else muted
        card.paint_line(words, note, below, edge=Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        clicked = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease
        if clicked and isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            return _box(option).contains(event.position().toPoint()) and _switch(model, index)
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        return pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and _switch(model, index)


def _switch(model: object, index: Index) -> bool:
    is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
    return isinstance(model, StepsModel) and model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


def _box(option: QStyleOptionViewItem) -> QRect:
    """Where a click switches the step: the box and what is around it."""
    around = QRect(option.rect.left(), option.rect.top(), _BOX + 2 * _PAD, option.rect.height())
    return QStyle.visualRect(option.direction, option.rect, around)
