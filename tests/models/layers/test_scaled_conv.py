"""The convolutions of the deblurring network: their forms and what they do to sizes."""

import pytest
import torch

from models.layers.scaled_conv import ConvForm, ConvShape, Kernel, ScaledConv, ScaleOrder


def test_both_scale_orders_are_the_same_function() -> None:
    paper, code = (ScaledConv(ConvShape(3, 4), ConvForm(order)) for order in ScaleOrder)
    with torch.no_grad():
        scale, shift = torch.rand(4) + 0.5, torch.rand(4)
        paper.scale.copy_(scale)
        code.scale.copy_(scale)
        code.get_parameter("shift").copy_(shift)
        paper.get_parameter("bias").copy_(scale * shift)
        code.get_parameter("weight").copy_(paper.get_parameter("weight"))
    x = torch.rand(1, 3, 6, 8)
    torch.testing.assert_close(paper(x), code(x))


@pytest.mark.parametrize("use", [Kernel.PLAIN, Kernel.HALVING, Kernel.DOUBLING])
def test_unit_norm_ignores_the_length_of_the_kernel(use: Kernel) -> None:
    conv = ScaledConv(ConvShape(3, 4, use=use), ConvForm(unit_norm=True))
    x = torch.rand(1, 3, 6, 8)
    before = conv(x)
    with torch.no_grad():
        conv.get_parameter("direction").mul_(7)
    torch.testing.assert_close(conv(x), before)


@pytest.mark.parametrize(
    ("shape", "height"),
    [
        (ConvShape(3, 4), 12),
        (ConvShape(3, 4, dilation=4), 12),
        (ConvShape(3, 4, kernel=1), 12),
        (ConvShape(3, 4, stride=2), 6),
        (ConvShape(3, 4, use=Kernel.HALVING), 6),
        (ConvShape(3, 4, use=Kernel.DOUBLING), 24),
        (ConvShape(3, 4, kernel=7, use=Kernel.ROTATED), 12),
    ],
)
def test_sizes(shape: ConvShape, height: int) -> None:
    assert ScaledConv(shape, ConvForm())(torch.rand(1, 3, 12, 16)).shape == (1, 4, height, height * 16 // 12)


def test_a_constant_picture_stays_constant_up_to_the_border() -> None:
    conv = ScaledConv(ConvShape(3, 4, dilation=2), ConvForm())
    out = conv(torch.full((1, 3, 8, 8), 0.5))
    torch.testing.assert_close(out, out[..., :1, :1].expand_as(out))
