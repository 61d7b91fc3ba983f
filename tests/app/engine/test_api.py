"""The Python interface, as README.md shows it."""

import re
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT, Clip, make_clip, python_environment, times_of


def test_the_example_runs(tmp_path: Path) -> None:
    """As it stands there, in a process of its own, with the bundled network."""
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    source = make_clip(tmp_path / "in.mp4", Clip(frames=3))
    environment = {**python_environment(), "XDG_DATA_HOME": str(tmp_path / "data"), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", example],
        cwd=tmp_path,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    assert times_of(tmp_path / "out.mkv") == times_of(source)
    assert "Finished" in done.stdout
    assert list((tmp_path / "data" / "reelmend" / "jobs").glob("*.path")) == []
