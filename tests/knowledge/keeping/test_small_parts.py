"""Beginning a library, making a case, freshness, watching, comparing texts."""

from __future__ import annotations

import errno
import threading
from datetime import date, timedelta
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kept_library import SOURCE, change

from knowledge.checking import check_library
from knowledge.errors import InputError, LibraryError
from knowledge.keeping import starting, watching
from knowledge.keeping.case_making import CaseForm, ClaimForm, check_quote, country_of, make_case, part_of, years_in
from knowledge.keeping.comparing import likeness, paragraphs, same_words, text_change
from knowledge.keeping.fields import parse_settings
from knowledge.keeping.freshness import warnings_for
from knowledge.keeping.starting import make_library
from knowledge.keeping.watching import is_library_file, watch
from knowledge.model import Source
from knowledge.reading import read_everything, read_library

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 60.0


def test_a_new_library_is_empty_and_without_fault(tmp_path: Path) -> None:
    folder = tmp_path / "some" / "where"
    assert make_library(folder, 'A "name": #1')
    library = read_library([folder])
    assert library.name == 'A "name": #1'
    assert (library.sources, library.cases, library.faults) == ({}, {}, ())
    assert check_library([folder]) == ()
    assert not make_library(folder)


def test_its_examples_work_when_they_are_copied(tmp_path: Path) -> None:
    make_library(tmp_path / "lib")
    for example in list((tmp_path / "lib").rglob("*.example")):
        example.rename(example.with_suffix(""))
    terms = tmp_path / "lib" / "terms.yaml"
    lines = [line.removeprefix("# ").removeprefix("#") for line in terms.read_text(encoding="utf-8").splitlines()]
    terms.write_text("\n".join(lines[lines.index("acronyms:") :]), encoding="utf-8")
    library = read_library([tmp_path / "lib"])
    assert library.faults == ()
    assert list(library.sources) == ["example-report"]
    assert list(library.cases) == ["norway-consultation"]
    assert [one.short for one in library.terms.acronyms] == ["EOFC"]
    assert len(library.terms.concepts) == 1


