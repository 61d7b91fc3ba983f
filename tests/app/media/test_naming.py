"""Where results go when nobody says."""

from pathlib import Path

import pytest

from app.errors import InputError
from app.media.encoding import Codec
from app.media.inspect import inspect
from app.media.naming import default_output, videos_in
from tests.conftest import Clip, Sound, make_clip


@pytest.mark.parametrize(
    ("name", "clip", "expected"),
    [
        ("old film.mp4", Clip(), "old film.enhanced.mp4"),
        ("CAMERA.MOV", Clip(), "CAMERA.enhanced.mp4"),
        ("tape.mkv", Clip(), "tape.enhanced.mkv"),
        ("tape.avi", Clip(codec="mpeg4", options={}), "tape.enhanced.mkv"),
        ("sound.mp4", Clip(sounds=(Sound("aac"), Sound("libmp3lame"))), "sound.enhanced.mp4"),
        ("pcm.mov", Clip(sounds=(Sound("pcm_s16le"),)), "pcm.enhanced.mkv"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_container_follows_the_source(tmp_path: Path, name: str, clip: Clip, expected: str) -> None:
    info = inspect(make_clip(tmp_path / name, clip))
    assert default_output(info) == tmp_path / expected


def test_never_an_existing_name(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "a.mkv", Clip()))
    for expected in ("a.enhanced.mkv", "a.enhanced-2.mkv", "a.enhanced-3.mkv"):
        assert default_output(info).name == expected
        (tmp_path / expected).mkdir()


@pytest.mark.parametrize(
    ("codec", "first", "second"),
    [
        (Codec.FFV1, "a.b.enhanced.mkv", "a.b.enhanced-2.mkv"),
        (Codec.DNXHR, "a.b.enhanced.mov", "a.b.enhanced-2.mov"),
        (Codec.GIF, "a.b.enhanced.gif", "a.b.enhanced-2.gif"),
        (Codec.PNG, "a.b.enhanced", "a.b.enhanced-2"),
    ],
)
def test_the_codec_chooses_what_the_source_does_not(tmp_path: Path, codec: Codec, first: str, second: str) -> None:
    info = inspect(make_clip(tmp_path / "a.b.mp4", Clip()))
    assert default_output(info, (), codec).name == first
    (tmp_path / first).touch()
    assert default_output(info, (), codec).name == second


@pytest.mark.parametrize(
    ("container", "codec", "expected"),
    [(".webm", None, "a.enhanced.webm"), (".mov", Codec.H264, "a.enhanced.mov"), ("", Codec.TIFF, "a.enhanced")],
)
def test_a_container_that_was_chosen(tmp_path: Path, container: str, codec: Codec | None, expected: str) -> None:
    info = inspect(make_clip(tmp_path / "a.mp4", Clip()))
    assert default_output(info, (), codec, container).name == expected


def test_videos_of_a_folder_without_own_results(tmp_path: Path) -> None:
    for name in ("b.mkv", "a.mp4", "a.enhanced.mp4", "a.enhanced-2.mp4", "my.enhanced film.mp4", "notes.txt"):
        (tmp_path / name).touch()
    assert [path.name for path in videos_in([tmp_path])] == ["a.mp4", "b.mkv", "my.enhanced film.mp4"]
    named = [tmp_path / "a.enhanced.mp4", tmp_path / "b.mkv", tmp_path, tmp_path / "folder" / ".." / "a.mp4"]
    assert [path.name for path in videos_in(named)] == [
        "a.enhanced.mp4",
        "b.mkv",
        "a.mp4",
        "my.enhanced film.mp4",
    ]


def test_folder_of_own_results_alone(tmp_path: Path) -> None:
    (tmp_path / "a.enhanced.mp4").touch()
    with pytest.raises(InputError, match="are results of Reelmend"):
        videos_in([tmp_path])
