"""``reelmend queue add``: every job has a name of its own, of a kind that takes its pictures."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest

from app import cli
from app.engine.contract import ModelCard
from app.engine.job_queue import JobQueue
from app.engine.weights import WeightsFile
from app.errors import Cancelled, ModelError, ReelmendError, ResourceError
from app.media.frame import VideoInfo
from tests.conftest import Clip, make_clip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person stands in it."""
    monkeypatch.chdir(tmp_path)
    make_clip(tmp_path / "film.mp4", Clip(frames=2))
    return tmp_path


def outputs() -> list[Path]:
    return [entry.job.output for entry in JobQueue().entries]


def test_a_video_that_is_added_twice_gets_two_names(folder: Path) -> None:
    for _ in range(2):
        assert cli.main(["queue", "add", "film.mp4", "--after", "sharpen"]) == 0
    assert outputs() == [folder / "film.enhanced.mp4", folder / "film.enhanced-2.mp4"]


@pytest.mark.parametrize(("codec", "name"), [("prores", "film.enhanced.mkv"), ("gif", "film.enhanced.gif")])
def test_the_name_is_of_a_kind_that_takes_the_codec(folder: Path, codec: str, name: str) -> None:
    assert cli.main(["queue", "add", "film.mp4", "--after", "sharpen", "--codec", codec]) == 0
    assert outputs() == [folder / name]


def test_what_only_becomes_smaller_gets_no_network(folder: Path) -> None:
    assert cli.main(["queue", "add", "film.mp4", "--scale", "0.5"]) == 0
    assert [entry.job.recipe.stages for entry in JobQueue().entries] == [()]
    assert outputs() == [folder / "film.enhanced.mp4"]


@pytest.fixture
def large(folder: Path, monkeypatch: pytest.MonkeyPatch, enlarger: ModelCard) -> Path:
    """It lies between others in the same folder."""
    monkeypatch.setattr("models.catalogue", lambda: {"double": replace(enlarger, id="double")})
    make_clip(folder / "a.mp4", Clip(frames=2))
    return make_clip(folder / "b.mp4", Clip(frames=1, size=(3840, 2160)))


def test_of_a_folder_only_what_needs_nothing_is_left_out(
    folder: Path, large: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "c.mp4").write_bytes(large.read_bytes())
    assert cli.main(["queue", "add", "."]) == 2
    assert outputs() == [folder / "a.enhanced.mp4", folder / "film.enhanced.mp4"]
    (line,) = capsys.readouterr().err.splitlines()
    assert "as large as 4K already" in line
    assert ": b.mp4, c.mp4. To add them" in line
    assert "queue add FILE --model ID" in line


