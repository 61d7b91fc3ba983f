"""What FFmpeg's filters make of frames, set as people set them for good quality."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

import av
import numpy as np
import torch
from torch import Tensor

from app.engine.contract import ModelCard, Task
from models.training.figures import Trial

_RATE = 25


class Filter(NamedTuple):
    """One of FFmpeg's filters."""

    name: str
    options: str


class Chain(NamedTuple):
    """Filters for one job."""

    name: str
    filters: tuple[Filter, ...]


_DOUBLING = Filter("minterpolate", f"fps={2 * _RATE}:mi_mode=mci:mc_mode=aobmc:me_mode=bidir:vsbmc=1")
_FULL_SIZE = {
    Task.CLEANUP: (
        Chain("nlmeans", (Filter("nlmeans", "s=3"),)),
        # In place of hqdn3d, which PyAV's FFmpeg does not have.
        Chain("atadenoise and deblock", (Filter("atadenoise", "s=9"), Filter("deblock", "filter=weak:block=8"))),
    ),
    Task.DEBLUR: (Chain("unsharp", (Filter("unsharp", "5:5:1.0"),)), Chain("cas", (Filter("cas", "0.5"),))),
    Task.INTERPOLATE: (Chain("minterpolate", (_DOUBLING,)),),
}


def filters_for(card: ModelCard) -> tuple[Chain, ...]:
    """What people use for the job of a network."""
    if card.scale == 1:
        return _FULL_SIZE[card.task]
    enlarging = Filter("scale", f"iw*{card.scale}:ih*{card.scale}:flags=lanczos")
    if card.time_scale == 1:
        return (Chain("Lanczos", (enlarging,)),)
    return (Chain("minterpolate and Lanczos", (_DOUBLING, enlarging)),)


def made(chain: Chain, card: ModelCard, trial: Trial, spoilt: Tensor) -> Tensor:
    """The frames that a trial wants, of spoilt ones (T, 3, h, w)."""
    results = dict(_filtered(chain, spoilt))
    if card.time_scale == 1:
        return trial.wanted(torch.stack([results[2 * i] for i in range(len(spoilt))]))
    last = 2 * (len(spoilt) - 1)
    return trial.wanted(torch.stack([results[min(i, last)] for i in range(last + 2)]))


def _filtered(chain: Chain, frames: Tensor) -> Iterator[tuple[int, Tensor]]:
    """What filters make of frames (T, 3, H, W): the number of half frames from the start, and (3, H, W)."""
    graph = av.filter.Graph()
    _, _, height, width = frames.shape
    source = graph.add_buffer(width=width, height=height, format=av.VideoFormat("rgb24"), time_base=Fraction(1, _RATE))
    working = [graph.add(each.name, each.options) for each in chain.filters]
    planar, packed = graph.add("format", "yuv444p"), graph.add("format", "rgb24")
    graph.link_nodes(source, planar, *working, packed, graph.add("buffersink")).configure()
    # An interpolator holds back what it cannot place: some frames more push it out.
    for number, frame in enumerate([*frames, *[frames[-1]] * 4]):
        picture = av.VideoFrame.from_ndarray(_bytes(frame), format="rgb24")
        picture.pts, picture.time_base = number, Fraction(1, _RATE)
        graph.push(picture)
        yield from _pulled(graph)
    graph.push(None)
    yield from _pulled(graph)


def _pulled(graph: av.filter.Graph) -> Iterator[tuple[int, Tensor]]:
    while True:
        try:
            result = graph.vpull()
        except (av.BlockingIOError, av.EOFError):
            return
        assert result.pts is not None
        assert result.time_base is not None
        rgb = torch.from_numpy(result.to_ndarray(format="rgb24")).permute(2, 0, 1)
        yield round(result.pts * result.time_base * 2 * _RATE), rgb.float() / 255


def _bytes(frame: Tensor) -> np.ndarray:
    return frame.mul(255).round().to(torch.uint8).permute(1, 2, 0).contiguous().numpy()
