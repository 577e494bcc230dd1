"""The library in the screen: its tree, health and search; documents added; case examples written; changes on disk."""

from __future__ import annotations

import errno
import threading
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from itertools import count
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from driven import Driven
from textual import events
from textual.widgets import Input

from bot.testing import FakeBot, example_library
from knowledge.model import Fault
from knowledge.reading import read_library
from tui.app import Article45App
from tui.library_view import Node, holding, library_tree
from tui.messages import LibraryChanged
from tui.screens import library_part
from tui.screens.adding import AddSheet
from tui.screens.case_form import CaseFormSheet
from tui.screens.library import Wish
from tui.widgets.adding_log import AddingLog
from tui.widgets.claim_row import ClaimRow
from tui.widgets.proposal_form import ProposalForm
from tui.widgets.source_choice import SourceChoice

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

Drive = "Callable[..., Any]"
TODAY = date(2026, 1, 1)
SOURCE = """---
id: report
title: A report
kind: report
---
# A report

In Norway, the Ombudsperson asked 400 children in 2023 about the draft act.
"""


@pytest.fixture
def folder(own_library: Callable[[str], Path]) -> Path:
    """A library of one's own with one source."""
    return own_library(SOURCE)


@asynccontextmanager
async def opened(folder: Path, width: int = 120, height: int = 40) -> AsyncIterator[Driven]:
    app = Article45App([folder])
    async with app.run_test(size=(width, height), notifications=True) as pilot:
        driven = Driven(pilot)
        await driven.wait_for(lambda: driven.main.bot is not None)
        yield driven


def texts(nodes: tuple[Node, ...]) -> list[str]:
    return [text for node in nodes for text in (node.text, *texts(node.children))]


def test_the_tree_counts_what_there_is_and_says_what_needs_a_look() -> None:
    library = example_library()
    old = replace(library.sources["example"], reviewed="2019-01-01", origin="bundled")
    fault = Fault("cases/x.yaml", 7, "no such source", "name one")
    library = replace(library, sources={"example": old}, faults=(fault,))
    tree = library_tree(library, TODAY)
    assert [node.text for node in tree] == ["Needs a look (2)", "Sources (1)", "Case examples (1)", "Terms (2)"]
    health, sources = tree[0].children, tree[1].children
    assert [(node.kind, node.warn) for node in health] == [("fault", True), ("source", True)]
    assert "more than 3 years ago" in health[1].about[0]
    assert sources[0].text == "Web pages (1)"
    assert "5 passages, 1 case example, in the bundled library" in sources[0].children[0].about


def test_search_keeps_only_what_holds_the_words_and_opens_it() -> None:
    tree = library_tree(example_library(), TODAY)
    found = holding(tree, "writing the text")
    assert texts(found) == ["Terms (1 of 2)", "Words that mean the same (1)", "drafting – writing the text"]
    assert all(node.opened for node in found)
    assert holding(tree, "chile") and not holding(tree, "nowhere")
    assert holding(tree, " ") == tree


