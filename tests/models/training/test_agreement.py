"""What is said about networks whose features travel far, and about such that forget."""

import torch

from models.basicvsr import BasicVSR, BasicVSRConfig
from models.training.agreement import disagreement

CLIPS = torch.rand(2, 9, 3, 32, 32, generator=torch.Generator().manual_seed(1))


def network(arriving: float) -> BasicVSR:
    """One whose features count so much in the next frame."""
    torch.manual_seed(0)
    made = BasicVSR(BasicVSRConfig(8, 1, 4, flow_levels=0))
    for trunk in (made.backward_trunk, made.forward_trunk):
        trunk.get_parameter("main.0.weight").data[:, 3:] *= arriving
    return made


def told(of: BasicVSR) -> float:
    with torch.no_grad():
        return float(disagreement(of, CLIPS, of(CLIPS)))


def test_what_forgets_agrees() -> None:
    assert told(network(0.0)) == -60
    assert -60 < told(network(1.0)) < told(network(3.0))


def test_forgetting_can_be_learnt() -> None:
    learner = network(10.0)
    before = told(learner)
    optimizer = torch.optim.Adam(learner.parameters(), 1e-3)
    for _ in range(5):
        optimizer.zero_grad()
        torch.autograd.backward(disagreement(learner, CLIPS, learner(CLIPS)))
        optimizer.step()
    assert told(learner) < before - 1
