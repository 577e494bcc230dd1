"""What speaks against an answer whatever it covers: references, years, names, places and amounts that the sentences do not have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import fold
from bot.deciding.acts_told import acts_missing
from bot.deciding.countries_asked import places_missing
from bot.deciding.doers import doers_missing, head_missing, others_may, told_apart
from bot.deciding.done_to import done_to_others
from bot.deciding.missing_answers import missing_answers
from bot.deciding.names_explained import names_unexplained
from bot.deciding.open_names import lone_names, open_names, others_asked
from bot.deciding.open_words import open_words
from bot.deciding.ordinals import another_in_the_row
from bot.deciding.other_things import counted_others, told_of_others
from bot.deciding.parts_of_countries import other_part
from bot.deciding.persons_asked import others_told
from bot.deciding.pointed_to import only_pointed_to
from bot.deciding.presupposed import TOLD, presupposed
from bot.deciding.prices_told import price_of_another
from bot.deciding.reasons_told import reason_untold
from bot.deciding.treaties_named import other_treaty
from bot.deciding.what_came import what_came_untold
from bot.deciding.years_told import counted_in_others, years_before
from bot.indexing.source_names import LAWS
from bot.indexing.tables import is_row
from bot.question.answering.amounts import gives_amount
from bot.question.asked.amounts_asked import amount_asked, counted_ideas
from bot.question.asked.asked_statements import event_asked
from bot.question.labels import labelled, labels_of, letters_of
from bot.question.references import references_of
from bot.question.wordings import Wording, Wordings
from bot.statements.courts import other_court
from bot.statements.said_otherwise import MEANT, said_otherwise
from bot.weighing.choice import NAMED_SECTION, SIDE_BY_SIDE
from bot.weighing.places_asked import SIGNED, parts_missing, places_of
from bot.weighing.pool import cases_of_unit
from bot.weighing.whereabouts import names_document, speaks_of_name, surroundings
from knowledge.countries import codes_in

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from bot.choosing.selecting import Choice
    from bot.deciding.topic import Topic
    from bot.evidence import Scored
    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

WHOLES = ("all cases", "whole case", "whole place", "doings", "what follows", SIDE_BY_SIDE, NAMED_SECTION)
"""Shapes of an answer that are asked for as such, whatever words stand in them."""


def contradictions(topic: Topic) -> list[str]:
    """Reasons why the sentences cannot answer, whatever they cover: references, years, names, countries that differ."""
    question, pool, choice, index = topic.question, topic.pool, topic.choice, topic.index
    if choice.shape == NAMED_SECTION:
        return []  # its heading says all that is asked, and nothing below it needs to
    telling = _telling(topic)
    return [
        *_nothing_said(question, pool),
        *_references(question, choice, telling, index),
        *missing_answers(question, choice.units, topic.near, telling, index),
        *places_missing(question, pool, choice, index),
        *_sides(question, pool, choice),
        *_other_document(topic),
        *_open_names(topic),
        *others_told(topic),
        *doers_missing(topic),
        *head_missing(topic),
        *acts_missing(topic),
        *done_to_others(topic),
        *names_unexplained(topic),
        *told_apart(topic),
        *others_may(topic),
        *other_court(topic),
        *told_of_others(topic),
        *counted_others(topic),
        *(f"{reason}: {', '.join(pool.ideas[i].text for i in ideas)}" for reason, ideas in open_words(topic).items()),
        *presupposed(topic),
        *price_of_another(topic),
        *another_in_the_row(topic),
        *only_pointed_to(topic),
        *other_part(topic),
        *what_came_untold(topic),
        *reason_untold(topic),
        *other_treaty(topic),
    ]


def _other_document(topic: Topic) -> list[str]:
    """Names that tell one document from the others, where all that is near to what is asked stands in another.

    What is asked of a country is told by :mod:`bot.deciding.countries_asked`.
    """
    if topic.question.countries or topic.question.regions:
        return []
    near, index = topic.near, topic.index
    named = [idea for idea in topic.pool.ideas if near and names_document(idea, topic.question, index)]
    missing = [idea.text for idea in named if not any(speaks_of_name(unit, idea, index) for unit in near)]
    return [f"what was found does not stand where {name} is spoken of" for name in missing]


def _open_names(topic: Topic) -> list[str]:
    """Names of the question that must be said and are not."""
    question, choice, index = topic.question, topic.choice, topic.index
    texts = " ".join(surroundings(unit, index) for unit in choice.units)
    said = " ".join(index.text(unit) for unit in choice.units)
    missing = open_names(question, topic.pool, topic.full, fold(texts), choice.units, index)
    missing += [*others_asked(question, texts, said), *(name for name in lone_names(topic) if name not in missing)]
    return [f"no sentence found speaks of {name}" for name in missing]


_REFERRED = (
    ("articles", "article"),
    ("paragraphs", "paragraph"),
    ("comments", "general comment"),
    ("sections", "section"),
    ("schedules", "schedule"),
    ("annexes", "annex"),
)


_WHY = Wording("why|how come", r"\b(?:why|how come)\b")
"""Why fourteen and not twelve asks for a reason, though its words are numbers."""


def _nothing_said(question: Question, pool: Pool) -> list[str]:
    """A question of numbers and single letters alone ("5+5", "f") asks nothing, unless they are years or name a place of a text."""
    own = [idea for idea in pool.ideas if idea.origin != "earlier question"]
    empty = own and all(idea.number or (len(idea.text) == 1 and idea.text.isascii()) for idea in own)
    named = any(question.references.places) or question.references.years or _WHY.found_in(question.text)
    return ["the question holds no word to look for"] if empty and not named else []


def _references(question: Question, choice: Choice, telling: Sequence[int], index: Index) -> list[str]:
    """Articles, paragraphs, comments, years and unknown names of the question that the sentences do not have.

    How many there were in a year is told by a sentence of the year that says what is counted, if any is ``telling``: one that
    tells of another thing of that year beside one that counts them in another year is no answer.
    """
    asking = question.asking or question.text
    asked = references_of(asking)
    unnamed = [f"no source names {', '.join(question.names)}"] if question.names else []
    letters = letters_of(asking) if not any(asked.places) else frozenset[str]()
    if not (asked or asked.parts or letters or labels_of(asking)):
        return unnamed
    texts = " ".join(index.text(unit) for unit in choice.units)
    cases = {case for unit in choice.units for case in cases_of_unit(unit, index)}
    years = {str(year) for case in cases for year in index.library.cases[case].years}
    held, reasons = references_of(texts), []
    places = places_of(choice.units, index)
    around = " ".join(surroundings(unit, index) for unit in choice.units)
    for kind, word in _REFERRED:
        missing = getattr(asked, kind) - getattr(held, kind) - {number for of, number in places if of == kind}
        if missing and kind == "comments":  # a general comment says its number at its head alone
            missing -= references_of(around).comments
        if missing:
            reasons.append(f"the question speaks of {word} {', '.join(sorted(missing))}, the sources found do not")
    reasons += [f"the question speaks of {part}, the sources found do not" for part in parts_missing(asked, index)]
    signed = held.signs | held.sections | held.paragraphs | {number for of, number in places if of in SIGNED}
    if missing := asked.signs - signed:
        reasons.append(f"the question speaks of § {', '.join(sorted(missing))}, the sources found do not")
    reasons += [
        f"no sentence found speaks of {kind} {mark}"
        for kind, mark in sorted(labels_of(asking))
        if not labelled(f"{texts} {around}", kind, mark)
    ]
    reasons += [
        f"no sentence found is marked ({letter})"
        for letter in sorted(letters)
        if not labelled(f"{texts} {around}", "", letter)
    ]
    # Of those that give an amount a year must be; of all that tell of the topic where none does.
    giving = _giving(question, telling, index)
    counting = giving or (telling if amount_asked(question.text) else ()) or choice.units
    years |= references_of(" ".join(surroundings(unit, index) for unit in counting)).years
    years |= {year for unit in counting for year in years_before(index.text(unit))}
    missing_years = (asked.years - years) or counted_in_others(list(map(index.text, giving)), asked.years)
    if missing_years and any(_is_dated(unit, index) for unit in counting):
        reasons.append(f"the question speaks of {', '.join(sorted(missing_years))}, the sources found do not")
    return reasons + unnamed


def _giving(question: Question, telling: Sequence[int], index: Index) -> list[int]:
    """Those of the sentences ``telling`` that give the amount of what is asked for."""
    kind = amount_asked(question.text)
    counted = counted_ideas(question.text, question.ideas) if kind else []
    return [unit for unit in telling if counted and gives_amount(index.text(unit), kind, counted, index.lexicon)]


def _is_dated(unit: int, index: Index) -> bool:
    """Whether the source of a unit names a year anywhere: one that names none can contradict none."""
    source = index.library.sources[index.source_of(unit)]
    return bool(source.date or _YEAR.search(source.title) or _YEAR.search(source.text))


def _telling(topic: Topic) -> list[int]:
    """The chosen sentences that hold some word of the question that is no name; all where it has no other, or leans on another.

    Where it is asked when something was passed or launched, they also say that something was, and what.
    """
    pool, choice, topical, index = topic.pool, topic.choice, topic.topical, topic.index
    asked = [i for i in topical if not pool.ideas[i].capital and not _tells_time(pool.ideas[i])]
    if not asked or any(idea.origin == "earlier question" for idea in pool.ideas):
        return list(choice.units)
    rows = {row.unit: row for row in pool.ranked}
    found = [u for u in choice.units if u in rows and _tells(rows[u], asked, TOLD, topic)]
    # What a row of a table gives it gives of the name at its head.
    found += [
        u
        for u in choice.units
        if u in rows and u not in found and is_row(index.text(u)) and any(rows[u].own[i] >= MEANT for i in topical)
    ]
    start, end = event_asked(topic.question.text)
    event = [i for i in topical if start <= pool.ideas[i].span[0] < end]
    if event:
        happened = [u for u in found if _tells(rows[u], event, MEANT, topic)]
        # That it is an act tells it from no other act.
        told = {*event, *(i for i in topical if pool.ideas[i].text in LAWS or _tells_time(pool.ideas[i]))}
        thing = [i for i in topical if i not in told]
        codes = codes_in(topic.question.text)
        found = [u for u in happened if _speaks_of(rows[u], thing, topic) and not _elsewhere(index.text(u), codes)]
    return found


def _elsewhere(text: str, codes: Set[str]) -> bool:
    """Whether a sentence names countries, and none of those that are asked about."""
    return bool(codes) and codes.isdisjoint(codes_in(text) or codes)


AROUND, SPOKEN_OF = 0.2, 0.25
"""From this match on what stands around a sentence says a word, and the share of the words for a thing that speak of it."""


def _speaks_of(row: Scored, thing: Sequence[int], topic: Topic) -> bool:
    """Whether a sentence, with what stands around it, says a good part of the words for a thing."""
    weights = topic.pool.weights
    held = [i for i in thing if row.own[i] >= MEANT or (row.full[i] > row.own[i] and row.full[i] >= AROUND)]
    return sum(weights[i] for i in held) >= SPOKEN_OF * sum(weights[i] for i in thing)


def _tells(row: Scored, asked: Sequence[int], least: float, topic: Topic) -> bool:
    """Whether a sentence holds one of the ideas ``asked`` so far, or says it in other words ("since 2015": when it began)."""
    ideas, index = topic.pool.ideas, topic.index
    return any(row.own[i] >= least or said_otherwise(ideas[i], [row.unit], index) for i in asked)


_TIME = frozenset(["since", "before", "after", "during", "date", "year", "month", "time", "current", "exist-happen"])


_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def _tells_time(idea: Idea) -> bool:
    """Whether a word only says that a time is meant, or that there is something: "since", "year", "2019", "exist".

    One that says something else as well is none: to follow is to come after, and to keep watch.
    """
    meant = {concept for concept, strength in idea.concepts.items() if strength >= MEANT}
    return (
        bool(_YEAR.fullmatch(idea.text))
        or idea.text.startswith("exist")
        or (bool(meant) and not meant.difference(_TIME))
    )


_SUCH_ONES = Wordings(
    (" one", r"\A\W*(?:the )?(?:new|old|recent|other|big|small|rich|poor|[a-z]{2,}er) ones?\W*\Z"),
    (
        "past|before|earlier",
        r"\A\W*(?:(?:in )?the past|(?:the (?:time|years?|law) )?before(?: (?:it|that))?|earlier(?: (?:times?|laws?|years?))?)\W*\Z",
    ),
)
"""A side that is told from the other by how old or big it is alone: "older laws versus newer ones", "compared with the past"."""


def _sides(question: Question, pool: Pool, choice: Choice) -> list[str]:
    """Of two things compared, those of which nothing is said."""
    if choice.shape != "comparison":
        return []
    from bot.choosing.pairing import silent_sides  # noqa: PLC0415  late: few questions compare two things

    silent = [side for side in silent_sides(question, pool) if not _SUCH_ONES.found_in(side.text)]
    return [f"no sentence found speaks of “{side.text}”, which is to be compared" for side in silent]
