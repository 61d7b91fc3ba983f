"""Sound: where Qt's multimedia part is installed, and where it is not."""

import sys
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QUrl

from app.ui.preview.sound import Sound


class FakePlayer(QObject):
    """Writes down what it is told."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told: list[object] = []

    def setAudioOutput(self, output: object) -> None:  # noqa: N802 - Qt's name
        self.told.append(type(output).__name__)

    def setSource(self, source: QUrl) -> None:  # noqa: N802 - Qt's name
        self.told.append(source.fileName())

    def setPosition(self, milliseconds: int) -> None:  # noqa: N802 - Qt's name
        self.told.append(milliseconds)

    def play(self) -> None:
        self.told.append("play")

    def pause(self) -> None:
        self.told.append("pause")

    def stop(self) -> None:
        self.told.append("stop")


def test_plays_from_a_time(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    del qapp
    module = SimpleNamespace(QMediaPlayer=FakePlayer, QAudioOutput=QObject)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", module)
    sound = Sound()
    (player,) = sound.findChildren(FakePlayer)
    sound.play(Fraction(1))
    sound.use(Path("/previews/a.mkv"))
    sound.use(Path("/previews/a.mkv"))
    sound.play(Fraction(3, 2))
    sound.pause()
    assert player.told == ["QObject", "stop", "a.mkv", 1500, "play", "pause"]


def test_is_silent_without(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    del qapp
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    sound = Sound()
    sound.use(Path("/previews/a.mkv"))
    sound.play(Fraction(0))
    sound.pause()
    assert sound.findChildren(QObject) == []
