"""Where shots begin, as FFmpeg's scene-change detector sees it."""

import av

from app.media.chain import FilterChain

CUT_SCORE = 10.0
"""Scene-change score of FFmpeg's scdet, in per cent, from which on a frame opens a new shot."""
SCORED_AFTER = 3
"""Frames from which on a scene-change score is what it would be had the file been read from its beginning."""


class ShotDetector:
    """Looks at consecutive frames of one size and format."""

    def __init__(self) -> None:
        self._chain: FilterChain | None = None

    def opens_shot(self, frame: av.VideoFrame) -> bool:
        """Whether the frame is the first one after a cut."""
        self._chain = self._chain or FilterChain(frame, ("scdet", ""))
        # Its score alone: what the detector cannot read it is given in another format.
        scored = next(self._chain.push(frame))
        return float(scored.metadata.get("lavfi.scd.score", 0)) >= CUT_SCORE
