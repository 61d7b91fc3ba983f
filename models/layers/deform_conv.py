"""Modulated deformable convolution (DCNv2), with nothing to compile on any system.

Layout of offsets and masks, and the border rule, are those of every published implementation (Dai et al. 2017,
Zhu et al. 2019): offset channel ``g·2K + 2k`` is the vertical shift of tap ``k`` in deformable group ``g``, the next
one the horizontal shift; a sample outside the image reads zeros. Checkpoints of EDVR and Zooming Slow-Mo load as
they are.
"""

import torch
from torch import Tensor, nn

from models.layers.deform_gather import by_gather
from models.layers.deform_grid import by_grid_sample, by_tap
from models.layers.deform_sampling import Implementation, Sampling
from models.layers.deform_torchvision import by_torchvision, torchvision_works
from models.layers.offset_watch import see

SAMPLES_AT_ONCE = 1 << 26
"""Numbers that may be held between sampling and the matrix product: 256 MiB in fp32."""


def deform_conv2d(
    x: Tensor, offset: Tensor, mask: Tensor | None, conv: tuple[Tensor, Tensor | None], sampling: Sampling
) -> Tensor:
    """Convolve ``x`` where each tap is shifted by ``offset`` and weighted by ``mask``.

    Args:
        x: (N, C, H, W).
        offset: (N, 2·G·K, Ho, Wo) in pixels, K = taps of the kernel; G is inferred.
        mask: (N, G·K, Ho, Wo), usually in [0, 1]; ``None`` weighs every tap 1.
        conv: weight (O, C, kh, kw) and bias (O) or ``None``.
        sampling: stride, padding and dilation.

    Returns:
        (N, O, Ho, Wo) in the dtype of ``x``. Coordinates are always computed in fp32: in half precision they would
        be wrong by up to a pixel.
    """
    samples = len(x) * x.shape[1] * conv[0][0, 0].numel() * offset[0, 0].numel()
    return implementation_for(x.device.type, torch.is_grad_enabled(), samples)(x, offset, mask, conv, sampling)


def implementation_for(device: str, gradients: bool, samples: int) -> Implementation:
    """The fastest way on a kind of device that fits into memory; ``samples`` is N·C·K·Ho·Wo."""
    if device == "cpu" and not gradients:
        return by_gather
    if samples > SAMPLES_AT_ONCE:
        return by_tap
    # On processors torchvision's kernel is two to four times slower than ours.
    if device != "cpu" and torchvision_works(device, gradients):
        return by_torchvision
    return by_grid_sample


class DeformConvPack(nn.Module):
    """3×3 modulated deformable convolution whose offsets and masks come from a separate feature map.

    Keys: ``weight``, ``bias``, and ``weight`` and ``bias`` of the convolution that predicts, under the name
    ``predictor``. Initialised so that it starts as half an ordinary convolution: offsets 0, masks 0.5.
    """

    def __init__(self, channels: int, deformable_groups: int, predictor: str = "conv_offset") -> None:
        super().__init__()
        bound = (channels * 9) ** -0.5
        self.weight = nn.Parameter(torch.empty(channels, channels, 3, 3).uniform_(-bound, bound))
        self.bias = nn.Parameter(torch.zeros(channels))
        self._predictor = predictor
        self.add_module(predictor, nn.Conv2d(channels, 27 * deformable_groups, 3, padding=1))
        for parameter in self.get_submodule(predictor).parameters():
            nn.init.zeros_(parameter)

    def forward(self, x: Tensor, offset_features: Tensor) -> Tensor:
        """Deform ``x`` (N, C, H, W) by offsets predicted from ``offset_features`` (N, C, H, W)."""
        predicted = self.get_submodule(self._predictor)(offset_features)
        split = predicted.shape[1] * 2 // 3
        offset, mask = predicted[:, :split], predicted[:, split:].sigmoid()
        see(offset)
        return deform_conv2d(x, offset, mask, (self.weight, self.bias), Sampling())
