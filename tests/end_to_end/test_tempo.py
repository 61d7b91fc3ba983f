"""New frame rates and slow motion through the whole path: exact times, nothing across a cut, sound in its place."""

import hashlib
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from app.engine import final_check as final_check_module
from app.engine import prepare as prepare_module
from app.engine import run
from app.engine.contract import ModelCard
from app.engine.events import Finished
from app.engine.job import Job, Recipe, Stage, Tempo
from app.engine.receipt import Receipt
from app.engine.weights import WeightsFile
from app.errors import UsageError
from app.media import tempo as tempo_module
from app.media.decode import decode
from app.media.encode import SegmentWriter
from app.media.frame import Frame
from app.media.inspect import inspect
from models import rife, zooming_slow_mo
from tests.conftest import B_FRAMES, VFR, Clip, Sound, job_for, make_clip, packets_of, times_of

MILLISECOND = Fraction(1, 1000)
"""What Matroska rounds times to."""
NTSC = Fraction(24_000, 1001)


def brightness(path: Path) -> list[float]:
    """Of each frame, on average."""
    return [float(frame.planes[0].mean()) for frame in decode(inspect(path))]


def made(source: Path, output: Path, card: ModelCard, tempo: Tempo | None = None) -> Finished:
    """A job, done."""
    return run(job_for(source, output, tempo=tempo), {"fake": card})


@pytest.mark.parametrize("kind", ["doubler", "blender"])
def test_twice_the_frames(tmp_path: Path, kind: str, request: pytest.FixtureRequest) -> None:
    card: ModelCard = request.getfixturevalue(kind)
    source = make_clip(tmp_path / "a.mp4", Clip(frames=20, sounds=(Sound(),), rate=NTSC, options=B_FRAMES))
    output = tmp_path / "b.mp4"
    assert made(source, output, card).frames == 40
    assert times_of(output) == [number / NTSC / 2 for number in range(40)]
    assert inspect(output).frame_rate == 2 * NTSC
    assert packets_of(output, "audio") == packets_of(source, "audio")
    before, after = brightness(source), brightness(output)
    assert after[::2] == pytest.approx(before, abs=1)
    assert after[1:-1:2] == pytest.approx([(one + other) / 2 for one, other in pairwise(before)], abs=1)
    assert after[-1] == pytest.approx(after[-2], abs=0.1)


@pytest.mark.parametrize("rate", [Fraction(60), Fraction(60_000, 1001), Fraction(12)])
def test_a_frame_rate(tmp_path: Path, blender: ModelCard, rate: Fraction) -> None:
    source = make_clip(tmp_path / "a.mp4", Clip(frames=20, rate=NTSC))
    output = tmp_path / "b.mp4"
    finished = made(source, output, blender, Tempo(rate))
    assert times_of(output) == [number / rate for number in range(finished.frames)]
    assert abs(finished.frames / rate - 20 / NTSC) <= 1 / rate
    assert inspect(output).frame_rate == rate


def test_uneven_sources_become_even(tmp_path: Path, blender: ModelCard) -> None:
    source = make_clip(tmp_path / "a.mkv", Clip(frames=len(VFR), times=VFR))
    output = tmp_path / "b.mkv"
    made(source, output, blender, Tempo(Fraction(50)))
    begin = inspect(source).start
    for number, time in enumerate(times_of(output)):
        assert abs(time - begin - Fraction(number, 50)) <= MILLISECOND


def test_cuts_stay_cuts(tmp_path: Path, blender: ModelCard) -> None:
    cuts = (5, 13)
    source = make_clip(tmp_path / "a.mkv", Clip(frames=20, cuts=cuts, codec="ffv1", options={}))
    output = tmp_path / "b.mkv"
    made(source, output, blender, Tempo(Fraction(100)))
    before, after = brightness(source), brightness(output)
    for cut in cuts:  # the picture before a cut is shown until it comes
        assert after[4 * cut - 4 : 4 * cut] == pytest.approx([before[cut - 1]] * 4, abs=1)
        assert after[4 * cut] == pytest.approx(before[cut], abs=1)


