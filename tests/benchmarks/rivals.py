"""The bundled networks against what else there is for the same job, on clips that no network was trained on."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice, pairwise
from pathlib import Path
from statistics import fmean

import torch
from torch import Tensor

from app.engine.colour import to_rgb
from app.engine.contract import ModelCard
from app.media.decode import decode
from app.media.inspect import inspect
from models import basicvsr, catalogue
from models.evaluation.degrading import EXPOSED
from models.evaluation.scores import Motion, Scores, Tally
from models.training.figures import Trial, restored, trials
from models.training.problems import Deblurring, Problem
from models.training.recipes import RECIPES
from tests.benchmarks.ffmpeg import filters_for, made
from tests.conftest import SHARED

FRAMES = 7
"""Of each clip, from its first."""
BLURRED = 3
"""Frames that are made by averaging, for networks against motion blur: each needs both neighbours."""
SIDES = (320, 256)
"""Width and height of the middle of the picture, which is what is measured: all of it would take hours."""
CLIPS = {
    "Vid4": ("eval/vid4/calendar.mkv", "eval/vid4/foliage.mkv"),
    "real clips": ("video/bikes.mp4", "video/carphone_pristine.mp4"),
}
_BASICVSR = SHARED / "weights" / "BasicVSR_Vimeo90K_BIx4.pth"

Method = Callable[[Trial, Tensor], Tensor]
"""Makes of spoilt frames (T, 3, h, w) those that a trial wants."""


@dataclass(frozen=True)
class Result:
    """What a method reached on a clip."""

    scores: Scores
    seconds: float
    """Of a processor core for each spoilt frame; so it does not matter what else the machine does."""


def rivals() -> Iterator[str]:
    """A table in Markdown: every network and its rivals by trial, means over the clips of each kind."""
    yield "| clips | trial | | Y-PSNR | SSIM | flicker | core seconds a frame |"
    yield "|---|---|---|---|---|---|---|"
    for card in bundled():
        methods, problem = methods_for(card), RECIPES[card.id].problem
        for kind, names in CLIPS.items():
            clips = [_middle(first_frames(SHARED / "data" / name, frames_for(problem), card)) for name in names]
            motions = [_motions(clip) for clip in clips]
            own = fmean(_flicker(clip, moved) for clip, moved in zip(clips, motions, strict=True))
            yield f"| {kind} | | the original | | | {own:.2f} | |"
            for trial in trials(problem):
                found = defaultdict(list)
                for clip, moved in zip(clips, motions, strict=True):
                    spoilt = trial.spoil(clip)
                    for name, method in methods.items():
                        pictures, seconds = _timed(method, trial, spoilt)
                        alone = card.scale > 1 or card.time_scale == 1
                        found[name].append(Result(_scores(trial, clip, pictures, moved, alone), seconds))
                for name, results in found.items():
                    yield f"| {kind} | {trial.name} | {name} | {_told(results)} |"


def bundled() -> list[ModelCard]:
    """The networks that came with the program."""
    return [card for card in catalogue().values() if card.id in RECIPES and not card.weights.published]


def frames_for(problem: Problem) -> int:
    """How many of each clip are measured."""
    return BLURRED * EXPOSED if isinstance(problem, Deblurring) else FRAMES


def methods_for(card: ModelCard) -> dict[str, Method]:
    """What does the job of a network: nothing, filters of FFmpeg, itself, and where they apply BasicVSR's weights."""
    network = card.load(precision=card.precisions[-1].value)
    methods: dict[str, Method] = {"without": lambda trial, spoilt: trial.before(spoilt)}
    for chain in filters_for(card):
        methods[f"FFmpeg's {chain.name}"] = partial(made, chain, card)
    methods[f"**{card.id}**"] = lambda trial, spoilt: trial.wanted(restored(network, card, spoilt))
    if card.strength < 1:
        methods[f"**{card.id}**, as proposed"] = lambda trial, spoilt: trial.wanted(
            spoilt.lerp(restored(network, card, spoilt), card.strength)
        )
    if card.scale == 4 and card.time_scale == 1 and _BASICVSR.exists():
        best = basicvsr.load(_BASICVSR).eval()
        methods["BasicVSR"] = lambda trial, spoilt: trial.wanted(best.restore(spoilt))
    return methods


def first_frames(path: Path, count: int, card: ModelCard, step: int = 1) -> Tensor:
    """Every ``step``-th of a video's first frames, cropped to what suits a network: (count, 3, H, W) in [0, 1]."""
    frames = islice(decode(inspect(path)), 0, count * step, step)
    clip = torch.stack([to_rgb(frame, torch.device("cpu")).clamp(0, 1) for frame in frames])
    multiple = max(2, card.size_rule.multiple) * card.scale
    height, width = (length // multiple * multiple for length in clip.shape[2:])
    return clip[..., :height, :width]


def _middle(clip: Tensor) -> Tensor:
    """As much of it as is measured; a multiple of 16 pixels stays one."""
    for dimension, most in ((3, SIDES[0]), (2, SIDES[1])):
        length = clip.shape[dimension]
        if length > most:
            clip = clip.narrow(dimension, (length - most) // 2, most)
    return clip


def _motions(clip: Tensor) -> list[Motion]:
    """Of each frame but the first since the one before."""
    return [Motion.between(earlier[None], later[None]) for earlier, later in pairwise(clip)]


def _flicker(clip: Tensor, motions: list[Motion]) -> float:
    """Of the original: its noise, and what the motion estimate misses."""
    tally = Tally()
    for frame, motion in zip(clip, [None, *motions], strict=True):
        tally.add(frame[None], None, motion)
    return tally.flicker


def _timed(method: Method, trial: Trial, spoilt: Tensor) -> tuple[Tensor, float]:
    """The pictures, and the seconds for each of the spoilt ones."""
    began = time.process_time()
    pictures = method(trial, spoilt)
    return pictures, (time.process_time() - began) / len(spoilt)


def _scores(trial: Trial, clip: Tensor, pictures: Tensor, motions: list[Motion], alone: bool) -> Scores:
    """How like the truth pictures are, and how they flicker: between frames that stay as they are, or ``alone``."""
    numbers = trial.truth(torch.arange(len(clip))).tolist()
    tally = Tally()
    for number in range(numbers[0], numbers[-1] + 1):
        truth = clip[number, None]
        if number in numbers:
            followed = number > numbers[0] and not (alone and number - 1 not in numbers)
            tally.add(pictures[numbers.index(number), None], truth, motions[number - 1] if followed else None)
        elif not alone:
            tally.add(truth, None, motions[number - 1])
    return tally.scores()


def _told(results: list[Result]) -> str:
    mean = Scores.mean([result.scores for result in results])
    flicker = f"{mean.flicker:.2f}" if mean.flicker else ""
    return f"{mean.psnr_y:.2f} dB | {mean.ssim_y:.3f} | {flicker} | {fmean(result.seconds for result in results):.2f}"
