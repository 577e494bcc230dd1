"""The pool of evidence: the units of the candidate passages, scored for a question, best first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.evidence import Scored, score_unit, weight_of
from bot.ordering import Sought, best_first, in_order
from bot.places import naming_ideas, passages_asked
from bot.question.answer_types import holds_type, leads_to
from bot.question.asked_parts import TELLS_PARTS, asks_parts
from bot.question.defining import defines
from bot.question.labels import labels_of, speaks_of_labelled
from bot.question.proper_names import names_agent, new_names
from bot.question.records import gives_record, records_asked
from bot.question.references import references_of
from bot.question.wordings import Wording, folded_letters
from bot.tables import gives_cell
from bot.units import asks, is_name_line, points_elsewhere
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.index import Index
    from bot.ordering import Traits
    from bot.question.ideas import Idea
    from bot.question.reading import Question

_POINTS_ELSEWHERE = frozenset(
    (
        "see also",
        *(f"related {word}" for word in ("page", "pages", "link", "links", "topic", "topics", "content")),
        *("further reading", "contents", "table of contents", "on this page"),
        *("véase también", "ver también", "voir aussi", "см. также", "انظر أيضا", "另见", "参见"),
    )
)
"""Headings of sections that only name other texts: what stands there answers nothing."""
_QUESTIONS = Wording("ask|question|wonder|check", r"\b(?:ask(?:s|ed|ing)?|questions?|wonder\w*|checklists?|check)\b")
PASSAGE = 0.17
"""What the best retrieved passage lends to its sentences, as a share of the best sentence's score."""
TYPE_BONUS = 0.95
"""What a sentence gains for holding the expected type of answer, in units of a middling idea's weight."""
NAME_BONUS = 0.43
"""What it gains in a question for somebody or some place when it names one that the question does not."""
AGENT_BONUS = 0.32
"""What it gains in a question for somebody when it says by whom something was done."""
REASON_BONUS = 0.24
"""What it gains in a question for a reason or purpose when it has a word of purpose."""
EFFECT_BONUS = 0.4
"""What it gains in a question for what came of something when it tells what something led to."""
CAUSE = 3.0
"""What it loses there for telling what led to that which is asked about: the question is where that led."""
REFERENCE_BONUS = 1.5
"""What it gains for holding the very article, paragraph or comment that is asked about."""
LABELLED = {1: 3.0, 0: 0.0, -1: -1.5}
"""What it gains for speaking of the one that the question labels ("Option B"), and loses for speaking of another of its kind."""
RECORD = 6.0
"""What a line of a record gains, as one of the type asked for, that gives it: who was present, when they meet next."""
CELL = 1.0
"""What the row of a table gains for bearing both the name and the column that are asked for."""
PARTS_BONUS = 1.2
"""What it gains in a question for what something is made of, or who sits on it, when it tells that."""
IN_A_CASE = 0.8
"""What a sentence of a case example counts where no country, region or example is asked for: what holds in general comes first."""


