"""Networks of the community: each architecture that can be had small is recognised, and runs as it was written."""

import importlib
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from app.engine.tile import restore_tiled
from app.errors import ModelError
from models import community
from models._recognise import recognise
from models._spandrel import architectures
from tests.conftest import ROOT, python_environment

# The architectures warn their own authors.
pytestmark = pytest.mark.filterwarnings("ignore")


@dataclass(frozen=True)
class Tiny:
    """A small network of an architecture, and what makes it small."""

    module: str
    options: dict[str, Any] = field(default_factory=dict)
    name: str = ""
    """Of its class, where it is not the module's."""

    def build(self) -> nn.Module:
        """The network, with random weights."""
        architectures()  # imports the library, which cannot be had without care
        module = importlib.import_module(f"spandrel.architectures.{self.module}")
        network: nn.Module = getattr(module, self.name or self.module)(**self.options)
        return network.eval()


SMALL_SWIN = {"img_size": 16, "embed_dim": 12, "depths": [2], "num_heads": [2], "window_size": 8}
DIRECT = {"upscale": 2, "upsampler": "pixelshuffledirect"}
TINY = [
    Tiny("Compact", {"num_feat": 8, "num_conv": 2, "upscale": 2}),
    Tiny("DAT", {"embed_dim": 48, "depth": [2], "num_heads": [2], "upscale": 2, "split_size": [2, 4]}),
    Tiny("DCTLSA", {"nf": 10, "num_modules": 6, "upscale": 2}),
    Tiny("DITN", {"dim": 8, "ITL_blocks": 1, "SAL_blocks": 1, "upscale": 2}),
    Tiny("DRCT", {**SMALL_SWIN, "gc": 4, "upscale": 2, "upsampler": "pixelshuffle"}),
    Tiny("DnCNN", {"in_nc": 3, "out_nc": 3, "nc": 8, "nb": 4}),
    Tiny("ESRGAN", {"num_filters": 8, "num_blocks": 2}),
    Tiny("FDAT", {"scale": 2, "embed_dim": 8, "num_groups": 1, "depth_per_group": 2, "num_heads": 2, "mid_dim": 8}),
    Tiny("FFTformer", {"dim": 4, "num_blocks": [1, 1, 1], "num_refinement_blocks": 1}),
    Tiny("HAT", {**SMALL_SWIN, "squeeze_factor": 4, "upscale": 2}),
    Tiny("HVICIDNet", {"channels": [4, 4, 8, 16], "heads": [1, 2, 2, 2]}),
    Tiny("KBNet", {"width": 8, "middle_blk_num": 1, "enc_blk_nums": [1, 1], "dec_blk_nums": [1, 1]}, "KBNet_s"),
    Tiny("MoESR", {"scale": 2, "dim": 8, "n_blocks": 1, "n_block": 1, "upsample_dim": 8}),
    Tiny("MoSR", {"upscale": 2, "n_block": 1, "dim": 8}),
    Tiny("NAFNet", {"width": 4, "middle_blk_num": 1, "enc_blk_nums": [1, 1], "dec_blk_nums": [1, 1]}),
    Tiny("OmniSR", {"num_feat": 8, "up_scale": 2}),
    Tiny("PLKSR", {"dim": 16, "n_blocks": 1, "upscaling_factor": 2}),
    Tiny("PLKSR", {"dim": 16, "n_blocks": 1, "upscaling_factor": 2}, "RealPLKSR"),
    Tiny("RGT", {"embed_dim": 48, "depth": [2], "num_heads": [2], "upscale": 2}),
    Tiny("RealCUGAN", {}, "UpCunet2x"),
    Tiny("RetinexFormer", {"n_feat": 8, "stage": 1}),
    Tiny("SAFMN", {"dim": 8, "n_blocks": 1, "upscaling_factor": 2}),
    Tiny("SAFMNBCIE", {"dim": 8, "n_blocks": 1, "num_layers": 1}),
    Tiny("SPAN", {"num_in_ch": 3, "num_out_ch": 3, "feature_channels": 8, "upscale": 2}),
    Tiny("SeemoRe", {"scale": 2, "num_experts": 2, "num_layers": 1, "embedding_dim": 8}),
    Tiny("Swin2SR", {**SMALL_SWIN, **DIRECT}),
    Tiny("SwinIR", {**SMALL_SWIN, **DIRECT}),
    Tiny("SwiftSRGAN", {"num_channels": 8, "num_blocks": 1, "upscale_factor": 2}),
    Tiny("Uformer", {"embed_dim": 4, "depths": [1] * 9, "num_heads": [1] * 9}),
    # These get more than the picture, or a picture of another range: they are only seen to run.
    Tiny("MixDehazeNet", {"embed_dims": [8, 16, 24, 16, 8]}),
    Tiny("RCAN", {"scale": 2, "n_resgroups": 1, "n_resblocks": 1, "n_feats": 8, "reduction": 4}),
    Tiny("DRUNet", {"in_nc": 4, "out_nc": 3, "nc": [4, 8, 8, 8], "nb": 4}),
    Tiny("IPT", {"patch_size": 12, "n_feats": 4, "num_heads": 12, "num_layers": 1, "scale": [2]}),
    Tiny(
        "MMRealSR",
        {"num_in_ch": 3, "num_out_ch": 3, "num_feat": 8, "num_block": 1, "num_grow_ch": 4}
        | {"num_feats": [4, 4, 4, 4], "num_blocks": [1, 1, 1, 1]},
    ),
]
PLAIN = TINY[:-5]
COMPACT = TINY[0]


