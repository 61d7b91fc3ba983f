"""A network at work: on its device, in parts that fit into memory, and in smaller ones when they do not."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

import torch
from torch import Tensor

from app.engine.contract import ModelCard, Restorer
from app.engine.memory import is_out_of_memory, release
from app.engine.plan import Plan
from app.engine.resize import add_resized
from app.engine.tile import restore_tiled


class LoadedStage:
    """A network that is ready to work on pictures of known size.

    Args:
        card: what the network promises.
        restorer: the network.
        plan: how much is computed at once; it becomes smaller when memory runs out.
        on_note: told, in a sentence, when that happens.
        size: width and height to which results are brought; ``None``: as the network gives them.
        strength: of results, from 0 to 1; the rest is the picture that the network saw.
    """

    def __init__(
        self,
        card: ModelCard,
        restorer: Restorer,
        plan: Plan,
        on_note: Callable[[str], None],
        size: tuple[int, int] | None = None,
        strength: float = 1.0,
    ) -> None:
        self.card = card
        self.restorer = restorer
        self.plan = plan
        self._on_note = on_note
        self._size = size
        self._strength = strength

    @property
    def time_scale(self) -> Fraction:
        """Pictures out per picture in, nominally."""
        return Fraction(self.card.time_scale)

    def restore(
        self, frames: Sequence[Tensor] | Tensor, keep: slice, restorer: Restorer | None = None
    ) -> Iterator[Tensor]:
        """:meth:`Restorer.restore` for any picture size: the results one by one.

        Args:
            frames: (3, H, W) each.
            keep: see there.
            restorer: what does it, if not the network itself.

        Raises:
            RuntimeError: torch's, when memory does not suffice for the smallest parts.
        """
        start, stop, _ = keep.indices(len(frames))
        while start < stop:
            batch = slice(start, min(stop, start + self.plan.batch))
            results = self._attempt(restorer or self.restorer, frames, batch)
            if results is not None:
                yield from results
                start = batch.stop

    def blended(self, seen: Tensor, result: Tensor) -> Tensor:
        """A result of as much strength as is wanted: (3, H, W) each, of any two sizes; the result's stays."""
        if self._strength == 1:
            return result
        height, width = seen.shape[1:]
        base = torch.zeros_like(result)
        add_resized(base, seen, (0, 0), (height, width))
        return base.lerp_(result, self._strength)

    def shrink(self) -> bool:
        """Compute less at once from now on; false if that is not possible."""
        smaller = self.plan.smaller(self.card)
        if smaller is None:
            return False
        self.plan = smaller
        self._on_note(
            f"Memory ran short: {self.card.title} went on in parts of {smaller.tile} pixels,"
            f" {smaller.batch} pictures at a time."
        )
        return True

    def _attempt(self, restorer: Restorer, frames: Sequence[Tensor] | Tensor, keep: slice) -> Tensor | None:
        """The results; ``None`` when memory ran out and smaller parts may do."""
        try:
            return restore_tiled(restorer, self.card, frames, keep, self.plan.tile, self._size)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error) or not self.shrink():
                raise
        # Only here are the failed attempt's tensors gone.
        release(frames[0].device)
        return None
