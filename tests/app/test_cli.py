"""The command line: every option, every exit code, and that README.md tells the truth about them."""

import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import fields, replace
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import av
import click
import pytest
from torch import Tensor

import models
from app import cli
from app.engine.contract import EVERY_FRAME, ModelCard
from app.errors import ReelmendError
from app.media.frame import VideoInfo
from app.media.inspect import inspect
from app.media.still import read_picture
from tests.app.conftest import Command
from tests.conftest import (
    PROGRAM,
    ROOT,
    Clip,
    Enlarger,
    Sound,
    leftovers,
    make_clip,
    packets_of,
    python_environment,
    times_of,
)

FILM = Clip(sounds=(Sound(),))
"""48 × 32, eight frames, 25 a second."""
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMAND_LINE = README.split("## The command line")[1].split("\n## ")[0]


@pytest.fixture(autouse=True)
def networks(monkeypatch: pytest.MonkeyPatch, enlarger: ModelCard, averager: ModelCard) -> dict[str, ModelCard]:
    """The catalogue: ``double``, which is preferred, and ``mean``."""
    cards = {"double": replace(enlarger, id="double"), "mean": replace(averager, id="mean")}
    monkeypatch.setattr(models, "catalogue", lambda: cards)
    return cards


@pytest.fixture(scope="session")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of good and bad sources, made once."""
    folder = tmp_path_factory.mktemp("films")
    make_clip(folder / "film.mp4", FILM)
    make_clip(folder / "film.mkv", FILM)
    make_clip(folder / "raw.h264", replace(FILM, sounds=()))
    make_clip(folder / "long.mkv", Clip(frames=3, times=(Fraction(0), Fraction(61), Fraction(7447, 2))))
    make_clip(folder / "wide.mkv", Clip(frames=1, size=(16400, 16), codec="ffv1", options={}))
    whole = make_clip(folder / "cut.mkv", Clip(frames=100, noise=True)).read_bytes()
    (folder / "cut.mkv").write_bytes(whole[: len(whole) // 3])
    (folder / "empty.mp4").touch()
    (folder / "old.png").touch()
    (folder / "text.mp4").write_text("Dear diary, today I did not film anything.\n" * 50)
    keep_sound(folder / "film.mp4", folder / "sound.mp4")
    return folder


def keep_sound(source: Path, path: Path) -> None:
    with av.open(str(source)) as film, av.open(str(path), "w") as container:
        stream = container.add_stream_from_template(film.streams.audio[0])
        for packet in film.demux(film.streams.audio[0]):
            if packet.size:
                packet.stream = stream
                container.mux(packet)


@pytest.fixture
def folder(films: Path, tmp_path: Path) -> Path:
    """The same in a folder of the test's own."""
    work = Path(shutil.copytree(films, tmp_path / "work"))
    (work / "empty").mkdir()
    return work


def picture_size(path: Path) -> tuple[int, int]:
    info = inspect(path)
    return info.width, info.height


OPTIONS: dict[str, tuple[str, tuple[int, int], int]] = {
    # arguments, size, frames
    "nothing": ("film.mp4", (96, 64), 8),
    "a network": ("film.mp4 --model mean", (48, 32), 8),
    "a chain": ("film.mp4 --model mean --model double", (96, 64), 8),
    "the same twice": ("film.mp4 --model double --model double", (192, 128), 8),
    "scale 1": ("film.mp4 --scale 1", (48, 32), 8),
    "scale 1.5": ("film.mp4 --scale 1.5", (72, 48), 8),
    "scale larger than the network's": ("film.mp4 --scale 3", (144, 96), 8),
    "a size of the same shape": ("film.mp4 --size 72x48", (72, 48), 8),
    "a size of another shape": ("film.mp4 --size 120x120", (120, 80), 8),
    "720p": ("film.mp4 --size 720p --end 0.04", (1080, 720), 1),
    "1080p": ("film.mp4 --size 1080p --end 0.04", (1620, 1080), 1),
    "1440p": ("film.mp4 --size 1440p --end 0.04", (2160, 1440), 1),
    "4k": ("film.mp4 --size 4K --end 0.04", (3240, 2160), 1),
    "start": ("film.mp4 --start 0.08", (96, 64), 6),
    "end": ("film.mp4 --end 0.12", (96, 64), 3),
    "start and end": ("film.mp4 --start 0:00:00.08 --end 00:0.24", (96, 64), 4),
    "end behind the end": ("film.mp4 --end 99", (96, 64), 8),
    "minutes": ("long.mkv --start 1:01 --end 1:02", (96, 64), 1),
    "hours": ("long.mkv --start 1:02:03.5", (96, 64), 1),
    "before the hour": ("long.mkv --end 1:02:03.5", (96, 64), 2),
    "device": ("film.mp4 --device cpu", (96, 64), 8),
    "precision": ("film.mp4 --precision fp32", (96, 64), 8),
    "no duration": ("raw.h264", (96, 64), 8),
}


