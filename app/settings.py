"""What the program remembers between two starts: one frozen dataclass, one TOML file."""

import tomllib
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

import msgspec
import tomli_w

from app import paths
from app.errors import ResourceError
from app.log import get_logger
from app.whole_file import write_whole

SCHEMA = 1
"""Version of the file's layout. Raise it when a field changes its meaning, and convert older files in :func:`load`."""
RECENT_LIMIT = 8
"""Files that are remembered."""

_log = get_logger("settings")


class Theme(Enum):
    """Which colours the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Settings:
    """Every setting, with its default."""

    recent: tuple[str, ...] = ()
    """Paths of the files opened last, newest first."""
    theme: Theme = Theme.SYSTEM
    window_geometry: str = ""
    """Place and size of the window as the toolkit packs them, in base64."""
    device: str = "auto"
    """On which jobs made in the window are done; ``auto``: the fastest there is."""
    precision: str = "auto"
    """In which they are computed; ``auto``: the fastest that costs no quality."""
    memory_megabytes: int = 0
    """That they may take; 0: half of what is free."""
    hardware_decoding: bool = False
    """Whether the graphics card decodes, where it gives what software gives."""
    results_folder: str = ""
    """Where results go; empty: beside their source."""
    models_folder: str = ""
    """Where downloaded and imported networks are; empty: the usual folder."""
    cache_folder: str = ""
    """Where lies what can be made again; empty: the usual folder."""
    language: str = ""
    """Of the window, as ``de`` or ``zh_CN``; empty: the system's."""
    check_for_updates: bool = False
    """Whether the program may ask on the internet for a newer version."""
    guide_seen: bool = False
    """Whether the short guide has been shown or refused."""
    commercial_only: bool = False
    """Whether the networks' page leaves out those whose results may not earn money."""

    @property
    def memory(self) -> int | None:
        """Bytes that a job may take; ``None``: half of what is free."""
        return self.memory_megabytes * 1_000_000 or None

    def choose_folders(self) -> None:
        """Use the folders of these settings from now on."""
        paths.choose_folders(self.models_folder, self.cache_folder, self.results_folder)

    def with_recent(self, path: Path) -> "Settings":
        """These settings with ``path`` as the file opened last."""
        others = (known for known in self.recent if known != str(path))
        return replace(self, recent=(str(path), *others)[:RECENT_LIMIT])

    def without_recent(self, path: Path) -> "Settings":
        """These settings without ``path`` among the recent files."""
        return replace(self, recent=tuple(known for known in self.recent if known != str(path)))


class _File(msgspec.Struct):
    """The layout of the file."""

    schema: int
    settings: Settings


def default_path() -> Path:
    """Where the settings of this person are."""
    return paths.config_folder() / "settings.toml"


def load(path: Path) -> Settings:
    """Read settings; defaults where there are none.

    A file that cannot be understood is set aside under another name, so that nothing of it is lost.
    """
    try:
        content = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _File)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        _log.warning("settings cannot be read, defaults are used: %s", error)
        return Settings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        _set_aside(path, str(error))
        return Settings()
    if content.schema != SCHEMA:
        _set_aside(path, f"written by another version (schema {content.schema})")
        return Settings()
    return content.settings


def save(settings: Settings, path: Path) -> None:
    """Write settings in one step: the file is the old or the new one, never half of one.

    Raises:
        ResourceError: the folder cannot be written.
    """
    content = tomli_w.dumps({"schema": SCHEMA, "settings": msgspec.to_builtins(settings)})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content.encode())
    except OSError as error:
        raise ResourceError(
            "The settings could not be saved.", f"Make {path.parent} writable to keep them.", str(error)
        ) from error


def _set_aside(path: Path, why: str) -> None:
    aside = path.with_suffix(".damaged.toml")
    _log.warning("settings set aside as %s, defaults are used: %s", aside.name, why)
    try:
        path.replace(aside)
    except OSError as error:
        _log.warning("settings could not be set aside: %s", error)
