"""Small files that are never half there."""

import os
from pathlib import Path
from uuid import uuid4


def write_whole(path: Path, content: bytes) -> None:
    """Write or replace a file at once: whoever reads meanwhile, or is killed while writing, has the one before.

    Several processes, also of other machines, may do so at the same time; the last one wins.

    Raises:
        OSError: it cannot be written; the one before is still there.
    """
    part = path.with_name(f".{path.name}.{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
