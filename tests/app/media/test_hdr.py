"""High dynamic range: read from files, told to encoders."""

from fractions import Fraction
from pathlib import Path

import pytest

from app.media.hdr import ContentLight, Hdr, MasteringDisplay, encoder_parameters
from app.media.inspect import inspect
from tests.conftest import Clip, make_clip


def _point(x: int, y: int) -> tuple[Fraction, Fraction]:
    return Fraction(x, 50_000), Fraction(y, 50_000)


P3_SCREEN = MasteringDisplay(
    red=_point(34_000, 16_000),
    green=_point(13_250, 34_500),
    blue=_point(7_500, 3_000),
    white=_point(15_635, 16_450),
    darkest=Fraction(50, 10_000),
    brightest=Fraction(1000),
)
BRIGHT = ContentLight(1000, 400)
SAID = {
    "all": Hdr(P3_SCREEN, BRIGHT),
    "screen alone": Hdr(P3_SCREEN),
    "light alone": Hdr(light=BRIGHT),
}


def hdr_clip(hdr: Hdr, codec: str = "libx265") -> Clip:
    """Two frames of HDR10."""
    name = codec.replace("lib", "") + "-params"
    quiet = {"libx265": ["log-level=none", "bframes=0"], "libsvtav1": ["lp=1"]}.get(codec, [])
    speed = "12" if codec == "libsvtav1" else "ultrafast"
    options = {name: ":".join([*quiet, *encoder_parameters(hdr, codec)]), "preset": speed}
    return Clip(
        frames=2,
        size=(64, 64),
        codec=codec,
        pixel_format="yuv420p10le",
        options=options,
        matrix=9,
        primaries=9,
        transfer=16,
    )


@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
@pytest.mark.parametrize("codec", ["libx264", "libx265", "libsvtav1"])
@pytest.mark.parametrize("case", SAID)
def test_what_is_told_is_read(tmp_path: Path, case: str, codec: str, suffix: str) -> None:
    assert inspect(make_clip(tmp_path / f"a{suffix}", hdr_clip(SAID[case], codec))).hdr == SAID[case]


def test_ordinary_video_says_nothing(tmp_path: Path) -> None:
    assert inspect(make_clip(tmp_path / "a.mkv", Clip(frames=1))).hdr is None


def test_words_of_the_encoder() -> None:
    """The units of SMPTE ST 2086, in the order green, blue, red."""
    assert encoder_parameters(SAID["all"], "libx265") == [
        "master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50)",
        "max-cll=1000,400",
    ]


def test_encoders_without_a_word_for_it() -> None:
    assert encoder_parameters(SAID["all"], "ffv1") == []