THIRD_LANGUAGE = 0.5
"""What a sentence counts that is neither in the language of the question nor in English, where sources speak the asker's language:
it meets the question by what a few words may mean, and by numbers and dates."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Pool:
    """Scored units, best first, with the ideas and weights they were scored by.

    ``cases`` are the cases that the question is confined to (a country was named), empty for no confinement. ``traits`` are
    those of the best units, by their numbers.
    """

    ideas: tuple[Idea, ...]
    weights: tuple[float, ...]
    ranked: tuple[Scored, ...]
    cases: tuple[str, ...] = ()
    traits: Mapping[int, Traits] = field(default_factory=dict)

    def of(self, unit: int) -> Scored | None:
        """The scored unit with that number, if it is in the pool."""
        return next((scored for scored in self.ranked if scored.unit == unit), None)


def cases_of_unit(unit: int, index: Index) -> tuple[str, ...]:
    """The ids of the case examples that a unit belongs to."""
    return index.library.passages[index.units[unit].passage].cases


def build_pool(
    question: Question,
    ideas: Sequence[Idea],
    index: Index,
    passages: Sequence[int],
    cases: Sequence[str] = (),
    prior: dict[int, float] | None = None,
    retrieved: dict[int, float] | None = None,
) -> Pool:
    """Score the units of ``passages``.

    ``retrieved`` are the scores that retrieval gave the passages. With ``cases``, units of other cases are left out. ``prior``
    adds to single units' scores (places of the conversation, for follow-ups).
    """
    weights = tuple(weight_of(idea, index.statistics) for idea in ideas)
    scored, types = _scored(question, ideas, weights, index, passages, cases, prior or {})
    if retrieved and scored:
        # A sentence of a passage that holds the whole question is better placed than one that shares a word with it.
        best, most = max(one.score for one in scored), max(retrieved.values())
        scored = [
            replace(one, score=one.score + PASSAGE * best * retrieved.get(index.units[one.unit].passage, 0.0) / most)
            if one.score > 0
            else one
            for one in scored
        ]
    if question.language != "en" and question.language in index.spelling.languages:
        own = {question.language, "en"}
        scored = [
            one if index.language_of(one.unit) in own else replace(one, score=one.score * THIRD_LANGUAGE)
            for one in scored
        ]
    asks_for_case = bool(question.countries or question.regions or question.intent.example or cases)
    if not asks_for_case:
        scored = [
            replace(one, score=one.score * IN_A_CASE) if cases_of_unit(one.unit, index) else one for one in scored
        ]
    ranked = sorted((one for one in scored if one.score > 0), key=best_first)
    one_asked = not (question.intent.listing or question.intent.comparison)
    sought = Sought(
        ideas, weights, question.language, retrieved or {}, types, asks_for_case, "reason" in question.intent.expects
    )
    ranked, traits = in_order(ranked, sought, index, one_asked=one_asked)
    return Pool(tuple(ideas), weights, tuple(ranked), tuple(cases), traits)


def _scored(
    question: Question,
    ideas: Sequence[Idea],
    weights: Sequence[float],
    index: Index,
    passages: Sequence[int],
    cases: Sequence[str],
    prior: Mapping[int, float],
) -> tuple[list[Scored], dict[int, float]]:
    """Score the units of ``passages`` one by one, but for those that only point elsewhere or tell of other cases than ``cases``.

    With them comes, by unit, what it is worth that it gives the type of answer that is asked for.
    """
    # Inside the cases a question is confined to, every sentence is about the country it names.
    named = {i for i, idea in enumerate(ideas) if idea.name}
    told = _naming(cases, named, ideas, index)
    # ... and so is every sentence of a source about what the source is named by.
    homes = {i: idea.sources for i, idea in enumerate(ideas) if idea.sources}
    asked_for = set(passages_asked(question.references, index))
    naming = naming_ideas(ideas, question.references) if asked_for else set()
    labels, records = labels_of(question.text), records_asked(question.text)
    for_questions = bool(_QUESTIONS.search(question.text))
    middling = sorted(weights)[len(weights) // 2] if weights else 1.0
    scored: list[Scored] = []
    types: dict[int, float] = {}
    listed = {passage for passage in passages if index.library.passages[passage].list_id}
    for passage in passages:
        belongs = index.library.passages[passage].cases
        if folded_letters((index.library.passages[passage].heading or ("",))[-1].strip(" :.")) in _POINTS_ELSEWHERE:
            continue
        if cases and belongs and not set(belongs) & set(cases):
            continue
        # Where two countries are named, a case of the one is not about the other.
        own = named - (told - _naming(belongs, named, ideas, index)) if set(belongs) & set(cases) else set[int]()
        for number in index.units_of_passage.get(passage, ()):
            text, language = index.text(number), index.language_of(number)
            if points_elsewhere(text) or (passage not in listed and _says_nothing(text, question, for_questions)):
                continue
            source = index.library.passages[passage].source
            settled = {i for i, sources in homes.items() if source in sources}
            settled |= naming if passage in asked_for else set()
            settled |= own
            one = score_unit(
                number, index.units[number], index.contexts[number], ideas, weights, index.statistics, settled
            )
            types[number] = type_bonus(question, text, language)
            types[number] += RECORD if records and gives_record(text, records) else 0.0
            bonus = types[number] * middling + prior.get(number, 0.0)
            bonus += REFERENCE_BONUS * middling if passage in asked_for else 0.0
            bonus += CELL * middling if gives_cell(text, ideas, language) else 0.0
            labelled = LABELLED[speaks_of_labelled(labels, text)] * middling if labels else 0.0
            if (one.score > 0 and bonus) or labelled:
                one = replace(one, score=one.score + bonus + labelled)
            scored.append(one)
    return scored, types


def _says_nothing(text: str, question: Question, for_questions: bool) -> bool:
    """Whether a sentence outside of a list answers nothing: a question of the source, or a name alone where none is asked for."""
    return (asks(text) and not for_questions) or ("actor" not in question.intent.expects and is_name_line(text))


def _naming(cases: Sequence[str], named: set[int], ideas: Sequence[Idea], index: Index) -> set[int]:
    """Those of the ``named`` ideas that name a country which one of ``cases`` is about."""
    codes = {code for case in cases for code in index.library.cases[case].countries}
    stems = {stem for code in codes for stem in content_stems(countries.name_of(code))}
    return {i for i in named if stems & set(ideas[i].stems)}


def type_bonus(question: Question, text: str, language: str = "en") -> float:
    """How much the expected types and references speak for a sentence in ``language``."""
    expects = question.intent.expects - {"place", "reason", "actor", "effect"}
    bonus = TYPE_BONUS * sum(1 for expected in expects if holds_type(text, expected, language)) / max(1, len(expects))
    if question.intent.expects & {"actor", "place"} and new_names(text, question.text):
        bonus += NAME_BONUS
    if "actor" in question.intent.expects and names_agent(text):
        bonus += AGENT_BONUS
    if "reason" in question.intent.expects and holds_type(text, "reason", language):
        bonus += REASON_BONUS
    if "effect" in question.intent.expects:
        asked_about = [stem for idea in question.ideas if not idea.light for stem in idea.stems]
        if leads_to(text, asked_about):
            bonus -= CAUSE
        elif holds_type(text, "effect", language):
            bonus += EFFECT_BONUS
    if question.intent.definition:
        names = (*(long for _, long in question.expansions), *(idea.text for idea in question.ideas))
        bonus += TYPE_BONUS * any(defines(name, text) for name in names)
    if asks_parts(question.text) and TELLS_PARTS.found_in(text):
        bonus += PARTS_BONUS
    asked = question.references
    if asked.comments or any(asked.places):
        held = references_of(text)
        for kind in ("articles", "paragraphs", "comments", "sections", "schedules", "annexes", "signs"):
            if getattr(asked, kind) & getattr(held, kind):
                bonus += REFERENCE_BONUS
    return bonus
