"""``python -m installers.manual DATE``: the manual page, from what the commands say of themselves."""

import re
import sys
from collections.abc import Iterator

import click


def manual(commands: click.Group, version: str, date: str) -> str:
    """The page in the language of ``man``.

    Args:
        commands: the program's command.
        version: of the program.
        date: of the page, YYYY-MM-DD.
    """
    lines = [
        f'.TH REELMEND 1 "{date}" "Reelmend {_escaped(version)}" "User Commands"',
        ".SH NAME",
        r"reelmend \- restore video with multi-frame neural networks",
        ".SH SYNOPSIS",
        ".B reelmend\n[\\fIFILE\\fR]",
        ".br",
        ".B reelmend\n\\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...",
        ".SH DESCRIPTION",
        "Without arguments, or with names of files, the window is opened. With a command, the work is done here.",
        ".SH COMMANDS",
        *_group(commands, "reelmend"),
        ".SH EXIT STATUS",
        _escaped(_paragraph(commands.epilog or "")),
    ]
    return "\n".join(lines) + "\n"


def _group(group: click.Group, path: str) -> Iterator[str]:
    for name, command in sorted(group.commands.items()):
        if isinstance(command, click.Group):
            yield from _group(command, f"{path} {name}")
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield from _command(command, f"{path} {name}")


def _command(command: click.Command, path: str) -> Iterator[str]:
    context = click.Context(command, info_name=path)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {_escaped(path)} {_escaped(usage)}"
    yield from (f"{_escaped(_paragraph(part))}\n.PP" for part in re.split(r"\n\s*\n", command.help or ""))
    for parameter in command.params:
        record = parameter.get_help_record(context)
        if record is not None:
            yield f".TP\n.B {_escaped(record[0])}\n{_escaped(_paragraph(record[1]))}"


def _paragraph(text: str) -> str:
    return " ".join(text.replace("\b", "").split())


def _escaped(text: str) -> str:
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"^([.'])", r"\\&\1", text)


if __name__ == "__main__":
    from app.cli import commands as _commands
    from app.version import NUMBER

    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(manual(_commands, NUMBER, sys.argv[1]), end="")
