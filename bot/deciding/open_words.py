"""Words of a question that a sentence must say to answer it, and that none of those chosen says.

Words for something decisive ("repeal", "fee", "penalty"), words that stand for one thing alone ("police", "quorum"), what went
wrong and is to be explained, and the one that a short yes/no question turns on.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from bot.deciding.decision_features import TYPE_WORDS
from bot.deciding.presupposed import adverse_open
from bot.deciding.topic import said_above, spoken_of
from bot.deciding.topicality import stands_somewhere
from bot.deciding.turning_words import not_done, undecided
from bot.question.asked.asked_names import referred_kind
from bot.question.plain.scaffold import background, stands_in
from bot.question.wordings import Wording, Wordings
from bot.statements.kinds_of_statement import names_numbered
from bot.statements.roles import actors_of
from bot.statements.said_otherwise import MEANT, said_otherwise
from bot.weighing.choice import UNCOVERED

if TYPE_CHECKING:
    from bot.deciding.topic import Topic
    from bot.indexing.index import Index
    from bot.question.ideas import Idea

INSIDE = 0.8
"""Share of the strength of a word that stands for a concept from which it does so inside of a longer phrase."""
_MOST = Wording(" majority of ", r"\b(?:the|an?) (?:vast |great |large |overwhelming )?majority of\b")
"""Most of something: no majority of votes."""
_COUNTED = Wording(" number of ", r"\bnumber of\b")
"""How many of something: met by a number, not by the word."""
_VOTERS = Wording("voted", r"\bhow many [\w’'-]+ (?=voted\b)")
"""Who votes is told with the votes."""
_BEGAN = Wording(
    "when|year",
    r"\b(?:when|(?:in )?(?:which|what) year) (?:did|does|do|will|has|have) [^?]{1,60}?\b(?P<began>start|started|begin"
    r"|begun|happen|happened"
    r"|take place|come about|originate)\W*\Z",
)
"""That something began is told by its date, whatever the word: it "was set up", "opened", "was first held"."""
_IN_FORCE = Wording(
    " in force",
    r"\b(?:laws?|legislation|statutes?|acts?|rules?|provisions?) (?:(?:that|which) (?:is|are) )?(?:now |currently "
    r"|presently )?(in force)\b"
    r"|\b(in force) (?:today|now|at present|at the moment|currently)\b",
)
"""What is in force is the law as it stands: "how does the statute in force touch children?" asks about the present law."""
_NOT_MEANT = Wordings(
    (
        " opposed to | rather than | instead of | unlike ",
        r"\b(?:as opposed to|rather than|instead of|unlike)\b(?: [\w-]+){1,4}",
    ),
    (
        " such as | e g | for example | for instance ",
        r"\b(?:such as|e\.g\.|for example|for instance),?(?: [\w-]+){1,4}",
    ),
    (" and so on | etc ", r"\w[\w-]*(?:,? [\w-]+){0,3},? (?:and so on|etc)\b"),
)
"""What is not asked for: "minors, as opposed to refugees", and what is one example of more: "grooming and so on"."""


UNSPOKEN = "the question is about something that no sentence found speaks of"
TURNS_ON = "the question turns on a word that no sentence found speaks of"
OUTWEIGHED_FROM = {UNSPOKEN: 0.96, TURNS_ON: 0.85}
"""The estimated probability of an answer from which such a word is no reason any more: from there on more sentences answered in
other words than did not answer (tests/benchmarks/RESULTS.md, "Reasons to refuse")."""


def outweighed(reason: str, probability: float) -> bool:
    """Whether a reason, with the words it names, counts for nothing beside what is estimated from all that is covered."""
    return probability >= OUTWEIGHED_FROM.get(reason.partition(":")[0], math.inf)


def open_words(topic: Topic) -> dict[str, list[int]]:
    """Reasons why the sentences cannot answer -> the ideas that none of them speaks of."""
    found = {
        UNSPOKEN: _decisive_open(topic) or literal_open(topic),
        "no sentence found speaks of what is to be explained": adverse_open(topic),
        "no sentence found speaks of those whose part is asked for": _actors_open(topic),
        TURNS_ON: undecided(topic),
        "the question is whether something was done that no sentence found speaks of": not_done(topic),
        "no source speaks of what is asked": _nowhere(topic),
    }
    return {reason: ideas for reason, ideas in found.items() if ideas}


def _decisive_open(topic: Topic) -> list[int]:
    question, pool, index, topical = topic.question, topic.pool, topic.index, topic.topical
    # What only sets the scene need not be said, unless nothing else of the question has a topic.
    aside = background(question.text)
    if all(stands_in(pool.ideas[i].span[0], aside) for i in topical):
        aside = []
    aside += [found.span() for found in _MOST.finditer(question.text)]
    aside += [found.span() for found in _COUNTED.finditer(question.text)]
    aside += [found.span() for found in _VOTERS.finditer(question.text)]
    aside += [found.span(found.lastindex or 0) for found in _IN_FORCE.finditer(question.text)]
    aside += [found.span("began") for found in _BEGAN.finditer(question.text)]
    aside += [found.span() for found in _NOT_MEANT.finditer(question.text)]
    return [
        i
        for i in topical
        if topic.full[i] < UNCOVERED
        and not pool.ideas[i].scene
        and not stands_in(pool.ideas[i].span[0], aside)
        and _decisive(pool.ideas[i], index)
        and not said_otherwise(pool.ideas[i], topic.near, index)
        and not said_above(pool.ideas[i], topic.choice.units, index)
        and not _other_met(i, topic)
    ]


_CLAUSE_ENDS = Wording("", r"[.?!;]")
_BETWEEN = Wording(" or ", r"\bor\b")


def _other_met(i: int, topic: Topic) -> bool:
    """Whether an idea stands in one of two alternatives of which a sentence speaks of the other.

    "Can you overturn the judgment or get us some money?" is answered by what is said of the judgment.
    """
    text, ideas = topic.question.text, topic.pool.ideas
    own = [other for other in topic.topical if ideas[other].origin != "earlier question"]  # those stand in another text
    if i not in own:
        return False
    at = ideas[i].span[0]
    ends = [found.start() for found in _CLAUSE_ENDS.finditer(text)]
    begin = max((end for end in ends if end < at), default=0)
    end = min((end for end in ends if end > at), default=len(text))
    parts = [begin, *(found.start() for found in _BETWEEN.finditer(text) if begin < found.start() < end), end]
    here = next(number for number, start in enumerate(parts[1:]) if at < start)
    return any(
        topic.full[other] >= MEANT and topic.pool.weights[other] >= topic.pool.weights[i]
        for other in own
        if begin <= ideas[other].span[0] < end and not parts[here] <= ideas[other].span[0] < parts[here + 1]
    )


def _nowhere(topic: Topic) -> list[int]:
    """All that is asked of a country, where no source holds any of it: "the capital of France" where France alone is spoken of."""
    ideas, index = topic.pool.ideas, topic.index
    if topic.question.intent.whole_case:
        return []  # all that there is of the country is asked for
    asked = [i for i in topic.topical if ideas[i].text not in TYPE_WORDS and ideas[i].text.isalpha()]
    unknown = [
        i
        for i in asked
        if topic.full[i] < UNCOVERED and _readable(ideas[i], topic) and not stands_somewhere(ideas[i], index)
    ]
    alone = any(idea.name for idea in ideas) and not any(idea.origin == "earlier question" for idea in ideas)
    return asked if alone and len(unknown) == len(asked) else []


def _readable(idea: Idea, topic: Topic) -> bool:
    """Whether it is known what a word means in the languages of the sources."""
    return bool(idea.meant or idea.concepts) or topic.question.language in topic.index.spelling.languages


_OR = Wording(" or ", r"[\w-]+ or (?:an? |the )?[\w-]+(?: [\w-]+)?")
"""Two of which one may be spoken of: "an African or inter-American court"."""


def literal_open(topic: Topic) -> list[int]:
    """The words of an English question that are never a figure of speech, where no sentence chosen speaks of what they mean.

    Whoever asks of the police or of a referendum is answered by nothing else, however much else a sentence shares with the
    question; of two in an alternative one is enough.
    """
    question, ideas = topic.question, topic.pool.ideas
    if question.language != "en":
        return []
    aside = [*background(question.text), *(found.span() for found in _NOT_MEANT.finditer(question.text))]
    found = [
        i
        for i in topic.topical
        if _literal(i, topic)
        and topic.full[i] < MEANT
        and not stands_in(ideas[i].span[0], aside)
        and not spoken_of(i, topic)
        and not _numbered(ideas[i], topic)
    ]
    alternatives = [match.span() for match in _OR.finditer(question.text)]
    met = [ideas[i].span[0] for i in topic.topical if i not in found and topic.full[i] >= UNCOVERED]
    half_met = [span for span in alternatives if any(stands_in(at, [span]) for at in met)]
    return [i for i in found if not stands_in(ideas[i].span[0], half_met)]


def _numbered(idea: Idea, topic: Topic) -> bool:
    """Whether a clause or section is asked for by its number and some numbered place stands there, whatever it calls itself."""
    kind = referred_kind(topic.question.asking or topic.question.text)
    asked = bool(kind) and idea.text.startswith(kind)
    return asked and any(names_numbered(kind, topic.index.text(unit)) for unit in topic.choice.units)


def _literal(i: int, topic: Topic) -> bool:
    """Whether the user typed a word that stands for one thing alone, be it with its neighbours ("social workers")."""
    idea, literal = topic.pool.ideas[i], topic.index.lexicon.literal
    if idea.origin != "question" or idea.capital or idea.meant or idea.scene or idea.number:
        return False
    typed = {stem for one in topic.pool.ideas for stem in one.stems}
    # A word inside of a longer phrase ("refugee law") means half as much by itself.
    meant = [concept for concept, strength in idea.concepts.items() if strength >= INSIDE * MEANT]
    phrases = [words for concept in meant for words in literal.get(concept, ()) if typed.issuperset(words)]
    return any(not idea.stems.keys().isdisjoint(words) for words in phrases)


def _actors_open(topic: Topic) -> list[int]:
    """Those whose part in something is asked for ("What role do universities play?"), where no sentence chosen speaks of them."""
    actors = actors_of(topic.question, topic.pool.ideas)
    return [i for i in actors if topic.full[i] < MEANT and not spoken_of(i, topic)]


def _decisive(idea: Idea, index: Index) -> bool:
    """Whether a word stands for something that must be in the sentence itself ("repeal", "fee", "penalty")."""
    return any(strength >= MEANT and concept in index.lexicon.decisive for concept, strength in idea.concepts.items())
