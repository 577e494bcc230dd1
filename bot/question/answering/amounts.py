"""Whether a sentence gives the amount that is asked for: how many of what, how long, how often, at what age, what share.

A sentence with a number in it need not say how many: "Law 517 of 1977" counts nothing. An amount is given where its unit stands at
the number ("two years", "forty per cent"), and a count where the number stands at the thing that is counted ("eighteen experts").
What is asked for stands in :mod:`bot.question.asked.amounts_asked`. Texts are English; in texts of other languages the types of
:mod:`bot.question.answering.answer_types` decide alone.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.analysis import Token, analyse
from bot.evidence import match
from bot.indexing.lexicon import find_phrases
from bot.indexing.units import words_of
from bot.question.answering.answer_types import MONTHS, holds_type
from bot.question.answering.quantities import ANY_NUMBER, CURRENCY, SUM_OF_MONEY, THINGS, TIME, YEAR_ALONE
from bot.question.ideas import CONCEPT
from bot.question.wordings import Wording

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from bot.indexing.lexicon import Lexicon
    from bot.indexing.units import Words
    from bot.question.ideas import Idea

_GIVES = {
    "frequency": Wording(
        "",
        rf"\b(?:every|each|once|twice|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|biennial(?:ly)?|twice-yearly|at all times|permanent(?:ly)?"
        r"|rarely|seldom|hardly ever|occasionally|usually|always|from time to time)\b"
        rf"|\b{ANY_NUMBER} times\b|\bat least {ANY_NUMBER}\b.*\b(?:a|per|each) {TIME}\b",
    ),
    "share": Wording(
        "",
        rf"\b{ANY_NUMBER} ?(?:%|per ?cent\b|percent\b|percentage)|\d ?%|\b(?:half|thirds?|quarters?|fifths?|tenths?|majority|minority)\b"
        rf"|\b{ANY_NUMBER} (?:in|out of) (?:every )?{ANY_NUMBER}\b|\b{ANY_NUMBER} of (?:the |every |all )?{ANY_NUMBER}\b",
    ),
    "duration": Wording(
        "",
        rf"\b(?:{ANY_NUMBER}|an?|few|many|some)(?:[- ](?:to|or|and|more|further|full|working|school|calendar|consecutive|half)(?: {ANY_NUMBER})?)?[- ]{TIME}\b|\b(?:until|throughout|by (?:the end of |\d{{1,2}} )?(?:{MONTHS}|\d{{4}})|permanent(?:ly)?|indefinite(?:ly)?|no time limit|immediately|overnight|for the rest of the (?:\w+ )?(?:year|term|month|week|day)|for (?:life|good)|(?:well|far|deep) into the [\w-]+)\b|\b(?:from|between|since) (?:\w+ )?\d{{4}}\b|\b(?:between|from) (?:\d{{1,2}} )?(?:{MONTHS})\b",
    ),
    "money": Wording("", SUM_OF_MONEY),
    "distance": Wording("km|kilomet|mile|met|hour|day", rf"\b{ANY_NUMBER}(?: \w+)? ?(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|hours?|days?)\b"),
    "penalty": Wording(
        "prison|jail|fine|custod|detention|community service|probation|penalt|licen",
        r"\b(?:imprison\w*|prison|jail|fines?|fined|custod\w+|detention|community service|probation|penalt\w+|licen[cs]e)\b"
    ),
}  # fmt: skip
_REFERENCE = Wording(
    "",
    r"\b(?:law|act|bill|decree|resolution|no\.?|(?<![a-z]{3}s )(?<!children )(?<!people )(?<!staff )number|nº|article|art\.?|section|sections|paragraphs?|paras?\.?|pp?\.|chapter|rule|order|directive|convention|c|comment|gc|page|table|annex|part|year(?= \d\b| 1[0-3]\b)|grade|class|step|stage|level|phase|form|recommendation|amendment|option|figure|fig\.|volume)\s*(?:no\.?\s*)?\d[\d./-]*(?:\s*of\s*\d{4})?"
    # "[2006] UKHL 35", "(2011) 3 SCC 12": where a judgment is reported.
    r"|[\[(](?:1[89]|20)\d\d[\])] (?:\d+ )?(?-i:[A-Z]{2,6}) \d+",
)
"""A number that names what it stands at, and counts nothing; in "the families number 1,300" it does."""
_NUMBER = Wording("", rf"(?<![\w.,/-]){ANY_NUMBER}(?![\w/])")
_YEAR = Wording("", YEAR_ALONE + r"(?![,.]?\w)")
_LEFT_OUT = Wording(
    "",
    rf"\A\W*in {ANY_NUMBER} of (?:them|these|those)\b|\A\W*(?:(?:only|just|about|some|at least|almost|nearly|all|so far|to date),? )?(?:{ANY_NUMBER}) "
    r"(?:of (?:them|these|those|which)|ha(?:ve|s|d)|are|were|is|was|remain\w*|did|do|died|came|went|took|said|answered|replied)\b"
    rf"|(?<!out of )(?<!all )(?<!all of )\b{ANY_NUMBER} of (?:them|these)\W*\Z",
)
"""A number that counts what the sentence before named: "Four have been shut up to now", "the Bill takes up 26 of them"."""
_OF_WHICH = Wording(
    " of which | of whom ", rf",? of (?:which|whom)\b[^.;]{{0,60}}?\b{ANY_NUMBER}(?![\w.%-]| ?per ?cent)"
)
"""A number behind "of which" counts some of what stands before: "22 recommendations, of which the government accepted 15"."""
_SHARE_OF_THEM = Wording(
    "",
    rf"\A\W*(?:(?:about|some|nearly|almost|over|only|just|at least|more than|fewer than) )?"
    rf"(?:{ANY_NUMBER}(?: per cent|%| ?percent)|{ANY_NUMBER} (?:in|out of) (?:every )?{ANY_NUMBER}|half|(?:a|one|two|three) (?:third|quarter|fifth)s?)"
    r" of (?:them|these|those)\b(?! (?:things|matters|reasons|days|weeks|months|years|sums?|costs?)\b)",
)
"""A share of those that are spoken of: "Forty per cent of those we asked had been hit" tells how many children had."""
_OF_ALL = Wording(
    "",
    r"(?:[^:;]*[:;] )?\W*(?P<those>(?:of|among|out of) [^,]{3,120}), (?:only |just |some |about |almost |nearly |at least )?",
)
"""What stands before a number that counts some of what it names: "Of the cases closed last year, 418 ..."."""
_OF_TIME = Wording("", rf"[- ](?:\w+ )?{TIME}\b")
"""What is counted is time, whatever stands behind it: "within 90 days, trace all girls"."""
_OF_MONEY = Wording("", rf" (?:(?:million|billion|thousand|hundred) )*(?!million|billion){CURRENCY}\b")
"""Likewise money: "8,000 dollars for members" counts no members."""
_OWNER = Wording("", r"\b\w+(?:['’]s|s['’])(?!\w)")
"""Whose it is is not what is counted: "the two children's homes"."""
_BOUND = Wording("", r"\b(?:under|over|below|above|age of|aged?|until|within|by|turn(?:s|ed|ing)?|reach(?:es|ed)?)\W*")
_OTHERS = Wording(
    "",
    rf" (?:(?!(?:are|is|was|were|have|has|had|of|in|at|on|for|to|from|and|or|by|as|with|than|per|after|since|out)\b)[a-z]+ )?{THINGS}",
)
"""What stands before a number is not counted by it where it is a bound ("children under three"), or counts what stands behind it."""
_MARK = Wording("", r"\A\W{0,3}(?:\(?\d{1,3}[a-z]?\)|\d{1,3}\.)(?=\s)")
"""The number of a paragraph or an item counts nothing: "(2) A complaint shall be made in writing"."""
_NONE_MAY = Wording("", r"no (?:[\w’'-]+ ){1,4}?(?:should|may|must|shall|can|could|ha(?:s|ve) to|needs?|will|would)\b")
"""That no child may be left behind does not tell how many are."""
_OF_THE_NUMBER = Wording(
    "", r",\s*\Z|\b(?:within|during|before|after|(?:[a-z]{3,}s|children|people|men|women) of)\W*\Z"
)
"""What stands before the number belongs to another thing: "pupils of fourteen"."""
_BEHIND = Wording(
    "",
    r"[,;:](?! ?\d)|\b(?:if|when|while|because|unless|whether|until|before|after|by|with|without|within|than|since|though|although|so|but"
    r"|each|every|per)\b",
)
"""Where what a number counts ends: "twelve if a judge agrees" counts no judges."""
_CLOCK = Wording(
    "", r"\b\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|o['’]clock\b|h\b)|\b\d{1,2}[.:]\d\d\b|\b(?:noon|midnight)\b"
)
"""The time of the day."""
_BREAK = Wording("", r"[\s|;:()/]")
"""What stands in no word and in no number: a text may be parted there, and its words are the same."""
NEAR, AT_NUMBER, AT_NUMBER_ABROAD = 5, 0.45, 0.3
"""Words behind a number among which what is counted stands, and from which match on."""
RIGHT_BEFORE = 2
"""Words before a number among which what is counted stands."""
REACH = 100
"""Characters on a side of a number that are read at first: a table is not read as a whole for each of its numbers."""


def gives_amount(text: str, kind: str, counted: Sequence[Idea], lexicon: Lexicon, at: float = AT_NUMBER) -> bool:
    """Whether ``text`` gives an amount of that kind; a count must stand at what is ``counted`` (anything where nothing is named)."""
    text = _MARK.compiled.sub(lambda found: " " * len(found.group()), text)
    # References are blanked out letter by letter: what stands behind a number is looked for in the text itself.
    plain = _REFERENCE.compiled.sub(lambda found: " " * len(found.group()), text)
    if kind == "age":
        return holds_type(plain, "age")
    if kind == "duration" and _CLOCK.search(text):
        return True
    if kind == "count" and (_LEFT_OUT.search(text) or _SHARE_OF_THEM.search(text)):
        return True
    if kind == "count" and (some := _OF_WHICH.search(text)) and not _OF_TIME.compiled.match(text, some.end()):
        before = words_of(_before(text, some.start()), lexicon, "en")
        if any(match(_by_itself(idea, lexicon), before) >= at for idea in counted):
            return True
    if kind in _GIVES:
        return bool(_GIVES[kind].search(plain))
    if kind == "majority" and _GIVES["share"].search(text):
        return True
    if kind == "times" and _GIVES["frequency"].search(text):
        return True
    numbers = [one for one in _NUMBER.finditer(plain) if not _YEAR.compiled.match(plain, one.start())]
    numbers = [one for one in numbers if not _NONE_MAY.compiled.match(plain, one.start())]
    if not counted:
        return bool(numbers)
    counted = [_by_itself(idea, lexicon) for idea in counted]
    bounds = {found.end() for found in _BOUND.finditer(text)}
    of_all = _OF_ALL.compiled.match(text)
    return any(
        match(idea, words) >= at
        for number in numbers
        for words in _at_number(text, number.span(), number.start() in bounds, of_all, lexicon)
        for idea in counted
    )


def _by_itself(idea: Idea, lexicon: Lexicon) -> Idea:
    """``idea`` with what its word means by itself: in "how many kids took part" kids are counted, not participation."""
    own = _senses_of(idea.text, lexicon)
    return replace(
        idea, concepts={c: max(own.get(c, 0.0), idea.concepts.get(c, 0.0)) for c in own.keys() | idea.concepts.keys()}
    )


@lru_cache(maxsize=64)
def _senses_of(word: str, lexicon: Lexicon) -> Mapping[str, float]:
    return {c: CONCEPT * s for _, _, _, some in find_phrases(analyse(word), lexicon) for c, s in some}


def _at_number(
    text: str, number: tuple[int, int], bounds: bool, of_all: re.Match[str] | None, lexicon: Lexicon
) -> list[Words]:
    """The words that the number at ``number`` may count: those behind it, or right before it.

    ``bounds`` is whether it is a bound ("under 16"), ``of_all`` what the text begins with if it tells of what some are counted.
    """
    start, end = number
    if _OF_TIME.compiled.match(text, end):
        return []
    if money := _OF_MONEY.compiled.match(text, end):
        return [words_of(analyse(money.group()), lexicon, "en")]
    near = [words_of(_behind(text, end), lexicon, "en")]
    if of_all and of_all.end() == start:
        near.append(words_of(analyse(of_all["those"]), lexicon, "en"))
    elif not (
        bounds or _OTHERS.compiled.match(text, end) or _OF_THE_NUMBER.search(text[max(0, start - REACH) : start])
    ):
        near.append(words_of(_before(text, start), lexicon, "en"))
    return near


def _behind(text: str, at: int, reach: int = REACH) -> list[Token]:
    """The first words behind ``at``, up to a full stop; so many characters are read as hold them."""
    part, stop, _ = text[at : at + reach].partition(".")
    if ends := _BEHIND.search(part):
        part, stop = part[: ends.start()], ends.group()
    whole = bool(stop) or at + reach >= len(text)
    if not whole:
        part = part[: max((found.start() for found in _BREAK.finditer(part)), default=0)]
    tokens = analyse(_OWNER.compiled.sub(" ", part))[:NEAR]
    return tokens if whole or len(tokens) == NEAR else _behind(text, at, 2 * reach)


def _before(text: str, at: int, reach: int = REACH) -> list[Token]:
    """The last words before ``at``, read likewise."""
    part = text[max(0, at - reach) : at]
    whole = reach >= at
    if not whole:
        broken = _BREAK.compiled.search(part)
        part = part[broken.start() :] if broken else ""
    tokens = analyse(part)[-RIGHT_BEFORE:]
    return tokens if whole or len(tokens) == RIGHT_BEFORE else _before(text, at, 2 * reach)
