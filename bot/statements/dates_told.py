"""What dates the thing asked about: not the year in the title of a law, nor that of a writing which a sentence cites. English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import analyse, content_stems
from bot.question.answering.answer_types import EARLY, MONTHS, holds_type
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.question.reading import Question

_TITLED = Wording(
    "", r"\b((?:Act|Law|Code|Bill|Decree|Statute|Ordinance|Regulations?)(?: of|,)? )\(?(?:1[89]|20)\d\d\)?", re.NOFLAG
)
"""A law's title with its year."""
_ASKED_LAW = Wording(
    "", r"\b(?:acts?|laws?|legislation|bills?|statutes?|codes?|decrees?|ordinances?|regulations?|reforms?)\b"
)
_ASKED_OTHER = Wording(
    "",
    r"\b(?:frameworks?|conventions?|treat(?:y|ies)|protocols?|polic(?:y|ies)|strateg(?:y|ies)|plans?|programmes?|programs?|guidelines?|"
    r"reports?|stud(?:y|ies)|papers?|constitutions?|charters?|resolutions?|consultations?|hearings?|elections?|committees?|commissions?)\b",
)
"""Things with a date of their own."""
_MADE = Wording(
    "",
    r"\b(?:pass(?:ed)?|adopt(?:ed)?|enact(?:ed)?|created?|made?|sign(?:ed)?|approved?|introduced?|agreed?|dated?|from)\b",
)
"""What is asked of a law that the year in its title answers."""
_BELONGING = Wording(
    "",
    r"\b(?:amend\w+|changes?|revis\w+|rules?|regulations?|orders?|protocols?|schedules?|annex\w*|guid\w+|reports?|reviews?|comments?"
    r"|commentary) (?:to|of|under|on|for)\b",
)
"""What belongs to a law has a year of its own."""
_DATED_TITLE = Wording(
    "",
    r"\b(?:((?:1[89]|20)\d\d) )?((?:[A-Z][\w’'-]+ (?:(?:of|the|and|on|for|to) ){0,2}){1,8}?"
    r"(?:Act|Law|Code|Directive|Convention|Protocol|Charter|Treaty|Declaration|Regulations?|Decree|Statute|Ordinance))\b"
    r"(?:,? (?:of )?\(?((?:1[89]|20)\d\d)\b)?",
    re.NOFLAG,
)
"""The title of a law, with its year before or behind it."""
_YEAR_BEFORE = Wording(
    "",
    r"\b(?P<year>(?:1[89]|20)\d\d) (?P<title>(?:Act|Law|Code|Decree|Statute|Ordinance|Convention|Directive) (?:on|of|for"
    r"|against|concerning) (?:the )?"
    r"(?:(?:[A-Z][\w’'-]+|of|the|and|for)(?: |\b)){1,8})",
    re.NOFLAG,
)
"""The like of "the 2016 Law on Child Protection"."""
_KINDS_OF_LAW = "act law code statute ordinance decree"
_WITHIN_TITLE = re.compile(r" \([A-Z][^()]{3,80}(?:\([^()]{3,40}\)[^()]{0,40})?\) (?=Act|Law|Code|Decree|Ordinance)")
"""What a title holds in brackets: "the Inheritance (Provision for Family) Act"."""
SET_IN_TIME = Wording(
    "",
    r"\b(?:[Aa]t the (?:end|beginning|start|outbreak|height|close) of"
    r"|(?:[Bb]efore|[Aa]fter|[Dd]uring|[Uu]ntil|[Ff]ollowing|[Ss]ince) (?:the |his |her |its )?(?:[A-Za-z]+ )?"
    r"(?:[Ww]ar|[Rr]evolution|independence|coup|[Ee]lections?|census)\b"
    r"|(?:only|not|until) (?:[a-z]+ ){0,2}when [A-Z]"
    r"|[Aa]t (?:an? |the |some )?(?:later|early|earlier|late|final|first|last|next) (?:stages?|point|date)\b"
    r"|(?i:" + EARLY + r")\b"
    r"|(?:[Ss]hortly|[Ss]oon) (?:before|after)\b)",
    re.NOFLAG,
)
"""A time told by what happened then: "after the elections", "only when Norway had left"."""


