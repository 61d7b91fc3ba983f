"""Deformable convolution by torchvision, which many installations have but not all can use."""

from functools import cache

import torch
from torch import Tensor

from models.layers.deform_grid import by_grid_sample
from models.layers.deform_sampling import Sampling

_TOLERANCE = 1e-4


def by_torchvision(
    x: Tensor, offset: Tensor, mask: Tensor | None, conv: tuple[Tensor, Tensor | None], sampling: Sampling
) -> Tensor:
    """One compiled kernel, in fp32 because it computes coordinates in the dtype of its input."""
    from torchvision.ops import deform_conv2d  # type: ignore[import-not-found, unused-ignore]

    weight, bias = conv
    output: Tensor = deform_conv2d(
        x.float(),
        offset.float(),
        weight.float(),
        None if bias is None else bias.float(),
        stride=sampling.stride,
        padding=sampling.padding,
        dilation=sampling.dilation,
        mask=None if mask is None else mask.float(),
    )
    return output.to(x.dtype)


@cache
def torchvision_works(device: str, gradients: bool) -> bool:
    """Whether torchvision is there, was built for this torch, and computes right on ``device``.

    It is tried on a small case: there are builds whose import fails beside another build of torch, that lack the
    device's kernel, or only its gradient.
    """
    generator = torch.Generator().manual_seed(0)
    x, offset, mask, weight = (
        torch.randn(shape, generator=generator).to(device).requires_grad_(gradients)
        for shape in ((1, 4, 6, 5), (1, 36, 6, 5), (1, 18, 6, 5), (4, 4, 3, 3))
    )
    try:
        results = [
            _with_gradients(form(x, offset, mask, (weight, None), Sampling()), [x, offset, mask, weight])
            for form in (by_torchvision, by_grid_sample)
        ]
    except (ImportError, RuntimeError, NotImplementedError, AttributeError):
        return False
    return all(torch.allclose(theirs, ours, atol=_TOLERANCE) for theirs, ours in zip(*results, strict=True))


def _with_gradients(output: Tensor, inputs: list[Tensor]) -> list[Tensor]:
    return [output.detach(), *(torch.autograd.grad(output.sum(), inputs) if output.requires_grad else ())]
