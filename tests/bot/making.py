"""Small values that several tests of the bot are made from."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import settings

from bot.analysis import analyse
from bot.evaluation.datasets import Dataset, Document, library_of
from bot.indexing.index import build_index
from bot.indexing.lexicon import Lexicon, build_lexicon, find_phrases
from bot.indexing.units import Unit, words_of_text
from bot.question.ideas import Idea
from bot.service import Bot
from knowledge.folders import bundled_folder
from knowledge.model import Acronym, Concept, Library, Terms
from knowledge.reading import read_library

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answer import Answer

few = settings(max_examples=50, deadline=None)
"""For property tests: enough examples, and no limit of time, since the machine may be busy."""


def stems(text: str, language: str = "en") -> list[str]:
    """The stems of ``text``, stop words left out."""
    return [token.stem for token in analyse(text, language) if not token.stop]


def concept(name: str, *words: str, language: str = "en", **more: Any) -> Concept:
    """A concept with words in one language."""
    return Concept(name, {language: words}, **more)


def lexicon_of(*concepts: Concept, acronyms: Sequence[Acronym] = ()) -> Lexicon:
    """The compiled term bank of ``concepts``."""
    return build_lexicon(Terms(tuple(acronyms), concepts))


def senses(text: str, lexicon: Lexicon, language: str = "en") -> dict[str, float]:
    """The concepts that stand in ``text``, each with its best strength."""
    found: dict[str, float] = {}
    for _, _, _, some in find_phrases(analyse(text, language), lexicon, language):
        for name, strength in some:
            found[name] = max(strength, found.get(name, 0.0))
    return found


def idea(word: str, *synonyms: str, factor: float = 1.0, **concepts: float) -> Idea:
    """An idea of one word; ``synonyms`` are further words that count as fully the same."""
    alternatives = {stem: 1.0 for one in (word, *synonyms) for stem in stems(one)}
    return Idea(word, (0, len(word)), alternatives, concepts, factor)


def unit(text: str, lexicon: Lexicon | None = None, passage: int = 0) -> Unit:
    """A unit of evidence with the words of ``text``."""
    return Unit(passage, 0, (0, len(text)), words_of_text(text, lexicon or Lexicon()), tuple(stems(text)))


_MARK = re.compile(r"\[(\d+)\]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def faults(answer: Answer, bot: Bot) -> list[str]:
    """Whatever breaks the promise: every sentence of an answer is a quotation that stands where it says."""
    return [*_misplaced(answer, bot), *_unmarked(answer), *_mixed_up(answer)]


def _misplaced(answer: Answer, bot: Bot) -> Iterator[str]:
    for citation in (*answer.citations, *answer.related):
        text = bot.library.sources[citation.source].text
        if not citation.quote or text[citation.start : citation.end] != citation.quote:
            yield f"not verbatim: {citation.quote}"
        passage = next(p for p in bot.library.passages if p.id == citation.passage)
        if not passage.start <= citation.start < citation.end <= passage.end:
            yield f"outside its passage: {citation.quote}"


def _unmarked(answer: Answer) -> Iterator[str]:
    quotes = {citation.n: citation.quote for citation in answer.citations}
    if list(quotes) != list(range(1, len(answer.citations) + 1)):
        yield f"numbers {list(quotes)}"
    marked = {int(number) for number in _MARK.findall(answer.answer)}
    if marked != set(quotes):
        yield f"marks {marked} for {list(quotes)}"
    for statement in answer.statements:
        if not statement.citations or any(quotes.get(n) != statement.text for n in statement.citations):
            yield f"a statement that is no citation's quotation: {statement.text}"
    if {n for statement in answer.statements for n in statement.citations} != set(quotes):
        yield "a citation that no statement has"
    if any(not set(case.citations) <= set(quotes) or not case.why for case in answer.cases):
        yield "a case without a reason, or with a citation that is not there"


def _mixed_up(answer: Answer) -> Iterator[str]:
    if answer.status == "answered" and (not answer.statements or answer.other_cases or answer.related):
        yield "answered without a statement, or with what does not answer"
    if answer.status != "answered" and (answer.statements or answer.citations or answer.cases):
        yield "not answered, and yet quoted"
    if answer.status == "chitchat" and (answer.related or answer.other_cases):
        yield "small talk with sources"
    if {case.id for case in answer.cases} & {case.id for case in answer.other_cases}:
        yield "a case that is shown as an answer and as another country's"
    if any(f"“{near.quote}”" in answer.answer for near in answer.related):
        yield "what does not answer stands in the answer"
    if _CONTROL.search(json.dumps(answer.as_json(), ensure_ascii=False)):
        yield "a control character"


WORLD = """# Handbook of bees

