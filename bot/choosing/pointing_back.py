"""What a sentence points back to by "these devices", "this is called" or "he", where it is just that which is asked for. English.

"Which procedure do babies follow?" is not answered by "Babies follow this procedure too" without the sentence before it
(demonstratives refer to what was last spoken of: Webber, "Discourse deixis", ACL 1988).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import analyse, content_stems
from bot.indexing.units import asks
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.question.reading import Question

_ASKED = Wording(
    "what|which|who|whose",
    r"\A\W*(?:(?:and|so|but|ok)\W+)*(?:(?:in|on|at|by|for|of|to|with|from) )?(?:what|which|whose|who)\b"
    r"|\b(?:what|which) (?:type|kind|sort)\b",
)
_ITSELF = (
    r"(?:paper|report|document|act|law|bill|convention|treaty|guide|chapter|section|article|paragraph|page|study|memo\w*|letter|book|case"
    r"|country|year|month|week|day|time|way|regard|respect)s?\b"
)
"""What "this paper" means is the document itself, and "this year" a time."""
_DEMONSTRATIVE = Wording(
    " this | these | such ", r"\b(?:this|these|such) (?!" + _ITSELF + r")((?:[a-z-]+ ){0,2}[a-z-]+)"
)
_ALL_OF_IT = Wording(
    " this | these | that ",
    r"\A\W*(?:all (?:of )?)?(?:this|these|that) (?:is|are|was|were|ha(?:s|ve) been|set|led|brought|made|gave)\b",
)
_PERSON = Wording(" he | she | his | her ", r"\A\W*(?:he|she|his|her)\b")
_WHO = Wording("who", r"\A\W*(?:(?:and|so|but|ok)\W+)*who(?:se)?\b")


_CHANGED = Wording(
    "doubled|halved|trebled|tripled|reduced|increased|raised|lowered|extended|shortened",
    r"\bthe (?P<what>fine|penalty|fee|sum|amount|period|term|limit|allowance|sentence)s? "
    r"(?:is|are|shall be|may be|will be|was|were) "
    r"(?:doubled|halved|trebled|tripled|reduced|increased|raised|lowered|extended|shortened)\b",
)
"""A sum or a time that is changed in some case, and told by the sentence before: "Then the fine is doubled"."""


_LABELLED = Wording(
    "",
    r"\A\W*(?:answer|response|reply|remedy|mitigation|solution|counter-?measure|measure|reason|result|cause|effect|consequence|outcome)s?\s?:",
)
"""What a sentence says to the one before it: "Answer: a boat." """


def said_to(unit: int, index: Index) -> int | None:
    """The sentence before ``unit``, in its passage, that it is the answer to or the reason of, by the label it begins with."""
    before = unit - 1
    if not unit or index.units[before].passage != index.units[unit].passage or index.units[before].introduces:
        return None
    return before if _LABELLED.found_in(index.text(unit)) else None


def pointed_at(unit: int, question: Question, index: Index) -> int | None:
    """The sentence before ``unit``, in its passage, if ``unit`` leaves to it what is asked for; None else."""
    if question.language != "en" or not unit or index.units[unit - 1].passage != index.units[unit].passage:
        return None
    text, asked = index.text(unit), question.asking or question.text
    changed = _CHANGED.search(text)
    if changed and changed["what"] in index.text(unit - 1).casefold():
        return unit - 1
    if (
        not _ASKED.found_in(asked)
        or question.intent.yes_no
        or index.units[unit - 1].introduces
        or asks(index.text(unit - 1))
    ):
        return None
    words = {token.stem for token in analyse(asked)}
    kinds = [set(content_stems(found.group(1))) for found in _DEMONSTRATIVE.finditer(text)]
    if any(not kind.isdisjoint(words) for kind in kinds) or _ALL_OF_IT.found_in(text):
        return unit - 1
    if _WHO.found_in(asked) and _PERSON.found_in(text):
        return unit - 1
    return None
