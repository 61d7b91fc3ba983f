"""The networks as Qt's lists see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from app.ui.models import network
from app.ui.models.network import Network

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What is asked of an entry beside its title."""

    NETWORK = Qt.ItemDataRole.UserRole
    """The ``Network``."""
    SHARE = Qt.ItemDataRole.UserRole + 1
    """How much of its download is there, from 0 to 1; ``None`` while nothing comes."""


class NetworkModel(QAbstractListModel):
    """All networks, in the catalogue's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.networks: tuple[Network, ...] = ()
        self._shares: dict[str, float] = {}

    def set_networks(self, networks: Sequence[Network]) -> None:
        """There are other networks now, or one has changed."""
        new = tuple(networks)
        if [known.id for known in new] == [known.id for known in self.networks]:
            self.networks = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self.networks = new
        self.endResetModel()

    def set_share(self, name: str, share: float | None) -> None:
        """So much of a download is there."""
        if share is None:
            self._shares.pop(name, None)
        else:
            self._shares[name] = share
        row = self.row_of(name)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row), [Role.SHARE])

    def row_of(self, name: str) -> int:
        """Where the network of this id is; -1 if it is not there."""
        return next((row for row, known in enumerate(self.networks) if known.id == name), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.networks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        if not index.isValid():
            return None
        shown = self.networks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{shown.title}. {shown.summary} {network.state(shown)}. {network.licence(shown)}"
            case Role.NETWORK:
                return shown
            case Role.SHARE:
                return self._shares.get(shown.id)
        return None


@dataclass(frozen=True)
class Wanted:
    """Which networks are shown."""

    task: str = ""
    """A value of the engine's ``Task``; empty: all."""
    commercial: bool = False
    """Only those whose results may earn money."""
    here: bool = False
    """Only those on this machine."""
    words: str = ""
    """That their title, summary or source has, in any order."""

    def has(self, shown: Network) -> bool:
        """Whether the network is one of them."""
        told = " ".join((shown.id, shown.title, shown.summary, shown.source)).casefold()
        return (
            self.task in ("", shown.task)
            and (shown.commercial or not self.commercial)
            and (shown.is_here or not self.here)
            and all(word in told for word in self.words.casefold().split())
        )


class NetworkFilter(QSortFilterProxyModel):
    """The networks that are wanted."""

    def __init__(self, model: NetworkModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = Wanted()
        self._model = model
        self.setSourceModel(model)

    def want(self, wanted: Wanted) -> None:
        """Show others."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        del parent
        return self.wanted.has(self._model.networks[row])
