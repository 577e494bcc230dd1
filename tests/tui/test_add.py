"""``article45 add``: what goes in, what is told, what is refused, and how it ends."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from knowledge.checking import check_library
from knowledge.reading import read_library
from tui.progress import ProgressLine, duration, progress_text

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunCli

    from knowledge.keeping.originals import Original

WORDS = "The office of the ombudsperson for children publishes what it finds every year and tells the parliament of it."
JAMAICA = "E.g.: In Jamaica, the Ministry of Justice asked 300 children in 2015 about the draft act."


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder of documents."""
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "annual.txt").write_text(f"# Annual report\n\n{WORDS}\n\n{JAMAICA}\n", encoding="utf-8")
    (folder / "notes.md").write_text(
        "# Notes\n\nThe committee met in Geneva and heard twelve children.\n", encoding="utf-8"
    )
    return folder


@pytest.fixture
def lib(tmp_path: Path) -> Path:
    """Where the library will be."""
    return tmp_path / "lib"


def test_a_folder_is_added_and_cited_from_then_on(run_cli: RunCli, files: Path, lib: Path) -> None:
    ran = run_cli("--library", str(lib), "add", "--yes", str(files))
    assert ran.code == 0, ran.err
    assert f"added: {files / 'annual.txt'} -> annual (case examples: " in ran.out
    assert "2 added, 1 case example" in ran.err
    assert check_library([lib]) == ()

    answer = json.loads(run_cli("--library", str(lib), "ask", "--json", "Who heard twelve children in Geneva?").out)
    assert answer["status"] == "answered"
    assert answer["citations"][0]["source"] == "notes"

    again = run_cli("--library", str(lib), "add", "--yes", str(files / "*.txt"), str(files))
    assert again.code == 0
    assert again.out.count("already there: ") == 2
    assert "2 already there" in again.err


def test_what_each_source_is_cited_with_is_told_without_asking(run_cli: RunCli, files: Path, lib: Path) -> None:
    (files / "guide.md").write_text(
        "# A guide\n\nPublished by the Aurora Foundation, May 2023\n\nAsk all children.\n", encoding="utf-8"
    )
    ran = run_cli("--library", str(lib), "add", "--yes", str(files / "guide.md"))
    assert (
        "  cited as: A guide; publisher: Aurora Foundation (named as publisher in the text);"
        " date: 2023-05 (the date at the head of the text)\n" in ran.out
    )
    assert "how a source is cited, use 'article45 edit guide'" in ran.err
    ran = run_cli("--library", str(lib), "add", "--yes", str(files))
    assert "  cited as: Notes; no publisher found; no date found\n" in ran.out
    assert "how a source is cited, use 'article45 edit ID'" in ran.err
    ran = run_cli("--library", str(lib), "add", "--yes", str(files))
    assert "article45 edit" not in ran.err


def test_the_own_library_is_made_where_there_is_none(run_cli: RunCli, files: Path, own_folder: Path) -> None:
    own_folder.rmdir()
    ran = run_cli("add", "--yes", "--no-cases", str(files / "notes.md"))
    assert ran.code == 0
    assert f"Made the library {own_folder}" in ran.err
    assert list(read_library([own_folder]).sources) == ["notes"]


def test_hidden_files_are_told_of(run_cli: RunCli, files: Path, lib: Path) -> None:
    for name in (".notes.md", ".DS_Store", "~$draft.docx"):
        (files / name).write_text(WORDS, encoding="utf-8")
    (files / ".drafts").mkdir()
    (files / ".drafts" / "a.txt").write_text(WORDS, encoding="utf-8")
    ran = run_cli("--library", str(lib), "add", "--yes", "--json", str(files))
    assert ran.code == 0
    assert "hidden files and folders left out: 2 (.drafts, .notes.md); add one by its own name" in ran.err
    assert json.loads(ran.out)["hidden"] == 2
    named = run_cli("--library", str(lib), "add", "--yes", str(files / ".notes.md"))
    assert "added: " in named.out
    assert "left out" not in named.err


