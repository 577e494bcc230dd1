"""Sentences that only answer with one beside them: before "therefore" or "elsewhere", behind "some countries", with the amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.choosing.answered_behind import answered_behind, behind
from bot.choosing.enumerating import announced
from bot.choosing.pointing_back import pointed_at, said_to
from bot.evidence import HELD
from bot.indexing.subjects import points_to_last_sentence
from bot.indexing.tables import divides
from bot.question.answering.answer_types import holds_type
from bot.question.answering.proper_names import names_any
from bot.question.wordings import Wording
from bot.statements.outcomes import outcome_behind
from bot.weighing.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

MEASURED = frozenset({"age", "date", "day", "duration", "frequency", "money", "month", "number", "term"})
"""Types of answer that a sentence gives by a number or a time."""
_FOLLOWS = Wording(
    "",
    r"\b(?:therefore|thus|hence|consequently|as a (?:result|consequence)|for (?:this|that) reason|that is why|accordingly|so)\b",
)


_SETS_APART = Wording(
    " elsewhere | otherwise | contrast | conversely | alternatively | instead | other | exceptionally ",
    r"\W*(?:elsewhere|otherwise|by contrast|in contrast|conversely|alternatively|instead|on the other hand|exceptionally"
    r"|in (?:a few |some )?other (?:countries|states|cases|places|systems|jurisdictions))\b",
)
"""How a sentence begins that is only understood beside the one before it: who hears of the exception must hear the rule."""


def _set_apart_from(unit: int, index: Index) -> int | None:
    """The sentence before one that sets itself apart from it ("Elsewhere ..."), or the row that it divides. In one section."""
    text = index.text(unit)
    if not unit or not (_SETS_APART.match(text) or divides(text)) or index.units[unit - 1].introduces:
        return None
    here, before = (index.library.passages[index.units[one].passage] for one in (unit, unit - 1))
    return unit - 1 if (here.source, here.heading) == (before.source, before.heading) else None


_INSTANCES = Wording(
    " for instance | for example | e g | such as | among them | they are | they include | these are | these include ",
    r"\W*\b(?:for (?:instance|example)|e\.g\.?|such as|among them|they (?:are|include)|these (?:are|include))\b",
)
_DO_SO = Wording(
    " so | the same | likewise | this ",
    r"\b(?:do|does|did|done|doing) (?:so|the same|likewise)\b"
    r"|\b(?:the same|this) (?:is true|holds|goes|applies) (?:of|for|to|in)\b",
)
"""Verbs that stand for that of the sentence before: "Some countries have a law of its own for each. India and Sri Lanka do so"."""


def names_behind(unit: int, question: Question, index: Index) -> int | None:
    """The sentence behind ``unit`` that names what it leaves unnamed ("Some do. For instance, India ..."), if that is asked for."""
    after = behind(unit, index)
    if not question.intent.expects & {"place", "actor"} or after is None:
        return None
    if not _INSTANCES.match(index.text(after)) and not _DO_SO.search(index.text(after)):
        return None
    return after if names_any(index.text(after)) and not names_any(index.text(unit)) else None


def _some_before(unit: int, question: Question, index: Index) -> int | None:
    """The sentence before ``unit`` that leaves unnamed whom this one names, if that is asked for."""
    return unit - 1 if unit and names_behind(unit - 1, question, index) == unit else None


def _reason_before(unit: int, index: Index) -> int | None:
    """The sentence before one that says "therefore": it holds the reason. Within one passage only."""
    if unit and _FOLLOWS.search(index.text(unit)) and index.units[unit - 1].passage == index.units[unit].passage:
        return unit - 1
    return None


_WHY = Wording(
    "",
    r"\b(?:why|how come|grounds?|reasons?|what (?:made|led|prompted|caused|explain\w*)|explain|justify|account for)\b",
)
_GIVES_REASON = Wording(
    "",
    r"\b(?:because|since|due to|owing to|so that|in order|as (?:it|they|this|he|she|we|the)|on the grounds?|reasons?|therefore|thus"
    r"|hence|for the purpose|thanks to|for fear|given that|explain\w*|aim(?:s|ed)? (?:at|to))\b",
)


def _reason_behind(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one where a reason is asked for and none of ``units`` gives one: it explains what was said.

    What something is for ("What will the money be used for?") is told behind it only by a sentence that points back to it.
    """
    if "reason" not in question.intent.expects or any(_GIVES_REASON.search(index.text(unit)) for unit in units):
        return None
    after = behind(units[0], index)
    further = behind(after, index) if after is not None else None
    if after is not None and further is not None and not _GIVES_REASON.search(index.text(after)):
        after = further if _GIVES_REASON.search(index.text(further)) else after
    why = bool(_WHY.search(question.text)) or (after is not None and points_to_last_sentence(index.text(after)))
    return after if why else None


def _typed_beside(units: Sequence[int], question: Question, pool: Pool, index: Index) -> int | None:
    """The sentence next to the best one that gives the amount or time asked for, where none of ``units`` does.

    "A social worker may remove a child ... . The case must then be brought before a judge within 72 hours."
    """
    wanted = question.intent.expects & MEASURED
    if not wanted or any(
        holds_type(index.text(unit), one, index.language_of(unit)) for unit in units for one in wanted
    ):
        return None
    for other in (units[0] + 1, units[0] - 1):
        if not 0 <= other < len(index.units) or index.units[other].passage != index.units[units[0]].passage:
            continue
        row = pool.of(other)
        held = row is not None and any(
            match >= HELD and not idea.light for idea, match in zip(pool.ideas, row.own, strict=True)
        )
        if held and any(holds_type(index.text(other), one, index.language_of(other)) for one in wanted):
            return other
    return None


