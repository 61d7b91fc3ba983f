"""Folders of the user and of the program."""

from importlib.resources import files
from pathlib import Path

import platformdirs

APP = "reelmend"

_chosen: dict[str, Path] = {}
"""Folders that this person prefers to the usual ones."""


def choose_folders(models: str = "", cache: str = "", results: str = "") -> None:
    """Use these folders from now on; empty: the usual ones."""
    named = {"models": models, "cache": cache, "results": results}
    _chosen.clear()
    _chosen.update({name: Path(folder).expanduser() for name, folder in named.items() if folder})


def config_folder() -> Path:
    """Where settings live."""
    return platformdirs.user_config_path(APP)


def models_folder() -> Path:
    """Where downloaded and imported weights of this person are."""
    return _chosen.get("models") or platformdirs.user_data_path(APP) / "models"


def jobs_folder() -> Path:
    """Where it is written down which jobs of this person are unfinished."""
    return platformdirs.user_data_path(APP) / "jobs"


def cache_folder() -> Path:
    """Where lies what can be made again."""
    return _chosen.get("cache") or platformdirs.user_cache_path(APP)


def results_folder() -> Path | None:
    """Where the window puts results; ``None``: beside their sources."""
    return _chosen.get("results")


def log_folder() -> Path:
    """Where the window writes down what happens."""
    return platformdirs.user_log_path(APP)


def log_file() -> Path:
    """What the window writes down."""
    return log_folder() / "reelmend.log"


def resource(name: str) -> Path:
    """A file of the ``resources`` package, e.g. ``sample/friday.mp4``."""
    return Path(str(files("resources").joinpath(*name.split("/"))))


def sample_clip() -> Path:
    """The bundled clip that shows what the program is for."""
    return resource("sample/friday.mp4")
