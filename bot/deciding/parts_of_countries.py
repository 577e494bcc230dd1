"""A part of a country, or a city, is asked about: what is told of another part, or of the country, is no answer. English.

"What did the Welsh Law Commission do?" is not answered by what the Scottish one did, though both are of one country.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from bot.question.wordings import folded_letters, spaced_words
from bot.weighing.whereabouts import surroundings
from knowledge.countries import capital_of, find_countries

if TYPE_CHECKING:
    from bot.deciding.topic import Topic

_PARTS = {
    "england": ("english",),
    "scotland": ("scottish", "scots"),
    "wales": ("welsh",),
    "northern ireland": ("northern irish",),
}
"""Parts of a country that have an adjective of their own."""
ALIKE = 0.5
"""From this share of letters in common on two names that begin alike are spellings of one."""
_OF_A_PART = {adjective: part for part, adjectives in _PARTS.items() for adjective in adjectives}


def other_part(topic: Topic) -> list[str]:
    """The reason against an answer that nowhere speaks of the part of a country, or the city, that is asked about."""
    question, index = topic.question, topic.index
    named = parts_named(question.asking or question.text) if question.language == "en" else {}
    if not named or any(index.language_of(unit) != "en" for unit in topic.choice.units):
        return []
    said = [spaced_words(surroundings(unit, index)) for unit in topic.choice.units]
    missing = [part for part, names in named.items() if not any(f" {name} " in text for name in names for text in said)]
    return [f"no sentence found speaks of {part}" for part in missing if len(missing) == len(named)]


def parts_named(text: str) -> dict[str, tuple[str, ...]]:
    """The parts of countries and the cities that a text names, as it has them -> their names, folded.

    A capital stands for those who govern from there: "when did Oslo begin with its act?".
    """
    found = {}
    for mention in find_countries(text):
        name = " ".join(folded_letters(mention.text).split())
        part = _OF_A_PART.get(name, name)
        if part in _PARTS or (mention.how == "city" and not _is_spelling_of(name, capital_of(mention.code))):
            found[mention.text] = (part, *_PARTS.get(part, ()))
    return found


def _is_spelling_of(name: str, other: str) -> bool:
    """Whether ``name`` is ``other`` as some write it, folded: "ulan bator" and "ulaanbaatar", "delhi" and "new delhi"."""
    alike = name[:1] == other[:1] and SequenceMatcher(None, name, other).ratio() >= ALIKE
    return alike or other.endswith(f" {name}")
