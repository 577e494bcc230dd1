"""The subject of a question about a country or a law, where no sentence chosen speaks of it: "labour law in Chile", "tax reform".

The country, law and reform are in many sentences, and together outweigh the one word that says which law is meant. So the words
are looked at one by one: something concrete that weighs far more than whatever else is covered must be said, and so must the
subject of a law of which no source speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.deciding.topic import spoken_of
from bot.deciding.topicality import stands_somewhere
from bot.question.plain.scaffold import background, stands_in
from bot.question.wordings import Wording
from bot.statements.said_otherwise import MEANT
from bot.weighing.choice import UNCOVERED

if TYPE_CHECKING:
    from bot.deciding.topic import Topic
    from bot.indexing.index import Index
    from bot.weighing.pool import Pool

OUTWEIGHS = 2.0
"""How many times the heaviest covered word of the topic a subject weighs: what else is covered only says law, or support."""
THEME = 3
"""Words of topic up to which a question without a verb is a bare theme: it means each of them."""
_SAYS = Wording(
    "",
    r"\b(?:who|what|when|where|why|how|which|whose|whom|is|are|was|were|do|does|did|can|could|should|has|have|had|will|would|may"
    r"|might|must|list|give|show|tell|name|compare|explain|define|quote|find|i|we|you|it|they)\b|['’](?:re|ll)\b|n['’]t\b",
)
"""Words of a question or of a sentence: without any it is a bare theme."""
_LAW = r"(?:laws?|acts?|bills?|codes?|legislation|rights|reforms?|polic(?:y|ies)|statutes?|amendments?|regulations?)"
_LAW_BEHIND = Wording("", rf"(?:['’]s?)?[ -](?:\w+[ -])?{_LAW}\b")
_LAW_BEFORE = Wording(
    "", rf"\b{_LAW} (?:on|about|against|regarding|concerning|governing|to do with|of|for) (?:\w+['’]?s? ){{0,2}}\Z"
)


_LINKING = frozenset(["instead", "rather", "besides", "apart"])
"""Words that only link what is asked about to something else: "many laws instead of one"."""


def absent_subjects(topic: Topic) -> list[str]:
    """The subjects of an English question, as it writes them, that no sentence chosen speaks of, nor what stands above it."""
    question, pool, topical = topic.question, topic.pool, topic.topical
    if question.language != "en":
        return []
    aside = background(question.text)
    absent = [i for i in topical if _may_be_absent(i, topic) and not stands_in(pool.ideas[i].span[0], aside)]
    if not absent:
        return []
    heaviest = max(topical, key=lambda i: pool.weights[i])
    bare = question.countries and len(topical) <= THEME and not _SAYS.search(question.text)
    found = [heaviest] if bare and heaviest in absent and _is_known(heaviest, pool, topic.index) else []
    covered = [pool.weights[i] for i in topical if topic.full[i] >= UNCOVERED]
    least = OUTWEIGHS * max(covered, default=0.0)
    for i in absent:
        heavy = question.countries and pool.weights[i] >= least
        law = _is_of_law(question.text, pool.ideas[i].span) and not stands_somewhere(pool.ideas[i], topic.index)
        if (heavy or law) and i not in found and _is_thing(i, topic):
            found.append(i)
    return [pool.ideas[i].text for i in found]


def _may_be_absent(i: int, topic: Topic) -> bool:
    idea = topic.pool.ideas[i]
    own = (
        idea.origin == "question"
        and idea.text not in _LINKING
        and not (idea.capital or idea.meant or idea.scene or idea.number)
    )
    return own and topic.full[i] < UNCOVERED and not spoken_of(i, topic)


def _is_thing(i: int, topic: Topic) -> bool:
    concepts = topic.pool.ideas[i].concepts
    return any(strength >= MEANT and concept in topic.index.lexicon.concrete for concept, strength in concepts.items())


def _is_known(i: int, pool: Pool, index: Index) -> bool:
    """Whether a word is one at all, and no slip of typing or acronym of the user's own."""
    idea = pool.ideas[i]
    return bool(idea.concepts) or idea.text in index.spelling.common


def _is_of_law(text: str, span: tuple[int, int]) -> bool:
    """Whether the word at ``span`` says which law is meant: "labour law", "the code on adoption"."""
    begin, end = span
    return bool(_LAW_BEHIND.compiled.match(text[end:]) or _LAW_BEFORE.search(text[:begin]))
