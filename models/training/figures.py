"""What a trained network reaches on held-out sequences, against what there was without it.

All frames of a sequence, borders included; Y-PSNR of rounded frames, averaged over frames (:func:`psnr_y`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import torch
from torch import Tensor

from app.engine.contract import Figure, ModelCard, Precision, Restorer
from models.evaluation.degrading import EXPOSED, FOOTAGE_CRF, LENS, exposed, midway
from models.evaluation.metrics import psnr_y
from models.training.degradations import bicubic, eight_bit, footage, h264, mpeg2, softened
from models.training.imresize import imresize
from models.training.problems import Cleanup, Deblurring, Interpolation, Problem, SpaceTime, Upscaling

POOR_CRF = 32
GOOD_CRF = 18
NOISE = 10 / 255
CHUNK = 8
"""Frames that are restored together."""


@dataclass(frozen=True)
class Trial:
    """A way of spoiling sequences, and what there is against it without a network."""

    name: str
    spoil: Callable[[Tensor], Tensor]
    """(T, 3, H, W) → what the network gets."""
    before: Callable[[Tensor], Tensor]
    """What the network gets → what one has without it."""
    rival: str
    """What that is, in words."""
    truth: Callable[[Tensor], Tensor] = lambda sequence: sequence
    """The frames that are to be had."""
    wanted: Callable[[Tensor], Tensor] = lambda results: results
    """Those of the network's results that belong to them."""


def figures(card: ModelCard, problem: Problem, sequences: dict[str, Tensor]) -> Iterator[Figure]:
    """Measure on sequences (T, 3, H, W) in [0, 1] by name; in the reference precision, and what bf16 costs."""
    network = card.load(precision=card.precisions[0].value)
    for name, sequence in sequences.items():
        for trial in trials(problem):
            spoilt, truth = trial.spoil(sequence), trial.truth(sequence)
            reached = _psnr(trial.wanted(restored(network, card, spoilt)), truth)
            before = _psnr(trial.before(spoilt), truth)
            yield Figure(f"{name}, {trial.name}", "dB Y-PSNR", round(reached, 3), "measured")
            yield Figure(f"{name}, {trial.name}, over {trial.rival}", "dB", round(reached - before, 3), "measured")
        if Precision.BF16 in card.precisions:
            trial = trials(problem)[0]
            spoilt, truth = trial.spoil(sequence), trial.truth(sequence)
            losses = [
                _psnr(trial.wanted(restored(card.load(precision=precision), card, spoilt)), truth)
                for precision in ("bf16", "fp32")
            ]
            yield Figure(f"{name}, bf16 against fp32", "dB", round(losses[0] - losses[1], 4), "measured")


def trials(problem: Problem) -> tuple[Trial, ...]:
    """What networks for ``problem`` are measured by."""
    made = {
        Upscaling: _upscaling,
        Deblurring: _deblurring,
        Cleanup: _cleanup,
        Interpolation: _interpolation,
        SpaceTime: _space_time,
    }
    return made[type(problem)](problem.scale)


def restored(network: Restorer, card: ModelCard, frames: Tensor) -> Tensor:
    """All frames of a sequence, a few at a time with the context that the card asks for."""
    parts = []
    for start in range(0, len(frames), CHUNK):
        first = max(0, start - card.window.past) // card.window.period * card.window.period
        end = min(start + CHUNK, len(frames))
        parts.append(network.restore(frames[first : end + card.window.future], slice(start - first, end - first)))
    return torch.cat(parts)


def _psnr(images: Tensor, truth: Tensor) -> float:
    return float(psnr_y(images, truth).mean())


def _upscaling(scale: int) -> tuple[Trial, ...]:
    def enlarge(low: Tensor) -> Tensor:
        return imresize(low, Fraction(scale))

    return tuple(Trial(name, spoil, enlarge, "bicubic enlargement") for name, spoil in _smaller(scale))


def _smaller(scale: int) -> Iterator[tuple[str, Callable[[Tensor], Tensor]]]:
    """Ways to make sequences small, by name."""
    yield f"bicubic ×{scale}", lambda sequence: bicubic(sequence, scale)
    yield f"×{scale} smaller and H.264 CRF {FOOTAGE_CRF}", lambda sequence: footage(sequence, scale, FOOTAGE_CRF)


def _deblurring(_scale: int) -> tuple[Trial, ...]:
    name, rival = f"{EXPOSED} frames averaged", "the blurred frames"
    return (
        Trial(f"a lens of σ {LENS} pixels", lambda clip: eight_bit(softened(clip, LENS)), _as_it_is, "the soft frames"),
        Trial(name, _blurred, _as_it_is, rival, midway),
        Trial(
            f"{name} and H.264 CRF {GOOD_CRF}", lambda clip: h264(_blurred(clip), GOOD_CRF), _as_it_is, rival, midway
        ),
        Trial(
            f"sharp and H.264 CRF {GOOD_CRF}", lambda clip: h264(clip, GOOD_CRF), _as_it_is, "the frames as they were"
        ),
    )


def _cleanup(_scale: int) -> tuple[Trial, ...]:
    rival = "the spoilt frames"
    return (
        Trial(f"H.264 CRF {FOOTAGE_CRF}", lambda clip: h264(clip, FOOTAGE_CRF), _as_it_is, rival),
        Trial(f"H.264 CRF {POOR_CRF}", lambda clip: h264(clip, POOR_CRF), _as_it_is, rival),
        Trial("MPEG-2 quantiser 10", lambda clip: mpeg2(clip, 10), _as_it_is, rival),
        Trial(f"noise of 10 code values and H.264 CRF {GOOD_CRF}", _grainy, _as_it_is, rival),
    )


def _interpolation(_scale: int) -> tuple[Trial, ...]:
    name = "every second frame made of its neighbours"
    return (Trial(name, _every_second, _blended, "blending them", _left_out, _between),)


def _space_time(scale: int) -> tuple[Trial, ...]:
    def small(spoil: Callable[[Tensor], Tensor]) -> Callable[[Tensor], Tensor]:
        return lambda sequence: spoil(_every_second(sequence))

    def enlarged(given: Tensor) -> Tensor:
        return imresize(given, Fraction(scale))

    def blended(given: Tensor) -> Tensor:
        return enlarged(_blended(given))

    rival = "bicubic enlargement"
    return tuple(
        trial
        for name, spoil in _smaller(scale)
        for trial in (
            Trial(f"{name}, frames in between", small(spoil), blended, f"blending and {rival}", _left_out, _between),
            Trial(f"{name}, given frames", small(spoil), enlarged, rival, _every_second, _every_second),
        )
    )


def _every_second(clip: Tensor) -> Tensor:
    """The frames that are given; of results those that belong to them, where each frame becomes two."""
    return clip[::2]


def _left_out(clip: Tensor) -> Tensor:
    """The frames between those, in the truth."""
    return clip[1 : len(clip) - 1 + len(clip) % 2 : 2]


def _between(results: Tensor) -> Tensor:
    """The frames between those, in the results, where each frame becomes two: the last has nothing behind it."""
    return results[1:-1:2]


def _blended(given: Tensor) -> Tensor:
    return (given[:-1] + given[1:]) / 2


def _blurred(clip: Tensor) -> Tensor:
    return eight_bit(exposed(clip))


def _grainy(clip: Tensor) -> Tensor:
    rng = torch.Generator().manual_seed(0)
    return h264(eight_bit(clip + NOISE * torch.randn(clip.shape, generator=rng)), GOOD_CRF)


def _as_it_is(spoilt: Tensor) -> Tensor:
    return spoilt
