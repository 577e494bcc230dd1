"""Names that tell a source from the others: "What does the Velmora Act say of ...?" is asked of the source that Velmora names.

Such a name stands where a document says what it is: in its title, in what stands between that and the text (who issues it, and
when), or, if it is long, in its first sentences; or it stands in that document often and in no other. A sentence of it need not
repeat the name, and one that does answers no better.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.analysis import content_stems, stem
from bot.indexing.remembered import once_for_each
from bot.question.wordings import Wording
from bot.words.names_written import are_written_as_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.indexing.units import Unit
    from bot.question.ideas import Idea

OPENING, LONG = 2, 12
"""Sentences at the head of a source that say what it is, beside its title, and how many it has at least for that."""
OFTEN = 3
"""A name that stands in so many sentences of one source, and in no other, tells it apart as well."""
_NAME = Wording("", r"\b(?:[^\W\d_a-z]|[a-z](?=[A-Z]))[^\W\d_]{3,}", re.NOFLAG)
_HEAD = Wording("", r"\A[\d.\s]*(?P<name>[^\W\d_a-z][^\W\d_]{2,})(?: ?:| [–—-]) ", re.NOFLAG)
"""A heading that begins with one word, and goes on behind a colon or a dash."""
FEW = 0.34
"""A name tells sources apart as long as it names no more than this share of them (and one of at least two)."""
DEMONYMS = ("ians", "ian", "eans", "ean", "ans", "an", "ns", "n", "ese", "ish", "ites", "ite", "ers", "er", "is", "i")
"""Endings that make of a place's name the word for what is from there (Zandora, Zandoran)."""
GAP = 2
"""Signs that may stand between the words of a name: "Children (Digital Services) Bill"."""
APART = 4
"""Signs between a document's name and its kind, at most: those of " of "."""
KINDS = frozenset("""
report study guide guidance handbook manual toolkit kit paper brief briefing note memorandum memo minutes terms
reference faq leaflet booklet brochure summary statement submission page website document newsletter handout module
chapter annual alternative shadow research country explanatory position working discussion
""".split())  # noqa: SIM905  # fmt: skip
"""Words for kinds of documents; not for what documents are about as well, as acts and bills are."""
BODIES = frozenset("""
office commission commissioner ombudsperson ombudsman ombudswoman ombud defender committee council ministry department trust
foundation network alliance coalition house parliament assembly senate court tribunal clinic authority agency bureau centre center
service team association society union federation fund institute university
""".split())  # noqa: SIM905  # fmt: skip
"""Words for who issues a document."""
LAWS = frozenset("""
law act bill code statute regulation regulations rules plan policy strategy charter convention protocol framework agreement
declaration guidelines decree ordinance
""".split())  # noqa: SIM905  # fmt: skip
"""Words for documents that are what they are about as well."""
_DAYS = frozenset("""
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
""".split())  # noqa: SIM905  # fmt: skip
_DEFINITE = re.compile(r"\b(?:the|this|that|our|your|their|its)\s+\Z", re.IGNORECASE)
"""What stands before a name in small letters: "the model law" is one, "a model law" is any."""
_ANY = re.compile(r"\b(?:an?|any|some|every|each|no|two|three|many|several)\s+\Z", re.IGNORECASE)
"""What stands before no name: "a paper boat"."""
LEAST = 5
"""Letters that a name must share with the word made of it."""


def openings_of(index: Index) -> dict[str, frozenset[str]]:
    """Source id -> the stems of its title, of the headings above its text, of its first sentences, and of names of its own."""
    sources = index.library.sources
    front = index.front_matter
    found = {source.id: set(content_stems(front[source.id].text, source.language)) for source in sources.values()}
    for passage in {passage.source: passage for passage in reversed(index.library.passages)}.values():
        above = " ".join(passage.heading or ())
        found[passage.source].update(content_stems(above, sources[passage.source].language))
    units: dict[str, list[Unit]] = {}
    for unit in index.units:
        units.setdefault(index.library.passages[unit.passage].source, []).append(unit)
    for source, own in units.items():
        if len(own) >= LONG:
            text = [unit for unit in own if index.library.passages[unit.passage].id not in front[source].passages]
            opening = {one for unit in text[:OPENING] for one in unit.order}
            # Beside a name in its title, those of its first sentences are the names of parts of it.
            if _own_names(front[source].text, index):
                texts = (index.library.quote(source, unit.span) for unit in text[:OPENING])
                opening = opening.difference(*(_own_names(one, index) for one in texts))
            found[source] |= opening
    for name, places in _names_of(index).items():
        if len(places) >= OFTEN and len(set(places.values())) == 1:
            found[next(iter(places.values()))].add(name)
    return {source: frozenset(stems) for source, stems in found.items()}


@once_for_each
def parts_named(source: str, index: Index) -> frozenset[str]:
    """The stems that are all of a heading in ``source`` ("3.1 Lindmark"): such a name tells a part of it from the others.

    A name that nobody knows as a word may have more behind it ("Lindmark: two schools").
    """
    language = index.library.sources[source].language
    headings = {line for one in index.library.passages if one.source == source for line in one.heading or ()}
    alone = [[one for one in content_stems(line, language) if one[0].isalpha()] for line in headings]
    names = {stems[0] for stems in alone if len(stems) == 1}
    before = {head["name"] for line in headings if (head := _HEAD.compiled.match(line))}
    names |= {stem(name.casefold(), language) for name in before if name.casefold() not in index.spelling.real}
    return frozenset(names).difference(content_stems(index.front_matter[source].text, language))


