"""What a job's receipt tells, and what happens to an output that fails."""

import json
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
import pytest

from app.engine import run
from app.engine.contract import ModelCard
from app.engine.final_check import receipt_path
from app.media.inspect import inspect
from app.media.still import write_png
from app.media.survey import survey
from tests.conftest import B_FRAMES, VFR, Clip, Sound, job_for, leftovers, make_clip, packets_of, times_of


def test_a_finished_job_has_a_green_receipt(tmp_path: Path, enlarger: ModelCard) -> None:
    source = make_clip(tmp_path / "film.mkv", Clip(frames=12, times=VFR, sounds=(Sound(),), subtitles=True))
    finished = run(job_for(source, tmp_path / "out.mkv"), {"fake": enlarger})
    assert finished.receipt.green
    assert finished.receipt.output == "out.mkv"
    saved = json.loads(receipt_path(tmp_path / "out.mkv").read_text(encoding="utf-8"))
    assert (saved["green"], len(saved["checks"])) == (True, len(finished.receipt.checks))
    assert leftovers(tmp_path) == ["film.mkv", "out.mkv"]


def test_a_trimmed_job_is_held_against_its_part(tmp_path: Path, enlarger: ModelCard) -> None:
    source = make_clip(tmp_path / "film.mkv", Clip(frames=100, sounds=(Sound(),), start=Fraction(2)))
    job = job_for(source, tmp_path / "out.mp4", start=Fraction(1), end=Fraction(5, 2))
    assert run(job, {"fake": enlarger}).receipt.green


@pytest.mark.parametrize("kind", [".mp4", ".mkv"])
@pytest.mark.parametrize(("start", "end"), [(None, None), (None, Fraction(3)), (Fraction(1), Fraction("7.5"))])
def test_strongly_uneven_pictures_are_no_fault(
    tmp_path: Path, enlarger: ModelCard, kind: str, start: Fraction | None, end: Fraction | None
) -> None:
    """Such as of slides with bursts of motion; of those that are shown long nothing is left behind a cut."""
    times = tuple(Fraction(time, 1000) for time in (0, 40, 80, 1000, 5000, 5040, 9000, 9040))
    clip = Clip(frames=8, times=times, options=B_FRAMES, sounds=(Sound(seconds=Fraction(9)),))
    source = make_clip(tmp_path / "film.mkv", clip)
    output = tmp_path / f"out{kind}"
    assert run(job_for(source, output, start=start, end=end), {"fake": enlarger}).receipt.green
    tracks = survey(output)
    assert tracks[0].end is not None
    assert tracks[1].end is not None
    assert abs(tracks[0].end - tracks[1].end) < Fraction(1, 10)


ODD: dict[str, tuple[str, Clip]] = {
    "sound that Matroska cannot hold": ("a.mov", Clip(sounds=(Sound("adpcm_ima_qt"),))),
    "a file without an index": ("a.flv", Clip(codec="flv1", options={}, sounds=(Sound("libmp3lame"),))),
    # FFmpeg takes what comes before the clock of a broadcast begins again for times below zero.
    "a clock that begins again": ("a.ts", Clip(frames=30, start=Fraction(95_443), sounds=(Sound(),))),
}


@pytest.mark.parametrize("kind", [".mp4", ".mkv"])
@pytest.mark.parametrize("start", [None, Fraction(3, 25)])
@pytest.mark.parametrize("case", ODD)
def test_odd_files_are_no_fault(
    tmp_path: Path, enlarger: ModelCard, case: str, start: Fraction | None, kind: str
) -> None:
    name, clip = ODD[case]
    source = make_clip(tmp_path / name, clip)
    output = tmp_path / f"out{kind}"
    assert run(job_for(source, output, start=start), {"fake": enlarger}).receipt.green
    assert len(times_of(output)) == clip.frames - (0 if start is None else 3)
    assert packets_of(output, "audio")


