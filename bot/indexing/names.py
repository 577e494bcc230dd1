"""Short forms that follow from the sources themselves: the initials of a name, or a short form given in brackets behind it.

A reader types "NCOPF" for the National Child Online Protection Framework although no source ever shortens it. Such short forms join
the glossary's; one that the glossary knows already keeps the glossary's meaning.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from typing import TYPE_CHECKING

from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SMALL = r"of|for|and|the|on|in|to|de|du|des|la|y|et"
_WORD = r"[\w’'-]{1,80}"
"""A word of a name; of bounded length, as a run such as "A-A-A-..." would be gone over again from each of its letters."""
_NAME = Wording("", rf"\b[A-Z]{_WORD}(?:,?\s+(?:(?:{_SMALL})\s+){{0,2}}[A-Z]{_WORD})+", re.NOFLAG)
_DEFINED = Wording(
    "", rf"\b([A-Z]{_WORD}(?:,?\s+(?:(?:{_SMALL})\s+){{0,2}}{_WORD}){{1,8}})\s+\(([A-Z][A-Za-z-]{{1,9}})\)", re.NOFLAG
)
_SHORTEST = 3
"""Letters of the shortest short form; that of a part of a longer name must have more, else it is met by chance."""
LONGEST = 12
"""Words of the longest name that is shortened; of a longer run (a heading, several names in a row) the last ones are looked at."""
_BLANK_LINES = re.compile(r"\n\s*\n")
"""No name goes on from a heading into what stands below it, nor from one paragraph into the next."""
_OPENERS = frozenset(
    [
        "The",
        "A",
        "An",
        "By",
        "In",
        "On",
        "At",
        "For",
        "Under",
        "With",
        "From",
        "As",
        "When",
        "While",
        "After",
        "Before",
        "During",
        "Since",
        "This",
        "These",
        "Its",
        "Their",
    ]
)
_OFTEN = 2
"""A name of two words is shortened to two letters only where it is a standing name: used at least so often."""


def _forms(words: list[str]) -> list[str]:
    """The initials of a name, each once, in order: of its capitalised words alone, and with those of its small words."""
    big = "".join(word[0] for word in words if word[0].isupper())
    every = "".join(word[0] for word in words)
    with_of = "".join(word[0] for word in words if word[0].isupper() or word == "of")
    # Sorted: what is stored of the same files is the same in every run.
    return sorted({form.casefold() for form in (big, every, with_of) if len(big) >= _SHORTEST})


def _defined(text: str) -> Iterator[tuple[str, str]]:
    """Folded short forms given in brackets behind a name, each with that name."""
    for match in _DEFINED.finditer(text):
        words = re.findall(r"[\w’'-]+", match.group(1))
        short = match.group(2).casefold()
        # The name is as many of the words before the bracket as the short form has letters.
        for length in range(len(words), 1, -1):
            tail = words[-length:]
            if not tail[0][0].isupper():  # "by the Velmora Coalition (VC)": the name begins with a capital
                continue
            if short in {"".join(w[0] for w in tail).casefold(), *_forms(tail)}:
                yield short, " ".join(tail)
                break


def _told_by_initials(words: list[str]) -> Iterator[tuple[str, str]]:
    """Folded initials of the name that ``words`` make and of the names at its end, each with that name."""
    for begin in range(max(0, len(words) - LONGEST), len(words)):
        tail = words[begin:]
        if not tail[0][0].isupper() or len(tail) < 2:
            continue
        for form in _forms(tail):
            if begin == 0 or len(form) > _SHORTEST:  # of part of a longer name, too short to be told from chance
                yield form, " ".join(tail)


def short_forms(texts: Iterable[str]) -> dict[str, str]:
    """Folded short form -> the full name as it stands in ``texts``; a short form that two names share is left out.

    Of a name that is written in several ways the most frequent stands.
    """
    found: dict[str, Counter[str]] = {}
    pairs: Counter[tuple[str, str]] = Counter()
    for text in (part for whole in texts for part in _BLANK_LINES.split(whole)):
        for short, name in _defined(text):
            found.setdefault(short, Counter())[name] += 1
        for match in _NAME.finditer(text):
            words = re.findall(r"[\w’'-]+", match.group())
            # The capital at the head of a sentence is no part of a name.
            words = list(itertools.dropwhile(lambda word: word in _OPENERS or word.islower(), words))
            if len(words) == 2:
                pairs[words[0], words[1]] += 1
            for form, name in _told_by_initials(words):
                found.setdefault(form, Counter())[name] += 1
    for (first, second), count in pairs.items():
        if count >= _OFTEN:
            found.setdefault((first[0] + second[0]).casefold(), Counter())[f"{first} {second}"] += count
    return {
        short: min(names, key=lambda name: (-names[name], name))
        for short, names in found.items()
        if len({name.casefold() for name in names}) == 1
    }
