"""Writing: exact times, tags kept, never half a file under the final name."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from app.errors import InputError, ReelmendError, ResourceError, UsageError
from app.media.decode import decode
from app.media.encode import EncodeSpec, Sink, check_output
from app.media.frame import YUV420, Colour, Frame, Layout, Matrix, Trim, VideoInfo
from app.media.inspect import inspect
from tests.conftest import B_FRAMES, ROOT, VFR, Clip, Sound, leftovers, make_clip, python_environment, times_of

TEN_BITS = Layout(10, YUV420)
TEN_BIT_CLIP = Clip(
    size=(64, 64), codec="libx265", pixel_format="yuv420p10le", options={"x265-params": "log-level=none"}
)


def spec_of(info: VideoInfo, layout: Layout | None = None) -> EncodeSpec:
    """The picture as it is."""
    return EncodeSpec(
        info.width,
        info.height,
        layout or Layout(8 if info.layout.bits == 8 else 10, YUV420),
        info.colour,
        info.sample_aspect,
        info.rotation,
        info.time_base,
        info.frame_rate,
    )


def sink_for(info: VideoInfo, path: Path, overwrite: bool = False, layout: Layout | None = None) -> Sink:
    """Everything of the source."""
    return Sink(path, spec_of(info, layout), info, Trim(), overwrite)


def copy(info: VideoInfo, path: Path, overwrite: bool = False) -> Path:
    """Decode and encode again."""
    with sink_for(info, path, overwrite) as sink:
        for frame in decode(info):
            sink.write(frame)
        sink.finish()
    return path


TIMED: dict[str, tuple[str, Clip]] = {
    "ntsc film mp4": ("a.mp4", Clip(frames=9, rate=Fraction(24000, 1001))),
    "pal mkv": ("a.mkv", Clip()),
    "variable mkv": ("a.mkv", Clip(frames=len(VFR), times=VFR)),
    "variable mp4": ("a.mp4", Clip(frames=len(VFR), times=VFR)),
    "b-frames mp4": ("a.mp4", Clip(frames=12, options=B_FRAMES)),
    "late start mkv": ("a.mkv", Clip(start=Fraction(2))),
    "late start mp4": ("a.mp4", Clip(start=Fraction(2))),
    "fine clock": ("a.mp4", Clip(rate=Fraction(30000, 1001), time_base=Fraction(1, 90000))),
    "ten bits": ("a.mp4", TEN_BIT_CLIP),
    "one frame": ("a.mp4", Clip(frames=1)),
}


@pytest.mark.parametrize("case", TIMED)
def test_every_time_is_kept(tmp_path: Path, case: str) -> None:
    """Into a container of the same kind: exactly."""
    name, clip = TIMED[case]
    source = make_clip(tmp_path / name, clip)
    output = copy(inspect(source), tmp_path / f"out{source.suffix}")
    assert times_of(output) == times_of(source)


def test_times_in_matroska_are_the_nearest(tmp_path: Path) -> None:
    """Matroska counts milliseconds."""
    source = make_clip(tmp_path / "a.mp4", TIMED["ntsc film mp4"][1])
    times = times_of(copy(inspect(source), tmp_path / "out.mkv"))
    assert all(abs(a - b) <= Fraction(1, 2000) for a, b in zip(times, times_of(source), strict=True))


TAGS: dict[str, tuple[Clip, dict[str, object]]] = {
    "aspect": (Clip(sample_aspect=Fraction(64, 45)), {"sample_aspect": Fraction(64, 45)}),
    "turned left": (Clip(rotation=90), {"rotation": 90}),
    "turned right": (Clip(rotation=-90), {"rotation": -90}),
    "upside down": (Clip(rotation=-180), {"rotation": -180}),
    "601 limited": (Clip(matrix=5), {"colour": Colour(Matrix.BT470BG, False)}),
    "709 full": (
        Clip(matrix=1, primaries=1, transfer=1, full_range=True),
        {"colour": Colour(Matrix.BT709, True, 1, 1)},
    ),
    "2020 pq": (
        replace(TEN_BIT_CLIP, matrix=9, primaries=9, transfer=16),
        {"colour": Colour(Matrix.BT2020_NCL, False, 9, 16), "layout": TEN_BITS},
    ),
    "untagged is tagged as guessed": (Clip(), {"colour": Colour(Matrix.SMPTE170M, False), "colour_guessed": False}),
}


@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
@pytest.mark.parametrize("case", TAGS)
def test_tags_are_kept(tmp_path: Path, case: str, suffix: str) -> None:
    clip, expected = TAGS[case]
    output = inspect(copy(inspect(make_clip(tmp_path / f"a{suffix}", clip)), tmp_path / f"out{suffix}"))
    assert {key: getattr(output, key) for key in expected} == expected


@pytest.mark.parametrize(
    ("layout", "codec", "pixel_format"),
    [(Layout(8, YUV420), "h264", "yuv420p"), (TEN_BITS, "hevc", "yuv420p10le")],
    ids=["8 bits", "10 bits"],
)
def test_depth_chooses_the_codec(tmp_path: Path, layout: Layout, codec: str, pixel_format: str) -> None:
    info = inspect(make_clip(tmp_path / "a.mkv", Clip(size=(64, 64))))
    top = (1 << layout.bits) - 1
    dtype = np.uint8 if layout.bits == 8 else np.uint16
    planes = [np.full(shape, top // 2, dtype) for shape in ((64, 64), (32, 32), (32, 32))]
    with sink_for(info, tmp_path / "out.mkv", layout=layout) as sink:
        for index in range(3):
            sink.write(Frame(tuple(planes), layout, info.colour, Fraction(index, 25), Fraction(1, 25)))
        sink.finish()
    with av.open(str(tmp_path / "out.mkv")) as container:
        frame = next(container.decode(video=0))
        assert container.streams.video[0].codec_context.codec.canonical_name == codec
    assert frame.format.name == pixel_format
    assert sink.frames == 3


NARROW = """
import sys
from pathlib import Path
from app.media.inspect import inspect
from tests.app.media.test_encode import copy
for path in Path(sys.argv[1]).glob("*.mkv"):
    for number in range(3):
        copy(inspect(path), path.with_name(f"{path.stem}.{number}.mp4"))
