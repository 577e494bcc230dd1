"""How a sentence tells what it tells, where that goes with how an English question asks for it.

A question with "must" is answered by a sentence with "shall" rather than by one that only reports, "why" by "because",
"how often" by "every year". None of this is sure, so nothing here decides: each is a trait of
:class:`bot.weighing.ordering.Traits`, whose worth was fitted.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.indexing.remembered import once_for_each
from bot.question.asked.tenses import PAST_FORMS, of_the_past
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.indexing.index import Index

_ASKS_MODAL = Wording(
    " should | must | shall | may | can | could | need | needs | ought | required | has to | have to | allowed | obliged ",
    r"\b(?:should|must|shall|may|can|could|needs?|ought|required|ha(?:s|ve) to|allowed|obliged)\b",
)
_ASKS_ADVICE = Wording(" should ", r"\bshould\b")
_ASKS_DUTY = Wording(
    " must | shall | has to | have to | required | obliged | need to ",
    r"\b(?:must|shall|ha(?:s|ve) to|required|obliged|need to)\b",
)
_ASKS_OFTEN = Wording(
    " how often | how long | how soon | how fast | how quickly | deadline | deadlines ",
    r"\bhow (?:often|long|soon|fast|quickly)\b|\bdeadlines?\b",
)
_ASKS_HOW = Wording(" how ", r"\A\W*(?:and |so |but )?how (?!many\b|much\b|often\b|long\b|old\b|far\b|soon\b)")
_ASKS_WHO = Wording(" who | which ", r"\A\W*(?:and |so |but )?(?:who|which)\b")

_MODAL = Wording("", r"\b(?:should|must|shall|may|can|cannot|needs? to|ought|required|ha(?:s|ve) to)\b")
_ADVICE = Wording("", r"\b(?:should|ought|recommend\w*|must|needs?)\b")
_DUTY = Wording("", r"\b(?:must|shall|ha(?:s|ve) to|requires?|required|obliged|needs?)\b")
_OFTEN = Wording(
    "",
    r"\b(?:every|annual\w*|within|days?|weeks?|months?|years?|hours?|once|twice|quarter\w*|monthly|weekly|daily|yearly|sessions?)\b",
)
_BY_DOING = Wording("", r"\b(?:by|through|via) (?:\w+ly )?\w+ing\b")
_BECAUSE = Wording("", r"\b(?:because|since|so that|in order (?:to|that)|to ensure|therefore|due to|as a result)\b")
_PAST = Wording("", rf"\b(?:was|were|\w{{2,}}ed|{PAST_FORMS})\b")
_DENIES = Wording("", r"\b(?:not|no|never|cannot|none|neither|nor|without)\b|n['’]t\b")
_LIMITS = Wording("", r"\b(?:only|but|however|although|even|whether)\b")
_POINTS_BACK = Wording("", r"\W*(?:its?|the(?:y|ir|se)|th(?:is|at|ose)|s?he|his|her|such|there|we|our|you|both)\b")
_NAMES = Wording("", r"(?<=[a-z,;] )[A-Z]\w+", re.NOFLAG)


@dataclass(frozen=True, slots=True)
class Told:
    """How one sentence tells what it tells; all is untold where it is in another language than English.

    ``modal`` whether something may, can or must be, ``advice`` whether it should, ``duty`` whether it must; ``often`` whether it
    speaks of stretches of time, ``by_doing`` of a way, ``because`` of a reason or an end; ``past`` whether of what was; ``denies``
    whether it says that something is not so, ``limits`` whether it grants something within limits; ``points_back`` whether it
    begins with a word that stands for another; ``names`` the logarithm of how many words in it are written as names.
    """

    modal: bool = False
    advice: bool = False
    duty: bool = False
    often: bool = False
    by_doing: bool = False
    because: bool = False
    past: bool = False
    denies: bool = False
    limits: bool = False
    points_back: bool = False
    names: float = 0.0


@dataclass(frozen=True, slots=True)
class Asking:
    """How one question asks; nothing is known of one in another language than English.

    The fields ask for those of :class:`Told` with the same names; ``who`` for names, ``yes_no`` for what denies or limits.
    """

    modal: bool = False
    advice: bool = False
    duty: bool = False
    often: bool = False
    by_doing: bool = False
    because: bool = False
    past: bool = False
    who: bool = False
    yes_no: bool = False


def asking_of(text: str, language: str, *, reason: bool, yes_no: bool) -> Asking:
    """How a question in ``language`` asks; ``reason`` whether it asks for one, ``yes_no`` whether it wants a yes or a no."""
    if language != "en":
        return Asking()
    return Asking(
        modal=_ASKS_MODAL.found_in(text),
        advice=_ASKS_ADVICE.found_in(text),
        duty=_ASKS_DUTY.found_in(text),
        often=_ASKS_OFTEN.found_in(text),
        by_doing=_ASKS_HOW.found_in(text),
        because=reason,
        past=of_the_past(text),
        who=_ASKS_WHO.found_in(text),
        yes_no=yes_no,
    )


@once_for_each
def told_by(unit: int, index: Index) -> Told:
    """How a unit tells what it tells."""
    if index.language_of(unit) != "en":
        return Told()
    text = index.text(unit)
    return Told(
        modal=_MODAL.found_in(text),
        advice=_ADVICE.found_in(text),
        duty=_DUTY.found_in(text),
        often=_OFTEN.found_in(text),
        by_doing=_BY_DOING.found_in(text),
        because=_BECAUSE.found_in(text),
        past=_PAST.found_in(text),
        denies=_DENIES.found_in(text),
        limits=_LIMITS.found_in(text),
        points_back=_POINTS_BACK.match(text) is not None,
        names=math.log1p(len(_NAMES.findall(text))),
    )
