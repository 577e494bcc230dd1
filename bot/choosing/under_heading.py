"""A section that is asked for by its heading: "What are the action points?" under "7. Action points", list or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.evidence import match
from bot.indexing.units import asks, words_of_text
from bot.question.asked.amounts_asked import amount_asked
from bot.question.labels import labels_of
from bot.question.wordings import Wording
from bot.weighing.choice import SOFT_TYPES, Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

BY_HEADING = 0.9
"""From this match on a heading says a word of the question itself."""
MORE, LONGEST = 1, 12
"""Words that a heading may have beside those asked for, and sentences of the longest section that is shown whole."""
_NAMES = Wording(
    "",
    r"^(?!.*\b(?:supposed|meant|expected|required|allowed|able|obliged) to\b)\W*"
    r"(?:what(?:'s|’s| is| are| was| were)|which (?:are|were)|list|show(?: me)?|give(?: me)?|tell me(?: about)?)\b",
)
"""How a question begins that says the name of what it wants, and nothing else of it."""
_ARTICLE = Wording("", r"^\W*(?:(?:and|about|for|in) )*(?:(?:the|all|some|our|your|their) )*")
_ASKS = Wording(
    "", r"\?|\b(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|should|must|may)\b"
)


def under_heading(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The sentences under the heading that says all that is asked; None where none does, or where more than that is asked."""
    asked = [idea for idea in pool.ideas if not (idea.light or idea.sources)]
    if not asked or not asks_for_name_alone(question):
        return None
    passages, seen = index.library.passages, set()
    for row in pool.ranked:
        passage = passages[index.units[row.unit].passage]
        key = (passage.source, passage.heading)
        if key in seen or not passage.heading:
            continue
        seen.add(key)
        # What stands over a sentence is known in its words: few headings need to be read by themselves.
        over = index.contexts[row.unit].heading
        if not all(match(one, over) >= BY_HEADING for one in asked):
            continue
        words = words_of_text(passage.heading[-1], index.lexicon, index.language_of(row.unit))
        if not all(match(one, words) >= BY_HEADING for one in asked) or not _is_name(
            passage.heading[-1], asked, question
        ):
            continue
        numbers = [n for n, one in enumerate(passages) if (one.source, one.heading) == key]
        units = [unit for n in numbers for unit in index.units_of_passage.get(n, ()) if not asks(index.text(unit))]
        if 0 < len(units) <= LONGEST:
            return Choice(tuple(units), dict.fromkeys(units, "stands under the heading that was asked for"), "list")
    return None


def without_frame(text: str) -> str:
    """A question without the words that ask for what bears a name: "common mistakes" of "What are the common mistakes?"."""
    return _ARTICLE.compiled.sub("", _NAMES.compiled.sub("", text, count=1), count=1).strip(" ?!.,")


def asks_for_name_alone(question: Question, *, bare: bool = False) -> bool:
    """Whether the form of a question asks for what bears a name ("the limits", "Option 3") and for nothing of it.

    With ``bare`` it may ask nothing at all, and be the name.
    """
    intent = question.intent
    more = intent.yes_no or intent.comparison or intent.expects - SOFT_TYPES or amount_asked(question.text)
    meaning = intent.definition and not labels_of(question.text)
    return not more and not meaning and bool((bare and not _ASKS.search(question.text)) or _NAMES.search(question.text))


def _is_name(heading: str, asked: Sequence[Idea], question: Question) -> bool:
    """Whether a heading that says all ideas ``asked`` says hardly more, or bears the label that is asked for ("Option 3: ...")."""
    labels = labels_of(question.text)
    return bool(labels & labels_of(heading)) if labels else len(content_stems(heading)) <= len(asked) + MORE
