"""How an entry of the queue is painted."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.engine.job_queue import Entry, State
from app.ui import engine_words
from app.ui.card_painting import CardPainter, Colour, strong
from app.ui.posters import Posters
from app.ui.queue_model import Role

_HEIGHT = 66
_GAP = 6
"""Pixels between two entries."""
_PAD = 14
_ICON = 22
_POSTER = 78
"""Pixels of the width of a picture."""
_LONG_BAR = 180
_SYMBOLS = {
    State.WAITING: ("mdi6.clock-outline", Colour.PlaceholderText),
    State.RUNNING: ("mdi6.auto-fix", Colour.Link),
    State.DONE: ("mdi6.check-circle", Colour.Link),
    State.FAILED: ("mdi6.alert-circle-outline", Colour.BrightText),
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
        painter.save()
        card = CardPainter(painter, option, _GAP)
        card.paint_card()
        inside = card.area.adjusted(_PAD, 0, -_PAD, 0)
        card.paint_icon(inside.left(), _ICON, *_SYMBOLS[entry.state])
        poster = QRect(inside.left() + _ICON + _PAD, inside.top() + 9, _POSTER, inside.height() - 18)
        _paint_poster(painter, card.mirrored(poster), self._posters.of(entry.job.source))
        _paint_words(card, option, inside.adjusted(_ICON + _POSTER + 2 * _PAD, 10, 0, -10), index)
        painter.restore()


def _paint_words(
    card: CardPainter, option: QStyleOptionViewItem, words: QRect, index: QModelIndex | QPersistentModelIndex
) -> None:
    """Name and recipe; at their end how far it is."""
    entry: Entry = index.data(Role.ENTRY)
    status, share = index.data(Role.STATUS), index.data(Role.SHARE)
    least = _LONG_BAR if entry.state is State.RUNNING else 0
    wide = min(words.width() // 2, max(least, option.fontMetrics.horizontalAdvance(status) + 2))
    left, right = words.adjusted(0, 0, -wide - _PAD, 0), words.adjusted(words.width() - wide, 0, 0, 0)
    is_failed = entry.state is State.FAILED
    colour = Colour.BrightText if is_failed else Colour.PlaceholderText
    failure = engine_words.words(entry.message.partition("\n")[0]) if is_failed else ""
    card.paint_line(left, index.data(), Colour.Text, font=strong(option.font))
    card.paint_line(left, failure or index.data(Role.RECIPE), colour, edge=Qt.AlignmentFlag.AlignBottom)
    card.paint_line(right, status, colour, side=Qt.AlignmentFlag.AlignRight)
    if share is not None:
        card.paint_bar(right.adjusted(0, 0, 0, -4), share)


def _paint_poster(painter: QPainter, place: QRect, picture: QImage | None) -> None:
    """The picture fills its place, whatever its shape."""
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(place), 5, 5)
    painter.fillPath(outline, QGuiApplication.palette().color(Colour.Button))
    if picture is None:
        return
    part = QRect(QPoint(0, 0), place.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio))
    part.moveCenter(picture.rect().center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(outline)
    painter.drawImage(place, picture, part)
    painter.restore()