def test_json_tells_everything(run_cli: RunCli, files: Path, lib: Path) -> None:
    (files / "empty.txt").write_text("", encoding="utf-8")
    (files / "photo.bin").write_bytes(bytes(range(256)) * 10)
    ran = run_cli("--library", str(lib), "add", "--yes", "--json", str(files), "--set", "licence=CC BY 4.0")
    value = json.loads(ran.out)
    assert ran.code == 2
    assert sorted(one["id"] for one in value["added"]) == ["annual", "notes"]
    assert value["added"][0]["path"] == "sources/annual.md"
    assert len(value["added"][0]["cases"]) == 1
    refused = {one["name"].rpartition("/")[2].rpartition("\\")[2]: one["reason"] for one in value["refused"]}
    assert refused["empty.txt"] == "empty"
    assert set(refused) == {"empty.txt", "photo.bin"}
    assert all(one["why"] for one in value["refused"])
    assert value["stopped"] is False
    assert {source.licence for source in read_library([lib]).sources.values()} == {"CC BY 4.0"}


def test_what_cannot_be_read_is_refused_and_the_rest_goes_on(run_cli: RunCli, files: Path, lib: Path) -> None:
    ran = run_cli(
        "--library", str(lib), "add", "--yes", str(files / "missing.pdf"), str(files / "notes.md"), str(files / "*.xyz")
    )
    assert ran.code == 2
    assert "refused: " in ran.err
    assert "missing.pdf: There is no such file or folder" in ran.err
    assert "No file matches this pattern" in ran.err
    assert "1 added, 2 refused" in ran.err
    assert list(read_library([lib]).sources) == ["notes"]


def test_a_zip_and_metadata_beside_a_document(run_cli: RunCli, tmp_path: Path, lib: Path) -> None:
    pack = tmp_path / "pages.zip"
    with zipfile.ZipFile(pack, "w") as archive:
        archive.writestr("pages/one.txt", f"{WORDS}\n")
        archive.writestr("pages/one.yaml", "title: The first page\nurl: https://example.org/one\n")
        archive.writestr("../evil.txt", "evil")
    ran = run_cli("--library", str(lib), "add", "--yes", str(pack))
    assert ran.code == 2
    source = read_library([lib]).sources["one"]
    assert (source.title, source.url) == ("The first page", "https://example.org/one")
    assert "points out of the zip" in ran.err
    assert not (tmp_path / "evil.txt").exists()


def test_standard_input(run_cli: RunCli, lib: Path) -> None:
    ran = run_cli("--library", str(lib), "add", "-", "--name", "page.txt", "--yes", stdin=f"{WORDS}\n".encode())
    assert ran.code == 0, ran.err
    source = read_library([lib]).sources["page"]
    assert source.original == "page.txt"
    assert (lib / "originals" / f"{source.sha256}.txt").read_bytes() == f"{WORDS}\n".encode()
    empty = run_cli("--library", str(lib), "add", "-", "--name", "empty.txt", "--yes")
    assert empty.code == 2
    assert "refused: empty.txt" in empty.err


def test_a_bulk_file(run_cli: RunCli, tmp_path: Path, lib: Path) -> None:
    bulk = tmp_path / "notes.jsonl"
    bulk.write_text(
        '{"_id": "n1", "text": "The one."}\n{"_id": "n2", "title": "Two", "text": "The other."}\n', encoding="utf-8"
    )
    ran = run_cli("--library", str(lib), "add", "--yes", str(bulk))
    assert ran.code == 0, ran.err
    assert "(2 documents)" in ran.out
    assert list(read_library([lib]).sources) == ["n1", "n2"]


def test_a_document_that_was_removed_is_missed_and_comes_back(run_cli: RunCli, tmp_path: Path, lib: Path) -> None:
    bulk = tmp_path / "notes.jsonl"
    bulk.write_text('{"_id": "n1", "text": "The one."}\n{"_id": "n2", "text": "The other."}\n', encoding="utf-8")
    add = ("--library", str(lib), "add", "--yes", str(bulk))
    run_cli(*add)
    assert run_cli("--library", str(lib), "remove", "n2").out == "removed: n2 (in sources/notes.jsonl)\n"
    ran = run_cli(*add)
    assert ran.out.endswith("-> notes (but 1 of its 2 documents not; --replace notes brings them back)\n")
    ran = run_cli(*add, "--replace", "notes")
    assert "updated: " in ran.out
    assert list(read_library([lib]).sources) == ["n1", "n2"]
    assert check_library([lib]) == ()
    assert run_cli(*add).out.endswith("-> notes\n")


