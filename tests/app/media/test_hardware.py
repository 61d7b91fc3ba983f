"""Encoders of graphics cards. Nobody has one here: what stands in for them shows how they are found and used."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import av
import pytest
from av.codec.context import Flags

from app.errors import UsageError
from app.media import hardware
from app.media.codecs import PRESETS, Preset
from app.media.encoder import encoder_for, layout_for, settled
from app.media.encoding import Chroma, Codec, Encoding, Quality
from app.media.frame import YUV420, Layout
from app.media.hdr import ContentLight, Hdr
from app.media.streams import new_picture_stream

ASKED = Encoding(hardware=True)
SIZE = (256, 128)
EIGHT, TEN = Layout(8, YUV420), Layout(10, YUV420)
INTEL = {"h264_qsv of nv12", "hevc_qsv of nv12", "hevc_qsv of p010le"}
APPLE = {f"{codec}_videotoolbox of {samples}" for codec in ("h264", "prores") for samples in ("nv12", "p210le")}


class Machine:
    """Has cards for some encoders."""

    def __init__(self) -> None:
        self.works: set[str] = set()
        self.tried: list[str] = []

    def remembered(self, name: str, question: str, find_out: object) -> bool:
        """Stands in for what tries and remembers."""
        assert name == "encoders"
        assert callable(find_out)
        self.tried.append(question)
        return question in self.works


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    """Whose FFmpeg has every encoder."""
    machine = Machine()
    monkeypatch.setattr(hardware, "remembered", machine.remembered)
    every = {preset.name for presets in hardware.HARDWARE.values() for preset in presets}
    monkeypatch.setattr(av, "codecs_available", every)
    hardware._works.cache_clear()
    yield machine
    hardware._works.cache_clear()


def card(codec: Codec, family: str) -> Preset:
    """An encoder by its maker's word."""
    return next(preset for preset in hardware.HARDWARE[codec] if preset.name.endswith(f"_{family}"))


def test_only_what_works_is_offered(machine: Machine) -> None:
    machine.works = INTEL - {"hevc_qsv of p010le"}
    (preset,) = hardware.working(Codec.HEVC)
    assert (preset.name, preset.layouts) == ("hevc_qsv", (EIGHT,))
    assert hardware.working(Codec.AV1) == hardware.working(Codec.FFV1) == ()


def test_where_there_is_no_card_of_a_maker_one_try_tells(machine: Machine) -> None:
    assert not any(hardware.working(codec) for codec in Codec)
    assert sorted(machine.tried) == [
        f"h264_{family} of nv12" for family in ("amf", "mf", "nvenc", "qsv", "videotoolbox")
    ]


