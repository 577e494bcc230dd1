"""Checking ids: those that hide something else, and sources that are said to supersede each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.model import Fault
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from knowledge.reading import Reading
    from knowledge.reading_sources import SourceRecord

PASSAGE_SIGN = "#"
"""What parts the id of a source from the number of a passage in it."""
COMMAND = "new"
"""The word that makes a case example where the id of one could stand."""


def id_faults(reading: Reading) -> Iterator[Fault]:
    """Ids that mean something else too.

    Of a file of documents, whose ids are often someone else's, only such an id counts as is that of a passage.
    """
    passages = {passage.id for passage in reading.library.passages} & set(reading.sources)
    for name, record in reading.sources.items():
        line = record.text_line if record.source.record else record.lines.get("id", 1)
        if name in passages:
            what = f"the id {shorten(name, 60)} is that of a passage of another source too, which cannot be shown"
            yield Fault(record.source.file, line, what, f"give it an id without {PASSAGE_SIGN}")
        elif PASSAGE_SIGN in name and not record.source.record:
            what = f"the id {shorten(name, 60)} holds {PASSAGE_SIGN}, which parts a source from the number of a passage"
            yield Fault(record.source.file, line, what, f"rename the file without {PASSAGE_SIGN}")
    if COMMAND in reading.cases:
        case = reading.cases[COMMAND]
        what = f"'article45 cases {COMMAND}' makes a case example, so that this one cannot be shown"
        yield Fault(case.case.file, case.lines.get("id", 1), what, "rename the file")


def circle_faults(sources: Mapping[str, SourceRecord]) -> Iterator[Fault]:
    """Sources of which each is said to be superseded by the next, and the last by the first; each circle once."""
    done: set[str] = set()
    for name in sources:
        path: list[str] = []
        while name in sources and name not in done:
            done.add(name)
            path.append(name)
            name = sources[name].source.superseded_by  # noqa: PLW2901
        if name not in path[:-1]:  # the last alone: a source that supersedes itself is told of elsewhere
            continue
        circle = path[path.index(name) :]
        first = sources[circle[0]]
        what = f"the sources {shorten(', '.join(circle), 120)} supersede each other"
        mend = "remove superseded_by from the newest of them"
        yield Fault(first.source.file, first.lines.get("superseded_by", first.text_line), what, mend)