async def test_the_library_is_shown_searched_and_opened(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Case examples (1)" in screen.text())
        assert "An example source" in screen.text()
        await screen.press("slash", *"drafting")
        await screen.wait_for(lambda: "Sources (1)" not in screen.text())
        assert "Terms (1 of 2)" in screen.text(), "what is counted is what is shown"
        await screen.press("down", "down", "down")
        assert "en: drafting" in screen.flat(), "Down leads from the search to what was found"
        await screen.press("slash", *"qqq")
        await screen.wait_for(lambda: "Nothing found." in screen.text())
        assert screen.click_point("Nothing found.")[1] < 10, "below the words, not at the foot of an empty panel"
        await screen.press("escape", "slash", *"example source", "enter")
        await screen.press("end", "enter")
        await screen.wait_for(lambda: screen.main.source.place is not None)
        assert screen.main.source.place.source == "example"


async def test_a_case_of_the_library_is_shown_as_a_card(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Case examples (1)" in screen.text())
        await screen.press("slash", *"child protection law", "enter", "end", "enter")
        await screen.wait_for(lambda: "From the library" in screen.text())
        assert "follows the discussion of the law" in screen.flat()


async def test_what_is_bundled_cannot_be_edited_or_removed(drive: Drive) -> None:
    library = example_library()
    cases = {name: replace(case, origin="bundled") for name, case in library.cases.items()}
    async with drive(bot=FakeBot(replace(library, cases=cases))) as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Case examples (1)" in screen.text())
        await screen.press("slash", *"child protection law", "enter", "end", "e")
        await screen.wait_for(lambda: "cannot be changed" in screen.flat())
        assert screen.app.screen.id == "library"


async def test_a_document_is_read_looked_at_and_added(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    document = tmp_path / "in" / "hearing.md"
    document.write_text("# On hearing children\n\nIn Chile, a bill was drafted in 2019.\n", encoding="utf-8")
    async with opened(folder, 100) as screen:
        await screen.press("alt+a")
        await screen.wait_for(lambda: isinstance(screen.app.screen, AddSheet))
        sheet = screen.app.screen
        await screen.wait_for(lambda: "Esc Close" in screen.text())
        assert "Add it" not in screen.text(), "there is nothing to add yet"
        sheet.query_one("#add-path", Input).value = str(document)
        await screen.press("enter")
        await screen.wait_for(lambda: sheet.form is not None and sheet.form.query("#field-title"))
        await screen.wait_for(lambda: "Add it" in screen.text() and "Esc Stop" in screen.text())
        form = sheet.form
        assert isinstance(form, ProposalForm)
        assert form.query_one("#field-title", Input).value == "On hearing children"
        assert "In Chile, a bill was drafted in 2019." in screen.flat()
        form.query_one("#field-date", Input).value = "soon"
        await screen.wait_for(lambda: form.problems)
        await screen.press("ctrl+s")
        assert not (folder / "sources" / "hearing.md").exists()
        form.query_one("#field-date", Input).value = "2020"
        form.query_one("#field-id", Input).value = "heard"
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: "added: heard" in screen.text())
        await screen.wait_for(lambda: "Esc Close" in screen.text() and "Add it" not in screen.text())
        await screen.press("escape")
        await screen.wait_for(lambda: "heard" in screen.main.bot.library.sources)
    source = read_library([folder]).sources["heard"]
    assert (source.title, source.date) == ("On hearing children", "2020")


async def test_what_cannot_be_added_is_told_and_adding_can_be_stopped(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "empty.md").write_text("", encoding="utf-8")
    (tmp_path / "in" / "fine.md").write_text("# Fine\n\nA sentence of some length.\n", encoding="utf-8")
    async with opened(folder, 100) as screen:
        await screen.press("alt+a")
        await screen.wait_for(lambda: isinstance(screen.app.screen, AddSheet))
        sheet = screen.app.screen
        sheet.query_one("#add-path", Input).value = str(tmp_path / "in")
        await screen.press("enter")
        await screen.wait_for(lambda: sheet.form is not None and "empty.md" in screen.text())
        await screen.press("escape")
        await screen.wait_for(lambda: screen.app.screen is screen.main)
    assert list(read_library([folder]).sources) == ["report"]


async def test_what_was_added_is_told_in_a_sentence_and_what_was_there_is_not_counted(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_part, "_WATCHING_TELLS", 3600.0)
    (tmp_path / "in").mkdir()
    for name in ("first.md", "second.md"):
        (tmp_path / "in" / name).write_text("# Fine\n\nA sentence of some length.\n", encoding="utf-8")
    async with opened(folder, 100) as screen:
        await screen.press("alt+a")
        await screen.wait_for(lambda: isinstance(screen.app.screen, AddSheet))
        sheet = screen.app.screen
        sheet.query_one("#add-path", Input).value = str(tmp_path / "in")
        await screen.press("enter")
        await screen.wait_for(lambda: sheet.form is not None and sheet.form.query("#field-title"))
        await screen.press("ctrl+a")
        await screen.wait_for(lambda: "Done." in screen.text())
        assert "second.md: It is in the library already, as first." in screen.flat()
        await screen.press("escape")
        await screen.wait_for(lambda: "Added first." in screen.text())
        await screen.wait_for(lambda: "first" in screen.main.bot.library.sources)
        screen.main.post_message(LibraryChanged())  # as watching the files does, some time later
        bot = screen.main.bot
        await screen.wait_for(lambda: screen.main.bot is not bot)
        assert "were read again" not in screen.text()


async def test_a_change_told_soon_after_another_stays_in_view_as_long(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(folder, 100) as screen:
        started: list[list[str]] = []

        def set_timer(*_: object) -> SimpleNamespace:
            calls: list[str] = []
            started.append(calls)
            return SimpleNamespace(stop=lambda: calls.append("stopped"))

        monkeypatch.setattr(screen.main, "set_timer", set_timer)
        screen.main._have_changed("Added first.")
        screen.main._have_changed("Added second.")
        assert started[:2] == [["stopped"], []]


def test_what_was_added_and_what_was_updated_are_told_apart() -> None:
    log = AddingLog()
    assert log.summary == ""
    for outcome, source in (("added", "a"), ("updated", "b"), ("added", "c")):
        log.note_done(outcome, source)
    assert log.summary == "Added 2 documents and updated b."


async def test_what_goes_wrong_while_a_document_is_written_is_told(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from knowledge.keeping.adding import Adding

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    document = tmp_path / "fine.md"
    document.write_text("# Fine\n\nA sentence of some length.\n", encoding="utf-8")
    monkeypatch.setattr(Adding, "take", full)
    async with opened(folder, 100) as screen:
        await screen.press("alt+a")
        await screen.wait_for(lambda: isinstance(screen.app.screen, AddSheet))
        sheet = screen.app.screen
        sheet.query_one("#add-path", Input).value = str(document)
        await screen.press("enter")
        await screen.wait_for(lambda: sheet.form is not None and sheet.form.query("#field-title"))
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: "No space left" in screen.flat() and "Nothing was added" in screen.flat())


async def test_a_path_that_names_nobody_is_told_and_can_be_written_anew(drive: Drive) -> None:
    async with drive(100) as screen:
        await screen.press("alt+a")
        await screen.wait_for(lambda: isinstance(screen.app.screen, AddSheet))
        screen.app.screen.query_one("#add-path", Input).value = "~nosuchuser/x"
        await screen.press("enter")
        await screen.wait_for(lambda: "no such user" in screen.flat())
        assert screen.app.screen.query_one("#add-path").display


async def test_a_case_example_is_written_with_its_quotation_checked(folder: Path) -> None:
    async with opened(folder, 100) as screen:
        await screen.press("alt+n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        sheet = screen.app.screen
        await screen.press(*"Norway: a draft act")
        sheet.query_one("#case-country", Input).value = "Norweg"
        row = sheet.query_one(ClaimRow)
        row.query_one(".claim-label", Input).value = "asked children"
        row.query_one(".claim-quote", Input).value = "in norway, the Ombudsperson asked 400 children in 2023"
        await screen.wait_for(
            lambda: "Ctrl+T takes these words" in screen.flat() and "is not a country" in screen.flat()
        )
        await screen.press("ctrl+s")
        assert not (folder / "cases").exists()
        sheet.query_one("#case-country", Input).value = "Norway"
        row.query_one(".claim-quote", Input).focus()
        await screen.press("ctrl+t")
        await screen.wait_for(lambda: "Good. Ctrl+S saves it" in screen.flat())
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: screen.main.bot.library.cases)
    (case,) = read_library([folder]).cases.values()
    assert (case.title, case.countries, case.years) == ("Norway: a draft act", ("NO",), (2023,))
    assert case.claims[0].quote == "In Norway, the Ombudsperson asked 400 children in 2023"
    async with opened(folder, 100) as screen:
        screen.main._open_case_form(case.id)
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        await screen.wait_for(lambda: "Good. Ctrl+S saves it" in screen.flat())
        screen.app.screen.query_one("#case-title", Input).value = "Another title"
        await screen.wait_for(lambda: screen.app.screen._made is None)
        await screen.wait_for(lambda: screen.app.screen._made is not None)
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: screen.main.bot.library.cases[case.id].title == "Another title")


async def test_a_source_that_came_meanwhile_is_offered_in_the_form(folder: Path) -> None:
    async with opened(folder, 100) as screen:
        await screen.press("alt+n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        sheet = screen.app.screen
        assert isinstance(sheet, CaseFormSheet)
        await screen.wait_for(lambda: "has no title" in screen.flat())
        text = SOURCE.replace("id: report", "id: another").replace("400 children", "17 children")
        (folder / "sources" / "another.md").write_text(text, encoding="utf-8")
        screen.main.action_reload()
        await screen.wait_for(lambda: "another" in sheet._records, "the library was read again")
        choice = sheet.query_one(SourceChoice)
        assert choice.value == "report", "what was chosen stays"
        choice.value = "another"
        sheet.query_one(ClaimRow).query_one(".claim-quote", Input).value = "the Ombudsperson asked 17 children"
        await screen.wait_for(lambda: sheet.query_one(".claim-check").has_class("-good"), "the quotation stands there")


CASE = """id: nor
title: Norway asks
country: "NO"
years: [2023]
sources: [report]
actions:
  - text: asked children
    quote: In Norway, the Ombudsperson asked 400 children in 2023
"""


@asynccontextmanager
async def a_case_in_its_form(folder: Path, name: str) -> AsyncIterator[tuple[Driven, CaseFormSheet]]:
    """The form of a case kept in the file ``name``, with another title written in."""
    (folder / "cases").mkdir()
    (folder / "cases" / name).write_text(CASE, encoding="utf-8")
    async with opened(folder, 100) as screen:
        screen.main._open_case_form("nor")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        await screen.wait_for(lambda: "Good. Ctrl+S saves it" in screen.flat())
        sheet = screen.app.screen
        assert isinstance(sheet, CaseFormSheet)
        sheet.query_one("#case-title", Input).value = "Another title"
        await screen.wait_for(lambda: sheet._made is None)
        await screen.wait_for(lambda: sheet._made is not None)
        yield screen, sheet


async def test_a_case_that_cannot_be_saved_is_told_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("tui.screens.case_form.write_case", fail)
    async with a_case_in_its_form(folder, "nor.yaml") as (screen, sheet):
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: "Nothing was saved: OSError" in screen.flat())
        assert screen.app.screen is sheet, "what was written is still there"


async def test_an_edited_case_stays_in_the_file_in_which_it_is_kept(folder: Path) -> None:
    async with a_case_in_its_form(folder, "nor.yml") as (screen, _):
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: screen.main.bot.library.cases["nor"].title == "Another title")
    assert [path.name for path in (folder / "cases").iterdir()] == ["nor.yml"]


async def test_a_year_that_is_none_is_told_and_not_dropped(folder: Path) -> None:
    async with a_case_in_its_form(folder, "nor.yaml") as (screen, sheet):
        sheet.query_one("#case-years", Input).value = "next year, 20I5, 2023"
        await screen.wait_for(lambda: "! '20I5' is no year; write four figures" in screen.flat())
        assert "! 'next year' is no year" in screen.flat()
        await screen.press("ctrl+s")
        assert screen.app.screen is sheet
    assert (folder / "cases" / "nor.yaml").read_text(encoding="utf-8") == CASE


async def test_a_case_that_someone_else_changed_meanwhile_is_not_overwritten(folder: Path) -> None:
    theirs = CASE.replace("Norway asks", "Norway asks again")
    async with a_case_in_its_form(folder, "nor.yaml") as (screen, sheet):
        (folder / "cases" / "nor.yaml").write_text(theirs, encoding="utf-8")
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: "changed by someone else meanwhile" in screen.flat())
        assert screen.app.screen is sheet, "what was written is still there"
    assert (folder / "cases" / "nor.yaml").read_text(encoding="utf-8") == theirs


