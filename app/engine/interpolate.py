"""Pictures at any instant: those that there are, and new ones between them, never across a cut."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from torch import Tensor

from app.engine.contract import EVERY_FRAME, Interpolator, ModelCard, Restorer
from app.engine.ensemble import ensembled
from app.engine.instants import Instants
from app.engine.orientation import Ensemble
from app.engine.picture import Picture
from app.engine.plan import Plan
from app.engine.stage import LoadedStage
from app.engine.timing import moved, timed, with_followers


class InterpolatingStage(LoadedStage):
    """A network at work that makes pictures of any instant; see :class:`LoadedStage`.

    Args:
        card: what the network promises.
        network: the network.
        plan: how much is computed at once.
        on_note: told when that becomes less.
        instants: when pictures are wanted.
        ensemble: orientations in which the network sees the pictures.
    """

    def __init__(
        self,
        card: ModelCard,
        network: Interpolator,
        plan: Plan,
        on_note: Callable[[str], None],
        instants: Instants,
        ensemble: Ensemble = Ensemble.NONE,
    ) -> None:
        super().__init__(card, network, plan, on_note)
        self.instants = instants
        self._ensemble = ensemble
        self._network = network

    @property
    def time_scale(self) -> Fraction:
        """See :class:`LoadedStage`."""
        return self.instants.per_picture

    def between(self, earlier: Tensor, later: Tensor, share: Fraction) -> Tensor:
        """The picture at ``share`` of the way between two: (3, H, W) each.

        Raises:
            RuntimeError: torch's, when memory does not suffice for the smallest parts.
        """
        between = ensembled(_Between(self._network, float(share)), self._ensemble)
        (picture,) = self.restore((earlier, later), slice(0, 1), between)
        return picture


def interpolated(pictures: Iterable[Picture], stage: InterpolatingStage, around: Fraction) -> Iterator[Picture]:
    """The pictures at the instants that are wanted.

    At a cut, and behind the last picture, the earlier picture stays, as in players.

    Args:
        pictures: consecutive pictures.
        stage: the network.
        around: how far around the segment results are wanted as context for what follows, in source frames.
    """
    cut = False
    for picture, follower in with_followers(timed(pictures)):
        cut = cut or picture.new_shot
        for instant in stage.instants.within(picture.pts, picture.duration):
            shown = moved(picture, instant, picture.rgb, cut)
            if abs(shown.position) <= around:
                cut = False
                if instant.share and follower is not None and not follower.new_shot:
                    shown = replace(shown, rgb=stage.between(picture.rgb, follower.rgb, instant.share))
                yield shown


class _Between(Restorer):
    """An interpolator bound to an instant: of two frames it makes the one between them."""

    def __init__(self, network: Interpolator, share: float) -> None:
        super().__init__()
        self.network = network
        self.share = share

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """(2, 3, H, W) → (1, 3, H, W), kept as the first of the two."""
        return self.network.between(frames[:1], frames[1:], frames.new_tensor([self.share]))[keep]
