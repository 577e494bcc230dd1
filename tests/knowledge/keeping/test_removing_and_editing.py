"""Removing, editing, telling differences: each says what it touches, and nothing faulty comes to count."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING

import pytest
from kept_library import CASE, SOURCE, change, contents

from knowledge.errors import InputError, LibraryError
from knowledge.keeping.catalog import originals_of
from knowledge.keeping.differences import Difference, differences
from knowledge.keeping.editing import broken_by_edit, faults_in, find_editable
from knowledge.keeping.removing import plan_removal, remove
from knowledge.keeping.state import changed_since
from knowledge.keeping.trees import BytesTree, FolderTree, TreeBefore
from knowledge.keeping.trying import read_named
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path

RECORDS = '{"_id": "n1", "text": "One."}\n{"_id": "n2", "text": "Two."}\n'


def test_removing_a_source_names_the_cases_that_quote_it(library: Path) -> None:
    removal = plan_removal(library, None, ["report"])
    assert removal.paths == ("sources/report.md",)
    assert removal.quoting == {"cases/norway.yaml": "report"}
    remove(library, removal, with_cases=True)
    read = read_library([library])
    assert (read.sources, read.cases, read.faults) == ({}, {}, ())


def test_an_original_goes_with_the_last_source_made_from_it(library: Path) -> None:
    sha256 = "a" * 64
    change(
        library,
        {
            f"originals/{sha256}.pdf": "x",
            "sources/a.md": f"---\nsha256: {sha256}\n---\nA.\n",
            "sources/b.md": f"---\nsha256: {sha256.upper()}\n---\nB.\n",
        },
    )
    assert plan_removal(library, None, ["a"]).paths == ("sources/a.md",)
    assert plan_removal(library, None, ["a", "b"]).paths == ("sources/a.md", "sources/b.md", f"originals/{sha256}.pdf")


def test_an_original_stays_while_a_hidden_source_was_made_from_it(library: Path) -> None:
    sha256 = "a" * 64
    front = f"---\nsha256: {sha256}\n---\nA.\n"
    change(library, {f"originals/{sha256}.pdf": "x", "sources/a.md": front, "sources/b.md": front})
    (library / "sources" / "b.md").rename(library / "sources" / ".b.md")
    assert plan_removal(library, None, ["a"]).paths == ("sources/a.md",)


@pytest.mark.parametrize("pattern", ["?" * 64, "*" + "?" * 63, "[0-9a-f]" * 8])
def test_a_checksum_that_is_a_pattern_takes_no_original_along(library: Path, pattern: str) -> None:
    (library / "originals").mkdir()
    (library / "originals" / f"{'a' * 64}.pdf").write_bytes(b"x")
    change(library, {"sources/bad.md": f'---\nsha256: "{pattern}"\n---\nA.\n'})
    assert plan_removal(library, None, ["bad"]).paths == ("sources/bad.md",)
    assert originals_of(library, pattern) == []


def test_a_document_of_a_bulk_file_is_removed_alone(library: Path) -> None:
    change(library, {"sources/notes.jsonl": RECORDS})
    remove(library, plan_removal(library, None, ["n1"]), with_cases=False)
    assert contents(library)["sources/notes.jsonl"] == b'{"_id": "n2", "text": "Two."}\n'
    remove(library, plan_removal(library, None, ["n2"]), with_cases=False)
    assert "sources/notes.jsonl" not in contents(library)


def test_several_documents_of_a_bulk_file_go_at_once_and_the_last_takes_the_file_along(library: Path) -> None:
    sha256 = "a" * 64
    line = '{"_id": "n%d", "text": "One.", "metadata": {"sha256": "' + sha256 + '"}}\n'
    change(library, {"sources/notes.jsonl": line % 1 + line % 2 + line % 3, f"originals/{sha256}.jsonl": "x"})
    removal = plan_removal(library, None, ["n1", "n2"])
    assert (removal.paths, removal.documents) == ((), dict.fromkeys(["n1", "n2"], "sources/notes.jsonl"))
    remove(library, removal, with_cases=False)
    assert contents(library)["sources/notes.jsonl"] == (line % 3).encode()
    assert plan_removal(library, None, ["n3"]).paths == ("sources/notes.jsonl", f"originals/{sha256}.jsonl")


@pytest.mark.parametrize(
    "other",
    [
        {"sources/notes.jsonl": RECORDS + '{"_id": "n3", "text": "Three."}\n'},
        {"cases/x.yaml": "title: X\nsources: [n1]\n"},
        {"sources/report.md": SOURCE + "More.\n"},
    ],
)
def test_what_changes_between_plan_and_removal_is_not_lost(library: Path, other: dict[str, str | None]) -> None:
    change(library, {"sources/notes.jsonl": RECORDS})
    removal = plan_removal(library, None, ["n1"])
    change(library, other)
    before = contents(library)
    with pytest.raises(LibraryError, match="was changed by someone else meanwhile; nothing was removed, try again"):
        remove(library, removal, with_cases=False)
    assert contents(library) == before


def test_a_case_that_quotes_a_single_document_is_named(library: Path) -> None:
    change(library, {"sources/notes.jsonl": RECORDS, "cases/x.yaml": "title: X\nsources: [n1]\n"})
    assert plan_removal(library, None, ["n1"]).quoting == {"cases/x.yaml": "n1"}


def test_only_what_is_in_this_library_can_be_removed(library: Path, tmp_path: Path) -> None:
    bundled = tmp_path / "bundled"
    (bundled / "sources").mkdir(parents=True)
    (bundled / "sources" / "fixed.md").write_text("Fixed.\n", encoding="utf-8")
    with pytest.raises(InputError, match="did you mean report"):
        plan_removal(library, bundled, ["raport"])
    with pytest.raises(LibraryError, match="belongs to the bundled library"):
        plan_removal(library, bundled, ["fixed"])


DECOMPOSED, COMPOSED = "nin\u0303ez", "ni\xf1ez"
OTHER_CASE = CASE.replace("[report]", f"[{COMPOSED}]").replace("id: norway\n", "")


@pytest.fixture
def odd_names(library: Path) -> Path:
    """A library as macOS and Windows leave it: names in decomposed form, suffixes in capitals."""
    text = SOURCE.replace("id: report\n", "")
    for path, content in {
        f"sources/{DECOMPOSED}.MD": text,
        f"cases/{DECOMPOSED}.YAML": OTHER_CASE,
        "sources/notes.JSONL": RECORDS,
    }.items():
        (library / path).write_text(content, encoding="utf-8")
    assert read_library([library]).faults == ()
    return library


def test_names_are_told_as_reading_tells_them(odd_names: Path) -> None:
    case, source = f"cases/{DECOMPOSED}.YAML", f"sources/{DECOMPOSED}.MD"
    assert set(read_named([odd_names], [COMPOSED, "n1"])) == {COMPOSED, "n1"}
    for name in (DECOMPOSED, COMPOSED):
        assert find_editable([odd_names], odd_names, f"sources/{name}")[0] == source
        assert plan_removal(odd_names, None, [f"sources/{name}"]).quoting == {case: COMPOSED}
    (odd_names / source).rename(odd_names / "sources" / "other.MD")
    for name in (DECOMPOSED, COMPOSED):
        assert find_editable([odd_names], odd_names, name) == (case, OTHER_CASE.encode())
        remove(odd_names, plan_removal(odd_names, None, [name]), with_cases=False)
        assert case not in contents(odd_names)
        (odd_names / case).write_text(OTHER_CASE, encoding="utf-8")


def test_what_a_suffix_in_capitals_holds_is_looked_at_as_what_it_is(odd_names: Path) -> None:
    assert faults_in([odd_names], odd_names, "sources/notes.JSONL", RECORDS.encode()) == ()
    assert faults_in([odd_names], odd_names, f"cases/{DECOMPOSED}.YAML", OTHER_CASE.encode()) == ()
    after = SOURCE.replace("400 children", "500 children").replace("id: report\n", "").encode()
    before = SOURCE.replace("id: report\n", "").encode()
    broken = broken_by_edit([odd_names], odd_names, f"sources/{DECOMPOSED}.MD", before, after)
    assert [fault.file for fault in broken] == [str(odd_names / "cases" / f"{DECOMPOSED}.YAML")]


def test_terms_can_be_begun_in_a_folder_that_is_no_library_yet(tmp_path: Path) -> None:
    assert find_editable([tmp_path], tmp_path, "terms")[0] == "terms.yaml"


@pytest.mark.parametrize("name", ["../../etc/passwd", "../report", "", ".trash", "sources/../report", "cases/report"])
def test_an_id_is_no_way_out_of_the_library(library: Path, name: str) -> None:
    (library.parent / "report.yaml").write_text("id: report\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"There is no (source|case example)"):
        plan_removal(library, None, [name])
    with pytest.raises(InputError, match=r"There is no (source|case example)"):
        find_editable([library], library, name)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "cases/report",
            r"^There is no case example 'report' .* did you mean sources/report\? 'article45 cases' shows",
        ),
        ("sources/norway", r"^There is no source 'norway' .* did you mean cases/norway\? 'article45 list' shows"),
        ("sources/report.md", r"^There is no source 'report.md' .* did you mean report\?"),
        ("norway.yaml", r"^There is no source or case example 'norway.yaml' .* did you mean norway\?"),
        ("cases/reporx", r"^There is no case example 'reporx' in this library; 'article45 cases' shows"),
    ],
)
def test_what_is_of_the_other_kind_or_the_name_of_a_file_is_named_as_such(library: Path, name: str, told: str) -> None:
    for find in (lambda: plan_removal(library, None, [name]), lambda: find_editable([library], library, name)):
        with pytest.raises(InputError, match=told):
            find()


def test_a_case_example_of_the_bundled_library_is_told_as_such(library: Path, tmp_path: Path) -> None:
    shutil.copytree(library, tmp_path / "bundled")
    (library / "cases" / "norway.yaml").unlink()
    with pytest.raises(LibraryError, match="norway belongs to the bundled library"):
        plan_removal(library, tmp_path / "bundled", ["norway"])
    with pytest.raises(InputError, match="There is no source 'norway' in this library"):
        plan_removal(library, tmp_path / "bundled", ["sources/norway"])


def test_an_id_of_a_source_and_a_case_stands_for_neither_until_it_is_said_which(library: Path) -> None:
    change(library, {"cases/report.yaml": CASE.replace("id: norway", "id: report"), "sources/notes.jsonl": RECORDS})
    for find in (lambda: plan_removal(library, None, ["report"]), lambda: find_editable([library], library, "report")):
        with pytest.raises(InputError, match="both a source and a case example; say sources/report or cases/report"):
            find()
    assert plan_removal(library, None, ["cases/report"]).paths == ("cases/report.yaml",)
    assert plan_removal(library, None, ["sources/report"]).paths == ("sources/report.md",)
    assert find_editable([library], library, "cases/report")[0] == "cases/report.yaml"
    assert find_editable([library], library, "sources/report")[0] == "sources/report.md"
    change(library, {"cases/n1.yaml": CASE.replace("id: norway", "id: n1")})
    with pytest.raises(InputError, match="both"):
        plan_removal(library, None, ["n1"])
    assert plan_removal(library, None, ["sources/n1"]).documents == {"n1": "sources/notes.jsonl"}
    assert plan_removal(library, None, ["cases/n1"]).paths == ("cases/n1.yaml",)


def test_what_can_be_edited(library: Path) -> None:
    change(library, {"sources/notes.jsonl": RECORDS, "terms.yaml": None})
    assert find_editable([library], library, "report") == ("sources/report.md", SOURCE.encode())
    assert find_editable([library], library, "norway") == ("cases/norway.yaml", CASE.encode())
    assert find_editable([library], library, "notes") == ("sources/notes.jsonl", RECORDS.encode())
    path, template = find_editable([library], library, "terms")
    assert path == "terms.yaml"
    assert template.startswith(b"# How people's words")
    with pytest.raises(InputError, match="one of the documents of notes; 'article45 edit notes'"):
        find_editable([library], library, "n1")


def test_a_document_of_a_file_is_told_with_that_file_on_windows_too(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(library, {"sources/notes.jsonl": RECORDS})
    monkeypatch.setattr("knowledge.library_files.shown_path", lambda path: str(PureWindowsPath(path)))
    monkeypatch.setattr("knowledge.keeping.editing.PurePath", PureWindowsPath, raising=False)
    with pytest.raises(InputError, match="one of the documents of notes; 'article45 edit notes'"):
        find_editable([library], library, "n1")


@pytest.mark.parametrize(
    ("path", "content", "what"),
    [
        ("sources/report.md", "---\nkind: novel\n---\nText.\n", "unknown kind novel"),
        ("sources/report.md", " \n", "is empty"),
        ("cases/norway.yaml", CASE.replace("400", "500"), "does not stand in the source report"),
        ("cases/norway.yaml", CASE.replace("[report]", "[raport]"), "there is no source raport"),
        ("terms.yaml", "acronyms:\n  - {short: A}\n", "has no short or no long form"),
        ("library.yaml", "nam: X\n", "unknown field nam"),
        ("sources/notes.jsonl", '{"_id": "a"}\n', "has no text"),
    ],
)
def test_faults_of_an_edit_are_found_before_it_counts(library: Path, path: str, content: str, what: str) -> None:
    faults = faults_in([library], library, path, content.encode())
    assert what in faults[0].what


def test_an_edit_that_is_good_has_no_faults(library: Path) -> None:
    for path, content in contents(library).items():
        if not path.endswith((".example", "README.md")):
            assert faults_in([library], library, path, content) == ()


def test_an_edit_tells_which_cases_lose_their_words(library: Path) -> None:
    after = SOURCE.replace("400 children", "500 children").encode()
    broken = broken_by_edit([library], library, "sources/report.md", SOURCE.encode(), after)
    assert [fault.file for fault in broken] == [str(library / "cases" / "norway.yaml")]
    assert (
        broken_by_edit([library], library, "sources/report.md", SOURCE.encode(), (SOURCE + "\nMore.\n").encode()) == ()
    )


def test_differences_name_fields_paragraphs_claims_and_terms() -> None:
    old = BytesTree(
        {
            "sources/a.md": b"---\ntitle: One\ndate: 2020\n---\nStays.\n\nGoes.\n",
            "sources/gone.md": b"Gone.\n",
            "sources/notes.jsonl": RECORDS.encode(),
            "cases/norway.yaml": CASE.encode(),
            "terms.yaml": b"acronyms:\n  - {short: A, long: Alpha}\nconcepts:\n  - {id: c, words: [x]}\n",
            "library.yaml": b"name: One\n",
        }
    )
    new = BytesTree(
        {
            "sources/a.md": b"---\ntitle: Two\ndate: 2020\n---\nStays.\n\nComes.\n\n- Also comes\n",
            "sources/new.md": b"New.\n",
            "sources/notes.jsonl": b'{"_id": "n2", "text": "Two!"}\n{"_id": "n3", "text": "Three."}\n',
            "cases/norway.yaml": CASE.replace("years: [2023]\n", "").encode(),
            "terms.yaml": b"acronyms:\n  - {short: B, long: Beta}\nconcepts:\n  - {id: c, words: [x, y]}\n",
            "library.yaml": b"name: One\n",
        }
    )
    assert differences(old, new) == [
        Difference(
            "source",
            "a",
            "changed",
            ("title: One -> Two", "2 paragraphs added, 1 removed"),
            ("Comes.", "Also comes"),
            ("Goes.",),
        ),
        Difference("source", "gone", "removed"),
        Difference("source", "new", "added"),
        Difference("documents", "notes", "changed", ("1 document added, 1 removed, 1 changed",)),
        Difference("case", "norway", "changed", ("years: 0 added, 1 removed",)),
        Difference("acronym", "A", "removed"),
        Difference("acronym", "B", "added"),
        Difference("concept", "c", "changed"),
    ]
    assert differences(new, new) == []


def test_the_last_change_and_changes_by_hand_are_told_apart(library: Path) -> None:
    change(library, {"sources/a.md": "A.\n", "sources/b.md": "B.\n"})
    change(library, {"sources/a.md": "A again.\n"})
    assert [one.id for one in differences(TreeBefore(library), FolderTree(library))] == ["a"]
    assert changed_since(library) == {}
    (library / "sources" / "b.md").write_text("B by hand.\n", encoding="utf-8")
    (library / "sources" / "c.md").write_text("C by hand.\n", encoding="utf-8")
    (library / "cases" / "norway.yaml").unlink()
    assert changed_since(library) == {
        "cases/norway.yaml": "removed",
        "sources/b.md": "changed",
        "sources/c.md": "added",
    }


def test_a_copy_of_a_library_and_a_new_time_are_no_changes_by_hand(library: Path, tmp_path: Path) -> None:
    change(library, {"sources/a.md": "A.\n", "sources/b.md": "B.\n"})
    shutil.copytree(library, tmp_path / "copy", copy_function=shutil.copyfile)
    for path in (tmp_path / "copy" / "sources").iterdir():
        os.utime(path, (1, 1))
    assert changed_since(tmp_path / "copy") == {}
    (tmp_path / "copy" / "sources" / "a.md").write_text("C.\n", encoding="utf-8")
    assert changed_since(tmp_path / "copy") == {"sources/a.md": "changed"}


def test_a_library_without_a_record_can_be_compared(library: Path) -> None:
    assert differences(TreeBefore(library), FolderTree(library)) == []
    assert changed_since(library) is None


def test_a_damaged_note_of_the_state_does_no_harm(library: Path) -> None:
    change(library, {"sources/a.md": "A.\n"})
    for spoiled in ("no json", json.dumps([1]), json.dumps({"../../x": [1, 2], "sources/a.md": None})):
        (library / ".trash" / "state.json").write_text(spoiled, encoding="utf-8")
        assert "../../x" not in (changed_since(library) or {})
    assert os.listdir(library / "sources")  # noqa: PTH208
