"""Networks by the ids that people write."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING

from app.errors import ModelError

if TYPE_CHECKING:
    from app.engine.contract import ModelCard

_SHOWN = 5
"""Ids that are proposed at once."""


def called(name: str, catalogue: "Mapping[str, ModelCard]") -> "ModelCard":
    """The network of an id.

    Raises:
        ModelError: there is none; it says which ones are called alike.
    """
    if name in catalogue:
        return catalogue[name]
    written, ids = name.casefold(), {known.casefold(): known for known in catalogue}
    alike = [known for folded, known in ids.items() if written and written in folded]
    alike = alike or [ids[folded] for folded in get_close_matches(written, ids, _SHOWN)]
    meant = ", ".join(alike[:_SHOWN])
    raise ModelError(
        f"There is no network called “{name}”.",
        f"Did you mean {meant}? “reelmend models” lists all." if alike else "“reelmend models” lists all.",
    )
