"""The real program killed at random moments: a library is then as before the change or as after it, and nothing between."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from knowledge.keeping.settling import JOURNAL, PART
from knowledge.keeping.store import open_store
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 200
SEED = 45
PATIENCE = 60.0  # seconds until a process that does not end is a failure
_ROOMS = ("", "sources", "cases", "originals", ".trash")

_TEXT = """\
# Making laws {word}

The office of {word} collects how laws are made.

E.g.: In Jamaica, the Ministry of Justice asked 300 children in 2015 about the {word} draft act.

E.g.: In Norway, the Ombudsperson published a {word} version of the bill in 2003 that children can read.
"""

Snapshot = dict[str, bytes]


def snapshot(library: Path) -> Snapshot:
    """Everything in a library that is not hidden, by path."""
    return {
        path.relative_to(library).as_posix(): path.read_bytes()
        for path in sorted(library.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(library).parts)
    }


def leftovers(library: Path) -> list[str]:
    """Temporary files and the journal."""
    return [
        name
        for room in _ROOMS
        if (library / room).is_dir()
        for name in (path.name for path in (library / room).iterdir())
        if name.startswith(PART) or name == JOURNAL
    ]


def start(library: Path, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tui", "--no-bundled", "--library", str(library), *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def run(library: Path, *arguments: str) -> float:
    """Run the program to its end; give the seconds it took."""
    begun = time.monotonic()
    program = start(library, *arguments)
    output, _ = program.communicate(timeout=PATIENCE)
    assert program.returncode == 0, output.decode()
    return time.monotonic() - begun


@pytest.mark.slow
def test_a_killed_program_leaves_the_library_as_before_or_as_after(tmp_path: Path) -> None:
    base, commands = _prepare(tmp_path)
    before = snapshot(base)
    after, seconds = [], []
    for number, command in enumerate(commands):
        done = tmp_path / f"done-{number}"
        shutil.copytree(base, done)
        seconds.append(run(done, *command))
        after.append(snapshot(done))
        assert after[-1] != before

    chance = random.Random(SEED)  # noqa: S311

    def killed(kill: int, moment: float) -> tuple[bool, bool]:
        """Whether the change came to count, and whether the kill came while files were written."""
        number = kill % len(commands)
        library = tmp_path / f"killed-{kill}"
        shutil.copytree(base, library)
        program = start(library, *commands[number])
        if kill % 2:
            _wait(program, moment * 1.1 * seconds[number])
        else:
            _wait_for_writing(program, library)
            _wait(program, moment * 0.01)
        program.kill()
        program.communicate(timeout=PATIENCE)
        halfway = bool(leftovers(library))

        read = read_library([library])

        assert read.faults == ()
        now = snapshot(library)
        assert now in (before, after[number]), f"kill {kill} of {commands[number]}: {sorted(now)}"
        with open_store(library):
            assert leftovers(library) == []
        assert snapshot(library) == now
        shutil.rmtree(library)
        return now != before, halfway

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        ended = list(pool.map(killed, range(KILLS), [chance.random() for _ in range(KILLS)]))
    assert {counted for counted, _ in ended} == {False, True}
    assert any(halfway for _, halfway in ended), "no kill came while files were written"


def _prepare(place: Path) -> tuple[Path, list[list[str]]]:
    """A library with one document, and commands that change it: each one step of several files."""
    base, other = place / "base", place / "other"
    old, new, changed = place / "old.txt", place / "new.txt", place / "changed" / "old.txt"
    changed.parent.mkdir()
    old.write_text(_TEXT.format(word="plain"), encoding="utf-8")
    new.write_text(_TEXT.format(word="friendly"), encoding="utf-8")
    changed.write_text(_TEXT.format(word="plain") + "\nOne paragraph more.\n", encoding="utf-8")
    add = ["add", "--yes", "--set", "retrieved=2024-01-01"]
    run(base, *add, str(old))
    run(other, *add, str(new))
    run(other, "export", str(place / "pack.zip"))
    assert sorted(snapshot(base)) != sorted(snapshot(other))
    assert sum(path.startswith("cases/") and path.endswith(".yaml") for path in snapshot(base)) == 2
    return base, [
        [*add, str(new)],
        [*add, str(changed)],
        ["remove", "--with-cases", "old"],
        ["undo"],
        ["import", str(place / "pack.zip"), "--on-conflict", "both"],
    ]


def _wait(program: subprocess.Popen[bytes], seconds: float) -> None:
    try:
        program.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return


def _wait_for_writing(program: subprocess.Popen[bytes], library: Path) -> None:
    """Wait until the program has begun to write, or has ended."""
    deadline = time.monotonic() + PATIENCE
    while program.poll() is None and not leftovers(library):
        assert time.monotonic() < deadline
