"""What a law is called: whether a question asks for it, and whether a sentence says it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.weighing.pool import Pool

_KINDS = r"(?:law|act|bill|statute|code|decree)"
ASKED = Wording(
    "name|title|called|known",
    rf"\b(?:names?|titles?) of (?:the |that |this |its |their |your )?(?:[\w-]+ ){{0,3}}{_KINDS}s?\b"
    rf"|\b{_KINDS}['’]s (?:full |short )?(?:name|title)\b"
    rf"|\bwhat(?: is| was|['’]?s) (?:the |that |its |their )?(?:[\w'’-]+ ){{0,3}}{_KINDS}"
    r" (?:(?:in|on|of|for|about|against) (?:[\w'’-]+ ){1,6}?)?(?:called|known as|named)\b",
)
"""A law's own name is asked for: "What is the name of the Chilean law?", "What is the act called?"."""
ASKED_WHICH = Wording(
    "laws|acts|statutes|bills",
    r"^\W*(?:and |so )?(?:which|what) (?:\w+ )?(?:laws|acts|statutes|bills)"
    r" (?:needs?|should|must|ought|were|was|have|has|did|are to|require)\b",
)
"""It is asked which laws, of those that there are, something holds of: "Which laws need reform?"."""
SAYS = Wording(
    "",
    r"\b[A-Z][\w’'-]+ (?:(?:[A-Z(][\w’'()-]*|of|the|on|and|for|to) ){0,8}?(?:Act|Law|Code|Bill|Statute|Ordinance|Decree)\b"
    r"|\b(?:Act|Law|Code|Statute|Ordinance|Decree|Ley|Loi|Lei) (?:on|of|for|[Nn](?:o\b|[°º.])|\d)|(?:Закон|قانون|法)",
    re.NOFLAG,
)
"""What a law is called by, in a sentence of any language."""
NEAR = 0.6
"""The share of the best score that a sentence must have to be quoted for the name it gives, in place of those that give none."""


def asked_alone(question: str) -> bool:
    """Whether a law's name is all that ``question`` asks for: who also wants its year is answered by more sentences."""
    return ASKED.found_in(question) and " and " not in question and "," not in question


def naming_laws(pool: Pool, index: Index) -> Pool:
    """``pool`` with those of the best sentences alone that call a law by its name; as it is where none does."""
    least = NEAR * pool.ranked[0].score if pool.ranked else 0.0
    telling = tuple(row for row in pool.ranked if row.score >= least and SAYS.search(index.text(row.unit)))
    return replace(pool, ranked=telling) if telling else pool
