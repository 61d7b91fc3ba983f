"""What the pickle of a torch file says that the file holds.

torch's own reader of such pickles (``weights_only``) runs no foreign code either, but it allocates whatever a file asks
for. Here the claims are only noted, so that they can be compared with the file before memory is spent.
"""

from dataclasses import dataclass, field
from typing import Any, BinaryIO

from app.engine.pickled import AsksToCall, Global, Unreadable, read_pickle

_ITEM_BYTES = {
    "DoubleStorage": 8,
    "FloatStorage": 4,
    "HalfStorage": 2,
    "BFloat16Storage": 2,
    "LongStorage": 8,
    "IntStorage": 4,
    "ShortStorage": 2,
    "CharStorage": 1,
    "ByteStorage": 1,
    "BoolStorage": 1,
}
_MOST_DIMENSIONS = 16


@dataclass(frozen=True)
class StorageClaim:
    """Numbers in a row, somewhere in the file."""

    key: str
    item_bytes: int
    count: int

    @property
    def bytes(self) -> int:
        """Of all numbers together."""
        return self.item_bytes * self.count


@dataclass(frozen=True)
class TensorClaim:
    """A view of a storage that reaches no farther than the storage."""

    storage: StorageClaim


@dataclass
class Claims:
    """Everything that a pickle says it needs."""

    storages: dict[str, StorageClaim] = field(default_factory=dict)
    value: object = None
    """What was pickled, with claims in the place of tensors."""

    def called(self, name: str, arguments: tuple[Any, ...]) -> object:
        """What the few functions that checkpoints call stand for.

        Raises:
            AsksToCall: it is none of them.
        """
        match name, *arguments:
            case "torch._utils._rebuild_tensor" | "torch._utils._rebuild_tensor_v2", storage, offset, size, stride, *_:
                return self._tensor(storage, offset, size, stride)
            case "torch._utils._rebuild_parameter", TensorClaim() as claim, *_:
                return claim
            case "torch.Size", list() | tuple() as lengths:
                return tuple(lengths)
            case ["collections.OrderedDict"] | ["collections.Counter", dict()]:  # the latter: learning rate schedules
                return {}
        raise AsksToCall(name)

    def identified(self, identity: Any) -> StorageClaim:  # noqa: ANN401  anything can be in a hostile file
        """The storage of a persistent identity."""
        kind, storage_type, key, _, count, *view = identity
        if kind != "storage" or type(key) is not str or type(count) is not int or count < 0 or any(view):
            raise Unreadable("what is no storage")
        if not isinstance(storage_type, Global):
            raise Unreadable("numbers of no kind")
        kind = storage_type.name.removeprefix("torch.").removeprefix("cuda.")
        if kind not in _ITEM_BYTES:
            raise Unreadable(f"numbers of the kind {storage_type.name}")
        claim = StorageClaim(key, _ITEM_BYTES[kind], count)
        if self.storages.setdefault(key, claim) != claim:
            raise Unreadable("one storage of two sizes")
        return claim

    def _tensor(self, storage: object, offset: int, size: tuple[int, ...], stride: tuple[int, ...]) -> TensorClaim:
        numbers = (offset, *size, *stride)
        if (
            not isinstance(storage, StorageClaim)
            or len(numbers) > 2 * _MOST_DIMENSIONS + 1
            or any(type(number) is not int or number < 0 for number in numbers)
        ):
            raise Unreadable("a tensor of no shape")
        count, last = 1, offset
        for length, step in zip(size, stride, strict=True):
            count *= length
            last += (length - 1) * step
        if count > storage.count or (count and last >= storage.count):
            raise Unreadable(f"a tensor of {count} numbers in a storage of {storage.count}")
        return TensorClaim(storage)


def read_claims(stream: BinaryIO) -> Claims:
    """Read one pickle; ``stream``, which is held in memory, is left behind it.

    Raises:
        AsksToCall: it would run code.
        Unreadable: it is no pickle of tensors, numbers and texts.
    """
    claims = Claims()
    claims.value = read_pickle(stream, claims.called, claims.identified)
    return claims
