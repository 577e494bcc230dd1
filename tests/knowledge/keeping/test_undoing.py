"""The last run of changes can be taken back and made again; what a person changed since is never overwritten."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from kept_library import change, contents

from knowledge.errors import LibraryError
from knowledge.keeping.change_records import damaged_records, read_records
from knowledge.keeping.store import open_store
from knowledge.keeping.undoing import forget, undo

if TYPE_CHECKING:
    from pathlib import Path


def undo_in(library: Path, *, again: bool = False) -> bool:
    with open_store(library) as store:
        return undo(store, again=again) is not None


def test_each_change_can_be_taken_back_and_made_again(library: Path) -> None:
    states = [contents(library)]
    for files in (
        {"sources/new.md": "New.\n"},
        {"sources/report.md": "Changed.\n", "cases/norway.yaml": None},
        {"sources/new.md": None},
    ):
        change(library, files)
        states.append(contents(library))
    for state in states[-2::-1]:
        assert undo_in(library)
        assert contents(library) == state
    assert not undo_in(library)
    for state in states[1:]:
        assert undo_in(library, again=True)
        assert contents(library) == state
    assert not undo_in(library, again=True)


def test_what_was_taken_back_before_a_new_change_is_not_made_again(library: Path) -> None:
    change(library, {"sources/new.md": "New.\n"}, "add")
    assert undo_in(library)
    change(library, {"sources/new.md": "New.\n"}, "add")
    change(library, {"sources/new.md": None}, "remove")
    assert undo_in(library)
    assert undo_in(library, again=True), "the removal, not the first adding"
    assert "sources/new.md" not in contents(library)
    for again in (False, False, True, True):
        assert undo_in(library, again=again)
    assert "sources/new.md" not in contents(library)
    assert not undo_in(library, again=True)


def test_the_changes_of_one_run_are_taken_back_together(library: Path) -> None:
    before = contents(library)
    change(library, {"sources/a.md": "A.\n"}, group="run-1")
    change(library, {"sources/a.md": "A again.\n", "sources/report.md": "Changed.\n"}, group="run-1")
    after = contents(library)
    assert undo_in(library)
    assert contents(library) == before
    assert undo_in(library, again=True)
    assert contents(library) == after


def test_a_file_changed_by_hand_since_then_stays(library: Path) -> None:
    change(library, {"sources/new.md": "New.\n", "sources/other.md": "Other.\n"})
    (library / "sources" / "new.md").write_text("New, and mended by hand.\n", encoding="utf-8")
    now = contents(library)
    with pytest.raises(LibraryError, match=r"new\.md has changed since 'edit' of .*nothing was undone"):
        undo_in(library)
    assert contents(library) == now


def test_a_removed_original_comes_back_byte_for_byte(library: Path) -> None:
    name = f"originals/{'a' * 64}.bin"
    (library / "originals").mkdir()
    (library / name).write_bytes(bytes(range(256)))
    change(library, {name: None})
    assert name not in contents(library)
    undo_in(library)
    assert contents(library)[name] == bytes(range(256))


def test_what_undoing_needs_can_be_deleted(library: Path) -> None:
    change(library, {"sources/report.md": "Changed.\n"})
    now = contents(library)
    with open_store(library) as store:
        assert forget(store) == 1
    assert read_records(library) == []
    assert not undo_in(library)
    assert contents(library) == now


@pytest.mark.parametrize(
    "spoil",
    [
        "not json",
        "[]",
        "{}",
        '{"files": [{"path": "../../x", "before": "a"}]}',
        '{"files": [{"path": 5, "before": "", "after": "", "kept": "0"}]}',
    ],
)
def test_a_damaged_record_is_passed_over(library: Path, spoil: str) -> None:
    change(library, {"sources/report.md": "Changed.\n"})
    (library / ".trash" / "000001" / "change.json").write_text(spoil, encoding="utf-8")
    assert read_records(library) == []
    assert not undo_in(library)


def test_a_record_cannot_bring_files_in_from_elsewhere(library: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret", encoding="utf-8")
    change(library, {"sources/report.md": "Changed.\n"})
    record = library / ".trash" / "000001"
    value = json.loads((record / "change.json").read_text(encoding="utf-8"))
    (record / "0").unlink()
    try:
        (record / "0").symlink_to(secret)
    except OSError:
        pytest.skip("links cannot be made here")
    assert value["files"][0]["kept"] == "0"
    assert read_records(library) == []


def spoilt(place: Path) -> None:
    place.mkdir()
    (place / "change.json").write_text("{", encoding="utf-8")


def test_a_damaged_record_in_the_place_of_another_holds_no_change_up(library: Path) -> None:
    """The journal counted, and the rename of the record failed for good: no writer could begin any more."""
    before = contents(library)
    change(library, {"sources/new.md": "New.\n"})
    after = contents(library)
    spoilt(library / ".trash/000001.undone")
    assert undo_in(library)
    assert contents(library) == before
    assert damaged_records(library, undone=True) == [2], "kept, to be told of"
    spoilt(library / ".trash/000001")
    assert undo_in(library, again=True)
    assert contents(library) == after
    change(library, {"sources/new.md": None})
    assert contents(library) == before
    with open_store(library) as store:
        forget(store)
    assert not damaged_records(library, undone=True) + damaged_records(library, undone=False)


def test_a_change_that_was_held_up_by_a_damaged_record_is_finished(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(library)
    change(library, {"sources/new.md": "New.\n"})
    spoilt(library / ".trash/000001.undone")

    def fail(*_: object) -> None:
        raise OSError(39, "Directory not empty")

    with monkeypatch.context() as patched:
        patched.setattr("knowledge.keeping.store.roll_forward", fail)
        with pytest.raises(LibraryError, match="could not be finished"):
            undo_in(library)
    change(library, {"sources/other.md": "Other.\n"})
    assert contents(library) == before | {"sources/other.md": b"Other.\n"}
