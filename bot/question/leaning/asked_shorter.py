"""A wish to have the answer before in fewer words. English."""

from __future__ import annotations

from bot.question.wordings import Wording

SHORTER = Wording(
    "short|brief|concise| one sentence| one line| a sentence| a line",
    r"\A\W*(?:(?:ok(?:ay)?|and|but|so|then|well|yes|now|thanks?)\W+)*"
    r"(?:please |(?:can|could|would) (?:you|we|i) (?:please )?)?(?:(?:make|put|say|keep|have|give me|tell me|do) )?"
    r"(?:(?:it|that|this|them) )?(?:(?:a (?:bit|little)|a lot|much|even|more|in) )*"
    r"(?:short(?:er)?|brief(?:ly|er)?|concise(?:ly)?|(?:one|a) (?:single )?(?:sentence|line))"
    r"(?: (?:version|form|answer|please|now))*\W*\Z",
)
"""The answer before is wanted shorter."""
