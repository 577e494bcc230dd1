"""What answers right behind the best match: a reply, what somebody said, the kind of statement asked for, by whom it was done.

"The panel was set up in 2009. It had members from three ministries": the words of "Who sat on the panel?" stand in the first
sentence, what is asked for in the second, which points back to it. English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.indexing.subjects import is_field, points_to_last_sentence
from bot.question.asked.asked_outcomes import PENALTY, TELLS_PENALTY, TELLS_WON, WHO_WON
from bot.question.leaning.bare_kinds import FAILS, SAYS_LAWFUL, WHETHER_LAWFUL
from bot.question.wordings import Wording
from bot.statements.kinds_of_statement import SAID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question

_ASKED = Wording(
    " asked | enquired | inquired | questioned | wondered | to know | to learn | to hear | put the question ",
    r"\b(?:asked|enquired|inquired|questioned|wondered|(?:wished|wanted) to (?:know|learn|hear)|sought to know|put the question)"
    r"(?: \w+){0,4}? (?:whether|if|why|how|what|when|where|which|who|about)\b",
)
_IS_ASKED = Wording("", r"\?[”\"’')]*\s*$")
"""A sentence that reports a question, and one that is a question: what answers stands behind it."""
_SPEECH_ASKED = Wording(
    "what",
    r"\bwhat (?:exactly |precisely |else )?(?:did|does|do|has|have|had) (?:[\w’'-]+ ){1,9}?"
    r"(?:want|wanted|ask|asked|say|said|tell|told|demand|demanded|recommend|recommended|propose|proposed|request|requested|argue|argued"
    r"|suggest|suggested|answer|answered|reply|replied|think|conclude|concluded|decide|decided|urge|urged|warn|warned)\b",
)
_VERBS_OF_SPEECH = (
    r"(?:asked|wanted|said|told|demanded|recommended|proposed|requested|argued|suggested|answered|replied|thought|concluded|decided|urged"
    r"|warned|called (?:on|for)|stressed|insisted|explained|considered|found|held|asks|wants|says|demands|recommends|proposes"
    r"|requests|argues|suggests|concludes|urges|warns|calls (?:on|for)|thinks|considers|holds|finds)\b"
)
_SPEAKS = Wording("", rf"\b{_VERBS_OF_SPEECH}")
_SPEAKS_OF = Wording(
    "",
    rf"\A\W*(?:in [^,.]{{1,30}}, )?(?:he|she|they|it|we|(?:their|his|her|its|our) \w+)\b(?: [\w’'-]+){{0,3}}? {_VERBS_OF_SPEECH}",
)
SPOKEN_WITHIN = 3
"""Sentences behind the best one among which what somebody said is looked for."""


def behind(unit: int, index: Index) -> int | None:
    """The sentence right behind ``unit`` in its passage."""
    after = unit + 1
    same = after < len(index.units) and index.units[after].passage == index.units[unit].passage
    return after if same else None


def _within(units: Sequence[int], index: Index, reach: int) -> list[int]:
    """Up to ``reach`` sentences behind the first of ``units``, in its passage."""
    further = range(units[0] + 1, min(len(index.units), units[0] + 1 + reach))
    return [unit for unit in further if index.units[unit].passage == index.units[units[0]].passage]


def _reply(units: Sequence[int], _: Question, index: Index) -> int | None:
    """The sentence behind one that reports a question: "Ms Quist asked why ... . The Commissioner replied that ..."."""
    text = index.text(units[0])
    return behind(units[0], index) if _ASKED.search(text) or ("?" in text and _IS_ASKED.search(text)) else None


def _said(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one that says what somebody said or wants, where that is asked for and the best one says it not.

    "The coroner examined the death of a girl. She asked that the legislature settle the question."
    """
    if not _SPEECH_ASKED.search(question.text) or any(_SPEAKS.search(index.text(unit)) for unit in units):
        return None
    return next((u for u in _within(units, index, SPOKEN_WITHIN) if _SPEAKS_OF.search(index.text(u))), None)


