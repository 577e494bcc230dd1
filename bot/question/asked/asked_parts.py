"""What something is made of or who sits on it: whether a question asks for that, and whether a sentence tells it. English.

"Who is on the team?" is answered by "The team is made up of a lawyer, a nurse and a teacher", more surely than by any other
sentence on the team.
"""

from __future__ import annotations

from functools import lru_cache

from bot.question.wordings import Wording

ASKS_PARTS = Wording(
    " who s | who is | who are | who sit| who will be | who was | who were | who should | who must | who ought | who has to "
    "| who may | who can | who gets a | make up | makes up | member| compos| consist| made up of | compris| seat| sit| go in"
    "| be in| stand in| appear in| put in| said in| written in| contain | include | say ",
    r"\bwho(?:['’]s| is| are| sits?| will be| was| were| (?:should|must|ought to|has to|may|can) (?:be|sit)) (?:all )?(?:in|on)\b"
    r"|\bwho gets a (?:seat|place)\b"
    r"|\b(?:who|which people|whom?|what)(?: \w+){0,2} makes? up\b|\bmembers? (?:of|are)\b|\bmembership\b"
    r"|\bcompos(?:ed|ition)\b|\bconsists? of\b|\bmade up of\b|\bcomprises?\b|\bseats? on\b|\bsits? on\b"
    r"|\bwhat (?:[\w’'-]+ ){0,3}(?:has to|have to|must|should|needs? to|shall) "
    r"(?:go|be|stand|appear|be put|be said|be written) in(?:to)?\b"
    r"|\bwhat (?:do|does|did|must|should|shall) (?:[\w’'-]+ ){1,6}?(?:contain|include|consist of|comprise|say)\b",
)
"""The parts of something are asked for, its members, or what it contains."""
TELLS_PARTS = Wording(
    "",
    r"\b(?:composed of|made up of|consists? of|comprises?|comprising|contains?|includes?|members are"
    r"|(?:shall|must|should) (?:contain|include|state|indicate))\b[^.;]{1,300},[^.;]{1,300}\b(?:and|or)\b",
)
"""A sentence that tells several parts."""
PART_OF = Wording(
    "how many|share|proportion|percentage| fraction|part of|out of",
    r"\bhow many (?:of|out of|in every)\b|\b(?:what|which) (?:share|proportion|percentage|fraction|part) of\b|\bin how many of\b"
    r"|\bhow many [^?]{2,40}, and how many of\b",
)
"""It is asked how many of several are such."""
COUNTED = Wording("how many", r"\bhow many (?!of\b|out of\b)")
"""It is asked how many there are."""
ANOTHER_NAME = Wording(
    "another|other|alternative|second|different|short|synonym|nickname|else|also",
    r"\b(?:another|other|alternative|second|different|short|shorter)"
    r" (?:term|name|word|way of (?:saying|referring)|expression|title)s?\b"
    r"|\b(?:synonyms?|nicknames?|short form) (?:for|of)\b|\bwhat else (?:is|are|was|were) [^?]{2,60}\bcalled\b|\balso called\b",
)
"""Another name of something is asked for."""
TELLS_NAME = Wording(
    "",
    r"\b(?:called|known as|termed|nicknamed|referred to as|abbreviated)\b"
    r"|\bterms?\b|[a-z] \((?!\d|see\b|e\.g|i\.e|article|para|section)[^)]{2,40}\)|\bor simply\b|\bin short\b",
)
"""A sentence that gives a thing a second name."""
BESIDES = Wording(
    "else|other than|apart from|besides|except|aside from",
    r"\b(?:who|what|which|anyone|anybody|somebody|someone)(?: [\w’'-]+){0,3} else\b"
    r"|\b(?:other than|apart from|besides|aside from|except(?: for)?)\b",
)
"""Others than the one who is named are asked for."""
EXCLUDED = Wording(
    "other than|apart from|besides|aside from",
    r"\b(?:other than|apart from|besides|aside from) ((?:the |an? )?[\w’'-]+)(?= |\W*$)",
)
"""The one who is named and not asked for."""
BESIDE_ONE = r"as well as|along with|alongside|together with|in partnership"
"""What names others beside somebody."""
TELLS_BESIDES = Wording(
    "",
    rf"\b(?:{BESIDE_ONE}|not only|different from)\b"
    r"|\b(?:other|another) (?:[\w-]+ ){0,3}?(?:bod|organi|agenc|mechanism|entit|actor|partner|institution|group|states?\b|countr"
    r"|stakeholder|people|person|court|ministr|official|member|compan)\w*",
)
"""A sentence that speaks of others beside one."""


@lru_cache(maxsize=256)
def asks_parts(question: str) -> bool:
    """Whether the parts of something are asked for; kept, since every sentence is weighed against the same question."""
    return ASKS_PARTS.found_in(question)
