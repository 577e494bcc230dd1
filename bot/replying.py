"""From the road of a question to the reply: the answer, and the conversation to pass on."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from bot.analysis import fold, stem
from bot.answer import Answer, CaseMatch, Citation
from bot.cases import Matched, match_cases
from bot.citing import cite
from bot.composing import answer_text, case_matches, statements_of
from bot.conversation import Conversation, Turn, place_of
from bot.deciding.contradictions import WHOLES
from bot.deciding.words_weighty import not_said_beside, told_of_refusal, weighty
from bot.freshness import freshness_notes
from bot.naming import LONGEST_NAMED, named_words
from bot.question.language import detect_language, unquoted
from bot.suggesting import near_suggestions, suggestions
from bot.weighing.choice import SIDE_BY_SIDE
from bot.weighing.places_asked import other_documents
from bot.weighing.pool import cases_of_unit
from bot.wording import joined, say
from bot.words.stopwords import STOPWORDS, light_words
from knowledge import countries
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.question.small_talk import Talk
    from bot.road import Road

EARLIER_WORDS = 40
"""Words kept of the questions before a follow-up; without a limit they would grow with every turn."""
ABOUT_CASES = frozenset({"example", "all cases", "whole case", "comparison", SIDE_BY_SIDE})
"""Shapes of an answer that speak of case examples as such."""
OFFERING = frozenset({"greeting", "ability", "identity", "summary", "sources"})
"""Kinds of small talk after which questions are offered."""
MOST_TITLES = 12
"""Sources named to who asks what the library holds."""
MOST_SHOWN = 160
"""Characters that are shown of the question that a follow-up continues."""
NEAR = 3
"""How many passages are offered as near but not answering."""


def language_of(road: Road) -> str:
    """The language to answer in: the question's own, whatever it quotes; where it tells none, that of the one before."""
    default = road.question.language
    asked = unquoted(road.question.asked)
    if road.earlier:
        default = detect_language(road.earlier, default)
    elif asked == road.question.asked:
        return default
    return detect_language(asked, default)


def notes_of(road: Road, index: Index, language: str = "en") -> tuple[str, ...]:
    """What the reader is told, in ``language``, about how the question was understood."""
    question = road.question
    little = STOPWORDS.get(question.language, frozenset())
    notes = [
        say("understood_as", language, typed=typed, meant=meant)
        for typed, meant in question.repairs
        # That "u" was read as "you" changes nothing that is searched.
        if fold(meant) not in little
    ]
    notes += [
        say(
            "acronym_named" if f"name:{long}" in index.lexicon.labels else "acronym_glossary",
            language,
            short=short,
            long=long,
        )
        for short, long in _untold(question, index)
    ]
    choice = road.choice
    if choice.shape == "whole place" and other_documents(question.references, road.pool, choice.units, index):
        title = index.library.sources[index.source_of(choice.units[0])].title
        notes.append(say("place_elsewhere", language, title=title))
    if road.link.carries:
        notes.append(say("continuing", language, question=shortened(road.before)))
    return tuple(notes)


def shortened(question: str) -> str:
    """A question in one line of at most MOST_SHOWN characters."""
    words = [shorten(word, LONGEST_NAMED) for word in question.split()]
    return textwrap.shorten(" ".join(words), MOST_SHOWN, placeholder=" …")


def unspoken_note(
    road: Road, index: Index, language: str, units: Sequence[int], *, refused: bool = False
) -> tuple[str, ...]:
    """The words of the question that stand in the sources, but not in what was found: ``units``, which are shown.

    No note where there are none that say much. Where the whole of something was asked for, only countries that are silent beside
    another; where nothing is shown, nothing was found that could be silent.
    """
    decision = road.decision
    told: tuple[str, ...] = ()
    if units and road.choice.shape not in WHOLES:
        told = not_said_beside(decision.unspoken, road.choice.units or units, index)
        told = told_of_refusal(told, road.pool, index) if refused else weighty(told, road.pool, index)
    words = tuple(dict.fromkeys((*decision.silent, *told)))
    return (say("unspoken", language, words=named_words(words, language)),) if words else ()


