"""Everything but the picture arrives untouched."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
import pytest
from av.stream import AttachmentStream, Disposition
from av.subtitles.subtitle import AssSubtitle

from app.media.assemble import Assembler
from app.media.decode import decode
from app.media.frame import YUV420, Layout, Trim
from app.media.inspect import inspect
from tests.conftest import SAMPLE_RATE, Clip, Copied, Sound, encode, make_clip, packets_of, times_of


def copy(source: Path, output: Path, start: Fraction | None = None, end: Fraction | None = None) -> Assembler:
    """The picture decoded and encoded in several segments, the rest copied."""
    info = inspect(source)
    trim = Trim(*(None if bound is None else info.start + bound for bound in (start, end)))
    return encode(info, output, decode(info, start, end), trim, Layout(8, YUV420), length=5)


def close(copied: list[Copied], original: list[Copied], tolerance: Fraction, shift: Fraction = Fraction(0)) -> bool:
    """The same bytes at the same times, up to a container's clock."""
    return [packet.content for packet in copied] == [packet.content for packet in original] and all(
        a.pts is not None and b.pts is not None and abs(a.pts - (b.pts - shift)) <= tolerance
        for a, b in zip(copied, original, strict=True)
    )


SOUNDS: dict[str, tuple[str, str, Clip]] = {
    # source, output, clip
    "aac mp4": ("a.mp4", "out.mp4", Clip(sounds=(Sound("aac"),))),
    "aac mkv": ("a.mkv", "out.mkv", Clip(sounds=(Sound("aac"),))),
    "aac mp4 to mkv": ("a.mp4", "out.mkv", Clip(sounds=(Sound("aac"),))),
    "aac mkv to mp4": ("a.mkv", "out.mp4", Clip(sounds=(Sound("aac"),))),
    "opus mkv": ("a.mkv", "out.mkv", Clip(sounds=(Sound("libopus"),))),
    "opus mp4": ("a.mp4", "out.mp4", Clip(sounds=(Sound("libopus"),))),
    "mp3 mp4": ("a.mp4", "out.mp4", Clip(sounds=(Sound("libmp3lame"),))),
    "ac3 mkv to mp4": ("a.mkv", "out.mp4", Clip(sounds=(Sound("ac3"),))),
    "flac mkv": ("a.mkv", "out.mkv", Clip(sounds=(Sound("flac"),))),
    "pcm mov to mkv": ("a.mov", "out.mkv", Clip(sounds=(Sound("pcm_s16le"),))),
    "two": ("a.mkv", "out.mkv", Clip(sounds=(Sound("aac"), Sound("libopus", language="deu")))),
    "longer than the picture": ("a.mkv", "out.mkv", Clip(sounds=(Sound(seconds=Fraction(6, 5)),))),
    "shorter than the picture": ("a.mp4", "out.mp4", Clip(frames=20, sounds=(Sound(seconds=Fraction(1, 5)),))),
    "begins later": ("a.mkv", "out.mkv", Clip(frames=20, sounds=(Sound(start=Fraction(1, 5)),))),
    "begins earlier": (
        "a.mkv",
        "out.mkv",
        Clip(start=Fraction(1), sounds=(Sound(start=Fraction(-1, 2), seconds=Fraction(4, 5)),)),
    ),
    "all late": ("a.mkv", "out.mkv", Clip(start=Fraction(3), sounds=(Sound(),))),
    "all late mp4": ("a.mp4", "out.mp4", Clip(start=Fraction(3), sounds=(Sound(),))),
}


