"""``python -m tests.benchmarks [NAME …]``: measure the figures that the README quotes, on this machine."""

import click

from tests.benchmarks import compare, download, engine, fuzz, jobs, media, precision, rivals, stall, timeline, window

BENCHMARKS = {
    "download": download.hostile_servers,
    "resume": download.resume,
    "overhead": engine.overhead,
    "media": media.throughput,
    "colour": media.colour,
    "memory": engine.memory_growth,
    "precision": precision.loss,
    "rivals": rivals.rivals,
    "fuzz": fuzz.mutated_files,
    "kills": jobs.kills,
    "segments": jobs.segments,
    "endurance": jobs.endurance,
    "budget": jobs.budget,
    "queue": jobs.queue,
    "compare": compare.repaints,
    "preview": compare.first_preview,
    "paint": window.first_paint,
    "stall": stall.event_loop_stall,
    "panel": window.queue_memory,
    "scrub": timeline.scrub,
    "hundred": timeline.hundred,
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(BENCHMARKS)))
def main(names: tuple[str, ...]) -> None:
    """Run the benchmarks NAMES, all by default."""
    for name in names or BENCHMARKS:
        for line in BENCHMARKS[name]():
            click.echo(f"{name}: {line}")


if __name__ == "__main__":
    main()
