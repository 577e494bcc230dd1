"""The law of some country is a national law: "entered Norwegian law" says of Norway what "enter national law" says of any."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.analysis import stem
from knowledge.countries import all_adjectives, all_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.analysis import Token

_LAW = frozenset(("law", "laws", "legislation", "legal"))


def with_national(content: Sequence[Token]) -> tuple[list[str], frozenset[int]]:
    """The stems of English ``content`` with "national" where a country stands before its law, and the places of these.

    No place and no stem where there is none: most texts speak of none.
    """
    places = frozenset(
        at - 1
        for at, token in enumerate(content)
        if at
        and token.word in _LAW
        and (content[at - 1].word in all_adjectives() or content[at - 1].word in all_names())
    )
    if not places:
        return [], places
    return [_national() if at in places else token.stem for at, token in enumerate(content)], places


@cache
def _national() -> str:
    return stem("national")
