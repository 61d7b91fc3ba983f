"""Entries are computed once, and again only after they were forgotten."""

from models.layers.frame_cache import FrameCache


def test_computes_once_until_forgotten() -> None:
    computed: list[int] = []

    def compute(frame: int) -> int:
        computed.append(frame)
        return -frame

    cache = FrameCache(compute)
    assert [cache[1], cache[2], cache[1]] == [-1, -2, -1]
    cache.forget_before(2)
    assert [cache[2], cache[1]] == [-2, -1]
    assert computed == [1, 2, 1]
