"""What a file says of itself, and every kind of file that cannot be used."""

import os
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from app.errors import InputError, ReelmendError, ResourceError
from app.media.frame import YUV420, Layout, Matrix, VideoInfo
from app.media.inspect import LARGEST_SIDE, check_complete, inspect
from tests.conftest import B_FRAMES, Clip, Sound, make_clip

FACTS: dict[str, tuple[str, Clip, dict[str, object]]] = {
    "plain mp4": (
        "a.mp4",
        Clip(frames=10),
        {
            "codec": "h264",
            "width": 48,
            "height": 32,
            "layout": Layout(8, YUV420),
            "frame_rate": 25,
            "duration": Fraction(10, 25),
            "frames_expected": 10,
            "start": 0,
            "sample_aspect": 1,
            "rotation": 0,
            "interlaced": False,
            "streams": (),
        },
    ),
    "ntsc film": (
        "a.mp4",
        Clip(frames=24, rate=Fraction(24000, 1001)),
        {"frame_rate": Fraction(24000, 1001), "frames_expected": 24},
    ),
    "b-frames": ("a.mp4", Clip(frames=12, options=B_FRAMES), {"start": 0, "frames_expected": 12}),
    "odd size": ("a.mkv", Clip(size=(47, 31), codec="ffv1", options={}), {"width": 47, "height": 31}),
    "ten bits": (
        "a.mkv",
        Clip(size=(64, 48), codec="libx265", pixel_format="yuv420p10le", options={"x265-params": "log-level=none"}),
        {"codec": "hevc", "layout": Layout(10, YUV420)},
    ),
    "anamorphic": ("a.mkv", Clip(sample_aspect=Fraction(16, 15)), {"sample_aspect": Fraction(16, 15)}),
    "turned": ("a.mp4", Clip(rotation=90), {"rotation": 90}),
    "raw DV": (
        "a.dv",
        Clip(size=(720, 480), codec="dvvideo", pixel_format="yuv411p", options={}, rate=Fraction(30000, 1001)),
        {"frame_rate": Fraction(30000, 1001), "frames_expected": 8, "sample_aspect": Fraction(8, 9)},
    ),
    "late start": ("a.mkv", Clip(start=Fraction(5)), {"start": 5, "duration": Fraction(8, 25)}),
    "late start mp4": ("a.mp4", Clip(start=Fraction(5)), {"start": 5, "duration": Fraction(8, 25)}),
    "longer sound": (
        "a.mkv",
        Clip(sounds=(Sound(seconds=Fraction(3)),)),
        {"duration": Fraction(8, 25), "frames_expected": 8},
    ),
}


@pytest.mark.parametrize("case", FACTS)
def test_facts(tmp_path: Path, case: str) -> None:
    name, clip, expected = FACTS[case]
    info = inspect(make_clip(tmp_path / name, clip))
    assert {key: getattr(info, key) for key in expected} == expected


@pytest.mark.parametrize(
    ("clip", "matrix", "full", "guessed"),
    [
        (Clip(), Matrix.SMPTE170M, False, True),
        (Clip(size=(64, 576)), Matrix.SMPTE170M, False, True),
        (Clip(size=(64, 578)), Matrix.BT709, False, True),
        (Clip(matrix=1), Matrix.BT709, False, False),
        (Clip(matrix=5, full_range=True), Matrix.BT470BG, True, False),
        (Clip(matrix=9), Matrix.BT2020_NCL, False, False),
        (Clip(codec="mjpeg", pixel_format="yuvj420p", options={}, full_range=True), Matrix.BT470BG, True, None),
        (Clip(codec="ffv1", pixel_format="bgr0", options={}, full_range=True), Matrix.RGB, True, False),
    ],
    ids=lambda value: value.name if isinstance(value, Matrix) else "",
)
def test_colour(tmp_path: Path, clip: Clip, matrix: Matrix, full: bool, guessed: bool | None) -> None:
    info = inspect(make_clip(tmp_path / "a.mkv", clip))
    assert (info.colour.matrix, info.colour.full_range) == (matrix, full)
    if guessed is not None:
        assert info.colour_guessed is guessed


