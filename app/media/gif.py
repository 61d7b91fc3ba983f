"""Segments → GIF: one palette for all its pictures, made of what all of them show."""

from pathlib import Path
from typing import cast

import av
from av.filter import Graph

from app.media.animation import Animation
from app.media.encode import EncodeSpec
from app.media.errors import writing
from app.media.streams import new_picture_stream


class Gif(Animation):
    """An animation in 255 colours."""

    def __init__(self, path: Path, spec: EncodeSpec) -> None:
        super().__init__(path, spec)
        self._palette = _PaletteMaker(spec)

    def _look_at(self, picture: av.VideoFrame) -> None:
        self._palette.look_at(picture)

    def _finish(self) -> None:
        spec = self._spec
        painter = _Painter(spec, self._palette.result())
        with writing(self.path), av.open(str(self.part.absolute()), "w", options={"loop": "0"}) as container:
            stream = new_picture_stream(container, "gif", spec.frame_rate or 25, {})
            stream.width, stream.height, stream.pix_fmt = spec.width, spec.height, "pal8"
            stream.codec_context.time_base = self._clock.tick
            for picture in self._shown():
                painted = painter.paint(picture)
                painted.pts, painted.time_base = picture.pts, self._clock.tick
                container.mux(stream.encode(painted))
            container.mux(stream.encode(None))


class _PaletteMaker:
    """The 255 colours that stand best for those of all pictures, and one for what stays as it was."""

    def __init__(self, spec: EncodeSpec) -> None:
        self._graph = Graph()
        source = _add_source(self._graph, spec, "rgb24")
        self._graph.link_nodes(source, self._graph.add("palettegen"), self._graph.add("buffersink")).configure()

    def look_at(self, picture: av.VideoFrame) -> None:
        self._graph.vpush(picture)

    def result(self) -> av.VideoFrame:
        self._graph.vpush(None)
        return self._graph.vpull()


class _Painter:
    """Pictures in the colours of a palette, dithered in a pattern that stands still."""

    def __init__(self, spec: EncodeSpec, palette: av.VideoFrame) -> None:
        self._graph = Graph()
        self._source = _add_source(self._graph, spec, "rgb24")
        self._palette = self._graph.add("buffer", "video_size=16x16:pix_fmt=bgra:time_base=1/25")
        painter = self._graph.add("paletteuse", "dither=bayer:bayer_scale=3:diff_mode=rectangle")
        self._sink = self._graph.add("buffersink")
        self._source.link_to(painter, 0, 0)
        self._palette.link_to(painter, 0, 1)
        painter.link_to(self._sink)
        self._graph.configure()
        palette.pts = 0
        self._palette.push(palette)
        self._palette.push(None)

    def paint(self, picture: av.VideoFrame) -> av.VideoFrame:
        self._source.push(picture)
        return cast(av.VideoFrame, self._sink.pull())


def _add_source(graph: Graph, spec: EncodeSpec, pixel_format: str) -> av.filter.context.FilterContext:
    return graph.add(
        "buffer",
        f"video_size={spec.width}x{spec.height}:pix_fmt={pixel_format}:time_base={spec.time_base}"
        f":colorspace=gbr:range=pc",
    )
