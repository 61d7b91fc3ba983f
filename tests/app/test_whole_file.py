"""Files that are replaced at once, whoever else replaces them."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.whole_file import write_whole


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for content in (b"one", b"another"):
        write_whole(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_several_may_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    contents = [bytes([number]) * 100_000 for number in range(8)]
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda content: write_whole(path, content), contents * 4))
    assert path.read_bytes() in contents
    assert list(tmp_path.iterdir()) == [path]


def test_where_nothing_can_be_written_the_one_before_stays(tmp_path: Path) -> None:
    folder = tmp_path / "a.json"
    folder.mkdir()
    (folder / "inside").touch()
    with pytest.raises(OSError, match=r"a\.json"):
        write_whole(folder, b"one")
    assert list(tmp_path.iterdir()) == [folder]
