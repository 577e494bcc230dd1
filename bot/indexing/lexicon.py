"""The term bank made ready for matching: phrases of stems, the concepts they stand for, and how concepts meet.

A phrase that is listed in several concepts is ambiguous; its strength in each is divided by the square root of their
number, so that two words which share one sense out of many count for little. A concept reaches its
narrower concepts when the question uses the wide word, and its broader ones far less.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from bot.analysis import Token, analyse, content_stems, stem
from bot.indexing.national_law import with_national
from bot.indexing.phrase_runs import Found, Senses, by_surface, goes_across, known_stem, runs, tight, unbroken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from knowledge.model import Terms

SAME, RELATED, NARROWER, BROADER = 1.0, 0.5, 0.42, 0.3
"""Strength of a match: by a word of the concept, by a related word, wide question word to narrow text, the reverse."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Table:
    """The phrases of one language.

    ``phrases`` maps content stems joined by blanks to senses. ``tight`` holds phrases of which only one word is no
    stopword ("have a say", "bien de l'enfant"), or that have an auxiliary verb inside: they are matched on all their words,
    stopwords included, or every "say" would be one.
    ``surface`` maps words as written to senses, for languages whose stemmers join what is not the same (abogado, abogar): a
    form that is listed there is not looked up by stem. The ``longest_...`` map a first word to the longest phrase.
    """

    phrases: Mapping[str, Senses] = field(default_factory=dict)
    tight: Mapping[str, Senses] = field(default_factory=dict)
    surface: Mapping[str, Senses] = field(default_factory=dict)
    longest: Mapping[str, int] = field(default_factory=dict)
    longest_tight: Mapping[str, int] = field(default_factory=dict)
    longest_surface: Mapping[str, int] = field(default_factory=dict)

    def extended(self, pairs: Iterable[tuple[str, str]]) -> Table:
        """A table of its own in which each phrase of stems stands, in full strength, for one more concept."""
        phrases, longest = dict(self.phrases), dict(self.longest)
        for phrase, concept in pairs:
            phrases[phrase] = (*phrases.get(phrase, ()), (concept, SAME))
            words = phrase.split()
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
        return replace(self, phrases=phrases, longest=longest)


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Lexicon:
    """Compiled terms.

    ``tables`` maps a language to its phrases. ``reach`` maps a concept to the concepts a question about it may also be
    met by, with strengths. ``acronyms`` maps a folded short form to its long form, ``labels`` a concept to readable words.
    ``decisive`` are the concepts without which a sentence does not answer a question that holds them, ``concrete`` those
    without which it is less likely to. ``literal`` maps a concept to the stems of its words that are never meant otherwise.
    """

    tables: Mapping[str, Table] = field(default_factory=dict)
    reach: dict[str, Senses] = field(default_factory=dict)
    acronyms: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    decisive: frozenset[str] = frozenset()
    concrete: frozenset[str] = frozenset()
    literal: Mapping[str, Sequence[Sequence[str]]] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """A JSON-ready form for the derived index."""
        tables = {
            language: {name: getattr(table, name) for name in table.__dataclass_fields__}
            for language, table in self.tables.items()
        }
        return {
            "tables": tables,
            "reach": self.reach,
            "acronyms": self.acronyms,
            "labels": self.labels,
            "decisive": sorted(self.decisive),
            "concrete": sorted(self.concrete),
            "literal": self.literal,
        }

    @staticmethod
    def from_json(data: dict[str, Any]) -> Lexicon:
        """The reverse of :meth:`to_json`; nothing is copied, so that opening stays fast."""
        tables = {language: Table(**table) for language, table in data["tables"].items()}
        decisive, concrete = frozenset(data["decisive"]), frozenset(data["concrete"])
        return Lexicon(tables, data["reach"], data["acronyms"], data["labels"], decisive, concrete, data["literal"])


