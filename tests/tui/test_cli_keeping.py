"""The commands that keep a library: each does one thing, tells it on stdout, and refuses in one message."""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from knowledge.reading import read_library

if TYPE_CHECKING:
    from conftest import Ran, RunCli

WORDS = "In Norway, the Ombudsperson asked 400 children in 2023 about the draft act."
SOURCE = f"---\ntitle: Report\nlanguage: en\n---\n# Report\n\n{WORDS}\n\nThe office published it.\n"
CASE = f'title: Norway\ncountry: NO\nactions: [{{text: asking, quote: "{WORDS}"}}]\nsources: [report]\n'


class InLibrary:
    """Runs commands on one library."""

    def __init__(self, run_cli: RunCli, folder: Path) -> None:
        self._run, self.folder = run_cli, folder

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Ran:
        return self._run("--library", str(self.folder), *arguments, stdin=stdin)

    def json(self, *arguments: str, stdin: bytes = b"") -> object:
        return json.loads(self(*arguments, "--json", stdin=stdin).out)


@pytest.fixture
def kept(run_cli: RunCli, tmp_path: Path) -> InLibrary:
    """A library with a source and a case."""
    folder = tmp_path / "lib"
    assert run_cli("init", str(folder)).code == 0
    (folder / "sources" / "report.md").write_text(SOURCE, encoding="utf-8")
    (folder / "cases" / "norway.yaml").write_text(CASE, encoding="utf-8")
    return InLibrary(run_cli, folder)


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in place of the editor; write its Python code into the file: ``path`` is what is edited."""
    script = tmp_path / "my editor.py"
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f'"{sys.executable}" "{script}"')
    return script


def kept_copy(ran: Ran) -> Path:
    """The file in which what was written is kept, as the message says."""
    return Path(ran.err.strip().rpartition("hat you wrote is kept in ")[2])


def edits(editor: Path, code: str) -> None:
    editor.write_text(f"import sys, pathlib\npath = pathlib.Path(sys.argv[-1])\n{code}\n", encoding="utf-8")


def test_the_ends_of_lines_that_an_editor_or_a_file_has_are_no_change(
    run_cli: RunCli, editor: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "lib"
    run_cli("init", str(folder))
    kept = b"\xef\xbb\xbfname: Ours\r\n"
    (folder / "library.yaml").write_bytes(kept)
    edits(editor, "")
    ran = run_cli("--library", str(folder), "edit", "library")
    assert (ran.code, "Nothing was changed" in ran.err, ran.out) == (0, True, "")
    assert (folder / "library.yaml").read_bytes() == kept


def test_a_case_that_lacks_something_leaves_no_library_behind(run_cli: RunCli, tmp_path: Path) -> None:
    for options in ([], ["--from", str(tmp_path / "no.yaml")], ["--title", "x", "--country", "Norway"]):
        ran = run_cli("--library", str(tmp_path / "lib"), "cases", "new", *options)
        assert ran.code == 2
        assert not (tmp_path / "lib").exists()
        assert "Made the library" not in ran.err


def test_an_empty_library_works_at_once(run_cli: RunCli, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "lib"
    assert "control character" in run_cli("init", str(folder), "--name", "\x1b[31mx").err
    made = run_cli("init", str(folder), "--name", "Ours: all")
    assert made.code == 0
    here = ("--no-bundled", "--library", str(folder))
    assert run_cli(*here, "check").code == 0
    assert run_cli(*here, "list").code == 0
    assert run_cli(*here, "cases").code == 1
    asked = run_cli(*here, "ask", "--json", "Who asked children in Norway?")
    assert (asked.code, json.loads(asked.out)["status"]) == (1, "not_found")
    assert run_cli("--library", str(folder), "ask", "Who gave UNICEF its mandate?").code == 0
    again = run_cli("init", str(folder))
    assert (again.code, "is a library already" in again.err) == (2, True)


def test_where_prints_the_folders(run_cli: RunCli, kept: InLibrary) -> None:
    value = kept.json("where")
    assert isinstance(value, dict)
    assert value["library"] == str(kept.folder)
    assert value["library_exists"] is True
    assert value["cache"] == os.environ["ARTICLE45_CACHE"]
    assert value["conversations"] == os.environ["ARTICLE45_HISTORY"]
    assert value["settings"] == os.environ["ARTICLE45_CONFIG"]
    out = run_cli("where").out
    assert os.environ["ARTICLE45_HISTORY"] in out
    assert os.environ["ARTICLE45_LIBRARY"] in out
    assert "not there yet" in out


def test_removing_and_undoing(kept: InLibrary) -> None:
    refused = kept("remove", "report")
    assert refused.code == 2
    assert "cases/norway.yaml" in refused.err
    assert (
        kept("remove", "report", "--dry-run").out
        == "would be removed: sources/report.md\nquotes report: cases/norway.yaml\n"
    )
    removed = kept("remove", "report", "--with-cases")
    assert removed.code == 0
    assert removed.out == "removed: sources/report.md\nremoved: cases/norway.yaml\n"
    assert not read_library([kept.folder]).sources

    assert "remove: removed report (2 files)" in kept("undo", "--list").out
    undone = kept("undo")
    assert undone.code == 0
    assert undone.out.startswith("taken back: removed report\n")
    assert list(read_library([kept.folder]).cases) == ["norway"]
    again = kept("undo", "--again")
    assert again.out.startswith("made again: removed report\n")
    kept("undo")
    nothing = kept("undo")
    assert (nothing.code, nothing.err) == (1, "There is no change to take back.\n")


def test_undoing_what_changed_since_is_refused(kept: InLibrary) -> None:
    kept("remove", "norway")
    (kept.folder / "cases" / "norway.yaml").write_text(CASE + "# by hand\n", encoding="utf-8")
    ran = kept("undo")
    assert ran.code == 2
    assert "has changed since" in ran.err


def test_what_undoing_needs_is_deleted_only_when_asked_for(kept: InLibrary) -> None:
    kept("remove", "norway")
    assert kept("undo", "--forget").code == 2
    assert kept("undo", "--forget", "--yes").out == "1 change can no longer be taken back\n"
    assert kept("undo").code == 1


def test_a_run_is_one_line_of_what_can_be_taken_back(kept: InLibrary, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"The office {name} heard ten children.\n", encoding="utf-8")
    kept("add", "--yes", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    kept("remove", "norway")
    lines = kept("undo", "--list").out.splitlines()
    assert lines[0].endswith("  remove: removed norway (1 file)")
    assert lines[1].endswith("  add: added a (a.txt) and 1 more (4 files)")
    told = kept.json("undo", "--list")
    assert [(one["changes"], len(one["files"])) for one in told] == [(1, 1), (2, 4)]  # type: ignore[attr-defined]


@pytest.mark.parametrize("newest", ["000002", "000003"], ids=["of-the-run", "alone"])
def test_a_damaged_record_is_told_when_undoing(kept: InLibrary, tmp_path: Path, newest: str) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"The office {name} heard ten children.\n", encoding="utf-8")
    kept("add", "--yes", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    if newest == "000003":
        kept("remove", "norway")
    (kept.folder / ".trash" / newest / "change.json").write_text("{", encoding="utf-8")
    listed = kept("undo", "--list")
    assert listed.code == 2
    ran = kept("undo")
    assert ran.code == 2
    for told in (listed.err, ran.err):
        assert f"{newest}: the record of this change is damaged, so nothing was done with it" in told.replace("\\", "/")
    assert "taken back: added a" in ran.out
    assert kept("undo").code == 2  # nothing is left but what is damaged
    kept("undo", "--forget", "--yes")
    assert kept("undo").code == 1


def test_editing_counts_when_it_is_good(kept: InLibrary, editor: Path) -> None:
    edits(
        editor,
        "path.write_text(path.read_text(encoding='utf-8').replace('title: Report', 'title: New'), encoding='utf-8')",
    )
    assert kept("edit", "report").out == "changed: sources/report.md\n"
    assert read_library([kept.folder]).sources["report"].title == "New"
    kept("undo")
    assert read_library([kept.folder]).sources["report"].title == "Report"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_in_the_library_stays_one(kept: InLibrary, editor: Path) -> None:
    edits(editor, "path.write_text('concepts: []\\n', encoding='utf-8')")
    terms, shared = kept.folder / "terms.yaml", kept.folder / "shared.yaml"
    terms.rename(shared)
    terms.symlink_to(shared)
    ran = kept("edit", "terms")
    assert ran.code == 2
    assert "terms.yaml is a link; edit the file that it leads to" in ran.err
    assert terms.is_symlink()


def test_a_faulty_edit_changes_nothing_and_is_kept(kept: InLibrary, editor: Path) -> None:
    edits(editor, "path.write_text('title: Norway\\nland: NO\\n', encoding='utf-8')")
    before = (kept.folder / "cases" / "norway.yaml").read_bytes()
    ran = kept("edit", "norway")
    assert ran.code == 2
    assert "cases/norway.yaml:2: unknown field land" in ran.err
    assert "land: NO" in kept_copy(ran).read_text(encoding="utf-8")
    assert (kept.folder / "cases" / "norway.yaml").read_bytes() == before


def test_an_edit_that_breaks_a_case_names_it(kept: InLibrary, editor: Path) -> None:
    edits(editor, "path.write_text(path.read_text(encoding='utf-8').replace('400', '500'), encoding='utf-8')")
    before = (kept.folder / "sources" / "report.md").read_bytes()
    ran = kept("edit", "report")  # nobody can be asked
    assert ran.code == 2
    assert "set aside by this change: " in ran.err
    assert "norway.yaml" in ran.err
    assert "give --yes to keep the change all the same" in ran.err
    assert (kept.folder / "sources" / "report.md").read_bytes() == before
    ran = kept("edit", "report", "--yes")
    assert (ran.code, ran.out) == (0, "changed: sources/report.md\n")
    assert "set aside by this change: " in ran.err


def test_a_change_that_is_declined_for_what_it_breaks_is_kept(
    kept: InLibrary, editor: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edits(editor, "path.write_text(path.read_text(encoding='utf-8').replace('400', '500'), encoding='utf-8')")
    monkeypatch.setattr("tui.writing.can_ask", lambda: True)
    monkeypatch.setattr("tui.writing.confirm", lambda _: False)
    ran = kept("edit", "report")
    assert (ran.code, ran.out) == (0, "")
    assert "Nothing was changed." in ran.err
    assert "asked 500 children" in kept_copy(ran).read_text(encoding="utf-8")
    assert (kept.folder / "sources" / "report.md").read_text(encoding="utf-8") == SOURCE


def test_an_editor_that_returns_at_once_changes_nothing(kept: InLibrary, editor: Path) -> None:
    edits(editor, "")
    ran = kept("edit", "report")
    assert (ran.code, ran.out) == (0, "")
    assert "Nothing was changed" in ran.err


def test_an_edit_does_not_overwrite_what_someone_else_wrote_meanwhile(kept: InLibrary, editor: Path) -> None:
    other = kept.folder / "sources" / "report.md"
    edits(editor, f"path.write_text('Mine.\\n'); pathlib.Path({str(other)!r}).write_text('Theirs.\\n')")
    ran = kept("edit", "report", "--yes")
    assert ran.code == 2
    assert "was changed by someone else meanwhile" in ran.err
    assert kept_copy(ran).read_text(encoding="utf-8") == "Mine.\n"
    assert other.read_text(encoding="utf-8") == "Theirs.\n"


def test_what_was_written_is_kept_where_it_cannot_be_saved(
    kept: InLibrary, editor: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    edits(editor, "path.write_text('Mine.\\n', encoding='utf-8')")
    monkeypatch.setattr("knowledge.keeping.store.write_through", full)
    ran = kept("edit", "report", "--yes")
    assert ran.code == 2
    assert "is full" in ran.err
    assert kept_copy(ran).read_text(encoding="utf-8") == "Mine.\n"


def test_an_editor_that_loses_the_copy_is_told(kept: InLibrary, editor: Path) -> None:
    edits(editor, "path.unlink()")
    ran = kept("edit", "report")
    assert ran.code == 2
    assert "cannot be read after editing" in ran.err


@pytest.mark.parametrize("command", ["no-such-editor-anywhere", "'unclosed"])
def test_an_editor_that_is_not_there(kept: InLibrary, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setenv("VISUAL", command)
    ran = kept("edit", "report")
    assert ran.code == 2
    assert "VISUAL" in ran.err


def test_terms_and_library_can_be_edited(kept: InLibrary, editor: Path) -> None:
    edits(editor, "path.write_text('acronyms:\\n  - {short: XYZ, long: Example}\\n', encoding='utf-8')")
    assert kept("edit", "terms").code == 0
    assert "XYZ: Example" in kept("terms", "XYZ").out
    edits(editor, "path.write_text('name: Renamed\\n', encoding='utf-8')")
    assert kept("edit", "library").code == 0
    assert "Renamed" in read_library([kept.folder]).name


def test_diff_tells_the_last_change_and_what_was_done_by_hand(kept: InLibrary, editor: Path) -> None:
    edits(editor, "path.write_text(path.read_text(encoding='utf-8') + '\\nMore.\\n', encoding='utf-8')")
    kept("edit", "report")
    (kept.folder / "sources" / "hand.md").write_text("By hand.\n", encoding="utf-8")
    ran = kept("diff")
    assert "~ source report changed: 1 paragraph added, 0 removed\n    + More.\n" in ran.out
    assert "+ sources/hand.md (added by hand since)" in ran.out
    value = kept.json("diff")
    assert isinstance(value, dict)
    assert value["differences"][0]["added"] == ["More."]
    assert value["by_hand"] == {"sources/hand.md": "added"}


def test_diff_without_a_change_to_compare_with_says_nothing_of_the_library(kept: InLibrary, editor: Path) -> None:
    none = kept("diff")  # although its files were written by hand
    assert (none.code, none.out) == (1, "")
    assert none.err == (
        f"No change of {kept.folder} is recorded to compare with; name a library folder or a pack: article45 diff OLD\n"
    )
    edits(editor, "path.write_text(path.read_text(encoding='utf-8') + '\\nMore.\\n', encoding='utf-8')")
    kept("edit", "report")
    assert kept("diff").code == 0
    kept("undo", "--forget", "--yes")
    gone = kept("diff", "--json")
    assert (gone.code, json.loads(gone.out)["differences"]) == (1, [])
    same = kept("diff", str(kept.folder))
    assert (same.code, same.err.endswith("Nothing differs.\n")) == (0, True)


def test_a_pack_goes_out_and_comes_in(run_cli: RunCli, kept: InLibrary, tmp_path: Path) -> None:
    pack, other = tmp_path / "pack.zip", InLibrary(run_cli, tmp_path / "other")
    assert "1 source, 1 case example, 0 originals" in kept("export", str(pack)).out
    assert kept("export", str(pack)).code == 2
    assert kept("export", str(pack), "--force").code == 0

    came = other("import", str(pack))
    assert came.code == 0
    assert "new: sources/report.md" in came.out
    assert list(read_library([other.folder]).cases) == ["norway"]
    assert other("diff", str(pack)).out == "~ library library changed: name: lib -> My library\n"

    (other.folder / "sources" / "report.md").write_text("Mine.\n", encoding="utf-8")
    conflict = other("import", str(pack))
    assert conflict.code == 2
    assert "conflict: sources/report.md (yours has another content)" in conflict.out
    assert "nothing was changed" in conflict.err
    assert (other.folder / "sources" / "report.md").read_text(encoding="utf-8") == "Mine.\n"
    assert "- source report" not in other("diff", str(pack)).out
    value = other.json("import", str(pack), "--on-conflict", "replace")
    assert isinstance(value, dict)
    assert (value["replaced"], value["changed"]) == (["sources/report.md"], True)
    assert other("undo").code == 0
    assert (other.folder / "sources" / "report.md").read_text(encoding="utf-8") == "Mine.\n"


def test_only_a_pack_that_is_there_as_a_whole_is_said_to_be_there(
    run_cli: RunCli, kept: InLibrary, tmp_path: Path
) -> None:
    pack, other = tmp_path / "pack.zip", InLibrary(run_cli, tmp_path / "other")
    kept("export", str(pack))
    assert "Everything is there already; nothing was changed" in kept("import", str(pack)).err
    run_cli("init", str(other.folder))
    (other.folder / "library.yaml").write_bytes((kept.folder / "library.yaml").read_bytes())
    (other.folder / "sources" / "report.md").write_text("Mine.\n", encoding="utf-8")
    ran = other("import", str(pack), "--on-conflict", "keep")  # the case does not stand in my source
    assert (ran.code, "not taken: " in ran.out) == (2, True)
    assert ran.err.splitlines()[-1] == "Nothing was changed"


def test_a_licence_in_a_pack_writes_no_line_of_its_own(run_cli: RunCli, kept: InLibrary, tmp_path: Path) -> None:
    pack, forged, other = tmp_path / "pack.zip", tmp_path / "forged.zip", InLibrary(run_cli, tmp_path / "other")
    kept("export", str(pack))
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(forged, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "manifest.json":
                content = json.dumps({**json.loads(content), "licences": ["CC\nnew: sources/forged.md"]}).encode()
            new.writestr(name, content)
    came = other("import", str(forged))
    assert came.code == 0
    assert "licence in it: CC new: sources/forged.md" in came.err.splitlines()


def test_a_case_that_is_set_aside_goes_out_and_can_come_in_so(run_cli: RunCli, kept: InLibrary, tmp_path: Path) -> None:
    pack, other = tmp_path / "pack.zip", InLibrary(run_cli, tmp_path / "other")
    faulty = CASE.replace("400 children", "500 children")
    (kept.folder / "cases" / "norway.yaml").write_text(faulty, encoding="utf-8")
    assert "1 source, 0 case examples, 0 originals, 1 file set aside" in kept("export", str(pack)).out

    without = other("import", str(pack))
    assert without.code == 2
    assert "--with-faulty takes what is faulty too" in without.err
    assert not (other.folder / "cases" / "norway.yaml").exists()
    ran = other("import", str(pack), "--with-faulty")
    assert ran.code == 0
    assert "taken, and set aside until it is corrected: cases/norway.yaml" in ran.out
    assert (other.folder / "cases" / "norway.yaml").read_text(encoding="utf-8") == faulty
    assert "norway" not in read_library([other.folder]).cases


def test_messages_say_what_to_do(kept: InLibrary) -> None:
    (kept.folder / ".trash").write_text("", encoding="utf-8")
    assert ".trash is a file, and undoing needs a folder of this name; move the file elsewhere" in kept("undo").err
    assert "nothere does not exist; give the folder of a library, or a zip" in kept("diff", "nothere", "x").err
    for command in (["show"], ["cases"], ["terms"], ["cases", "--country"]):
        assert "'x\ufffd'" in kept(*command, "x\udce9").err


def test_what_is_no_pack_is_refused(kept: InLibrary, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"no zip")
    told = {
        "x.zip": "is not a whole zip",
        "missing.zip": "does not exist",
        ".": "is a folder",
        os.devnull: "is not a plain file",
    }
    for name, message in told.items():
        ran = kept("import", str(tmp_path / name))
        assert ran.code == 2
        assert message in ran.err
        assert len(ran.err.splitlines()) == 1


def test_a_case_is_made_of_options(kept: InLibrary) -> None:
    options = [
        "--source",
        "report",
        "--title",
        "Children asked",
        "--country",
        "Norway",
        "--year",
        "2023",
        "--topic",
        "hearing",
    ]
    ran = kept("cases", "new", *options, "--claim", "action", "asking", WORDS)
    assert (ran.code, ran.out) == (0, "made: cases/norway-children-asked.yaml\n")
    case = read_library([kept.folder]).cases["norway-children-asked"]
    assert (case.countries, case.years, case.topics) == (("NO",), (2023,), ("hearing",))
    kept("undo")
    assert "norway-children-asked" not in read_library([kept.folder]).cases


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "lacks --source, --title, --country, --claim"),
        (["--source", "raport"], "did you mean report?"),
        (["--source", "report", "--country", "Atlantis"], "not a country that is known here"),
        (["--claim", "deed", "x", "y"], "is not a part of a case example"),
        (["--year", "23"], "is not a year"),
        (["--as", "../x"], "cannot be an id"),
        (["--as", "new"], "cannot be an id"),
        (["--title", "\x1b[31mred"], "contains a control character"),
        (
            [
                "--source",
                "report",
                "--title",
                "T",
                "--country",
                "NO",
                "--claim",
                "action",
                "asking",
                "asked 500 children",
            ],
            "does not stand in the source report; copy the words letter for letter",
        ),
        (
            [
                "--source",
                "report",
                "--title",
                "T",
                "--country",
                "NO",
                "--as",
                "norway",
                "--claim",
                "action",
                "a",
                WORDS,
            ],
            "There is a case example norway already",
        ),
    ],
)
def test_a_case_that_is_not_good_is_not_made(kept: InLibrary, options: list[str], message: str) -> None:
    ran = kept("cases", "new", *options)
    assert ran.code == 2
    assert message in ran.err
    assert sorted(path.name for path in (kept.folder / "cases").glob("*.yaml")) == ["norway.yaml"]


def test_a_case_is_taken_from_a_file(kept: InLibrary, tmp_path: Path) -> None:
    file = tmp_path / "second.yaml"
    file.write_text(CASE, encoding="utf-8")
    assert kept("cases", "new", "--from", str(file), "--dry-run").out == CASE
    assert kept("cases", "new", "--from", str(file)).out == "made: cases/second.yaml\n"
    assert kept("cases", "new", "--from", "-", "--as", "third", stdin=CASE.encode()).code == 0
    assert list(read_library([kept.folder]).cases) == ["norway", "second", "third"]
    file.write_text(CASE.replace("400", "500"), encoding="utf-8")
    ran = kept("cases", "new", "--from", str(file), "--as", "fourth")
    assert ran.code == 2
    assert f"{file}:3: the quotation" in ran.err
    ran = kept("cases", "new", "--from", "-", "--dry-run", stdin=CASE.encode())
    assert (ran.code, "would be made: cases/norway-" in ran.err) == (0, True)
    for option in (["--title", "x"], ["--claim", "action", "x", "y"], ["--country", "CL"], ["--year", "1999"]):
        ran = kept("cases", "new", "--from", str(file), "--as", "fifth", *option)
        assert (ran.code, f"leave {option[0]} out" in ran.err) == (2, True)
    assert kept("cases", "new", "--from", str(tmp_path / "missing.yaml")).code == 2
    assert "cannot be an id" in kept("cases", "new", "--from", str(file), "--as", "new").err


@pytest.mark.parametrize("name", ["fourth", "[x]", "true", "'x", "#1"])
def test_a_case_from_a_file_gets_the_id_that_is_given(kept: InLibrary, tmp_path: Path, name: str) -> None:
    file = tmp_path / "notepad.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + f"id: notepad\n{CASE}".replace("\n", "\r\n").encode())
    ran = kept("cases", "new", "--from", str(file), "--as", name)
    assert (ran.code, ran.out) == (0, f"made: cases/{name}.yaml\n"), ran.err
    assert list(read_library([kept.folder]).cases) == sorted([name, "norway"])


def test_options_of_a_new_case_stand_with_new_alone(kept: InLibrary) -> None:
    ran = kept("cases", "norway", "--title", "x")
    assert ran.code == 2
    assert "belong to 'article45 cases new'" in ran.err


@pytest.mark.parametrize(
    "command", [["remove", "x"], ["edit", "x"], ["export", "x.zip"], ["undo", "--forget", "--yes"]]
)
def test_without_a_library_there_is_one_message(run_cli: RunCli, command: list[str]) -> None:
    ran = run_cli(*command)
    assert ran.code == 2
    assert "There is no library at " in ran.err
    assert len(ran.err.splitlines()) == 1


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere; Windows has other rights"
)
def test_a_library_that_may_not_be_written(kept: InLibrary) -> None:
    kept.folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        ran = kept("remove", "norway")
        assert ran.code == 2
        assert "may not be written" in ran.err
        assert kept("list").code == 0
    finally:
        kept.folder.chmod(stat.S_IRWXU)


def test_rights_that_are_missing_are_one_message(kept: InLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    from filelock import FileLock

    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(FileLock, "acquire", forbidden)
    ran = kept("remove", "norway")
    assert ran.code == 2
    assert "may not be written (Permission denied); this change was not made: check its rights" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_long_title_is_cut_in_the_table_alone(kept: InLibrary) -> None:
    title = "long " * 10_000 + "end"
    (kept.folder / "sources" / "report.md").write_text(f"---\ntitle: {title}\n---\nOne.\n", encoding="utf-8")
    assert max(map(len, kept("list").out.splitlines())) < 160
    assert title in [one["title"] for one in kept.json("list")]  # type: ignore[attr-defined]


def test_list_tells_programs_more_than_a_line_holds(kept: InLibrary) -> None:
    value = kept.json("--no-bundled", "list")
    assert isinstance(value, list)
    assert value[0]["id"] == "report"
    assert value[0]["file"] == str(kept.folder / "sources" / "report.md")
    assert {"symbol", "date", "url", "reviewed", "superseded_by", "sha256"} <= set(value[0])


def test_a_file_in_the_place_of_the_own_library_is_told(
    run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "library.txt"
    file.write_text("x", encoding="utf-8")
    monkeypatch.setenv("ARTICLE45_LIBRARY", str(file))
    for command in (["check"], ["list"], ["search", "law"]):
        ran = run_cli(*command)
        assert (ran.code, ran.out) == (2, "")
        assert f"{file} is a file; a library is a folder" in ran.err
    assert "(a file; a library is a folder)" in run_cli("where").out


@pytest.mark.parametrize("inside", ["lib", "lib/deep"])
def test_a_file_above_the_place_of_a_new_library_is_told(
    run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: str
) -> None:
    file = tmp_path / "notes.md"
    file.write_text("Words.\n", encoding="utf-8")
    place = file / inside
    told = f"article45: {file} is a file, and {place} would lie in it; give the path of a folder\n"
    monkeypatch.setenv("ARTICLE45_LIBRARY", str(place))
    for command in (["init", str(place)], ["add", str(file), "--yes"], ["add", str(file), "--yes", "--dry-run"]):
        ran = run_cli(*command)
        assert (ran.code, ran.err) == (2, told)


def test_a_library_named_in_a_file_is_not_said_to_lack_a_folder(run_cli: RunCli, tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text("Words.\n", encoding="utf-8")
    ran = run_cli("--library", str(file / "lib"), "add", str(file), "--yes")
    assert (ran.code, f"{file} is a file" in ran.err, "does not exist" in ran.err) == (2, True, False)


def test_places_are_shown_where_one_cannot_be_read(kept: InLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, pattern: str) -> object:
        raise PermissionError(13, "Permission denied", str(self))

    (kept.folder / ".trash").mkdir(exist_ok=True)
    monkeypatch.setattr(Path, "rglob", refuse)
    ran = kept("where")
    assert (ran.code, "(cannot be read)" in ran.out, "settings" in ran.out) == (0, True, True)
