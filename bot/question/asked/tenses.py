"""The tense of an English question: one in the past tense asks what happened once, not what holds in general."""

from __future__ import annotations

from bot.question.wordings import Wording

PAST_FORMS = (
    "became|began|brought|built|came|chose|cut|dealt|did|drew|drove|fell|felt|fought|found|gave|got|grew|had|heard|held|kept|knew|laid|lay|led|left"
    "|lost|made|meant|met|paid|put|ran|read|rose|said|sat|saw|sent|set|shut|sought|spent|spoke|stood|taught|thought|told|took|understood|went|won|wrote"
)
"""Past tenses without -ed."""
_PAST = Wording(
    "",
    r"\b(?:did|was|were)\b"
    rf"|\b(?:who|what|which(?: [\w’'-]+)?)(?: \w+ly)? (?:[a-z]{{2,}}(?<!n[ei])ed|{PAST_FORMS})\b(?! (?:by|to)\b)",
)


def of_the_past(text: str) -> bool:
    """Whether a question asks of what happened: "who carried out the study", "when was it published", "why did they object"."""
    return bool(_PAST.search(text))
