"""The list of codecs, and options for them."""

import json

import pytest

from app.cli import main
from app.cli.encoding_options import ENCODING_OPTIONS, EncodingOptions, encoding_of
from app.media import hardware
from app.media.encoding import Chroma, Codec, Encoding, Quality


@pytest.fixture(autouse=True)
def _one_card(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without trying what this machine has."""
    monkeypatch.setattr(hardware, "_works", lambda name, _: name == "hevc_nvenc")


def test_the_numbers_behind_the_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["codecs"]) == 0
    shown = capsys.readouterr().out
    assert "visually-lossless = crf 15" in shown
    assert all(codec.title in shown for codec in Codec)


def test_the_numbers_for_scripts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["codecs", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["av1"][0]["qualities"]["small"] == {"crf": "45"}
    assert told["prores"][1]["samples"] == [{"chroma": "4:4:4", "bits": 10}]
    assert told["png"][1]["samples"] == [{"chroma": "RGB", "bits": 16}]
    assert [(row["encoder"], row["hardware"]) for row in told["hevc"]] == [("libx265", False), ("hevc_nvenc", True)]
    assert len(told["h264"]) == 1


@pytest.mark.parametrize("name", ["h264_nvenc", "h264_qsv"])
def test_a_card_that_is_not_here_fails_its_trial(name: str) -> None:
    assert main(["try", "encoder", name, "nv12"]) == 1


def test_options() -> None:
    assert len(ENCODING_OPTIONS) == len(EncodingOptions.__annotations__)
    options = EncodingOptions(
        codec="hevc",
        quality="small",
        crf=None,
        chroma="4:2:2",
        bits="12",
        hardware=True,
        encoder_options=(("preset", "slow"),),
    )
    wanted = Encoding(Codec.HEVC, Quality.SMALL, None, Chroma.HALF, 12, {"preset": "slow"}, hardware=True)
    assert encoding_of(options) == wanted


def test_an_option_without_a_value(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["enhance", "a.mp4", "--encoder-option", "preset"]) == 2
    assert "KEY=VALUE" in capsys.readouterr().err
