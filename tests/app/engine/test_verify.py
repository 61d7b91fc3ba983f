"""Receipts: green for what is right, red with the reason for every fault that was made on purpose."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.engine import run
from app.engine.contract import ModelCard
from app.engine.job import Tempo
from app.engine.receipt import Expectation
from app.engine.verify import verify
from app.errors import Cancelled, InputError
from app.media.frame import Trim
from app.media.still import as_rgb
from tests.conftest import B_FRAMES, RGB, VFR, Clip, Sound, job_for, make_clip

FILM = Clip(
    frames=60,
    size=(128, 96),
    matrix=6,
    primaries=6,
    transfer=6,
    sounds=(Sound(),),
    options={"crf": "10", "preset": "ultrafast", "g": "10"},
)
"""2.4 seconds with a key frame every 0.4."""


@dataclass(frozen=True)
class Remaking:
    """How an output differs from its source."""

    picture: Callable[[int, RGB], RGB] = lambda _, picture: picture
    keep: Callable[[int], bool] = lambda _: True
    sound_shift: Fraction = Fraction(0)
    sound: bool = True
    tick: Callable[[int], int] = lambda ticks: ticks
    sample_aspect: Fraction = Fraction(1)
    tags: tuple[int, int, int, int] = (6, 6, 6, 1)
    """Matrix, primaries, transfer, range."""


SAME = Remaking()


def remade(source: Path, output: Path, how: Remaking = SAME) -> Path:
    """Decode, change, encode; the sound is copied."""
    with av.open(str(source)) as old, av.open(str(output), "w") as new:
        picture = new.add_stream("libx264", rate=25, options=dict(FILM.options))
        before = old.streams.video[0]
        sample = how.picture(0, np.zeros((before.height, before.width, 3), np.uint8))
        picture.height, picture.width = sample.shape[:2]
        picture.pix_fmt = "yuv420p"
        context = picture.codec_context
        context.time_base = Fraction(1, 1000)
        context.sample_aspect_ratio = how.sample_aspect
        context.colorspace, context.color_primaries, context.color_trc, context.color_range = how.tags
        sound = new.add_stream_from_template(old.streams.audio[0]) if how.sound and old.streams.audio else None
        for index, frame in enumerate(old.decode(before)):
            if how.keep(index):
                rgb = how.picture(index, as_rgb(frame))
                changed = av.VideoFrame.from_ndarray(np.ascontiguousarray(rgb), format="rgb24").reformat(
                    format="yuv420p"
                )
                changed.time_base = Fraction(1, 1000)
                changed.pts = how.tick(round((frame.pts or 0) * (frame.time_base or 1) * 1000))
                new.mux(picture.encode(changed))
        new.mux(picture.encode(None))
        if sound is not None:
            old.seek(0)
            for packet in old.demux(old.streams.audio[0]):
                new.mux(_shifted(packet, how.sound_shift, sound))
    return output


def _shifted(packet: "av.Packet[Any]", shift: Fraction, stream: av.stream.Stream) -> list["av.Packet[Any]"]:
    if packet.pts is None or packet.dts is None:
        return []
    packet.pts += round(shift / packet.time_base)
    packet.dts += round(shift / packet.time_base)
    packet.stream = stream
    return [packet]


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_clip(tmp_path_factory.mktemp("film") / "film.mkv", FILM)


def failed(output: Path, source: Path | None, expectation: Expectation = Expectation()) -> dict[str, str]:  # noqa: B008  frozen
    receipt = verify(output, source, expectation)
    wrong = {check.name: check.sentence for check in receipt.checks if not check.passed}
    assert receipt.green is not bool(wrong)
    assert list(receipt.reasons()) == list(wrong.values())
    return wrong


@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
def test_a_faithful_output_is_green(film: Path, tmp_path: Path, suffix: str) -> None:
    output = remade(film, tmp_path / f"out{suffix}")
    assert failed(output, film) == {}
    assert failed(output, film, Expectation(frames=60, size=(128, 96))) == {}
    assert failed(output, None) == {}


@pytest.mark.parametrize(
    "clip",
    [
        Clip(frames=12, times=VFR),
        Clip(frames=12, options=B_FRAMES),
        Clip(start=Fraction(5), sounds=(Sound(),)),
        Clip(sounds=(Sound(), Sound("libopus")), subtitles=True, attachment=True),
        Clip(frames=1),
        Clip(rotation=90, sample_aspect=Fraction(16, 15)),
        Clip(codec="ffv1", pixel_format="bgr0", options={}, full_range=True),
    ],
    ids=["vfr", "b-frames", "late start", "streams", "one frame", "anamorphic", "rgb"],
)
def test_every_kind_of_file_is_true_to_itself(tmp_path: Path, clip: Clip) -> None:
    path = make_clip(tmp_path / "a.mkv", clip)
    assert failed(path, path) == {}


def black(index: int, picture: RGB) -> RGB:
    return picture * 0 if index >= 30 else picture


def green(index: int, picture: RGB) -> RGB:
    return np.zeros_like(picture) + np.array([0, 135, 0], np.uint8) if 20 <= index < 30 else picture


def paler(_: int, picture: RGB) -> RGB:
    """Limited range taken for full range."""
    return (picture.astype(float) * 219 / 255 + 16).astype(np.uint8)


class Frozen:
    """A picture that stays."""

    def __init__(self) -> None:
        self.kept: RGB | None = None

    def __call__(self, index: int, picture: RGB) -> RGB:
        if index >= 30 and self.kept is None:
            self.kept = picture
        return picture if self.kept is None else self.kept


FAULTS: dict[str, tuple[Callable[[], Remaking], str, str]] = {
    "frames lost": (lambda: Remaking(keep=lambda i: i % 10 != 5), "frames", "54 pictures, the source has 60"),
    "ends early": (lambda: Remaking(keep=lambda i: i < 40), "length", "1.600 seconds, expected 2.400"),
    "slower": (lambda: Remaking(tick=lambda t: t * 11 // 10), "length", "expected 2.400"),
    "sound late": (lambda: Remaking(sound_shift=Fraction(1, 5)), "sync", "ms beside its place"),
    "no sound": (lambda: Remaking(sound=False), "streams", "1 × audio"),
    "squeezed": (lambda: Remaking(sample_aspect=Fraction(16, 15)), "shape", "1.422:1, the source as 1.333:1"),
    "matrix": (lambda: Remaking(tags=(1, 6, 6, 1)), "colour", "matrix BT709 instead of SMPTE170M"),
    "range": (lambda: Remaking(tags=(6, 6, 6, 2)), "colour", "range full instead of limited"),
    "transfer": (lambda: Remaking(tags=(6, 6, 16, 1)), "colour", "transfer 16 instead of 6"),
    "black": (lambda: Remaking(picture=black), "blank", "1.2 s"),
    "green": (lambda: Remaking(picture=green), "blank", "0.8 s"),
    "frozen": (lambda: Remaking(picture=Frozen()), "frozen", "1.2 s"),
    "paler": (lambda: Remaking(picture=paler), "colours", "steps from the source's"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_faults_are_red(film: Path, tmp_path: Path, case: str) -> None:
    how, name, words = FAULTS[case]
    wrong = failed(remade(film, tmp_path / "out.mkv", how()), film)
    assert words in wrong[name]


def test_what_the_source_does_too_is_no_fault(film: Path, tmp_path: Path) -> None:
    for picture in (black, green, Frozen()):
        source = remade(film, tmp_path / "source.mkv", Remaking(picture=picture))
        assert failed(remade(source, tmp_path / "out.mkv"), source) == {}


def test_a_cut_file_is_red(film: Path, tmp_path: Path) -> None:
    whole = remade(film, tmp_path / "out.mkv").read_bytes()
    (tmp_path / "out.mkv").write_bytes(whole[: len(whole) // 2])
    assert "length" in failed(tmp_path / "out.mkv", film)
    (tmp_path / "out.mkv").write_bytes(b"")
    assert failed(tmp_path / "out.mkv", film) == {"readable": "It cannot be read: out.mkv is empty."}


def test_a_trim_is_held_against_what_it_was_to_be(film: Path, tmp_path: Path) -> None:
    part = Remaking(keep=lambda i: 25 <= i < 50, tick=lambda t: t - 1000, sound=False)
    output = remade(film, tmp_path / "out.mkv", part)
    trim = Trim(Fraction(1), Fraction(2))
    expected = Expectation(trim, frames=25, without=frozenset({"audio"}))
    assert failed(output, film, expected) == {}
    assert "length" in failed(output, film, replace(expected, trim=Trim(Fraction(1), None)))
    assert set(failed(output, film, replace(expected, frames=26))) == {"frames"}


def test_slow_motion_is_held_against_its_own_clock(film: Path, tmp_path: Path) -> None:
    output = remade(film, tmp_path / "out.mkv", Remaking(tick=lambda t: t * 2, sound=False))
    expected = Expectation(frames=60, slowdown=Fraction(2), without=frozenset({"audio"}))
    assert failed(output, film, expected) == {}


def test_a_source_that_ended_early_is_no_success(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "film.mkv", replace(FILM, frames=200, noise=True, sounds=()))
    source.write_bytes(source.read_bytes()[: source.stat().st_size // 2])
    (wrong,) = failed(remade(source, tmp_path / "out.mkv"), source).items()
    assert wrong[0] == "source"
    assert "ends early: it promises 8.0 seconds, 4.0 can" in wrong[1]
    assert failed(tmp_path / "out.mkv", source, Expectation(Trim(end=Fraction(4)))) == {}


@pytest.mark.parametrize("times", [2, 5])
def test_a_larger_picture_is_compared_as_a_whole(tmp_path: Path, times: int) -> None:
    clip = replace(FILM, size=(130, 98))
    source = make_clip(tmp_path / "film.mkv", clip)
    larger = Remaking(picture=lambda _, picture: picture.repeat(times, 0).repeat(times, 1))
    output = remade(source, tmp_path / "out.mkv", larger)
    assert failed(output, source, Expectation(frames=60, size=(130 * times, 98 * times))) == {}


@pytest.mark.parametrize(("made", "faulty"), [((160, 120), False), ((158, 120), True)])
def test_odd_sides_become_even(tmp_path: Path, made: tuple[int, int], faulty: bool) -> None:
    source = make_clip(tmp_path / "film.mkv", Clip(size=(161, 119), codec="ffv1", options={}))
    assert ("shape" in failed(make_clip(tmp_path / "out.mkv", Clip(size=made)), source)) == faulty


def test_wrong_size(film: Path, tmp_path: Path) -> None:
    assert "expected 256 × 192" in failed(remade(film, tmp_path / "a.mkv"), film, Expectation(size=(256, 192)))["shape"]


def test_streams_that_the_container_cannot_hold_are_noted(tmp_path: Path) -> None:
    clip = replace(FILM, attachment=True)
    source = make_clip(tmp_path / "film.mkv", clip)
    receipt = verify(remade(source, tmp_path / "out.mp4"), source)
    assert receipt.green
    assert receipt.notes == ("The attachment stream 2 (attachment) was left out: .mp4 files cannot hold it.",)


def test_streams_that_should_have_been_converted_are_missed(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "film.mkv", replace(FILM, subtitles=True))
    assert "1 × subtitle" in failed(remade(source, tmp_path / "out.mp4"), source)["streams"]


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv"])
def test_results_of_before_may_lack_the_time_code_beside_chapters(tmp_path: Path, suffix: str) -> None:
    """What a job makes now has it, and so had Matroska always."""
    clip = replace(FILM, chapters=True)
    source = make_clip(tmp_path / "film.mkv", replace(clip, metadata={"timecode": "01:00:00:00"}))
    output = make_clip(tmp_path / f"out{suffix}", clip)
    receipt = verify(output, source)
    assert receipt.green is (suffix != ".mkv")
    assert any("earlier versions" in note for note in receipt.notes) is receipt.green
    assert "time code" in failed(output, source, Expectation(frames=60))
    without_chapters = make_clip(tmp_path / f"none{suffix}", FILM)
    assert "time code" in failed(without_chapters, source)


def test_what_is_only_not_there_is_not_called_undecodable(film: Path, tmp_path: Path) -> None:
    part = remade(film, tmp_path / "part.mkv", Remaking(keep=lambda i: i < 30))
    assert verify(part, film).notes == ()
    almost = remade(film, tmp_path / "almost.mkv", Remaking(keep=lambda i: i < 59))
    assert verify(almost, film).notes == ("One picture of the source could not be decoded.",)


def test_json(film: Path, tmp_path: Path) -> None:
    receipt = verify(remade(film, tmp_path / "out.mkv", Remaking(sound=False)), film)
    receipt.write(tmp_path / "receipts" / "out.json")
    told = json.loads((tmp_path / "receipts" / "out.json").read_text())
    assert (told["green"], told["output"]) == (False, "out.mkv")
    assert {"name": "timestamps", "passed": True, "sentence": "Every picture comes after the one before it."} in told[
        "checks"
    ]


def test_a_source_that_cannot_be_read_is_an_error(film: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"There is no file missing\.mkv"):
        verify(film, tmp_path / "missing.mkv")


def test_it_can_be_cancelled(film: Path) -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        verify(film, film, check=cancel)


@pytest.mark.parametrize("factor", [4, 8])
def test_the_silence_of_encoders_is_not_slowed(
    factor: int, tmp_path: Path, enlarger: ModelCard, blender: ModelCard
) -> None:
    """AAC begins and ends with up to two packets that decoders throw away; as many times as long they were a shift."""
    source = make_clip(tmp_path / "film.mp4", Clip(frames=10, sounds=(Sound(),)))
    job = job_for(source, tmp_path / "out.mkv", "fake", "between", tempo=Tempo(slow_motion=factor))
    finished = run(job, {"fake": enlarger, "between": blender})
    assert finished.frames == 10 * factor
    assert any(check.name == "sync" for check in finished.receipt.checks)
