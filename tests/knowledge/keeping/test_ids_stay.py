"""An id once given stays with its document, whatever is added beside it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from knowledge.checking import check_library
from knowledge.errors import InputError
from knowledge.importing import Incoming
from knowledge.importing.job import Job
from knowledge.importing.reading import read
from knowledge.keeping.adding import Adding, Settings
from knowledge.keeping.merging import merge, plan_merge
from knowledge.keeping.originals import Original
from knowledge.keeping.packing import pack_library
from knowledge.keeping.proposing import with_fields
from knowledge.keeping.removing import plan_removal, remove
from knowledge.keeping.starting import make_library
from knowledge.keeping.trying import read_named
from knowledge.keeping.unpacking import open_pack
from knowledge.reading import read_library
from knowledge.record_ids import free_ids

if TYPE_CHECKING:
    from pathlib import Path

    from knowledge.keeping.adding import Taken
    from knowledge.keeping.proposing import Proposal

NOTES = "id,title,text\n1,A,The first fee is ten dollars.\n2,B,The second fee is nine dollars.\n"
OTHER = "id,title,text\n1,C,The third fee is eight dollars.\n2,D,In Norway the fourth fee is seven dollars.\n"


def propose(library: Path, place: Path, name: str, text: str, **settings: object) -> tuple[Adding, Proposal]:
    """Read a file as ``add`` does, and propose it."""
    place.mkdir(exist_ok=True)
    (place / name).write_text(text, encoding="utf-8")
    extracted = read(Job(name, place / name))
    original = Original(Incoming(name, place / name))
    adding = Adding(library, None, Settings(**settings))  # type: ignore[arg-type]
    return adding, adding.propose(original, original.sha256(), extracted)  # type: ignore[arg-type]


def add(library: Path, place: Path, name: str, text: str, **settings: object) -> Taken:
    adding, proposal = propose(library, place, name, text, **settings)
    return adding.take(proposal)


def titles(library: Path) -> dict[str, str]:
    return {name: source.title for name, source in read_library([library]).sources.items()}


def test_documents_that_come_leave_the_ids_of_those_that_are_there(library: Path, tmp_path: Path) -> None:
    add(library, tmp_path / "in", "notes.csv", NOTES)
    taken = add(library, tmp_path / "in", "aaa.csv", OTHER)  # it is read before notes

    assert titles(library) == {"report": titles(library)["report"], "1": "A", "2": "B", "aaa-1": "C", "aaa-2": "D"}
    assert taken.notes == ("other sources have these ids already: 1 is known here as aaa-1, 2 is known here as aaa-2",)
    assert check_library([library]) == ()
    assert {one.source.title for one in read_named([library], ["aaa-1", "2"]).values()} == {"C", "B"}


def test_a_single_document_leaves_them_too(library: Path, tmp_path: Path) -> None:
    add(library, tmp_path / "in", "notes.csv", NOTES)
    assert add(library, tmp_path / "in", "2.txt", "The fifth fee is six dollars.\n").id == "2-2"
    assert titles(library)["2"] == "B"
    adding, proposal = propose(library, tmp_path / "in", "fees.txt", "The sixth fee is five dollars.\n")
    with pytest.raises(InputError, match="a source 1 already"):
        with_fields(proposal, {"id": "1"}, adding.shelf.catalog)


def test_a_folder_whose_ids_meet_makes_a_good_library(library: Path, tmp_path: Path) -> None:
    add(library, tmp_path / "in", "x.csv", NOTES)
    add(library, tmp_path / "in", "x.txt", "A letter on fees and what they are good for.\n")
    lines = "".join(json.dumps({"text": f"The {n}th fee is {n} dollars."}) + "\n" for n in (11, 12))
    add(library, tmp_path / "in", "x.jsonl", lines, replaces="")

    assert check_library([library]) == ()
    assert len(titles(library)) == 6
    assert titles(library)["1"] == "A"


def test_a_new_version_keeps_the_ids_of_its_documents(library: Path, tmp_path: Path) -> None:
    add(library, tmp_path / "in", "notes.csv", NOTES)
    add(library, tmp_path / "in", "aaa.csv", OTHER)
    remove(library, plan_removal(library, None, ["notes"]), with_cases=False)
    taken = add(library, tmp_path / "in", "aaa.csv", OTHER + "3,E,The seventh fee is four dollars.\n", replaces="aaa")

    assert taken.outcome == "updated"
    assert {name: title for name, title in titles(library).items() if name != "report"} == {
        "aaa-1": "C",
        "aaa-2": "D",
        "3": "E",
    }


def test_a_new_version_tells_which_cases_quote_documents_that_are_gone(library: Path, tmp_path: Path) -> None:
    add(library, tmp_path / "in", "notes.csv", NOTES)
    add(library, tmp_path / "in", "aaa.csv", OTHER)
    case = 'title: T\ncountry: NO\nactions:\n  - text: fee\n    quote: "In Norway the fourth fee is seven dollars."\n'
    (library / "cases" / "fee.yaml").write_text(case + "sources: [aaa-2]\n", encoding="utf-8")
    shorter = OTHER.replace("seven", "nine")
    taken = add(library, tmp_path / "in", "aaa.csv", shorter, replaces="aaa")
    assert [(fault.file, fault.line) for fault in taken.broken] == [(str(library / "cases" / "fee.yaml"), 5)]


def test_a_document_is_removed_by_the_id_it_is_known_by(library: Path, tmp_path: Path) -> None:
    add(library, tmp_path / "in", "notes.csv", NOTES)
    add(library, tmp_path / "in", "aaa.csv", OTHER)
    remove(library, plan_removal(library, None, ["aaa-1"]), with_cases=False)
    assert set(titles(library)) == {"report", "1", "2", "aaa-2"}


def test_a_pack_leaves_them_and_its_cases_follow_its_documents(library: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    make_library(other)
    add(other, tmp_path / "in", "aaa.csv", OTHER)
    case = 'title: "Norway: fee"\ncountry: NO\nactions:\n  - text: fee\n    quote: "In Norway the fourth fee is seven dollars."\n'
    (other / "cases" / "fee.yaml").write_text(case + "sources: ['2']\n", encoding="utf-8")
    pack_library(other, tmp_path / "pack.zip")
    add(library, tmp_path / "in", "notes.csv", NOTES)
    merge(library, plan_merge(library, None, open_pack(tmp_path / "pack.zip"), ""), "pack")

    assert titles(library)["2"] == "B"
    assert check_library([library]) == ()
    assert read_library([library]).cases["fee"].claims[0].source == "aaa-2"
    again = plan_merge(library, None, open_pack(tmp_path / "pack.zip"), "")
    assert "sources/aaa.jsonl" in again.same


def test_check_names_documents_whose_ids_another_file_has_taken(library: Path, tmp_path: Path) -> None:
    add(library, tmp_path / "in", "notes.csv", NOTES)
    (library / "sources" / "aaa.jsonl").write_text('{"_id": "1", "text": "Put there by hand."}\n', encoding="utf-8")
    (fault,) = check_library([library])
    assert (fault.file, fault.line) == (str(library / "sources" / "notes.jsonl"), 1)
    assert fault.what.endswith("aaa.jsonl too, so that this document is known as notes-1")


def test_an_id_that_is_stated_and_cannot_be_one_is_told(library: Path) -> None:
    (library / "sources" / "a.jsonl").write_text('{"_id": "1", "kept_as": "a b", "text": "One."}\n', encoding="utf-8")
    assert [fault.what for fault in read_library([library]).faults] == ["kept_as is not an id"]


def test_free_ids_are_unlike_each_other_and_what_is_taken() -> None:
    ids = free_ids(["1", "a-1", "x y"], "a", {"1", "x-y", "a-x-y"})
    assert ids == {"1": "a-1-2", "a-1": "a-1", "x y": "a-x-y-2"}
    assert free_ids(["x y", "x/y", "x-y"], "a", ()) == {"x-y": "x-y", "x y": "a-x-y", "x/y": "a-x-y-2"}


def test_an_id_that_cannot_be_one_is_kept_beside_the_nearest_and_told(library: Path, tmp_path: Path) -> None:
    lines = [{"_id": name, "text": f"Fee {name} is due."} for name in ("n 9", "n/8", "n-8", "n7")]
    taken = add(library, tmp_path / "in", "notes.jsonl", "".join(json.dumps(line) + "\n" for line in lines))

    known = {name: source.record for name, source in read_library([library]).sources.items() if name != "report"}
    assert known == {"n-9": "n 9", "notes-n-8": "n/8", "n-8": "n-8", "n7": "n7"}
    told = "n 9 is known here as n-9, n/8 is known here as notes-n-8"
    assert taken.notes == (f"these cannot be ids (no blanks, no slashes): {told}",)
    assert check_library([library]) == ()
    remove(library, plan_removal(library, None, ["n-9"]), with_cases=False)
    assert "n-9" not in titles(library)


def test_a_new_version_keeps_ids_that_were_made_of_what_cannot_be_one(library: Path, tmp_path: Path) -> None:
    add(library, tmp_path / "in", "notes.csv", "id,title,text\nn-9,A,The first fee is ten dollars.\n")
    new = "id,title,text\nn 9,B,The first fee is nine dollars.\n"
    assert add(library, tmp_path / "in", "notes.csv", new, replaces="notes").outcome == "updated"
    assert titles(library)["n-9"] == "B"