def _kind(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one that points back and makes the kind of statement asked for, where none of ``units`` does.

    "The panel was set up in 2009. It had members from three ministries": who sat on it is told by the second.
    """
    after = behind(units[0], index)
    if after is None or index.language_of(after) != "en" or not points_to_last_sentence(index.text(after)):
        return None
    asked = question.asking or question.text
    for wording, says, _ in SAID:
        if wording.found_in(asked) and not any(says.search(index.text(unit)) for unit in units):
            return after if says.search(index.text(after)) else None
    return None


_BY_WHOM = Wording(" by ", r"\bby (?:the|an?|its|their|his|her|our|those|all|every|each) \w|\bby (?-i:[A-Z])")
_WHO_ACTS = Wording(
    " who |whom",
    r"\A\W*(?:and |so |but )?(?:by whom|who (?!(?:is|are|was|were|can|could|should|may|must|will|would)\b))",
)
"""Asks who does something, or did."""


def _agent(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one that says by whom it is done, where that is asked for and the best one says it not.

    "A member cannot choose the groups. They are picked by the clerk."
    """
    after = behind(units[0], index)
    if after is None or not _WHO_ACTS.found_in(question.asking or question.text):
        return None
    said = points_to_last_sentence(index.text(after)) and _BY_WHOM.found_in(index.text(after))
    return after if said and not _BY_WHOM.found_in(index.text(units[0])) else None


def _field(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The field behind the best sentence ("Responsible: ..."), where somebody, a time or an amount is asked for."""
    after = behind(units[0], index)
    asked = question.intent.expects or _WHO_ACTS.found_in(question.asking or question.text)
    return after if after is not None and asked and is_field(index.text(after)) else None


_SHOULD_ASKED = Wording(
    "should|ought",
    r"\b(?:what|how (?:high|low|old|long|many|much|often)|which \w+) (?:[\w’'-]+ ){0,3}?(?:should|ought)\b",
)
_OUGHT = Wording(
    "",
    r"\b(?:should|ought|must|recommend\w*|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:up)?on|invit(?:es?|ed)|propos(?:es?|ed))\b",
)
OUGHT_WITHIN = 2
"""Sentences behind the best one among which what ought to be is looked for."""


def _ought(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one that says what ought to be, where that is asked for and the best one says how it is.

    "The Committee is concerned that the age is 10. It recommends that it be raised to 14."
    """
    if not _SHOULD_ASKED.search(question.asking or question.text) or any(_OUGHT.search(index.text(u)) for u in units):
        return None
    return next((u for u in _within(units, index, OUGHT_WITHIN) if _OUGHT.search(index.text(u))), None)


def penalty_behind(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one that sets what follows where it is not done, where that is asked for.

    "Whoever hears of it must write it down. A member of staff who fails to do so is dismissed."
    """
    if not PENALTY.found_in(question.text) or any(TELLS_PENALTY.found_in(index.text(unit)) for unit in units):
        return None
    told = (unit for unit in _within(units, index, OUGHT_WITHIN) if TELLS_PENALTY.found_in(index.text(unit)))
    return next((unit for unit in told if FAILS.found_in(index.text(unit))), None)


def _lawful(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one that says whether what it tells of is lawful, where that is asked for.

    "The wardens read the diaries. The director was surprised. We hold this to be unlawful."
    """
    if not WHETHER_LAWFUL.found_in(question.text) or any(SAYS_LAWFUL.found_in(index.text(unit)) for unit in units):
        return None
    return next((u for u in _within(units, index, SPOKEN_WITHIN) if SAYS_LAWFUL.found_in(index.text(u))), None)


_COURT = Wording("", r"\b(?:courts?|tribunals?|judges?|committee|commission|jury|chamber|votes?|majority)\b")
"""Who decides a case."""


def _verdict(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence of the same section that tells how a case ended, where it is asked whether somebody won.

    "The applicant had been hit by a teacher. ... By four votes to three, the Court found a violation."
    """
    if not WHO_WON.found_in(question.text):
        return None
    passages = index.library.passages
    home = passages[index.units[units[0]].passage]
    for unit in range(units[0] + 1, len(index.units)):
        passage = passages[index.units[unit].passage]
        if (passage.source, passage.heading) != (home.source, home.heading):
            break
        if TELLS_WON.found_in(index.text(unit)) and _COURT.found_in(index.text(unit)):
            return unit
    return None


_ONCE_WRITTEN = Wording(
    "wrote|said|stated|reported|printed|wrongly|mistakenly|error|incorrect",
    r"\bwe (?:\w+ly )?(?:wrote|said|stated|reported|printed) that\b"
    r"|\b(?:wrongly|mistakenly|incorrectly|in error) (?:\w+ )?(?:said|stated|reported|printed|wrote|gave|named|called)\b"
    r"|\b(?:said|stated|reported|printed) (?:wrongly|mistakenly|in error)\b",
)
"""What was written before and is set right behind it."""


def _set_right(units: Sequence[int], _: Question, index: Index) -> int | None:
    """The sentence behind one that tells what was once written.

    "We wrote that it had a crane. It has none."
    """
    return behind(units[0], index) if _ONCE_WRITTEN.found_in(index.text(units[0])) else None


_TOLD = (
    (_set_right, "sets right what the sentence before it tells"),
    (_reply, "answers the question that the sentence before it reports"),
    (_said, "says what is asked of whom the first speaks of"),
    (_kind, "says, of what the first speaks of, what is asked for"),
    (_agent, "says by whom it is done"),
    (_field, "belongs to the sentence before it"),
    (penalty_behind, "sets what follows where that is not done"),
    (_lawful, "says whether that is lawful"),
    (_verdict, "tells how the case ended"),
    (_ought, "says what ought to be, where the first says how it is"),
)


def answered_behind(units: Sequence[int], question: Question, index: Index) -> dict[int, str]:
    """The sentences right behind the first of ``units`` that answer where it does not, each with the reason."""
    told = ((find(units, question, index), reason) for find, reason in _TOLD)
    return {unit: reason for unit, reason in told if unit is not None}
