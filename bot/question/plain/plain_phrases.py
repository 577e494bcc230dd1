"""Phrases of a question that are put plainly before it is read: "failed to reply" as "did not reply". English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.wordings import Wording

if TYPE_CHECKING:
    import re

_FAILED = Wording(
    " failed to | fail to ",
    r"\b(?:(?:has|have|had) )?failed to (?=[a-z]{2})|\bdid (?P<who>(?:the |an? |its "
    r"|their )?(?:[\w’'-]+ ){1,5}?)fail to (?=[a-z]{2})",
)


def not_done(text: str) -> str:
    """``text`` in which whoever "failed to" do something did not do it: what sources say that nobody did seldom has "failed"."""
    return _FAILED.sub(lambda found: f"did {found['who']}not " if found["who"] else "did not ", text)


_COSTS_NOTHING = Wording(
    " nothing",
    r"\b(?:costs?|costing) (?:(?:us|me|them|you|parents|families|people|children|the \w+|\w+) )?nothing\b(?! (?:to do"
    r"|like|compared|but)\b)",
)


def had_for_nothing(text: str) -> str:
    """``text`` in which what "costs nothing" is free of charge."""
    return _COSTS_NOTHING.sub("be free of charge", text)


LEAST = 4
"""Words that must stand before the unit of an amount: "how many, in numbers?" asks for them."""
_IN_UNITS = Wording(
    " in ",
    r"(?:,|\()? ?\b(?:please,? )?in (?:absolute )?(?:millions?|thousands?|billions?|figures|numbers|round (?:figures"
    r"|numbers)|per cent|percent|percentages?|%"
    r"|(?:us )?dollars|euros?|pounds|local currency)(?: please)?\)?(?=\W*\Z)",
)


def without_units(text: str) -> str:
    """``text`` without the unit in which an amount is wanted: "the sum planned for 2025, in millions?"."""
    found = _IN_UNITS.search(text)
    if not found or len(text[: found.start()].split()) <= LEAST:
        return text
    return text[: found.start()] + text[found.end() :]


_THEN_AND_NOW = Wording(
    "compar",
    r"\b(?:can you |please )?compare (?P<what>[^?.!;:]{4,80}?) (?:[\w-]+ (?:years?|decades?) ago|in the past|back then"
    r"|formerly|in (?:19|20)\d\d)"
    r" (?:and|with|to|versus|vs\.?|against) (?:now|lately|today|recently|nowadays|at present|these days|currently|more recently)\b",
)


def then_and_now(text: str) -> str:
    """``text`` in which what something was long ago and is now is compared as a question for how it changed."""
    return _THEN_AND_NOW.sub(r"how did \g<what> change", text)


_WAITS = Wording(
    "how long before|how long until|how long till",
    r"\bhow long (?=(?:before|until|till) (?!the end\b)(?:[\w’'-]+ ){1,6}?(?:gets?|can|could|sees?|hears?|is|are|will"
    r"|must|may|has|have)\b)",
)


def waited_for(text: str) -> str:
    """``text`` in which "how long before a child gets to see somebody" asks for how long one waits."""
    return _WAITS.sub("how long is the waiting time ", text)


_DOES_NOT_WANT = Wording(
    "who ",
    r"\bwho (?P<at>(?:in|at|on|from|among) [^?,;]{2,40}? )?(?P<did>does|do|did)(?: not|n['’]t) (?:want|like|agree with|agree to)\b",
)


def not_wanted(text: str) -> str:
    """``text`` in which whoever "does not want" something opposes it."""

    def opposing(found: re.Match[str]) -> str:
        return f"who {found['at'] or ''}{'opposed' if found['did'].casefold() == 'did' else 'opposes'}"

    return _DOES_NOT_WANT.sub(opposing, text)


_UNHAPPY = Wording(
    "happy|satisfied|unhappy|dissatisfied|fed up|disappointed",
    r"\b(?P<who>i|we|you|one|somebody|someone|anyone|anybody)(?: (?:am|are|is|was|were|feels?)|['’](?:m|re|s)) "
    r"(?:(?:very|really|still) )?(?:not (?:at all |very |really )?(?:happy|satisfied)|unhappy|dissatisfied|fed up|disappointed)"
    r" (?:with|about|by)\b",
)


def complained_of(text: str) -> str:
    """``text`` in which an asker who is "not happy with" something complains about it; what a committee thinks stays as it is."""
    return _UNHAPPY.sub(r"\g<who> complain about", text)


_ASKS_TIME = Wording("when|date|day|year|month|since", r"\b(?:when|date|day|year|month|since)\b")
_EFFECTIVE = Wording(
    " effective",
    r"\b(?:(?:be|become|becomes|became|takes?|took) |(?:is|are|was|were|will) (?P<what>(?:the |this |that |its |their |it )"
    r"(?:[\w’'-]+ ){0,5}?)?(?:be )?)effective\b(?! (?:way|help|measure|remed|protect|implement))",
)


def came_into_force(text: str) -> str:
    """``text`` in which a law that "is effective" from some date comes into force."""
    if not _ASKS_TIME.found_in(text):
        return text
    return _EFFECTIVE.sub(lambda found: f"{'does ' + found['what'] if found['what'] else ''}come into force", text)


_NEXT = Wording(
    " after | followed | next ",
    r"\A\W*(?:(?:and|so|but|ok) )?what(?:['’]?s| is| was)? (?:(?:comes?|came|follow(?:s|ed)?|happens)"
    r" (?:next |straight |right )?after"
    r"|(?:the |done )?next(?: steps?| thing| stage)? (?:after|following)|followed(?= (?:the|this|that|these|those) ))(?= \w)",
)


def happened_after(text: str) -> str:
    """``text`` that asks what "comes after" something, or "the next step after" it, as it asks what happened after it."""
    return _NEXT.sub("What happened after", text)


_OFFICE = r"(?:committee|commission(?:er)?|office|ombuds\w+|secretariat|ministry|department|agency|institution|organi[sz]ation)"
_REACHED = Wording(
    " reach | get hold of ",
    r"\b(?P<how>how (?:(?:do|can|could|should|would|may|might) (?:i|we|you|one)|to)) (?:best )?(?:reach|get hold of)"
    rf"(?= (?:(?:the|their|its|your|our) (?:[\w’'-]+ ){{0,3}}?{_OFFICE}"
    r"|(?:the )?(?:(?-i:[A-Z]{2,8})|un(?:icef|esco|hcr|dp|odc|fpa|aids)?|ohchr)|them)\W*\Z)",
)


def contacted(text: str) -> str:
    """``text`` in which an asker wants to contact an office: "how do I reach UNICEF?"; children and aims are reached otherwise."""
    return _REACHED.sub(r"\g<how> contact", text)


_TO_KNOW = Wording(
    " know about | know of | learn about | learn of ",
    r"\A\W*(?:(?:and|so|but|ok) )?what (?:all )?(?:should|must|ought|do|does|would) (?:(?:a|an|the|my|our|every|any|new) )*"
    r"(?:i|we|you|one|(?:[\w’'-]+ ){0,2}?(?:mps?|members?|deput(?:y|ies)|colleagues?|clerks?|ministers?|interns?|newcomers?"
    r"|beginners?|parliamentarians?|legislators?|team|everyone|everybody|anyone)) "
    r"(?:(?:need|have|want) )?(?:to )?(?:know|learn) (?:about|of)(?= \w)",
)
"""What whoever asks, or sends to ask, should know of a thing; what children or staff should know is a thing sources tell."""


def told_about(text: str) -> str:
    """``text`` that asks what "a new member should know about" something as it asks to be told about it."""
    return _TO_KNOW.sub("Tell me about", text)


_ASKED_BY_STATES = Wording(
    "who |whom ",
    r"\b(?P<who>whom?) (?P<may>can|could|may|might|should|do|does|would) (?:(?:the|an?|all|our|any) )?(?:[\w’'-]+ )?"
    r"(?:states?(?: part(?:y|ies))?|governments?|countr(?:y|ies)|parliaments?|legislatures?|congress|ministr(?:y|ies)|authorities"
    r"|lawmakers|legislators|mps|parliamentarians) (?P<asks>ask|turn to|approach|go to|contact|call on|rely on|consult)(?= for\b)",
)


def asked_by_us(text: str) -> str:
    """``text`` that asks whom "States can turn to for" help as the asker asks it: on whom that is, States have no bearing."""
    return _ASKED_BY_STATES.sub(r"\g<who> \g<may> we \g<asks>", text)


_HERE = (
    r"(?: (?:here|anywhere|somewhere|at all))?"
    r"(?: (?:in|on|by) (?:the|this|your|these|any of the) (?:text|documents?|sources?|pages?|library|handbook))?"
)
_MENTIONED = Wording(
    " mentioned| named | listed | cited ",
    r"\A\W*(?:(?:and|but|so|ok) )?(?:is|are|was|were) (?!(?:it|they|he|she|this|that|there)\b)(?P<what>(?:[\w’'-]+ ){1,5}?)"
    rf"(?:mentioned|named|listed|cited){_HERE}\W*\Z",
)
_WHERE_MENTIONED = Wording(
    " where | sentence | sentences | line | lines | paragraph | paragraphs | passage | passages ",
    r"\A\W*(?:(?:and|but|so|ok) )?(?:where (?:exactly )?|(?=(?:which|what) ))(?:"
    rf"(?:is|are|was|were) (?!(?:it|they|he|she|this|that|there)\b)(?P<what>(?:[\w’'-]+ ){{1,5}}?)"
    rf"(?:mentioned|discussed|talked about|spoken of){_HERE}"
    r"|do(?:es)? (?:it|they|you|(?:the|this|your) (?:text|documents?|sources?|pages?|library|handbook))"
    r" (?:mention|talk (?:about|of)|speak (?:about|of)|discuss)"
    rf"(?P<thing>(?: (?!(?:it|that|this|them)\b)[\w’'-]+){{1,5}}?){_HERE}"
    r"|(?:which|what) (?:sentence|line|paragraph|passage)s?"
    r" (?:mentions?|talks? (?:about|of)|speaks? (?:about|of)|discuss(?:es)?|names?)"
    rf"(?P<told>(?: (?!(?:it|that|this|them)\b)[\w’'-]+){{1,5}}?){_HERE})\W*\Z",
)
"""It is asked where in the text something is spoken of: every quotation tells where it stands."""


def anything_about(text: str) -> str:
    """``text`` that asks whether, or where, something is mentioned as it asks for anything about it."""
    if found := _WHERE_MENTIONED.search(text):
        return f"Is there anything about {(found['what'] or found['thing'] or found['told']).strip()}?"
    found = _MENTIONED.search(text)
    return f"Is there anything about {found['what'].strip()}?" if found else text


PHRASES = (
    complained_of,
    came_into_force,
    not_done,
    not_wanted,
    had_for_nothing,
    without_units,
    then_and_now,
    waited_for,
    happened_after,
    contacted,
    told_about,
    asked_by_us,
)
"""Each of the above."""
