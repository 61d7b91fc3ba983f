"""What each kind of container holds beside the picture, and what is made of the rest."""

from pathlib import Path

from app.errors import UsageError
from app.media.encoding import Codec
from app.media.frame import StreamInfo

SUFFIXES = (".mkv", ".mp4", ".mov", ".webm", ".gif", ".webp")
"""Of files that results can be."""
FOLDER = ""
"""Stands among containers for a folder of numbered pictures, which may have any name."""
PICTURES_ALONE = (".gif", ".webp", FOLDER)
"""Hold nothing but pictures, which viewers show as they are: upright, with square pixels."""
MOST_FRAMES = {".gif": 50, ".webp": 90}
"""A second, where viewers take the time for more."""
_PICTURE_CODECS = (Codec.PNG, Codec.TIFF)

GPMF = "gpmf"
"""What GoPro's cameras note of place and motion."""
_PCM = {f"pcm_{form}{order}" for form in ("s16", "s24", "s32", "f32", "f64") for order in ("le", "be")}
_HOLDS: dict[str, dict[str, set[str]]] = {
    ".mkv": {
        "audio": {
            *("aac", "mp1", "mp2", "mp3", "ac3", "eac3", "dts", "truehd", "mlp"),
            *("opus", "vorbis", "flac", "alac", "tta"),
            *("wavpack", "atrac1", "atrac3", "cook", "sipr", "ra_144", "ra_288", "qdm2", "qdmc"),
            *("pcm_u8", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_s32be"),
            *("pcm_f32le", "pcm_f64le"),
        },
        "subtitle": {
            *("subrip", "text", "ass", "webvtt"),
            *("dvb_subtitle", "dvd_subtitle", "hdmv_pgs_subtitle"),
        },
    },
    ".mp4": {
        "audio": {"aac", "mp3", "ac3", "eac3", "alac", "opus", "flac", "mp2"},
        "subtitle": {"mov_text"},
        "data": {GPMF},
    },
    ".mov": {
        "audio": {"aac", "mp3", "ac3", "eac3", "alac", "mp2", *_PCM},
        "subtitle": {"mov_text"},
    },
    ".webm": {
        "audio": {"opus", "vorbis"},
        "subtitle": {"webvtt"},
    },
}
_COVERS = {"mjpeg", "png"}
_TEXT = {"subrip", "text", "ass", "ssa", "webvtt", "mov_text"}
"""Subtitles that are letters and not pictures."""
_SOUND = {".mp4": "aac", ".mov": "aac", ".mkv": "aac", ".webm": "libopus"}
_HOLDS_SAMPLES, _SAMPLES = (".mkv", ".mov"), "pcm_s24le"
"""Kinds of results in which sound that was never compressed stays so, and how it is stored there."""
_COMPRESSED_SAMPLES = ("pcm_alaw", "pcm_mulaw")
_WORDS = {".mp4": "mov_text", ".mov": "mov_text", ".mkv": "subrip", ".webm": "webvtt"}


def container_for(path: Path, codec: Codec | None) -> str:
    """What a result of this name and codec is: one of :data:`SUFFIXES`, or :data:`FOLDER`.

    Raises:
        UsageError: there is no such result.
    """
    suffix = path.suffix.lower()
    if codec in _PICTURE_CODECS:
        if suffix in SUFFIXES:
            raise UsageError(
                f"{codec.title} pictures go into a folder, not into a {suffix} file.", "Use a name without a suffix."
            )
        return FOLDER
    if suffix not in SUFFIXES:
        pictures = " or ".join(codec.value for codec in _PICTURE_CODECS)
        raise UsageError(
            f"Files of the kind “{path.suffix}” cannot be written.",
            f"Use {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}; for a folder of pictures choose the codec {pictures}.",
        )
    return suffix


def refusal(suffix: str, stream: StreamInfo) -> str:
    """Says that a stream is not in a result of this kind."""
    return f"The {stream.kind} stream {stream.index} ({stream.codec}) was left out: {kind_of(suffix)} cannot hold it."


def kind_of(suffix: str) -> str:
    """What results of a kind are called in sentences."""
    return f"{suffix} files" if suffix in SUFFIXES else "folders of pictures"


def can_hold(suffix: str, stream: StreamInfo) -> bool:
    """Whether a file of this kind (``.mp4``, ``.mkv``) takes a copy of the stream."""
    if stream.kind == "video":
        return stream.cover and stream.codec in _COVERS and suffix in (".mkv", ".mp4")
    if suffix == ".mkv" and stream.kind == "attachment":
        return True
    return stream.codec in _HOLDS.get(suffix, {}).get(stream.kind, set())


def sound_for(suffix: str) -> str:
    """The encoder whose sound every player of such a file knows."""
    return _SOUND[suffix]


def becomes(suffix: str, stream: StreamInfo) -> str | None:
    """The encoder that makes something a file of this kind takes of a stream that it cannot hold."""
    if can_hold(suffix, stream) or not stream.decodable:
        return None
    if stream.kind == "audio":
        whole = stream.codec.startswith("pcm_") and stream.codec not in _COMPRESSED_SAMPLES
        return _SAMPLES if whole and suffix in _HOLDS_SAMPLES else _SOUND.get(suffix)
    return _WORDS.get(suffix) if stream.kind == "subtitle" and stream.codec in _TEXT else None


def arrives(suffix: str, stream: StreamInfo) -> bool:
    """Whether the stream, or what is made of it, will be in a file of this kind."""
    return can_hold(suffix, stream) or becomes(suffix, stream) is not None
