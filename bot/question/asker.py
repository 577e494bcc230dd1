"""Where the asker is, as far as the question says so: that is no place to look for answers in.

"I'm with an NGO in Lomé and look for an experience from West Africa" asks for West Africa; "my director in Nairobi wants
precedents from our own continent" for Africa.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.wordings import Wording
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.countries import Mention, RegionMention

_WHERE = Wording(
    "",
    r"(?:(?<!did )(?<!does )(?<!do )(?<!has )(?<!have )(?<!was )(?<!is )(?<!are )(?<!can )\b(?:we|we['’]re|i|i['’]m|my|our)\b|^\W*(?:greetings|hello|hi|hey|dear|writing|good (?:morning|afternoon|evening|day)))"
    r"(?:(?!\b(?:what|which|who|how|why|did|does|do|has|have|wants?|needs?|looking|interested|about|on|examples?|cases?|experiences?|laws?|"
    r"legislation|reforms?|acts?|bills?|heard|reads?|know|see|saw|said|says|write-up|research(?:ing)?|study|studying)\b)[\w’' ,-]){0,60}"
    r"\b(?:in|from|of|at)(?: the)? $",
)
"""What stands before the name of the place where the asker is."""
_OWN_REGION = Wording(
    "continent|region|part of the world|corner of the world|neighbo",
    r"\b(?:our|my|the same) (?:own )?(?:continent|region|part of the world|corner of the world|neighbou?rs?|neighbou?rhood)\b|\bneighbou?ring (?:countr|state)",
)
_REGIONS = ("africa", "latin-america-caribbean", "europe", "asia", "oceania", "americas")
"""What people call their own region or continent, as the ids of ``knowledge.countries``; the first that holds the country."""


def parted(
    text: str, mentions: Sequence[Mention], regions: Sequence[RegionMention], example: bool, known: frozenset[str]
) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """The countries asked about, and those where the asker is.

    Where the asker is is told where an example is asked for, or another place is named besides; beside a region, a country that
    no case example is about (``known`` are those that are) is not asked about either.
    """
    at = tuple(m for m in mentions if _WHERE.search(text[: m.start]))
    if not at or not (example or regions or len(at) < len(mentions)):
        return tuple(mentions), ()
    if regions:
        at += tuple(m for m in mentions if m not in at and m.code not in known)
    return tuple(m for m in mentions if m not in at), at


def said_of_asker(text: str, at: Sequence[Mention]) -> list[tuple[int, int]]:
    """The spans that only say who and where the asker is: "I'm with a small NGO in Lomé"."""
    found = [_WHERE.search(text[: m.start]) for m in at]
    return [(f.start() if f else m.start, m.end) for f, m in zip(found, at, strict=True)]


def own_region(text: str, at: Sequence[Mention]) -> str:
    """The id of the region that the asker calls their own ("from our own continent"), "" where none is meant or known."""
    if not at or not _OWN_REGION.search(text):
        return ""
    return next((region for region in _REGIONS if at[0].code in countries.countries_of(region)), "")
