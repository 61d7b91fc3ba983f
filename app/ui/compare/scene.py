"""What a view shows: two pictures, how they share it, and how this is painted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QPalette, QPolygonF, QRegion

from app.ui.compare.divider import Divider
from app.ui.compare.layers import Pane, difference_of, layer_of, paint_picture
from app.ui.compare.loupe import loupe_rect, paint_loupe
from app.ui.compare.mode import Mode
from app.ui.compare.overlay import KNOB, fitted, label_rect, paint_divider, paint_outline, paint_tag, pill, tag_rect
from app.ui.picture import Picture
from app.ui.viewport import Viewport

_GAP = 2
"""Points between pictures that are beside each other."""
_LEFT, _RIGHT = Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner


class Scene:
    """Its attributes may be set at will; :meth:`forget` afterwards, if the pictures are to be painted anew."""

    def __init__(self) -> None:
        self.before: Picture | None = None
        self.after: Picture | None = None
        self.source: Picture | None = None
        """Seen around what is only a part of the picture."""
        self.mode = Mode.SPLIT
        self.divider = Divider()
        self.viewport = Viewport()
        self.smooth = True
        self.flips = False
        """Before is seen instead of after."""
        self.names = ("", "")
        self.difference_name = ""
        self.notice = ""
        """Said over the picture."""
        self.part_name = ""
        """Said of the part of the picture that after shows; empty: the part is not marked."""
        self._size = QSize(1, 1)
        self._layers: dict[str, QImage] = {}
        self._is_new = True
        """Nothing of it has been painted yet: when it is played, no picture is painted twice."""

    @property
    def is_comparing(self) -> bool:
        """There are two pictures."""
        return self.after is not None

    @property
    def shown_mode(self) -> Mode:
        """What is seen now: with a single picture, or while before is looked at alone, one at a time."""
        return self.mode if self.is_comparing and not self.flips else Mode.SINGLE

    @property
    def has_divider(self) -> bool:
        """The divider is seen."""
        return self.shown_mode is Mode.SPLIT

    @property
    def seen(self) -> QRectF:
        """The part of the first pane that shows the picture; the divider belongs to it: zooming never hides it."""
        return self.viewport.rect.intersected(QRectF(QPointF(), QSizeF(self._pane_size)))

    @property
    def pane_centre(self) -> QPointF:
        """The middle of the first pane."""
        return QRectF(QPointF(), QSizeF(self._pane_size)).center()

    @property
    def line(self) -> Divider:
        """The divider as it parts all of the view: what lies around the picture looks the same on both sides."""
        view = QRectF(QPointF(), QSizeF(self._size))
        return Divider(angle=self.divider.angle).through(self.divider.middle(self.seen), view)

    @property
    def knob_rect(self) -> QRectF:
        """Where the divider's knob is."""
        room = KNOB + 2
        return QRectF(-room, -room, 2 * room, 2 * room).translated(self.divider.middle(self.seen))

    def set_size(self, size: QSize) -> None:
        """The view has another size."""
        self._size = size
        self.forget()

    def forget(self) -> None:
        """Something else is seen now."""
        self.viewport.set_view(QSizeF(self._pane_size))
        self._layers.clear()
        self._is_new = True

    def in_pane(self, place: QPointF) -> QPointF:
        """A place of the view in the first pane, which shows the same spot as the second one."""
        behind = self.shown_mode is Mode.SIDE and place.x() > self._pane_size.width()
        return place - QPointF(self._second.left(), 0) if behind else place

    def paint(self, painter: QPainter, area: QRect, palette: QPalette) -> None:
        """Paint what lies in ``area``."""
        ratio = painter.device().devicePixelRatioF()
        painter.fillRect(area, palette.color(QPalette.ColorRole.Shadow))
        if self.before is None:
            return
        if self.after is None:
            self._draw(painter, "before", palette, ratio)
        else:
            self._paint_two(painter, area, palette, ratio)
        self._is_new = False
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.after is not None:
            self._paint_over_two(painter, self.after.target(self.viewport.rect), palette)
        if self.notice:
            paint_tag(painter, self.notice, self.notice_rect(painter), palette)

    def paint_loupe(self, painter: QPainter, spot: QPointF, palette: QPalette) -> None:
        """The same spot of each picture, enlarged."""
        if self.before is None:
            return
        pictures = [self.before] if self.after is None else [self.before, self.after]
        view = QRectF(QPointF(), QSizeF(self._size))
        box = loupe_rect(spot, view, len(pictures))
        paint_loupe(painter, box, self.in_pane(spot), pictures, self.viewport, palette)

    def tag_row(self) -> QRect:
        """Where the names are."""
        return QRect(0, round(max(0.0, self.viewport.rect.top())), self._size.width(), 60)

    def notice_rect(self, painter: QPainter) -> QRectF:
        """Where the notice is."""
        return tag_rect(painter, self.notice, self.seen, Qt.Corner.BottomLeftCorner)

    @property
    def _pane_size(self) -> QSize:
        if self.shown_mode is Mode.SIDE:
            return QSize(max(1, (self._size.width() - _GAP) // 2), self._size.height())
        return self._size

    @property
    def _second(self) -> QRect:
        """Where the second pane lies."""
        return QRect(QPointF(self._pane_size.width() + _GAP, 0).toPoint(), self._pane_size)

    def _paint_two(self, painter: QPainter, area: QRect, palette: QPalette, ratio: float) -> None:
        match self.shown_mode:
            case Mode.SPLIT:
                self._paint_split(painter, area, palette, ratio)
            case Mode.SIDE:
                self._draw(painter, "before", palette, ratio)
                painter.translate(self._second.topLeft())
                self._draw(painter, "after", palette, ratio)
                painter.resetTransform()
            case Mode.DIFFERENCE:
                self._draw(painter, "difference", palette, ratio)
            case Mode.SINGLE:
                self._draw(painter, "before" if self.flips else "after", palette, ratio)

    def _paint_over_two(self, painter: QPainter, part: QRectF, palette: QPalette) -> None:
        """Names, and what shows the divider and a part; no line goes through a word."""
        said = self._names(painter)
        is_marked = bool(self.part_name) and not part.contains(self.seen)
        if is_marked:
            label = fitted(painter, self.part_name, self.seen.width())
            said.append((label, label_rect(painter, label, part, self.seen, [tag for _, tag in said])))
        painter.save()
        if is_marked:
            painter.setClipPath(self._beside([tag for _, tag in said]), Qt.ClipOperation.IntersectClip)
            self._paint_outlines(painter, part, palette)
        if self.has_divider:
            paint_divider(painter, self.divider, self.seen, palette)
        painter.restore()
        for words, tag in said:
            paint_tag(painter, words, tag, palette)

    def _beside(self, tags: Sequence[QRectF]) -> QPainterPath:
        """All of the view but what tags cover: lines would shine through them."""
        free = QPainterPath()
        free.addRect(QRectF(QPointF(), QSizeF(self._size)))
        for tag in tags:
            free -= pill(tag)
        return free

    def _paint_outlines(self, painter: QPainter, part: QRectF, palette: QPalette) -> None:
        behind = [self._second.left()] if self.shown_mode is Mode.SIDE else []
        for left in (0, *behind):
            painter.save()
            painter.setClipRect(self.seen.translated(left, 0), Qt.ClipOperation.IntersectClip)
            paint_outline(painter, part.translated(left, 0), palette)
            painter.restore()

    def _paint_split(self, painter: QPainter, area: QRect, palette: QPalette, ratio: float) -> None:
        view = QRectF(QPointF(), QSizeF(self._size))
        line = self.line
        for name, side in (("before", line.before(view)), ("after", line.after(view))):
            if self.divider.angle % 90 == 0:
                painter.setClipRect(side.boundingRect().toRect() & area)
                self._draw(painter, name, palette, ratio)
            elif self._is_new:
                painter.setClipRegion(QRegion(side.toPolygon()) & area)
                self._draw(painter, name, palette, ratio)
            else:  # a shape filled with the layer is painted sooner than a layer clipped to a shape
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QBrush(self._layer(name, self._pane(palette, ratio))))
                painter.drawPolygon(side)
        painter.setClipping(False)

    def _names(self, painter: QPainter) -> list[tuple[str, QRectF]]:
        """What is said of the pictures, and where; none that the divider would cross."""
        before, after = self.names
        beside = self.seen.translated(self._second.left(), 0)
        match self.shown_mode:
            case Mode.SPLIT:
                sides = self.divider.before(self.seen), self.divider.after(self.seen)
                half = self.seen.width() / 2
                tags = [_tag(painter, before, self.seen, _LEFT, half), _tag(painter, after, self.seen, _RIGHT, half)]
                return [tag for tag, side in zip(tags, sides, strict=True) if _holds(side, tag[1])]
            case Mode.SIDE:
                return [_tag(painter, before, self.seen, _LEFT), _tag(painter, after, beside, _LEFT)]
            case Mode.DIFFERENCE:
                return [_tag(painter, self.difference_name, self.seen, _LEFT)]
        return [_tag(painter, before if self.flips else after, self.seen, _LEFT)]

    def _draw(self, painter: QPainter, name: str, palette: QPalette, ratio: float) -> None:
        """A pane's content: painted at once when it is new, then kept, so that moving the divider is cheap."""
        pane = self._pane(palette, ratio)
        picture = self._picture(name)
        if self._is_new and picture is not None:
            painter.save()
            painter.setClipRect(QRectF(QPointF(), QSizeF(pane.size)), Qt.ClipOperation.IntersectClip)
            paint_picture(painter, picture, pane, behind=self.source)
            painter.restore()
        else:
            painter.drawImage(QPointF(), self._layer(name, pane))

    def _layer(self, name: str, pane: Pane) -> QImage:
        """A pane's content, kept."""
        if name not in self._layers:
            picture = self._picture(name)
            if picture is not None:
                self._layers[name] = layer_of(picture, pane, behind=self.source)
            elif self.before is not None and self.after is not None:
                self._layers[name] = difference_of(self.before, self.after, pane)
        return self._layers[name]

    def _picture(self, name: str) -> Picture | None:
        """What a pane shows; the difference is none of the pictures."""
        return {"before": self.before, "after": self.after}.get(name)

    def _pane(self, palette: QPalette, ratio: float) -> Pane:
        canvas = palette.color(QPalette.ColorRole.Shadow)
        return Pane(self._pane_size, ratio, self.viewport.rect, canvas, self.smooth)


def _tag(
    painter: QPainter, text: str, area: QRectF, corner: Qt.Corner, room: float | None = None
) -> tuple[str, QRectF]:
    """A text as far as there is room for it, and where it lies in an area."""
    shown = fitted(painter, text, area.width() if room is None else room)
    return shown, tag_rect(painter, shown, area, corner)


def _holds(side: QPolygonF, tag: QRectF) -> bool:
    corners = (tag.topLeft(), tag.topRight(), tag.bottomLeft(), tag.bottomRight())
    return all(side.containsPoint(corner, Qt.FillRule.OddEvenFill) for corner in corners)
