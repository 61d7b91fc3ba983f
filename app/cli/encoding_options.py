"""How results are to be encoded, as options."""

from typing import TypedDict

import click

from app.media.encoding import Chroma, Codec, Encoding, Quality


class EncodingOptions(TypedDict):
    """The options as click gives them."""

    codec: str | None
    quality: str
    crf: int | None
    chroma: str | None
    bits: str | None
    hardware: bool
    encoder_options: tuple[tuple[str, str], ...]


class _KeyValue(click.ParamType[tuple[str, str]]):
    """``KEY=VALUE``."""

    name = "key=value"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """The two parts."""
        key, equals, told = str(value).partition("=")
        if not key or not equals:
            self.fail(f"“{value}” is not KEY=VALUE: use for example preset=slow.", param, ctx)
        return key, told


ENCODING_OPTIONS = (
    click.option(
        "--codec",
        type=click.Choice([codec.value for codec in Codec]),
        help="What the pictures become; by default what most players of the container know. See “reelmend codecs”.",
    ),
    click.option(
        "--quality",
        type=click.Choice([quality.value for quality in Quality]),
        default=Quality.VISUALLY_LOSSLESS.value,
        show_default=True,
        help="How much may be lost; “reelmend codecs” tells the numbers behind the words.",
    ),
    click.option("--crf", type=int, help="The codec's own number for quality, instead of the word; lower is better."),
    click.option("--chroma", type=click.Choice([chroma.value for chroma in Chroma]), help="Detail of colour."),
    click.option("--bits", type=click.Choice(["8", "10", "12", "16"]), help="Of a sample."),
    click.option(
        "--hardware",
        is_flag=True,
        help="Let the graphics card encode, if it can: faster, and larger files. See “reelmend codecs”.",
    ),
    click.option(
        "--encoder-option",
        "encoder_options",
        type=_KeyValue(),
        multiple=True,
        metavar="KEY=VALUE",
        help="Any option of the encoder by FFmpeg's name, e.g. preset=slow; give it again for more.",
    ),
)


def encoding_of(options: EncodingOptions) -> Encoding:
    """What the options ask for."""
    codec, chroma, bits = options["codec"], options["chroma"], options["bits"]
    return Encoding(
        None if codec is None else Codec(codec),
        Quality(options["quality"]),
        options["crf"],
        None if chroma is None else Chroma(chroma),
        None if bits is None else int(bits),
        dict(options["encoder_options"]),
        options["hardware"],
    )
