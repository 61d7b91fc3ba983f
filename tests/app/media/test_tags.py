"""Colour tags: what is said is taken, what is not said is taken as players do."""

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from app.errors import InputError
from app.media.frame import YUV420, Colour, Layout, Matrix, Siting
from app.media.hdr import Hdr
from app.media.inspect import inspect
from app.media.planes import format_of, layout_of
from app.media.tags import check_colour, colour_of, is_hd, kept_siting, siting_of
from tests.conftest import LOSSLESS, Clip, make_clip


def frame_with(
    size: tuple[int, int] = (64, 48), matrix: int = 2, primaries: int = 2, transfer: int = 2, form: str = "yuv420p"
) -> av.VideoFrame:
    """A frame with tags."""
    frame = av.VideoFrame(*size, form)
    frame.colorspace, frame.color_primaries, frame.color_trc = matrix, primaries, transfer
    return frame


GUESSES: dict[str, tuple[av.VideoFrame, Colour]] = {
    # The rules of mpv, mp_image_params_guess_csp and mp_csp_guess_primaries.
    "PAL": (frame_with((720, 576)), Colour(Matrix.SMPTE170M, False, 5, 1)),
    "NTSC": (frame_with((720, 480)), Colour(Matrix.SMPTE170M, False, 6, 1)),
    "NTSC, every line": (frame_with((720, 486)), Colour(Matrix.SMPTE170M, False, 6, 1)),
    "another small size": (frame_with((320, 240)), Colour(Matrix.SMPTE170M, False, 1, 1)),
    "HD": (frame_with((1280, 720)), Colour(Matrix.BT709, False, 1, 1)),
    "wide": (frame_with((1280, 536)), Colour(Matrix.BT709, False, 1, 1)),
    "upright": (frame_with((480, 640)), Colour(Matrix.BT709, False, 1, 1)),
    "HDR without a matrix": (frame_with(transfer=16), Colour(Matrix.BT2020_NCL, False, 9, 16)),
    "HLG without a matrix": (frame_with(primaries=9, transfer=18), Colour(Matrix.BT2020_NCL, False, 9, 18)),
    "reserved": (frame_with(matrix=3, primaries=3, transfer=3), Colour(Matrix.SMPTE170M, False, 1, 1)),
    "RGB matrix of YUV": (frame_with(matrix=0), Colour(Matrix.SMPTE170M, False, 1, 1)),
}


@pytest.mark.parametrize("case", GUESSES)
def test_guessed(case: str) -> None:
    frame, expected = GUESSES[case]
    assert colour_of(frame, is_rgb=False) == (expected, True)


@pytest.mark.parametrize("matrix", [1, 4, 5, 6, 7, 8, 9, 10, 14])
def test_said(matrix: int) -> None:
    frame = frame_with(matrix=matrix, primaries=9, transfer=18)
    assert colour_of(frame, is_rgb=False) == (Colour(Matrix(matrix), False, 9, 18), False)


def test_half_said() -> None:
    """A matrix alone tells the primaries, if it is one of HD or UHD."""
    assert colour_of(frame_with((720, 576), matrix=1), is_rgb=False)[0].primaries == 1
    assert colour_of(frame_with((720, 576), matrix=9), is_rgb=False)[0].primaries == 9
    assert colour_of(frame_with((720, 576), matrix=5), is_rgb=False)[0].primaries == 5


@pytest.mark.parametrize("matrix", [11, 12, 13, 15])
def test_what_nothing_uses_is_refused(matrix: int) -> None:
    with pytest.raises(InputError, match=str(matrix)):
        colour_of(frame_with(matrix=matrix), is_rgb=False)


def test_rgb_is_that_of_screens() -> None:
    assert colour_of(frame_with(form="gbrp"), is_rgb=True) == (Colour(Matrix.RGB, True, 1, 13), False)


@pytest.mark.parametrize(
    ("size", "hd"), [((1279, 576), False), ((1280, 2), True), ((2, 577), True), ((720, 576), False)], ids=str
)
def test_hd(size: tuple[int, int], hd: bool) -> None:
    assert is_hd(*size) is hd


NAMES = {"left": 1, "center": 2, "topleft": 3, "top": 4, "bottomleft": 5, "bottom": 6}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("codec", ["libx264", "libx265"])
def test_siting_is_read(tmp_path: Path, codec: str, name: str) -> None:
    options = {"chroma_sample_location": name, "preset": "ultrafast"}
    if codec == "libx265":
        options["x265-params"] = "log-level=none:bframes=0"
    info = inspect(make_clip(tmp_path / "a.mp4", Clip(frames=1, size=(64, 64), codec=codec, options=options)))
    assert info.colour.siting is Siting(NAMES[name])


@pytest.mark.parametrize("form", ["yuv420p10le", "nv12", "yuv422p", "yuv411p"])
def test_siting_in_other_formats(tmp_path: Path, form: str) -> None:
    """Top left is left where only rows are subsampled, and every depth tells."""
    frame = _decoded(tmp_path, "topleft").reformat(format=form, threads=1)
    siting = siting_of(frame, layout_of(form), "h264")
    assert siting is Siting.TOP_LEFT if form in ("yuv420p10le", "nv12") else siting.across == 0