@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
def test_slow_motion_with_its_sound(tmp_path: Path, blender: ModelCard, suffix: str) -> None:
    clip = Clip(frames=25, sounds=(Sound(),), subtitles=True, chapters=True)
    source = make_clip(tmp_path / "a.mkv", clip)
    output = tmp_path / f"b{suffix}"
    finished = made(source, output, blender, Tempo(slow_motion=3))
    assert finished.frames == 75
    assert inspect(output).frame_rate == inspect(source).frame_rate
    assert any("stretched" in note for note in finished.notes)
    before, after = (packets_of(path, "audio") for path in (source, output))
    assert float(after[-1].pts or 0) == pytest.approx(3 * float(before[-1].pts or 0), abs=0.2)
    if suffix == ".mkv":
        texts = [packets_of(path, "subtitle") for path in (source, output)]
        assert [text.pts and text.pts * 3 for text in texts[0]] == [text.pts for text in texts[1]]


def test_slow_motion_without_sound(tmp_path: Path, doubler: ModelCard) -> None:
    source = make_clip(tmp_path / "a.mp4", Clip(frames=20, sounds=(Sound(),)))
    output = tmp_path / "b.mp4"
    finished = made(source, output, doubler, Tempo(slow_motion=2, sound=tempo_module.Sound.DROP))
    assert "The sound was left out, as was asked for." in finished.notes
    assert [stream.kind for stream in inspect(output).streams] == []
    assert times_of(output) == [Fraction(number, 25) for number in range(40)]


def test_segments_join_as_if_made_in_one_go(
    tmp_path: Path, averager: ModelCard, doubler: ModelCard, blender: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Context of a chain is found also where a network in it makes more frames."""
    source = make_clip(tmp_path / "a.mkv", Clip(frames=50, cuts=(17, 31), codec="ffv1", options={}))
    catalogue = {"averager": averager, "doubler": doubler, "blender": blender}
    recipe = Recipe(tuple(map(Stage, ("averager", "doubler", "averager", "blender"))), tempo=Tempo(Fraction(80)))
    written: list[Frame] = []
    write = SegmentWriter.write

    def watched(writer: SegmentWriter, frame: Frame) -> None:
        written.append(frame)
        write(writer, frame)

    monkeypatch.setattr(SegmentWriter, "write", watched)
    for name, seconds in (("whole", Fraction(10)), ("parts", Fraction(7, 25))):
        monkeypatch.setattr(prepare_module, "segment_length", lambda _rate, _most, seconds=seconds: seconds)
        run(Job(source, tmp_path / f"{name}.mkv", recipe, device="cpu"), catalogue)
    assert len(written) == 2 * 160
    for whole, part in zip(written[:160], written[160:], strict=True):
        assert whole.pts == part.pts
        assert all(np.array_equal(a, b) for a, b in zip(whole.planes, part.planes, strict=True))


def test_networks_of_this_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Zooming Slow-Mo, then flow, both with random weights."""
    torch.manual_seed(0)
    # Random weights make no pictures that look like the source's.
    monkeypatch.setattr(final_check_module, "verify", lambda path, *_: Receipt(path.name, ()))
    small = zooming_slow_mo.ZoomingSlowMoConfig(8, 2, 1, 1, 8)
    networks = {
        "slow": (zooming_slow_mo.ZoomingSlowMo(small), zooming_slow_mo.describe),
        "flow": (rife.RIFE(rife.RIFEConfig((8, 8), 1)), rife.describe),
    }
    catalogue = {}
    for name, (network, describe) in networks.items():
        path = tmp_path / f"{name}.safetensors"
        save_file(network.state_dict(), path)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        catalogue[name] = describe(network.state_dict(), WeightsFile(path, digest, "CC0", "nobody"))
    source = make_clip(tmp_path / "a.mp4", Clip(frames=8))
    output = tmp_path / "b.mp4"
    recipe = Recipe((Stage("slow"), Stage("flow")), tempo=Tempo(slow_motion=4))
    finished = run(Job(source, output, recipe, device="cpu"), catalogue)
    assert finished.frames == 32
    assert times_of(output) == [Fraction(number, 25) for number in range(32)]
    assert (inspect(output).width, inspect(output).height) == (192, 128)


def test_what_no_network_can_do_is_said_before(tmp_path: Path, enlarger: ModelCard) -> None:
    source = make_clip(tmp_path / "a.mp4", Clip())
    with pytest.raises(UsageError, match="makes the pictures"):
        made(source, tmp_path / "b.mp4", enlarger, Tempo(Fraction(60)))
    assert not (tmp_path / "b.mp4").exists()
