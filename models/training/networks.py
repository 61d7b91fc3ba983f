"""The networks that can be trained: from their configuration, or from weights."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor, nn

from app.errors import ModelError
from models import basicvsr, dual_stage_deblur, edvr, rife, space_time, unrolled_deblur, zooming_slow_mo
from models.basicvsr import BasicVSR, BasicVSRConfig
from models.dual_stage_deblur import DualStageConfig, DualStageDeblur
from models.edvr import EDVR, EDVRConfig
from models.layers.recurrent import RecurrentRestorer
from models.rife import RIFE, RIFEConfig
from models.space_time import SpaceTimeConfig, SpaceTimeVSR
from models.training.pass_through import pass_through
from models.unrolled_deblur import UnrolledDeblur, UnrolledDeblurConfig
from models.zooming_slow_mo import ZoomingSlowMo, ZoomingSlowMoConfig

R = TypeVar("R", bound=RecurrentRestorer)
Config = EDVRConfig | RIFEConfig | DualStageConfig | UnrolledDeblurConfig | ZoomingSlowMoConfig | BasicVSRConfig


def build(config: Config) -> nn.Module:
    """A fresh network; for the beginning of small ones of full size see :mod:`models.training.pass_through`."""
    if isinstance(config, RIFEConfig):
        return RIFE(config)
    if isinstance(config, ZoomingSlowMoConfig):
        return ZoomingSlowMo(config)
    if isinstance(config, BasicVSRConfig):
        kind = SpaceTimeVSR if isinstance(config, SpaceTimeConfig) else BasicVSR
        return _residual_at_rest(kind(config))
    if isinstance(config, DualStageConfig):
        return _changing_nothing(DualStageDeblur(config))
    if isinstance(config, UnrolledDeblurConfig):
        return UnrolledDeblur(config)
    network = EDVR(config)
    if config.with_predeblur and config.hr_in and not config.with_tsa:
        pass_through(network)
    return network


def load(path: Path, config: Config) -> nn.Module:
    """The network in a file of weights; what the file says of its size holds.

    An EDVR for another enlargement or another number of frames, one without the attention (TSA) that is wanted, or a
    BasicVSR of fewer blocks or for ×4 instead of ×2 is a beginning: what both have is taken over.

    Raises:
        ModelError: the file is not a checkpoint of this kind of network, or for too small an enlargement.
    """
    if isinstance(config, RIFEConfig):
        return rife.load(path)
    if isinstance(config, ZoomingSlowMoConfig):
        return zooming_slow_mo.load(path)
    if isinstance(config, BasicVSRConfig):
        begun = space_time.load(path) if isinstance(config, SpaceTimeConfig) else basicvsr.load(path)
        if begun.config.scale < config.scale:
            raise ModelError(f"{path.name} is for another enlargement.", "Begin with weights that enlarge four times.")
        grown = replace(begun.config, num_block=max(begun.config.num_block, config.num_block), scale=config.scale)
        return begun if begun.config == grown else _grown(begun, type(begun)(grown))
    if isinstance(config, DualStageConfig):
        return dual_stage_deblur.load(path)
    if isinstance(config, UnrolledDeblurConfig):
        return unrolled_deblur.load(path)
    loaded = edvr.load(path)
    wanted = replace(
        loaded.config,
        num_frame=config.num_frame,
        center_frame_idx=config.center_frame_idx,
        enlargement=config.enlargement,
        hr_in=config.hr_in,
        with_tsa=loaded.config.with_tsa or config.with_tsa,
    )
    return loaded if loaded.config == wanted else _taken_over(loaded, EDVR(wanted))


def estimates(network: nn.Module, windows: Tensor, instants: Tensor) -> Iterator[Tensor]:
    """What the network makes of windows; where it goes from coarse to fine, all that it makes. The last is the result.

    Args:
        network: the network.
        windows: (B, N, 3, h, w).
        instants: (B), used where pictures between two frames are made.

    Yields:
        (B, K, 3, s·h, s·w).
    """
    if isinstance(network, RIFE):
        for estimate in network.estimates(windows[:, 0], windows[:, 1], instants):
            yield estimate[:, None]
    elif isinstance(network, DualStageDeblur):
        yield from (estimate[:, None] for estimate in network.estimates(windows))
    elif isinstance(network, ZoomingSlowMo | RecurrentRestorer):
        yield network(windows)
    else:
        yield network(windows)[:, None]


@torch.no_grad()
def _changing_nothing(network: DualStageDeblur) -> DualStageDeblur:
    """What both stages add to a picture begins at zero."""
    for last in (network.stage1.tail[-1], network.stage2.out):
        last.get_parameter("scale").zero_()
    return network


@torch.no_grad()
def _residual_at_rest(network: R) -> R:
    """What is added to the frame begins at zero."""
    for parameter in network.conv_last.parameters():
        parameter.zero_()
    return network


@torch.no_grad()
def _grown(loaded: BasicVSR, network: R) -> R:
    """``network``, of as many blocks or more and for as much enlargement or less, with the weights of ``loaded``.

    Further blocks change nothing at first. For another enlargement what is added to the frame begins at zero anew, and
    pixels that are seen together count alike.
    """
    known = loaded.state_dict()
    together = (network.shrink // loaded.shrink) ** 2
    for trunk in ("backward_trunk", "forward_trunk"):
        seen, arriving = known[f"{trunk}.main.0.weight"].split((3 * loaded.shrink**2, loaded.config.num_feat), dim=1)
        known[f"{trunk}.main.0.weight"] = torch.cat((seen.repeat_interleave(together, 1) / together, arriving), 1)
    network.load_state_dict(known, strict=False)
    for name, parameter in network.named_parameters():
        if name not in known and ".conv2." in name:
            parameter.zero_()
    return network if together == 1 else _residual_at_rest(network)


@torch.no_grad()
def _taken_over(loaded: EDVR, network: EDVR) -> EDVR:
    """``network`` with all weights of ``loaded`` that fit; frames beside the centre count nothing at first."""
    known, begun = loaded.state_dict(), network.state_dict()
    fitting = {name: tensor for name, tensor in known.items() if name in begun and begun[name].shape == tensor.shape}
    plain, attentive = "fusion.weight", "fusion.feat_fusion.weight"
    if plain in known and attentive in begun and known[plain].shape == begun[attentive].shape:
        # Agreement between frames begins near a half, attention in space by changing nothing.
        fitting |= {attentive: 2 * known[plain], "fusion.feat_fusion.bias": known["fusion.bias"]}
        for last in ("fusion.spatial_attn5", "fusion.spatial_attn_add2"):
            fitting |= {f"{last}.{part}": torch.zeros_like(begun[f"{last}.{part}"]) for part in ("weight", "bias")}
    elif plain in begun and plain not in fitting:
        channels = network.config.num_feat
        first = network.config.center_frame_idx * channels
        fusion = torch.zeros_like(begun["fusion.weight"])
        fusion[:, first : first + channels] = known["fusion.weight"].split(channels, dim=1)[
            loaded.config.center_frame_idx
        ]
        fitting["fusion.weight"] = fusion
    network.load_state_dict(fitting, strict=False)
    return network
