"""Encoding on graphics cards is offered where there are some, and found out beside the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.errors import ResourceError
from app.media import hardware
from app.media.encoding import Codec, Encoding
from app.ui.recipe.card_desk import CardDesk
from app.ui.recipe.format import Format
from app.ui.recipe.format_form import FormatForm
from tests.app.ui.conftest import make_info


class Machine:
    """Has cards, or none."""

    def __init__(self) -> None:
        self.codecs = frozenset({Codec.H264, Codec.HEVC})
        self.asked = 0

    def find(self) -> frozenset[Codec]:
        """What they can encode."""
        self.asked += 1
        if not self.codecs:
            raise ResourceError("The driver is gone.", "Restart.")
        return self.codecs


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """With a card of Intel's."""
    monkeypatch.setattr(hardware, "_works", lambda name, _: name in ("h264_qsv", "hevc_qsv"))
    return Machine()


@pytest.fixture
def form(qtbot: QtBot, machine: Machine) -> Iterator[FormatForm]:
    """For an ordinary video."""
    form = FormatForm()
    qtbot.addWidget(form)
    owner = QObject()
    desk = CardDesk(machine.find, form, owner)
    form.show_result(".mp4", make_info(Path("a.mp4")), (640, 360))
    form.show()
    yield form
    desk.stop()


def test_nothing_is_tried_before_somebody_looks(form: FormatForm, machine: Machine) -> None:
    assert not machine.asked
    assert form.hardware_box.isHidden()


def test_a_card_is_offered_where_there_is_one(qtbot: QtBot, form: FormatForm, machine: Machine) -> None:
    form.open_button.click()
    qtbot.waitUntil(form.hardware_box.isVisible)
    assert form.hardware_box.accessibleName()
    assert not form.hardware_box.isChecked()
    with qtbot.waitSignal(form.changed):
        form.hardware_box.click()
    assert form.format.encoding == Encoding(hardware=True)
    assert form.numbers.text().startswith("h264_qsv, 8 bits")
    assert not form.crf_box.isEnabled()
    form.open_button.click()
    form.open_button.click()
    assert machine.asked == 1


def test_only_for_what_it_can(qtbot: QtBot, form: FormatForm) -> None:
    form.open_button.click()
    qtbot.waitUntil(form.hardware_box.isVisible)
    form.show_format(Format(encoding=Encoding(Codec.FFV1)))
    assert form.hardware_box.isHidden()
    form.show_format(Format(encoding=Encoding(Codec.HEVC)))
    assert form.hardware_box.isVisible()


def test_the_choice_outlives_another_codec_and_container(form: FormatForm) -> None:
    form.show_format(Format(encoding=Encoding(Codec.PRORES, hardware=True)))
    form.use_container(Path("a.mp4"))
    assert form.format.encoding == Encoding(hardware=True)
    form.codec_list.setCurrentIndex(form.codec_list.findData(Codec.HEVC))
    form.codec_list.activated.emit(form.codec_list.currentIndex())
    assert form.format.encoding == Encoding(Codec.HEVC, hardware=True)


def test_what_was_asked_for_elsewhere_is_shown_at_once_and_then_checked(
    qtbot: QtBot, form: FormatForm, machine: Machine
) -> None:
    form.show_format(Format(encoding=Encoding(Codec.H264, hardware=True)))
    assert form.hardware_box.isChecked()
    assert form.numbers.text().startswith("libx264")
    qtbot.waitUntil(lambda: form.numbers.text().startswith("h264_qsv"))
    assert machine.asked == 1


def test_where_nothing_can_be_found_out_software_stays(qtbot: QtBot, form: FormatForm, machine: Machine) -> None:
    machine.codecs = frozenset()
    form.open_button.click()
    qtbot.waitUntil(lambda: machine.asked == 1)
    assert form.hardware_box.isHidden()
