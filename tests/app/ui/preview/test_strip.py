"""The row of candidates."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.preview.strip import CandidateStrip, Chip


def chips(count: int, shown: int) -> list[Chip]:
    """The source and ``count`` candidates, one of which is shown."""
    source = Chip("Original", "", is_before=True, is_after=False, is_ready=True, is_source=True)
    return [source] + [
        Chip(f"A network of a long name, {number}", "0.20 s a frame", False, number == shown, True)
        for number in range(count)
    ]


@pytest.mark.parametrize("shown", [0, 2, 5])
def test_what_is_shown_is_scrolled_to(qtbot: QtBot, shown: int) -> None:
    strip = CandidateStrip()
    qtbot.addWidget(strip)
    strip.resize(500, 80)
    strip.show()
    strip.show_chips(chips(2, 1))
    qtbot.waitUntil(lambda: not strip.chips[2].visibleRegion().isEmpty())
    strip.show_chips(chips(6, shown))
    chip = strip.chips[1 + shown]
    qtbot.waitUntil(lambda: chip.visibleRegion().boundingRect().width() == chip.width() > 100)
