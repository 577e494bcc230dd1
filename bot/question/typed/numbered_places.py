"""Articles, paragraphs and general comments asked for by their number, put plainly: "the fifth general comment". English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.plain.shorthand import ORDINALS
from bot.question.wordings import Wording

if TYPE_CHECKING:
    import re

_NUMBER_OF = Wording(
    "number| no ",
    r"(?:\bwh(?:at|ich)(?:['’]?s| is| was)? )?\b(?:the )?"
    r"(?P<part>para(?:graph)?|article|section|clause|rule|annex) (?:number(?! ?\d)|no\.?(?= (?:of|for|on|about|that)\b|\W*\Z))",
)


_NUMBER_IS = Wording(
    "what number",
    r"\bwhat number (?:is|was|has|have|had|does) (?:the |that )?(?P<part>para(?:graph)?|article|section|clause|annex)\b(?! ?\d)",
)


def by_number(text: str) -> str:
    """``text`` in which the "article number" is asked for as "which article"."""
    return _NUMBER_IS.sub(r"which \g<part>", _NUMBER_OF.sub(r"which \g<part>", text))


_NTH_COMMENT = Wording(
    "general comment",
    rf"\b(?P<nth>{'|'.join(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)) general comment\b",
)


def comment_by_number(text: str) -> str:
    """``text`` with the "fifth general comment" as general comment No. 5, as it is cited."""

    def put(found: re.Match[str]) -> str:
        nth = found["nth"].casefold()
        number = ORDINALS.index(nth) + 1 if nth in ORDINALS else int(nth[:-2])
        return f"general comment No. {number}"

    return _NTH_COMMENT.sub(put, text)
