"""Questions put plainly before they are read: "universities what do they do", "for free", "w/o", "in one line". English."""

from __future__ import annotations

import re

from bot.question.plain.plain_phrases import PHRASES, anything_about
from bot.question.plain.shorthand import with_counts_spelled
from bot.question.typed.number_words import with_thousands_in_digits
from bot.question.typed.numbered_places import by_number, comment_by_number
from bot.question.wordings import Wording
from knowledge import countries

_FREE = Wording(
    " free ",
    r"\A(?=.*\b(?:is|are|was|were|it['’]s|its)\b)"
    r"(?!.*\b(?:child\w*|people|person|press|prisoners?|media|country|state|we|they|he|she|you)\b[^?.!]{0,12}\bfree\b)"
    r"(?P<before>[^?.!]*)\bfree(?=\W*\Z| (?:or|for) \w+\W*\Z)",
)
"""Of a service: the press, a person or a country that is free is not had for nothing."""
_FOR_FREE = Wording(" for free ", r"\bfor free\b")


def free_of_charge(text: str) -> str:
    """``text`` in which something that "is free" or comes "for free" costs nothing, and is not at liberty."""
    return _FREE.sub(r"\g<before>free of charge", _FOR_FREE.sub("free of charge", text))


_FINE = Wording(
    " fine",
    r"(?P<before>\b(?:is|are|be|['’]s)\b(?![^?.!;]*\b(?:a|an|the|of|what|which|how|pay|paid|this|that|any|no) (?:[\w’'-]+ )?fine\b)[^?.!;]{0,60}? )fine"
    r"(?=(?: too| as well| also)?\W*\Z| to [a-z]+| if | with (?:us|you|them|that|this)\b)",
)
"""What is fine to do is allowed; a fine is paid."""


def all_right(text: str) -> str:
    """``text`` in which what "is fine" is allowed."""
    return _FINE.sub(r"\g<before>allowed", text)


_AGAINST = Wording(
    " against ",
    r"\b(?P<who>who(?: else| all)?|which (?:[\w-]+ ){1,2}?|(?:any|some|every)(?:one|body))(?: (?:is|are|was|were|had been)|['’]s) (?:all )?against\b"
    r"(?= (?!(?:it|them|him|her|and|then)\b|(?:this|that)\W*\Z)\w)",
)
"""A preposition that says all: as a word it would be looked for nowhere."""


def opposed(text: str) -> str:
    """``text`` in which whoever "was against" something opposed it."""
    return _AGAINST.sub(r"\g<who> opposed", text)


_BRIEF = (
    r"(?:in (?:just |only )?(?:one|a|1|two|2|three|3|a few|a couple of)(?: short| single| simple| quick)?"
    r" (?:lines?|sentences?|words?)"
    r"|in a nutshell|in short|in brief|briefly|in plain (?:words|english|language)|in simple (?:terms|words))"
)
_BRIEFLY = Wording(
    " line| sentence| word| nutshell | in short | brief| in plain | in simple ",
    rf"\A\W*{_BRIEF}(?: please)?[,:]? +(?=\w)| ?[,;(–—-]? ?\b{_BRIEF}(?: please)?(?=\W*\Z)",
)
"""How long the answer is to be, before the question or behind it."""
_SAYS_SOMETHING = Wording(
    "",
    r"(?<!\w)(?!(?:and|so|but|ok(?:ay)?|now|then|please|again|more|even|much|put|say|make|keep|it|that|this|can|could|you)\b)\w",
)


def without_length(text: str) -> str:
    """``text`` without a wish for a short answer ("in one line"), which hides the form of the question ("what is UNICEF")."""
    left = _BRIEFLY.sub("", text)
    return left if _SAYS_SOMETHING.found_in(left) else text


_STRESS = r"(?: exactly| precisely| actually| really| basically)"
_STRESSED = Wording(
    " exactly| precisely| actually| really| basically",
    rf"(?P<before>\A\W*(?:what|who)){_STRESS}(?P<behind>(?: is| are) (?:[\w’'-]+ ?){{1,4}}\W*\Z)"
    rf"|(?P<first>\A\W*(?:what|who)(?:['’]?s| is| are)(?: [\w’'-]+){{1,4}}){_STRESS}(?=\W*\Z)",
)


def without_stress(text: str) -> str:
    """``text`` that asks what "exactly" something is as it asks what it is; who asks "exactly" what was said wants the details."""
    return _STRESSED.sub(r"\g<before>\g<behind>\g<first>", text)


_OF_ASKER = Wording(" my | our ", r"(?P<who>\b(?:my|our) (?:[\w’'-]+ )?[\w’'-]+), who [^,?.!]{2,60},(?= )")


def without_asides(text: str) -> str:
    """``text`` without what it tells of people of the asker's in passing: "my boss, who chairs the committee, wants to know ..."."""
    return _OF_ASKER.sub(r"\g<who>", text)


