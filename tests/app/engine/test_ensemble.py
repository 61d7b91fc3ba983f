"""Self-ensemble: orientations and averages of the published codes, and what it asks of a network."""

import json

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from app.engine.contract import EVERY_FRAME, Restorer
from app.engine.ensemble import Ensembled, ensembled
from app.engine.orientation import Ensemble
from models.edvr import load
from tests.conftest import SHARED, Averager, Enlarger

REFERENCE = SHARED / "reference"
needs_reference = pytest.mark.skipif(not REFERENCE.is_dir(), reason=f"{REFERENCE} is absent: it holds official outputs")


class Probe(Restorer):
    """The reference's: x · (1 + column) + row²; remembers what it saw."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[Tensor] = []

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        self.seen.append(frames[0, 0])
        height, width = frames.shape[2:]
        rows, columns = torch.arange(height).float()[:, None], torch.arange(width).float()
        return frames[keep] * (1 + columns) + rows**2

    def warnings(self) -> tuple[str, ...]:
        """See :class:`Restorer`."""
        return ("Something was odd.",)


@needs_reference
def test_four_orientations_of_edvr() -> None:
    official = json.loads((REFERENCE / "self_ensemble.json").read_text())
    probe = Probe()
    picture = torch.tensor(official["probe_input"]).expand(1, 3, -1, -1)
    result = ensembled(probe, Ensemble.FLIPS).restore(picture)
    assert [seen.tolist() for seen in probe.seen] == official["seen_by_model"]
    torch.testing.assert_close(result[0, 0], torch.tensor(official["output"]), atol=0, rtol=0)


@needs_reference
def test_six_orientations_of_the_deblurring_code() -> None:
    official = json.loads((REFERENCE / "brehm_ensemble_order.json").read_text())
    probe = Probe()
    ensembled(probe, Ensemble.FLIPS_AND_TURNS).restore(torch.tensor(official["image"]).float().expand(1, 3, -1, -1))
    assert [seen.tolist() for seen in probe.seen] == official["transformed"]


@needs_reference
def test_official_figures_of_edvr() -> None:
    io = load_file(REFERENCE / "edvr_y19_g_default.io.safetensors")
    network = load(REFERENCE / "edvr_y19_g_default.weights.safetensors")
    result = ensembled(network, Ensemble.FLIPS).restore(io["input"][0], slice(2, 3))
    torch.testing.assert_close(result, io["output_flipx4"], atol=1e-5, rtol=0)


@pytest.mark.parametrize("ensemble", Ensemble)
def test_orientations_are_undone(ensemble: Ensemble) -> None:
    picture = torch.rand(3, 4, 6)
    assert all(torch.equal(view.undo(view.apply(picture)), picture) for view in ensemble.orientations)


@pytest.mark.parametrize("ensemble", Ensemble)
@pytest.mark.parametrize("keep", [EVERY_FRAME, slice(1, 3)])
def test_what_has_no_orientation_stays(ensemble: Ensemble, keep: slice) -> None:
    frames = torch.rand(4, 3, 6, 10)
    for network in (Averager(), Enlarger()):
        torch.testing.assert_close(ensembled(network, ensemble).restore(frames, keep), network.restore(frames, keep))


def test_the_frames_stay_and_warnings_pass() -> None:
    frames = torch.rand(2, 3, 4, 6)
    before = frames.clone()
    network = ensembled(Probe(), Ensemble.FLIPS)
    network.restore(frames)
    assert torch.equal(frames, before)
    assert network.warnings() == ("Something was odd.",)


def test_a_network_may_know_better() -> None:
    class Knowing(Enlarger):
        def ensembled(self, ensemble: Ensemble) -> Restorer:
            return Enlarger(len(ensemble.orientations))

    assert isinstance(ensembled(Enlarger(), Ensemble.FLIPS), Ensembled)
    assert ensembled(Knowing(), Ensemble.FLIPS).restore(torch.rand(1, 3, 2, 2)).shape == (1, 3, 8, 8)
