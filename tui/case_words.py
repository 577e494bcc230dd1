"""What is wrong with a case example, in the words of its form: who fills one in knows nothing of files and their fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading_cases import PARTS as FIELDS
from tui.widgets.claim_row import part_in_form

if TYPE_CHECKING:
    from knowledge.model import Fault

_PLAIN = {
    "the case has no title": "The case has no title.",
    "the case makes no claim": "The case has no claim: say what happened in your words, and quote the source for it.",
    "the case names no country": "The case has no country.",
    "the case names no sources": "The case has no source.",
}
_LACKS = re.compile(r"an entry under (\w+) has no (\w+)")
_OFTEN = re.compile(r'(the quotation ".*" stands [0-9]+ times in ).*', re.DOTALL)
_NO_YEAR = re.compile(r".* is not a year")
_NEEDS_NO_FILE = ("add a quotation that",)
"""How advice begins that speaks of quotations alone."""
_LEAVING_IT_OUT = ", or remove the country"


def form_words(fault: Fault, *, only_country: bool = False) -> str:
    """Say for the form what ``fault`` says of the file that it would make; advice that speaks of the file is left out.

    ``only_country``: the case names no country but one.
    """
    if fault.what in _PLAIN:
        return _PLAIN[fault.what]
    if lacks := _LACKS.fullmatch(fault.what):
        part = FIELDS.get(lacks[1])
        name = part_in_form(part.part) if part else lacks[1]
        missing = "quotation" if lacks[2] == "quotation" else "words of yours that say what the quotation shows"
        return f"A claim ({name}) has no {missing}."
    if often := _OFTEN.fullmatch(fault.what):
        return f"{_begun(often[1])}the source: quote more words."
    if _NO_YEAR.fullmatch(fault.what):
        return f"{fault.what}: a year has four figures."
    advice = f"; {fault.mend}" if fault.mend.startswith(_NEEDS_NO_FILE) else ""
    if only_country:  # without it the case has none, which is wrong too
        advice = advice.removesuffix(_LEAVING_IT_OUT)
    return f"{_begun(fault.what)}{advice}."


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
