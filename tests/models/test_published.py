"""The catalogue of checkpoints that others published: complete, and true to the networks that they are of."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from app.engine.contract import ModelCard, Restorer, Task
from models import basicvsr, basicvsr_plusplus, catalogue, edvr, iconvsr, zooming_slow_mo
from models.basicvsr_plusplus import BasicVSRPlusPlusConfig
from models.edvr import EDVRConfig
from models.iconvsr import IconVSRConfig

CARDS = {card.id: card for card in catalogue().values() if card.weights.published}
HASH = re.compile(r"[0-9a-f]{8}([0-9a-f]{56})?")
SPYNET = re.compile("basicvsr|iconvsr")
"""Networks that carry its weights, which are for research only."""

_LARGE = EDVRConfig(num_feat=128, num_reconstruct_block=40)
EDVR_VARIANTS = {
    "edvr-m-x4": EDVRConfig(),
    "edvr-m-wotsa-x4": EDVRConfig(with_tsa=False),
    "edvr-l-x4": _LARGE,
    "edvr-l-x4-vimeo": replace(_LARGE, num_frame=7, center_frame_idx=3),
    "edvr-l-x4-blur": replace(_LARGE, with_predeblur=True),
    "edvr-l-deblur": replace(_LARGE, with_predeblur=True, hr_in=True),
    "edvr-l-deblur-compressed": replace(_LARGE, with_predeblur=True, hr_in=True),
    "edvr-m-x4-mmagic": EDVRConfig(),
    "edvr-m-wotsa-x4-mmagic": EDVRConfig(with_tsa=False),
    "edvr-l-x4-mmagic": _LARGE,
    "edvr-l-wotsa-x4-mmagic": replace(_LARGE, with_tsa=False),
}
_FULL_SIZE = BasicVSRPlusPlusConfig(num_blocks=15, is_low_res_input=False)
_HUGE = BasicVSRPlusPlusConfig(mid_channels=128, num_blocks=25)
PLUSPLUS_VARIANTS = {
    **{f"basicvsr-plusplus-x4-{name}": BasicVSRPlusPlusConfig() for name in ("reds", "vimeo", "vimeo-blur")},
    "basicvsr-plusplus-l-x4": _HUGE,
    **{f"basicvsr-plusplus-l-decompress-{track}": replace(_HUGE, is_low_res_input=False) for track in (1, 2, 3)},
    **{f"basicvsr-plusplus-{name}": _FULL_SIZE for name in ("deblur-dvd", "deblur-gopro", "denoise")},
}
ICONVSR_VARIANTS = {
    name: IconVSRConfig(temporal_padding=2 if "reds" in name else 3) for name in CARDS if name.startswith("iconvsr")
}


@pytest.fixture(params=CARDS)
def card(request: pytest.FixtureRequest) -> ModelCard:
    """Each published card in turn."""
    return CARDS[request.param]


def test_source_licence_size_and_hash(card: ModelCard) -> None:
    weights = card.weights
    assert HASH.fullmatch(weights.sha256) or re.fullmatch("[0-9a-f]{40}", weights.git_blob)
    assert weights.size > 1_000_000
    assert weights.licence
    assert len(weights.source) > 20
    assert weights.path.name == str(weights.path), "a name, not a path"
    assert weights.path.suffix in (".pth", ".pkl", ".safetensors")


def test_addresses(card: ModelCard) -> None:
    urls = card.weights.urls
    assert urls
    assert len(set(urls)) == len(urls)
    assert all(re.fullmatch(r"https://[\w.-]+/[\w./?=&%-]+", url) for url in urls)


def test_the_hash_in_the_name(card: ModelCard) -> None:
    """BasicSR and mmagic publish the first eight digits there."""
    named = re.search(r"[-_]([0-9a-f]{8})\.pth$", card.weights.path.name)
    if named is None:
        pytest.skip("this name has none")
    assert card.weights.sha256.startswith(named[1])


def test_licences_that_forbid_to_earn_money(card: ModelCard) -> None:
    assert card.weights.commercial is not bool(SPYNET.match(card.id))


def test_card(card: ModelCard) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", card.id)
    assert re.fullmatch(r"[A-Z].+\.", card.summary)
    assert card.size_rule.minimum % card.size_rule.multiple == 0
    assert card.context > 0 == card.context % card.size_rule.multiple
    assert all(figure.source == "published" for figure in card.figures)


def test_names_are_taken_once() -> None:
    files = [card.weights.path for card in CARDS.values()]
    assert len(set(files)) == len(files)


def test_every_edvr_is_listed() -> None:
    assert {name for name in CARDS if name.startswith("edvr")} == set(EDVR_VARIANTS)


def test_every_basicvsr_plusplus_is_listed() -> None:
    assert {name for name in CARDS if name.startswith("basicvsr-plusplus")} == set(PLUSPLUS_VARIANTS)


@pytest.mark.parametrize("name", EDVR_VARIANTS)
def test_edvr_cards_tell_the_truth(name: str) -> None:
    """What the program would find out from the file itself."""
    with torch.device("meta"):
        network = edvr.EDVR(EDVR_VARIANTS[name])
    _check(CARDS[name], network, edvr.describe(network.state_dict(), CARDS[name].weights))


@pytest.mark.parametrize("name", PLUSPLUS_VARIANTS)
def test_basicvsr_plusplus_cards_tell_the_truth(name: str) -> None:
    card = CARDS[name]
    with torch.device("meta"):
        network = basicvsr_plusplus.BasicVSRPlusPlus(PLUSPLUS_VARIANTS[name])
    found = basicvsr_plusplus.describe(network.state_dict(), card.weights)
    if card.scale == 1:  # what it was trained against, no file tells
        assert found.task in (Task.DEBLUR, Task.CLEANUP)
        found = replace(found, task=card.task)
    _check(card, network, found)


@pytest.mark.parametrize("name", ICONVSR_VARIANTS)
def test_iconvsr_cards_tell_the_truth(name: str) -> None:
    with torch.device("meta"):
        network = iconvsr.IconVSR(ICONVSR_VARIANTS[name])
    _check(CARDS[name], network, iconvsr.describe(network.state_dict(), CARDS[name].weights))


@pytest.mark.parametrize("name", [name for name in CARDS if re.match(r"basicvsr-x", name)])
def test_basicvsr_cards_tell_the_truth(name: str) -> None:
    with torch.device("meta"):
        network = basicvsr.BasicVSR(basicvsr.BasicVSRConfig())
    _check(CARDS[name], network, basicvsr.describe(network.state_dict(), CARDS[name].weights))


def test_zooming_slow_mo_card_tells_the_truth() -> None:
    card = CARDS["zooming-slow-mo"]
    with torch.device("meta"):
        network = zooming_slow_mo.ZoomingSlowMo(zooming_slow_mo.ZoomingSlowMoConfig())
    _check(card, network, zooming_slow_mo.describe(network.state_dict(), card.weights))


def _check(card: ModelCard, network: Restorer, found: ModelCard) -> None:
    facts = ("task", "scale", "time_scale", "window", "size_rule", "context")
    assert [getattr(card, fact) for fact in facts] == [getattr(found, fact) for fact in facts]
    content = sum(tensor.numel() * tensor.element_size() for tensor in network.state_dict().values())
    assert 1 < card.weights.size / content < 1.01


def test_the_real_file_is_the_one_in_the_catalogue(published_weights: Path) -> None:
    """BasicVSR's, of which there is a copy here."""
    card = CARDS["basicvsr-x4-vimeo"]
    path = published_weights / "BasicVSR_Vimeo90K_BIx4.pth"
    assert card.weights.size == path.stat().st_size
    assert isinstance(card.open(path), basicvsr.BasicVSR)
