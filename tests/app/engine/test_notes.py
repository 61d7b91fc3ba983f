"""What is said at the end."""

from dataclasses import replace
from fractions import Fraction

import pytest

from app.engine.job import Job, Recipe
from app.engine.notes import notes_of, without_card
from app.media.encode import EncodeSpec
from app.media.encoder import encoder_for
from app.media.encoding import Codec, Encoding
from app.media.frame import YUV420, Colour, Layout, Matrix
from app.media.hdr import ContentLight, Hdr
from tests.conftest import info_of

PLAIN = info_of(width=64, height=48)
ENCODER = encoder_for(Encoding(Codec.H264), PLAIN.layout, None)
SPEC = EncodeSpec(64, 48, PLAIN.layout, PLAIN.colour, Fraction(1), 0, Fraction(1, 25), Fraction(25), ENCODER)

SAID: dict[str, tuple[dict[str, object], str]] = {
    "guessed": ({"colour_guessed": True}, "does not tell its colours: taken as BT709"),
    "not linear": ({"colour": Colour(Matrix.ICTCP, False)}, "ICTCP"),
    "frame by frame": ({"hdr": Hdr(dynamic=("Dolby Vision", "HDR10+"))}, "Dolby Vision and HDR10+"),
    "alpha": ({"transparent": True}, "transparency"),
    "fields": ({"interlaced": True}, "interlaced"),
    "deeper": ({"layout": Layout(12, YUV420)}, "12 bits a sample, the result 8"),
    "4:2:2": ({"layout": Layout(8, (1, 0))}, "finer colour"),
    "RGB": ({"layout": Layout(8, None)}, "finer colour"),
}


@pytest.mark.parametrize("case", SAID)
def test_one_note(case: str) -> None:
    changes, sentence = SAID[case]
    (note,) = notes_of(replace(PLAIN, **changes), SPEC)  # type: ignore[arg-type]
    assert sentence in note


@pytest.mark.parametrize("layout", [Layout(8, YUV420), Layout(8, None, planes=1), Layout(8, (2, 2))], ids=str)
def test_nothing_to_say(layout: Layout) -> None:
    assert notes_of(replace(PLAIN, layout=layout, hdr=Hdr()), SPEC) == ()


@pytest.mark.parametrize(("codec", "count"), [(Codec.H264, 0), (Codec.FFV1, 1)])
def test_a_codec_that_cannot_tell_of_the_screen(codec: Codec, count: int) -> None:
    graded = replace(PLAIN, hdr=Hdr(light=ContentLight(1000, 400)))
    spec = replace(SPEC, encoder=encoder_for(Encoding(codec), PLAIN.layout, graded.hdr))
    assert len(notes_of(graded, spec)) == count


def test_software_that_stands_in_for_a_card_is_told() -> None:
    asked = Job(PLAIN.path, PLAIN.path, Recipe(()), encoding=Encoding(hardware=True), hardware_decoding=True)
    encoding, decoding = without_card(asked, SPEC, None)
    assert "encodes" in encoding
    assert "decodes" in decoding
    assert list(without_card(asked, SPEC, "cuda")) == [encoding]
    assert not list(without_card(replace(asked, encoding=Encoding(), hardware_decoding=False), SPEC, None))