def test_primaries_and_transfer(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "a.mkv", Clip(matrix=9, primaries=9, transfer=16)))
    assert (info.colour.primaries, info.colour.transfer) == (9, 16)


def test_streams(tmp_path: Path) -> None:
    clip = Clip(sounds=(Sound("aac"), Sound("libopus", language="deu")), subtitles=True, attachment=True)
    info = inspect(make_clip(tmp_path / "a.mkv", clip))
    assert [(s.kind, s.codec, s.language) for s in info.streams] == [
        ("audio", "aac", "fin"),
        ("audio", "opus", "deu"),
        ("subtitle", "subrip", "swe"),
        ("attachment", "attachment", None),
    ]


@pytest.mark.parametrize(("encoder", "name"), [("libmp3lame", "mp3"), ("mp2", "mp2"), ("ac3", "ac3"), ("flac", "flac")])
def test_codecs_go_by_their_own_name(tmp_path: Path, encoder: str, name: str) -> None:
    """Not by that of the decoder which happens to be there."""
    info = inspect(make_clip(tmp_path / "a.mkv", Clip(sounds=(Sound(encoder),))))
    assert info.streams[0].codec == name


def _missing(folder: Path) -> Path:
    return folder / "missing.mp4"


def _empty(folder: Path) -> Path:
    (folder / "empty.mp4").touch()
    return folder / "empty.mp4"


def _text(folder: Path, name: str = "text.mp4") -> Path:
    (folder / name).write_text("This is no video.\n" * 50)
    return folder / name


def _text_by_name(folder: Path) -> Path:
    return _text(folder, "notes.txt")


def _noise(folder: Path) -> Path:
    (folder / "noise.mkv").write_bytes(np.random.default_rng(1).bytes(50_000))
    return folder / "noise.mkv"


def _folder(folder: Path) -> Path:
    return folder


def _sound_only(folder: Path) -> Path:
    return _music(folder / "song.m4a", cover=False)


def _cover_art(folder: Path) -> Path:
    return _music(folder / "song.mp3", cover=True)