def test_a_library_is_not_begun_among_other_files(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear", encoding="utf-8")
    with pytest.raises(LibraryError, match="contains other files and is not a library"):
        make_library(tmp_path)
    with pytest.raises(LibraryError, match="is a file"):
        make_library(tmp_path / "letter.txt")
    (tmp_path / "empty").mkdir()
    assert make_library(tmp_path / "empty")


def test_what_another_process_began_at_the_same_time_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = starting.replace

    def slower(source: Path, target: Path) -> None:
        if target == tmp_path / "lib":
            monkeypatch.setattr(starting, "replace", real)
            make_library(tmp_path / "lib", "Theirs")
        real(source, target)

    monkeypatch.setattr(starting, "replace", slower)
    assert not make_library(tmp_path / "lib", "Mine")
    assert read_library([tmp_path / "lib"]).name == "Theirs"
    assert [path.name for path in tmp_path.iterdir()] == ["lib"]


@pytest.mark.parametrize(
    ("setting", "fault"),
    [
        ("title", "has no '='"),
        ("tilte=x", "did you mean title"),
        ("kind=novel", "write one of"),
        ("date=yesterday", "is not a date"),
        ("date=20241301", "is not a date"),
        ("date=2024-W05", "is not a date"),
        ("url=example.org", "with https://"),
        ("language=english please", "not a language code"),
        ("id=a/b", "cannot be an id"),
        ("id=../x", "cannot be an id"),
        ("id=a#1", "cannot be an id; write a-1"),
        ("title=", "may not be empty"),
        ("title=\x1b[31mred", "contains a control character"),
        ("sha256=abc", "There is no field"),
        ("licence=" + "x" * 3000, "longer than"),
    ],
)
def test_settings_that_cannot_be_are_refused(setting: str, fault: str) -> None:
    with pytest.raises(InputError, match=fault):
        parse_settings([setting])


def test_settings() -> None:
    given = ["title=A = b", " kind = report", "body=Committee", "rights=", "date=2024-03", "reviewed=20240203"]
    assert parse_settings(given) == {
        "title": "A = b",
        "kind": "report",
        "publisher": "Committee",
        "rights": "",
        "date": "2024-03",
        "reviewed": "2024-02-03",
    }


TEXT = "In Chile, the law’s draft was read twice.\n\nThe law was read.\n\n- The law was read.\n"


@pytest.mark.parametrize(
    ("quote", "status", "near"),
    [
        ("the law’s draft was read twice", "good", ""),
        ("  the law’s draft  ", "good", ""),
        ("the law's draft was READ twice", "alike", "the law’s draft was read twice"),
        ("The law was read.", "several", ""),
        ("the law’s draft was read three times", "other", "In Chile, the law’s draft was read twice."),
        ("quantum chromodynamics", "missing", ""),
        ("", "missing", ""),
    ],
)
def test_a_quotation_is_looked_up_while_it_is_written(quote: str, status: str, near: str) -> None:
    found = check_quote(TEXT, quote)
    assert (found.status, found.near) == (status, near)
    if found.near:
        assert found.near in TEXT


def test_a_case_is_made_of_a_form_and_read_back(library: Path) -> None:
    sources = read_everything([library]).sources
    quote = "the Ombudsperson asked 400 children in 2023"
    whole = "In Norway, the Ombudsperson asked 400 children in 2023 about the draft act."
    form = CaseForm(
        "Children asked", ("NO",), "report", (ClaimForm("action", "asking", whole),), years_in([quote]), ("hearing",)
    )
    made = make_case(form, sources, ["norway-children-asked"])
    assert made.faults == ()
    assert made.case is not None
    assert (made.id, made.case.years, made.case.countries) == ("norway-children-asked-2", (2023,), ("NO",))
    change(library, {f"cases/{made.id}.yaml": made.content.decode()})
    read = read_library([library])
    assert read.faults == ()
    assert sorted(read.cases) == ["norway", "norway-children-asked-2"]


def test_what_is_wrong_with_a_case_is_told(library: Path) -> None:
    sources = read_everything([library]).sources
    claims = (ClaimForm("action", "asking", "the Ombudsperson asked 400 children"),)
    made = make_case(CaseForm("Chile", ("CL",), "report", claims, (1999,)), sources)
    assert made.case is None
    assert [fault.what for fault in made.faults] == [
        "no quotation of the case names the country CL",
        "the year 1999 is in no quotation of the case",
    ]
    untitled = make_case(CaseForm("", ("NO",), "report", claims), sources)
    assert [fault.what for fault in untitled.faults] == ["the case has no title"]


def test_countries_and_parts_are_understood_as_people_write_them() -> None:
    assert [country_of(name) for name in ("Chile", "Chilean", "cl", " CL ")] == ["CL"] * 4
    assert [part_of(name) for name in ("action", "Actions", "actor", "laws", "context")] == [
        "action",
        "action",
        "actor",
        "law",
        "context",
    ]
    with pytest.raises(InputError, match="not a country"):
        country_of("Atlantis")
    with pytest.raises(InputError, match="did you mean action"):
        part_of("acton")


TODAY = date(2026, 5, 10)


@pytest.mark.parametrize(
    ("reviewed", "old"),
    [
        ("", False),
        ("2026-01-01", False),
        ("2023-05-10", False),
        ("2023-05-09", True),
        ("2023-05", False),
        ("2023-04", True),
        ("2023", False),
        ("2022", True),
        ("2020-02-29", True),
        ("2019-12", True),
        ("long ago", False),
        ("2023-13-45", False),
        ("9999", False),
        ("9999-12-31", False),
        ("9999999999", False),
    ],
)
def test_a_source_looked_through_long_ago_is_told_of(reviewed: str, old: bool) -> None:
    warnings = warnings_for(Source("s", "Title", "Text.", reviewed=reviewed), TODAY)
    assert bool(warnings) is old
    assert all("more than 3 years ago" in warning for warning in warnings)


@pytest.mark.parametrize(("reviewed", "first"), [("2023-05", date(2026, 6, 1)), ("2023-12", date(2027, 1, 1))])
def test_a_month_of_review_ends_with_its_last_day(reviewed: str, first: date) -> None:
    source = Source("s", "Title", "Text.", reviewed=reviewed)
    assert warnings_for(source, first)
    assert not warnings_for(source, first - timedelta(days=1))


def test_a_superseded_source_is_told_of() -> None:
    assert warnings_for(Source("s", "Title", "Text.", superseded_by="new"), TODAY) == (
        "Title (s) has been superseded by new.",
    )


@given(st.text(max_size=12) | st.from_regex(r"\A[0-9]{4}(-[0-9]{2}){0,2}\Z") | st.from_regex(r"\A[0-9-]{1,12}\Z"))
def test_no_date_of_review_is_too_odd(reviewed: str) -> None:
    warnings_for(Source("s", "Title", "Text.", reviewed=reviewed), TODAY)


def test_changes_on_disk_are_told_and_temporary_files_are_not(library: Path) -> None:
    seen: list[frozenset[Path]] = []
    told, stop = threading.Event(), threading.Event()

    def on_change(paths: frozenset[Path]) -> None:
        seen.append(paths)
        told.set()

    thread = threading.Thread(target=watch, args=([library, library.parent / "later"], on_change, stop))
    thread.start()
    try:
        number = 0
        while not told.is_set():  # the watcher needs a moment before it sees the first change
            number += 1
            assert number < PATIENCE / 0.2
            (library / "sources" / f"new-{number}.md").write_text("New.\n", encoding="utf-8")
            told.wait(0.2)
        told.clear()
        change(library, {"sources/stored.md": "Stored.\n"})
        while not any(path.name == "stored.md" for paths in seen for path in paths):
            assert told.wait(PATIENCE)
            told.clear()
        later = library.parent / "later"
        make_library(later)
        while not any(path == later or later in path.parents for paths in seen for path in paths):
            assert told.wait(PATIENCE)
            told.clear()
    finally:
        stop.set()
        thread.join(PATIENCE)
    assert not thread.is_alive()
    names = {part for paths in seen for path in paths for part in path.relative_to(library.parent).parts}
    assert not any(name.startswith(".") for name in names)


def test_a_library_that_is_moved_away_is_told_and_so_is_its_return(library: Path) -> None:
    seen: list[frozenset[Path]] = []
    told, stop = threading.Event(), threading.Event()

    def on_change(paths: frozenset[Path]) -> None:
        seen.append(paths)
        told.set()

    thread = threading.Thread(target=watch, args=([library], on_change, stop))
    thread.start()
    away = library.with_name("away")
    try:
        while not told.wait(0.2):  # the watcher needs a moment before it sees the first change
            (library / "sources" / "new.md").write_text(f"New {monotonic()}.\n", encoding="utf-8")
        for old, new in ((library, away), (away, library)):
            told.clear()
            old.rename(new)
            while frozenset([library]) not in seen:
                assert told.wait(PATIENCE)
                told.clear()
            seen.clear()
    finally:
        stop.set()
        thread.join(PATIENCE)
    assert not thread.is_alive()


def test_changes_are_looked_for_where_the_system_tells_of_none(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import watchfiles

    of_the_system = watchfiles.watch

    def watched(*paths: Path, force_polling: bool | None, **options: object) -> object:
        if not force_polling:
            raise OSError(errno.ENOSPC, "OS file watch limit reached")
        return of_the_system(*paths, force_polling=True, **{**options, "poll_delay_ms": 50})

    monkeypatch.setattr(watchfiles, "watch", watched)
    monkeypatch.setattr(watching, "_LOOK_AGAIN", 0.05)
    told, stop = threading.Event(), threading.Event()
    thread = threading.Thread(target=watch, args=([library], lambda _: told.set(), stop))
    thread.start()
    try:
        deadline = monotonic() + PATIENCE
        while not told.wait(0.2):
            assert monotonic() < deadline
            (library / "sources" / "new.md").write_text(f"New {monotonic()}.\n", encoding="utf-8")
    finally:
        stop.set()
        thread.join(PATIENCE)
    assert not thread.is_alive()


def test_which_files_are_told_of(library: Path) -> None:
    told = ["sources/a.md", "cases/a.yaml", "terms.yaml", "library.yaml"]
    not_told = [
        ".lock",
        ".journal.json",
        ".trash/000001/change.json",
        "sources/.a.md.swp",
        "originals/x.pdf",
        "sources/a.md~",
    ]
    assert all(is_library_file(library / name, [library]) for name in told)
    assert not any(is_library_file(library / name, [library]) for name in not_told)
    assert not is_library_file(library.parent / "a.md", [library])


def test_paragraphs_and_list_items_are_compared() -> None:
    old = "# Title\n\nOne\nparagraph.\n\n<!-- page 2 -->\n\n- item one\n- item two\n"
    new = "# Title\n\nOne paragraph.\n\n- item two\n- item three\n"
    assert paragraphs(old) == ["Title", "One paragraph.", "item one", "item two"]
    change_made = text_change(old, new)
    assert (change_made.added, change_made.removed) == (("item three",), ("item one",))
    assert str(change_made) == "1 paragraph added, 1 removed"
    assert not text_change(new, new)


@given(st.text(max_size=200), st.text(max_size=200))
def test_likeness_is_a_share_and_does_not_depend_on_the_order(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == 1
    assert same_words(one, one)


def test_versions_are_alike_and_other_texts_are_not() -> None:
    other = "Courts decide on disputes between neighbours about fences and trees in the gardens of the town."
    assert likeness(SOURCE, SOURCE.replace("400", "500")) > 0.7
    assert likeness(SOURCE, other) < 0.1


def test_the_names_of_a_large_library_are_judged_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from knowledge.keeping import paths, state

    (tmp_path / "sources").mkdir()
    (tmp_path / ".trash").mkdir()
    for number in range(20):
        (tmp_path / "sources" / f"judged-once-{number}.md").write_text("Text.", encoding="utf-8")
    state.note_state(tmp_path)
    judged: list[str] = []
    monkeypatch.setattr(paths, "is_file_name", lambda name: bool(judged.append(name)) or True)
    (tmp_path / "sources" / "judged-once-last.md").write_text("Text.", encoding="utf-8")
    state.note_state(tmp_path)
    assert judged == ["judged-once-last.md"]
    assert state.changed_since(tmp_path) == {}
