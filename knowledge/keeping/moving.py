"""A file that is in the library under one id and is to take the place of another source: it moves there, and is there once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.importing import RefusedError
from knowledge.keeping.comparing import same_words
from knowledge.keeping.merging_texts import with_new_sources
from knowledge.keeping.store import Step
from knowledge.keeping.trying import cases_naming

if TYPE_CHECKING:
    from knowledge.keeping.catalog import Entry
    from knowledge.keeping.placing import Shelf
    from knowledge.keeping.proposing import Proposal


def moving(shelf: Shelf, sha256: str, replaces: str) -> Entry | None:
    """Give the source made from the file with this checksum that may move to the place of ``replaces``; None without one."""
    entry = shelf.catalog.by_sha256(sha256) if replaces else None
    return None if entry is None or entry.bundled or entry.records or entry.id == replaces else entry


def moved_away(shelf: Shelf, proposal: Proposal, entry: Entry) -> list[Step]:
    """Give the steps by which ``entry`` goes, and the case examples that quote it name the source that ``proposal`` makes.

    Raises :class:`RefusedError` where its text was changed by hand: that is not given up unasked.
    """
    record = shelf.record(entry)
    if record is None or not same_words(record.source.text, proposal.source.text):
        raise RefusedError(
            f"It is in the library already as {entry.id}, whose text was changed since; remove that first"
            f" ('article45 remove {entry.id}'), then add the file with --replace {proposal.source.id}.",
            "there",
        )
    new = {entry.id: proposal.source.id}
    cases = [
        Step(file.relative, with_new_sources(content, new)) for file, content in cases_naming(shelf.folder, entry.id)
    ]
    return [Step(entry.path, None), *cases]


def moved_note(moved: Entry | None, proposal: Proposal) -> tuple[str, ...]:
    """Say that the file was in the library under another id; () where it was not."""
    return (f"it was in the library as {moved.id}, which is now {proposal.source.id}",) if moved else ()
