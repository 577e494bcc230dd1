"""The pool of evidence: the units of the candidate passages, scored for a question, best first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.evidence import HELD, Matches, Scored, score_unit, weight_of
from bot.indexing.paragraph_heads import is_run_in_label
from bot.indexing.source_names import BODIES
from bot.indexing.tables import gives_cell
from bot.indexing.units import is_name_line, points_elsewhere, repeats_question
from bot.question.asked.asked_names import asks_who_somebody_is
from bot.question.asked.records import gives_record, records_asked
from bot.question.asked.tenses import of_the_past
from bot.question.labels import labels_of, nth_of, speaks_of_labelled, speaks_of_nth, under_another
from bot.question.wordings import Wording, folded_letters
from bot.statements.courts import OTHER_COURT, courts_in, of_another_court
from bot.statements.roles import ABOUT, actors_of, is_about
from bot.statements.said_otherwise import said_by
from bot.weighing.affinity import NO_FORM, form_of_question
from bot.weighing.besides import not_asked_for, speaks_of_them_alone
from bot.weighing.ordering import Sought, best_first, in_order
from bot.weighing.places_asked import naming_ideas, passages_asked
from bot.weighing.question_headings import ANOTHER, replies_to_another
from bot.weighing.telling import asking_of
from bot.weighing.type_bonus import REFERENCE_BONUS, TypeBonus
from bot.weighing.warnings_headed import WARNED, asks_for_mistakes, headed_as_mistakes
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question
    from bot.weighing.ordering import Traits

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
LABELLED = {2: 4.0, 1: 3.0, 0: 0.0, -1: -1.5}
"""What a sentence gains for speaking of the one that the question labels ("Option B"), and loses for another of its kind."""
RECORD = 6.0
"""What a line of a record gains, as one of the type asked for, that gives it: who was present, when they meet next."""
CELL = 1.0
"""What the row of a table gains for bearing both the name and the column that are asked for."""
ISSUER = 0.4
"""What a sentence gains that speaks of the issuer of its document by the word that is asked about, as a share of its weight."""
IN_A_CASE = 0.8
"""What a sentence of a case example counts where no country, region or example is asked for: what holds in general comes first."""
WHAT_HAPPENED = 0.35
"""How much of that holds where the question is in the past tense: what happened once is told in the examples."""


THIRD_LANGUAGE = 0.5
"""What a sentence counts that is neither in the language of the question nor in English, where sources speak the asker's language:
it meets the question by what a few words may mean, and by numbers and dates."""


BEST = 30
"""Sentences among which the same one of two documents is kept once."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Pool:
    """Scored units, best first, with what the ideas of the question match and the weights they were scored by.

    ``cases`` are the cases that the question is confined to (a country was named), empty for no confinement. ``traits`` are
    those of the best units, by their numbers.
    """

    matches: Matches
    weights: tuple[float, ...]
    ranked: tuple[Scored, ...]
    cases: tuple[str, ...] = ()
    traits: Mapping[int, Traits] = field(default_factory=dict)

    @property
    def ideas(self) -> tuple[Idea, ...]:
        """The ideas of the question."""
        return self.matches.ideas

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
    home: Collection[int] = (),
) -> Pool:
    """Score the units of ``passages``.

    ``retrieved`` are the scores that retrieval gave the passages. With ``cases``, units of other cases are left out. ``prior``
    adds to single units' scores (places of the conversation, for follow-ups). Passages of ``home`` are about what the words of
    the question before name.
    """
    weights = tuple(weight_of(idea, index.statistics) for idea in ideas)
    matches = Matches(ideas)
    scored, types = _scored(question, matches, weights, index, passages, cases, prior or {}, home)
    asks_for_case = bool(question.countries or question.regions or question.intent.example or cases)
    in_case = (
        0.0 if asks_for_case else WHAT_HAPPENED if question.language == "en" and of_the_past(question.text) else 1.0
    )
    ranked = sorted(_in_place(question, scored, index, retrieved or {}, in_case), key=best_first)
    one_asked = not (question.intent.listing or question.intent.comparison)
    reason, person = "reason" in question.intent.expects, asks_who_somebody_is(question.text)
    asking = asking_of(question.text, question.language, reason=reason, yes_no=question.intent.yes_no)
    known = one_asked and question.language == "en"
    form = form_of_question(question.text, ideas, index) if known else NO_FORM
    sought = Sought(
        ideas, weights, question.language, matches, asking, retrieved or {}, types, in_case, reason, person, form
    )
    ranked, traits = in_order(ranked, sought, index, one_asked=one_asked)
    return Pool(matches, weights, tuple(_once(ranked, index)), tuple(cases), traits)


