"""Of whom or what something is not so: "Who cannot be appointed?", "When is no notice needed?". English.

Little words are no part of a search: without them, a sentence that says the opposite is as near as one that says what is asked.
"""

from __future__ import annotations

from bot.question.wordings import Wording

_NOT = r"(?:not|never|cannot|can['’]?t|(?:wo|do|does|did|is|are|was|were|has|have|had|should|could|would|must|may)n['’]?t|no longer|nobody|no one)"
_TURNS = r"(?:if|where|when|because|who|whoever|that|which|so(?! (?:far|many|much)\b))"
_PENALTY_FOR = r"[^?]{0,60}\b(?:penalt(?:y|ies)|fines?|punishments?|sanctions?|consequences?) (?:for|of|if)\b"
"""What somebody has to expect who does not do as they should is said of those who fail, or in the list below them."""
OF_WHOM_NOT = Wording(
    "who|which|what |when |where |whom ",
    rf"\A(?!{_PENALTY_FOR})\W*(?:(?:and|so|but|ok|please|then)\W+)*(?:who|whom|which (?!is not\b)|what (?!if\b|happens?\b|about\b)|when|where)\b"
    rf"(?:(?!\b(?:{_TURNS}|why)\b)[^?]){{0,80}}?(?<!\bor )(?<!, )\b{_NOT}\b(?! (?:just|only|merely|simply)\b)(?![^?]{{0,60}}\bbut (?:by|to|in|for|from|with"
    r"|on|at|rather|instead|the|an?)\b)",
)
"""It is asked of whom, what, when or where it is not so; what happens if somebody does not do as they should is another thing. What is
only set against something else ("what harm, not benefit, ...", "not by government but by others") is not asked."""
DENIES = Wording(
    "",
    r"\b(?:(?:not|no)(?! (?:fewer|less|more|later|earlier|longer|only|just|merely)\b)|never|nor|neither|cannot|none|nobody|without|unless|except(?:ions?|ing)?|spar(?:ed|es|ing)|exempt\w*|exclu(?:de[ds]?|ding|sions?)|other than|beyond|prohibit\w*"
    r"|forbid\w*|forbidden|bann?(?:ed|s)?|refus\w+|reject\w+|den(?:y|ies|ied)|lack\w*|miss(?:ing|ed)|fail(?:s|ed|ure)?|absent|yet to"
    r"|disqualif\w+|ineligible|rul(?:ed|es) out|barred|left out|leav(?:es?|ing) out|omit\w*|apologies|stayed away|impossible|outside|unable|un(?:willing|available|funded|finished|resolved|answered|changed|tested))\b|n['’]t\b",
)
"""What says that something is not so."""
NOT_SO = Wording(
    " not | never |n t |nt ",
    r"\b(?:what|which \w+) (?:did|does|do|can|could|has|have|had|will|would|may|should|must|is|was|were|are) (?:the |an? |its |their )?(?:[\w’'-]+ ){1,3}?(?<! for )(?:not|never)\b"
    r"|\b(?:what|which \w+) (?:did|does|do|ca|could|has|have|had|wo|would|should|must|is|was|were|are)n['’]?t\b"
    r"|\b(?:thing|something|anything)s?(?: that| which)? (?:[\w’'-]+ ){1,4}?(?:did|does|do|could|has|have|was|were|is|are)(?: not| never|n['’]?t)\b",
)
"""It is asked what somebody does not do ("What did UNICEF not do in Chile?"): only a sentence that denies something answers."""
WHO = Wording("who ", rf"\A\W*(?:(?:and|so|but|ok|please|then)\W+)*who\b(?![^?]*\b{_NOT}\b)")
"""It is asked who is or does something."""
NOBODY = Wording("", r"\b(?:nobody|no one|no-one|none of (?:them|these))\b(?! (?:else|but|other|except|can|may|could))")
"""What says that nobody was or did it: that of something else, where somebody is asked for."""
