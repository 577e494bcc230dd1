"""The parts of a question that are no part of what is asked: greetings, politeness, the frame of the request.

"Morning! Quick one before committee: could you tell me ..." asks nothing by itself; its words must neither find passages nor
count as uncovered. Frames are general English (and the commonest of Spanish and French); what they cover is masked.
"""

from __future__ import annotations

import re

Span = tuple[int, int]

_FRAMES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^\s*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings|dear \w+|hola|bonjour|buenos d[íi]as)\b(?: (?:there|all|team|everyone|colleagues?))?[\s,.!-]*(?:(?:\w+ ){1,3}here\b[\s,.!-]*)?)+",
        r"\b(?:just )?(?:a )?quick (?:one|question|check|query)\b[^:,.?!]{0,30}[:,.!-]?",
        r"\b(?:sorry|apologies)\b[^.:?!]{0,40}[.:,!-]",
        r"\b(?:please|kindly|thanks?(?: you)?(?: (?:in advance|a lot|so much|very much))?|cheers|many thanks|pls|plz|por favor|gracias|merci(?: d'avance)?|s'il vous pla[îi]t)\b",
        r"\b(?:can|could|would|will) you (?:please )?(?:tell|show|give|explain|remind|help|say|point|find|list|let|walk|quote|check|confirm|summari[sz]e)\b(?: (?:me|us|to me|to us))?(?: (?:understand|know|about|find|see|to))?",
        r"\b(?:tell|show|give|remind|send|get|let) (?:me|us)(?: (?:know|about|see))?\b",
        r"\b(?:do|would|does) (?:you|anyone|anybody|we) (?:happen to )?know\b(?: (?:if|whether|of|about))?",
        r"\bdo (?:you|we) have\b(?: (?:any|some|an?))?",
        r"\bi(?:'d| would)? (?:need|want|like|wish|have)(?: to)? (?:know|see|find out|understand|quote|cite|check|have|learn|hear)\b(?: (?:about|if|whether|more))?",
        r"\b(?:i|we)(?:'d| would|'m| am|'re| are)? (?:need(?:s|ed)?|looking|searching|wonder(?:ing)?|trying|interested|after|writing|preparing|drafting a (?:note|memo|speech|briefing)|curious)\b(?: (?:for|to|in|if|whether|find|know|on|about))*",
        r"\bis there (?:anything|something|any (?:information|info|detail|mention|chance|evidence))\b(?: (?:about|on|of|that|in))*",
        r"\bwhat (?:do|can) you (?:know|tell|say)(?: (?:me|us))?(?: (?:about|on))?",
        r"\b(?:for|in) (?:a|an|my|our|the|this) (?:short |brief |quick |upcoming |next )?(?:briefing(?: (?:note|paper))?|speech|footnotes?|memo|note|talking points?|presentation|paper|(?:master'?s?|bachelor'?s?|phd|doctoral)(?: degree)? (?:thesis|dissertation|paper)|thesis|dissertation|essay|report i am writing|press release|newsletter|op-?ed|article i am writing|slide|handout|assignment|homework)\b[:,]?",
        r"\b(?:according to|in|from|on) (?:the|this|your) (?:document|text|source|sources|handbook|page|library|material|website|guide|site)\b,?",
        r"\bdoes (?:the|this|your) (?:document|text|source|handbook|page|material|guide) (?:say|mention|tell|name|give|state|explain|list|contain|describe)\b(?: (?:anything|something|us|me|who|what|about|whether|if|that))*",
        r"\b(?:the|this) (?:document|text|handbook|page)\b",
        r"\b(?:in short|in a nutshell|in (?:one|a) sentence|in brief|briefly|in plain (?:words|english|language)|in simple (?:terms|words)|in broad terms|roughly speaking|generally speaking|for short)\b",
        r"\bin common\b",
        r"\b(?:asap|fyi|btw|thx|ty|imo)\b",
        r"\b(?:say(?:s)? so|exactly|precisely|actually)\b",
        r"\bi (?:heard|read|saw|think|thought|believe|guess|suppose|understand|remember)\b(?: (?:that|somewhere|in the news))*",
        r"\b(?:my|our) (?:boss|colleague|minister|director|supervisor|professor|chair(?:person|woman|man)?|mp|head of (?:unit|office)) (?:wants? to know|asks?|asked|says?|said|claims?|claimed|needs?|thinks?)\b(?: (?:me|us|whether|if|that|for|about))*",
        r"\bis it (?:true|correct|right) that\b|\bam i right that\b|\bright\?$|\bcorrect\?$",
        r"\b(?:(?:me |nos )?(?:puede|podr[íi]a)s?(?: usted)? )?(?:decir|explicar|indicar|mostrar|dar|enumerar|citar)(?:me|nos)\b|\b(?:d[íi]game|dime|d[ée]me|mu[ée]streme|mu[ée]strame|ind[íi]queme|expl[íi]queme|enumer[ea]|enumere usted|quisiera saber|quiero saber|me gustar[íi]a saber)\b|\btodo lo que (?:figura|aparece|consta) (?:en|bajo)\b",
        r"\b(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu)(?: (?:me|nous|m'|s'il vous pla[îi]t))? ?(?:dire|expliquer|indiquer|montrer|donner|[ée]num[ée]rer|citer|lister)\b|\b(?:dites-moi|dis-moi|donnez-moi|donne-moi|montrez-moi|indiquez-moi|expliquez-moi|[ée]num[ée]rez|[ée]num[èe]re|listez|je (?:voudrais|souhaiterais|souhaite|veux|aimerais) savoir)\b|\btout ce qui (?:figure|appara[îi]t) (?:sous|dans)\b",
        r"\b(?:скажите|подскажите|расскажите|покажите|объясните|укажите|перечислите|назовите|приведите|пожалуйста)\b(?: (?:мне|нам))?(?: (?:о|об|про))?|\b(?:не )?(?:могли бы|можете)(?: ли)? вы (?:сказать|рассказать|объяснить|показать|назвать|перечислить)\b|\bя (?:хотел|хотела) бы (?:знать|узнать)\b|\bвсе,? что приводится в разделе\b",
        r"(?:من فضلك|لو سمحت|أرجو|رجاءً?)(?!\w)|\bهل (?:يمكنك|تستطيع|بإمكانك) أن (?:تخبرني|تقول لي|تشرح لي|تذكر لي|تذكر)|\b(?:أخبرني|اذكر|اشرح لي|أعطني|أرني|أريد أن أعرف|أود أن أعرف)(?!\w)(?: (?:عن|لي))?|\bكل ما يرد (?:تحت|في)(?!\w)",
        r"请问|请(?:您|你)?(?:告诉我|说明|解释|列出|列举|给出)|(?:您|你)能(?:否)?(?:告诉我|说明|解释|列出)|我想知道|之下的(?:全部|所有)内容",
    )
)  # fmt: skip
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+|(?<=[:])\s+(?=[a-z])|\s+[-–—]\s+")
_ASKS = re.compile(
    r"\?|^\W*(?:and |but |so |or |then )?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|will|would|should|may|"
    r"list|give|show|tell|explain|name|quote|compare|describe|walk|enumerate|find|summari[sz]e|any|qui|que|quel|quand|o[ùu]|comment|combien|qué|cuál|cuándo|dónde|cómo|quién)\b",
    re.IGNORECASE,
)


def framed(question: str) -> list[Span]:
    """The spans of ``question`` that only frame it. Never all of it: a question made of frames is left whole."""
    spans = sorted(match.span() for pattern in _FRAMES for match in pattern.finditer(question))
    left = question
    for start, end in reversed(spans):
        left = left[:start] + " " * (end - start) + left[end:]
    return spans if any(c.isalnum() for c in left) else []


def background(question: str) -> list[Span]:
    """The sentences of a longer question that ask nothing: they set the scene, and weigh less than the asking one."""
    pieces: list[Span] = []
    start = 0
    for match in _SENTENCE_END.finditer(question):
        pieces.append((start, match.start()))
        start = match.end()
    pieces.append((start, len(question)))
    asking = [bool(_ASKS.search(question[a:b].strip())) for a, b in pieces]
    if len(pieces) < 2 or not any(asking):
        return []
    return [span for span, asks in zip(pieces, asking, strict=True) if not asks]
