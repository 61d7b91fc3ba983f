"""The command line. The only package that prints; see ``reelmend --help`` and README.md for the JSON it writes."""

import click

from app import settings, version
from app.cli.bench import bench_command
from app.cli.codecs import codecs_command
from app.cli.enhance import enhance_command
from app.cli.inspect import inspect_command
from app.cli.jobs import jobs_command, resume_command, run_command
from app.cli.models import models_command
from app.cli.queue import queue_command
from app.cli.report import tell_error
from app.cli.trial import try_command
from app.cli.values import EXIT_CODES
from app.cli.verify import verify_command
from app.errors import Cancelled, as_shown


@click.group(epilog=EXIT_CODES)
@click.version_option(version.described(), prog_name="reelmend")
def commands() -> None:
    """Restore video with multi-frame neural networks."""


for _command in (
    codecs_command,
    enhance_command,
    inspect_command,
    jobs_command,
    models_command,
    queue_command,
    resume_command,
    run_command,
    try_command,
    verify_command,
    bench_command,
):
    commands.add_command(_command)


def main(arguments: list[str]) -> int:
    """Run one command; returns the exit code."""
    try:
        settings.load(settings.default_path()).choose_folders()
        return int(commands.main(arguments, prog_name="reelmend", standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  the outermost frame of the program
        # click turns Ctrl-C into Abort.
        shown = Cancelled() if isinstance(error, click.Abort | KeyboardInterrupt) else as_shown(error)
        tell_error(shown, as_json="--json" in arguments)
        return shown.exit_code