_STANDS = r"(?:page|para(?:graph)?|section|article|line|document|source|sentence|chapter)"
_PLACE_NEEDED = (
    rf"(?:(?:i|we)(?:['’]d)? (?:need|want|like|must have|have to have)(?: to (?:cite|quote|reference) it| (?:the|a|its)(?: exact| precise)? (?:{_STANDS}|reference|citation"
    r"|footnote|place|page number|paragraph number)(?: number)?(?: for (?:it|that|this|[a-z]+ [a-z]+))?)"
    rf"|(?:the |exact )?{_STANDS}(?: number)?,? please|(?:it['’]?s |this is )?for (?:a|the|my) (?:footnote|citation|reference|quote))"
)
"""What somebody says who wants the place, before or behind asking for it."""
_WHERE_AND_WHY = Wording(
    " where ",
    rf"\A\W*(?:(?:and|but|ok|so) )?where(?: exactly| precisely)? (?:is|was|does|do|did|can i find) (?:it|that|this)\b"
    rf"(?: (?:say|said|stated?|written|find|found|get|from|so|that|it|stand|printed)){{0,3}}[.,;?! –—-]+{_PLACE_NEEDED}\W*\Z",
)
_WHERE = Wording(
    " where ",
    rf"\A\W*(?:(?:and|but|ok|so) )?where (?:is|was|does|do|did|exactly is) (?:it|that|this|you)\b(?: (?:say|said|stated?|written|find|found|get|from|so|that|it)){{0,2}},?"
    rf" (?:on |in |at )?(?:which|what) {_STANDS}\W*\Z",
)


def where_it_stands(text: str) -> str:
    """``text`` that asks twice for the place ("where is that, which page?"), or tells what for, as it is asked once."""
    return "Where does it say so?" if _WHERE.found_in(text) or _WHERE_AND_WHY.found_in(text) else text


_LITTLE = (
    r"(?:and|so|but|ok|okay|then|well|hi|hello|hey|please|thanks|yes|no|not|sorry|question|tell|explain|know|say|ask|if|when|where|who|whom"
    r"|what|which|how|why|is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|it|they|this|that|in|on|for|about|me|i|we|you)"
)
_ASKS = r"(?P<asks>who|what|when|where|why|how(?: (?:much|many|long))?)"
_FRONT = rf"\A\W*(?P<thing>(?:(?!{_LITTLE}\b)\w[\w’'-]* ){{0,4}}(?!{_LITTLE}\b)\w[\w’'-]*)\W+"
_THING = rf"{_FRONT}{_ASKS}"
_FRONTED = (
    Wording(
        " it | its | they | he | she ",
        rf"{_THING}(?P<does> (?:do|does|did|is|are|was|were|can|could|should|must|may|will|has|have)) (?:it|they|he|she)\b(?P<rest>.*)",
    ),
    Wording(
        "what|who",
        rf"{_FRONT}(?P<asks>what|who)(?P<does>['’]?s| is| are| was| were) (?:it|that|this|they|these|those){_STRESS}?(?P<rest>)\W*\Z",
    ),
    Wording(" it | them ", rf"{_THING}(?P<does> (?:[\w’'-]+ ){{1,4}}?)(?:it|them)(?P<rest>)\W*\Z"),
)
"""What is asked about stands first, and a word for it where it would stand: "universities what do they do", "the paper who wrote it"."""


def unfronted(text: str) -> str:
    """``text`` in which what is asked about stands in its place."""
    for wording in _FRONTED:
        if found := wording.search(text):
            return f"{found['asks']}{found['does'].rstrip()} {found['thing']}{found['rest']}"
    return text


_COUNTED = Wording(
    "how many|how much",
    rf"\A\W*(?P<thing>(?!{_LITTLE}\b)\w[\w’'-]*(?: \w[\w’'-]*){{0,12}})(?:,| [–—-])+ *(?P<asks>how (?:many|much))(?: (?:exactly|please|were there|was it|are there|is it))*\W*\Z",
)


def counted_first(text: str) -> str:
    """``text`` in which what is counted stands behind "how many": "complaints in 2022, how many?"."""
    return _COUNTED.sub(r"\g<asks> \g<thing>?", text)


_SIDE = rf"(?!{_LITTLE}\b)\w[\w’'-]*(?: \w[\w’'-]*){{0,2}}"
_MIXED_UP = (
    r"(?:(?:sorry|hi|hello),? )?(?:(?:i (?:always |keep |often )?(?:mix(?:ing)? up|confus(?:e|ing)|do ?n['’]?t (?:understand|get))"
    r"|(?:i am |i['’]m )?confused (?:by|about)) )?"
)
_SET_BESIDE = Wording(
    "differ",
    rf"\A\W*{_MIXED_UP}(?P<one>{_SIDE}) (?:or|and|vs\.?|versus) (?P<other>{_SIDE})(?:[,.;:!?]| [–—-])+ *"
    r"(?:[^?.!]{3,60}[,.;:!?]+ +)?(?:what(?:['’]?s| is| are) the (?:main |exact )?differences?"
    r"|how (?:do|does|are|is) (?:they|the two|both|these|those|one|the one) differ(?:ent)?)"
    r"(?: between (?:them|the two|both)| from (?:the other(?: one)?|one another|each other))?(?: please| pls| thanks?)?\W*\Z",
)


