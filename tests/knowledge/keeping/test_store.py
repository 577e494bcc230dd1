"""Changes of a library are one step: whole or not at all, whatever fails, and one after the other."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from kept_library import change, contents

from knowledge.errors import LibraryError
from knowledge.keeping import change_records, disk, journal, store
from knowledge.keeping.settling import JOURNAL, PART
from knowledge.keeping.store import Change, Step, open_store
from knowledge.keeping.undoing import undo
from knowledge.library_files import library_files
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path

NEW = {"sources/new.md": "A new text.\n", "cases/norway.yaml": None, "sources/report.md": "Another text.\n"}


class Killed(BaseException):
    """Stands for the end of the process: no code of the program sees it coming."""


def parts(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob(f"{PART}*")] + [path.name for path in folder.glob(JOURNAL)]


def test_a_change_writes_and_removes_files_in_one_step(library: Path) -> None:
    assert change(library, NEW)

    now = contents(library)
    assert now["sources/new.md"] == b"A new text.\n"
    assert now["sources/report.md"] == b"Another text.\n"
    assert "cases/norway.yaml" not in now
    assert parts(library) == []


def test_nothing_is_written_where_the_library_is_so_already(library: Path) -> None:
    change(library, NEW)
    assert not change(library, NEW)
    assert len(list((library / ".trash").glob("0*"))) == 1


@pytest.mark.parametrize("writer_comes_next", [True, False])
def test_a_crash_at_any_write_leaves_the_library_as_before_or_as_after(
    library: Path, monkeypatch: pytest.MonkeyPatch, writer_comes_next: bool
) -> None:
    before = contents(library)
    steps = tuple(Step(path, None if text is None else text.encode()) for path, text in NEW.items())
    calls = 0
    crash_at = 0

    def crashing(real):  # type: ignore[no-untyped-def]
        def call(*args, **options):  # type: ignore[no-untyped-def]
            nonlocal calls
            calls += 1
            if calls == crash_at:
                raise Killed
            return real(*args, **options)

        return call

    outcomes = []
    for module in (change_records, disk, journal, store):
        for name in ("write_through", "replace", "remove", "keep_copy", "flush_folder"):
            if hasattr(module, name):
                monkeypatch.setattr(module, name, crashing(getattr(module, name)))
    monkeypatch.setattr(store.Store, "_drop", lambda *_: None)  # the dead do not clean up
    while True:
        crash_at, calls = crash_at + 1, 0
        try:
            with open_store(library) as opened:
                opened.apply(Change(steps, "edit"))
        except Killed:
            pass
        finished = calls < crash_at
        reached, calls = calls, -1_000_000  # from here on nothing crashes
        if writer_comes_next:
            with open_store(library):
                assert parts(library) == []
        else:
            library_files(library)
            assert not (library / JOURNAL).exists()
        now = contents(library)
        assert set(now) in ({*before}, {*before, "sources/new.md"} - {"cases/norway.yaml"}), f"crash at call {crash_at}"
        assert (now == before) is ("sources/new.md" not in now)
        outcomes.append(now == before)
        if finished:
            break
        if now != before:
            change(library, {path: before[path].decode() if path in before else None for path in NEW})
    assert reached > 10
    assert outcomes == sorted(outcomes, reverse=True)  # first all as before, then all as after
    assert {True, False} == set(outcomes)


def test_an_error_while_writing_changes_nothing_and_leaves_nothing(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(library)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(store, "write_journal", full)
    with pytest.raises(LibraryError, match=r"disk that holds the library .* is full; this change was not made"):
        change(library, NEW)
    assert contents(library) == before
    assert parts(library) == []


def test_a_change_that_cannot_be_finished_now_is_finished_by_the_next_reader(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(journal, "replace", _after_journal(failing))
        with pytest.raises(LibraryError, match="will be finished the next time"):
            change(library, NEW)
    assert (library / JOURNAL).exists()
    read = read_library([library])
    assert list(read.sources) == ["new", "report"]
    assert read.sources["report"].text == "Another text.\n"
    assert not (library / JOURNAL).exists()


@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError, OSError])
def test_an_interrupt_right_after_the_journal_counts_loses_nothing(
    library: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    def interrupted(folder: Path) -> None:
        disk.flush_folder(folder)
        if (folder / JOURNAL).exists():
            raise error

    with monkeypatch.context() as patch:
        patch.setattr(journal, "flush_folder", interrupted)
        with pytest.raises(LibraryError if error is OSError else error):
            change(library, NEW)
    read = read_library([library])
    assert list(read.sources) == ["new", "report"]
    assert read.sources["report"].text == "Another text.\n"
    assert parts(library) == []
    with open_store(library) as opened:
        assert undo(opened) is not None
    assert list(read_library([library]).cases) == ["norway"]


def _after_journal(failing):  # type: ignore[no-untyped-def]
    def call(source: Path, target: Path) -> None:
        if target.name == JOURNAL:
            disk.replace(source, target)
        else:
            failing()

    return call


@pytest.mark.parametrize(
    "value",
    [
        {"format": 1, "moves": [["sources/.article45-ab-0", "../outside.md"]], "removals": []},
        {"format": 1, "moves": [["../secret", "sources/a.md"]], "removals": []},
        {"format": 1, "moves": [["cases/.article45-ab-0", "sources/a.md"]], "removals": []},
        {"format": 1, "moves": [], "removals": ["../outside.md"]},
        {"format": 1, "moves": [], "removals": ["/etc/passwd"]},
        {"format": 1, "moves": [], "removals": ["sources/../../outside.md"]},
        {"format": 2, "moves": [], "removals": []},
        [],
        {"moves": 3},
    ],
)
def test_a_journal_that_names_anything_else_is_refused(library: Path, value: object) -> None:
    outside = library.parent / "outside.md"
    outside.write_text("mine", encoding="utf-8")
    (library / JOURNAL).write_text(json.dumps(value), encoding="utf-8")
    with pytest.raises(LibraryError, match="is damaged"):
        library_files(library)
    with pytest.raises(LibraryError, match="is damaged"), open_store(library):
        pass
    assert outside.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    "path",
    [
        "../a.md",
        "sources/.hidden.md",
        "originals/x.pdf",
        "sources/a/b.md",
        "sources/a/../../b.md",
        "sources/a\\b.md",
        "x.md",
        "sources/con.md",
        "sources/a.txt",
        "cases/a.md",
        "sources//a.md",
        "/sources/a.md",
        "sources/a.md/",
        "",
    ],
)
def test_no_change_may_name_another_place(library: Path, path: str) -> None:
    with pytest.raises(LibraryError, match="not a place for a file"):
        change(library, {path: "text"})


def test_an_original_that_changes_while_it_is_read_is_not_kept(library: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("now something else", encoding="utf-8")
    sha256 = hashlib.sha256(b"what it was").hexdigest()
    with open_store(library) as opened, pytest.raises(LibraryError, match="changed while it was read"):
        opened.apply(Change((Step(f"originals/{sha256}.txt", file, sha256),), "add"))
    assert parts(library) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_room_that_is_a_link_out_of_the_library_is_refused(library: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (library / "originals").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(LibraryError, match="leads out of the library"):
        change(library, {f"originals/{'a' * 64}.txt": "x"})


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_not_replaced_by_a_copy(library: Path) -> None:
    path = library / "sources" / "report.md"
    path.rename(library / "elsewhere.md")
    path.symlink_to(library / "elsewhere.md")
    with open_store(library) as store, pytest.raises(LibraryError, match="is a link"):
        store.apply(Change((Step("sources/report.md", b"x\n"),), "edit"))
    assert path.is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_not_removed_as_that_could_not_be_undone(library: Path) -> None:
    path = library / "sources" / "linked.md"
    path.symlink_to(library / "sources" / "report.md")
    with pytest.raises(
        LibraryError, match=r"linked\.md is a link, and undoing could not bring it back; delete it by hand"
    ):
        change(library, {"sources/linked.md": None})
    assert path.is_symlink()
    assert change_records.read_records(library) == []
    assert parts(library) == []


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of files are others on Windows")
def test_a_replaced_file_keeps_its_permissions(library: Path) -> None:
    path = library / "sources" / "report.md"
    path.chmod(0o640)
    change(library, {"sources/report.md": "Another text.\n"})
    assert path.stat().st_mode & 0o777 == 0o640


def test_writers_wait_for_each_other(library: Path) -> None:
    inside = threading.Event()
    done: list[str] = []

    def other() -> None:
        inside.wait(30)
        change(library, {"sources/second.md": "Second.\n"})
        done.append("second")

    thread = threading.Thread(target=other)
    with open_store(library) as opened:
        thread.start()
        inside.set()
        opened.apply(Change((Step("sources/first.md", b"First.\n"),), "edit"))
        done.append("first")
    thread.join(60)
    assert done == ["first", "second"]
    assert {"sources/first.md", "sources/second.md"} <= set(contents(library))


def test_a_writer_that_does_not_come_to_an_end_is_told_of(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "WRITER_WAITS", 0.05)
    with open_store(library), pytest.raises(LibraryError, match="Another run of article45"), open_store(library):
        pass


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="a small disk can be made by root on Linux alone"
)
def test_a_full_disk_gives_a_clear_error_and_an_intact_library(tmp_path: Path) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"no small disk can be made here: {mounted.stderr.decode().strip()}")
    try:
        library = place / "library"
        from knowledge.keeping.starting import make_library

        make_library(library)
        change(library, {"sources/a.md": "A.\n"})
        before = contents(library)
        with pytest.raises(LibraryError, match="is full; this change was not made"):
            change(library, {"sources/a.md": "B.\n", "sources/b.md": "large " * 100_000})
        assert contents(library) == before
        assert parts(library) == []
        assert read_library([library]).faults == ()
        change(library, {"sources/c.md": "C.\n"})
        assert contents(library).keys() == {*before, "sources/c.md"}
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_reader_at_work_while_a_change_is_made_does_not_see_half(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from knowledge import reading

    real = reading._read_cases
    changed = False

    def during(*args: object) -> object:
        nonlocal changed
        if not changed:
            changed = True
            change(library, {"sources/report.md": "Without the words.\n", "cases/norway.yaml": None})
        return real(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "_read_cases", during)
    read = read_library([library])
    assert changed
    assert read.faults == ()
    assert read.sources["report"].text == "Without the words.\n"
