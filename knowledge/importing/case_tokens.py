"""Names read word by word: tokens, and how far a name reaches to both sides of the word that makes it one.

One pass outward from that word ("Act", "Ministry"), with a limit: a text made to be slow is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(r"[^\W_][\w’'‐‑-]*(?:[.](?=[A-Z]\b))?|[^\w\s]")
_WORDS_LAW_NOUNS = """
    Act Acts Law Laws Code Codes Bill Bills Constitution Ordinance Statute Decree Decree-Law Measure Proclamation
    Regulation Regulations Amendment Charter Framework Strategy Ley Loi Lei Código Constitución Decreto Décret
    Gesetz Rules Order
"""
LAW_NOUNS = frozenset(_WORDS_LAW_NOUNS.split())
_WORDS_BODY_NOUNS = """
    Ministry Ministries Department Departments Commission Commissions Committee Committees Council Councils Court
    Courts Coalition Centre Center Parliament Congress Senate Assembly Government Institute Institutes Institution
    University Universities Faculty Agency Office Network Association Alliance Union Foundation Authority Service
    Services Secretariat Bureau Board Force Group Federation Forum Society Organisation Organization Commissioner
    Minister President Mayor Prosecutor Tribunal Fund Bank Storting Bundestag Knesset Riksdag Alþingi Althing Seimas
    Cabinet Police Unit Partnership Defensoría Ministerio Ministère Comisión Congreso Consejo Instituto Laboratorio
    Procuraduría School Schools Team Division Chancellor Attorney Director Directorate Governor Lords Commons Church
    Movement Initiative Observatory Taskforce Panel Consortium Ombudsman Ombudsperson Ombudspersons Ombud Ombuds
    Ombudswoman Parliamentarians House
"""
BODY_NOUNS = frozenset(_WORDS_BODY_NOUNS.split())
_WORDS_LINKS = "of for on to de del la las los el para du des da do dos von af um against in at"
LINKS = frozenset(_WORDS_LINKS.split())
_PLACES = frozenset({"in", "at"})
_WORDS_ARTICLES = "the la el los las le les l"
_ARTICLES = frozenset(_WORDS_ARTICLES.split())
_NUMBER_WORDS = frozenset({"No", "Nr", "Cap", "Núm"})
_WORDS_LEADING = """
    in on at under after before since by with when while although as if from for to the this that these its their a
    an both and but following through during section article chapter part art according where until once today here
    however also later then similarly e.g eg of concerning regarding between across within case example thus one
    another our such it they despite because