_DIVIDES = Wording(
    "",
    r"\A\W*(?:of (?:this|these|those|them|that|which|the (?:sum|total|money))\b"
    r"|(?:half|most|some|all|none|many|a (?:third|quarter|fifth|tenth)"
    r"|(?:one|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?)) of (?:it|this|them|these|those)\b"
    r"|the (?:rest|remainder|remaining)\b|afterwards\b|after (?:that|this)\b|(?:his|her|their|its) place\b)",
)
"""How a sentence begins that goes on with what the one before it names: it divides it up, or tells what comes after it."""


def divided_behind(unit: int, question: Question, index: Index) -> int | None:
    """The sentence behind ``unit`` that divides up what it names, or tells what comes after it: "Half of it came from ...".

    Not where an amount or a time is asked for that the first gives already: then the rest is more than was asked.
    """
    after = behind(unit, index)
    if after is None or not _DIVIDES.compiled.match(index.text(after)):
        return None
    text, language = index.text(unit), index.language_of(unit)
    given = any(holds_type(text, one, language) for one in question.intent.expects & MEASURED)
    return None if given and not question.intent.listing else after


def divides_what_is_given(unit: int, first: int, question: Question, index: Index) -> bool:
    """Whether ``unit`` stands right behind ``first`` and divides up the amount or the time that this gives, as it is asked for."""
    return (
        unit == behind(first, index)
        and _DIVIDES.compiled.match(index.text(unit)) is not None
        and any(
            holds_type(index.text(first), one, index.language_of(first)) for one in question.intent.expects & MEASURED
        )
        and not question.intent.listing
    )


_NTH = Wording(
    "first|second|third|fourth|fifth|other|last",
    r"\W*(?:the|a|an|in the|on the|my|our|its|their)?\s?(?P<nth>first|second|third|fourth|fifth|other|last)(?:ly)?\b",
)
"""How sentences begin that tell one by one of what the sentence before them counts: "The first concerned ...", "Secondly, ..."."""


def told_behind(unit: int, index: Index) -> list[int]:
    """The sentences behind one that announces several things, in its passage, as many as it announces.

    That is so too where they count themselves: "Two inquiries were closed. The first concerned ... The second looked into ...".
    """
    passage = index.units[unit].passage
    further = range(unit + 1, min(len(index.units), unit + 1 + announced(index.text(unit))))
    told = [other for other in further if index.units[other].passage == passage]
    return told or _counted_behind(unit, index)


def _counted_behind(unit: int, index: Index) -> list[int]:
    """The sentences right behind ``unit`` that begin with "The first", "The second" and so on; none where it is one of them."""
    found: list[int] = []
    if index.language_of(unit) != "en" or _NTH.match(index.text(unit)):
        return found
    for other in range(unit + 1, len(index.units)):
        nth = _NTH.match(index.text(other)) if index.units[other].passage == index.units[unit].passage else None
        if nth is None or (not found and nth["nth"].casefold() != "first"):
            break
        found.append(other)
    return found if len(found) > 1 else []


def with_labelled(choice: Choice, index: Index) -> Choice:
    """The choice, with what begins with a label ("Answer: ...") standing with what it is said to."""
    units, why = list(choice.units), dict(choice.why)
    for unit in choice.units:
        if (before := said_to(unit, index)) is not None and before not in units:
            units.insert(units.index(unit), before)
            why[before] = "what the next sentence answers"
        after = unit + 1
        if after < len(index.units) and after not in units and said_to(after, index) == unit:
            units.insert(units.index(unit) + 1, after)
            why[after] = "answers the sentence before it"
    return choice if len(units) == len(choice.units) else Choice(tuple(units), why, choice.shape)


def with_neighbours(units: list[int], why: dict[int, str], question: Question, pool: Pool, index: Index) -> None:
    """Put beside the first of ``units`` the sentence that it is understood with, with the reason into ``why``.

    Who is asked for may be named behind any of them.
    """
    if (some := _some_before(units[0], question, index)) is not None:
        # What "do so" stands for is read first.
        units[:] = [some, *(unit for unit in units if unit != some)]
        why.setdefault(some, "what the next sentence names some of")
    named_behind = ((at, names_behind(unit, question, index)) for at, unit in enumerate(units, 1))
    if (found := next(((at, one) for at, one in named_behind if one is not None), None)) and found[1] not in why:
        units.insert(*found)
        why[found[1]] = "names those of which the sentence before it speaks"
    if (
        "reason" in question.intent.expects
        and (before := _reason_before(units[0], index)) is not None
        and before not in why
    ):
        units.insert(0, before)
        why[before] = "gives the reason that the next sentence follows from"
    if (before := pointed_at(units[0], question, index)) is not None and before not in why:
        units.insert(1, before)
        why[before] = "what the first points back to"
    for told, reason in answered_behind(units, question, index).items():
        if told not in why:
            units.insert(1, told)
            why[told] = reason
    if (explained := _reason_behind(units, question, index)) is not None and explained not in why:
        units.insert(1, explained)
        why[explained] = "explains what the sentence before it says"
    if (outcome := outcome_behind(units, question, index)) is not None:
        units.insert(*outcome)
        why[outcome[1]] = "tells how it ended with what the sentence before it speaks of, or what came of that"
    if (beside := _typed_beside(units, question, pool, index)) is not None and beside not in why:
        units.insert(1, beside)
        why[beside] = "gives, beside the best match, what is asked for"
    if (divided := divided_behind(units[0], question, index)) is not None and divided not in why:
        units.insert(1, divided)
        why[divided] = "divides up, or goes on with, what the sentence before it names"
    if (rule := _set_apart_from(units[0], index)) is not None and rule not in why:
        units.insert(1, rule)
        why[rule] = "what the next sentence sets itself apart from"
