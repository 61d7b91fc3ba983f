"""The real program with the bundled network, as a person starts it."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from app.media.inspect import inspect
from app.media.still import read_picture
from tests.conftest import PROGRAM, ROOT, SHARED, leftovers, packets_of, python_environment, times_of

SAMPLE = ROOT / "resources" / "sample" / "friday.mp4"
END = Fraction(3, 10)
"""Five frames of the sample."""
CANCEL_SECONDS = 2.0
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


def enhance(source: Path, output: Path, *options: object) -> list[dict[str, Any]]:
    """Run to the end; the events."""
    command = [*PROGRAM, "enhance", str(source), str(output), *map(str, options), "--device", "cpu", "--json"]
    done = subprocess.run(
        command, cwd=ROOT, env=python_environment(), check=False, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the enhanced sample, ``out.mp4``, and ``both.png``; the events are in ``events.json``."""
    folder = tmp_path_factory.mktemp("result")
    events = enhance(SAMPLE, folder / "out.mp4", "--end", float(END), "--picture", folder / "both.png")
    (folder / "events.json").write_text(json.dumps(events))
    return folder


def test_frames_stand_where_the_sources_do(result: Path) -> None:
    assert times_of(result / "out.mp4") == [time for time in times_of(SAMPLE) if time < END]


def test_events(result: Path) -> None:
    planned, *progress, joining, finished = json.loads((result / "events.json").read_text())
    assert (planned["event"], planned["width"], planned["height"], planned["frames"]) == ("planned", 1280, 720, 5)
    assert [event["frames_done"] for event in progress] == [1, 2, 3, 4, 5]
    assert joining == {"event": "joining"}
    assert (finished["event"], finished["frames"], finished["notes"]) == ("finished", 5, [])
    assert all(check["passed"] for check in finished["receipt"]["checks"])


def test_picture_is_larger_and_else_the_same(result: Path) -> None:
    before, after = inspect(SAMPLE), inspect(result / "out.mp4")
    assert (after.width, after.height, after.codec) == (1280, 720, "h264")
    kept = ("colour", "colour_guessed", "layout", "sample_aspect", "rotation", "time_base", "start", "streams")
    assert {name: getattr(after, name) for name in kept} == {name: getattr(before, name) for name in kept}


def test_sound_is_bit_identical(result: Path) -> None:
    sound = [packet for packet in packets_of(SAMPLE, "audio") if packet.pts is not None and packet.pts < END]
    assert len(sound) > 5
    assert packets_of(result / "out.mp4", "audio") == sound


def test_before_and_after_picture(result: Path) -> None:
    """The white line parts two pictures of the same thing."""
    picture = read_picture(result / "both.png")
    assert picture.shape == (720, 1280, 3)
    assert (picture[:, 638:642] == 255).all()
    assert abs(float(picture[:, :638].mean()) - float(picture[:, 642:].mean())) < 40


def test_nothing_else_is_written(result: Path) -> None:
    assert leftovers(result) == ["both.png", "events.json", "out.mp4"]


@contextmanager
def at_work(output: Path) -> Iterator[subprocess.Popen[str]]:
    """The program in the middle of the sample."""
    command = [*PROGRAM, "enhance", str(SAMPLE), str(output), "--device", "cpu", "--json"]
    with subprocess.Popen(
        command, cwd=ROOT, env=python_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            for line in process.stdout:
                if json.loads(line)["event"] == "progress":
                    break
            yield process
        finally:
            process.kill()


@posix
def test_interrupted(tmp_path: Path) -> None:
    with at_work(tmp_path / "out.mp4") as process:
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
        seconds = time.monotonic() - began
    assert (process.returncode, err) == (130, "")
    assert json.loads(out.splitlines()[-1])["event"] == "error"
    assert leftovers(tmp_path) == []
    assert seconds < CANCEL_SECONDS


def test_killed(tmp_path: Path) -> None:
    """Nothing stands under the final name, and nothing bars the next run."""
    output = tmp_path / "out.mp4"
    with at_work(output) as process:
        process.kill()
        process.wait(20)
        assert not output.exists()
        assert all(name.startswith(".") for name in leftovers(tmp_path))
    # What the killed run may have done is not thrown away unasked.
    if leftovers(tmp_path):
        command = [*PROGRAM, "jobs", "discard", str(output)]
        subprocess.run(command, cwd=ROOT, env=python_environment(), check=True, timeout=60)
    assert leftovers(tmp_path) == []
    enhance(SAMPLE, output, "--end", 0.1)
    assert len(times_of(output)) == 2
    assert leftovers(tmp_path) == ["out.mp4"]


REAL: dict[str, tuple[str, float, int, tuple[int, int]]] = {
    # end, scale, frames and size of the result
    "anamorphic, ×2": ("carphone_pristine.mp4", 0.1, 2, (352, 288)),
    "old film with sound, ×1": ("friday.mp4", 0.03, 1, (640, 480)),
}


@pytest.mark.parametrize("case", REAL)
def test_real_clips(tmp_path: Path, case: str) -> None:
    name, end, scale, size = REAL[case]
    source = SHARED / "data" / "video" / name
    if not source.exists():
        pytest.skip(f"{source} is absent: it is one of the real clips that do not come with the program")
    output = tmp_path / "out.mp4"
    enhance(source, output, "--end", end, "--scale", scale)
    before, after = inspect(source), inspect(output)
    assert times_of(output) == [time for time in times_of(source) if time < before.start + Fraction(str(end))]
    assert (after.width, after.height) == size
    assert (after.sample_aspect, after.rotation) == (before.sample_aspect, before.rotation)
    assert after.colour == before.colour
    assert [stream.codec for stream in after.streams] == [stream.codec for stream in before.streams]
