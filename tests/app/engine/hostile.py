"""Checkpoints that want to run code, fill the memory or pass for what they are not."""

import io
import os
import resource
import struct
import sys
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import psutil
import torch
from safetensors.torch import save_file

from app.engine.checkpoint import read_checkpoint
from app.engine.torch_file import LEGACY

FLOATS = b"\0\0\x80?" * 6
"""Six ones."""
MARK = "executed"
"""The file that hostile code would create in the working folder."""
TERA = 1 << 40
ROOM = 1 << 30
"""Bytes of address space that reading may take."""


@dataclass(frozen=True)
class Name:
    """A class or function, by its name."""

    name: str


@dataclass(frozen=True)
class Call:
    """A function and its arguments."""

    name: str
    arguments: tuple[Any, ...]


@dataclass(frozen=True)
class Stored:
    """A storage, as files refer to it."""

    key: str = "0"
    count: int = 6
    kind: str = "torch FloatStorage"


@dataclass(frozen=True)
class Raw:
    """Steps of a pickle as they are."""

    steps: bytes


def pickled(value: object, protocol: int = 2) -> bytes:
    """A pickle that leaves ``value``."""
    return b"\x80" + bytes([protocol]) + _steps(value) + b"."


def _steps(value: object) -> bytes:
    match value:
        case Raw(steps):
            return steps
        case Name(name):
            return b"c" + name.replace(" ", "\n").encode() + b"\n"
        case Call(name, arguments):
            return _steps(Name(name)) + _steps(arguments) + b"R"
        case Stored(key, count, kind):
            return _steps(("storage", Name(kind), key, "cpu", count)) + b"Q"
        case str():
            return b"X" + struct.pack("<I", len(value.encode())) + value.encode()
        case bool() | None:
            return {True: b"\x88", False: b"\x89", None: b"N"}[value]
        case int():
            digits = value.to_bytes(16, "little", signed=True)
            return b"\x8a\x10" + digits
        case tuple():
            return b"(" + b"".join(map(_steps, value)) + b"t"
        case list():
            return b"](" + b"".join(map(_steps, value)) + b"e"
        case dict():
            return b"}(" + b"".join(_steps(key) + _steps(item) for key, item in value.items()) + b"u"
    raise TypeError(value)


def tensor(
    size: tuple[int, ...] = (2, 3), stride: tuple[int, ...] = (3, 1), offset: int = 0, stored: object = Stored()
) -> Call:
    """A tensor, by default an honest one."""
    return Call("torch._utils _rebuild_tensor_v2", (stored, offset, size, stride, False, {}))


def zipped(folder: Path, value: object, records: dict[str, bytes] | None = None) -> Path:
    """A file of today's format."""
    content = value if isinstance(value, bytes) else pickled(value)
    parts = {"data.pkl": content, "version": b"3\n", "data/0": FLOATS} | (records or {})
    path = folder / "a.pth"
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in parts.items():
            archive.writestr(f"a/{name}", part)
    return path


def legacy(
    folder: Path, value: object, keys: object = ("0",), system: object = None, content: bytes | None = None
) -> Path:
    """A file of the format before 2020."""
    listed = list(keys) if isinstance(keys, tuple) else keys
    parts = [LEGACY, *map(pickled, (1001, system or {"little_endian": True}, value, listed))]
    return written(folder, b"".join(parts) + (struct.pack("<q", 6) + FLOATS if content is None else content))


def written(folder: Path, content: bytes, name: str = "a.pth") -> Path:
    """These bytes as a file."""
    (folder / name).write_bytes(content)
    return folder / name


def safetensors(folder: Path, header: str, content: bytes = FLOATS) -> Path:
    """A file with this header."""
    text = header.encode()
    return written(folder, struct.pack("<Q", len(text)) + text + content, "a.safetensors")


def deflated(folder: Path, name: str, content: bytes) -> Path:
    """A file one record of which is compressed."""
    path = zipped(folder, {"w": tensor()})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"a/{name}", content)
    return path


def changed(path: Path, old: bytes, new: bytes) -> Path:
    """The same file with its last ``old`` replaced."""
    before, found, after = path.read_bytes().rpartition(old)
    assert found
    return written(path.parent, before + new + after, path.name)


def cut(path: Path, share: float) -> Path:
    """The beginning of a file."""
    content = path.read_bytes()
    return written(path.parent, content[: int(len(content) * share)], path.name)


