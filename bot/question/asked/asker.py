"""Where the asker is, as far as the question says so: that is no place to look for answers in.

"I'm with an NGO in Lomé and look for an experience from West Africa" asks for West Africa; "my director in Nairobi wants
precedents from our own continent" for Africa.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.question.wordings import Wording
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.countries import Mention, RegionMention

_NO_PERSON = (
    "part|parts|result|results|consequence|consequences|outcome|effect|means|way|matter|basis|response|reaction|follow[- ]?up|"
    "contribution|step|condition|preparation|measure|example|model|rule|whole|complement|supplement|alternative|substitute"
)
"""What "as a ..." names that is not the asker: "as a result of the work in Ghana"."""
_WHERE = Wording(
    "",
    r"(?:(?<!did )(?<!does )(?<!do )(?<!has )(?<!have )(?<!was )(?<!is )(?<!are )(?<!can )\b(?:we|we['’](?:re|ve)|i|i['’]?(?:m|ve)|my|our)\b"
    rf"|^\W*(?:greetings|hello|hi|hey|dear|writing|good (?:morning|afternoon|evening|day))|^\W*(?:for (?:an?|my|our|some)|as an?(?! (?:\w+ )?(?:{_NO_PERSON})\b))\b)"
    r"(?:(?!\b(?:what|which|who|how|why|did|does|do|has|wants?|needs?|looking|interested|about|on|examples?|cases?|experiences?|laws?|"
    r"legislation|reforms?|acts?|bills?|heard|reads?|know|see|saw|said|says|write-up|research(?:ing)?|study|studying|"
    r"look|looks|looked|examin\w*|discuss\w*|analy[sz]\w*|compar\w*|cover\w*|focus\w*|"
    r"counterparts?|peers?|sister|equivalents?|opposite)\b)[\w’' ,-]){0,60}"
    r"(?:\b(?:in|from|of|at)(?: the)? |\()$",
)
"""What stands before the name of the place where the asker is."""
_NATIONALITY = Wording(
    "",
    r"(?:\b(?:we(?:['’]re| are)|i(?:['’]m| am)|(?:we|i) (?:work|volunteer|write|act|speak) (?:for|with|at|on behalf of)|i represent|we represent)"
    r"|^\W*(?:as|for)) an? (?:(?!of\b|in\b|on\b|about\b)[\w’'-]+ ){0,2}$",
)
"""What stands before the word for where the asker is from: "We're a Canadian firm"."""
_HEAD = re.compile(r"\W*")
_FIRST_PERSON = Wording(
    "",
    r"^\W*(?:(?:bonjour|hola|buen[oa]s \w+|здравствуйте|добрый день|مرحبا|您好|你好)\W+)?"
    r"(?:je|j['’]|nous|notre|mon|ma|yo|soy|somos|trabajo|trabajamos|mi|nuestr[ao]|estoy|estamos|escribo|represento|я|мы|наш\w*|мой|моя|работаю|"
    r"أنا|نحن|أعمل|نعمل|我|我们|我在|我是)(?!\w)",
)
"""How a sentence about oneself begins in the other languages."""
_HERE = Wording(
    "",
    r"\b(?:there|here|(?:our|my|this|that) (?:own )?(?:country|state|parliament|law|government|case|nation)|ici|là-bas|notre pays|aquí|allí|nuestro país|mi país|"
    r"здесь|там|наш\w* стран\w*|هنا|هناك|بلدنا|بلدي)\b|这里|那里|我国|我们国家",
)
"""What points at the place that was named: then it is asked about."""
ENOUGH = 2
"""Words of its own that the rest of a question must have for the place of the asker to be no part of it."""
_INTRODUCED = Wording(
    "",
    r"\A\W*(?:(?:greetings|hello|hi|hey|dear all|good (?:morning|afternoon|evening|day)|from)\b\W*)*(?:(?:an?|the|my|our) )?"
    r"(?:(?!(?:with|by|between|of|to|on|about|and|for|in|at|did|does|do|is|was|what|which|who|how|why|when|where|unicef)\b)[\w’'-]+ ){0,3}"
    r"(?:clerks?|students?|n\.?g\.?o\.?s?|officers?|lawyers?|attorneys?|staff(?:er)?s?|teachers?|journalists?|reporters?|researchers?|interns?|"
    r"mps?|deput(?:y|ies)|senators?|advis[eo]rs?|ministry|office|ombuds\w+(?:['’]s office)?|commissioner(?:['’]s office)?|team|colleagues?|"
    r"secretariat|commission|department|agency|university|school|social workers?|caseworkers?|judges?|magistrates?|volunteers?|"
    r"youth workers?|trainees?|librarians?|professors?|lecturers?|consultants?|analysts?|assistants?|aides?|parliament(?:ary \w+)?|"
    r"coalition|network|association|charity|council|campaigners?|activists?|paralegals?|drafters?|translators?|interpreters?)\b"
    r"(?: (?:of|for|at|with|in) (?:(?:the|an?) )?(?:[\w’'-]+ ){0,4}?[\w’'-]+)??"
    r"(?:,? \(?(?:in|from|of|at|here in|based in|out of)(?: the)? |, | \(| [-–—] )\Z",
)
"""Who introduces themselves at the head of a question, up to the place: "Student in Lyon", "Ombudsman's office, Ljubljana"."""
_INTRODUCED_END = re.compile(
    r"\)?(?:,? (?-i:[A-Z])[\w’'-]+)?(?P<here>,? (?:speaking )?here)?\s*(?:[.:;!,]|\s[-–—]\s)", re.IGNORECASE
)
"""What stands behind that place."""
_THEY = Wording("", r"\b(?:they|them|their|theirs)\b")
_WE = Wording("", r"(?<![\w’'])(?:i|we|my|our|us|me|i['’]m|we['’]re|we['’]d|i['’]d|hi|hello|hey)(?![\w])")
_OWN_REGION = Wording(
    "continent|region|part of the world|corner of the world|neighbo",
    r"\b(?:our|my|the same) (?:own )?(?:continent|region|part of the world|corner of the world|neighbou?rs?|neighbou?rhood)\b|\bneighbou?ring (?:countr(?:y|ies)|states?|nations?)\b",
)
_REGIONS = ("africa", "latin-america-caribbean", "europe", "asia", "oceania", "americas")
"""What people call their own region or continent, as the ids of ``knowledge.countries``; the first that holds the country."""


def parted(
    text: str,
    mentions: Sequence[Mention],
    regions: Sequence[RegionMention],
    example: bool,
    known: frozenset[str],
    words: Sequence[int],
) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """The countries asked about, and those where the asker is; ``words`` is where the words that weigh begin.

    The place of the asker is no part of the question where an example is asked for, another place is named besides, or the rest
    asks something of its own that does not point back at it. Beside a region, a country that no case example is about
    (``known`` are those that are) is not asked about either.
    """
    at = tuple(m for m in mentions if _is_asker(text, m) or _introduces(text, m, m.code in known))
    if not at:
        return tuple(mentions), ()
    spans = said_of_asker(text, at)
    rest = [start for start in words if not any(a <= start < b for a, b in spans)]
    around = text
    for a, b in reversed(spans):
        around = around[:a] + around[b:]
    apart = len(rest) >= ENOUGH and not _HERE.search(around)
    if not (example or regions or len(at) < len(mentions) or apart):
        return tuple(mentions), ()
    if regions:
        at += tuple(m for m in mentions if m not in at and m.code not in known)
    return tuple(m for m in mentions if m not in at), at


_FOR_INSTANCE = Wording(
    " such as | e g | for example | for instance | like those | say ",
    # "What did the court say in Botswana?" asks what it said there.
    r"(?:\b(?:such as|for example|for instance|like those)|(?<=[,;(–-] )say|(?<=[,;(])say|\bsay(?=,)|\be\.g\.),?(?: (?:in|from|of|the|an?))*"
    r"(?: [A-ZÀ-Þ][\w’'-]+(?:,| or| and)){0,3} $",
    re.NOFLAG,
)
_AND_SO_ON = Wording(
    " and so on | etc ", r"\A(?:,? (?:or |and )?[A-ZÀ-Þ][\w’'-]+){0,3},? (?:and so on|etc)\b", re.NOFLAG
)


def without_instances(
    text: str, mentions: Sequence[Mention], regions: Sequence[RegionMention], words: Sequence[int]
) -> tuple[tuple[Mention, ...], tuple[RegionMention, ...]]:
    """The countries and regions named, but for those that are one instance of more: "bodies at home, say in Africa or Europe".

    Where little else is asked (``words`` is where the words that weigh begin), they are what is asked for.
    """
    if len(words) < ENOUGH + len(mentions) + len(regions):
        return tuple(mentions), tuple(regions)

    def asked_for(place: Mention | RegionMention) -> bool:
        before, behind = text[max(0, place.start - LONGEST) : place.start], text[place.end : place.end + LONGEST]
        return not (_FOR_INSTANCE.search(before) or _AND_SO_ON.search(behind))

    return tuple(filter(asked_for, mentions)), tuple(filter(asked_for, regions))


LONGEST = 160
"""Characters that :data:`_WHERE` can span at most, with some to spare, beside what is no word at the head of the question."""


@lru_cache(maxsize=512)
def _says_where(text: str, place: int) -> int | None:
    """Where the words begin that say of the place named at ``place`` that the asker is there; None where nothing says so.

    Looked for right before the name alone: a long question may name hundreds of places.
    """
    head = _HEAD.match(text)
    begin = place - LONGEST if head and place - head.end() > LONGEST else 0
    # Given a begin and an end, what stands before the begin still counts: the head of the text stays where it is.
    found = _WHERE.compiled.search(text, begin, place) or _NATIONALITY.compiled.search(text, begin, place)
    return found.start() if found else None


def _clause(text: str, mention: Mention) -> tuple[int, int]:
    """The sentence in which a country is named, up to its name."""
    return max(text.rfind(end, 0, mention.start) for end in ".!?;:") + 1, mention.start


def _is_asker(text: str, mention: Mention) -> bool:
    if _says_where(text, mention.start) is not None:
        return True
    start, end = _clause(text, mention)
    behind = text[mention.end :].lstrip()
    return bool(_FIRST_PERSON.search(text[start:end])) and behind[:1] in {".", "!", ";", ":", ",", "،", "。", "，"}


def _introduces(text: str, mention: Mention, known: bool) -> bool:
    """Whether the question opens with who asks, and where, in no sentence at all ("Student in Lyon, essay due tomorrow").

    Of a country that a case example is about (``known``), and where "they" may be those named, that is said only where more tells
    of the asker: "here", "we".
    """
    if mention.start > LONGEST or not _INTRODUCED.search(text[: mention.start]):
        return False
    end = _INTRODUCED_END.match(text, mention.end)
    return bool(end and (end["here"] or _WE.search(text) or not (known or _THEY.compiled.search(text, mention.end))))


def regions_apart(text: str, regions: Sequence[RegionMention], other: bool) -> tuple[RegionMention, ...]:
    """The regions asked about: without the one the asker is in, where another place (``other``) is named besides."""
    kept = tuple(r for r in regions if _says_where(text, r.start) is None)
    return kept if kept or other else tuple(regions)


def said_of_asker(text: str, at: Sequence[Mention]) -> list[tuple[int, int]]:
    """The spans that only say who and where the asker is: "I'm with a small NGO in Lomé"."""
    spans = []
    for mention in at:
        start = _says_where(text, mention.start)
        if start is None:
            start = _clause(text, mention)[0] if _is_asker(text, mention) else mention.start
        end = mention.end
        if _introduces(text, mention, known=False):
            here = _INTRODUCED_END.match(text, end)
            start, end = 0, here.end("here") if here and here["here"] else end
        spans.append((start, end))
    return spans


def own_region_spans(text: str) -> list[tuple[int, int]]:
    """Where the asker's own region is spoken of ("our part of the world"): words that need stand in no answer."""
    return [match.span() for match in _OWN_REGION.finditer(text)]


def own_region(text: str, at: Sequence[Mention]) -> str:
    """The id of the region that the asker calls their own ("from our own continent"), "" where none is meant or known."""
    if not at or not _OWN_REGION.search(text):
        return ""
    return next((region for region in _REGIONS if at[0].code in countries.countries_of(region)), "")
