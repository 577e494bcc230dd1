"""Adding documents: told apart from what is there, placed beside it or in its place, with everything in one step."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from kept_library import contents

from knowledge.checking import check_library
from knowledge.errors import InputError
from knowledge.importing import Extracted, Incoming, RefusedError
from knowledge.importing.job import Job
from knowledge.importing.reading import read
from knowledge.keeping.adding import Adding, Settings
from knowledge.keeping.originals import Original, gather
from knowledge.keeping.proposing import CaseProposal, with_fields
from knowledge.keeping.store import open_store
from knowledge.keeping.undoing import undo
from knowledge.reading import read_library

if TYPE_CHECKING:
    from knowledge.keeping.adding import Taken
    from knowledge.keeping.proposing import Proposal

WORDS = "The office of the ombudsperson for children publishes what it finds every year and tells the parliament of it."
JAMAICA = "E.g.: In Jamaica, the Ministry of Justice asked 300 children in 2015 about the draft act."


class Desk:
    """Adds texts to a library as if they had come out of files."""

    def __init__(self, library: Path, place: Path, bundled: Path | None = None, **settings: object) -> None:
        self.library, self._place = library, place
        self.adding = Adding(library, bundled, Settings(**settings))  # type: ignore[arg-type]

    def propose(self, name: str, text: str, **extracted: object) -> Proposal:
        path = self._place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps([text, repr(extracted)]), encoding="utf-8")  # the file holds more than its text
        original = Original(Incoming(name, path))
        return self.adding.propose(original, original.sha256(), Extracted(text, **extracted))  # type: ignore[arg-type]

    def add(self, name: str, text: str, **extracted: object) -> Taken:
        return self.adding.take(self.propose(name, text, **extracted))


@pytest.fixture
def desk(library: Path, tmp_path: Path) -> Desk:
    return Desk(library, tmp_path / "files")


def again(desk: Desk, **settings: object) -> Desk:
    """Another run of the program on the same library."""
    return Desk(desk.library, desk._place, **settings)


def test_a_document_becomes_a_source_with_its_original_and_its_cases(desk: Desk) -> None:
    taken = desk.add("Annual report.txt", f"# Annual report 2020\n\n{WORDS}\n\n{JAMAICA}\n", pages=3)

    assert (taken.outcome, taken.id, taken.path) == ("added", "annual-report", "sources/annual-report.md")
    library = read_library([desk.library])
    assert library.faults == ()
    source = library.sources["annual-report"]
    assert source.title == "Annual report 2020"
    assert source.original == "Annual report.txt"
    original = desk.library / "originals" / f"{source.sha256}.txt"
    assert hashlib.sha256(original.read_bytes()).hexdigest() == source.sha256
    assert len(taken.cases) == 1
    case = library.cases[taken.cases[0]]
    assert case.countries == ("JM",)
    assert all(claim.source == "annual-report" for claim in case.claims)
    assert check_library([desk.library]) == ()


def test_the_same_file_again_changes_nothing(desk: Desk) -> None:
    desk.add("a.txt", WORDS)
    before = contents(desk.library)
    proposal = desk.propose("a.txt", WORDS)
    entry = again(desk).adding.there(proposal.sha256)
    assert entry is not None
    assert entry.id == "a"
    assert desk.adding.take(proposal).outcome == "there"
    assert contents(desk.library) == before


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"name": "a.txt"}, {"name": "a.txt"}),
        ({"name": "a.pdf", "url": "https://example.org/x"}, {"name": "b.pdf", "url": "https://example.org/x"}),
        (
            {"name": "a.pdf", "metadata": {"symbol": "CRC/C/CHL/CO/6-7"}},
            {"name": "b.pdf", "metadata": {"symbol": "CRC/C/CHL/CO/6-7"}},
        ),
    ],
    ids=["name", "url", "symbol"],
)
def test_a_new_version_takes_the_place_of_the_old_one(
    desk: Desk, first: dict[str, object], second: dict[str, object]
) -> None:
    old = desk.add(text=f"# Report\n\n{WORDS}\n\nThis goes.\n", **first)  # type: ignore[arg-type]
    old_sha = read_library([desk.library]).sources[old.id].sha256

    new = again(desk).add(text=f"# Report\n\n{WORDS}\n\nThis comes.\n\nAnd this.\n", **second)  # type: ignore[arg-type]

    assert (new.outcome, new.id) == ("updated", old.id)
    assert new.change.added == ("This comes.", "And this.")
    assert new.change.removed == ("This goes.",)
    library = read_library([desk.library])
    assert "This comes." in library.sources[old.id].text
    assert not list((desk.library / "originals").glob(f"{old_sha}*"))
    assert check_library([desk.library]) == ()


def test_another_text_of_the_same_name_is_added_beside(desk: Desk) -> None:
    desk.add("chile/report.txt", WORDS)
    other = (
        "Peru has a law on budgets for schools, health posts and water, and nothing here is like the other text at all."
    )
    taken = again(desk).add("peru/report.txt", other)
    assert (taken.outcome, taken.id) == ("added", "report-3")  # report is there by hand, report-2 is Chile's
    assert any("has the same file name but another text" in note for note in taken.notes)
    assert read_library([desk.library]).sources["report-2"].text.startswith("The office")


YEARLY = f"# Report %s\n\n{WORDS}\n\n{WORDS} It heard %s children.\n"


@pytest.mark.parametrize("known", [True, False], ids=["place-known", "place-not-known"])
def test_a_file_name_alone_replaces_no_document_of_another_folder_or_year(desk: Desk, known: bool) -> None:
    desk.add("2023/index.html", YEARLY % (2023, 400))
    if not known:
        (desk.library / ".trash" / "places.jsonl").unlink()
    taken = again(desk).add("2024/index.html", YEARLY % (2024, 650))
    assert taken.outcome == "added"
    why = "was added from another place" if known else "is of another year"
    assert f"but {why}; --replace report-2023 would put this in its place" in taken.notes[0]
    assert len(read_library([desk.library]).sources) == 3


def test_a_file_of_the_same_name_in_its_old_folder_is_another_document_where_its_year_differs(desk: Desk) -> None:
    desk.add("index.html", YEARLY % (2023, 400))
    assert again(desk).add("index.html", YEARLY % (2024, 650)).outcome == "added"


def test_files_of_records_from_two_folders_stay_two(desk: Desk) -> None:
    records = ({"_id": "n1", "title": "One", "text": WORDS},)
    desk.add("2023/notes.csv", "", records=records)
    taken = again(desk).add("2024/notes.csv", "", records=({**records[0], "_id": "n2"},))
    assert (taken.outcome, taken.id) == ("added", "notes-2")
    assert {"n1", "n2"} < set(read_library([desk.library]).sources)


def test_what_is_found_to_be_there_is_not_replaced_in_the_same_run(desk: Desk) -> None:
    desk.add("a.pdf", f"{WORDS}\n\nOne.\n", url="https://example.org/x")
    run = again(desk)
    proposal = run.propose("a.pdf", f"{WORDS}\n\nOne.\n", url="https://example.org/x")
    assert run.adding.there(proposal.sha256) is not None
    other = run.add("b.pdf", f"{WORDS}\n\nTwo.\n", url="https://example.org/x")
    assert other.outcome == "added"
    before = contents(desk.library)
    run = again(desk)
    for name, text in (("a.pdf", "One."), ("b.pdf", "Two.")):
        proposal = run.propose(name, f"{WORDS}\n\n{text}\n", url="https://example.org/x")
        assert run.adding.there(proposal.sha256) is not None
    assert contents(desk.library) == before


def test_within_one_run_nothing_takes_the_place_of_another(desk: Desk) -> None:
    first = desk.add("a/page.txt", f"{WORDS}\n\nOne.\n")
    second = desk.add("b/page.txt", f"{WORDS}\n\nTwo.\n")
    same = desk.propose("c/page.txt", f"{WORDS}\n\n- Two\n")
    assert (first.id, second.id) == ("page", "page-2")
    assert second.outcome == "added"
    assert same.same_as == "page-2"


def test_a_translation_is_another_source(desk: Desk) -> None:
    desk.add("a.pdf", WORDS, language="en", metadata={"symbol": "CRC/GC/2003/5"})
    spanish = (
        "El Comité recomienda que el Estado escuche a los niños antes de cambiar la ley y publique lo que ha oído."
    )
    taken = again(desk).add("b.pdf", spanish, language="es", metadata={"symbol": "CRC/GC/2003/5"})
    assert (taken.outcome, taken.id) == ("added", "crc-gc-2003-5-es")


def test_a_region_makes_no_other_language(desk: Desk) -> None:
    desk.add("a.docx", WORDS, language="en-US", metadata={"symbol": "CRC/GC/2003/5"})
    front = (desk.library / "sources" / "crc-gc-2003-5.md").read_text(encoding="utf-8")
    assert "\nlanguage: en-US\n" in front  # what the file states is kept
    taken = again(desk).add("b.docx", f"{WORDS} More.", language="en-GB", metadata={"symbol": "CRC/GC/2003/5"})
    assert (taken.outcome, taken.id) == ("updated", "crc-gc-2003-5")
    other = "# Another text\n\nNothing of that is said here, as this is about the weather and the sea on a long day."
    assert again(desk).add("x/crc-gc-2003-5.txt", other, language="en").id == "crc-gc-2003-5-2"


def test_replace_puts_it_in_the_place_of_the_source_named(desk: Desk) -> None:
    taken = again(desk, replaces="report").add("quite-another.txt", WORDS)
    assert (taken.outcome, taken.id) == ("updated", "report")
    source = read_library([desk.library]).sources["report"]
    assert source.text == WORDS + "\n"
    assert source.title == "Report on hearing children"  # what a person wrote stays
    assert [fault.file for fault in taken.broken] == [str(desk.library / "cases" / "norway.yaml")]
    assert taken.broken[0].line == 7
    assert "does not stand in the source report" in taken.broken[0].what


def test_replace_needs_a_source_of_this_library(desk: Desk) -> None:
    with pytest.raises(InputError, match="no source of this library has that id"):
        again(desk, replaces="nothing")


@pytest.mark.parametrize("name", ["rtl\u202etxt.txt", "red\x1b[31m.txt", "bad\udcff.txt", "\x07"])
def test_a_name_that_a_terminal_could_obey_leaves_nothing_to_be_mended(desk: Desk, name: str) -> None:
    original = Original(Incoming(name, desk.library / "file", member=name), data=WORDS.encode())
    taken = desk.adding.take(desk.adding.propose(original, original.sha256(), Extracted(WORDS)))
    assert taken.outcome == "added"
    assert [fault.what for fault in check_library([desk.library]) if "U+FFFD" in fault.what] == []


def test_a_newer_source_that_is_not_there_is_refused_where_it_was_set_and_told_where_a_file_says_so(
    desk: Desk, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="'nope': no source has that id"):
        again(desk, fields={"superseded_by": "nope"})
    desk.add("notes.csv", "", records=({"_id": "n1", "title": "One", "text": WORDS},))
    for name in ("report", "n1"):
        assert again(desk, fields={"superseded_by": name}).propose("a.txt", WORDS).warnings == ()
    page = tmp_path / "page.txt"
    page.write_text(WORDS, encoding="utf-8")
    original = Original(Incoming("page.txt", page), fields={"superseded_by": "nope"})
    proposal = desk.adding.propose(original, original.sha256(), Extracted(WORDS))
    assert proposal.source.superseded_by == "nope"
    assert "'nope': no source has that id yet" in proposal.warnings[0]


def test_cases_that_stay_good_are_not_proposed_anew(desk: Desk) -> None:
    first = desk.add("a.txt", f"{WORDS}\n\n{JAMAICA}\n")
    second = again(desk).add("a.txt", f"{WORDS}\n\n{JAMAICA}\n\nMore.\n")
    assert second.outcome == "updated"
    assert second.broken == ()
    assert second.cases == ()
    assert set(first.cases) < set(read_library([desk.library]).cases)


def test_what_was_set_counts_before_what_lies_beside_and_what_is_guessed(desk: Desk, tmp_path: Path) -> None:
    place = tmp_path / "beside"
    place.mkdir()
    (place / "page.txt").write_text(WORDS, encoding="utf-8")
    (place / "page.yaml").write_text(
        "title: Beside\nlicence: CC BY\nkind: report\nunknown: x\nid: chosen\n", encoding="utf-8"
    )
    (place / "alone.yaml").write_text("title: Alone\n", encoding="utf-8")
    found = gather(Incoming(path.name, path) for path in sorted(place.iterdir()))
    assert [one.file_name for one in found] == ["alone.yaml", "page.txt"]
    page = found[1]
    proposal = again(desk, fields={"licence": "CC0"}).adding.propose(
        page, page.sha256(), Extracted(f"# Guessed\n\n{WORDS}")
    )
    source = proposal.source
    assert (source.id, source.title, source.licence, source.kind) == ("chosen", "Beside", "CC0", "report")


def test_metadata_lies_beside_a_document_that_is_named_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(WORDS, encoding="utf-8")
    (tmp_path / "page.yml").write_text("title: Beside\n", encoding="utf-8")
    assert gather([Incoming("page.txt", page)])[0].fields == {"title": "Beside"}


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"title: a: b\n", "a.yaml:1: is not valid YAML"),
        (b"title: a\ntitle: b\n", "a.yaml:2: the field title is already used in line 1"),
        (b"title: caf\xe9\n", "a.yaml:1: is not UTF-8 text"),
        (b"title: *a\n", "a.yaml:1: uses the YAML alias"),
        (b"- a\n", "a.yaml:1: is not a set of fields"),
        (b"", "a.yaml:1: holds no fields"),
    ],
    ids=["broken", "twice", "cp1252", "alias", "list", "empty"],
)
def test_a_document_is_refused_where_its_metadata_cannot_be_read(tmp_path: Path, content: bytes, fault: str) -> None:
    page = tmp_path / "a.txt"
    page.write_text(WORDS, encoding="utf-8")
    (tmp_path / "a.yaml").write_bytes(content)
    for listed in ([page], [tmp_path / "a.yaml", page]):
        found = gather(Incoming(path.name, path) for path in listed)
        assert [one.name for one in found] == ["a.txt"]
        assert found[0].incoming.refusal is not None
        assert fault in found[0].incoming.refusal.why


FAULTY = """Title: T
kind: nonsense
language: klingon-x
date: 31.12.2024
url: [a]
foo: bar
id: ../../evil
sha256: ""
"""


def test_metadata_that_cannot_be_used_is_told_with_its_line(desk: Desk, tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text(WORDS, encoding="utf-8")
    page.with_suffix(".yaml").write_text(FAULTY, encoding="utf-8")
    original = gather([Incoming("a.txt", page)])[0]
    warnings = desk.adding.propose(original, "0" * 64, Extracted(WORDS)).warnings
    assert sorted(int(warning.split("a.yaml:")[1].split(":")[0]) for warning in warnings) == [1, 2, 3, 4, 5, 6, 7]
    assert any("no field Title; did you mean title?" in warning for warning in warnings)

    page = tmp_path / "b.md"
    page.write_text(f"---\n{FAULTY}---\n{WORDS}\n", encoding="utf-8")
    warnings = desk.adding.propose(Original(Incoming("b.md", page)), "1" * 64, read(Job("b.md", page))).warnings
    assert sorted(int(warning.split(":")[1]) for warning in warnings) == [2, 3, 4, 5, 6, 7, 8]
    page.write_text(f"---\nkind: [\n---\n{WORDS}\n", encoding="utf-8")
    warnings = desk.adding.propose(Original(Incoming("b.md", page)), "2" * 64, read(Job("b.md", page))).warnings
    assert "the front matter is not valid YAML" in warnings[0]


def test_another_id_takes_the_cases_along(desk: Desk) -> None:
    proposal = desk.propose("a.txt", f"{WORDS}\n\n{JAMAICA}\n")
    changed = with_fields(proposal, {"id": "better", "title": "Better"}, desk.adding.shelf.catalog)
    assert "title" in proposal.reasons
    assert "title" not in changed.reasons
    assert "kind" in changed.reasons
    taken = desk.adding.take(changed)
    library = read_library([desk.library])
    assert library.faults == ()
    assert library.cases[taken.cases[0]].sources == ("better",)
    with pytest.raises(InputError, match="There is a source report already"):
        with_fields(proposal, {"id": "report"}, desk.adding.shelf.catalog)


def test_another_id_leaves_what_was_decided_on_cases(desk: Desk) -> None:
    kenya = JAMAICA.replace("Jamaica", "Kenya").replace("2015", "2016")
    proposal = desk.propose("a.txt", f"{WORDS}\n\n{JAMAICA}\n\n{kenya}\n")
    dropped, edited = proposal.cases
    content = re.sub(rb"(?m)^title: .*$", b"title: Mine", edited.content)
    mine = CaseProposal(replace(edited.case, title="Mine"), content)
    decided = replace(proposal, cases=(mine,), perhaps=(dropped,))
    changed = with_fields(decided, {"id": "better"}, desk.adding.shelf.catalog)
    assert [one.case.countries for one in changed.cases] == [("KE",)]
    kept = replace(changed, cases=(*changed.cases, *changed.perhaps), perhaps=())
    taken = desk.adding.take(kept)
    library = read_library([desk.library])
    assert library.faults == ()
    assert [library.cases[name].sources for name in taken.cases] == [("better",), ("better",)]
    assert library.cases[taken.cases[0]].title == "Mine"


def test_an_id_that_another_process_took_leaves_what_was_decided_on_cases(desk: Desk) -> None:
    kenya = JAMAICA.replace("Jamaica", "Kenya").replace("2015", "2016")
    mine = desk.propose("page.txt", f"{WORDS}\n\n{JAMAICA}\n\n{kenya}\n")
    again(desk).add("x/page.txt", f"Quite other.\n\n{JAMAICA}\n\n{kenya}\n")
    taken = desk.adding.take(replace(mine, cases=mine.cases[1:]))
    library = read_library([desk.library])
    assert library.faults == ()
    assert [library.cases[name].countries for name in taken.cases] == [("KE",)]
    assert library.cases[taken.cases[0]].sources == ("page-2",)


def test_a_bulk_file_becomes_records_that_know_their_original(desk: Desk) -> None:
    records = (
        {"_id": "n1", "title": "One", "text": WORDS, "metadata": {"kind": "law"}},
        {"_id": "n2", "title": "", "text": "Two."},
    )
    taken = desk.add("notes.csv", "", records=records)
    library = read_library([desk.library])
    assert taken.path == "sources/notes.jsonl"
    assert library.faults == ()
    assert [library.sources[name].kind for name in ("n1", "n2")] == ["law", "other"]
    assert library.sources["n1"].sha256 == library.sources["n2"].sha256 != ""
    assert again(desk).adding.there(library.sources["n1"].sha256) is not None
    assert check_library([desk.library]) == ()
    updated = again(desk).add("notes.csv", "", records=records[:1])
    assert updated.outcome == "updated"
    assert "n2" not in read_library([desk.library]).sources
    with pytest.raises(RefusedError, match="is a file of many documents"):
        again(desk, replaces="notes").add("a.txt", WORDS)


def test_metadata_of_single_documents_is_written_only_where_it_is_good(desk: Desk) -> None:
    metadata = {"kind": "zzz", "date": "31.12.2024", "language": "es", "shelf": "B 7"}
    taken = desk.propose(
        "n.csv", "", records=tuple({"_id": f"n{n}", "text": WORDS, "metadata": metadata} for n in range(9))
    )
    assert sum("date '31.12.2024': is not a date" in warning for warning in taken.warnings) == 2
    assert taken.warnings[-1] == "13 more values of the metadata of documents may not be so."
    desk.adding.take(taken)
    line = json.loads((desk.library / "sources" / "n.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert (line["metadata"]["kind"], line["metadata"]["language"]) == ("other", "es")
    assert "date" not in line["metadata"]
    assert line["metadata"]["shelf"] == "B 7"


def test_two_processes_that_want_one_id_both_get_one(desk: Desk) -> None:
    other = again(desk)
    mine, theirs = (
        desk.propose("page.txt", f"{WORDS}\n\n{JAMAICA}\n"),
        other.propose("x/page.txt", f"Quite other.\n\n{JAMAICA}\n"),
    )
    assert mine.source.id == theirs.source.id == "page"
    assert mine.cases[0].case.id == theirs.cases[0].case.id
    other.adding.take(theirs)
    taken = desk.adding.take(mine)
    assert taken.id == "page-2"
    library = read_library([desk.library])
    assert library.faults == ()
    assert library.sources["page"].text.startswith("Quite other")
    assert len(library.cases) == 3


def test_a_source_changed_by_someone_else_meanwhile_is_not_overwritten(desk: Desk) -> None:
    proposal = again(desk, replaces="report").propose("new.txt", WORDS)
    path = desk.library / "sources" / "report.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nMended by hand.\n", encoding="utf-8")
    before = contents(desk.library)
    with pytest.raises(RefusedError, match="was changed meanwhile"):
        again(desk).adding.take(proposal)
    assert contents(desk.library) == before


def test_a_file_that_gave_nothing_is_refused(desk: Desk) -> None:
    before = contents(desk.library)
    with pytest.raises(RefusedError, match="holds no text"):
        desk.add("a.txt", "  \n")
    assert contents(desk.library) == before


def test_what_one_run_added_is_taken_back_at_once(desk: Desk) -> None:
    before = contents(desk.library)
    for name in ("a.txt", "b.txt", "c.txt"):
        desk.add(name, f"{WORDS} {name}\n\n{JAMAICA}\n")
    with open_store(desk.library) as store:
        undone = undo(store)
    assert undone is not None
    assert len(undone.records) == 3
    assert contents(desk.library) == before


def test_ids_of_the_bundled_library_are_taken(library: Path, tmp_path: Path) -> None:
    bundled = tmp_path / "bundled"
    (bundled / "sources").mkdir(parents=True)
    (bundled / "sources" / "page.md").write_text(f"{WORDS}\n", encoding="utf-8")
    desk = Desk(library, tmp_path / "files", bundled)
    assert desk.propose("page.txt", f"{WORDS}\n").same_as == "page"
    other = desk.add(
        "page.txt", "Words of another kind that have nothing to do with those of that page, whatever it says."
    )
    assert (other.outcome, other.id) == ("added", "page-2")


@pytest.mark.parametrize(
    ("name", "title", "wanted"),
    [
        ("Concluding observations (Chile).pdf", "X", "concluding-observations-chile"),
        ("download (3).pdf", "A law for children", "a-law-for-children"),
        ("3f2a9c1b77d0.pdf", "A law for children", "a-law-for-children"),
        ("....pdf", "", "source"),
        ("con.txt", "", "con-1"),
        ("../../evil.txt", "", "evil"),
    ],
)
def test_ids_come_from_names_that_say_something(name: str, title: str, wanted: str) -> None:
    from knowledge.keeping.proposing import wanted_id

    assert wanted_id({"title": title}, Path(name).name) == wanted


def test_a_newer_source_that_is_typed_for_one_document_must_be_there(desk: Desk) -> None:
    proposal = desk.propose("a.txt", WORDS)
    assert desk.adding.changed(proposal, {"superseded_by": "report"}).source.superseded_by == "report"
    for newer, told in (("nowhere", "no source has that id"), ("a", "that is this source itself")):
        with pytest.raises(InputError, match=told):
            desk.adding.changed(proposal, {"superseded_by": newer})


def test_pages_of_one_site_have_one_publisher(desk: Desk) -> None:
    first = {"url": "https://www.playoutside.example/who", "publisher": "Play Outside (handbook)"}
    desk.add("who.txt", f"# Who plays\n\n{WORDS}\n", **first)
    at = "https://playoutside.example/how"
    proposal = desk.propose("how.txt", "# How they play\n\nWith a ball, with a rope and with nothing at all.\n", url=at)
    assert (proposal.source.publisher, proposal.reasons["publisher"]) == (
        "Play Outside (handbook)",
        "that of other sources of its site",
    )
    other = desk.propose("why.txt", "# Why\n\nNobody has asked them so far.\n", url="https://other.example/why")
    assert other.source.publisher == "other.example"
    again_later = again(desk).propose(
        "when.txt", "# When\n\nIn the evening, as long as there is light.\n", url=at + "2"
    )
    assert again_later.source.publisher == "Play Outside (handbook)"


def test_a_site_of_many_publishers_lends_none_of_their_names(desk: Desk) -> None:
    desk.add("who.txt", f"# Who\n\n{WORDS}\n", url="https://www.gov.example/who", publisher="Ministry of Parks")
    other = desk.propose("why.txt", "# Why\n\nNobody has asked them so far.\n", url="https://gov.example/why")
    assert other.source.publisher == "gov.example"
