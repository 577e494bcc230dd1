"""Several questions in one: the lines of a pasted list of questions, questions behind one another, and "..., and what ...?"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.analysis import is_han
from bot.question.gapping import counted_alike, ungapped
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 6
"""So many questions in one sentence are told apart; who asks more pastes a text."""
MOST_LISTED = 30
"""So many questions of a list are answered; a longer one is told from where it was left."""
SHORTEST = 3
"""Words of the shortest question of its own ("and when?" leans on the one before)."""
LEAST = 2
_QUESTION_WORDS = frozenset({"who", "whom", "what", "when", "where", "which", "how", "why", "whose"})
"""Two of these stand in what is two questions in one sentence; most questions have one, and nothing more is looked at."""
_BULLET = re.compile(r"^\s*(?:[-*•–—]|\(?(?:\d{1,2}|[a-h])[.)])\s+")
_LEADS = (
    r"^\W*(?:(?:and|also|so|then|please|firstly|secondly|thirdly|lastly|finally|next|besides|in general|generally)\W+)*"
)
"""What may stand before a question that follows another."""
_ASKS = Wording(
    "",
    rf"{_LEADS}(?:who|whom|what|when|where|which|how|why|whose|is|are|was|were|do|does|did|can|could|has|have|"
    r"tell|list|give|show|name|explain|compare|summari[sz]e)\b",
)
_ASKS_FIRST = Wording(
    "",
    rf"{_ASKS.pattern}|{_LEADS}(?:since|until|by|from|at|in|on|to) (?:when|what|which|whom)\b|: (?:who|whom|what|when"
    rf"|where|which|how|why)\b",
)
"""The same, behind what the question is asked for: "For a note on Jamaica: who led it, and when did they ratify it?"."""
_QUESTION = Wording("", rf"{_LEADS}(?:who|whom|what|when|where|which|how|why|whose)\b")
_PARTED = Wording(
    "",
    r"(?<=\?)\s+|[,;]\s*(?:and |also |plus )+"
    r"(?=(?:(?:from|at|in|by|on|to|for|until|since|with) )?(?:who|whom|what|when|where|which|how|why)\b)",
)
_ASKED_BEFORE = Wording("", r"\?\s+\w")
"""A whole question before another: "The UN's body for children is ...? And where is that said?"."""
_AUXILIARY = r"(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|must|may)"
_DOES = (
    r"(?:happen(?:s|ed)|gave|gives|made|makes|paid|pays|led|leads|wrote|writes|came|took|takes|went|sits|[a-z]{2,}ed)"
)
_BEGINS = rf"(?:(?:whom?|what|when|where|which|how|why)\s+{_AUXILIARY}|(?:who|what)\s+{_DOES}|who\s+[a-z]{{3,}}s)\b"
"""How a whole question begins: with what asks, and an auxiliary or, where that is the subject, a verb."""
_OF_A_THING = (
    r"(?:(?:(?:in|on|at|by|for|from|to|since|until) )?(?:how (?:many|much)|what|which|whose)"
    rf"(?:\s(?!{_AUXILIARY}\b)[\w’'-]+){{1,6}}?"
    rf"\s{_AUXILIARY}|how (?:many|much)(?:\s[\w’'-]+){{0,3}}?\s{_DOES})\b"
)
"""The same with what it is asked of between the two ("how many of the cases were"); without "and" it may be a relative clause."""
_WHOLE = Wording(
    "",
    rf"{_LEADS}(?:(?:(?:in|on|at|by|for|from|to|with) )?{_BEGINS}|{_OF_A_THING}"
    rf"|(?:which|what)(?:\s[\w’'-]+){{1,3}}?\s{_DOES}\b|how (?:many|much)(?:\s[\w’'-]+){{3}})"
    # "The UN's body for children is ...?" leaves the end open.
    r"|\b(?:is|are|was|were) ?(?:\.{2,}|…) ?\?\Z",
)
_JOINED = Wording(
    "", rf"(?:[,;]\s*|\s+)(?:and\s+|also\s+)*(?={_BEGINS})|(?:,\s*|\s+)and\s+(?:also\s+)?(?={_OF_A_THING})"
)
_PRONOUN = r"(?:it|its|they|them|their|he|she|his|her|that|this|these|those)"
_THEY_ALL = (
    r"(?:every(?:body|one)|any(?:body|one)|some(?:body|one)|nobody|no one|all of (?:it|them)|any of (?:it|them))"
)
_ASKING = r"(?:why|how(?: (?:many|much|long|often|far|old|soon))?|when|where|which|what|whom?)\b"
_GOES_ON = (
    rf"(?:{_BEGINS}|{_ASKING}(?:\s[\w’'-]+){{0,3}}?\s{_AUXILIARY}\b|(?:what|which)(?: [a-z]+){{1,5}}? [a-z]{{3,}}s {_PRONOUN}\b"
    rf"|{_AUXILIARY}(?=\s+{_PRONOUN}\b)(?!\s+{_PRONOUN}\s*\Z)|{_AUXILIARY}(?=\s+{_THEY_ALL}\b))"
)
_BEHIND = Wording(
    "", rf"(?:,\s*|\s+)and\s+(?:also\s+|then\s+|if so,?\s+)?(?={_GOES_ON})|[,;]\s+(?={_ASKING})(?={_GOES_ON})"
)
"""Before a question that leans on the one it follows: "how many families are there and is it enough"."""
_TAKES_CLAUSE = Wording(
    "",
    r"\b(?:(?:sets?|l(?:ay|ays|aid)|spell(?:s|ed)?|f(?:ind|inds|ound)|work(?:s|ed)?|point(?:s|ed)?) out|in writing|on paper"
    r"|(?:writ(?:e|es|ing|ten)|wrote|note[ds]?|put(?:s|ting)?)(?: down)?"
    r"|(?:say|know|learn|show|see|list|describe|explain|record|state|define|determine|decide|check|judge|ask|hear|understand|report|assess"
    r"|clarif(?:y|ie)|specif(?:y|ie)|discuss|examine|consider|review|measure|matter)(?:e?[sd]|ed|n|ing)?"
    r"|sa(?:id|w)|kn(?:ew|own)|heard|understood|seen|shown|told|tells?(?: (?:us|me|you|them|him|her|people|parents|children))?"
    r"|about|of|on|over|into|from|with|by|as|than|to)[^\w.!?]*\Z",
)
"""What a clause with "what" or "who" belongs to when it stands right behind: "set out in writing | what was missing"."""
_END = 40
"""Characters before a clause in which the words that it belongs to stand."""
_RESTATES = Wording("", r"\A(?:what|which|who|where|how) (?:is|are|was|were) (?:the|its|their|your|our) [\w’'-]+\W*\Z")
"""What says once more what is asked: "how do we choose a method, what are the factors?"."""
_CALLED_NOW = re.compile(
    r"what (?:is|are|was|were) (?:now|today|then|known|called|presently|currently)\b", re.IGNORECASE
)
"""What names a thing by what it is called: "did he claim what is now Jacksonville?"."""
_TO_BE_TOLD = Wording(
    "tell | say | know | explain | find out | idea ",
    r"\A\W*(?:(?:please|and|so|hi|hello|ok)\W+)*(?:(?:can|could|would|will) (?:you|someone|anyone) (?:please )?)?"
    r"(?:(?:(?:i|we) (?:\w+ ){0,3})?(?:need|want|have|like) to know|do you know|tell (?:me|us)|let (?:me|us) know|say"
    r"|explain|find out"
    r"|any idea)\s+(?:exactly )?(?=(?:who|whom|what|when|where|which|how|why|whose)\b)",
)
"""How a question begins that is told and not asked: "Tell me | how long she serves and when the law starts"."""
_CLAUSE_BEHIND = re.compile(rf"(?:,\s*|\s+)and\s+(?:also\s+)?(?={_ASKING})", re.IGNORECASE)
_AND = Wording("", r"\b(?:and|also|plus)\W*$")
_SOMEBODY = Wording(
    "",
    r"\b(?:for|of|to|by|with|against|on|about|from|if|are|is) "
    r"(?:(?:an?|the|any|every|each|those|some|all|other) (?:[\w’'-]+ ){0,2}[\w’'-]+"
    r"|someone|anyone|somebody|anybody|everyone|people|children|wom[ae]n|men|those|[\w’'-]{3,}s)\W*\Z",
)
"""What ends with somebody, of whom "who ..." may tell more."""
_LEANS = Wording(
    "",
    rf"\b(?:it|its|they|them|their|theirs|that|this|these|those|there|he|she|his|her|so)\b|\A{_AUXILIARY} {_THEY_ALL}\b",
)
"""What stands for something in the part before."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The ``questions`` that are put in one, in order; ``listed`` where each has a line of its own.

    ``whole`` where they stand in one sentence and yet each is a whole question that stands for nothing in another; ``apart`` where
    besides "and" stands between them, so that the second is no relative clause of the first; ``gapped`` where the second leaves out
    what the first has said and is given in full here. ``leaning`` where one says "it" or "they" of what the one before speaks of
    ("who chairs it and how long do they serve"). ``over``: the questions of a list beyond those that are looked for.
    """

    questions: tuple[str, ...]
    listed: bool
    whole: bool = False
    gapped: bool = False
    apart: bool = False
    leaning: bool = False
    over: tuple[str, ...] = ()


def parts_of(question: str) -> Parts | None:
    """The questions that ``question`` (as typed, with its lines) puts; None where it is one.

    Of lines those count that begin with a mark of a list or end with a question mark: a long question may be broken into lines.
    What holds neither letter nor digit ("2. ___ ?", in a form that is filled in by half) asks nothing.
    """
    lines = [line for line in question.splitlines() if line.strip()]
    listed = [
        _BULLET.sub("", line).strip()
        for line in lines
        if _BULLET.match(line) or line.rstrip().endswith(("?", "？", "؟"))
    ]
    asked = [line for line in listed if _says(line) and (line.endswith(("?", "？", "؟")) or _ASKS.search(line))]
    asked = list(dict.fromkeys(asked))
    if sum(map(_stands, asked)) > 1:  # what is too short by itself ("And when?") costs the others nothing
        return Parts(tuple(asked[:MOST_LISTED]), listed=True, over=tuple(asked[MOST_LISTED:]))
    whole = False
    if len(lines) == 1 and (both := counted_alike(question) or ungapped(question)):
        return Parts(both, listed=False, whole=True, gapped=True)
    if len(lines) == 1 and (clauses := _told(" ".join(question.split()))):
        return clauses
    asking = sum(word in _QUESTION_WORDS for word in re.split(r"\W+", question.casefold()))
    if asking < LEAST and not (asking and _ASKED_BEFORE.search(question)):
        return _leaning(question) if len(lines) == 1 else None
    asked = [part.strip() for part in _PARTED.compiled.split(" ".join(question.split())) if _says(part)]
    asked = asked if all(_QUESTION.search(part) for part in asked[1:]) else []
    whole = len(asked) > 1 and _stand_alone(asked)
    if len(asked) < 2:
        # "What do universities do and what do companies do": each is a whole question of its own.
        asked = [part.strip() for part in _joined(" ".join(question.split())) if _says(part)]
        whole = len(asked) > 1 and _stand_alone(asked) and not any(map(_tells_whom, asked, asked[1:]))
        asked = asked if whole else []
    flat = " ".join(question.split())
    apart = whole and all(_AND.search(flat[: flat.find(part)]) for part in asked[1:])
    told = 1 < len(asked) <= MOST and all(map(_stands, asked))
    leaning = _leaning(flat)
    if leaning and (not told or len(leaning.questions) > len(asked) or (len(asked) == LEAST and not whole)):
        return leaning
    return Parts(tuple(asked), listed=False, whole=whole, apart=apart) if told else None


def _told(question: str) -> Parts | None:
    """The clauses of a question that is told and not asked, each long enough; None where it has but one."""
    if not (lead := _TO_BE_TOLD.search(question)):
        return None
    asked = _CLAUSE_BEHIND.split(question[lead.end() :])
    if not LEAST <= len(asked) <= MOST or not all(map(_stands, asked)):
        return None
    leaning = any(map(leans_back, asked[1:]))
    if not leaning and not all(len(part.split()) > SHORTEST for part in asked):
        return None  # "tell me what is asked and what is done" asks for one thing
    return Parts(tuple(asked), listed=False, whole=not leaning, apart=not leaning, leaning=leaning)


def _leaning(question: str) -> Parts | None:
    """The questions of which a later one leans on one before, each long enough; None where there are no such."""
    flat = " ".join(question.split())
    asked = _BEHIND.compiled.split(flat)
    if not any("and" in found.group() for found in _BEHIND.finditer(flat)):
        return None  # behind a comma alone a question says more closely what is wanted
    if not LEAST <= len(asked) <= MOST or not _ASKS_FIRST.search(asked[0]) or not any(map(leans_back, asked[1:])):
        return None
    return Parts(tuple(asked), listed=False, leaning=True) if all(map(_stands, asked)) else None


def leans_back(part: str) -> bool:
    """Whether a question behind another has a word that stands for something in that one."""
    return bool(_LEANS.search(part))


def _stands(part: str) -> bool:
    """Whether ``part`` is long enough for a question of its own; in Chinese two characters make a word."""
    return len(re.findall(r"\w+", part)) >= SHORTEST or sum(map(is_han, part)) >= 2 * SHORTEST


def _stand_alone(asked: Sequence[str]) -> bool:
    """Whether each is a whole question that stands for nothing in one before it."""
    return all(map(_WHOLE.search, asked)) and not any(map(_LEANS.search, asked[1:]))


def _joined(question: str) -> list[str]:
    """``question`` cut before each whole question in it, but for what is a clause of the words right before it."""
    parts, start = [], 0
    for found in _JOINED.finditer(question):
        # The end alone: a long question may hold a thousand such places.
        if not found.group().strip() and _TAKES_CLAUSE.search(question[max(0, found.start() - _END) : found.start()]):
            continue
        if not found.group().strip() and _CALLED_NOW.match(question[found.end() :]):
            continue
        if "and" not in found.group() and _RESTATES.match(question[found.end() :]):
            continue
        parts.append(question[start : found.start()])
        start = found.end()
    return [*parts, question[start:]]


def _tells_whom(before: str, part: str) -> bool:
    """Whether ``part`` is no question but tells of whom ``before`` speaks at its end: "the fine for a head | who bribes others"."""
    return part.casefold().startswith("who") and bool(_SOMEBODY.search(before))


def _says(part: str) -> bool:
    return any(map(str.isalnum, part))