def _once(ranked: Sequence[Scored], index: Index) -> list[Scored]:
    """``ranked`` without those among the best that say word for word what one of another document says before them."""
    found, said = [], dict[str, str]()
    for row in ranked[:BEST]:
        source = index.source_of(row.unit)
        if said.setdefault(index.text(row.unit), source) == source:
            found.append(row)
    return [*found, *ranked[BEST:]]


def _in_place(
    question: Question, scored: Sequence[Scored], index: Index, retrieved: Mapping[int, float], in_case: float
) -> list[Scored]:
    """Those of ``scored`` that match, their scores changed for the passage, the language and the case that they stand in."""
    best, most = max((one.score for one in scored), default=0.0), max(retrieved.values(), default=0.0)
    own = {question.language, "en"}
    tells_languages = question.language != "en" and question.language in index.spelling.languages
    found = []
    for one in scored:
        score, passage = one.score, index.units[one.unit].passage
        if score <= 0:
            continue
        if most:
            # A sentence of a passage that holds the whole question is better placed than one that shares a word with it.
            score += PASSAGE * best * retrieved.get(passage, 0.0) / most
        if tells_languages and index.language_of(one.unit) not in own:
            score *= THIRD_LANGUAGE
        if in_case and index.library.passages[passage].cases:
            score *= 1.0 - in_case * (1.0 - IN_A_CASE)
        found.append(one.at(score))
    return found


