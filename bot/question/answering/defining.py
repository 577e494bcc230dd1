"""Definitions: whether a sentence says what a word is or means."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.question.wordings import Wording, folded_letters

if TYPE_CHECKING:
    from bot.question.ideas import Idea

COUNTS_AS = Wording(
    " count| meant | qualif| regarded | considered | treated | understood | mean by | classed | seen ",
    r"\b(?:what|who|which \w+) (?:(?:is|are) )?(?:counts?|qualif(?:y|ies)|meant|understood|regarded|considered|treated|classed"
    r"|seen) (?:as|by|to be)\b|\bmean by\b|\bwho (?:is|are) considered\b",
)
"""Asks what falls under a word: a definition answers it where the sources give one."""

CALLED = Wording(
    "called|named|known as|termed|referred to as|titled|entitled|dubbed",
    r"\b(?:is|are|was|were|been|being) (?:\w+ ){0,2}(?:called|named|known as|termed|referred to as|titled|entitled|dubbed) \W?\w",
)
"""How a sentence says what something is called, be it by a name without capitals."""

_NO_MEANING = (
    r"(?:see|e\.g|for|from|in|on|at|by|of|to|with|without|within|under|over|above|below|between|before|after|since|until|during|as|about"
    r"|around|per|via|including|included|such|like|article|art|para|section|both|all|each|some|most|not|no|but|and|or|if|when|where|which"
    r"|who|whose|that|they|it|he|she|we|up|down|only|just|even|also|except|other|\w+ly|[a-z]+ed)"
)
"""What opens a bracket that tells something of a word, and not what it means."""


def defines(word: str, text: str) -> bool:
    """Whether a sentence says what ``word`` is or means: "X is ...", "X means ...", "Long Name (X)", "X (long name)".

    What a dualist country does tells what dualism is.
    """
    return _defines(word, text) or (word.endswith("ism") and _defines(f"{word[:-3]}ist", text))


_WORD = "\ua7fb"
"""Stands for the word whose definition is looked for: a letter that hardly a text has. With the word itself in them, all patterns
would have to be compiled for each word anew, which takes longer than the rest of an answer."""
_OTHER = "\ua7fc"
"""Stands for that letter where a text has it all the same."""
_ROOT = rf"{_WORD}(?:s|es)?"
_IS = re.compile(
    rf"^\W*(?:(?:the|an?)\s+)?(?:\w+\s+){{0,2}}{_WORD}\w*\s+"
    # "X is mandated by the assembly to ..." tells of a doing.
    r"(?:(?:is|are|was|were)\b(?!\s(?!defined|called|known|named)\w+ed\s(?:by|to|in|at|on|for)\b)"
    r"|(?:means?|refers?|stands? for|comprises?|consists?)\b)",
    re.IGNORECASE,
)
# "Evaluation measures what laws do" says what it is: the word is what the sentence is about.
_ABOUT = re.compile(rf"\W*(?:the |an? )?({_WORD}\w*)\s+(?:\w+\s+)?[a-z]+s?\b", re.IGNORECASE)
# "Clades (genetic branches)", "“child” in this Act means ...", but not "children (aged under five)"; "The system is dualist: a
# treaty has no effect without an act", and "day orders, measures that end at midnight".
_OF_ROOT = re.compile(
    rf"\b(?:called|termed|known as|named|referred to as|meaning|i\.e\.|that is)\s+(?:the |an? )?[“‘\"']?{_ROOT}\b"
    rf"|\b{_ROOT}[”’\"']?(?:\s+\([^)]{{3,60}}\))?(?:,| [—–-])\s+(?:which|who|an?|the|or|i\.e\.|that is|also|one of)\b"
    rf"|\b{_ROOT}\s+(?:\w+\s+){{0,2}}(?:is|are|was|were)\s+(?:an?|the|any|those|all|when|one)\b"
    rf"|\b{_ROOT}(?:\s[\w-]+)?:\s+(?:[\w’'-]+[,]?\s+){{4}}"
    rf"|\b{_ROOT}, (?!as |is |was |has |this )[a-z{_WORD}]+s (?:of [a-z{_WORD}]+ )?"
    r"(?:with|without|that|which|who|whose|where|in which)\b"
    rf"|\b{_ROOT}[”’\"']?(?: [a-z-]+)?,? (?:that is|that is to say|i\.e\.|in other words|meaning),? [a-z]"
    rf"|\b{_ROOT}[”’\"']?, (?:by|under|in|through|according to|because of|by virtue of) which\b"
    rf"|\b{_ROOT} \((?:i\.e\.,? |(?!{_NO_MEANING}\b))[a-z][\w’'-]* (?-i:[a-z])[^)]*\)"
    rf"|\b{_ROOT}[”’\"]?,? (?:here|in this (?:context|law|act|code|document|section|chapter|policy|guide|report)"
    r"|for the purposes? of [^,;.]{3,60}),? (?:means?|refers?|(?:is|are) (?:an?|any|every|the)\b)",
    re.IGNORECASE,
)
# "Treaties such as the CRC" says what it is (Hearst, "Automatic acquisition of hyponyms", COLING 1992).
_KIND = re.compile(rf"\b[a-z]{{3,}}s,? (?:such as|including|like|namely) (?:[\w-]+(?:,| and| or)? ){{0,6}}({_WORD})\b")
_MARKED = re.compile(rf"\({_WORD}\)|[“‘\"]{_WORD}[”’\"]\s+(?:means?|is|refers)", re.IGNORECASE)
_MEANS = re.compile(
    rf"\W*(?:\(\w{{1,3}}\)\s*)?(?:the |an? )?[“‘\"'«]?(?:[\w-]+\s){{0,2}}{_WORD}\w{{0,3}}"
    r"(?:\s[\w-]+){0,4}[”’\"'»]?"
    r"(?:\s(?:\([^()]{1,80}\)\s)?(?:means?|shall mean|refers? to|is defined as)\b|:\s+(?:an?|any|the|all|every|each)\b)",
    re.IGNORECASE,
)
_SHORT = 5
"""Of a longer word a sentence that is about it says what it is; what an organisation does ("UNICEF supports ...") does not."""


def _defines(word: str, text: str) -> bool:
    # Each pattern below has at least this of the word in it; most sentences do not.
    head = word[:-2]
    if folded_letters(head) not in folded_letters(text):
        return False
    if len(word) > _SHORT and (found := _ABOUT.match(_with_word(head, text))):
        named = text[found.start(1) :][: len(head)] + found.group(1)[1:]
        if not named.isupper():
            return True
    put = _with_word(word, text)
    if _MEANS.match(put) or _IS.search(put) or _MARKED.search(put):
        return True
    if _OF_ROOT.search(_with_word(word.removesuffix("s") if len(word) > 3 else word, text)):
        return True
    if kind := _KIND.search(put):
        before = put.count(_WORD, 0, kind.start(1))
        if [found.group() for found in _finding(word).finditer(text)][before].isupper():
            return True
    # "CRC (article 45)" is a reference; "CRC (Convention on the Rights of the Child)" says what it stands for.
    return "(" in text and any(_stands_for(word, bracket) for bracket in _brackets(word).findall(text))


def words_for(idea: Idea) -> tuple[str, ...]:
    """The word whose meaning is asked for, and what it is in the languages of the sources: "юнисеф", "unicef".

    A concept's own name is one too: it is English, and short.
    """
    most = max(idea.concepts.values(), default=0.0)
    named = (concept for concept, strength in idea.concepts.items() if strength == most)
    return (idea.text, *idea.meant, *(named if not idea.text.isascii() else ()))


def means(word: str, text: str) -> bool:
    """Whether a sentence is a definition as acts and glossaries give it: "“diversion” means ...", "Institution: any home ..."."""
    return bool(_MEANS.match(_with_word(word, text)))


def _with_word(word: str, text: str) -> str:
    """``text`` with :data:`_WORD` for each ``word``, and for nothing else."""
    return _finding(word).sub(_WORD, text.replace(_WORD, _OTHER))


@lru_cache(maxsize=256)
def _finding(word: str) -> re.Pattern[str]:
    return re.compile(re.escape(word), re.IGNORECASE)


@lru_cache(maxsize=256)
def _brackets(word: str) -> re.Pattern[str]:
    """Brackets right behind a word."""
    return re.compile(rf"\b{re.escape(word)}\s+\(([^)]+)\)", re.IGNORECASE)


def _stands_for(word: str, long: str) -> bool:
    """Whether ``word`` are the capitals of ``long``."""
    capitals = "".join(part[0] for part in re.findall(r"\w+", long) if part[0].isupper())
    return capitals.casefold() == word.casefold()
