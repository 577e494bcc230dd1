"""Names in a question of which no sentence found speaks: bodies, instruments, organisations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import fold
from bot.evidence import match
from bot.question.answering.proper_names import TITLES
from bot.question.plain.scaffold import background, masked, stands_in
from bot.question.wordings import Wording
from bot.weighing.choice import UNCOVERED
from bot.weighing.whereabouts import surroundings
from bot.words.names_written import is_written_as_name
from knowledge import countries
from knowledge.organisations import organisations_named, speaks_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.deciding.topic import Topic
    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

_NAME = re.compile(
    r"[A-Z][\w’'-]*(?:(?: (?:of|on|for|the|(?<![A-Z]{2} )(?<![A-Z]{2}s )and|against|de|du)){0,3} [A-Z][\w’'-]*)+"
)
"""A name of several words. What stands behind an acronym and "and" is another one ("NGOs and the Geneva experts")."""
_ASKING_HEAD = re.compile(r"\b(?:Which|What|Who|Whose|When|Where|Why|How|Does|Did|Is|Are|Was|Were|Has|Have|Can|The)\b")
"""Words with a capital at the head of a question, which are part of no name."""
_BODY = Wording(
    "",
    r"\b(?:Ministry|Department|Committee|Commission|Council|Court|Office|Institute|Centre|Center|Agency|Union|Bank|Fund|Organi[sz]ation|"
    r"University|Parliament|Congress|Convention|Covenant|Protocol|Charter|Declaration|Act|Code|Directive|Framework)\b",
    re.NOFLAG,
)
_NO_DISTINCTION = frozenset(
    """
    ministry department committee commission council court office institute centre center agency union bank fund organization
    organisation university parliament congress convention covenant protocol charter declaration act code directive framework
    general national international united nations un human rights right child children state law
    """.split()  # noqa: SIM905  a list of words reads better as text
)
STEM = 5
"""Letters by which a word of a name is told, whatever its ending."""
UNEQUIVOCAL = 0.72
"""Strength from which a word means a concept and hardly anything else."""
NAMED = 0.5
"""A match below this leaves a word of a name open: a Ministry of Gender is no Ministry of Education, near as the two may be."""
_WHICH = Wording("which|what", r"\b(?:which|what) (?:[a-z]+ )?\Z")
_OFFICE = Wording("", rf"(?:Member|Prime {TITLES}|{TITLES}|MP)s?\b", re.NOFLAG)
"""What a person is, where which of them is asked for."""


def open_names(
    question: Question, pool: Pool, full: Sequence[float], around: str, units: Sequence[int], index: Index
) -> list[str]:
    """Names of several words in the question that no sentence found speaks of.

    Either none of their words stands there, or, of a body or instrument, nothing of what tells it from others: of "the Council
    of Europe" that is Europe. ``around`` is what the sentences stand in, folded.
    """
    text = question.text
    if text.istitle() or text.isupper():
        return []
    capitals = [
        i for i, idea in enumerate(pool.ideas) if idea.capital and idea.origin != "earlier question" and not idea.scene
    ]
    missing = []
    for name in _NAME.finditer(_ASKING_HEAD.sub(lambda head: head.group().lower(), text)):
        if _OFFICE.compiled.match(name.group()) and _WHICH.search(text[: name.start()]):
            continue  # "Which Member of Parliament said it?" is told by the member's own name
        if countries.find_regions(name.group()):
            continue  # a sentence on one of its countries need not say its name: see bot.contradictions
        words = [i for i in capitals if name.start() <= pool.ideas[i].span[0] < name.end()]
        telling = [i for i in words if not pool.ideas[i].name and pool.ideas[i].text not in _NO_DISTINCTION]
        unspoken = len(words) > 1 and all(full[i] < UNCOVERED and pool.ideas[i].text not in around for i in words)
        another = (
            bool(telling)
            and _BODY.compiled.search(name.group())
            and not any(full[i] >= NAMED and _is_named(pool.ideas[i], around, units, index) for i in telling)
        )
        if (unspoken or another) and not (_stands_above(name.group(), units, index) or _one_of_two(text, *name.span())):
            missing.append(name.group())
    return missing


def lone_names(topic: Topic) -> list[str]:
    """Names of one word, known from other documents, that no chosen sentence says, nor anything in the document of the best one.

    How many hearings Tamora held is not told by those of another town, in a document that never speaks of Tamora.
    """
    ideas, index, units = topic.pool.ideas, topic.index, topic.choice.units
    if not units or any(idea.origin == "earlier question" for idea in ideas):
        return []
    left = [ideas[i] for i in topic.topical if topic.full[i] < UNCOVERED and not ideas[i].scene]
    open_ones = [idea for idea in left if is_written_as_name(idea.text, index)]
    if not open_ones:
        return []
    best = index.library.sources[index.source_of(units[0])]
    said = fold(" ".join((best.title, best.text, *(surroundings(unit, index) for unit in units))))
    return [idea.text for idea in open_ones if idea.text[:STEM] not in said and not _meant_in(best.id, idea, index)]


def _meant_in(source: str, idea: Idea, index: Index) -> bool:
    """Whether a document speaks of what a word stands for by another name: one on the Convention need not say "CRC"."""
    if idea.text not in index.lexicon.acronyms:
        return False
    return any(index.source_of(n) == source and match(idea, unit.words) >= NAMED for n, unit in enumerate(index.units))


def _stands_above(name: str, units: Sequence[int], index: Index) -> bool:
    """Whether front matter or headings hold a name: what a whole document is by, or about, needs no mention in a sentence of it."""
    passages = (index.library.passages[index.units[unit].passage] for unit in units)
    return any(fold(name) in fold(" ".join((index.front_matter[one.source].text, *one.heading))) for one in passages)


def _is_named(idea: Idea, around: str, units: Sequence[int], index: Index) -> bool:
    """Whether a word of a name stands there itself, or the acronym or other name of the same thing: labour is not yet the ILO."""
    meant = [c for c, strength in idea.concepts.items() if strength >= UNEQUIVOCAL and c in index.lexicon.concrete]
    return idea.text[:STEM] in around or any(
        index.units[unit].words.concepts.get(c, 0.0) >= UNEQUIVOCAL for unit in units for c in meant
    )


_ASKERS_OWN = Wording(
    "",
    r"\b(?:(?:work(?:s|ing)?|am|are|volunteer(?:ing)?|intern(?:ing)?|here|staff|officer|colleagues?|we) (?:for|at|with|from|of)"
    r"|i['’]m (?:with|from|at)|we['’]re (?:with|from|at)|writing from) (?:the |an? )?$",
)
"""What stands before the name of the asker's own organisation."""


