"""Small clips of every kind, and networks that cost nothing and show mistakes."""

import hashlib
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypeVar, cast

import av
import hypothesis
import numpy as np
import numpy.typing as npt
import pytest
import torch
from av.container import OutputContainer
from av.video.reformatter import ColorRange, Colorspace
from torch import Tensor, nn

from app import paths
from app.engine import segment
from app.engine.contract import EVERY_FRAME, Interpolator, ModelCard, Precision, Restorer, SizeRule, Task, Window
from app.engine.job import Job, Recipe, Stage, Target, Tempo
from app.engine.weights import FOLDERS_VARIABLE, WeightsFile
from app.media.assemble import Assembler
from app.media.encode import EncodeSpec, SegmentWriter
from app.media.encoder import encoder_for, settled
from app.media.encoding import Encoding
from app.media.frame import WHOLE, YUV420, Colour, Frame, Layout, Matrix, Trim, VideoInfo
from app.media.parts import Part

if TYPE_CHECKING:  # only its stubs know it
    from av.container.core import Chapter

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
SAMPLE_RATE = 48_000
RGB = npt.NDArray[np.uint8]
T = TypeVar("T")


hypothesis.settings.register_profile(
    "same examples every time, however slow the machine", derandomize=True, deadline=None
)


def pytest_configure() -> None:
    """Neither chance nor what the person at this machine downloaded, imported or set may change what is tested."""
    hypothesis.settings.load_profile("same examples every time, however slow the machine")
    os.environ[FOLDERS_VARIABLE] = str(ROOT / "build" / "no-models")
    os.environ["XDG_CONFIG_HOME"] = str(ROOT / "build" / "no-settings")


@dataclass(frozen=True)
class Sound:
    """A tone beside the picture."""

    codec: str = "aac"
    start: Fraction = Fraction(0)
    seconds: Fraction | None = None
    """``None`` for as long as the picture."""
    language: str = "fin"
    title: str = "Commentary"


@dataclass(frozen=True)
class Clip:
    """What a test clip is made of; every frame of it looks different."""

    frames: int = 8
    size: tuple[int, int] = (48, 32)
    codec: str = "libx264"
    pixel_format: str = "yuv420p"
    options: dict[str, str] = field(default_factory=lambda: {"crf": "10", "preset": "ultrafast"})
    rate: Fraction = Fraction(25)
    times: tuple[Fraction, ...] | None = None
    """Seconds at which the frames are shown; ``None`` for a constant rate."""
    time_base: Fraction | None = None
    start: Fraction = Fraction(0)
    sample_aspect: Fraction | None = None
    rotation: int = 0
    matrix: int = 2
    full_range: bool = False
    primaries: int = 2
    transfer: int = 2
    cuts: tuple[int, ...] = ()
    """Frames at which another scene begins."""
    sounds: tuple[Sound, ...] = ()
    subtitles: bool = False
    attachment: bool = False
    chapters: bool = False
    camera_data: bool = False
    """What GoPro's cameras note, in MP4."""
    metadata: dict[str, str] = field(default_factory=dict)
    muxer: dict[str, str] = field(default_factory=dict)
    noise: bool = False
    """Incompressible pictures."""

    def shown_at(self, frame: int) -> Fraction:
        """Seconds on the file's clock."""
        return self.start + (self.times[frame] if self.times else frame / self.rate)

    @property
    def seconds(self) -> Fraction:
        """From the first frame's beginning to the last one's end, at a constant rate."""
        return self.shown_at(self.frames - 1) - self.start + 1 / self.rate


B_FRAMES = {"crf": "10", "preset": "veryfast", "bf": "3", "g": "6", "b-adapt": "0", "sc_threshold": "0"}
"""x264: groups of six frames with three B-frames in a row."""
LOSSLESS = {"codec": "ffv1", "options": {"level": "3", "slices": "4"}}
VFR = tuple(Fraction(ms, 1000) for ms in (0, 40, 50, 133, 134, 300, 301, 420, 555, 700, 701, 990))


def make_clip(path: Path, clip: Clip) -> Path:
    """Write ``clip`` to ``path``; the suffix chooses the container."""
    with av.open(str(path), "w", options=clip.muxer) as container:
        container.metadata.update(clip.metadata)
        video = _add_picture(container, clip)
        sounds = [(_add_sound(container, sound), sound) for sound in clip.sounds]
        text = container.add_mux_stream("subrip") if clip.subtitles else None
        if text is not None:
            text.time_base = Fraction(1, 1000)
            text.metadata["language"] = "swe"
        data = _add_camera_data(container) if clip.camera_data else None
        if clip.attachment:
            container.add_attachment("font.ttf", "font/ttf", b"not really a font" * 9)
        if clip.chapters:
            container.set_chapters(_chapters())
        container.start_encoding()
        for stream, sound in sounds:
            container.mux(_tone(stream, sound, clip))
        if text is not None:
            container.mux(_subtitle(text, clip))
        if data is not None:
            container.mux(_camera_data(data, clip))
        for frame in range(clip.frames):
            container.mux(video.encode(_frame(clip, frame, video.codec_context.time_base)))
        container.mux(video.encode(None))
    return path