def saved(network: nn.Module, folder: Path, wrapper: str = "params") -> Path:
    """The network as the community publishes it."""
    torch.save({wrapper: network.state_dict()}, folder / "a.pth")
    return folder / "a.pth"


def picture(side: int) -> Tensor:
    """(1, 3, side, side) in [0, 1]."""
    return torch.rand(1, 3, side, side, generator=torch.Generator().manual_seed(1))


@pytest.mark.parametrize("tiny", TINY, ids=lambda tiny: tiny.name or tiny.module)
def test_imported_and_run(tiny: Tiny, tmp_path: Path) -> None:
    network = tiny.build()
    recognised = recognise(saved(network, tmp_path))
    card = recognised.card
    assert recognised.family == "community"
    assert card.scale in (1, 2, 4)
    assert card.bytes_per_pixel > 3 * 4
    frame = picture(card.size_rule.minimum)
    restored = card.open(card.weights.path).restore(frame)
    assert restored.shape[2:] == (frame.shape[2] * card.scale, frame.shape[3] * card.scale)
    if tiny in PLAIN:
        with torch.inference_mode():
            torch.testing.assert_close(restored, network(frame).clamp(0, 1), atol=1e-5, rtol=0)


def test_enough_architectures() -> None:
    assert len({tiny.module for tiny in TINY}) >= 25


@pytest.mark.parametrize("size", [(16, 16), (17, 30), (50, 41)])
def test_any_size_in_tiles(tmp_path: Path, size: tuple[int, int]) -> None:
    card = recognise(saved(COMPACT.build(), tmp_path)).card
    frames = torch.rand(2, 3, *size)
    restorer = card.open(card.weights.path)
    whole = restore_tiled(restorer, card, frames, slice(None), 64)
    tiled = restore_tiled(restorer, card, frames, slice(None), 16)
    assert whole.shape == (2, 3, 2 * size[0], 2 * size[1])
    torch.testing.assert_close(tiled, whole, atol=1e-5, rtol=0)


@pytest.mark.parametrize("name", ["ESRGAN", "SwinIR", "FFTformer", "SAFMN", "RCAN", "PLKSR", "HAT"])
def test_tiles_do_not_show(name: str, tmp_path: Path) -> None:
    """How far a network sees is measured at its import, so that neighbouring tiles agree."""
    network = next(tiny for tiny in TINY if tiny.module == name).build()
    card = recognise(saved(network, tmp_path)).card
    assert card.context % card.size_rule.multiple == 0 < card.context < 128
    frames = torch.rand(1, 3, 32, 192, generator=torch.Generator().manual_seed(2))
    restorer = card.open(card.weights.path)
    whole = restore_tiled(restorer, card, frames, slice(None), 192)
    tiled = restore_tiled(restorer, card, frames, slice(None), 64)
    assert float((whole - tiled).abs().max()) <= 1 / 255


def test_networks_that_see_everything(tmp_path: Path) -> None:
    """Their tiles overlap as far as makes sense."""
    network = next(tiny for tiny in TINY if tiny.module == "HVICIDNet").build()
    assert recognise(saved(network, tmp_path)).card.context == 128


def test_frames_that_are_kept(tmp_path: Path) -> None:
    restorer = community.load(saved(COMPACT.build(), tmp_path))
    frames = torch.rand(4, 3, 16, 16)
    torch.testing.assert_close(restorer.restore(frames, slice(1, 3)), restorer.restore(frames)[1:3], atol=0, rtol=0)


