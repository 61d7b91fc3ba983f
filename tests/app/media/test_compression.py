"""Codecs as damage: as many frames out as in, in order."""

import numpy as np
import pytest

from app.media.compression import compress
from tests.conftest import scene

CODECS: list[tuple[str, dict[str, str]]] = [
    ("libx264", {"crf": "20", "preset": "veryfast", "tune": "zerolatency"}),
    ("libx264", {"crf": "20", "preset": "medium", "bf": "3"}),
    ("mpeg4", {"q": "5"}),
]


@pytest.mark.parametrize(("codec", "options"), CODECS, ids=lambda value: value if isinstance(value, str) else "")
@pytest.mark.parametrize("frames", [1, 9])
def test_frames_come_back_in_order(codec: str, options: dict[str, str], frames: int) -> None:
    pictures = [scene(4 * index, 64, 48) for index in range(frames)]
    decoded = compress(pictures, codec, options)
    assert len(decoded) == frames
    for index, picture in enumerate(decoded):
        errors = [np.abs(picture.astype(int) - other).mean() for other in pictures]
        assert int(np.argmin(errors)) == index
        assert errors[index] < 8


def test_worse_quality_is_worse() -> None:
    pictures = [scene(index, 64, 48) for index in range(4)]
    errors = [
        np.abs(np.stack(compress(pictures, "libx264", {"crf": crf})).astype(int) - np.stack(pictures)).mean()
        for crf in ("10", "30", "45")
    ]
    assert errors == sorted(errors)
    assert errors[0] < errors[2]


def test_the_same_every_time() -> None:
    pictures = [scene(index, 64, 48) for index in range(4)]
    first, second = (compress(pictures, "libx264", {"crf": "28"}) for _ in range(2))
    np.testing.assert_array_equal(first, second)


@pytest.mark.parametrize("codec", ["libx264", "mpeg2video"])
def test_brightness_stays(codec: str) -> None:
    """Networks are trained on this: what they see darker by a code value they would make brighter."""
    flat = [np.full((32, 32, 3), level, dtype=np.uint8) for level in (40, 41, 100, 101, 200, 201)]
    good = {"crf": "4"} if codec == "libx264" else {"qmin": "2", "qmax": "2"}
    shifts = [float(np.mean(compress([picture], codec, good)[0].astype(float) - picture)) for picture in flat]
    assert abs(sum(shifts) / len(shifts)) < 0.4