def scene(frame: int, width: int, height: int, cuts: tuple[int, ...] = (), noise: bool = False) -> RGB:
    """What ``frame`` of a clip shows: a slowly moving pattern, another one after each cut."""
    if noise:
        return np.random.default_rng(frame).integers(0, 256, (height, width, 3), np.uint8)
    shot = sum(frame >= cut for cut in cuts)
    y, x = np.mgrid[:height, :width] / 8
    waves = [np.sin(x * (1 + shot) + phase + frame * 0.2) * np.cos(y - phase) for phase in (0.0, 0.7, 1.4)]
    base = (40 + 130 * (shot % 2)) + frame % 12
    picture: RGB = np.clip(np.stack(waves, axis=-1) * 30 + base, 0, 255).astype(np.uint8)
    return picture


def _add_picture(container: OutputContainer, clip: Clip) -> av.VideoStream:
    stream = cast(av.VideoStream, container.add_stream(clip.codec, rate=clip.rate, options=dict(clip.options)))
    context = stream.codec_context
    stream.width, stream.height = clip.size
    stream.pix_fmt = clip.pixel_format
    context.time_base = clip.time_base or (Fraction(1, 1000) if clip.times else 1 / clip.rate)
    context.thread_count = 1
    context.colorspace = clip.matrix
    context.color_range = 2 if clip.full_range else 1
    context.color_primaries = clip.primaries
    context.color_trc = clip.transfer
    if clip.sample_aspect:
        context.sample_aspect_ratio = clip.sample_aspect
    if clip.rotation:
        stream.set_display_rotation(clip.rotation)
    return stream


def _frame(clip: Clip, index: int, time_base: Fraction) -> av.VideoFrame:
    width, height = clip.size
    rgb = av.VideoFrame.from_ndarray(scene(index, width, height, clip.cuts, clip.noise), format="rgb24")
    frame = rgb.reformat(
        format=clip.pixel_format,
        dst_colorspace=Colorspace.ITU709 if clip.matrix == 1 else Colorspace.ITU601,
        dst_color_range=ColorRange.JPEG if clip.full_range else ColorRange.MPEG,
    )
    frame.colorspace = clip.matrix
    frame.color_primaries = clip.primaries
    frame.color_trc = clip.transfer
    frame.time_base = time_base
    frame.pts = round(clip.shown_at(index) / time_base)
    return frame


def _add_sound(container: OutputContainer, sound: Sound) -> av.AudioStream:
    stream = cast(av.AudioStream, container.add_stream(sound.codec, rate=SAMPLE_RATE, layout="stereo"))
    stream.metadata.update({"language": sound.language, "title": sound.title})
    return stream


def _tone(stream: av.AudioStream, sound: Sound, clip: Clip) -> list["av.Packet[Any]"]:
    context = stream.codec_context
    count = int((sound.seconds or clip.seconds) * SAMPLE_RATE)
    wave = (np.sin(np.arange(count) * 0.05) * 8000).astype(np.int16)
    frame = av.AudioFrame.from_ndarray(np.repeat(wave, 2)[None], format="s16", layout="stereo")
    frame.sample_rate = SAMPLE_RATE
    frame.time_base = Fraction(1, SAMPLE_RATE)
    frame.pts = round((clip.start + sound.start) * SAMPLE_RATE)
    resampler = av.AudioResampler(context.format, "stereo", SAMPLE_RATE, frame_size=context.frame_size or None)
    parts = [*resampler.resample(frame), *resampler.resample(None)]
    return [packet for part in [*parts, None] for packet in stream.encode(part)]


def _subtitle(stream: av.stream.Stream, clip: Clip) -> list["av.Packet[Any]"]:
    packets = []
    for number, text in enumerate((b"Hei", "Hyvää päivää".encode())):
        packet: av.Packet[Any] = av.Packet(text)
        packet.stream = stream
        packet.time_base = Fraction(1, 1000)
        packet.pts = packet.dts = round(clip.start * 1000) + 100 * number
        packet.duration = 90
        packets.append(packet)
    return packets


def _add_camera_data(container: OutputContainer) -> av.stream.Stream:
    stream = container.add_data_stream("bin_data")
    stream.time_base = Fraction(1, 1000)
    stream.metadata["handler_name"] = "GoPro MET"
    return stream


