"""Small talk in whole sentences: "perfect, thanks a lot, you saved my evening" asks nothing of the sources.

:mod:`bot.question.small_talk` knows texts that consist of small talk alone. Here a text counts as small talk that has a mark of it
and, beside that, next to nothing that the sources speak of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.language import detect_language
from bot.question.reading import read_question
from bot.question.small_talk import asks_something, mark_of, talk_in
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.small_talk import Talk

LONGEST = 20
"""Words; who writes more wants something."""
HELD = 1.5
"""From how often a concept stands in the sources (by strength) they speak of it."""
EVERYDAY = 0.6
"""Factor up to which a word is one that everybody uses, whatever they speak of."""


_PRESENTS = Wording(
    "i am|i m|my name|we are|this is| from ",
    r"^[^.!?]{2,40}\b(?:i am|i['’]m|my name is|we are|this is)\b|^\W*(?:\w+\W+){1,2}from\b[^.?]{2,30}$",
)
"""Who greets and says who they are asks nothing yet, whatever country they are from."""


def talk_of(asked: str, index: Index, without: frozenset[str] = frozenset()) -> tuple[Talk, str] | None:
    """The kind of small talk that ``asked`` is, and its language; None when it asks for something.

    ``without`` are the parts of the bot to leave out (:class:`bot.service.Settings`).
    """
    if talk := talk_in(asked):
        return talk
    kind = mark_of(asked)
    if kind is None or len(asked.split()) > LONGEST or asks_something(asked, kind):
        return None
    if kind == "greeting" and _PRESENTS.search(asked):
        return kind, detect_language(asked)
    question = read_question(asked, index, without)
    if question.countries or question.regions or question.references:
        return None
    content = [idea for idea in question.ideas if not idea.light]
    held = [idea for idea in content if _held(idea, index)]
    if len(held) > 1 or (held and len(held) == len(content)):
        return None
    return kind, detect_language(asked)


def _held(idea: Idea, index: Index) -> bool:
    """Whether the sources speak of it: an everyday word that merely stands in them does not count."""
    statistics = index.statistics
    if idea.capital and any(stem in statistics.stems for stem in idea.stems):
        return True
    concepts = max((statistics.concepts.get(c, 0.0) * strength for c, strength in idea.concepts.items()), default=0.0)
    return concepts >= HELD or (idea.factor > EVERYDAY and any(stem in statistics.stems for stem in idea.stems))
