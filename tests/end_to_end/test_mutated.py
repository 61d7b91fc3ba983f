"""A sample of the damaged files that ``python -m tests.benchmarks fuzz`` tries by the thousand."""

import tempfile
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine.weights import WeightsFile
from tests.benchmarks.fuzz_worker import problems
from tests.mutations import SEEDS, mutated, seeds


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in seeds(tmp_path_factory.mktemp("seeds"))}


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(sorted(SEEDS)), seed=st.integers(0, 2**32))
def test_damaged_files_end_in_a_result_or_a_sentence(
    originals: dict[str, bytes], fake_weights: WeightsFile, name: str, seed: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(mutated(originals[name], Random(seed)))
        assert list(problems(path, fake_weights)) == []


@pytest.mark.parametrize("name", SEEDS)
def test_whole_files_are_restored(
    originals: dict[str, bytes], fake_weights: WeightsFile, tmp_path: Path, name: str
) -> None:
    """Else the damaged ones would prove nothing."""
    path = tmp_path / name
    path.write_bytes(originals[name])
    assert list(problems(path, fake_weights)) == []
    assert (tmp_path / "out.mkv").exists()
