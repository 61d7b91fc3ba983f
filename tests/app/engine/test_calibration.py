"""Measured once, remembered, and used for estimates."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from app.engine import calibration
from app.engine.calibration import Calibration, calibrate, remembered
from app.engine.contract import EVERY_FRAME, ModelCard, Precision
from app.engine.weights import WeightsFile
from app.errors import Cancelled
from tests.conftest import Averager, card_for

CPU = torch.device("cpu")


class Slow(Averager):
    """Takes a microsecond for each pixel of each frame."""

    calls = 0

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        self.calls += 1
        kept = frames[keep]
        time.sleep(kept.shape[0] * kept.shape[2] * kept.shape[3] * 1e-6)
        return kept


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibration, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(calibration, "_LONG_ENOUGH", 0.05)


@pytest.fixture
def slow(fake_weights: WeightsFile) -> ModelCard:
    """Its card."""
    return card_for(Slow(), fake_weights)


def test_measured_and_remembered(slow: ModelCard) -> None:
    assert remembered(slow, CPU, Precision.FP32) is None
    measured = calibrate(slow, CPU, Precision.FP32)
    assert 1 <= measured.seconds_per_megapixel < 10
    assert measured.bytes_per_pixel >= 0
    assert remembered(slow, CPU, Precision.FP32) == measured


def test_other_conditions_are_other_measurements(slow: ModelCard) -> None:
    calibrate(slow, CPU, Precision.FP32)
    other = replace(slow, weights=replace(slow.weights, sha256="0" * 64))
    assert remembered(slow, CPU, Precision.BF16) is None
    assert remembered(other, CPU, Precision.FP32) is None


def test_estimate() -> None:
    assert Calibration(2.0, 0.0).seconds(width=1000, height=500, frames=30) == pytest.approx(30.0)


def test_memory_that_a_network_takes(fake_weights: WeightsFile) -> None:
    class Hungry(Averager):
        def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
            held = torch.ones(20_000 * frames.shape[2] * frames.shape[3] // 4)
            time.sleep(0.3)
            return frames[keep] * held[0]

    measured = calibrate(card_for(Hungry(), fake_weights), CPU, Precision.FP32)
    assert 15_000 < measured.bytes_per_pixel < 40_000


def test_a_damaged_cache_is_measured_again(slow: ModelCard, tmp_path: Path) -> None:
    calibrate(slow, CPU, Precision.FP32)
    (tmp_path / "cache" / "calibration.json").write_text("{")
    assert remembered(slow, CPU, Precision.FP32) is None
    measured = calibrate(slow, CPU, Precision.FP32)
    assert remembered(slow, CPU, Precision.FP32) == measured


def test_can_be_stopped(slow: ModelCard) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        calibrate(slow, CPU, Precision.FP32, stop)
    assert remembered(slow, CPU, Precision.FP32) is None
