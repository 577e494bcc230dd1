"""Which country an example is about, among all countries that its text names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.countries import Mention, find_countries

if TYPE_CHECKING:
    from collections.abc import Sequence

_BRACKET = re.compile(r"[(\[][^()\[\]]{3,200}[)\]]")
_AUTHOR_YEAR = re.compile(
    r"(?:see\s+(?:also\s+)?|cf\.\s+|e\.g\.\s+)?[^\W\d_][^;]*?,?\s(?:18|19|20)\d\d[a-z]?(?:\s*[:,]\s*(?:pp?\.?|paras?\.?|arts?\.?)?\s*[\d–-]+)?"
    r"|[^;]{3,60},\s*n\.?d\.?",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"\b(?:act|law|code|bill|decree|ordinance|constitution|statute|amend\w*|v\.?|vs\.?|court|since|from|in|until|before|adopted"
    r"|enacted|passed|ratified|revised|between|as of|entered|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)\b",
    re.IGNORECASE,
)
_SEATS = frozenset(
    {"geneva", "new york", "vienna", "strasbourg", "the hague", "hague", "brussels", "luxembourg", "paris"}
)
"""Cities where international bodies sit: naming one says nothing about its country."""
_BODY_NEAR = re.compile(
    r"\b(?:committee|united nations|un|european|international|convention|commission|general assembly|council of europe|treaty)\b",
    re.IGNORECASE,
)
_TRADITION = re.compile(
    r"[\s-]+(?:(?:civil|common|colonial|customary)[\s-]+law\b(?!\s+(?:act|code))|legal\s+(?:tradition|family|origin)|law\s+tradition"
    r"|tradition|colonial|colon\w+|empire|rule\b|influence|model\b|style\b|legal\s+systems?\s+(?:are|have|tend)|refugees?\b"
    r"|asylum|migrants?\b|-)",
    re.IGNORECASE,
)
_AFFILIATE = re.compile(
    r"(?:UNICEF|Save the Children|Plan(?: International)?|World Vision|OHCHR|UNDP|UNHCR|Amnesty International|Oxfam|ECPAT"
    r"|SOS Children[’']s Villages|University Press,?)\s+$"
)
_FOREIGN_BODY = re.compile(
    r"\s+(?:(?:International|Refugee|Development|Overseas|Technical|Institute|Council|Bar|Red|Cooperation|Embassy|Agency|Aid"
    r"|Foundation|government-funded|funding|funded|support|assistance|aid|experts?|consultants?|donors?|scholars?"
    r"|academics?|lawyers?)\b)"
)
_IN_PASSING = re.compile(
    r"\b(?:including|such\s+as|like|e\.g\.|notably|among\s+(?:them|others))\s*,?\s*(?:the\s+)?$", re.IGNORECASE
)
_MONEY = re.compile(r"\s?(?:\$|dollars?\b|USD\b|pounds?\b|francs?\b)")
_START_WORDS_TEXT = """
    in within for from across at under concerning regarding as regards with regard to respect the case of both a an
    by since until after before during between on and article section chapter its early late mid year january
    february march april may june july august september october november december republic kingdom state government
    parliament people's democratic new several similarly also likewise meanwhile recently until more country thus
    here when once while although even looking consider take of federal northern southern eastern western is was
    comes that from can be found are where en el la los las في من ب 在 对 于 dans au aux le les du de des в во на о из
    für im der die das no na nos nas em
"""
_START_WORDS = frozenset(_START_WORDS_TEXT.split())
_START_LENGTH = 60
"""Characters that may stand before a country that a sentence begins with ("More recently, in Chile")."""
_INSIDE = re.compile(
    r"(?:^|[\s(“‘\"'，、。])(?:in|within|across|throughout|into|en|dans|au|aux|em|no|na|в|во|من|في|在|于)"
    r"(?:\s+|(?<=[在于]))(?:(?:the|la|el|le|les|los|las|both|all|republic\s+of|state\s+of|city\s+of|capital\s+of|province\s+of)\s+)*$",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:\s+(?:[A-Z][\w’'-]*|of|for|on|\([^()]{1,30}\)|\d{4})){0,10}?\s*(?:[,;/&]|,?\s*(?:and|or|as\s+well\s+as|und|et|y|e|и|و)"
    r"\s)\s*(?:and\s+)?(?:also\s+|later\s+)?(?:in\s+)?(?:the\s+)?"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A country named in a text, and how much it looks like the country that the text is about.

    ``weight``: 4 begins the text, 3 "in" it or its possessive, 2 named, 1 only beside the matter (a foreign body, a seat).
    """

    mention: Mention
    weight: int


