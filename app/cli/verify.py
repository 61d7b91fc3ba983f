"""``reelmend verify``."""

from pathlib import Path

import click

from app.cli.values import EXIT_CODES
from app.engine.verify import verify
from app.errors import FaultyResult


@click.command("verify", epilog=EXIT_CODES)
@click.argument("output", metavar="OUTPUT", type=click.Path(path_type=Path))
@click.option("--against", type=click.Path(path_type=Path), help="The source that OUTPUT was made of.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def verify_command(output: Path, against: Path | None, as_json: bool) -> int:
    """Check that OUTPUT is whole and shows what its source shows."""
    receipt = verify(output, against)
    if as_json:
        click.echo(receipt.to_json())
    else:
        for check in receipt.checks:
            click.echo(f"{'passed' if check.passed else 'FAILED'}  {check.name:12}{check.sentence}")
        for note in receipt.notes:
            click.echo(note)
        click.echo(f"{output.name}: {'green' if receipt.green else 'red'}")
    return 0 if receipt.green else FaultyResult.exit_code