@pytest.mark.parametrize("case", SOUNDS)
def test_sound_is_copied_packet_for_packet(tmp_path: Path, case: str) -> None:
    """Every packet of every stream, at its own time, in sync with the picture."""
    source_name, output_name, clip = SOUNDS[case]
    source = make_clip(tmp_path / source_name, clip)
    output = tmp_path / output_name
    assert copy(source, output).notes == ()
    same_clock = source.suffix == output.suffix
    # Matroska has no times below zero: sound that begins there moves everything by as much.
    shift = times_of(source)[0] - times_of(output)[0]
    assert shift == 0 if same_clock else abs(shift) < Fraction(1, 40)
    for number in range(len(clip.sounds)):
        original, copied = packets_of(source, "audio", number), packets_of(output, "audio", number)
        assert close(copied, original, Fraction(0) if same_clock else Fraction(1, 1000), shift)


def test_everything_beside_the_picture(tmp_path: Path) -> None:
    clip = Clip(
        frames=12,
        sounds=(Sound("aac"), Sound("libopus", language="deu", title="Kommentar")),
        subtitles=True,
        attachment=True,
        chapters=True,
        metadata={"title": "Perjantai", "ARTIST": "Ä"},
    )
    source, output = make_clip(tmp_path / "a.mkv", clip), tmp_path / "out.mkv"
    assert copy(source, output).notes == ()
    assert packets_of(output, "subtitle") == packets_of(source, "subtitle")
    with av.open(str(source)) as before, av.open(str(output)) as after:
        assert [stream.type for stream in after.streams] == [stream.type for stream in before.streams]
        for stream, same in zip(after.streams, before.streams, strict=True):
            if isinstance(stream, AttachmentStream) and isinstance(same, AttachmentStream):
                assert (stream.name, stream.mimetype, stream.data) == (same.name, same.mimetype, same.data)
            elif stream.type != "video":
                for key in ("language", "title"):
                    assert stream.metadata.get(key) == same.metadata.get(key)
                assert stream.disposition == same.disposition
        chapters = [
            [(c["start"] * (c["time_base"] or 0), c["metadata"]) for c in f.chapters()] for f in (before, after)
        ]
        assert chapters[0] == chapters[1]
        assert chapters[0]
        for key in ("title", "ARTIST"):
            assert after.metadata[key] == before.metadata[key]


def test_dispositions(tmp_path: Path) -> None:
    """Which track plays by default stays as it was."""
    plain = make_clip(tmp_path / "plain.mkv", Clip(sounds=(Sound(), Sound())))
    source, output = tmp_path / "a.mkv", tmp_path / "out.mkv"
    with av.open(str(plain)) as container, av.open(str(source), "w") as target:
        streams = {}
        wanted = (Disposition.default, Disposition(0), Disposition.default | Disposition.comment)
        for stream, flags in zip(container.streams, wanted, strict=True):
            streams[stream.index] = target.add_stream_from_template(stream)
            streams[stream.index].disposition = flags
        for packet in container.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                target.mux(packet)
    copy(source, output)
    with av.open(str(source)) as before, av.open(str(output)) as after:
        assert [s.disposition for s in after.streams.audio] == [s.disposition for s in before.streams.audio]
        assert after.streams.audio[1].disposition & Disposition.comment


def test_the_pictures_own_title_and_language(tmp_path: Path) -> None:
    plain = make_clip(tmp_path / "plain.mkv", Clip())
    source, output = tmp_path / "a.mkv", tmp_path / "out.mkv"
    with av.open(str(plain)) as container, av.open(str(source), "w") as target:
        stream = target.add_stream_from_template(container.streams.video[0])
        stream.metadata.update({"language": "fin", "title": "Director's cut"})
        for packet in container.demux():
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    copy(source, output)
    with av.open(str(output)) as after:
        metadata = after.streams.video[0].metadata
    assert (metadata.get("language"), metadata.get("title")) == ("fin", "Director's cut")


