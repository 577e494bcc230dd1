"""Where a passage stands, said in the language of the question.

Passages carry their locator in English, as it is worked out once for a library. Its parts have fixed forms, and the
heading in it is known, so that they can be said again in other words; a heading is the source's and stays as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.question.wordings import Wording
from bot.wording import ENGLISH, say

if TYPE_CHECKING:
    from knowledge.model import Passage

_PART = Wording("", r"(\S+) (.+)", re.NOFLAG)


def locator_in(passage: Passage, language: str) -> str:
    """The locator of ``passage`` in ``language``: "page 3, section “X”" as "página 3, sección «X»".

    Its parts are parted by a comma and a blank in every language, as faces and references count on.
    """
    locator = passage.locator
    if not locator or language == "en":
        return locator
    section = say("place_section", heading=passage.heading[-1]) if passage.heading else ""
    before, found, after = locator.partition(section) if section else (locator, "", "")
    parts = [_part_in(part, language) for part in before.split(", ") if part]
    if found:
        parts.append(say("place_section", language, heading=passage.heading[-1]))
    parts += [_part_in(part, language) for part in after.split(", ") if part]
    return ", ".join(parts)


def _part_in(part: str, language: str) -> str:
    """One part ("paragraph 2", "art. 12(2)") in ``language``; as it stands where it has none of the known forms."""
    form = _PART.compiled.fullmatch(part)
    key = f"place_{form[1]}" if form else ""
    return say(key, language, number=form[2]) if form and "{number}" in ENGLISH.get(key, "") else part
