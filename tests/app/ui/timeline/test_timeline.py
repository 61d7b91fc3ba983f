"""The strip of film: where one is, and which part is worked on, exact to the frame."""

import threading
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.engine.job_queue import JobQueue
from app.ui.frame_worker import FramePair
from app.ui.main_window import MainWindow
from app.ui.timeline.span import WHOLE, Span
from app.ui.timeline.strip import FilmStrip
from app.ui.timeline.timeline import Timeline
from tests.app.ui.conftest import FRAMES, RATE, FakeFiles

LEFT = Qt.MouseButton.LeftButton
DURATION = FRAMES / RATE


def at(frame: int) -> Fraction:
    return frame / RATE


def timeline_of(window: MainWindow) -> Timeline:
    return window.editor.timeline


def go_to(qtbot: QtBot, window: MainWindow, frame: int) -> None:
    timeline_of(window).sought.emit(at(frame))
    qtbot.waitUntil(lambda: timeline_of(window).position == at(frame))


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key)


def point(strip: FilmStrip, seconds: Fraction) -> QPoint:
    return QPoint(round(strip.place_of(seconds * 1000)), strip.height() // 2)


class TestSpan:
    @pytest.mark.parametrize(
        ("span", "expected"),
        [
            (WHOLE.begins(Fraction(1)), Span(Fraction(1))),
            (Span(end=Fraction(2)).begins(Fraction(1)), Span(Fraction(1), Fraction(2))),
            (Span(end=Fraction(2)).begins(Fraction(2)), Span(Fraction(2))),
            (Span(Fraction(1)).ends(Fraction(1)), Span(None, Fraction(1))),
            (Span(Fraction(1)).ends(Fraction(2)), Span(Fraction(1), Fraction(2))),
            (Span(Fraction(1), Fraction(2)).ends(None), Span(Fraction(1))),
            (Span(Fraction(1)).begins(Fraction(0)), WHOLE),
        ],
    )
    def test_never_empty(self, span: Span, expected: Span) -> None:
        assert span == expected

    def test_length(self) -> None:
        assert Span(Fraction(1), Fraction(9)).length(Fraction(4)) == 3
        assert WHOLE.length(Fraction(4)) == 4


class TestRange:
    def test_keys(self, qtbot: QtBot, opened: MainWindow) -> None:
        timeline = timeline_of(opened)
        assert not timeline.bar.range_row.isVisible()
        go_to(qtbot, opened, 10)
        press(opened, Qt.Key.Key_I)
        go_to(qtbot, opened, 20)
        with qtbot.waitSignal(timeline.range_changed):
            press(opened, Qt.Key.Key_O)
        assert timeline.range == Span(at(10), at(21))
        assert opened.video.job is not None
        assert (opened.video.job.start, opened.video.job.end) == (at(10), at(21))
        assert (timeline.bar.range_row.start.text(), timeline.bar.range_row.end.text()) == ("0:00.400", "0:00.840")
        assert timeline.bar.range_row.length.text() == "0:00.44"
        assert timeline.bar.range_row.length.accessibleName() == "0:00.44 are enhanced"
        QTest.mouseClick(timeline.bar.range_row.clear_button, LEFT)
        assert timeline.range == WHOLE
        assert (opened.video.job.start, opened.video.job.end) == (None, None)

    def test_nothing_moves(self, qtbot: QtBot, opened: MainWindow) -> None:
        timeline = timeline_of(opened)
        go_to(qtbot, opened, 10)
        before = timeline.slider.mapTo(opened, QPoint(0, 0))
        timeline.mark_start()
        QTest.qWait(0)  # layouts are worked out when events are
        assert timeline.bar.range_row.isVisible()
        assert timeline.slider.mapTo(opened, QPoint(0, 0)) == before
        opened.resize(opened.minimumSize())
        QTest.qWait(0)
        assert timeline.bar.range_row.geometry().top() > timeline.bar.start_button.geometry().bottom()

    def test_to_the_very_end(self, qtbot: QtBot, opened: MainWindow) -> None:
        go_to(qtbot, opened, FRAMES - 1)
        press(opened, Qt.Key.Key_O)
        assert timeline_of(opened).range == WHOLE

    @pytest.mark.parametrize(("is_start", "typed", "expected"), [(True, "0:00.4", 10), (False, "0,84", 21)])
    def test_typed(self, qtbot: QtBot, opened: MainWindow, is_start: bool, typed: str, expected: int) -> None:
        timeline = timeline_of(opened)
        go_to(qtbot, opened, 5)
        (timeline.mark_start if is_start else timeline.mark_end)()
        field = timeline.bar.range_row.start if is_start else timeline.bar.range_row.end
        field.selectAll()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        wanted = Span(at(expected)) if is_start else Span(None, at(expected))
        qtbot.waitUntil(lambda: timeline.range == wanted)

    def test_nonsense_typed(self, qtbot: QtBot, opened: MainWindow) -> None:
        timeline = timeline_of(opened)
        go_to(qtbot, opened, 5)
        timeline.mark_start()
        field = timeline.bar.range_row.start
        field.selectAll()
        QTest.keyClicks(field, "soon")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == "0:00.200"

    def test_handles(self, qtbot: QtBot, opened: MainWindow) -> None:
        timeline, strip = timeline_of(opened), timeline_of(opened).slider
        go_to(qtbot, opened, 5)
        timeline.mark_start()
        go_to(qtbot, opened, 40)
        timeline.mark_end()
        QTest.mousePress(strip, LEFT, pos=point(strip, at(5)))
        QTest.mouseMove(strip, point(strip, at(20)))
        target = point(strip, at(15))
        QTest.mouseMove(strip, target)
        QTest.mouseRelease(strip, LEFT, pos=target)
        dropped = Fraction(strip.tick_at(target.x()), 1000)
        qtbot.waitUntil(lambda: timeline.range == Span(int(dropped * RATE) / RATE, at(41)))
        QTest.mousePress(strip, LEFT, pos=point(strip, at(41)))
        target = point(strip, at(30))
        QTest.mouseMove(strip, target)
        QTest.mouseRelease(strip, LEFT, pos=target)
        last = int(Fraction(strip.tick_at(target.x()), 1000) * RATE)
        qtbot.waitUntil(lambda: timeline.range.end == at(last + 1))

    def test_of_an_entry(self, qtbot: QtBot, opened: MainWindow, queue: JobQueue) -> None:
        go_to(qtbot, opened, 10)
        press(opened, Qt.Key.Key_I)
        opened.queue_video()
        qtbot.waitUntil(lambda: len(queue.entries) == 1)
        assert queue.entries[0].job.start == at(10)
        opened.queue.edit_asked.emit(queue.entries[0])
        qtbot.waitUntil(lambda: opened.video.draft is not None and opened.video.draft.entry is not None)
        assert timeline_of(opened).range == Span(at(10))


class TestStrip:
    def test_click_goes_there(self, qtbot: QtBot, opened: MainWindow) -> None:
        timeline, strip = timeline_of(opened), timeline_of(opened).slider
        target = point(strip, at(30))
        QTest.mouseClick(strip, LEFT, pos=target)
        expected = int(Fraction(strip.tick_at(target.x()), 1000) * RATE) / RATE
        qtbot.waitUntil(lambda: timeline.position == expected)

    def test_pictures_are_seen_in_their_places(self, opened: MainWindow) -> None:
        strip = timeline_of(opened).slider
        colours = {index: QColor(60 * index + 20, 10, 10) for index in range(4)}
        pictures = {}
        for index, colour in colours.items():
            pictures[index] = QImage(170, 96, QImage.Format.Format_RGB32)
            pictures[index].fill(colour)
        strip.show_pictures(pictures, 4)
        shown, film = strip.grab().toImage(), strip.film
        for index, colour in colours.items():
            place = film.left() + film.width() * (index + 0.5) / 4
            assert shown.pixelColor(round(place), round(film.center().y())) == colour

    def test_what_is_left_out_is_veiled(self, qtbot: QtBot, opened: MainWindow) -> None:
        strip = timeline_of(opened).slider
        white = QImage(170, 96, QImage.Format.Format_RGB32)
        white.fill(Qt.GlobalColor.white)
        strip.show_pictures({0: white}, 1)
        go_to(qtbot, opened, 25)
        timeline_of(opened).mark_start()
        shown = strip.grab().toImage()
        left, right = (shown.pixelColor(point(strip, at(frame))).lightness() for frame in (10, 40))
        assert left < right == 255

    def test_shots(self, qtbot: QtBot, opened: MainWindow) -> None:
        timeline = timeline_of(opened)
        assert not timeline.bar.next_shot_button.isEnabled()
        timeline.show_shots((at(10), at(30)))
        for key, frame in ((Qt.Key.Key_PageDown, 10), (Qt.Key.Key_PageDown, 30), (Qt.Key.Key_PageUp, 10)):
            press(opened, key)
            qtbot.waitUntil(lambda frame=frame: timeline.position == at(frame))  # type: ignore[misc]
        press(opened, Qt.Key.Key_PageUp)
        qtbot.waitUntil(lambda: timeline.position == 0)


def test_the_film_is_not_looked_through_while_a_frame_or_a_preview_is_awaited(
    qtbot: QtBot, opened: MainWindow, files: FakeFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    seen: list[FramePair] = []
    monkeypatch.setattr(opened.timeline._scanner, "pause", told.append)
    opened.video.frames.shown.connect(seen.append)
    reader = files.readers[0]
    reader.far, reader.gate = True, threading.Event()
    timeline_of(opened).sought.emit(at(30))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0].is_glance
    assert told
    assert all(told)
    opened.timeline.set_previewing(True)
    reader.gate.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
    opened.timeline.set_previewing(True)
    assert told[-1]
    opened.timeline.set_previewing(False)
    assert not told[-1]


class TestUnknownLength:
    @pytest.fixture
    def files(self) -> FakeFiles:
        return FakeFiles(changes={"duration": Fraction(0), "frames_from_header": None})

    def test_said_in_the_place_of_the_strip(self, opened: MainWindow) -> None:
        timeline = timeline_of(opened)
        assert timeline.unknown_label.isVisible()
        assert not timeline.slider.isVisible()
        assert not timeline.bar.start_button.isEnabled()
        press(opened, Qt.Key.Key_I)
        assert timeline.range == WHOLE

    def test_a_single_picture_has_none(
        self, qtbot: QtBot, files: FakeFiles, opened: MainWindow, tmp_path: Path
    ) -> None:
        files.changes |= {"container": "png_pipe"}
        with qtbot.waitSignal(opened.video.opened):
            opened.opening.open_file(tmp_path / "still.png")
        assert not timeline_of(opened).unknown_label.isVisible()
