"""Jobs as plain data."""

import dataclasses

import pytest

from app.engine.job import Target
from app.errors import UsageError


@pytest.mark.parametrize(
    ("text", "box"),
    [
        ("720p", (1280, 720)),
        ("1080p", (1920, 1080)),
        ("1440P", (2560, 1440)),
        ("4K", (3840, 2160)),
        ("640x480", (640, 480)),
        ("1920X1080", (1920, 1080)),
    ],
)
def test_sizes(text: str, box: tuple[int, int]) -> None:
    assert Target.parse(text) == Target(box=box)


@pytest.mark.parametrize("text", ["", "x", "8k", "0x0", "640", "640x", "x480", "-1x5", "1.5x3", "640x480x3", "a x b"])
def test_no_sizes(text: str) -> None:
    with pytest.raises(UsageError, match="is not a size") as raised:
        Target.parse(text)
    assert raised.value.exit_code == 2


@pytest.mark.parametrize("name", ["scale", "box"])
def test_frozen(name: str) -> None:
    """They cross threads."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(Target(), name, None)
