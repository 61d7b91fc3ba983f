"""The steps of a recipe, as they are shown, switched, moved, added, removed and set."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QMenu, QSlider
from pytestqt.qtbot import QtBot

from app.engine.advice import Goal
from app.engine.filters import FILTERS, Crop, Deinterlace, Denoise, FieldRate, Sharpen
from app.engine.job import Recipe, Stage
from app.ui.catalogue_loader import NetworkChoice
from app.ui.recipe.add_menu import AddMenu
from app.ui.recipe.sketch import Sketch
from app.ui.recipe.state import RecipeState
from app.ui.recipe.step_form import StepForm
from app.ui.recipe.steps_model import StepsModel
from app.ui.recipe.steps_panel import StepsPanel
from tests.app.ui.conftest import NETWORKS, make_info

FIELDS = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider)
MOVE, ALT = Qt.DropAction.MoveAction, Qt.KeyboardModifier.AltModifier
RECIPE = Recipe((Deinterlace(), Stage("deblur"), Stage("sharp-x4")))
MORE = (*NETWORKS, NetworkChoice("rife", "In between", "", 1, Goal.INTERPOLATE, 2, True))


@pytest.fixture
def state(qapp: object) -> RecipeState:
    assert qapp
    state = RecipeState()
    state.set_networks(MORE)
    state.set_source(make_info(Path("a.mp4")), Sketch.of(RECIPE))
    return state


@pytest.fixture
def panel(qtbot: QtBot, state: RecipeState) -> StepsPanel:
    panel = StepsPanel(state)
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    return panel


def names(state: RecipeState) -> list[str]:
    return [row.step.name for row in state.sketch.rows]


class TestModel:
    def test_obeys_qt(self, state: RecipeState) -> None:
        model = StepsModel(state)
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.setData(model.index(1), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        model.move(2, 1)
        state.put(Sketch())
        state.put(Sketch.of(RECIPE))
        assert tester.model() is model

    def test_names_and_states(self, state: RecipeState) -> None:
        model = StepsModel(state)
        assert [model.index(row).data() for row in range(3)] == ["Deinterlace", "Deblur", "Sharp ×4"]
        state.choose(state.sketch.switched(1, False))
        assert model.index(1).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
        assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Deblur, switched off"

    def test_dragging(self, state: RecipeState) -> None:
        model = StepsModel(state)
        data = model.mimeData([model.index(2)])
        assert not model.dropMimeData(data, MOVE, 1, 0, QModelIndex())
        assert names(state) == ["deinterlace", "sharp-x4", "deblur"]
        model.dropMimeData(QMimeData(), MOVE, 0, 0, QModelIndex())
        assert names(state) == ["deinterlace", "sharp-x4", "deblur"]


class TestPanel:
    def test_keys(self, panel: StepsPanel, state: RecipeState) -> None:
        panel.choose(2)
        panel.list.setFocus()
        QTest.keyClick(panel.list, Qt.Key.Key_Up, ALT)
        assert names(state) == ["deinterlace", "sharp-x4", "deblur"]
        assert panel.chosen == 1
        QTest.keyClick(panel.list, Qt.Key.Key_Up, ALT)
        assert names(state) == ["deinterlace", "sharp-x4", "deblur"]
        QTest.keyClick(panel.list, Qt.Key.Key_Space)
        assert [row.is_on for row in state.sketch.rows] == [True, False, True]
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)
        assert names(state) == ["deinterlace", "deblur"]

    def test_a_click_on_the_box_switches(self, panel: StepsPanel, state: RecipeState) -> None:
        area = panel.list.visualRect(panel.list.model().index(1, 0))
        QTest.mouseClick(
            panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.left() + 20, area.center().y())
        )
        assert [row.is_on for row in state.sketch.rows] == [True, False, True]

    def test_buttons_only_offer_what_can_be_done(self, panel: StepsPanel) -> None:
        assert not panel.remove.isEnabled()
        panel.choose(0)
        assert (panel.up.isEnabled(), panel.down.isEnabled(), panel.remove.isEnabled()) == (False, True, True)

    def test_adding_chooses_the_new_step(self, panel: StepsPanel, state: RecipeState) -> None:
        panel.menu.chosen.emit(Denoise())
        assert names(state) == ["deinterlace", "denoise", "deblur", "sharp-x4"]
        assert panel.chosen == 1
        assert panel.form is not None
        assert panel.form.step == Denoise()

    def test_a_network_that_is_missing_can_be_got(self, qtbot: QtBot, panel: StepsPanel, state: RecipeState) -> None:
        assert not panel.get_button.isVisible()
        state.put(Sketch.of(Recipe((Stage("deblur"), Stage("elsewhere")))))
        assert panel.get_button.isVisible()
        with qtbot.waitSignal(panel.network_wanted) as wanted:
            panel.get_button.click()
        assert wanted.args == ["elsewhere"]

    def test_no_steps_are_told(self, panel: StepsPanel, state: RecipeState) -> None:
        state.put(Sketch())
        assert panel.empty.isVisible()
        assert panel.form is None

    def test_the_form_stays_while_it_is_used(self, panel: StepsPanel, state: RecipeState) -> None:
        panel.choose(2)
        form = panel.form
        assert form is not None
        form.strength.slider.setValue(60)
        assert panel.form is form
        assert state.sketch.rows[2].step == Stage("sharp-x4", strength=0.6)

    def test_another_network_for_a_step(self, panel: StepsPanel, state: RecipeState) -> None:
        state.set_networks((*MORE, NetworkChoice("other-x4", "Other ×4", "", 4)))
        panel.choose(2)
        assert panel.form is not None
        networks = panel.form.network_list
        assert [networks.itemText(i) for i in range(networks.count())] == ["Sharp ×4", "Other ×4"]
        networks.setCurrentIndex(1)
        networks.activated.emit(1)
        assert names(state)[2] == "other-x4"


class TestForm:
    def test_best_quality_tells_its_cost(self, qtbot: QtBot, state: RecipeState) -> None:
        form = StepForm(Stage("sharp-x4"), state.at)
        qtbot.addWidget(form)
        with qtbot.waitSignal(form.changed) as changed:
            form.best_box.click()
        assert changed.args == [Stage("sharp-x4", ensemble=True)]
        model = StepsModel(state)
        state.put(Sketch.of(Recipe((Stage("sharp-x4", ensemble=True),))))
        assert "4 × the work" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    def test_what_makes_new_pictures_has_no_strength(self, qtbot: QtBot, state: RecipeState) -> None:
        form = StepForm(Stage("rife"), state.at)
        qtbot.addWidget(form)
        assert not hasattr(form, "strength")

    @pytest.mark.parametrize("name", FILTERS)
    def test_every_filter_has_a_form_with_names(self, qtbot: QtBot, state: RecipeState, name: str) -> None:
        form = StepForm(FILTERS[name](filter=name), state.at)
        qtbot.addWidget(form)
        fields = [field for kind in FIELDS for field in form.findChildren(kind)]
        assert all(field.accessibleName() for field in fields)

    def test_options_of_filters(self, qtbot: QtBot, state: RecipeState) -> None:
        made: list[object] = []
        for step in (Deinterlace(), Crop(), Denoise(), Sharpen()):
            form = StepForm(step, state.at)
            qtbot.addWidget(form)
            form.changed.connect(made.append)
            for change in ({"rate": FieldRate.DOUBLE}, {"top": 12}, {"noise": 8.0}, {"strength": 0.2}):
                (name,) = change
                if hasattr(step, name):
                    form._change(**change)
        assert made == [
            Deinterlace(rate=FieldRate.DOUBLE),
            Crop(top=12),
            Denoise(noise=8.0),
            Denoise(noise=8.0, strength=0.2),
            Sharpen(strength=0.2),
        ]


def test_the_menu_offers_every_network_and_filter(qtbot: QtBot, state: RecipeState) -> None:
    menu = AddMenu()
    qtbot.addWidget(menu)
    menu.show_for(state.at)
    offered = [entry.text() for sub in menu.findChildren(QMenu) for entry in sub.actions()]
    assert {network.title for network in MORE} <= set(offered)
    assert len(offered) == len(MORE) + len(FILTERS)
    menu.show_for(replace(state.at, networks=()))
    assert not [entry for entry in menu.actions() if entry.text().startswith("Upscaling")]


def test_buttons_have_names(panel: StepsPanel) -> None:
    assert all(button.accessibleName() for button in panel.findChildren(QAbstractButton))
