"""Decoding and encoding get their share of the processors where no network needs all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import Tensor

from app.engine import Job, Recipe, processors, render, run
from app.engine.colour import to_rgb
from app.engine.filters import Resize
from app.engine.processors import half_left_to_others
from app.media.frame import Frame
from tests.conftest import Clip, make_clip


@pytest.fixture(autouse=True)
def four_processors(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = torch.get_num_threads()
    monkeypatch.setattr(processors, "_ALL", 4)
    yield
    torch.set_num_threads(before)


def test_half_of_them_for_a_while() -> None:
    with half_left_to_others():
        assert torch.get_num_threads() == 2
    assert torch.get_num_threads() == 4


def test_one_at_least(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processors, "_ALL", 1)
    with half_left_to_others():
        assert torch.get_num_threads() == 1


def test_jobs_without_a_network_leave_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = set()

    def noted(frame: Frame, device: torch.device) -> Tensor:
        taken.add(torch.get_num_threads())
        return to_rgb(frame, device)

    monkeypatch.setattr(render, "to_rgb", noted)
    source = make_clip(tmp_path / "a.mkv", Clip(frames=2))
    run(Job(source, tmp_path / "out.mkv", Recipe((Resize(),)), device="cpu"), {})
    assert taken == {2}
