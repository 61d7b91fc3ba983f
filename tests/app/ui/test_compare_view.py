"""The picture: divider, zoom, pan, and what is painted where."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.region import Region
from app.ui.compare.divider import Divider
from app.ui.compare.mode import Mode
from app.ui.compare_view import FLIP_KEY, CompareView
from app.ui.picture import Picture, picture_of
from app.ui.viewport import Viewport
from tests.app.ui.conftest import make_info, screens

NO_KEYS = Qt.KeyboardModifier.NoModifier


def grey(width: int, height: int, level: int, **shape: object) -> Picture:
    return picture_of(screens(np.full((height, width), level, np.uint8)), make_info(Path("x.mp4"), **shape))


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    shown = CompareView()
    qtbot.addWidget(shown)
    shown.resize(800, 450)
    shown.show()
    shown.show_pictures(grey(160, 90, 40), grey(640, 360, 200))
    return shown


def level_at(view: CompareView, x: int, y: int) -> int:
    return QColor(view.grab().toImage().pixel(x, y)).red()


def test_before_left_after_right(view: CompareView) -> None:
    assert (level_at(view, 100, 300), level_at(view, 700, 300)) == (40, 200)


def test_divider_is_dragged(view: CompareView) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(400, 200))
    QTest.mouseMove(view, QPoint(200, 200))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(200, 200))
    assert view.split == pytest.approx(0.25)
    assert level_at(view, 300, 300) == 200


def test_a_long_name_gives_way(view: CompareView) -> None:
    view.set_names("Before", "a long name of a recipe of many steps " * 9)
    assert any(level_at(view, x, 25) != 200 for x in range(450, 780))
    assert level_at(view, 795, 25) == 200


def test_divider_by_keys_stays_inside(view: CompareView) -> None:
    for _ in range(100):
        view.move_split_left()
    assert view.split == 0


def test_zooming_never_hides_the_divider(view: CompareView) -> None:
    view.zoom_to(8.0, QPointF(790, 10))
    assert (level_at(view, 300, 400), level_at(view, 500, 400)) == (40, 200)


def test_zoom_counts_in_pixels_of_the_result(view: CompareView) -> None:
    view.zoom_to(1.0)
    assert view.picture_rect.size() == QSizeF(640, 360)
    view.zoom_to(4.0)
    assert view.picture_rect.size() == QSizeF(2560, 1440)


def test_drag_pans_an_enlarged_picture(view: CompareView) -> None:
    view.zoom_to(4.0)
    before = view.picture_rect.topLeft()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(100, 100))
    QTest.mouseMove(view, QPoint(150, 130))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(150, 130))
    assert view.picture_rect.topLeft() - before == QPointF(50, 30)


def test_double_click_goes_to_full_size_and_back(view: CompareView) -> None:
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(100, 100))
    assert view.zoom == pytest.approx(1.0)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(100, 100))
    assert view.picture_rect.size() == QSizeF(800, 450)


def test_arrow_keys_pan(view: CompareView) -> None:
    view.zoom_to(4.0)
    top = view.picture_rect.top()
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert view.picture_rect.top() < top


@pytest.mark.parametrize("smooth", [True, False])
def test_pixels_are_squares_or_run_into_each_other(qtbot: QtBot, smooth: bool) -> None:
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(400, 400)
    checks = (np.indices((40, 40)).sum(axis=0) % 2 * 255).astype(np.uint8)
    picture = picture_of(screens(checks), make_info(Path("x.mp4")))
    view.show_pictures(picture, picture)
    view.set_smooth(smooth)
    image = view.grab().toImage()
    for columns in (range(240, 390), range(10, 160)):
        levels = {QColor(image.pixel(x, 300)).red() for x in columns}
        assert levels == {0, 255} if not smooth else len(levels) > 2


class TestModes:
    def test_turned_divider(self, view: CompareView) -> None:
        view.set_angle(90)
        assert (level_at(view, 100, 100), level_at(view, 100, 400)) == (40, 200)
        view.set_angle(45)
        assert (level_at(view, 100, 80), level_at(view, 700, 400)) == (40, 200)
        view.set_angle(180)
        assert (level_at(view, 100, 300), level_at(view, 700, 300)) == (200, 40)

    def test_divider_is_turned_by_dragging(self, view: CompareView) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.mousePress(view, Qt.MouseButton.LeftButton, shift, QPoint(400, 300))
        QTest.mouseMove(view, QPoint(600, 225))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, shift, QPoint(600, 225))
        assert view.angle == pytest.approx(270)

    def test_keys_turn_it(self, view: CompareView) -> None:
        for _ in range(6):
            view.turn_split_right()
        assert view.angle == 90

    def test_side_by_side(self, view: CompareView) -> None:
        view.set_mode(Mode.SIDE)
        assert (level_at(view, 200, 225), level_at(view, 600, 225)) == (40, 200)
        view.zoom_to(8.0, QPointF(500, 100))
        rect = view.picture_rect
        view.pan_by(QPointF(10, 0))
        assert (level_at(view, 200, 225), level_at(view, 600, 225)) == (40, 200)
        assert view.picture_rect.topLeft() - rect.topLeft() == QPointF(10, 0)

    def test_both_halves_zoom_to_the_same_spot(self, view: CompareView) -> None:
        view.set_mode(Mode.SIDE)
        view.zoom_to(4.0, QPointF(100, 200))
        left = view.picture_rect
        view.fit()
        view.zoom_to(4.0, QPointF(100 + 401, 200))
        assert view.picture_rect.left() == pytest.approx(left.left(), abs=1)

    def test_one_at_a_time(self, view: CompareView) -> None:
        view.set_mode(Mode.SINGLE)
        assert (level_at(view, 100, 300), level_at(view, 700, 300)) == (200, 200)
        view.set_flipped(True)
        assert (level_at(view, 100, 300), level_at(view, 700, 300)) == (40, 40)

    def test_before_is_seen_while_a_key_is_held(self, view: CompareView) -> None:
        QTest.keyPress(view, FLIP_KEY)
        assert level_at(view, 700, 300) == 40
        QTest.keyRelease(view, FLIP_KEY)
        assert level_at(view, 700, 300) == 200

    def test_difference_is_brightened(self, view: CompareView) -> None:
        view.set_mode(Mode.DIFFERENCE)
        view.show_pictures(grey(160, 90, 40), grey(640, 360, 50))
        assert level_at(view, 400, 300) == 40
        view.show_pictures(grey(160, 90, 90), grey(640, 360, 90))
        assert level_at(view, 400, 300) == 0

    def test_without_a_second_picture_there_is_nothing_to_part(self, view: CompareView) -> None:
        for mode in Mode:
            view.set_mode(mode)
            view.show_pictures(grey(160, 90, 40), None)
            assert (level_at(view, 100, 300), level_at(view, 700, 300)) == (40, 40)


@pytest.mark.parametrize("angle", [0, 30, 75, 200])
def test_dragging_the_divider_leaves_nothing_behind(view: CompareView, angle: float) -> None:
    """Only what changes is painted: on the screen is what painting all of it gives."""
    view.set_angle(angle)
    QApplication.processEvents()  # what is new is painted in another way
    for split in (0.2, 0.25, 0.8, 0.4):
        view.set_split(split)
        QApplication.processEvents()
        assert view.screen().grabWindow(view.winId()).toImage() == view.grab().toImage()


def test_a_part_lies_where_it_belongs(view: CompareView) -> None:
    right_half = picture_of(screens(np.full((180, 160), 200, np.uint8)), make_info(Path("x.mp4")), Region(left=0.5))
    assert right_half.size == QSizeF(320, 180)
    view.show_pictures(grey(160, 90, 100), right_half)
    view.set_split(0)
    assert level_at(view, 700, 300) == 200
    assert 0 < level_at(view, 300, 300) < 100  # the source, dimmed


@pytest.mark.parametrize("mode", [Mode.SPLIT, Mode.SIDE])
def test_no_outline_goes_through_a_name(view: CompareView, mode: Mode) -> None:
    part = picture_of(screens(np.full((45, 80), 40, np.uint8)), make_info(Path("x.mp4")), Region(0.01, 0.07, 0.99, 0.9))
    view.show_pictures(grey(160, 90, 40), part)
    view.set_mode(mode)
    view.set_names("Before " * 9, "After " * 9)
    plain = view.grab().toImage()
    view.set_part_name("A part")
    marked = view.grab().toImage()
    assert marked != plain
    top = round(view.picture_rect.top())
    names = [(x, y) for x in range(100, 250) for y in range(top + 14, top + 30)]
    assert [marked.pixel(*place) for place in names] == [plain.pixel(*place) for place in names]


def test_a_turned_part_lies_where_it_belongs() -> None:
    stored = picture_of(
        screens(np.full((180, 160), 200, np.uint8)), make_info(Path("x.mp4"), rotation=90), Region(left=0.5)
    )
    assert stored.place == Region(bottom=0.5)
    assert stored.size == QSizeF(180, 320)


def test_seen_part_of_the_picture(view: CompareView) -> None:
    assert view.seen_rect == QRectF(0, 0, 1, 1)
    view.zoom_to(2.5)
    assert view.seen_rect.width() == pytest.approx(0.5, abs=0.01)


def test_loupe_shows_both_at_the_same_spot(view: CompareView) -> None:
    view.set_loupe(True)
    assert (level_at(view, 300, 80), level_at(view, 500, 80)) == (40, 200)
    view.set_split(1)
    assert level_at(view, 500, 80) == 200
    view.set_loupe(False)
    assert level_at(view, 500, 80) == 40


def test_space_plays(qtbot: QtBot, view: CompareView) -> None:
    with qtbot.waitSignal(view.play_asked, timeout=1000):
        QTest.keyClick(view, Qt.Key.Key_Space)


class TestDivider:
    AREA = QRectF(0, 0, 200, 100)

    @pytest.mark.parametrize("angle", [0, 30, 90, 135, 200, 271])
    @pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
    def test_parts_all_of_the_area(self, angle: float, share: float) -> None:
        divider = Divider(share, angle)
        areas = [abs(_area(part)) for part in (divider.before(self.AREA), divider.after(self.AREA))]
        assert sum(areas) == pytest.approx(200 * 100)
        assert areas[0] == pytest.approx(0, abs=1e-6) if share == 0 else areas[0] > 0

    @pytest.mark.parametrize("angle", [0, 30, 90, 135])
    def test_goes_through_where_it_is_put(self, angle: float) -> None:
        place = QPointF(70, 40)
        divider = Divider(0.5, angle).through(place, self.AREA)
        assert divider.distance(place, self.AREA) == pytest.approx(0)

    def test_is_held_inside_the_picture(self) -> None:
        for share in (0.01, 0.5, 0.99):
            assert self.AREA.contains(Divider(share, 40).middle(self.AREA))

    def test_snaps_upright_and_level(self) -> None:
        assert Divider().turned(87.5).angle == 90
        assert Divider().turned(358).angle == 0
        assert Divider().turned(50).angle == 50

    @pytest.mark.parametrize("angle", [0, 30, 60, 250])
    def test_what_it_sweeps_holds_what_has_changed(self, angle: float) -> None:
        old, new = Divider(0.45, angle), Divider(0.5, angle)
        swept = old.swept(new, self.AREA, 0)
        sides = old.before(self.AREA), new.before(self.AREA)
        places = [QPointF(x + 0.5, y + 0.5) for x in range(200) for y in range(100)]
        changed = [place for place in places if len({_holds(side, place) for side in sides}) == 2]
        assert changed
        assert all(any(rect.contains(place) for rect in swept) for place in changed)
        assert sum(rect.width() * rect.height() for rect in swept) < 200 * 100 / 6


def _holds(polygon: QPolygonF, place: QPointF) -> bool:
    return polygon.containsPoint(place, Qt.FillRule.OddEvenFill)


def _area(polygon: QPolygonF) -> float:
    points = polygon.toList()
    following = points[1:] + points[:1]
    return sum(a.x() * b.y() - b.x() * a.y() for a, b in zip(points, following, strict=True)) / 2


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        ({"sample_aspect": Fraction(2)}, (128, 36)),
        ({"rotation": 90}, (36, 64)),
        ({"rotation": -90, "sample_aspect": Fraction(2)}, (36, 128)),
        ({"rotation": 180}, (64, 36)),
    ],
)
def test_pixel_shape_and_rotation(shape: dict[str, object], size: tuple[int, int]) -> None:
    assert grey(64, 36, 9, **shape).size == QSizeF(*size)


def test_turned_anticlockwise() -> None:
    pixels = np.zeros((10, 20), np.uint8)
    pixels[:, 10:] = 255  # bright on the right
    turned = picture_of(screens(pixels), make_info(Path("x.mp4"), rotation=90)).levels[0]
    assert QColor(turned.pixel(5, 1)).red() == 255
    assert QColor(turned.pixel(5, 18)).red() == 0


def test_small_views_take_small_versions() -> None:
    picture = grey(3840, 2160, 1)
    assert picture.level_for(1.0).width() == 3840
    assert picture.level_for(0.5).width() == 1920
    assert picture.level_for(0.3).width() == 1920


class TestViewport:
    def test_another_size_shows_the_same_part(self) -> None:
        viewport = Viewport()
        viewport.set_view(QSizeF(100, 100))
        viewport.set_picture(QSizeF(200, 200))
        viewport.zoom_to(2.0, QPointF(30, 40))
        before = viewport.rect
        viewport.set_picture(QSizeF(800, 800))
        assert viewport.rect == before
        assert viewport.scale == 0.5

    def test_anchor_stays(self) -> None:
        viewport = Viewport()
        viewport.set_view(QSizeF(100, 100))
        viewport.set_picture(QSizeF(100, 100))
        viewport.zoom_to(2.0, QPointF(25, 75))
        assert viewport.rect.left() == pytest.approx(-25)
        assert viewport.rect.top() == pytest.approx(-75)

    def test_leaves_no_gap(self) -> None:
        viewport = Viewport()
        viewport.set_view(QSizeF(100, 100))
        viewport.set_picture(QSizeF(100, 100))
        viewport.zoom_to(2.0, QPointF(50, 50))
        viewport.pan_by(QPointF(1000, -1000))
        assert viewport.rect.left() == pytest.approx(0)
        assert viewport.rect.bottom() == pytest.approx(100)
