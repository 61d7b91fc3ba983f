"""``reelmend verify``."""

from fractions import Fraction
from pathlib import Path

import click

from app.cli.values import EXIT_CODES, Time
from app.engine.job import Job, Recipe, check_times
from app.engine.receipt import Expectation
from app.engine.verify import verify
from app.errors import FaultyResult, UsageError
from app.media.frame import WHOLE
from app.media.inspect import inspect
from app.media.tempo import NORMAL, SlowMotion, Sound


@click.command("verify", epilog=EXIT_CODES)
@click.argument("output", metavar="OUTPUT", type=click.Path(path_type=Path))
@click.option("--against", type=click.Path(path_type=Path), help="The source that OUTPUT was made of.")
@click.option("--start", type=Time(), help="Where in the source OUTPUT begins: seconds or H:MM:SS.")
@click.option("--end", type=Time(), help="Where in the source it ends.")
@click.option(
    "--slow-motion", type=click.IntRange(1, 64), default=1, help="How many times as long as the source it lasts."
)
@click.option(
    "--sound",
    type=click.Choice([sound.value for sound in Sound]),
    default=Sound.STRETCH.value,
    show_default=True,
    help="In slow motion: what became of it.",
)
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def verify_command(
    output: Path,
    against: Path | None,
    start: Fraction | None,
    end: Fraction | None,
    slow_motion: int,
    sound: str,
    as_json: bool,
) -> int:
    """Check that OUTPUT is whole and shows what its source shows."""
    check_times(start, end)
    slow = SlowMotion(slow_motion, Sound(sound))
    trim = WHOLE
    if against is not None:
        trim = Job(against, output, Recipe(()), start, end).trim(inspect(against))
    elif (start, end, slow) != (None, None, NORMAL):
        raise UsageError("--start, --end, --slow-motion and --sound tell of the source.", "Give it with --against.")
    expectation = Expectation(trim, slowdown=Fraction(slow.factor), without=slow.without)
    receipt = verify(output, against, expectation)
    if as_json:
        click.echo(receipt.to_json())
    else:
        for check in receipt.checks:
            click.echo(f"{'passed' if check.passed else 'FAILED'}  {check.name:12}{check.sentence}")
        for note in receipt.notes:
            click.echo(note)
        click.echo(f"{output.name}: {'green' if receipt.green else 'red'}")
    return 0 if receipt.green else FaultyResult.exit_code
