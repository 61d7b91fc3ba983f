"""What is made while a network is built is counted before it is there; what is only looked at is not."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from app.engine.allocation import AllocationLimit, TooLarge

MEGA = 1 << 20


@pytest.mark.parametrize(
    "make",
    [
        lambda: torch.empty(MEGA, MEGA),
        lambda: torch.zeros((MEGA, MEGA)),
        lambda: torch.full(size=(MEGA, MEGA), fill_value=1.0),
        lambda: torch.arange(MEGA * MEGA),
        lambda: torch.linspace(0, 1, MEGA * MEGA),
        lambda: torch.ones(3).new_zeros(MEGA, MEGA),
        lambda: torch.ones(3).repeat(MEGA, MEGA),
        lambda: torch.ones(MEGA, 1) + torch.ones(MEGA),
        lambda: torch.ones(MEGA, 1) @ torch.ones(1, MEGA),
        lambda: torch.stack(torch.meshgrid(torch.ones(MEGA), torch.ones(MEGA), indexing="ij")),
        lambda: torch.ones(1).expand(MEGA, MEGA).contiguous(),
        lambda: nn.Conv2d(MEGA, MEGA, 3),
        lambda: nn.init.zeros_(torch.Tensor(1 << 15, 1 << 15)),  # nobody is asked before this one is there
    ],
)
def test_too_large(make: Callable[[], Tensor]) -> None:
    with pytest.raises(TooLarge), AllocationLimit(64 * MEGA):
        make()


def test_many_small_ones() -> None:
    with pytest.raises(TooLarge), AllocationLimit(64 * MEGA):
        nn.ModuleList(nn.Linear(1, 1) for _ in range(10**6))


def test_what_takes_no_memory_is_free() -> None:
    with AllocationLimit(8 * MEGA):
        tensor = torch.zeros(1000, 1000)
        for _ in range(1000):
            tensor.add_(1)
            tensor.data.view(500, 2000)[3:].T.unsqueeze(0).expand(2, -1, -1)
            tensor.chunk(2)
    assert tensor.sum() == 1e9


def test_a_network_gets_built() -> None:
    with AllocationLimit(8 * MEGA):
        network = nn.Sequential(nn.Conv2d(3, 64, 3), nn.BatchNorm2d(64), nn.MultiheadAttention(64, 4))
    assert sum(parameter.numel() for parameter in network.parameters()) == 18_560
