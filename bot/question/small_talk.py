"""Greetings, thanks, farewells, and questions about the bot itself; and requests that try to steer it."""

from __future__ import annotations

import re
from typing import Literal

from bot.question.small_talk_words import phrase_talk
from bot.question.wordings import Wordings

Talk = Literal[
    "greeting", "thanks", "aside", "complaint", "farewell", "identity", "ability", "summary", "sources", "keys"
]
"""``aside`` is what is said by the way ("sorry", "let me think"), ``summary`` wants a document summed up.

``sources`` asks what the library holds, ``keys`` how the program is handled."""

LONGEST = 120
"""Characters up to which a text can be small talk as a whole."""
_FILLER = r"(?:\b(?:thanks|thank you|there|all|team|everyone|everybody|bot|again|friend|guys|folks|a lot|very much|so much|for (?:the|your|all|this|that|now|everything|today)(?: (?:your|the))?|help|info(?:rmation)?|answers?|that(?:'s| is| was)?|this|it|was|really|so|very|useful|helpful|great|perfect|brilliant|excellent|good|nice|wonderful|lovely|awesome|cool|super|ok(?:ay)?|alright|fine|well|and|then|you|your|to|be|have|a|an|the|day|evening|weekend|one|nice|see|later|soon|tomorrow|next|time|till|until|take care|i'?m|done|off|now|got|been|you've|youve|great|big|real|anyone|anybody|somebody|someone|here|helpful|everything|what|i|needed|wanted|must|run|go(?:ing)?|work|talk|much|appreciated|appreciate|just|exactly|how|are|doing|today|is|going|all|clear|up)\b)"
_TALK: tuple[tuple[Talk, Wordings], ...] = (
    ("identity", Wordings(
        (" you | u ", r"^\W*(?:and |so |hi|hello|hey|ok)?\W*(?:who|what)(?: exactly)? (?:are|r) (?:you|u)\b[^?]{0,20}\W*$"),
        (" are you ", r"\A(?![^?.!]*\b(?:what|which|when|where|how|if|until|till)\b[^?.!]*\bare you\b).*?\bare you (?:a|an|some kind of|really|just|chat ?gpt|human|real)\b.{0,40}$"),
        ("你是谁|made|built|wrote|кто ты|من أنت|created|qui es tu| your name|quién eres|qui êtes vous", r"^\W*(?:what(?:'s| is) your name|who (?:made|built|wrote|created) you|qui es-tu|qui êtes-vous|quién eres|кто ты|من أنت|你是谁)\W*"),
    )),
    ("ability", Wordings(
        (" you | u | i | we ", r"^\W*(?:(?:hi|hello|hey|ok|so|and|sorry|excuse me|pardon|i(?:'| a)?m new(?: here| to this)?)\W+)*(?:what|which|how)\b[^?]{0,25}\b(?:can|could|do|are) (?:you|u|i|we)\b(?: (?:actually|really|be able to|able to))? (?:do|help|answer|know|cover|ask|offer|use|talk about|able)\b(?: (?:me|us|you|for|with|about|on|to|do|here|this|bot|out|tool|the|questions?|kind|sort|of|things?|help|answer))*\W*$"),
        ("", r"^\W*\?\W*$"),
        (" help| usage| instructions| how do| what is this | what topics | qué puedes hacer | que peux tu faire |что ты умеешь|ماذا يمكنك|你能做什么", r"^\W*(?:help|usage|instructions|how does this (?:work|thing work)|how do (?:you|i use (?:this|you)|i start) ?(?:work)?|what is this(?: (?:bot|program|tool|thing|app))?(?: for)?|what topics do you cover|qué puedes hacer|que peux-tu faire|что ты умеешь|ماذا يمكنك|你能做什么)\W*$"),
    )),
    ("farewell", Wordings(
        ("bye| good night | goodnight | farewell | see you | see ya | cya | ciao | so long | have a | take care | adi| hasta | au revoir |до свидания|пока|مع السلامة|再见", rf"^\W*(?:{_FILLER}\W*)*\b(?:bye(?:[- ]bye)?|goodbye|good ?night|farewell|see you|see ya|cya|ciao|so long|have a (?:nice|good|great)|take care|adi[óo]s|hasta (?:luego|pronto)|au revoir|до свидания|пока|مع السلامة|再见)\b\W*(?:{_FILLER}\W*)*$"),
    )),
    ("thanks", Wordings(
        ("thank| thx | ty | cheers | much appreciated | merci | gracias |спасибо|شكرا|谢谢", rf"^\W*(?:{_FILLER}\W*)*\b(?:thanks?|thank ?you|thx|ty|cheers|much appreciated|merci|gracias|спасибо|شكرا|谢谢)\b\W*(?:(?:beaucoup|muchas|{_FILLER})\W*)*$"),
        ("非常感谢|gracias|شكرا جزيلا|merci beaucoup|большое спасибо", r"^\W*(?:(?:muchas )?gracias|merci beaucoup|большое спасибо|شكرا جزيلا|非常感谢)\W*$"),
        (" ok | okay | cool | good | nice | great | i see | got it | useful | awesome | helpful | perfect | brilliant | excellent | understood ", r"^\W*(?:that (?:was|is) |that's )?(?:very |really |so )?(?:great|perfect|brilliant|excellent|helpful|useful|good|nice|awesome|cool|ok|okay|got it|i see|understood)(?: (?:job|answer|work|one))?\W*$"),
    )),
    ("greeting", Wordings(
        (" hi| hello| hey| howdy | yo | greetings | good | morning | afternoon | evening | salut | bonjour | hola | buenos | buenas |привет|здравствуйте|مرحبا|السلام عليكم|你好|您好", rf"^\W*(?:hi+|hello+|hey+|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|salut|bonjour|hola|buenos d[íi]as|buenas(?: tardes)?|привет|здравствуйте|مرحبا|السلام عليكم|你好|您好)\b\W*(?:(?:bot|article ?45|{_FILLER})\W*)*$"),
        ("how are you", r"^\W*how are you(?: (?:doing|today))*\W*$"),
    )),
)  # fmt: skip

