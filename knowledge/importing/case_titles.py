"""What a case example is called, and the short wording of each of its claims: the source's own words, never cut inside a phrase."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.countries import find_countries, name_of, names_country
from knowledge.importing.case_names import is_court_case, laws_in
from knowledge.importing.case_sentences import has_predicate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.case_parts import Part

__all__ = ["label_of", "title_of"]

_TITLE_LENGTH, _LONGEST_TITLE, _SHORTEST_CLAUSE = 120, 140, 25
"""Characters up to which a clause stays whole, or is shortened to if it can be; at most; and at least."""
_PHRASE_BORDER = re.compile(
    r"\s?[,;:(–—]\s|\s-\s|\s(?:which|who|whose|because|while|where|when|after|before|although|so that|to|in|on|at|by|with|for|about"
    r"|under|between|since|until|from|during|through|into|para|por|con|en|sobre|pour|par|avec|dans|sur|для|при|на|по|в)\s"
)
_CLAUSE_BORDER = re.compile(
    r"\s?[,;:(–—]\s|\s-\s|\s(?:which|who|whose|because|while|where|when|after|before|although|so that)\s|\sto\s(?=[a-z])"
    r"|\s(?:in|on|by|since|until|from|during)\s(?=(?:early |late |mid-)?\d|(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December)\b)"
)
"""Where a clause ends, or where it was told when: what is left there is whole."""
_COMPLEMENT = re.compile(
    r"\sto\s(?:(?:the|an?|one|its|their|his|her|all|each|every|this|that|these|those|two|three)\b|\d|[A-Z])"
    r"|(?<=[a-z]ed)\s(?:about|for|with|on|into|from|at|under)\s|(?<=[a-z]ing)\s(?:in|on|for|with|from|at|about|to)\s"
    r"|\s(?:in|on|at|by|with|for|to|from)\s(?:which|whom|whose)\s"
)
"""What a verb or noun before it needs: "brings them to one table", "are asked about their lives", "in which they are asked"."""
_SMALL_END = re.compile(
    r"(?:[\s,;:–—-]+(?:such as|as|than|of|the|an?|and|or|to|in|on|at|by|for|with|from|that|which|who|its|their|his|her|is|are|was"
    r"|were))+$"
)
_OPEN_VERB = re.compile(
    r"\b(?:agree|decide|ask|want|seek|aim|try|tried|plan|need|refuse|promise|allow|require|urge|hope"
    r"|begin|began|continue|serve)\w* to $|\b(?:has|have|had|is|are|was|were|ought|able|likely|supposed|due) to $",
    re.IGNORECASE,
)
"""Behind these comes what is agreed, asked or decided, without which they say nothing."""
_LEADING_REST = re.compile(r"^(?=[a-z])[^,:;.]{2,40},\s+")
"""What stays of "As regards deterrence, Nepal is ..." behind its marker."""
_LABELLED = re.compile(r"[^\W\d_a-z][^,:;.]{2,40}[:：]\s+")
"""The name of a country that a paragraph begins with as a label: "Kenya: In Kenya, the act was drafted ..."."""
_LEADING_PLACE_ABROAD = re.compile(r"^(?:au|aux|en|à|dans|no|na|в|на)\s+[^,:;.]{2,40},\s+", re.IGNORECASE)
_LEADING_PLACE = re.compile(r"^(?:in|within|concerning|for)\s+(?:the\s+)?[^,:;.]{2,40}[,:]\s+", re.IGNORECASE)


def label_of(sentence: str, language: str = "en") -> str:
    """Shorten a sentence to what fits on a line of a form; an ellipsis tells that it goes on."""
    clause = " ".join(sentence.split()).rstrip(".;:")
    short = _shortened(clause, language)
    return short if short == clause or short.endswith("…") else f"{short} …"


def title_of(codes: Sequence[str], told: str, parts: Sequence[Part], text: str, language: str) -> str:
    """Name the countries, and say in the source's words what it is about."""
    names = ", ".join(name_of(code) for code in codes[:3]) + ("…" if len(codes) > 3 else "")
    sentences = [text[start:end] for part in parts for start, end in part.sentences]
    first = sentences[0] if sentences else told
    if len(first.split()) < 7 and len(sentences) > 1:
        first = sentences[1]
    if find_countries(first) and not any(names_country(first, code) for code in codes):  # it tells of another one
        first = next((one for one in sentences if any(names_country(one, code) for code in codes)), first)
    label = _LABELLED.match(first)
    if label and names_country(label[0], codes[0]):
        first = first[label.end() :]
    clause = _LEADING_PLACE.sub("", first, count=1) if names_country(first[:60], codes[0]) else first
    abroad = _LEADING_PLACE_ABROAD.match(first)
    if abroad and names_country(abroad[0], codes[0]):
        clause = first[abroad.end() :]
    rest = _LEADING_REST.sub("", clause)
    clause = rest if any(names_country(rest[:30], code) for code in codes) else clause
    clause = re.split(r"(?<=[a-z)])[;:](?=\s)", clause)[0].strip(" .,;:")
    return f"{names}: {_shortened(clause, language)}"


def _shortened(clause: str, language: str) -> str:
    """Shorten a sentence to what fits into a title: up to where a clause or phrase ends, with its verb, so that none is cut off."""
    if len(clause) <= _TITLE_LENGTH:
        return clause
    if judged := next((law for law in laws_in(clause) if law.start == 0 and is_court_case(law.name)), None):
        return judged.name  # what a court held is long; the name of the case says which it is
    ends: dict[bool, list[int]] = {True: [], False: []}
    for border in _PHRASE_BORDER.finditer(clause, _SHORTEST_CLAUSE, _LONGEST_TITLE):
        before = clause[: border.start()]
        cuts = _COMPLEMENT.match(clause, border.start()) or _OPEN_VERB.search(clause[: border.end()])
        if not cuts and has_predicate(before, language):
            ends[bool(_CLAUSE_BORDER.match(clause, border.start()))].append(border.start())
    for limit in (_TITLE_LENGTH, _LONGEST_TITLE):
        for sure in (True, False):
            if fitting := [end for end in ends[sure] if end <= limit]:
                return _SMALL_END.sub("", clause[: fitting[-1]]).rstrip(" ,;:–—-")
    return _up_to_a_word(clause, _LONGEST_TITLE)


def _up_to_a_word(text: str, limit: int) -> str:
    """Cut a text behind a word that does not lead on to the next; in a script without blanks, behind a character."""
    if len(text) <= limit:
        return text
    whole = text[: limit - 1]
    words = whole.rpartition(" ")[0] if text[limit - 1 : limit] != " " else whole
    return f"{_SMALL_END.sub('', words or whole).rstrip(' ,;:–—-')} …"
