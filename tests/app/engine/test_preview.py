"""Previews: what is rendered, of which part of the picture, and what is found again."""

import os
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from app import paths
from app.engine import preview_part
from app.engine.calibration import Calibration
from app.engine.contract import ModelCard
from app.engine.control import Control
from app.engine.events import Event, Planned, Progress
from app.engine.filters import Crop, Resize, Sharpen
from app.engine.final_check import receipt_path
from app.engine.job import Recipe, Stage, Target
from app.engine.preview import render_preview
from app.engine.preview_part import part_of, quick_pixels
from app.engine.preview_store import PreviewStore
from app.engine.preview_wish import Preview, PreviewWish
from app.engine.region import WHOLE, Region
from app.engine.registry import remembered
from app.engine.shelf import Shelf
from app.errors import Cancelled
from app.media.bars import Bars
from app.media.encoding import Codec, Encoding
from app.media.inspect import inspect
from app.media.reader import FrameReader
from tests.conftest import Averager, Clip, Sound, job_for, make_clip

RIGHT_HALF = Region(left=0.5)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PreviewStore:
    monkeypatch.setattr(paths, "cache_folder", lambda: tmp_path / "cache")
    return PreviewStore(tmp_path / "cache" / "previews")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "in.mp4", Clip(frames=12, size=(64, 48), sounds=(Sound(),)))


def wish_for(source: Path, first: int = 4, frames: int = 3, **changes: Any) -> PreviewWish:
    """Some frames of a clip, and the whole picture unless something else is said."""
    job = job_for(source, source.with_name("out.mp4"))
    start, end = Fraction(first, 25), Fraction(first + frames, 25)
    return replace(PreviewWish(job, start, end), **changes)


def rendered(wish: PreviewWish, card: ModelCard, store: PreviewStore, events: list[Event] | None = None) -> Preview:
    return render_preview(wish, {"fake": card}, store, (events if events is not None else []).append, Control())


def pixels(path: Path, seconds: Fraction = Fraction(0)) -> npt.NDArray[np.float64]:
    with FrameReader(path) as reader:
        return reader.at(seconds).picture.astype(float)