def grown(path: Path, size: int) -> Path:
    """The file with a hole behind it."""
    with path.open("r+b") as stream:
        stream.truncate(size)
    return path


def saved(folder: Path, value: object) -> Path:
    """What torch itself writes."""
    torch.save(value, folder / "a.pth")
    return folder / "a.pth"


def saved_safely(folder: Path, tensors: dict[str, torch.Tensor]) -> Path:
    """What safetensors itself writes."""
    save_file(tensors, folder / "a.safetensors")
    return folder / "a.safetensors"


def with_link(folder: Path) -> Path:
    """A tar archive, torch's oldest format, whose parts lead out of the folder."""
    path = folder / "a.pth"
    with tarfile.open(path, "w") as archive:
        link = tarfile.TarInfo("storages")
        link.type, link.linkname = tarfile.SYMTYPE, "../../outside"
        archive.addfile(link)
        part = tarfile.TarInfo("../tensors")
        part.size = 4
        archive.addfile(part, io.BytesIO(b"harm"))
    return path


def in_two_archives(folder: Path) -> Path:
    path = zipped(folder, {"w": tensor()})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("b/data.pkl", pickled(Call("os system", (f"touch {MARK}",))))
    return path


def two_directories(folder: Path) -> Path:
    """Honest for readers that look at the end, hostile for those that follow the locator."""
    path = zipped(folder, {"w": tensor()})
    content = path.read_bytes()
    locator = b"PK\x06\x07" + struct.pack("<LQL", 0, 7, 1)
    return written(folder, content[:-22] + locator + content[-22:])


def many_records(folder: Path) -> Path:
    return zipped(folder, {"w": tensor()}, {f"data/{n:050}": b"" for n in range(45_000)})


def overlapping(folder: Path) -> Path:
    """Records that share their bytes."""
    path = folder / "a.pth"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a/data.pkl", pickled({"w": tensor()}))
        archive.writestr("a/data/0", bytes(1 << 20))
        first = archive.getinfo("a/data/0")
        for number in range(1, 1000):
            entry = zipfile.ZipInfo(f"a/data/{number}")
            entry.header_offset, entry.CRC = first.header_offset, first.CRC
            entry.file_size = entry.compress_size = first.file_size
            archive.filelist.append(entry)
            archive.NameToInfo[entry.filename] = entry
    return path


def _code(name: str, *arguments: object) -> Call:
    return Call(name, arguments or (f"touch {MARK}",))


_EVIL = _code("posix system")
_OPEN = _code("io open", MARK, "w")

