"""The amount a question asks for: how many of what, how long, how often, at what age, what share; in any of the six languages.

Whether a sentence gives it stands in :mod:`bot.question.answering.amounts`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.question.answering.quantities import NO_AMOUNT, TIME
from bot.question.answering.settled import without_settled
from bot.question.asked.wordings_abroad import AMOUNTS, COUNTED
from bot.question.ideas import REQUEST
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.question.ideas import Idea

_PAID = (
    r"(?:fines?|fees?|costs?|salar(?:y|ies)|allowances?|grants?|pay|wages?|penalt(?:y|ies)|budget|price|loans?|funds?|donations?"
    r"|contributions?|deficit|commissions?|subsid(?:y|ies)|stipends?|bonus(?:es)?|bursar(?:y|ies)|awards?|compensation|damages|rents?"
    r"|premiums?|debts?|scholarships?|pensions?)"
)
"""What is paid, and so as big as a sum of money."""
_NO_SUM = (
    r"(?! (?:gap|system|scale|process|cycle|code|briefs?|briefing|analysis|committee|bill|act|law|policy|circular|speech|office"
    r"|tribunal|board|council|hearing|for what|about)\b)"
)
"""What makes another thing of it: the budget committee."""
_ASKS = {
    "times": Wording(" times ", r"\bhow many times\b"),
    "distance": Wording(
        " far |distance", r"\bhow far (?:away|from|do|does|did|must|is|are|was|were|can|may)\b|\bwhat distance\b"
    ),
    "change": Wording("by how much|by how many", r"\bby how (?:much|many)\b"),
    "frequency": Wording(
        "often|regularly|frequently|regularity|interval|frequency",
        r"\bhow (?:often|regularly|frequently)\b|\b(?:what|which) (?:\w+ )?(?:intervals?|frequency|regularity)\b",
    ),
    "share": Wording(
        "percentage|per cent|percent|share|proportion|fraction|rate|part|how much of",
        r"\b(?:what|which) (?:\w+ ){0,2}(?:percentage|per ?cent|share|proportion|fraction)\b|\bhow (?:large|big|great|high) an? (?:share|proportion|part|percentage)\b"
        r"|\b(?:what|which) (?:\w+ )?rate\b|\bhow much of\b|\bthe (?:percentage|proportion) of\b|\bin per ?cent\b|\bas a percentage\b|^\W*(?:the )?(?:share|percentage|proportion) of\b",
    ),
    "age": Wording(
        "age|ages|aged|old|young|birthday",
        r"\b(?:what|which) (?:\w+ ){0,2}ages?\b|\b(?:average|mean|median) age\b|\bhow (?:old|young)\b|\bwhich birthday\b|\bage (?:limit|requirement|threshold)s?\b|\bminimum age\b",
    ),
    "duration": Wording(
        "long|period|time|soon|quickly|fast|late|how many|duration",
        rf"\bhow long\b|\bhow (?:soon|quickly|fast|late)\b|\bhow many (?:more |full |working )?{TIME}\b|\bhow much (?:more )?time\b"
        r"|\b(?:what|which)(?:['’]s)? (?:\w+ ){0,3}(?:period|time ?(?:span|frame|limit)|duration)\b"
        r"|\b(?:minimum|maximum|shortest|longest) (?:time|period|duration|length of time)\b",
    ),
    "money": Wording(
        "money|much|cost|pot|envelope|kitty|levy|spen|award|earn|receive| get |compensat|damages|charge|price|fee|sum|budget|amount|fine|paid|salar|pay|allowance|grant|wage|daily|hourly|monthly|penalt|loan|fund|donation|contribution|deficit|commission|subsid|stipend|bonus|bursar|rent|premium|debt|scholarship|pension",
        r"\bhow much (?:money|funding|cash)\b|\bhow much\b[^?]*\b(?:cost|pay|paid|spen[dt]|charge|earn|receive|budget|fund|grant|fee|fine|allowance)\w*"
        r"|\bhow much (?:did|do|does|has|have|will|would|money)\b[^?]*\b(?:donat|contribut|giv)\w*"
        r"|\bhow much (?:did|do|does|has|have|had|will|would|can|could)\b[^?]*\b(?:gets?|got|gotten|needs?|needed|ask(?:ed)? for|want(?:s|ed)?"
        r"|collect(?:s|ed)?|raised?|invest(?:s|ed)?|set aside|put (?:in|up|aside|into)|br(?:ing|ings|ought) in|generate[sd]?|yield(?:s|ed)?|chip(?:s|ped)? in|fork out|cough up)\b(?! (?:better|worse|older|involved|help|say|influence|longer|time|to\b))"
        rf"|\bhow (?:high|big|large|much|small|low) (?:is|are|was|were|will|would) (?:the |an? |its |their )?(?:\w+ ){{0,2}}{_PAID}\b{_NO_SUM}"
        r"|\bhow (?:high|big|large|steep|heavy|stiff) (?:can|could|may|might|do|does|did) (?:the |an? |its |their )?(?:\w+ ){0,2}(?:fines?|fees?"
        r"|costs?|grants?|penalt(?:y|ies)|loans?|allowances?|levy)\b"
        r"|\b(?:what|which|how (?:big|large))(?:['’]?s| is| was)? (?:the |its )?(?:\w+ )?(?:pot(?: of money)?|envelope|kitty)\b"
        r"|\b(?:what|which) (?:monthly |weekly |daily |annual )?(?:fines?|salar(?:y|ies)|fees?|wages?|allowances?|rates? of pay|daily rates?)\b|\b(?:daily|hourly|monthly) (?:rates?|fees?|wages?|pay)\b(?= )"
        r"|\bwhat (?:will|would|did|does|do) (?:\w+['’]?s? ){1,6}(?:cost|charge)\b(?! of| with)"
        r"|\bwhat(?:['’]?s| is| was| are| were| would be| will be) (?:the |its |their |his |her |an? )?(?:\w+ ){0,2}"
        rf"(?:cost|price|fee|sum|budget|salary|allowance|amount|wage|pay|stipend|bonus|bursary|pension)\b{_NO_SUM}"
        r"|\bwhat (?:did|do|does|has|have|will|would) (?:[\w’'-]+ ){1,6}?(?:spen[dt] (?:each year |in total |altogether )?on|pa(?:y|id) for) \w"
        r"|\A\W*(?:the )?(?:highest|largest|biggest|lowest|smallest|total|exact|average|maximum|minimum) "
        r"(?:sum|amount of money|fine|award|compensation|damages|budget|cost|price|fee|salary|grant|penalty)\b"
        r"|\A\W*(?:the )?(?:costs?|price|fee|salary) (?:of|for) "
        r"|\bhow much (?:compensation|damages|aid|rent|tax|pocket money|interest|reward)\b|\bin money\b"
        r"|\bwhat (?:do|does|did) (?:[\w’'-]+ ){1,4}?(?:get|earn|receive|cost|pay)(?: [\w’'-]+){0,2}? (?:per|an?|each|every) (?:month|week|day|year|hour)\b"
        r"|\b(?:what|which) (?:sum|price|fee|salary)\b|\b(?:what|which) amount\b(?! of (?!money|funding|cash|aid|pay))",
    ),
    "penalty": Wording(
        "sentence|penalt|punishment|term|fine",
        r"\b(?:what|which) (?:\w+ ){0,3}(?:prison sentence|sentence|penalt(?:y|ies)|punishments?|prison term|jail term|fine)\b",
    ),
    "majority": Wording(
        "how many",
        r"\bhow many (?:of (?:the |them\b)?)?[\w’'-]* ?(?:[\w’'-]+ ){0,3}?(?:(?:have|has|need|needs|needed|required|must|should) (?:to )?(?:be )?(?:vote|votes|agree"
        r"|support|back|approve|in favou?r)|votes? (?:(?:are|is|were|was|would be) (?:needed|required|necessary)|does it take|must|needed|required))\b"
        r"|\bhow many (?:of (?:the |them\b)?)?(?:[\w’'-]+ ){0,2}?(?:people|persons|adults|parents|mothers|fathers|teachers|pupils|children|kids|voters|citizens"
        r"|residents|respondents|[a-z]+(?:ans|ians|ese))\b[^?]{0,40}\b(?:thinks?|thought|believed?s?|felt|feel|support(?:ed)?|agreed?|oppose[ds]?|approved?"
        r"|consider(?:ed)?|favou?r(?:ed)?)\b",
    ),
    "count": Wording(
        "how many|number of|what number|size|how large|how big|population|headcount|turnout|maximum|minimum|permitted|by what|total|figure|tally",
        r"\bhow many\b(?! (?:ways|forms|respects)\b)|(?<!\ba )\bnumber of\b(?! (?:the|that|this|its) (?:\w+ )?(?:article|provision|paragraph|section|clause|treaty|law|act|document|page)\b)|\bwhat number\b|\bwhat(?:'s|’s| is| was) the (?:total )?(?:population|headcount|turnout)\b|\bwhat size\b"
        rf"|\bhow (?:large|big)\b{NO_AMOUNT}"
        r"|\b(?:what|which) (?:grand |final |overall )?(?:total|figure|tally)\b"
        r"|\bwhat(?:['’]?s| is| was| were) (?:the |its |their )size\b|\bby what (?:vote|margin|majority)\b"
        r"|\b(?:what|which)(?:['’]?s| is| was| are)? (?:the )?(?:maximum|minimum|permitted) (?:length|size|number)\b",
    ),
}
"""What the amount is of, the first that matches, and how it is asked for."""
_COUNTED = Wording(
    "how many|number of",
    r"\b(?:how many|(?<!\ba )number of)((?: (?!(?:is|are|was|were|do|does|did|have|has|had|can|could|should|must|will|would|may|might|ought|sit|sat|there|in|on|at|to|that|who|per|from|for|with|under|by|take|took)\b)[\w'’-]+){1,4})",
)
_OF_COURTS = Wording(
    "how many",
    r"\bhow many (?:court |legal |such )?cases\b[^?]*\b(?:won|win|wins|lost|lose|loses|brought|bring|brings|filed|files?|heard|hears?|decided|closed|pending|appealed"
    r"|dismissed|settled|handled|handles?|opened|taken to court)\b",
)
"""Cases before a court are counted as such: "in how many cases" is as often as you like."""
_PARTED = Wording(
    "how many",
    r"\b(?:in|into) how many (?:[\w’'-]+ )?(?:categor|class|type|kind|sort|group|part|stage|phase|step|section|set|heading)\w*\b"
    r"|\bhow many (?:categor|class|type|kind|sort|group|part)\w* (?:do|does|did|are|is|can|may) [^?]*\b(?:fall|falls|divided|grouped|sorted|split) into\b",
)
"""Into how many kinds something falls is told by whatever number of them."""


@lru_cache(maxsize=256)  # one question is looked at for it by several
def amount_asked(question: str, language: str = "en") -> str:
    """What kind of amount is asked for, a key of ``_ASKS``: "count", "share", "money", "duration" ...; "" for none."""
    question = without_settled(question)
    if language != "en":
        return next((kind for kind, wordings in AMOUNTS.items() if wordings.found_in(question)), "")
    return next((kind for kind, wording in _ASKS.items() if wording.search(question)), "")


def counted_ideas(question: str, ideas: Sequence[Idea]) -> list[Idea]:
    """The words of the question for what is to be counted: "how many **independent experts** sit ...?".

    Of words that only say what form the answer takes ("in how many cases") any number may be the count.
    """
    if _PARTED.found_in(question):
        return []
    found = _COUNTED.search(question) or COUNTED.search(question)
    start, end = found.span(found.lastindex or 0) if found else (0, 0)
    said = [idea for idea in ideas if idea.span[0] < end and start < idea.span[1]]  # "d'enfants" is one word
    if found and _OF_COURTS.search(question):
        return said
    return said if any(idea.factor > REQUEST or not idea.text.isascii() for idea in said) else []
