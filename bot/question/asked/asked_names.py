"""A proper name is asked for: a person's, a company's, the title or number of a resolution.

English; persons and names in the other languages too (:mod:`bot.question.asked.statements_abroad`).
"""

from __future__ import annotations

import re

from bot.question.asked.statements_abroad import STATEMENTS, THINGS_AR, THINGS_ZH
from bot.question.wordings import Wording, Wordings

_NAMED = Wording(
    "which|name",
    r"(?:\A\W*(?:please )?name (?:the|all|all the|those|some|any)|\b(?:which|names? of(?: the| all)?)) (?:(?!(?:countr(?:y|ies)|was|were|is|are|did|do|does|has|have|had|can|could|will)\b)[\w-]+ ){0,2}?(operators?|compan(?:y|ies)|firms?|providers?|(?:tv |radio |television )?stations?|(?:tv|radio|television) channels?|newspapers?|magazines?|outlets?|broadcasters?|"
    r"apps?|platforms?|brands?|banks?|donors?|ngos?|charit(?:y|ies)|universit(?:y|ies)|schools?(?! (?:year|grade|class|level|type|subject|term|day|hour|age)s?\b)|hospitals?|mps?|senators?|ministers?|judges?|lawyers?|researchers?|"
    r"consultants?|consultanc(?:y|ies)|contractors?|political parties|part(?:y|ies)(?= (?:in|were|was|voted|did|do|backed|opposed|supported|has|have|had|is|are)\b)|journalists?|villages?|towns?|cities|districts?|provinces?|islands?|counties|municipalities|regions(?= (?:of|in|did|does|do|was|were|is|are)\b))\b",
)


_OF_IT = Wording(
    "",
    r" (?!(?:of|in|at|for|that|who|whom|which|where|whose|with|from|to|and|or|is|was|were|are|did|does|do|has|had|have|can|could|will|would"
    r"|on|near|by|under|behind|they|we|it|he|she|you|the|now|then|there|please|involved|mentioned|named|concerned|[a-z]+ed|[a-z]+ing)\b)"
    r"[a-z]{3,}",
    re.NOFLAG,
)
"""A word behind a kind of thing that it only says more closely: "village teacher"."""
_ASKED_BEFORE = Wording(
    " decid| determin| choos| chose| select| pick| know| knew| settl| find out| found out| check| tell| say",
    r"\b(?:how|why|when|who|by what|on what)\b[^?.;]{0,60}?\b(?:decid|determin|choos|chose|select|pick|know|knew|settl|find out|found out|check|tell|say)\w*"
    r" (?:on |about )?which\b",
)
_SORTS = Wording(
    " count| qualif| consider| deem| regard| treat| cover| appl| exempt| includ| exclud| concern| regulat| requir| oblig| bound| allow| affect| subject to| must | need| have to| has to",
    r"\bwhich (?:[\w-]+ ){1,3}(?:(?:do|does|are|is|must|should|may|can|shall)\b[^?]{0,60}?\b(?:cover(?:ed)?|appl(?:y|ies)|exempt(?:ed)?"
    r"|includ(?:e|ed)|exclud(?:e|ed)|concern(?:ed)?|regulated|require[ds]?|obliged|bound|allowed|affect(?:ed)?|subject to)\b"
    r"|(?:must|need|needs|have to|has to|counts?|qualif(?:y|ies)|(?:are|is) (?:considered|deemed|regarded|treated)) )",
)
"""A rule that is asked about holds for sorts of things, which have no names of their own."""
_BY_NAME = Wording(
    "name|called",
    r"\bwhat(?:['’]s| is| was|s) (?:the|that|this|its|their) (?:[\w-]+ ){0,2}?(foundation|company|firm|ngo|charity|organi[sz]ation|association|network"
    r"|institute|bank|ship|newspaper|contractor|supplier|operator|campaign)(?: [^?]{0,40}?)? called\b|"
    r"\b(?:i (?:need|want) (?:the|their) |(?:please )?give me (?:the|their) |what are their |(?<!\bin )their )(names)\b(?! of)"
    r"|\b(?:which|who|what)\b[^?]{0,60}?, by (names?)\W*\Z"
    r"|\b(?:please|you|to) (name) (?:the|all|those|these) (?:[\w-]+ ){0,4}(?:mechanisms|bodies|organi[sz]ations|agencies|companies|institutions|people|persons|experts|authors|members)\b",
)


