"""What comes next in a source: "What did they do with it afterwards?" is answered by the sentences behind the one quoted.

Only where no sentence answers it otherwise. Likewise what makes the kind of statement that a follow-up asks for without a word of
its own ("Who was against it?") is looked for in the section quoted before.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.choosing.neighbours import MEASURED
from bot.decision import Decision, decide
from bot.question.answering.answer_types import holds_type
from bot.question.asked.asked_outcomes import FATE, TELLS_FATE, TELLS_PENALTY, asks_for_end
from bot.question.leaning.bare_kinds import FAILS, REASON, UNDONE, says_what
from bot.question.wordings import Wording
from bot.statements.dates_told import SET_IN_TIME
from bot.statements.kinds_of_statement import SAID
from bot.turns.exemplifying import units_quoted
from bot.weighing.choice import MOST_FACTS, Choice

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.conversation import Turn
    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.understanding import Understood
    from bot.weighing.pool import Pool

SHAPE = "what follows"
NEXT_SHAPE = "what comes next"
SURE = 0.5
"""Below this probability of an answer, who asks what came next is shown what stands next."""
NOT_GIVEN = "no sentence of what was spoken of gives the time or amount asked for"
NO_REASON = "no sentence of what was spoken of says why"
AROUND = 8
"""Sentences around the one quoted among which a statement of the kind asked for is looked for."""
TIMES = frozenset({"date", "day", "month", "term"})
"""Types of answer that a time which bears no number gives too."""
STATED = 0.8
"""The estimated probability that one found there is what is asked for."""
MOST = 2
"""Sentences that are shown of what follows."""
_NEXT = Wording(
    "next|after|then|thereafter|subsequently|lead|led|came of",
    r"\b(?:what|who|how|and|so|then|ok(?:ay)?)\b[^?]*\b(?:next|afterwards?|after (?:that|this)|thereafter|subsequently)\W*$"
    r"|^\W*(?:(?:and|so|ok(?:ay)?)\W+)*(?:then|what (?:came|happened|followed) (?:next|then|after(?:wards)?))\W*$"
    r"|\bwhat (?:did|has|have) (?:it|that|this|they|these|all this) (?:all )?le(?:a)?d to\b|\bwhat came of (?:it|that|this)\b",
)
_NAMES_NEXT = Wording(
    "next|after|then",
    r"(?:\A\W*(?:and |so |ok(?:ay)?,? )*|\b(?:happen\w*|c[ao]mes?|follow\w*|do|did|does|done)\b[^?]{0,30}?)"
    r"\b(?:next|afterwards?|after (?:that|this)|thereafter|then)\W*\Z",
)
"""Nothing but what comes next is asked for: whatever else matches, it is the sentence behind."""
_CITED = Wording("", r"\([^()\d]*\b(?:19|20)\d\d[a-z]?\)")
"""A work cited by its year, "(Quist 2019)": the year tells of nothing that the sentence beside it speaks of."""
_EVERY = Wording("", r"\bevery (?:[\w-]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b")
"""How often something is done is not how long it lasts."""
_HEADING_NUMBER = Wording("", r"\A\W*(?:section|article|art\.?|rule|regulation|s\.|§)?\s?(?P<number>\d{1,3}[a-z]?)\b")
_ORDER = frozenset("""
next after afterward afterwards then thereafter subsequently lead led came come happen happened followed them two both
""".split())  # noqa: SIM905  # fmt: skip
"""Words that name no subject of their own."""


def asks_what_follows(question: Question) -> bool:
    """Whether it is asked what came next, and of nothing that the question names itself."""
    own = [idea for idea in question.ideas if not idea.light and idea.text not in _ORDER]
    return not own and bool(_NEXT.search(question.text))


def what_follows(turn: Turn, index: Index) -> Choice | None:
    """The sentences behind the first one that ``turn`` quoted, in its section; None where there are none."""
    number = index.passage_number.get(turn.passages[0]) if turn.passages else None
    if number is None:
        return None
    quoted = next((u for u in index.units_of_passage.get(number, ()) if index.units[u].span[0] == turn.first), None)
    if quoted is None:
        return None
    home = index.library.passages[number]
    units = []
    for unit in range(quoted + 1, min(quoted + 1 + MOST, len(index.units))):
        passage = index.library.passages[index.units[unit].passage]
        if (passage.source, passage.heading, passage.cases) != (home.source, home.heading, home.cases):
            break
        units.append(unit)
    return Choice(tuple(units), dict.fromkeys(units, "comes next in the source"), SHAPE) if units else None


def kind_told(question: Question, turn: Turn, index: Index) -> Choice | None:
    """The first sentence, in the section that ``turn`` quoted, that makes the kind of statement asked for ("Who was against it?").

    Of what tells how it ended, the last. None where no kind is asked for that is told by its own words, or no sentence there makes
    it.
    """
    number = index.passage_number.get(turn.passages[0]) if turn.passages else None
    asked = question.asking or question.text
    says = [says for asks, says, _ in SAID if asks.found_in(asked)] + ([TELLS_FATE] if FATE.found_in(asked) else [])
    if number is None or not says:
        return None
    home = index.library.passages[number]
    section = (
        unit
        for at, passage in enumerate(index.library.passages)
        if (passage.source, passage.heading, passage.cases) == (home.source, home.heading, home.cases)
        for unit in index.units_of_passage.get(at, ())
    )
    told = [unit for unit in section if all(one.search(index.text(unit)) for one in says)]
    unit = told[-1 if TELLS_FATE in says else 0] if told else None
    return None if unit is None else Choice((unit,), {unit: "tells it in the section quoted before"}, SHAPE)


def measure_told(question: Question, turn: Turn, choice: Choice, home: Collection[int], index: Index) -> Choice | None:
    """The sentence nearest behind the quoted one that gives the time or amount which is all that is asked: "When?", "How many?".

    A choice of nothing where no sentence of what is talked about gives it; None where ``choice`` does, or none is asked for. Who
    asks "For how long?" has read what was quoted: another sentence that tells it goes before one that was.
    """
    wanted = question.intent.expects & MEASURED
    number = index.passage_number.get(turn.passages[0]) if turn.passages else None
    if number is None or not wanted or question.language != "en" or not choice.units:
        return None

    def gives(unit: int, beside: bool = False) -> bool:
        text = _CITED.compiled.sub(" ", index.text(unit)) if beside or wanted & TIMES else index.text(unit)
        text = _EVERY.compiled.sub(" ", text) if wanted == {"duration"} else text
        timed = bool(wanted & TIMES) and SET_IN_TIME.found_in(text)
        return timed or any(holds_type(text, one, index.language_of(unit)) for one in wanted)

    read = set() if wanted & TIMES or "number" in wanted else set(units_quoted(turn, index))
    if any(gives(unit) for unit in choice.units if unit not in read):
        return None
    near = [unit for unit in _near(turn, number, index) if index.units[unit].passage in home and unit not in read]
    told = next((unit for unit in near if gives(unit, beside=True)), None)
    if told is None and any(map(gives, choice.units)):
        return None
    return Choice((), {}, "nothing") if told is None else Choice((told,), {told: "gives the measure asked for"}, SHAPE)


_SINCE_WHEN = Wording(
    "when",
    r"\A\W*(?:(?:and|but|so|ok(?:ay)?)\W+)*(?:(?:since|from) )?when"
    r"(?: (?:exactly|precisely|then|was that|is that|did that happen))*\W*\Z",
)


def date_read(question: Question, turn: Turn, index: Index) -> Choice | None:
    """What ``turn`` quoted with a date, for who asks "Since when?" and nothing else; None where there is none, or more is asked."""
    if question.language != "en" or not _SINCE_WHEN.found_in(question.text):
        return None
    for unit in units_quoted(turn, index):
        text = _CITED.compiled.sub(" ", index.text(unit))
        if SET_IN_TIME.found_in(text) or holds_type(text, "date", index.language_of(unit)):
            return Choice((unit,), {unit: "gives the date of what was quoted before"}, SHAPE)
    return None


def _near(turn: Turn, number: int, index: Index) -> list[int]:
    """The units around the one that ``turn`` quoted first, in passage ``number``: those behind it first."""
    own = index.units_of_passage.get(number, ())
    start = next((u for u in own if index.units[u].span[0] == turn.first), own[0] if own else 0)
    near = (*range(start + 1, start + 1 + AROUND), *range(start - 1, start - 1 - AROUND, -1))
    return [unit for unit in near if 0 <= unit < len(index.units) and not index.units[unit].introduces]


_IF_NOT = Wording(
    "if |where |when |failing",
    r"(?:\A|[,;] )\W*(?:if|where|when)\b[^,;.]*\b(?:not|no|never|missing|late|fails?|failed|refus\w+|without|absent"
    r"|lacking|ignor\w+)\b[^.]*,"
    r"|\bfailing (?:that|which)\b",
)
"""What is provided for where something is not done: "If the report is missing, the Speaker may send the bill back"."""


def penalty_told(question: Question, turn: Turn, home: Collection[int], index: Index) -> Choice | None:
    """What is set for who does not do what ``turn`` quoted: "and if they don't?"; None where it is not asked, or nothing set.

    It stands where the section quoted is referred to by its number ("who fails to comply with section 4"), or in that section.
    """
    number = index.passage_number.get(turn.passages[0]) if turn.passages else None
    if number is None or question.language != "en" or not UNDONE.found_in(question.text):
        return None
    place = index.library.passages[number]
    numbered = _HEADING_NUMBER.match(place.heading[-1]) if place.heading else None
    refers = (
        re.compile(rf"\b(?:sections?|articles?|art\.|rules?|regulations?|s\.)\s?{numbered['number']}\b", re.IGNORECASE)
        if numbered
        else None
    )
    set_there, set_here, provided = list[int](), list[int](), list[int]()
    for at, passage in enumerate(index.library.passages):
        if passage.source != place.source:
            continue
        for unit in index.units_of_passage.get(at, ()):
            text = index.text(unit)
            if TELLS_PENALTY.found_in(text) and FAILS.found_in(text):
                set_there += [unit] if refers and refers.search(text) else []
                set_here += [unit] if at in home else []
            elif (at in home or passage.id in turn.passages) and _IF_NOT.found_in(text):
                provided.append(unit)
    told = (*set_there, *set_here, *provided)[:1]
    return Choice(told, dict.fromkeys(told, "sets what follows where that is not done"), SHAPE) if told else None


def told_nearest(question: Question, turn: Turn, home: Collection[int], pool: Pool, index: Index) -> Choice | None:
    """The sentence of what is talked about, nearest behind the quoted one, that makes the kind of statement asked for alone.

    None where the question asks for more than that, where the quoted sentence makes it, or where none does. ``home`` are the
    passages of what is talked about. A reason stands in the same passage: of several there, it is the one that says most of what
    was asked before.
    """
    says = says_what(question.text) if question.language == "en" else None
    number = index.passage_number.get(turn.passages[0]) if turn.passages else None
    if says is None or number is None:
        return None
    own = index.units_of_passage.get(number, ())
    start = next((u for u in own if index.units[u].span[0] == turn.first), own[0] if own else 0)
    if says.found_in(index.text(start)):
        return None
    inside = {number} if says is REASON else home
    here = (unit for unit in _near(turn, number, index) if index.units[unit].passage in inside)
    told = [one for one in here if says.found_in(index.text(one))]
    if says is REASON:
        said = {row.unit: sum(w * m for w, m in zip(pool.weights, row.own, strict=True)) for row in pool.ranked}
        told.sort(key=lambda unit: -said.get(unit, 0.0))
    return Choice((told[0],), {told[0]: "gives what is asked for, next to what was quoted"}, SHAPE) if told else None


def _why_untold(question: Question, choice: Choice, index: Index) -> bool:
    """Whether nothing but "why?" is asked, and what was chosen gives no reason: it is what was quoted before."""
    asked = question.language == "en" and says_what(question.text) is REASON
    english = (unit for unit in choice.units if index.language_of(unit) == "en")
    return asked and not any(REASON.found_in(index.text(unit)) for unit in english)


def _kind_near(
    understood: Understood, pool: Pool, choice: Choice, decision: Decision, index: Index
) -> tuple[Choice, Decision] | None:
    """What comes next, if nothing but that is asked, or the kind of statement asked for, nearest to what was quoted."""
    question, turn = understood.question, understood.turns.turns[-1]
    names_next = not understood.put and asks_what_follows(question) and _NAMES_NEXT.found_in(question.text)
    if names_next and (behind := what_follows(turn, index)):
        return replace(behind, shape=NEXT_SHAPE), Decision(True, STATED, (), (), ("it comes next in the source",))
    told = penalty_told(question, turn, understood.home, index)
    near = told or told_nearest(question, turn, understood.home, pool, index)
    if near is None:
        return None
    first = near.units[0]
    others = tuple(unit for unit in choice.units if unit != first)[: MOST_FACTS - 1]
    others = others if decision.answer and not told else ()
    because = ("it gives what is asked for of what was quoted before",)
    return Choice((first, *others), {**choice.why, **near.why}, "fact"), Decision(True, STATED, (), (), because)


def led_on(
    understood: Understood, pool: Pool, choice: Choice, decision: Decision, index: Index
) -> tuple[Choice, Decision]:
    """What a follow-up is answered by that asks what came next, or for a kind of statement about what was quoted before."""
    question, turns = understood.question, understood.turns.turns
    if turns and (near := _kind_near(understood, pool, choice, decision, index)):
        return near
    if decision.answer and _why_untold(question, choice, index):
        return choice, replace(decision, answer=False, reasons=(NO_REASON, *decision.reasons))
    if understood.nothing_own and decision.answer and turns:
        measure = measure_told(question, turns[-1], choice, understood.home, index)
        if measure is not None and not measure.units:
            return choice, replace(decision, answer=False, reasons=(NOT_GIVEN, *decision.reasons))
        if measure is not None:
            units = (*measure.units, *choice.units)[:MOST_FACTS]
            return Choice(units, {**choice.why, **measure.why}, "fact"), decision
    if not decision.answer and turns and (dated := date_read(question, turns[-1], index)):
        return dated, Decision(True, STATED, (), (), ("it gives the date of what was quoted before",))
    sure = decision.answer and decision.probability >= SURE
    if sure and not asks_for_end(question.text):
        return choice, decision
    told_next = None
    if understood.put:  # "And the second draft?" asks the whole question before of something else
        return choice, decision
    if asks_what_follows(question):
        told_next = what_follows(turns[-1], index) or choice
    elif (understood.nothing_own or asks_for_end(question.text)) and turns:
        told_next = kind_told(question, turns[-1], index)
    return (told_next, decide(question, pool, told_next, index)) if told_next else (choice, decision)
