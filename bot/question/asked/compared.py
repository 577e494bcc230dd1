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

from bot.question.wordings import Wording
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Iterator

Span = tuple[int, int]

LONGEST = 400
"""Characters of the longest sentence that is looked at: who pastes a page compares no two things."""
_STOP = r"[^?!;:？！；：؟؛\n]"
_PART = r"[^?!;:,？！；：，؟؛،\n]"
_WHS = ("who", "whom", "what", "when", "where", "which", "how")
_WH = rf"(?:{'|'.join(_WHS)})"
_AUX = r"(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will|should)"
_HOW_ABROAD = r"\b(?:en qué|c[óo]mo|en quoi|comment)"
_DIFFERS_ABROAD = rf"{_HOW_ABROAD} (?:se )?(?:diferencian?|difieren?|distinguen?|diffère(?:nt)?|distingue(?:nt)?)"


class Frame(Wording):
    """A frame of wording, and whether it is ``sure`` that what it holds are two things compared."""

    def __init__(self, sure: bool, needs: str, pattern: str) -> None:
        super().__init__(needs, pattern)
        self.sure = sure


_FRAMES: tuple[Frame, ...] = (
    # Spanish, French, Russian, Arabic, Chinese.
    Frame(
        True,
        " entre ",
        r"\b(?:diferenci\w+|différenc\w+|distin\w+|compar\w+|similitud\w*|semejanza\w*|points? communs?)\b"
        rf"{_PART}{{0,30}}?\bentre (?P<es>{_STOP}+)",
    ),
    Frame(True, " compar", rf"\b(?:comparar?|compare[nz]?|comparaci[oó]n de|comparez|comparaison de) (?P<es>{_STOP}+)"),
    Frame(
        True,
        "difer|difier|diffèr|distingu",
        rf"{_DIFFERS_ABROAD} (?P<first>{_STOP}+) (?:del? |des |du |d[’'])(?P<second>{_STOP}+)",
    ),
    Frame(
        True,
        "difer|difier|diffèr|distingu",
        rf"{_DIFFERS_ABROAD} (?P<es>{_STOP}+)",
    ),
    Frame(
        True,
        "diffèr|différ|distingu",
        rf"\b(?:en quoi|comment) (?P<es>{_STOP}+?) (?:diffèrent|se distinguent|sont[- ](?:ils|elles) différent\w*)\b",
    ),
    Frame(
        True,
        "diffèr|différ|distingu",
        rf"\b(?:en quoi|comment) (?P<first>{_STOP}+?) (?:diffère|se distingue)(?:nt)?(?:[- ]t?-?(?:il|elle)s?)? "
        rf"(?:de |des |du |d[’'])(?P<second>{_STOP}+)",
    ),
    Frame(True, "en com|se parecen", rf"\b(?:en com[úu]n (?:tienen )?|se parecen )(?P<es>{_STOP}+)"),
    Frame(
        True, "en commun", rf"\b(?:qu['’]est-ce que )?(?P<es>{_STOP}+?) (?:ont|ont-ils|ont-elles|partagent) en commun\b"
    ),
    Frame(True, "общ", rf"\bобщ(?:его|ие черты) (?:у|между) (?P<ru>{_STOP}+)"),
    Frame(True, "между", rf"(?:разниц|различи|отличи|сравнени|сходств)\w*{_PART}{{0,20}}?\bмежду (?P<ru>{_STOP}+)"),
    Frame(True, "сравн", rf"\bсравни\w* (?P<ru>{_STOP}+)"),
    Frame(True, "отлича", rf"\bотлича(?:ется|ются) (?P<first>{_PART}+?) от (?P<second>{_STOP}+)"),
    Frame(True, "отлича", rf"\b(?:чем )?(?P<first>{_PART}+?) отлича(?:ется|ются) от (?P<second>{_STOP}+)"),
    Frame(
        True, "بين", rf"(?:الفرق|الاختلاف|مقارنة|المقارنة|قارن|التشابه|الفروق){_PART}{{0,12}}?\bبين (?P<ar>{_STOP}+)"
    ),
    Frame(
        True,
        "比较|区别|不同|差异|对比|差别|异同|共同点|相似之处",
        r"(?:比较一?下?|对比一?下?)?(?P<zh>[^?!;:？！；：。，,\n]+?)(?:之间)?(?:有什么|有何|有哪些|的)?(?:主要)?"
        r"(?:区别|差异|差别|异同|共同点|相似之处|不同(?:之处|点)?)(?:是什么|在哪里?|何在|吗|呢)?(?=\s*(?:[？?。！]|$))",
    ),
    Frame(True, "比较|对比", rf"(?:比较|对比)一?下?(?P<zh>{_STOP}+)"),
    Frame(True, " one ", rf"\bone (?P<first>{_STOP}+?),? and (?:one|another|the other)\b (?P<second>{_STOP}+)"),
    Frame(
        True,
        " between ",
        rf"\b(?:differen\w+|distinctions?|distinguish\w*|contrast\w*|compar\w+|similarit\w+)\b"
        rf"(?:{_STOP}{{0,30}}?)\bbetween (?P<both>{_STOP}+)",
    ),
    Frame(
        True,
        " vs | v |versus|compared|comparison|comparad|comparé|comparaci|frente a|par rapport|сравнени|مقارن",
        rf"(?P<first>{_STOP}*?{_PART}),?\s+(?:(?:vs|v)\b\.?|versus|compared (?:to|with)|in comparison (?:to|with)|"
        rf"comparado (?:con|a)|comparad[ao]s? con|en comparación con|frente a|comparée?s? (?:à|avec)|par rapport à|по сравнению с|"
        rf"в сравнении с|مقارنة (?:مع|بـ?))\s+(?P<second>{_STOP}+)",
    ),
    Frame(True, "compar", rf"\bcompar(?:e|es|ed|ing|ison of)\b (?P<with>{_STOP}+)"),
    Frame(
        True,
        "differ|distinct",
        rf"\b(?:(?:how|where|in (?:what|which) \w+)(?: \w+)? )?{_AUX} (?P<first>{_STOP}+?) "
        rf"(?:(?:differ\w*|distinct)(?: {_PART}+?)?? from|different(?:ly)? (?:to|than)) (?P<second>{_STOP}+)",
    ),
    Frame(
        True,
        "differ|compare|common|alike|similar|resemble|share",
        rf"\b(?:how|what|where|in (?:what|which) \w+)(?: \w+)? {_AUX} (?P<both>{_STOP}+?) "
        r"(?:differ\w*|compare|have in common|alike|similar(?=\W*$)|resemble each other|share(?=\W*$))\b",
    ),
    Frame(
        True,
        "differ",
        rf"(?P<first>{_PART}+?) (?:differs?|differed|(?:is|are|was|were) different) (?:from|to|than) (?P<second>{_PART}+)",
    ),
    Frame(
        True,
        " same |similar|identical",
        rf"\b{_AUX} (?P<first>{_PART}+?) (?:the same|similar(?:ly)?|identical(?:ly)?)\b"
        rf"(?: [\w’'-]+){{0,2}}? (?:as|to) (?P<second>{_PART}+)",
    ),
    Frame(
        True,
        "alike|similar|different|same",
        rf"^\W*{_AUX} (?P<both>{_PART}+?\band\b{_PART}+?) (?:(?:the|much|very|quite|really|more or less) )*"
        r"(?:alike|similar|different|same)\W*$",
    ),
    Frame(True, " same ", rf"\bthe same(?: way| \w+)? (?:in|for|by|of|under|with) (?P<both>{_PART}+)"),
    Frame(
        False,
        "|".join(f" {join} {word}" for join in ("and", "but", "or", "vs", "versus") for word in _WHS),
        rf"\b(?P<wh>{_WH})\b(?P<first>{_STOP}{{3,}}?),?\s+(?:and|but|or|versus|vs\.?)\s+(?P=wh)\b(?P<second>{_STOP}{{3,}})",
    ),
    Frame(
        True,
        " each | both | compar| differ",
        rf"^(?P<both>{_STOP}+?)(?:[,:]|\s[-–—])\s*{_STOP}*\b(?:each|both|compar\w*|differ\w*)\b",
    ),
    Frame(False, " or ", rf"\b{_WH}\b{_PART}*[,:]\s*(?P<both>{_PART}+\bor\b{_PART}+)"),
    Frame(
        False, " or ", rf"^(?P<both>{_PART}+\bor\b{_PART}+)(?:[,:]|\s[-–—])\s*(?:in |on |of |for )?(?:{_WH}|{_AUX})\b"
    ),
    Frame(
        False,
        "opposed|against|contrast|unlike",
        rf"(?P<first>{_STOP}*?{_PART}),?\s+(?:as opposed to|as against|in contrast (?:to|with)|unlike)\s+(?P<second>{_STOP}+)",
    ),
    Frame(False, " both ", rf"\bboth (?P<both>{_PART}+)"),
)
"""How two things are set side by side, the surest first: each names where both stand, or the first and the second."""
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
_SENTENCE = re.compile(r"(?:[^.?!？！؟。]|\.(?!\s|$)|(?<=\sv)\.|(?<=\svs)\.)+[.?!？！؟。]*")
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


@lru_cache(maxsize=8)
@lru_cache(maxsize=64)  # one question is looked at for it by several
def compared(text: str) -> tuple[Compared, ...]:
    """The ways in which ``text`` may be parted into two things compared, all by the surest frame; none where it compares none.

    A question is looked at before the sentences that lead up to it.
    """
    text = _without_case_names(text)
    sentences = sorted(_SENTENCE.finditer(text), key=lambda found: found[0].rstrip()[-1:] not in "?？؟")
    for frame, sentence in itertools.product(_FRAMES, sentences):
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