def _camera_data(stream: av.stream.Stream, clip: Clip) -> list["av.Packet[Any]"]:
    packets = []
    for number in range(clip.frames):
        packet: av.Packet[Any] = av.Packet(b"DEVC" + bytes([0, 1, 0, 4, *b"STRM", number]))
        packet.stream, packet.time_base = stream, Fraction(1, 1000)
        packet.pts = packet.dts = round(clip.shown_at(number) * 1000)
        packet.duration = 40
        packets.append(packet)
    return packets


def _chapters() -> "list[Chapter]":
    base = Fraction(1, 1000)
    return [
        {"id": 1, "start": 0, "end": 100, "time_base": base, "metadata": {"title": "First"}},
        {"id": 2, "start": 100, "end": 300, "time_base": base, "metadata": {"title": "Second"}},
    ]


_ORDINARY = VideoInfo(
    path=Path("a.mkv"),
    container="matroska",
    codec="h264",
    stream_index=0,
    width=320,
    height=180,
    layout=Layout(8, YUV420),
    colour=Colour(Matrix.BT709, full_range=False),
    colour_guessed=False,
    sample_aspect=Fraction(1),
    rotation=0,
    frame_rate=Fraction(25),
    start=Fraction(0),
    duration=Fraction(4),
    frames_from_header=100,
    time_base=Fraction(1, 25),
    interlaced=False,
    streams=(),
)


def info_of(**changes: Any) -> VideoInfo:
    """What is known of an ordinary video that nobody has; whatever is named is otherwise."""
    return replace(_ORDINARY, **changes)


def spec_of(info: VideoInfo, layout: Layout | None = None) -> EncodeSpec:
    """The picture as it is, in 4:2:0."""
    layout = layout or Layout(8 if info.layout.bits == 8 else 10, YUV420)
    encoding = settled(Encoding(), ".mkv", layout, (info.width, info.height), info.hdr)
    return EncodeSpec(
        info.width,
        info.height,
        layout,
        info.colour,
        info.sample_aspect,
        info.rotation,
        info.time_base,
        info.frame_rate,
        encoder_for(encoding, layout, info.hdr),
        info.hdr,
    )


def encode(
    info: VideoInfo,
    path: Path,
    frames: Iterable[Frame],
    trim: Trim = WHOLE,
    layout: Layout | None = None,
    overwrite: bool = False,
    length: int = 1000,
) -> Assembler:
    """Frames into segments of ``length``, these and everything else of ``info``'s file into ``path``."""
    spec = spec_of(info, layout)
    with TemporaryDirectory() as folder, Assembler(path, spec, info, trim) as output:
        for number, part in enumerate(batched(frames, length)):
            segment = Path(folder) / f"{number}{spec.encoder.segment_suffix}"
            with SegmentWriter(segment, spec, trim.start or Fraction(0), path) as writer:
                for frame in part:
                    writer.write(frame)
                output.append(Part(segment, writer.finish()))
        output.finish()
        output.publish(overwrite)
    return output


def batched(items: Iterable[T], length: int) -> Iterator[tuple[T, ...]]:
    """``itertools.batched``, which Python 3.11 has not."""
    rest = iter(items)
    while part := tuple(islice(rest, length)):
        yield part


@dataclass(frozen=True)
class Copied:
    """A packet as a test compares it."""

    pts: Fraction | None
    content: bytes


def packets_of(path: Path, kind: str, number: int = 0) -> list[Copied]:
    """The packets of the ``number``-th stream of a kind, with their times in seconds."""
    with av.open(str(path)) as container:
        stream = [s for s in container.streams if s.type == kind][number]
        return [
            Copied(None if packet.pts is None else packet.pts * packet.time_base, bytes(packet))
            for packet in container.demux(stream)
            if packet.size
        ]


