"""The parts of a question that are no part of what is asked: greetings, politeness, the frame of the request.

"Morning! Quick one before committee: could you tell me ..." asks nothing by itself; its words must neither find passages nor
count as uncovered. Frames are general English and the commonest of the other five languages; what they cover is masked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.question.plain.frames_abroad import ASKS, CONDITION, ENDS, FRAMES
from bot.question.wordings import Wording, Wordings

if TYPE_CHECKING:
    from collections.abc import Iterable

Span = tuple[int, int]

_THEM = r"(?:my|our|the|a|an) (?:\w+ )?(?:boss|minister|director|speaker|chair(?:person|woman|man)?|mps?|supervisor|secretary|committee|members|board|president|press)"
_FRAMES = Wordings(
    (" hi | hey | hola | dear | good | hello | bonjour | morning | buenos | afternoon | greetings ", r"^\s*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings|dear \w+|hola|bonjour|buenos d[íi]as)\b(?: (?:there|all|team|everyone|colleagues?))?[\s,.!-]*(?:(?:\w+ ){1,3}here\b[\s,.!-]*)?)+"),
    ("quick ", r"\b(?:just )?(?:a )?quick (?:one|question|check|query)\b[^:,.?!]{0,30}[:,.!-]?|\b(?:two|three|2|3|a couple of|a few|some) quick (?:ones|questions|things|points)\b[:,.!-]?"),
    ("firstly|secondly|thirdly|lastly", r"(?:\A|[,;.?!])\W*(?:and )?(?:firstly|secondly|thirdly|lastly)\b,?"),
    ("deadline|meeting|hearing|vote|session|train", r"(?:[.?!,;–-]+ ?|\A\W*)(?:my |our |the )?(?:deadline|meeting|hearing|vote|session|train) (?:is |starts |begins |leaves )?(?:in|at) (?:\d+|an?|half an|ten|five|two|fifteen|twenty)(?::\d\d)? ?(?:mins?|minutes?|hours?|hrs?|h|am|pm)?\b[.!]*(?=\W*\Z|[.,;:] )"),
    (" mix| confus| muddl", r"[,;.?!–-]+ ?(?:as |because |since )?(?:i|we) (?:always |keep |often |just )*(?:mix|mixing|confuse|confusing|muddle|muddling) (?:them|these|those|the two|both)(?: up)?\b"),
    ("what s the |what is the ", r"(?<=\w)[,;?–-]+ ?(?:so )?what(?:['’]s| is) the (?:connection|link|logic|catch)\?*\Z"),
    ("need", r"[,;.?!–-]+ ?(?:i |we )?need (?:it|this|that|them|these|all of (?:them|it|these)|all|both)\b(?= (?:for|by|today|tomorrow|before|in)\b|\W*\Z)"),
    ("sorry|apologies", r"\b(?:sorry|apologies)\b[^.:?!]{0,40}[.:,!-]"),
    ("pls|plz|merci|thank|cheers|kindly|please|gracias|por favor|s il vous pla", r"\b(?:please|kindly|thanks?(?: you)?(?: (?:in advance|a lot|so much|very much))?|cheers|many thanks|pls|plz|por favor|gracias|merci(?: d'avance)?|s'il vous pla[îi]t)\b"),
    (" you ", r"\b(?:can|could|would|will) you (?:please )?(?:tell|show|give|explain|remind|help|say|point|find|list|let|walk|quote|check|confirm|summari[sz]e)\b(?: (?:me|us|to me|to us))?(?: (?:understand|know|about|find|see|to))?"),
    (" me | us ", r"\b(?:tell|show|give|remind|send|get|let) (?:me|us)(?: (?:know|about|see))?\b"),
    ("know ", r"\b(?:do|would|does) (?:you|anyone|anybody|we) (?:happen to )?know\b(?: (?:if|whether|of|about))?"),
    (" have ", r"\bdo (?:you|we) have\b(?: (?:any|some|an?))?"),
    ("love|like|glad|happy|appreciate", r"\b(?:i|we)?(?:'d| would) (?:love|like|be glad|be happy|appreciate)\b(?: (?:to (?:have|see|get|hear|read|show)|something|anything))*"),
    ("learn", r"\bwhat (?:can|could|do|should) (?:we|i|others|you) learn from\b"),
    (" who do | who can | who could | who should | who would | who might | who must | whom ", r"\bwhom? (?:do|can|could|should|would|might|must) (?:we|i|one|you) (?:ask|contact|call|approach|(?:go|turn|speak|talk|write) to)\b(?: for)?"),
    (" ask ", r"\b(?:can|could|may|should|would) (?:we|i|you|one) ask\b(?= (?:the )?(?:[\w’'-]+ ){1,4}?to [a-z])"),
    ("show|learn|point|use", r"\b(?:that |which )?(?:we|i) (?:could|can) (?:learn from|show|point to|use)\b|\bto (?:show|learn from)\W*$"),
    ("have|like|need|want|wish", r"\bi(?:'d| would)? (?:need|want|like|wish|have)(?: to)? (?:know|see|find out|understand|quote|cite|check|have|learn|hear)\b(?: (?:about|if|whether|more))?"),
    ("need|after|trying|wonder|curious|looking|writing|preparing|searching|interested|drafting a ", r"\b(?:i|we)(?:'d| would|'m| am|'re| are)? (?:need(?:s|ed)?|looking|searching|wonder(?:ing)?|trying|interested|after|writing|preparing|drafting a (?:note|memo|speech|briefing)|curious)\b(?: (?:for|to|in|if|whether|find|know|on|about))*"),
    (" is there ", r"\bis there (?:anything|something|any (?:information|info|detail|mention|chance|evidence))\b(?: (?:about|on|of|that|in))*"),
    ("say|know|tell", r"\bwhat (?:do|can) you (?:know|tell|say)(?: (?:me|us))?(?: (?:about|on))?"),
    (" briefing| speech | footnote| memo | note | talking point| grant | funding | presentation | paper | thesis | dissertation | essay | report i am writing | press release | newsletter | op ed | oped | article i am writing | slide | handout | assignment | homework | bibliography | reference list | mailing | leaflet | poster | quiz | class | lecture | training ", r"\b(?:for|in) (?:a|an|my|our|the|this) (?:short |brief |quick |upcoming |next )?(?:briefing(?: (?:note|paper))?|speech|footnotes?|memo|note|talking points?|(?:grant|funding) (?:application|proposal|request|bid)|presentation|paper|(?:master'?s?|bachelor'?s?|phd|doctoral)(?: degree)? (?:thesis|dissertation|paper)|thesis|dissertation|essay|report i am writing|press release|newsletter|op-?ed|article i am writing|slide|handout|assignment|homework|bibliography|reference list|mailing|mailing list|leaflet|poster|quiz|class|lecture|training)\b[:,]?"),
    ("request|thesis|paper|essay|homework|speech|briefing|project|debate|article|memo|exam|assignment|quiz", r"\s\((?:for (?:a|an|my|our|the) )?[a-z -]{0,30}\b(?:request|thesis|paper|essay|homework|speech|briefing|project|debate|article|memo|exam|assignment|quiz)\)\W*\Z"),
    ("page|site|text|guide|source|library|document|handbook|material", r"\b(?:according to|in|from|on) (?:the|this|your) (?:document|text|source|sources|handbook|page|library|material|website|guide|site)\b,?"),
    ("page|text|guide|source|document|handbook|material", r"\bdoes (?:the|this|your) (?:document|text|source|handbook|page|material|guide) (?:say|mention|tell|name|give|state|explain|list|contain|describe)\b(?: (?:anything|something|us|me|who|what|about|whether|if|that))*"),
    ("page|text|document|handbook", r"\b(?:the|this) (?:document|text|handbook|page)\b"),
    ("briefly|in brief|in short| sentence| line|for short|in plain |in simple |in a nutshell|in broad terms|in general terms|roughly speaking|generally speaking", r"\b(?:in short|in a nutshell|in (?:one|a) (?:sentence|line)|in brief|briefly|in plain (?:words|english|language)|in simple (?:terms|words)|in (?:broad|general) terms|roughly speaking|generally speaking|for short)\b"),
    ("section|chapter|page|part|document|source", r"\b(?:which|what) (?:sections?|chapters?|pages?|parts?|documents?|sources?) (?:deals? with|talks? (?:about|of)|speaks? (?:about|of)|(?:is|are) about|covers?|mentions?|discuss(?:es)?|address(?:es)?)\b"),
    (" short | brief | quick | asap ", r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\btoo)(?<!\bso)(?<!\bvery)(?<!\bhow)(?<!\bfall)(?<!\bfalls)(?<!\bfell)(?<!\bcut)(?<!\bstop)(?<!\bin)(?<!\ba)(?<!\bthe)(?<=\w)[\s,.:;–-]+(?:(?:and|but|very|keep it) )?(?:short|brief|quick|asap)(?: (?:please|pls|thx|thanks))?\W*$"),
    ("summari|sum up|recap", r"^\W*(?:please |kindly |briefly )*(?:summari[sz]e|sum up|recap)\b"),
    ("left|leaving|missing", r"[,-]? ?\b(?:with )?(?:nothing|none|no one|nobody) (?:left|leaving|missing)(?: out)?\b|\bwithout leaving anything out\b"),
    (" i e | ie | etc | viz | aka ", r"(?<![\w.])(?:i\.?e|etc|viz|aka)\b\.?"),
    (" become of | becomes of | became of | come of | comes of | came of ", r"\bwhat(?:['’]s| has| have| had)? (?:ever |then |finally )?(?:becomes?|became|comes?|came) of\b(?: the (?:idea|plan|proposal|suggestion)s? (?:of|to|for|that)\b)?"),
    (" in common ", r"\bin common\b"), ("ty|btw|fyi|imo|thx|asap|eli5|tbh|lol|imho|idk|omg|tldr|tl dr|y n|yes or no", r"\b(?:asap|fyi|btw|thx|eli5|tbh|lol|imho|idk|omg|tldr|tl;?dr|y/n|ty|(?<!\bthe )(?<!\bof )(?<!\bby )(?<!\bdoes )(?<!\bis )imo)\b"),
    ("approximately|roughly|more or less", r"\bapproximately\b|\b(?:roughly|more or less),? (?=how|when|what|which)"),
    (" so|exactly|actually|precisely", r"\b(?:say(?:s)? so|exactly|precisely|actually)\b"),
    ("saw|read|guess|heard|think|believe|suppose|thought|remember|understand", r"\bi (?:heard|read|saw|think|thought|believe|guess|suppose|understand|remember)\b(?: (?:that|somewhere|in the news))*"),
    ("ask|say|need|said|claim|think| to know", r"\b(?:my|our) (?:boss|colleague|minister|director|supervisor|professor|chair(?:person|woman|man)?|mp|head of (?:unit|office)) (?:wants? to know|asks?|asked|says?|said|claims?|claimed|needs?|thinks?)\b(?: (?:me|us|whether|if|that|for|about))*"),
    ("wonder|worr|insist|swear|argue|keep|believ|tell|told|convinced", r"\b(?:my|our|an? (?=colleague|friend|client|journalist|reporter|deputy|mp|student))\s*(?:\w+ )?(?:boss|colleagues?|minister|director|supervisor|professor|chair(?:person|woman|man)?|mp|office|team|unit|friend|client|journalist|reporter|deputy|student|teacher) (?:(?:is|are|was|were) (?:wondering|convinced|sure|worried)|wonders?|wondered|worr(?:y|ies|ied)|insists?|insisted|swears?|argues?|argued|keeps? (?:saying|asking|telling me)|believes?|believed|tells me|told me)\b(?: (?:me|us|whether|if|that|about))*"),
    ("want|need|ask", r"(?:(?<!does )(?<!do )(?<!did )(?<!would )(?<!should )\b(?:my|our|the|a) |(?:\A|[.;:!?])\W*)(?:boss|colleague|minister|director|supervisor|professor|chair(?:person|woman|man)?|mp|committee|commission|secretary|speaker|delegation|team|unit|office) (?:wants?|wanted|needs?|asks?|asked)(?: (?:me|us|for|to know|to hear|to see))*(?: (?:(?:a|an|one|two|three|some|few|short|quick|\d+) )*(?:sentences?|lines?|words?|paragraphs?|slides?|notes?|summary|answer|quotes?|bullets?))?(?: (?:on|about|whether|if))?\b"),
    (" for ", rf"\b(?:a|an|one|two|some|few|short|quick|good) (?:\w+ ){{0,2}}?(?:sentences?|lines?|quotes?|quotations?|paragraphs?|words?|answer|note|text|something) for {_THEM}(?:['’]s (?:speech|note|briefing|office))?\b(?: (?:on|about|saying|that says))?"),
    ("explain|tell|show|describe|present", r"\b(?:explain|tell|show|describe|present)(?: it| this)? to (?:my|our|the) (?:class|students?|pupils|boss|colleagues?|team|minister|director|mp|members|board|committee|readers|audience|parents)\b"),
    (" to know", r"(?<!what )\b(?:my|our|the|some|one of (?:my|our|the)) (?:[\w'’-]+ ){1,3}?(?:wants?|wanted|needs?|would like|wish(?:es)?)(?: me| us)? to know(?: (?:if|whether|more))?(?: about)?\b"),
    (" in the end ", r",? ?\bin the end(?=\W*$|,)"),
    ("sentence|line|word|paragraph|slide|bullet|summary", r"\b(?:a|one|two|three|1|2|3|short) (?:\w+ )?(?:sentences?|lines?|words?|paragraphs?|slides?|bullets?|summary) (?:on|about)\b"),
    ("drafting|writing|preparing|working|planning|considering|looking at|thinking", r"\b(?:we|our (?:\w+ ){1,2}|my (?:\w+ ){1,2}|the (?:ministry|government|committee|parliament) ?)(?:'re| ?are| ?is)(?: (?:here )?in (?:the )?\w+)?(?: (?:currently|now|just))? (?:drafting|writing|preparing|working on|planning|considering|looking at|thinking (?:of|about))\b(?: (?:a|an|the|our|new)\b)*"),
    ("true|right|correct", r"\bis it (?:true|correct|right) that\b"), (" am i right that ", r"\bam i right that\b"),
    (" y n| yes no| yes or no| y or n", r"\b(?:y ?/ ?n|yes ?/ ?no|yes or no|y or n)\b"),
    ("true|right|correct", r"[-–—,;:] *(?:is (?:that|it|this) )?(?:true|right|correct)\?+$"), (" right ", r"\bright\?$"), (" correct ", r"\bcorrect\?$"),
    ("dar|citar|decir|indicar|mostrar|enumerar|explicar", r"\b(?:(?:me |nos )?(?:puede|podr[íi]a)s?(?: usted)? )?(?:decir|explicar|indicar|mostrar|dar|enumerar|citar)(?:me|nos)\b"),
    ("dígame|digame|dime|déme|deme|muéstr|muestr| indí| indi| expl| enumer| saber ", r"\b(?:d[íi]game|dime|d[ée]me|mu[ée]streme|mu[ée]strame|ind[íi]queme|expl[íi]queme|enumer[ea]|enumere usted|quisiera saber|quiero saber|me gustar[íi]a saber)\b"),
    (" todo lo que ", r"\btodo lo que (?:figura|aparece|consta) (?:en|bajo)\b"),
    ("peux tu|pourrais tu|pouvez vous|pourriez vous", r"\b(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu)(?: (?:me|nous|m'|s'il vous pla[îi]t))? ?(?:dire|expliquer|indiquer|montrer|donner|[ée]num[ée]rer|citer|lister)\b"),
    ("num|listez| savoir|dis moi|dites moi|donne moi|donnez moi|montrez moi|indiquez moi|expliquez moi", r"\b(?:dites-moi|dis-moi|donnez-moi|donne-moi|montrez-moi|indiquez-moi|expliquez-moi|[ée]num[ée]rez|[ée]num[èe]re|listez|je (?:voudrais|souhaiterais|souhaite|veux|aimerais) savoir)\b"),
    (" tout ce qui ", r"\btout ce qui (?:figure|appara[îi]t) (?:sous|dans)\b"),
    ("скажи|укажи|назови|покажи|объясни|приведи|пожалуйста|перечисли", r"\b(?:(?:скажи|подскажи|расскажи|покажи|объясни|укажи|перечисли|назови|приведи)(?:те)?|пожалуйста)\b(?: (?:мне|нам))?(?: (?:о|об|про))?"),
    ("назвать|сказать|показать|объяснить|перечислить", r"\b(?:не )?(?:могли бы|можете)(?: ли)? вы (?:сказать|рассказать|объяснить|показать|назвать|перечислить)\b"),
    (" я хотел", r"\bя (?:хотел|хотела) бы (?:знать|узнать)\b"),
    (" что приводится в разделе ", r"\bвсе,? что приводится в разделе\b"),
    ("أرجو|رجاء|لو سمحت|من فضلك", r"(?:من فضلك|لو سمحت|أرجو|رجاءً?)(?!\w)"),
    (" أن ت", r"\bهل (?:يمكنك|تستطيع|بإمكانك) أن (?:تخبرني|تقول لي|تشرح لي|تذكر لي|تذكر)"),
    ("أرني|اذكر|أعطني|أخبرني|اشرح لي|أود أن أعرف|أريد أن أعرف", r"\b(?:أخبرني|اذكر|اشرح لي|أعطني|أرني|أريد أن أعرف|أود أن أعرف)(?!\w)(?: (?:عن|لي))?"),
    (" كل ما يرد ", r"\bكل ما يرد (?:تحت|في)(?!\w)"), ("请问", "请问"),
    ("列举|列出|给出|解释|说明|告诉我", "请(?:您|你)?(?:告诉我|说明|解释|列出|列举|给出)"), ("列出|解释|说明|告诉我", "(?:您|你)能(?:否)?(?:告诉我|说明|解释|列出)"),
    ("我想知道", "我想知道"), ("之下的", "之下的(?:全部|所有)内容"),
    *FRAMES,
)  # fmt: skip
_SENTENCE_END = re.compile(
    r"(?<=[.!?;])(?<!\b[Pp]ara\.)(?<!\b[Aa]rt\.)(?<!\b[Nn]o\.)(?<!\bv\.)(?<!\bvs\.)(?<!\b[MD]r\.)(?<!\bMrs\.)(?<!\be\.g\.)"
    r"(?<!\b[Ss]ec\.)(?<!\b[Ss]ubsec\.)(?<!\b[Rr]eg\.)(?<!\b[Cc]l\.)(?<!\b[Pp]aras\.)(?<!\b[Aa]rts\.)(?<!\b[Pp]árr\.)(?<!\b[Nn]úm\.)(?<!\bal\.)"
    r"(?<!\bч\.)(?<!\bст\.)(?<!\bп\.)(?<!\bпп\.)(?<!\bабз\.)\s+|(?<=[:])\s+(?=[a-z])|\s+[-–—]\s+" + ENDS
)
_ASKS = Wording(
    "",
    r"\?|^\W*(?:and |but |so |or |then )?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|will|would|should|may|"
    r"list|give|show|tell|explain|name|quote|compare|describe|walk|enumerate|find|summari[sz]e|any|qui|que|quel|quand|o[ùu]|comment|combien|qué|cuál|cuándo|dónde|cómo|quién)\b"
    + ASKS,
)


def stands_in(place: int, spans: Iterable[Span]) -> bool:
    """Whether a place in a question lies in one of ``spans``."""
    return any(start <= place < end for start, end in spans)


def masked(text: str, spans: Iterable[Span]) -> str:
    """``text`` with blanks in the place of ``spans``, letter for letter."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def framed(question: str) -> list[Span]:
    """The spans of ``question`` that only frame it. Never all of it: a question made of frames is left whole."""
    spans = sorted(match.span() for match in _FRAMES.finditer(question))
    return spans if any(c.isalnum() for c in masked(question, spans)) else []


