"""How letters begin and end: "Dear Minister,", "Yours sincerely,". These lines say nothing that could be quoted."""

from __future__ import annotations

import re

__all__ = ["is_closing_line", "is_salutation"]

_SALUTATION = re.compile(
    r"(?:(?:my )?dear|estimad[oa]s?|distinguid[oa]s?|excelentísim[oa]s?|ch(?:er|ère)s?|sehr geehrte[rs]?|liebe[rs]?|prezad[oa]s?"
    r"|уважаем\w+|глубокоуважаем\w+)\s(?-i:[^\W\d_])[^.!?;:\n]{0,80}[,:!]?"
    r"|(?:sir|madam|madame|monsieur|mesdames|messieurs|señor(?:a|es)?|excellency|your excellency)\b[^.!?;:\n\d]{0,60}[,:]"
    r"|to whom it may concern[,:]?|尊敬的[^。！？\n]{1,30}[：:，,]|(?:السيدة?|سعادة|معالي|حضرة)\s[^.!؟\n]{2,60}(?:المحترمة?|[،,:])",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:with )?(?:my |our )?(?:best|kind|warm(?:est)?|kindest) (?:wishes|regards)|regards"
    r"|yours(?: (?:very )?(?:sincerely|faithfully|truly|respectfully))?|(?:very )?(?:sincerely|respectfully|faithfully)(?: yours)?"
    r"|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|(?:muy )?atentamente|(?:bien )?cordialement|respectueusement"
    r"|(?:mit )?(?:freundliche|beste|viele)n? grü(?:ß|ss)en?|hochachtungsvoll|с (?:глубоким )?уважением|atenciosamente"
    r"|此致(?:敬礼)?|敬礼|مع (?:خالص |فائق )?(?:التقدير|الاحترام|التحية).{0,30}|وتفضلوا بقبول.{0,60})\s*[,.،，!]?",
    re.IGNORECASE,
)
_MOST_WORDS = 12


def is_salutation(line: str) -> bool:
    """Whether a line is how a letter begins: "Dear Minister,"."""
    return len(line.split()) <= _MOST_WORDS and _SALUTATION.fullmatch(line.strip("*_ \t")) is not None


def is_closing_line(line: str) -> bool:
    """Whether a line is how a letter ends: "Yours sincerely,"."""
    return len(line.split()) <= _MOST_WORDS and _CLOSING.fullmatch(line.strip("*_ \t")) is not None
