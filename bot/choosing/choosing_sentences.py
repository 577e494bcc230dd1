"""Choosing single sentences: one to three for a fact, more for several things, those that a name alone asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.choosing.choosing_lists import lists_at, of_list
from bot.choosing.enumerating import announced
from bot.choosing.neighbours import MEASURED, divided_behind, divides_what_is_given, told_behind, with_neighbours
from bot.evidence import HELD
from bot.indexing.country_sections import country_of_section
from bot.indexing.lists import list_units
from bot.question.answering.amounts import gives_amount
from bot.question.answering.answer_types import holds_type
from bot.question.answering.defining import COUNTS_AS, means
from bot.question.asked.amounts_asked import amount_asked, counted_ideas
from bot.question.asked.asked_outcomes import FATE, TELLS_FATE
from bot.question.asked.records import gives_record, records_asked
from bot.question.labels import is_headed, labels_of
from bot.question.wordings import Wording
from bot.statements import law_names
from bot.statements.roles import actors_of, is_about
from bot.weighing.choice import ADDS, MOST_FACTS, Choice, asks_nothing_else, gain
from bot.weighing.ordering import chances
from bot.weighing.question_headings import replies_below
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evidence import Scored
    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

MOST_SEVERAL = 5
"""Sentences shown of several, and the greatest number asked for that is kept to: more are a list."""
SEVERAL = 0.75
"""For a question that wants several things, sentences of at least this share of the best score are kept."""
AS_WELL = 0.85
"""A sentence beyond the number of things asked for is kept at this share of the best score."""
LEADS = 1.2
"""Several sentences come in the order of their text, but for one that matches so much better than the next best: it comes first."""
ENOUGH, A_CHANCE = 0.97, 0.02
"""Further sentences are taken until one of them is the answer with this chance, each where it has at least that chance itself."""
SHORT_LIST = 6
"""A list of up to so many units, with what introduces it, stands whole where what introduces it is all that was found."""
LONGEST_SECTION = 12
"""Sentences of a section on a country up to which it is shown whole."""
TOLD_OF_PART = 2
"""Sentences that there must be under headings about those whose part is asked for: fewer tell of none."""
NOT_FAR = 0.05
"""A further sentence covers what the first leaves open only from this share of its score: a far one tells of another thing."""
_AIDING = frozenset(
    "help helps support assist contribute offer matter important get take part involved included join useful".split()  # noqa: SIM905
)
"""Words beside those of the actors that ask for nothing but their part."""
AMONG = 12
"""The best sentences among which one that says what a word means is looked for."""


def fact(question: Question, pool: Pool, index: Index, most: int = MOST_FACTS) -> Choice:
    """One to three sentences: the best, then those of which one may be the answer in its place, or that cover what it leaves open.

    Further ones are taken until one of those taken is the answer with the chance :data:`ENOUGH`, each with at least
    :data:`A_CHANCE` itself (:func:`bot.weighing.ordering.chances`); beyond, for what they cover
    (:data:`bot.weighing.choice.ADDS`). A sentence that only introduces a list can be the best match; then it stands with the best
    item of its list.
    """
    if law_names.asked_alone(question.asking or question.text):
        pool = law_names.naming_laws(pool, index)
    ranked = _reply_first(pool, index)
    taken = [ranked[0]]
    why = {ranked[0].unit: "best match"}
    if index.units[ranked[0].unit].introduces and (led := lists_at(ranked[0].unit, index)):
        items = set(list_units(led[-1], index))
        best_item = next((s for s in ranked[1:] if s.unit in items), None)
        if best_item and best_item.score >= 0.5 * ranked[0].score:
            taken.append(best_item)
            why[best_item.unit] = "best match in the list that it introduces"
    total = sum(pool.weights) or 1.0
    likely = chances(ranked)
    sure, fated = likely[0], FATE.found_in(question.text)
    for scored, chance in zip(ranked[1:8], likely[1:8], strict=False):
        if len(taken) >= most:
            break
        if scored in taken or divides_what_is_given(scored.unit, ranked[0].unit, question, index):
            continue
        # Where it is asked what became of something, the best match mostly tells what it is.
        open_still = sure < ENOUGH or (fated and TELLS_FATE.found_in(index.text(scored.unit)))
        if open_still and chance >= A_CHANCE and not index.units[scored.unit].introduces:
            sure += chance
            why[scored.unit] = "nearly as good a match"
        elif scored.score >= NOT_FAR * ranked[0].score and gain(scored, taken, pool) >= ADDS * total:
            why[scored.unit] = "covers words of the question that the first leaves open"
        else:
            continue
        taken.append(scored)
    if recorded := _recorded(question, pool, index):
        taken = [recorded, *(one for one in taken if one is not recorded)]
        why[recorded.unit] = "gives what records give in a line of its own"
    units = [t.unit for t in taken]
    if (alone := _led_alone(units, index)) and len(list_units(alone, index)) <= SHORT_LIST:
        return of_list(alone, pool, index)
    with_neighbours(units, why, question, pool, index)
    told = told_behind(units[0], index)
    why = {**dict.fromkeys(told, "told of by the first"), **why}
    return Choice(tuple(dict.fromkeys((units[0], *told, *units[1:most]))), why, "fact")


_YEARS = Wording("", r"\b(?:19|20)\d\d\b")
_AT = 24
"""Characters between a year and the word for what bears it: "the 2017 research report", "the report of May 2017"."""


def _dated_at(text: str, stems: Sequence[str]) -> bool:
    """Whether a year stands in ``text`` right beside a word of ``stems``."""
    places = [token.start for token in analyse(text) if token.stem in stems]
    return any(-_AT <= place - year.start() <= _AT for place in places for year in _YEARS.finditer(text))


AS_GOOD = 0.4
"""A sentence goes before the best match for the kind of answer that it gives from this share of the best one's score."""