def test_of_a_folder_only_what_cannot_be_read_is_left_out(
    folder: Path, large: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    large.write_bytes(b"")
    assert cli.main(["queue", "add", "."]) == 3
    assert outputs() == [folder / "a.enhanced.mp4", folder / "film.enhanced.mp4"]
    assert capsys.readouterr().err.startswith("Error: b.mp4 is empty.")


@pytest.mark.usefixtures("large")
def test_a_folder_is_added_whole_where_something_is_asked_for(folder: Path) -> None:
    assert cli.main(["queue", "add", ".", "--model", "double"]) == 0
    assert folder / "b.enhanced.mp4" in outputs()
    assert len(outputs()) == 3


def test_a_single_video_that_needs_nothing_is_an_error(large: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["queue", "add", str(large)]) == 2
    assert outputs() == []
    assert "Error: b.mp4 is as large as 4K already" in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
def test_a_part_without_anything_in_it_is_told_before_it_waits(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["queue", "add", "film.mp4", "--start", "2", "--end", "1"]) == 2
    assert "The end must come after the start." in capsys.readouterr().err
    assert outputs() == []


@pytest.mark.usefixtures("large")
class TestWhatCannotBeDone:
    """It is told before it waits, and once for all videos."""

    @pytest.mark.parametrize(
        ("arguments", "code", "said"),
        [
            (["--fps", "60"], 2, "No network of this recipe makes the pictures that a new frame rate"),
            (["--slow-motion", "2", "--model", "double"], 2, "No network of this recipe makes the pictures"),
            (["--model", "triple"], 4, "There is no network called “triple”. “reelmend models” lists all."),
            (["--size", "99999x99999"], 2, "The result would be"),
            (["--model", "double", "--device", "cuda:77"], 5, "This machine has no device cuda:77."),
            (["--model", "double", "--fallback", "cuda:77"], 5, "This machine has no device cuda:77."),
            (["--model", "double", "--encoder-option", "nonsense=1"], 2, "libx264 has no option nonsense."),
        ],
    )
    def test_of_a_folder(
        self, folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, said: str
    ) -> None:
        (folder / "b.mp4").unlink()
        assert cli.main(["queue", "add", ".", *arguments]) == code
        assert outputs() == []
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith(f"Error: {said}")

    def test_a_video_that_is_cut_off(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        whole = make_clip(folder / "c.mkv", Clip(frames=100, noise=True, options={"preset": "ultrafast", "g": "10"}))
        whole.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
        assert cli.main(["queue", "add", "c.mkv", "--model", "double"]) == 3
        assert outputs() == []
        assert "c.mkv is cut off" in capsys.readouterr().err

    def test_a_folder_that_takes_no_results(
        self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise OSError(errno.EROFS, "refused")

        with monkeypatch.context() as patch:
            patch.setattr("app.media.output_file.os.fsync", refuse)
            assert cli.main(["queue", "add", ".", "--model", "double"]) == 5
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith(f"Error: Nothing may be written into {folder}.")
        assert outputs() == []

    def test_others_are_added(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["queue", "add", ".", "--model", "double", "--scale", "5"]) == 2
        assert outputs() == [folder / "a.enhanced.mp4", folder / "film.enhanced.mp4"]
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith("Error: b.mp4: The result would be 19200 × 10800 pixels.")

    def test_of_videos_that_are_refused_for_different_reasons_each_is_told(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (folder / "film.mp4").unlink()
        (folder / "a.mp4").write_bytes(b"")
        assert cli.main(["queue", "add", ".", "--model", "double", "--scale", "5"]) == 3
        assert outputs() == []
        empty, large = capsys.readouterr().err.splitlines()
        assert empty.startswith("Error: a.mp4 is empty.")
        assert large.startswith("Error: b.mp4: The result would be")

    @pytest.mark.parametrize(
        ("kind", "code", "details"), [(ModelError, 4, ["expected others"]), (ResourceError, 5, [])]
    )
    def test_whatever_one_video_is_refused_for_others_are_added(
        self,
        folder: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        kind: type[ReelmendError],
        code: int,
        details: list[str],
    ) -> None:
        def refuse(info: VideoInfo) -> None:
            if info.path.name == "b.mp4":
                raise kind("It does not go.", "Mend it.", "expected others")

        monkeypatch.setattr("app.engine.checked.check_colour", refuse)
        assert cli.main(["queue", "add", ".", "--model", "double"]) == code
        assert outputs() == [folder / "a.enhanced.mp4", folder / "film.enhanced.mp4"]
        assert capsys.readouterr().err.splitlines() == ["Error: b.mp4: It does not go. Mend it.", *details]

    def test_who_stops_it_adds_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def stop(info: VideoInfo) -> None:
            if info.path.name == "b.mp4":
                raise Cancelled

        monkeypatch.setattr("app.engine.checked.check_colour", stop)
        assert cli.main(["queue", "add", ".", "--model", "double"]) == 130
        assert outputs() == []

    def test_a_start_behind_the_end_of_one_names_it_once(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (folder / "a.mp4").unlink()
        make_clip(folder / "film.mp4", Clip(frames=30))
        assert cli.main(["queue", "add", ".", "--model", "double", "--start", "1"]) == 2
        assert outputs() == [folder / "film.enhanced.mp4"]
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith("Error: The start lies behind the end of b.mp4, which lasts")

    def test_weights_are_read_once_for_all_videos(self, monkeypatch: pytest.MonkeyPatch) -> None:
        read: list[str] = []

        def located(file: WeightsFile, model: str) -> Path:
            read.append(model)
            return file.path

        monkeypatch.setattr("app.engine.checked.locate", located)
        assert cli.main(["queue", "add", ".", "--model", "double"]) == 0
        assert (len(outputs()), read) == (3, ["double"])

    def test_weights_that_are_missing(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, enlarger: ModelCard
    ) -> None:
        absent = replace(enlarger, id="far", weights=replace(enlarger.weights, path=Path("far.safetensors")))
        monkeypatch.setattr("models.catalogue", lambda: {"far": absent})
        assert cli.main(["queue", "add", "film.mp4", "--model", "far"]) == 4
        assert "reelmend models download far" in capsys.readouterr().err
        assert cli.main(["queue", "add", "film.mp4"]) == 2
        error = capsys.readouterr().err
        assert "No network that enlarges is on this machine" in error
        assert "4K" not in error
        assert outputs() == []


@pytest.mark.usefixtures("folder")
class TestEntriesByTheirIds:
    @pytest.mark.parametrize("command", [["remove"], ["retry"], ["move"]])
    def test_a_wrong_one_is_told(self, capsys: pytest.CaptureFixture[str], command: list[str]) -> None:
        assert cli.main(["queue", "add", "film.mp4", "--after", "sharpen"]) == 0
        known = JobQueue().entries[0].id
        behind = ["1"] if command == ["move"] else []
        ids = ["nonesuch"] if behind else [known, "nonesuch"]
        assert cli.main(["queue", *command, *ids, *behind]) == 2
        assert "no job “nonesuch” in the queue" in capsys.readouterr().err
        assert [entry.id for entry in JobQueue().entries] == [known]
        assert cli.main(["queue", *command, known, *behind]) == 0

    def test_removing_needs_a_word(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["queue", "remove"]) == 2
        assert "or --done" in capsys.readouterr().err
        assert cli.main(["queue", "remove", "--done"]) == 0

    def test_where_nothing_waits(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["queue", "run"]) == 0
        assert capsys.readouterr().err == "Nothing waits in the queue.\n"