def test_what_ffmpeg_lacks_is_not_tried(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(av, "codecs_available", {"libx264"})
    assert hardware.working(Codec.H264) == ()
    assert not machine.tried


@pytest.mark.parametrize("codec", hardware.HARDWARE)
def test_every_word_for_quality_means_less_than_the_one_before(codec: Codec) -> None:
    for preset in hardware.HARDWARE[codec]:
        assert list(preset.grades) == list(Quality)
        sizes = [grade.bits_per_pixel for grade in preset.grades.values()]
        assert sizes == sorted(sizes, reverse=True)
        told = [tuple(grade.options.values())[-1] for grade in preset.grades.values()]
        if "profile" not in preset.grades[Quality.HIGH].options:
            better_is_more = "videotoolbox" in preset.name or preset.name.endswith("_mf")
            assert told == sorted(set(told), key=int, reverse=better_is_more)


@pytest.mark.parametrize(
    ("codec", "family", "options"),
    [
        (Codec.H264, "nvenc", {"rc": "constqp", "preset": "p5", "bf": "0", "qp": "20"}),
        (Codec.AV1, "nvenc", {"rc": "constqp", "preset": "p5", "bf": "0", "qp": "85"}),
        (Codec.HEVC, "qsv", {"preset": "slow", "bf": "0", "global_quality": "21"}),
        (Codec.HEVC, "amf", {"rc": "cqp", "quality": "quality", "bf": "0", "qp_i": "21", "qp_p": "21"}),
        (Codec.AV1, "amf", {"rc": "cqp", "quality": "quality", "bf": "0", "qp_i": "85", "qp_p": "85"}),
        (Codec.HEVC, "videotoolbox", {"flags": "+qscale", "bf": "0", "global_quality": str(68 * 118)}),
        (
            Codec.H264,
            "mf",
            {"hw_encoding": "1", "rate_control": "quality", "b": "20M", "profile": "100", "bf": "0", "quality": "68"},
        ),
        (Codec.PRORES, "videotoolbox", {"profile": "standard"}),
    ],
)
def test_each_is_told_in_its_own_words(codec: Codec, family: str, options: dict[str, str]) -> None:
    preset = card(codec, family)
    assert {**preset.options, **preset.grades[Quality.HIGH].options} == options


@pytest.mark.parametrize("preset", [each for presets in hardware.HARDWARE.values() for each in presets], ids=str)
def test_samples_have_the_form_that_cards_take(preset: Preset) -> None:
    for layout in preset.layouts:
        form = av.VideoFormat(preset.formats[layout.bits], 64, 64)
        assert {part.bits for part in form.components} == {layout.bits}
        assert layout.chroma_shift == (
            (64 // form.chroma_width(64)).bit_length() - 1,
            (64 // form.chroma_height(64)).bit_length() - 1,
        )


def test_a_card_is_used_where_it_can(machine: Machine) -> None:
    machine.works = INTEL
    asked = settled(ASKED, ".mkv", Layout(10, (0, 0)), SIZE, None)
    assert asked == replace(ASKED, codec=Codec.HEVC)
    layout = layout_for(asked, Layout(10, (0, 0)))
    encoder = encoder_for(asked, layout, None)
    assert layout == TEN
    assert (encoder.name, encoder.pixel_format) == ("hevc_qsv", "p010le")
    assert encoder.options["global_quality"] == "17"


def test_all_kinds_of_samples_of_one_encoder(machine: Machine) -> None:
    machine.works = APPLE | {"prores_videotoolbox of p410le"}
    asked = replace(ASKED, codec=Codec.PRORES, chroma=Chroma.FULL)
    chosen = settled(asked, ".mov", TEN, SIZE, None)
    encoder = encoder_for(chosen, layout_for(chosen, TEN), None)
    assert (encoder.name, encoder.pixel_format, encoder.options) == (
        "prores_videotoolbox",
        "p410le",
        {"profile": "4444"},
    )


@pytest.mark.parametrize(
    ("asked", "source", "hdr"),
    [
        (replace(ASKED, codec=Codec.AV1), EIGHT, None),
        (replace(ASKED, codec=Codec.H264), TEN, None),
        (replace(ASKED, codec=Codec.HEVC, chroma=Chroma.FULL), EIGHT, None),
        (ASKED, TEN, Hdr(light=ContentLight(1000, 400))),
    ],
    ids=["no such card", "would lose bits", "would lose colour", "would not tell of the screen"],
)
def test_else_software_is(machine: Machine, asked: Encoding, source: Layout, hdr: Hdr | None) -> None:
    machine.works = INTEL
    chosen = settled(asked, ".mkv", source, SIZE, hdr)
    assert not chosen.hardware
    assert encoder_for(chosen, layout_for(chosen, source), hdr).name in {
        preset.name for preset in PRESETS[chosen.codec or Codec.H264]
    }


def test_hdr_that_says_nothing_of_a_screen_is_no_hindrance(machine: Machine) -> None:
    machine.works = INTEL
    assert settled(ASKED, ".mkv", TEN, SIZE, Hdr(dynamic=("HDR10+",))).hardware


def test_cards_have_no_number_for_quality(machine: Machine) -> None:
    machine.works = INTEL
    chosen = settled(replace(ASKED, crf=20), ".mkv", EIGHT, SIZE, None)
    with pytest.raises(UsageError, match="h264_qsv"):
        encoder_for(chosen, EIGHT, None)


def test_the_flag_for_quality_leaves_what_containers_need() -> None:
    """It is added to the flags that are set, and does not replace them."""
    preset = card(Codec.HEVC, "videotoolbox")
    options = {**preset.options, **preset.grades[Quality.HIGH].options}
    with av.open(BytesIO(), "w", format="mp4") as container:
        context = new_picture_stream(container, "mpeg4", 25, options).codec_context
        context.width, context.height, context.pix_fmt = 64, 64, "yuv420p"
        context.open()
    assert context.flags & Flags.qscale
    assert context.flags & Flags.global_header
    assert not context.options


def test_presets_by_name() -> None:
    preset = hardware.preset_of("prores_videotoolbox", "p410le")
    assert preset.layouts == (Layout(10, (0, 0)),)
    with pytest.raises(ValueError, match="nv12"):
        hardware.preset_of("prores_videotoolbox", "nv12")
