"""Every refusal comes before work starts, and leaves no trace."""

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app.engine.contract import ModelCard, Precision
from app.engine.job import Job, Target, Tempo
from app.engine.prepare import prepare
from app.engine.weights import WeightsFile
from app.errors import InputError, ModelError, ReelmendError, ResourceError, UsageError
from app.media.frame import Layout, Matrix, Trim
from tests.conftest import Clip, Enlarger, Sound, card_for, job_for, leftovers, make_clip


@dataclass(frozen=True)
class Refusal:
    """A change that makes a good job impossible."""

    error: type[ReelmendError]
    sentence: str
    job: dict[str, Any] = field(default_factory=dict)
    before: Callable[[Job], None] = lambda _: None
    card: dict[str, Any] = field(default_factory=dict)


def _cut(job: Job) -> None:
    content = job.source.read_bytes()
    job.source.write_bytes(content[: len(content) // 2])


def _emptied(job: Job) -> None:
    job.source.write_bytes(b"")


def _taken(job: Job) -> None:
    job.output.write_text("precious")


def _linked(job: Job) -> None:
    job.output.hardlink_to(job.source)


REFUSALS = {
    "unknown network": Refusal(ModelError, "no network called", {"recipe": "other"}),
    "no such device": Refusal(UsageError, "no device called", {"device": "gpu"}),
    "device not here": Refusal(ResourceError, "no device cuda:77", {"device": "cuda:77"}),
    "precision not offered": Refusal(UsageError, "does not work in bf16", {"precision": "bf16"}),
    "missing source": Refusal(InputError, "no file", before=lambda job: job.source.unlink()),
    "empty source": Refusal(InputError, "is empty", before=_emptied),
    "cut off source": Refusal(InputError, "cut off|not a video", before=_cut),
    "end before start": Refusal(UsageError, "after the start", {"start": Fraction(1), "end": Fraction(1, 2)}),
    "nothing between": Refusal(UsageError, "after the start", {"start": Fraction(1), "end": Fraction(1)}),
    "negative start": Refusal(UsageError, "start", {"start": Fraction(-1)}),
    "negative end": Refusal(UsageError, "start", {"end": Fraction(-1)}),
    "start behind the end": Refusal(UsageError, "lies behind the end", {"start": Fraction(99)}),
    "output exists": Refusal(UsageError, "exists already", before=_taken),
    "output is the source": Refusal(UsageError, "replace its own source", {"output": "source", "overwrite": True}),
    "output is the source by another name": Refusal(
        UsageError, "replace its own source", {"overwrite": True}, before=_linked
    ),
    "output of unknown kind": Refusal(UsageError, "cannot be written", {"output": "out.xyz"}),
    "output in no folder": Refusal(ResourceError, "no folder", {"output": "none/out.mkv"}),
    "too large": Refusal(UsageError, "would be", {"target": Target(Fraction(1000))}),
    "too small": Refusal(UsageError, "would be", {"target": Target(Fraction(1, 10))}),
    "missing weights": Refusal(
        ModelError, "missing", card={"weights": WeightsFile(Path("/nowhere/x"), "0" * 64, "", "")}
    ),
}


def _job(tmp_path: Path, refusal: Refusal) -> Job:
    changes = dict(refusal.job)
    folder = tmp_path / "out"
    folder.mkdir()
    source = make_clip(tmp_path / "a.mkv", Clip(frames=100, noise=True, options={"preset": "ultrafast", "g": "10"}))
    output = source if changes.get("output") == "source" else folder / changes.get("output", "out.mkv")
    changes.pop("output", None)
    models = [changes.pop("recipe")] if "recipe" in changes else []
    return job_for(source, output, *models, **changes)


@pytest.mark.parametrize("case", REFUSALS)
def test_refused(tmp_path: Path, enlarger: ModelCard, case: str) -> None:
    refusal = REFUSALS[case]
    job = _job(tmp_path, refusal)
    refusal.before(job)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(refusal.error, match=refusal.sentence) as raised:
        prepare(job, {"fake": replace(enlarger, **refusal.card)})
    assert raised.value.advice
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


class Usage(NamedTuple):
    """As ``shutil.disk_usage`` tells it."""

    total: int
    used: int
    free: int


def test_too_little_space(tmp_path: Path, enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9 - 1000, 1000))
    job = _job(tmp_path, Refusal(ResourceError, ""))
    with pytest.raises(ResourceError, match=r"may need .* kB, but") as raised:
        prepare(job, {"fake": enlarger})
    assert raised.value.exit_code == 5
    assert leftovers(job.output.parent) == []


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_a_folder_that_refuses(tmp_path: Path, enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    """As a read-only or full disk does."""
    job = _job(tmp_path, Refusal(ResourceError, ""))

    def refuse(*_: object) -> None:
        raise OSError(code, "refused")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ResourceError):
        prepare(job, {"fake": enlarger})


def test_prepared(tmp_path: Path, enlarger: ModelCard) -> None:
    """Everything is known before the first frame."""
    clip = Clip(frames=10, start=Fraction(2), matrix=1, sample_aspect=Fraction(4, 3), rotation=90, sounds=(Sound(),))
    job = job_for(make_clip(tmp_path / "a.mp4", clip), tmp_path / "out.mp4", start=Fraction(1, 5))
    ready = prepare(job, {"fake": enlarger})
    spec = ready.spec
    assert (spec.width, spec.height, spec.rotation, spec.sample_aspect) == (96, 64, 90, Fraction(4, 3))
    assert (spec.colour.matrix, spec.colour.full_range) == (Matrix.BT709, False)
    assert (spec.time_base, spec.frame_rate) == (ready.info.time_base, Fraction(25))
    assert ready.trim == Trim(Fraction(11, 5))
    assert ready.frames == 5
    (stage,) = ready.stages
    assert (stage.precision, stage.tiles) == (Precision.FP32, 1)
    assert leftovers(tmp_path) == ["a.mp4"]


@pytest.mark.parametrize(
    ("pixel_format", "layout"),
    [
        ("yuv420p", Layout(8, (1, 1))),
        ("yuv444p", Layout(8, (1, 1))),
        ("gray", Layout(8, (1, 1))),
        ("bgr0", Layout(8, (1, 1))),
        ("yuv420p10le", Layout(10, (1, 1))),
        ("yuv422p12le", Layout(10, (1, 1))),
    ],
)
def test_depth_is_kept(tmp_path: Path, enlarger: ModelCard, pixel_format: str, layout: Layout) -> None:
    clip = Clip(codec="ffv1", pixel_format=pixel_format, options={})
    spec = prepare(job_for(make_clip(tmp_path / "a.mkv", clip), tmp_path / "out.mkv"), {"fake": enlarger}).spec
    assert spec.layout == layout
    assert spec.colour.matrix is not Matrix.RGB


@pytest.mark.parametrize("rate", [Fraction(25), Fraction(24000, 1001), Fraction(60)], ids=str)
@pytest.mark.parametrize("name", ["a.mkv", "a.mp4"])
def test_announced_frames(tmp_path: Path, enlarger: ModelCard, name: str, rate: Fraction) -> None:
    """As many as come: those whose time lies in [start, end)."""
    source = make_clip(tmp_path / name, Clip(frames=20, rate=rate))
    for start in (None, Fraction(1, 10), Fraction(5) / rate):
        for end in (None, Fraction(3, 10), Fraction(11) / rate, Fraction(99)):
            job = job_for(source, tmp_path / "out.mkv", start=start, end=end)
            low, high = start or Fraction(0), end if end is not None else Fraction(99)
            expected = sum(low <= index / rate < high for index in range(20))
            assert prepare(job, {"fake": enlarger}).frames == expected, (start, end)


def test_chain_knows_its_sizes(tmp_path: Path, fake_weights: WeightsFile) -> None:
    """Each network is planned for the size it will get."""
    source = make_clip(tmp_path / "a.mkv", Clip())
    cards = {"twice": card_for(Enlarger(), fake_weights, 2), "same": card_for(Enlarger(1), fake_weights)}
    ready = prepare(job_for(source, tmp_path / "out.mkv", "twice", "same", "twice"), cards)
    assert [stage.plan.tile for stage in ready.stages] == [48, 96, 96]
    assert (ready.spec.width, ready.spec.height) == (192, 128)


def test_pictures_in_between_are_made_at_the_size_of_the_output(
    tmp_path: Path, enlarger: ModelCard, blender: ModelCard
) -> None:
    source = make_clip(tmp_path / "a.mp4", Clip(size=(48, 32)))
    job = job_for(source, tmp_path / "b.mp4", "blender", "enlarger", "blender", target=Target(scale=Fraction(3, 2)))
    ready = prepare(job, {"enlarger": enlarger, "blender": blender})
    assert [stage.size for stage in ready.stages] == [None, (72, 48), None]
    assert ready.stages[2].plan.tile == 72


def test_frames_follow_the_tempo(tmp_path: Path, blender: ModelCard) -> None:
    source = make_clip(tmp_path / "a.mp4", Clip(frames=20))
    for tempo, frames in ((Tempo(), 40), (Tempo(Fraction(60)), 48), (Tempo(slow_motion=5), 100)):
        assert prepare(job_for(source, tmp_path / "b.mp4", tempo=tempo), {"fake": blender}).frames == frames
