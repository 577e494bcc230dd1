"""A section that is asked for by its heading: "What are the action points?" under "7. Action points", list or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.choice import SOFT_TYPES, Choice
from bot.evidence import match
from bot.question.amounts import amount_asked
from bot.question.wordings import Wording
from bot.units import asks, words_of_text

if TYPE_CHECKING:
    from bot.index import Index
    from bot.pool import Pool
    from bot.question.reading import Question

BY_HEADING = 0.9
"""From this match on a heading says a word of the question itself."""
MORE, LONGEST = 1, 12
"""Words that a heading may have beside those asked for, and sentences of the longest section that is shown whole."""
_NAMES = Wording(
    "",
    r"^\W*(?:what(?:'s|’s| is| are| was| were)|which (?:are|were)|list|show(?: me)?|give(?: me)?|tell me(?: about)?)\b",
)
"""How a question begins that says the name of what it wants, and nothing else of it."""


def under_heading(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The sentences under the heading that says all that is asked; None where none does, or where more than that is asked."""
    intent = question.intent
    if (
        intent.yes_no
        or intent.definition
        or intent.comparison
        or intent.expects - SOFT_TYPES
        or amount_asked(question.text)
    ):
        return None
    asked = [idea for idea in pool.ideas if not (idea.light or idea.sources)]
    if not asked or not _NAMES.search(question.text):
        return None
    passages, seen = index.library.passages, set()
    for row in pool.ranked:
        passage = passages[index.units[row.unit].passage]
        key = (passage.source, passage.heading)
        if key in seen or not passage.heading:
            continue
        seen.add(key)
        heading = passage.heading[-1]
        words = words_of_text(heading, index.lexicon, index.language_of(row.unit))
        if len(content_stems(heading)) > len(asked) + MORE or not all(match(one, words) >= BY_HEADING for one in asked):
            continue
        numbers = [n for n, one in enumerate(passages) if (one.source, one.heading) == key]
        units = [unit for n in numbers for unit in index.units_of_passage.get(n, ()) if not asks(index.text(unit))]
        if 0 < len(units) <= LONGEST:
            return Choice(tuple(units), dict.fromkeys(units, "stands under the heading that was asked for"), "list")
    return None