"""
_LEADING = frozenset(_WORDS_LEADING.split())
MOST_TOKENS = 24
"""Words that are looked back and on for where a name begins and ends."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a text: ``text[start:end]`` is ``name``."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark of a text with its offsets."""

    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def acronym(self) -> bool:
        """Whether it is written in capitals."""
        return len(self.text) > 2 and self.text.isupper()


def tokens_of(text: str) -> list[Token]:
    """Give the words and marks of a text."""
    return [Token(match[0], *match.span()) for match in _TOKEN.finditer(text)]


def left_end(tokens: Sequence[Token], at: int, nouns: frozenset[str]) -> int:
    """Go left from a noun as far as its name reaches; give the index of its first token."""
    first = at
    while first > 0 and at - first < MOST_TOKENS:
        before = tokens[first - 1]
        if before.text == ")":
            opening = opening_bracket(tokens, first - 1)
            if opening is None or opening == 0 or not (tokens[opening - 1].capital or tokens[opening - 1].text == ")"):
                break
            first = opening
        elif before.capital or (before.text.isdigit() and len(before.text) == 4):
            first -= 1
        elif before.text in LINKS - _PLACES or before.text in _ARTICLES:
            linked = first > 1 and tokens[first - 2].text in LINKS - _PLACES
            step = 2 if before.text in _ARTICLES and linked else 1
            if (
                first - step - 1 < 0
                or not tokens[first - step - 1].capital
                or (step == 1 and before.text in {"the", "to"})
            ):
                break
            first -= step
        elif before.text == "and" and first > 1 and tokens[first - 2].capital:
            other = tokens[first - 2]
            if other.text in nouns or other.acronym or not tokens[first].capital:
                break
            first -= 1
        else:
            break
    return first


def right_end(tokens: Sequence[Token], at: int, nouns: frozenset[str]) -> int:
    """Go right from a noun over "of ...", "on the ...", with further parts; give the index of the last token."""
    last, linked = at, False
    while last + 1 < len(tokens) and last - at < MOST_TOKENS:
        here = last + 1
        text = tokens[here].text
        skipped = here + 1
        while skipped < len(tokens) and tokens[skipped].text in _ARTICLES and skipped - here < 3:
            skipped += 1
        capital = skipped < len(tokens) and tokens[skipped].capital
        if tokens[here].text in _NUMBER_WORDS:
            break
        if text in LINKS - _PLACES and capital:
            last, linked = skipped, True
        elif linked and tokens[here].capital and text not in nouns:
            last = here
        elif linked and capital and _is_joined(tokens, here, skipped, nouns):
            last = skipped
        else:
            break
    return last


def _is_joined(tokens: Sequence[Token], here: int, skipped: int, nouns: frozenset[str]) -> bool:
    """Tell whether "and" or a comma stands inside the name, and not between it and another."""
    if tokens[here].text == "and":
        return not _begins_another(tokens, skipped, nouns)
    return tokens[here].text == "," and skipped == here + 1 and _goes_on_with_and(tokens, skipped, nouns)


def _begins_another(tokens: Sequence[Token], at: int, nouns: frozenset[str]) -> bool:
    """Tell whether the capital words from ``at`` are a name of their own: one with a noun, an acronym, a known body."""
    words: list[str] = []
    for token in tokens[at : at + 8]:
        if not token.capital:
            break
        words.append(token.text.removesuffix("’s").removesuffix("'s"))
    return (
        any(word in BODY_NOUNS or word in LAW_NOUNS or word in nouns for word in words)
        or words[0] in {"UNICEF", "Save"}
        or (tokens[at].acronym)
    )


def _goes_on_with_and(tokens: Sequence[Token], at: int, nouns: frozenset[str]) -> bool:
    """Tell whether a comma stands in a name such as "Gender, Children and Social Protection"."""
    for index in range(at, min(len(tokens) - 1, at + 7)):
        token = tokens[index]
        if token.text == "and":
            return tokens[index + 1].capital and not _begins_another(tokens, index + 1, nouns)
        if token.text in nouns or not (token.capital or token.text == ","):
            return False
    return False


def opening_bracket(tokens: Sequence[Token], closing: int) -> int | None:
    """Find the bracket that a closing one belongs to; where brackets do not match, the outermost near one."""
    depth, found = 0, None
    for index in range(closing, max(-1, closing - 18), -1):
        text = tokens[index].text
        if text == ")":
            depth += 1
        elif text == "(":
            depth -= 1
            found = index
            # "Orders (Facilities for Enforcement (Amendment) Act": the outer bracket is never closed.
            if depth <= 0 and not (index > 1 and _is_inside_open(tokens, index)):
                return index
        elif text in ";.":
            break
    return found


def _is_inside_open(tokens: Sequence[Token], at: int) -> bool:
    for index in range(at - 1, max(-1, at - 10), -1):
        if tokens[index].text == "(":
            return True
        if tokens[index].text in ");.,":
            return False
    return False


def name_of_tokens(text: str, tokens: Sequence[Token], first: int, last: int, end: int | None = None) -> Named | None:
    """Make a name of tokens, without small words at its start ("In", "The") and a possessive at its end."""
    while first < last and (tokens[first].text.casefold() in _LEADING or tokens[first].text in {".", "&", ","}):
        first += 1
    start, stop = tokens[first].start, tokens[last].end if end is None else end
    name = text[start:stop].rstrip(" ,;.")
    if name.endswith(")") and name.count(")") > name.count("("):
        name = name[:-1]
    if end is None:
        name = name.removesuffix("’s").removesuffix("'s")
    return Named(name, start, start + len(name)) if len(name) > 2 and "\n" not in name else None
