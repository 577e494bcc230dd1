"""Definitions: whether a sentence says what a word is or means."""

from __future__ import annotations

import re

from bot.question.wordings import Wording, folded_letters

COUNTS_AS = Wording(
    " count| meant | qualif| regarded | considered | treated | understood | mean by | classed | seen ",
    r"\b(?:what|who|which \w+) (?:(?:is|are) )?(?:counts?|qualif(?:y|ies)|meant|understood|regarded|considered|treated|classed"
    r"|seen) (?:as|by|to be)\b|\bmean by\b|\bwho (?:is|are) considered\b",
)
"""Asks what falls under a word: a definition answers it where the sources give one."""

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


def _defines(word: str, text: str) -> bool:
    # Each pattern below has at least this of the word in it; most sentences do not, and compiling costs more than all else here.
    if folded_letters(word[:-2]) not in folded_letters(text):
        return False
    if means(word, text):
        return True
    escaped = re.escape(word)
    if re.search(
        rf"^\W*(?:(?:the|an?)\s+)?(?:\w+\s+){{0,2}}{escaped}\w*\s+"
        r"(?:is|are|was|were|means?|refers?|stands? for|comprises?|consists?)\b",
        text,
        re.IGNORECASE,
    ):
        return True
    # "Evaluation measures what laws do" says what it is: the word is what the sentence is about.
    # What an organisation does ("UNICEF supports ...") does not say what it is.
    about = rf"\W*(?:the |an? )?({re.escape(word[:-2])}\w*)\s+(?:\w+\s+)?[a-z]+s?\b"
    if len(word) > 5 and (found := re.match(about, text, re.IGNORECASE)) and not found.group(1).isupper():
        return True
    root = rf"{re.escape(word.removesuffix('s')) if len(word) > 3 else escaped}(?:s|es)?"
    if re.search(
        rf"\b(?:called|termed|known as|named|referred to as|meaning|i\.e\.|that is)\s+(?:the |an? )?[“‘\"']?{root}\b"
        rf"|\b{root}[”’\"']?(?:\s+\([^)]{{3,60}}\))?(?:,| [—–-])\s+(?:which|who|an?|the|or|i\.e\.|that is|also|one of)\b"
        rf"|\b{root}\s+(?:\w+\s+){{0,2}}(?:is|are|was|were)\s+(?:an?|the|any|those|all|when|one)\b",
        text,
        re.IGNORECASE,
    ):
        return True
    # "Treaties such as the CRC" says what it is (Hearst, "Automatic acquisition of hyponyms", COLING 1992), as does "day orders,
    # measures that end at midnight".
    kind = re.search(
        rf"\b[a-z]{{3,}}s,? (?:such as|including|like|namely) (?:[\w-]+(?:,| and| or)? ){{0,6}}((?i:{escaped}))\b", text
    )
    if kind and kind.group(1).isupper():
        return True
    # ... and "The system is dualist: a treaty has no effect without an act".
    if re.search(
        rf"\b{root}(?:\s[\w-]+)?:\s+(?:[\w’'-]+[,]?\s+){{4}}"
        rf"|\b{root}, (?!as |is |was |has |this )[a-z]+s (?:of [a-z]+ )?"
        r"(?:with|without|that|which|who|whose|where|in which)\b",
        text,
        re.IGNORECASE,
    ):
        return True
    # "Clades (genetic branches)", "“child” in this Act means ...", but not "children (aged under five)".
    if re.search(
        rf"\b{root} \((?:i\.e\.,? |(?!{_NO_MEANING}\b))[a-z][\w’'-]* (?-i:[a-z])[^)]*\)"
        rf"|\b{root}[”’\"]?,? (?:here|in this (?:context|law|act|code|document|section|chapter|policy|guide|report)"
        r"|for the purposes? of [^,;.]{3,60}),? (?:means?|refers?|(?:is|are) (?:an?|any|every|the)\b)",
        text,
        re.IGNORECASE,
    ):
        return True
    if re.search(rf"\({escaped}\)|[“‘\"]{escaped}[”’\"]\s+(?:means?|is|refers)", text, re.IGNORECASE):
        return True
    # "CRC (article 45)" is a reference; "CRC (Convention on the Rights of the Child)" says what it stands for.
    for bracket in re.findall(rf"\b{escaped}\s+\(([^)]+)\)", text, re.IGNORECASE):
        capitals = "".join(part[0] for part in re.findall(r"\w+", bracket) if part[0].isupper())
        if capitals.casefold() == word.casefold():
            return True
    return False


def means(word: str, text: str) -> bool:
    """Whether a sentence is a definition as acts and glossaries give it: "“diversion” means ...", "Institution: any home ..."."""
    return bool(
        re.match(
            rf"\W*(?:\(\w{{1,3}}\)\s*)?(?:the |an? )?[“‘\"'«]?(?:[\w-]+\s){{0,2}}{re.escape(word)}\w{{0,3}}"
            r"(?:\s[\w-]+){0,4}[”’\"'»]?"
            r"(?:\s(?:\([^()]{1,80}\)\s)?(?:means?|shall mean|refers? to|is defined as)\b|:\s+(?:an?|any|the|all|every|each)\b)",
            text,
            re.IGNORECASE,
        )
    )