def background(question: str) -> list[Span]:
    """The sentences before the asking one that ask nothing: they set the scene, and weigh less.

    What is said behind it belongs to what is asked ("Whom can I ring? A number would do.").
    """
    pieces: list[Span] = []
    start = 0
    for match in _SENTENCE_END.finditer(question):
        pieces.append((start, match.start()))
        start = match.end()
    pieces.append((start, len(question)))
    if behind := _OF_SOMEBODY.search(question):
        return [(behind.start("said"), len(question)), *background(question[: behind.start("said")])]
    if len(pieces) < 2:
        return []
    asking = [bool(_ASKS.search(question[a:b].strip())) for a, b in pieces]
    if not any(asking):
        return []
    last = len(asking) - 1 - asking[::-1].index(True)
    return [
        span
        for span, asks in zip(pieces[:last], asking[:last], strict=True)
        if not (asks or _names_topic(question, span))
    ]


_OF_SOMEBODY = Wording(
    " our | my ",
    r"(?:\w+\W+){4,}?[^?]*?[?,]\s+(?P<said>(?:because )?(?:our|my) (?:client|son|daughter|child|kid|pupil|student|patient|sister|brother|niece|nephew"
    r"|friend|neighbou?r)s? (?:is|are|has|have|was|were|had|can['’]?t|cannot|needs?|suffers?)\b[^?,;]*)\Z",
)
"""Whom it is asked for, told behind the question: "is there a simple form, our client has a learning disability"."""
TOPIC = 6
"""Words before a colon up to which they name what is asked about."""


