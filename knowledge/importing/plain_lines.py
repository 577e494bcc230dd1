"""The lines of a plain-text document: their indentation, the mark they begin with, and what they look like."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.importing.appended import is_appended
from knowledge.lead_ins import ends_in_mark
from knowledge.untrusted import clean_text, without_escapes

MARKS = "•●○◦▪▫■□‣⁃∙·*+–—-\uf0b7\uf0a7"
"""Characters that begin a list item when a blank follows."""

_BULLET = re.compile(rf"(?P<mark>[{re.escape(MARKS)}]|o(?=[ \t]))[ \t\u00a0]+(?P<rest>\S.*)", re.DOTALL)
_NUMBER = re.compile(r"(?P<number>\d{1,3})(?P<end>[.)])\s+(?P<rest>\S.*)", re.DOTALL)
_LETTER = re.compile(r"\(?(?P<letter>[a-zа-я]|[ivx]{2,5})\)\s+\S", re.DOTALL)
_RULE = re.compile(r"([=_~*#-])\1{2,}|([-=_*] ){3,}[-=_*]?")
_SENTENCE_END = re.compile(r"[.!?;:,…。！？；：，؟؛]$")
_INSIDE_END = re.compile(r"[.!?]\s+[A-ZÀ-ÞА-Я]")
_LABELLED = re.compile(
    r"^(?:\S{1,5}|(?:step|stage|phase|module|lesson|unit|paso|etapa|étape|шаг|этап|الخطوة)\s\d{1,2})\.\s+", re.I
)
"""The number or label in front of a heading: "2. Aims", "Step 5. Meet the member"."""
_NOT_OVER = re.compile(
    r"(?<![\w’'-])(?:and|or|of|the|a|an|in|on|to|by|for|with|from|that|which|who|as|at|y|o|de|la|el|et|ou|des|du|und|der|die)$"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|could|should|must|may|might|will|would|shall|does|do|did|needs?|est|sont"
    r"|es|son|ist|sind|является)\b",
    re.IGNORECASE,
)
_SHORT = 7
"""Words of a line that may be a heading although it reads like part of a sentence."""
_ASKS = re.compile(
    r"(?:how|why|what|when|where|who|which|whether|cómo|qué|comment|pourquoi|wie|warum|что|как)\b", re.IGNORECASE
)
"""Headings that are sentences begin so: "Why children should take part"."""
_NOUN_AND_CLAUSE = re.compile(r"(?:(?:the|all|those|other) )?\w+ (?:who|which|that|whose)\b", re.IGNORECASE)
"""... or hold one that only tells which: "Children who are often forgotten"."""
_EXAMPLE = re.compile(r"(?:e\.?\s?g\b|eg[.:]|for (?:example|instance)|p\. ?ej|par exemple|por ejemplo)", re.IGNORECASE)
_NUMBERED_HEADING = re.compile(
    r"(?P<number>\d{1,2}(?:\.\d{1,2})*)[A-Z]?\.?\s+\S|(?P<roman>[IVX]{1,5})\.\s+\S|(?P<capital>[A-Z])\.\s+\S"
)
_DIVISION = re.compile(
    r"(?P<part>part|title|titre|t[ií]tulo|book|livre|libro|книга|الباب|annex|appendix|schedule|parte|partie|часть|الجزء)"
    r"|(?P<chapter>chapter|cap[ií]tulo"
    r"|chapitre|глава|الفصل)|(?P<section>section|secci[oó]n|раздел|القسم)|(?P<article>article|art[ií]culo|rule|regla"
    r"|r[eè]gle|regulation|статья|المادة|principle|standard|guideline)",
    re.IGNORECASE,
)
_DIVISION_NUMBER = re.compile(
    r"\s+(?:\(\s?\d{1,4}\s?\)(?!\w)|(?:\d{1,4}(?:\s*(?:bis|ter|[A-Z])|er)?|[IVXLC]{1,7}(?:er)?|[A-Z]|premi(?:er|ère)|primer[oa]|segund[oa]|tercer[oa]"
    r"|cuart[oa]|quint[oa]"
    r"|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|first|[أ-ي]+)\b)[.:)\s—–-]*",
    re.IGNORECASE,
)
_CHINESE_DIVISION = re.compile(r"第[一二三四五六七八九十百零〇\d]{1,6}(?P<what>[编章节条])")
_FACT = re.compile(
    r"(?:Distr|Original|Date(?: of \w+)?|(?:our |your )?ref(?:erence)?(?: no)?|file no"
    r"|Authors?|Language|URL|Source|Published|Updated|Tel|E-?mail|Retrieved|Mobile|Phone|Fax|Cell|Subject|From|To|Cc"
    r"|Sent)\b\.?\s?:"
    r"|(?:draft|provisional|unconfirmed|confidential|embargo(?:ed)?)\s*[-–—:,(]\s*(?-i:[a-z])"
    r"|(?:(?-i:[A-ZÀ-Þ][\w’'.-]*)(?:\s(?-i:[A-ZÀ-Þ])[\w’'.-]*){0,3},\s)?(?:\d{1,2}\.?\s+\w+\s+\d{4}|\w+\s+\d{1,2},?\s+\d{4})$",
    re.IGNORECASE,
)
"""A line of a title page that states a fact: "Distr.: General", "Geneva, 27 November 2003", "DRAFT - to be confirmed"."""
_MADE_BY = re.compile(
    r"(?:adopted|approved|endorsed|issued|prepared|produced|compiled|drafted|submitted|presented|published|released|circulated"
    r"|tabled|laid"
    r"|ordered|written)\s?(?::|(?:by|at|on|in|for|to|under)(?:\s?:|\s(?=(?:\S+\s+){2}|.*\d))|by\s(?=\S+\s))[^?]*"
    r"|(?:(?:first|second|third|fourth|fifth|sixth|revised|new|updated) )?edition\b(?: \d| of |,| [-–—]|$)[^?]*|version \d[^?]*"
    r"|(?:page )?(?:last )(?:updated|reviewed|revised|modified|changed)\b[^?]*"
    r"|(?:status|series|reporting period|period covered|effective date|document no|classification|keywords|duration|venue"
    r"|replaces|supersedes|contact)\s?:.*"
    r"|(?:(?:an? )?(?:excerpt|extract)(?:ed)?|taken|reproduced|adapted) from\b[^?]*"
    r"|from the (?:handbook|manual|guide|toolkit|report|book)\b[^?]*"
    r"|held (?:on|at|in)\s.*\d.*|[^.?]{0,60}\bsession\b[^.?]*\b(?:19|20)\d\d",
    re.IGNORECASE,
)
"""... or how and when the paper was made: "Adopted by the Committee at its sixth session, May 2022", "Second edition"."""
_OPINION = re.compile(
    r"(?:(?:individual|separate|joint|partly|partially|dissenting|concurring|minority|written|oral|opening|closing) ){0,3}"
    r"(?:opinion|statement|declaration|reservation|testimony|evidence)\s(?:of|by|from|with)\b",
    re.IGNORECASE,
)
_OF_PERSONS = re.compile(r"\b(?:mrs?|ms|dr|prof|hon|st|sr|sra|mme|jr|rev|gen|col|capt|no)\.(?=\s)", re.IGNORECASE)
"""The title of who gave it is followed by a full stop that ends nothing: "Individual opinion of Mr. Valdano"."""
_GREETING = re.compile(
    r"(?:(?:with )?(?:best|kind|warm(?:est)?|kindest) (?:wishes|regards)|regards|yours(?: \w+)?|sincerely|many thanks|thanks|cheers"
    r"|dear \w.*|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|(?:bien )?cordialement|с уважением)[,.!]?",
    re.IGNORECASE,
)
"""How letters begin and end."""
_ADDRESS = re.compile(
    r"(?:(?:room|suite|floor|level|unit|flat|p\.?\s?o\.? box)\s+[\w-]+\s*,"
    r"|\d{1,5}[a-z]?,?\s+(?:[\w.'’-]+\s+){1,4}(?:street|st|road|rd|avenue|ave|lane|boulevard|blvd|square|plaza"
    r"|drive)\b\.?\s*(?:,|$))",
    re.IGNORECASE,
)
_IN_DEBATE = re.compile(
    r"(?:will|would|does|is|has|can|could|did|may|should)\s+(?:(?:the|my)\s+(?:right\s+)?(?:hon\w*|minister|member|senator"
    r"|speaker|chair\w*"
    r"|prime minister|secretary of state)|he|she)\b",
    re.IGNORECASE,
)
"""What one member asks another is said, and titles nothing."""
_MADE = re.compile(
    r"(?:принят[аоы]?|одобрен[аоы]?|подписан[аоы]?|صدرت?|publicad[ao]|promulgad[ao]|sancionad[ao]|adoptée?|promulguée?|dad[ao] en"
    r"|fait à)\b.*\d{4}|от \d.*№|（[^（）]*\d{4}年",
    re.IGNORECASE,
)
"""When a law was made, and by whom, is said and can be quoted."""
_MAX_HEADING = 110
_MAX_HEADING_WORDS = 16
"""What has more characters or words than these is no heading."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds something.

    ``number`` counts the lines of the document from 1; ``indent`` is the width of the blanks before ``text``; ``gap``
    tells whether an empty line, a page break or the start of the document stands before it. ``page`` is the page that
    begins with this line, 0 where none does. ``row`` tells that the line is a row of a table.
    """

    number: int
    text: str
    indent: int
    gap: bool
    page: int = 0
    row: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What a list item begins with.

    ``style`` tells lists apart (the bullet itself, "1." or "1)", "(a)", "(i)"); ``label`` is the number or letter; ``rest``
    is the text of the item. Bullets and numbers are written in Markdown's way; a letter stays part of the text.
    """

    style: str
    label: str
    rest: str
    width: int


