"""What has changed while the networks are being looked for is not lost."""

import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.catalogue_loader import CatalogueLoader, NetworkChoice
from tests.app.ui.conftest import NETWORKS


class Catalogue:
    """Networks that are told when they are let."""

    def __init__(self) -> None:
        self.here: tuple[NetworkChoice, ...] = NETWORKS[:1]
        self.go = threading.Event()
        self.looked = threading.Event()

    def __call__(self) -> tuple[NetworkChoice, ...]:
        found = self.here
        self.looked.set()
        self.go.wait(5)
        return found


@pytest.fixture
def catalogue() -> Catalogue:
    return Catalogue()


@pytest.fixture
def loader(qapp: QApplication, catalogue: Catalogue) -> CatalogueLoader:
    return CatalogueLoader(catalogue, qapp)


def test_a_network_that_comes_while_loading_is_found(
    qtbot: QtBot, catalogue: Catalogue, loader: CatalogueLoader
) -> None:
    told: list[object] = []
    loader.loaded.connect(told.append)
    loader.load()
    assert catalogue.looked.wait(5)
    catalogue.here = NETWORKS
    loader.load()
    loader.load()
    catalogue.go.set()
    qtbot.waitUntil(lambda: told == [NETWORKS[:1], NETWORKS])
    qtbot.waitUntil(loader.isFinished)
    loader.end()


def test_nothing_is_loaded_after_the_end(qtbot: QtBot, catalogue: Catalogue, loader: CatalogueLoader) -> None:
    loader.load()
    assert catalogue.looked.wait(5)
    loader.load()
    catalogue.go.set()
    loader.end()
    qtbot.wait(20)
    assert loader.isFinished()
