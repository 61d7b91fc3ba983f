"""What the names of a network's weights tell of its size."""

import re

from app.engine.checkpoint import StateDict


def count(tensors: StateDict, pattern: str) -> int:
    """How many names match a pattern as a whole: blocks, levels."""
    return len([name for name in tensors if re.fullmatch(pattern, name)])
