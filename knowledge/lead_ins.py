"""How a sentence ends that introduces a list; by itself, since every start of the bot needs it and hardly any reads documents."""

from __future__ import annotations

import re

_INTRODUCES = re.compile(r"(?:[:：—–―]|(?<=[\w,)])[ \u00a0]?-)\s*$")


def ends_as_lead_in(text: str) -> bool:
    """Whether a text ends as what introduces a list does: in a colon, or in the dash of acts ("The Council consists of-")."""
    return bool(_INTRODUCES.search(text))
