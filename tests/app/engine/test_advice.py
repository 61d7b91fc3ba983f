"""What is said of footage with known faults, and which recipe follows."""

from dataclasses import replace
from fractions import Fraction

import pytest

from app.engine.advice import Goal, findings
from app.engine.contract import Task
from app.media.analyse import Analysis, Counted
from app.media.bars import Bars
from app.media.blemishes import Blemishes
from app.media.damage import Damage
from app.media.frame import VideoInfo
from app.media.scan import Scan
from app.media.stills import Stretch
from tests.conftest import info_of

GOOD = Blemishes(softness=0.4, noise=0.5, blockiness=1.2)
INFO = info_of(width=1920, height=1080, duration=Fraction(60), frames_from_header=1500, time_base=Fraction(1, 1000))
CLEAN = Analysis(72, Scan.PROGRESSIVE, True, Bars(), GOOD, 20_000_000, None)
COUNTED = Counted(1500, Fraction(60), Damage(), (), ())


def test_good_footage_needs_nothing() -> None:
    assert findings(INFO, CLEAN) == ()
    assert findings(INFO, replace(CLEAN, counted=COUNTED)) == ()


FAULTS: dict[str, tuple[VideoInfo, Analysis, str, Goal | None]] = {
    "interlaced": (INFO, replace(CLEAN, scan=Scan.BOTTOM_FIRST), "(bottom field first)", Goal.DEINTERLACE),
    "telecine": (INFO, replace(CLEAN, scan=Scan.TELECINE), "two of five frames", Goal.INVERSE_TELECINE),
    "wrong flag": (replace(INFO, interlaced=True), CLEAN, "whole pictures", None),
    "still, flagged": (
        replace(INFO, interlaced=True),
        replace(CLEAN, scan=Scan.UNKNOWN),
        "to be sure",
        Goal.DEINTERLACE,
    ),
    "blocks": (INFO, replace(CLEAN, blemishes=replace(GOOD, blockiness=5)), "blocks show", Goal.CLEANUP),
    "low bit rate": (INFO, replace(CLEAN, bit_rate=900_000), "0.9 megabits a second", Goal.CLEANUP),
    "noise": (INFO, replace(CLEAN, blemishes=replace(GOOD, noise=6)), "noisy", Goal.CLEANUP),
    "blur": (INFO, replace(CLEAN, blemishes=replace(GOOD, softness=0.8)), "blurred", Goal.DEBLUR),
    "motion blur": (INFO, replace(CLEAN, smear=0.8), "Motion blurs", Goal.DEBLUR),
    "motion blur, soft": (
        INFO,
        replace(CLEAN, smear=0.8, blemishes=replace(GOOD, softness=0.8)),
        "Motion blurs",
        Goal.DEBLUR,
    ),
    "small": (replace(INFO, width=640, height=480), CLEAN, "640 × 480", Goal.UPSCALE),
    "small, not square": (
        replace(INFO, width=720, height=480, sample_aspect=Fraction(8, 9)),
        CLEAN,
        "640 × 480",
        Goal.UPSCALE,
    ),
    "slow": (replace(INFO, frame_rate=Fraction(15)), CLEAN, "15 frames a second", Goal.INTERPOLATE),
    "variable": (INFO, replace(CLEAN, constant_rate=False), "variable frame rate", None),
    "bars": (INFO, replace(CLEAN, bars=Bars(132, 130)), "132 pixels above, 130 below", Goal.CROP),
    "gaps": (replace(INFO, missing_pictures=(3, 4)), CLEAN, "2 pictures of the sequence are missing (3, 4)", None),
    "damage": (
        INFO,
        replace(CLEAN, counted=replace(COUNTED, damage=Damage(1, 3))),
        "3 pictures patched and 1 packet",
        None,
    ),
    "black": (INFO, replace(CLEAN, counted=replace(COUNTED, black=(Stretch(0, 2.5),))), "black from 0.0 to 2.5", None),
    "frozen": (INFO, replace(CLEAN, counted=replace(COUNTED, frozen=(Stretch(5, 9),))), "moves from 5.0 to 9.0", None),
}


@pytest.mark.parametrize("case", FAULTS)
def test_faults(case: str) -> None:
    info, analysis, words, goal = FAULTS[case]
    (finding,) = findings(info, analysis)
    assert words in finding.sentence
    assert finding.goal is goal


@pytest.mark.parametrize("smear", [0.0, 0.8])
def test_combs_hide_blur(smear: float) -> None:
    soft = replace(CLEAN, scan=Scan.TOP_FIRST, smear=smear, blemishes=replace(GOOD, softness=0.8))
    assert [finding.goal for finding in findings(INFO, soft)] == [Goal.DEINTERLACE]


def test_what_is_black_is_not_also_frozen() -> None:
    counted = replace(COUNTED, black=(Stretch(0, 3),), frozen=(Stretch(0, 3), Stretch(10, 12)))
    sentences = [finding.sentence for finding in findings(INFO, replace(CLEAN, counted=counted))]
    assert sentences == ["It is black from 0.0 to 3.0 seconds.", "Nothing moves from 10.0 to 12.0 seconds."]


def test_every_network_task_is_a_goal() -> None:
    assert {task.value for task in Task} <= {goal.value for goal in Goal}
