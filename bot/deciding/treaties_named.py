"""Which treaty something is said of. English.

That a State signed the Convention on the Rights of Persons with Disabilities in 2009 does not tell when it became party to the
Convention on the Rights of the Child.

All of them are conventions on rights, so that by its words a sentence on the one is near to a question about the other.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.question.wordings import Wording
from bot.weighing.whereabouts import surroundings

if TYPE_CHECKING:
    from bot.deciding.topic import Topic
    from bot.indexing.index import Index

_TREATIES = {
    "crc": r"convention on the rights of the child(?!['’]s)"
    r"|\bu?n?crc\b(?! (?:submission|report|committee|training|week|day|article)s?\b)",
    "crpd": r"convention on the rights of persons with disabilit|\b(?:un)?crpd\b",
    "cedaw": r"elimination of (?:all forms of )?discrimination against women|\bcedaw\b",
    "cerd": r"elimination of (?:all forms of )?racial discrimination|\bi?cerd\b",
    "cat": r"convention against torture|\buncat\b",
    "cmw": r"rights of (?:all )?migrant workers|\bi?cr?mw\b",
    "cped": r"from enforced disappearance|\bi?cp?ped\b",
    "iccpr": r"covenant on civil and political|\biccpr\b",
    "icescr": r"covenant on economic,? social and cultural|\bicescr\b",
    "acrwc": r"african (?:children['’]s )?charter|african charter on the rights and welfare|\bacrwc\b",
    "refugees": r"convention relating to the status of refugees|refugee convention",
    "statelessness": r"reduction of statelessness",
    "hague-adoption": r"intercountry adoption",
    "hague-abduction": r"child abduction",
    "lanzarote": r"lanzarote",
    "istanbul": r"istanbul convention",
    "budapest": r"budapest convention|convention on cybercrime",
    "minimum-age": r"minimum age convention|convention (?:no\. ?)?138\b",
    "worst-forms": r"worst forms of child labour|convention (?:no\. ?)?182\b",
    "opsc": r"\bopsc\b|protocol on the sale of children",
    "opac": r"\bopac\b|protocol on the involvement of children in armed",
    "opic": r"\bopic\b|protocol on a communications",
}
"""Treaties of the field, by what is written of their names or what they are called for short."""
_STATUS = Wording(
    "ratif|acced|accession|sign|party|parties|join|adopt|force|reservation|bound",
    r"\b(?:ratif\w+|acced\w+|accession|sign(?:ed|s|ing|atory|atories)?|part(?:y|ies) to|join(?:ed|s)?|adopt(?:ed|s|ion)?"
    r"|in(?:to)? force|reservations?"
    r"|bound by)\b",
)
"""What is said of a State and a treaty, or of a treaty's becoming law."""


_WHEN_MADE = Wording(
    "when|year|date",
    r"\b(?:when|(?:which|what) (?:year|date))\b[^?]{0,20}? the (?:(?:un|united nations) )?(?:crc|uncrc|convention|treaty|covenant"
    r"|(?:optional )?protocol)(?: (?:on|of|against) [^?]{3,60}?)?(?: been)? (?:adopted|drawn up|drafted|concluded"
    r"|opened for signature|(?:come|came|enter(?:ed)?) into force)\b",
)
"""When a treaty was made is asked for: that a State ratified it in some year does not tell."""
_TELLS_MADE = Wording(
    "",
    r"\b(?:adopt(?:ed|ion)|drawn up|drafted|concluded|opened for signature|(?:entry|come|came|entered) into force|took effect)\b",
)
_TREATY = Wording("", r"\b(?:convention|treat(?:y|ies)|covenant|protocol|charter|instrument)s?\b")
_PROTOCOLS = Wording("op|optional", r"\bOPs\b|\b(?:two|three|its|the) optional protocols\b")
_WORDINGS = {one: Wording("", pattern) for one, pattern in _TREATIES.items()}


@lru_cache(maxsize=1024)
def treaties_in(text: str) -> frozenset[str]:
    """The ids of the treaties that a text names, in English; "the CRC and its OPs" are four."""
    named = frozenset(one for one, wording in _WORDINGS.items() if wording.found_in(text))
    return named | {"opsc", "opac", "opic"} if _PROTOCOLS.found_in(text) else named


def other_treaty(topic: Topic) -> list[str]:
    """Whether it is asked who became party to a treaty, or when, and all that was found says so of others."""
    text = topic.question.asking or topic.question.text
    if topic.question.language == "en" and not topic.question.countries and _WHEN_MADE.found_in(text):
        return [] if _made_told(topic) else ["no sentence found says when the treaty was made"]
    asked = treaties_in(text) if topic.question.language == "en" and _STATUS.found_in(text) else frozenset[str]()
    if not asked:
        return []
    told = [unit for unit in topic.choice.units if _STATUS.found_in(topic.index.text(unit))]
    another = told and not any(_may_be_of(unit, asked, topic.index) for unit in told)
    return ["what was found is said of another treaty"] if another else []


def _made_told(topic: Topic) -> bool:
    texts = [topic.index.text(unit) for unit in topic.choice.units]
    return any(_TELLS_MADE.found_in(one) and (treaties_in(one) or _TREATY.found_in(one)) for one in texts)


def _may_be_of(unit: int, asked: frozenset[str], index: Index) -> bool:
    """Whether a sentence names one of the treaties, or none and speaks of "the Convention", or stands where one is named."""
    text = index.text(unit)
    if named := treaties_in(text):
        return not named.isdisjoint(asked)
    return _TREATY.found_in(text) or not treaties_in(surroundings(unit, index)).isdisjoint(asked)