## What the Guild is

The Guild is mandated by the Bee Assembly to protect hives. It is the only body named in the Hive Charter (article 12) as a source of advice (BC GC 7, para. 31). The Charter was adopted in 1999.

A pollen atlas is a map of all flowers near a hive.

## What the Guild does

The Guild can promote the Hive Charter and its Annex:

The Guild can also help farmers to keep their hives healthy by:

- Inspecting hives for mites every spring.
- Training beekeepers in the use of smoke.
- Lending protective clothing to schools.

E.g.: In Kenya, the Guild inspected 120 hives in 2016 together with the Ministry of Farming. It published a honey report in 2017, which led to the Honey Act 2018.

E.g.: In Peru, the Guild has trained beekeepers of mountain villages since 2014. Teachers of three schools asked for help with wax moths, because the combs were spoiled.
"""  # noqa: E501  a paragraph is one line
KENYA = """id: kenya
title: "Kenya: inspection of hives"
country: KE
years: [2016, 2017, 2018]
topics: [inspection of hives, honey]
law: {name: Honey Act 2018, quote: which led to the Honey Act 2018}
actors:
  - {name: Guild, quote: "In Kenya, the Guild inspected 120 hives in 2016 together with the Ministry of Farming."}
  - {name: Ministry of Farming, quote: together with the Ministry of Farming}
actions:
  - {text: published a report, quote: It published a honey report in 2017}
sources: [doc]
"""
PERU = """id: peru
title: "Peru: training of beekeepers"
country: PE
years: [2014]
topics: [training, wax moths]
actors:
  - {name: Guild, quote: "In Peru, the Guild has trained beekeepers of mountain villages since 2014."}
  - {name: teachers, quote: "Teachers of three schools asked for help with wax moths, because the combs were spoiled."}
sources: [doc]
"""
CASES = {"kenya": KENYA, "peru": PERU}
TERMS = """acronyms:
  - {short: BC, long: Bee Committee}
  - {short: GHA, long: Global Honey Association}
concepts:
  - {id: repeal, words: [repeal, abolish, revoke]}
  - {id: drafting, words: [draft, write the text]}
"""


def bot_over(*texts: str) -> Bot:
    """A bot over documents, each a text that begins with its title, with the bundled term bank."""
    documents = tuple(
        Document(f"doc{number}", text.partition("\n")[0].lstrip("# "), text) for number, text in enumerate(texts)
    )
    return bot_of(library_of(Dataset("made", "test", "en", documents, ()), bundled_terms()))


def bot_of(library: Library) -> Bot:
    """A bot over ``library``, which has the bundled term bank."""
    return Bot(build_index(library, compiled=compiled_terms()))


@cache
def bundled_terms() -> Terms:
    """The bundled term bank."""
    return read_library([bundled_folder()]).terms


@cache
def compiled_terms() -> Lexicon:
    """The same compiled, which takes seconds: once for all tests."""
    return build_lexicon(bundled_terms())


@cache
def bot_of_text(text: str) -> Bot:
    """A bot over ``text``, made once."""
    return bot_over(text)


def told_of(text: str, question: str) -> list[str]:
    """The statements with which a bot over ``text`` answers; none where it does not."""
    answer = bot_of_text(text).ask(question).answer
    return [one.text for one in answer.statements] if answer.status == "answered" else []
