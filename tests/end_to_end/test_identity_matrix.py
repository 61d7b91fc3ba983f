"""Every kind of file through a network that changes nothing: what comes out is what went in.

Codec × container × depth × range × matrix × siting × shape × clock × fields × HDR × streams, one job a cell.
"""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
import torch

from app.engine import run
from app.engine.colour import to_planes, to_rgb
from app.engine.job import Job, Recipe, Stage
from app.engine.weights import WeightsFile
from app.media.containers import arrives, becomes, can_hold
from app.media.decode import decode
from app.media.frame import YUV420, Layout, Matrix, Plane, StreamInfo, VideoInfo
from app.media.inspect import inspect
from app.media.planes import to_planes as decoded_planes
from tests.conftest import Same, card_for, make_clip, packets_of, times_of
from tests.end_to_end.identity_cells import CELLS

CPU = torch.device("cpu")
MILLISECOND = Fraction(1, 1000)
"""Matroska's clock."""


def test_there_are_enough_cells() -> None:
    assert len(CELLS) >= 120


@pytest.mark.parametrize("case", CELLS)
def test_cell(tmp_path: Path, fake_weights: WeightsFile, case: str) -> None:
    cell = CELLS[case]
    source = make_clip(tmp_path / f"a{cell.suffix}", cell.clip)
    output = tmp_path / f"out{cell.output}"
    # Without a step, frames would not become RGB and colours again.
    recipe = Recipe((Stage("same"),))
    finished = run(Job(source, output, recipe, device="cpu"), {"same": card_for(Same(), fake_weights)})
    before, after = inspect(source), inspect(output)
    assert finished.frames == cell.clip.frames
    _check_times(source, output)
    _check_shape(before, after)
    _check_colour(before, after)
    _check_pictures(before, after)
    _check_streams(before, after)
    assert before.interlaced == any("interlaced" in note for note in finished.notes)
    assert before.transparent == any("transparency" in note for note in finished.notes)


def _check_times(source: Path, output: Path) -> None:
    """To the tick; Matroska counts milliseconds."""
    tolerance = MILLISECOND / 2 if output.suffix in (".mkv", ".webm") else 0
    wanted = times_of(source)
    assert all(abs(a - b) <= tolerance for a, b in zip(times_of(output), wanted, strict=True))


def _check_shape(before: VideoInfo, after: VideoInfo) -> None:
    assert (after.width, after.height) == (2 * round(before.width / 2), 2 * round(before.height / 2))
    assert (after.sample_aspect, after.rotation) == (before.sample_aspect, before.rotation)


def _check_colour(before: VideoInfo, after: VideoInfo) -> None:
    wanted = before.colour
    if wanted.matrix is Matrix.RGB:
        wanted = replace(wanted, matrix=Matrix.SMPTE170M, full_range=False)
    assert (after.colour, after.colour_guessed) == (wanted, False)
    assert after.layout == Layout(8 if before.layout.bits == 8 else 10, YUV420)
    assert after.hdr == before.hdr


def _check_pictures(before: VideoInfo, after: VideoInfo) -> None:
    """Decoded and through RGB and back nothing changes; encoded, nothing that an eye sees."""
    for original, frame, made in zip(_samples_of(before), decode(before), decode(after), strict=True):
        for plane, same in zip(frame.planes, original, strict=True):
            np.testing.assert_array_equal(plane, same)
        rgb = to_rgb(frame, CPU)
        if (before.width, before.height) == (after.width, after.height):
            for plane, same in zip(frame.planes, to_planes(rgb, frame.layout, frame.colour), strict=True):
                np.testing.assert_array_equal(plane, same)
            difference = to_rgb(made, CPU) - rgb
            assert float(difference.mean(dim=(1, 2)).abs().max()) < 1 / 255
            assert float(difference.square().mean().sqrt()) < 5 / 255


def _samples_of(info: VideoInfo) -> list[tuple[Plane, ...]]:
    """As FFmpeg decodes them."""
    with av.open(str(info.path)) as container:
        return [decoded_planes(frame, info.layout) for frame in container.decode(video=0)]


def _check_streams(before: VideoInfo, after: VideoInfo) -> None:
    suffix = after.path.suffix
    kept = [stream for stream in before.streams if arrives(suffix, stream)]
    told = [(stream.kind, _codec(stream, suffix), _language(stream)) for stream in after.streams]
    assert told == [(stream.kind, _codec(stream, suffix), _language(stream)) for stream in kept]
    assert after.timecode == before.timecode
    for kind in ("audio", "subtitle", "data"):
        for number, stream in enumerate(stream for stream in kept if stream.kind == kind):
            if not can_hold(suffix, stream):
                continue
            copied, original = packets_of(after.path, kind, number), packets_of(before.path, kind, number)
            assert [packet.content for packet in copied] == [packet.content for packet in original]
            assert all(
                a.pts is not None and b.pts is not None and abs(a.pts - b.pts) <= MILLISECOND
                for a, b in zip(copied, original, strict=True)
            )


def _codec(stream: StreamInfo, suffix: str) -> str:
    """What it is in the output; MP4 has one name for two kinds of sound."""
    codec = becomes(suffix, stream) or stream.codec
    return "mp3" if codec == "mp2" else codec.removeprefix("lib")


def _language(stream: StreamInfo) -> str:
    """MP4 calls one that nobody tells “und”."""
    return stream.language or "und"
