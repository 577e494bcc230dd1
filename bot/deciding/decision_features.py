"""What the decision to answer looks at: the chosen sentences measured against what the question says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.choosing.selecting import covered
from bot.deciding.decision_weights import BIAS, WEIGHTS
from bot.deciding.missing_types import AMOUNTS
from bot.deciding.off_field import off_field, unsaid
from bot.deciding.open_names import UNEQUIVOCAL
from bot.deciding.topic import nearest_in_topic, said_by_itself
from bot.evidence import speaks_of
from bot.indexing.tables import gives_cell
from bot.question.answering.amounts import AT_NUMBER, AT_NUMBER_ABROAD, gives_amount
from bot.question.answering.answer_types import holds_type
from bot.question.answering.counting_abroad import LANGUAGES as COUNTING
from bot.question.answering.counting_abroad import counts_asked
from bot.question.answering.defining import CALLED, defines, words_for
from bot.question.answering.proper_names import has_capitals, new_names
from bot.question.asked.amounts_asked import amount_asked, counted_ideas
from bot.question.wordings import Wording
from bot.statements.said_otherwise import MEANT
from bot.weighing.choice import SOFT_TYPES, UNCOVERED
from bot.weighing.measured import Measured, logistic
from bot.weighing.whereabouts import is_about

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from bot.evidence import Scored
    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question
    from bot.weighing.choice import Choice
    from bot.weighing.pool import Pool

TYPE_WORDS = frozenset("""
year date day month number article paragraph provision section country place organisation organization body agency reference
title name
""".split())  # noqa: SIM905  # fmt: skip
"""What is asked for by these words is met by its type, not by the word."""
_PERSON = Wording(
    "",
    r"\b(?:person|people|individuals?|heads?|chair\w*|authors?|experts?|lawyers?|judges?|officers?|directors?|ministers?|presidents?|"
    r"ambassadors?|researchers?|representatives?|consultants?|advis[eo]rs?|commissioners?|ombuds\w+|mps?|members?|staff|child|children|"
    r"wom[ae]n|m[ae]n|girls?|boys?|victims?|who|whose|his|her)\b",
)
"""Whose name is asked for is seldom said, and the names that stand in a sentence are others."""
_DUTY = Wording(
    " must | oblig| mandatory | compulsory | required | have to | has to | had to | allowed | permission | permitted | free ",
    r"\b(?:must|obliged?|obligations?|obligatory|mandatory|compulsory|required|ha(?:ve|s|d) to|allowed|permission|permitted"
    r"|free)\b",
)
"""What asks whether somebody must or may do something."""
FOCUS_MET = 0.3
"""What is asked for must be matched at least this well to count as met."""


OUTSIDE = ("off_field", "off_field_unsaid", "off_field_alike")
"""The features that count outside the term bank's field alone. Together they speak against an answer or not at all: that all is
said in the very words makes no answer of a near miss."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # measures: never compared, and made at every start
class Features(Measured):
    """What the decision knows; every value is from 0 to 1.

    Coverage, as shares of the question's weight: ``coverage`` by all chosen sentences with their context, ``own_coverage``
    without it. ``spread`` is how much more all of them cover than the one that covers most with its context: what is asked is
    seldom said by words that stand in different sentences. ``single_open`` is the weight of what that one leaves open, ``duty`` the
    same where it is asked what somebody must or may do.
    What is open: ``open_known`` and ``open_unknown`` by the term bank knowing it or not, ``largest_open`` the heaviest open
    idea, ``focus`` how badly what is asked for is met (0 met, 1 open), ``open_name`` whether a word written as a name is
    open. The kind of answer: ``type_missing`` the share of expected types that the best sentences lack, ``detail`` and
    ``naming`` whether more than a mention, or a name, is asked for, ``named`` whether it is the name of a thing and the best
    sentence has one. The question: ``short`` 1 for one idea, falling with length; ``yes_no``, ``listing`` (or a list is what
    answers it), ``example``; ``number_asked`` whether an amount is asked for;
    ``elsewhere`` whether the sentence that is nearest in topic is about none of the countries named;
    ``follow_up`` whether the question leans on an earlier one. ``absolute`` is the weight that the best sentence matches, not as a
    share but against three words as rare as can be: long questions leave much open and can still be met; ``gap`` how far the
    best sentence left out lies behind the best of all. ``concrete`` is whether something concrete that is named (police, a
    quorum) is open. ``amount_given`` and ``amount_missing`` say of a question for an amount whether the sentences nearest in topic
    give one, at its unit or at what is counted. ``abroad`` is whether all chosen sentences are in another language than the
    question. ``off_field`` is how far the source of the best sentence lies outside the term bank's field
    (:mod:`bot.deciding.off_field`); there two more things speak against an answer: ``off_field_unsaid`` the share of the weight
    that no chosen sentence says in the very words, ``off_field_alike`` how near the best sentence left out comes to the best of
    all.
    """

    coverage: float
    own_coverage: float
    spread: float
    single_open: float
    duty: float
    open_known: float
    open_unknown: float
    largest_open: float
    focus: float
    open_name: float
    type_missing: float
    detail: float
    naming: float
    named: float
    short: float
    yes_no: float
    listing: float
    example: float
    number_asked: float
    elsewhere: float
    follow_up: float
    absolute: float
    gap: float
    concrete: float
    amount_given: float
    amount_missing: float
    abroad: float
    off_field: float = 0.0
    off_field_unsaid: float = 0.0
    off_field_alike: float = 0.0

    def odds(self) -> float:
        """The log odds that sentences with these features answer."""
        outside = sum(WEIGHTS[name] * float(getattr(self, name)) for name in OUTSIDE)
        return self.weighed(WEIGHTS, BIAS) - max(0.0, outside)

    def probability(self) -> float:
        """The estimated probability that sentences with these features answer: logistic in the features."""
        return logistic(self.odds())


