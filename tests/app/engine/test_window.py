"""Chunks: every frame once, context never across a cut, the same result for every length."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from app.engine.contract import ModelCard, Restorer, SizeRule, Window
from app.engine.picture import Picture
from app.engine.plan import Plan
from app.engine.stage import LoadedStage
from app.engine.weights import WeightsFile
from app.engine.window import chunks, restored
from models.edvr import EDVR, EDVRConfig
from tests.conftest import Averager, Doubler, card_for

SIZE = 16


def pictures(shots: list[int], content: Tensor | None = None) -> list[Picture]:
    """Shots of given lengths; without content every picture is one pixel that holds its number."""
    count = sum(shots)
    starts = {sum(shots[:index]) for index in range(len(shots))}
    frames = torch.arange(count).float().view(-1, 1, 1, 1).expand(-1, 3, 1, 1) if content is None else content
    return [Picture(frames[i], Fraction(i, 25), Fraction(1, 25), i in starts) for i in range(count)]


def stage_for(network: Restorer, card: ModelCard, length: int) -> LoadedStage:
    return LoadedStage(card, network, Plan(length, length, 64), pytest.fail)


def number(picture: Picture) -> int:
    return int(picture.rgb[0, 0, 0])


SHOTS = st.lists(st.integers(1, 12), min_size=0, max_size=5)
WINDOWS = st.builds(Window, st.integers(0, 4), st.integers(0, 4))


def test_networks_that_double_fill_the_time_between(doubler: ModelCard) -> None:
    source = [replace(picture, duration=Fraction(0)) for picture in pictures([3, 2])]
    source[2] = replace(source[2], pts=Fraction(3, 25))  # uneven
    source[3], source[4] = replace(source[3], pts=Fraction(4, 25)), replace(source[4], pts=Fraction(5, 25))
    made = list(restored(source, stage_for(Doubler(), doubler, 4), Fraction(0)))
    assert [float(picture.rgb[0, 0, 0]) for picture in made] == [0, 0.5, 1, 1.5, 2, 2, 3, 3.5, 4, 4]
    assert [picture.pts * 50 for picture in made] == [0, 1, 2, 4, 6, 7, 8, 9, 10, 11]
    assert [picture.duration * 50 for picture in made] == [1, 1, 2, 2, 1, 1, 1, 1, 1, 1]
    assert [index for index, picture in enumerate(made) if picture.new_shot] == [0, 6]


@pytest.mark.parametrize("around", [Fraction(0), Fraction(1, 2), Fraction(1), Fraction(3, 2)])
def test_networks_that_double_give_what_is_wanted_around_a_segment(doubler: ModelCard, around: Fraction) -> None:
    positions = [-3, -2, -1, 0, 0, 0, 1, 2, 3]
    source = [
        replace(picture, position=Fraction(position))
        for picture, position in zip(pictures([9]), positions, strict=True)
    ]
    made = list(restored(source, stage_for(Doubler(), doubler, 1), around))
    assert all(abs(picture.position) <= around for picture in made)
    numbers = [float(picture.rgb[0, 0, 0]) for picture in made]
    first = Fraction(3) - around
    last = Fraction(5, 1) + Fraction(1, 2) if around < 1 else 5 + Fraction(int(2 * around), 2)
    assert numbers == [float(first + Fraction(i, 2)) for i in range(int((last - first) * 2) + 1)]


@settings(max_examples=100)
@given(SHOTS, st.integers(1, 9))
def test_parts_begin_on_the_period(shots: list[int], length: int) -> None:
    window = Window(3, 3, period=3)
    cut = list(chunks(iter(pictures(shots)), window, length + 3, Fraction(0)))
    starts = {sum(shots[:index]) for index in range(len(shots))}
    for chunk in cut:
        first = number(chunk.pictures[0])
        assert (first - max(start for start in starts if start <= first)) % 3 == 0
    assert [number(p) for chunk in cut for p in chunk.pictures[chunk.keep]] == list(range(sum(shots)))


@settings(max_examples=300)
@given(SHOTS, WINDOWS, st.integers(0, 9))
def test_chunks(shots: list[int], window: Window, longer: int) -> None:
    length = window.past + 1 + longer
    source = pictures(shots)
    cut = list(chunks(iter(source), window, length, Fraction(0)))
    kept = [number(picture) for chunk in cut for picture in chunk.pictures[chunk.keep]]
    assert kept == list(range(sum(shots)))
    shot_of = [shot for shot, frames in enumerate(shots) for _ in range(frames)]
    for chunk in cut:
        numbers = [number(picture) for picture in chunk.pictures]
        assert numbers == list(range(numbers[0], numbers[-1] + 1))
        assert len({shot_of[i] for i in numbers}) == 1, "context across a cut"
        inside = range(len(numbers))[chunk.keep]
        assert len(inside) > 0
        assert len(inside) <= length + window.future
        # Whole context wherever the shot goes on.
        first, last = numbers[inside[0]], numbers[inside[-1]]
        for i in range(max(0, first - window.past), min(len(shot_of), last + window.future + 1)):
            assert i in numbers or shot_of[i] != shot_of[first]


@settings(max_examples=100)
@given(SHOTS.filter(bool), WINDOWS, st.integers(0, 5))
def test_few_pictures_are_held(shots: list[int], window: Window, longer: int) -> None:
    """A chunk comes as soon as it can, however long the shot is."""
    length = window.past + 1 + longer
    read = 0

    def counted() -> "object":
        nonlocal read
        for picture in pictures(shots):
            read += 1
            yield picture

    for chunk in chunks(counted(), window, length, Fraction(0)):  # type: ignore[arg-type]
        assert len(chunk.pictures) <= length + 2 * (window.past + window.future) + 1
        assert read - number(chunk.pictures[-1]) <= 3


@settings(max_examples=300)
@given(SHOTS.filter(bool), WINDOWS, st.integers(0, 5), st.data())
def test_segments(shots: list[int], window: Window, longer: int, data: st.DataObject) -> None:
    """A part of the stream, with a whole window around it, gives what the whole stream gives there."""
    length = window.past + 1 + longer
    reach = window.past + window.future
    first = data.draw(st.integers(0, sum(shots) - 1))
    last = data.draw(st.integers(first + 1, sum(shots)))
    around = data.draw(st.integers(0, 3))
    source = pictures(shots)[max(0, first - reach - around) : last + reach + around]
    placed = [
        replace(picture, position=Fraction(min(0, number(picture) - first) or max(0, number(picture) - last + 1)))
        for picture in source
    ]
    wanted = [number(picture) for picture in placed if abs(picture.position) <= around]
    cut = list(chunks(iter(placed), window, length, Fraction(around)))
    assert [number(picture) for chunk in cut for picture in chunk.pictures[chunk.keep]] == wanted
    results = restored(placed, stage_for(ShotMean(window), _card(window), length), Fraction(around))
    whole = restored(pictures(shots), stage_for(ShotMean(window), _card(window), length), Fraction(0))
    expected = {number: result.rgb for number, result in enumerate(whole)}
    for index, result in zip(wanted, results, strict=True):
        torch.testing.assert_close(result.rgb, expected[index])


class ShotMean(Averager):
    """At a shot's ends the window is shifted inwards, as far as there are frames: the widest border rule."""

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = slice(None)) -> Tensor:
        """See :class:`Restorer`."""
        size = self.window.past + self.window.future + 1
        starts = [min(max(0, i - self.window.past), max(0, len(frames) - size)) for i in range(len(frames))[keep]]
        return torch.stack([frames[start : start + size].mean(0) for start in starts])


