"""Laws, court cases and bodies named in the text of an example, with their offsets."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING

from knowledge.importing.case_tokens import (
    BODY_NOUNS,
    LAW_NOUNS,
    LINKS,
    MOST_TOKENS,
    Named,
    Token,
    left_end,
    name_of_tokens,
    opening_bracket,
    right_end,
    tokens_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Named", "actors_in", "is_court_case", "laws_in"]

_KNOWN = re.compile(
    r"(?<!\w)(?:UNICEF|UNDP|UNHCR|OHCHR|UNESCO|UNFPA|UN Women|ILO|WHO|World Bank|Save the Children|Plan International"
    r"|World Vision|Terre des Hommes|Amnesty International|Human Rights Watch|Global Kids Online|Child Rights Connect"
    r"|CRC Committee|European Union|African Union|Council of Europe|House of Lords|House of Commons|House of Keys)(?!\w)"
)
_YEAR = r"(?:18|19|20)\d\d"
_AFTER_NOUN = re.compile(
    rf"(?:\s*,?\s+\(?(?:No|Nr|Núm|Cap|n[°º])\.?\s*[\dA-Z][\w/-]*(?:\.\d[\w/-]*)?\)?|\s+\d{{1,4}}(?=\s+of\s+{_YEAR})"
    rf"|\s+\d[\d.]{{0,6}}(?:[/-]\d{{2,4}}|/[A-Z]{{1,3}})|\s+\({_YEAR}:\d{{1,5}}\))?(?:,?\s+(?:of\s+|de\s+)?{_YEAR}|\s+\({_YEAR}\))?"
)
_CITATION = re.compile(
    rf"(?:,?\s*\([^()\n]{{3,60}}\))?(?:,?\s*[\[(]{_YEAR}[\])](?:\s+\d{{0,3}}\s?[A-Z][A-Za-z.]{{1,10}}(?:\s+\(?[A-Za-z]{{1,8}}\)?)?"
    r"(?:\s+\d{1,4})?)?)?"
)
_LOWER_LAW = re.compile(
    r"\b(?:new|draft|revised|amended|comprehensive)\s+(?:(?!(?:and|or|of|the)\b)[\w’'-]+\s+){1,5}?"
    r"(?:legislation|bill|act|law|code|constitution)\b"
)
_QUOTED_LAW = re.compile(r"(?:[Зз]акон\w*|[Кк]одекс\w*)\s+[^.,;:«]{0,40}«[^»\n]{3,100}»|《[^》\n]{2,40}》")
_INTERNATIONAL = re.compile(
    r"(?:(?:UN|United Nations) )?(?:Convention|Optional Protocol|Covenant|International|Universal|European|African Charter"
    r"|Inter-American|American Convention|General Comment|Article|Sustainable Development)\b|Human Rights Framework$"
)
_BARE_LAW = re.compile(
    r"(?:(?:Human|Civil|Common|Family|Criminal|Islamic|Customary|International|Child|Domestic|National) )?\w+"
)
_MOST = 12
"""Names taken from one text."""


def laws_in(text: str) -> tuple[Named, ...]:
    """Find the laws and court cases a text names, in order; where none is named, a law told of ("new ... legislation")."""
    tokens = tokens_of(text)
    found: list[Named] = []
    for at, token in enumerate(tokens):
        if token.text in {"v", "vs", "versus"} and 0 < at < len(tokens) - 1:
            _keep(found, _court_case(text, tokens, at))
    for at, token in enumerate(tokens):
        if token.text in LAW_NOUNS and not any(case.start <= token.start < case.end for case in found):
            law = _law(text, tokens, at)
            if law and not _INTERNATIONAL.match(law.name):
                _keep(found, law)
    for match in _QUOTED_LAW.finditer(text):
        _keep(found, Named(match[0], *match.span()))
    if not found:
        found += [Named(match[0], *match.span()) for match in _LOWER_LAW.finditer(text)][:1]
    return _first_of_each(found)


def is_court_case(name: str) -> bool:
    """Tell whether a name is that of a court case ("Smith v. Smith")."""
    return re.search(r"\s(?:v|vs|versus)\.?\s", name) is not None


def actors_in(text: str) -> tuple[Named, ...]:
    """Find the bodies and office holders that a text names, in order."""
    tokens = tokens_of(text)
    laws = laws_in(text)
    cases = [law for law in laws if is_court_case(law.name)]
    found = [Named(match[0], *match.span()) for match in _KNOWN.finditer(text)]
    for at, token in enumerate(tokens):
        if token.text.removesuffix("’s").removesuffix("'s") not in BODY_NOUNS:
            continue
        if any(case.start <= token.start < case.end for case in cases):
            continue
        first, last = left_end(tokens, at, BODY_NOUNS), right_end(tokens, at, BODY_NOUNS)
        body = name_of_tokens(text, tokens, first, last)
        of_law = body and any(law.start <= body.start and body.end < law.end for law in laws)
        if body and len(body.name.split()) > 1 and not of_law:
            _keep(found, body)
    return _first_of_each(found)


def _law(text: str, tokens: Sequence[Token], at: int) -> Named | None:
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if following in BODY_NOUNS or following in {
        "Reform",
        "School",
        "Schools",
        "Commission",
        "Society",
        "Faculty",
        "Review",
    }:
        return None  # the Law Commission is no law
    first = left_end(tokens, at, LAW_NOUNS)
    numbered = _AFTER_NOUN.match(text, tokens[at].end)
    end = numbered.end() if numbered else tokens[at].end
    after = next(
        (index for index in range(at + 1, min(len(tokens), at + MOST_TOKENS)) if tokens[index].start >= end), None
    )
    if after is not None:
        last = right_end(tokens, after - 1, LAW_NOUNS)
        if last > after - 1:
            again = _AFTER_NOUN.match(text, tokens[last].end)
            end = again.end() if again else tokens[last].end
    named = name_of_tokens(text, tokens, first, at, end)
    if named is None or (named.end == tokens[at].end and _is_bare(named.name)):
        return None
    is_body = tokens[at].text in {"Law", "Laws"} and any(token.text in BODY_NOUNS for token in tokens[first:at])
    return None if is_body else named  # the Centre for Child Law is none either


def _is_bare(name: str) -> bool:
    """Tell whether a name is only "the Act", or speaks of a field of law ("Family Law")."""
    return name in LAW_NOUNS or (name.endswith(("Law", "Laws")) and _BARE_LAW.fullmatch(name) is not None)


def _court_case(text: str, tokens: Sequence[Token], at: int) -> Named | None:
    first, last = at, at
    while first > 0 and at - first < MOST_TOKENS:
        before = tokens[first - 1]
        if before.text == ")":
            opening = opening_bracket(tokens, first - 1)
            if opening is None or opening == 0 or not tokens[opening - 1].capital:
                break
            first = opening
        elif before.capital or before.text in {"&", "."} or (before.text in LINKS | {"and", "the"} and first - 2 >= 0):
            first -= 1
        else:
            break
    start = last = at + 1 + (tokens[at + 1].text == ".")
    while last < len(tokens) and last - start < MOST_TOKENS:
        here = tokens[last]
        beyond = tokens[last + 1] if last + 1 < len(tokens) else None
        joins = here.text in LINKS | {"and", "&", "the", "."} and beyond is not None and beyond.capital
        if not (here.capital or here.text.casefold() in {"another", "others", "ors"} or joins):
            break
        if here.text in {"."} and not (last and len(tokens[last - 1].text) == 1):
            break
        last += 1
    if last == start or first == at:
        return None
    named = name_of_tokens(text, tokens, first, at)
    if named is None or named.end != tokens[at].end:
        return None
    end = tokens[last - 1].end
    citation = _CITATION.match(text, end)
    end = citation.end() if citation else end
    return Named(text[named.start : end], named.start, end)


def _keep(found: list[Named], named: Named | None) -> None:
    """Add a name; where it overlaps another, the longer one stays."""
    if named is None:
        return
    overlapping = [one for one in found if one.start < named.end and named.start < one.end]
    if any(len(one.name) >= len(named.name) for one in overlapping):
        return
    for one in overlapping:
        found.remove(one)
    found.append(named)


def _first_of_each(found: Iterable[Named]) -> tuple[Named, ...]:
    seen: dict[str, Named] = {}
    for named in sorted(found, key=attrgetter("start")):
        seen.setdefault(named.name.casefold().removeprefix("the "), named)
    return tuple(seen.values())[:_MOST]
