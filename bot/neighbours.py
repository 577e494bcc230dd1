"""Sentences that only answer with one beside them: before "therefore" or "elsewhere", behind "some countries", with the amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.enumerating import announced
from bot.evidence import HELD
from bot.kinds_of_statement import SAID
from bot.outcomes import outcome_behind
from bot.pointing_back import pointed_at
from bot.question.answer_types import holds_type
from bot.question.proper_names import names_any
from bot.question.wordings import Wording
from bot.subjects import points_to_last_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.index import Index
    from bot.pool import Pool
    from bot.question.reading import Question

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
    """The sentence before one that sets itself apart from it ("Elsewhere ..."). Within one section only."""
    if not unit or not _SETS_APART.match(index.text(unit)) or index.units[unit - 1].introduces:
        return None
    here, before = (index.library.passages[index.units[one].passage] for one in (unit, unit - 1))
    return unit - 1 if (here.source, here.heading) == (before.source, before.heading) else None


def _behind(unit: int, index: Index) -> int | None:
    """The sentence right behind ``unit`` in its passage."""
    after = unit + 1
    same = after < len(index.units) and index.units[after].passage == index.units[unit].passage
    return after if same else None


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
    after = _behind(unit, index)
    if not question.intent.expects & {"place", "actor"} or after is None:
        return None
    if not _INSTANCES.match(index.text(after)) and not _DO_SO.search(index.text(after)):
        return None
    return after if names_any(index.text(after)) and not names_any(index.text(unit)) else None


def _reason_before(unit: int, index: Index) -> int | None:
    """The sentence before one that says "therefore": it holds the reason. Within one passage only."""
    if unit and _FOLLOWS.search(index.text(unit)) and index.units[unit - 1].passage == index.units[unit].passage:
        return unit - 1
    return None


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
_WHY = Wording(
    "",
    r"\b(?:why|how come|grounds?|reasons?|what (?:made|led|prompted|caused|explain\w*)|explain|justify|account for)\b",
)
_GIVES_REASON = Wording(
    "",
    r"\b(?:because|since|due to|owing to|so that|in order|as (?:it|they|this|he|she|we|the)|on the grounds?|reasons?|therefore|thus"
    r"|hence|for the purpose|thanks to|for fear|given that|explain\w*|aim(?:s|ed)? (?:at|to))\b",
)


def _reply_behind(unit: int, index: Index) -> int | None:
    """The sentence behind one that reports a question: "Ms Quist asked why ... . The Commissioner replied that ..."."""
    text = index.text(unit)
    return _behind(unit, index) if _ASKED.search(text) or ("?" in text and _IS_ASKED.search(text)) else None


def _said_behind(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one that says what somebody said or wants, where that is asked for and the best one says it not.

    "The coroner examined the death of a girl. She asked that the legislature settle the question."
    """
    if not _SPEECH_ASKED.search(question.text) or any(_SPEAKS.search(index.text(unit)) for unit in units):
        return None
    passage = index.units[units[0]].passage
    behind = range(units[0] + 1, min(len(index.units), units[0] + 1 + SPOKEN_WITHIN))
    return next((u for u in behind if index.units[u].passage == passage and _SPEAKS_OF.search(index.text(u))), None)


def _kind_behind(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one that points back and makes the kind of statement asked for, where none of ``units`` does.

    "The panel was set up in 2009. It had members from three ministries": who sat on it is told by the second.
    """
    after = _behind(units[0], index)
    if after is None or index.language_of(after) != "en" or not points_to_last_sentence(index.text(after)):
        return None
    asked = question.asking or question.text
    for wording, says, _ in SAID:
        if wording.found_in(asked) and not any(says.search(index.text(unit)) for unit in units):
            return after if says.search(index.text(after)) else None
    return None


_BY_WHOM = Wording(" by ", r"\bby (?:the|an?|its|their|his|her|our|those|all|every|each) \w|\bby (?-i:[A-Z])")
_WHO_ACTS = Wording(" who |whom", r"\A\W*(?:and |so |but )?(?:by whom|who (?!(?:is|are|was|were|can|could|should|may|must|will|would)\b))")
"""Asks who does something, or did."""


def _agent_behind(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one that says by whom it is done, where that is asked for and none of ``units`` says it.

    "A member cannot choose the groups. They are picked by the clerk."
    """
    after = _behind(units[0], index)
    if after is None or not _WHO_ACTS.found_in(question.asking or question.text):
        return None
    said = points_to_last_sentence(index.text(after)) and _BY_WHOM.found_in(index.text(after))
    return after if said and not any(_BY_WHOM.found_in(index.text(unit)) for unit in units[:1]) else None


def _reason_behind(units: Sequence[int], question: Question, index: Index) -> int | None:
    """The sentence behind the best one where a reason is asked for and none of ``units`` gives one: it explains what was said.

    What something is for ("What will the money be used for?") is told behind it only by a sentence that points back to it.
    """
    if "reason" not in question.intent.expects or any(_GIVES_REASON.search(index.text(unit)) for unit in units):
        return None
    after = _behind(units[0], index)
    further = _behind(after, index) if after is not None else None
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
    after = _behind(unit, index)
    if after is None or not _DIVIDES.compiled.match(index.text(after)):
        return None
    text, language = index.text(unit), index.language_of(unit)
    given = any(holds_type(text, one, language) for one in question.intent.expects & MEASURED)
    return None if given and not question.intent.listing else after


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
    behind = range(unit + 1, min(len(index.units), unit + 1 + announced(index.text(unit))))
    told = [other for other in behind if index.units[other].passage == passage]
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


def with_neighbours(units: list[int], why: dict[int, str], question: Question, pool: Pool, index: Index) -> None:
    """Put beside the first of ``units`` the sentence that it is understood with, with the reason into ``why``.

    Who is asked for may be named behind any of them.
    """
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
    if (reply := _reply_behind(units[0], index)) is not None and reply not in why:
        units.insert(1, reply)
        why[reply] = "answers the question that the sentence before it reports"
    if (spoken := _said_behind(units, question, index)) is not None and spoken not in why:
        units.insert(1, spoken)
        why[spoken] = "says what is asked of whom the first speaks of"
    if (kind := _kind_behind(units, question, index)) is not None and kind not in why:
        units.insert(1, kind)
        why[kind] = "says, of what the first speaks of, what is asked for"
    if (agent := _agent_behind(units, question, index)) is not None and agent not in why:
        units.insert(1, agent)
        why[agent] = "says by whom it is done"
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