@pytest.mark.parametrize("kind", ["a bare stream", "a recording twice"])
def test_pictures_without_places_are_not_compared(tmp_path: Path, enlarger: ModelCard, kind: str) -> None:
    clip = Clip(frames=30, options=B_FRAMES, cuts=(10, 20))
    if kind == "a bare stream":
        source = make_clip(tmp_path / "a.h264", clip)
    else:
        source = make_clip(tmp_path / "a.ts", clip)
        source.write_bytes(2 * source.read_bytes())
    finished = run(job_for(source, tmp_path / "out.mp4"), {"fake": enlarger})
    assert finished.receipt.green
    assert any("none was compared" in note for note in finished.receipt.notes)
    times = times_of(tmp_path / "out.mp4")
    assert len(times) >= 30
    assert times == sorted(set(times))


@pytest.mark.parametrize(
    ("start", "end"), [(Fraction(1), None), (None, Fraction(1)), (Fraction("0.5"), Fraction("1.5"))]
)
def test_nothing_is_missed_of_a_part_of_a_bare_stream(
    tmp_path: Path, enlarger: ModelCard, start: Fraction | None, end: Fraction | None
) -> None:
    source = make_clip(tmp_path / "a.h264", Clip(frames=60, options=B_FRAMES))
    receipt = run(job_for(source, tmp_path / "out.mkv", start=start, end=end), {"fake": enlarger}).receipt
    assert receipt.green
    (note,) = receipt.notes
    assert "none was compared" in note


def test_what_a_part_of_a_damaged_bare_stream_lacks_is_told(tmp_path: Path, enlarger: ModelCard) -> None:
    source = make_clip(tmp_path / "a.h264", Clip(frames=60, options=B_FRAMES))
    with av.open(str(source)) as container:
        packets = [bytes(packet) for packet in container.demux(video=0) if packet.size]
    for number in (38, 44):  # of each only the first bytes of its last slice are left
        packets[number] = packets[number][: packets[number].rindex(b"\0\0\1") + 6]
    source.write_bytes(b"".join(packets))
    receipt = run(job_for(source, tmp_path / "out.mkv", start=Fraction(1)), {"fake": enlarger}).receipt
    assert receipt.notes[0] == "2 pictures of the source could not be decoded."


@pytest.mark.parametrize("kind", [".mp4", ".mkv"])
def test_sound_that_ends_before_the_part_is_no_fault(tmp_path: Path, enlarger: ModelCard, kind: str) -> None:
    source = make_clip(tmp_path / "a.mp4", Clip(frames=50, sounds=(Sound(seconds=Fraction(1, 2)),)))
    finished = run(job_for(source, tmp_path / f"out{kind}", start=Fraction(1)), {"fake": enlarger})
    assert finished.receipt.green
    assert any("audio stream 1 has nothing" in note for note in finished.notes)


