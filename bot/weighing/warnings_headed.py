"""What stands under a heading of mistakes is what is not to be done: it answers nobody who does not ask for mistakes.

"Leaving the ministry out until the end", under "Common mistakes", is the opposite of what must be done at the end.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.evidence import match
from bot.indexing.units import words_of_text
from bot.question.wordings import Wording
from bot.weighing.choice import Choice

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool
    from knowledge.model import Passage

WARNED = 0.3
"""What a sentence under such a heading counts where nothing of the kind is asked for."""
_HEADED = Wording(
    "mistake|pitfall|error|myth|misconception|misunderstanding|trap|don|avoid|not to|bad practice|errores|erreurs|à éviter|"
    "evitar|pièges|ошибк|أخطاء|错误|误区",
    r"\b(?:mistakes?|pitfalls?|errors?|myths?|misconceptions?|misunderstandings?|traps?|don['’]?ts|bad practices?"
    r"|(?:what|things?) (?:not to|to avoid)\b|how not to|errores|evitar|erreurs|à éviter|pièges|ошиб(?:ки|ок|ка))\b"
    r"|أخطاء|错误|误区",
)
_ASKED = Wording(
    "mistake|pitfall|error|myth|misconception|misunder|trap|don|avoid|not| wrong|fail|never|problem|warn|bad |risk|danger|watch out"
    "|careful|worst|beware|fault|evita|équivo|erreur|éviter|piège|ошиб|избе|нельзя|أخطاء|خطأ|تجنب|错|误|避免|不"
    "|n t |can |could |may |should |must |is it |are we |allowed|permitted|ok to",
    r"\b(?:mistakes?|pitfalls?|errors?|myths?|misconceptions?|misunderst\w+|traps?|don['’]?ts?|avoid\w*|not|\w+n['’]t|wrong\w*|fail\w*"
    r"|never|problems?|warn\w*|bad|risks?|dangers?|watch out|careful|worst|beware|faults?|evita\w*|error(?:es)?|équivo\w+|erreurs?"
    r"|éviter|pièges?|ошиб\w*|избе\w+|нельзя|allowed|permitted|ok to)\b|أخطاء|خطأ|تجنب|错|误|避免|不"
    r"|\A\W*(?:can|could|may|should|must|is it|are we)\b",
)
"""What may be after that: mistakes and what goes wrong, what is not done, and whether one may do something."""


def asks_for_mistakes(question: Question) -> bool:
    """Whether the question may be after what is not to be done."""
    return _ASKED.found_in(question.text)


_AVOIDED = Wording(
    "avoid|not|never|mistake|pitfall|n t |nt ",
    r"(?!.*\b(?:did|was|were|made|happened)\b)"
    r".*\b(?:what|which|list|name|tell|things?|any)\b[^?]*\b(?:avoid\b|(?:not|never) (?:to )?do\b"
    r"|(?:(?:should|must|ought|may|can) ?(?:[\w’'-]+ )?not|(?:should|must|ought|may|ca)n['’]?t) (?:[\w’'-]+ )?do\b"
    r"|(?:common |usual |typical )?mistakes?\b|pitfalls?\b)",
)
"""It is asked what is not to be done, in so many words."""
LEAST, LONGEST = 2, 12
"""Items of such a list, and sentences of the longest that is shown whole."""


def mistakes_listed(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The list under a heading of mistakes, in the document that matches best, for who asks what is not to be done.

    Of several the one whose part of the document bears the words of the question. None where there is none, or none is told apart.
    """
    text = " ".join(question.text.split())
    if question.language != "en" or not pool.ranked or not _AVOIDED.match(text):
        return None
    source, passages = index.source_of(pool.ranked[0].unit), index.library.passages
    lists: dict[tuple[str, ...], list[int]] = {}
    for number, one in enumerate(passages):
        if one.source == source and one.list_id and one.heading and _names_mistakes(one.heading[-1]):
            lists.setdefault(one.heading, []).extend(index.units_of_passage.get(number, ()))
    said = {heading: _said_above(heading, pool, index) for heading in lists}
    best = [heading for heading, share in said.items() if share == max(said.values())]
    units = lists[best[0]] if len(best) == 1 else []
    if not LEAST <= len(units) <= LONGEST:
        return None
    return Choice(tuple(units), dict.fromkeys(units, "stands under a heading of what is not to be done"), "list")


def _said_above(heading: tuple[str, ...], pool: Pool, index: Index) -> float:
    """How much of the question the heading above that of a list says."""
    words = words_of_text(" ".join(heading[1:-1]), index.lexicon)
    return sum(weight * match(idea, words) for idea, weight in zip(pool.ideas, pool.weights, strict=True))


def headed_as_mistakes(passage: Passage) -> bool:
    """Whether one of the two headings over a passage is one of mistakes."""
    return any(_names_mistakes(heading) for heading in passage.heading[-2:])


@lru_cache(maxsize=2048)
def _names_mistakes(heading: str) -> bool:
    return _HEADED.found_in(heading)