def citations_in(text: str) -> list[tuple[int, int]]:
    """Give the brackets that cite literature ("(UNICEF Ghana 2018)"), whose names and years are not the example's own."""
    found = []
    for bracket in _BRACKET.finditer(text):
        inside = bracket[0][1:-1].strip()
        pieces = [piece.strip() for piece in inside.split(";")]
        if all(_AUTHOR_YEAR.fullmatch(piece) for piece in pieces) and not _LEGAL.search(inside):
            words = re.sub(r"[\d,\s]+", " ", inside).strip()
            if not any(mention.text == words for mention in find_countries(words)):
                found.append(bracket.span())
    return found


def places_in(text: str) -> list[Place]:
    """Give the countries named in ``text`` with their weights; those in citations are left out."""
    cited = citations_in(text)
    places: list[Place] = []
    for mention in find_countries(text):
        if any(start <= mention.start < end for start, end in cited):
            continue
        weight = _weight(text, mention)
        if places and places[-1].weight == 1 and _JOINED.fullmatch(text[places[-1].mention.end : mention.start]):
            weight = min(weight, 1)  # "including Chile and Peru"
        if weight:
            places.append(Place(mention, weight))
    return places


def _weight(text: str, mention: Mention) -> int:
    after = text[mention.end : mention.end + 60]
    before = text[: mention.start]
    if _MONEY.match(after) or (mention.how == "adjective" and _TRADITION.match(after)):
        return 0
    if mention.how == "city" and mention.text.casefold() in _SEATS and _BODY_NEAR.search(text):
        return 0
    if (
        _IN_PASSING.search(before)
        or _AFFILIATE.search(before)
        or (mention.how == "adjective" and _FOREIGN_BODY.match(after))
    ):
        return 1
    if mention.how == "code" and len(mention.text) == 3 and text[mention.start - 1 : mention.start] == "/":
        return 1
    words = re.findall(r"[^\W\d_]+(?:’s|'s)?", before.casefold())
    if (
        len(before) <= _START_LENGTH
        and all(word in _START_WORDS for word in words)
        and not re.search(r"[.;:!?]\s", before)
    ):
        return 4
    if (
        _INSIDE.search(before)
        or re.match(r"[’']s?\s", after)
        or text[mention.start : mention.end].endswith(("’s", "'s"))
    ):
        return 3
    return 2


def main_countries(places: Sequence[Place], text: str) -> tuple[list[str], int]:
    """Give the codes of the countries that a text is about, and their weight; ([], 0) where it names none.

    The first country of the greatest weight, with those joined to it ("in Norway, Sweden and Iceland").
    """
    if not places:
        return [], 0
    best = max(place.weight for place in places)
    if best == 2:  # a name says more than an adjective or a city
        named = [place for place in places if place.weight == 2 and place.mention.how in {"name", "code"}]
        first = named[0] if named else next(place for place in places if place.weight == 2)
    else:
        first = next(place for place in places if place.weight == best)
    codes = [_told_apart(first.mention, places)]
    at = list(places).index(first)
    last = first.mention
    for place in places[at + 1 :]:
        if not _JOINED.fullmatch(text[last.end : place.mention.start]):
            break
        codes.append(_told_apart(place.mention, places))
        last = place.mention
    return list(dict.fromkeys(codes)), best


def _told_apart(mention: Mention, places: Sequence[Place]) -> str:
    """Give the country of a word that may mean two ("Congolese"), by what else the text names."""
    others = [place.mention.code for place in places if place.mention.code in mention.others]
    return others[0] if others else mention.code
