"""Y-PSNR against the official implementation."""

import json
from pathlib import Path

import pytest
from safetensors.torch import load_file
from torch import Tensor

from models.evaluation.metrics import luma, psnr_y

PAIRS = ["random_random", "smooth_noise", "smooth_shift1px", "offset_plus3", "blur_vs_sharp"]


def _rgb(bgr: Tensor) -> Tensor:
    """8-bit (H, W, BGR) → (1, RGB, H, W) in [0, 1]."""
    return bgr.flip(-1).permute(2, 0, 1)[None].float() / 255


@pytest.mark.parametrize("pair", PAIRS)
def test_official_figures(reference: Path, pair: str) -> None:
    images = load_file(reference / "metric_images.safetensors")
    expected = json.loads((reference / "metrics.json").read_text())["values"][pair]["crop0_Y"]["psnr"]
    first, second = (_rgb(images[f"{pair}/{name}"]) for name in ("img", "img2"))
    assert psnr_y(first, second).item() == pytest.approx(expected, abs=1e-4)
    luma_error = luma(first)[0] - images[f"{pair}/y_float"]
    assert luma_error.abs().max() < 1e-3