def test_what_a_container_cannot_hold_is_converted_or_told(tmp_path: Path) -> None:
    clip = Clip(sounds=(Sound("pcm_s16le"),), subtitles=True, attachment=True)
    source, output = make_clip(tmp_path / "a.mkv", clip), tmp_path / "out.mp4"
    assert copy(source, output).notes == (
        "The audio stream 1 (pcm_s16le) was converted to aac, which .mp4 files can hold.",
        "The subtitle stream 2 (subrip) was converted to mov_text, which .mp4 files can hold.",
        "The attachment stream 3 (attachment) was left out: .mp4 files cannot hold it.",
    )
    assert times_of(output) == times_of(source)
    with av.open(str(output)) as made:
        sound, text = made.streams.audio[0], made.streams.subtitles[0]
        assert (sound.language, text.language) == ("fin", "swe")
        heard = sum(frame.samples for frame in made.decode(sound))
    assert abs(heard / SAMPLE_RATE - 8 / 25) < 0.05
    assert texts_of(output) == texts_of(source)


@pytest.mark.parametrize("between", ["b.mp4", "b.mov"])
def test_subtitles_there_and_back(tmp_path: Path, between: str) -> None:
    source = make_clip(tmp_path / "a.mkv", Clip(subtitles=True))
    copy(source, tmp_path / between)
    copy(tmp_path / between, tmp_path / "c.mkv")
    assert texts_of(tmp_path / "c.mkv") == texts_of(source)


def texts_of(path: Path) -> list[tuple[Fraction, bytes]]:
    """When each subtitle appears, and what it says."""
    with av.open(str(path)) as container:
        stream = container.streams.subtitles[0]
        shown = [
            (packet.pts, stream.codec_context.decode2(packet)) for packet in container.demux(stream) if packet.size
        ]
        told = [(pts or 0, cast(AssSubtitle, text[0])) for pts, text in shown if text]
        return [(pts * (stream.time_base or Fraction(0)), text.dialogue) for pts, text in told]


@pytest.mark.parametrize("name", ["out.mkv", "out.mp4"])
@pytest.mark.parametrize("kind", ["a.mkv", "a.mp4"])
def test_cover_art(tmp_path: Path, kind: str, name: str) -> None:
    source = _with_cover(make_clip(tmp_path / "plain.mkv", Clip()), tmp_path / kind)
    assert [stream.cover for stream in inspect(source).streams] == [True]
    assert copy(source, tmp_path / name).notes == ()
    assert [stream.cover for stream in inspect(tmp_path / name).streams] == [True]
    assert packets_of(tmp_path / name, "video", 1)[0].content == packets_of(source, "video", 1)[0].content


def _with_cover(source: Path, path: Path) -> Path:
    """The same video with a picture for its packaging."""
    encoder = av.CodecContext.create("mjpeg", "w")
    encoder.width, encoder.height, encoder.pix_fmt, encoder.time_base = 32, 32, "yuvj420p", Fraction(1, 25)
    picture = [*encoder.encode(av.VideoFrame(32, 32, "yuvj420p")), *encoder.encode(None)][0]
    with av.open(str(source)) as container, av.open(str(path), "w") as target:
        video = target.add_stream_from_template(container.streams.video[0])
        if path.suffix == ".mkv":
            target.add_attachment("cover.jpg", "image/jpeg", bytes(picture))
        else:
            cover = target.add_mux_stream("mjpeg", width=32, height=32)
            cover.disposition = Disposition.attached_pic
            picture.stream = cover
            target.mux(picture)
        for packet in container.demux(video=0):
            if packet.dts is not None:
                packet.stream = video
                target.mux(packet)
    return path


def test_chapters_are_cut(tmp_path: Path) -> None:
    """A hundred milliseconds and two hundred; taken is what lies between 0.04 and 0.2 seconds."""
    source = make_clip(tmp_path / "a.mkv", Clip(chapters=True))
    copy(source, tmp_path / "out.mkv", Fraction(1, 25), Fraction(1, 5))
    with av.open(str(tmp_path / "out.mkv")) as made:
        chapters = [
            (c["start"] * (c["time_base"] or 0), c["end"] * (c["time_base"] or 0), c["metadata"]["title"])
            for c in made.chapters()
        ]
    assert chapters == [(0, Fraction(3, 50), "First"), (Fraction(3, 50), Fraction(4, 25), "Second")]


