"""Footage that moves evenly, whole or in fields, so that what was done to it can be measured."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
import numpy.typing as npt

from tests.conftest import RGB

SIZE = (256, 192)
Plot = npt.NDArray[np.float64]


def fields(count: int, speed: int = 5, noise: float = 0) -> list[RGB]:
    """Moments of a texture that moves sideways by ``speed`` pixels each."""
    random = np.random.default_rng(7)
    width, height = SIZE
    rough = random.uniform(40, 210, (height // 8 + 2, (width + speed * count) // 8 + 2))
    texture = enlarged(rough, 8)[:height]
    moments = [texture[:, speed * index : speed * index + width] for index in range(count)]
    return [as_rgb(moment + random.normal(0, noise, moment.shape)) for moment in moments]


def titles(count: int, speed: int) -> list[RGB]:
    """Moments of letters, as it were, that roll upwards by ``speed`` lines each."""
    random = np.random.default_rng(3)
    width, height = SIZE
    strokes = random.integers(2, 9, height // 2 + speed * count)
    letters = 20 + 200 * random.integers(0, 2, (len(strokes), width // 8)).astype(np.float64)
    page = letters.repeat(strokes, axis=0).repeat(8, axis=1)
    return [as_rgb(page[speed * index : speed * index + height]) for index in range(count)]


def enlarged(values: Plot, factor: int) -> Plot:
    """Between the values, straight lines."""
    for _ in range(2):
        at = np.arange((len(values) - 1) * factor) / factor
        low = at.astype(int)
        share = (at - low)[:, None]
        values = (values[low] * (1 - share) + values[low + 1] * share).T
    return values


def as_rgb(luma: Plot) -> RGB:
    """Grey pictures of luma in 8-bit steps."""
    return np.repeat(luma.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)


def woven(top: RGB, bottom: RGB) -> RGB:
    """A frame of two fields."""
    frame = top.copy()
    frame[1::2] = bottom[1::2]
    return frame


def top_first(moments: Sequence[RGB]) -> list[RGB]:
    """Frames whose top field shows the earlier moment."""
    return [woven(*pair) for pair in zip(moments[::2], moments[1::2], strict=True)]


def bottom_first(moments: Sequence[RGB]) -> list[RGB]:
    """Frames whose bottom field shows the earlier moment."""
    return [woven(second, first) for first, second in zip(moments[::2], moments[1::2], strict=True)]


def pulled_down(moments: Sequence[RGB]) -> list[RGB]:
    """3:2 pulldown: five frames from four."""
    groups = [moments[index : index + 4] for index in range(0, len(moments), 4)]
    return [woven(g[t], g[b]) for g in groups for t, b in ((0, 0), (1, 1), (1, 2), (2, 3), (3, 3))]


def written(path: Path, pictures: Sequence[RGB], codec: str = "ffv1", pixel_format: str = "yuv420p") -> Path:
    """A film of the pictures, 25 a second."""
    with av.open(str(path), "w") as container:
        stream = cast(av.VideoStream, container.add_stream(codec, rate=Fraction(25)))
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt = pixel_format
        for picture in pictures:
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path
