"""What half precision costs and gains: every network whose weights are here."""

import time
from collections.abc import Iterator
from dataclasses import replace

import torch

from app.engine.colour import to_rgb
from app.engine.contract import ModelCard, Precision, Restorer
from app.engine.device import choose_device
from app.engine.weights import find
from app.media.decode import decode
from app.media.inspect import inspect
from app.paths import sample_clip
from models import catalogue
from models.evaluation.degrading import usual_for
from models.evaluation.evaluate import evaluate, multiple_of
from models.evaluation.sequences import Sequence

_FRAMES = 9
_TIMED = 4


def loss() -> Iterator[str]:
    """Y-PSNR against fp32 on the sample as the truth, and seconds per frame of 320×180; offered or not."""
    device = choose_device("auto")
    sample = torch.stack([to_rgb(frame, torch.device("cpu")) for frame in decode(inspect(sample_clip()))][:_FRAMES])
    for card in catalogue().values():
        if find(card.weights) is None:
            continue
        height, width = (length // multiple_of(card) * multiple_of(card) for length in sample.shape[2:])
        clip = Sequence("sample", sample[:, :, :height, :width].mul(255).round().to(torch.uint8))
        reference = 0.0
        for precision in Precision:
            restorer = replace(card, precisions=tuple(Precision)).load(str(device), precision.value)
            reached = evaluate(card, restorer, clip, usual_for(card), lambda _: None).network.psnr_y
            reference = reference or reached
            offered = "" if precision in card.precisions else ", not offered"
            seconds = _seconds(card, restorer, sample.to(device))
            yield f"{card.id} in {precision.value}: {reached - reference:+.4f} dB, {seconds:.3f} s per frame{offered}"


def _seconds(card: ModelCard, restorer: Restorer, frames: torch.Tensor) -> float:
    padded = (card.size_rule.padded(length) for length in frames.shape[2:])
    frames = torch.nn.functional.interpolate(frames, size=tuple(padded))
    restorer.restore(frames, slice(2, 3))
    began = time.perf_counter()
    restorer.restore(frames, slice(2, 2 + _TIMED))
    return (time.perf_counter() - began) / _TIMED
