"""Who publishes a document, taken only from what says so: the file, a line that names the publisher, the head of the letter.

A name in the text or among those present publishes nothing: a wrong publisher is worse than none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.home import is_uncommon
from knowledge.importing.bodies import as_name, body_in, is_body, is_making, is_state, known_body
from knowledge.importing.papers import is_bare
from knowledge.untrusted import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "body_of_block",
    "body_of_title",
    "court_at_head",
    "is_office",
    "is_organisation",
    "letterhead",
    "maker",
    "named_publisher",
    "state_of_law",
]

_ORGANISATION = re.compile(
    r"\b(?:ministry|office|council|committee|commission|agency|association|university|department|government|foundation"
    r"|cent(?:er|re)|network"
    r"|parliament|assembly|society|institute|alliance|coalition|ombuds\w*|court|fund|union|defensoría|ministerio|instituto"
    r"|consejo|comisión"
    r"|asociación|fundación|universidad|congreso|asamblea|gobierno|secretaría|procuraduría|ministère|conseil|institut|comité"
    r"|défenseur des|assemblée|gouvernement|fondation|université|министерство|совет|комитет|институт|фонд|правительство"
    r"|уполномоченный|дума|союз|وزارة|المجلس|مجلس|اللجنة|لجنة|الهيئة|هيئة|جمعية|جامعة|مركز|مؤسسة)\b|(?:委员会|部|局|协会|基金会|大学|法院|政府"
    r"|中心)$",
    re.IGNORECASE,
)
_PUBLISHED_BY = re.compile(
    r"(?:^|[|·•;(]|[.–—]\s)[ \t#*_]*(?:T(?i:his|he present) (?:guide|report|paper|document|booklet|publication|handbook|brief"
    r"|leaflet)"
    r" (?:is|was|has been) published by|(?:F(?i:irst) p|J(?i:ointly) p|P)(?i:ublished by)|I(?i:ssued by)"
    r"|P(?i:ublicado por)|E(?i:ditado por)"
    r"|P(?i:ublié par)|H(?i:erausgegeben von)|И(?i:здано)"
    r"|(?i:publisher|éditeur|editor|herausgeber|издатель|الناشر)(?=\s*[:：])"
    r"|(?i:copyright)(?=[ :©]*(?:\(c\))?\s*(?:\d{4}|©|the\b))|©|\(c\)(?=\s*\d{4}))"
    r"\s*+[:：]?\s*+(?:©|\(c\))?\s*+(?:\d{4}(?:\s*+[-–]\s*+\d{4})?,?\s++)?(?:(?:the|el|la|los|las|le|les|der|die|das)\s++|l[’'])?"
    r"(?P<name>[^\W\d_a-zà-ÿ][^\n.,;|©()]{2,80}?)(?:\s*+,?\s*+\(?\d{4}\)?)?[^\S\n]*+(?:[\n.,;|(]|$)",
    re.MULTILINE,
)
"""No small letter begins these: "a study (published by the Ministry)" speaks of something else.

