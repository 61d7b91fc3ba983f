"""Writing, in segments and joined: exact times, tags kept, never half a file under the final name."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import islice
from pathlib import Path
from zlib import crc32

import av
import numpy as np
import pytest
import torch

from app.engine.colour import to_planes, to_rgb
from app.errors import InputError
from app.media.assemble import Assembler
from app.media.decode import decode
from app.media.encode import SegmentWriter
from app.media.frame import WHOLE, YUV420, Colour, Frame, Layout, Matrix, Siting, Trim, VideoInfo
from app.media.hdr import Hdr, encoder_parameters
from app.media.inspect import inspect
from app.media.parts import DamagedSegment, Part
from tests.app.media.test_hdr import BRIGHT, P3_SCREEN
from tests.conftest import (
    B_FRAMES,
    ROOT,
    VFR,
    Clip,
    Sound,
    encode,
    leftovers,
    make_clip,
    python_environment,
    spec_of,
    times_of,
)

TEN_BITS = Layout(10, YUV420)
TEN_BIT_CLIP = Clip(
    size=(64, 64), codec="libx265", pixel_format="yuv420p10le", options={"x265-params": "log-level=none"}
)


def copy(info: VideoInfo, path: Path, overwrite: bool = False, length: int = 5) -> Path:
    """Decode and encode again, in segments."""
    encode(info, path, decode(info), overwrite=overwrite, length=length)
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
    "601 limited": (Clip(matrix=5), {"colour": Colour(Matrix.BT470BG, False, 1, 1)}),
    "709 full": (
        Clip(matrix=1, primaries=1, transfer=1, full_range=True),
        {"colour": Colour(Matrix.BT709, True, 1, 1)},
    ),
    "2020 pq": (
        replace(TEN_BIT_CLIP, matrix=9, primaries=9, transfer=16),
        {"colour": Colour(Matrix.BT2020_NCL, False, 9, 16), "layout": TEN_BITS},
    ),
    "untagged is tagged as guessed": (
        Clip(),
        {"colour": Colour(Matrix.SMPTE170M, False, 1, 1), "colour_guessed": False},
    ),
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
    frames = [Frame(tuple(planes), layout, info.colour, Fraction(i, 25), Fraction(1, 25)) for i in range(3)]
    output = encode(info, tmp_path / "out.mkv", frames, layout=layout)
    with av.open(str(tmp_path / "out.mkv")) as container:
        frame = next(container.decode(video=0))
        assert container.streams.video[0].codec_context.codec.canonical_name == codec
    assert frame.format.name == pixel_format
    assert output.frames == 3


NARROW = """
import sys
from pathlib import Path
from app.media.hdr import Hdr, encoder_parameters
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


def _breaking(info: VideoInfo, frames: int) -> Iterator[Frame]:
    yield from islice(decode(info), frames)
    raise _BreakError


@pytest.mark.parametrize("frames", [0, 1, 5])
@pytest.mark.parametrize("name", ["out.mkv", "out.mp4"])
def test_an_error_leaves_nothing(info: VideoInfo, folder: Path, name: str, frames: int) -> None:
    with pytest.raises(_BreakError):
        encode(info, folder / name, _breaking(info, frames), length=2)
    assert leftovers(folder) == []


@pytest.mark.parametrize("frames", [0, 1, 5])
def test_a_segment_that_breaks_leaves_nothing(info: VideoInfo, folder: Path, frames: int) -> None:
    def write() -> None:
        with SegmentWriter(folder / "0.nut", spec_of(info), Fraction(0), folder / "out.mkv") as writer:
            for frame in _breaking(info, frames):
                writer.write(frame)
                assert not (folder / "0.nut").exists()

    with pytest.raises(_BreakError):
        write()
    assert leftovers(folder) == []


def test_nothing_stands_under_the_final_name_until_the_end(info: VideoInfo, folder: Path) -> None:
    path = folder / "out.mkv"

    def watched() -> Iterator[Frame]:
        for frame in decode(info):
            assert not path.exists()
            yield frame

    encode(info, path, watched(), length=2)
    assert leftovers(folder) == ["out.mkv"]


def test_no_frames_are_an_error(info: VideoInfo, folder: Path) -> None:
    with pytest.raises(InputError, match="no pictures"):
        encode(info, folder / "out.mkv", [])
    assert leftovers(folder) == []


