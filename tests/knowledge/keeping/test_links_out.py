"""A library that came from someone else may hold links and pipes.

Nothing is written or removed through a link that leads out of it, and no pipe is waited for.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from kept_library import change

from knowledge.errors import LibraryError
from knowledge.keeping.packing import pack_library
from knowledge.keeping.settling import JOURNAL, TRASH
from knowledge.keeping.store import open_store
from knowledge.keeping.undoing import forget
from knowledge.keeping.whence import Whence, note_place
from knowledge.library_files import library_files

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="links need rights on Windows, and it has no such pipes"
)
NEW = {"sources/new.md": "A new text.\n"}


@pytest.fixture
def elsewhere(library: Path) -> Path:
    """A folder outside the library, with files that a link in the library could lead to."""
    folder = library.parent / "elsewhere"
    (folder / "000001").mkdir(parents=True)
    for name in ("mine.md", "state.json", ".article45-ab-0", "000001/change.json"):
        (folder / name).write_text("mine", encoding="utf-8")
    return folder


def held(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder)): p.read_text(encoding="utf-8") for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize(
    ("room", "journal"),
    [
        ("sources", {"format": 1, "moves": [], "removals": ["sources/mine.md"]}),
        ("sources", {"format": 1, "moves": [["sources/.article45-ab-0", "sources/mine.md"]], "removals": []}),
        (TRASH, {"format": 1, "moves": [], "removals": [f"{TRASH}/000001"]}),
    ],
)
def test_a_journal_never_reaches_through_a_folder_that_leads_out(
    library: Path, elsewhere: Path, room: str, journal: object
) -> None:
    if (library / room).exists():
        shutil.rmtree(library / room)
    (library / room).symlink_to(elsewhere)
    (library / JOURNAL).write_text(json.dumps(journal), encoding="utf-8")
    before = held(elsewhere)
    with pytest.raises(LibraryError, match="link that leads out"):
        library_files(library)
    with pytest.raises(LibraryError, match="link that leads out"), open_store(library):
        pass
    assert held(elsewhere) == before


def test_no_writer_reaches_through_a_trash_that_leads_out(library: Path, elsewhere: Path) -> None:
    (library / TRASH).symlink_to(elsewhere)
    (library / JOURNAL).write_text(json.dumps({"format": 1, "moves": [], "removals": ["cases/old.yaml"]}), "utf-8")
    before = held(elsewhere)
    library_files(library)
    assert not (library / JOURNAL).exists(), "what is in the library itself is finished"
    with open_store(library) as opened, pytest.raises(LibraryError, match="link that leads out"):
        forget(opened)
    with pytest.raises(LibraryError, match="link that leads out"):
        change(library, NEW)
    assert held(elsewhere) == before


def test_a_removal_never_reaches_through_a_folder_that_leads_out(library: Path, elsewhere: Path) -> None:
    shutil.rmtree(library / "sources")
    (library / "sources").symlink_to(elsewhere)
    before = held(elsewhere)
    with pytest.raises(LibraryError, match="link that leads out"):
        change(library, {"sources/mine.md": None})
    assert held(elsewhere) == before


def test_a_place_is_never_noted_in_a_file_that_a_link_leads_to(library: Path, tmp_path: Path) -> None:
    change(library, NEW)
    mine = tmp_path / "mine.txt"
    mine.write_text("mine\n", encoding="utf-8")
    (library / TRASH / "places.jsonl").symlink_to(mine)
    note_place(library, "sources/new.md", Whence("place"))
    assert mine.read_text(encoding="utf-8") == "mine\n"


@pytest.mark.parametrize("what", ["add", "remove", "edit", "import"])
def test_no_pipe_among_the_files_of_a_library_is_waited_for(library: Path, tmp_path: Path, what: str) -> None:
    """One that somebody else made held up whatever changes the library, without end and under its lock."""
    change(library, {**NEW, "terms.yaml": "concepts: []\n"})
    pack, note = tmp_path / "pack.zip", tmp_path / "note.md"
    pack_library(library, pack)
    note.write_text("# A note\n\nThe law was passed.\n", encoding="utf-8")
    (library / "terms.yaml").unlink()
    for name in ("terms.yaml", "sources/pipe.md", "sources/pipes.jsonl", "cases/pipe.yaml"):
        os.mkfifo(library / name)
    arguments = {
        "add": ["add", str(note), "--yes"],
        "remove": ["remove", "new"],
        "edit": ["edit", "terms"],
        "import": ["import", str(pack), "--on-conflict", "replace"],
    }[what]
    ran = subprocess.run(
        [sys.executable, "-m", "tui", "--library", str(library), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "EDITOR": "true"},
    )
    if what in ("add", "remove"):
        assert ran.returncode == 0, ran.stderr
    else:
        assert (ran.returncode, "(not a plain file)" in ran.stderr) == (2, True), ran.stderr


@pytest.mark.parametrize(
    "name", [JOURNAL, f"{TRASH}/state.json", f"{TRASH}/places.jsonl", f"{TRASH}/000001/change.json"]
)
def test_no_pipe_in_the_place_of_a_file_is_waited_for(library: Path, name: str) -> None:
    change(library, NEW)
    note_place(library, "sources/new.md", Whence("place"))
    (library / name).unlink(missing_ok=True)
    os.mkfifo(library / name)
    program = (
        "import sys; from pathlib import Path; folder = Path(sys.argv[1])\n"
        "from knowledge.errors import LibraryError; from knowledge.keeping import change_records, state, store, whence\n"
        "whence.read_places(folder); whence.note_place(folder, 'x', whence.Whence())\n"
        "state.changed_since(folder); change_records.read_records(folder)\n"
        "try:\n    with store.open_store(folder): print('opened')\nexcept LibraryError as error: print(error)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(library)], capture_output=True, text=True, timeout=60, check=True
    )
    assert (f"{JOURNAL} is damaged" if name == JOURNAL else "opened") in ran.stdout
