"""What is appended to a law or a report: schedules, annexes, explanatory memoranda. Their headings end the part above them."""

from __future__ import annotations

import re

__all__ = ["is_appended"]

_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|primer[oa]?|segund[oa]|tercer[oa]?"
    r"|cuart[oa]|quint[oa]|premi(?:er|ère)|deuxième|troisième|erste|zweite|dritte)"
)
_NUMBER = r"(?:no\.? ?)?(?:\d{1,3}[a-z]?|[ivxlc]{1,6}|[a-z])"
_APPENDED = re.compile(
    rf"(?:the )?(?:{_ORDINAL} )?(?:schedules?|annex(?:es|e|ure)?|appendi(?:x|ces)|anexos?|apéndices?|anlagen?|anhang|приложени[ея]"
    rf"|الملحق|المرفق)(?: (?:{_ORDINAL}|{_NUMBER}))?\s*(?:[:.–—(-].*)?"
    r"|explanatory (?:memorandum|notes?|statement)\b.{0,80}|(?:memorandum|statement) of (?:the )?(?:objects|reasons)\b.{0,40}"
    r"|exposición de motivos|disposición (?:adicional|transitoria|derogatoria|final)\b.{0,40}|exposé des motifs"
    r"|пояснительная записка",
    re.IGNORECASE,
)


def is_appended(text: str) -> bool:
    """Whether a heading is that of something appended: "FIRST SCHEDULE", "Annex A: Form", "Explanatory Memorandum"."""
    return len(text) <= 120 and _APPENDED.fullmatch(text.strip()) is not None
