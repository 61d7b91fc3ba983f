"""How an entry of the queue is painted: in the application's colours, for the style sheet changes the list's own."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.engine.job_queue import Entry, State
from app.ui import engine_words
from app.ui.icons import icon
from app.ui.posters import Posters
from app.ui.queue_model import Role

_HEIGHT = 66
_GAP = 6
"""Pixels between two entries."""
_PAD = 14
_ICON = 22
_POSTER = 78
"""Pixels of the width of a picture."""
_RADIUS = 10
_BAR = 4
_LONG_BAR = 180
_COLOURS = QPalette.ColorRole
_SYMBOLS = {
    State.WAITING: ("mdi6.clock-outline", _COLOURS.PlaceholderText),
    State.RUNNING: ("mdi6.auto-fix", _COLOURS.Link),
    State.DONE: ("mdi6.check-circle", _COLOURS.Link),
    State.FAILED: ("mdi6.alert-circle-outline", _COLOURS.BrightText),
}


class QueueDelegate(QStyledItemDelegate):
    """A card: symbol, picture, name, recipe; at its end how far it is; a bar while it runs."""

    def __init__(self, posters: Posters, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posters = posters

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(280, _HEIGHT + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(Role.ENTRY)
        card = option.rect.adjusted(2, _GAP // 2, -2, -(_GAP - _GAP // 2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_card(painter, option, card)
        inside = card.adjusted(_PAD, 0, -_PAD, 0)
        symbol = QRect(inside.left(), card.center().y() - _ICON // 2, _ICON, _ICON)
        name, role = _SYMBOLS[entry.state]
        icon(name, role).paint(painter, QStyle.visualRect(option.direction, inside, symbol))
        poster = QRect(symbol.right() + _PAD, card.top() + 9, _POSTER, card.height() - 18)
        _paint_poster(painter, QStyle.visualRect(option.direction, inside, poster), self._posters.of(entry.job.source))
        words = inside.adjusted(_ICON + _POSTER + 2 * _PAD, 10, 0, -10)
        status = index.data(Role.STATUS)
        least = _LONG_BAR if entry.state is State.RUNNING else 0
        wide = min(words.width() // 2, max(least, painter.fontMetrics().horizontalAdvance(status) + 2))
        left, right = words.adjusted(0, 0, -wide - _PAD, 0), words.adjusted(words.width() - wide, 0, 0, 0)
        painter.setFont(_strong(option.font))
        _line(painter, option, (words, left), index.data(), _COLOURS.Text)
        painter.setFont(option.font)
        is_failed = entry.state is State.FAILED
        failure = entry.message.partition("\n")[0] if is_failed else ""
        below = engine_words.words(failure) or index.data(Role.RECIPE)
        _line(painter, option, (words, left), below, role if is_failed else _COLOURS.PlaceholderText, below=True)
        colour = role if is_failed else _COLOURS.PlaceholderText
        _line(painter, option, (words, right), status, colour, side=Qt.AlignmentFlag.AlignRight)
        share = index.data(Role.SHARE)
        if share is not None:
            _bar(painter, option, right, share)
        painter.restore()


def _paint_card(painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    palette = QGuiApplication.palette()
    edge = _COLOURS.Highlight if has_focus else _COLOURS.Dark
    painter.setPen(QPen(palette.color(edge), 1.5 if has_focus else 1))
    painter.setBrush(palette.color(_COLOURS.AlternateBase if is_selected else _COLOURS.Base))
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def _paint_poster(painter: QPainter, place: QRect, picture: QImage | None) -> None:
    """The picture fills its place, whatever its shape."""
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(place), 5, 5)
    painter.fillPath(outline, QGuiApplication.palette().color(_COLOURS.Button))
    if picture is None:
        return
    part = QRect(QPoint(0, 0), place.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio))
    part.moveCenter(picture.rect().center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(outline)
    painter.drawImage(place, picture, part)
    painter.restore()


def _line(
    painter: QPainter,
    option: QStyleOptionViewItem,
    areas: tuple[QRect, QRect],
    words: str,
    colour: QPalette.ColorRole,
    *,
    below: bool = False,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text at the upper or the lower edge of the second area, which lies in the first one."""
    around, area = areas
    area = QStyle.visualRect(option.direction, around, area)
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    edge = Qt.AlignmentFlag.AlignBottom if below else Qt.AlignmentFlag.AlignTop
    painter.setPen(QGuiApplication.palette().color(colour))
    aligned = QStyle.visualAlignment(option.direction, side)
    painter.drawText(area, int(aligned | edge), shown)


def _bar(painter: QPainter, option: QStyleOptionViewItem, area: QRect, share: float) -> None:
    groove = QRectF(area.left(), area.bottom() - _BAR - 4, area.width(), _BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QGuiApplication.palette().color(_COLOURS.Light))
    painter.drawRoundedRect(groove, _BAR / 2, _BAR / 2)
    done = QRectF(groove.topLeft(), groove.size())
    done.setWidth(max(_BAR, groove.width() * share))
    if option.direction is Qt.LayoutDirection.RightToLeft:
        done.moveRight(groove.right())
    painter.setBrush(QGuiApplication.palette().color(_COLOURS.Highlight))
    painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