"""


def test_narrow_pictures_in_ten_bits(tmp_path: Path) -> None:
    """In a process of its own: x265 overwrites memory at some widths below 56."""
    for width in (16, 32, 36, 48, 52):
        clip = Clip(frames=6, size=(width, 48), codec="ffv1", pixel_format="yuv420p10le", options={})
        make_clip(tmp_path / f"{width}.mkv", clip)
    command = [sys.executable, "-c", NARROW, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, env=python_environment(), check=False, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    assert {len(times_of(path)) for path in tmp_path.glob("*.mp4")} == {6}


@pytest.mark.parametrize("frames", [1, 2])
@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
def test_the_shortest_clips_in_ten_bits(tmp_path: Path, frames: int, suffix: str) -> None:
    """x265 with B-frames gives such a clip's packets times without sense."""
    clip = Clip(frames=frames, size=(64, 64), codec="ffv1", pixel_format="yuv420p10le", options={})
    source = make_clip(tmp_path / "a.mkv", clip)
    assert len(times_of(copy(inspect(source), tmp_path / f"out{suffix}"))) == frames


def test_picture_survives(tmp_path: Path) -> None:
    """Visually lossless: far below what an eye sees."""
    info = inspect(make_clip(tmp_path / "a.mkv", Clip(size=(96, 64))))
    output = inspect(copy(info, tmp_path / "out.mkv"))
    for frame, same in zip(decode(output), decode(info), strict=True):
        error = frame.planes[0].astype(float) - same.planes[0]
        assert np.sqrt((error**2).mean()) < 1.5


class _BreakError(Exception):
    """Something foreign goes wrong."""


@pytest.fixture
def info(tmp_path: Path) -> VideoInfo:
    """A clip with sound, in a folder of its own."""
    folder = tmp_path / "in"
    folder.mkdir()
    return inspect(make_clip(folder / "a.mkv", Clip(sounds=(Sound(),))))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for results."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def _stopped(info: VideoInfo, path: Path, frames: int) -> Iterator[Path]:
    with sink_for(info, path) as sink:
        for _, frame in zip(range(frames), decode(info), strict=False):
            sink.write(frame)
        yield path
        raise _BreakError


@pytest.mark.parametrize("frames", [0, 1, 5])
@pytest.mark.parametrize("name", ["out.mkv", "out.mp4"])
def test_an_error_leaves_nothing(info: VideoInfo, folder: Path, name: str, frames: int) -> None:
    running = _stopped(info, folder / name, frames)
    assert not next(running).exists()
    with pytest.raises(_BreakError):
        next(running)
    assert leftovers(folder) == []


def test_nothing_stands_under_the_final_name_until_the_end(info: VideoInfo, folder: Path) -> None:
    path = folder / "out.mkv"
    with sink_for(info, path) as sink:
        for frame in decode(info):
            sink.write(frame)
            assert not path.exists()
        sink.finish()
        assert leftovers(folder) == ["out.mkv"]
    assert leftovers(folder) == ["out.mkv"]


def test_no_frames_are_an_error(info: VideoInfo, folder: Path) -> None:
    with pytest.raises(InputError, match="no pictures"), sink_for(info, folder / "out.mkv") as sink:
        sink.finish()
    assert leftovers(folder) == []