def _card(window: Window) -> ModelCard:
    return card_for(Averager(window), WeightsFile(Path("fake"), "", "", ""), window=window)


@pytest.mark.parametrize("length", [3, 4, 5, 8, 50])
@pytest.mark.parametrize("shots", [[1], [2, 3], [11], [4, 1, 9]], ids=str)
def test_averages(averager: ModelCard, shots: list[int], length: int) -> None:
    """Against means that are computed shot by shot, by hand."""
    source = pictures(shots, torch.rand(sum(shots), 3, 4, 4))
    results = list(restored(source, stage_for(Averager(), averager, length), Fraction(0)))
    begin = 0
    for frames in shots:
        shot = torch.stack([picture.rgb for picture in source[begin : begin + frames]])
        for i in range(frames):
            expected = shot[max(0, i - 2) : i + 3].mean(0)
            torch.testing.assert_close(results[begin + i].rgb, expected)
        begin += frames
    for result, picture in zip(results, source, strict=True):
        assert (result.pts, result.duration, result.new_shot) == (picture.pts, picture.duration, picture.new_shot)


def _tiny_edvr(tsa: bool, frames: int) -> EDVR:
    """Random weights, offsets included: in a fresh network they are zero and hide mistakes."""
    torch.manual_seed(1)
    network = EDVR(
        EDVRConfig(
            num_feat=8,
            num_frame=frames,
            deformable_groups=2,
            num_extract_block=1,
            num_reconstruct_block=1,
            center_frame_idx=frames // 2,
            with_tsa=tsa,
            num_hr_feat=8,
        )
    )
    with torch.no_grad():
        for name, weight in network.named_parameters():
            if "conv_offset" in name:
                weight.normal_(0, 0.05)
    return network.eval()


@pytest.mark.parametrize("frames", [3, 5, 7])
@pytest.mark.parametrize("tsa", [False, True])
def test_every_chunking_of_edvr_is_the_same(fake_weights: WeightsFile, tsa: bool, frames: int) -> None:
    """A real network with its own border rule, chunked in every allowed way, against one call on the whole shot."""
    network: Restorer = _tiny_edvr(tsa, frames)
    half = frames // 2
    card = card_for(network, fake_weights, 4, Window(half, half))
    for count in (1, half + 1, frames, frames + 1, 11):
        content = torch.rand(count, 3, SIZE, SIZE)
        whole = network.restore(content)
        for length in {half + 1, half + 2, half + 3, 8}:
            results = restored(pictures([count], content), stage_for(network, card, length), Fraction(0))
            for result, expected in zip(results, whole, strict=True):
                assert float((result.rgb - expected).abs().max()) <= 1e-6, (count, length)


def test_odd_sizes_go_through(fake_weights: WeightsFile) -> None:
    """Sizes that are no multiples are padded and cropped."""
    network = _tiny_edvr(False, 3)
    card = card_for(network, fake_weights, 4, Window(1, 1))
    card = ModelCard(**{**card.__dict__, "size_rule": SizeRule(multiple=4, minimum=16)})
    results = list(restored(pictures([4], torch.rand(4, 3, 9, 22)), stage_for(network, card, 8), Fraction(0)))
    assert [tuple(result.rgb.shape) for result in results] == [(3, 36, 88)] * 4


def test_only_context_is_recomputed(averager: ModelCard) -> None:
    """Work grows with the shot, not with its square."""
    seen = 0

    class Counting(Averager):
        def restore(self, frames: Tensor, keep: slice = slice(None)) -> Tensor:
            nonlocal seen
            seen += len(frames)
            return super().restore(frames, keep)

    list(restored(pictures([80]), stage_for(Counting(), averager, 8), Fraction(0)))
    assert seen <= 80 + (80 // 8) * 8
