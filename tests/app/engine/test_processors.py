"""Decoding and encoding get their share of the processors where no network needs all of them."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch
from torch import Tensor

from app.engine import Job, Recipe, render, run
from app.engine.colour import to_rgb
from app.engine.filters import Resize
from app.engine.processors import half_left_to_others
from app.media.frame import Frame
from tests.conftest import Clip, make_clip


@pytest.fixture(autouse=True)
def four_processors() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(4)
    yield
    torch.set_num_threads(before)


def test_half_of_them_for_a_while() -> None:
    with half_left_to_others():
        assert torch.get_num_threads() == 2
    assert torch.get_num_threads() == 4


def test_what_a_caller_has_set_is_kept() -> None:
    torch.set_num_threads(6)
    with half_left_to_others():
        assert torch.get_num_threads() == 3
    assert torch.get_num_threads() == 6


def test_one_at_least() -> None:
    torch.set_num_threads(1)
    with half_left_to_others():
        assert torch.get_num_threads() == 1


def test_jobs_side_by_side_do_not_halve_it_again() -> None:
    inside, left, taken = threading.Event(), threading.Event(), []

    def other_job() -> None:
        with half_left_to_others():
            taken.append(torch.get_num_threads())
            inside.set()
            assert left.wait(10)

    with half_left_to_others():
        other = threading.Thread(target=other_job)
        other.start()
        assert inside.wait(10)
    left.set()
    other.join()
    assert taken == [2]
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(torch.get_num_threads).result() == 4


def test_jobs_without_a_network_leave_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = set()

    def noted(frame: Frame, device: torch.device) -> Tensor:
        taken.add(torch.get_num_threads())
        return to_rgb(frame, device)

    monkeypatch.setattr(render, "to_rgb", noted)
    source = make_clip(tmp_path / "a.mkv", Clip(frames=2))
    run(Job(source, tmp_path / "out.mkv", Recipe((Resize(),)), device="cpu"), {})
    assert taken == {2}
