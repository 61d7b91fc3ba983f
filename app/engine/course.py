"""How large pictures are on their way through a recipe. Free of torch."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.engine.filters import Resize, Step
from app.engine.job import Stage, Target
from app.engine.size import output_size, pixel_shape, target_of
from app.media.frame import VideoInfo


@dataclass(frozen=True)
class Resized:
    """A step that brings pictures to a size."""

    size: tuple[int, int]
    """Width and height in pixels."""


@dataclass(frozen=True)
class Course:
    """What the steps behind the head see and make."""

    networks: tuple[tuple[int, int], ...]
    """Width and height of what each network sees."""
    resized: tuple[Resized, ...]
    """What becomes of each step that is a :class:`Resize`."""
    end: VideoInfo
    """The source as it is behind the last step."""

    def output(self, target: Target, seen: VideoInfo) -> tuple[int, int]:
        """Width and height of the result, of which ``seen`` is the source as the first step sees it.

        Raises:
            UsageError: it would be too large or too small.
        """
        if target.scale is None:
            return output_size(target, self.end, 1)
        square = self.end.sample_aspect != seen.sample_aspect
        return output_size(replace(target, square_pixels=target.square_pixels or square), seen, 1)


def course(steps: Iterable[Step], seen: VideoInfo, scales: Sequence[int]) -> Course:
    """Follow pictures through a recipe.

    Args:
        steps: of the recipe.
        seen: the source behind the recipe's head.
        scales: of its networks, in order.

    Raises:
        UsageError: a step would make pictures too large or too small.
    """
    networks, resized, here = [], [], seen
    rest: Iterator[int] = iter(scales)
    for step in steps:
        if isinstance(step, Stage):
            scale = next(rest)
            networks.append((here.width, here.height))
            here = replace(here, width=here.width * scale, height=here.height * scale)
        elif isinstance(step, Resize):
            target = target_of(step)
            width, height = output_size(target, here, 1)
            resized.append(Resized((width, height)))
            here = replace(here, width=width, height=height, sample_aspect=pixel_shape(target, here))
    return Course(tuple(networks), tuple(resized), here)
