"""Jobs: what is done to a video, and doing it. Everything that the window and the command line can do.

In short: ``run(Job(source, output, Recipe((Stage("basicvsr-s-x4"),))), models.catalogue())``; see README.md.
"""

from typing import TYPE_CHECKING

from app.engine.control import Control
from app.engine.job import Job, Recipe, Stage, Target

if TYPE_CHECKING:
    from app.engine.data_flow import run

__all__ = ["Control", "Job", "Recipe", "Stage", "Target", "run"]


def __getattr__(name: str) -> object:
    """``run`` when it is asked for: it needs torch, which takes seconds to import."""
    if name == "run":
        from app.engine.data_flow import run

        return run
    raise AttributeError(name)
