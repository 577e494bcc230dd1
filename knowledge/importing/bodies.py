"""Lines that are the name of a body, as it stands above or below the title of its papers: "LAW REFORM COMMISSION OF ARRANDALE".

Told by their form: a noun for a body with its attributes before it and its field or place behind it, written as names are.
"""

from __future__ import annotations

import re

from knowledge.organisations import INITIALS

__all__ = [
    "STATE_OR_HOUSE",
    "as_name",
    "body_in",
    "is_body",
    "is_issuer",
    "is_making",
    "is_state",
    "known_body",
    "says_whose",
]

STATE_OR_HOUSE = re.compile(
    r"(?:the )?(?:(?:federal|democratic|islamic|people['’]s|united|cooperative) )*"
    r"(?:republic|kingdom|government|commonwealth|federation|principality|sultanate|parliament|national assembly|senate"
    r"|congress|house of \w+|legislative (?:assembly|council)|(?:chamber|council) of \w+"
    r"|(?:ministry|department|office) of (?:the )?[\w’' -]+"
    r"|(?:(?:standing|select|joint|portfolio|parliamentary|special|ad hoc) )+(?:sub-?)?committee"
    r"(?: (?:on|for) (?:the )?[\w’', -]+)?)(?: of (?:the )?[\w’' -]{3,50})?"
    r"|(?:municipalidad|ayuntamiento|ministerio|secretaría|gobierno|república|provincia|mairie|ville|ministère|république"
    r"|préfecture"
    r"|администрация|правительство|министерство|республика)\b[^\n:.]{0,60}|(?:وزارة|جمهورية|بلدية|محافظة)(?!\w)[^\n:.]{0,60}",
    re.IGNORECASE,
)
"""The State, the house and the committee that stand above the name of a paper of theirs."""
_STATE = re.compile(
    r"(?:the )?(?:(?:federal|democratic|islamic|people['’]s|united|co-?operative|grand) ){0,3}"
    r"(?:republic|kingdom|commonwealth|federation|principality|sultanate|duchy|state|government|province|county)\b"
    r"(?: of (?:the )?[\w’' -]{3,50})?|(?:república|gobierno|république|royaume|республика|جمهورية|مملكة)\b.{0,60}",
    re.IGNORECASE,
)
_NOUN = (
    r"(?:ministry|department|office|(?:sub-?)?committee|commission|council|court|tribunal|parliament|assembly|senate|institute"
    r"|cent(?:re|er)|university|faculty|agency|authority|secretariat|bureau|ombuds(?:person|man|woman)|commissioner|alliance"
    r"|coalition|network|foundation|association|society|union|forum|trust|fund|federation|services?|inspectorate|directorate"
    r"|house|observatory"
    r"|working group|task force|board|helpline)"
)
_BODY = re.compile(
    rf"(?:the )?(?:(?!(?:of|on|for|in|to|by|with|from|at|about|the|a|an|your|our|my|their|is|are|what|how"
    rf"|why)\b)[\w’'&.-]+ ){{0,6}}?"
    rf"{_NOUN}(?: \([\w-]{{2,12}}\))?(?:(?: (?:of|for|on|in|to|against) |, )[\w’'&., ()-]{{2,110}})?",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"(?!working|standing|training|planning|housing|steering|broadcasting|monitoring|funding)\w+ing\b", re.IGNORECASE
)
"""What a title does: "Strengthening Parliament"."""
_NO_NAME = re.compile(
    r"\b(?:reports?|acts?|bills?|guides?|rules|minutes|resolution|statement|questions?|handbook|manual|summary|paper|brief"
    r"|briefing|note"
    r"|session|meeting|chapter|members|judge?ments?|decisions?|speech|review of)\b|\d",
    re.IGNORECASE,
)
_BODIES = (
    "UNICEF", "OHCHR", "Office of the United Nations High Commissioner for Human Rights", "UNHCR", "UNDP", "UNESCO",
    "International Labour Organization", "World Health Organization", "World Bank", "Council of Europe",
    "European Union Agency for Fundamental Rights", "European Commission", "African Union", "Save the Children",
    "African Committee of Experts on the Rights and Welfare of the Child", "Inter-American Commission on Human Rights",
    "Inter-Parliamentary Union", "Child Rights International Network", "Child Rights Connect", "Plan International",
    "Commonwealth Secretariat", "Human Rights Watch", "Amnesty International", "Venice Commission", "Terre des Hommes",
    "Defence for Children International", "Global Kids Online", "ECPAT",
)  # fmt: skip
_KNOWN = re.compile("|".join(rf"{re.escape(body)}(?!\w)" for body in sorted(_BODIES, key=len, reverse=True)))
_OFFICE = re.compile(
    r"(?:[,\s–—-]++[^\W\d_](?:[\w'’]|-(?=\d))*+){0,8}?[,\s–—-]++(?:office|headquarters|secretariat|mission|delegation|bureau"
    r"|oficina|sede|secretaría"
    r"|siège|secrétariat)(?: (?:for|in|of|para|en|pour|de) [^.;:]{3,40})?",
    re.IGNORECASE,
)
_PLACE_BEHIND = re.compile(r"(?:[,\s–—-]++[A-ZÀ-Þ][\w'’-]++){0,2}(?:,? (?:\w+ )?\d{4})?")
"""What may follow the name of a known body: "UNICEF Nembara Country Office", "UNICEF Zambia, June 2024".

Hyphens stand between words and in them. Each run gives nothing back (``++``), so that a line is parted in one way alone:
"a-a-a-..." was tried in as many ways as the fifth power of its length.
"""
_BEHIND = 120
"""Characters of the longest office or place behind such a name."""
_SMALL = frozenset(
    ("of", "on", "and", "the", "for", "in", "to", "at", "with", "against", "de", "la", "el", "y", "et", "des", "du")
)
_KEPT = frozenset(INITIALS) | {body for body in _BODIES if body.isupper()}
_NO_INITIALS = frozenset(("law", "aid", "bar", "act", "new"))
_MOST_WORDS, _SHORT_WORD, _INITIALS = 16, 3, 3
_PARTED = re.compile(r"\s*\|\s*|\s+[-–—·]\s+|;\s+|,\s+|(?<=[\w)]{3})\.\s+(?=[A-ZÀ-Þ])")
_MAKING = re.compile(
    r"(?:(?:first|last|jointly|unanimously) )?(?:approved|adopted|endorsed|published|issued|launched|released|printed|tabled"
    r"|presented"
    r"|submitted|passed|assented|updated|reviewed|revised)(?: [\w’',/-]+){1,24}",
    re.IGNORECASE,
)
_LONGEST_MAKING = 120
_SENTENCES = re.compile(r"(?<=[\w)]{3})\.\s+(?=[A-ZÀ-Þ])|\s*\|\s*")
_PLACE = re.compile(r"(?:[A-ZÀ-Þ][\w’'-]+ ?){1,3}")
_SET_DOWN = re.compile(
    r"(?:updated |revised )?(?:\w+ )?(?:19|20)\d\d|[^,]{0,40}\b(?:session|report|paper|brief|briefing|no\.|edition)\b.*"
    r"|\w+ \d{1,3}",
    re.IGNORECASE,
)
"""What else may stand in the line of a body: when, and the number of its paper."""


