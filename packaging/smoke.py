"""Try an installed program: ``python packaging/smoke.py FOLDER --catalogue FILE [--pictures FOLDER]``.

``FILE`` is what ``reelmend models list --json`` says in the source tree that the program was made from; packaging
writes it beside the installers. With ``--root`` the program is installed in another system, and runs by ``chroot``.
Needs Python only, and on Linux ``Xvfb``.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from trial import command_line, window
from trial.program import Failure, Program

_SUFFIX = ".exe" if sys.platform == "win32" else ""


def main() -> int:
    """Run every check; returns 1 if any failed."""
    parser = argparse.ArgumentParser(description="Try an installed program.")
    parser.add_argument("folder", type=Path, help="everything that was installed")
    parser.add_argument("--command", type=Path, help="the executable; by default the one in the folder")
    parser.add_argument("--catalogue", type=Path, required=True, help="the networks that must be there")
    parser.add_argument("--pictures", type=Path, default=Path("smoke"), help="where pictures of the window go")
    parser.add_argument("--root", type=Path, help="the system that it is installed in, if it is another one")
    asked = parser.parse_args()
    asked.pictures.mkdir(parents=True, exist_ok=True)
    folder = asked.folder.resolve()
    places = asked.root / "tmp" if asked.root else None
    with tempfile.TemporaryDirectory(prefix="smoke", dir=places) as place:
        command = asked.command or folder / f"reelmend{_SUFFIX}"
        program = Program(folder, command, Path(place).resolve(), asked.root)
        before = _contents(folder)
        failed = sum(not _passes(name, check) for name, check in _checks(program, asked.catalogue, asked.pictures))
        failed += not _passes("nothing is written into the program's folder", partial(_unchanged, folder, before))
    print(f"{failed} failed" if failed else "all passed")
    return int(failed > 0)


def _checks(program: Program, catalogue: Path, pictures: Path) -> list[tuple[str, Callable[[], object]]]:
    clip = next(program.folder.rglob("friday.mp4"))
    return [
        ("it says what it was built from", partial(command_line.version, program)),
        ("the catalogue is complete", partial(command_line.catalogue_is_complete, program, catalogue)),
        ("licences are there", partial(command_line.licences_are_there, program)),
        ("exit codes hold", partial(command_line.exit_codes_hold, program)),
        ("a clip is enhanced with its sound", partial(command_line.clip_is_enhanced_with_sound, program, clip)),
        ("every encoder opens", partial(command_line.every_encoder_opens, program, clip)),
        ("a checkpoint is imported", partial(command_line.community_checkpoint_is_imported, program)),
        ("a killed job is resumed", partial(command_line.resumes_after_a_kill, program)),
        ("the window opens and remembers", partial(window.opens, program, clip, pictures)),
    ]


def _passes(name: str, check: Callable[[], object]) -> bool:
    began = time.monotonic()
    try:
        said = check()
    except Failure as failure:
        print(f"FAILED  {name}: {failure}", flush=True)
        return False
    print(f"passed  {name} ({said or f'{time.monotonic() - began:.0f} s'})", flush=True)
    return True


def _contents(folder: Path) -> dict[str, tuple[int, int]]:
    found = ((path, path.stat()) for path in folder.rglob("*") if not path.is_symlink())
    return {str(path): (status.st_size, status.st_mtime_ns) for path, status in found}


def _unchanged(folder: Path, before: dict[str, tuple[int, int]]) -> None:
    after = _contents(folder)
    changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    if changed:
        raise Failure(f"changed: {', '.join(changed[:5])}")


if __name__ == "__main__":
    sys.exit(main())