White space gives nothing back (``*+``): three runs of it beside each other would be parted in every way there is.
"""
_MADE_BY = re.compile(
    r"(?:^|[.,;|(–—]\s)\W*(?:(?i:and )?(?i:prepared|produced|compiled|developed|submitted) by)\s*[:：]?\s*(?:the\s+)?"
    r"(?P<name>[A-ZÀ-ÞА-Я][^\n.,;:|()]{2,80}?)\s*(?=[.,;|(]|\bwith\b|\bin\b|$)"
)
"""Who prepared it for somebody else may be no more than its author: "for" is part of such a name, which is no name then."""
_FOR_ANOTHER = re.compile(r"\s(?:for|on behalf of|to) (?:the|an?) ", re.IGNORECASE)
_HOLDER = re.compile(
    r"(?:the )?(?:(?:deputy|acting|assistant|chief|vice|under|permanent|executive|managing|national|general)[ -])*(?:minister"
    r"|secretary"
    r"|director|president|chair\w*|clerk|registrar|speaker|governor|head|inspector|commissioner|superintendent|ministr[ao]"
    r"|director[a]?"
    r"|secretari[ao]|ministre|directeur|directrice|secrétaire|министр|директор)\b(?!-general's office)",
    re.IGNORECASE,
)
_OF_AN_EVENT = re.compile(
    r"(?:speech|statement|remarks|address|minutes|opening|keynote|launch|agenda|programme|invitation|presentation|lecture"
    r"|hearing)\b",
    re.IGNORECASE,
)
"""Below these stands where something took place: "National Assembly, Port Clare"."""


_INSTITUTION = re.compile(
    r"(?:[A-ZÀ-Þ][\w.’'-]*\s(?:of\s|and\s|for\s|the\s){0,2}){1,6}(?:School|College|Academy|Hospital|Clinic|Library|Museum|Home|Municipality"
    r"|Kindergarten|Church|Club|Club House|Centre|Center)(?:\s(?:of|in)\s[A-ZÀ-Þ][\w’'-]+)?"
)
"""The name of a house that makes rules of its own: with a name that only it has, as "The Safe School" has none."""
_ITS_OWN = re.compile(
    r"(?:(?:our|the|its)\s)?(?:[\w’'-]+\s){0,3}?(?:procedures?|polic(?:y|ies)|rules|regulations|by-?laws|charter|statutes"
    r"|code of conduct|constitution|minutes|statement|strategy|(?:\w+ )?plan|newsletter|house rules|terms of use"
    r"|(?:annual|activity|half-yearly|quarterly) (?:report|review))(?:$|\W|\s(?:on|for|of|against|to|\d))",
    re.IGNORECASE,
)
"""What a body or house makes for itself, behind its name and a colon in a title."""
_COURT = re.compile(
    r"(?:(?i:in )?(?i:the )?)(?P<court>(?:[A-ZÀ-Þ][\w’'-]*\s){0,6}(?:Court|Tribunal|COURT|TRIBUNAL|Corte|Cour)"
    r"(?:(?:\s(?:of|for|de|del|des|du|la|the|and|y|et)){0,3}\s[A-ZÀ-Þ][\w’'-]*){0,8})"
    r"(?:\s*$|\s?[,:(–—-]\s?(?i:(?:(?:its?|the)\s)?(?:judge?ment|decision|ruling|order|opinion|sentencia|auto|arrêt|décision|jugement"
    r"|\[?(?:19|20)\d\d|case no)\b.*))"
)
_COURT_LINES = 4


def body_of_title(title: str) -> str:
    """Give the body, or the house with a name of its own, whose rules, plan or report a title says it is; "" without one.

    "Ardlow Village School: Rules on Play" is the school's; "The Ombudsman: a short guide" may be anybody's.
    """
    name, colon, rest = (part.strip() for part in title.strip("#*_ ").partition(":"))
    if not colon or not _ITS_OWN.match(rest):
        return ""
    house = _INSTITUTION.fullmatch(name) and not name.startswith(("The ", "A ", "Our ")) and is_uncommon(name)
    return as_name(name) if house or is_body(name) else ""


def court_at_head(head: str) -> str:
    """Give the court with which the head of a judgment, or of a summary of one, begins; "" without one.

    It stands alone, or before what tells of the judgment: "Constitutional Court of X, judgment of 8 July 2022, ...".
    """
    lines = [text for line in head.splitlines() if (text := line.strip("#*_ \t")) and text[:4] != "<!--"]
    for line in lines[:_COURT_LINES]:
        found = _COURT.fullmatch(line[:400])
        if found and " " in found["court"]:
            return as_name(one_line(found["court"]))
    return ""


def is_organisation(name: str) -> bool:
    """Whether a name holds a word that organisations have in theirs, so that it is no person's."""
    return _ORGANISATION.search(name) is not None


def named_publisher(head: str) -> str:
    """Give the publisher that a line at the head of a document names ("Published by ...", "© 2021 ..."), "" without one."""
    named = _PUBLISHED_BY.search(head)
    return one_line(named["name"]).rstrip(" -–*_") if named else ""


def letterhead(block: Sequence[str]) -> str:
    """Give the well-known body whose name stands alone, or with its office or place, in the title block; "" without one."""
    return next((found for line in block if (found := known_body(line))), "")


def is_office(name: str) -> bool:
    """Whether a name is that of a person's office within a body: "Director of Child Welfare"."""
    return _HOLDER.match(name) is not None and not is_body(name)


def maker(block: Sequence[str]) -> str:
    """Give the organisation that a line of the title block says prepared the paper, for nobody else; "" where none does."""
    for line in block:
        for found in _MADE_BY.finditer(line):
            name = one_line(found["name"]).rstrip(" -–*_")
            if is_organisation(name) and not is_office(name) and not _FOR_ANOTHER.search(name):
                return name
    return ""


def state_of_law(block: Sequence[str]) -> str:
    """Give the State that a law names above or below its title, alone or before when it was made; "" where none stands there."""
    for line in block:
        first, *others = re.split(r"\.\s+", line.strip(" .*_"))
        if is_state(first) and len(first.split()) > 2 and all(map(is_making, others)):
            return as_name(first)
    return ""


def body_of_block(block: Sequence[str]) -> str:
    """Give the body whose name stands above the title of a paper, or right below it, in the title block; "" where none does."""
    issuers = 0
    while issuers < len(block) and (is_body(block[issuers]) or is_state(block[issuers])):
        issuers += 1
    if issuers:
        bodies = [line for line in block[:issuers] if not is_state(line)]
        return as_name(bodies[0]) if bodies and issuers < len(block) else ""
    below = 2 if block and is_bare(block[0]) else 1
    if below >= len(block) or _OF_AN_EVENT.match(block[0]):
        return ""
    return as_name(body_in(block[below]))
