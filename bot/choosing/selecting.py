"""Choosing the sentences of an answer from the pool: the smallest set that answers, by kind of question."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.choosing.answered_behind import penalty_behind
from bot.choosing.choosing_lists import doings, of_list, whole_list, with_enumeration
from bot.choosing.choosing_sentences import fact, meaning, of_country, part_played, several, told_with, typed_first
from bot.choosing.choosing_sides import comparison, countries_with_cases, sets_side_by_side
from bot.choosing.list_or_sentences import gives_all, list_answers
from bot.choosing.matching_lists import best_list, list_by_count, lists_by_match
from bot.choosing.neighbours import with_labelled
from bot.choosing.purposes import purpose_told
from bot.choosing.questions_listed import questions_listed
from bot.choosing.sections_named import section_named
from bot.choosing.steps_listed import steps_listed
from bot.choosing.under_heading import BY_HEADING, under_heading
from bot.evidence import HELD, match
from bot.indexing.lists import list_units, parted
from bot.question.asked.asked_kinds import asks_for_all
from bot.question.asked.asked_statements import COUNTRIES
from bot.question.asked.asked_trends import MOST_OF, TELLS_MOST
from bot.question.ideas import LIGHT
from bot.question.labels import is_headed, labels_of
from bot.question.wordings import Wording
from bot.weighing.choice import BEST_OF_ALL, Choice, asks_nothing_else, asks_of_thing, covered
from bot.weighing.places_asked import whole_place
from bot.weighing.pool import cases_of_unit
from bot.weighing.warnings_headed import mistakes_listed
from knowledge.countries import countries_of, find_countries
from knowledge.lead_ins import ends_as_lead_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

__all__ = ["Choice", "choose", "covered", "list_units", "typed_first"]

FIRST = 3
"""The best sentences of which one may tell what there is most of, where a list only shares words with the question."""
WITH_BEST = frozenset({"example", "list", "list items"})
"""Shapes of an answer that may pass over the best match of all: it is added."""
SPREAD = 1.0
"""What all that a case holds of the question counts, in the choice among cases, against its best sentence."""
TELLING = 2.0
"""What a word that only one case holds counts, in the choice among cases, against its weight among sentences."""
AS_NEAR, MOST_CASES = 0.6, 4
"""Where examples are asked for in the plural, further cases are shown from this share of the best one's value, up to so many."""
_CASES = Wording(
    "", r"\b(?:countries|examples|cases|case studies|stories|experiences|precedents|illustrations|nations)\b"
)
EXAMPLE = 0.6
"""A case's best sentence must score at least this share of the best of all to answer a question for an example."""


_SAYS_EXAMPLE = Wording("", r"\b(?:examples?|precedents?|case stud(?:y|ies)|e\.g)\b")
"""Who says "example" wants no sentence in general; who says "elsewhere" may."""


def choose(question: Question, pool: Pool, index: Index) -> Choice:
    """Choose by the question's intent: all cases, whole case, comparison, section by its name, list, example, or fact."""
    return with_labelled(in_own_language(_chosen(question, pool, index), question, pool, index), index)


def _chosen(question: Question, pool: Pool, index: Index) -> Choice:
    choice = (
        by_form(question, pool, index)
        or mistakes_listed(question, pool, index)
        or of_country(question, pool, index)
        or questions_listed(question, pool, index)
    )
    if choice is None and (section := under_heading(question, pool, index)):
        return section
    choice = (
        choice
        or meaning(question, pool, index)
        or purpose_told(question, pool, index)
        or part_played(question, pool, index)
        or as_list(question, pool, index)
        or as_sentences(question, pool, index)
    )
    if choice.shape == "list" and (
        _asks_for_heading(pool, choice, index) or question.intent.count == len(parted(choice.units, index)[1])
    ):
        return choice  # nothing else is asked for, or exactly so many
    return with_enumeration(with_best(choice, question, pool, index), question, pool, index)


def in_own_language(choice: Choice, question: Question, pool: Pool, index: Index) -> Choice:
    """The choice without sentences in a third language, where some are in that of the question.

    Where the best of all is, it goes without English ones too: those meet the question by what its words may mean alone.
    """
    languages = {unit: index.language_of(unit) for unit in choice.units}
    if question.language == "en" or question.language not in languages.values():
        return choice
    best = index.language_of(pool.ranked[0].unit) if pool.ranked else ""
    shown = {question.language} if best == question.language else {question.language, "en"}
    units = tuple(unit for unit in choice.units if languages[unit] in shown)
    return Choice(units, choice.why, choice.shape)


