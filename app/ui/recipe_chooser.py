"""What shall be done with the video: network and output size."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from app.engine.job import Recipe, Stage
from app.media.frame import VideoInfo
from app.ui import sizes, text
from app.ui.catalogue_loader import NetworkChoice
from app.ui.labels import ComboBox, caption


class RecipeChooser(QWidget):
    """Two lists. A recipe that they cannot express is kept as it is until another one is chosen."""

    changed = Signal()
    choice_changed = Signal(str, str)
    """Ids of the network and the size that the person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._networks: tuple[NetworkChoice, ...] = ()
        self._info: VideoInfo | None = None
        self._preferred = ("", "")
        self._given: Recipe | None = None
        self._build()
        self.network_list.activated.connect(self._choose_network)
        self.network_list.currentIndexChanged.connect(self._show_network)
        self.size_list.activated.connect(self._choose)

    @property
    def recipe(self) -> Recipe | None:
        """What is chosen; ``None`` while there is nothing to choose from."""
        if self._is_given:
            return self._given
        network, size = self._network(), self.size_list.currentData()
        if network is None or size is None:
            return None
        return Recipe((Stage(network.id),), size.target)

    def recipe_for(self, info: VideoInfo) -> Recipe:
        """The same for another video; call it only when the networks are there. May be called from any thread."""
        name, key = self._preferred
        network = next((network for network in self._networks if network.id == name), self._networks[0])
        return Recipe((Stage(network.id),), sizes.wanted(key, info, network.scale).target)

    @property
    def titles(self) -> dict[str, str]:
        """Names of networks by id."""
        return {network.id: network.title for network in self._networks}

    def prefer(self, network: str, size: str) -> None:
        """Choose these when they are to be had."""
        self._preferred = (network, size)

    def set_networks(self, networks: Sequence[NetworkChoice]) -> None:
        """The networks have been loaded."""
        self._networks = tuple(networks)
        self._fill()

    def set_source(self, info: VideoInfo, given: Recipe | None) -> None:
        """Another video.

        Args:
            info: the video.
            given: the recipe that it comes with; ``None``: what was chosen last.
        """
        self._info, self._given = info, given
        self._fill()

    def _build(self) -> None:
        self.network_list = _list(self.tr("Network"))
        self.network_list.addItem(self.tr("Loading networks…"))
        self.size_list = _list(self.tr("Output size"))
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.summary.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(caption(self.tr("Network"), self.network_list))
        layout.addWidget(self.network_list)
        layout.addWidget(self.summary)
        layout.addSpacing(14)
        layout.addWidget(caption(self.tr("Output size"), self.size_list))
        layout.addWidget(self.size_list)

    @property
    def _is_given(self) -> bool:
        """What is chosen is the recipe that came with the video."""
        return self._given is not None and self.network_list.currentData() == self._given

    def _network(self) -> NetworkChoice | None:
        return next((network for network in self._networks if network.id == self.network_list.currentData()), None)

    def _fill(self) -> None:
        """List the networks, behind the recipe that came with the video."""
        if not self._networks:
            return
        self._express_given()
        with QSignalBlocker(self.network_list):
            self.network_list.clear()
            if self._given is not None:
                self.network_list.addItem(text.recipe(self._given, self.titles), self._given)
            for network in self._networks:
                self.network_list.addItem(network.title, network.id)
            wanted = 0 if self._given is not None else self.network_list.findData(self._preferred[0])
            self.network_list.setCurrentIndex(max(0, wanted))
        self._show_network()

    def _express_given(self) -> None:
        """Choose what the lists can say of the recipe that came with the video."""
        if self._given is None or self._info is None:
            return
        for network in self._networks:
            for size in sizes.choices(self._info, network.scale):
                if Recipe((Stage(network.id),), size.target) == self._given:
                    self._preferred, self._given = (network.id, size.key), None
                    return

    def _show_network(self) -> None:
        network = self._network()
        self.summary.setText(network.summary if network else "")
        self.summary.setVisible(network is not None)
        with QSignalBlocker(self.size_list):
            self.size_list.clear()
            if self._is_given:
                self.size_list.addItem(self.tr("As above"))
            elif network is not None and self._info is not None:
                for choice in sizes.choices(self._info, network.scale):
                    self.size_list.addItem(choice.label, choice)
                chosen = sizes.wanted(self._preferred[1], self._info, network.scale)
                self.size_list.setCurrentIndex(self.size_list.findText(chosen.label))
        self.network_list.setEnabled(bool(self._networks))
        self.size_list.setEnabled(not self._is_given and self.size_list.count() > 0)
        self.changed.emit()

    def _choose_network(self) -> None:
        if not self._is_given:
            self._choose()

    def _choose(self) -> None:
        network, size = self._network(), self.size_list.currentData()
        if network is not None and size is not None:
            self._preferred = (network.id, size.key)
            self.choice_changed.emit(*self._preferred)


def _list(name: str) -> ComboBox:
    box = ComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