def _music(path: Path, cover: bool) -> Path:
    with av.open(str(path), "w") as container:
        sound = container.add_stream("libmp3lame" if cover else "aac", rate=48000, layout="stereo")
        art = None
        if cover:
            art = container.add_stream("mjpeg", rate=1, width=64, height=64, pix_fmt="yuvj420p")
            art.disposition = av.stream.Disposition.attached_pic
        container.start_encoding()
        if art is not None:
            container.mux(art.encode(av.VideoFrame(64, 64, "yuvj420p")))
        kind, silence = ("s16p", np.zeros((2, 1024), np.int16)) if cover else ("fltp", np.zeros((2, 1024), np.float32))
        frame = av.AudioFrame.from_ndarray(silence, format=kind, layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = 48000, 0, Fraction(1, 48000)
        container.mux(sound.encode(frame))
        container.mux(sound.encode(None))
    return path


def _cut(path: Path, share: float) -> Path:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    return path


def _no_moov(folder: Path) -> Path:
    return _cut(make_clip(folder / "cut.mp4", Clip(frames=20, noise=True)), 0.5)


def _header_only(folder: Path) -> Path:
    return _cut(make_clip(folder / "cut.mkv", Clip(frames=20, noise=True)), 0.02)


def _huge(folder: Path) -> Path:
    clip = Clip(frames=1, size=(LARGEST_SIDE + 2, 16), codec="ffv1", options={})
    return make_clip(folder / "huge.mkv", clip)


def _tiny(folder: Path) -> Path:
    return make_clip(folder / "tiny.mkv", Clip(frames=1, size=(6, 6), codec="ffv1", options={}))


BAD_INPUTS: list[tuple[Callable[[Path], Path], str]] = [
    (_missing, "There is no file missing.mp4."),
    (_empty, "is empty"),
    (_text, "is not a video"),
    (_text_by_name, "cannot be worked with|is not a video"),
    (_noise, "is not a video"),
    (_folder, "is a folder"),
    (_sound_only, "sound only"),
    (_cover_art, "sound only"),
    (_no_moov, "is not a video"),
    (_header_only, "is not a video|Not one picture"),
    (_huge, "too large"),
    (_tiny, "too small"),
]


@pytest.mark.parametrize(("make", "sentence"), BAD_INPUTS, ids=[make.__name__[1:] for make, _ in BAD_INPUTS])
def test_bad_input(tmp_path: Path, make: Callable[[Path], Path], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence) as raised:
        inspect(make(tmp_path))
    assert raised.value.exit_code == 3
    assert raised.value.advice
    assert raised.value.message.endswith((".", "seconds"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    path = make_clip(tmp_path / "a.mp4", Clip())
    path.chmod(0)
    with pytest.raises(ResourceError):
        inspect(path)


LONG = Clip(frames=200, noise=True, options={"preset": "ultrafast", "crf": "20", "g": "25"})
"""Eight seconds."""
WHOLE: dict[str, tuple[str, Clip]] = {
    "mkv": ("a.mkv", LONG),
    "mp4": ("a.mp4", LONG),
    "mpegts": ("a.ts", LONG),
    "one frame": ("a.mp4", Clip(frames=1)),
    "late start mkv": ("a.mkv", Clip(start=Fraction(10))),
    "late start mp4": ("a.mp4", Clip(start=Fraction(10))),
    "longer sound mkv": ("a.mkv", Clip(sounds=(Sound(seconds=Fraction(4)),))),
    "longer sound mp4": ("a.mp4", Clip(sounds=(Sound(seconds=Fraction(4)),))),
    "earlier sound mkv": ("a.mkv", Clip(start=Fraction(6), sounds=(Sound(start=Fraction(-6), seconds=Fraction(6)),))),
    "slide show": ("a.mkv", Clip(frames=3, times=(Fraction(0), Fraction(4), Fraction(30)))),
}


@pytest.mark.parametrize("case", WHOLE)
def test_whole_files_are_complete(tmp_path: Path, case: str) -> None:
    check_complete(inspect(make_clip(tmp_path / WHOLE[case][0], WHOLE[case][1])), None)


def _half(folder: Path, name: str) -> VideoInfo:
    return inspect(_cut(make_clip(folder / name, Clip(**{**LONG.__dict__, "muxer": {"movflags": "faststart"}})), 0.5))


@pytest.mark.parametrize("name", ["a.mkv", "a.mp4"])
def test_half_a_file_is_refused(tmp_path: Path, name: str) -> None:
    """A decoder that stops early must not pass for a short video."""
    info = _half(tmp_path, name)
    with pytest.raises(InputError, match=r"cut off: its header promises 8\.0 seconds, only [34]\.\d can"):
        check_complete(info, None)


@pytest.mark.parametrize("name", ["a.mkv", "a.mp4"])
def test_half_a_file_serves_for_its_half(tmp_path: Path, name: str) -> None:
    check_complete(_half(tmp_path, name), Fraction(3))


def test_errors_carry_details(tmp_path: Path) -> None:
    with pytest.raises(ReelmendError) as raised:
        inspect(_text(tmp_path))
    assert "Invalid data" in raised.value.details


def test_transparency_beside_the_pictures_is_seen(tmp_path: Path) -> None:
    """As WebM keeps it; FFmpeg's own decoders leave it out without a word."""
    options = {"deadline": "realtime", "cpu-used": "8", "auto-alt-ref": "0"}
    clip = Clip(frames=2, codec="libvpx-vp9", pixel_format="yuva420p", options=options)
    assert inspect(make_clip(tmp_path / "a.webm", clip)).transparent
    assert not inspect(make_clip(tmp_path / "b.webm", replace(clip, pixel_format="yuv420p"))).transparent
