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
_SIDE = 256
"""Of the truths that are compared, in pixels."""
_TIMED = 4


def loss() -> Iterator[str]:
    """Y-PSNR against fp32 on the middle of the sample as the truth, for every precision, offered or not."""
    device = choose_device("auto")
    sample = torch.stack([to_rgb(frame, torch.device("cpu")) for frame in decode(inspect(sample_clip()))][:_FRAMES])
    for card in catalogue().values():
        if find(card.weights) is None:
            continue
        side = min(_SIDE, sample.shape[2]) // multiple_of(card) * multiple_of(card)
        middle = sample[:, :, :side, sample.shape[3] // 2 - side // 2 :][..., :side]
        clip = Sequence("sample", middle.mul(255).round().to(torch.uint8))
        reference = 0.0
        for precision in Precision:
            restorer = replace(card, precisions=tuple(Precision)).load(str(device), precision.value)
            reached = evaluate(card, restorer, clip, usual_for(card), lambda _: None).network.psnr_y
            reference = reference or reached
            offered = f", {_seconds(restorer, card):.3f} s per frame of 320×192" if precision in card.precisions else ""
            yield f"{card.id} in {precision.value}: {reached - reference:+.4f} dB{offered or ', not offered'}"


def _seconds(restorer: Restorer, card: ModelCard) -> float:
    frames = torch.rand(_FRAMES, 3, card.size_rule.padded(192), card.size_rule.padded(320))
    frames = frames.to(next(restorer.parameters()).device)
    restorer.restore(frames, slice(2, 3))
    began = time.perf_counter()
    restorer.restore(frames, slice(2, 2 + _TIMED))
    return (time.perf_counter() - began) / _TIMED
