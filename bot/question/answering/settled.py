"""Amounts and times that a question speaks of and does not ask for: "Who decides how many judges sit?". English."""

from __future__ import annotations

from bot.question.wordings import Wording

_SETTLED = Wording(
    " how many| how much| how long| how often| how old| at what age| when ",
    r"\b(?:how|who|whose|where)\b(?: [\w'’-]+){0,7}? (?:determin|decid|set|agree|defin|fix|calculat|work|settl|chos"
    r"|choose|know|knew|say|said|tell|told)\w*(?: out| on)?,? (how (?:many|much|long|often|old)|at what age|when)\b",
)
"""An amount or a time that is not itself asked for, but who sets it, or how: "Who decides how many judges sit?"."""


def without_settled(question: str) -> str:
    """``question`` without the words that ask for an amount where it asks who or what settles it."""
    found = _SETTLED.search(question)
    return f"{question[: found.start(1)]}that{question[found.end(1) :]}" if found else question
