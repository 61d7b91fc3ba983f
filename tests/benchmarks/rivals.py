"""The bundled networks against what FFmpeg has for the same job, on sequences that no network was trained on."""

import time
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

import av
import numpy as np
import torch
from torch import Tensor

from app.engine.contract import Task
from models import catalogue
from models.evaluation.metrics import psnr_y
from models.evaluation.sequences import read_sequences
from models.training.figures import Trial, restored, trials
from models.training.recipes import RECIPES
from tests.conftest import SHARED

RATE = 25


class Rival(NamedTuple):
    """A filter of FFmpeg, set as people set it for good quality."""

    filter: str
    options: str
    """``{scale}`` stands for how much the network enlarges."""


RIVALS = {
    Task.UPSCALE: (Rival("scale", "iw*{scale}:ih*{scale}:flags=lanczos"),),
    Task.INTERPOLATE: (Rival("minterpolate", f"fps={2 * RATE}:mi_mode=mci:mc_mode=aobmc:me_mode=bidir:vsbmc=1"),),
    Task.CLEANUP: (Rival("nlmeans", "s=3"), Rival("hqdn3d", "3"), Rival("deblock", "filter=weak:block=8")),
    Task.DEBLUR: (Rival("unsharp", "5:5:1.0"), Rival("cas", "0.5")),
}


def rivals() -> Iterator[str]:
    """Y-PSNR and seconds per frame of each, over what there was before."""
    for card in catalogue().values():
        if card.weights.published or card.task not in RIVALS:
            continue
        network = card.load(precision=card.precisions[-1].value)
        for clip in read_sequences(SHARED / "data" / "eval" / "vid4", card.size_rule.multiple):
            sequence = clip.truth.float() / 255
            for trial in trials(RECIPES[card.id].problem):
                spoilt, truth = trial.spoil(sequence), trial.truth(sequence)
                before = _psnr(trial.before(spoilt), truth)
                began = time.perf_counter()
                results = {card.id: trial.wanted(restored(network, card, spoilt))}
                seconds = {card.id: time.perf_counter() - began}
                for rival in RIVALS[card.task]:
                    began = time.perf_counter()
                    fitted = rival._replace(options=rival.options.format(scale=card.scale))
                    results[rival.filter] = _made(fitted, card.task, spoilt, trial)
                    seconds[rival.filter] = time.perf_counter() - began
                for name, result in results.items():
                    gained, each = _psnr(result, truth) - before, seconds[name] / len(truth)
                    yield f"{clip.name}, {trial.name}: {name} {gained:+.2f} dB, {each:.2f} s per frame"


def _made(rival: Rival, task: Task, spoilt: Tensor, trial: Trial) -> Tensor:
    results = _filtered(rival, spoilt)
    if task is Task.INTERPOLATE:
        return torch.cat([results[2 * i + 1] for i in range(len(spoilt) - 1)])
    return trial.wanted(torch.cat([results[2 * i] for i in range(len(spoilt))]))


def _filtered(rival: Rival, frames: Tensor) -> dict[int, Tensor]:
    """What a filter makes of frames (T, 3, H, W): by the number of half frames from the start, (1, 3, H, W) each."""
    graph = av.filter.Graph()
    _, _, height, width = frames.shape
    source = graph.add_buffer(width=width, height=height, format=av.VideoFormat("rgb24"), time_base=Fraction(1, RATE))
    planar = graph.add("format", "yuv444p")
    working, packed = graph.add(rival.filter, rival.options), graph.add("format", "rgb24")
    graph.link_nodes(source, planar, working, packed, graph.add("buffersink")).configure()
    results: dict[int, Tensor] = {}
    # An interpolator holds back what it cannot place: some frames more push it out.
    padded = [*frames, *[frames[-1]] * 4]
    for number, frame in enumerate(padded):
        picture = av.VideoFrame.from_ndarray(_bytes(frame), format="rgb24")
        picture.pts, picture.time_base = number, Fraction(1, RATE)
        graph.push(picture)
        _collect(graph, results)
    graph.push(None)
    _collect(graph, results)
    return results


def _collect(graph: av.filter.Graph, results: dict[int, Tensor]) -> None:
    while True:
        try:
            made = graph.vpull()
        except (av.BlockingIOError, av.EOFError):
            return
        assert made.pts is not None
        assert made.time_base is not None
        rgb = torch.from_numpy(made.to_ndarray(format="rgb24")).permute(2, 0, 1)
        results[round(made.pts * made.time_base * 2 * RATE)] = rgb[None].float() / 255


def _bytes(frame: Tensor) -> np.ndarray:
    return frame.mul(255).round().to(torch.uint8).permute(1, 2, 0).contiguous().numpy()


def _psnr(pictures: Tensor, truth: Tensor) -> float:
    return float(psnr_y(pictures, truth).mean())
