"""Words with which a certain kind of answer is asked for: they say nothing of what it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.question.asked.asked_parts import BESIDES, EXCLUDED
from bot.question.asked.compared import compared
from bot.question.ideas import REQUEST
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.question.asked.intent import Intent
    from bot.question.ideas import Idea

FOR_EXAMPLES = frozenset(
    """
    example examples precedent precedents story stories real life case cases instance instances experience experiences illustration
    illustrations country countries nation nations place places somewhere concrete actual practice love show learn point
    similar comparable mention mentioned described listed presented
    """.split()  # noqa: SIM905  a list of words reads better as text
)
FOR_MEANINGS = frozenset(
    "mean means meaning define defined definition stand stands people called term".split()  # noqa: SIM905  the same
)

FOR_EFFECTS = frozenset(
    """
    came come comes result results resulted outcome outcomes effect effects impact impacts consequence consequences difference
    lead led bring brought achieve achieved trigger triggered out end
    """.split()  # noqa: SIM905  the same
)

FOR_PLACES = frozenset(("written", "stated", "laid", "mentioned", "recorded"))
"""Where something is said is asked for by these."""

_COMPARING = Wording(
    "compar|differ|difer|difier|différ|diffèr|disting|alike|similar| common |opposed|unlike| hand |сравн|разниц|различ|отлич|"
    "قارن|الفر|الاختلاف|التشابه|比较|对比|区别|不同|差异|差别|异同|共同点|相似之处|"
    "similit|semejanza|ressembl|en com|commun|se parecen|общ|сходств|похож",
    r"\bcompar[aeo]\w*|\bdiffer\w*|\bdifi?er\w*|\bdiff[éè]r\w*|\b(?:se |what )disting\w+|\bas opposed to\b|\bunlike\b"
    r"|\b(?:similitud|semejanza|ressembl)\w*|\b(?:tienen )?en com[úu]n\b|\ben commun\b|\bpoints? communs?\b|\bse parecen\b"
    r"|\balike\b|\bsimilar(?:ly)?\b|\bin common\b|\bon the one hand\b|\bon the other hand\b"
    r"|\b(?:сравни|разниц|различи|отлича|отличи|сходств|похож)\w*|\bобщего\b|\bобщие черты\b|\bпо сравнению\b"
    r"|\b(?:قارن|مقارنة|المقارنة|الفرق|الفروق|الاختلاف)\b|(?:أوجه )?التشابه\b"
    r"|一?比较一?|一?对比一?|(?:有什么|有何|的)?(?:区别|不同|差异|差别|异同|共同点|相似之处)(?:是什么|在哪里)?",
)
"""How it is said that things are to be compared."""


def without_words_of_comparing(ideas: Sequence[Idea], text: str) -> list[Idea]:
    """``ideas`` with the words that only say that two things are to be compared ("the difference") weighing next to nothing."""
    return _set_aside(ideas, [found.span() for found in _COMPARING.finditer(text)] if compared(text) else [])


_RELATING = Wording(
    "part of|belong|ask|turn|meant to|supposed to|intended to|began|start|begins|between",
    r"\b(?:is|are|was|were|does|do|did)\b[^?]*\b(part of|belong(?:s|ed)? to)\b"
    r"|\b(?:is|are|was|were|am)\b[^?.]{0,40}?\b(meant|supposed|intended)(?= to\b)"
    r"|\bwhat(?: \w+)? (began|started|begins|starts)(?= (?:in|since|from|then|back|around)\b|\W*\Z)"
    r"|\b(ask|asks|asked|asking|turn|turns)"
    r"(?= (?:\w+ )?(?:for|to) (?:\w+ )?(?:help|support|advice|assistance|guidance|expertise)\b)"
    r"|\b(?:what|how|which)\b[^?.]{0,30}?\b(links?|connections?|relations?|relationships?|correlations?)(?= between\b)",
)
"""Words that only say how two things stand to each other ("Is UNICEF **part of** the UN?", the **link** between them), that help
is asked for, or whatever began at a time ("What **started** in 2015?": "since 2015" says that it did)."""


_HOW_MANY = Wording(
    " number of | numbers of |how many times|field|area|domain|subject|topic|matter|point",
    r"(?:\A\W*(?:the )?|\bwhat(?:['’]s| is| was| were)? (?:the )?|\bneed (?:the )?|\b(?:give|tell) me (?:the )?"
    r"|\b(?:total|exact|overall) )"
    r"(numbers?)(?= of (?!(?:the|that|this|its) (?:\w+ )?(?:article|provision|paragraph|section|clause|treaty|law|act|bill|document"
    r"|page|resolution|protocol|case|helpline|hotline)\b))"
    r"|\bhow many (times)(?= (?:did|does|has|have|had|was|is) (?:it|that|this)\b)"
    r"|\A\W*(?:(?:what|which)(?: are| is)? )?(?:the )?(fields?|areas?|domains?|subjects?|topics?|matters?"
    r"|points?)(?= (?:on|in|for|about|over|where)(?: which)? )",
)
"""The **number** of signatures, how many **times** it happened, the **fields** in which: numbers tell them, and names."""


_ASKING_ABROAD = Wording(
    "demand|sollicit|pedir|pid|solicit|обра|запрос|попрос|طلب|请求|寻求",
    r"\b(?:demande\w*|sollicit\w+|pedir\w*|pid(?:e|en|ió|ieron|o|amos)|solicit\w+|обрати\w+|обраща\w+|запросить|запрашива\w+|попросить)\b"
    r"(?=[^.?!]{0,30}?\b(?:aide|assistance|appui|soutien|conseils?|ayuda|asistencia|apoyo|asesor\w+|помощ\w+|поддержк\w+|консультаци\w+))"
    r"|(?<!\w)\w{0,2}طلب\w*(?= (?:ال)?(?:مساعدة|دعم|مشورة))|(?:请求|寻求)(?=.{0,6}?(?:援助|帮助|支持|协助))",
)
"""That help is **asked** for, in the other languages: whoever gives it can be asked."""


_RELATIVE_TIME = Wording(
    "last |past |previous |this |next |current |coming |moment|right now|so far|to date|nowadays|these days",
    r"\b(?:last|past|previous|this|next|current|coming) (?:calendar |financial |school |fiscal )?(?:years?|months?|weeks?"
    r"|quarter|decades?"
    r"|summer|winter|spring|autumn)\b(?! (?:before|earlier|report|review|budget))"
    r"|\b(?:at the moment|right now|so far|to date|nowadays|these days)\b",
)
"""A time told from the day on which it is asked: sources write it as a date, or say "in the year under review"."""


_OF_CHARGE = Wording(" of charge", r"(?<=\bfree )of (charge)\b")
"""What is free says so by that word: "free of **charge**"."""


_PURPOSE = Wording(
    "purpose|aim|goal|objective| point | function| for",
    r"(?:\A\W*|\bwhat(?:['’]?s| is| are| was| were) (?:the )?)(?:main |real |whole |overall |actual )?"
    r"(aims?|goals?|purposes?|objectives?|point|function)(?= (?:of|behind) (?!view\b|order\b|law\b|contact\b|reference\b)"
    r"(?![^?]*\s\w+ing (?:for|the|an?|to|up|on|about|out)\b)\w)"
    r"|\bwhat(?:['’]?s| is| are| was| were) (?:[\w’'-]+ ){1,6}?(good|meant|useful)(?= for\W*\Z)",
)
"""The **purpose** of something is told by what it is for, in whatever words."""


def without_relating_words(ideas: Sequence[Idea], text: str) -> list[Idea]:
    """``ideas`` with the words that only relate what they stand between, or ask how many, weighing next to nothing."""
    spans = [found.span(group) for found in _RELATING.finditer(text) for group in (1, 2, 3, 4, 5) if found[group]]
    spans += [found.span() for wording in (_ASKING_ABROAD, _RELATIVE_TIME) for found in wording.finditer(text)]
    spans += [found.span(1) for found in _OF_CHARGE.finditer(text)]
    spans += [found.span(found.lastindex or 0) for found in _PURPOSE.finditer(text)]
    return _set_aside(ideas, [*spans, *(found.span(found.lastindex or 0) for found in _HOW_MANY.finditer(text))])


def _set_aside(ideas: Sequence[Idea], spans: Sequence[tuple[int, int]]) -> list[Idea]:
    return [
        replace(idea, factor=min(idea.factor, REQUEST))
        if any(start < idea.span[1] and idea.span[0] < end for start, end in spans)
        else idea
        for idea in ideas
    ]


def without_excluded(ideas: Sequence[Idea], text: str) -> list[Idea]:
    """``ideas`` with who is not asked for ("who else besides UNICEF") weighing next to nothing."""
    spans = [found.span() for found in EXCLUDED.finditer(text)] if BESIDES.found_in(text) else []
    return _set_aside(ideas, spans)


_LEAVE = Wording(
    "allowed|permitted|legal|lawful| ok|okay|acceptable|all right|alright",
    r"\b(?:is|was|would)(?:n['’]t)? (?:it|that|this)(?: be)?(?: \w+ly| still| even| also)? "
    r"(allowed|permitted|legal|lawful|ok|okay|acceptable|all right|alright)(?= (?:to|for|if|that|when)\b)"
    r"|\b(?:am|are|is|were|was)(?:n['’]t)? (?:i|we|they|he|she|you|(?:the |an? )?[\w’'-]+)(?: \w+ly| still| even| also)? "
    r"(allowed|permitted)(?= to\b)",
)
"""Who asks whether something is allowed is told by "may", "must not" or "is an offence" as well."""


def with_less_of_leave(ideas: Sequence[Idea], text: str) -> list[Idea]:
    """``ideas`` with the word that asks for leave ("is it allowed to ...?") weighing less."""
    spans = [found.span(found.lastindex or 0) for found in _LEAVE.finditer(text)]
    return [
        replace(idea, factor=min(idea.factor, SIZE))
        if any(start <= idea.span[0] < end for start, end in spans)
        else idea
        for idea in ideas
    ]


SIZE = 0.5
"""What a word of size weighs of a whole word: "one big code" is a code, and what is large is seldom said."""
_SIZES = frozenset(["big", "large", "huge", "small", "little", "tiny", "great"])
_HOW_LARGE = Wording(" how |size", r"\bhow (?:big|large|huge|small|little|tiny|great)\b|\bsizes?\b")


def with_sizes(ideas: Sequence[Idea], text: str) -> list[Idea]:
    """``ideas`` with words of size weighing less, unless the size is what is asked for."""
    if _HOW_LARGE.search(text):
        return list(ideas)
    return [replace(idea, factor=min(idea.factor, SIZE)) if idea.text in _SIZES else idea for idea in ideas]


FOR_TITLES = frozenset(["called", "named", "known", "title", "titled", "entitled", "name"])
"""The same where it is asked what a law or a paper is called."""


def without_request_words(ideas: Sequence[Idea], intent: Intent) -> list[Idea]:
    """``ideas`` with the words of request weighing next to nothing."""
    asked = (
        (FOR_EXAMPLES, intent.example),
        (FOR_MEANINGS, intent.definition),
        (FOR_EFFECTS, "effect" in intent.expects),
        (FOR_TITLES, "title" in intent.expects),
        (FOR_PLACES, intent.locating),
    )
    words = frozenset[str]().union(*(words for words, wanted in asked if wanted))
    return [replace(idea, factor=min(idea.factor, REQUEST)) if _is_one(idea, words) else idea for idea in ideas]


def _is_one(idea: Idea, words: frozenset[str]) -> bool:
    """Whether an idea is one of the English ``words``, or means one first of all ("ejemplo", an example)."""
    most = max(idea.meant.values(), default=0.0)
    return idea.text in words or any(word in words for word, strength in idea.meant.items() if strength == most)
