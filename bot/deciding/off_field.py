"""How far a source lies from the field whose words the term bank knows: children's rights, law, administration, school, family.

There the bank's other words for the same prove what a sentence says. In a text on glaciers they meet by chance, and people ask of
it in its own words, so that a decision on it weighs other things (:class:`bot.deciding.decision_features.Features`). What tells
the two apart is the share of a source's content words that the bank has: half of a handbook's, a quarter of those of general
articles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.indexing.lexicon import SAME
from bot.indexing.remembered import once_for_each

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.indexing.index import Index
    from bot.weighing.choice import Choice
    from bot.weighing.pool import Pool

GENERAL: Mapping[str, float] = {"en": 0.25, "es": 0.22, "fr": 0.22, "ru": 0.2, "ar": 0.17, "zh": 0.065}
"""By language, the share that the bank has of the words of general articles: XQuAD's, parallel in all but French, which is taken to
be like Spanish (``tests/benchmarks/fit_decision.py`` prints them)."""
FOREIGN, OF_THE_FIELD = 1.08, 1.45
"""Of that share as many times: from here down a source lies quite outside the field, from there up inside it."""
A_BANK = 1000
"""Concepts from which terms are those of a field: a few of one's own, or none, know no field that a text could lie outside of."""
IN_ITS_WORD = 0.9
"""The strength of a stem from which it is that of the word itself: a repaired one still is, another word for the same is not."""
OF_ALL = 300
"""A source counts as if it held so many words more of the whole library's kind: one paragraph tells little."""


def shares_known(index: Index) -> Mapping[str, tuple[float, int]]:
    """By source, how many of its content words the bank has (by concepts met in full), and how many it holds."""
    return _counted("", index)


@once_for_each
def _counted(_: str, index: Index) -> dict[str, tuple[float, int]]:
    found = dict.fromkeys(index.library.sources, (0.0, 0))
    for unit in index.units:
        source = index.library.passages[unit.passage].source
        known, held = found[source]
        met = sum(strength >= SAME for strength in unit.words.concepts.values())
        found[source] = known + met, held + len(unit.order)
    return found


@once_for_each
def off_field(source: str, index: Index) -> float:
    """How far a source lies outside the field: 0 inside it, 1 quite outside, and 0 where nothing tells."""
    general = GENERAL.get(index.library.sources[source].language) if len(index.lexicon.labels) >= A_BANK else None
    counts = shares_known(index)
    held = sum(size for _, size in counts.values())
    if not general or not held:
        return 0.0
    known, size = counts[source]
    everywhere = sum(one for one, _ in counts.values()) / held
    share = (known + OF_ALL * everywhere) / (size + OF_ALL) / general
    return min(1.0, max(0.0, (OF_THE_FIELD - share) / (OF_THE_FIELD - FOREIGN)))


def unsaid(weights: Mapping[int, float], pool: Pool, choice: Choice, index: Index) -> float:
    """The share of ``weights``, those of the ideas by their numbers, that nothing says in the very word.

    Said is what a chosen sentence says, and the heading and title that it stands under.
    """
    said = {stem for unit in choice.units for stem in index.units[unit].order}
    for unit in choice.units:
        context = index.contexts[unit]
        said.update(context.heading.stems, context.title.stems)
    missing = sum(
        weight
        for i, weight in weights.items()
        if not any(stem in said for stem, strength in pool.ideas[i].stems.items() if strength >= IN_ITS_WORD)
    )
    return missing / (sum(weights.values()) or 1.0)