def test_half_precision(tmp_path: Path) -> None:
    restorer = community.load(saved(COMPACT.build(), tmp_path)).to(torch.bfloat16)
    assert restorer.restore(picture(16)).dtype is torch.float32


def test_marks_survive_the_import(tmp_path: Path) -> None:
    """Real-CUGAN's two kinds differ by an entry without content."""
    network = Tiny("RealCUGAN", {"pro": True}, "UpCunet2x").build()
    frame = picture(64)
    loaded = community.load(saved(network, tmp_path))
    with torch.inference_mode():
        torch.testing.assert_close(loaded.restore(frame), network(frame).clamp(0, 1), atol=1e-5, rtol=0)
        plain = Tiny("RealCUGAN", {}, "UpCunet2x").build()
        plain.load_state_dict(network.state_dict(), strict=False)
        assert (plain(frame) - network(frame)).abs().max() > 0.01


def test_grey_pictures_only(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="1 channels in, 1 out"):
        recognise(saved(Tiny("DnCNN", {"nc": 8, "nb": 4}).build(), tmp_path))


@pytest.mark.parametrize("purpose", ["Inpainting", "FaceSR"])
def test_other_purposes(purpose: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real ones cannot be had small."""
    descriptor = SimpleNamespace(input_channels=3, output_channels=3, purpose=purpose)
    descriptor.architecture = SimpleNamespace(name="Other", load=lambda _: descriptor)
    known = SimpleNamespace(architecture=descriptor.architecture, detect=lambda _: True)
    monkeypatch.setattr(community, "architectures", lambda: [known])
    with pytest.raises(ModelError, match=f"its purpose is {purpose}"):
        recognise(saved(nn.Linear(3, 3), tmp_path))


def test_of_no_known_network(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="of no network that is known"):
        recognise(saved(nn.Linear(3, 3), tmp_path))


def test_damaged(tmp_path: Path) -> None:
    tensors = COMPACT.build().state_dict()
    tensors["body.2.weight"] = torch.zeros(8, 7, 3, 3)
    torch.save(tensors, tmp_path / "a.pth")
    with pytest.raises(ModelError, match="not a checkpoint of a network that the community published"):
        recognise(tmp_path / "a.pth")


@pytest.mark.parametrize("key", ["body.0.weight", "body.2.weight", "body.6.bias"])
def test_claims_of_gigabytes(tmp_path: Path, key: str) -> None:
    tensors = COMPACT.build().state_dict()
    tensors[key] = torch.zeros(1 << 20, *(1,) * (tensors[key].ndim - 1))
    torch.save(tensors, tmp_path / "a.pth")
    with pytest.raises(ModelError):
        recognise(tmp_path / "a.pth")


def test_spandrel_is_not_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(COMPACT.build(), tmp_path)
    monkeypatch.setitem(sys.modules, "spandrel", None)
    architectures.cache_clear()
    try:
        with pytest.raises(ModelError, match="need the package spandrel"):
            community.load(path)
    finally:
        architectures.cache_clear()


REAL = "InterpolationMode = type('InterpolationMode', (), {'BILINEAR': 1})\nnormalize = rotate = None\n"


@pytest.mark.parametrize(
    ("torchvision", "works"), [(None, False), ("raise RuntimeError('nms')\n", False), (REAL, True)]
)
def test_torchvision_is_never_shadowed(tmp_path: Path, torchvision: str | None, works: bool) -> None:
    """Absent, broken or there: what others see of it is the truth. Nothing of it happens before a network is wanted."""
    if torchvision is not None:
        transforms = tmp_path / "torchvision" / "transforms"
        transforms.mkdir(parents=True)
        (tmp_path / "torchvision" / "__init__.py").write_text("" if works else torchvision)
        (transforms / "__init__.py").write_text("")
        (transforms / "functional.py").write_text(torchvision)
    code = (
        "import sys, models\n"
        "assert models.catalogue() and 'spandrel' not in sys.modules\n"
        "from models._spandrel import architectures\n"
        "assert len(architectures()) > 40\n"
        f"assert ('torchvision' in sys.modules) is {works}\n"
        "if 'torchvision' in sys.modules:\n"
        f"    assert sys.modules['torchvision'].__file__.startswith({str(tmp_path)!r})\n"
        "    assert 'torchvision.transforms.functional' in sys.modules\n"
    )
    environment = python_environment() | {"PYTHONPATH": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=environment)
