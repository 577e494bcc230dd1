"""What one body is a part of: that two are named in one sentence does not tell."""

from __future__ import annotations

from bot.question.wordings import Wording

_BODY = (
    r"(?:un|unicef|united nations|government|state|ministry|office|council|committee|commission|court|board|agency|department"
    r"|parliament|ombuds\w+|organi[sz]ation|institute|university|union|authority|secretariat|service)"
)
ASKED = Wording(
    " of | to ",
    r"\A\W*(?:(?:and|so|but|ok(?:ay)?)\W+)*(?:is|are|was|were|does|do|did) (?!it\b|they\b|there\b)[^?]{2,70} "
    r"(?:(?:an? )?(?:part|branch|arm|department|organ|agency|division|subsidiary|section|wing) of|belong to) "
    rf"(?:the |an? )?(?:[\w’'-]+ ){{0,4}}?{_BODY}(?: of (?:[\w’'-]+ ?){{1,4}})?\W*\Z",
)
"""Asks whether one is a part of another: "Is the Committee part of UNICEF?"."""
TELLS = Wording(
    "",
    r"\b(?:parts? of|branch|arm of|departments? of|organs?|agency of|divisions?|units? of|members?|membership|sections? of"
    r"|belong\w*|under the|attached to"
    r"|entit(?:y|ies)|independent\w*|separate\w*|autonomous\w*|consists?|made up of|composed of|comprises?"
    r"|subsidiar\w+|housed in"
    r"|within (?:the|an?)|reports to|answers to|integrated|incorporated|counts? as|treated as|forms?|remains?"
    r"|applies|not)\b",
)
