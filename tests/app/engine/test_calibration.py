"""Measured once, remembered, and used for estimates."""

import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from app import version
from app.engine import calibration
from app.engine.calibration import Setting, calibrate, remembered
from app.engine.contract import EVERY_FRAME, Precision
from app.engine.weights import WeightsFile
from app.errors import Cancelled, UsageError
from tests.conftest import Averager, card_for


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
def slow(fake_weights: WeightsFile) -> Setting:
    """It, on the processor."""
    return Setting.of(card_for(Slow(), fake_weights), "cpu")


def test_measured_and_remembered(slow: Setting) -> None:
    assert remembered(slow) is None
    measured = calibrate(slow)
    assert 1 <= measured.seconds_per_megapixel < 10
    assert measured.bytes_per_pixel >= 0
    assert remembered(slow) == measured


def test_another_version_measures_anew(slow: Setting, monkeypatch: pytest.MonkeyPatch) -> None:
    calibrate(slow)
    monkeypatch.setattr(version, "NUMBER", "99")
    assert remembered(slow) is None


def test_other_conditions_are_other_measurements(slow: Setting) -> None:
    calibrate(slow)
    weights = replace(slow.card.weights, sha256="0" * 64)
    assert remembered(replace(slow, precision=Precision.BF16)) is None
    assert remembered(replace(slow, card=replace(slow.card, weights=weights))) is None


def test_a_setting_is_that_of_a_job(fake_weights: WeightsFile) -> None:
    card = card_for(Slow(), fake_weights)
    assert Setting.of(card, "cpu") == Setting(card, torch.device("cpu"), Precision.FP32)
    with pytest.raises(UsageError):
        Setting.of(card, "cpu", "bf16")


def test_memory_that_a_network_takes(fake_weights: WeightsFile) -> None:
    class Hungry(Averager):
        def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
            held = torch.ones(20_000 * frames.shape[2] * frames.shape[3] // 4)
            time.sleep(0.3)
            return frames[keep] * held[0]

    measured = calibrate(Setting.of(card_for(Hungry(), fake_weights), "cpu"))
    assert 15_000 < measured.bytes_per_pixel < 40_000


@pytest.mark.skipif(sys.platform != "linux", reason="glibc keeps what is let go")
def test_memory_that_was_free_before_counts_too(fake_weights: WeightsFile) -> None:
    """The program gets back what another network has let go, and does not grow by it."""

    class Hungry(Averager):
        def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
            held = [torch.ones(20_000) for _ in range(5_000)]  # 400 MB in pieces that stay with the program
            time.sleep(0.3)
            return frames[keep] * held[0][0]

    setting = Setting.of(card_for(Hungry(), fake_weights), "cpu")
    first, again = calibrate(setting), calibrate(setting)
    assert again.bytes_per_pixel > first.bytes_per_pixel / 2


def test_a_damaged_cache_is_measured_again(slow: Setting, tmp_path: Path) -> None:
    calibrate(slow)
    (tmp_path / "cache" / "calibration.json").write_text("{")
    assert remembered(slow) is None
    measured = calibrate(slow)
    assert remembered(slow) == measured


def test_can_be_stopped(slow: Setting) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        calibrate(slow, stop)
    assert remembered(slow) is None


def test_stops_before_the_next_layer(fake_weights: WeightsFile) -> None:
    """A large network takes many seconds for one chunk."""
    asked = 0

    class Deep(Averager):
        def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
            for _ in range(1000):
                frames = self.same(frames)
            return frames[keep]

    def stop() -> None:
        nonlocal asked
        asked += 1
        if asked == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        calibrate(Setting.of(card_for(Deep(), fake_weights), "cpu"), stop)
    assert asked == 5