def recorded(path: Path, codec: str, rate: int) -> Path:
    """A second of picture with a tone of so many samples a second."""
    with av.open(str(path), "w") as container:
        codecs = {".mov": "mpeg4", ".wmv": "wmv2"}
        picture = cast(av.VideoStream, container.add_stream(codecs[path.suffix], rate=25))
        picture.width, picture.height, picture.pix_fmt = 32, 32, "yuv420p"
        sound = cast(av.AudioStream, container.add_stream(codec, rate=rate, layout="mono", options={"b": "64000"}))
        tone = av.AudioFrame.from_ndarray(np.full((1, rate), 1000, np.int16), format="s16", layout="mono")
        tone.sample_rate, tone.pts, tone.time_base = rate, 0, Fraction(1, rate)
        context = sound.codec_context
        resampler = av.AudioResampler(context.format, "mono", rate, frame_size=context.frame_size or rate // 25)
        for part in (*resampler.resample(tone), *resampler.resample(None), None):
            container.mux(sound.encode(part))
        for number in range(25):
            frame = av.VideoFrame.from_ndarray(np.full((48, 32), 90 + number, np.uint8), format="yuv420p")
            frame.pts = number
            container.mux(picture.encode(frame))
        container.mux(picture.encode(None))
    return path


@pytest.mark.parametrize("start", [None, Fraction(2, 25)])
@pytest.mark.parametrize("kind", [".mp4", ".mkv"])
@pytest.mark.parametrize(("name", "codec", "rate"), [("a.mov", "pcm_mulaw", 8000), ("a.wmv", "wmav2", 44_100)])
def test_the_silence_of_encoders_is_no_fault(
    tmp_path: Path, enlarger: ModelCard, name: str, codec: str, rate: int, kind: str, start: Fraction | None
) -> None:
    """At 8000 samples a second the thousand that they need to get going last; decoders throw others' away."""
    source = recorded(tmp_path / name, codec, rate)
    assert run(job_for(source, tmp_path / f"out{kind}", start=start), {"fake": enlarger}).receipt.green


def test_patched_pictures_are_counted(tmp_path: Path, enlarger: ModelCard) -> None:
    source = make_clip(tmp_path / "film.mkv", Clip(frames=60, size=(128, 96), noise=True))
    content = bytearray(source.read_bytes())
    for position in range(len(content) // 3, len(content) - 5000, 20001):
        content[position] ^= 0x55
    source.write_bytes(content)
    finished = run(job_for(source, tmp_path / "out.mkv"), {"fake": enlarger})
    (note,) = finished.receipt.notes
    assert note.startswith("The source is damaged: ")
    assert 0 < int(note.split()[4]) < 60


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    (tmp_path / "shot").mkdir()
    for number in (1, 2, 3, 6, 7):
        rgb = np.random.default_rng(number).integers(0, 256, (32, 48, 3), np.uint8)
        write_png(tmp_path / "shot" / f"a{number:03}.png", rgb)
    return tmp_path / "shot"


@pytest.mark.parametrize("name", ["shot", "shot/a###.png", "shot@12.5"])
def test_a_sequence_of_pictures_becomes_a_video(tmp_path: Path, pictures: Path, enlarger: ModelCard, name: str) -> None:
    output = tmp_path / "out.mkv"
    finished = run(job_for(tmp_path / name, output), {"fake": enlarger})
    assert finished.frames == 5
    assert "2 pictures of the sequence are missing: the ones before last longer." in finished.notes
    rate = Fraction(25, 2) if "@" in name else 25
    assert [round(float(time * rate), 1) for time in times_of(output)] == [0, 1, 2, 5, 6]
    info = inspect(output)
    assert (info.width, info.height, info.frame_rate) == (96, 64, rate)
    assert len(list(pictures.iterdir())) == 5


def test_a_single_picture_becomes_a_video_of_one_frame(tmp_path: Path, pictures: Path, enlarger: ModelCard) -> None:
    assert run(job_for(pictures / "a001.png", tmp_path / "out.mp4"), {"fake": enlarger}).frames == 1


LONG = Clip(frames=75, size=(64, 48), codec="mpeg2video", options={"g": "15", "bf": "2"}, sounds=(Sound("mp2"),))


def test_a_recording_that_begins_in_the_middle_is_green(tmp_path: Path, enlarger: ModelCard) -> None:
    """Its first pictures cannot be decoded, its first sounds can."""
    whole = make_clip(tmp_path / "whole.ts", LONG).read_bytes()
    (tmp_path / "film.ts").write_bytes(whole[len(whole) // 188 // 4 * 188 :])
    finished = run(job_for(tmp_path / "film.ts", tmp_path / "out.mkv"), {"fake": enlarger})
    assert finished.receipt.green
    assert finished.frames > 40


def test_joined_recordings_are_green(tmp_path: Path, enlarger: ModelCard) -> None:
    """Their clock begins again in the middle."""
    once = make_clip(tmp_path / "once.ts", LONG).read_bytes()
    (tmp_path / "film.ts").write_bytes(once + once)
    finished = run(job_for(tmp_path / "film.ts", tmp_path / "out.mkv"), {"fake": enlarger})
    assert finished.receipt.green
    assert finished.frames > 140