_GIVES_NAMES = Wording(
    " name",
    r"\b(?:have|has|had|must|should|need|needs|ought|shall)(?: (?:we|i|you|they|one|to))* (?:give|send|submit|hand|provide|put|propose|register|announce)"
    r"(?: (?:in|over|forward))? (?:the |our |their |its )?names?\b",
)
"""Names are to be given, and not asked for: "By when do we have to give the names of the members?"."""


def named_kind(question: str) -> str:
    """What is told by its proper name alone and asked for ("Which TV stations ...?"), as the question has it; "" for none.

    "How did they decide which district comes first?" asks how, "Which schools does it apply to?" for sorts of schools.
    """
    if _ASKED_BEFORE.search(question) or _SORTS.search(question) or _GIVES_NAMES.search(question):
        return ""
    found = _NAMED.search(question) or _BY_NAME.search(question)
    if found and found.group().casefold().startswith("name of") and _OF_IT.match(question[found.end() :]):
        return ""  # "the name of the village teacher" is that of the teacher
    if found:
        return str(next(filter(None, found.groups())))
    return next((match.group() for match in STATEMENTS["named"].finditer(question)), "")


def speaks_of_kind(kind: str, text: str) -> bool:
    """Whether a Chinese or Arabic ``text``, in which no capitals tell names, has the noun of the ``kind`` asked for ("哪家公司": 公司).

    Texts in other scripts are told by their names, and taken to.
    """
    nouns = re.findall(f"{THINGS_ZH}|{THINGS_AR}", kind)
    return not nouns or any(noun.removeprefix("ال") in text for noun in nouns)


ROLES = (
    r"(?:minister|director|lawyer|representative|chair(?:wom[ae]n|m[ae]n|person)?|president|officer|ambassador|researcher|ombuds\w*|commissioner|judge|mayor|mp|"
    r"spokes\w+|consultant|advis[eo]r|inspector|secretary|leader|speaker|clerk|rapporteur|drafter|expert|specialist|advocate|registrar|prosecutor|governor|chancellor|chief|head|head ?(?:teacher|master|mistress)"
    r"|principal|warden|matron|treasurer|dean|rector|ceo|boss)s?"
)
"""Offices and callings by which a person is asked for."""
_CALLINGS = (
    r"(?:coordinator|co-ordinator|manager|author|organi[sz]er|trainer|facilitator|editor|founder|owner|teacher|doctor|nurse|social worker|guardian|mediator"
    r"|interpreter|volunteer|auditor|notary|deputy|trustee|spokesperson|contact person|case ?worker|psychologist|psychiatrist|reporter|winner|victim)s?"
)
"""Further ones, of which somebody may ask for the name; "who is the coordinator?" asks for an office."""
_CHOSEN = r"(?:chosen|appointed|elected|named|nominated|selected|picked|designated)"
_WHO = Wordings(
    (
        "who is|who was|who are|who were",
        rf"\bwho (?:is|was|are|were) (?:the|its|their|our|his|her|that|[\w-]+['’]s) (?:\w+['’]?s? ){{0,3}}{ROLES}\b",
    ),
    (
        "who is|who was|who are|who were",
        rf"\bwho (?:is|was|are|were) (?:now |currently |presently )?(?:vice-)?(?:[\w-]+ )?{ROLES}(?: general)? (?:of|in|at|for)\b",
    ),
    (
        "who has been|who was|who is|who were|who got|who will be",
        rf"\bwho (?:has been|was|is|were|got|will be) {_CHOSEN} (?:as |to be )?(?:the |its |their |our |an? )?(?:[\w-]+ ){{0,4}}?{ROLES}\b",
    ),
    (
        "which|what",
        (
            r"\b(?:which|what) (?:judge|minister|senator|deputy|ambassador|commissioner|ombuds\w*|rapporteur|president|lawyer|mayor|inspector"
            r"|professor|researcher|(?:[\w-]+ )?member(?: of (?:the )?[\w-]+)?) (?:acted|served|sat|spoke|wrote|signed|drafted|said|gave|heard|led|chaired|headed|opened|presided|delivered|proposed|decided"
            r"|ruled|was|did|has|had|is)\b"
        ),
    ),
    (
        " chair| head| presid",
        r"\bwho (?:now |currently )?(?:chairs|chaired|heads|headed|presides over|presided over)\b",
    ),
    (
        " runs | leads ",
        r"\bwho (?:now |currently )?(?:runs|leads) [\w’'-]+(?: (?:now|today|currently|right now|at the moment))?\W*$",
    ),
    (
        "name",
        rf"\bnames? of\b.{{0,60}}\b(?:{ROLES}|person|people)\b|\bnames? of (?:the |this |that |its |their |your |our )(?:(?!(?:of|on|for|in|at|about|to|and)\b)[\w-]+ ){{0,3}}?{_CALLINGS}\b|\bnames? of (?:the|this|that) (?:\w+ ){{0,2}}(?:boy|girl|man|woman|mother|father|teacher|pupil|student)\b|\b(?:{ROLES}|person|man|woman|lady|boy|girl|official)(?: general)?['’]s? (?:full )?names?\b",
    ),
    (
        "called|named",
        (
            rf"\bwhat(?:['’]?s| is| was) (?:the|that|this) (?:\w+ ){{0,2}}(?:{ROLES}|person|man|woman|lady|boy|girl|child|baby|victim|father|mother)"
            r"(?: (?:in|from|of|at|who|that)\b[^?]{1,60}?)? (?:called|named)\W*$"
        ),
    ),
)


