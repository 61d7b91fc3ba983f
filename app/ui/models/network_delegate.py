"""How a network in the list is painted: in the application's colours, for the style sheet changes the list's own."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.engine.weights import Place
from app.ui.icons import icon
from app.ui.models import network
from app.ui.models.network import Network
from app.ui.models.network_model import Role

_GAP, _PAD = 6, 14
_ICON = 20
_RADIUS = 10
_BAR = 3
_COLOURS = QPalette.ColorRole
_SYMBOLS = {
    Place.BUNDLED: ("mdi6.check-circle", _COLOURS.Link),
    Place.INSTALLED: ("mdi6.check-circle", _COLOURS.Link),
    Place.IMPORTED: ("mdi6.file-check-outline", _COLOURS.Link),
    Place.MISSING: ("mdi6.cloud-download-outline", _COLOURS.PlaceholderText),
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
        card = option.rect.adjusted(2, _GAP // 2, -2, -(_GAP - _GAP // 2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_card(painter, option, card)
        inside = card.adjusted(_PAD, 0, -_PAD, 0)
        symbol = QRect(inside.left(), card.center().y() - _ICON // 2, _ICON, _ICON)
        icon(*_SYMBOLS[shown.place]).paint(painter, QStyle.visualRect(option.direction, inside, symbol))
        words = inside.adjusted(_ICON + _PAD, 11, 0, -11)
        _paint_words(painter, option, words, shown)
        share = index.data(Role.SHARE)
        if share is not None:
            _paint_bar(painter, option, inside.adjusted(_ICON + _PAD, 0, 0, -5), share)
        painter.restore()


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, words: QRect, shown: Network) -> None:
    strong, small = QFont(option.font), QFont(option.font)
    strong.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(option.font.pointSizeF() * 0.85)
    painter.setFont(option.font)
    free = _right(painter, option, words, network.state(shown), below=False, colour=_COLOURS.PlaceholderText)
    painter.setFont(strong)
    _left(painter, option, free, shown.title, below=False, colour=_COLOURS.Text)
    painter.setFont(small)
    badge = network.badge(shown)
    free = _right(painter, option, words, badge, below=True, colour=_COLOURS.BrightText)
    painter.setFont(option.font)
    _left(painter, option, free, shown.summary, below=True, colour=_COLOURS.PlaceholderText)


def _right(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, words: str, *, below: bool, colour: QPalette.ColorRole
) -> QRect:
    """Words at the end of a line; what is left of the area."""
    if not words:
        return area
    wide = min(area.width() // 2, painter.fontMetrics().horizontalAdvance(words) + 2)
    _line(painter, option, (area, area.adjusted(area.width() - wide, 0, 0, 0)), words, below=below, colour=colour)
    return area.adjusted(0, 0, -wide - _PAD, 0)


def _left(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, words: str, *, below: bool, colour: QPalette.ColorRole
) -> None:
    around = QRect(option.rect.left() + 2 + _PAD + _ICON + _PAD, area.top(), 0, area.height())
    around.setRight(option.rect.right() - 2 - _PAD)
    _line(painter, option, (around, area), words, below=below, colour=colour)


def _line(
    painter: QPainter,
    option: QStyleOptionViewItem,
    areas: tuple[QRect, QRect],
    words: str,
    *,
    below: bool,
    colour: QPalette.ColorRole,
) -> None:
    """One line at the upper or the lower edge of the second area, which lies in the first one."""
    card = option.rect.adjusted(2 + _PAD, 0, -2 - _PAD, 0)
    area = QStyle.visualRect(option.direction, card, areas[1])
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    edge = Qt.AlignmentFlag.AlignBottom if below else Qt.AlignmentFlag.AlignTop
    painter.setPen(QGuiApplication.palette().color(colour))
    painter.drawText(area, int(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | edge), shown)


def _paint_card(painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    palette = QGuiApplication.palette()
    edge = _COLOURS.Highlight if has_focus or is_selected else _COLOURS.Dark
    painter.setPen(QPen(palette.color(edge), 1.5 if has_focus else 1))
    painter.setBrush(palette.color(_COLOURS.AlternateBase if is_selected else _COLOURS.Base))
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def _paint_bar(painter: QPainter, option: QStyleOptionViewItem, area: QRect, share: float) -> None:
    groove = QRectF(area.left(), area.bottom() - _BAR, area.width(), _BAR)
    done = QRectF(groove.left(), groove.top(), max(_BAR, groove.width() * share), _BAR)
    if option.direction is Qt.LayoutDirection.RightToLeft:
        done.moveRight(groove.right())
    painter.setPen(Qt.PenStyle.NoPen)
    for shape, colour in ((groove, _COLOURS.Light), (done, _COLOURS.Highlight)):
        painter.setBrush(QGuiApplication.palette().color(colour))
        painter.drawRoundedRect(shape, _BAR / 2, _BAR / 2)
