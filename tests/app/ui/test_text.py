"""Figures in plain words, and the sizes on offer."""

from fractions import Fraction
from pathlib import Path

import pytest

from app.engine.course import Course, course
from app.engine.filters import Crop, Resize
from app.engine.job import Recipe, Stage, Target, Tempo
from app.media.frame import VideoInfo
from app.ui import sizes, text
from tests.app.ui.conftest import make_info

INFO = make_info(Path("a.mp4"), width=320, height=180)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(Fraction(0), "0:00.00"), (Fraction(12345, 100), "2:03.45"), (Fraction(3723), "1:02:03.00")],
)
def test_clock(seconds: Fraction, words: str) -> None:
    assert text.clock(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.4, "almost done"),
        (12.4, "about 12 s left"),
        (200, "about 3 min left"),
        (7500, "about 2 h 5 min left"),
    ],
)
def test_time_left(seconds: float, words: str) -> None:
    assert text.time_left(seconds) == words


def test_took() -> None:
    assert [text.took(seconds) for seconds in (0.2, 12, 125, 7500)] == ["1 s", "12 s", "2 min 5 s", "2 h 5 min"]


def test_rate() -> None:
    assert [text.rate(rate) for rate in (Fraction(25), Fraction(24000, 1001))] == ["25", "23.976"]


def test_codec_names() -> None:
    assert [text.codec(name) for name in ("h264", "pcm_s16le", "xyz")] == ["H.264", "PCM", "XYZ"]


def test_facts_of_a_silent_interlaced_turned_video() -> None:
    info = make_info(Path("a.mp4"), interlaced=True, rotation=90, streams=())
    assert text.facts(info) == "36 × 64  ·  25 fps  ·  0:02.00  ·  H.264  ·  interlaced  ·  no sound"


def enlarged(info: VideoInfo, scale: int) -> Course:
    return course((Stage("network"),), info, (scale,))


def test_sizes_behind_a_step_that_resizes() -> None:
    steps = (Stage("network"), Resize(width=500))
    choices = sizes.choices(INFO, course(steps, INFO, (4,)))
    assert choices[0].label == "As the recipe gives  —  500 × 282"
    assert choices[0].target == Target()
    smaller = sizes.choices(INFO, course((Resize(width=160),), INFO, ()))
    assert smaller[0].label == "As the recipe gives  —  160 × 90"


def test_sizes_with_pixels() -> None:
    labels = [choice.label for choice in sizes.choices(INFO, enlarged(INFO, 4))]
    assert labels[:3] == ["×4  —  1280 × 720", "×2  —  640 × 360", "720p (HD)  —  1280 × 720"]
    assert labels[-1] == "Same size  —  320 × 180"


def test_nothing_smaller_than_the_source() -> None:
    info = make_info(Path("a.mp4"), width=1920, height=1080)
    names = [choice.label.partition("  —")[0] for choice in sizes.choices(info, enlarged(info, 1))]
    assert names == ["Same size", "×2", "×4", "1440p (2K)", "2160p (4K)"]


def test_the_source_s_size_has_one_name() -> None:
    info = make_info(Path("a.mp4"), width=3840, height=2160)
    names = [choice.label.partition("  —")[0] for choice in sizes.choices(info, enlarged(info, 4))]
    assert names == ["×4", "×2", "Same size"]
    proposed = Target.parse("4k")
    assert [choice.target for choice in sizes.choices(info, enlarged(info, 4), proposed)].count(proposed) == 1


@pytest.mark.parametrize("shape", [{}, {"sample_aspect": Fraction(16, 15)}, {"rotation": 90}, {"width": 353}])
def test_sizes_are_the_engine_s(shape: dict[str, object]) -> None:
    from app.engine.size import output_size

    info = make_info(Path("a.mp4"), **({"width": 352, "height": 288} | shape))
    for target in (Target(), Target(scale=Fraction(2)), Target.parse("1080p")):
        width, height = output_size(target, info, 4)
        stretched = round(width * info.sample_aspect)
        assert sizes.shown_output(target, info, enlarged(info, 4)) == (
            (height, stretched) if info.rotation else (stretched, height)
        )


@pytest.mark.parametrize(("rate", "words"), [(12.34, "12.3 fps"), (0.04, "25.0 s a frame"), (0.0, "0.0 fps")])
def test_speed(rate: float, words: str) -> None:
    assert text.speed(rate) == words


@pytest.mark.parametrize(
    ("recipe", "words"),
    [
        (Recipe((Stage("deblur"), Stage("x4"))), "Deblur → x4"),
        (Recipe((Resize(width=9), Stage("deblur"))), "Resize → Deblur"),
        (Recipe((Crop(), Stage("deblur"))), "Cut off black bars → Deblur"),
        (Recipe((Crop(bottom=8), Stage("deblur"))), "Crop → Deblur"),
        (Recipe((Stage("x4"),), Target(scale=Fraction(2))), "x4  ·  size ×2"),
        (Recipe((Stage("deblur"),), Target(scale=Fraction(1))), "Deblur  ·  same size"),
        (Recipe((), Target(box=(1920, 1080)), Tempo(Fraction(60), 2)), "1920 × 1080  ·  60 fps  ·  2 × slower"),
        (Recipe(()), "as it is"),
    ],
)
def test_recipe(recipe: Recipe, words: str) -> None:
    assert text.recipe(recipe, {"deblur": "Deblur"}) == words


def test_folders_of_one_s_own_are_short(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert text.folder_of(tmp_path / "Videos" / "film.mkv") == str(Path("~/Videos"))
    assert text.folder_of(tmp_path / "film.mkv") == "~"
    assert text.folder_of(tmp_path.parent / "film.mkv") == str(tmp_path.parent)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("1:02:03.45", Fraction(372345, 100)),
        ("2:03,5", Fraction(247, 2)),
        (" 75 ", Fraction(75)),
        ("0:00.000", Fraction(0)),
        ("1:75", None),
        ("-1", None),
        ("1/2", None),
        ("1:2:3:4", None),
        ("x:10", None),
        ("", None),
    ],
)
def test_written_positions(written: str, seconds: Fraction | None) -> None:
    assert text.parsed_clock(written) == seconds
