"""Filters along columns and rows, for both signals of chroma at once, on their device."""

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from app.engine.sampling import Blocks, Floats, Indices


@dataclass(frozen=True, eq=False)
class Room:
    """Memory for both signals, with what a filter wants beyond both edges."""

    whole: Tensor
    """(2, rows, columns)."""
    inside: Tensor
    """(2, rows, columns) between the edges: a view."""


class AlongColumns:
    """A filter along the columns of both signals, for one strip.

    Args:
        places: (rows made, taps), among those taken.
        weights: (rows made, taps).
        taken: the rows.
        device: where the signals are.
    """

    def __init__(self, places: Indices, weights: Floats, taken: slice, device: torch.device) -> None:
        second = places + (taken.stop - taken.start)
        self._places = torch.from_numpy(np.concatenate((places, second))).to(device)
        self._weights = torch.from_numpy(np.concatenate((weights, weights))).float().to(device)

    def filtered(self, signals: Tensor) -> Tensor:
        """(2, rows taken, columns) → (2, rows made, columns)."""
        lines = F.embedding_bag(self._places, signals.flatten(0, 1), mode="sum", per_sample_weights=self._weights)
        return lines.view(2, -1, signals.shape[2])


class AlongRows:
    """A filter along rows, or none.

    Args:
        length: of rows before.
        blocks: the filter.
        made: length of rows behind it.
        device: where the signals are.
    """

    def __init__(self, length: int, blocks: Blocks | None, made: int, device: torch.device) -> None:
        self.device = device
        self._length = length
        self._made = made
        self._filter = None if blocks is None else _Filter(blocks, device)

    def room(self, rows: int) -> Room:
        """For so many rows of both signals."""
        before, behind = self._filter.reach if self._filter else (0, 0)
        whole = torch.empty((2, rows, before + self._length + behind), device=self.device)
        return Room(whole, whole[:, :, before : before + self._length])

    def continued(self, room: Room) -> Tensor:
        """(2, rows, columns) with what the filter wants beyond both edges."""
        if self._filter:
            before, behind = self._filter.reach
            room.whole[:, :, :before] = room.inside.index_select(2, self._filter.before)
            room.whole[:, :, -behind:] = room.inside.index_select(2, self._filter.behind)
        return room.whole

    def filtered(self, signals: Tensor) -> Tensor:
        """(2, rows, columns), continued beyond both edges → (2, rows, columns made)."""
        if self._filter is None:
            return signals
        return self._filter.applied(signals).view(*signals.shape[:2], -1)[:, :, : self._made]


class _Filter:
    """Blocks on a device."""

    def __init__(self, blocks: Blocks, device: torch.device) -> None:
        self._step = blocks.step
        self._matrix = torch.from_numpy(blocks.matrix).float().to(device)
        self.before = torch.from_numpy(blocks.before).to(device)
        self.behind = torch.from_numpy(blocks.behind).to(device)

    @property
    def reach(self) -> tuple[int, int]:
        """Samples before the first one and behind the last one."""
        return len(self.before), len(self.behind)

    def applied(self, signals: Tensor) -> Tensor:
        """(…, whole steps) → (steps, samples made); of the last step of each row nothing that could be used."""
        steps = signals.view(-1, self._step)
        made = signals.new_empty((len(steps), self._matrix.shape[1]))
        # A block reaches into the next step. Two products need no copy of the samples that blocks share.
        torch.mm(steps[:-1], self._matrix[: self._step], out=made[:-1])
        rest = self._matrix[self._step :]
        made[:-1].addmm_(steps[1:, : len(rest)], rest)
        return made
