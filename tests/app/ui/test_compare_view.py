"""The picture: divider, zoom, pan, and what is painted where."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.compare_view import CompareView
from app.ui.picture import Picture, picture_of
from app.ui.viewport import Viewport
from tests.app.ui.conftest import make_info

NO_KEYS = Qt.KeyboardModifier.NoModifier


def grey(width: int, height: int, level: int, **shape: object) -> Picture:
    return picture_of(np.full((height, width, 3), level, np.uint8), make_info(Path("x.mp4"), **shape))


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


def test_result_is_shown_by_its_pixels(qtbot: QtBot) -> None:
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(400, 400)
    checks = (np.indices((40, 40)).sum(axis=0) % 2 * 255).astype(np.uint8)
    picture = picture_of(np.repeat(checks[..., None], 3, axis=2), make_info(Path("x.mp4")))
    view.show_pictures(picture, picture)
    image = view.grab().toImage()
    right = {QColor(image.pixel(x, 300)).red() for x in range(240, 390)}
    left = {QColor(image.pixel(x, 300)).red() for x in range(10, 160)}
    assert right == {0, 255}
    assert len(left) > 2


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
    pixels = np.zeros((10, 20, 3), np.uint8)
    pixels[:, 10:] = 255  # bright on the right
    turned = picture_of(pixels, make_info(Path("x.mp4"), rotation=90)).levels[0]
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