_CITATION = Wording(
    "",
    r"\((?:see |cf\. |quoted in )?(?:the )?[A-Z][\w.’'-]*(?:,? (?:&|and|et al\.?|of|the|for|on|[A-Z][\w.’'-]*)){0,8},?"
    r" (?:1[89]|20)\d\d[a-z]?"
    r"(?:[,:;][^()]{0,60})?\)",
    re.NOFLAG,
)
"""Where a sentence says whose writing it goes back to, with the year of that: "(UNICEF 2004)", "(Hoffman & Stern, 2020)"."""
_CAPITALS = Wording("", r"[A-Z][\w.’'-]*", re.NOFLAG)
_ASKED_WRITING = Wording(
    "",
    r"\b(?:cit\w+|quot\w+|references?|sources?|publi\w+|wrote|written|writ\w+|author\w*|papers?|reports?|stud(?:y|ies)|articles?|books?"
    r"|said|says?|stat(?:ed?|ement)|claim\w*|suggest\w*|argu\w+|according)\b",
)


_OF_A_RULING = Wording("", r"[\[(](?:1[89]|20)\d\d[\])] \d* ?[A-Z]{2,}\w* \d+(?: \([^()]{0,30}\))?", re.NOFLAG)
"""The number of a ruling in a law report, with its date: "[2008] BWHC 293 (6 October 2008)"."""
_ASKED_RULING = Wording(
    "",
    r"\b(?:courts?|cases?|rul\w+|judg\w+|decisions?|decid\w+|verdicts?|held|hold|heard|v|vs)\b|\b(?:that|this|it)\W*\Z",
)


def _without_rulings(text: str, question: str) -> str:
    """``text`` without the dates of rulings that it cites, where the ``question`` asks for none of them."""
    return text if _ASKED_RULING.found_in(question) else _OF_A_RULING.compiled.sub("", text)


def _without_citations(text: str, question: Question) -> str:
    """``text`` without the citations in it, where the ``question`` asks for no writing and names nobody who is cited.

    That a report of 2004 tells of an act does not tell when the act was passed. What "in what year was that?" asks of is not known,
    nor what a question in another language names.
    """
    named = any(not idea.light for idea in question.ideas)
    if question.language != "en" or not named or _ASKED_WRITING.found_in(question.text):
        return text
    asked = set(content_stems(question.text))

    def named_first(found: re.Match[str]) -> str:
        # By the first word: who asks of the General Assembly does not ask of the Secretary General.
        name = _CAPITALS.compiled.search(found.group())
        return found.group() if name and asked & {*content_stems(name.group())} else ""

    return _CITATION.compiled.sub(named_first, text)


def _without_years_of_others(text: str, question: str) -> str:
    """``text`` without the years in titles of laws, where the ``question`` asks for the date of something else.

    "Cybersecurity Act 2020" dates no framework and no convention.
    """
    if not _ASKED_OTHER.search(question) or _ASKED_LAW.search(question):
        return text
    return _TITLED.compiled.sub(lambda found: found.group(1), text)


def dating(text: str, question: Question) -> str:
    """``text`` without the years in it that date something else than what is asked about."""
    return _without_citations(_without_rulings(_without_years_of_others(text, question.text), question.text), question)


def dated_by_title(text: str, question: str) -> bool:
    """Whether ``text`` has the title, with its year, of the very law that is asked after: "the Schools Act of 1996"."""
    if not _MADE.search(question) or _BELONGING.search(question):
        return False
    asked = {token.stem for token in analyse(question)}
    if _ASKED_LAW.search(question):  # "a law about domestic violence" is the Domestic Violence Act
        asked.update(content_stems(_KINDS_OF_LAW))
    text = _WITHIN_TITLE.sub(" ", text)
    behind_year = [(found["year"], found["title"], "") for found in _YEAR_BEFORE.finditer(text)]
    for before, title, behind in [*_DATED_TITLE.findall(text), *behind_year]:
        stems = content_stems(title)
        if (before or behind) and len(stems) > 1 and asked.issuperset(stems):
            return True
    return False


_DEADLINE = Wording(
    "deadline|time limit|cut off|cutoff|latest|due",
    r"\b(?:deadlines?|time[- ]limits?|cut-?off(?: dates?)?|due dates?|at the latest)\b",
)
_LIMIT = Wording(
    "",
    r"\b(?:by|before|until|till|no later than|not later than|from|within|during|due|deadlines?|expir\w+|clos\w+|ends?|ended"
    rf"|starts?|set for|scheduled|opens?|each|every|next|on)\b[^.;:()]{{0,25}}?(?:\b(?:{MONTHS})\b|(?:1[89]|20)\d\d)",
)
"""What makes a limit of a date: "by 2030", "the deadline was May 2019"; that a paper was written in 2018 sets none."""


def sets_no_limit(text: str, question: Question) -> bool:
    """Whether a deadline is asked for and ``text`` has no more than a year in which something was done."""
    if question.language != "en" or not _DEADLINE.found_in(question.text):
        return False
    at_once = holds_type(text, "term") and not holds_type(text, "date")
    return not (at_once or _LIMIT.found_in(text) or any(holds_type(text, kind) for kind in ("duration", "day")))
