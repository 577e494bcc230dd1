"""A new version of a document: which of its metadata counts, that of the file or that of the source it replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from knowledge.importing import Extracted, Incoming
from knowledge.keeping.adding import Adding, Settings
from knowledge.keeping.originals import Original
from knowledge.keeping.placing import KEPT_WHY
from knowledge.keeping.proposing import with_fields
from knowledge.keeping.settling import TRASH
from knowledge.keeping.store import open_store
from knowledge.keeping.undoing import undo
from knowledge.reading import read_library

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from knowledge.keeping.proposing import Proposal
    from knowledge.model import Source

TEXT = "The office of the ombudsperson for children publishes what it finds. It asked %d children about it."
OLD: dict[str, str] = {"title": "First guide", "publisher": "Zorb Office"}
NEW: dict[str, str] = {"title": "Second guide", "publisher": "Quux Office"}


class Desk:
    """Adds versions of one document, each in a run of its own."""

    def __init__(self, library: Path, place: Path) -> None:
        self.library, self.place = library, place
        place.mkdir()

    def propose(self, number: int, stated: Mapping[str, object], fields: Mapping[str, str] | None = None) -> Proposal:
        """Read a version that states something; ``fields`` are those of a file of metadata beside it."""
        (self.place / "guide.txt").write_text(f"{number} {stated}", encoding="utf-8")
        original = Original(Incoming("guide.txt", self.place / "guide.txt"), fields=fields or {})
        self.adding = Adding(self.library, None, Settings())
        return self.adding.propose(original, original.sha256(), Extracted(TEXT % number, **stated))  # type: ignore[arg-type]

    def add(self, number: int, stated: Mapping[str, object], fields: Mapping[str, str] | None = None) -> Source:
        proposal = self.propose(number, stated, fields)
        self.adding.take(proposal)
        return self.source

    @property
    def source(self) -> Source:
        return read_library([self.library]).sources["guide"]

    def mend(self, old: str, new: str) -> None:
        """Change the file of the source by hand."""
        path = self.library / "sources" / "guide.md"
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


@pytest.fixture
def desk(library: Path, tmp_path: Path) -> Desk:
    return Desk(library, tmp_path / "versions")


def test_what_nobody_changed_comes_from_the_new_version(desk: Desk) -> None:
    desk.add(12, {**OLD, "metadata": {"kind": "report"}})
    source = desk.add(99, {**NEW, "metadata": {"kind": "law"}})
    assert (source.title, source.publisher, source.kind) == ("Second guide", "Quux Office", "law")


def test_what_a_person_mended_stays_and_is_told(desk: Desk) -> None:
    desk.add(12, OLD)
    desk.mend("First guide", "The Guide")
    proposal = desk.propose(99, NEW)
    assert (proposal.source.title, proposal.source.publisher) == ("The Guide", "Quux Office")
    assert proposal.reasons["title"] == KEPT_WHY
    assert proposal.reasons["publisher"] == "stated by the file"


def test_what_a_person_changed_when_adding_stays(desk: Desk) -> None:
    changed = with_fields(desk.propose(12, OLD), {"title": "The Guide"}, desk.adding.shelf.catalog)
    desk.adding.take(changed)
    assert desk.add(99, NEW).title == "The Guide"


def test_what_a_person_mended_stays_while_the_file_says_the_same(desk: Desk) -> None:
    desk.add(12, {}, OLD)
    desk.mend("First guide", "The Guide")
    assert desk.add(99, {}, OLD).title == "The Guide"
    assert desk.add(100, {}, NEW).title == "Second guide"


def test_a_field_of_which_the_new_version_says_nothing_is_kept_and_told(desk: Desk) -> None:
    desk.add(12, OLD)
    proposal = desk.propose(99, {"title": "Second guide"})
    assert (proposal.source.title, proposal.source.publisher) == ("Second guide", "Zorb Office")
    assert proposal.reasons["publisher"] == KEPT_WHY


def test_an_update_that_was_undone_is_no_change_by_hand(desk: Desk) -> None:
    desk.add(12, OLD)
    desk.add(99, NEW)
    with open_store(desk.library) as store:
        undo(store)
    assert desk.source.title == "First guide"
    assert desk.add(99, NEW).title == "Second guide"


def test_where_nothing_was_noted_only_what_a_person_wrote_counts(desk: Desk) -> None:
    desk.add(12, OLD)
    (desk.library / TRASH / "places.jsonl").unlink()
    proposal = desk.propose(99, NEW)
    assert (proposal.source.title, proposal.reasons["title"]) == ("First guide", KEPT_WHY)
    assert desk.propose(99, {}, NEW).source.title == "Second guide"


def test_the_original_of_the_old_version_stays_while_a_hidden_source_was_made_from_it(desk: Desk) -> None:
    old = desk.add(1, {"title": "Guide"}).sha256
    sources = desk.library / "sources"
    (sources / ".kept.md").write_bytes((sources / "guide.md").read_bytes())
    second = desk.add(2, {"title": "Guide"}).sha256
    third = desk.add(3, {"title": "Guide"}).sha256
    assert {path.stem for path in (desk.library / "originals").iterdir()} == {old, third} != {second}