@pytest.mark.parametrize("case", OPTIONS)
def test_options(folder: Path, command: Command, case: str) -> None:
    text, size, frames = OPTIONS[case]
    name, *options = text.split()
    device = [] if "--device" in options else ["--device", "cpu"]
    said = command("enhance", folder / name, folder / "out.mkv", *options, *device)
    assert said.code == 0, said.err
    assert said.out == f"Restored video: {folder / 'out.mkv'}\n"
    assert f"{size[0]} × {size[1]} on cpu" in said.err
    assert f"{frames} frames in " in said.err
    assert picture_size(folder / "out.mkv") == size
    assert len(times_of(folder / "out.mkv")) == frames


@pytest.mark.parametrize(("name", "output"), [("film.mp4", "film.enhanced{}.mp4"), ("film.mkv", "film.enhanced{}.mkv")])
def test_default_names_are_free(folder: Path, command: Command, name: str, output: str) -> None:
    before = {path.name for path in folder.iterdir()}
    for number in ("", "-2", "-3"):
        said = command("enhance", folder / name, "--device", "cpu")
        assert said.out == f"Restored video: {folder / output.format(number)}\n"
    made = {path.name for path in folder.iterdir()} - before
    assert made == {output.format(number) for number in ("", "-2", "-3")}


def test_sound_is_copied(folder: Path, command: Command) -> None:
    assert command("enhance", folder / "film.mp4", folder / "out.mp4", "--device", "cpu").code == 0
    assert packets_of(folder / "out.mp4", "audio") == packets_of(folder / "film.mp4", "audio")


def test_overwriting(folder: Path, command: Command) -> None:
    output = folder / "out.mkv"
    output.write_text("old")
    said = command("enhance", folder / "film.mp4", output, "--device", "cpu", "--overwrite")
    assert said.code == 0, said.err
    assert len(times_of(output)) == 8


@pytest.mark.parametrize("as_json", [False, True])
def test_picture(folder: Path, command: Command, as_json: bool) -> None:
    options = ["--picture", folder / "both.png", "--device", "cpu", *(["--json"] if as_json else [])]
    said = command("enhance", folder / "film.mp4", folder / "out.mkv", *options)
    assert said.code == 0, said.err
    assert read_picture(folder / "both.png").shape == (64, 96, 3)
    assert (f"Before and after: {folder / 'both.png'}" in said.out) is not as_json