@pytest.mark.parametrize(
    ("clip", "siting"),
    [
        (Clip(frames=1), Siting.LEFT),
        (Clip(frames=1, codec="mpeg2video", options={}), Siting.LEFT),
        (Clip(frames=1, codec="mpeg1video", options={}), Siting.CENTRE),
        (Clip(frames=1, codec="mjpeg", pixel_format="yuvj420p", options={}, full_range=True), Siting.CENTRE),
        (Clip(frames=1, codec="mjpeg", pixel_format="yuvj422p", options={}, full_range=True), Siting.CENTRE),
        (Clip(frames=1, **LOSSLESS), Siting.LEFT),  # type: ignore[arg-type]
        (Clip(frames=1, full_range=True, **LOSSLESS), Siting.CENTRE),  # type: ignore[arg-type]
        (Clip(frames=1, pixel_format="yuv444p", **LOSSLESS), Siting.LEFT),  # type: ignore[arg-type]
        (Clip(frames=1, pixel_format="gray", **LOSSLESS), Siting.LEFT),  # type: ignore[arg-type]
    ],
    ids=["h264", "mpeg2", "mpeg1", "jpeg", "jpeg 4:2:2", "ffv1", "ffv1 full", "4:4:4", "grey"],
)
def test_siting_that_goes_without_saying(tmp_path: Path, clip: Clip, siting: Siting) -> None:
    assert inspect(make_clip(tmp_path / "a.mkv", clip)).colour.siting is siting


def test_measuring_leaves_the_frame_alone(tmp_path: Path) -> None:
    frame = _decoded(tmp_path, "center")
    before = frame.to_ndarray().copy()
    siting_of(frame, layout_of("yuv420p"), "h264")
    np.testing.assert_array_equal(frame.to_ndarray(), before)


@pytest.mark.parametrize("matrix", [8, 10, 14])
def test_siting_of_rare_matrices(matrix: int) -> None:
    """FFmpeg's scaler refuses to compute with them."""
    assert siting_of(frame_with(matrix=matrix), layout_of("yuv420p"), "ffv1") is Siting.LEFT


def _decoded(folder: Path, siting: str) -> av.VideoFrame:
    options = {"chroma_sample_location": siting, "preset": "ultrafast"}
    with av.open(str(make_clip(folder / "a.mkv", Clip(frames=1, options=options)))) as container:
        return next(container.decode(video=0))


@pytest.mark.parametrize(
    ("dynamic", "matrix", "refused"),
    [(("Dolby Vision",), 2, True), (("Dolby Vision",), 9, False), (("HDR10+",), 2, False)],
    ids=["profile 5", "with a base for others", "HDR10+"],
)
def test_dolby_vision_without_a_base(tmp_path: Path, dynamic: tuple[str, ...], matrix: int, refused: bool) -> None:
    info = replace(inspect(make_clip(tmp_path / "a.mkv", Clip(frames=1, matrix=matrix))), hdr=Hdr(dynamic=dynamic))
    with pytest.raises(InputError, match="Dolby Vision") if refused else nullcontext():
        check_colour(info)


@pytest.mark.parametrize(
    ("encoder", "layout", "full", "siting", "kept"),
    [
        ("libx264", Layout(8, YUV420), False, Siting.BOTTOM, Siting.BOTTOM),
        ("libx265", Layout(10, YUV420), False, Siting.TOP_LEFT, Siting.TOP_LEFT),
        ("libsvtav1", Layout(10, YUV420), False, Siting.TOP_LEFT, Siting.TOP_LEFT),
        ("libsvtav1", Layout(10, YUV420), False, Siting.CENTRE, Siting.LEFT),
        ("ffv1", Layout(8, YUV420), False, Siting.CENTRE, Siting.LEFT),
        ("ffv1", Layout(8, YUV420), True, Siting.LEFT, Siting.CENTRE),
        ("libx264", Layout(8, (1, 0)), True, Siting.CENTRE, Siting.LEFT),
        ("libx265", Layout(8, (1, 0)), True, Siting.CENTRE, Siting.CENTRE),
        ("libx265", Layout(8, (0, 0)), True, Siting.CENTRE, Siting.LEFT),
    ],
)
def test_kept_siting(tmp_path: Path, encoder: str, layout: Layout, full: bool, siting: Siting, kept: Siting) -> None:
    """What is chosen for a result is what is read from it."""
    colour = Colour(Matrix.BT709, full, siting=siting)
    assert kept_siting(colour, layout, encoder) is kept
    options = {"chroma_sample_location": str(kept.value)}
    if encoder == "libx265":
        options["x265-params"] = "log-level=none:bframes=0"
    clip = Clip(
        frames=1, size=(64, 64), codec=encoder, pixel_format=format_of(layout), options=options, full_range=full
    )
    assert inspect(make_clip(tmp_path / "a.mkv", clip)).colour.siting is kept
