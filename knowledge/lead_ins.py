"""How a sentence ends that introduces a list; by itself, since every start of the bot needs it and hardly any reads documents."""

from __future__ import annotations

import re

_INTRODUCES = re.compile(
    r"(?:[:：—–―]|(?<=[\w,)])[ \u00a0]?-)\s*$|(?<=\w )(?:where|may|shall|must|unless|if|means|includes)$"
)
_ENDED = re.compile(r"[.!?;。！？；؟][\"”’»)\]]*\s*$")


def ends_as_lead_in(text: str) -> bool:
    """Whether a text ends as what introduces a list does: in a colon, or in the dash of acts ("The Council consists of-").

    A sentence that breaks off on "may" or "where" has the rest in what is listed below.
    """
    return bool(_INTRODUCES.search(text))


def is_unfinished(text: str) -> bool:
    """Whether no mark ends a text: above a list that begins with "(a)" it introduces that."""
    return _ENDED.search(text) is None
