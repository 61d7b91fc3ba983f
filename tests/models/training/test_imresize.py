"""MATLAB's bicubic resize against the official implementation."""

import json
from fractions import Fraction
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file

from models.training.imresize import imresize


@pytest.mark.parametrize("case", ["0", "2", "3"])
def test_official_cases(reference: Path, case: str) -> None:
    """All but case 1, whose sizes times the scale are not whole."""
    file = reference / "imresize.safetensors"
    with safe_open(file, "pt") as opened:
        scale = Fraction(json.loads(opened.metadata()["cases"])[case]["scale"])
    tensors = load_file(file)
    resized = imresize(tensors[f"{case}/input"][None], scale)[0]
    torch.testing.assert_close(resized, tensors[f"{case}/output_aa1"], atol=1e-5, rtol=0)
