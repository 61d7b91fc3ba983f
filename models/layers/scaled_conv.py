"""The convolutions of Brehm et al. 2020: reflecting borders, a learned scale per channel, optional unit norm.

Where paper and public code differ, names of the parameters tell which form a checkpoint has:

========================  =====================================  ==============================================
what                      paper                                  code
========================  =====================================  ==============================================
scale                     act(``scale``·conv + ``bias``)         act((conv + ``shift``)·``scale``)
kernel                    ``weight``, used as it is              ``direction``, divided by its norm before use
========================  =====================================  ==============================================

The two scales are the same function (bias = scale·shift); they differ only in how they train.
"""

from dataclasses import dataclass
from enum import Enum

import torch
import torch.nn.functional as F
from torch import Tensor, nn

SLOPE = 0.2
"""Of the leaky ReLU; the code's. The paper does not say."""
_NORM_FLOOR = 1e-8
"""Added to every squared weight, so that an all-zero kernel stays finite."""


class ScaleOrder(Enum):
    """Whether the learned scale is applied before or after the learned bias."""

    SCALE_FIRST = "paper"
    BIAS_FIRST = "code"


@dataclass(frozen=True)
class ConvForm:
    """How every convolution of a network is parametrised."""

    order: ScaleOrder = ScaleOrder.SCALE_FIRST
    unit_norm: bool = False


class Kernel(Enum):
    """What a learned k×k kernel becomes before it is used."""

    PLAIN = "plain"
    HALVING = "halving"
    """3×3 → 4×4: the mean of its four shifts. Halves the size."""
    DOUBLING = "doubling"
    """3×3 → 4×4: the sum of its four shifts, transposed. Doubles the size."""
    ROTATED = "rotated"
    """Used in four clockwise rotations, a quarter of the output channels each."""


@dataclass(frozen=True)
class ConvShape:
    """Size of a convolution."""

    channels_in: int
    channels_out: int
    kernel: int = 3
    stride: int = 1
    dilation: int = 1
    use: Kernel = Kernel.PLAIN


class ScaledConv(nn.Module):
    """Convolution without borders of zeros, then a learned scale and bias of each channel, then the activation."""

    def __init__(self, shape: ConvShape, form: ConvForm, linear: bool = False) -> None:
        super().__init__()
        self.shape, self.form, self.linear = shape, form, linear
        kernel = nn.Parameter(torch.empty(self._kernel_size()))
        he_normal = form.unit_norm or shape.use is Kernel.DOUBLING
        (nn.init.kaiming_normal_ if he_normal else nn.init.xavier_uniform_)(kernel)
        self.kernel_name = "direction" if form.unit_norm else "weight"
        self.register_parameter(self.kernel_name, kernel)
        self.scale = nn.Parameter(torch.ones(shape.channels_out))
        self.added_name = "bias" if form.order is ScaleOrder.SCALE_FIRST else "shift"
        self.register_parameter(self.added_name, nn.Parameter(torch.zeros(shape.channels_out)))

    def forward(self, x: Tensor) -> Tensor:
        """(N, Cin, H, W) → (N, Cout, H', W'); H' is H, H/2 or 2H."""
        kernel, bias = self._effective()
        if self.shape.use is Kernel.DOUBLING:
            out = F.conv_transpose2d(x, kernel, bias, stride=2, padding=1)
        elif self.shape.use is Kernel.HALVING:
            out = F.conv2d(F.pad(x, (1, 1, 1, 1), mode="reflect"), kernel, bias, stride=2)
        else:
            margin = self.shape.dilation * (self.shape.kernel // 2)
            padded = F.pad(x, (margin,) * 4, mode="reflect") if margin else x
            out = F.conv2d(padded, kernel, bias, self.shape.stride, dilation=self.shape.dilation)
        return out if self.linear else F.leaky_relu(out, SLOPE, inplace=True)

    def _kernel_size(self) -> tuple[int, int, int, int]:
        k, shape = self.shape.kernel, self.shape
        if shape.use is Kernel.DOUBLING:  # PyTorch's layout of transposed convolutions
            return shape.channels_in, shape.channels_out, k, k
        outputs = shape.channels_out // 4 if shape.use is Kernel.ROTATED else shape.channels_out
        return outputs, shape.channels_in, k, k

    def _effective(self) -> tuple[Tensor, Tensor]:
        """Kernel and bias with the scale folded in: one ordinary convolution."""
        raw = self.get_parameter(self.kernel_name)
        kernel = _prepared(raw.float(), self.shape.use)
        if self.form.unit_norm:
            # For transposed kernels this is the norm over the outputs of each input channel, as in the code.
            kernel = kernel / (kernel.square() + _NORM_FLOOR).sum(dim=(1, 2, 3), keepdim=True).sqrt()
        per_output = (1, -1, 1, 1) if self.shape.use is Kernel.DOUBLING else (-1, 1, 1, 1)
        added = self.get_parameter(self.added_name)
        bias = added if self.form.order is ScaleOrder.SCALE_FIRST else added * self.scale
        return (kernel * self.scale.view(per_output)).to(raw.dtype), bias


def _prepared(kernel: Tensor, use: Kernel) -> Tensor:
    match use:
        case Kernel.PLAIN:
            return kernel
        case Kernel.HALVING:
            return _shifts(kernel) / 4
        case Kernel.DOUBLING:
            return _shifts(kernel)
        case Kernel.ROTATED:
            return torch.cat([kernel.rot90(-turns, (2, 3)) for turns in range(4)])


def _shifts(kernel: Tensor) -> Tensor:
    """The sum of a 3×3 kernel's four positions in a 4×4 one: (…, 3, 3) → (…, 4, 4)."""
    padded = F.pad(kernel, (1, 1, 1, 1))
    return padded[..., 1:, 1:] + padded[..., :-1, 1:] + padded[..., 1:, :-1] + padded[..., :-1, :-1]
