"""What is minimised."""

import pytest
import torch

from models.training.losses import charbonnier, of_estimates


def test_charbonnier() -> None:
    """Nearly the absolute error, smooth at zero."""
    prediction, target = torch.tensor([0.0, 1.0]), torch.tensor([0.0, 0.5])
    assert float(charbonnier(prediction, target)) == pytest.approx((1e-3 + 0.5) / 2, abs=1e-5)


def test_late_estimates_weigh_most() -> None:
    target = torch.zeros(4)
    right, wrong = torch.zeros(4), torch.ones(4)
    early, late = (float(of_estimates(pair, target)) for pair in ((wrong, right), (right, wrong)))
    assert early == pytest.approx(0.8 + 1e-3, abs=1e-4)
    assert late == pytest.approx(1 + 0.8e-3, abs=1e-4)
    assert float(of_estimates([wrong], target)) == pytest.approx(float(charbonnier(wrong, target)))
