"""Whether a Spanish, French or Russian sentence counts what is asked for: "¿cuántas quejas ...?", "3.482 quejas".

The counterpart of what :func:`bot.question.answering.amounts.gives_amount` does for English: a number counts what stands behind
it, up to a preposition or a relative ("64 entretiens individuels avec des députés" counts no deputies), or right before it. Ages
and other times, dates, sums of money and telephone numbers count nothing; a share does ("38 % des enfants").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.evidence import match
from bot.indexing.units import words_of
from bot.question.answering.types_abroad import NUMBER_ABROAD, without_what_counts_nothing
from bot.question.wordings import Wording

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from bot.analysis import Token
    from bot.indexing.lexicon import Lexicon
    from bot.question.ideas import Idea

LANGUAGES = frozenset(["es", "fr", "ru"])
"""The languages that are read here. In Arabic and Chinese the type of answer decides alone: read alike, XQuAD's counts there are
refused more often and its questions without an answer no more."""
AT_NUMBER = 0.3
"""The match from which what stands at a number is what is asked for: one language's other words for the same count for little."""
NEAR, BEFORE = 5, 3
"""Words behind and before a number among which what is counted stands."""
_SHARE = Wording("", r"(?<=\d) ?(?:%|por ciento\b|pour cent\b|процент\w*)")
_NUMBER = Wording("", rf"(?<![\w.,/-])(?:{NUMBER_ABROAD})(?![\w/])")
_ENDS = Wording(
    "",
    r"[,;:.()|](?! ?\d)|\b(?:con|sin|por|para|en|sobre|que|quien(?:es)?|al?|y|o|entre|seg[úu]n|desde|hasta|como|cuando|si|cada"
    r"|avec|sans|par|pour|dans|sur|qui|dont|où|à|aux?|et|ou|selon|depuis|chez|comme|quand|chaque"
    r"|с|со|без|по|для|в|во|на|к|и|или|от|до|при|котор\w+|если|когда|каждый)\b",
)
"""Where what a number counts ends."""
_ANYBODY = Wording(
    "",
    r"\W*(?:personas|miembros|integrantes|participantes|personnes|membres|participant(?:e?s)|человек|членов|участник\w+|лиц)\b",
)
"""Persons of whatever kind: "treinta y dos miembros" counts the children of a council."""


def counts_asked(text: str, counted: Sequence[Idea], language: str, lexicon: Lexicon) -> bool:
    """Whether ``text``, in ``language``, says how many there are of what is ``counted`` (anything where nothing is named)."""
    if _SHARE.search(text) and _speaks_of(counted, analyse(text, language), language, lexicon):
        return True  # "Du côté des députés, 52 % jugent ..."
    text = without_what_counts_nothing(text)
    numbers = list(_NUMBER.finditer(text))
    if not counted:
        return bool(numbers)
    return any(_counts(text, number, counted, language, lexicon) for number in numbers)


def _counts(text: str, number: re.Match[str], counted: Sequence[Idea], language: str, lexicon: Lexicon) -> bool:
    if _ANYBODY.compiled.match(text, number.end()):
        return True
    behind, before = text[number.end() :], text[: number.start()]
    ends = _ENDS.compiled.search(behind)
    last = max((found.end() for found in _ENDS.finditer(before)), default=0)
    near = (
        analyse(behind[: ends.start() if ends else None], language)[:NEAR],
        [token for token in analyse(before[last:], language) if not token.stop][-BEFORE:],
    )
    return any(_speaks_of(counted, tokens, language, lexicon) for tokens in near)


def _speaks_of(counted: Sequence[Idea], tokens: list[Token], language: str, lexicon: Lexicon) -> bool:
    words = words_of(tokens, lexicon, language)
    return any(match(idea, words) >= AT_NUMBER for idea in counted)
