"""Every network that the program lists keeps what its card and the contract promise."""

import hashlib
import re
from dataclasses import replace

import pytest
import torch
from torch import Tensor

import models
from app.engine.contract import EVERY_FRAME, ModelCard, Precision, Restorer, Task
from app.engine.tile import restore_tiled
from app.errors import ModelError
from models import DEFAULT_MODEL, catalogue, declared
from models.evaluation.degrading import EXPOSED, Degradation, degraded, usual_for, without_network
from models.evaluation.metrics import psnr_y
from models.layers.recurrent import RecurrentRestorer
from tests.conftest import ROOT

IDS = sorted(card.id for card in catalogue().values() if not card.weights.published)
CODE_VALUE = 1 / 255
LOSS_DB = 0.02
"""What another precision may cost: no eye sees it."""


MADE_FOR = {"edvr-s-deblur": Degradation.LENS}
"""What networks are better at than at what is usual for their task: this one knows soft lenses better than motion."""


@pytest.fixture(scope="module", params=IDS)
def card(request: pytest.FixtureRequest) -> ModelCard:
    """Each card in turn."""
    return catalogue()[request.param]


@pytest.fixture(scope="module")
def restorer(card: ModelCard) -> Restorer:
    """Its network in the reference precision."""
    return card.load(precision=card.precisions[0].value)


def film(frames: int, height: int, width: int) -> Tensor:
    """A textured moving picture, (T, 3, H, W): waves of many directions and lengths, and a bright edge."""
    rng = torch.Generator().manual_seed(7)
    y, x = torch.meshgrid(torch.arange(height).float(), torch.arange(width).float(), indexing="ij")
    pictures = []
    for t in range(frames):
        picture = torch.full((3, height, width), 0.5)
        rng.manual_seed(7)
        for octave in range(1, 9):
            fx, fy = ((torch.rand(2, generator=rng) - 0.5) * octave / 6).tolist()
            phase = torch.rand(3, 1, 1, generator=rng) * 6
            picture += 0.3 / octave * torch.sin(fx * (x + 1.5 * t) + fy * (y - 0.7 * t) + phase)
        picture += 0.25 * ((x + y + 2 * t) % 24 < 12)
        pictures.append(picture.clamp(0, 1))
    return torch.stack(pictures)


def low_resolution(card: ModelCard, frames: int, side: int) -> tuple[Tensor, Tensor]:
    """What the network gets, and what it should give: behind the last frame there is nothing in between."""
    length = card.size_rule.padded(side) * card.scale
    instants = card.time_scale * (frames - 1) + 1
    degradation = MADE_FOR.get(card.id, usual_for(card))
    seen = instants * EXPOSED if degradation is Degradation.BLUR else instants
    clip = film(seen, length, length).mul(255).round().to(torch.uint8)
    low, truth = degraded(clip, degradation, card.scale)
    return low[: instants : card.time_scale], truth[:instants].float() / 255


def made(card: ModelCard, pictures: Tensor) -> Tensor:
    """Those that are not just the frames that the network got."""
    copied = card.time_scale if card.scale == 1 and card.time_scale > 1 else None
    return pictures[[i for i in range(len(pictures)) if copied is None or i % copied]]


def test_the_default_is_there() -> None:
    assert DEFAULT_MODEL in catalogue()


