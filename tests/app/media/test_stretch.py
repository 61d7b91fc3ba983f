"""Stretched sound: as long as it should be, everything at its time, at its own pitch."""

from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
import pytest

from app.media.streams import Packet
from app.media.stretch import StretchedSound

RATE = 48_000


def chirp(path: Path, rate: int = RATE, layout: str = "stereo", silence: float = 0.5, codec: str = "flac") -> Path:
    """A second of sound: silence, then a tone of 440 Hz."""
    time = np.arange(rate) / rate
    wave = np.where(time < silence, 0, 0.5 * np.sin(2 * np.pi * 440 * time))
    with av.open(str(path), "w") as container:
        stream = cast(av.AudioStream, container.add_stream(codec, rate=rate, layout=layout))
        samples = np.repeat((wave * 32767).astype(np.int16)[None], stream.layout.nb_channels, 0)
        frame = av.AudioFrame.from_ndarray(samples.T.reshape(1, -1), "s16", layout)
        frame.sample_rate, frame.pts, frame.time_base = rate, 0, Fraction(1, rate)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def stretched(source: Path, output: Path, factor: int, origin: Fraction = Fraction(0), codec: str = "aac") -> Path:
    with av.open(str(source)) as container, av.open(str(output), "w") as target:
        sound = StretchedSound(container.streams.audio[0], target, codec, factor, origin)
        for packet in container.demux(container.streams.audio[0]):
            if packet.dts is not None and time_of(packet) >= origin:
                target.mux(list(sound.packets(packet)))
        target.mux(list(sound.rest()))
    return output


def time_of(packet: Packet) -> Fraction:
    return (packet.pts or 0) * packet.time_base


def heard(path: Path) -> tuple[np.ndarray[Any, Any], int]:
    """The first channel from second 0 on, and its rate."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        frames = list(container.decode(stream))
    start = round((frames[0].time or 0) * stream.rate)
    return np.concatenate([np.zeros(max(0, start)), *(f.to_ndarray()[0] for f in frames)]), stream.rate


@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
@pytest.mark.parametrize("factor", [2, 3, 8])
def test_everything_at_its_time(tmp_path: Path, factor: int, suffix: str) -> None:
    wave, rate = heard(stretched(chirp(tmp_path / "a.mkv"), tmp_path / f"b{suffix}", factor))
    assert len(wave) / rate == pytest.approx(factor, abs=0.08 * factor)
    # The filter repeats short stretches: what begins suddenly begins up to 50 ms of the source early.
    loud = np.flatnonzero(np.abs(wave) > 0.1)
    assert loud[0] / rate == pytest.approx(0.5 * factor, abs=0.05 * factor)
    tone = wave[int(0.6 * factor * rate) : int(0.9 * factor * rate)]
    pitch = np.argmax(np.abs(np.fft.rfft(tone))) * rate / len(tone)
    assert pitch == pytest.approx(440, rel=0.02)


def test_trimmed_sound_begins_with_the_output(tmp_path: Path) -> None:
    wave, rate = heard(stretched(chirp(tmp_path / "a.mkv"), tmp_path / "b.mkv", 2, Fraction(2, 5)))
    loud = np.flatnonzero(np.abs(wave) > 0.1)
    assert loud[0] / rate == pytest.approx(2 * (0.5 - 0.4), abs=0.08)


@pytest.mark.parametrize(
    ("rate", "layout", "codec"),
    [(44_100, "mono", "flac"), (48_000, "5.1", "flac"), (37_800, "stereo", "flac"), (8_000, "mono", "pcm_s16le")],
)
def test_other_sounds(tmp_path: Path, rate: int, layout: str, codec: str) -> None:
    """PCM does not tell which loudspeakers it is for."""
    source = chirp(tmp_path / "a.mkv", rate, layout, codec=codec)
    output = stretched(source, tmp_path / "b.mkv", 2)
    with av.open(str(output)) as container:
        stream = container.streams.audio[0]
        assert stream.codec.name == "aac"
        assert stream.layout.name == layout
        assert stream.rate == (rate if rate != 37_800 else 48_000)
    wave, rate_out = heard(output)
    assert len(wave) / rate_out == pytest.approx(2, abs=0.1)


def test_gaps_stay(tmp_path: Path) -> None:
    """A damaged stretch is silent, and what follows is not early."""
    source = chirp(tmp_path / "a.mkv", silence=0.0)
    output = tmp_path / "b.mkv"

    with av.open(str(source)) as container, av.open(str(output), "w") as target:
        sound = StretchedSound(container.streams.audio[0], target, "aac", 2, Fraction(0))
        for packet in container.demux(container.streams.audio[0]):
            if packet.dts is not None and not 0.3 < time_of(packet) < 0.7:
                target.mux(list(sound.packets(packet)))
        target.mux(list(sound.rest()))
    wave, rate = heard(output)
    assert len(wave) / rate == pytest.approx(2, abs=0.15)
    assert np.abs(wave[int(0.95 * rate) : int(1.2 * rate)]).max() < 0.05


def test_sound_that_changes_on_the_way(tmp_path: Path) -> None:
    """As broadcasts do between a film and its advertisements."""
    first, second = chirp(tmp_path / "a.mkv", RATE, "stereo", 0.0), chirp(tmp_path / "b.mkv", 44_100, "5.1", 0.0)
    output = tmp_path / "c.mkv"
    with av.open(str(first)) as film, av.open(str(second)) as other, av.open(str(output), "w") as target:
        sound = StretchedSound(film.streams.audio[0], target, "aac", 2, Fraction(0))
        for source, begin in ((film, 0), (other, 1)):
            for packet in source.demux(source.streams.audio[0]):
                if packet.dts is not None:
                    packet.pts = (packet.pts or 0) + round(begin / packet.time_base)
                    target.mux(list(sound.packets(packet)))
        target.mux(list(sound.rest()))
    wave, rate = heard(output)
    assert len(wave) / rate == pytest.approx(4, abs=0.15)
    assert np.abs(wave[int(2.2 * rate) : int(3.8 * rate)]).max() > 0.1


def test_no_sound_at_all(tmp_path: Path) -> None:
    source = chirp(tmp_path / "a.mkv")
    with av.open(str(source)) as container, av.open(str(tmp_path / "b.mkv"), "w") as target:
        sound = StretchedSound(container.streams.audio[0], target, "aac", 2, Fraction(0))
        assert list(sound.rest()) == []


def test_what_is_only_stored_in_another_way_stays_as_it_is(tmp_path: Path) -> None:
    source = chirp(tmp_path / "a.mkv", rate=44_100)
    wave, rate = heard(stretched(source, tmp_path / "b.mkv", 1, codec="pcm_s24le"))
    original, _ = heard(source)
    assert rate == 44_100
    np.testing.assert_array_equal(wave.astype(np.int64) >> 16, original)
