"""Pickles read as data: nothing that they name is ever looked up, built or called."""

import pickletools
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO

MOST_STEPS = 1_000_000
"""A network of ten thousand tensors takes a third of that; it also bounds what the values themselves occupy."""
_PROTOCOL = 2
"""The one that torch writes, and reads without code."""


class Unreadable(Exception):
    """The file is not what it should be; the text says how."""


class AsksToCall(Unreadable):
    """The file wants something called that is no part of a checkpoint; the text is its name."""


@dataclass(frozen=True)
class Global:
    """The name of a class or function, ``module.name``: only ever compared."""

    name: str


def read_pickle(
    stream: BinaryIO,
    call: Callable[[str, tuple[Any, ...]], object],
    persistent: Callable[[object], object],
) -> object:
    """Read one pickle of protocol 2; ``stream`` is left behind it.

    Args:
        stream: small enough to be held in memory.
        call: what a call of a name with arguments stands for.
        persistent: what a persistent identity stands for.

    Raises:
        Unreadable: it holds more than numbers, texts, lists, dictionaries and what the two functions know.
    """
    machine = _Machine(call, persistent)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of escapes in texts, which damage can bring about
            for count, (opcode, argument, _) in enumerate(pickletools.genops(stream)):
                if count > MOST_STEPS:
                    raise Unreadable("too many steps for a network")
                machine.step(opcode.name, argument)
        (value,) = machine.stack
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise Unreadable(f"no pickle of weights: {error!r}") from error
    return value


class _Machine:
    """The few steps that checkpoints are made of."""

    def __init__(self, call: Callable[[str, tuple[Any, ...]], object], persistent: Callable[[object], object]) -> None:
        self.stack: list[Any] = []
        self._marks: list[int] = []
        self._memo: dict[object, Any] = {}
        self._call = call
        self._persistent = persistent

    def step(self, name: str, argument: object) -> None:
        """Take one step."""
        if name in _PLAIN:
            self.stack.append(argument)
        elif name in _NEW:
            self.stack.append(_NEW[name]())
        elif name == "PROTO" and argument != _PROTOCOL:
            raise Unreadable(f"it is a pickle of protocol {argument}, not {_PROTOCOL}")
        elif name == "GLOBAL":
            self.stack.append(Global(str(argument).replace(" ", ".")))
        elif name in ("BINPUT", "LONG_BINPUT"):
            self._memo[argument] = self.stack[-1]
        elif name in ("BINGET", "LONG_BINGET"):
            self.stack.append(self._memo[argument])
        elif name in _STEPS:
            _STEPS[name](self)
        else:
            raise Unreadable(f"the step {name} has no place in a checkpoint")

    def mark(self) -> None:
        self._marks.append(len(self.stack))

    def marked(self) -> list[Any]:
        """Everything above the last mark."""
        return self.taken(len(self.stack) - self._marks.pop())

    def taken(self, count: int) -> list[Any]:
        """The topmost ``count`` values."""
        start = len(self.stack) - count
        if not 0 <= start <= len(self.stack):
            raise Unreadable("its stack is empty")
        items = self.stack[start:]
        del self.stack[start:]
        return items

    def join(self, items: list[Any]) -> None:
        self.stack.append(tuple(items))

    def extend(self, items: list[Any]) -> None:
        if type(self.stack[-1]) is not list:
            raise Unreadable("it appends to what is no list")
        self.stack[-1].extend(items)

    def set_items(self, items: list[Any]) -> None:
        # Other keys than these would have to be hashed, which a hostile nesting can make fatal.
        if type(self.stack[-1]) is not dict or any(type(key) not in (str, int) for key in items[::2]):
            raise Unreadable("it sets what is no entry of a dictionary")
        self.stack[-1].update(zip(items[::2], items[1::2], strict=True))

    def build(self) -> None:
        """An ordered dictionary's attributes (the versions of modules): of no use here."""
        if [type(value) for value in (*self.taken(1), self.stack[-1])] != [dict, dict]:
            raise Unreadable("it changes the state of an object")

    def reduce(self) -> None:
        called, arguments = self.taken(2)
        if not isinstance(called, Global) or type(arguments) is not tuple:
            raise Unreadable("it calls what is no function")
        self.stack.append(self._call(called.name, arguments))

    def create(self) -> None:
        """An object of a class: what stands in a file of a whole network, code and all."""
        created, _ = self.taken(2)
        raise AsksToCall(created.name if isinstance(created, Global) else "?")

    def identify(self) -> None:
        self.stack.append(self._persistent(*self.taken(1)))


_PLAIN = {"BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT", "BINUNICODE", "SHORT_BINSTRING"}
_NEW: dict[str, Callable[[], object]] = {
    "NONE": lambda: None,
    "NEWTRUE": lambda: True,
    "NEWFALSE": lambda: False,
    "EMPTY_DICT": dict,
    "EMPTY_LIST": list,
    "EMPTY_TUPLE": tuple,
}
_STEPS: dict[str, Callable[[_Machine], None]] = {
    "PROTO": lambda _: None,
    "STOP": lambda _: None,
    "MARK": _Machine.mark,
    "TUPLE": lambda machine: machine.join(machine.marked()),
    "TUPLE1": lambda machine: machine.join(machine.taken(1)),
    "TUPLE2": lambda machine: machine.join(machine.taken(2)),
    "TUPLE3": lambda machine: machine.join(machine.taken(3)),
    "APPEND": lambda machine: machine.extend(machine.taken(1)),
    "APPENDS": lambda machine: machine.extend(machine.marked()),
    "SETITEM": lambda machine: machine.set_items(machine.taken(2)),
    "SETITEMS": lambda machine: machine.set_items(machine.marked()),
    "BUILD": _Machine.build,
    "REDUCE": _Machine.reduce,
    "NEWOBJ": _Machine.create,
    "BINPERSID": _Machine.identify,
}
