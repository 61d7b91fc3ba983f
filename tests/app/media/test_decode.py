"""Frames in order, each with its own time, trimmed exactly, cuts marked."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.errors import InputError
from app.media.decode import decode
from app.media.inspect import inspect
from app.media.planes import to_planes
from tests.conftest import B_FRAMES, LOSSLESS, VFR, Clip, make_clip, times_of

CLIPS: dict[str, tuple[str, Clip]] = {
    "constant": ("a.mkv", Clip(frames=13)),
    "ntsc film mp4": ("a.mp4", Clip(frames=25, rate=Fraction(24000, 1001))),
    "b-frames mkv": ("a.mkv", Clip(frames=20, options=B_FRAMES)),
    "b-frames mp4": ("a.mp4", Clip(frames=20, options=B_FRAMES)),
    "b-frames late mp4": ("a.mp4", Clip(frames=20, options=B_FRAMES, start=Fraction(3))),
    "b-frames ts": ("a.ts", Clip(frames=20, options=B_FRAMES)),
    "avi": ("a.avi", Clip(frames=20, codec="mpeg4", options={"g": "6", "b": "900k"})),
    "variable mkv": ("a.mkv", Clip(frames=len(VFR), times=VFR)),
    "variable mp4": ("a.mp4", Clip(frames=len(VFR), times=VFR, options=B_FRAMES)),
    "late start": ("a.mkv", Clip(frames=12, start=Fraction(7), options=B_FRAMES)),
    "one frame": ("a.mp4", Clip(frames=1)),
}


@pytest.mark.parametrize("case", CLIPS)
def test_every_frame_has_its_own_time(tmp_path: Path, case: str) -> None:
    name, clip = CLIPS[case]
    info = inspect(make_clip(tmp_path / name, clip))
    times = [frame.pts for frame in decode(info)]
    assert len(times) == clip.frames
    grid = info.time_base
    for index, time in enumerate(times):
        wanted = clip.shown_at(index) - clip.start
        assert abs(time - times[0] - wanted) <= grid, index
        assert time == round(time / grid) * grid
    assert times[0] == info.start


def test_ntsc_times_are_exact(tmp_path: Path) -> None:
    """In MP4 nothing is rounded."""
    info = inspect(make_clip(tmp_path / "a.mp4", CLIPS["ntsc film mp4"][1]))
    assert [frame.pts for frame in decode(info)] == [Fraction(1001, 24000) * i for i in range(25)]
    assert {frame.duration for frame in decode(info)} == {Fraction(1001, 24000)}


@pytest.mark.parametrize("case", CLIPS)
def test_trimming_is_exact(tmp_path: Path, case: str) -> None:
    """[start, end) for every frame as the first and several as the last, whatever the key frames are."""
    name, clip = CLIPS[case]
    info = inspect(make_clip(tmp_path / name, clip))
    whole = [frame.pts for frame in decode(info)]
    for first in range(len(whole)):
        start = whole[first] - info.start
        assert [frame.pts for frame in decode(info, start, None)] == whole[first:], f"from frame {first}"
    for last in range(1, len(whole), 5):
        end = whole[last] - info.start
        assert [frame.pts for frame in decode(info, None, end)] == whole[:last], f"up to frame {last}"


@pytest.mark.parametrize("case", ["b-frames mkv", "b-frames mp4", "variable mkv"])
def test_bounds_given_in_decimals(tmp_path: Path, case: str) -> None:
    """A time rounded to a nearby decimal still names the frame, and one between two frames starts at the later."""
    name, clip = CLIPS[case]
    info = inspect(make_clip(tmp_path / name, clip))
    whole = [frame.pts for frame in decode(info)]
    rounded = Fraction(round(float(whole[3]), 6)).limit_denominator(10**6)
    between = (whole[3] + whole[4]) / 2
    assert next(decode(info, rounded, None)).pts == whole[3]
    assert next(decode(info, between, None)).pts == whole[4]
    assert [frame.pts for frame in decode(info, whole[2], whole[5])] == whole[2:5]


def test_trimmed_pictures_are_the_same(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "a.mp4", CLIPS["b-frames mp4"][1]))
    whole = list(decode(info))
    for frame, same in zip(decode(info, Fraction(8, 25), None), whole[8:], strict=True):
        for plane, expected in zip(frame.planes, same.planes, strict=True):
            np.testing.assert_array_equal(plane, expected)


def test_empty_range(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "a.mkv", Clip()))
    assert list(decode(info, Fraction(9), None)) == []


@pytest.mark.parametrize("cuts", [(), (5,), (1, 4, 9), (6, 8)], ids=str)
def test_cuts_open_shots(tmp_path: Path, cuts: tuple[int, ...]) -> None:
    """The first frame after a hard cut is marked, and none in steady footage."""
    info = inspect(make_clip(tmp_path / "a.mkv", Clip(frames=12, cuts=cuts, size=(96, 64))))
    marked = [index for index, frame in enumerate(decode(info)) if frame.new_shot]
    assert [index for index in marked if index] == list(cuts)


def test_flashes_of_noise_are_survived(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "a.mkv", Clip(noise=True)))
    assert len(list(decode(info))) == 8


def test_raw_stream_without_times(tmp_path: Path) -> None:
    """Where the file tells no times, frames are a frame's duration apart."""
    source = make_clip(tmp_path / "a.mp4", Clip(frames=6))
    path = tmp_path / "a.h264"
    with av.open(str(source)) as container, av.open(str(path), "w", format="h264") as raw:
        stream = raw.add_stream_from_template(container.streams.video[0])
        for packet in container.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                raw.mux(packet)
    times = [frame.pts for frame in decode(inspect(path))]
    assert [time - times[0] for time in times] == [Fraction(i, 25) for i in range(6)]