def test_the_preferred_networks_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of each task the first is proposed, whichever file it is in."""
    cards = tuple(reversed(catalogue().values()))
    monkeypatch.setattr(models, "families", lambda: ["any"])
    monkeypatch.setattr(models, "_cards", lambda _family: cards)
    firsts = {card.task: card.id for card in reversed(catalogue().values())}
    assert next(iter(catalogue())) == DEFAULT_MODEL == firsts[Task.UPSCALE]
    assert firsts[Task.DEBLUR] == "edvr-s-deblur"


def test_what_nobody_has_trained_yet_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    trained = catalogue()[DEFAULT_MODEL]
    untrained = replace(trained, id="planned", weights=replace(trained.weights, sha256=""))
    monkeypatch.setattr(models, "families", lambda: ["edvr"])
    monkeypatch.setattr(models, "_cards", lambda _family: (untrained, trained))
    assert set(declared()) == {DEFAULT_MODEL, "planned"}
    assert "planned" not in catalogue()


def test_card(card: ModelCard) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", card.id)
    assert catalogue()[card.id] is card
    assert card.title.strip() == card.title != ""
    assert re.fullmatch(r"[A-Z].+\.", card.summary)
    assert card.scale in (1, 2, 3, 4)
    assert card.time_scale >= 1
    assert card.window.past >= 0 <= card.window.future
    assert card.window.past + card.window.future > 0, "a network for single frames"
    assert 1 <= card.size_rule.multiple <= card.size_rule.minimum
    assert card.size_rule.minimum % card.size_rule.multiple == 0
    assert card.context > 0 == card.context % card.size_rule.multiple
    assert card.precisions[0] is Precision.FP32
    assert len(set(card.precisions)) == len(card.precisions)
    assert card.bytes_per_pixel > 3 * 4 * card.scale**2
    assert 0 < card.strength <= 1
    assert card.strength == 1 or card.time_scale == 1, "pictures of other instants cannot be mixed with the frame"


def test_figures(card: ModelCard) -> None:
    assert card.figures
    assert all(figure.source in ("measured", "published") and figure.test and figure.metric for figure in card.figures)


def test_weights(card: ModelCard) -> None:
    weights = card.weights
    assert hashlib.sha256(weights.path.read_bytes()).hexdigest() == weights.sha256
    assert weights.licence
    assert len(weights.source) > 20
    assert weights.path.suffix == ".safetensors"


def test_readme_lists_it(card: ModelCard) -> None:
    row = next(
        line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if f"| `{card.id}`" in line
    )
    assert card.weights.licence in row
    assert f"×{card.scale}" in row or card.scale == 1


@pytest.mark.parametrize("precision", Precision)
def test_precisions(card: ModelCard, precision: Precision) -> None:
    """Each is offered and costs nothing that is seen."""
    if precision not in card.precisions:
        pytest.skip(f"{card.id} is not offered in {precision.value}")
    low, truth = low_resolution(card, 6, 40)
    reference, restored = (card.load(precision=each.value).restore(low) for each in (card.precisions[0], precision))
    assert restored.dtype is torch.float32
    pictures = (restored[: len(truth)], reference[: len(truth)])
    reached, best = (psnr_y(made(card, each), made(card, truth)).mean() for each in pictures)
    assert abs(float(best - reached)) < LOSS_DB
    assert float((restored - reference).abs().max()) < 4 * CODE_VALUE


def test_unknown_precision(card: ModelCard) -> None:
    with pytest.raises((ModelError, ValueError)):
        card.load(precision="fp8")


def test_ready_to_work(restorer: Restorer) -> None:
    assert not restorer.training
    assert all(bool(torch.isfinite(parameter).all()) for parameter in restorer.parameters())


@pytest.mark.parametrize("frames", [1, 2, 3, 7])
def test_any_number_of_frames(card: ModelCard, restorer: Restorer, frames: int) -> None:
    """Also fewer than the window; the input stays as it was."""
    side = card.size_rule.padded(24)
    low = film(frames, side, side + card.size_rule.multiple)
    before = low.clone()
    restored = restorer.restore(low)
    size = [length * card.scale for length in low.shape[2:]]
    assert list(restored.shape) == [frames * card.time_scale, 3, *size]
    assert restored.dtype is torch.float32
    assert torch.equal(low, before)
    assert bool(torch.isfinite(restored).all())


def test_smallest_picture(card: ModelCard, restorer: Restorer) -> None:
    side = card.size_rule.minimum
    assert restorer.restore(film(2, side, side)).shape[2:] == (side * card.scale, side * card.scale)


@pytest.mark.parametrize("keep", [slice(0, 1), slice(2, 5), slice(4, 6), slice(5, None), EVERY_FRAME], ids=str)
def test_keeping_some_frames(card: ModelCard, restorer: Restorer, keep: slice) -> None:
    side = card.size_rule.padded(24)
    low = film(6, side, side)
    whole = restorer.restore(low)
    wanted = torch.cat([whole[i * card.time_scale : (i + 1) * card.time_scale] for i in range(6)[keep]])
    torch.testing.assert_close(restorer.restore(low, keep), wanted, atol=1e-5, rtol=0)


def test_the_window_is_all_that_counts(card: ModelCard, restorer: Restorer) -> None:
    """What lies before and behind the card's window changes nothing: chunks may leave it out.

    Features of recurrent networks travel farther; what arrives from there is less than anybody sees.
    """
    past, future = card.window.past, card.window.future
    side = card.size_rule.padded(24)
    low = film(past + future + 5, side, side)
    other = low.flip(3)
    other[2 : 3 + past + future] = low[2 : 3 + past + future]
    center = slice(2 + past, 3 + past)
    most = 2 * CODE_VALUE if isinstance(restorer, RecurrentRestorer) else 1e-5
    torch.testing.assert_close(restorer.restore(other, center), restorer.restore(low, center), atol=most, rtol=0)


def test_tiles_do_not_show(card: ModelCard, restorer: Restorer) -> None:
    """The card's context is enough that no seam is a code value high."""
    side = card.size_rule.padded(3 * card.context)
    low, _ = low_resolution(card, card.window.past + card.window.future + 1, side)
    keep = slice(card.window.past, card.window.past + 1)
    whole = restore_tiled(restorer, card, low, keep, side)
    tiled = restore_tiled(restorer, card, low, keep, -(-side // 2 // card.size_rule.multiple) * card.size_rule.multiple)
    assert float((tiled - whole).abs().max()) <= CODE_VALUE


@pytest.mark.parametrize(("height", "width"), [(17, 30), (8, 41)])
def test_odd_sizes(card: ModelCard, restorer: Restorer, height: int, width: int) -> None:
    restored = restore_tiled(restorer, card, film(2, height, width), EVERY_FRAME, 64)
    assert restored.shape[2:] == (height * card.scale, width * card.scale)


def test_better_than_nothing(card: ModelCard, restorer: Restorer) -> None:
    """An ordinary enlargement, or frames blended, is what a network has to beat."""
    low, truth = low_resolution(card, 5, 40)
    inner = (EVERY_FRAME, EVERY_FRAME, slice(16, -16), slice(16, -16))
    pictures = (restorer.restore(low)[: len(truth)], torch.cat(list(without_network(low, card))))
    reached, before = (psnr_y(made(card, each)[inner], made(card, truth)[inner]).mean() for each in pictures)
    assert reached > before
