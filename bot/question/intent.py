"""What kind of answer a question asks for: a fact and its type, a list, a comparison, an example, a definition.

Patterns of question wording, in English, with the commonest of Spanish and French. They never decide alone what is
answered: they steer which sentence is chosen and how many.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

DATE, NUMBER, FREQUENCY, ACTOR, PLACE, REFERENCE, REASON, MONEY, DURATION, LINK, CONTENT = (
    "date", "number", "frequency", "actor", "place", "reference", "reason", "money", "duration", "link", "content",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Intent:
    """How the question was read.

    ``expects`` are the types of answer asked for (several questions in one line give several). ``listing`` asks for a
    list, ``doings`` for what somebody does (a list where the sources have one), ``sequence`` for events in order, ``comparison`` for sides, ``example`` for a country's experience, ``all_cases`` for the
    case examples as such, ``whole_case`` for everything about one, ``yes_no`` is a yes/no question, ``definition`` asks for the
    meaning of a word, ``verbatim`` for a passage by its reference, ``detail`` for more than a mention ("what exactly", "one by
    one"), ``naming`` for somebody's or something's name. ``locating`` asks where something
    is said. ``count`` is how many things are asked for, 0 where it is not said.
    """

    expects: frozenset[str] = frozenset()
    listing: bool = False
    doings: bool = False
    sequence: bool = False
    comparison: bool = False
    example: bool = False
    all_cases: bool = False
    whole_case: bool = False
    yes_no: bool = False
    definition: bool = False
    verbatim: bool = False
    negated: bool = False
    detail: bool = False
    naming: bool = False
    locating: bool = False
    count: int = 0


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_TYPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        DATE,
        _any(
            r"\bwhen\b(?! (?:they|we|it|you|states?|governments?|the \w+ (?:is|are|was|were))\b)",
            r"\b(?:what|which|wich) (?:year|date|month|day)\b",
            r"\bsince when\b",
            r"\b(?:year|date)\b(?: and| of| the| when| in which|\?|$)",
            r"\bhow (?:far back|recent)\b",
            r"\bcu[áa]ndo\b",
            r"\bqu[ée] (?:a[ñn]o|fecha)\b",
            r"\bquand\b",
            r"\bquelle (?:ann[ée]e|date)\b",
            r"\bкогда\b",
            r"каком году",
            "متى",
            "哪一?年",
            "何时",
            "什么时候",
        ),
    ),
    (DURATION, _any(r"\bhow long\b", r"\bcu[áa]nto tiempo\b", r"\bcombien de temps\b")),
    (
        FREQUENCY,
        _any(
            r"\bhow (?:often|frequently|regularly)\b",
            r"\bhow many times\b",
            r"\bcon qu[ée] frecuencia\b",
            r"\bà quelle fréquence\b",
            r"\bkak chasto\b",
            "как часто",
        ),
    ),
    (
        MONEY,
        _any(
            r"\bhow much\b.*\b(?:cost|pay|charge|spen[dt]|money|fund|budget)",
            r"\b(?:what|which|how much)\b.*\b(?:costs?|price|fees?|budget|funding)\b",
            r"\bcu[áa]nto cuesta\b",
            r"\bcombien coûte\b",
        ),
    ),
    (
        NUMBER,
        _any(
            r"\bhow many\b",
            r"\bwhat (?:number|percentage|share|proportion)\b",
            r"\bnumber of\b",
            r"\bcu[áa]nt[oa]s\b",
            r"\bcombien d",
            "сколько",
            "كم",
            "多少",
            "几个",
        ),
    ),
    (
        REFERENCE,
        _any(
            r"\b(?:which|what|wich) (?:article|provision|paragraph|para|section|clause|treaty article)\b",
            r"\barticle number\b",
            r"\b(?:pinpoint|reference|citation|cite|cited|footnote)\b",
            r"\bqu[ée] art[íi]culo\b",
            r"\bquel article\b",
            r"как(?:ая|ой|ую) стать",
            "المادة",
            "哪一?条",
        ),
    ),
    (
        ACTOR,
        _any(
            r"\bwho\b",
            r"\bwhom\b",
            r"\bwhose\b",
            r"\bby whom\b",
            r"\b(?:which|what) (?:\w+ )?(?:organi[sz]ations?|bod(?:y|ies)|agenc(?:y|ies)|institutions?|ministr(?:y|ies)|partners?|actors?|entit(?:y|ies)|department|office|group)\b",
            r"\bauthors?\b",
            r"\bqui[ée]n(?:es)?\b",
            r"\bqui\b(?! est-ce)",
            r"\bкто\b",
            r"\bкем\b",
            "من (?:الذي|هي|هو)",
            "谁",
            "哪个机构",
        ),
    ),
    (
        PLACE,
        _any(
            r"\bwhere\b(?! (?:does|do|did) .* (?:get|come))",
            r"\b(?:which|what) (?:country|countries|state|place|nation)\b",
            r"\bd[óo]nde\b",
            r"\bo[ùu]\b",
            r"\bгде\b",
            "أين",
            "哪里",
            "哪个国家",
        ),
    ),
    (
        LINK,
        _any(
            r"\b(?:download(?:ed|able)?|url|website|link to|(?:a|the|any) link (?:for|where)|e-?mail address|phone number|contact details?)\b",
        ),
    ),
    (
        REASON,
        _any(
            r"\bwhy\b",
            r"\bwhat for\b",
            r"\bfor what (?:purpose|reason)\b",
            r"\bwhat (?:is|was|were|are) .* for\b",
            r"\b(?:purpose|aim|goal|objective|reason)\b",
            r"\bpor qu[ée]\b",
            r"\bpara qu[ée]\b",
            r"\bpourquoi\b",
            "почему",
            "зачем",
            "لماذا",
            "为什么",
        ),
    ),
)
_LIST = _any(
    r"\b(?:list|enumerate|all (?:the|of)|every|everyone|each|full list|complete|everything|name (?:both|all|two|three|four))\b", r"\bwhat (?:are|were) (?:the|all)\b", r"\b(?:what|which) (?:\w+ )?(?:ways|kinds|types|forms|things|tasks|roles|steps|activities|functions|services|areas|actions|measures)\b",
    r"\bin (?:what|which) ways\b", r"\b(?:three|four|five|eight|several|different) (?:things|ways|tasks|roles|aims|forms)\b", r"\bways? in which\b", r"\bin which (?:two|three|four|five) ways\b", r"\b(?:which|what|the|name) (?:two|three|four|five|six|seven|eight) \w+", r"\b(?:all|every|the whole|whole) (?:\w+ )?(?:points?|menu|lot|range|items?|bullets?)\b", r"\bnothing (?:left|leaving) out\b", r"\b(?:roles?|activities|tasks|functions|forms of support) of\b",
    r"\b[eé]num[eé]r", r"\btod[ao]s l[ao]s\b", r"\btodo lo que\b", r"\btout ce qu", r"\bперечисл", r"\bвсе,? что\b", "اذكر", "كل ما", "列出|列举", r"\btoutes? les\b", r"\btous les\b", r"\bquels sont\b", r"\bcu[áa]les son\b",
)  # fmt: skip
_DOINGS = _any(
    r"\bwhat (?:all |else )?(?:did|does|do|has|have|can|could|will) \w+(?: \w+)? (?:actually )?(?:do|done|offer|provide)\b",
    r"\bhow (?:can|does|did|do|could|has|may|might) (?:\w+ ){1,4}(?:help|support|assist|contribute)\b",
    r"\bwhat (?:is|are|was) \w+(?:'s)? roles?\b",
)
_SEQUENCE = _any(
    r"\btime-?line\b",
    r"\bdates for\b",
    r"\bstep by step\b",
    r"\b(?:sequence|order|chain|chronology|timeline) of\b",
    r"\bwalk me through\b",
    r"\bin (?:chronological )?order\b",
    r"\bfrom .* to .*(?:step|stage)",
    r"\bhow did .* (?:unfold|develop|evolve)\b",
    r"\bchronolog",
    r"\bwhat (?:happened|came) (?:first|next|then|after|before)\b",
)
_COMPARE = _any(
    r"\b(?:compare[ds]?|comparing|comparison|versus|vs\.?|contrast|differ(?:s|ed|ence|ences|ently)?|in common|similarit(?:y|ies)|unlike|side by side)\b", r"\bboth (?:countries|cases|examples)\b", r"\b(?:the )?two (?:cases|examples|countries)\b", r"\b\w+ / \w+\s*$",
    r"\beach (?:country|case|of the two)\b", r"\bcompar[ae]", r"\bdifférence", r"\bdiferencia",
)  # fmt: skip
_EXAMPLE = _any(
    r"\b(?:examples?|precedents?|case stud(?:y|ies)|best practices?|good practices?|success stor(?:y|ies)|elsewhere|anywhere)\b", r"\bcase examples?\b", r"\bany (?:countr(?:y|ies)|experience|cases?|parliament|place|state)\b", r"\b(?:another|other) (?:countr(?:y|ies)|parliaments?|legislatures?|states?|governments?|places?|nations?)\b",
    r"\bwho (?:has|have|else has) (?:\w+ )?(?:done|tried|used|managed)\b", r"\bdone (?:that|this|it) before\b", r"\b(?:which|what|show me a|name a|in which|in what) (?:country|place|state|parliament)\b", r"\bis there a (?:place|country|state|case|parliament)\b", r"\bhas (?:any|some) ?(?:one|body|country|state|parliament|government)\b",
    r"^where (?:did|has|have|was|were|is)\b", r"\bejemplos?\b", r"\bexemples?\b", "пример", "مثال", "例子", "案例",
)  # fmt: skip
_ALL_CASES = _any(
    r"\b(?:what|which|list|show|any|all)\b[^?]{0,30}\b(?:country|case) (?:examples?|stud(?:y|ies))\b(?! (?:of|on|about|for|where|with|in)\b)[^?]{0,20}\b(?:do you|are|have|there|exist|available|got)\b",
    r"\b(?:which|what) (?:countries|cases|examples)\b[^?]{0,12}\b(?:do you|are (?:there|covered|included|described|in)|have you)\b", r"\b(?:list|show)(?: me)?(?: all)?(?: the| your)? (?:country |case )?(?:examples|cases|case studies|countries)\W*$",
    r"\b(?:which|what) countries (?:are|does|do)\b[^?]*\b(?:cover|mention|describ|includ|feature)",
    r"\b(?:every|each) (?:country|case example|case study)\b[^?]{0,20}\b(?:you|there|have|known?|covered)\b",
    r"\bqu[ée] (?:ejemplos|casos)(?: de pa[íi]ses| pr[áa]cticos| nacionales)? (?:hay|existen|tienes?|tiene usted|ofreces?)\b(?! (?:de|sobre|en|con)\b)", r"\bqu[ée] pa[íi]ses (?:hay|figuran|aparecen|est[áa]n incluidos|se mencionan)\b", r"\bcu[áa]les son (?:los|sus) (?:ejemplos|casos)(?: de pa[íi]ses| pr[áa]cticos)?\W*$",
    r"\bquels (?:exemples|cas)(?: de pays| concrets| nationaux)? (?:y a-t-il|avez-vous|as-tu|existe)(?! (?:de|sur|en|avec)\b)", r"\bquels pays (?:y a-t-il|figurent|sont (?:couverts|inclus|mentionn[ée]s|cit[ée]s))", r"\bquels sont (?:les|vos) (?:exemples|cas)(?: de pays| concrets)?\W*$",
    r"\bкакие (?:есть |у вас есть |имеются |приводятся )?(?:страновые )?примеры(?: стран| по странам| из практики(?: стран)?)?(?: есть| у вас есть| имеются)?\W*$", r"\bкакие страны (?:есть|описаны|представлены|упоминаются|охвачены)\b",
    r"(?:ما هي|ما|اذكر|اعرض|هل (?:لديك|لديكم|توجد|هناك)) (?:جميع |كل )?(?:ال)?أمثلة(?: (?:ال)?قُ?طرية)?(?: (?:ال)?(?:متاحة|موجودة|لديك|لديكم))?\W*$", r"^\W*(?:请|请问)?(?:你们?|您)?(?:有哪些|有什么|列出|列举)(?:所有|全部)?的?(?:国家|国别|各国)的?(?:案例|例子|实例)\W*$",
)  # fmt: skip
_WHOLE = _any(
    r"\b(?:complete|whole|entire|full)\b.{0,40}\b(?:case|example|story|experience)\b",
    r"\bleaving nothing out\b",
    r"\btell me (?:all |everything )?about\b.{0,40}\b(?:case|example|experience|story)\b",
    r"\b(?:everything|all)\b.{0,25}\b(?:did|done|happened|know)\b",
    r"\b(?:case|example|story) (?:of|in|from) \w+\W*$",
    r"\bsummar",
    r"\bwhat happened\b(?!.*\bbefore\b)",
    r"\bqu[ée] (?:ocurri[óo]|pas[óo]|sucedi[óo]|ha (?:ocurrido|pasado|sucedido))\b(?!.*\bantes\b)",
    r"\bque s'est-il pass[ée](?!.*\bavant\b)|\bqu'est-ce qui s'est pass[ée](?!.*\bavant\b)",
    r"\bчто (?:там )?(?:произошло|случилось)\b(?!.*\b(?:до|перед|раньше)\b)",
    r"(?:ماذا|ما الذي) (?:حدث|جرى|حصل)(?!.*قبل)",
    r"发生了?什么(?!.*(?:之前|以前))",
)
_YES_NO = _any(
    r"^(?:and |but |so |also |then )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|should|must)\b",
    r"[.:,;!?-] ?(?:is|are|was|were|do|does|did|has|have|can|could|will|would|may|should)\b[^.]*\?",
    r"^(?:est-ce que|peut-on|existe)",
    r"^¿?(?:puede|nos puede|existe|hay|ha)\b",
)
_DEFINE = _any(
    r"\bwhat does ['‘“\"]?[\w' -]{1,30}['’”\"]? (?:mean|stand for)\b",
    r"\bstands? for\b",
    r"\bmeaning of\b",
    r"\bdefin(?:e|ition)\b",
    r"^what(?:'?s| is| are) (?:an? |the )?[\w-]{2,12}\??$",
    r"\bqu[ée] significa\b",
    r"\bque (?:signifie|veut dire)\b",
)
_VERBATIM = _any(
    r"\bquote\b.*\b(?:paragraph|para|article|section|passage)\b",
    r"\b(?:exact|full) (?:text|wording) of\b",
    r"\bwhat does (?:article|paragraph|para\.?) \d+\b",
    r"\bread (?:out|me)\b.*\b(?:paragraph|article)\b",
)
_NEGATED = _any(
    r"\b(?:apart from|besides|other than|except(?: for)?|excluding|not counting|in addition to|aside from|leaving aside)\b"
)

_DETAIL = _any(
    r"\b(?:exactly|precisely|concretely?|in detail|one by one|word for word|item by item|specifics|details? of|breakdown)\b"
)
_LOCATING = _any(
    r"\bwhere (?:does|do|did|is|are|was|can|exactly)\b.{0,40}\b(?:say|said|state[ds]?|written|stand|find (?:that|it|this))\b",
    r"\b(?:which|what) (?:page|paragraph|section|line|source|document) (?:is|was|says?|does)\b",
    r"\b(?:source|reference|citation|proof|evidence) (?:for|of) (?:that|this|it)\b",
    r"\bsays who\b",
)
_NAMING = _any(
    r"\b(?:a|the|his|her|their|its|whose|what|by|full|of) names?\b(?! of (?:the )?(?:law|act|framework|report|paper))",
    r"\bnamed?\b.{0,20}\bperson\b",
    r"\bwho (?:was|is|were|are) (?:the|its|their|her|his) (?:\w+ )?(?:minister|director|author|lawyer|chair\w*|president|head|expert|officer|ambassador|representative|researcher)s?\b",
    r"\bcontact (?:person|details|point)\b",
)


_COUNT = re.compile(
    r"\b(?:which|what|the|name|in which|list|give(?: me)?|those|both|all)(?: the)? (two|three|four|five|six|seven|eight) (?:\w+)|\b(both)\b",
    re.IGNORECASE,
)
_COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}


def _count(text: str) -> int:
    found = _COUNT.search(text)
    return _COUNTS[(found.group(1) or found.group(2)).casefold()] if found else 0


def intent_of(question: str) -> Intent:
    """Read the intent from the wording of ``question`` (spelling repaired, as far as known)."""
    text = " ".join(question.split()).replace("’", "'")
    return Intent(
        expects=frozenset(name for name, pattern in _TYPES if pattern.search(text)),
        listing=bool(_LIST.search(text)),
        doings=bool(_DOINGS.search(text)),
        sequence=bool(_SEQUENCE.search(text)),
        comparison=bool(_COMPARE.search(text)),
        example=bool(_EXAMPLE.search(text)),
        all_cases=bool(_ALL_CASES.search(text)),
        whole_case=bool(_WHOLE.search(text)),
        yes_no=bool(_YES_NO.search(text)),
        definition=bool(_DEFINE.search(text)),
        verbatim=bool(_VERBATIM.search(text)),
        negated=bool(_NEGATED.search(text)),
        detail=bool(_DETAIL.search(text)),
        naming=bool(_NAMING.search(text)),
        locating=bool(_LOCATING.search(text)),
        count=_count(text),
    )
