"""Goals, advice, format, estimate and memory, as a person meets them in the window."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from app.engine.advice import Finding, Goal
from app.engine.calibration import Setting
from app.engine.contract import ModelCard
from app.engine.estimate import Estimate
from app.engine.filters import Deinterlace, Denoise, Sharpen
from app.engine.forecast import Forecast
from app.engine.job import Job, Recipe, Stage, Target, Tempo
from app.engine.job_queue import JobQueue
from app.errors import UsageError
from app.media.encoding import Codec, Encoding, Quality
from app.media.tempo import Sound
from app.ui.catalogue_loader import NetworkChoice
from app.ui.controls import Controls
from app.ui.main_window import MainWindow
from app.ui.recipe.adviser import Advice
from app.ui.recipe.aims import Aim
from app.ui.recipe.estimator import Question
from app.ui.video_desk import Wanted
from tests.app.ui.conftest import FRAMES, NETWORKS, FakeRun, Outside
from tests.app.ui.test_accessibility import nameless
from tests.conftest import Clip, make_clip

RIFE = NetworkChoice("rife", "In between", "", 1, Goal.INTERPOLATE, 2, True, 4)
HELP = Recipe((Deinterlace(), Stage("sharp-x4")))
ADVICE = Advice(
    (Finding("It is interlaced.", Goal.DEINTERLACE, Deinterlace()), Finding("It is small.", Goal.UPSCALE)),
    HELP,
    missing=(Goal.INTERPOLATE,),
    facts=(("file", "holiday.mp4"), ("picture", "64 × 36")),
)


def pick(box: QComboBox, words: str) -> None:
    """What begins with these words, as a person would."""
    place = box.findText(words, Qt.MatchFlag.MatchStartsWith)
    assert place >= 0, [box.itemText(i) for i in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def click(window: MainWindow, aim: Aim) -> None:
    QTest.mouseClick(window.editor.controls.chooser.goals.buttons[aim], Qt.MouseButton.LeftButton)


@pytest.fixture
def controls(opened: MainWindow) -> Controls:
    return opened.editor.controls


class TestGoals:
    def test_three_clicks_to_a_job(self, qtbot: QtBot, window: MainWindow, run: FakeRun) -> None:
        """Sample, goal, Enhance."""
        QTest.mouseClick(window.start_page.sample_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(window.menus.enhance.isEnabled)
        qtbot.waitUntil(lambda: window.editor.controls.chooser.goals.buttons[Aim.DEBLUR].isEnabled())
        click(window, Aim.DEBLUR)
        qtbot.waitUntil(window.editor.controls.enhance_button.isEnabled)
        QTest.mouseClick(window.editor.controls.enhance_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(run.jobs))
        assert run.jobs[0].recipe.stages == (Stage("deblur"), Stage("sharp-x4"))

    def test_a_goal_fills_and_empties_the_recipe(self, opened: MainWindow, controls: Controls) -> None:
        buttons = controls.chooser.goals.buttons
        assert [aim for aim, button in buttons.items() if button.isChecked()] == [Aim.UPSCALE]
        click(opened, Aim.UPSCALE)
        click(opened, Aim.CLEAN_UP)
        assert controls.recipe == Recipe((Denoise(),))
        assert [aim for aim, button in buttons.items() if button.isChecked()] == [Aim.CLEAN_UP]

    def test_what_is_missing_is_told_and_can_be_got(self, qtbot: QtBot, opened: MainWindow, controls: Controls) -> None:
        before = controls.recipe
        click(opened, Aim.SLOW_MOTION)
        goals = controls.chooser.goals
        assert not goals.buttons[Aim.SLOW_MOTION].isChecked()
        assert controls.recipe == before
        assert "No network for “Slow motion”" in goals.notice.label.text()
        with qtbot.waitSignal(controls.chooser.network_wanted) as wanted:
            goals.notice.button.click()
        assert wanted.args == ["interpolate"]

    def test_a_filter_that_serves_instead_is_told(self, opened: MainWindow, controls: Controls) -> None:
        controls.chooser.set_networks(NETWORKS[:1])
        click(opened, Aim.DEBLUR)
        assert controls.recipe == Recipe((Sharpen(), Stage("sharp-x4")))
        assert controls.chooser.goals.notice.label.text().startswith("A filter does this")

    def test_slow_motion_and_its_sound(self, opened: MainWindow, controls: Controls) -> None:
        controls.chooser.set_networks((*NETWORKS, RIFE))
        click(opened, Aim.SLOW_MOTION)
        form = controls.chooser.tempo_form
        pick(form.slow_list, "4 times")
        pick(form.sound_list, "left out")
        assert controls.recipe == Recipe((Stage("rife"), Stage("sharp-x4")), Target(), Tempo(None, 4, Sound.DROP))
        click(opened, Aim.SLOW_MOTION)
        assert not form.isVisible()

    def test_smooth_motion_and_its_rate(self, opened: MainWindow, controls: Controls) -> None:
        controls.chooser.set_networks((*NETWORKS, RIFE))
        click(opened, Aim.SMOOTH_MOTION)
        form = controls.chooser.tempo_form
        assert form.rate_list.currentText() == "50 a second  (×2)"
        pick(form.rate_list, "59.94")
        assert controls.recipe is not None
        assert controls.recipe.tempo == Tempo(Fraction(60000, 1001))

    def test_another_size(self, opened: MainWindow, controls: Controls) -> None:
        assert opened.isVisible()
        form = controls.chooser.size_form
        assert not form.sides.isVisible()
        pick(form.list, "Another size")
        assert form.sides.isVisible()
        form.width_box.setValue(1000)
        assert controls.recipe == Recipe((Stage("sharp-x4"),), Target(box=(1000, 1080)))
        pick(form.list, "720p")
        assert not form.sides.isVisible()

    def test_every_control_has_a_name(self, opened: MainWindow, controls: Controls) -> None:
        controls.chooser.steps.choose(0)
        assert nameless(opened) == []


class TestGiven:
    def test_a_whole_recipe_can_be_edited(self, qtbot: QtBot, window: MainWindow, video: Path) -> None:
        recipe = Recipe(
            (Deinterlace(), Stage("deblur", True, 0.5), Stage("sharp-x4")), Target(box=(1000, 700)), Tempo(None, 1)
        )
        encoding = Encoding(Codec.HEVC, Quality.SMALL, 30, options={"preset": "slow"})
        job = Job(video, video.with_name("out.mkv"), recipe, start=Fraction(1), encoding=encoding, memory=1 << 30)
        window.opening.open(Wanted(video, given=job))
        qtbot.waitUntil(lambda: window.video.job == job)
        form = window.editor.controls.format_form
        qtbot.waitUntil(lambda: form.summary.text() == "Matroska (MKV)  ·  HEVC  ·  CRF 30")
        click(window, Aim.DEBLUR)
        assert window.video.job is not None
        assert window.video.job.recipe == replace(recipe, stages=(Deinterlace(), Stage("sharp-x4")))
        assert window.video.job.encoding == encoding

    def test_used_from_elsewhere(self, opened: MainWindow, controls: Controls) -> None:
        recipe = Recipe((Stage("deblur", strength=0.5),), Target(scale=Fraction(1)))
        controls.chooser.use(recipe)
        assert controls.recipe == recipe
        assert opened.video.job is not None
        assert opened.video.job.recipe == recipe


class TestAdvice:
    @pytest.fixture
    def outside(self) -> Outside:
        return Outside(advice=ADVICE)

    def test_is_followed_where_nothing_was_chosen_before(self, qtbot: QtBot, controls: Controls) -> None:
        card = controls.advice_card
        qtbot.waitUntil(lambda: card.advice is ADVICE)
        said = QTextDocumentFragment.fromHtml(card.findings.text()).toPlainText()
        assert [line for line in said.split("\n") if line.strip("• ")] == ["It is interlaced.", "It is small."]
        assert card.missing_label.text().endswith("on this computer: Smooth motion")
        qtbot.waitUntil(lambda: controls.recipe == HELP)
        assert card.accepted_label.isVisible()
        assert not card.accept_button.isVisible()

    def test_is_one_click_away_afterwards(self, qtbot: QtBot, opened: MainWindow, controls: Controls) -> None:
        qtbot.waitUntil(lambda: controls.recipe == HELP)
        click(opened, Aim.DEINTERLACE)
        assert controls.recipe == Recipe((Stage("sharp-x4"),))
        QTest.mouseClick(controls.advice_card.accept_button, Qt.MouseButton.LeftButton)
        assert controls.recipe == HELP

    def test_does_not_change_what_was_chosen(
        self, qtbot: QtBot, opened: MainWindow, controls: Controls, tmp_path: Path
    ) -> None:
        controls.chooser.use(Recipe((Stage("deblur"),)))
        other = tmp_path / "other.mp4"
        other.touch()
        opened.opening.open_file(other)
        qtbot.waitUntil(lambda: opened.video.path == other)
        qtbot.waitUntil(lambda: controls.advice_card.advice is ADVICE)
        assert controls.recipe == Recipe((Stage("deblur"),))
        assert controls.advice_card.accept_button.isVisible()

    def test_details(self, qtbot: QtBot, opened: MainWindow, controls: Controls) -> None:
        qtbot.waitUntil(controls.advice_card.facts_button.isVisible)
        controls.advice_card.facts_button.click()
        qtbot.waitUntil(lambda: bool(opened.findChildren(QDialog)))
        dialog = opened.findChildren(QDialog)[-1]
        assert dialog.windowTitle() == "About holiday.mp4"
        dialog.reject()


class TestFormat:
    def test_reaches_the_job_and_its_name(
        self, qtbot: QtBot, opened: MainWindow, controls: Controls, video: Path
    ) -> None:
        form = controls.format_form
        pick(form.container_list, "Matroska")
        pick(form.codec_list, "HEVC")
        pick(form.quality_list, "Small")
        assert opened.video.job is not None
        assert opened.video.job.output == video.with_name("holiday.enhanced.mkv")
        assert opened.video.job.encoding == Encoding(Codec.HEVC, Quality.SMALL)
        assert controls.output_label.text() == "holiday.enhanced.mkv"
        qtbot.waitUntil(lambda: "libx265" in form.numbers.text())

    def test_a_folder_of_pictures(self, opened: MainWindow, controls: Controls, video: Path) -> None:
        pick(controls.format_form.container_list, "Folder")
        assert opened.video.job is not None
        assert opened.video.job.output == video.with_name("holiday.enhanced")
        assert opened.video.job.encoding.codec is Codec.PNG

    def test_every_number_can_be_chosen(self, opened: MainWindow, controls: Controls) -> None:
        form = controls.format_form
        form.crf_box.setValue(9)
        pick(form.bits_list, "10")
        form.options_edit.setText("preset=slow nonsense tune=film")
        form.options_edit.editingFinished.emit()
        assert opened.video.job is not None
        options = {"preset": "slow", "tune": "film"}
        assert opened.video.job.encoding == Encoding(crf=9, bits=10, options=options)
        pick(form.quality_list, "High")
        assert opened.video.job.encoding == Encoding(None, Quality.HIGH, bits=10, options=options)

    def test_follows_the_name_that_was_chosen(
        self, opened: MainWindow, controls: Controls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pick(controls.format_form.codec_list, "H.264")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.webm"), "WebM (*.webm)"))
        controls.output_button.click()
        assert controls.format.suffix == ".webm"
        assert controls.format.encoding == Encoding()
        pick(controls.format_form.container_list, "QuickTime")
        assert opened.video.job is not None
        assert opened.video.job.output == tmp_path / "mine.mov"

    def test_holds_for_the_queue(
        self, qtbot: QtBot, opened: MainWindow, controls: Controls, queue: JobQueue, tmp_path: Path
    ) -> None:
        pick(controls.format_form.container_list, "WebM")
        opened.opening.add_to_queue([make_clip(tmp_path / "a.mkv", Clip())])
        qtbot.waitUntil(lambda: bool(queue.entries))
        assert queue.entries[0].job.output.name == "a.enhanced.webm"

    def test_is_remembered(self, qtbot: QtBot, opened: MainWindow, controls: Controls, tmp_path: Path) -> None:
        pick(controls.format_form.container_list, "WebM")
        other = tmp_path / "other.mp4"
        other.touch()
        opened.opening.open_file(other)
        qtbot.waitUntil(lambda: opened.video.path == other)
        assert controls.output_label.text() == "other.enhanced.webm"


class TestEstimate:
    def test_is_told_before_the_run(self, qtbot: QtBot, controls: Controls) -> None:
        line = controls.estimate_line
        qtbot.waitUntil(lambda: line.time.text() == "Takes about 2 min")
        assert line.facts.text() == "256 × 144  ·  about 3 MB  ·  memory 600 MB"

    def test_of_the_last_video_is_not_shown_for_the_next_one(
        self, qtbot: QtBot, opened: MainWindow, controls: Controls, tmp_path: Path
    ) -> None:
        qtbot.waitUntil(lambda: controls.estimate_line.time.text() == "Takes about 2 min")
        other = tmp_path / "other.mp4"
        other.touch()
        seen: list[str] = []
        opened.video.opened.connect(lambda _: seen.append(controls.estimate_line.time.text()))
        opened.opening.open_file(other)
        qtbot.waitUntil(lambda: bool(seen))
        assert seen == ["Estimating…"]

    def test_follows_the_choices(self, qtbot: QtBot, opened: MainWindow, outside: Outside) -> None:
        qtbot.waitUntil(lambda: bool(outside.asked))
        click(opened, Aim.DEBLUR)
        qtbot.waitUntil(lambda: outside.asked[-1].job.recipe.stages == (Stage("deblur"), Stage("sharp-x4")))
        assert outside.asked[-1].job == opened.video.job

    def test_of_what_cannot_be_done_tells_why(
        self, qtbot: QtBot, opened: MainWindow, controls: Controls, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(question: Question) -> Forecast:
            raise UsageError(f"{question.info.path.name} is too odd.", "Choose another one.")

        monkeypatch.setattr(opened.recipe._estimator, "_predict", refuse)
        click(opened, Aim.DEBLUR)
        qtbot.waitUntil(lambda: controls.estimate_line.time.text() == "holiday.mp4 is too odd.")
        assert controls.estimate_line.facts.text() == "Choose another one."
        menus = opened.menus
        buttons = (controls.enhance_button, controls.queue_button, controls.preview_button.button)
        for button in buttons:
            assert not button.isEnabled()
            assert button.toolTip() == "holiday.mp4 is too odd. Choose another one."
        offered = (menus.enhance, menus.add_to_queue, menus.preview.render)
        assert not any(action.isEnabled() for action in offered)
        monkeypatch.undo()
        opened.recipe.refresh()  # what stood against it is gone
        qtbot.waitUntil(controls.enhance_button.isEnabled)
        assert all(button.isEnabled() for button in buttons)
        assert all(action.isEnabled() for action in offered)

    def test_networks_are_measured_once(
        self,
        qtbot: QtBot,
        opened: MainWindow,
        controls: Controls,
        outside: Outside,
        enlarger: ModelCard,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        setting = Setting.of(enlarger, "cpu")

        def predict(question: Question) -> Forecast:
            outside.asked.append(question)
            work = Estimate(60.0, 1_000_000, ()) if outside.measured else Estimate(None, None, (setting,))
            return Forecast(256, 144, FRAMES, 3_000_000, work)

        monkeypatch.setattr(opened.recipe._estimator, "_predict", predict)
        click(opened, Aim.DEBLUR)
        qtbot.waitUntil(lambda: controls.estimate_line.time.text() == "Takes about 60 s")
        assert outside.measured == [enlarger.id]


def test_what_is_known_can_be_read_while_a_job_runs(
    qtbot: QtBot, controls: Controls, opened: MainWindow, run: FakeRun
) -> None:
    controls.advice_card.show_advice(ADVICE)
    opened.enhance()
    qtbot.waitUntil(lambda: bool(run.jobs))
    assert controls.advice_card.facts_button.isEnabled()
    for choice in (controls.advice_card.accept_button, controls.chooser.goals, controls.output_button):
        assert not choice.isEnabled()
    run.go.set()
    qtbot.waitUntil(controls.output_button.isEnabled)