def _timed(path: Path, ticks: list[int]) -> Path:
    """Pictures that are each their own, at these milliseconds."""
    frames = make_clip(path.with_suffix(".avi"), Clip(len(ticks), codec="mjpeg", pixel_format="yuvj420p", options={}))
    with av.open(str(frames)) as container, av.open(str(path), "w") as output:
        stream = output.add_stream_from_template(container.streams.video[0])
        packets = [packet for packet in container.demux(video=0) if packet.size]
        for packet, shown in zip(packets, ticks, strict=True):
            packet.stream, packet.time_base = stream, Fraction(1, 1000)
            packet.pts = packet.dts = shown
            packet.duration = 40
            output.mux_one(packet)
    return path


@pytest.mark.parametrize("extra", [1, 2])
def test_repeated_times_change_only_their_own_frames(tmp_path: Path, extra: int) -> None:
    """Reading through and seeking give the same frames and times, or a resumed job would not fit."""
    ticks = sorted([*range(0, 2000, 40), *[360] * extra])
    info = inspect(_timed(tmp_path / "a.mkv", ticks))
    whole = list(decode(info))
    times = [frame.pts for frame in whole]
    assert times == sorted(set(times))
    wrong = range(10, 10 + extra)
    assert [round(time * 1000) for index, time in enumerate(times) if index not in wrong] == [*range(0, 2000, 40)]
    for first in range(1, len(whole)):
        sought = list(decode(info, times[first] - info.start))
        assert [frame.pts for frame in sought] == times[first:], f"from frame {first}"
        np.testing.assert_array_equal(sought[0].planes[0], whole[first].planes[0])


def test_joined_files_go_on(tmp_path: Path) -> None:
    """Where a file begins again at zero, its time does not."""
    parts = [make_clip(tmp_path / f"{number}.ts", Clip(frames=10)) for number in range(2)]
    path = tmp_path / "both.ts"
    path.write_bytes(b"".join(part.read_bytes() for part in parts))
    times = [frame.pts for frame in decode(inspect(path))]
    assert [time - times[0] for time in times] == [Fraction(index, 25) for index in range(20)]


def _with_damaged_packet(source: Path, path: Path, damaged: int) -> Path:
    with av.open(str(source)) as container, av.open(str(path), "w") as output:
        stream = output.add_stream_from_template(container.streams.video[0])
        for index, packet in enumerate(container.demux(video=0)):
            if packet.dts is None:
                continue
            kept: av.Packet[Any] = packet
            if index == damaged:
                kept = av.Packet(b"\0\0\0\5\x41" + b"\xff" * 40)
                kept.pts, kept.dts, kept.time_base = packet.pts, packet.dts, packet.time_base
            kept.stream = stream
            output.mux(kept)
    return path


@pytest.mark.parametrize(
    ("codec", "name"),
    [("libx264", "b.mkv"), ("mpeg4", "b.avi"), ("mpeg2video", "b.mkv"), ("mjpeg", "b.avi"), ("ffv1", "b.mkv")],
)
def test_a_damaged_picture_costs_only_itself(tmp_path: Path, codec: str, name: str) -> None:
    """Hours of work must not end at a scratch that every player passes over."""
    form = "yuvj420p" if codec == "mjpeg" else "yuv420p"
    options = {"preset": "ultrafast"} if codec == "libx264" else {}  # without B-frames
    clip = Clip(frames=12, codec=codec, pixel_format=form, options=options, full_range=codec == "mjpeg", noise=True)
    source = make_clip(tmp_path / "a.mkv", clip)
    info = inspect(_with_damaged_packet(source, tmp_path / name, 6))
    assert len(list(decode(info))) >= 10


def test_vanished_file(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "a.mkv", Clip()))
    info.path.unlink()
    with pytest.raises(InputError, match="no file"):
        next(decode(info))


def test_changing_size_is_told(tmp_path: Path) -> None:
    """Broadcasts change their size: a clear error, or frames that are all as announced."""
    parts = [make_clip(tmp_path / f"{n}.ts", replace(Clip(), size=size)) for n, size in enumerate(((48, 32), (64, 48)))]
    path = tmp_path / "both.ts"
    path.write_bytes(b"".join(part.read_bytes() for part in parts))
    try:
        frames = list(decode(inspect(path)))
    except InputError:
        return
    assert {frame.planes[0].shape for frame in frames} == {(32, 48)}


def test_agrees_with_pyav(tmp_path: Path) -> None:
    path = make_clip(tmp_path / "a.mp4", CLIPS["variable mp4"][1])
    assert [frame.pts for frame in decode(inspect(path))] == times_of(path)


@pytest.mark.parametrize(
    "form", ["yuv411p", "yuv410p", "gray10le", "gray16le", "rgb48", "gbrp10le", "yuv444p16le", "yuva420p", "bgra"]
)
def test_no_sample_is_changed(tmp_path: Path, form: str) -> None:
    """The scene detector reads few formats: what it is given instead must not be handed on."""
    clip = Clip(frames=3, pixel_format=form, full_range=True, noise=True, **LOSSLESS)  # type: ignore[arg-type]
    info = inspect(make_clip(tmp_path / "a.mkv", clip))
    with av.open(str(info.path)) as container:
        for frame, same in zip(decode(info), container.decode(video=0), strict=True):
            for plane, expected in zip(frame.planes, to_planes(same, info.layout), strict=True):
                np.testing.assert_array_equal(plane, expected)
