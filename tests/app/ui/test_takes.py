"""Takes: what belongs to which moment of the source, and what is kept while it is played."""

from fractions import Fraction
from pathlib import Path

import pytest

from app.engine.job import Job, Recipe, Tempo
from app.engine.region import Region
from app.ui.takes import KeptPictures, OpenTake, Take
from tests.app.ui.conftest import RATE, FakeReader, make_info


def opened(take: Take, room: int = 10**9) -> tuple[OpenTake, FakeReader]:
    reader = FakeReader(make_info(take.path))
    return OpenTake(take, reader, KeptPictures(room)), reader


def nothing() -> None:
    """No reason to stop."""


def test_a_stretch_in_slow_motion() -> None:
    take = Take(Path("p.mkv"), start=Fraction(10), end=Fraction(11), slowdown=2)
    file, reader = opened(take)
    frame = file.at(Fraction(21, 2), nothing)
    assert reader.asked == [1]
    assert (frame.seconds, frame.until) == (Fraction(21, 2), Fraction(21, 2) + 1 / RATE / 2)
    assert file.frame_rate == 2 * RATE
    assert file.at(file.beside(frame, 1), nothing).seconds == frame.until
    assert file.at(file.beside(frame, -1), nothing).seconds == frame.seconds - 1 / RATE / 2


@pytest.mark.parametrize(("seconds", "shows"), [(9.9, False), (10, True), (10.99, True), (11, False)])
def test_it_shows_only_its_stretch(seconds: float, shows: bool) -> None:
    take = Take(Path("p.mkv"), start=Fraction(10), end=Fraction(11))
    assert take.shows(Fraction(seconds).limit_denominator(1000)) == shows


def test_result_of_a_part_of_a_video() -> None:
    job = Job(Path("in.mp4"), Path("out.mp4"), Recipe((), tempo=Tempo(slow_motion=4)), Fraction(3), Fraction(5))
    take = Take.of_job(job, Region(0, 0.1, 1, 0.9))
    assert (take.path, take.start, take.end, take.slowdown) == (job.output, Fraction(3), Fraction(5), 4)


def test_a_part_of_the_picture_keeps_its_place() -> None:
    file, _ = opened(Take(Path("p.mkv"), place=Region(left=0.5)))
    assert file.at(Fraction(0), nothing).picture.place == Region(left=0.5)


def test_what_is_kept_is_not_decoded_again() -> None:
    file, reader = opened(Take(Path("p.mkv")))
    times = [Fraction(number, 25) for number in range(5)]
    first = [file.at(seconds, nothing, keep=True) for seconds in reversed(times)]
    again = [file.at(seconds + Fraction(1, 100), nothing) for seconds in times]
    assert again == first[::-1]
    assert len(reader.asked) == 5
    file.forget()
    file.at(times[0], nothing)
    assert len(reader.asked) == 6


def test_no_more_is_kept_than_there_is_room_for() -> None:
    size = opened(Take(Path("p.mkv")))[0].at(Fraction(0), nothing).picture.byte_count
    file, reader = opened(Take(Path("p.mkv")), room=2 * size)
    for _ in range(2):
        for number in range(4):
            file.at(Fraction(number, 25), nothing, keep=True)
    assert len(reader.asked) == 4 + 2
    assert file.shared.taken == 2 * size
    file.close()
    assert file.shared.taken == 0
