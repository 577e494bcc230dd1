"""What a question takes for granted, or says to be spoken of, and no sentence found says.

To ask why a bill was rejected is to say that it was; to ask what the Committee says about budgets is to say that it says something
about them; to ask which article bans beating is to ask for a sentence that speaks of beating. English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.deciding.open_names import NAMED
from bot.deciding.topic import chosen_rows
from bot.question.answering.answer_types import holds_type
from bot.question.asked.asked_statements import MATTER, PROVISION, VIEW_OF
from bot.question.plain.scaffold import stands_in
from bot.question.wordings import Wording
from bot.statements.kinds_of_statement import NUMBERED
from bot.statements.said_otherwise import MEANT
from bot.weighing.choice import UNCOVERED
from bot.weighing.places_asked import places_of

if TYPE_CHECKING:
    from bot.deciding.topic import Topic
    from bot.indexing.index import Index
    from bot.question.reading import Question

TOLD = 0.3
"""From this match on a sentence holds a word of the question."""
_EXPLAINED = Wording(
    "why|objection|criticism|mistake|setback|ground|against|after |when ",
    r"\bwhy (?:did|was|were|has|have|had)\b"
    r"|\b(?:which|what)(?: (?:is|are|was|were)(?: the| their| its| his| her)?)? (?:\w+ )?"
    r"(?:objections?|criticisms?|mistakes?|setbacks?|grounds)\b"
    r"|\b(?:who|which|how many)\b[^?]*\b(?:voted|votes (?:were )?(?:cast )?) ?against\b"
    r"|\bafter (?:[\w’'-]+ ){1,3}(?:sued|rejected|refused|attacked|left|criticised|criticized|dismissed|sacked)\b"
    r"|\bwhen (?:[\w’'-]+ ){1,3}(?:sued|rejected|refused|attacked)\b",
)
_ADVERSE = Wording(
    "",
    r"(?:abandon|abolish|apologi|attack|ban|banned|block|boycott|break|broke|cancel|condemn|critici|delay|dismiss|dissent|dissol|drop|"
    r"end|ended|expel|fail|fall|fell|imposed?|leave|left|mistakes|object|oppos|overturn|postpon|protest|punish|quarrel|quit|refus|"
    r"reject|remov|repeal|replac|resign|sack|setbacks|split|stop|sue|suspend|veto|violat|withdr)\w*",
    re.NOFLAG,
)
"""What went wrong or against somebody: to ask about it is to say that it did, and the sources must say so too."""
_ENDS = Wording("", r"(?:abandon|cancel|drop|end|ended|stop|suspend)\w*", re.NOFLAG)
_ENDED = Wording(
    "",
    r"\b(?:end(?:s|ed|ing)?|stop\w*|discontinu\w*|halt\w*|abandon\w*|cancel\w*|suspend\w*|call(?:s|ed|ing) off|wound up|ceas\w+"
    r"|no longer|clos(?:ed?|ing)|dropped|(?:has|have|had) not (?:\w+ ){1,2}since)\b",
)
"""What comes to an end has many words, which all say the same of it."""
_OPPOSES = Wording("", r"(?:object|oppos|resist|protest|critici)\w*", re.NOFLAG)
_OPPOSED = Wording(
    "",
    r"\b(?:against|oppos|object|reject|resist|critici|disagree|dissent|refus|protest|veto|voted? down|"
    r"regret|impossible|unworkable)|\bvotes to \d|\b\d+ to \d",
)
"""Who is against something says so in many words."""
_OF_THEM = Wording(
    "how many",
    r"\bhow many (?:of|out of) [^?]*?\b(?:were|was|are|is|had|have|has|did|got|came|took|went) (?:the |an? )?([^?]+)",
)
"""Of several how many are such: what they are must be said, a number of all of them does not tell."""
_STEMS = r"(?:attack|block|boycott|condemn|criticis|criticiz|ignor|leak|object|oppos|protest|refus|reject|veto)"
_HOSTILE_ACT = Wording(
    "attack|block|boycott|condemn|criti|ignor|leak|object|oppos|protest|refus|reject|veto",
    rf"\b(?:who|which (?:[\w’'-]+ ){{1,3}}?)(?:has |have |had )?({_STEMS}ed)\b"
    rf"|\b(?:did|does|do|has|have) (?:[\w’'-]+ ){{1,4}}?({_STEMS}(?:e|ed)?)\b"
    r"|^\W*(?:the )?(criticisms?|objections?|protests?) (?:of|to|against|by|from)\b",
)
"""What one does to others or their work: of whomever it is asked, the sources must say it of somebody."""
_AGAINST = Wording(
    "against",
    r"\b(?:was|were|be|is|are|come|came|speak|spoke|stood|voted?|campaign(?:ed)?|votes)(?: [\w’'-]+){0,8}? (?:out )?against\b",
)


def presupposed(topic: Topic) -> list[str]:
    """Reasons why the sentences cannot answer."""
    return [*_opposed(topic), *_spoken_of(topic)]


def adverse_open(topic: Topic) -> list[int]:
    """Ideas of what went wrong or against somebody, which is to be explained and of which no sentence speaks."""
    question, pool = topic.question, topic.pool
    explained = bool(_EXPLAINED.search(question.text))
    acts = [found.span(found.lastindex or 0) for found in _HOSTILE_ACT.finditer(question.text)]
    if not (explained or acts):
        return []
    texts = [topic.index.text(unit) for unit in topic.choice.units]
    said = [(does, any(says.search(text) for text in texts)) for does, says in ((_ENDS, _ENDED), (_OPPOSES, _OPPOSED))]
    return [
        i
        for i in topic.topical
        if topic.full[i] < NAMED
        and not any(told and does.compiled.fullmatch(pool.ideas[i].text) for does, told in said)
        and ((explained and _ADVERSE.compiled.match(pool.ideas[i].text)) or stands_in(pool.ideas[i].span[0], acts))
    ]


def _opposed(topic: Topic) -> list[str]:
    asked = topic.question.text
    if (
        _EXPLAINED.search(asked)
        and _AGAINST.search(asked)
        and not any(_OPPOSED.search(topic.index.text(unit)) for unit in topic.choice.units)
    ):
        return ["no sentence found says that anybody was against it"]
    return []


_PARAGRAPH = Wording(
    "", r"\b(?:general comment|gc)s? (?:no\.? ?)?\d+|\bpara(?:graph)?s?\.? ?\d+(?:(?:, | and |[-–])\d+)*", re.IGNORECASE
)
"""A paragraph, or a general comment: neither is a provision of a law or a treaty."""
_NUMBERED = Wording("", r"\W*(?:\d{1,3}[.)]|\(\d{1,3}\)) ")
"""A paragraph that bears its number at its head."""


_WHICH_NUMBER = Wording(
    "article|para",
    r"(?:\A\W*|[,:;] |\b(?:and|but|in|under|from) )(?:which|what) (?:articles?|paras?\b\.?|paragraphs?)\b(?! (?:should"
    r"|can|could|do we|do i) )",
)
"""An article or a paragraph is asked for, which its number tells."""


def _gives_number(unit: int, index: Index) -> bool:
    """Whether a sentence names an article or paragraph by its number, or bears one: "14 articles" names none."""
    text, language = index.text(unit), index.language_of(unit)
    said = NUMBERED.found_in(text) if language == "en" else holds_type(text, "reference", language)
    return bool(said or _NUMBERED.match(text))


def _without_paragraphs(text: str, question: Question) -> str:
    return text if "para" in question.text.casefold() else _PARAGRAPH.compiled.sub("", text)


def _spoken_of(topic: Topic) -> list[str]:
    question, pool, index, topical, full = topic.question, topic.pool, topic.index, topic.topical, topic.full
    rows = chosen_rows(topic)
    reasons = []
    start, end = MATTER.span_in(question.text)
    matter = [i for i in topical if start <= pool.ideas[i].span[0] < end and not pool.ideas[i].capital]
    # "About budgets for children" is about budgets: what is spoken of everywhere does not tell.
    heaviest = max(matter, key=lambda i: pool.weights[i], default=None)
    half = sum(pool.weights[i] for i in matter) / 2
    if heaviest is not None and full[heaviest] < UNCOVERED and sum(full[i] * pool.weights[i] for i in matter) < half:
        reasons.append(f"no sentence found says anything about {', '.join(pool.ideas[i].text for i in matter)}")
    if viewed := VIEW_OF.search(question.text):
        start, end = viewed.span(viewed.lastindex or 0)
        holders = [i for i in topical if start <= pool.ideas[i].span[0] < end]
        if holders and all(full[i] < MEANT for i in holders):
            told = ", ".join(pool.ideas[i].text for i in holders)
            reasons.append(f"no sentence found speaks of those whose view is asked for: {told}")
    if such := _OF_THEM.search(question.text):
        start, end = such.span(1)
        kind = [i for i in topical if start <= pool.ideas[i].span[0] < end]
        if kind and not any(row.own[i] >= TOLD for row in rows for i in kind):
            reasons.append(f"no sentence found says how many were such: {such.group(1).strip()}")
    start, end = PROVISION.span_in(question.text)
    governed = [i for i in topical if start <= pool.ideas[i].span[0] < end]
    if governed and not any(
        any(row.own[i] >= TOLD for i in governed)
        and (
            holds_type(_without_paragraphs(index.text(row.unit), question), "reference", index.language_of(row.unit))
            or places_of((row.unit,), index)
            or _NUMBERED.match(index.text(row.unit))
        )
        for row in rows
    ):
        reasons.append("no sentence found that gives an article speaks of what is asked")
    elif (
        _WHICH_NUMBER.found_in(question.text)
        and not any(_gives_number(unit, index) for unit in topic.choice.units)
        and not places_of(topic.choice.units, index)
    ):
        reasons.append("no sentence found gives the number asked for")
    return reasons