def lines_of(text: str) -> list[Line]:
    """Give the lines of ``text`` that hold something; a form feed begins a page."""
    safe = clean_text(without_escapes(text).replace("\f", "\ue000")).removeprefix("\ufeff").replace("\ue000", "\f")
    paged = "\f" in safe.strip("\f\n ")
    lines: list[Line] = []
    gap, page, page_due, number = True, 1, 1 if paged else 0, 0
    for raw in safe.split("\n"):
        number += 1
        pieces = raw.split("\f")
        for at, piece in enumerate(pieces):
            if at:
                page, gap = page + 1, True
                page_due = page if paged else 0
            stripped = piece.strip()
            if not stripped:
                gap = gap or not at
                continue
            indent = len(piece.expandtabs(4)) - len(piece.expandtabs(4).lstrip())
            lines.append(Line(number, stripped, indent, gap, page_due))
            gap, page_due = False, 0
    return lines


def mark_of(text: str, *, nested: bool = False) -> Mark | None:
    """Read the mark of a list item, None where the line has none; ``nested``: a lone "o" counts as a bullet."""
    bullet = _BULLET.fullmatch(text)
    if bullet and (bullet["mark"] != "o" or nested):
        return Mark(bullet["mark"], "", bullet["rest"], bullet.start("rest"))
    number = _NUMBER.fullmatch(text)
    if number:
        return Mark("1" + number["end"], number["number"], number["rest"], number.start("rest"))
    letter = _LETTER.match(text)
    if letter:
        return Mark("(i)" if len(letter["letter"]) > 1 else "(a)", letter["letter"], text, 0)
    return None


