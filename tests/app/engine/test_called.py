"""Networks by the ids that people write."""

import pytest

from app.engine.called import called
from app.engine.contract import ModelCard
from app.errors import ModelError


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("edvr", "Did you mean edvr-s-x4, edvr-m-x4? "),
        ("evdr-s-x4", "Did you mean edvr-s-x4, edvr-m-x4? "),
        ("EDVR", "Did you mean edvr-s-x4, edvr-m-x4? "),
        ("RealESRGAN", "Did you mean RealESRGAN_x4plus? "),
        ("realesrgan_x4", "Did you mean RealESRGAN_x4plus? "),
        ("REALERSGAN_X4PLUS", "Did you mean RealESRGAN_x4plus? "),
        ("sharpen", ""),
        ("", ""),
    ],
)
def test_what_is_called_alike_is_proposed(enlarger: ModelCard, written: str, advice: str) -> None:
    catalogue = dict.fromkeys(("edvr-s-x4", "edvr-m-x4", "rife-s", "RealESRGAN_x4plus"), enlarger)
    with pytest.raises(ModelError) as raised:
        called(written, catalogue)
    assert raised.value.advice == f"{advice}“reelmend models” lists all."


def test_the_network_of_an_id(enlarger: ModelCard) -> None:
    assert called("one", {"one": enlarger}) is enlarger
