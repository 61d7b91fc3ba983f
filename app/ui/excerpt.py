"""What is done of a job, as a file for the system's player."""

import shutil
from pathlib import Path

from app import paths
from app.engine.unfinished import find
from app.media.errors import writing
from app.media.naming import free_name


def write_excerpt(output: Path) -> Path:
    """Write what is done of the job with this output into the cache; earlier excerpts go. Blocking.

    Raises:
        ReelmendError: nothing is done yet, or it cannot be written.
    """
    from app.engine.watch import write_partial

    folder = paths.cache_folder() / "watch"
    shutil.rmtree(folder, ignore_errors=True)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    # A player may hold an earlier one, which then could not be deleted.
    excerpt = free_name(folder / output.name)
    write_partial(find(str(output)), excerpt, overwrite=False)
    return excerpt
