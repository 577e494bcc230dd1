"""Sentences that enumerate: "The main dangers are reprisals at home, painful memories and false hopes".

Such a sentence is a list in itself: who asks for several things may be answered by it as by one with bullets. The form is that of a
coordination of three or more (Quirk et al., "A Comprehensive Grammar of the English Language", 1985, 13.17): parts of some words
between commas or semicolons and a conjunction before the last, or parts that begin alike ("that ..., that ... or that ...").
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from bot.question.wordings import Wording

LEAST = 3
"""Parts of the shortest enumeration."""
LONGEST = 90
"""Signs of the longest part."""
_AND = r"(?:and|or|as well as|y|e|o|u|et|ou|и|или)"
_BETWEEN = Wording("", r"[,;] ?|، ?", re.NOFLAG)
_LAST = Wording("", rf"(?:{_AND} |و)", re.NOFLAG)
_PAIR = Wording("", rf"\S {_AND} \S| و\S", re.NOFLAG)
"""The last part of an enumeration begins with a conjunction, or the last two stand to both sides of one."""
_CHINESE = Wording("", r"[^、，。]{1,40}、[^、，。]{1,40}(?:、|和|及|或|以及)[^、，。]{1,40}", re.NOFLAG)
_CHINESE_CLAUSES = Wording(
    "",
    r"(?:[^，。；：]{2,60}[；;]){2,}[^，。；]{2,60}|(?:[^，。；：]{0,40}[\d一二三四五六七八九十百千万][^，。；：]{1,40}[，,]){2,}[^，。；：]{0,40}[\d一二三四五六七八九十百千万]",
    re.NOFLAG,
)
"""Chinese clauses that enumerate: parted by semicolons, or each with a number of its own."""
_PARTS_ZH = Wording("", r"[；;，,]", re.NOFLAG)
_CLAUSE = Wording(
    "",
    r"[,;] (?:(?:and|or|but|so) )?(?:which|who|where|when|because|although|though|since|while|if|as|but|so|in|on|at|by|for|with"
    r"|under|after|before|following|including|however|whose|whom|until|it|they|he|she|we|there|this|that)\b",
)
"""What makes of a comma the border of a clause, and of no part of an enumeration."""
_OPENING = Wording(
    "",
    r"\A\W*(?:of|in|on|at|by|for|with|under|after|before|since|during|from|as|when|if|where|while|although|despite|according to"
    r"|to|until|once|unlike)\b[^,;:]{1,90}, ",
)
"""What stands before the subject of a sentence and is no part of what it enumerates."""
_PARALLEL = Wording(
    "", r"[,;] (?:(?:and|or) )?(that|on|in|to|for|by|from|with|of|at|under|how|whether|if|which|who|when|where) "
)
"""Parts that begin alike: "that nothing would happen, that they would be beaten, or that they would be laughed at"."""
_ASIDE = Wording("", r" \((?:[^()]|\([^()]*\)){1,120}\)", re.NOFLAG)
_IN_NUMBER = Wording("", r"(?<=\d)[.,](?=\d)", re.NOFLAG)

_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_THINGS = (
    "aims|arguments|aspects|causes|changes|concerns|conditions|criteria|dangers|difficulties|duties|effects|elements|exceptions|factors|findings"
    "|flaws|functions|gaps|goals|grounds|groups|issues|lessons|limits|limitations|measures|objections|objectives|obstacles|options|parts|phases"
    "|points|powers|principles|priorities|problems|proposals|purposes|questions|reasons|recommendations|requests|requirements|results|risks|roles"
    "|rules|shortcomings|stages|steps|strands|strengths|tasks|things|topics|types|ways|weaknesses"
)
_ANNOUNCES = Wording(
    _THINGS,
    rf"\b(?:(?P<count>{'|'.join(_NUMBERS)})|several|some|a number of|a few|many|well-known|serious|major|clear|important)\b"
    rf"(?: (?!of\b|in\b|to\b)[\w’'-]+){{0,2}} (?:{_THINGS})(?: [\w’'-]+){{0,6}}\.\W*$",
)
FEW = 3


def announced(text: str) -> int:
    """How many things a sentence announces that are told behind it: "She drew attention to three difficulties."; 0 for none.

    Where the number is left open ("It has well-known gaps.") the next few sentences are taken to tell of them.
    """
    found = _ANNOUNCES.search(text)
    return _NUMBERS.get((found["count"] or "").casefold(), FEW) if found else 0


@lru_cache(maxsize=8192)
def parts_told(text: str) -> int:
    """How many parts the longest enumeration of a sentence has; 0 for less than three."""
    text = _OPENING.compiled.sub("", _IN_NUMBER.compiled.sub("", _ASIDE.compiled.sub("", text[:1000])))
    alike = Counter(word.casefold() for word in _PARALLEL.findall(text))
    most = max((count + 1 for count in alike.values() if count > 1), default=0)
    for stretch in _CLAUSE.compiled.split(text):
        most = max(most, _most_parts(_BETWEEN.compiled.split(stretch)))
    for found in _CHINESE.finditer(text):
        most = max(most, found.group().count("、") + 2)
    for found in _CHINESE_CLAUSES.finditer(text) if any("一" <= c <= "鿿" for c in text[:40]) else ():
        most = max(most, len(_PARTS_ZH.compiled.findall(found.group())) + 1)
    return most if most >= LEAST else 0


def _most_parts(pieces: list[str]) -> int:
    """The parts of the longest enumeration in what commas part."""
    most = run = 0
    for piece in pieces:
        if _LAST.compiled.match(piece):
            most, run = max(most, run + 1), 0
        elif run and _PAIR.search(piece[:LONGEST]):
            most = max(most, run + 2)
        # A long piece may end with the first part, and is none of those in the middle.
        run = 1 if len(piece) > LONGEST else run + 1
    return most
