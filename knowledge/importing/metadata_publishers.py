"""Who publishes a document, taken only from what says so: the file, a line that names the publisher, the head of the letter.

A name in the text or among those present publishes nothing: a wrong publisher is worse than none.
"""

from __future__ import annotations

import re

from knowledge.importing.metadata_head import title_block
from knowledge.untrusted import one_line

__all__ = ["is_organisation", "letterhead", "named_publisher"]

_BODIES = (
    "UNICEF", "OHCHR", "Office of the United Nations High Commissioner for Human Rights", "UNHCR", "UNDP", "UNESCO",
    "International Labour Organization", "World Health Organization", "World Bank", "Council of Europe",
    "European Union Agency for Fundamental Rights", "European Commission", "African Union", "Save the Children",
    "African Committee of Experts on the Rights and Welfare of the Child", "Inter-American Commission on Human Rights",
    "Inter-Parliamentary Union", "Child Rights International Network", "Child Rights Connect", "Plan International",
    "Commonwealth Secretariat", "Human Rights Watch", "Amnesty International", "Venice Commission", "Terre des Hommes",
    "Defence for Children International", "Global Kids Online", "ECPAT",
)  # fmt: skip
_BODY = re.compile("|".join(rf"{re.escape(body)}(?!\w)" for body in sorted(_BODIES, key=len, reverse=True)))
_ORGANISATION = re.compile(
    r"\b(?:ministry|office|council|committee|commission|agency|association|university|department|government|foundation|cent(?:er|re)|network"
    r"|parliament|assembly|society|institute|alliance|coalition|ombuds\w*|court|fund|union|defensoría|ministerio|instituto|consejo|comisión"
    r"|asociación|fundación|universidad|congreso|asamblea|gobierno|secretaría|procuraduría|ministère|conseil|institut|comité"
    r"|défenseur des|assemblée|gouvernement|fondation|université|министерство|совет|комитет|институт|фонд|правительство"
    r"|уполномоченный|дума|союз|وزارة|المجلس|مجلس|اللجنة|لجنة|الهيئة|هيئة|جمعية|جامعة|مركز|مؤسسة)\b|(?:委员会|部|局|协会|基金会|大学|法院|政府|中心)$",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:[,\s–—-]+[^\W\d_][\w'’-]*){0,5}?[,\s–—-]+(?:office|headquarters|secretariat|mission|delegation|bureau|oficina|sede|secretaría"
    r"|siège|secrétariat)(?: (?:for|in|of|para|en|pour|de) [^.;:]{3,40})?",
    re.IGNORECASE,
)
_PLACE = re.compile(r"(?:[,\s–—-]+[A-ZÀ-Þ][\w'’-]+){0,2}(?:,? (?:\w+ )?\d{4})?")
"""What may follow the name in a letterhead: "UNICEF Nembara Country Office", "UNICEF Zambia, June 2024"."""
_PUBLISHED_BY = re.compile(
    r"(?:^|[|·•;(]|[.–—]\s)[ \t#*_]*(?:T(?i:his|he present) (?:guide|report|paper|document|booklet|publication|handbook|brief"
    r"|leaflet)"
    r" (?:is|was|has been) published by|(?:F(?i:irst) p|J(?i:ointly) p|P)(?i:ublished by)|I(?i:ssued by)"
    r"|P(?i:ublicado por)|E(?i:ditado por)"
    r"|P(?i:ublié par)|H(?i:erausgegeben von)|И(?i:здано)"
    r"|(?i:publisher|éditeur|editor|herausgeber|издатель|الناشر)(?=\s*[:：])"
    r"|(?i:copyright)(?=[ :©]*(?:\(c\))?\s*(?:\d{4}|©|the\b))|©|\(c\)(?=\s*\d{4}))"
    r"\s*[:：]?\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?(?:(?:the|el|la|los|las|l[’']|der|die|das)\s+)?"
    r"(?P<name>[^\W\d_a-zà-ÿ][^\n.,;|©()]{2,80}?)(?:\s*,?\s*\(?\d{4}\)?)?\s*(?:[\n.,;|(]|$)",
    re.MULTILINE,
)
"""No small letter begins these: "a study (published by the Ministry)" speaks of something else."""


def is_organisation(name: str) -> bool:
    """Whether a name holds a word that organisations have in theirs, so that it is no person's."""
    return _ORGANISATION.search(name) is not None


def named_publisher(head: str) -> str:
    """Give the publisher that a line at the head of a document names ("Published by ...", "© 2021 ..."), "" without one."""
    named = _PUBLISHED_BY.search(head)
    return one_line(named["name"]).rstrip(" -–*_") if named else ""


def letterhead(head: str) -> str:
    """Give the well-known body whose name stands alone, or with its office or place, in the title block; "" without one."""
    return next((found for line in title_block(head) if (found := _alone(line))), "")


def _alone(line: str) -> str:
    body = _BODY.match(re.sub(r"^(?:the )", "", line, flags=re.IGNORECASE))
    if body is None:
        return ""
    rest = body.string[body.end() :].rstrip(" .")
    return body[0] if _OFFICE.fullmatch(rest) or _PLACE.fullmatch(rest) else ""