def typed_first(choice: Choice, question: Question, pool: Pool, index: Index) -> Choice:
    """A choice of facts, that first which gives the amount or time asked for, where the best match gives none and another does.

    Where it is asked how many, it is that which gives a number of what is counted.
    """
    wanted = question.intent.expects & MEASURED
    kind = amount_asked(question.text) if question.language == "en" else ""
    if choice.shape != "fact" or not (wanted or kind):
        return choice
    counted = counted_ideas(question.text, question.ideas) if kind else []

    good = {row.unit for row in pool.ranked if row.score >= AS_GOOD * pool.ranked[0].score}

    def gives(unit: int) -> bool:
        text, language = index.text(unit), index.language_of(unit)
        return unit in good | set(choice.units[:1]) and any(holds_type(text, one, language) for one in wanted)

    named = [stem for idea in question.ideas if not idea.light for stem in idea.stems]
    giving = sorted(filter(gives, choice.units), key=lambda unit: not _dated_at(index.text(unit), named))
    of_them = [u for u in choice.units if kind and gives_amount(index.text(u), kind, counted, index.lexicon)]
    first = next(iter((*of_them, *giving)), choice.units[0])
    return Choice((first, *(unit for unit in choice.units if unit != first)), choice.why, choice.shape)


def _reply_first(pool: Pool, index: Index) -> Sequence[Scored]:
    """The sentences of ``pool``, that first which replies to a heading that asks what is asked."""
    told = next(
        (row for row in pool.ranked[:AMONG] if replies_below(row.unit, pool.matches, pool.weights, index)), None
    )
    return (
        pool.ranked
        if told is None
        else (told.at(pool.ranked[0].score), *(row for row in pool.ranked if row is not told))
    )


def _recorded(question: Question, pool: Pool, index: Index) -> Scored | None:
    """The best line of the kind of record that is asked for, in the document that holds the best match."""
    kinds = records_asked(question.text)
    if not kinds:
        return None
    best = _source(pool.ranked[0], index)
    same = (s for s in pool.ranked[:AMONG] if _source(s, index) == best)
    return next((scored for scored in same if gives_record(index.text(scored.unit), kinds)), None)


def _source(scored: Scored, index: Index) -> str:
    return index.source_of(scored.unit)


def _led_alone(units: Sequence[int], index: Index) -> str:
    """The list that the first of the sentences introduces where none of its items is among them: a colon with nothing behind it."""
    led = lists_at(units[0], index) if index.units[units[0]].introduces else ()
    return led[-1] if led and not set(list_units(led[-1], index)) & set(units[1:]) else ""