def features_of(question: Question, pool: Pool, choice: Choice, index: Index) -> Features:
    """Measure the chosen sentences against what the question itself says (words carried from earlier turns aside)."""
    said = said_by_itself(question, pool)
    weights = {i: pool.weights[i] for i in said}
    total = sum(weights.values()) or 1.0
    rows = [row for row in pool.ranked if row.unit in choice.units]
    full, own = covered(pool, choice.units), covered(pool, choice.units, own=True)
    open_weights = {i: w for i, w in weights.items() if full[i] < UNCOVERED and not pool.ideas[i].light}
    known = sum(w for i, w in open_weights.items() if pool.ideas[i].concepts)
    topical = {i: w for i, w in weights.items() if not pool.ideas[i].name}
    best = max(rows, key=lambda row: sum(w * row.own[i] for i, w in topical.items()), default=None)
    spread, single_open = _in_one_sentence(rows, pool, weights, full)
    expects = question.intent.expects - SOFT_TYPES
    text = index.text(best.unit) if best else ""
    focus = [full[i] for i in said if pool.ideas[i].focus and pool.ideas[i].text not in TYPE_WORDS]
    intent = question.intent
    languages = {index.language_of(unit) for unit in choice.units}
    abroad = bool(languages) and question.language not in languages
    amount, given = _amount(question, pool, languages, nearest_in_topic(question, pool, choice, index), index)
    concrete = float(any(_open_thing(pool.ideas[i], full[i], choice.units, index) for i in said))
    # Who asks what something is names nothing else.
    defined = intent.definition and any(
        defines(word, index.text(unit)) for i in said for word in words_for(pool.ideas[i]) for unit in choice.units
    )
    titled = "title" in intent.expects and any(
        holds_type(index.text(unit), "title", index.language_of(unit)) for unit in choice.units
    )
    titled = titled or (intent.naming and bool(CALLED.search(text)))
    gap = _gap(pool, choice)
    outside = off_field(index.source_of(best.unit), index) if best and not abroad else 0.0
    return Features(
        coverage=sum(w * full[i] for i, w in weights.items()) / total,
        own_coverage=sum(w * own[i] for i, w in weights.items()) / total,
        spread=spread,
        single_open=single_open,
        duty=single_open if _DUTY.search(question.text) else 0.0,
        open_known=known / total,
        open_unknown=(sum(open_weights.values()) - known) / total,
        largest_open=max(open_weights.values(), default=0.0) / index.statistics.idf(0),
        focus=1.0 - min(1.0, min(focus) / FOCUS_MET) if focus else 0.0,
        open_name=float(any(full[i] < FOCUS_MET for i in said if pool.ideas[i].capital)),
        type_missing=min(_lacking(expects, row.unit, index) for row in (best, rows[0])) if best else 0.0,
        detail=float(intent.detail),
        naming=float(intent.naming and not titled and has_capitals(text)),
        named=float(intent.naming and not _PERSON.search(question.text) and new_names(text, question.text)),
        short=1.0 / max(2 if defined else 1, len([i for i in said if not pool.ideas[i].light])),
        yes_no=float(intent.yes_no),
        listing=float(intent.listing or choice.shape == "list"),
        example=float(intent.example),
        number_asked=float(bool(intent.expects & (AMOUNTS - {"title"}))),
        follow_up=float(any(idea.origin == "earlier question" for idea in pool.ideas)),
        absolute=min(1.0, sum(w * best.own[i] for i, w in weights.items()) / (3 * index.statistics.idf(0)))
        if best
        else 0.0,
        gap=gap,
        concrete=concrete,
        amount_given=float(given),
        amount_missing=float(amount and not given),
        abroad=float(abroad),
        off_field=outside,
        off_field_unsaid=outside * unsaid(weights, pool, choice, index) if outside else 0.0,
        off_field_alike=outside * (1.0 - gap),
        elsewhere=float(bool(best and question.countries and not is_about(best.unit, question.countries, index))),
    )


