"""What stands under a heading of mistakes is what is not to be done: it answers nobody who does not ask for mistakes.

"Leaving the ministry out until the end", under "Common mistakes", is the opposite of what must be done at the end.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.question.reading import Question
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


def headed_as_mistakes(passage: Passage) -> bool:
    """Whether one of the two headings over a passage is one of mistakes."""
    return any(_names_mistakes(heading) for heading in passage.heading[-2:])


@lru_cache(maxsize=2048)
def _names_mistakes(heading: str) -> bool:
    return _HEADED.found_in(heading)
