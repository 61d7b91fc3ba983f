"""Border rules of the sliding window against the official index tables."""

import json
from pathlib import Path

from models.layers.windows import Border, window_indices


def test_official_tables(reference: Path) -> None:
    rows = json.loads((reference / "window_indices.json").read_text())["rows"]
    assert rows
    for row in rows:
        count, center, size = row["M"], row["t"], row["N"]
        for border in Border:
            # In shots shorter than the window the official indices leave the shot: ours repeat the ends.
            expected = row[border.value] if count >= size else row["replicate"]
            assert window_indices(center, size, count, border) == expected, (row, border)


def test_short_shots_stay_inside() -> None:
    for border in Border:
        assert window_indices(1, 5, 2, border) == [0, 0, 1, 1, 1]
