"""Pickles are read as data: the values that honest ones hold, and nothing called."""

import io
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.pickled import AsksToCall, Global, Unreadable, read_pickle

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**200), 2**200) | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text() | st.integers(), inner, max_size=4)
    ),
    max_leaves=20,
)


def read(content: bytes) -> object:
    """A pickle in which every call stands for its name and arguments."""
    return read_pickle(io.BytesIO(content), lambda name, arguments: (name, arguments), lambda identity: identity)


@given(value=PLAIN)
def test_values_come_back(value: object) -> None:
    assert read(pickle.dumps(value, protocol=2)) == value


def test_shared_values_stay_shared() -> None:
    inner = [1]
    values = read(pickle.dumps([inner, inner], protocol=2))
    assert isinstance(values, list)
    assert values[0] is values[1]


def test_the_stream_is_left_behind_the_pickle() -> None:
    stream = io.BytesIO(pickle.dumps(1, protocol=2) + b"more")
    read_pickle(stream, lambda *_: None, lambda _: None)
    assert stream.read() == b"more"


class _Evil:
    def __reduce__(self) -> tuple[Any, ...]:
        return print, ("harm",)


def test_calls_are_only_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert read(pickle.dumps(_Evil(), protocol=2)) == ("__builtin__.print", ("harm",))
    assert read(b"\x80\x02cos\nsystem\n.") == Global("os.system")
    assert not capsys.readouterr().out


def test_objects_are_refused_by_name() -> None:
    with pytest.raises(AsksToCall, match="Fraction"):
        read(b"\x80\x02cfractions\nFraction\n)\x81.")


@pytest.mark.parametrize("protocol", [0, 3, 4, 5])
def test_other_protocols(protocol: int) -> None:
    with pytest.raises(Unreadable):
        read(pickle.dumps(("text", {"a": [1.5]}), protocol=protocol))


@pytest.mark.parametrize(
    "content",
    [
        *(
            b"",
            b".",
            b"\xff",
            b"\x80\x02",
            b"\x80\x02N",
            b"\x80\x02NN.",
            b"\x80\x02a.",
            b"\x80\x02h\x01.",
            b"\x80\x02t.",
        ),
        *(b"\x80\x02Na.", b"\x80\x02}NNs.", b"\x80\x02](Ns.", b"\x80\x02}(Nu.", b"\x80\x02N)R.", b"\x80\x02NNb."),
    ],
)
def test_nonsense(content: bytes) -> None:
    with pytest.raises(Unreadable):
        read(content)