def _untold(question: Question, index: Index) -> list[tuple[str, str]]:
    """The acronyms of a question that the sources do not use, with their long forms: what they use needs no telling."""
    return [(short, long) for short, long in question.expansions if not index.statistics.stems.get(stem(fold(short)))]


def understood_of(road: Road, index: Index, language: str = "en") -> str:
    """What was searched, in one line."""
    text = road.question.text.strip()
    for short, long in _untold(road.question, index):
        # Not inside a word: UN is no part of UNICEF.
        if found := re.search(rf"(?<!\w){re.escape(short)}(?!\w)", text):
            text = f"{text[: found.end()]} ({long}){text[found.end() :]}"
    if not road.link.carries:
        return text
    return say("understood_continuing", language, text=text, question=shortened(road.before))


def answered(road: Road, asked: str, index: Index, today: date | None = None, told: Sequence[str] = ()) -> Answer:
    """The answer made of the chosen sentences.

    What is out of date on ``today`` (None: the clock's day) is noted; ``told`` are notes on several questions in one.
    """
    language = language_of(road)
    units = road.choice.units
    statements, citations = statements_of(units, index, language)
    little = light_words(road.question.language)
    matched = match_cases(road.question, road.pool, units, index, road.named, language)
    # Where a region is named, its cases are shown for that, and no others.
    if road.choice.shape == "all cases" and not road.named:
        matched = tuple(
            Matched(case, (say("why_all_asked", language),), tuple(u for u in units if case in cases_of_unit(u, index)))
            for case in index.library.cases
        )
    return Answer(
        question=asked,
        understood=understood_of(road, index, language),
        status="answered",
        answer=answer_text(citations),
        statements=statements,
        citations=citations,
        cases=case_matches(matched, citations, units, index),
        # That no source says "gave" unsettles the reader of a right answer for nothing.
        unmatched=weighty(
            [word for word in road.decision.unmatched if word.casefold() not in little], road.pool, index
        ),
        notes=notes_of(road, index, language)
        + tuple(told)
        + freshness_notes(citations, index.library, language, today)
        + unspoken_note(road, index, language, units),
        language=language,
    )


def not_found(road: Road, asked: str, index: Index, reason: str = "", told: Sequence[str] = ()) -> Answer:
    """An honest "not in the sources", with what is near labelled as not answering.

    ``reason`` is a key of the wording, ``told`` are notes on several questions in one.
    """
    language = language_of(road)
    # Of two sides that are compared, what is found of the one is of use where the other is something else.
    ranked = () if road.decision.elsewhere and not road.question.intent.comparison else road.pool.ranked
    near_units = [s.unit for s in ranked if not index.units[s.unit].introduces][:NEAR]
    related: tuple[Citation, ...] = tuple(cite(n, unit, index, language) for n, unit in enumerate(near_units, 1))
    others: tuple[CaseMatch, ...] = ()
    lines = [say("not_found", language)]
    missing = [] if _about_else(road) else _countries_without_case(road, index, language)
    if missing:
        lines.append(say("no_case", language, countries=joined(missing, language)))
    # Of an empty pool everything is silent.
    from bot.choosing.pairing import silent_sides  # noqa: PLC0415  late: only refusals of comparisons tell of silent sides

    silent = silent_sides(road.question, road.pool) if road.pool.ranked and not missing else ()
    if silent:
        sides = joined((say("quoted", language, text=shortened(side.text)) for side in silent), language)
        lines.append(say("silent_side", language, sides=sides))
    if reason:
        lines.append(say(reason, language))
    if road.question.intent.definition:
        lines += [say("glossary", language, short=short, long=long) for short, long in road.question.expansions]
    if missing or road.question.intent.example:
        others = tuple(
            CaseMatch(case.id, case.title, case.countries, (say("other_cases", language),))
            for case in index.library.cases.values()
            if case.id not in road.named
        )
    return Answer(
        question=asked,
        understood=understood_of(road, index, language),
        status="not_found",
        answer=" ".join(lines),
        related=related,
        other_cases=others,
        unmatched=road.decision.unmatched,
        # Who asks for another example is offered those that there are; else only what is near to the question.
        suggestions=near_suggestions(index, language, near_units, of_countries=bool(others)),
        notes=notes_of(road, index, language)
        + tuple(told)
        + unspoken_note(road, index, language, near_units, refused=True),
        language=language,
    )


