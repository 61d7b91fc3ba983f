"""Weights are found and checked."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.contract import ModelCard
from app.engine.weights import WeightsFile, locate
from app.errors import ModelError


def test_located(fake_weights: WeightsFile) -> None:
    assert locate(fake_weights, "fake") == fake_weights.path


def test_missing(fake_weights: WeightsFile, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="missing") as raised:
        locate(replace(fake_weights, path=tmp_path / "none.safetensors"), "fake")
    assert raised.value.exit_code == 4


def test_other_bytes(fake_weights: WeightsFile, tmp_path: Path) -> None:
    path = tmp_path / "changed.safetensors"
    path.write_bytes(b"Weights")
    with pytest.raises(ModelError, match="damaged") as raised:
        locate(replace(fake_weights, path=path), "fake")
    assert hashlib.sha256(b"Weights").hexdigest() in raised.value.details


def test_cards_offer_only_measured_precisions(enlarger: ModelCard) -> None:
    """As its docstring promises, also for callers from Python."""
    assert enlarger.load("cpu", "fp32") is not None
    for precision in ("fp16", "fp64"):
        with pytest.raises(ModelError):
            enlarger.load("cpu", precision)
