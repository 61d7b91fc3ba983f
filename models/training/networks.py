"""The networks that can be trained: from their configuration, or from weights."""

from collections.abc import Iterator
from pathlib import Path

from torch import Tensor, nn

from models import edvr, rife
from models.edvr import EDVR, EDVRConfig
from models.rife import RIFE, RIFEConfig
from models.training.pass_through import pass_through

Config = EDVRConfig | RIFEConfig


def build(config: Config) -> nn.Module:
    """A fresh network; for the beginning of small ones of full size see :mod:`models.training.pass_through`."""
    if isinstance(config, RIFEConfig):
        return RIFE(config)
    network = EDVR(config)
    if config.with_predeblur and config.hr_in and not config.with_tsa:
        pass_through(network)
    return network


def load(path: Path, config: Config) -> nn.Module:
    """The network in a file of weights; what the file says of its size holds.

    Raises:
        ModelError: the file is not a checkpoint of this kind of network.
    """
    if isinstance(config, EDVRConfig):
        return edvr.load(path, config.center_frame_idx)
    return rife.load(path)


def estimates(network: nn.Module, windows: Tensor, instants: Tensor) -> Iterator[Tensor]:
    """What the network makes of windows; where it goes from coarse to fine, all that it makes. The last is the result.

    Args:
        network: the network.
        windows: (B, N, 3, h, w).
        instants: (B), used where pictures between two frames are made.
    """
    if isinstance(network, RIFE):
        yield from network.estimates(windows[:, 0], windows[:, 1], instants)
    else:
        yield network(windows)
