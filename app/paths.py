"""Folders of the user and of the program."""

from importlib.resources import files
from pathlib import Path

import platformdirs

APP = "reelmend"


def config_folder() -> Path:
    """Where settings live."""
    return platformdirs.user_config_path(APP)


def models_folder() -> Path:
    """Where downloaded and imported weights of this person are."""
    return platformdirs.user_data_path(APP) / "models"


def jobs_folder() -> Path:
    """Where it is written down which jobs of this person are unfinished."""
    return platformdirs.user_data_path(APP) / "jobs"


def cache_folder() -> Path:
    """Where lies what can be made again."""
    return platformdirs.user_cache_path(APP)


def resource(name: str) -> Path:
    """A file of the ``resources`` package, e.g. ``sample/friday.mp4``."""
    return Path(str(files("resources").joinpath(*name.split("/"))))


def sample_clip() -> Path:
    """The bundled clip that shows what the program is for."""
    return resource("sample/friday.mp4")
