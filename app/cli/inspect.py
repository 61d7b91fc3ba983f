"""``reelmend inspect``."""

import json
from pathlib import Path

import click

from app.cli.values import Source, plain
from app.engine.advice import findings, goals_of
from app.media.analyse import analyse
from app.media.describe import facts, measures
from app.media.inspect import inspect as inspect_file


@click.command("inspect")
@click.argument("source", metavar="FILE", type=Source())
@click.option("--full", is_flag=True, help="Count every frame; finds damage, black and frozen stretches too.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def inspect_command(source: Path, full: bool, as_json: bool) -> None:
    """Tell what FILE is, what its pictures suffer from, and what would help."""
    info = inspect_file(source)
    analysis = analyse(info, full)
    found = findings(info, analysis)
    if as_json:
        advice = {"analysis": plain(analysis), "findings": [plain(finding) for finding in found]}
        click.echo(json.dumps({**plain(info), **advice}))
        return
    for name, value in (*facts(info), *measures(info, analysis)):
        click.echo(f"{name + ':':12}{value}")
    for finding in found:
        click.echo(finding.sentence)
    if goals := goals_of(found):
        click.echo(f"What would help: {', then '.join(goal.value for goal in goals)} (reelmend enhance --advised)")