CODE: dict[str, Callable[[Path], Path]] = {
    "system, zip": lambda folder: zipped(folder, _EVIL),
    "system, legacy": lambda folder: legacy(folder, _EVIL),
    "system, bare pickle": lambda folder: written(folder, pickled(_EVIL)),
    "open": lambda folder: zipped(folder, {"w": tensor(), "x": _OPEN}),
    "open, legacy": lambda folder: legacy(folder, {"w": tensor(), "x": _OPEN}),
    "eval": lambda folder: zipped(folder, _code("builtins eval", f"open({MARK!r}, 'w')")),
    "exec": lambda folder: zipped(folder, _code("builtins exec", f"open({MARK!r}, 'w')")),
    "exec of Python 2": lambda folder: zipped(folder, _code("__builtin__ eval", f"open({MARK!r}, 'w')")),
    "getattr": lambda folder: zipped(folder, _code("builtins getattr", Name("io open"), "__call__")),
    "subprocess": lambda folder: zipped(folder, _code("subprocess Popen", ["touch", MARK])),
    "import": lambda folder: zipped(folder, _code("importlib import_module", "antigravity")),
    "runpy": lambda folder: zipped(folder, _code("runpy run_path", "harm.py")),
    "pickle within": lambda folder: zipped(folder, _code("pickle loads", "x")),
    "torch.load": lambda folder: zipped(folder, _code("torch load", "harm.pth")),
    "torch.hub": lambda folder: zipped(folder, _code("torch.hub load", "harm/harm", "harm")),
    "TorchScript": lambda folder: zipped(folder, {"w": tensor()}, {"constants.pkl": b"", "code/a.py": b"harm()"}),
    "numpy": lambda folder: zipped(folder, _code("numpy.core.multiarray _reconstruct", Name("numpy ndarray"), (0,))),
    "reconstructor": lambda folder: zipped(folder, _code("copy_reg _reconstructor", Name("os system"), 0)),
    "deep inside": lambda folder: zipped(folder, {"a": {"b": [{"c": (1, _OPEN)}]}, "w": tensor()}),
    "in a key": lambda folder: zipped(folder, Raw(b"}(" + _steps(_OPEN) + _steps(tensor()) + b"u")),
    "in a shape": lambda folder: zipped(folder, {"w": Call("torch._utils _rebuild_tensor_v2", (Stored(), 0, _OPEN))}),
    "in the hooks": lambda folder: zipped(
        folder, {"w": Call("torch._utils _rebuild_tensor_v2", (Stored(), 0, (6,), (1,), False, _OPEN))}
    ),
    "in a storage": lambda folder: zipped(folder, {"w": tensor(stored=Raw(_steps(("storage", _OPEN)) + b"Q"))}),
    "as a storage's kind": lambda folder: zipped(folder, {"w": tensor(stored=Stored(kind="posix system"))}),
    "in the system's description": lambda folder: legacy(folder, {"w": tensor()}, system=_OPEN),
    "in the list of storages": lambda folder: legacy(folder, {"w": tensor()}, keys=_OPEN),
    "protocol 4": lambda folder: zipped(
        folder, pickled(Raw(_steps("io") + _steps("open") + b"\x93(X\x01\0\0\0atR"), 4)
    ),
    "INST": lambda folder: zipped(folder, b"(X\x01\0\0\0aios\nsystem\n."),
    "OBJ": lambda folder: zipped(folder, b"(cos\nsystem\nX\x01\0\0\0ao."),
    "NEWOBJ": lambda folder: zipped(folder, pickled(Raw(b"csubprocess\nPopen\n(X\x01\0\0\0at\x81"))),
    "BUILD": lambda folder: zipped(folder, pickled(Raw(_steps(_OPEN) + b"}b"))),
    "EXT": lambda folder: zipped(folder, pickled(Raw(b"\x82\x01"))),
    "a whole module": lambda folder: saved(folder, torch.nn.Linear(2, 2)),
    "wrapper subclass": lambda folder: zipped(
        folder, {"w": _code("torch._utils _rebuild_wrapper_subclass", Name("os system"), 0)}
    ),
    "from a type": lambda folder: zipped(
        folder, {"w": _code("torch._tensor _rebuild_from_type_v2", Name("io open"), Name("io open"), (MARK, "w"), {})}
    ),
}