def _names_topic(question: str, span: Span) -> bool:
    """Whether what stands before a colon only names what is asked about ("ILO standards: which of them apply?")."""
    said = question[slice(*span)].rstrip()
    return said.endswith(":") and len(said.split()) <= TOPIC and not _SELF.search(said)


_SELF = Wording(
    "", r"\b(?:for|i|we|my|our|me|us|i['’]m|we['’]re|question|asap|urgent|hi|hello|hey|please|morning|help)\b"
)


_CONDITION = Wording(
    "when|after|before|once|if|while|until|as soon as|provided|suppos|assuming",
    r"^\W*(?:and |but |so )?(?:when|after|before|once|if|while|until|as soon as|even if|provided|suppose|supposing|assuming)\b[^,.?]{6,},\s",
)
_CONDITION_RUN_ON = Wording(
    "when|after|before|once|if|until|as soon as",
    r"^\W*(?:and |but |so )?(?:(?:once|after|before|if|until|as soon as)(?! (?:which|what|how|whom?|(?:a|per|every|each) (?:year|month|week|day))\b)|when(?= (?:the|an?|our|my|your|we|i|you|they|it|children|somebody|someone) ))"
    r" [^,.?]{6,80}?\s(?=(?:who|what|which|how|where|why)\b|(?:do|does|did|can|could|will|would|should|may|must) "
    r"(?:we|i|you|they|it|he|she|the|an?|any|anyone|anybody|unicef|states?|governments?|parliaments?|children|kids|people|ngos?)\b)",
)
"""The same where no comma is typed ("once a law is in force does unicef ..."): it ends before what asks."""


