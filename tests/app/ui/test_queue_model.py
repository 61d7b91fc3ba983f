"""The queue as a Qt model: whole under every change, with what runs told live."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from app.engine.events import Finished, Joining, Planned, Progress, Waiting
from app.engine.job import Job, Recipe, Stage, Target
from app.engine.job_queue import Entry, State
from app.engine.receipt import Receipt
from app.ui.queue_model import QueueModel, Role


def entry(id_: str, state: State = State.WAITING, owner: int = 0) -> Entry:
    source = Path(f"/films/{id_}.mkv")
    recipe = Recipe((Stage("a"), Stage("b")), Target(box=(1920, 1080)))
    return Entry(id_, Job(source, source.with_name(f"{id_}.enhanced.mkv"), recipe), state, "", owner)


@pytest.fixture
def model(qtbot: QtBot) -> QueueModel:
    """A, b and c wait; Qt's tester watches every change."""
    del qtbot
    made = QueueModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    made.set_entries([entry("a"), entry("b"), entry("c")])
    return made


def ids(model: QueueModel) -> str:
    return "".join(entry.id for entry in model.entries)


@pytest.mark.parametrize("wanted", ["abc", "cba", "bca", "b", "", "xaybzc", "cxa", "cdefab"])
def test_becomes_what_the_queue_is(model: QueueModel, wanted: str) -> None:
    model.set_entries([entry(id_) for id_ in wanted])
    assert ids(model) == wanted
    assert [model.index(row).data() for row in range(model.rowCount())] == [f"{id_}.mkv" for id_ in wanted]


def test_selection_follows_the_entry(model: QueueModel, qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.selectionModel().select(model.index(1), QItemSelectionModel.SelectionFlag.Select)
    model.set_entries([entry("x"), entry("c"), entry("a"), replace(entry("b"), state=State.DONE)])
    assert [index.row() for index in view.selectedIndexes()] == [3]


def test_words(model: QueueModel) -> None:
    model.set_titles({"a": "Sharp"})
    index = model.index(0)
    assert index.data(Role.RECIPE) == "Sharp → b  ·  1920 × 1080"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "a.mkv, Sharp → b  ·  1920 × 1080, Waiting"
    assert "a.enhanced.mkv" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_what_runs(model: QueueModel) -> None:
    running = entry("a", State.RUNNING, os.getpid())
    model.set_entries([running, entry("b", State.RUNNING, os.getpid() + 1)])
    index = model.index(0)
    for event, words in (
        (Planned(1, 1, 50, "cpu", "fp32", 1, frames_kept=20), "Going on at frame 21"),
        (Waiting("The disk is full."), "The disk is full."),
        (Joining(), "Putting the result together…"),
        (Progress(25, 50, 4.2, 9.6), "50 %  ·  4.2 fps  ·  about 10 s left"),
    ):
        model.show_event(running, event)
        assert index.data(Role.STATUS) == words
    assert index.data(Role.SHARE) == 0.5
    assert model.index(1).data(Role.STATUS) == "Done by another Reelmend"
    model.set_paused(True)
    assert index.data(Role.STATUS) == "Paused"
    model.set_paused(False)
    model.show_event(running, Finished(Path("x"), 50, 1.0, (), Receipt("x", ())))
    assert index.data(Role.SHARE) is None


def test_live_changes_touch_one_row(model: QueueModel) -> None:
    running = entry("b", State.RUNNING, os.getpid())
    model.set_entries([entry("a"), running, entry("c")])
    touched: list[tuple[int, int, bool]] = []
    model.dataChanged.connect(lambda top, bottom, roles: touched.append((top.row(), bottom.row(), bool(roles))))
    model.show_event(running, Progress(1, 50, 1.0, None))
    assert touched == [(1, 1, True)]


@pytest.mark.parametrize(
    ("dragged", "row", "onto", "asked"),
    [
        ([0], 3, None, (["a"], 2)),
        ([2], 0, None, (["c"], 0)),
        ([0, 1], -1, 2, (["a", "b"], 0)),
        ([1], -1, None, (["b"], 2)),
    ],
)
def test_dragging_asks_for_a_place(
    model: QueueModel, dragged: list[int], row: int, onto: int | None, asked: tuple[list[str], int]
) -> None:
    moves: list[tuple[list[str], int]] = []
    model.move_asked.connect(lambda ids, position: moves.append((ids, position)))
    data: QMimeData = model.mimeData([model.index(number) for number in dragged])
    parent = QModelIndex() if onto is None else model.index(onto)
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)
    assert moves == [asked]
    assert ids(model) == "abc"