def asks_who_somebody_is(question: str) -> bool:
    """Whether a person's name is asked for: "Who was the minister?"."""
    return (_WHO.found_in(question) or STATEMENTS["person"].found_in(question)) and not _GIVES_NAMES.found_in(question)


_A_BODY = (
    r"(?:body|agency|entity|organi[sz]ation|institution|office|authority|fund|programme|court|committee|commission)"
)
IDENTITY = Wording(
    "which|what|who",
    rf"\b(?:which|what) (?:[\w’'-]+ ){{0,2}}?{_A_BODY} (?:is|was|of the [\w’'-]+ is) (?:the|an?) ",
)
"""It is asked which body is such and such: "Which UN body is the one for children's rights?"."""
TELLS_IDENTITY = Wording(
    " is ",
    rf"\A(?:E\.g\.: )?(?:The )?[A-Z][\w’'&-]*(?: [\w’'&()-]+){{0,5}}? is (?:the|an?) (?:[\w’'-]+ ){{0,3}}?{_A_BODY}\b",
    re.NOFLAG,
)
"""A sentence that says of somebody which body they are."""
_REFERRED = Wording(
    " ministry| tribunal| embassy| faculty| resolution| section| clause| chapter| schedule| judgment| judgement| ruling| decree| directive"
    "| concluding observation",
    r"\b(?:which|what) (?:(?!(?:is|are|was|were|does|do|did|the|an?|of|in|can|could|may|might|must|should|will|would|has|have|had)\b)[\w'’-]+ ){0,3}?(ministry|tribunal|embassy|faculty|resolution|clause|schedule|judgment|judgement|ruling|decree|directive|concluding observation"
    r"|(?:section|chapter)(?! (?:talks?|speaks?|mentions?|discusses|covers|is about|deals? with)\b))s?\b(?! (?:is|are) (?:a|an|the)\b)",
)


def referred_kind(question: str) -> str:
    """The kind of text that is to be named by its number or title ("Which General Assembly resolution ...?"), "" for none."""
    found = _REFERRED.search(question)
    return found.group(1).casefold() if found else ""


ONE_COUNTRY = (
    r"(?:\b(?:(?:examples?|cases?|instances?|illustrations?) (?:of|from)|(?:looking|searching) for|name|give|give (?:me|us)|show|show (?:me|us)"
    r"|find|find (?:me|us)|know|know of|hear of|need|want|is there|are there) |\A\W*)(?:an?|any|some|one|another|other|two|three)"
    r"(?: (?:other|more|\w+))? (?:countr(?:y|ies)|states?|nations?) (?:that|which|where|whose|with|without|in which|whereby)\b"
)
"""Where somebody looks for a country: "example of a country that ...", "do you know any State where ...?"."""
