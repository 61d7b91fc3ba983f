"""PSNR and SSIM against the official implementation."""

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from models.evaluation.metrics import luma, psnr_rgb, psnr_y, ssim_rgb, ssim_y

PAIRS = ["random_random", "smooth_noise", "smooth_shift1px", "smooth_identical", "offset_plus3", "blur_vs_sharp"]
METRICS = {
    "psnr_y": (psnr_y, "crop0_Y", "psnr", 1e-4),
    "psnr_rgb": (psnr_rgb, "crop0_RGB", "psnr", 1e-6),
    "ssim_y": (ssim_y, "crop0_Y", "ssim", 1e-6),
    "ssim_rgb": (ssim_rgb, "crop0_RGB", "ssim", 1e-8),
}


def _rgb(bgr: Tensor) -> Tensor:
    """8-bit (H, W, BGR) → (1, RGB, H, W) in [0, 1]."""
    return bgr.flip(-1).permute(2, 0, 1)[None].double() / 255


@pytest.mark.parametrize("metric", METRICS)
@pytest.mark.parametrize("pair", PAIRS)
def test_official_figures(reference: Path, pair: str, metric: str) -> None:
    images = load_file(reference / "metric_images.safetensors")
    measure, protocol, name, tolerance = METRICS[metric]
    expected = json.loads((reference / "metrics.json").read_text())["values"][pair][protocol][name]
    first, second = (_rgb(images[f"{pair}/{which}"]) for which in ("img", "img2"))
    assert measure(first, second).item() == pytest.approx(float(expected), abs=tolerance)


@pytest.mark.parametrize("pair", PAIRS)
def test_official_luma(reference: Path, pair: str) -> None:
    images = load_file(reference / "metric_images.safetensors")
    assert (luma(_rgb(images[f"{pair}/img"]))[0] - images[f"{pair}/y_float"]).abs().max() < 1e-3


def test_pictures_are_rounded_first() -> None:
    truth = torch.full((1, 3, 16, 16), 100 / 255)
    barely = truth + 0.4 / 255
    assert psnr_rgb(barely, truth).item() == psnr_y(barely, truth).item() == float("inf")
    assert ssim_rgb(torch.full((1, 3, 16, 16), 1.7), torch.ones(1, 3, 16, 16)).item() == 1