def _about_else(road: Road) -> bool:
    """Whether a question is about something else altogether, and no matter of case examples: the weather in Madrid."""
    intent = road.question.intent
    if road.choice.units or intent.example or intent.whole_case or intent.all_cases:
        return road.decision.elsewhere
    return any(not countries.find_countries(word.capitalize()) for word in road.decision.unmatched)


_WITH_ARTICLE = re.compile(
    r"(?:United|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Russian Federation|Central African|Dominican Republic"
    r"|Democratic Republic|Republic of|Congo|Holy See|\w+ Islands)\b"
)
"""Names of countries that English sets behind an article: "a case example about the United States"."""


def _countries_without_case(road: Road, index: Index, language: str) -> list[str]:
    have = {code for case in index.library.cases.values() for code in case.countries}
    names = [countries.name_of(code, language) for code in road.question.countries if code not in have]
    return [f"the {name}" if language == "en" and _WITH_ARTICLE.match(name) else name for name in names]


def chat(kind: Talk, asked: str, index: Index, language: str = "en") -> Answer:
    """A short reply to small talk in ``language``, without citations."""
    offers = suggestions(index, language) if kind in OFFERING else ()
    held = _sources_held(index, language) if kind in ("sources", "summary") else ""
    said = held if kind == "sources" else say(f"talk_{kind}", language, held=held)
    return Answer(asked, asked.strip(), "chitchat", said, suggestions=offers, language=language)


def _sources_held(index: Index, language: str) -> str:
    """What the library holds: the titles of its sources, and the countries that its case examples are about."""
    titles = [say("quoted", language, text=source.title) for source in index.library.sources.values()]
    more = len(titles) - MOST_TITLES
    shown = [*titles[:MOST_TITLES], *([f"… (+{more})"] if more > 0 else [])]
    codes = dict.fromkeys(code for case in index.library.cases.values() for code in case.countries)
    comma = say("comma", language)
    named = comma.join(countries.name_of(code, language) for code in codes)
    return say("talk_sources_cases" if named else "talk_sources", language, sources=comma.join(shown), countries=named)


def _spoken_of(road: Road, index: Index) -> tuple[str, ...]:
    """The cases that an answer is about: those of an example, or of all its sentences; one among others makes no topic."""
    belongs = [cases_of_unit(unit, index) for unit in road.choice.units]
    if road.choice.shape not in ABOUT_CASES and not all(belongs):
        return ()
    return tuple(dict.fromkeys(case for cases in belongs for case in cases))


def next_conversation(answer: Answer, road: Road, conversation: Conversation, index: Index) -> Conversation:
    """The conversation with this turn added."""
    cases = _spoken_of(road, index)
    if answer.status != "answered":
        cases = road.focus or (conversation.turns[-1].cases if road.link.carries else ())
    turn = Turn(
        question=answer.question,
        understood=f"{road.question.text} {' '.join(road.earlier.split()[:EARLIER_WORDS])}".strip()
        if road.link.carries and len(road.question.ideas) < 3
        else road.question.text,
        passages=tuple(dict.fromkeys(c.passage for c in answer.citations)),
        cases=road.focus or cases,
        status=answer.status,
        first=answer.citations[0].start if answer.citations else -1,
        quoted=tuple(place_of(c.passage, c.start) for c in answer.citations),
    )
    return Conversation((*conversation.turns, turn))
