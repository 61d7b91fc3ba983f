"""Nobody reads “0.0 GB” or “0 kB”."""

import pytest

from app.engine.amount import amount


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 B"),
        (412, "412 B"),
        (999, "999 B"),
        (1_000, "1 kB"),
        (1_499, "1 kB"),
        (999_499, "999 kB"),
        (999_500, "1 MB"),
        (41_000_000, "41 MB"),
        (999_499_999, "999 MB"),
        (999_500_000, "1.0 GB"),
        (5_340_000_000, "5.3 GB"),
    ],
)
def test_the_unit_fits_the_figure(count: int, words: str) -> None:
    assert amount(count) == words