def test_a_dry_run_changes_nothing(run_cli: RunCli, files: Path, lib: Path) -> None:
    ran = run_cli("--library", str(lib), "add", "--dry-run", str(files / "annual.txt"))
    assert ran.code == 0
    assert not lib.exists()
    assert "would be added: " in ran.out
    assert "Annual report" in ran.out
    assert "Jamaica" in ran.out


def test_a_changed_file_updates_its_source_and_says_what_changed(run_cli: RunCli, files: Path, lib: Path) -> None:
    annual = files / "annual.txt"
    run_cli("--library", str(lib), "add", "--yes", str(annual))
    annual.write_text(
        annual.read_text(encoding="utf-8").replace("300 children", "500 children") + "\nMore.\n", encoding="utf-8"
    )
    ran = run_cli("--library", str(lib), "add", "--yes", str(annual))
    assert ran.code == 0
    assert "updated: " in ran.out
    assert "2 paragraphs added, 1 removed" in ran.out
    assert "set aside: " in ran.out
    assert "does not stand in the source annual" in ran.out
    value = json.loads(run_cli("--library", str(lib), "check", "--json").out)
    assert {fault["file"].rpartition("jamaica")[1] for fault in value["faults"]} == {"jamaica"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["x.txt"], "There is no such file or folder"),
        (["-"], "No terminal to ask on"),
        (["-", "x.txt", "--yes"], "'-' reads a file from standard input"),
        (["x.txt", "--yes", "--name", "y"], "--name names the file that comes over standard input"),
        (["a.txt", "b.txt", "--yes", "--set", "id=x"], "is for one file, and 2 were given"),
        (["x.txt", "--yes", "--set", "kind=novel"], "write one of"),
        (["x.txt", "--yes", "--replace", "nothing"], "no source of this library has that id"),
    ],
)
def test_options_that_do_not_fit(run_cli: RunCli, lib: Path, arguments: list[str], message: str) -> None:
    ran = run_cli("--library", str(lib), "add", *arguments)
    assert ran.code == 2
    assert message in ran.err
    assert ran.out == ""


def test_files_need_somebody_to_ask_where_there_is_one(run_cli: RunCli, files: Path, lib: Path) -> None:
    ran = run_cli("--library", str(lib), "add", str(files / "annual.txt"), "nope.txt")
    assert (ran.code, ran.out, lib.exists()) == (2, "", False)
    assert "No terminal to ask on" in ran.err


def test_places_where_no_library_can_be(run_cli: RunCli, files: Path, tmp_path: Path) -> None:
    from knowledge.folders import bundled_folder

    for place, message in (
        (bundled_folder(), "The bundled library cannot be changed"),
        (files, "contains other files and is not a library"),
        (files / "notes.md", "is a file"),
        (tmp_path / "no" / "such", "does not exist; check the path of --library"),
    ):
        ran = run_cli("--library", str(place), "add", "--yes", str(files / "annual.txt"))
        assert ran.code == 2
        assert message in ran.err
        assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize("where", ["library", "elsewhere"])
def test_a_file_for_which_the_disk_is_full_is_refused_and_the_rest_is_tried(
    run_cli: RunCli, files: Path, lib: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    import errno

    from knowledge.keeping import adding, store

    module, name = (store, "write_journal") if where == "library" else (adding, "try_source")
    real, calls = getattr(module, name), []

    def first_fails(*arguments: object) -> object:
        calls.append(1)
        if len(calls) == 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*arguments)

    monkeypatch.setattr(module, name, first_fails)
    ran = run_cli("--library", str(lib), "add", "--yes", str(files))
    assert ran.code == 2
    assert "annual.txt: The disk is full, and it was not added" in ran.err
    assert "1 added, 1 refused" in ran.err
    assert list(read_library([lib]).sources) == ["notes"]