_WORD_AT_HEAD, _CAPITAL = re.compile(r"\A\W*\w+"), re.compile(r"\b[A-Z]")
_ONLY = Wording(
    " the only | the sole | solely | exclusively | no other | none other | nobody else | alone ",
    r"\b(?:the only|the sole|solely|exclusively|no other|none other|nobody else|alone)\b",
)
"""What a text says of one and thereby of all others."""


def others_asked(question: Question, texts: str, said: str) -> list[str]:
    """Organisations that the question asks about and ``texts`` does not name: what UNICEF does Save the Children need not do.

    A sentence among those ``said`` that tells of the only one there is speaks of all others too.
    """
    if _ONLY.search(said):
        return []
    asking = question.asking or question.text
    named = organisations_named(asking)
    if not named:
        return []
    scene = background(asking)
    # Of whom a scene speaks is asked nothing where the question behind it names somebody itself.
    rest = _WORD_AT_HEAD.sub("", masked(asking, scene))
    scene = scene if _CAPITAL.search(rest) else []
    return [
        name
        for name, start, end in named
        if not (speaks_of(texts, name) or _ASKERS_OWN.search(asking[:start]) or _one_of_two(asking, start, end))
        and not stands_in(start, scene)
    ]


def _one_of_two(text: str, start: int, end: int) -> bool:
    """Whether what stands there is offered as one of two: "Was it the Security Council or somebody else?"."""
    return bool(re.match(r"\s+or\b", text[end:], re.IGNORECASE)) or bool(
        re.search(r"\bor (?:the |an? |rather )?$", text[:start], re.IGNORECASE)
    )
