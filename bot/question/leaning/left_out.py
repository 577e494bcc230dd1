"""Short English questions that leave out what the question before has said: a verb ("Can NGOs?", "Can an NGO do it?") or of what.

The verb phrase is left out, or "do it" stands for it (Quirk et al., "A Comprehensive Grammar of English", 1985, 12.21-23).
"""

from __future__ import annotations

from bot.question.wordings import Wordings

_HEAD = r"\A\W*(?:(?:and|but|so|ok(?:ay)?|then)\W+)*"
_AUX = r"(?:can|could|may|might|must|should|shall|will|would|do|does|did|has|have|had|is|are|was|were)"

_LEAVES_OUT = Wordings(
    # "Can NGOs?", "Should a minister?", "Does Ghana too?"
    (
        "",
        rf"{_HEAD}{_AUX} (?:(?:the|an?|all|any|every|our|other) )?(?!there\b)[\w’'-]+(?: too| also| as well| either)?\W*\Z",
    ),
    # "Can an NGO do it?", "May children do so too?"
    (
        " do | doing | done | does | did ",
        (
            rf"{_HEAD}(?:{_AUX}|who|which [\w’'-]+|what [\w’'-]+|why|how|when|where)\b[^?]{{0,60}}?"
            r"\b(?:do|doing|done|does|did) (?:it|that|this|so|the same|likewise)(?: too| also| as well| alone| themselves)?\W*\Z"
        ),
    ),
    # "What happened next?", "What laws followed?"
    (
        "happen| came| come|follow",
        (
            rf"{_HEAD}(?:what|who|which)(?: (?!(?:is|are|was|were|do|does|did)\b)[\w’'-]+)? "
            r"(?:(?:happened|happens|came|comes) (?:next|then|afterwards?|after that|later)|follow(?:ed|s)(?: next| then)?)\W*\Z"
        ),
    ),
    # "Is there a treaty?"
    (" there ", rf"{_HEAD}(?:is|are|was|were) there (?:also )?(?:an?|any|some) [\w’'-]+\W*\Z"),
    # "Why several laws?"
    (
        "why ",
        (
            rf"{_HEAD}why (?:only|just|so few|so many|several|many|two|three|four|both|more|one|an?|the|\d+)"
            r"(?: (?!(?:is|are|was|were|do|does|did)\b)[\w’'-]+){0,2}\W*\Z"
        ),
    ),
)


def leaves_out(text: str) -> bool:
    """Whether a question leaves out what it is about, or what is done, to the one before."""
    return _LEAVES_OUT.found_in(text)
