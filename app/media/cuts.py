"""Where the shots of a whole file begin."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from app.media.errors import reading
from app.media.frame import VideoInfo
from app.media.shots import ShotDetector
from app.media.streams import open_source, picture_stream, pictures


def find_cuts(info: VideoInfo, check: Callable[[], None]) -> Iterator[Fraction]:
    """The beginnings of shots, in seconds from the picture's beginning, without that of the first one.

    Args:
        info: of the file, all of which is decoded.
        check: called for every frame; what it raises ends the search.

    Raises:
        InputError: the file cannot be read.
    """
    detector = ShotDetector()
    with reading(info.path), open_source(info.path) as container:
        stream = picture_stream(container, info.path)
        stream.codec_context.thread_count = 1  # it is nothing that anybody waits for
        for number, frame in enumerate(pictures(container, stream)):
            check()
            if detector.opens_shot(frame) and number and frame.pts is not None:
                yield frame.pts * info.time_base - info.start
