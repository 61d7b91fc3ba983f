"""``reelmend models calibrate``."""

import json
from dataclasses import asdict

import click

from app.cli.models.present import as_json_option, chosen


@click.command("calibrate")
@click.argument("models", nargs=-1, metavar="[MODEL]...")
@click.option("--device", default="auto", show_default=True, help="auto, cpu, cuda, cuda:N, mps or xpu.")
@as_json_option
def calibrate_models(models: tuple[str, ...], device: str, as_json: bool) -> None:
    """Measure how fast MODELs, by default all that are here, are on this machine; estimates rest on it."""
    from app.engine.calibration import Setting, calibrate

    for card in chosen(models):
        setting = Setting.of(card, device)
        precision, place = setting.precision.value, str(setting.device)
        measured = calibrate(setting)
        if as_json:
            facts = {"model": card.id, "device": place, "precision": precision, **asdict(measured)}
            click.echo(json.dumps({"event": "calibrated", **facts}))
        else:
            click.echo(
                f"{card.id}: {measured.seconds_per_megapixel:.2f} s and {measured.bytes_per_pixel / 1e3:.2f} GB"
                f" per megapixel in {precision} on {place}"
            )