def several(question: Question, pool: Pool, index: Index) -> Choice:
    """For a question that wants several things where no list stands in the sources: every sentence close to the best."""
    facts = [s for s in pool.ranked if not index.units[s.unit].introduces]
    count = question.intent.count
    if 0 < count <= MOST_SEVERAL:
        # Two things can stand in one sentence: a further one that matches as well is kept.
        more = [s for s in facts[count : count + 2] if s.score >= AS_WELL * facts[0].score]
        units = sorted(s.unit for s in (*facts[:count], *more))
    else:
        units = sorted([s.unit for s in facts[:8] if s.score >= SEVERAL * pool.ranked[0].score][:MOST_SEVERAL])
    if len(units) > 1 or (units and count):
        best = pool.ranked[0].unit
        announcing = best if best in units else units[0]
        told = told_with(best, question, index) if best in units else []
        # Of several things that are announced, what announces them may be chosen without being the best match.
        for unit in () if told else units:
            if behind := told_behind(unit, index):
                announcing, told = unit, behind
                break
        if count and len(told) == count == announced(index.text(announcing)):
            units = [announcing]  # exactly those that are asked for: the others are something else
        why = {**dict.fromkeys(told, "told of by the best match"), **dict.fromkeys(units, "close to the best match")}
        leads = not told and len(facts) > 1 and facts[0].score >= LEADS * facts[1].score

        def place(unit: int) -> tuple[bool, bool, int]:
            # Documents stand in no order: that of the best match comes first.
            return not leads or unit != facts[0].unit, index.source_of(unit) != index.source_of(best), unit

        return Choice(tuple(sorted({*units, *told}, key=place)), why, "several")
    return fact(question, pool, index)


def part_played(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The best sentences of the sections about those whose part is asked for; None where more is asked, or there are no such."""
    actors = actors_of(question, pool.ideas)
    more = [i for i, idea in enumerate(pool.ideas) if not idea.light and i not in actors and idea.text not in _AIDING]
    if not actors or more or question.intent.yes_no:
        return None
    about = {
        number: is_about(actors, number, pool.matches, index)
        for number in {index.units[row.unit].passage for row in pool.ranked}
    }
    rows = tuple(row for row in pool.ranked if about[index.units[row.unit].passage])
    return several(question, replace(pool, ranked=rows), index) if len(rows) >= TOLD_OF_PART else None


def told_with(unit: int, question: Question, index: Index) -> list[int]:
    """The sentences behind one that announces several things, or names what is divided up behind it."""
    divided = divided_behind(unit, question, index)
    return told_behind(unit, index) or ([] if divided is None else [divided])


def of_country(question: Question, pool: Pool, index: Index) -> Choice | None:
    """What is said of a country that is asked about and nothing else ("What happened in Kenya?"), by sentences that name it.

    None where no sentence does, where the country has a case example, or where more is asked.
    """
    named = [i for i, idea in enumerate(pool.ideas) if idea.name]
    if pool.cases or not (named and question.countries) or not asks_nothing_else(pool) or question.intent.locating:
        return None
    if section := _section_of_country(question, index):
        return section
    listed = {row.unit for row in pool.ranked if index.library.passages[index.units[row.unit].passage].list_id}
    saying = [
        row
        for row in pool.ranked
        if any(row.own[i] >= HELD for i in named) and row.unit not in listed and not index.units[row.unit].introduces
    ]
    return fact(question, replace(pool, ranked=tuple(saying)), index) if saying else None


def _section_of_country(question: Question, index: Index) -> Choice | None:
    """What stands under the heading with the one country that is asked about: its story need not name it again."""
    if len(question.countries) != 1:
        return None
    name = countries.name_of(next(iter(question.countries)))
    units = [
        unit
        for number, passage in enumerate(index.library.passages)
        if passage.heading and country_of_section(passage.heading) == name
        for unit in index.units_of_passage.get(number, ())
    ]
    sections = {index.library.passages[index.units[unit].passage].heading for unit in units}
    if not units or len(sections) > 1 or len(units) > LONGEST_SECTION:
        return None
    return Choice(tuple(units), dict.fromkeys(units, "stands under the heading with the country"), "whole place")


def meaning(question: Question, pool: Pool, index: Index) -> Choice | None:
    """What a word means, where one of the best sentences says it: "“diversion” means ..." goes before any list on it."""
    found = COUNTS_AS.search(question.text)
    if not (question.intent.definition or found):
        return None
    asked = [idea.text for idea in pool.ideas if not idea.light and (not found or idea.span[0] >= found.end())]
    asked = asked[:1] if found else asked
    labels = labels_of(question.text)
    saying = [
        row
        for row in pool.ranked[:AMONG]
        if any(means(word, index.text(row.unit)) for word in asked)
        and (not labels or is_headed(labels, index.text(row.unit)))
    ]
    return fact(question, replace(pool, ranked=tuple(saying)), index) if saying else None
