"""How a sentence ends that introduces a list; by itself, since every start of the bot needs it and hardly any reads documents."""

from __future__ import annotations

import re

_MARK = re.compile(r"(?:[:：—–―]|(?<=[\w,)])[ \u00a0]?-)\s*$")
_BREAKS_OFF = re.compile(r"(?:\w+\W+){2}(?:where|may|shall|must|unless|if|means|includes)$")
_END = 80
_ENDED = re.compile(r"[.!?;。！？；؟][\"”’»)\]]*\s*$")


def ends_as_lead_in(text: str) -> bool:
    """Whether a text ends as what introduces a list does: in a colon, or in the dash of acts ("The Council consists of-").

    A sentence that breaks off on "may" or "where" has the rest in what is listed below.
    """
    return ends_in_mark(text) or _BREAKS_OFF.search(text[-_END:]) is not None


def ends_in_mark(text: str) -> bool:
    """Whether a text ends in the colon or dash that introduces a list."""
    return _MARK.search(text) is not None


def is_unfinished(text: str) -> bool:
    """Whether no mark ends a text: above a list that begins with "(a)" it introduces that."""
    return _ENDED.search(text) is None
