"""What an encoder of a card must do to be offered; software stands in for cards."""

from dataclasses import replace

import pytest

from app.media.codecs import PRESETS, Grade, Preset
from app.media.encoder_trial import encodes
from app.media.encoding import Chroma, Codec, Quality
from app.media.frame import Layout
from app.media.hardware import HARDWARE


def software(codec: Codec, bits: int, chroma: Chroma = Chroma.QUARTER, pixel_format: str = "yuv420p") -> Preset:
    """An encoder that gets its pictures as those of cards do."""
    layout = Layout(bits, chroma.shift)
    preset = next(preset for preset in PRESETS[codec] if layout in preset.layouts)
    parameters = {f"{preset.name.removeprefix('lib')}-params": ":".join(preset.parameters)} if preset.parameters else {}
    options = {**preset.options, **parameters}
    return replace(preset, layouts=(layout,), options=options, formats={bits: pixel_format})


def told(preset: Preset, **options: str) -> Preset:
    """The same with other words for its quality."""
    return replace(preset, grades=dict.fromkeys(Quality, Grade(options, 1)))


@pytest.mark.parametrize(
    "preset",
    [
        software(Codec.H264, 8, pixel_format="nv12"),
        software(Codec.HEVC, 10, pixel_format="yuv420p10le"),
        software(Codec.AV1, 8),
        software(Codec.PRORES, 10, Chroma.HALF, "yuv422p10le"),
    ],
    ids=lambda preset: preset.name,
)
def test_one_that_makes_what_is_needed(preset: Preset) -> None:
    assert encodes(preset)


@pytest.mark.parametrize(
    "preset",
    [
        told(software(Codec.H264, 8), qp="51", qcomp="0"),
        software(Codec.H264, 10, pixel_format="yuv420p"),
        told(software(Codec.HEVC, 8), **{"x265-params": "log-level=none:bframes=4"}),
        told(software(Codec.H264, 8), crf="nonsense"),
    ],
    ids=["far off", "bits lost", "times mixed up", "refuses"],
)
def test_one_that_does_not(preset: Preset) -> None:
    assert not encodes(preset)


@pytest.mark.parametrize("preset", [preset for presets in HARDWARE.values() for preset in presets], ids=str)
def test_cards_that_are_not_here(preset: Preset) -> None:
    for layout in preset.layouts:
        assert not encodes(replace(preset, layouts=(layout,)))
