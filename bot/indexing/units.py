"""Evidence units: the sentences and list items an answer can be made of, each with the context that lends it words.

A unit's own words count fully. The sentence that introduces its list, its neighbours, its headings, the item above it and
the case example it belongs to lend it words at a discount: "taken part in weekly discussions ..." is found by
"UNICEF", "Chile" and "Congress" although it names none of them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.analysis import Token, analyse, fold
from bot.indexing.lexicon import Lexicon, find_phrases
from bot.indexing.tables import captions_of, names_columns
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Set

    from knowledge.model import Library, Passage, Span

SUBJECT, LEAD_IN, PARENT, CASE, PREVIOUS, NEXT, HEADING, TITLE = 0.65, 0.5, 0.3, 0.2, 0.3, 0.2, 0.3, 0.3
POINTED_AT, RUN_IN, SURE, SPEAKER, REPLY, REFERRED = 0.6, 0.5, 0.85, 0.4, 0.85, 0.85
"""How much a match in each field counts against one in the unit's own words; in a sentence before that the unit points back to, or
that is a question which the unit replies to; in what stands at the head of its paragraph; in a name that it certainly means; and in
that of who says "we" in it."""


@dataclass(frozen=True, slots=True)
class Words:
    """The searchable content of a stretch of text: stems with their counts, and concepts with their best strength."""

    stems: dict[str, int] = field(default_factory=dict)
    concepts: dict[str, float] = field(default_factory=dict)


NO_WORDS = Words()


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence or list item.

    ``passage`` and ``sentence`` are indexes (the library's passage, the sentence in it); ``span`` are offsets into the
    source. ``introduces`` is true for a sentence that only introduces a list or stops at a colon with nothing behind it.
    ``order`` keeps the stems in text order for phrase matches.
    """

    passage: int
    sentence: int
    span: Span
    words: Words
    order: tuple[str, ...]
    introduces: bool = False


def words_of(tokens: list[Token], lexicon: Lexicon, language: str, in_names: Set[int] = frozenset()) -> Words:
    """Stems and concepts of analysed text; ``in_names`` are positions of content tokens inside institutions' names."""
    stems = [token.stem for token in tokens if not token.stop]
    concepts: dict[str, float] = {}
    for begin, _, size, senses in find_phrases(tokens, lexicon, language):
        discount = IN_A_NAME if size == 1 and begin in in_names else 1.0
        for concept, sense in senses:
            strength = sense * discount
            if strength > concepts.get(concept, 0.0):
                concepts[concept] = strength
    return Words(dict(Counter(stems)), concepts)


_INSTITUTION = Wording(
    "",
    # From the head of a word on, and each "and" in one way only: else a list of names would be tried in every way to part it.
    r"(?<![\w’'])(?:[A-Z][\w’']*(?:\s+(?:of|for|the|and|on|de|du|des|y|et)\b)*(?:,\s+(?:and\s+)?|\s+)){0,12}"
    r"(?:Ministry|Ministries|Department|Office|Commission|Committee|Council|Centre|Center|Institute|Agency|University|Faculty|Court|Coalition|"
    r"Bureau|Secretariat|Directorate|Authority|Ombudsperson|Commissioner)\b"
    r"(?:\s+(?:of|for|on)\s+(?:the\s+)?[A-Z][\w’']*(?:(?:,|\s+and|\s+of|\s+for)*\s+[A-Z][\w’']*)*|\s+[A-Z][\w’']*(?:\s+(?:of|for|on)\s+[A-Z][\w’']*)*)?",
    re.NOFLAG,
)
IN_A_NAME = 0.48
"""What a word inside the name of an institution says: a Ministry of Gender and Children is first of all a ministry."""


def _without_names(text: str, tokens: list[Token]) -> set[int]:
    """Positions (among the content tokens) of words that only form part of an institution's name."""
    inside: set[int] = set()
    spans = [m.span() for m in _INSTITUTION.finditer(text) if len(m.group().split()) >= 3]
    content = [token for token in tokens if not token.stop]
    for position, token in enumerate(content):
        if any(start <= token.start < end for start, end in spans) and not _INSTITUTION.compiled.match(
            text[token.start : token.end]
        ):
            inside.add(position)
    return inside


def words_of_text(text: str, lexicon: Lexicon, language: str = "en") -> Words:
    """As :func:`words_of`, from plain text."""
    return words_of(analyse(text, language), lexicon, language)


