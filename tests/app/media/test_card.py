"""Decoding by graphics cards. Nobody has one here: a decoder that hands on pictures as cards do stands in for them."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.media import card, decode, decoder_trial
from app.media.card import CardFailed, decoder_for
from app.media.damage import Damage
from app.media.frame import Frame, VideoInfo
from app.media.inspect import inspect
from app.media.planes import samples_of
from app.media.streams import open_source
from tests.conftest import B_FRAMES, VFR, Clip, info_of, make_clip

NO_CARD = "opencl"
"""FFmpeg decodes nothing on such a device, wherever this runs."""
CLIPS: dict[str, tuple[str, Clip]] = {
    "b-frames mp4": ("a.mp4", Clip(frames=16, options=B_FRAMES, cuts=(9,))),
    "variable mkv": ("a.mkv", Clip(frames=len(VFR), times=VFR, options=B_FRAMES)),
    "late ts": ("a.ts", Clip(frames=14, options=B_FRAMES, start=Fraction(3))),
    "full range": ("a.mkv", Clip(pixel_format="yuvj420p", full_range=True, matrix=1, primaries=1, transfer=1)),
    "ten bits": (
        "a.mkv",
        Clip(size=(64, 64), codec="libx265", pixel_format="yuv420p10le", options={"x265-params": "log-level=none"}),
    ),
}
Pictures = Iterator[av.VideoFrame]


def as_card_gives(frames: Pictures) -> Pictures:
    """In the formats of cards, which keep the two chroma samples of a pixel together."""
    for frame in frames:
        yield frame.reformat(format="p010le" if "10" in frame.format.name else "nv12", threads=1)


@pytest.fixture
def pretend(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Pictures], Pictures]], None]:
    """From now on there is a card that makes something of the pictures."""

    def begin(change: Callable[[Pictures], Pictures]) -> None:
        def faultless(frames: Pictures, info: VideoInfo, damage: Damage) -> Pictures:
            return card.faultless(change(as_card_gives(frames)), info, damage)

        monkeypatch.setattr(decode, "open_on", lambda _, info: open_source(info.path))
        monkeypatch.setattr(decode, "faultless", faultless)

    return begin


def failing(at: int, error: Exception) -> Callable[[Pictures], Pictures]:
    """Before picture ``at``."""

    def pictures(frames: Pictures) -> Pictures:
        for number, frame in enumerate(frames):
            if number == at:
                raise error
            yield frame

    return pictures


def assert_same(here: list[Frame], there: list[Frame]) -> None:
    """To the bit."""
    assert len(here) == len(there)
    for one, other in zip(here, there, strict=True):
        for name in (each.name for each in fields(Frame) if each.name != "planes"):
            assert getattr(one, name) == getattr(other, name), name
        assert all(map(np.array_equal, one.planes, other.planes))


@pytest.fixture(params=CLIPS)
def info(request: pytest.FixtureRequest, tmp_path: Path) -> VideoInfo:
    """Of a video that cards decode."""
    name, clip = CLIPS[request.param]
    return inspect(make_clip(tmp_path / name, clip))


def test_what_a_card_gives_is_what_software_gives(info: VideoInfo, pretend: Any) -> None:
    pretend(iter)
    software = list(decode.decode(info))
    assert_same(list(decode.decode(info, card="cuda")), software)
    assert_same(list(decode.decode_on("cuda", info, None)), software)
    middle = software[5].pts - info.start
    assert_same(list(decode.decode(info, middle, lead=2, card="cuda")), list(decode.decode(info, middle, lead=2)))


def test_where_a_card_fails_software_goes_on(info: VideoInfo, pretend: Any) -> None:
    """No frame is lost, and none comes twice."""
    software = list(decode.decode(info))
    middle = software[4].pts - info.start
    for at in (0, 1, 7, len(software) - 1, len(software)):
        pretend(failing(at, av.error.ExternalError(1, "gone")))
        assert_same(list(decode.decode(info, card="cuda")), software)
        assert_same(list(decode.decode(info, middle, lead=2, card="cuda")), list(decode.decode(info, middle, lead=2)))


def test_damage_is_left_to_software(tmp_path: Path, pretend: Any) -> None:
    path = make_clip(tmp_path / "a.mkv", Clip(frames=24, size=(128, 96), options=B_FRAMES, noise=True))
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 600] = bytes(600)
    path.write_bytes(content)
    damaged = inspect(path)
    software = list(decode.decode(damaged))
    assert any(frame.concealed for frame in software) or len(software) < 24
    pretend(iter)
    # What is patched over damage differs from run to run where several threads decode.
    shown = list(decode.decode(damaged, card="cuda"))
    assert [frame.pts for frame in shown] == [frame.pts for frame in software]
    with pytest.raises(CardFailed):
        list(decode.decode_on("cuda", damaged, None))


def test_pictures_that_change_their_form_are_left_to_software(tmp_path: Path, pretend: Any) -> None:
    def changing(frames: Pictures) -> Pictures:
        for number, frame in enumerate(frames):
            yield frame if number < 4 else frame.reformat(frame.width // 2, frame.height // 2)

    known = inspect(make_clip(tmp_path / "a.mp4", Clip()))
    pretend(changing)
    assert_same(list(decode.decode(known, card="cuda")), list(decode.decode(known)))


def test_who_stops_the_work_stops_it(tmp_path: Path, pretend: Any) -> None:
    class Stopped(Exception):
        pass

    def check() -> None:
        raise Stopped

    pretend(iter)
    known = inspect(make_clip(tmp_path / "a.mp4", Clip()))
    with pytest.raises(Stopped):
        next(decode.decode(known, check=check, card="cuda"))


def test_without_a_card_software_decodes(tmp_path: Path) -> None:
    known = inspect(make_clip(tmp_path / "a.mp4", Clip()))
    assert_same(list(decode.decode(known, card=NO_CARD)), list(decode.decode(known)))
    with pytest.raises(CardFailed):
        next(iter(decode.decode_on(NO_CARD, known, None)))


def wrong(frames: Pictures) -> Pictures:
    """One sample of one picture."""
    for number, frame in enumerate(frames):
        if number == 10:
            samples_of(frame.planes[0], np.uint8)[3, 5] ^= 1
        yield frame


def one_less(frames: Pictures) -> Pictures:
    """The last one is kept back."""
    held: list[av.VideoFrame] = []
    for frame in frames:
        yield from held
        held = [frame]


@pytest.mark.parametrize(
    ("change", "right"),
    [(iter, True), (wrong, False), (one_less, False), (failing(9, OSError()), False)],
    ids=["right", "wrong", "one less", "fails"],
)
def test_the_trial_of_a_card(change: Callable[[Pictures], Pictures], right: bool, tmp_path: Path, pretend: Any) -> None:
    path = make_clip(tmp_path / "a.mp4", Clip(frames=16, options=B_FRAMES))
    pretend(change)
    assert decoder_trial.decodes(path, "cuda") is right


def test_the_trial_of_a_card_that_is_not_here(tmp_path: Path) -> None:
    assert decoder_trial.decodes(make_clip(tmp_path / "a.mp4", Clip()), NO_CARD) is False
    assert decoder_trial.decodes(tmp_path / "nothing.mp4", NO_CARD) is None


def test_a_damaged_file_says_nothing_of_a_card(tmp_path: Path, pretend: Any) -> None:
    path = make_clip(tmp_path / "a.mkv", Clip(frames=24, size=(128, 96), options=B_FRAMES, noise=True))
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 600] = bytes(600)
    path.write_bytes(content)
    for change in (iter, failing(0, OSError())):
        pretend(change)
        assert decoder_trial.decodes(path, "cuda") is None


class Trials:
    """Stands in for what tries and remembers."""

    def __init__(self, works: str) -> None:
        self.works = works
        self.tried: list[str] = []

    def remembered(self, name: str, question: str, find_out: Callable[[], bool]) -> bool:
        """One card works."""
        assert name == "decoders"
        del find_out
        self.tried.append(question)
        return question.startswith(self.works)


@pytest.mark.parametrize(
    ("available", "works", "chosen"),
    [
        (["cuda", "d3d11va", "qsv"], "d3d11va", "d3d11va"),
        (["d3d11va", "cuda"], "", "cuda"),
        (["qsv", "drm", "amf"], "", None),
        (["cuda"], "nothing", None),
    ],
)
def test_the_first_card_that_is_right_is_used(
    available: list[str], works: str, chosen: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card, "hwdevices_available", lambda: available)
    monkeypatch.setattr(card, "remembered", Trials(works).remembered)
    assert decoder_for(info_of(codec="hevc")) == chosen


@pytest.mark.parametrize("codec", ["mpeg2video", "mjpeg", "prores", "av1"])
def test_what_decoders_may_do_in_their_own_way_is_left_to_software(codec: str, monkeypatch: pytest.MonkeyPatch) -> None:
    trials = Trials("")
    monkeypatch.setattr(card, "hwdevices_available", lambda: ["cuda"])
    monkeypatch.setattr(card, "remembered", trials.remembered)
    assert decoder_for(info_of(codec=codec)) is None
    assert not trials.tried


def test_every_kind_of_file_has_its_own_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    trials = Trials("")
    monkeypatch.setattr(card, "hwdevices_available", lambda: ["cuda"])
    monkeypatch.setattr(card, "remembered", trials.remembered)
    for changes in ({}, {"codec": "vp9"}, {"width": 4096}, {"interlaced": True}):
        decoder_for(info_of(**changes))
    assert len(set(trials.tried)) == 4