def _longest(phrases: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


_WORDS: dict[str, frozenset[str]] = {
    "es": frozenset(["crin", "oda", "ria", "ta", "tic", "un", "uno"]),
    "fr": frozenset(["ai", "au", "cria", "crie", "cries", "crin", "croc", "eu", "loi", "mou", "ta", "tic", "un"]),
}
"""Words of other languages that are spelt as acronyms of the field are: French "loi" is no list of issues."""


def is_word_of(form: str, language: str) -> bool:
    """Whether an acronym's letters are an everyday word of ``language``."""
    return form.casefold() in _WORDS.get(language, ())


def _acronym_key(short: str) -> str:
    return short.casefold().replace(".", "")


class _Builder:
    """Collects senses by language while terms are compiled."""

    def __init__(self) -> None:
        self.stems: dict[str, dict[str, dict[str, float]]] = defaultdict(lambda: defaultdict(dict))
        self.tight: dict[str, dict[str, dict[str, float]]] = defaultdict(lambda: defaultdict(dict))
        self.surface: dict[str, dict[str, dict[str, float]]] = defaultdict(lambda: defaultdict(dict))

    def add(self, text: str, language: str, concept: str, strength: float) -> None:
        """Add one word or phrase; the strongest of several listings of a concept counts."""
        tokens = analyse(text, language)
        content = [token for token in tokens if not token.stop]
        if not content and len(tokens) < 2:
            return
        if len(content) < 2 <= len(tokens) or (language == "en" and goes_across(tokens)):
            self._put(self.tight[language], " ".join(token.stem for token in tokens), concept, strength)
            return
        self._put(self.stems[language], " ".join(token.stem for token in content), concept, strength)
        if language != "en":
            self._put(self.surface[language], " ".join(token.word for token in content), concept, strength)

    @staticmethod
    def _put(table: dict[str, dict[str, float]], phrase: str, concept: str, strength: float) -> None:
        table[phrase][concept] = max(strength, table[phrase].get(concept, 0.0))

    def tables(self) -> dict[str, Table]:
        """The finished tables, ambiguous words toned down."""
        made = {}
        for language in sorted(self.stems.keys() | self.tight.keys()):
            phrases, tight, surface = (
                {phrase: _divide(phrase, found) for phrase, found in source[language].items()}
                for source in (self.stems, self.tight, self.surface)
            )
            made[language] = Table(phrases, tight, surface, _longest(phrases), _longest(tight), _longest(surface))
        return made


def build_lexicon(terms: Terms) -> Lexicon:
    """Compile ``terms``; stopwords alone are left out, but not phrases of them: "must not" is a prohibition."""
    builder = _Builder()
    labels: dict[str, str] = {}
    languages = sorted({language for concept in terms.concepts for language in concept.words} | {"en"})
    for concept in terms.concepts:
        labels[concept.id] = concept.id.replace("-", " ")
        for language, words in concept.words.items():
            for word in words:
                builder.add(word, language, concept.id, SAME * concept.weight)
        for word in concept.related:
            builder.add(word, "en", concept.id, RELATED * concept.weight)
    acronyms: dict[str, str] = {}
    for acronym in terms.acronyms:
        # A short form and its long form are one concept, whether or not the bank lists them as such.
        known = builder.stems["en"].get(" ".join(content_stems(acronym.long)), {})
        key = next(iter(known), f"acronym:{acronym.short}")
        labels.setdefault(key, acronym.long)
        builder.add(acronym.long, "en", key, SAME)
        for form in (acronym.short, *acronym.also):
            acronyms.setdefault(_acronym_key(form), acronym.long)
            for language in languages:
                if not is_word_of(form, language):
                    builder.add(form, language, key, SAME)
    decisive = frozenset(concept.id for concept in terms.concepts if concept.decisive)
    concrete = frozenset(concept.id for concept in terms.concepts if concept.concrete)
    literal = {one.id: [content_stems(words) for words in one.literal] for one in terms.concepts if one.literal}
    return Lexicon(builder.tables(), _reach(terms), acronyms, labels, decisive, concrete, literal)


def with_short_forms(lexicon: Lexicon, short_forms: Mapping[str, str]) -> Lexicon:
    """``lexicon`` with further acronyms that follow from the sources (:mod:`bot.indexing.names`), folded, with their long forms.

    The glossary's own acronyms keep their meaning; nothing of ``lexicon`` is changed.
    """
    english = lexicon.tables.get("en", Table()).phrases
    acronyms, labels = dict(lexicon.acronyms), dict(lexicon.labels)
    shorts: dict[str, str] = {}
    longs: list[tuple[str, str]] = []
    for short, name in short_forms.items():
        stems, long = " ".join(content_stems(short)), " ".join(content_stems(name))
        if short in acronyms or not stems or not long or stems in english or stems in shorts:
            continue
        concept = f"name:{name}"
        acronyms[short] = name
        labels[concept] = name
        shorts[stems] = concept
        longs.append((long, concept))
    tables = {
        language: table.extended([*shorts.items(), *(longs if language == "en" else ())])
        for language, table in {"en": Table(), **lexicon.tables}.items()
    }
    return replace(lexicon, tables=tables, acronyms=acronyms, labels=labels)


def _divide(phrase: str, found: dict[str, float]) -> Senses:
    strong = sum(1 for strength in found.values() if strength > RELATED)
    share = 1.0 if " " in phrase else 1.0 / math.sqrt(max(1, strong))
    return tuple((concept, round(strength * share, 4)) for concept, strength in found.items())


def _reach(terms: Terms) -> dict[str, Senses]:
    reach: dict[str, dict[str, float]] = defaultdict(dict)
    for concept in terms.concepts:
        for wide in concept.broader:
            reach[wide][concept.id] = NARROWER
            reach[concept.id].setdefault(wide, BROADER)
    return {key: tuple(value.items()) for key, value in reach.items()}


def find_phrases(tokens: Sequence[Token], lexicon: Lexicon, language: str = "en") -> list[Found]:
    """Every phrase of the bank in analysed text, overlapping ones included.

    The text's own language is looked up first; words it does not have are looked up in English, whose names and terms are used
    in every language. Words that the glossary knows are the language's own: Spanish "mayor" is no mayor.
    """
    content = [token for token in tokens if not token.stop]
    table = lexicon.tables.get(language)
    found: list[Found] = []
    if table is not None:
        found = by_surface(content, table) if table.surface else []
        # A form that is listed as written is not looked up by its stem; phrases of several words in which it stands are.
        listed = {(begin, end) for begin, end, _, _ in found}
        by_stem = runs([known_stem(token, table, language) for token in content], table.phrases, table.longest)
        if language == "en":
            by_stem = unbroken(by_stem, tokens)
        found += [run for run in by_stem if run[:2] not in listed]
        found += tight(tokens, table)
        words, places = with_national(content) if language == "en" else ((), frozenset())
        found += [
            run for run in runs(words, table.phrases, table.longest) if run[2] > 1 and places & {*range(*run[:2])}
        ]
    if language != "en" and (english := lexicon.tables.get("en")) is not None:
        from bot.words.glossary import is_word_of_language  # noqa: PLC0415  late: most texts are English

        known = {position for begin, end, _, _ in found for position in range(begin, end)}
        known |= {at for at, token in enumerate(content) if is_word_of_language(token.stem, language)}
        in_english = runs([stem(token.word, "en") for token in content], english.phrases, english.longest)
        found += [run for run in in_english if not known.intersection(range(run[0], run[1]))]
    return found