_CUT_OFF = Wording("", r"(?:[^\W\d_][\w’'-]*,?\s+){0,3}[^\W\d_][\w’'-]*,?", re.NOFLAG)
"""One to four words behind the last full stop of a paragraph, without a stop of their own: where a document was cut off ("However,
in"). They say nothing and are never quoted."""


_SUBJECT_LINE = Wording(  # signs in a bounded number: a row of thousands of them would be gone over again from each
    "", r"\W{0,20}(?:subject|re|betreff|objet|asunto|тема|الموضوع|主题)\s?[:：]\s*(?:(?:fwd?|re|aw|wg)\s?:\s*)*"
)
_POINTER = Wording("", r"\W*(?:please )?see (?:also |the )?(?:[\w’'.,()-]+ ){0,5}[\w’'()-]+\W*")


_NAME_LINE = Wording(
    "", r"(?:[^\W\d_][\w’'.-]* ){0,3}[^\W\d_][\w’'.-]*(?:, (?:[^\W\d_][\w’'.-]* ){0,5}[^\W\d_][\w’'.-]*)?", re.NOFLAG
)
_MOST_BLANKS = 10
"""Blanks that a name with an office holds at most; _NAME_LINE has room for nine."""
_LITTLE = frozenset(("of", "the", "and", "for", "to", "in", "on", "de", "la", "du", "des", "del", "y", "et"))


@lru_cache(maxsize=8192)  # what a sentence is does not change from question to question
def is_name_line(text: str) -> bool:
    """Whether a text is a name or an office by itself, as below a letter: "Ruth Abara", "R. Abara, Commissioner for Children".

    The two may stand in lines of their own.
    """
    text = text.replace("\n", ", ", 1).replace("\n", " ")
    if text.count(" ") > _MOST_BLANKS:
        return False
    words = text.split()
    named = bool(words) and words[0][:1].isupper() and all(word[:1].isupper() or word in _LITTLE for word in words)
    return len(words) > 1 and named and bool(_NAME_LINE.compiled.fullmatch(text))


_ASKS = ("?", "？", "؟", "?”", '?"', "?)", "?»")


def asks(text: str) -> bool:
    """Whether a sentence is a question."""
    return text.rstrip().endswith(_ASKS)


_REPEATS = Wording(
    " asked| question",
    r"^\W*(?:you|we|i)(?: have| had|['’]ve)? (?:were |was |been )?(?:also )?asked(?: us| me)?,? (?:how|who|what|why|whether|if|when|where|which)\b"
    r"|\bquestions? (?:is|are|was|were|put to us (?:is|was)|before (?:us|the \w+) (?:is|was)) (?:how|who|what|why|whether|when|where|which)\b",
)


@lru_cache(maxsize=8192)  # what a sentence is does not change from question to question
def repeats_question(text: str) -> bool:
    """Whether a sentence says what somebody asked ("You asked who enforces it"), as a memorandum begins: it answers nothing."""
    return asks(text) or _REPEATS.found_in(text)


@lru_cache(maxsize=8192)  # what a sentence is does not change from question to question
def points_elsewhere(text: str) -> bool:
    """Whether a sentence only points at another place ("See section HOW."): it answers nothing."""
    return "see " in text.casefold() and bool(_POINTER.compiled.fullmatch(text))


def units_of(library: Library, lexicon: Lexicon) -> tuple[Unit, ...]:
    """Every sentence of every passage as a unit, in library order."""
    lead_ins = {(p.source, p.lead_in) for p in library.passages if p.lead_in}
    captions = set(captions_of(library).values())
    units: list[Unit] = []
    for number, passage in enumerate(library.passages):
        source = library.sources[passage.source]
        title = fold(source.title).strip(" .")
        if names_columns(number, library) or number in captions:
            continue
        for index, span in enumerate(passage.sentences):
            text = source.text[span[0] : span[1]]
            if index and index == len(passage.sentences) - 1 and _CUT_OFF.compiled.fullmatch(text):
                continue
            if fold(_SUBJECT_LINE.compiled.sub("", text)).strip(" .") == title:
                continue  # "How to cite: ...", "Subject: FW: ...": that the source bears its name answers nothing
            tokens = analyse(text, source.language)
            introduces = (passage.source, span) in lead_ins
            order = tuple(token.stem for token in tokens if not token.stop)
            units.append(
                Unit(
                    number,
                    index,
                    span,
                    words_of(tokens, lexicon, source.language, _without_names(text, tokens)),
                    order,
                    introduces,
                )
            )
    return tuple(units)


def heading_of(passage: Passage) -> str:
    """The headings above a passage as one text, the page title included."""
    return " / ".join(passage.heading)
