"""What stays out of a bundle, and that nothing needed does."""

import subprocess
import sys

import pytest
from installers.contents import data_files, modules
from installers.slimming import EXCLUDED_MODULES, is_wanted, without_orphans

from tests.conftest import ROOT, python_environment

_PROGRAM = """
import sys
excluded = {excluded}

class Nothing:
    def find_spec(self, name, path=None, target=None):
        if any(name == one or name.startswith(one + ".") for one in excluded):
            raise ImportError(name + " is left out of bundles")

sys.meta_path.insert(0, Nothing())
import app.cli
import app.ui.application
from models import catalogue
from models._spandrel import architectures
assert catalogue() and architectures()
import torch
card = catalogue()["edvr-s-x4"]
assert card.load(device="cpu", precision="fp32").restore(torch.zeros(1, 3, 16, 16)).shape == (1, 3, 64, 64)
"""


def test_the_program_runs_without_what_is_left_out() -> None:
    script = _PROGRAM.format(excluded=EXCLUDED_MODULES)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script],
        cwd=ROOT,
        env=python_environment(),
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/bin/torch_shm_manager", True),
        ("torch/bin/test_api", False),
        ("torch\\include\\ATen\\ATen.h", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("libstdc++.so.6", False),
        ("tqdm-4.0.dist-info/RECORD", False),
        ("tqdm-4.0.dist-info/METADATA", True),
        ("resources/sample/friday.mp4", True),
    ],
)
def test_files(name: str, wanted: bool) -> None:
    assert is_wanted(name) == wanted


def test_libraries_of_the_system_go_with_the_last_one_that_loads_them() -> None:
    loads = {"plugin": ["libone.so.1"], "one": ["libtwo.so.2"], "two": [], "three": [], "python": []}
    binaries = [
        ("PySide6/plugin.so", "plugin", "BINARY"),
        ("libone.so.1", "one", "BINARY"),
        ("libtwo.so.2", "two", "BINARY"),
        ("libthree.so.3", "three", "BINARY"),
        ("libpython3.11.so.1.0", "python", "BINARY"),
    ]
    kept = without_orphans(binaries, lambda source: loads[source])
    assert [source for _, source, _ in kept] == ["plugin", "one", "two", "python"]
    assert [source for _, source, _ in without_orphans(binaries[1:], lambda source: loads[source])] == ["python"]


def test_every_network_and_every_resource_is_taken_along() -> None:
    """By looking: the classic fault of bundles is a catalogue that is silently empty."""
    names = modules(ROOT)
    assert {f"models.{path.stem}" for path in (ROOT / "models").glob("[!_]*.py")} <= set(names)
    assert not [name for name in names if name.startswith("models.training")]
    taken = {(source, place) for source, place in data_files(ROOT)}
    for folder in ("models/published", "models/weights", "resources/sample", "resources/styles", "resources/icons"):
        files = [path for path in (ROOT / folder).iterdir() if path.is_file()]
        assert files
        assert {(str(path), folder) for path in files} <= taken
    assert (str(ROOT / "LICENSE"), ".") in taken
