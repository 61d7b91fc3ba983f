"""What is minimised."""

import pytest
import torch

from models.training.losses import charbonnier, error_in_db, of_estimates


def test_charbonnier() -> None:
    """Nearly the absolute error, smooth at zero."""
    prediction, target = torch.tensor([0.0, 1.0]), torch.tensor([0.0, 0.5])
    assert float(charbonnier(prediction, target)) == pytest.approx((1e-3 + 0.5) / 2, abs=1e-5)


def test_late_estimates_weigh_most() -> None:
    target = torch.zeros(4)
    right, wrong = torch.zeros(4), torch.ones(4)
    early, late = (float(of_estimates(pair, target, charbonnier)) for pair in ((wrong, right), (right, wrong)))
    assert early == pytest.approx(0.8 + 1e-3, abs=1e-4)
    assert late == pytest.approx(1 + 0.8e-3, abs=1e-4)
    assert float(of_estimates([wrong], target, charbonnier)) == pytest.approx(float(charbonnier(wrong, target)))


def test_errors_in_db() -> None:
    """Halving any error is worth 6 dB, up to 50 dB."""
    target = torch.zeros(2, 3, 4, 4)
    bad, better = torch.full_like(target, 0.4), torch.full_like(target, 0.2)
    assert float(error_in_db(bad, target) - error_in_db(better, target)) == pytest.approx(6.02, abs=0.01)
    assert float(error_in_db(torch.cat((bad[:1], target[:1])), target)) == pytest.approx((-7.96 - 50) / 2, abs=0.01)
