"""A filter at work on pictures: by FFmpeg in planes of 16 bits without subsampling, or by arithmetic."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor

from app.engine.colour import to_planes, to_rgb
from app.engine.filters import Deband, Denoise, Grain, Sharpen, Touch
from app.engine.picture import Picture
from app.media.filters import DEBANDER, DENOISER_BLOCK, SHARPENER, Spec, denoiser, filtered
from app.media.frame import Colour, Frame, Layout, Matrix

_LAYOUT = Layout(16, (0, 0))
_COLOUR = Colour(Matrix.BT709, full_range=False)
"""Limited range leaves room for super-white and super-black; the matrix is undone at once."""
_GRAIN = 8 / 255
"""Standard deviation in mid-grey."""


@dataclass(frozen=True)
class FilterStage:
    """A filter that is ready to work on pictures of any size."""

    filter: Touch

    def through(self, pictures: Iterable[Picture]) -> Iterator[Picture]:
        """The pictures, filtered; times, cuts and positions stay."""
        if isinstance(self.filter, Grain):
            done = ((picture, _grainy(picture)) for picture in pictures)
        else:
            margin = DENOISER_BLOCK if isinstance(self.filter, Denoise) else 0
            found = filtered(pictures, partial(_as_frame, margin=margin), _spec(self.filter))
            done = ((picture, _inside(to_rgb(frame, picture.rgb.device), margin)) for picture, frame in found)
        for picture, rgb in done:
            yield replace(picture, rgb=torch.lerp(picture.rgb, rgb, self.filter.strength))


def _spec(step: Touch) -> Spec:
    match step:
        case Denoise():
            return denoiser(step.noise)
        case Deband():
            return DEBANDER
        case Sharpen():
            return SHARPENER
    raise AssertionError(step)


def _as_frame(picture: Picture, margin: int) -> Frame:
    """With ``margin`` samples more to the right and below, which repeat the last ones."""
    rgb = F.pad(picture.rgb, (0, margin, 0, margin), "replicate") if margin else picture.rgb
    planes = to_planes(rgb, _LAYOUT, _COLOUR)
    return Frame(planes, _LAYOUT, _COLOUR, picture.pts, picture.duration, picture.new_shot)


def _inside(rgb: Tensor, margin: int) -> Tensor:
    return rgb[:, : rgb.shape[1] - margin, : rgb.shape[2] - margin]


def _grainy(picture: Picture) -> Tensor:
    """The picture with noise that depends on its time alone: the same however often it is made, on any device."""
    time = picture.pts
    source = torch.Generator().manual_seed((time.numerator * 1_000_003 + time.denominator) % (1 << 63))
    noise = torch.randn(picture.rgb.shape[1:], generator=source).to(picture.rgb.device)
    room = 4 * picture.rgb * (1 - picture.rgb)  # 1 in mid-grey, none in black and white
    return picture.rgb + room.clamp(min=0) * noise * _GRAIN
