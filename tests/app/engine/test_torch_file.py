"""Honest files pass, whatever else they hold beside weights; those of tests/app/engine/hostile.py do not."""

from collections import Counter, OrderedDict
from pathlib import Path

import pytest
import torch
from torch import nn

from app.engine.pickled import Unreadable
from app.engine.torch_file import check_torch_file
from tests.app.engine.hostile import Stored, legacy, tensor, zipped

HONEST: dict[str, object] = {
    "tensors": {"a": torch.ones(3, 4), "b": torch.tensor(5), "c": torch.tensor([True])},
    "all kinds of numbers": [
        torch.ones(2, dtype=dtype) for dtype in (torch.float16, torch.bfloat16, torch.float64, torch.int8, torch.uint8)
    ],
    "views": {"a": torch.ones(4, 4)[1:, ::2], "b": torch.ones(4, 4).T, "c": torch.ones(0, 3)},
    "parameters": {"a": nn.Parameter(torch.ones(3)), "b": OrderedDict(c=1)},
    "what training keeps": {"schedule": Counter({5: 1}), "size": torch.Size([1, 2]), "x": (1, 2.5, None, "text")},
    "nothing": {},
}


@pytest.mark.parametrize("modern", [True, False])
@pytest.mark.parametrize("case", HONEST)
def test_honest_files(tmp_path: Path, case: str, modern: bool) -> None:
    torch.save(HONEST[case], tmp_path / "a.pth", _use_new_zipfile_serialization=modern)
    check_torch_file(tmp_path / "a.pth")


def test_files_made_by_hand(tmp_path: Path) -> None:
    """The hostile ones differ from these only in what makes them hostile."""
    check_torch_file(zipped(tmp_path, {"w": tensor()}))
    check_torch_file(legacy(tmp_path, {"w": tensor()}))
    with pytest.raises(Unreadable, match="24 bytes are missing"):
        check_torch_file(zipped(tmp_path, {"w": tensor(stored=Stored("1"))}))