def test_a_stretch_with_its_sound(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    preview = rendered(wish_for(source), enlarger, store)
    assert (preview.frames, preview.slowdown, preview.region) == (3, 1, WHOLE)
    info = inspect(preview.path)
    assert (info.width, info.height) == (128, 96)
    assert [stream.kind for stream in info.streams] == ["audio"]
    assert preview.seconds_per_frame > 0
    mistakes = np.abs(pixels(preview.path)[::2, ::2] - pixels(source, Fraction(4, 25)))
    assert mistakes.mean() < 4


def test_frames_see_what_lies_around_the_stretch(source: Path, averager: ModelCard, store: PreviewStore) -> None:
    whole = rendered(wish_for(source, 0, 12), averager, store)
    one = rendered(wish_for(source, 5, 1), averager, store)
    assert np.abs(pixels(one.path) - pixels(whole.path, Fraction(5, 25))).mean() < 2


def test_the_second_time_it_is_there_at_once(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    first = rendered(wish_for(source), enlarger, store)
    events: list[Event] = []
    assert rendered(wish_for(source), enlarger, store, events) == first
    assert events == []


@pytest.mark.parametrize("changes", [{"start": Fraction(1, 25)}, {"region": RIGHT_HALF}])
def test_another_wish_is_another_preview(
    source: Path, enlarger: ModelCard, store: PreviewStore, changes: dict[str, Any]
) -> None:
    first = rendered(wish_for(source), enlarger, store)
    assert rendered(wish_for(source, **changes), enlarger, store).path != first.path


def test_a_changed_source_is_rendered_anew(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    first = rendered(wish_for(source), enlarger, store)
    os.utime(source, (1, 1))
    assert rendered(wish_for(source), enlarger, store).path != first.path


def test_nobody_waits_for_a_receipt(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    assert not receipt_path(rendered(wish_for(source), enlarger, store).path).exists()


def test_a_part_looks_as_it_does_in_the_whole(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    wish = wish_for(source, 0, 1)
    box = replace(wish.job, recipe=Recipe((Stage("fake"),), Target(box=(96, 72))))
    whole = rendered(replace(wish, job=box), enlarger, store)
    half = rendered(replace(wish, job=box, region=RIGHT_HALF), enlarger, store)
    assert half.region == Region(0.5, 0.0, 1.0, 1.0)
    assert pixels(whole.path).shape == (72, 96, 3)
    assert pixels(half.path).shape == (72, 48, 3)
    inner = np.abs(pixels(whole.path)[:, 52:] - pixels(half.path)[:, 4:])
    assert inner.mean() < 4


def test_a_part_of_a_turned_picture_is_resized_as_the_whole(source: Path, store: PreviewStore) -> None:
    """A step's width is that of the picture as it is shown."""
    turned = make_clip(source.with_name("turned.mov"), Clip(frames=2, size=(128, 64), rotation=90))
    wish = wish_for(turned, 0, 1)
    wish = replace(wish, job=replace(wish.job, recipe=Recipe((Resize(width=32),))))
    whole = render_preview(wish, {}, store, lambda _: None, Control())
    half = render_preview(replace(wish, region=RIGHT_HALF), {}, store, lambda _: None, Control())
    assert pixels(whole.path).shape == (32, 64, 3)
    assert pixels(half.path).shape == (32, 32, 3)


@pytest.mark.parametrize(
    "encoding", [Encoding(Codec.PNG, bits=16), Encoding(Codec.FFV1, bits=12), Encoding(Codec.HEVC, bits=12)]
)
def test_of_results_with_more_bits_than_a_screen_shows(
    source: Path, enlarger: ModelCard, store: PreviewStore, encoding: Encoding
) -> None:
    wish = wish_for(source, 0, 1)
    preview = rendered(replace(wish, job=replace(wish.job, encoding=encoding)), enlarger, store)
    assert inspect(preview.path).layout.bits == 10


def test_a_quick_one_takes_the_middle_of_what_is_seen(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    wide = make_clip(source.with_name("wide.mp4"), Clip(frames=2, size=(640, 360)))
    preview = rendered(wish_for(wide, 0, 1, is_quick=True), enlarger, store)
    region = preview.region
    assert (region.right - region.left) * (region.bottom - region.top) == pytest.approx(0.25, abs=0.02)
    assert region.left + region.right == pytest.approx(1, abs=0.02)


def test_what_is_cut_off_stays_cut_off(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    wish = wish_for(source, 0, 1)
    recipe = Recipe((Crop(left=16), Stage("fake")))
    preview = rendered(replace(wish, job=replace(wish.job, recipe=recipe), region=Region(bottom=0.5)), enlarger, store)
    assert preview.region == Region(0.25, 0, 1, 0.5)
    assert (inspect(preview.path).width, inspect(preview.path).height) == (96, 48)


def test_nothing_is_left_of_one_that_was_stopped(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    control = Control()

    def stop(event: Event) -> None:
        if isinstance(event, Planned):
            control.discard()

    with pytest.raises(Cancelled):
        render_preview(wish_for(source), {"fake": enlarger}, store, stop, control)
    assert list((paths.cache_folder() / "previews").iterdir()) == []


def test_nobody_is_offered_to_go_on_with_a_preview(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    seen = []

    def look(event: Event) -> None:
        if isinstance(event, Progress):
            seen.append(remembered())

    render_preview(wish_for(source), {"fake": enlarger}, store, look, Control())
    assert seen
    assert not any(seen)


def test_oldest_go_when_there_is_no_room(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    first = rendered(wish_for(source, 0), enlarger, store)
    os.utime(first.path, (1, 1))
    second = rendered(wish_for(source, 1), enlarger, store)
    both = first.path.stat().st_size + second.path.stat().st_size
    small = PreviewStore(first.path.parent, room=both)
    third = rendered(wish_for(source, 2), enlarger, small)
    assert not first.path.exists()
    assert third.path.exists()
    assert {file.stem for file in first.path.parent.iterdir()} <= {second.path.stem, third.path.stem}


def test_what_a_kill_left_goes_in_time(source: Path, enlarger: ModelCard, store: PreviewStore) -> None:
    folder = rendered(wish_for(source, 0), enlarger, store).path.parent
    old, young = folder / ".old.reelmend", folder / ".young.reelmend"
    for left in (old, young):
        left.mkdir()
    os.utime(old, (1, 1))
    rendered(wish_for(source, 1), enlarger, store)
    assert (old.exists(), young.exists()) == (False, True)


def test_networks_stay_on_the_shelf(averager: ModelCard) -> None:
    opened: list[Path] = []

    def read(path: Path) -> Averager:
        opened.append(path)
        return Averager()

    card = replace(averager, open=read)
    shelf = Shelf()
    first = shelf.cards({"fake": card})["fake"].load()
    assert shelf.cards({"fake": card})["fake"].load() is first
    assert Shelf().cards({"fake": card})["fake"].load() is not first
    assert len(opened) == 2


class TestPart:
    def test_all_where_there_is_time(self, tmp_path: Path) -> None:
        info = inspect(make_clip(tmp_path / "in.mp4", Clip(frames=1, size=(642, 358))))
        assert part_of(info, WHOLE, None, Bars()) == Bars()

    def test_a_region_beside_the_picture_becomes_a_part_of_it(self, tmp_path: Path) -> None:
        info = inspect(make_clip(tmp_path / "in.mp4", Clip(frames=1, size=(640, 360))))
        bars = Bars(left=320)
        assert part_of(info, Region(right=0.25), None, bars) == bars

    def test_by_what_was_measured(self, tmp_path: Path, enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
        job = job_for(tmp_path / "in.mp4", tmp_path / "out.mp4", "fake", "fake")
        monkeypatch.setattr(preview_part, "remembered", lambda *_: Calibration(2.0, 100))
        seconds = 2.0 + 2.0 * 4  # the second one sees four times as many pixels
        assert quick_pixels(job, {"fake": enlarger}) == pytest.approx(
            preview_part.QUICK_SECONDS / seconds * 1e6, rel=1e-3
        )
        filters = replace(job, recipe=Recipe((Sharpen(),)))
        assert quick_pixels(filters, {"fake": enlarger}) is None


@pytest.mark.parametrize("degrees", [0, 90, 180, 270, -90])
def test_a_turned_region_turns_back(degrees: int) -> None:
    region = Region(0.1, 0.2, 0.5, 0.9)
    back = region.turned(degrees).turned(-degrees)
    assert [back.left, back.top, back.right, back.bottom] == pytest.approx([0.1, 0.2, 0.5, 0.9])


def test_anticlockwise_the_right_edge_comes_up() -> None:
    assert Region(left=0.75).turned(90) == Region(bottom=0.25)