def is_state(line: str) -> bool:
    """Whether a line is the name of a State or of its government, which publishes nothing by itself."""
    return _STATE.fullmatch(line.strip("#*_ \t")) is not None


def is_body(line: str) -> bool:
    """Whether a line is no more than the name of a body, with what it is for and where it sits."""
    text = line.strip("#*_ \t")
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS or _NO_NAME.search(text) or _DOING.match(text) or not _BODY.fullmatch(text):
        return False
    names = [word.strip("(),.") for word in words]
    return all(
        word[:1].isupper() or word.casefold() in _SMALL or len(word) <= _SHORT_WORD for word in names if word
    ) and any(map(str.isupper, text))


def body_in(line: str) -> str:
    """Give the bodies in a line that holds nothing else but State, place, date and number of a paper; "" else.

    "Parliament of Anguland, Select Committee on Youth, Third Report of Session 2022-23" begins with two; the State or the number
    may stand before them: "Working Paper 4, Centre for Family Law, May 2031". The State behind a body is part of its name.
    """
    text = line.strip("#*_ \t.")
    if is_body(text):
        return text
    parts = [part for part in _PARTED.split(text) if part]
    first = 0
    while first < len(parts) and (is_state(parts[first]) or _SET_DOWN.fullmatch(parts[first])):
        first += 1
    named = first
    while named < len(parts) and (is_body(parts[named]) or (named > first and is_state(parts[named]))):
        named += 1
    rest = parts[named:]
    if named == first or not all(_PLACE.fullmatch(one) or _SET_DOWN.fullmatch(one) or is_making(one) for one in rest):
        return ""
    start = text.find(parts[first])
    return text[start : text.find(parts[named - 1], start) + len(parts[named - 1])]


def is_making(part: str) -> bool:
    """Whether a part of a line says when and by whom a paper was made: "Adopted by the Cabinet on 3 May 2031"."""
    return len(part) <= _LONGEST_MAKING and _MAKING.fullmatch(part) is not None


def says_whose(line: str) -> bool:
    """Whether a line says sentence by sentence whose a paper is and when it was made, without a verb of its own."""
    pieces = [piece.strip(" .") for piece in _SENTENCES.split(line.strip("#*_ \t"))]
    kinds = [bool(is_making(piece)) for piece in pieces if piece]
    return any(kinds) and all(
        made or is_state(piece) or body_in(piece) for made, piece in zip(kinds, filter(None, pieces), strict=True)
    )


def known_body(line: str) -> str:
    """Give the well-known body whose name is all of a line, or stands there with its office or place; "" without one."""
    body = _KNOWN.match(re.sub(r"^(?:the )", "", line, flags=re.IGNORECASE))
    if body is None:
        return ""
    rest = body.string[body.end() :].rstrip(" .")
    there = len(rest) <= _BEHIND and (_OFFICE.fullmatch(rest) or _PLACE_BEHIND.fullmatch(rest))
    return body[0] if there else ""


def is_issuer(line: str) -> bool:
    """Whether a line is the name of a State or of a body, as stands above the title of a paper."""
    return is_body(line) or is_state(line) or bool(known_body(line)) or STATE_OR_HOUSE.fullmatch(line) is not None


def as_name(name: str) -> str:
    """Write a name that is in capitals throughout as names are written."""
    if not name.isupper():
        return name
    words = [
        word if _stays(word) else word.lower() if at and word.lower() in _SMALL else word.capitalize()
        for at, word in enumerate(name.split())
    ]
    return " ".join(words)


def _stays(word: str) -> bool:
    """Whether a word of a name in capitals may be initials or a number, and stays as it is."""
    plain = word.strip("(),.;:").lower()
    short = len(plain) <= _INITIALS and plain not in _NO_INITIALS and plain not in _SMALL
    return short or word[0] == "(" or plain.upper() in _KEPT or any(map(str.isdigit, word))
