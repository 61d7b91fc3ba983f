"""How a network in the list is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.engine.weights import Place
from app.ui.card_painting import CardPainter, Colour, strong
from app.ui.models import network
from app.ui.models.network import Network
from app.ui.models.network_model import Role

_GAP, _PAD = 6, 14
_ICON = 20
_BELOW = Qt.AlignmentFlag.AlignBottom
_SYMBOLS = {
    Place.BUNDLED: ("mdi6.check-circle", Colour.Link),
    Place.INSTALLED: ("mdi6.check-circle", Colour.Link),
    Place.IMPORTED: ("mdi6.file-check-outline", Colour.Link),
    Place.MISSING: ("mdi6.cloud-download-outline", Colour.PlaceholderText),
}


class NetworkDelegate(QStyledItemDelegate):
    """A card: symbol, title, what it is good at; at its end where it is, and a badge where money is forbidden."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return QSize(260, 2 * QFontMetrics(option.font).lineSpacing() + 28 + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown: Network = index.data(Role.NETWORK)
        painter.save()
        card = CardPainter(painter, option, _GAP)
        card.paint_card()
        inside = card.area.adjusted(_PAD, 0, -_PAD, 0)
        card.paint_icon(inside.left(), _ICON, *_SYMBOLS[shown.place])
        words = inside.adjusted(_ICON + _PAD, 11, 0, -11)
        _paint_words(card, option.font, words, shown)
        share = index.data(Role.SHARE)
        if share is not None:
            card.paint_bar(words.adjusted(0, 0, 0, 8), share)
        painter.restore()


def _paint_words(card: CardPainter, font: QFont, words: QRect, shown: Network) -> None:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    state, badge = network.state(shown), network.badge(shown)
    upper, state_area = _split(words, state, font)
    lower, badge_area = _split(words, badge, small)
    card.paint_line(state_area, state, Colour.PlaceholderText)
    card.paint_line(upper, shown.title, Colour.Text, font=strong(font))
    card.paint_line(badge_area, badge, Colour.BrightText, font=small, edge=_BELOW)
    card.paint_line(lower, shown.summary, Colour.PlaceholderText, edge=_BELOW)


def _split(area: QRect, words: str, font: QFont) -> tuple[QRect, QRect]:
    """What is left of a line when words stand at its end, and the place of these words."""
    if not words:
        return area, QRect()
    wide = min(area.width() // 2, QFontMetrics(font).horizontalAdvance(words) + 2)
    return area.adjusted(0, 0, -wide - _PAD, 0), area.adjusted(area.width() - wide, 0, 0, 0)