def test_a_subtitle_that_is_on_when_the_cut_begins(tmp_path: Path) -> None:
    """The first one stays from 0 to 90 ms, the second one from 100 to 190."""
    source = make_clip(tmp_path / "a.mkv", Clip(subtitles=True))
    copy(source, tmp_path / "out.mkv", Fraction(1, 25), Fraction(3, 25))
    with av.open(str(tmp_path / "out.mkv")) as made:
        packets = [packet for packet in made.demux(subtitles=0) if packet.size]
        assert [(packet.pts, packet.duration) for packet in packets] == [(0, 50), (60, 20)]


def _with_damaged_sound(source: Path, path: Path, damaged: int) -> Path:
    """The same with one packet of sound made nonsense."""
    with av.open(str(source)) as container, av.open(str(path), "w") as target:
        streams = {stream.index: target.add_stream_from_template(stream) for stream in container.streams}
        count = 0
        for packet in container.demux():
            if packet.dts is None:
                continue
            kept = packet
            if packet.stream.type == "audio":
                count += 1
                if count == damaged:
                    kept = av.Packet(b"\xff\xf1" + b"\xff" * 60)
                    kept.pts, kept.dts, kept.time_base = packet.pts, packet.dts, packet.time_base
            kept.stream = streams[packet.stream.index]
            target.mux(kept)
    return path


def test_damaged_sound_costs_only_itself(tmp_path: Path) -> None:
    """A recording with a moment of bad reception: the rest arrives, and the loss is told."""
    plain = make_clip(tmp_path / "plain.ts", Clip(frames=25, sounds=(Sound(),)))
    source = _with_damaged_sound(plain, tmp_path / "a.ts", 20)
    output = tmp_path / "out.mkv"
    notes = copy(source, output).notes
    assert len(times_of(output)) == 25
    assert len(packets_of(output, "audio")) >= len(packets_of(plain, "audio")) - 3
    assert any("damaged" in note.lower() for note in notes)


TRIMS = [
    (Fraction(1, 5), None),
    (None, Fraction(2, 5)),
    (Fraction(6, 25), Fraction(18, 25)),
    (Fraction(12, 25), Fraction(20, 25)),
]
LONG = Clip(frames=25, sounds=(Sound("aac"),), subtitles=True, options={"g": "6", "preset": "ultrafast", "bf": "0"})


@pytest.mark.parametrize("start", [Fraction(0), Fraction(2)], ids=["", "late start"])
@pytest.mark.parametrize("name", ["a.mkv", "a.mp4"])
@pytest.mark.parametrize("trim", TRIMS, ids=str)
def test_trimmed_sound_stays_in_sync(
    tmp_path: Path, trim: tuple[Fraction | None, Fraction | None], name: str, start: Fraction
) -> None:
    """All packets between the bounds and no others, shifted exactly as much as the picture."""
    clip = replace(LONG, start=start, subtitles=name.endswith("mkv"))
    source = make_clip(tmp_path / name, clip)
    output = tmp_path / f"out{source.suffix}"
    copy(source, output, *trim)
    begin = start + (trim[0] or 0)
    end = start + (trim[1] if trim[1] is not None else 99)
    shift = begin if trim[0] else Fraction(0)
    pictures = [time for time in times_of(source) if begin <= time < end]
    tick = Fraction(1, 1000)
    assert all(abs(a - (b - shift)) <= tick for a, b in zip(times_of(output), pictures, strict=True))
    # What begins before a sound's first picture belongs to it only if nothing was cut off there.
    earliest = begin if trim[0] else Fraction(-99)
    for kind in ("audio", *(["subtitle"] if clip.subtitles else [])):
        packets = packets_of(source, kind)
        wanted = [packet for packet in packets if packet.pts is not None and earliest <= packet.pts < end]
        assert close(packets_of(output, kind), wanted, tick, shift)


