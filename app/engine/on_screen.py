"""High dynamic range in results that cannot tell it."""

import numpy as np
import torch
from torch import Tensor

from app.media.frame import VideoInfo
from app.media.tone import toned

_WHITE = 65_535


def on_screen(rgb: Tensor, info: VideoInfo) -> Tensor:
    """A picture as an ordinary screen can show it; see :mod:`app.media.tone`.

    Args:
        rgb: (3, H, W), as PQ or HLG.
        info: the video that it is from.
    """
    codes = (rgb.clamp(0, 1) * _WHITE).round().permute(1, 2, 0).cpu().numpy().astype(np.uint16)
    shown = torch.from_numpy(toned(codes, _WHITE, info)).to(rgb.device)
    return shown.permute(2, 0, 1).float() / 255
