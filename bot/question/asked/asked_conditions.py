"""Where money comes from, and when something is allowed: how that is asked, and what tells it. English."""

from __future__ import annotations

from bot.question.wordings import Wording

_MONEY = r"(?:money|cash|funds?|funding|income|revenue|finances?|resources|budget)"
MONEY_FROM = Wording(
    " from | whose | out of | pay| paid | fund| financ| bankroll| sponsor| bear",
    rf"\bwhere (?:do|does|did|will|would|is|are)\b[^?]{{0,80}}\b{_MONEY}\b[^?]{{0,30}}\b(?:(?:come|coming|came|get|taken?)\s)?from\b"
    rf"|\b(?:from where|out of what|whose {_MONEY})\b"
    r"|\bwho (?:is |was |will |would |has |else )?(?:pays?|paid|paying|funds?|funded|funding|financ(?:es|ed?|ing)|bankrolls?|bankrolled"
    r"|sponsors?|sponsored|bears?)\b",
)
"""It is asked where the money for something comes from."""
TELLS_MONEY_FROM = Wording(
    "",
    r"\b(?:financed|funded|paid(?: for)?|supported|provided|covered|met|borne|subsidi[sz]ed|sponsored|donated) (?:[\w’'-]+ ){0,3}?"
    r"(?:by|from|through|out of)\b|\b(?:comes?|came|coming|drawn|raised) (?:[\w’'-]+ )?from\b|\b(?:grants?|gifts?|bequests?|donations?"
    r"|contributions?|subsid(?:y|ies)|loans?|lev(?:y|ies)|fees) (?:from|of)\b|\bat (?:the )?(?:public|state|their own|its own) expense\b"
    r"|\b(?:pays?|funds|finances|bears?) (?:for |the )",
)
"""What tells that."""

WHEN_ALLOWED = Wording(
    " when | circumstances | conditions | cases | case ",
    r"\bwhen (?:may|can|could|might|must)\b|\bwhen (?:is|are|am|was|were)\b[^?]{0,60}\b(?:allowed|permitted|ok|okay|lawful|legal|entitled)\b"
    r"|\b(?:in|under) (?:what|which) (?:circumstances|conditions|cases?)\b",
)
"""It is asked when somebody may do something: on what conditions, not at what time."""
TELLS_CONDITION = Wording(
    "",
    r"\b(?:only (?:if|when|where|to|in|after|before|on|with|for|by|as)|unless|except|provided that|as long as|if|when|where|in (?:any )?case|"
    r"to prevent|last resort|exceptional\w*)\b",
)
"""What sets a condition."""

WHETHER_ALLOWED = Wording(" may ", r"\A\W*(?:(?:and|so|but|ok|please|hi|hello)\W+)*may (?!you\b)\w")
"""It is asked whether somebody may do something."""
TELLS_WHETHER_ALLOWED = Wording(
    "",
    r"\b(?:may(?! have\b)|must not|shall not|cannot|allow(?:s|ed)?|permit(?:s|ted)?|prohibit\w*|forbid\w*|forbade|ban(?:s|ned)?)\b",
)
"""What says that something may be done, or that it may not."""