_TOLD = r"(?:^\W*|[.!?;:,\n]\s*|\b(?:please|now|just|you (?:must|should|will|can|could|have to|may|are to)|(?:want|need|like) you to|can you|could you|will you|would you)\s+)"
"""What stands before a verb by which the bot is told to do something: States that ignore the rules are no such thing."""
_STEERING = Wordings(
    ("bypass|forget|ignore|override|disregard", rf"{_TOLD}(?:ignore|disregard|forget|override|bypass)\b.{{0,40}}\b(?:instructions?|rules?|prompts?|guidelines|restrictions?|previous|above|everything|documents?|sources?|library)\b"),
    ("knowledge|training", r"\b(?:use|from|rely on|with) your (?:own )?(?:general )?(?:knowledge|training)\b"),
    ("prompt|hidden |system |jailbreak|instructions|configuration|developer mode", r"\b(?:system (?:prompt|update|message|override)|developer mode|jailbreak|hidden (?:configuration|prompt|instructions?)|your (?:instructions|configuration|system prompt|prompt))\b"),
    ("system", r"^\W*system\s*:"), (" you are now ", r"\byou are now\b"),
    ("role|pretend", rf"{_TOLD}(?:pretend|role-?play)\b"),
    ("from now on", r"\bfrom now on,? (?:you|i want|answer|reply|respond|say|speak|write|always|never|only|act|be)\b"),
    ("act as", r"(?:^|[.!?,;:]|\b(?:please|now|must|you (?:should|will|can|have to)|want you to|you to))\W*act as\b"), (" etc ", "/etc/"),
    (" passwd ", r"\bpasswd\b"),
    ("api key|password|secret key|credentials", r"\b(?:your|system|admin|root|database|server) (?:passwords?|credentials)\b|\b(?:api|secret) keys?\b"),
    (" rm rf ", r"\brm -rf\b"), (" script", "<script"), (" drop table ", r"\bdrop table\b"),
    (" select from ", r"\bselect \* from\b"),
    (" now | also | has been updated ", r"(?:^\W*|[.!]\s*)(?:note(?: that)?[: ]+)?(?:the|this) (?:document|text|source|page|passage|library) (?:now|has been updated|also)\b.{0,20}\b(?:reads?|says?|states?|contains?|to (?:read|say))\b"),
    ("write|invent|compose|make up|generate", rf"{_TOLD}(?:write|make up|invent|compose|generate)\b.{{0,30}}\b(?:poem|song|story|joke|code|script|program|quot(?:e|ation)|sentence|passage|citation|essay|recipe)\b"),
    ("write|draft|compose", rf"{_TOLD}(?:write|draft|compose) (?:me |us )?(?:an? |my |our |the |some )?(?:\w+ ){{0,2}}?(?:speech|letter|e-?mail|memo|press release|talking points|tweet|blog post|article about|presentation)\b"),
    ("indicaciones|instrucciones", r"\b(?:ignor[ae]n?|olvid[ae]n?) .{0,30}\b(?:instrucciones|indicaciones)\b"),
    ("consignes|instructions", r"\b(?:ignore[zs]?|oublie[zs]?) .{0,30}\b(?:instructions|consignes)\b"),
    ("правила|указани|инструкци", "(?:игнорируй|забудь)(?:те)? .{0,30}(?:инструкци|указани|правила)"),
    ("الأوامر|تعليماتك|التعليمات", "(?:تجاهل|انس)(?:وا|ي)? .{0,30}(?:التعليمات|الأوامر|تعليماتك)"),
    ("忘掉|忘记|忽略|无视", "(?:忽略|无视|忘记|忘掉).{0,6}(?:之前|以上|所有|先前|你)的?.{0,4}(?:指令|指示|规则|提示)"),
    (" without ", r"\b(?:answer|reply|respond|tell|say|explain|write|summari[sz]e)\b[^.?!]{0,60}\bwithout (?:any |the |your )?(?:citations?|sources?\b(?! of)|quot)"),
    (" answer ", r"\banswer (?:only )?(?:yes|no)\b.{0,20}\b(?:only|regardless)\b"),
    (" repeat after me ", r"\brepeat after me\b"),
    ("even if|regardless", r"\bsay (?:that|exactly)\b.{0,60}\b(?:even if|regardless)\b"),
    flags=re.IGNORECASE | re.DOTALL,
)  # fmt: skip


