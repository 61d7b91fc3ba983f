"""A beginning for slim networks of full size: detail passes through them from the first step on.

At a quarter of the size, few channels hold a picture only if they are used well. Random ones lose the detail, and
training takes thousands of steps to find a way for it. So it is laid out: sixteen channels for the lightness of the
sixteen pixels of a feature, eight for its colour at half the size, as 4:2:0 has it; every layer on the way hands them
on, with a tenth of its random beginning beside them. The residual begins at zero, so the picture stays as it is.
"""

import torch
from torch import Tensor, nn

from models.edvr import EDVR

DETAILS = 24
"""Channels that hold a picture at a quarter of its size: 16 of luma, 4 of each chroma."""
_RANDOM = 0.1
_LUMA = torch.tensor([0.299, 0.587, 0.114])
_CHROMA = torch.tensor([[-0.1687, -0.3313, 0.5], [0.5, -0.4187, -0.0813]])
"""BT.601."""
_PHASES = [(0, 0), (0, 1), (1, 0), (1, 1)]


@torch.no_grad()
def pass_through(network: EDVR) -> None:
    """Begin a network with PreDeblur, ``hr_in``, at least :data:`DETAILS` channels, and no attention (TSA) so.

    Attention that is trained from the beginning may shut everything out, which nothing undoes: the authors add it
    to a trained network (EDVR, section 4.1).
    """
    predeblur, alignment = network.predeblur, network.pcd_align
    _split(predeblur.conv_first, predeblur.stride_conv_hr1, predeblur.stride_conv_hr2)
    _hand_on(network.conv_1x1)
    for conv in (alignment.feat_conv["l1"], alignment.dcn_pack["l1"], alignment.cas_dcnpack):
        # Deformable convolutions begin with masks of a half.
        _hand_on(conv, gain=2.0 if conv in (alignment.dcn_pack["l1"], alignment.cas_dcnpack) else 1.0)
    _hand_on(network.fusion, first=network.config.center_frame_idx * network.config.num_feat)
    _join(network.get_submodule("upconv1"), network.upconv2)
    for parameter in network.conv_last.parameters():
        parameter.zero_()


def _weight(conv: nn.Module) -> Tensor:
    """The weight of a convolution, its random beginning reduced."""
    bias, weight = conv.get_parameter("bias"), conv.get_parameter("weight")
    bias.zero_()
    return weight.mul_(_RANDOM)


def _hand_on(conv: nn.Module, first: int = 0, gain: float = 1.0) -> None:
    """Each channel of the output is one of the input, from the ``first`` on."""
    weight = _weight(conv)
    middle = weight.shape[2] // 2
    for channel in range(len(weight)):
        weight[channel, first + channel, middle, middle] += gain


def _split(full: nn.Conv2d, half: nn.Conv2d, quarter: nn.Conv2d) -> None:
    """Full size to a quarter of it, pixels becoming channels."""
    weight, middle = _weight(full), 1
    for channel, (down, right) in enumerate(_PHASES):
        weight[channel, :, middle + down, middle + right] += _LUMA
    weight[4:6, :, middle, middle] += _CHROMA
    # Activations pass what is positive.
    full.get_parameter("bias")[4:6] = 0.5
    weight = _weight(half)
    for channel in range(4):
        weight[channel, channel, middle, middle] += 1
    for channel in (4, 5):
        weight[channel, channel, middle:, middle:] += 0.25
    weight = _weight(quarter)
    for place, (down, right) in enumerate(_PHASES):
        for channel in range(6):
            weight[4 * channel + place, channel, middle + down, middle + right] += 1


def _join(half: nn.Module, full: nn.Module) -> None:
    """Back from a quarter of the size, channels becoming pixels (the reverse of :func:`_split`)."""
    weight, middle = _weight(half), 1
    for place in range(4):
        for channel in range(6):
            weight[4 * channel + place, 4 * channel + place, middle, middle] += 1
    weight = _weight(full)
    for place in range(4):
        weight[place, place, middle, middle] += 1
        for chroma in (1, 2):
            weight[4 * chroma + place, 3 + chroma, middle, middle] += 1