def is_rule(text: str) -> bool:
    """Tell whether a line is only drawn: underlining or a separator."""
    return _RULE.fullmatch(text) is not None


def is_sentence_end(text: str) -> bool:
    """Tell whether a line ends in a mark that ends a sentence or clause, also before a closing quotation mark or bracket."""
    return _SENTENCE_END.search(text.rstrip("\"'”’»)] ")) is not None


def is_over(text: str) -> bool:
    """Tell whether a line does not end on a word behind which another must come: "RIGHTS OF THE"."""
    return _NOT_OVER.search(text.casefold()) is None


def is_closing(text: str) -> bool:
    """Tell whether a line is how a letter ends: "Kind regards"."""
    return _GREETING.fullmatch(text) is not None and not text.casefold().startswith("dear")


def states_a_fact(text: str) -> bool:
    """Tell whether a line says of when a paper is, whose, or how it was made: it is said of the paper and titles nothing."""
    return bool(_FACT.match(text) or _MADE_BY.fullmatch(text))


def looks_like_heading(text: str) -> bool:
    """Tell whether a line alone could be a heading: short, no end mark, no sentence, no list item, no example."""
    words = text.split()
    if not 0 < len(text) <= _MAX_HEADING or len(words) > _MAX_HEADING_WORDS or not any(c.isalpha() for c in text):
        return False
    if _GREETING.fullmatch(text) or _ADDRESS.match(text) or _IN_DEBATE.match(text) or _MADE.match(text):
        return False
    if states_a_fact(text) or text.count(" | ") > 1:  # a row of a table
        return False
    if is_capitals(text):
        return True
    if division_level(text):
        return True
    question = text.endswith("?") and len(words) <= 12
    # It introduces what follows: "In this Act, unless the context otherwise requires-". A title of a section may end so, too.
    if words[-1] in {"-", "–", "—"} or (ends_in_mark(text) and not _LABELLED.match(text)):
        return False
    if (is_sentence_end(text) and not question) or text[0].islower() or text[0] in "([“‘\"'":
        return False
    # "Where the money comes from" ends on a preposition and is over.
    if _NOT_OVER.search(text) and not (_ASKS.match(text) and len(words) <= _SHORT):
        return False
    plain = _OF_PERSONS.sub("", text) if _OPINION.match(text) else _LABELLED.sub("", text, count=1)
    if _EXAMPLE.match(text) or _INSIDE_END.search(plain) or "://" in text:
        return False
    told = _ASKS.match(text) or (_NOUN_AND_CLAUSE.match(text) and len(words) <= _SHORT)
    return question or len(words) < 4 or not _FINITE.search(text) or text.istitle() or bool(told)


