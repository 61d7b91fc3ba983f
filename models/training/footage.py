"""Real clips to train on: somebody's own footage, better than what is to be restored."""

import math
from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Generator, Tensor

from app.engine.colour import to_rgb
from app.errors import InputError
from app.media.decode import decode
from app.media.inspect import inspect
from models.training.clips import derived_generator, turned, uniform

EXCERPT = 21
"""Frames in a row that are kept: blurred frames can be made of them, too."""
PITCH = 125
"""Frames from the beginning of one excerpt to that of the next."""
PATCHES = 4
"""Places in the picture that are kept of each excerpt."""


class FootageClips:
    """An endless source of clips out of excerpts; the same generator state gives the same clip.

    Args:
        excerpts: (T, 3, H, W) uint8 each, H and W at least ``size``.
        size: height and width of a clip, in pixels.

    Raises:
        InputError: there are none.
    """

    def __init__(self, excerpts: list[Tensor], size: int) -> None:
        if not excerpts:
            raise InputError("There are too few clips to train on.", "Name a folder with more or longer ones.")
        self._excerpts = excerpts
        self._size = size

    def sample(self, rng: Generator, times: Tensor) -> Tensor:
        """A clip, see :class:`models.training.problems.Clips`.

        Real frames are as far apart as they are. So the unit of ``times`` becomes as many frames as keep all wanted
        ones apart, as far as the excerpt reaches: blur is made of frames in a row, as REDS and GoPro were.
        """
        excerpt = self._excerpts[int(uniform(rng, 0, len(self._excerpts)))]
        gaps = times.sort().values.diff()
        apart = 1 / float(gaps[gaps > 0].min())
        span = float(times.max() - times.min())
        unit = min(round(apart), math.floor((len(excerpt) - 1) / span))
        index = ((times - times.min()) * unit).round().long()
        first = int(uniform(rng, 0, len(excerpt) - int(index.max())))
        top, left = (int(uniform(rng, 0, length - self._size + 1)) for length in excerpt.shape[2:])
        clip = excerpt[first + index, :, top : top + self._size, left : left + self._size]
        return turned(clip.float() / 255, int(uniform(rng, 0, 8)))


def load_footage(folder: Path, size: int) -> list[Tensor]:
    """Excerpts of all videos of a folder, (T, 3, H, W) uint8, in a stable order; none has a cut in it.

    Args:
        folder: nothing but videos.
        size: height and width of the clips that will be wanted; excerpts are half as large again.

    Raises:
        InputError: a file is no video, its pictures are smaller than a clip, or it is too short.
    """
    excerpts = []
    for number, path in enumerate(sorted(folder.iterdir())):
        found = [patch for excerpt in _excerpts(path) for patch in _patches(excerpt, size * 3 // 2, number)]
        if not found or min(found[0].shape[2:]) < size:
            raise InputError(
                f"{path.name} is too small to train on.", f"It must be {size} pixels high and last {EXCERPT} frames."
            )
        excerpts += found
    return excerpts


def _excerpts(path: Path) -> Iterator[Tensor]:
    frames: list[Tensor] = []
    for position, frame in enumerate(decode(inspect(path))):
        if frame.new_shot:
            frames.clear()
        if position % PITCH < EXCERPT or frames:
            frames.append(to_rgb(frame, torch.device("cpu")).clamp(0, 1).mul(255).round().to(torch.uint8))
        if len(frames) == EXCERPT:
            yield torch.stack(frames)
            frames.clear()


def _patches(excerpt: Tensor, size: int, seed: int) -> Iterator[Tensor]:
    rng = derived_generator(seed, len(excerpt))
    for _ in range(PATCHES):
        top, left = (int(uniform(rng, 0, max(1, length - size + 1))) for length in excerpt.shape[2:])
        yield excerpt[:, :, top : top + size, left : left + size].clone()
