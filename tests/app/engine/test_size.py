"""The size that is asked for."""

from dataclasses import replace
from fractions import Fraction

import pytest

from app.engine.job import Target
from app.engine.size import output_size
from app.errors import UsageError
from app.media.frame import VideoInfo
from tests.conftest import info_of

PLAIN = info_of(width=320, height=180)
PAL = replace(PLAIN, width=720, height=576, sample_aspect=Fraction(64, 45))
UPRIGHT = replace(PLAIN, rotation=90)
SIZES: list[tuple[Target, VideoInfo, int, tuple[int, int]]] = [
    (Target(), PLAIN, 4, (1280, 720)),
    (Target(), PLAIN, 1, (320, 180)),
    (Target(Fraction(2)), PLAIN, 4, (640, 360)),
    (Target(Fraction(3, 2)), PLAIN, 4, (480, 270)),
    (Target(Fraction(1)), replace(PLAIN, width=47, height=31), 4, (48, 32)),
    (Target(), replace(PLAIN, width=47, height=31), 1, (48, 32)),
    (Target(), replace(PLAIN, width=47, height=31), 4, (188, 124)),
    (Target(box=(1920, 1080)), PLAIN, 4, (1920, 1080)),
    (Target(box=(1920, 1080)), replace(PLAIN, width=640, height=480), 4, (1440, 1080)),
    (Target(box=(3840, 2160)), replace(PLAIN, width=1280, height=544), 4, (3840, 1632)),
    # Anamorphic: 1.422 × 720 wide as shown, so the height decides: 1080/576 of both sides.
    (Target(box=(1920, 1080)), PAL, 4, (1350, 1080)),
    # Anamorphic: 1024 × 576 as shown; a pixel that is too narrow makes the picture higher instead.
    (Target(square_pixels=True), PAL, 1, (1024, 576)),
    (Target(Fraction(2), square_pixels=True), PAL, 4, (2048, 1152)),
    (Target(Fraction(1), square_pixels=True), replace(PAL, sample_aspect=Fraction(8, 9)), 4, (720, 648)),
    (Target(box=(1920, 1080), square_pixels=True), PAL, 4, (1920, 1080)),
    # Shown upright: the box is for what is shown.
    (Target(box=(1080, 1920)), UPRIGHT, 4, (1920, 1080)),
    (Target(box=(1920, 1080)), UPRIGHT, 4, (1080, 608)),
]


@pytest.mark.parametrize(("target", "info", "scale", "expected"), SIZES)
def test_size(target: Target, info: VideoInfo, scale: int, expected: tuple[int, int]) -> None:
    assert output_size(target, info, scale) == expected


@pytest.mark.parametrize("info", [PLAIN, PAL, UPRIGHT, replace(PAL, rotation=-90)])
@pytest.mark.parametrize("box", [(1280, 720), (333, 777), (4096, 101)])
def test_boxes_hold_the_picture(info: VideoInfo, box: tuple[int, int]) -> None:
    """As shown: inside the box, touching it, in even pixels, undistorted but for the rounding."""
    width, height = output_size(Target(box=box), info, 1)
    assert width % 2 == height % 2 == 0
    shown = (width * float(info.sample_aspect), float(height))
    across, down = reversed(shown) if info.rotation % 180 else shown
    assert across <= box[0] + 2
    assert down <= box[1] + 2
    assert across >= box[0] - 2 or down >= box[1] - 2
    assert abs(width / height - info.width / info.height) <= 2 * (width + height) / height**2


@pytest.mark.parametrize("target", [Target(Fraction(100)), Target(Fraction(1, 50)), Target(box=(10**6, 10**6))])
def test_limits(target: Target) -> None:
    with pytest.raises(UsageError, match="would be"):
        output_size(target, PLAIN, 4)
