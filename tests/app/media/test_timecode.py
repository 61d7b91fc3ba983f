"""Time codes, counted and carried."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import pytest

from app.engine import run
from app.engine.job import Job, Recipe
from app.engine.verify import verify
from app.media.frame import Trim
from app.media.inspect import inspect
from app.media.timecode import Timecode, carried
from tests.app.media.test_passthrough import copy
from tests.conftest import VFR, Clip, Sound, info_of, make_clip, packets_of

NTSC = Fraction(30000, 1001)


def later(code: str, count: int, rate: Fraction) -> str:
    parsed = Timecode.parse(code)
    assert parsed is not None
    return str(parsed.after(count, rate))


@pytest.mark.parametrize(
    ("code", "count", "rate", "wanted"),
    [
        ("01:00:00:00", 25, Fraction(25), "01:00:01:00"),
        ("00:59:59:24", 1, Fraction(25), "01:00:00:00"),
        ("23:59:59:23", 1, Fraction(24000, 1001), "00:00:00:00"),
        ("00:00:59:29", 1, NTSC, "00:01:00:00"),
        ("00:00:59;29", 1, NTSC, "00:01:00;02"),
        ("00:01:59;29", 1, NTSC, "00:02:00;02"),
        ("00:09:59;29", 1, NTSC, "00:10:00;00"),
        ("00:00:59;59", 1, 2 * NTSC, "00:01:00;04"),
        ("00:00:00;00", 107_892, NTSC, "01:00:00;00"),  # SMPTE ST 12-1: an hour has so many frames
        ("23:59:59;29", 1, NTSC, "00:00:00;00"),
    ],
)
def test_labels_are_counted(code: str, count: int, rate: Fraction, wanted: str) -> None:
    assert later(code, count, rate) == wanted


def test_no_label_comes_twice_nor_one_that_is_dropped() -> None:
    labels = [later("00:00:50;00", count, NTSC) for count in range(2400)]
    assert len(set(labels)) == len(labels)
    assert labels == sorted(labels)
    assert not {"00:01:00;00", "00:01:00;01", "00:02:00;01"} & set(labels)


@pytest.mark.parametrize("text", ["", "now", "1:2:3", "24:00:00:00", "00:60:00:00", "00:00:00:1", "00:00:00:00:00"])
def test_what_is_none(text: str) -> None:
    assert Timecode.parse(text) is None


@pytest.mark.parametrize(
    ("source", "rate", "wanted"),
    [
        ("10:00:01:12", Fraction(50), "10:00:01:24"),
        ("10:00:01:12", Fraction(25), "10:00:01:12"),
        ("10:00:01;12", Fraction(24), "10:00:01:11"),
        ("10:00:01:12", None, None),
    ],
)
def test_another_rate(source: str, rate: Fraction | None, wanted: str | None) -> None:
    assert carried(info_of(timecode=source), ".mkv", Trim(), rate) == wanted


def test_labels_that_cannot_be_dropped_at_the_new_rate() -> None:
    info = info_of(timecode="10:00:01;12", frame_rate=NTSC)
    assert carried(info, ".mkv", Trim(), Fraction(30)) == "10:00:01:12"
    assert carried(info, ".mkv", Trim(), 2 * NTSC) == "10:00:01;24"
    assert carried(info_of(timecode="10:01:00;04", frame_rate=2 * NTSC), ".mkv", Trim(), NTSC) == "10:01:00;02"


@pytest.mark.parametrize("output", ["out.mov", "out.mp4", "out.mkv"])
@pytest.mark.parametrize("source", ["a.mov", "a.mp4", "a.mkv", "a.mxf"])
def test_cut_off_frames_are_counted(tmp_path: Path, source: str, output: str) -> None:
    codec = {"codec": "mpeg2video", "options": {}} if source == "a.mxf" else {}
    clip = Clip(frames=20, metadata={"timecode": "01:00:00:20"}, **codec)  # type: ignore[arg-type]
    original = make_clip(tmp_path / source, clip)
    assert inspect(original).timecode == "01:00:00:20"
    made = copy(original, tmp_path / output, Fraction(8, 25))
    assert inspect(tmp_path / output).timecode == "01:00:01:03"
    assert inspect(tmp_path / output).streams == ()
    assert made.notes == ()


LABELLED = Clip(chapters=True, metadata={"timecode": "01:00:00:00"})


@pytest.mark.parametrize("name", ["out.mp4", "out.mov", "out.mkv"])
def test_chapters_and_the_time_code_go_along(tmp_path: Path, name: str) -> None:
    source = make_clip(tmp_path / "a.mkv", replace(LABELLED, sounds=(Sound(),)))
    finished = run(Job(source, tmp_path / name, Recipe(()), device="cpu"), {})
    made = inspect(tmp_path / name)
    assert (made.chapters, made.timecode) == (2, "01:00:00:00")
    assert [stream.kind for stream in made.streams] == ["audio"]
    assert not any("time code" in note for note in finished.notes)
    with av.open(str(tmp_path / name)) as container:
        named = [chapter["metadata"]["title"] for chapter in container.chapters()]
        assert named == ["First", "Second"]


def test_mp4_without_sound_keeps_chapters_rather_than_the_time_code(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "a.mkv", LABELLED)
    for name, code in (("out.mp4", None), ("out.mov", None), ("out.mkv", "01:00:00:00")):
        finished = run(Job(source, tmp_path / name, Recipe(()), device="cpu"), {})
        made = inspect(tmp_path / name)
        assert (made.chapters, made.timecode, made.streams) == (2, code, ())
        assert any("chapters" in note for note in finished.notes) == (code is None)


def test_the_receipt_tells_a_lost_time_code(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "a.mov", Clip(metadata={"timecode": "01:00:00:00"}))
    bare = make_clip(tmp_path / "b.mov", Clip())
    checks = {check.name: check for check in verify(bare, source).checks}
    assert not checks["time code"].passed
    assert "nothing" in checks["time code"].sentence


def test_uneven_frames_keep_their_label(tmp_path: Path) -> None:
    """Of their rate headers tell what each kind of file makes of it."""
    clip = Clip(frames=len(VFR), times=VFR, metadata={"timecode": "01:00:00:20"})
    source = make_clip(tmp_path / "a.mkv", clip)
    finished = run(Job(source, tmp_path / "out.mov", Recipe(()), device="cpu", end=Fraction(2, 5)), {})
    made = inspect(finished.output)
    assert made.frame_rate != inspect(source).frame_rate
    assert made.timecode == "01:00:00:20"
    assert not any("time code" in note for note in finished.notes)
    assert all(check.passed for check in verify(finished.output, source).checks if check.name == "time code")


@pytest.mark.parametrize(("rate", "told"), [(120, True), (240, True), (480, False)])
def test_films_of_many_frames_a_second(tmp_path: Path, rate: int, told: bool) -> None:
    """FFmpeg writes their labels with more digits; a track of MP4 counts 255 frames."""
    clip = Clip(frames=6, rate=Fraction(rate), metadata={"timecode": "01:00:00:10"})
    finished = run(Job(make_clip(tmp_path / "a.mkv", clip), tmp_path / "out.mp4", Recipe(()), device="cpu"), {})
    assert (inspect(finished.output).timecode is not None) == told
    assert any("time code" in note for note in finished.notes) != told


def test_folders_of_pictures_have_none_and_say_so(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "a.mov", Clip(frames=3, metadata={"timecode": "01:00:00:00"}))
    finished = run(Job(source, tmp_path / "out.gif", Recipe(()), device="cpu"), {})
    assert any("time code" in note for note in finished.notes)


def test_camera_data_goes_along(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "a.mp4", Clip(frames=10, camera_data=True, sounds=(Sound(),)))
    assert [stream.codec for stream in inspect(source).streams] == ["aac", "gpmf"]
    whole = copy(source, tmp_path / "out.mp4")
    assert whole.notes == ()
    assert packets_of(tmp_path / "out.mp4", "data") == packets_of(source, "data")
    copy(source, tmp_path / "part.mp4", Fraction(4, 25))
    part = packets_of(tmp_path / "part.mp4", "data")
    assert [packet.content for packet in part] == [packet.content for packet in packets_of(source, "data")[4:]]
    assert part[0].pts == 0
    (note,) = copy(source, tmp_path / "out.mkv").notes
    assert "gpmf" in note
