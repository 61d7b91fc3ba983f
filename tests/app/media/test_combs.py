"""How far apart the fields of a frame are."""

import numpy as np
import pytest

from app.media.combs import combing
from app.media.frame import Plane
from tests.conftest import RGB
from tests.footage import fields, top_first


def luma(picture: RGB, bits: int) -> Plane:
    return picture[..., 1] if bits == 8 else picture[..., 1].astype(np.uint16) << np.uint16(bits - 8)


@pytest.mark.parametrize("bits", [8, 10])
def test_fields_of_two_moments_are_apart(bits: int) -> None:
    moments = [luma(picture, bits) for picture in fields(4)]
    frames = [luma(picture, bits) for picture in top_first(fields(4))]
    whole, woven = combing(moments[1], moments[0], bits), combing(frames[1], frames[0], bits)
    assert whole is not None
    assert woven is not None
    assert whole < 0.3
    assert woven > 0.6


def test_nothing_is_said_of_what_stands_still() -> None:
    picture = fields(1)[0][..., 1]
    assert combing(picture, picture, 8) is None
