"""Words with which a certain kind of answer is asked for: they say nothing of what it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.question.compared import compared
from bot.question.ideas import REQUEST
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.question.ideas import Idea
    from bot.question.intent import Intent

FOR_EXAMPLES = frozenset(
    """
    example examples precedent precedents story stories real life case cases instance instances experience experiences illustration
    illustrations country countries nation nations place places somewhere concrete actual practice love show learn point
    similar comparable
    """.split()  # noqa: SIM905  a list of words reads better as text
)
FOR_MEANINGS = frozenset(
    "mean means meaning define defined definition stand stands people called term".split()  # noqa: SIM905  the same
)

FOR_EFFECTS = frozenset(
    """
    came come comes result results resulted outcome outcomes effect effects impact impacts consequence consequences difference
    lead led bring brought achieve achieved trigger triggered out end
    """.split()  # noqa: SIM905  the same
)


_COMPARING = Wording(
    "compar|differ|difer|difier|différ|diffèr|disting|alike|similar| common |opposed|unlike| hand |сравн|разниц|различ|отлич|"
    "قارن|الفر|الاختلاف|比较|对比|区别|不同|差异|差别|异同",
    r"\bcompar[aeo]\w*|\bdiffer\w*|\bdifi?er\w*|\bdiff[éè]r\w*|\b(?:se |what )disting\w+|\bas opposed to\b|\bunlike\b"
    r"|\balike\b|\bsimilar(?:ly)?\b|\bin common\b|\bon the one hand\b|\bon the other hand\b"
    r"|\b(?:сравни|разниц|различи|отлича|отличи)\w*|\bпо сравнению\b"
    r"|\b(?:قارن|مقارنة|المقارنة|الفرق|الفروق|الاختلاف)\b|一?比较一?|一?对比一?|(?:有什么|有何|的)?(?:区别|不同|差异|差别|异同)(?:是什么|在哪里)?",
)
"""How it is said that things are to be compared."""


def without_words_of_comparing(ideas: Sequence[Idea], text: str) -> list[Idea]:
    """``ideas`` with the words that only say that two things are to be compared ("the difference") weighing next to nothing."""
    spans = [found.span() for found in _COMPARING.finditer(text)] if compared(text) else []
    return [
        replace(idea, factor=min(idea.factor, REQUEST))
        if any(start < idea.span[1] and idea.span[0] < end for start, end in spans)
        else idea
        for idea in ideas
    ]


def without_request_words(ideas: Sequence[Idea], intent: Intent) -> list[Idea]:
    """``ideas`` with the words of request weighing next to nothing."""
    asked = (
        (FOR_EXAMPLES, intent.example),
        (FOR_MEANINGS, intent.definition),
        (FOR_EFFECTS, "effect" in intent.expects),
    )
    words = frozenset[str]().union(*(words for words, wanted in asked if wanted))
    return [replace(idea, factor=min(idea.factor, REQUEST)) if idea.text in words else idea for idea in ideas]