def _scored(
    question: Question,
    matches: Matches,
    weights: Sequence[float],
    index: Index,
    passages: Sequence[int],
    cases: Sequence[str],
    prior: Mapping[int, float],
    home: Collection[int],
) -> tuple[list[Scored], dict[int, float]]:
    """Score the units of ``passages`` one by one, but for those that only point elsewhere or tell of other cases than ``cases``.

    Those that match nothing are left out. With the others comes, by unit, what it is worth that it gives the type of answer that
    is asked for.
    """
    ideas = matches.ideas
    # Inside the cases a question is confined to, every sentence is about the country it names.
    named = {i for i, idea in enumerate(ideas) if idea.name}
    told = _naming(cases, named, ideas, index)
    # ... and so is every sentence of a source about what the source is named by.
    homes = {i: idea.sources for i, idea in enumerate(ideas) if idea.sources}
    carried = {i for i, idea in enumerate(ideas) if idea.origin == "earlier question"} if home else set[int]()
    asked_for = set(passages_asked(question.references, index))
    naming = naming_ideas(ideas, question.references) if asked_for else set()
    actors = actors_of(question, ideas)
    courts, records = courts_in(question.text), records_asked(question.text)
    labels, places = labels_of(question.text), nth_of(question.text)
    for_questions, for_mistakes = bool(_QUESTIONS.search(question.text)), asks_for_mistakes(question)
    middling = sorted(weights)[len(weights) // 2] if weights else 1.0
    bonus_of, unasked = TypeBonus(question), not_asked_for(question)
    otherwise, years = said_by(ideas) if question.language == "en" else {}, _years(ideas)
    scored: list[Scored] = []
    types: dict[int, float] = {}
    for number in passages:
        passage, units = index.library.passages[number], index.units_of_passage.get(number, ())
        belongs = passage.cases
        if folded_letters((passage.heading or ("",))[-1].strip(" :.")) in _POINTS_ELSEWHERE:
            continue
        of_another = bool(cases and belongs and not set(belongs) & set(cases))
        if of_another or (labels and under_another(labels, " ".join(map(index.text, units)))):
            continue
        share = WARNED if not for_mistakes and headed_as_mistakes(passage) else 1.0
        # Of its issuer some sentences tell, and others do not.
        issuer = {i for i, sources in homes.items() if passage.source in sources and ideas[i].text in BODIES}
        settled = {i for i, sources in homes.items() if passage.source in sources}
        settled |= naming if number in asked_for else set()
        about = bool(actors) and is_about(actors, number, matches, index)
        settled |= actors if about else set()
        # Where two countries are named, a case of the one is not about the other.
        settled |= named - (told - _naming(belongs, named, ideas, index)) if set(belongs) & set(cases) else set[int]()
        implied = carried if number in home else set[int]()
        for unit in units:
            around, counts = index.contexts[unit], index.statistics
            held = settled | _said(index.text(unit), otherwise) if otherwise else settled
            held = held | _reported(unit, years, passage.source, index) if years else held
            one = score_unit(unit, index.units[unit], around, matches, weights, counts, held, implied)
            if one.score <= 0 and not (labels or places):
                continue
            text, language = index.text(unit), index.language_of(unit)
            # A label stands over its paragraph, and answers nothing by itself.
            if (
                is_run_in_label(unit, index)
                or points_elsewhere(text)
                or (not passage.list_id and _says_nothing(text, question, for_questions))
                or (unasked and speaks_of_them_alone(unit, unasked, index))
            ):
                continue
            types[unit] = bonus_of(text, language, in_case=bool(belongs)) + (
                RECORD if records and gives_record(text, records) else 0.0
            )
            bonus = types[unit] * middling + prior.get(unit, 0.0)
            bonus += middling * (
                (REFERENCE_BONUS if number in asked_for else 0.0)
                + (ABOUT if about else 0.0)
                + (CELL if gives_cell(text, ideas, language) else 0.0)
                - (OTHER_COURT if of_another_court(text, courts) else 0.0)
            )
            if issuer:
                said = matches.of(index.units[unit].words)
                bonus += sum(ISSUER * weights[i] for i in issuer if said[i] >= HELD)
            labelled = middling * (
                (LABELLED[speaks_of_labelled(labels, text)] if labels else 0.0)
                + (LABELLED[speaks_of_nth(places, text)] if places else 0.0)
            )
            place = share * (ANOTHER if replies_to_another(text, around, matches, weights) else 1.0)
            scored.append(one.at(place * (one.score + bonus + labelled)) if one.score > 0 or labelled else one)
    return scored, types


_YEAR = Wording("", r"\b(?:19|20)\d\d\b")


def _years(ideas: Sequence[Idea]) -> dict[int, str]:
    """The ideas that are years."""
    return {i: idea.text for i, idea in enumerate(ideas) if idea.number and _YEAR.compiled.fullmatch(idea.text)}


def _reported(unit: int, years: Mapping[int, str], source: str, index: Index) -> set[int]:
    """Those of ``years`` that the title of a sentence's source names: so a yearly report tells what it tells without one."""
    title = index.library.sources[source].title
    named = {i for i, year in years.items() if year in title}
    return set() if not named or _YEAR.search(index.text(unit)) else named


def _said(text: str, otherwise: Mapping[int, Sequence[Callable[[str], bool]]]) -> set[int]:
    """The ideas that ``text`` says without any of their words (:func:`bot.statements.said_otherwise.said_by`)."""
    return {i for i, tells in otherwise.items() if any(told(text) for told in tells)}


def _says_nothing(text: str, question: Question, for_questions: bool) -> bool:
    """Whether a sentence outside of a list answers nothing: a question put or repeated, or a name alone where none is asked for."""
    return (repeats_question(text) and not for_questions) or (
        "actor" not in question.intent.expects and is_name_line(text)
    )


def _naming(cases: Sequence[str], named: set[int], ideas: Sequence[Idea], index: Index) -> set[int]:
    """Those of the ``named`` ideas that name a country which one of ``cases`` is about."""
    codes = {code for case in cases for code in index.library.cases[case].countries}
    stems = {stem for code in codes for stem in content_stems(countries.name_of(code))}
    return {i for i in named if stems & set(ideas[i].stems)}
