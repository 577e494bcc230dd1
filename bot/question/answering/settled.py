"""Amounts and times that a question speaks of and does not ask for: "Who decides how many judges sit?". English."""

from __future__ import annotations

from bot.question.wordings import Wording

_SETTLED = Wording(
    " how many| how much| how long| how often| how old| at what age| when ",
    r"\b(?:how|who|whose|where)\b(?: [\w'’-]+){0,7}? (?:determin|decid|set|agree|defin|fix|calculat|work|settl|chos"
    r"|choose|know|knew|say|said|tell|told)\w*(?: out| on)?,? (how (?:many|much|long|often|old)|at what age|when)\b"
    r"|\b(?:what|which|why|who)\b(?: [\w'’-]+){1,9}? (?:to|for|of|by) (?:find(?:ing)? out|work(?:ing)? out"
    r"|tell(?:ing)?|check(?:ing)?|determin(?:e|ing)|establish(?:ing)?|estimat(?:e|ing)|prov(?:e|ing)|show(?:ing)?|decid(?:e|ing)"
    r"|see(?:ing)?|measur(?:e|ing)) (how (?:many|much|long|often|old))\b",
)
"""An amount or a time that is not itself asked for, but who sets it, or how: "Who decides how many judges sit?", "What is wrong
with X-rays to find out how old somebody is?"."""


def without_settled(question: str) -> str:
    """``question`` without the words that ask for an amount where it asks who or what settles it."""
    found = _SETTLED.search(question)
    if found is None:
        return question
    start, end = found.span(found.lastindex or 0)
    return f"{question[:start]}that{question[end:]}"