def is_capitals(text: str) -> bool:
    """Tell whether a line is written in capitals throughout, and long enough to mean it as a heading."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 4 and all(c.isupper() for c in letters) and len(text.split()) <= _MAX_HEADING_WORDS


def division_level(text: str) -> int:
    """Give the heading level of a division of a law ("PART II", "Article 12", "FIRST SCHEDULE", "第三条"), 0 where it is none.

    The number must be followed by the end, a mark, or a short title; "Article 4 of the CRC says ..." is a sentence.
    """
    chinese = _CHINESE_DIVISION.match(text)
    if chinese and len(text) <= 24 and not is_sentence_end(text):
        return {"编": 2, "章": 3, "节": 4, "条": 5}[chinese["what"]]
    if text[:1].isupper() and is_appended(text) and not is_sentence_end(text):
        return 2
    word = _DIVISION.match(text)
    number = _DIVISION_NUMBER.match(text, word.end()) if word else None
    if word is None or number is None or (not text[0].isupper() and not "\u0600" <= text[0] <= "\u06ff"):
        return 0
    rest = text[number.end() :]
    if rest and (rest[0].islower() or len(rest.split()) > 12 or is_sentence_end(rest)):
        return 0
    return {"part": 2, "chapter": 3, "section": 4, "article": 5}[str(word.lastgroup)]


def numbered_level(text: str) -> int:
    """Give the level of a numbered heading ("2.1 Scope": 3, "IV. Aims": 2, "A. General": 3), 0 where it has no number."""
    found = _NUMBERED_HEADING.match(text)
    if found is None:
        return 0
    if found["number"]:
        return min(6, 2 + found["number"].count("."))
    return 2 if found["roman"] else 3