def test_an_aborted_overwrite_keeps_the_old_file(info: VideoInfo, folder: Path) -> None:
    path = folder / "out.mkv"
    path.write_text("precious")
    with pytest.raises(_BreakError):
        encode(info, path, _breaking(info, 3), overwrite=True, length=1)
    assert path.read_text() == "precious"
    assert leftovers(folder) == ["out.mkv"]
    copy(info, path, overwrite=True)
    assert len(times_of(path)) == 8
    assert leftovers(folder) == ["out.mkv"]


def test_a_finished_segment_is_not_read_at_once(info: VideoInfo, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lossless ones are larger than memory that is short."""
    path = folder / "0.nut"
    with monkeypatch.context() as patch, SegmentWriter(path, spec_of(info), Fraction(0), folder / "out.mkv") as writer:
        patch.setattr("app.media.encode._BLOCK", 100)
        patch.delattr(Path, "read_bytes")
        for frame in decode(info):
            writer.write(frame)
        written = writer.finish()
    content = path.read_bytes()
    assert len(content) > 1000
    assert (written.size, written.checksum) == (len(content), crc32(content))


@pytest.mark.parametrize("harm", ["changed", "cut off", "gone"])
def test_a_damaged_segment_is_found(info: VideoInfo, folder: Path, harm: str) -> None:
    """Whatever happened to it, nothing of it gets into the output."""
    spec = spec_of(info)
    path = folder / "0.nut"
    with SegmentWriter(path, spec, Fraction(0), folder / "out.mkv") as writer:
        for frame in decode(info):
            writer.write(frame)
        written = writer.finish()
    content = path.read_bytes()
    match harm:
        case "changed":
            path.write_bytes(content[:500] + bytes([content[500] ^ 1]) + content[501:])
        case "cut off":
            path.write_bytes(content[:-1])
        case _:
            path.unlink()
    with pytest.raises(DamagedSegment), Assembler(folder / "out.mkv", spec, info, WHOLE) as output:
        output.append(Part(path, written))
    assert leftovers(folder, path) == []


SLOWER = (*(Fraction(i, 50) for i in range(7)), *(Fraction(i) for i in range(1, 6)))
JOINED: dict[str, tuple[str, Clip]] = {
    "b-frames": ("a.mp4", Clip(frames=40, options=B_FRAMES)),
    "variable rate": ("a.mp4", Clip(frames=len(VFR), times=VFR)),
    "from fast to slow": ("a.mp4", Clip(frames=len(SLOWER), times=SLOWER)),
    "ten bits": ("a.mp4", replace(TEN_BIT_CLIP, frames=12)),
}


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
@pytest.mark.parametrize("length", [1, 2, 3, 7])
@pytest.mark.parametrize("case", JOINED)
def test_joints_do_not_show(tmp_path: Path, case: str, length: int, suffix: str) -> None:
    """However it is cut: every frame at its time, decoding times rise, the whole lasts as long as in one piece."""
    name, clip = JOINED[case]
    info = inspect(make_clip(tmp_path / name, clip))
    one = copy(info, tmp_path / f"one{suffix}", length=1000)
    cut = copy(info, tmp_path / f"cut{suffix}", length=length)
    assert times_of(cut) == times_of(one)
    assert inspect(cut).duration == inspect(one).duration
    with av.open(str(cut)) as container:
        decoded_at = [packet.dts for packet in container.demux(video=0) if packet.dts is not None]
    assert decoded_at == sorted(set(decoded_at))


UNEVEN = {
    "a burst in the end": (0, 1000, 3000, 5000, 9000, 9040, 9080, 9120),
    "a burst, then slides": (0, 40, 80, 120, 160, 2000, 5000, 9000),
    "bursts and slides": (0, 10_000, 10_040, 10_080, 10_120, 20_000, 20_040, 20_080),
}


@pytest.mark.parametrize("suffix", [".mp4", ".mov"])
@pytest.mark.parametrize("case", UNEVEN)
def test_headers_tell_how_long_uneven_pictures_are_shown(tmp_path: Path, case: str, suffix: str) -> None:
    """In both places: that of the picture, and that of the whole film."""
    times = tuple(Fraction(time, 1000) for time in UNEVEN[case])
    clip = Clip(frames=len(times), times=times, options=B_FRAMES)
    output = copy(inspect(make_clip(tmp_path / "a.mkv", clip)), tmp_path / f"out{suffix}")
    end = times[-1] + Fraction(40, 1000)
    assert times_of(output) == list(times)
    with av.open(str(output)) as container:
        picture = container.streams.video[0]
        assert (picture.duration or 0) * (picture.time_base or 0) == end
    whole = output.read_bytes()
    header = whole.index(b"mvhd") + 16
    ticks, length = (int.from_bytes(whole[header + at : header + at + 4], "big") for at in (0, 4))
    assert Fraction(length, ticks) == end


def test_a_long_picture_ends_where_the_film_is_cut(tmp_path: Path) -> None:
    """Sound ends there, too."""
    times = tuple(Fraction(second) for second in (0, 1, 9))
    info = inspect(make_clip(tmp_path / "a.mkv", Clip(frames=3, times=times)))
    trim = Trim(None, Fraction(4))
    output = tmp_path / "out.mp4"
    encode(info, output, decode(info, None, trim.end), trim)
    assert inspect(output).duration == 4


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
    frames = [replace(f, pts=f.pts - Fraction(1, 25) if i == 4 else f.pts) for i, f in enumerate(decode(info))]
    encode(info, output, frames)
    assert inspect(output).frames_expected in (7, 8)


def _hdr10(transfer: int = 16) -> Clip:
    parameters = ["log-level=none", "bframes=0", *encoder_parameters(Hdr(P3_SCREEN, BRIGHT), "libx265")]
    options = {"x265-params": ":".join(parameters), "preset": "ultrafast", "chroma_sample_location": "topleft"}
    return replace(TEN_BIT_CLIP, frames=3, options=options, matrix=9, primaries=9, transfer=transfer)


@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
@pytest.mark.parametrize("transfer", [16, 18], ids=["HDR10", "HLG"])
def test_high_dynamic_range_stays_what_it_is(tmp_path: Path, transfer: int, suffix: str) -> None:
    before = inspect(make_clip(tmp_path / f"a{suffix}", _hdr10(transfer)))
    after = inspect(copy(before, tmp_path / f"out{suffix}"))
    assert after.hdr == before.hdr == Hdr(P3_SCREEN, BRIGHT)
    assert after.colour == Colour(Matrix.BT2020_NCL, False, 9, transfer, Siting.TOP_LEFT)
    assert after.layout == TEN_BITS


@pytest.mark.parametrize("siting", Siting, ids=lambda siting: siting.name)
def test_siting_is_kept(tmp_path: Path, siting: Siting) -> None:
    clip = Clip(options={"chroma_sample_location": str(siting.value), "preset": "ultrafast"})
    before = inspect(make_clip(tmp_path / "a.mkv", clip))
    assert inspect(copy(before, tmp_path / "out.mp4")).colour.siting is before.colour.siting is siting


LAYOUTS = {
    "yuv420p": Layout(8, YUV420),
    "yuv422p": Layout(8, (1, 0)),
    "yuv444p": Layout(8, (0, 0)),
    "yuv420p10le": TEN_BITS,
    "yuv422p10le": Layout(10, (1, 0)),
    "yuv444p10le": Layout(10, (0, 0)),
    "yuv420p12le": Layout(12, YUV420),
    "yuv422p12le": Layout(12, (1, 0)),
    "yuv444p12le": Layout(12, (0, 0)),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_can_be_written(tmp_path: Path, name: str) -> None:
    layout = LAYOUTS[name]
    info = inspect(make_clip(tmp_path / "a.mkv", Clip(frames=2, size=(64, 64))))
    frames = (
        replace(frame, planes=to_planes(to_rgb(frame, torch.device("cpu")), layout, info.colour), layout=layout)
        for frame in decode(info)
    )
    encode(info, tmp_path / "out.mkv", frames, layout=layout)
    output = inspect(tmp_path / "out.mkv")
    assert (output.layout, output.colour) == (layout, info.colour)
    with av.open(str(tmp_path / "out.mkv")) as container:
        assert next(container.decode(video=0)).format.name == name
    for before, after in zip(decode(info), decode(output), strict=True):
        error = before.planes[0].astype(float) - after.planes[0] / 2.0 ** (layout.bits - 8)
        assert np.sqrt((error**2).mean()) < 2
