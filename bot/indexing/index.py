"""Everything derived from a library that answering needs. The files of the library are the truth; this follows from them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from bot.analysis import content_stems, is_han, stem
from bot.engines.impacts import ImpactEngine
from bot.evidence import Context, Statistics, statistics_of
from bot.indexing.front_matter import FrontMatter, front_matter_of
from bot.indexing.lexicon import Lexicon, build_lexicon, with_short_forms
from bot.indexing.places import Place, places_of_passage
from bot.indexing.source_dates import dates_of_sources
from bot.indexing.source_names import openings_of, title_pairs_of
from bot.indexing.units import Unit, units_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.engines.base import Engine
    from bot.engines.impacts import Impacts
    from bot.question.typed.spelling import Spelling
    from knowledge.model import Library

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

BODY_REPEATS = 2
"""How often a passage's own words are counted against its heading and lead-in (fields by repetition, as BM25F weighs them)."""
STORED_SCORES = 1000
"""Passages up to which BM25's scores are stored with the index; beyond, they are worked out when the library is opened."""
INDEXED = 0.3
"""Strength from which a concept of a passage's words is an index term of it."""
CONCEPT_MARK = "§"
"""Prefix of index terms that stand for a concept instead of a stem."""


@dataclass(frozen=True, eq=False, repr=False)  # never compared, and made at every start
class Index:
    """A library made ready: compiled terms, evidence units with contexts, statistics, spelling, passage terms."""

    library: Library
    lexicon: Lexicon
    units: tuple[Unit, ...]
    spelling: Spelling
    documents: Sequence[Sequence[str]]
    contexts: tuple[Context, ...]
    impacts: Impacts | None = None

    @cached_property
    def remembered(self) -> dict[Callable[..., object], dict[Any, Any]]:
        """What was worked out once for each unit, list or source, by the function that did it (:mod:`bot.indexing.remembered`)."""
        return {}

    @cached_property
    def statistics(self) -> Statistics:
        """Counts over all units."""
        return statistics_of(self.units)

    @cached_property
    def engine(self) -> Engine:
        """The retrieval engine over passages: BM25, its scores looked up where they were stored, else worked out now."""
        if self.impacts is not None:
            return ImpactEngine(self.impacts)
        from bot.engines.bm25 import RankBM25Engine  # noqa: PLC0415  late: a fresh store makes it needless

        return RankBM25Engine(self.documents)

    @cached_property
    def surrounding_stems(self) -> frozenset[str]:
        """The stems that stand above some sentence: in a title, a heading, the name of a case example."""
        fields = {id(words): words for context in self.contexts for _, words in context.fields}
        return frozenset(one for words in fields.values() for one in words.stems)

    @cached_property
    def openings(self) -> dict[str, frozenset[str]]:
        """Source id -> the stems of its title and first sentences, where it says what it is."""
        return openings_of(self)

    @cached_property
    def by_sound(self) -> Callable[[str], dict[str, list[str]]]:
        """Gives for a script the stems of the sources in others, by how they may sound."""
        from bot.words.transliteration import SCRIPTS, by_sound  # noqa: PLC0415  late: names across scripts are rare

        return cache(lambda script: by_sound(self.statistics.stems, {*SCRIPTS} - {script}))

    @cached_property
    def source_dates(self) -> dict[str, frozenset[str]]:
        """A day -> the ids of the sources that bear it as their own date."""
        return dates_of_sources(self)

    @cached_property
    def title_pairs(self) -> dict[tuple[str, str], frozenset[str]]:
        """Stems that stand side by side in a title -> the ids of the sources."""
        return title_pairs_of(self)

    @cached_property
    def front_matter(self) -> dict[str, FrontMatter]:
        """Source id -> its title and what stands between that and its text."""
        return front_matter_of(self.library)

    @cached_property
    def units_of_passage(self) -> dict[int, tuple[int, ...]]:
        """Passage number -> its unit numbers, in text order."""
        return _grouped((unit.passage, number) for number, unit in enumerate(self.units))

    @cached_property
    def passage_number(self) -> dict[str, int]:
        """Passage id -> its number in ``library.passages``."""
        return {passage.id: number for number, passage in enumerate(self.library.passages)}

    @cached_property
    def unit_at(self) -> dict[tuple[str, tuple[int, int]], int]:
        """(source id, span) -> unit number."""
        return {(self.library.passages[u.passage].source, u.span): n for n, u in enumerate(self.units)}

    @cached_property
    def passages_at(self) -> dict[Place, tuple[int, ...]]:
        """Place -> the numbers of the passages that stand there, in library order."""
        return _grouped(
            (place, number)
            for number, passage in enumerate(self.library.passages)
            for place in sorted(places_of_passage(passage))
        )

    @cached_property
    def passages_of_list(self) -> dict[str, tuple[int, ...]]:
        """List id -> the numbers of its passages, in order."""
        return _grouped((p.list_id, number) for number, p in enumerate(self.library.passages) if p.list_id)

    @cached_property
    def passages_inside(self) -> dict[str, tuple[int, ...]]:
        """Passage id -> the numbers of the passages right inside that item of a list, in order."""
        return _grouped((p.parent, number) for number, p in enumerate(self.library.passages) if p.parent)

    @cached_property
    def lists_of_source(self) -> dict[str, tuple[str, ...]]:
        """Source id -> the ids of its lists of more than one item, in order."""
        return _grouped(
            (self.library.passages[passages[0]].source, list_id)
            for list_id, passages in self.passages_of_list.items()
            if len(passages) > 1
        )

    @cached_property
    def list_led_by(self) -> dict[tuple[str, tuple[int, int]], str]:
        """(source id, span of a lead-in) -> the id of the list it introduces."""
        return {(p.source, p.lead_in): p.list_id for p in reversed(self.library.passages) if p.lead_in and p.list_id}

    @cached_property
    def _by_trigram(self) -> dict[str, dict[str, list[str]]]:
        return {}

    def stems_by_trigram(self, language: str) -> dict[str, list[str]]:
        """Trigram -> the stems that hold it in the sources in ``language``; worked out when asked for (:mod:`bot.words.akin`)."""
        if language not in self._by_trigram:
            from bot.words.akin import trigrams_of  # noqa: PLC0415  late: only Arabic and Russian sources need it

            self._by_trigram[language] = trigrams_of(self, language)
        return self._by_trigram[language]

    @cached_property
    def units_of_case(self) -> dict[str, tuple[int, ...]]:
        """Case id -> its unit numbers, in library order."""
        return _grouped(
            (case, number)
            for number, unit in enumerate(self.units)
            for case in self.library.passages[unit.passage].cases
        )

    def has_side_by_side(self, left: str, right: str, language: str) -> bool:
        """Whether a source has two words side by side, in whatever forms, with no more than little words between them."""
        stems = stem(left, language), stem(right, language)
        return self.engine.idf(" ".join(stems)) > 0 or stems in self.title_pairs

    def text(self, unit: int) -> str:
        """The text of a unit, letter for letter."""
        return self.library.quote(self.library.passages[self.units[unit].passage].source, self.units[unit].span)

    def source_of(self, unit: int) -> str:
        """The id of the source that a unit stands in."""
        return self.library.passages[self.units[unit].passage].source

    def language_of(self, unit: int) -> str:
        """The language of the source that a unit stands in."""
        return self.library.sources[self.library.passages[self.units[unit].passage].source].language