MEMORY: dict[str, Callable[[Path], Path]] = {
    "storage of terabytes": lambda folder: zipped(folder, {"w": tensor((TERA,), (1,), stored=Stored(count=TERA))}),
    "storage of terabytes, legacy": lambda folder: legacy(
        folder, {"w": tensor((TERA,), (1,), stored=Stored(count=TERA))}, content=struct.pack("<q", TERA)
    ),
    "many storages, legacy": lambda folder: legacy(
        folder, [tensor(stored=Stored(str(n), 1 << 30)) for n in range(99)], tuple(map(str, range(99)))
    ),
    "view of terabytes": lambda folder: zipped(folder, {"w": tensor((TERA, TERA), (0, 0))}),
    "overlapping view": lambda folder: zipped(folder, {"w": tensor((4, 4), (1, 1))}),
    "view behind the end": lambda folder: zipped(folder, {"w": tensor((2,), (TERA,))}),
    "offset behind the end": lambda folder: zipped(folder, {"w": tensor((1,), (1,), offset=6)}),
    "negative size": lambda folder: zipped(folder, {"w": tensor((-2, -3))}),
    "negative stride": lambda folder: zipped(folder, {"w": tensor((2, 3), (-3, -1), offset=5)}),
    "thousand dimensions": lambda folder: zipped(folder, {"w": tensor((1,) * 1000, (1,) * 1000)}),
    "nothing of terabytes": lambda folder: zipped(folder, {"w": tensor((0, TERA, TERA), (1, 1, 1))}),
    "many views of one storage": lambda folder: zipped(
        folder,
        {f"w{n}": tensor((1 << 18,), (1,), stored=Stored(count=1 << 18)) for n in range(99)},
        {"data/0": bytes(1 << 20)},
    ),
    "meta tensor": lambda folder: saved(folder, {"w": torch.empty(TERA, device="meta")}),
    "sparse tensor": lambda folder: saved(folder, {"w": torch.eye(3).to_sparse()}),
    "sparse tensor of terabytes": lambda folder: zipped(
        folder, {"w": Call("torch._utils _rebuild_sparse_tensor", (Name("torch sparse_coo"), ((TERA, TERA),)))}
    ),
    "quantised tensor": lambda folder: zipped(
        folder, {"w": Call("torch._utils _rebuild_qtensor", (Stored(kind="torch QInt8Storage"), 0, (TERA,), (0,)))}
    ),
    "nested tensor": lambda folder: zipped(folder, {"w": Call("torch._utils _rebuild_nested_tensor", (tensor(),))}),
    "array of terabytes": lambda folder: zipped(folder, {"w": Call("builtins bytearray", (TERA,))}),
    "uninitialised tensor": lambda folder: zipped(folder, {"w": Call("torch FloatTensor", (1 << 30,))}),
    "uninitialised storage": lambda folder: legacy(
        folder, {"w": tensor(), "v": tensor(stored=Stored("1", 6))}, keys=("0",)
    ),
    "deep key": lambda folder: zipped(folder, Raw(b"})" + b"\x85" * 200_000 + b"Ns")),
    "deep list": lambda folder: zipped(folder, Raw(b"]" * 600_000 + b"a" * 599_999)),
    "deep counter": lambda folder: zipped(folder, Raw(b"ccollections\nCounter\n)" + b"\x85" * 200_000 + b"R")),
    "far memo": lambda folder: zipped(folder, pickled(Raw(b"}r\xff\xff\xff\x7fj\xff\xff\xff\x7e"))),
    "text of gigabytes": lambda folder: zipped(folder, pickled(Raw(b"X\xff\xff\xff\xff"))),
    "number of gigabytes": lambda folder: zipped(folder, pickled(Raw(b"\x8b\xff\xff\xff\x7f"))),
    "many steps": lambda folder: zipped(folder, Raw(b"}0" * 1_900_000 + b"}")),
    "pickle of megabytes": lambda folder: zipped(folder, {"w": tensor(), "x": " " * (5 << 20)}),
    "holds itself": lambda folder: zipped(folder, pickled(Raw(b"}q\0X\x06\0\0\0paramsh\0s"))),
    "compressed pickle": lambda folder: deflated(folder, "data.pkl", bytes(1 << 24)),
    "compressed storage": lambda folder: deflated(folder, "data/1", bytes(1 << 24)),
    "directory claims terabytes": lambda folder: changed(
        zipped(folder, {"w": tensor()}), struct.pack("<LL", 24, 24), struct.pack("<LL", 1 << 31, 1 << 31)
    ),
    "directory claims growth": lambda folder: changed(
        zipped(folder, {"w": tensor()}), struct.pack("<LL", 24, 24), struct.pack("<LL", 24, 1 << 31)
    ),
    "forty-five thousand records": many_records,
    "overlapping records": overlapping,
    "file of gigabytes": lambda folder: grown(zipped(folder, {"w": tensor()}), 3 << 30),
    "header of gigabytes": lambda folder: grown(written(folder, struct.pack("<Q", 1 << 30) + b"{"), 1 << 31),
    "header of exabytes": lambda folder: written(folder, struct.pack("<Q", 1 << 63) + b"{}      "),
    "tensor of exabytes": lambda folder: safetensors(
        folder, '{"w":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,24]}}'
    ),
    "tensor of nothing": lambda folder: safetensors(
        folder, '{"w":{"dtype":"F32","shape":[0,1099511627776],"data_offsets":[0,0]}}', b""
    ),
    "tensors that overlap": lambda folder: safetensors(
        folder,
        '{"a":{"dtype":"F32","shape":[6],"data_offsets":[0,24]},"b":{"dtype":"F32","shape":[6],"data_offsets":[0,24]}}',
    ),
    "hundred thousand tensors": lambda folder: safetensors(
        folder,
        "{" + ",".join(f'"{n}":{{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}' for n in range(100_000)) + "}",
        b"",
    ),
}