def times_of(path: Path) -> list[Fraction]:
    """When each frame is shown, by decoding all of them."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert stream.time_base is not None
        return [(frame.pts or 0) * stream.time_base for frame in container.decode(stream)]


class Enlarger(Restorer):
    """Nearest-neighbour enlargement behind a convolution that changes nothing."""

    def __init__(self, scale: int = 2) -> None:
        super().__init__()
        self.scale = scale
        self.same = nn.Conv2d(3, 3, 1, bias=False)
        nn.init.dirac_(self.same.weight)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        same: Tensor = self.same(frames[keep])
        return same.repeat_interleave(self.scale, 2).repeat_interleave(self.scale, 3)


class Averager(Restorer):
    """Every frame becomes the mean of its window, as far as the shot reaches: wrong context shows at once."""

    def __init__(self, window: Window = Window(2, 2)) -> None:  # noqa: B008  frozen
        super().__init__()
        self.window = window
        self.same = nn.Conv2d(3, 3, 1, bias=False)
        nn.init.dirac_(self.same.weight)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        frames = self.same(frames)
        past, future = self.window.past, self.window.future
        kept = range(len(frames))[keep]
        return torch.stack([frames[max(0, i - past) : i + future + 1].mean(0) for i in kept])


class Doubler(Restorer):
    """Behind each frame the one halfway to the next, blended; nothing follows the last of a shot."""

    def __init__(self) -> None:
        super().__init__()
        self.same = nn.Conv2d(3, 3, 1, bias=False)
        nn.init.dirac_(self.same.weight)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        frames = self.same(frames)
        followers = torch.cat((frames[1:], frames[-1:]))
        return torch.stack((frames, (frames + followers) / 2), dim=1)[keep].flatten(0, 1)


class Blender(Interpolator):
    """Blends two frames."""

    def __init__(self) -> None:
        super().__init__()
        self.same = nn.Conv2d(3, 3, 1, bias=False)
        nn.init.dirac_(self.same.weight)

    @torch.inference_mode()
    def between(self, earlier: Tensor, later: Tensor, instants: Tensor) -> Tensor:
        """See :class:`Interpolator`."""
        blended: Tensor = self.same(torch.lerp(earlier, later, instants.view(-1, 1, 1, 1)))
        return blended


@pytest.fixture(autouse=True)
def _signals() -> Iterator[None]:
    """The command line catches Ctrl-C; the tests' runner wants it back."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


@pytest.fixture(autouse=True)
def _own_jobs(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees another's unfinished jobs, or those of whoever runs the tests."""
    folder = tmp_path_factory.mktemp("jobs")
    monkeypatch.setattr(paths, "jobs_folder", lambda: folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where results go, and nothing else."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def short_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    """Five frames each, at 25 a second."""
    monkeypatch.setattr(segment, "SEGMENT_SECONDS", Fraction(1, 5))


@pytest.fixture(scope="session")
def fake_weights(tmp_path_factory: pytest.TempPathFactory) -> WeightsFile:
    """A file that passes for weights."""
    path = tmp_path_factory.mktemp("weights") / "fake.safetensors"
    path.write_bytes(b"weights")
    return WeightsFile(path, hashlib.sha256(b"weights").hexdigest(), "CC0", "nobody")


class Same(Restorer):
    """Gives back what it gets."""

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        return frames[keep]


def card_for(network: Restorer, weights: WeightsFile, scale: int = 1, window: Window | None = None) -> ModelCard:
    """A card whose ``load`` gives ``network``."""
    return ModelCard(
        id="fake",
        title="Fake",
        summary="Does nothing.",
        task=Task.UPSCALE,
        scale=scale,
        window=window or Window(0, 0),
        size_rule=SizeRule(),
        context=0,
        precisions=(Precision.FP32,),
        bytes_per_pixel=100,
        weights=weights,
        figures=(),
        open=lambda _: network,
    )


@pytest.fixture
def enlarger(fake_weights: WeightsFile) -> ModelCard:
    """The card of :class:`Enlarger`, ×2."""
    return card_for(Enlarger(), fake_weights, scale=2)


@pytest.fixture
def doubler(fake_weights: WeightsFile) -> ModelCard:
    """The card of :class:`Doubler`."""
    return replace(card_for(Doubler(), fake_weights, window=Window(0, 1)), time_scale=2)


@pytest.fixture
def blender(fake_weights: WeightsFile) -> ModelCard:
    """The card of :class:`Blender`."""
    return replace(card_for(Blender(), fake_weights, window=Window(0, 1)), time_scale=2, any_instant=True)


@pytest.fixture
def averager(fake_weights: WeightsFile) -> ModelCard:
    """The card of :class:`Averager`, two frames each way."""
    return card_for(Averager(), fake_weights, window=Window(2, 2))


def job_for(
    source: Path,
    output: Path,
    *models: str,
    target: Target | None = None,
    start: Fraction | None = None,
    end: Fraction | None = None,
    device: str = "cpu",
    precision: str = "auto",
    overwrite: bool = False,
    tempo: Tempo | None = None,
) -> Job:
    """A job on the processor, with the network ``fake`` unless others are named."""
    recipe = Recipe(tuple(Stage(model) for model in models or ("fake",)), target or Target(), tempo or Tempo())
    return Job(source, output, recipe, start, end, device, precision, overwrite)


def leftovers(folder: Path, *expected: Path) -> list[str]:
    """Names in ``folder`` that should not be there."""
    return sorted({path.name for path in folder.iterdir()} - {path.name for path in expected})


def python_environment() -> dict[str, str]:
    """The environment of a program under test: one thread, no screen, nobody's own files."""
    return {
        **os.environ,
        "OMP_NUM_THREADS": "1",
        "OMP_WAIT_POLICY": "passive",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": _DATA.name,
    }


_DATA = TemporaryDirectory()
PROGRAM = [sys.executable, "-m", "app"]