_MARKS: tuple[tuple[Talk, Wordings], ...] = (
    ("identity", Wordings(
        ("talking|speaking|chatting|writing|texting", r"\b(?:am i|are we|who am i|is this|i am|i'?m)\b.{0,12}\b(?:talking|speaking|chatting|writing|texting) (?:to|with)\b"),
        ("human|person|machine|robot|computer| bot | ai |program|alive", r"\b(?:are you|is (?:this|there|it)|you are|you're)\b.{0,30}\b(?:human|person|machine|robot|computer|bot|ai|program|alive)\b"),
        (" you ", r"^\W*(?:do|are|can|will|did|have) you (?:ever |really |even |always |also )?(?:sleep|eat|dream|feel|tired|happy|think|love|like|get tired|real|alive|married|old|understand me|hear me|see me|speak|remember me|know me)\b"),
    )),
    ("farewell", Wordings(
        (" bye|goodbye| see you | see ya | good night | goodnight | take care | cya | ciao | adios | adiós | au revoir |hasta |arrivederci|до свидания|再见|مع السلامة", r"\b(?:bye(?:[- ]bye)?|goodbye|see you|see ya|good ?night|take care|cya|ciao|adi[óo]s|hasta (?:luego|pronto|mañana)|au revoir|до свидания)\b(?! law)|再见|مع السلامة"),
        (" all |be back|have to |got to |gotta |leav|signing off|log off|logging off|come back", r"\b(?:that's all|that is all|that was all|signing off|logging off|log off|i'?m leaving|i'?ll be back|i'?ll come back|have to (?:go|leave|run|catch)|got to (?:go|run)|gotta (?:go|run))\b"),
    )),
    ("thanks", Wordings(
        ("thank| thx | ty | cheers | appreciate|grateful| merci | gracias | obrigad|спасибо|谢谢|شكرا", r"\b(?:thanks?|thank you|thx|ty|cheers|appreciated?|grateful|merci|gracias|obrigad[oa]|спасибо)\b|谢谢|شكرا"),
        (" perfect| brilliant| excellent| awesome| great| amazing| wonderful| fantastic| nice| cool| super| lovely| well done| good job| good work| got it| lol| haha| helpful| quick| fast", r"^\W*(?:(?:ok(?:ay)?|oh|wow|ah|yes|that'?s|that is|that was|this is|you'?re|you are|so|very|really|just)\W+)*(?:perfect|brilliant|excellent|awesome|great|amazing|wonderful|fantastic|nice|cool|super|lovely|well done|good job|good work|got it|lol|haha|helpful|quick|fast)\b"),
    )),
    ("greeting", Wordings(
        (" hi| hello| hey| hiya | howdy | greetings | dear | good |morning| afternoon | evening | salut | bonjour | bonsoir | hola | buenos | buenas |привет|здравствуйте|добрый|مرحبا|السلام|你好|您好", r"^\W*(?:hi+|hello+|hey+|hiya|howdy|greetings|dear (?:all|bot|team|friend)|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|salut|bonjour|bonsoir|hola|buenos d[íi]as|buenas|привет|здравствуйте|добрый (?:день|вечер))\b|^\W*(?:مرحبا|السلام|你好|您好)"),
        (" how are you | how is it going | how s it going | how are things | how is everything ", r"\bhow(?: are you|(?: is|'s) it going| are things| is everything)\b"),
    )),
)  # fmt: skip
"""What shows that a text is, or holds, small talk; the first kind that is found counts."""
_REQUEST = Wordings(
    ("is |are |was |were |does |do |did |can |could |has |have |will |would |should |may |must ", r"(?:^|[,.;:!-])\s*(?:is|are|was|were|does|do|did|can|could|has|have|will|would|should|may|must) (?!you\b|to\b)\w"),
    (" what| which| when| where| why| who| whose|how", r"\b(?:what|which|when|where|why|who|whose|whom)\b(?!'?s up)|\bhow (?!are you|is it going|'?s it going|are things|is everything|nice|kind|quick|great)"),
    ("need|tell|show|give|list|look|find|explain|compare|summar|send|search|want|interested|question about|example|info", r"\b(?:i need|tell|show|give|list|look(?:ing)? (?:for|up)|find|explain|compare|summari[sz]e|send|search|i want|interested in|question about|examples? of|info(?:rmation)? (?:on|about))\b"),
)  # fmt: skip


def mark_of(question: str) -> Talk | None:
    """The kind of small talk of which ``question`` bears a mark, whatever else it holds; None where it bears none."""
    text = " ".join(question.split()).replace("’", "'")
    return next((kind for kind, wordings in _MARKS if wordings.found_in(text)), None)


def asks_something(question: str, kind: Talk) -> bool:
    """Whether a text with the mark of ``kind`` also asks, or says that it wants to be told something."""
    text = " ".join(question.split()).replace("’", "'")
    if kind == "identity":
        return False
    questions = text.count("?") - bool(_MARKS[-1][1].all[1].search(text))
    return questions > 0 or _REQUEST.found_in(text)


def talk_in(question: str) -> tuple[Talk, str] | None:
    """The kind of small talk ``question`` is, and its language; None when it asks for something."""
    text = " ".join(question.split()).replace("’", "'")
    if len(text) > LONGEST:
        return None
    if found := phrase_talk(text):
        return found
    for kind, pattern in _TALK:
        if pattern.found_in(text):
            return kind, "en"
    return None


def steers(question: str) -> bool:
    """Whether ``question`` tries to change the bot's instructions or to put words into a source."""
    return _STEERING.found_in(question)