PATHS: dict[str, Callable[[Path], Path]] = {
    "record above": lambda folder: zipped(folder, {"w": tensor()}, {"../../outside": b"harm"}),
    "record at the root": lambda folder: changed(
        changed(zipped(folder, {"w": tensor()}), b"a/version", b"/versions"), b"a/version", b"/versions"
    ),
    "record on a drive": lambda folder: zipped(folder, {"w": tensor()}, {"C:\\outside": b"harm"}),
    "all records above": lambda folder: written(
        folder, zipped(folder, {"w": tensor()}).read_bytes().replace(b"a/", b"./")
    ),
    "two archives": in_two_archives,
    "two directories": two_directories,
    "comment": lambda folder: changed(zipped(folder, {"w": tensor()}), b"\0\0", b"\4\0harm"),
    "archive behind something": lambda folder: written(
        folder, b"PK\x03\x04" + zipped(folder, {"w": tensor()}).read_bytes()
    ),
    "encrypted": lambda folder: written(
        folder, zipped(folder, {"w": tensor()}).read_bytes().replace(b"\x14\0\0\0\0\0", b"\x14\0\1\0\0\0")
    ),
    "storage by path": lambda folder: zipped(folder, {"w": tensor(stored=Stored("../../../etc/passwd"))}),
    "tar": with_link,
    "a folder": lambda folder: folder,
    "nothing": lambda folder: folder / "none.pth",
}

DAMAGE: dict[str, Callable[[Path], Path]] = {
    "empty": lambda folder: written(folder, b""),
    "zip cut in half": lambda folder: cut(saved(folder, {"w": torch.ones(999)}), 0.5),
    "zip cut at the end": lambda folder: cut(saved(folder, {"w": torch.ones(999)}), 0.99),
    "legacy cut in half": lambda folder: cut(legacy(folder, {"w": tensor()}), 0.5),
    "legacy cut at the end": lambda folder: cut(legacy(folder, {"w": tensor()}), 0.99),
    "legacy with a tail": lambda folder: legacy(
        folder, {"w": tensor()}, content=struct.pack("<q", 6) + FLOATS + b"harm"
    ),
    "safetensors cut": lambda folder: cut(saved_safely(folder, {"w": torch.ones(999)}), 0.9),
    "no storage": lambda folder: zipped(folder, {"w": tensor(stored=Stored("7"))}),
    "short storage": lambda folder: zipped(folder, {"w": tensor()}, {"data/0": FLOATS[:20]}),
    "one storage twice": lambda folder: zipped(
        folder, {"w": tensor(), "v": tensor(stored=Stored(kind="torch LongStorage"))}
    ),
    "no pickle": lambda folder: zipped(folder, b"harm"),
    "web page": lambda folder: written(folder, b"<!doctype html><title>404</title>" * 9),
    "pointer to a file": lambda folder: written(folder, b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n"),
    "Keras": lambda folder: written(folder, b"\x89HDF\r\n\x1a\n" + bytes(99)),
    "NaN": lambda folder: saved(folder, {"w": torch.tensor([0.0, float("nan")])}),
    "infinity": lambda folder: saved_safely(folder, {"w": torch.tensor([0.0, float("inf")])}),
    "complex numbers": lambda folder: saved(folder, {"w": torch.ones(2, dtype=torch.complex64)}),
    "eight-bit floats": lambda folder: saved_safely(folder, {"w": torch.ones(2).to(torch.float8_e4m3fn)}),
    "no tensors": lambda folder: saved(folder, {"step": 5, "params": {}}),
    "a single tensor": lambda folder: saved(folder, torch.ones(3)),
    "a list": lambda folder: saved(folder, [torch.ones(3)]),
    "texts": lambda folder: saved(folder, {"a": "b"}),
}

HOSTILE = {**CODE, **MEMORY, **PATHS, **DAMAGE}


@dataclass(frozen=True)
class Outcome:
    """What reading a hostile file came to."""

    error: str
    """The class of what was raised; empty if the file was accepted."""
    message: str
    executed: bool
    megabytes: int
    """By which the process grew beyond what it ever was."""


def read_all(folder: Path) -> dict[str, Outcome]:
    """Make and read every hostile file in this process."""
    # So that a claim of terabytes fails instead of paging.
    most = psutil.Process().memory_info().vms + ROOM
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    return {case: _read(make, folder / str(number)) for number, (case, make) in enumerate(HOSTILE.items())}


def _read(make: Callable[[Path], Path], folder: Path) -> Outcome:
    folder.mkdir()
    os.chdir(folder)
    path = make(folder)
    error, message = "", ""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        read_checkpoint(path)
    except BaseException as raised:  # noqa: BLE001  whatever it is, it is what the test is about
        error, message = type(raised).__name__, str(raised)
    growth = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return Outcome(error, message, (folder / MARK).exists(), growth // 1024)


if __name__ == "__main__":
    sys.stdout.buffer.write(msgspec.json.encode(read_all(Path(sys.argv[1]))))
