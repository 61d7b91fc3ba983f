"""Segments → animated WebP. Every picture is whole, so that each can be read by itself when the result is checked."""

import av

from app.media.animation import Animation
from app.media.errors import writing
from app.media.streams import new_picture_stream

_QUALITY = "80"
"""Of 100: nobody sees a difference in motion."""
_SAMPLES = "bgra"
"""The library makes its YUV of it itself, as decoders undo it."""


class WebP(Animation):
    """An animation of pictures that are coded as those of WebP are."""

    def _look_at(self, picture: av.VideoFrame) -> None:
        """Nothing need be known."""

    def _finish(self) -> None:
        spec = self._spec
        options = {"loop": "0", "fflags": "+bitexact"}
        with writing(self.path), av.open(str(self.part.absolute()), "w", format="webp", options=options) as container:
            stream = new_picture_stream(container, "libwebp", spec.frame_rate or 25, {"quality": _QUALITY})
            stream.width, stream.height, stream.pix_fmt = spec.width, spec.height, _SAMPLES
            stream.codec_context.time_base = self._clock.tick
            for picture in self._shown():
                whole = picture.reformat(format=_SAMPLES)
                whole.pts, whole.time_base = picture.pts, self._clock.tick
                container.mux(stream.encode(whole))
            container.mux(stream.encode(None))