REFUSALS: dict[str, tuple[str, int, str]] = {
    # arguments, exit code, sentence
    "unknown option": ("enhance film.mp4 --bogus", 2, "No such option"),
    "unknown command": ("improve film.mp4", 2, "No such command"),
    "no source": ("enhance", 2, "Missing argument"),
    "too many names": ("enhance film.mp4 a.mkv b.mkv", 2, "unexpected extra argument"),
    "a size in words": ("enhance film.mp4 --size big", 2, "not a size"),
    "half a size": ("enhance film.mp4 --size 640x", 2, "not a size"),
    "a size of nothing": ("enhance film.mp4 --size 0x0", 2, "not a size"),
    "a huge size": ("enhance film.mp4 --size 99999x99999", 2, "would be"),
    "a tiny scale": ("enhance film.mp4 --scale 0.0001", 2, "would be"),
    "scale and size": ("enhance film.mp4 --scale 2 --size 1080p", 2, "exclude each other"),
    "scale 0": ("enhance film.mp4 --scale 0", 2, "between 0 and 16"),
    "negative scale": ("enhance film.mp4 --scale -2", 2, "between 0 and 16"),
    "scale 17": ("enhance film.mp4 --scale 17", 2, "between 0 and 16"),
    "scale nan": ("enhance film.mp4 --scale nan", 2, "between 0 and 16"),
    "scale in words": ("enhance film.mp4 --scale double", 2, "not a valid float"),
    "a time in words": ("enhance film.mp4 --start noon", 2, "is not a time"),
    "a negative time": ("enhance film.mp4 --start=-1", 2, "is not a time"),
    "a negative part": ("enhance film.mp4 --start=1:-59.9", 2, "is not a time"),
    "an astronomical time": ("enhance film.mp4 --start 1e5000", 2, "is not a time"),
    "a fraction": ("enhance film.mp4 --end 1/3", 2, "is not a time"),
    "half a time": ("enhance film.mp4 --end 1:", 2, "is not a time"),
    "the end first": ("enhance film.mp4 --start 0.2 --end 0.1", 2, "must come after"),
    "nothing between": ("enhance film.mp4 --start 0.1 --end 0.1", 2, "must come after"),
    "a late start": ("enhance film.mp4 --start 1:00", 2, "behind the end"),
    "unknown precision": ("enhance film.mp4 --precision fp8", 2, "fp8"),
    "precision not offered": ("enhance film.mp4 --precision bf16", 2, "does not work in bf16"),
    "a device in words": ("enhance film.mp4 --device toaster", 2, "no device called"),
    "existing output": ("enhance film.mp4 film.mkv", 2, "exists already"),
    "onto itself": ("enhance film.mp4 film.mp4 --overwrite", 2, "replace its own source"),
    "unknown suffix": ("enhance film.mp4 out.wmv", 2, "cannot be written"),
    "picture onto the source": ("enhance film.mp4 out.mkv --picture film.mp4", 2, "would replace a video"),
    "picture onto the output": ("enhance film.mp4 out.mkv --picture out.mkv", 2, "would replace a video"),
    "picture onto a file": ("enhance film.mp4 out.mkv --picture old.png", 2, "exists already"),
    "picture of another kind": ("enhance film.mp4 out.mkv --picture both.jpg", 2, "cannot be written"),
    "missing": ("enhance nothing.mp4", 3, "no file"),
    "missing, with output": ("enhance nothing.mp4 out.mkv", 3, "no file"),
    "a folder without videos": ("enhance empty", 3, "empty is a folder"),
    "a folder of pictures that are none": ("enhance .", 3, "work is not a video"),
    "empty": ("enhance empty.mp4", 3, "is empty"),
    "text": ("enhance text.mp4", 3, "not a video"),
    "audio only": ("enhance sound.mp4", 3, "sound.mp4"),
    "truncated": ("enhance cut.mkv", 3, "cut off"),
    "absurd size": ("enhance wide.mkv", 3, "too large"),
    "inspect missing": ("inspect nothing.mp4", 3, "no file"),
    "inspect text": ("inspect text.mp4", 3, "not a video"),
    "unknown network": ("enhance film.mp4 --model nonesuch", 4, "“reelmend models” lists all."),
    "second network unknown": ("enhance film.mp4 --model mean --model nonesuch", 4, "nonesuch"),
    "missing folder": ("enhance film.mp4 nowhere/out.mkv", 5, "There is no folder"),
    "missing folder of the picture": ("enhance film.mp4 --picture nowhere/both.png", 5, "There is no folder"),
    "read-only folder": ("enhance film.mp4 /proc/out.mkv", 5, "Nothing may be written"),
    "no such device": ("enhance film.mp4 --device cuda:99", 5, "has no device cuda:99"),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_refusals(folder: Path, command: Command, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    """One sentence on standard error, the right code, and nothing is touched."""
    arguments, code, sentence = REFUSALS[case]
    if "/proc" in arguments and not Path("/proc").is_dir():
        pytest.skip("this system has no /proc")
    monkeypatch.chdir(folder)
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    said = command(*arguments.split())
    assert said.code == code, said.err
    assert said.out == ""
    *usage, last = said.err.splitlines()
    assert last.startswith("Error: ")
    assert sentence in last
    assert not usage or usage[0].startswith("Usage: ")
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


@pytest.mark.parametrize("case", [case for case, (_, code, _) in REFUSALS.items() if code > 2])
def test_refusals_as_json(folder: Path, command: Command, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    arguments, code, sentence = REFUSALS[case]
    monkeypatch.chdir(folder)
    said = command(*arguments.split(), "--json")
    (event,) = said.events
    assert (said.code, said.err) == (code, "")
    assert (event["event"], event["exit_code"]) == ("error", code)
    assert sentence in f"{event['message']} {event['advice']}"


class Usage(NamedTuple):
    """What ``shutil.disk_usage`` gives."""

    free: int


def test_no_space(folder: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1))
    said = command("enhance", folder / "film.mp4", folder / "out.mkv", "--device", "cpu")
    assert said.code == 5
    assert said.err.startswith("Error: The result may need ")
    assert said.err.count("\n") == 1
    assert not (folder / "out.mkv").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_source_that_may_not_be_read(folder: Path, command: Command) -> None:
    (folder / "film.mp4").chmod(0)
    assert command("inspect", folder / "film.mp4").code == 5


class Interrupting(Enlarger):
    """A person presses Ctrl-C while it works."""

    def __init__(self, number: signal.Signals) -> None:
        super().__init__()
        self.number = number
        self.calls = 0

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        self.calls += 1
        if self.calls == 10:  # once: a second signal would end the tests too
            os.kill(os.getpid(), self.number)
        return super().restore(frames, keep)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("as_json", [False, True])
def test_interrupted(
    folder: Path, command: Command, networks: dict[str, ModelCard], number: signal.Signals, as_json: bool
) -> None:
    networks["double"] = replace(networks["double"], open=lambda _: Interrupting(number))
    before = {path.name for path in folder.iterdir()}
    make_clip(folder / "film.mp4", replace(FILM, frames=59))
    said = command("enhance", folder / "film.mp4", "--device", "cpu", *(["--json"] if as_json else []))
    assert said.code == 130
    assert {path.name for path in folder.iterdir()} == before
    if as_json:
        assert said.events[-1]["exit_code"] == 130
        assert "finished" not in [event["event"] for event in said.events]
    else:
        assert said.err.splitlines()[-1] == "Error: Cancelled; nothing was kept."


def test_interrupted_before_work_begins(folder: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Told as at any other time."""

    def interrupt(_: Path) -> VideoInfo:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli.enhance, "inspect", interrupt)
    said = command("enhance", folder / "film.mp4")
    assert (said.code, said.out, said.err.strip()) == (130, "", "Error: Cancelled; nothing was kept.")
    said = command("enhance", folder / "film.mp4", "--json")
    assert (said.code, said.events[-1]["exit_code"]) == (130, 130)


def documented_events() -> dict[str, tuple[set[str], set[str]]]:
    """README's table: the fields of each event, and those of them that may be null."""
    rows = re.findall(r"^\| `(?!event`)(\w+)` \| (.*)\|$", COMMAND_LINE, re.MULTILINE)
    return {
        event: (set(re.findall(r"`(\w+)`", text)), set(re.findall(r"`(\w+)` \(or null\)", text)))
        for event, text in rows
    }


@pytest.mark.parametrize("source", ["film.mp4", "raw.h264", "text.mp4"])
def test_json_lines_are_as_documented(folder: Path, command: Command, source: str) -> None:
    documented = documented_events()
    events = command("enhance", folder / source, folder / "out.mkv", "--device", "cpu", "--json").events
    for event in events:
        names, may_be_null = documented[event.pop("event")]
        assert set(event) == names
        assert {name for name, value in event.items() if value is None} <= may_be_null


def test_json_lines_of_a_job(folder: Path, command: Command) -> None:
    """And the table names no event that never comes."""
    output = folder / "out.mkv"
    said = command("enhance", folder / "film.mp4", output, "--device", "cpu", "--json")
    events = said.events
    assert [event["event"] for event in events] == ["planned", *["progress"] * 8, "joining", "finished"]
    assert {event["event"] for event in events} | {"error", "waiting"} == set(documented_events())
    planned, *progress, _, finished = events
    assert (planned["width"], planned["height"], planned["frames"]) == (96, 64, 8)
    assert [event["frames_done"] for event in progress] == list(range(1, 9))
    assert {event["frames_total"] for event in progress} == {8}
    assert (finished["output"], finished["frames"]) == (str(output), 8)
    assert said.err == ""


RANGES = [
    "--end 0.3",
    "--end 0.1",
    "--start 0.1",
    "--start 0.05 --end 0.21",
    "--start 0.28",
    "--end 0.01",
    "--end 0.121",
]


@pytest.mark.parametrize("bounds", RANGES)
def test_as_many_frames_as_planned(folder: Path, command: Command, bounds: str) -> None:
    """Where the rate is constant, the count that the bar shows is right from the beginning."""
    options = ["--device", "cpu", "--json", *bounds.split()]
    planned, *_, finished = command("enhance", folder / "film.mp4", folder / "out.mkv", *options).events
    assert planned["frames"] == finished["frames"]


def test_inspect(folder: Path, command: Command) -> None:
    said = command("inspect", folder / "film.mp4")
    assert (said.code, said.err) == (0, "")
    assert "film.mp4" in said.out


def test_inspect_as_json(folder: Path, command: Command) -> None:
    said = command("inspect", folder / "film.mp4", "--json")
    (info,) = said.events
    assert set(info) == {field.name for field in fields(VideoInfo)} | {"analysis", "findings"}
    assert (info["width"], info["height"], info["frame_rate"], info["duration"]) == (48, 32, 25, 0.32)
    assert [stream["kind"] for stream in info["streams"]] == ["audio"]


COMMANDS = {name: command for name, command in cli.commands.commands.items() if not command.hidden}
"""What people can give; the program gives itself others."""


def options(command: click.Command) -> set[str]:
    """Of one of them."""
    given = [each for each in command.params if isinstance(each, click.Option)]
    return {option for each in given for option in each.opts if "-" in option}


OPTION_NAMES = {option for command in COMMANDS.values() for option in options(command)}


def test_readme_names_every_command_and_option() -> None:
    """And no other."""
    assert set(re.findall(r"^reelmend ([a-z]+)", COMMAND_LINE, re.MULTILINE)) == set(COMMANDS)
    assert set(re.findall(r"--[a-z][a-z-]+", COMMAND_LINE)) == OPTION_NAMES | {"--help"}


@pytest.mark.parametrize("source", [COMMAND_LINE, cli.commands.epilog], ids=["readme", "help"])
def test_every_exit_code_is_documented(source: str) -> None:
    sentence = source.split("Exit codes:")[1].split("\n\n")[0]
    known = {0, *(error.exit_code for error in ReelmendError.__subclasses__())}
    assert {int(number) for number in re.findall(r"\d+", sentence)} == known


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help(command: Command, name: str) -> None:
    said = command(*name.split(), "--help")
    assert said.code == 0
    assert all(item in said.out for item in (options(COMMANDS[name]) if name else COMMANDS))


def test_version(command: Command) -> None:
    assert re.fullmatch(r"reelmend, version \d+\.\d+\.\d+\n", command("--version").out)


@pytest.mark.parametrize("arguments", ["--help", "inspect resources/sample/friday.mp4", "enhance nothing.mp4"])
def test_starts_without_torch(arguments: str) -> None:
    """It takes seconds to import."""
    script = f"import sys, app.cli; app.cli.main({arguments.split()!r}); sys.exit('torch' in sys.modules)"
    done = subprocess.run(
        [PROGRAM[0], "-c", script], cwd=ROOT, env=python_environment(), check=False, capture_output=True, timeout=60
    )
    assert done.returncode == 0


def test_nothing_is_left(folder: Path, command: Command) -> None:
    before = list(folder.iterdir())
    assert command("enhance", folder / "film.mp4", folder / "out.mkv", "--device", "cpu").code == 0
    assert leftovers(folder, *before) == ["out.mkv"]
