"""The two things that a question sets side by side, and where each of them is named: "What is the difference between X and Y?".

A frame of wording tells where the two stand; within it they may part at more than one place ("between law and order and peace"), so
that every place is offered and whoever knows the weight of the words chooses. What stands in neither is the respect in which they
are compared.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.question.asked.comparing_frames import FRAMES
from bot.question.wordings import Wording
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Iterator

Span = tuple[int, int]

LONGEST = 400
"""Characters of the longest sentence that is looked at: who pastes a page compares no two things."""
_PARTS = {
    "both": Wording("", r"\s+(?:and|or|from|versus|vs\.?|v\.?)\s+|\s*&\s*|\s/\s"),
    "es": Wording("", r"\s+(?:y|e|et|con|avec|à|et de|y de)\s+|\s*&\s*"),
    "ru": Wording("", r"\s+(?:и|с|со)\s+"),
    "ar": Wording("", r"\s+(?:و\s*(?=\w)|وبين\s+)"),
    "zh": Wording("", r"[和与跟同及]|、"),
    "with": Wording("", r"\s+(?:and|or|with|to|against|versus|vs\.?|v\.?)\s+|\s*&\s*|\s/\s"),
}
"""What stands between the two where a frame tells where both of them are: what is compared is compared "with" something too."""
_ABOUT = Wording(
    "",
    r"(?:,\s*|\s+)(?:in terms of|with (?:regard|respect) to|regarding|concerning|as regards|as to|when it comes to|in respect of|"
    r"when|if|where|while|re|as far as)\b|\s+[-–—]\s|[,(]|\.(?:\s|$)",
)
"""What stands behind the second thing and tells in which respect the two are compared."""
_WITHIN = Wording("", r"\s(in|on|for|at|under|about|during|by)\s")
"""Where the second thing may end and the respect begin, if the first has no such word ("the UK and Botswana on treaties")."""
_PREPOSITION = Wording(
    "",
    r"(?:^|\s*)\b(in|on|for|at|under|about|during|by|of|from|with|without|through|over|via|into|to|before|after|between)\b",
)
_SENTENCE = re.compile(r"(?:[^.?!？！؟。]|\.(?!\s|$)|(?<=\sv)\.|(?<=\svs)\.|(?<=\b[A-Z])\.)+[.?!？！؟。]*")
_POINTS_BACK = Wording("", r"\s*(?:it|they|he|she|we|i|you|this|these|those)\b")
"""A thing that was named before."""
_WORD = Wording("", r"\w", re.NOFLAG)
_EMPTY = Wording("", r"[\s\W]*(?:(?:the|a|an|of|in|between)\b[\s\W]*)*")


@dataclass(frozen=True, slots=True)
class Compared:
    """Where the two things stand in the question, and whether it is ``sure`` that they are compared."""

    first: Span
    second: Span
    sure: bool = True


def _cut(text: str, span: Span, beside: Span) -> Span:
    """``span`` without the respect behind it; ``beside`` is where the other thing stands."""
    start, end = span
    if (found := _ABOUT.compiled.search(text, start, end)) and not _EMPTY.compiled.fullmatch(
        text[start : found.start()]
    ):
        end = found.start()
    other = f" {text[slice(*beside)].casefold()} "
    for found in _WITHIN.compiled.finditer(text, start, end):
        if f" {found[1].casefold()} " not in other and not _EMPTY.compiled.fullmatch(text[start : found.start()]):
            return start, found.start()
    return start, end


def _parallel(text: str, first: Span, second: Span) -> Span:
    """The first thing without what is said of both, where the second only takes up its last words ("what of X and what of Y")."""
    if not (takes_up := _PREPOSITION.compiled.match(text, *second)):
        return first
    found = [part.start(1) for part in _PREPOSITION.compiled.finditer(text, *first)]
    same = [at for at in found if text[at:].casefold().startswith(f"{takes_up[1].casefold()} ")]
    return ((same or found or [first[0]])[-1], first[1])


def _readings(text: str, frame: re.Match[str]) -> Iterator[Compared]:
    if "first" in frame.re.groupindex:
        pairs = [(frame.span("first"), frame.span("second"))]
    else:
        name = next(name for name in _PARTS if name in frame.re.groupindex)
        start, end = frame.span(name)
        pairs = [
            ((start, part.start()), (part.end(), end)) for part in _PARTS[name].compiled.finditer(text, start, end)
        ]
    for first, second in pairs:
        if any(
            _POINTS_BACK.compiled.match(text, *side) or not _WORD.compiled.search(text, *side)
            for side in (first, second)
        ):
            continue
        yield Compared(_parallel(text, first, second), _cut(text, second, first))


@lru_cache(maxsize=64)  # one question is looked at for it by several
def compared(text: str) -> tuple[Compared, ...]:
    """The ways in which ``text`` may be parted into two things compared, all by the surest frame; none where it compares none.

    A question is looked at before the sentences that lead up to it.
    """
    text = _without_case_names(text)
    sentences = sorted(_SENTENCE.finditer(text), key=lambda found: found[0].rstrip()[-1:] not in "?？؟")
    for frame, sentence in itertools.product(FRAMES, sentences):
        said = sentence[0].lstrip()  # a scene before it may have been blanked out letter by letter
        found = frame.search(said) if len(said) <= LONGEST else None
        if not found:
            continue
        at = sentence.end() - len(said)
        if readings := tuple(_readings(said, found)):
            return tuple(Compared(_moved(one.first, at), _moved(one.second, at), frame.sure) for one in readings)
    return ()


_VERSUS = Wording(" v ", r"(?<=\s)v\.?(?=\s+(?:the\s+)?(\w))")
_LONGEST_NAME = 60
"""Characters on each side of "v." in which its two words are looked for."""


def _without_case_names(text: str) -> str:
    """``text`` with the "v." in the name of a case before a court made another word of the same length.

    "Marckx v. Belgium" is one thing. Two countries, and two acronyms, are compared ("Peru v. Kenya").
    """
    for found in _VERSUS.finditer(text):
        before = text[max(0, found.start() - _LONGEST_NAME) : found.start()].split()[-1:]
        after = text[found.start(1) : found.start(1) + _LONGEST_NAME].split()[:1]
        sides = [word.strip(".,;:?!()") for word in (*before, *after)]
        names = len(sides) == 2 and all(word[:1].isupper() for word in sides)
        if names and not all(map(str.isupper, sides)) and not all(map(countries.find_countries, sides)):
            text = text[: found.start()] + "_" * len(found[0]) + text[found.end() :]
    return text


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by