_CONDITION_LAST = Wording(
    "once|as soon as|now that|after|before",
    r"(?<=\w) (?:once|as soon as|now that|after|before) (?:it|they|this|that)(?:['’]?s|['’]re| is| are| has| have| was| were| gets?| got|"
    r" comes?| came| pass(?:es|ed)?| becomes?| became)\b[^,;:.?]{0,50}(?=\W*$)",
)
"""The same at the end, of what was named before ("... whether an act works once it's in force")."""


def condition(question: str) -> list[Span]:
    """The clause at the head that only says when or on what condition something is asked ("Once a law is in force, who ...?")."""
    found = _CONDITION.search(question) or _CONDITION_RUN_ON.search(question) or CONDITION.search(question)
    if found and _ASKS.search(question[found.end() :]):
        return [found.span()]
    return [last.span() for last in _CONDITION_LAST.finditer(question)]


_ASIDE = Wording(
    "apart from|aside|besides|other than|not counting|in addition to|excluding",
    r"\b(?:apart from|aside from|besides|other than|(?:leaving|setting|putting) aside|not counting|in addition to|excluding)\b [^,;?!.)]*"
    r"|\b(?:leaving|setting|putting) [^,;?!.)]{2,50}? aside\b",
)

_TELLS_APART = Wording("", r"\b(?:tell|tells|told|sets?|keeps?|stands?|stood)\b[^,;?!.]{0,80}\Z")
"""What stands before "apart from" where two things are told apart: neither is set aside."""


