"""Who is not asked for: "who helps States apart from UNICEF?" is not told by what UNICEF does.

Nor is "which country besides Chile?" by Chile. Bodies are told apart in English, countries (:mod:`bot.question.asked.unlike`) in
every language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.indexing.country_sections import section_countries
from bot.indexing.subjects import own_subject, subject_of
from bot.question.asked.asked_parts import BESIDE_ONE, BESIDES, EXCLUDED
from bot.question.wordings import Wording, folded_letters
from knowledge.countries import codes_in

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.question.reading import Question

_WITH_OTHERS = Wording(
    "as well as|along with|alongside|together with|in partnership|partner|joint|only|sole|alone|no other",
    rf"\b(?:{BESIDE_ONE}|partners?|joint(?:ly)?|only|sole(?:ly)?|alone|no other)\b",
)
"""Says that others do so too who are not its subject, or that none do."""
_OPENING = Wording("", r"\A\W*(?:e\.\s?g\.\W*)?(?:(?:in|since|during|after|before) [^,.;]{2,60}, )?")
"""What may stand before the subject: "E.g.: In Chile, ..."."""
_THING = Wording(
    "other than|apart from|besides|aside from",
    r"\b(?:other than|apart from|besides|aside from) (?:the )?(?P<name>(?-i:[A-Z][\w’'-]*[a-z][\w’'-]*)(?: (?-i:[A-Z])[\w’'-]+)*)",
)
"""What has a name of its own; bodies with an acronym are told by what they do."""
_ANOTHER = Wording(" other | another | else ", r"\b(?:other|another|else)\b(?! than\b)")
_ARTICLE = Wording("", r"\A(?:the|an?) ")


@dataclass(frozen=True, slots=True)
class NotAskedFor:
    """The folded ``names`` of bodies and the ``codes`` of countries besides which others are asked for; false where none are.

    ``elsewhere`` is whether another country is wanted: what is said of none is no answer either. ``things`` are the folded words
    of the name of what is not to be told of once more, whoever does it.
    """

    names: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    elsewhere: bool = False
    things: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.names or self.codes or self.things)


def not_asked_for(question: Question) -> NotAskedFor:
    """Besides whom, and besides which countries, ``question`` asks for others."""
    codes = frozenset(question.unlike)
    elsewhere = bool(codes) and question.intent.example and not question.countries
    if question.language != "en" or not BESIDES.found_in(question.text):
        return NotAskedFor(codes=codes, elsewhere=elsewhere)
    if "actor" not in question.intent.expects:
        return NotAskedFor(codes=codes, elsewhere=elsewhere, things=frozenset() if codes else _things_of(question.text))
    found = (folded_letters(match.group(1)) for match in EXCLUDED.finditer(question.text))
    return NotAskedFor(frozenset(_ARTICLE.compiled.sub("", name) for name in found), codes, elsewhere)


def _things_of(text: str) -> frozenset[str]:
    """The name behind "besides" in a question that asks for another thing: "besides the Stannard Centre, where did they go?"."""
    found = _THING.search(text) if _ANOTHER.found_in(text) else None
    return frozenset(folded_letters(found["name"]).split()) if found else frozenset()


def speaks_of_them_alone(unit: int, them: NotAskedFor, index: Index) -> bool:
    """Whether a sentence is said of ``them`` and of no others: by the country it names or stands under, or by its subject.

    Where another country is wanted, so is one that is said of no country.
    """
    text = index.text(unit)
    if them.things and not _WITH_OTHERS.found_in(text):
        return them.things <= set(folded_letters(text).split())
    if them.codes:
        passage = index.library.passages[index.units[unit].passage]
        of_case = frozenset(code for case in passage.cases for code in index.library.cases[case].countries)
        told = codes_in(text) or of_case or section_countries(passage.heading)
        if told <= them.codes and (told or them.elsewhere):
            return True
    if not them.names or _WITH_OTHERS.found_in(text):
        return False
    subject = subject_of(unit, index.units, index.library, index.unit_at) or own_subject(
        _OPENING.compiled.sub("", text)
    )
    return folded_letters(_ARTICLE.compiled.sub("", subject)) in them.names and f"{subject} and " not in text
