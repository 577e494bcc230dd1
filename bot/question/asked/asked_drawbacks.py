"""What speaks against something, its drawback or its catch: how that is asked, and what tells it. English."""

from __future__ import annotations

from bot.question.wordings import Wording

DRAWBACK = Wording(
    "drawback|downside|down side|disadvantage|weakness|weak point|shortcoming| cons | catch |speaks against|spoke against"
    "|wrong with|argument against|arguments against",
    r"\b(?:drawbacks?|down ?sides?|disadvantages?|weakness(?:es)?|weak points?|shortcomings?|cons)\b"
    r"|\bwhat(?:['’]s| is| was) the catch\b|\bwhat (?:speaks|spoke) against\b|\bwhat(?:['’]s| is| was) wrong with\b"
    r"|\barguments? against\b",
)
"""It is asked what speaks against something."""
TELLS_DRAWBACK = Wording(
    "",
    r"\b(?:however|but|although|though|yet|nevertheless|on the other hand|disadvantage\w*|drawback\w*|downside\w*|weakness\w*"
    r"|shortcoming\w*|(?-i:risks?|risky|dangers?|dangerous)|cost(?:s|ly)|expensive|uncertain\w*|fail\w*|lack\w*|difficult\w*|problem\w*|critici\w+"
    r"|unaware|unable|slow(?:er|ly)?|only (?:a |one |few )|too (?:few|many|little|much|late|slow|long)|less|fewer|weaker|burden\w*"
    r"|harm\w*|mistrust|concern(?:s|ed)?)\b",
)
"""What sets something against it."""