def with_best(choice: Choice, question: Question, pool: Pool, index: Index) -> Choice:
    """The choice with the best match of all, where it passes over that."""
    if choice.shape not in WITH_BEST or not pool.ranked or pool.ranked[0].unit in choice.units:
        return choice
    best = pool.ranked[0].unit
    if choice.shape == "example" and tells_of_country(best, question, index) and not cases_of_unit(best, index):
        return Choice((best, *choice.units), {**choice.why, best: BEST_OF_ALL}, choice.shape)
    if choice.shape == "example" and _SAYS_EXAMPLE.compiled.search(question.text):
        return choice
    if ends_as_lead_in(index.text(best)) or (pool.cases and not set(cases_of_unit(best, index)) & set(pool.cases)):
        return choice
    # Who asks for an example reads the example first.
    if choice.shape == "example":
        return Choice((*choice.units, best), {**choice.why, best: BEST_OF_ALL}, choice.shape)
    told = told_with(best, question, index)
    why = {**dict.fromkeys(told, "told of by the best match"), **choice.why, best: BEST_OF_ALL}
    return Choice(tuple(dict.fromkeys((best, *told, *choice.units))), why, choice.shape)


def tells_of_country(unit: int, question: Question, index: Index) -> bool:
    """Whether a sentence names a country, of the region that is asked about if any: what it tells is an example too."""
    named = {found.code for found in find_countries(index.text(unit))}
    within = [countries_of(found) for found in question.regions]
    return bool(named) and not question.countries and (not within or any(named & codes for codes in within))


def _asks_for_heading(pool: Pool, choice: Choice, index: Index) -> bool:
    """Whether the question asks for what the heading over a list says, and nothing else: "What are the action points?"."""
    asked = [idea for idea in pool.ideas if idea.factor >= LIGHT]
    heading = index.contexts[choice.units[-1]].heading
    return bool(asked) and all(match(idea, heading) >= BY_HEADING for idea in asked)


def by_form(question: Question, pool: Pool, index: Index) -> Choice | None:
    """What the form of the question settles: all cases, a place that it names, a comparison, a whole case; else None."""
    intent = question.intent
    bare = asks_nothing_else(pool) and not intent.locating and not intent.expects - {"place"}
    bare = bare and not asks_of_thing(question.text, pool)
    placed = question.countries or question.regions or pool.cases
    if index.library.cases and not placed and (intent.all_cases or (bare and question.intent.example)):
        return all_cases(index)
    if bare and intent.example and pool.cases and (question.regions or not pool.ranked):
        return (whole_case(pool, index) if len(pool.cases) == 1 else None) or all_cases(index, pool.cases)
    if steps := steps_listed(question, pool, index):
        return steps
    if not pool.ranked:
        return Choice((), {}, "nothing")
    if place := whole_place(question.references, pool, index):
        return place
    if section := section_named(question, pool, index):
        return section
    if (intent.comparison or sets_side_by_side(question) or len(countries_with_cases(question, pool, index)) >= 2) and (
        choice := comparison(question, pool, index)
    ):
        return choice
    whole = intent.whole_case or intent.sequence or bare or (intent.doings and _is_about_one_thing(pool, index))
    return whole_case(pool, index) if whole and len(pool.cases) == 1 else None


def _is_about_one_thing(pool: Pool, index: Index) -> bool:
    """Whether the question names one thing beside countries, and the one case it is confined to opens with that.

    What UNICEF did in Chile is what the whole case tells: two sentences of it would pass for all there is.
    """
    if len(pool.cases) != 1 or not _names_one_thing(pool):
        return False
    units = index.units_of_case.get(pool.cases[0])  # none where all that a case quotes is a heading
    opening = pool.of(units[0]) if units else None
    one = next(i for i, idea in enumerate(pool.ideas) if not idea.light and not idea.name)
    return opening is not None and opening.own[one] >= HELD