def title_pairs_of(index: Index) -> dict[tuple[str, str], frozenset[str]]:
    """Stems that stand side by side in a line of a source's front matter -> the ids of those sources."""
    found: dict[tuple[str, str], set[str]] = {}
    for source in index.library.sources.values():
        for line in index.front_matter[source.id].text.split(". "):
            for pair in pairwise(content_stems(line, source.language)):
                found.setdefault(pair, set()).add(source.id)
    return {pair: frozenset(sources) for pair, sources in found.items()}


def _names_of(index: Index) -> dict[str, dict[int, str]]:
    """Stem of a name that is no word anybody knows -> the units that hold it, with their sources."""
    found: dict[str, dict[int, str]] = {}
    is_real = cache(index.spelling.real.__contains__)  # a large library holds each word a thousand times
    for number, unit in enumerate(index.units):
        for word in _NAME.compiled.findall(index.text(number)):
            if not is_real(word.casefold()):
                found.setdefault(stem(word.casefold()), {})[number] = index.library.passages[unit.passage].source
    return found


def _own_names(text: str, index: Index) -> set[str]:
    """The stems of the names in a text that are no words anybody knows."""
    return {
        stem(word.casefold()) for word in _NAME.compiled.findall(text) if word.casefold() not in index.spelling.real
    }


def names_source(idea: Idea, index: Index) -> bool:
    """Whether a word of a question can be a name that tells sources apart: written as one, or no word that anybody knows."""
    if idea.name:
        return True
    if idea.text in _DAYS:
        return False  # "on a Tuesday" is asked of no minutes
    # What a name of the sources is shortened to is a name as well.
    named = all(concept.startswith("name:") for concept in idea.concepts)
    return named and not idea.number and (idea.capital or idea.text not in index.spelling.real)


def with_source_names(ideas: Sequence[Idea], index: Index, text: str = "") -> list[Idea]:
    """``ideas`` of the question ``text``, those that name sources marked as names, with the sources that each names."""
    if len(index.library.sources) < 2:
        return list(ideas)
    most = max(1.0, FEW * len(index.library.sources))
    found = []
    for written in ideas:
        akin = names_akin(written.text, index) if written.capital and not written.concepts else ()
        idea = replace(written, stems={**written.stems, **{stem(name): 1.0 for name in akin}}) if akin else written
        sources = frozenset(source for source, stems in index.openings.items() if stems.intersection(idea.stems))
        named = 0 < len(sources) <= most and names_source(idea, index)
        found.append(replace(idea, name=True, sources=sources) if named else idea)
    return _with_kinds_of_documents(_with_names_of_two_words(found, index, most, text), index)


def _with_kinds_of_documents(ideas: list[Idea], index: Index) -> list[Idea]:
    """``ideas``, those marked as well that say beside a name what kind of document it names, where its front matter says so too.

    In "the Lesotho study" or "Velmora's terms of reference" all words together name the document.
    """
    found = list(ideas)
    pairs = list(pairwise(range(len(found))))
    for here, beside in (*pairs, *((right, left) for left, right in pairs)):
        named, kind = found[here], found[beside]
        gap = max(named.span[0], kind.span[0]) - min(named.span[1], kind.span[1])
        if not named.sources or kind.sources or kind.number or not 0 < gap <= APART or kind.text not in KINDS | BODIES:
            continue
        if sources := frozenset(one for one in named.sources if index.openings[one].intersection(kind.stems)):
            found[beside] = replace(kind, name=True, sources=sources)
    return found


def _with_names_of_two_words(ideas: list[Idea], index: Index, most: float, text: str) -> list[Idea]:
    """``ideas``, marked as well where two of them, of words that anybody knows, are a name in few titles ("Paper Boat").

    In small letters they are one where the sources never write them so, or where they say what kind of document it is, and a single
    one is called so ("the model law").
    """
    found = list(ideas)
    for i, (left, right) in enumerate(pairwise(ideas)):
        # A standing name of two words that the sources shorten ("Fair Start") is one in small letters too.
        standing = any(concept.startswith("name:") for concept in left.concepts.keys() & right.concepts.keys())
        pairs = [index.title_pairs.get((a, b), frozenset()) for a in left.stems for b in right.stems]
        capital = left.capital or right.capital or standing
        if not capital and any(pairs) and not _ANY.search(text[: left.span[0]]):
            capital = are_written_as_name(left.text, right.text, index)
        if (
            not (capital or (right.text in KINDS | LAWS and _DEFINITE.search(text[: left.span[0]])))
            or not 0 < right.span[0] - left.span[1] <= GAP
            or left.number
            or right.number
        ):
            continue
        sources = frozenset[str]().union(*pairs)
        if 0 < len(sources) <= (most if capital else 1):
            found[i], found[i + 1] = (replace(one, name=True, sources=sources) for one in (left, right))
    return found


def names_akin(word: str, index: Index) -> tuple[str, ...]:
    """The names in the sources that ``word``, case-folded and no word anybody knows, is made of, or that are made of it.

    "zandoran" is made of "zandora", and where a title has but the one, whoever asks may have but the other.
    """
    if word in index.spelling.real:
        return ()
    longer = {root + ending for root in (word, word.rstrip("aeioy")) for ending in DEMONYMS if len(root) >= LEAST - 1}
    return (*filter(None, [place_of(word, index)]), *(one for one in sorted(longer - {word}) if _is_name(one, index)))


def place_of(word: str, index: Index) -> str:
    """The name in some source's title that ``word``, case-folded, is made of ("zandoran": "zandora"); "" for none."""
    if word in index.spelling.real:
        return ""
    for ending in DEMONYMS:
        root = word.removesuffix(ending)
        if root == word or len(root) < LEAST - 1:
            continue
        for name in (root, *(root + vowel for vowel in "aeioy")):
            if _is_name(name, index):
                return name
    return ""


def _is_name(word: str, index: Index) -> bool:
    return len(word) >= LEAST and word in index.spelling.known and word not in index.spelling.real
