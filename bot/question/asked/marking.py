"""What the wording of a question says of each of its ideas: that it is what is asked for, a name, an acronym."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.analysis import analyse, fold
from bot.indexing.lexicon import find_phrases
from bot.question.ideas import ASKED, CONCEPT, LIGHT, REQUEST
from bot.question.plain.scaffold import stands_in
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea

_FOCUS = Wording(
    " what | which | how many | how much ",
    r"\b(?:what|which|how many|how much)(?:'s| is| was| are| were)?"
    r"(?: (?:the|its|his|her|their|exact|precise|total|other|of the|sort of|kind of))* (\w+)",
)
# "At what moment" is met by a time, "how often" by a frequency, not by the word; "how many people sit ..." by nine members.
_MEASURE = Wording(
    " how come | how often | how frequently | how regularly | how long | how much | how many | how far | how soon | how fast | how quickly | how early "
    "| how late | how high | how big | how large | how heavy | how old | how young |in what|in which|deadline|period|percentage|share|proportion|limit|frame|moment|point|stage|time|date|year|month| day|century|decade",
    r"\bhow (come)\b|\bhow many (people|persons|individuals) (?=(?:sit|sits|sat|serve|served|are (?:there )?(?:on|in)|make up|belong|form)\b)"
    r"|\bhow (often|frequently|regularly|long|much|many|far|soon|fast|quickly|early|late|high|big|large|heavy|old|young)\b"
    r"|\bin (?:what|which) (capacity|role|function|way|sense|respects?)\b|\b(?:what|which)(?:['’]s)? (?:\w+ ){0,2}(deadlines?|period|percentage|share|proportion)\b|\b(?:what|which) (?:\w+ ){0,2}time[- ]?(limits?|frames?)\b"
    r"|\b(?:at|by|from|until|till) (?:what|which) (?:\w+ )?(moment|point|stage|time|date)\b"
    r"|\b(?:what|which) (year|month|day|date|century|decade)\b(?= (?:is|are|was|were|did|do|does|has|have|had|will)\b)",
)
_LASTS = Wording(
    "how long|how many",
    r"\b(?:how long|how many (?:hours|days|weeks|months|years|minutes))\b(?: [\w’'-]+){1,9} (lasts?|lasted|takes?|taken?|took|runs?|ran|go(?:es)? on|continued?)"
    r"(?=\W*$|[?,.;]| (?:for|in|and|before|after|to)\b)",
)
"""The verb of a question for a duration: what answers it may say "until" and "within", and no such verb."""
_WHO_DOES = Wording(" who ", r"\bwho (?:\w+ly |else |can |could |will |would |should |has |have |had |is |was )?(\w+)")
_SUPPORT = frozenset(
    "give gives gave given get gets got make makes made take takes took put puts happen happens happened".split()  # noqa: SIM905
)
"""Verbs that say little without their object: who "gave the mandate" mandated. "What happened in Chile?" asks for no happening."""


def is_inside(text: str, start: int) -> bool:
    """Whether what begins at ``start`` goes on with a sentence, so that a capital there is that of a name."""
    before = text[:start].rstrip()[-1:]
    return before.isalnum() or (before != "" and before in "_,;’'\")-")


def with_capitals(ideas: Sequence[Idea], text: str, scene: Sequence[tuple[int, int]]) -> list[Idea]:
    """Mark the words written as names: a capital inside a sentence, or several capitals; not those that only set the ``scene``."""
    if text.isupper() or text.istitle():
        return list(ideas)
    marked = []
    for idea in ideas:
        written = text[slice(*idea.span)]
        inside = is_inside(text, idea.span[0]) and written[:1].isupper()
        capital = (inside or sum(c.isupper() for c in written) >= 2) and not stands_in(idea.span[0], scene)
        marked.append(replace(idea, capital=capital) if capital != idea.capital else idea)
    return marked


_BESIDES = frozenset(("besides", "apart", "aside"))
"""What stands before those who are not asked for: "who else besides UNICEF"."""


def with_focus(ideas: Sequence[Idea], text: str) -> list[Idea]:
    """Mark what is asked for: the noun behind "which", "what" or "how many" is never a light word ("how many pages")."""
    at = {match.start(1) for pattern in (_FOCUS, _WHO_DOES) for match in pattern.finditer(text)}
    measures = {match.start(match.lastindex or 0) for match in _MEASURE.finditer(text)}
    lasts = {match.start(1) for match in _LASTS.finditer(text)}
    ideas = [replace(idea, factor=min(idea.factor, REQUEST)) if idea.span[0] in measures else idea for idea in ideas]
    ideas = [replace(idea, factor=min(idea.factor, LIGHT)) if idea.span[0] in lasts else idea for idea in ideas]
    return [
        replace(
            idea,
            focus=True,
            factor=max(idea.factor, ASKED) if idea.factor > REQUEST and idea.text not in _SUPPORT else idea.factor,
        )
        if idea.span[0] in at and idea.text not in _BESIDES
        else idea
        for idea in ideas
    ]


def with_acronym(idea: Idea, expansions: Sequence[tuple[str, str]], index: Index) -> Idea:
    """An acronym's long form as further stems: any of its words is a weak match, the concept the strong one."""
    for short, long in expansions:
        if fold(short) == idea.text:
            found = find_phrases(analyse(long), index.lexicon)
            longest = max((size for _, _, size, _ in found), default=0)
            senses = {c: CONCEPT * strength for _, _, size, some in found if size == longest for c, strength in some}
            return replace(idea, concepts={**idea.concepts, **senses}, origin="acronym")
    return idea