def as_list(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The list that answers, whole or its items that the question singles out; None where single sentences answer better."""
    if counted := list_by_count(question.intent.count, pool, index):
        return whole_list(counted, index)
    if index.library.cases and _OF_COUNTRIES.search(question.text):
        return None  # a case example answers, wherever there is one
    headed = labels_of(question.text)
    if pool.ranked and is_headed(headed, index.text(pool.ranked[0].unit)):
        return None  # "Option B: ..." is the one of the list that is asked for
    if pool.ranked and penalty_behind((pool.ranked[0].unit,), question, index) is not None:
        return None  # what follows is told in the next sentence
    if not question.intent.listing and pool.ranked and gives_all(question, pool.ranked[0].unit, index):
        return None
    if MOST_OF.found_in(question.text) and any(_tells_most(row.unit, index) for row in pool.ranked[:FIRST]):
        return None
    if _asks_doings_alone(question, pool):
        # In another language than the sources' the lists are hard to tell apart: the first that fits is what is asked for.
        fitting = (doings(one.id, pool, index) for one in lists_by_match(question, pool, index))
        return next((choice for choice in fitting if choice), None)
    # Whether something is so is decided by a sentence; which of two, by what a list says of both.
    decides = question.intent.yes_no and not question.intent.listing and " or " not in question.text.casefold()
    found = None if decides else best_list(question, pool, index)
    if found is None:
        return None
    if not list_answers(question, pool, found, index):
        return None
    return whole_list(found.id, index) if asks_for_all(question.text) else of_list(found.id, pool, index)


def _tells_most(unit: int, index: Index) -> bool:
    """Whether a sentence that is no part of a list sets one thing above others."""
    listed = index.units[unit].introduces or index.library.passages[index.units[unit].passage].list_id
    return not listed and TELLS_MOST.found_in(index.text(unit))


def _asks_doings_alone(question: Question, pool: Pool) -> bool:
    """Whether the question says no more than whose doings are asked for: "What can UNICEF do?"."""
    return question.intent.doings and _names_one_thing(pool) and not any(idea.name for idea in pool.ideas)


def _names_one_thing(pool: Pool) -> bool:
    """Whether the question, countries aside, holds one idea that is not light; the words of one phrase are one."""
    telling = [idea for idea in pool.ideas if not idea.light and not idea.name]
    return len({max(idea.concepts, key=idea.concepts.__getitem__, default=idea.text) for idea in telling}) == 1


def as_sentences(question: Question, pool: Pool, index: Index) -> Choice:
    """A case example, several sentences, or the one to three that answer best."""
    if question.intent.example and (question.regions or not pool.cases) and (choice := example(question, pool, index)):
        return choice
    return several(question, pool, index) if question.intent.listing else fact(question, pool, index)


_OF_COUNTRIES = Wording(
    "example|case|ejemplo|exemple|пример|أمثلة|مثال|例",
    r"\b(?:examples?|cases|case stud(?:y|ies)) (?:of|from|in) (?:other |any |some |the )?(?:countr(?:y|ies)|states|nations)\b"
    r"|\bcountry (?:examples?|cases|case stud(?:y|ies))\b|\bcountries (?:are|as|serve as|give) (?:an? |good )?examples?\b"
    r"|\bejemplos? (?:de|en) (?:un |otros? |algún |algunos )?pa[íi]s(?:es)?\b"
    r"|\bexemples? (?:de|d['’]un|dans (?:un|des|d['’]autres)) (?:autres )?pays\b"
    r"|\bпример\w* (?:из |других )?стран\w*|(?:أمثلة|مثال\w*) (?:من|عن) (?:بلد|بلدان|دول)|国家(?:案例|例子|实例)",
)
"""Examples are asked for that countries give: general sentences may match as well as they like."""
EXAMPLE_OF_COUNTRIES = 0.3
"""The same for these."""


def example(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The case that matches the question best as a whole: its best sentences, and the one that opens it."""
    values: dict[str, float] = {}
    rarity = [_rarity(i, pool, index) for i in range(len(pool.ideas))]
    of_countries = bool(_OF_COUNTRIES.search(question.text)) or COUNTRIES.found_in(question.text)
    for case in pool.cases or index.library.cases:
        rows = [scored for scored in pool.ranked if case in cases_of_unit(scored.unit, index)]
        if not rows:
            continue
        # "A country where ...": that it is one tells none of them from the rest.
        held = [
            0.0 if of_countries and idea.light else max(row.own[i] for row in rows) for i, idea in enumerate(pool.ideas)
        ]
        spread = sum(weight * held[i] for i, weight in enumerate(pool.weights))
        # A word that stands all over one case and in no other tells the cases apart, however common it is in the library.
        telling = sum(idea.factor * rarity[i] * held[i] for i, idea in enumerate(pool.ideas))
        values[case] = rows[0].score + SPREAD * spread + TELLING * telling
    best = max(values, key=lambda case: values[case], default="")
    if not best:
        return None
    mine = replace(pool, ranked=tuple(s for s in pool.ranked if best in cases_of_unit(s.unit, index)), cases=(best,))
    least = EXAMPLE_OF_COUNTRIES if of_countries else EXAMPLE
    if mine.ranked[0].score < least * pool.ranked[0].score:
        return None
    found = fact(question, mine, index, 2)
    openings = [index.units_of_case[best][0]]
    if _CASES.compiled.search(question.text) or question.intent.count > 1:
        near = sorted((case for case in values if case != best), key=lambda case: -values[case])[: MOST_CASES - 1]
        openings += [index.units_of_case[case][0] for case in near if values[case] >= AS_NEAR * values[best]]
    units = tuple(dict.fromkeys((openings[0], *found.units, *openings[1:])))
    return Choice(units, {**found.why, **dict.fromkeys(openings, "opens the case example")}, "example")


def _rarity(idea: int, pool: Pool, index: Index) -> float:
    """Inverse document frequency of an idea with the case examples as documents."""
    holding = {c for row in pool.ranked if row.own[idea] >= HELD for c in cases_of_unit(row.unit, index)}
    count = len(index.library.cases)
    return math.log(1 + (count - len(holding) + 0.5) / (len(holding) + 0.5))


def all_cases(index: Index, cases: Sequence[str] | None = None) -> Choice:
    """The first sentence of every case example, or of each of ``cases``."""
    wanted = index.library.cases if cases is None else cases
    units = list(dict.fromkeys(index.units_of_case[case][0] for case in wanted if case in index.units_of_case))
    return Choice(tuple(units), dict.fromkeys(units, "opens a case example"), "all cases")


def whole_case(pool: Pool, index: Index) -> Choice | None:
    """Every sentence of the one case the question is confined to, in text order."""
    units = index.units_of_case.get(pool.cases[0], ())
    return Choice(units, dict.fromkeys(units, "part of the case example"), "whole case") if units else None