_GUESS = Wording(
    " or ",
    r"\b(?:is|was|were) it (?:really |actually |perhaps )?(?P<guess>[^?.,;:]{3,60}? or (?:some(?:one|body|thing)?|any(?:one|body|thing)?|another)(?: other| else)?(?: [a-z]+)?)(?= (?:that|which|who|to)\b|\W*$)",
)


_GUESSES = Wording(
    "",
    r"(?<=\w)(?P<guesses>,? (?:(?:a|an|the|or|maybe|perhaps|like) )*(?!(?:what|which|who|when|where|why|how|whose|and|right|correct|true|yes|no|ok|too|either|please)\b)"
    r"[\w’'-]+\?(?: (?:(?:a|an|the|or|maybe|perhaps|like) )*(?!(?:what|which|who|when|where|why|how|whose|and|right|correct|true|yes|no|ok|too|either|please|any)\b)"
    r"[\w’'-]+\?)+)\W*$",
)
"""Words with a question mark each behind a question guess at the answer: "Is there a penalty, fine? jail?"."""


def set_aside(question: str) -> list[Span]:
    """What is said to be known or not meant ("Besides food and water, what ...?"), or only guessed: no answer need hold it.

    "Was it the Security Council or some other organ that ...?" asks who it was, whoever is named.
    """
    return [
        *(
            match.span()
            for match in _ASIDE.finditer(question)
            if not _TELLS_APART.compiled.search(question[: match.start()])
        ),
        *(match.span("guess") for match in _GUESS.finditer(question)),
        *(match.span("guesses") for match in _GUESSES.finditer(question) if question.count("?") > 1),
    ]
