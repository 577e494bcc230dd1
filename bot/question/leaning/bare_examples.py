"""Requests for an example that name nothing of which: "Can you give me an example?", "Another one?", "Por ejemplo?".

In a conversation they ask for an example of what was spoken of (:mod:`bot.turns.exemplifying`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.question.wordings import Wording, Wordings

_LEAD = r"\A\W*(?:(?:ok(?:ay)?|and|so|but|then|yes|yeah|please|pls|thanks?|great|good|well|fine|now|hm+)\W+)*"
_ASKS = (
    r"(?:(?:(?:can|could|would|will) you (?:please )?|i(?:['’]d| would) like (?:to (?:see|have) )?|i (?:want|need) |let me (?:see|have) "
    r"|do you have |have you (?:got )?|is there |are there |got )?(?:(?:give|show|tell|name|quote|cite|find|offer|provide) )?"
    r"(?:(?:me|us) )?(?:with )?)"
)
_THING = r"(?:examples?|instances?|illustrations?|case examples?)"
_WHICH = (
    r"(?:(?:an?|any|some|one|two|three|the|another|further|second|third|next|last|more|other|different|concrete|real|specific|single"
    r"|good|short|practical) )*"
)
_OF_IT = (
    r"(?:,? (?:please|pls|then|though|maybe|perhaps|here|too|as well|of (?:that|this|it|them|these|those|such (?:a |an )?(?:thing|case)s?)"
    r"|(?:like|for|on) (?:that|this|it|me)|to (?:illustrate|show)(?: (?:that|this|it))?|(?:that )?you (?:can|could) (?:give|show|name)"
    r"(?: me)?))*"
)
_BARE = Wordings(
    ("example|instance|illustration", rf"{_LEAD}{_ASKS}{_WHICH}{_THING}{_OF_IT}\W*\Z"),
    ("example|instance", rf"{_LEAD}(?:what|who|where|which|like what|such as)?\W*(?:for|as an) (?:example|instance){_OF_IT}\W*\Z"),
    (" e g | eg ", rf"{_LEAD}e\.? ?g\.?{_OF_IT}\W*\Z"),
    ("such as|like what", rf"{_LEAD}(?:such as(?: what)?|like what)\W*\Z"),
    (" ejemplo", r"\A\W*(?:(?:y|vale|entonces|me|nos|puede(?:s|n)?|podr[ií]as?|dar|das?|dame|deme|danos|pon|ponme|ponga|muéstrame|hay|tienes?|tiene|un|una|otro|alg[uú]n|unos|algunos|m[aá]s|por|favor|de|eso|esto|ello) )*ejemplos?(?: (?:de (?:eso|esto|ello)|por favor|m[aá]s|concretos?))*\W*\Z"),
    (" exemple", r"\A\W*(?:(?:et|alors|donne|donnez|peux-tu|pouvez-vous|me|nous|donner|citer|cite|citez|as-tu|avez-vous|y a-t-il|un|une|autre|d['’]autres|des|quelques|par)[ -](?:moi |nous )?)*(?:d['’])?(?:autres )?exemples?(?: (?:de (?:cela|ça)|s['’]il (?:te|vous) pla[iî]t|concrets?))*\W*\Z"),
    ("пример", r"\A\W*(?:(?:а|и|ну|можно|можешь|можете|приведи|приведите|привести|дай|дайте|дать|покажи|покажите|есть|мне|какой-нибудь|один|ещ[её]|другой|другие|к)\W+)*(?:пример(?:ы|а|ов|у)?|например)(?: (?:этого|пожалуйста))*\W*\Z"),
    ("مثال|أمثلة|مثلا", r"\A\W*(?:(?:و|هل|أعطني|اعطني|أعطنا|هات|اذكر|لي|هناك|لديك|على سبيل) )*(?:ال)?(?:مثال(?:ا|اً)?|أمثلة|مثلا|مثلاً)(?: (?:آخر|اخر|أخرى|على ذلك|من فضلك|لذلك))*\W*\Z"),
    ("例子|例|比如|例如", r"\A\W*(?:请|能|可以|你|给|我|再|举|有|没有|什么|一|另|还有|其他|其它|的|个|下)*(?:例子?|比如(?:说)?|例如)(?:吗|吧|呢|看看)*\W*\Z"),
)  # fmt: skip
_SUCH_AS = Wordings(
    (" such as", rf"{_LEAD}(?:the |these |those |which |what )?(?P<of>[\w’'-]+) such as(?: what)?\W*\Z"),
    (
        " say|example|instance| e g | eg ",
        rf"{_LEAD}(?:(?:for|in|on|to|by|from|with) )?(?:which|what) (?:(?:sorts?|kinds?|types?) of )?(?P<of>[\w’'-]+),? (?:say|for (?:example|instance)|e\.?g\.?)\W*\Z",
    ),
)
"""Examples of what is named by one word: "sectors such as?", "for which steps, say?"."""
_ANOTHER = Wording(
    "",
    r"\b(?:another|other|more|further|second|third|next|different|otro|otra|m[aá]s|autres?|d['’]autres|ещ[её]|друг\w+)\b|آخر|اخر|أخرى"
    r"|再|另|还有|其他|其它",
)
_ANOTHER_ONE = Wording(
    "another|one more|second|third|further|different|more|other",
    rf"{_LEAD}{_ASKS}(?:(?:an(?:d)? )?(?:another|one more|a (?:second|third|further|different)|any (?:more|other)|any others?|some (?:more|other)"
    rf"|more)(?: ones?| others?)?){_OF_IT}\W*\Z",
)
"""Asks for an example only behind one: "another one"."""
_MORE_OF_IT = Wording(
    "more",
    r"\b(?:tell|say)(?: (?:me|us))? (?:(?:some|a bit|a little|any) )?more\b|\A\W*(?:please )?more(?: please)?\W*\Z",
)
"""Asks for more of what was told and for no other: "tell me more"."""
_SEVERAL = Wording("", r"\b(?:examples|instances|illustrations|ones|others|ejemplos|exemples)\b|примеры|примеров|أمثلة")
_OPENS = Wording(
    "",
    r"\A\W*(?:e\.\s?g\b|for (?:example|instance)\b|(?:an?|one) (?:\w+ ){0,2}(?:example|instance)\b|to give (?:an|one) example\b"
    r"|por ejemplo\b|par exemple\b|p\.\s?ex\b|например\b|к примеру\b|على سبيل المثال|مثلا|مثال|例如|比如|举例)",
)
_HOLDS = Wording(
    "",
    r"\be\.\s?g\b|\bfor (?:example|instance)\b|\bsuch as\b|\bpor ejemplo\b|\bpar exemple\b|\bнапример\b|على سبيل المثال|مثلا|例如|比如",
)


@dataclass(frozen=True, slots=True)
class BareExample:
    """A request for an example of what was spoken of: for ``another`` one than those shown, for ``several``.

    ``of`` is the word for what the examples are to be of, "" where the request has none.
    """

    another: bool = False
    several: bool = False
    of: str = ""


def bare_example(text: str, after_example: bool = False) -> BareExample | None:
    """What kind of example ``text`` asks for, where it names nothing of which; None where it asks for something else.

    ``after_example`` is whether an example was shown just before: then "another one" asks for one more.
    """
    plain = re.sub(r"\s+", " ", text.strip())
    if named := next(iter(_SUCH_AS.finditer(plain)), None):
        return BareExample(of=named["of"])
    another = after_example and _ANOTHER_ONE.found_in(plain) and not _MORE_OF_IT.found_in(plain)
    if not (another or _BARE.found_in(plain)):
        return None
    return BareExample(_ANOTHER.found_in(plain), _SEVERAL.found_in(plain))


def opens_example(text: str) -> bool:
    """Whether a sentence begins as an example of what was said: "For instance, ..."."""
    return _OPENS.found_in(text)


def holds_example(text: str) -> bool:
    """Whether a sentence names examples: "... such as a school"."""
    return _HOLDS.found_in(text)