async def test_a_check_of_what_the_form_held_before_is_not_saved(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tui.screens import case_form

    make_case, go_on, waiting = case_form.make_case, threading.Event(), threading.Event()

    def slow(form: Any, *given: Any) -> Any:
        if form.title == "Slow":
            waiting.set()
            go_on.wait(30)
        return make_case(form, *given)

    monkeypatch.setattr(case_form, "make_case", slow)
    async with a_case_in_its_form(folder, "nor.yaml") as (screen, sheet):
        title = sheet.query_one("#case-title", Input)
        title.value = "Slow"
        await screen.wait_for(waiting.is_set)
        title.value = "The newest"
        await screen.wait_for(lambda: sheet._made is not None)
        checked = threading.Event()
        told = sheet._checked
        monkeypatch.setattr(sheet, "_checked", lambda *given: (told(*given), checked.set()))
        go_on.set()
        await screen.wait_for(checked.is_set)
        assert sheet._made.case.title == "The newest"


async def test_what_is_written_of_a_case_is_not_lost_by_one_key(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.quitting._TWICE", 600)
    async with opened(folder, 80, 24) as screen:
        await screen.press("alt+n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        await screen.press("escape")
        assert screen.app.screen is screen.main, "nothing was written yet"
        await screen.press("alt+n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        await screen.press(*"Norway", "escape")
        assert "Escape once more leaves without saving" in screen.flat()
        await screen.press("ctrl+q")
        assert "not saved. Ctrl+Q once more leaves" in screen.flat()
        assert isinstance(screen.app.screen, CaseFormSheet)
        await screen.press("ctrl+q")
        assert screen.app.return_code == 0


async def test_a_case_that_was_only_looked_at_is_left_at_once(folder: Path) -> None:
    (folder / "cases").mkdir()
    (folder / "cases" / "nor.yaml").write_text(CASE, encoding="utf-8")
    async with opened(folder, 100) as screen:
        screen.main._open_case_form("nor")
        await screen.wait_for(lambda: "Good. Ctrl+S saves it" in screen.flat())
        await screen.press("escape")
        assert screen.app.screen is screen.main


async def test_of_several_documents_it_is_told_which_one_with_the_reasons_and_the_quotations(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    example = "E.g.: In Jamaica, the Ministry of Justice asked 300 children in 2015 about the draft act."
    (tmp_path / "in" / "a.md").write_text(f"# A report of 2015\n\nSome words on laws.\n\n{example}\n", encoding="utf-8")
    (tmp_path / "in" / "b.md").write_text("# Another note\n\nOther words on laws.\n", encoding="utf-8")
    (tmp_path / "in" / "c.md").write_text("", encoding="utf-8")
    async with opened(folder, 80, 40) as screen:
        screen.app.push_screen(AddSheet(folder, None, tmp_path))
        await screen.wait_for(lambda: isinstance(screen.app.screen, AddSheet))
        sheet = screen.app.screen
        sheet.query_one("#add-path", Input).value = str(tmp_path / "in")
        await screen.press("enter")
        await screen.wait_for(lambda: "Document 1 of 2" in screen.text() and not sheet._reading)
        assert "URL" in screen.text()
        for name, why in sheet.form.proposal.reasons.items():
            assert why in screen.flat(), name
        sheet.form.query_one("#case-0").focus()
        await screen.settle()
        assert "“In Jamaica, the Ministry of Justice asked 300 children in 2015" in screen.flat()
        sheet.form.query_one("#field-title", Input).value = "Mine"
        await screen.settle()
        assert not any(why.display for why in sheet.form.query("#why-title"))
        await screen.press("ctrl+s")
        # Not as it is drawn: that the files have changed may be told over it.
        await screen.wait_for(
            lambda: (
                "Document 2 of 2" in str(sheet.query_one("#choosing").border_subtitle) and "added: a" in screen.text()
            )
        )
        assert "Adding" not in screen.text()


async def test_leaving_while_documents_are_added_asks_once_more(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("# A note\n\nSome words about a law.\n", encoding="utf-8")
    async with opened(folder, 80, 24) as screen:
        screen.app.push_screen(AddSheet(folder, None, tmp_path))
        await screen.wait_for(lambda: isinstance(screen.app.screen, AddSheet))
        sheet = screen.app.screen
        sheet.query_one("#add-path", Input).value = str(tmp_path / "one.md")
        await screen.press("enter")
        await screen.wait_for(lambda: sheet.form is not None)
        await screen.press("ctrl+q")
        assert "Adding is not finished: 0 documents added so far. Ctrl+Q once more leaves" in screen.flat()
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: sheet.log_of_adding.done)
        assert not sheet.unfinished()


async def test_changes_on_disk_appear_by_themselves(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screens.opening._WATCH_AFTER", 0.01)
    looks = count()

    def seen_once_it_is_written() -> bool:
        if not next(looks) % 100:  # nothing tells when the system has begun to watch
            text = f"{SOURCE.replace('report', 'other')}\nWritten at look {next(looks)}.\n"
            (folder / "sources" / "other.md").write_text(text, encoding="utf-8")
        return "other" in screen.main.bot.library.sources

    async with opened(folder) as screen:
        await screen.ask("Who asked children in Norway?")
        await screen.wait_for(seen_once_it_is_written)
        assert len(screen.main.conversation.turns) == 1
        await screen.wait_for(lambda: "have changed" in screen.flat())


async def test_what_hinders_a_removal_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("knowledge.keeping.removing.remove", fails)
    async with opened(folder) as screen:
        screen.main._remove("report")
        await screen.wait_for(lambda: "report was not removed" in screen.flat() and "Read-only" in screen.flat())


async def test_a_source_is_removed_when_asked_twice(folder: Path) -> None:
    async with opened(folder) as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "A report" in screen.text())
        await screen.press("slash", *"a report", "enter", "end", "d")
        await screen.wait_for(lambda: "D once more removes report" in screen.flat())
        await screen.press("d")
        await screen.wait_for(lambda: not screen.main.bot.library.sources or "could not be" in screen.flat())
    assert not (folder / "sources" / "report.md").exists()


async def test_a_case_example_is_removed_and_not_the_source_of_its_id(folder: Path) -> None:
    case = 'id: report\ntitle: Twin of Norway\ncountry: NO\nsources: [report]\ncontext: {quote: "In Norway"}\n'
    (folder / "cases").mkdir()
    (folder / "cases" / "report.yaml").write_text(case, encoding="utf-8")
    async with opened(folder) as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Twin of Norway" in screen.text())
        await screen.press("slash", *"twin", "enter", "end", "d")
        await screen.wait_for(lambda: "D once more removes report" in screen.flat())
        await screen.press("d")
        await screen.wait_for(lambda: not screen.main.bot.library.cases or "could not be" in screen.flat())
    assert (folder / "sources" / "report.md").exists()
    assert not (folder / "cases" / "report.yaml").exists()


async def test_a_new_source_is_noted_as_looked_through_and_the_change_taken_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (folder / "sources" / "report.md").read_bytes()
    async with opened(folder, 80, 24) as screen:
        await screen.press("alt+u")
        assert "no change of your library to take back" in screen.flat()
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Needs a look (1)" in screen.text())
        await screen.press("slash", *"a report", "enter", "end")
        assert "R notes that you have done so today" in screen.flat() or "id report" in screen.flat()
        await screen.press("r")
        await screen.wait_for(lambda: screen.main.bot.library.sources["report"].reviewed, "it is noted and read again")
        await screen.press("escape", "escape")
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Needs a look (0)" in screen.text())
        await screen.press("enter", "u")
        await screen.wait_for(lambda: "noted that report was looked through. U again takes it back" in screen.flat())
        assert (folder / "sources" / "report.md").read_bytes() != before
        await screen.press("u")
        await screen.wait_for(lambda: not screen.main.bot.library.sources["report"].reviewed, "it is taken back")
    assert (folder / "sources" / "report.md").read_bytes() == before


async def test_the_sheet_stays_and_shows_what_was_changed_on_it_and_on_disk(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("second", "third"):
        text = SOURCE.replace("id: report", f"id: {name}").replace("A report", f"The {name} report")
        (folder / "sources" / f"{name}.md").write_text(text, encoding="utf-8")
    async with opened(folder, 100, 40) as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Needs a look (3)" in screen.text())
        sheet = screen.app.screen
        tree = sheet.query_one("#library-tree")
        await screen.press("down", "down", "right", "down")  # the first branch is opened already
        at = tree.cursor_node.data
        assert at.kind == "source"
        await screen.press("r")
        await screen.wait_for(lambda: "Needs a look (2)" in screen.text(), "the sheet shows the change")
        await screen.press("end")
        last = tree.cursor_node.data.text
        other = "second" if at.id != "second" else "third"
        (folder / "sources" / f"{other}.md").unlink()
        screen.main.action_reload()
        await screen.wait_for(lambda: f"The {other} report" not in screen.text(), "it is gone from the sheet")
        assert tree.cursor_node.data.text.partition(" (")[0] == last.partition(" (")[0]
        await screen.press("u", "u")
        await screen.wait_for(lambda: "Taken back: noted that" in screen.flat())
        assert screen.app.screen is sheet
        assert not screen.main.prompt.text


async def test_what_is_gone_from_the_library_is_told_when_it_is_chosen(folder: Path) -> None:
    async with opened(folder) as screen:
        for what in ("source", "case", "edit-case"):
            screen.main._do(Wish(what, "nowhere"))
            await screen.settle()
            assert "nowhere is no longer in the library." in screen.flat()
            assert screen.app.screen is screen.main
            screen.app.clear_notifications()


async def test_what_is_typed_at_once_after_the_stroke_is_looked_for_and_removes_nothing(folder: Path) -> None:
    async with opened(folder) as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "A report" in screen.text())
        await screen.press("enter", "home", "down")
        sheet = screen.app.screen
        words = sheet.query_one("#library-words", Input)
        for key, character in (("slash", "/"), ("d", "d"), ("slash", "/"), ("a", "a")):
            screen.app.post_message(events.Key(key, character))
        await screen.wait_for(lambda: len(words.value) == 3 or screen.app.screen is not sheet)
        assert (words.value, screen.app.screen) == ("d/a", sheet)


async def test_the_tree_is_folded_with_arrows_and_cuts_with_an_ellipsis(drive: Drive) -> None:
    long = "A case example with a title that is longer than any row of the terminal on which it is shown to its reader"
    library = example_library()
    cases = {name: replace(case, title=long) for name, case in library.cases.items()}
    async with drive(60, 24, bot=FakeBot(replace(library, cases=cases))) as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Case examples (1)" in screen.text())
        row = next(row for row in screen.text().split("\n") if "A case example" in row)
        assert row.rstrip(" │").endswith("…")
        tree = screen.app.screen.query_one("#library-tree")
        for keys, opened in ((("enter", "home", "down", "left"), False), (("right",), True)):
            await screen.press(*keys)
            assert tree.cursor_node.data.text == "Sources (1)"
            assert tree.cursor_node.is_expanded is opened
        await screen.press("right", "left", "left")
        assert tree.cursor_node.data.text == "Sources (1)"
        assert tree.scroll_offset.x == 0


async def test_faults_are_listed_from_the_library_too(drive: Drive) -> None:
    library = replace(example_library(), faults=(Fault("cases/x.yaml", 7, "no such source", "name one"),))
    async with drive(bot=FakeBot(library)) as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Needs a look (" in screen.text())
        await screen.press("f8")
        await screen.wait_for(lambda: screen.app.screen.id == "faults" and "no such source" in screen.flat())
