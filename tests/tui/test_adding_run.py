"""Adding from the screen, without the screen: what is passed over, and that stopping stops."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui import adding_run
from tui.adding_run import AddingRun

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

    from knowledge.keeping.proposing import Proposal

SOURCE = "---\nid: report\ntitle: A report\nkind: report\n---\n# A report\n\nThe committee heard twelve children.\n"


class Told:
    """What a run tells of."""

    def __init__(self) -> None:
        self.proposed: list[Proposal] = []
        self.over: list[tuple[str, str]] = []

    def run(self, folder: Path) -> AddingRun:
        over = self.over
        return AddingRun(folder, None, self.proposed.append, lambda *told: over.append(told), lambda _: None)


def library(place: Path) -> Path:
    (place / "sources").mkdir(parents=True)
    (place / "library.yaml").write_text("name: Mine\n", encoding="utf-8")
    (place / "sources" / "report.md").write_text(SOURCE, encoding="utf-8")
    return place


def test_files_of_the_library_itself_are_not_added_to_it(tmp_path: Path) -> None:
    folder, told = library(tmp_path / "library"), Told()
    told.run(folder).read(str(folder / "sources"))
    assert told.proposed == []
    assert told.over == [(str(folder / "sources" / "report.md"), "It is a file of this library")]


def test_looking_through_folders_stops_when_it_is_told_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import knowledge.importing

    folder, told, listed = library(tmp_path / "library"), Told(), []
    run = told.run(folder)
    expand = knowledge.importing.expand
    for number in range(20):
        (tmp_path / f"{number}.md").write_text(f"# {number}\n\nA sentence.\n", encoding="utf-8")

    def one_by_one(paths: list[str]) -> Iterator[object]:
        for incoming in expand(paths):
            listed.append(incoming)
            if len(listed) == 3:
                run.stop()
            yield incoming

    monkeypatch.setattr(knowledge.importing, "expand", one_by_one)
    run.read(str(tmp_path))
    assert len(listed) == 3
    assert told.proposed == []


def test_checksums_are_made_no_more_when_it_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, told, made = library(tmp_path / "library"), Told(), []
    run = told.run(folder)
    look_through = adding_run.look_through

    def one_by_one(*given: object) -> Iterator[object]:
        for found in look_through(*given):
            made.append(found)
            run.stop()
            yield found

    monkeypatch.setattr(adding_run, "look_through", one_by_one)
    for number in range(20):
        (tmp_path / f"{number}.md").write_text(f"# {number}\n\nA sentence.\n", encoding="utf-8")
    run.read(str(tmp_path))
    assert len(made) == 1
    assert told.proposed == []


def test_reading_stops_in_the_middle_and_the_importer_is_used_by_one_thread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from knowledge.importing import Importer, Progress

    folder, told, threads = library(tmp_path / "library"), Told(), set()
    run = told.run(folder)
    close, stop = Importer.close, Importer.stop
    monkeypatch.setattr(Importer, "close", lambda one: (threads.add(threading.get_ident()), close(one)))
    monkeypatch.setattr(Importer, "stop", lambda one: (threads.add(threading.get_ident()), stop(one)))

    def stop_elsewhere(_: Progress) -> None:
        other = threading.Thread(target=run.stop)
        other.start()
        other.join()

    run._progressed = stop_elsewhere
    for number in range(20):
        (tmp_path / f"{number}.md").write_text(f"# {number}\n\nA sentence.\n", encoding="utf-8")
    run.read(str(tmp_path))
    assert not told.proposed
    assert threads == {threading.get_ident()}


def test_of_two_cases_with_one_title_the_chosen_one_is_taken(tmp_path: Path) -> None:
    folder, told = library(tmp_path / "library"), Told()
    case = "E.g.: In Jamaica, the Ministry of Justice asked {} children in 2015 about the draft act."
    text = f"# Cases\n\n{case.format(300)}\n\nAnother text stands between the two.\n\n{case.format(500)}\n"
    (tmp_path / "cases.md").write_text(text, encoding="utf-8")
    run = told.run(folder)
    run.read(str(tmp_path / "cases.md"))
    proposal = told.proposed[0]
    found = [replace(one, case=replace(one.case, title="Jamaica")) for one in (*proposal.cases, *proposal.perhaps)]
    proposal = replace(proposal, cases=(found[0],), perhaps=tuple(found[1:]))
    taken = run.decided(proposal, {"id": "mine"}, {1})
    assert [one.case.id for one in taken.cases] == [found[1].case.id]
    assert taken.cases[0].case.sources == ("mine",)
    assert taken.perhaps == ()