def compared_first(text: str) -> str:
    """``text`` in which two that are to be told apart are asked about: "monitoring or evaluation, what's the difference?"."""
    found = _SET_BESIDE.search(text)
    return f"What is the difference between {found['one']} and {found['other']}?" if found else text


_SOUGHT = Wording(
    " it | they ",
    r"\A\W*(?:[^.?!]{0,80}[.!] )?(?:(?:and|so|but) )?(?:i|we|my [\w’'-]+|our [\w’'-]+|they|he|she)(?:['’]?(?:m|re|s))? (?:still |just |only |really |also )?"
    r"(?:needs?|wants?|must have|am looking for|are looking for|is looking for|looking for|am after|are after|is after|after|am missing|are missing) "
    r"(?P<thing>(?:the|an?|their|its) [^.?!]{3,90})[.!;:]+ (?:so |and |but )?(?P<asks>what|which(?: one)?|who) (?P<is>is|are|was|were) (?:it|they)\W*\Z",
)
"""What is wanted is told first and asked about behind it: "I need the lowest age of marriage. What is it?"."""


def asked_behind(text: str) -> str:
    """``text`` that asks for what it said is needed, as one question: "What is the lowest age of marriage?"."""
    found = _SOUGHT.search(text)
    return f"{found['asks'].capitalize()} {found['is']} {found['thing']}?" if found else text


_SLASHED = Wording(" w | w o | b c ", r"(?<![\w/])(?:w/o|w/|b/c)(?![\w/])", re.IGNORECASE)
_SLASHES = {"w/o": "without", "w/": "with", "b/c": "because"}


def without_slashes(text: str) -> str:
    """``text`` with "w/o" as "without", "w/" as "with", "b/c" as "because"."""
    if not _SLASHED.possible(text):
        return text
    return _SLASHED.compiled.sub(lambda found: _SLASHES[found.group().casefold()], text)


_ORDINARY = Wording(
    "ordinary|average|everyday|common|regular",
    r"\b(?:ordinary|average|everyday|common|regular) (?P<people>[A-Za-z]{3,}(?:ns|ese|is|s))\b",
)


def people_of_a_country(text: str) -> str:
    """``text`` that speaks of "ordinary Chileans" as it speaks of ordinary people in Chile."""

    def put(found: re.Match[str]) -> str:
        named = countries.find_countries(found["people"])
        people = len(named) == 1 and named[0].how == "adjective"
        return f"ordinary people in {countries.name_of(named[0].code)}" if people else found.group()

    return _ORDINARY.sub(put, text)


_I_MEANT = Wording(
    " i ",
    r"\A\W*(?:(?:no|nope|sorry|wait|actually|oh|well|but|ah)\W+)*i (?:mean|meant) (?!(?:it|that|well|so|to)\b)(?P<what>[^.?!:;–—]{3,80}?)"
    r"(?:[.:;–—]\s+(?=\w)|,\s+(?=(?:who|what|when|where|which|why|how|is|are|was|were|do|does|did|can|could|may|must|should|has|have)\b))",
)


def as_meant(text: str) -> str:
    """``text`` in which somebody who was taken wrongly asks about what is meant: "No, I meant the Act. Who signs it?"."""
    return _I_MEANT.sub(r"\g<what>: ", text)


_GOT = Wording(
    " got | gets ",
    r"(?<!\bhas )(?<!\bhave )(?<!\bhad )(?<!['’]ve )(?<!['’]s )\b(?P<got>got|gets)"
    r"(?= (?:(?:\w+ly|ever|also|all|never|even|first|then) )?(?:(?!(?:un)?limited\b)[a-z]{3,}(?<!e)ed|chosen|told|heard|held|sent|left out"
    r"|built|written|drawn up|thrown out|put (?:off|out|away|into)|brought (?:in|up)|cut|hit|made|taken|seen|shut)\b)",
)
"""A passive by "got": behind it stands what was done."""


def passive(text: str) -> str:
    """``text`` in which who "got consulted" was consulted: what somebody gets is another thing."""
    return _GOT.sub(lambda found: "was" if found["got"].casefold() == "got" else "is", text)


_STEPS = (
    as_meant,
    without_length,
    without_asides,
    where_it_stands,
    anything_about,
    by_number,
    comment_by_number,
    with_counts_spelled,
    with_thousands_in_digits,
    unfronted,
    counted_first,
    compared_first,
    without_stress,
    asked_behind,
    without_slashes,
    free_of_charge,
    all_right,
    opposed,
    people_of_a_country,
    passive,
    *PHRASES,
)


def put_plainly(text: str) -> str:
    """``text`` with each of the above put plainly, one behind the other."""
    for step in _STEPS:
        text = step(text)
    return text