def test_lost_rights_are_one_message_and_what_was_added_is_told(
    run_cli: RunCli, files: Path, lib: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    from knowledge.keeping import store

    real, calls = store.write_journal, []

    def second_fails(*arguments: object) -> None:
        calls.append(1)
        if len(calls) > 1:
            raise OSError(errno.EACCES, "Permission denied")
        real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(store, "write_journal", second_fails)
    ran = run_cli("--library", str(lib), "add", "--yes", str(files))
    assert ran.code == 2
    assert "1 added" in ran.err
    assert "may not be written (Permission denied); this change was not made" in ran.err
    assert list(read_library([lib]).sources) == ["annual"]
    (lib / "sources" / "annual.md").unlink()
    calls.clear()
    told = json.loads(run_cli("--library", str(lib), "add", "--yes", "--json", str(files)).out)
    assert ([one["id"] for one in told["added"]], told["stopped"]) == (["annual"], True)


def test_a_text_that_the_program_stumbles_over_does_not_stop_the_rest(
    run_cli: RunCli, files: Path, lib: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from knowledge.keeping.adding import Adding

    real = Adding.propose

    def stumbles(adding: Adding, original: Original, *rest: object) -> object:
        if original.file_name == "annual.txt":
            raise RecursionError("too deep")
        return real(adding, original, *rest)  # type: ignore[arg-type]

    monkeypatch.setenv("ARTICLE45_DEBUG", "0")
    monkeypatch.setattr(Adding, "propose", stumbles)
    ran = run_cli("--library", str(lib), "add", "--yes", str(files))
    assert ran.code == 2
    assert "failed on its text (RecursionError: too deep)" in ran.err
    assert list(read_library([lib]).sources) == ["notes"]


def test_the_library_is_not_added_to_itself(run_cli: RunCli, files: Path, lib: Path) -> None:
    inside = files / "lib"
    run_cli("--library", str(inside), "add", "--yes", str(files / "notes.md"))
    ran = run_cli("--library", str(inside), "add", "--yes", str(files))
    assert ran.code == 0
    assert "notes.md (it is a file of this library)" in ran.out
    assert list(read_library([inside]).sources) == ["annual", "notes"]


def test_ctrl_c_keeps_what_is_done(run_cli: RunCli, files: Path, lib: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tui.commands import add

    real, calls = add._add_one, []

    def stopped(*arguments: object) -> bool:
        calls.append(1)
        if len(calls) > 1:
            raise KeyboardInterrupt
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(add, "_add_one", stopped)
    ran = run_cli("--library", str(lib), "add", "--yes", "--json", str(files))
    assert ran.code == 130
    value = json.loads(ran.out)
    assert value["stopped"] is True
    assert [one["id"] for one in value["added"]] == ["annual"]
    assert list(read_library([lib]).sources) == ["annual"]


def test_two_processes_adding_at_once_both_succeed(tmp_path: Path, lib: Path) -> None:
    for group in ("one", "two"):
        (tmp_path / group).mkdir()
        for number in range(6):
            text = f"# Report {number}\n\n{WORDS} {group} {number}\n\n{JAMAICA.replace('300', str(number + 300))}\n"
            (tmp_path / group / f"report-{number}.txt").write_text(text, encoding="utf-8")
    programs = [
        subprocess.Popen(
            [sys.executable, "-m", "tui", "--library", str(lib), "add", "--yes", str(tmp_path / group)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for group in ("one", "two")
    ]
    for program in programs:
        output, _ = program.communicate(timeout=120)
        assert program.returncode == 0, output.decode()
        assert output.decode().count("added: ") == 6
    library = read_library([lib])
    assert library.faults == ()
    assert len(library.sources) == 12
    assert len(library.cases) == 12
    assert check_library([lib]) == ()


def test_progress_tells_files_pages_speed_and_the_time_left() -> None:
    from knowledge.importing import Progress
    from knowledge.importing.pool import Reading

    progress = Progress(76, 304, 2, 1500, (Reading("reports/x.pdf", 3, 12),))
    text = progress_text(progress, 60.0)
    assert text == "76 of 304 files; 1500 pages, 25 a second; 2 refused; 3 min left; x.pdf (page 3 of 12)"
    assert progress_text(Progress(0, 1, 0, 0), 0.1) == "0 of 1 files"
    assert [duration(seconds) for seconds in (0.2, 59, 130, 7200)] == ["1 s", "59 s", "2 min", "2 h 0 min"]


def test_progress_is_a_line_now_and_then_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    from knowledge.importing import Progress

    now = 0.0
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    line = ProgressLine(lambda: now)
    for done in range(30):
        now += 1.0
        line.tell(Progress(done, 30, 0, 0))
    line.clear()
    assert len(stream.getvalue().splitlines()) == 2
    assert "\r" not in stream.getvalue()


@pytest.mark.skipif(sys.platform != "linux", reason="names of files that are no UTF-8 are for Linux")
def test_a_name_that_is_no_utf8_stops_nothing(run_cli: RunCli, tmp_path: Path, lib: Path) -> None:
    import os

    place = tmp_path / "odd"
    place.mkdir()
    (place / os.fsdecode(b"o\xe9.txt")).write_text(f"{WORDS} One.\n", encoding="utf-8")
    (place / "b.txt").write_text(f"{WORDS} Two.\n", encoding="utf-8")
    ran = run_cli("--library", str(lib), "add", "--yes", str(place))
    assert ran.code == 0, ran.err
    assert {one.original for one in read_library([lib]).sources.values()} == {"b.txt", "o.txt"}
    assert json.loads(run_cli("--library", str(lib), "undo", "--list", "--json").out)[0]["changes"] == 2


@pytest.mark.skipif(sys.platform != "linux", reason="only there names of files follow the locale")
def test_an_id_that_the_system_cannot_write_refuses_one_file(tmp_path: Path, lib: Path) -> None:
    import os

    (tmp_path / "download.txt").write_text("# Заметка о законе\n\nПравительство слушало детей.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(WORDS, encoding="utf-8")
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ran = subprocess.run(
        [sys.executable, "-m", "tui", "--library", str(lib), "add", "--yes", "download.txt", "b.txt"],
        cwd=tmp_path,
        env={**os.environ, **plain},
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 2
    assert b"set PYTHONUTF8=1" in ran.stderr
    assert list(read_library([lib]).sources) == ["b"]


def test_a_library_is_made_when_the_first_file_is_taken(run_cli: RunCli, files: Path, lib: Path) -> None:
    assert run_cli("--library", str(lib), "add", "-", "--yes").code == 2
    assert run_cli("--library", str(lib), "add", str(files / "nothing.pdf"), "--yes").code == 2
    assert not lib.exists()
    assert "Made the library" in run_cli("--library", str(lib), "add", str(files / "notes.md"), "--yes").err
    empty = lib.with_name("empty")
    empty.mkdir()
    assert run_cli("--library", str(empty), "add", str(files / "notes.md"), "--yes").code == 0
    for place in (files, files / "notes.md"):
        ran = run_cli("--library", str(place), "add", "--dry-run", str(files / "annual.txt"))
        assert (ran.code, ran.out) == (2, "")


def test_one_is_one_and_choices_stay_apart_when_they_are_laid_out(run_cli: RunCli, tmp_path: Path, lib: Path) -> None:
    from tui.approving import _KEYS
    from tui.text import wrap

    bulk = tmp_path / "notes.jsonl"
    bulk.write_text('{"_id": "n1", "text": "The one."}\n', encoding="utf-8")
    ran = run_cli("--library", str(lib), "add", "--dry-run", str(bulk))
    assert "(1 document)" in ran.out
    assert ", 1 document\n" in ran.out
    assert "Enter: add; FIELD=VALUE: change a field; c N: edit case N;" in wrap(_KEYS, 100)


def test_fields_that_no_source_has_are_told_of_once(run_cli: RunCli, files: Path, lib: Path) -> None:
    for name in ("annual.yaml", "notes.yaml"):
        (files / name).write_text("navigation: no\n", encoding="utf-8")
    ran = run_cli("--library", str(lib), "add", "--yes", str(files))
    assert ran.out.count("no such fields: navigation") == 1
