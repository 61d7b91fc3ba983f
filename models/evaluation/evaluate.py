"""How good a network is on a held-out clip, by the protocol of the papers.

All frames, borders included, results in 8 bits, nothing cropped; means over frames, then over clips. The network runs
as in any job: in chunks and, where memory is short, in tiles.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from torch import Tensor

from app.engine.contract import ModelCard, Restorer
from app.engine.device import free_memory
from app.engine.picture import Picture
from app.engine.plan import plan
from app.engine.stage import LoadedStage
from app.engine.window import restored
from app.errors import InputError
from models.evaluation.degrading import Degradation, degraded, without_network
from models.evaluation.scores import Motion, Scores, Tally
from models.evaluation.sequences import Sequence


@dataclass(frozen=True)
class Evaluation:
    """A network on one clip, beside what one has without it."""

    sequence: str
    frames: int
    """That were compared."""
    network: Scores
    baseline: Scores
    """Bicubic enlargement, or the input itself; blended between frames."""
    truth_flicker: float
    """What the truth itself scores: its noise, and what the motion estimate misses."""
    seconds: float
    """Of the network, per frame that came out."""


def multiple_of(card: ModelCard) -> int:
    """What sizes of truths must be multiples of: the inputs then have even sizes, which codecs need."""
    return 2 * card.scale


def evaluate(
    card: ModelCard,
    restorer: Restorer,
    sequence: Sequence,
    degradation: Degradation,
    notes: Callable[[str], None],
    whole: bool = False,
) -> Evaluation:
    """Measure ``restorer``, the network of ``card``, on a clip.

    A network that makes r frames of one gets every r-th frame of the clip. If it keeps the size, only the frames count
    that it makes.

    Args:
        card: what the network promises.
        restorer: the network.
        sequence: the clip.
        degradation: what makes its input, if it has none.
        notes: told what people should know.
        whole: the network sees all frames at once, as in the papers of networks without a window; takes memory.

    Raises:
        InputError: the clip is too short, or not of the size that belongs to its input.
    """
    inputs, truth = _material(card, sequence, degradation)
    run = _Timed(_restored(card, restorer, inputs, notes, whole))
    network, baseline, original = Tally(), Tally(), Tally()
    before: Tensor | None = None
    for index, (frame, result, plain) in enumerate(zip(truth, run, without_network(inputs, card), strict=False)):
        now = frame[None].float() / 255
        motion = None if before is None else Motion.between(before, now)
        copied = card.scale == 1 and card.time_scale > 1 and index % card.time_scale == 0
        network.add(result[None], None if copied else now, motion)
        baseline.add(plain, None if copied else now, motion)
        original.add(now, None, motion)
        before = now
    for warning in restorer.warnings():
        notes(warning)
    return Evaluation(
        sequence=sequence.name,
        frames=len(truth),
        network=network.scores(),
        baseline=baseline.scores(),
        truth_flicker=original.flicker,
        seconds=run.seconds / len(truth),
    )


def _material(card: ModelCard, sequence: Sequence, degradation: Degradation) -> tuple[Tensor, Tensor]:
    """Inputs (T, 3, h, w) in [0, 1] and truths (r·(T − 1) + 1, 3, s·h, s·w) uint8."""
    if sequence.given is None:
        inputs, truth = degraded(sequence.truth, degradation, card.scale)
    else:
        inputs, truth = sequence.given.float() / 255, sequence.truth
    last = (len(truth) - 1) // card.time_scale * card.time_scale
    height, width = (length * card.scale for length in inputs.shape[2:])
    enough = last > 0 or card.time_scale == 1
    if (height, width) != truth.shape[2:] or len(inputs) != len(truth) or not enough:
        raise InputError(
            f"The sequence {sequence.name} does not suit {card.title}.",
            "Inputs must be as much smaller as the network enlarges, as many as truths, and at least two for new ones"
            " in between.",
            f"{tuple(inputs.shape)} for {tuple(truth.shape)}",
        )
    return inputs[: last + 1 : card.time_scale], truth[: last + 1]


def _restored(
    card: ModelCard, restorer: Restorer, inputs: Tensor, notes: Callable[[str], None], whole: bool
) -> Iterator[Tensor]:
    count, _, height, width = inputs.shape
    device = next(restorer.parameters()).device
    fitted = plan(card, width, height, free_memory(device))
    stage = LoadedStage(card, restorer, replace(fitted, chunk=count, batch=count) if whole else fitted, notes)
    step = Fraction(1, 25)
    pictures = (Picture(rgb.to(device), i * step, step, i == 0) for i, rgb in enumerate(inputs))
    for picture in restored(pictures, stage, Fraction(0)):
        yield picture.rgb.cpu()


class _Timed:
    """An iterator that counts the seconds spent in it."""

    def __init__(self, pictures: Iterator[Tensor]) -> None:
        self._pictures = pictures
        self.seconds = 0.0

    def __iter__(self) -> Iterator[Tensor]:
        return self

    def __next__(self) -> Tensor:
        began = time.perf_counter()
        try:
            return next(self._pictures)
        finally:
            self.seconds += time.perf_counter() - began
