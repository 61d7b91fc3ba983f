"""What no step touches stays what it is, to the last code; what has to become something else becomes it."""

from pathlib import Path

import numpy as np
import pytest

from app.engine import Job, Recipe, render, run
from app.engine.filters import Crop
from app.media.decode import decode
from app.media.encoding import Codec, Encoding
from app.media.inspect import inspect
from tests.conftest import Clip, make_clip

LOSSLESS = {"codec": "ffv1", "options": {}}


@pytest.mark.parametrize("pixel_format", ["yuv420p", "yuv422p10le", "yuv444p12le"])
def test_samples_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pixel_format: str) -> None:
    monkeypatch.delattr(render, "to_rgb")  # which might round them
    source = make_clip(tmp_path / "a.mkv", Clip(frames=3, pixel_format=pixel_format, **LOSSLESS))  # type: ignore[arg-type]
    output = tmp_path / "out.mkv"
    run(Job(source, output, Recipe((Crop(left=16),)), device="cpu", encoding=Encoding(Codec.FFV1)), {})
    for before, after in zip(decode(inspect(source)), decode(inspect(output)), strict=True):
        whole = before.planes[0].shape[1]
        for plane, same in zip(before.planes, after.planes, strict=True):
            np.testing.assert_array_equal(plane[:, 16 * plane.shape[1] // whole :], same)


def test_other_samples_are_made(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "a.mkv", Clip(frames=2, pixel_format="yuv444p10le", **LOSSLESS))  # type: ignore[arg-type]
    output = tmp_path / "out.mkv"
    run(Job(source, output, Recipe(()), device="cpu", encoding=Encoding(Codec.H264, bits=8)), {})
    info = inspect(output)
    assert (info.layout.bits, info.layout.chroma_shift) == (8, (1, 1))
    for before, after in zip(decode(inspect(source)), decode(info), strict=True):
        assert np.abs(before.planes[0] / 4 - after.planes[0]).mean() < 2