def _lacking(expects: Collection[str], unit: int, index: Index) -> float:
    """The share of the expected types of answer that a sentence does not hold."""
    text, language = index.text(unit), index.language_of(unit)
    return sum(not holds_type(text, kind, language) for kind in expects) / max(1, len(expects))


def _amount(
    question: Question, pool: Pool, languages: Collection[str], near: Collection[int], index: Index
) -> tuple[bool, bool]:
    """Whether an amount is asked for, and whether one of the units ``near`` to the topic gives it.

    A question in another language counts as asking for one where the chosen sentences (in ``languages``) are all English, and where
    things are counted in its own (:mod:`bot.question.answering.counting_abroad`): else the type of answer decides alone.
    """
    kind = amount_asked(question.text, question.language)
    counted = counted_ideas(question.text, pool.ideas)
    if question.language != "en" and set(languages) != {"en"}:
        if kind != "count" or set(languages) != {question.language} or question.language not in COUNTING:
            return False, False
        return True, any(counts_asked(index.text(unit), counted, question.language, index.lexicon) for unit in near)
    if question.language not in ("en", "zh"):  # what is not understood cannot be looked for: any number may count it
        counted = [idea for idea in counted if idea.concepts or idea.meant]
    at = AT_NUMBER if question.language == "en" else AT_NUMBER_ABROAD
    return bool(kind), bool(kind) and any(
        gives_amount(index.text(unit), kind, counted, index.lexicon, at) or _figure_in_cell(unit, pool, index)
        for unit in near
    )


def _figure_in_cell(unit: int, pool: Pool, index: Index) -> bool:
    """Whether a row of a table gives a figure in a column that the question names: what it counts stands over the table."""
    text = index.text(unit)
    return gives_cell(text, pool.ideas, index.language_of(unit)) and any(sign.isdecimal() for sign in text)


def _in_one_sentence(
    rows: Sequence[Scored], pool: Pool, weights: Mapping[int, float], full: Sequence[float]
) -> tuple[float, float]:
    """How much more of the question all of ``rows`` cover than the one that covers most, and the weight that this one leaves open.

    Both as shares of ``weights``, those of the ideas by their numbers; ``full`` is how well all of them match each idea.
    """
    total = sum(weights.values()) or 1.0
    held = [sum(w * row.full[i] for i, w in weights.items()) for row in rows]
    if not held:
        return 0.0, 1.0
    best = rows[held.index(max(held))]
    telling = {i: w for i, w in weights.items() if not (pool.ideas[i].light or pool.ideas[i].scene)}
    left_open = sum(w for i, w in telling.items() if best.full[i] < UNCOVERED)
    return (sum(w * full[i] for i, w in weights.items()) - max(held)) / total, left_open / total


def _open_thing(idea: Idea, match: float, units: Sequence[int], index: Index) -> bool:
    """Whether a word of the question itself means something concrete, and hardly anything else, of which no sentence speaks.

    ``match`` is its best match. What only points at it (``related``) does not speak of it: a ratification is no signature. A
    title or heading that does is enough. Of a name neither that nor what it is a kind of counts: the ILO is not spoken of where
    UN agencies are.
    """
    if idea.light or idea.scene:
        return False
    meant = {c for c, s in idea.concepts.items() if s >= UNEQUIVOCAL and c in index.lexicon.concrete}
    if not meant or (match >= MEANT and not idea.capital):
        return False
    least = UNCOVERED if idea.capital else 0.0
    spoken = [index.units[unit].words for unit in units]
    spoken += [words for unit in units for discount, words in index.contexts[unit].fields if discount >= least]
    return not any(speaks_of(idea, meant, words, FOCUS_MET) for words in spoken)


def _gap(pool: Pool, choice: Choice) -> float:
    """How far the best sentence left out lies behind the best of all, as a share of that one's score."""
    left = next((row.score for row in pool.ranked if row.unit not in choice.units), 0.0)
    return (pool.ranked[0].score - left) / pool.ranked[0].score if pool.ranked and pool.ranked[0].score else 0.0
