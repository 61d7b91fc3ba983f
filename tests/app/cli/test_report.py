"""What people see of a job."""

import pytest

from app.cli.report import Bar, tell_error
from app.engine.events import Planned
from app.errors import InputError, ModelError, ReelmendError


@pytest.mark.parametrize(("seconds", "said"), [(200.0, "Will take about 03:20"), (9000.0, "about 2:30:00")])
def test_how_long_it_will_take(capsys: pytest.CaptureFixture[str], seconds: float, said: str) -> None:
    with Bar() as bar:
        bar(Planned(1280, 720, 50, "cpu", "fp32", 1, seconds_expected=seconds))
    assert said in capsys.readouterr().err


def test_nothing_is_said_of_what_was_not_measured(capsys: pytest.CaptureFixture[str]) -> None:
    with Bar() as bar:
        bar(Planned(1280, 720, 50, "cpu", "fp32", 1))
    assert "Will take" not in capsys.readouterr().err


@pytest.mark.parametrize(("kind", "tells"), [(ModelError, True), (ReelmendError, True), (InputError, False)])
def test_what_the_sentence_leaves_open_is_told(
    capsys: pytest.CaptureFixture[str], kind: type[ReelmendError], tells: bool
) -> None:
    tell_error(kind("It went wrong.", "Try again.", "host cannot be reached"), as_json=False)
    told = capsys.readouterr().err.splitlines()
    assert told == ["Error: It went wrong. Try again.", *(["host cannot be reached"] if tells else [])]
