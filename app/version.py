"""Which Reelmend this is. Installers stamp a file into the program; a clone has none."""

from dataclasses import dataclass

import msgspec

from app import paths

NUMBER = "0.1.0"
"""The version; pyproject.toml takes it from here."""
STAMP = "build.json"
"""The resource in which a build is written down."""


@dataclass(frozen=True)
class Build:
    """What was built, and from what."""

    commit: str = ""
    """Whole hash; empty in a clone."""
    date: str = ""
    """The commit's day, YYYY-MM-DD: builds of one commit are equal."""
    flavour: str = ""
    """``cpu`` or ``cuda``: what the networks can run on, where there is a choice."""
    home: str = ""
    """Address of the page with the releases; empty where a build has none."""


def build() -> Build:
    """The build that runs; empty in a clone."""
    stamp = paths.resource(STAMP)
    return msgspec.json.decode(stamp.read_bytes(), type=Build) if stamp.is_file() else Build()


def described() -> str:
    """Version and build as people tell them in a report: ``0.1.0 (1a2b3c4d, 2026-11-21, cpu)``."""
    made = build()
    facts = ", ".join(fact for fact in (made.commit[:8], made.date, made.flavour) if fact)
    return f"{NUMBER} ({facts})" if facts else NUMBER
