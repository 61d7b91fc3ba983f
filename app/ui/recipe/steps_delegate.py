"""How a step of a recipe is painted: a box to switch it, its name, what is special about it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.icons import icon
from app.ui.recipe.steps_model import Role, StepsModel

_HEIGHT = 46
_GAP = 4
"""Pixels between two steps."""
_PAD = 10
_BOX = 20
_GRIP = 16
_RADIUS = 8
_COLOURS = QPalette.ColorRole
Index = QModelIndex | QPersistentModelIndex


class StepsDelegate(QStyledItemDelegate):
    """A card for each step; a click on its box switches it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(120, _HEIGHT + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card, box, words, grip = _areas(option)
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        is_enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_card(painter, option, card)
        symbol = "mdi6.checkbox-marked" if is_on else "mdi6.checkbox-blank-outline"
        colour = (_COLOURS.Link if is_on else _COLOURS.PlaceholderText) if is_enabled else _COLOURS.Mid
        icon(symbol, colour).paint(painter, box)
        icon("mdi6.drag-vertical", _COLOURS.PlaceholderText if is_enabled else _COLOURS.Mid).paint(painter, grip)
        note, muted = index.data(Role.NOTE), _COLOURS.PlaceholderText
        upper = Qt.AlignmentFlag.AlignTop if note else Qt.AlignmentFlag.AlignVCenter
        _line(painter, option, words, index.data(), _COLOURS.Text if is_on and is_enabled else muted, upper)
        below = _COLOURS.BrightText if index.data(Role.IS_MISSING) else muted
        _line(painter, option, words, note, below, Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        clicked = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease
        if clicked and isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            box = _areas(option)[1].adjusted(-_PAD, -_PAD, _PAD // 2, _PAD)
            return box.contains(event.position().toPoint()) and _switch(model, index)
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        return pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and _switch(model, index)


def _switch(model: object, index: Index) -> bool:
    is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
    return isinstance(model, StepsModel) and model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


def _areas(option: QStyleOptionViewItem) -> tuple[QRect, QRect, QRect, QRect]:
    """The card, the box, the words, the grip."""
    card = option.rect.adjusted(1, _GAP // 2, -1, -(_GAP - _GAP // 2))
    inside = card.adjusted(_PAD, 0, -_PAD // 2, 0)
    box = QRect(inside.left(), card.center().y() - _BOX // 2, _BOX, _BOX)
    grip = QRect(inside.right() - _GRIP, card.center().y() - _GRIP // 2, _GRIP, _GRIP)
    words = inside.adjusted(_BOX + _PAD, 6, -_GRIP - 4, -6)
    box, words, grip = (QStyle.visualRect(option.direction, inside, area) for area in (box, words, grip))
    return card, box, words, grip


def _paint_card(painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    palette = QGuiApplication.palette()
    painter.setPen(QPen(palette.color(_COLOURS.Highlight if has_focus else _COLOURS.Dark), 1))
    painter.setBrush(palette.color(_COLOURS.AlternateBase if is_selected else _COLOURS.Base))
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def _line(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    words: str,
    colour: QPalette.ColorRole,
    edge: Qt.AlignmentFlag,
) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.setPen(QGuiApplication.palette().color(colour))
    painter.setFont(option.font)
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(area, int(side | edge), shown)
