"""Which encoder a result gets, what it is told, and that its segments join."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from app.errors import UsageError
from app.media.assemble import Assembler
from app.media.codecs import PRESETS, Preset
from app.media.encode import EncodeSpec, SegmentWriter, check_encoder
from app.media.encoder import colour_for, encoder_for, layout_for, settled
from app.media.encoding import Chroma, Codec, Encoding, Quality
from app.media.frame import WHOLE, YUV420, Colour, Frame, Layout, Matrix, VideoInfo
from app.media.inspect import inspect
from app.media.parts import Part
from tests.conftest import Clip, Copied, make_clip, packets_of, spec_of, times_of

SIZE = (256, 128)
EIGHT, TEN = Layout(8, YUV420), Layout(10, YUV420)
ROWS = [(codec, preset) for codec, presets in PRESETS.items() for preset in presets if not preset.layouts[0].is_rgb]
"""Of videos; what is pictures alone has tests of its own."""


@pytest.mark.parametrize(
    ("suffix", "bits", "size", "codec"),
    [
        (".mkv", 8, SIZE, Codec.H264),
        (".mp4", 10, SIZE, Codec.HEVC),
        (".mov", 10, (32, 32), Codec.H264),
        (".webm", 8, SIZE, Codec.VP9),
        (".webm", 10, SIZE, Codec.AV1),
    ],
)
def test_what_plays_everywhere(suffix: str, bits: int, size: tuple[int, int], codec: Codec) -> None:
    assert settled(Encoding(), suffix, Layout(bits, YUV420), size, None).codec is codec


@pytest.mark.parametrize("codec", Codec)
def test_containers_that_do_not_fit_are_refused(codec: Codec) -> None:
    suffixes = PRESETS[codec][0].suffixes
    for suffix in {".mkv", ".mp4", ".mov", ".webm"} - set(suffixes):
        with pytest.raises(UsageError, match=suffix):
            settled(Encoding(codec), suffix, EIGHT, SIZE, None)


@pytest.mark.parametrize(
    ("encoding", "source", "layout"),
    [
        (Encoding(Codec.H264), Layout(8, (0, 0)), EIGHT),
        (Encoding(Codec.HEVC), Layout(12, (0, 0)), TEN),
        (Encoding(Codec.HEVC, bits=12, chroma=Chroma.FULL), TEN, Layout(12, (0, 0))),
        (Encoding(Codec.FFV1), Layout(16, (1, 0)), Layout(16, (1, 0))),
        (Encoding(Codec.FFV1), Layout(8, None), EIGHT),
        (Encoding(Codec.PRORES), EIGHT, Layout(10, (1, 0))),
        (Encoding(Codec.DNXHR), EIGHT, Layout(8, (1, 0))),
        (Encoding(Codec.DNXHR, chroma=Chroma.FULL), EIGHT, Layout(10, (0, 0))),
        (Encoding(Codec.PNG), EIGHT, Layout(8, None)),
        (Encoding(Codec.PNG), TEN, Layout(16, None)),
        (Encoding(Codec.TIFF, bits=16), EIGHT, Layout(16, None)),
        (Encoding(Codec.GIF), TEN, Layout(8, None)),
    ],
    ids=str,
)
def test_samples(encoding: Encoding, source: Layout, layout: Layout) -> None:
    assert layout_for(encoding, source) == layout


def test_samples_that_a_codec_has_not() -> None:
    with pytest.raises(UsageError, match="4:2:0 with 8"):
        layout_for(Encoding(Codec.AV1, chroma=Chroma.FULL), EIGHT)


def test_better_words_have_better_numbers() -> None:
    for _, preset in ROWS:
        sizes = [preset.grades[quality].bits_per_pixel for quality in Quality]
        assert sizes == sorted(sizes, reverse=True)


def test_numbers_and_options_of_ones_own() -> None:
    asked = Encoding(Codec.H264, crf=21, options={"preset": "slow", "x264-params": "keyint=10"})
    encoder = encoder_for(asked, EIGHT, None)
    assert encoder.options == {"crf": "21", "preset": "slow", "x264-params": "cpu-independent=1:keyint=10"}
    grades = PRESETS[Codec.H264][0].grades
    assert grades[Quality.BALANCED].bits_per_pixel < encoder.bits_per_pixel < grades[Quality.HIGH].bits_per_pixel


@pytest.mark.parametrize("encoding", [Encoding(Codec.H264, crf=52), Encoding(Codec.PRORES, crf=5)], ids=str)
def test_numbers_that_mean_nothing(encoding: Encoding) -> None:
    with pytest.raises(UsageError):
        encoder_for(encoding, PRESETS[encoding.codec or Codec.H264][0].layouts[0], None)


@pytest.mark.parametrize(
    ("options", "said"), [({"prest": "slow"}, "no option prest"), ({"preset": "fastish"}, "refuses")]
)
def test_options_that_mean_nothing(tmp_path: Path, options: dict[str, str], said: str) -> None:
    spec = spec_of(inspect(make_clip(tmp_path / "a.mkv", Clip())))
    with pytest.raises(UsageError, match=said):
        check_encoder(replace(spec, encoder=encoder_for(Encoding(Codec.H264, options=options), EIGHT, None)))


def test_colours_that_a_codec_has_no_word_for() -> None:
    colour = Colour(Matrix.SMPTE240M, True, 1, 7)
    assert colour_for(Encoding(Codec.FFV1), colour) == colour
    assert colour_for(Encoding(Codec.PRORES), colour) == Colour(Matrix.BT709, False, 1, 2)
    assert colour_for(Encoding(Codec.PNG), colour) == Colour(Matrix.RGB, True, 1, 7)
    assert colour_for(Encoding(Codec.GIF), colour) == Colour(Matrix.RGB, True, 2, 2)


def _frames(layout: Layout, colour: Colour) -> list[Frame]:
    across, down = layout.chroma_shift or (0, 0)
    shapes = [(128, 256), *[(128 >> down, 256 >> across)] * 2]
    dtype = np.uint8 if layout.bits == 8 else np.uint16
    unit = 1 << (layout.bits - 8)
    planes = [tuple((np.indices(s).sum(0) % 64 + 60 + i).astype(dtype) * dtype(unit) for s in shapes) for i in range(7)]
    return [Frame(each, layout, colour, Fraction(i, 25), Fraction(1, 25)) for i, each in enumerate(planes)]


def _written(path: Path, spec: EncodeSpec, source: VideoInfo, number: int) -> list[Copied]:
    """Seven frames in segments of three: what came into the container."""
    folder = path.parent / str(number)
    folder.mkdir(exist_ok=True)
    frames = _frames(spec.layout, spec.colour)
    with Assembler(path, spec, source, WHOLE) as output:
        for first in range(0, 7, 3):
            segment = folder / f"{first}{spec.encoder.segment_suffix}"
            with SegmentWriter(segment, spec, Fraction(0), path) as writer:
                for frame in frames[first : first + 3]:
                    writer.write(frame)
                output.append(Part(segment, writer.finish()))
        output.finish()
        output.publish(overwrite=True)
    return packets_of(path, "video")


@pytest.mark.parametrize(("codec", "preset"), ROWS, ids=lambda value: getattr(value, "name", ""))
def test_segments_join_to_the_same_bytes_every_time(tmp_path: Path, codec: Codec, preset: Preset) -> None:
    """In every container, with exact times, tags kept."""
    source = inspect(make_clip(tmp_path / "a.mp4", Clip(frames=1, size=(64, 64), matrix=1, primaries=1, transfer=1)))
    layout = preset.layouts[0]
    encoder = encoder_for(Encoding(codec), layout, None)
    spec = replace(spec_of(source), width=256, height=128, layout=layout, encoder=encoder, threads=2)
    check_encoder(spec)
    for suffix in preset.suffixes:
        path = tmp_path / f"out{suffix}"
        assert _written(path, spec, source, 1) == _written(path, spec, source, 2)
        tolerance = Fraction(1, 2000) if suffix in (".mkv", ".webm") else 0
        assert all(abs(time - Fraction(i, 25)) <= tolerance for i, time in enumerate(times_of(path)))
        made = inspect(path)
        assert (made.width, made.height, made.frames_expected) == (256, 128, 7)
        assert made.layout.chroma_shift == layout.chroma_shift
        assert made.colour == source.colour
