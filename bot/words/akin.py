"""Words of the sources that are akin to a word of a question by their letters, where a stemmer leaves forms of one word apart.

Arabic joins prepositions, conjunctions and persons of the verb to the word and changes it inside (broken plurals); Russian has
aspects, participles and adjectives made of nouns. Two stems are akin by the trigrams they share (Adamson and Boreham, "The use of
an association measure based on character structure to identify semantically related pairs of words and document titles", 1974).
A word that is only akin counts less than the word itself, the less the fewer trigrams it shares. In Chinese a character that stands
alone in a question is akin to the words of two that hold it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from bot.analysis import is_han

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea

LANGUAGES = frozenset({"ar", "ru"})
"""Where it helps. In Spanish, as in English, the stemmer joins nearly all that belongs together, and likeness finds chance."""
STRENGTH = 0.5
"""What a word counts that shares every trigram, against the word itself."""
LEAST_SHARED = 0.4
"""The share of trigrams (Dice's coefficient) from which on stems are akin."""
MOST = 5
"""Words that are taken as akin to one word of a question, the nearest."""


def trigrams(stem: str) -> frozenset[str]:
    """The runs of three letters of a stem, its beginning and its end marked."""
    marked = f"^{stem}$"
    return frozenset(marked[at : at + 3] for at in range(len(marked) - 2))


def trigrams_of(index: Index, language: str) -> dict[str, list[str]]:
    """Trigram -> the stems that hold it, among those of the sources in ``language``."""
    spoken = {source.id for source in index.library.sources.values() if source.language == language}
    passages = index.library.passages
    stems = {
        stem: None
        for unit in (index.units if spoken else ())
        if passages[unit.passage].source in spoken
        for stem in unit.order
    }
    found: dict[str, list[str]] = {}
    for stem in stems:
        for run in trigrams(stem) if stem.isalpha() else ():
            found.setdefault(run, []).append(stem)
    return found


def akin_to(stem: str, holding: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """The stems akin to ``stem`` with their strengths, the nearest first; ``holding`` are the stems by their trigrams."""
    own = trigrams(stem)
    shared = Counter(chain.from_iterable(holding.get(run, ()) for run in own))
    del shared[stem]
    # In a large library ten thousands share a trigram or two: what would be too far off if it had no other is not looked at.
    likely = [o for o, count in shared.items() if count > 1 and 2 * count / (len(own) + count) >= LEAST_SHARED]
    likeness = {other: 2 * shared[other] / (len(own) + len(trigrams(other))) for other in likely}
    near = sorted((other for other, dice in likeness.items() if dice >= LEAST_SHARED), key=lambda o: (-likeness[o], o))
    return {other: STRENGTH * likeness[other] for other in near[:MOST]}


def _holding_character(character: str, index: Index) -> dict[str, float]:
    """The words of two characters in the sources and the term bank that hold one which stands alone in a question: 罚, 罚款."""
    table = index.lexicon.tables.get("zh")
    words = [stem for stem in index.statistics.stems if len(stem) == 2 and character in stem] if table else []
    return dict.fromkeys([word for word in words if table and word in table.phrases][:MOST], STRENGTH)


def with_akin(ideas: Sequence[Idea], index: Index, language: str) -> list[Idea]:
    """``ideas`` of a question in ``language``, each with what is akin to it in the sources of that language.

    Names, numbers and words that say little are left as they are: what looks like a name is another name.
    """
    if language == "zh" and "zh" in index.spelling.languages:
        return [
            replace(idea, akin=_holding_character(idea.text, index))
            if len(idea.text) == 1 and is_han(idea.text)
            else idea
            for idea in ideas
        ]
    if language not in LANGUAGES:
        return list(ideas)
    holding = index.stems_by_trigram(language)
    found = []
    for idea in ideas:
        own = next(iter(idea.stems))
        fit = own.isalpha() and not (idea.light or idea.name or idea.capital)
        akin = akin_to(own, holding) if fit else {}
        found.append(
            replace(idea, akin={o: s for o, s in akin.items() if s > idea.stems.get(o, 0.0)}) if akin else idea
        )
    return found