def test_overwriting_must_be_asked_for(info: VideoInfo, folder: Path) -> None:
    path = folder / "out.mkv"
    path.write_text("precious")
    with pytest.raises(UsageError, match="exists already"):
        sink_for(info, path)
    assert path.read_text() == "precious"
    copy(info, path, overwrite=True)
    assert len(times_of(path)) == 8
    assert leftovers(folder) == ["out.mkv"]


def test_an_aborted_overwrite_keeps_the_old_file(info: VideoInfo, folder: Path) -> None:
    path = folder / "out.mkv"
    path.write_text("precious")
    sink = sink_for(info, path, overwrite=True)
    sink.write(next(decode(info)))
    sink.abort()
    assert path.read_text() == "precious"
    assert leftovers(folder) == ["out.mkv"]


def test_a_name_taken_meanwhile_is_respected(info: VideoInfo, folder: Path) -> None:
    """Both files survive: the other's under its name, the result under another one that is told."""
    path = folder / "out.mkv"
    with sink_for(info, path) as sink:
        for frame in decode(info):
            sink.write(frame)
        path.write_text("precious")
        with pytest.raises(ResourceError, match="appeared") as raised:
            sink.finish()
    assert path.read_text() == "precious"
    (kept,) = leftovers(folder, path)
    assert kept in raised.value.advice
    assert len(times_of(folder / kept)) == 8


def test_file_systems_without_hard_links(info: VideoInfo, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    copy(info, folder / "out.mkv")
    assert leftovers(folder) == ["out.mkv"]


def test_a_full_disk_at_the_end(info: VideoInfo, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    sink = sink_for(info, folder / "out.mkv")
    sink.write(next(decode(info)))
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ResourceError, match="full") as raised, sink:
        sink.finish()
    assert raised.value.exit_code == 5
    assert leftovers(folder) == []


REFUSALS: dict[str, tuple[str, bool, type[ReelmendError], str]] = {
    # name, overwrite, error, sentence
    "unknown kind": ("out.gif", False, UsageError, "cannot be written"),
    "no suffix": ("out", False, UsageError, "cannot be written"),
    "taken": ("taken.mkv", False, UsageError, "exists already"),
    "a folder": ("folder.mkv", True, UsageError, "exists already"),
    "no folder": ("nowhere/out.mkv", False, ResourceError, "There is no folder"),
    "a file as folder": ("taken.mkv/out.mkv", False, ResourceError, "There is no folder"),
    "too long a name": ("x" * 300 + ".mkv", False, ResourceError, "could not be written"),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_refused_before_work_starts(tmp_path: Path, case: str) -> None:
    name, overwrite, error, sentence = REFUSALS[case]
    (tmp_path / "taken.mkv").touch()
    (tmp_path / "folder.mkv").mkdir()
    with pytest.raises(error, match=sentence) as raised:
        check_output(tmp_path / name, overwrite)
    assert raised.value.advice
    assert leftovers(tmp_path) == ["folder.mkv", "taken.mkv"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_read_only_folder(folder: Path) -> None:
    folder.chmod(0o500)
    with pytest.raises(ResourceError, match="may be written"):
        check_output(folder / "out.mkv", False)


@pytest.mark.parametrize("code", ["EACCES", "EROFS", "ENOSPC"])
def test_what_the_system_refuses(folder: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(getattr(errno, code), code)

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ResourceError, match="is full" if code == "ENOSPC" else "may be written"):
        check_output(folder / "out.mkv", False)
    assert leftovers(folder) == []


def test_checking_leaves_nothing(folder: Path) -> None:
    check_output(folder / "out.mkv", False)
    assert leftovers(folder) == []


@pytest.mark.parametrize("name", ["12:30.mkv", "a%03d.mkv", "weiß nicht ü.mkv", "-x.mkv"])
def test_odd_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """FFmpeg reads protocols and patterns into names; also relative ones must be names only."""
    monkeypatch.chdir(tmp_path)
    source = make_clip(tmp_path / "a.mkv", Clip())
    source.rename(name)
    copy(inspect(Path(name)), Path(f"{name[:-4]}.out.mkv"))
    assert len(times_of(tmp_path / f"{name[:-4]}.out.mkv")) == 8


def test_frames_at_the_same_time_do_not_stop_the_work(tmp_path: Path) -> None:
    """Screen recorders write them; the picture must go on."""
    info = inspect(make_clip(tmp_path / "a.mkv", Clip()))
    output = tmp_path / "out.mkv"
    with sink_for(info, output) as sink:
        for index, frame in enumerate(decode(info)):
            sink.write(replace(frame, pts=frame.pts - Fraction(1, 25) if index == 4 else frame.pts))
        sink.finish()
    assert inspect(output).frames_expected in (7, 8)
