"""Checkpoints that people bring: each published format is recognised, and nothing is taken for what it is not."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from app.engine.checkpoint import StateDict
from app.engine.contract import Restorer
from app.errors import ModelError
from models import (
    basicvsr,
    basicvsr_plusplus,
    dual_stage_deblur,
    edvr,
    iconvsr,
    rife,
    unrolled_deblur,
    zooming_slow_mo,
)
from models._recognise import recognise
from models.layers.atrous import Stage1Config
from models.layers.feature_aggregation import Stage2Config
from tests.models.test_basicvsr import mmagic_name
from tests.models.test_rife import published as published_rife

Writer = Callable[[object, Path], object]

WRITERS: dict[str, Writer] = {
    "zip": torch.save,
    "legacy": lambda value, path: torch.save(value, path, _use_new_zipfile_serialization=False),
}
NETWORKS: dict[str, Callable[[], Restorer]] = {
    "edvr": lambda: edvr.EDVR(edvr.EDVRConfig(8, 5, 2, num_extract_block=1, num_reconstruct_block=1, num_hr_feat=8)),
    "zooming_slow_mo": lambda: zooming_slow_mo.ZoomingSlowMo(zooming_slow_mo.ZoomingSlowMoConfig(8, 2, 1, 1, 8)),
    "dual_stage_deblur": lambda: dual_stage_deblur.DualStageDeblur(
        dual_stage_deblur.DualStageConfig(Stage1Config(width=4, blocks=1), Stage2Config(width=4, blocks=1))
    ),
    "basicvsr": lambda: basicvsr.BasicVSR(basicvsr.BasicVSRConfig(8, 1, 8)),
    "basicvsr_plusplus": lambda: basicvsr_plusplus.BasicVSRPlusPlus(
        basicvsr_plusplus.BasicVSRPlusPlusConfig(8, 1, num_hr_feat=8)
    ),
    "iconvsr": lambda: iconvsr.IconVSR(
        iconvsr.IconVSRConfig(8, 1, num_extract_block=1, deformable_groups=2, num_hr_feat=8)
    ),
    "rife": lambda: rife.RIFE(rife.RIFEConfig(widths=(8, 8), depth=1)),
    "unrolled_deblur": lambda: unrolled_deblur.UnrolledDeblur(unrolled_deblur.UnrolledDeblurConfig(8, 1, 2)),
}
WRAPPED: dict[str, Callable[[StateDict], object]] = {
    "bare": lambda tensors: tensors,
    "params": lambda tensors: {"params": tensors},
    "params_ema": lambda tensors: {"params_ema": tensors, "params": {"other": torch.ones(1)}},
    "state_dict": lambda tensors: {"state_dict": tensors, "meta": {"epoch": 1, "config": "…"}},
    "module.": lambda tensors: {f"module.{name}": tensor for name, tensor in tensors.items()},
    "generator.": lambda tensors: {
        "state_dict": {f"generator.{name}": tensor for name, tensor in tensors.items()}
        | {"discriminator.weight": torch.ones(1), "step_counter": torch.tensor(7)},
    },
}


@pytest.mark.parametrize(("wrapped", "writer"), [*((each, "zip") for each in WRAPPED), ("params", "legacy")])
@pytest.mark.parametrize("family", NETWORKS)
def test_our_networks(tmp_path: Path, family: str, wrapped: str, writer: str) -> None:
    network = NETWORKS[family]().eval()
    WRITERS[writer](WRAPPED[wrapped](network.state_dict()), tmp_path / "mine.pth")
    recognised = recognise(tmp_path / "mine.pth")
    assert recognised.family == family
    assert_runs_alike(recognised.card.open(tmp_path / "mine.pth"), network)


@pytest.mark.parametrize("family", NETWORKS)
def test_safetensors(tmp_path: Path, family: str) -> None:
    network = NETWORKS[family]().eval()
    save_file(network.state_dict(), tmp_path / "mine.safetensors")
    card = recognise(tmp_path / "mine.safetensors").card
    assert card.id == "mine"
    assert card.weights.licence == "unknown"
    assert not card.weights.commercial
    assert_runs_alike(card.load(), network)


def test_edvr_of_every_naming(reference: Path, tmp_path: Path) -> None:
    seen = set()
    for path in sorted(reference.glob("edvr_*.weights.safetensors")):
        tensors = load_file(path)
        naming = path.name.split("_")[1]
        seen.add(naming)
        published = {"bsr": {"params": tensors}, "mmg": {"state_dict": tensors}, "y19": tensors}[naming]
        torch.save(published, tmp_path / "a.pth")
        recognised = recognise(tmp_path / "a.pth")
        assert recognised.family == "edvr"
        hr_in = "_hr" in path.name
        assert recognised.card.scale == (1 if hr_in else 4)
        assert recognised.card.window.past + recognised.card.window.future == (6 if "n7" in path.name else 4)
    assert seen == {"bsr", "mmg", "y19"}


@pytest.mark.parametrize("family", ["basicvsr", "basicvsr_plusplus", "iconvsr"])
def test_basicvsr_and_its_successors_of_mmagic(tmp_path: Path, family: str) -> None:
    network = NETWORKS[family]().eval()
    tensors = {mmagic_name(name): tensor for name, tensor in network.state_dict().items()}
    torch.save({"state_dict": {"step_counter": torch.zeros(1), **tensors}}, tmp_path / "a.pth")
    recognised = recognise(tmp_path / "a.pth")
    assert recognised.family == family
    assert_runs_alike(recognised.card.open(tmp_path / "a.pth"), network)


def test_zooming_slow_mo_as_published(reference: Path, tmp_path: Path) -> None:
    torch.save(load_file(reference / "zsm_small.weights.safetensors"), tmp_path / "a.pth")
    recognised = recognise(tmp_path / "a.pth")
    assert (recognised.family, recognised.card.scale, recognised.card.time_scale) == ("zooming_slow_mo", 4, 2)


def test_rife_as_published(tmp_path: Path) -> None:
    torch.save({f"module.{name}": tensor for name, tensor in published_rife().items()}, tmp_path / "flownet.pkl")
    assert recognise(tmp_path / "flownet.pkl").family == "rife"


def test_published_basicvsr(published_weights: Path) -> None:
    recognised = recognise(published_weights / "BasicVSR_Vimeo90K_BIx4.pth")
    assert recognised.family == "basicvsr"
    assert recognised.card.title == "BasicVSR ×4, 64 channels"


def test_the_licence_that_the_author_wrote(tmp_path: Path) -> None:
    tensors = NETWORKS["edvr"]().state_dict()
    save_file(tensors, tmp_path / "a.safetensors", {"modelspec.license": "MIT"})
    weights = recognise(tmp_path / "a.safetensors").card.weights
    assert (weights.licence, weights.commercial) == ("MIT", True)
    save_file(tensors, tmp_path / "a.safetensors", {"modelspec.license": "CC-BY-NC-4.0"})
    assert not recognise(tmp_path / "a.safetensors").card.weights.commercial


def test_a_relative_says_what_is_wrong(tmp_path: Path) -> None:
    """A network that has everything that BasicVSR has, and more."""
    tensors = NETWORKS["basicvsr"]().state_dict() | {"image_cleaning.0.weight": torch.ones(8, 3, 3, 3)}
    save_file(tensors, tmp_path / "relative.safetensors")
    with pytest.raises(ModelError, match="do not fit this network") as raised:
        recognise(tmp_path / "relative.safetensors")
    assert "image_cleaning.0.weight" in raised.value.details


class _Nothing(Restorer):
    def restore(self, frames: Tensor, keep: slice = slice(None)) -> Tensor:
        return frames[keep] * float("nan")


@pytest.mark.parametrize("broken", [_Nothing, nn.Identity])
def test_networks_that_do_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: type[nn.Module]) -> None:
    save_file(NETWORKS["edvr"]().state_dict(), tmp_path / "a.safetensors")
    monkeypatch.setattr(edvr, "load", lambda _: broken())
    with pytest.raises(ModelError, match="does not run"):
        recognise(tmp_path / "a.safetensors")


@pytest.mark.parametrize("family", NETWORKS)
def test_claims_of_gigabytes(tmp_path: Path, family: str) -> None:
    """One tensor of a few megabytes can say that the network has a million channels."""
    tensors = NETWORKS[family]().state_dict()
    names = [name for name, tensor in tensors.items() if tensor.ndim == 4]
    for name in names[:: max(1, len(names) // 6)]:
        save_file({**tensors, name: torch.zeros(1 << 20, 1, 1, 1)}, tmp_path / "a.safetensors")
        with pytest.raises(ModelError):
            recognise(tmp_path / "a.safetensors")


def assert_runs_alike(loaded: Restorer, original: Restorer) -> None:
    frames = torch.rand(2, 3, 32, 32)
    torch.testing.assert_close(loaded.restore(frames), original.restore(frames), atol=1e-5, rtol=0)
