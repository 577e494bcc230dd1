"""Follow-ups that are answered by the very sentences quoted before: where it says so, which one, the second one, shorter. English.

They name nothing of their own. What was quoted answers them, and to look for anything else would quote something else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation import place_of
from bot.decision import Decision
from bot.question.leaning.asked_shorter import SHORTER
from bot.question.wordings import Wording
from bot.turns.exemplifying import units_quoted
from bot.weighing.choice import MOST_FACTS, Choice
from knowledge.lead_ins import ends_as_lead_in

if TYPE_CHECKING:
    from bot.conversation import Turn
    from bot.indexing.index import Index
    from bot.understanding import Understood

SHAPE = "quoted again"
SURE = 0.9
"""The estimated probability that what was quoted before is what is asked for again."""
_LEAD = r"\A\W*(?:(?:ok(?:ay)?|and|but|so|then|well|yes|now|thanks?)\W+)*"
_KINDS = {
    "comment": r"\bGC \d|\bgeneral comments?\b",
    "article": r"\barticles? \d|\barts?\. ?\d",
    "paragraph": r"\bpara(?:graph|s|\.)",
    "section": r"\bsections? \d|§|\bs\. ?\d",
    "clause": r"\bclauses? \d",
    "rule": r"\brules? \d",
}
"""What is referred to by a number, and how a text does so."""
_WHICH = Wording(
    "which|what",
    rf"{_LEAD}(?:(?:in|under|by|from) )?(?:which|what) (?:(?:one )?of (?:its|the|their|these|those|his"
    rf"|her) )?(?:general )?(?P<kind>{'|'.join(_KINDS)})s?"
    r"(?: (?:number|exactly|precisely|please|is (?:it|that|this)|was (?:it|that|this)|says? (?:so|that|this|it)|(?:did"
    r"|does) (?:it|they|he|she) say (?:so|that|this|it)))*\W*\Z",
)
"""The number of what was referred to is asked for."""
_STANDS = Wording(
    "page|paragraph|section|line|source|document|place|proof|evidence|reference|citation",
    rf"{_LEAD}(?:(?:in|on|under|from|at) )?(?:which|what) (?:page|paragraph|section|line|source|document|place)s?"
    r"(?: (?:number|exactly|precisely|please|(?:is|was) (?:it|that|this)(?: (?:in|on|from))?))*\W*\Z"
    rf"|{_LEAD}(?:(?:is there|do you have|have you(?: got)?|can you give me|give me|what(?:['’]s| is)|i need) )?"
    r"(?:(?:any|an?|some|the|your) )?"
    r"(?:proof|evidence|source|reference|citation)s?(?: (?:for|of) (?:it|that|this|what you say))?(?: please)?\W*\Z",
)
"""The place is asked for where it stands: every quotation tells it."""
_NTH = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "last": -1}
_ITEM = Wording(
    "first|second|third|fourth|fifth|sixth|last",
    rf"{_LEAD}(?:(?:what(?:['’]s| is| was)|give me|repeat|tell me|which (?:is|was)) )?(?:again )?the (?P<nth>{'|'.join(_NTH)})"
    r"(?: (?:one|item|point|step|measure))?(?: (?:again|on the list|in the list|of (?:these|those|them)|please))*\W*\Z",
)
"""One of the items of the list before is asked for."""
SEVERAL = 2


def quoted_again(understood: Understood, index: Index) -> tuple[Choice, Decision] | None:
    """The sentences quoted before that a follow-up asks for again; None where it asks for anything else."""
    turn = next((turn for turn in reversed(understood.turns.turns) if turn.passages), None)
    question = understood.question
    if turn is None or question.language != "en":
        return None
    if understood.nothing_own and question.intent.locating:
        return _again(_in_order(turn, index)[:MOST_FACTS], "it was quoted before, and here it stands")
    text = " ".join(question.text.split())
    if (found := _WHICH.match(text)) and not question.references:
        refers = re.compile(_KINDS[found["kind"].casefold()], re.IGNORECASE)
        told = [unit for unit in _in_order(turn, index) if refers.search(index.text(unit))]
        if told:
            return _again(told[:1], "it says which, and was quoted before")
    if _STANDS.found_in(text):
        return _again(_in_order(turn, index)[:MOST_FACTS], "it was quoted before, and here it stands")
    if SHORTER.found_in(text):
        whole = [unit for unit in _in_order(turn, index) if not ends_as_lead_in(index.text(unit))]
        return _again(whole[:1], "it came first of what was quoted before")
    if found := _ITEM.match(text):
        number = _NTH[found["nth"].casefold()]
        told_of = (_item(number, turn, index) for turn in reversed(understood.turns.turns))
        return next((item for item in told_of if item), None)
    return None


def _item(number: int, turn: Turn, index: Index) -> tuple[Choice, Decision] | None:
    """The item of the list that ``turn`` quoted, by its place in it; None where it quoted no list, or a shorter one."""
    passages = index.library.passages
    items = [unit for unit in units_quoted(turn, index) if passages[index.units[unit].passage].list_id]
    lists = {passages[index.units[unit].passage].list_id for unit in items}
    heads = [unit for unit in items if not index.units[unit].sentence]
    if len(lists) != 1 or len(heads) < SEVERAL or number >= len(heads):
        return None
    return _again(sorted(heads)[number : number + 1 or None], "it is the one asked for of the list quoted before")


def _in_order(turn: Turn, index: Index) -> list[int]:
    """The units that ``turn`` quoted, that of the first quotation before the others."""
    units = units_quoted(turn, index)
    return sorted(
        units, key=lambda unit: turn.quoted.index(place) if (place := _place(unit, index)) in turn.quoted else 0
    )


def _place(unit: int, index: Index) -> str:
    return place_of(index.library.passages[index.units[unit].passage].id, index.units[unit].span[0])


def _again(units: list[int], why: str) -> tuple[Choice, Decision] | None:
    if not units:
        return None
    return Choice(tuple(units), dict.fromkeys(units, why), SHAPE), Decision(True, SURE, (), (), (why,))