def _grouped(pairs: Iterable[tuple[_Key, _Value]]) -> dict[_Key, tuple[_Value, ...]]:
    """Key -> the values that come with it, both in the order in which they come."""
    found: dict[_Key, list[_Value]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}


def build_index(library: Library, without: frozenset[str] = frozenset(), compiled: Lexicon | None = None) -> Index:
    """Analyse the whole library; with "names" in ``without`` no short forms are looked for in the sources.

    ``compiled`` are the library's terms, where they were compiled before.
    """
    from bot.indexing.contexts import contexts_of  # noqa: PLC0415  late: only needed when an index is built
    from bot.indexing.known_words import spelling_of  # noqa: PLC0415

    lexicon = lexicon_of(library, compiled or build_lexicon(library.terms), without)
    units = units_of(library, lexicon)
    contexts = contexts_of(library, units, lexicon)
    documents = _documents(library, units)
    return Index(library, lexicon, units, spelling_of(library), documents, contexts, _impacts(documents))


def lexicon_of(library: Library, compiled: Lexicon, without: frozenset[str] = frozenset()) -> Lexicon:
    """The ``compiled`` terms of a library with the short forms that follow from its sources, but for those in ``without``."""
    from bot.indexing.names import short_forms  # noqa: PLC0415  late: only needed when an index is built

    texts = [] if "names" in without else [source.text for source in library.sources.values()]
    return with_short_forms(compiled, short_forms(texts))


def _impacts(documents: Sequence[Sequence[str]]) -> Impacts | None:
    """BM25's scores worked out beforehand, for a library small enough that they are small too."""
    if len(documents) > STORED_SCORES:
        return None
    from bot.engines.bm25 import impacts_of  # noqa: PLC0415  late: a fresh store makes it needless

    return impacts_of(documents)


def pairs_of(stems: Sequence[str]) -> list[str]:
    """Neighbouring stems as index terms of their own (the ordered pairs of Metzler and Croft's sequential dependence model, 2005).

    Han text is indexed by pairs of characters already.
    """
    return [f"{a} {b}" for a, b in itertools.pairwise(stems) if not is_han(a)]


def _documents(library: Library, units: tuple[Unit, ...]) -> tuple[tuple[str, ...], ...]:
    """The index terms of every passage: its words, its concepts, its heading and the sentence that introduces it."""
    own: list[list[str]] = [[] for _ in library.passages]
    concepts: list[set[str]] = [set() for _ in library.passages]
    pairs: list[list[str]] = [[] for _ in library.passages]
    for unit in units:
        own[unit.passage] += unit.order
        pairs[unit.passage] += pairs_of(unit.order)
        concepts[unit.passage] |= {c for c, strength in unit.words.concepts.items() if strength >= INDEXED}
    documents = []
    for number, passage in enumerate(library.passages):
        source = library.sources[passage.source]
        terms = own[number] * BODY_REPEATS
        terms += [f"{CONCEPT_MARK}{concept}" for concept in sorted(concepts[number])] * BODY_REPEATS
        terms += content_stems(" ".join(dict.fromkeys((source.title, *passage.heading))), source.language)
        if passage.lead_in:
            terms += content_stems(library.quote(passage.source, passage.lead_in), source.language)
        documents.append(tuple(terms + pairs[number]))
    return tuple(documents)
