"""Warping and optical flow."""

import torch

from models.layers.flow_warp import flow_warp
from models.layers.spynet import SPyNet


def test_whole_pixels_move_exactly() -> None:
    picture = torch.rand(1, 2, 5, 7)
    flow = torch.zeros(1, 2, 5, 7)
    flow[:, 0], flow[:, 1] = 2, -1
    warped = flow_warp(picture, flow)
    torch.testing.assert_close(warped[..., 1:, :5], picture[..., :4, 2:], atol=1e-5, rtol=0)
    assert torch.count_nonzero(warped[..., 0, :]) == 0
    bordered = flow_warp(picture, flow, padding="border")
    torch.testing.assert_close(bordered[..., 1:, 6], picture[..., :4, 6], atol=1e-5, rtol=0)


def test_pictures_of_one_pixel() -> None:
    picture = torch.rand(1, 3, 1, 1)
    torch.testing.assert_close(flow_warp(picture, torch.zeros(1, 2, 1, 1)), picture)


def test_flow_is_in_pixels_of_the_original_size() -> None:
    network = SPyNet()
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            last = name == "basic_module.5.basic_module.8.bias"
            parameter.copy_(torch.tensor((2.0, 3.0)) if last else torch.zeros_like(parameter))
        # Computed at 64×32, where the flow is (2, 3) everywhere, and brought back to 48×20.
        flow = network(torch.rand(1, 3, 20, 48), torch.rand(1, 3, 20, 48))
    assert flow.shape == (1, 2, 20, 48)
    torch.testing.assert_close(flow[0, 0], torch.full((20, 48), 2 * 48 / 64))
    torch.testing.assert_close(flow[0, 1], torch.full((20, 48), 3 * 20 / 32))
