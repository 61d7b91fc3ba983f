"""Pictures at the size that was asked for."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import torch.nn.functional as F

from app.engine.picture import Picture


def resized(pictures: Iterable[Picture], size: tuple[int, int]) -> Iterator[Picture]:
    """The pictures at ``size`` (width, height), antialiased."""
    wanted = (size[1], size[0])
    for picture in pictures:
        if picture.rgb.shape[1:] == wanted:
            yield picture
        else:
            rgb = F.interpolate(picture.rgb[None], size=wanted, mode="bicubic", antialias=True)[0]
            yield replace(picture, rgb=rgb)
