"""Where the reference vectors are, and how full-size weights are made from their recipes."""

import importlib.util
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from app.engine.checkpoint import StateDict

SHARED = Path(__file__).parents[3] / "shared"


@pytest.fixture(autouse=True)
def _repeatable() -> None:
    torch.manual_seed(0)
    # The pictures are tiny: on a busy machine more threads only wait for each other.
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def reference() -> Path:
    """The folder of inputs, weights and outputs of the official implementations."""
    folder = SHARED / "reference"
    if not folder.is_dir():
        pytest.skip(f"{folder} is absent: it holds the outputs of the official implementations")
    return folder


@pytest.fixture(scope="session")
def published_weights() -> Path:
    """The folder of checkpoints published by others."""
    folder = SHARED / "weights"
    if not folder.is_dir():
        pytest.skip(f"{folder} is absent: it holds published checkpoints")
    return folder


@pytest.fixture(scope="session")
def full_size_weights(reference: Path) -> Callable[[str], StateDict]:
    """Makes the weights of ``NAME.recipe.json``."""
    spec = importlib.util.spec_from_file_location("recipe", reference / "recipe.py")
    assert spec is not None
    assert spec.loader is not None
    recipe = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(recipe)

    def weights(name: str) -> StateDict:
        with warnings.catch_warnings():
            # The recipe leaves its file open.
            warnings.simplefilter("ignore", ResourceWarning)
            arrays = recipe.state_dict(str(reference / f"{name}.recipe.json"))
        return {key: torch.from_numpy(array) for key, array in arrays.items()}

    return weights


def seeded(seed: int) -> torch.Generator:
    """Chance that is the same every time."""
    return torch.Generator().manual_seed(seed)
