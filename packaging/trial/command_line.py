"""What the command line of an installed program must do."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from trial.material import write_community_checkpoint, write_pictures
from trial.program import Failure, Program, check

_NEUTRAL = ("--after", "sharpen:strength=0")
_RGB = "RGB"
"""What codecs of pictures have: there is nothing to choose."""
_PICTURES = 40
"""A second each: four segments of a job."""
_WRITTEN = 25
"""Pictures behind which the program is killed: two segments are safe by then."""


def version(program: Program) -> None:
    """It says what it was built from."""
    said = program.run("--version")
    check("(" in said, f"no build in “{said.strip()}”")


def catalogue_is_complete(program: Program, expected: Path) -> None:
    """Every network of the source tree is there, and those that are bundled can be had."""
    known = {card["id"]: card for card in json.loads(expected.read_text("utf-8"))}
    found = {card["id"]: card for card in program.values("models", "list")}
    check(set(known) <= set(found), f"networks are missing: {sorted(set(known) - set(found))}")
    wrong = [name for name, card in known.items() if card["weights"] != found[name]["weights"]]
    check(not wrong, f"weights are others: {wrong}")


def exit_codes_hold(program: Program) -> None:
    """Wrong usage, a missing source and an unknown network are told apart."""
    program.run("enhance", "--no-such-option", code=2)
    program.run("enhance", program.place / "nothing.mp4", program.place / "out.mkv", code=3)
    program.run("models", "show", "no-such-network", code=4)


def clip_is_enhanced_with_sound(program: Program, clip: Path) -> None:
    """A real clip becomes larger, keeps its sound, and its receipt is green."""
    output = program.place / "enhanced.mp4"
    *_, finished = program.events("enhance", clip, output, "--end", "0.8")
    red = [one for one in finished["receipt"]["checks"] if not one["passed"]]
    check(not red, f"red in the receipt: {red}")
    before, after = program.values("inspect", clip), program.values("inspect", output)
    check(after["width"] == 4 * before["width"], "the result is not four times as wide")
    check([one["kind"] for one in after["streams"]] == ["audio"], "the result has no sound")


def every_encoder_opens(program: Program, clip: Path) -> None:
    """One result for each preset: every encoder with every depth, in every container that it may be in."""
    for codec, presets in program.values("codecs").items():
        for number, preset in enumerate(presets):
            for suffix, samples in _pairs(preset["containers"], preset["samples"]):
                output = program.place / f"{codec}-{number}-{samples['bits']}{suffix}"
                chroma = ("--chroma", samples["chroma"]) if samples["chroma"] != _RGB else ()
                asked = ("--codec", codec, *chroma, "--bits", samples["bits"])
                program.run("enhance", clip, output, *asked, *_NEUTRAL, "--end", "0.2")


def community_checkpoint_is_imported(program: Program) -> None:
    """The libraries behind ``models import`` are there; what is imported goes to the person's folder, and runs."""
    checkpoint = program.place / "brought.safetensors"
    write_community_checkpoint(checkpoint)
    program.run("models", "import", checkpoint)
    kept = list(program.models().rglob(checkpoint.name))
    check(len(kept) == 1, f"imported weights are not in {program.models()}")
    pictures = program.place / "few"
    write_pictures(pictures, 2)
    program.run("enhance", pictures, program.place / "brought.mkv", "--model", checkpoint.stem)


def resumes_after_a_kill(program: Program) -> None:
    """Killed without warning, it goes on where it was, to the same bytes."""
    pictures = program.place / "pictures"
    write_pictures(pictures, _PICTURES)
    # Matroska numbers its files at random.
    whole, broken = program.place / "whole" / "film.mp4", program.place / "broken" / "film.mp4"
    for output in (whole, broken):
        output.parent.mkdir()
    source = f"{program.seen(pictures)}@1"
    program.run("enhance", source, whole)
    _kill_when(program.start("enhance", source, broken, "--json"), _WRITTEN)
    check(not broken.exists(), "there is a result before the job is done")
    (job,) = (job for job in program.values("jobs") if job.get("output") == program.seen(broken))
    planned = _named("planned", program.events("resume", job["id"]))
    check(planned["frames_kept"] > 0, "nothing of the killed job was kept")
    check(whole.read_bytes() == broken.read_bytes(), f"the resumed result of {source} differs")
    shutil.rmtree(pictures)


def licences_are_there(program: Program) -> None:
    """The texts of what the program is made of lie in it."""
    folder = next(program.folder.rglob("resources/licences"), None)
    if folder is None:
        raise Failure("there is no folder of licences")
    places = [path for path in folder.iterdir() if path.is_dir()]
    parts = {path.name.split(" ")[0] for path in places}
    missing = {"Reelmend", "Python", "Qt", "FFmpeg", "x264", "x265", "torch", "numpy"} - parts
    check(not missing, f"licences are missing: {sorted(missing)}")
    empty = [path.name for path in places if not any(one.stat().st_size for one in path.iterdir())]
    check(not empty, f"no text in {empty}")


def _pairs(containers: list[str], samples: list[dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
    """Every container and every depth at least once."""
    depths = list({one["bits"]: one for one in samples}.values())
    count = max(len(containers), len(depths))
    return [(containers[i % len(containers)], depths[i % len(depths)]) for i in range(count)]


def _kill_when(process: "subprocess.Popen[str]", frames: int) -> None:
    """Kill a job without warning behind so many frames."""
    done = (json.loads(line).get("frames_done", 0) for line in process.stdout or ())
    next((count for count in done if count >= frames), None)
    process.kill()
    process.communicate()


def _named(name: str, events: list[dict[str, Any]]) -> dict[str, Any]:
    return next(event for event in events if event["event"] == name)