def test_picture_and_sound_lie_side_by_side(tmp_path: Path) -> None:
    """Players read a file in order: no stream may run far ahead of another in it."""
    source = make_clip(tmp_path / "a.mkv", Clip(frames=75, sounds=(Sound(),)))
    output = tmp_path / "out.mkv"
    copy(source, output)
    latest: dict[str, Fraction] = {}
    with av.open(str(output)) as container:
        for packet in container.demux():
            if packet.pts is None:
                continue
            latest[packet.stream.type] = packet.pts * packet.time_base
            if len(latest) == 2:
                assert abs(latest["audio"] - latest["video"]) < Fraction(3, 4)


@pytest.mark.parametrize("name", ["out.mp4", "out.mov", "out.mkv"])
def test_what_drones_note_is_left_out_and_said(tmp_path: Path, name: str) -> None:
    """SMPTE ST 336: none of the containers of results can hold it."""
    source = tmp_path / "a.ts"
    with av.open(str(source), "w") as container:
        picture = container.add_stream("mpeg2video", rate=25)
        picture.width, picture.height, picture.pix_fmt = 32, 32, "yuv420p"
        notes = container.add_data_stream("klv")
        for number in range(5):
            frame = av.VideoFrame.from_ndarray(np.full((48, 32), 90, np.uint8), format="yuv420p")
            frame.pts = number
            container.mux(picture.encode(frame))
            packet: av.Packet[av.stream.Stream] = av.Packet(
                bytes.fromhex("060e2b34020b01010e01030101000000") + b"\x01\x00"
            )
            packet.stream, packet.time_base = notes, Fraction(1, 25)
            packet.pts = packet.dts = number
            container.mux(packet)
        container.mux(picture.encode(None))
    assert [(stream.kind, stream.codec) for stream in inspect(source).streams] == [("data", "klv")]
    made = copy(source, tmp_path / name)
    assert any("(klv) was left out" in note for note in made.notes)
    assert inspect(tmp_path / name).streams == ()


@pytest.mark.parametrize("name", ["out.mp4", "out.mkv"])
def test_teletext_is_left_out_and_said(tmp_path: Path, name: str) -> None:
    """FFmpeg, as it comes with PyAV, cannot decode it, nor can it be in such files."""
    source = tmp_path / "a.ts"
    with av.open(str(source), "w") as container:
        picture = container.add_stream("mpeg2video", rate=25)
        picture.width, picture.height, picture.pix_fmt = 32, 32, "yuv420p"
        pages = container.add_mux_stream("dvb_teletext")
        for number in range(5):
            frame = av.VideoFrame.from_ndarray(np.full((48, 32), 90, np.uint8), format="yuv420p")
            frame.pts = number
            container.mux(picture.encode(frame))
            packet: av.Packet[av.stream.Stream] = av.Packet(b"\x10\x02\x2c\xe7\xe4" + b"\x15" * 42)
            packet.stream, packet.time_base = pages, Fraction(1, 25)
            packet.pts = packet.dts = number
            container.mux(packet)
        container.mux(picture.encode(None))
    (found,) = inspect(source).streams
    assert (found.kind, found.codec, found.decodable) == ("subtitle", "unknown", False)
    made = copy(source, tmp_path / name)
    assert any("The subtitle stream 1 (unknown) was left out" in note for note in made.notes)
    assert inspect(tmp_path / name).streams == ()


@pytest.mark.parametrize(("name", "wanted"), [("out.mkv", "pcm_s24le"), ("out.mov", "pcm_s24le"), ("out.mp4", "aac")])
def test_sound_of_discs_is_only_compressed_where_it_must_be(tmp_path: Path, name: str, wanted: str) -> None:
    clip = Clip(codec="mpeg2video", options={}, sounds=(Sound("pcm_bluray"),))
    copy(make_clip(tmp_path / "a.m2ts", clip), tmp_path / name)
    assert [stream.codec for stream in inspect(tmp_path / name).streams] == [wanted]
