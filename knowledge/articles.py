"""Articles whose labels stand in the running text: "Artículo 5.- Sesiones. 1. El Consejo ...", "Article 7. – ...", "第六条　...".

The laws of many countries are printed so, and not with a heading an article. What comes behind the first paragraph of an article,
be it a paragraph, a subsection or an item of a list, says nothing of the article; it belongs to it up to the next label or heading.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.pinpoints import DIVIDED, label_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.places import Block

__all__ = ["Article", "articles_among", "joined"]

_SIGNS = re.compile(r"\s*[.:：]?\s*[-–—]{0,2}\s*")
_RUBRIC = re.compile(
    r"(?P<title>[A-ZÀ-ÞА-ЯЁ][^.;:!?\n]{2,90})\.(?:\s?[-–—]{1,2})?\s+(?=[A-ZÀ-ÞА-ЯЁ¿¡«“‘\"(\d])|【(?P<boxed>[^】\n]{1,40})】\s*"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|shall|may|must|can|will|has|have|had|applies|apply|means|includes?"
    r"|es|son|se|ha|han|tienen?|deben?|pueden?|está|están|corresponde|goza|rige|\w{2,}rán?"
    r"|est|sont|ont|peut|peuvent|doit|doivent|sera|seront|devra|devront|pourra|pourront"
    r"|имеет|имеют|явля[ею]тся|вправе|обязан\w{0,2}|может|могут|долж[её]?н\w?|запреща[ею]тся|подлеж[иа]т|гарантиру[ею]тся)\b",
    re.IGNORECASE,
)
"""A rubric has no finite verb; a short first sentence has."""
_FIRST = re.compile(r"\(1\)\s|1[.)]\s")
_CLOSING = re.compile(
    r"(?:fait (?:à|le)|dad[oa] en|done (?:at|in)|por tanto|publíquese|comuníquese|promúlguese|صدر (?:في|ب)|حرر (?:في|ب))(?!\w)"
    r"|(?:президент|председатель)\s[^.!?\n]{0,80}$",
    re.IGNORECASE,
)
"""What is said where a law was signed is in none of its articles."""
_LONGEST_GAP = 3
"""Numbers that may be missing before a paragraph that still belongs to an article; others count something else."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article that the block of index ``at`` opens.

    ``label`` is what names it ("Artículo 5"), ``place`` the pinpoint of its first paragraph, ``name`` its rubric, "" without one.
    ``label_end`` and ``rubric_end`` are how far the label, and the rubric with a first "1.", reach, from the block's start.
    """

    at: int
    label: str
    place: str
    name: str
    label_end: int
    rubric_end: int


def articles_among(
    blocks: Sequence[tuple[Block, tuple[str, ...], str]], text: str, *, statute: bool
) -> dict[int, Article]:
    """Give the article that each block of a document stands in, by the index of the block; blocks in none are left out.

    One label alone may be a quotation: articles count on. In what is no ``statute`` only those called articles are taken.
    """
    labels = {at: one for at, (block, _, _) in enumerate(blocks) if (one := _article(at, block, text))}
    if not _count_on([one.place for one in labels.values()]):
        return {}
    found: dict[int, Article] = {}
    current: Article | None = None
    under: tuple[str, ...] = ()
    last = 0
    for at, (block, heading, _) in enumerate(blocks):
        if at in labels and (statute or labels[at].place.startswith("art.")):
            current, under, last = labels[at], heading, 0
        elif current and (heading != under or _CLOSING.match(text, block.start, block.end)):
            current = None
        if len(block.items) == 1 and block.number.isdigit():
            if not 0 < int(block.number) - last <= _LONGEST_GAP:
                current = current if int(block.number) == 1 else None
            last = int(block.number)
        if current:
            found[at] = current
    return found


def _article(at: int, block: Block, text: str) -> Article | None:
    """The article that a block opens by its label, None where it does not."""
    if block.items:
        return None
    words = text[block.start : block.end]
    place, end = label_at(words[:80])
    if not place or place.partition(" ")[0] not in DIVIDED:
        return None
    signs = _SIGNS.match(words, end)
    label_end = signs.end() if signs else end
    rubric = _RUBRIC.match(words, label_end)
    name = (rubric["title"] or rubric["boxed"]) if rubric else ""
    if _FINITE.search(name):
        rubric, name = None, ""
    rubric_end = rubric.end() if rubric else label_end
    first = _FIRST.match(words, rubric_end)
    within = "(1)" if first and "(" not in place else ""
    return Article(at, words[:end], place + within, name, label_end, first.end() if first else rubric_end)


def _count_on(places: Sequence[str]) -> bool:
    numbers = [int(found[0]) for place in places if (found := re.search(r"\d+", place))]
    steps = [two >= one for one, two in pairwise(numbers)]
    return bool(steps) and 2 * sum(steps) >= len(steps)


def joined(sentences: tuple[tuple[int, int], ...], rubric_end: int) -> tuple[tuple[int, int], ...]:
    """``sentences`` with those that end within a rubric made one with what follows: it is nothing to quote alone."""
    within = sum(end <= rubric_end for _, end in sentences)
    if not 0 < within < len(sentences):
        return sentences
    return ((sentences[0][0], sentences[within][1]), *sentences[within + 1 :])
