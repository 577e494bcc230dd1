"""Words by which the other five languages ask, and that say nothing of what is asked about: "cada cuánto", "с какого числа", "哪几类".

In English they are stop words and words of request; here many are phrases, and in Chinese, which writes no blanks, pairs of characters
across their borders would be taken for words. They are left out of what is looked for; what they ask for is told by
:mod:`bot.question.asked.intent`.
"""

from __future__ import annotations

import re

from bot.question.wordings import Wording, Wordings

_MEASURES = "个|名|位|次|项|所|家|种|类|条|份|例|场|间|座|点|方面"
_HAN = Wording(
    "",
    r"第(?=\d)|(?<=\d)[条款项章节页](?!例)|"
    "请问|(?:怎么|怎样|如何)(?:说|写|规定)的?|(?:说|讲|写|规定)了?(?:些)?什么|什么时候|什么时间|为什么|为何|什么|何时|"
    f"哪(?:几|一|些)?(?:{_MEASURES}|天|里|儿)?|(?<![这那好前后每])几(?:{_MEASURES})|多少(?:{_MEASURES})?|多久|多长时间|"
    "怎么样|怎么办|怎么|怎样|如何|是否|是不是|有没有|能不能|可不可以|会不会|要不要|能否|可否|"
    "应该|应当|必须|可以|能够|需要|这次|本次|现在|目前|到底|究竟|具体|分别|一共|总共|都有|还有|以及|或者|关于|对于|根据|按照|"
    "我们|你们|他们|她们|咱们|这个|那个|这些|那些|这里|那里|谁|吗|呢|吧|啊|"
    "(?<![目有])的(?![确士])|(?<![为])了(?![解])|(?<![总缓温附饱柔调])和(?![平解谐睦])|(?<![参给赠])与(?!会)",
    re.NOFLAG,
)
_OTHERS = Wordings(
    ("cada cu", r"\bcada cu[áa]nto(?: tiempo)?\b"),
    (" cu|qué|que ", r"\ben (?:qu[ée]|cu[áa]l) (?:fecha|día|año|mes)\b|\bcon qu[ée] frecuencia\b|\bcu[áa]ntas veces\b"),
    (" hay que ", r"\bhay que\b"),
    ("plazo|délai|delai|срок", r"^\W*(?:el |le )?(?:plazo|d[ée]lai|срок)\b(?= (?:para|pour|de|d['’]|на|для|подачи|ответа))"),
    ("fecha l|date limite|крайний срок", r"\bfecha l[íi]mite\b|\bdate limite\b|\bкрайний срок\b"),
    ("sirve|sert|servent|нуж", r"\bpara qu[ée] sirven?\b|\b[àa] quoi (?:ser(?:t|vent)|ça sert)\b|\b(?:для чего|зачем) нуж(?:ен|на|ны|но)\b"),
    ("combien|quel", r"\btou(?:s|tes) les combien\b|\b(?:à|en|de|du|depuis) quelle? (?:date|jour|année|mois)\b|\bà quelle fréquence\b|\bcombien de (?:fois|temps)\b"),
    (" qu est ce | est ce ", r"\bqu['’]est-ce qu(?:i|e|['’])|\best-ce qu(?:e\b|['’])"),
    (" faut ", r"\b(?:(?:il|me|nous) )*faut\b(?:-il\b)?"),
    (" ci | là ", r"-(?:ci|là)\b"),
    (
        "числ|год|месяц|день|дня|врем|часто|долго| пор | раз ",
        r"\b(?:с|к|до|от|в)? ?как(?:ого|ому|ое|ом|ой) (?:числ\w|год\w?|месяц\w?|день|дня|врем\w+)\b|\bкак (?:часто|долго)\b|\b(?:с|до) каких пор\b|\bсколько раз\b",
    ),
    ("هل|كم|متى|ممكن|مفروض|ينبغي", r"(?<!\w)و?(?:هل|كم مرة|متى|من الممكن|ممكن|المفروض|من المفروض)(?!\w)"),
)  # fmt: skip


def words_of_asking(text: str, language: str) -> list[tuple[int, int]]:
    """The spans of a question in ``language`` that only ask; none in English, and none where nothing else would be left."""
    if language == "en":
        return []
    wording = _HAN if language == "zh" else _OTHERS
    spans = sorted(found.span() for found in wording.finditer(text))
    left = text
    for start, end in reversed(spans):
        left = left[:start] + " " * (end - start) + left[end:]
    return spans if any(map(str.isalnum, left)) else []
