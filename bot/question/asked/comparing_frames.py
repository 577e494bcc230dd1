"""The frames of wording by which a question sets two things side by side, the surest first: "the difference between X and Y"."""

from __future__ import annotations

from bot.question.wordings import Wording

_STOP = r"[^?!;:？！；：؟؛\n]"
_PART = r"[^?!;:,？！；：，؟؛،\n]"
_WHS = ("who", "whom", "what", "when", "where", "which", "how")
_WH = rf"(?:{'|'.join(_WHS)})"
_AUX = r"(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will|should)"
_HOW_ABROAD = r"\b(?:en qué|c[óo]mo|en quoi|comment)"
_DIFFERS_ABROAD = rf"{_HOW_ABROAD} (?:se )?(?:diferencian?|difieren?|distinguen?|diffère(?:nt)?|distingue(?:nt)?)"

COMPARATIVE = (
    r"(?:more|less|fewer|better|worse|further|(?:long|short|high|low|bigg|larg|small|great|cheap|dear|costli|strict|tough|harsh|"
    r"heavi|light|mild|old|young|new|earli|lat|soon|fast|quick|slow|strong|weak|wid|narrow|broad|clos|easi|hard|saf|rich|poor|"
    r"wors|stiff|soft|tight|loos|busi|pric)(?:i?er))"
)
"""By how much: a word that sets one thing above another."""
MEASURES = Wording(
    "",
    r"\b(?:more|most|less|least|fewer|fewest|(?:long|short|high|low|bigg|larg|small|great|cheap|dear|costli|old|young|earli"
    r"|lat|soon|"
    r"fast|quick|slow|heavi|wid|narrow)(?:i?er|i?est)|how (?:much|many|long|old|high|big|far|often))\b",
)
"""Which of two is the more is told by figures."""
IN_TIME = Wording("", r"\b(?:first|earlier|earliest|latest|sooner|older|oldest|newer|newest|(?:longer|long) ago)\b")
"""... and by years, where one came before the other."""
_SUPERLATIVE = (
    r"(?:most|least|first|best|worst|(?:of|among) (?:the|these) two"
    r"|(?:long|short|high|low|bigg|larg|small|cheap|strict|old|young|earli|lat)(?:i?est))"
)
_QUANTITY = (
    r"(?:an?|the)? ?(?:\d|one(?! (?:on|for|of|in|that|which|by|from)\b)|two|three|four|five|six|seven|eight|nine|ten|twelve"
    r"|twenty|thirty|fifty|hundred|thousand|million|half|"
    r"third|quarter|dozen|year|month|week|day|once|twice|just|ever|before|usual|normal|planned|expected|necessary|needed|"
    r"that\b|this\b|it\b|required|allowed|first|previously|originally|in\b|what\b|average)"
)
"""What is no second thing behind "than": a number, a measure, what was expected."""


class Frame(Wording):
    """A frame of wording, and whether it is ``sure`` that what it holds are two things compared."""

    def __init__(self, sure: bool, needs: str, pattern: str) -> None:
        super().__init__(needs, pattern)
        self.sure = sure


FRAMES: tuple[Frame, ...] = (
    # Spanish, French, Russian, Arabic, Chinese.
    Frame(
        True,
        " entre ",
        r"\b(?:diferenci\w+|différenc\w+|distin\w+|compar\w+|similitud\w*|semejanza\w*|points? communs?)\b"
        rf"{_PART}{{0,30}}?\bentre (?P<es>{_STOP}+)",
    ),
    Frame(True, " compar", rf"\b(?:comparar?|compare[nz]?|comparaci[oó]n de|comparez|comparaison de) (?P<es>{_STOP}+)"),
    Frame(
        True,
        "difer|difier|diffèr|distingu",
        rf"{_DIFFERS_ABROAD} (?P<first>{_STOP}+) (?:del? |des |du |d[’'])(?P<second>{_STOP}+)",
    ),
    Frame(
        True,
        "difer|difier|diffèr|distingu",
        rf"{_DIFFERS_ABROAD} (?P<es>{_STOP}+)",
    ),
    Frame(
        True,
        "diffèr|différ|distingu",
        rf"\b(?:en quoi|comment) (?P<es>{_STOP}+?) (?:diffèrent|se distinguent|sont[- ](?:ils|elles) différent\w*)\b",
    ),
    Frame(
        True,
        "diffèr|différ|distingu",
        rf"\b(?:en quoi|comment) (?P<first>{_STOP}+?) (?:diffère|se distingue)(?:nt)?(?:[- ]t?-?(?:il|elle)s?)? "
        rf"(?:de |des |du |d[’'])(?P<second>{_STOP}+)",
    ),
    Frame(True, "en com|se parecen", rf"\b(?:en com[úu]n (?:tienen )?|se parecen )(?P<es>{_STOP}+)"),
    Frame(
        True, "en commun", rf"\b(?:qu['’]est-ce que )?(?P<es>{_STOP}+?) (?:ont|ont-ils|ont-elles|partagent) en commun\b"
    ),
    Frame(True, "общ", rf"\bобщ(?:его|ие черты) (?:у|между) (?P<ru>{_STOP}+)"),
    Frame(True, "между", rf"(?:разниц|различи|отличи|сравнени|сходств)\w*{_PART}{{0,20}}?\bмежду (?P<ru>{_STOP}+)"),
    Frame(True, "сравн", rf"\bсравни\w* (?P<ru>{_STOP}+)"),
    Frame(True, "отлича", rf"\bотлича(?:ется|ются) (?P<first>{_PART}+?) от (?P<second>{_STOP}+)"),
    Frame(True, "отлича", rf"\b(?:чем )?(?P<first>{_PART}+?) отлича(?:ется|ются) от (?P<second>{_STOP}+)"),
    Frame(
        True, "بين", rf"(?:الفرق|الاختلاف|مقارنة|المقارنة|قارن|التشابه|الفروق){_PART}{{0,12}}?\bبين (?P<ar>{_STOP}+)"
    ),
    Frame(
        True,
        "比较|区别|不同|差异|对比|差别|异同|共同点|相似之处",
        r"(?:比较一?下?|对比一?下?)?(?P<zh>[^?!;:？！；：。，,\n]+?)(?:之间)?(?:有什么|有何|有哪些|的)?(?:主要)?"
        r"(?:区别|差异|差别|异同|共同点|相似之处|不同(?:之处|点)?)(?:是什么|在哪里?|何在|吗|呢)?(?=\s*(?:[？?。！]|$))",
    ),
    Frame(True, "比较|对比", rf"(?:比较|对比)一?下?(?P<zh>{_STOP}+)"),
    Frame(True, " one ", rf"\bone (?P<first>{_STOP}+?),? and (?:one|another|the other)\b (?P<second>{_STOP}+)"),
    Frame(
        True,
        " between ",
        rf"\b(?:differ\w*|distinctions?|distinguish\w*|contrast\w*|compar\w+|similarit\w+)\b"
        rf"(?:{_STOP}{{0,30}}?)\bbetween (?P<both>{_STOP}+)",
    ),
    Frame(
        True,
        " vs | v |versus|compared|comparison|comparad|comparé|comparaci|frente a|par rapport|сравнени|مقارن",
        rf"(?P<first>{_STOP}*?{_PART}),?\s+(?:(?:vs|v)\b\.?|versus|(?:as )?compared (?:to|with)|in comparison (?:to|with)|"
        rf"comparado (?:con|a)|comparad[ao]s? con|en comparación con|frente a|comparée?s? (?:à|avec)|par rapport à"
        rf"|по сравнению с|"
        rf"в сравнении с|مقارنة (?:مع|بـ?))\s+(?P<second>{_STOP}+)",
    ),
    Frame(True, "compar|contrast", rf"\b(?:compar(?:e|es|ed|ing|ison of)|contrast(?:s|ing)?)\b (?P<with>{_STOP}+)"),
    Frame(
        True,
        " apart from ",
        rf"\b(?:tell|tells|told|sets?|keeps?) (?P<first>{_PART}+?) apart from (?P<second>{_PART}+)",
    ),
    Frame(True, " apart", rf"\b(?:tell|tells|told|sets?|keeps?) (?P<both>{_PART}+? and {_PART}+?) apart\b"),
    Frame(
        True,
        "distinguish",
        rf"\bdistinguish(?:es|ed)? (?P<first>{_PART}+?) from (?P<second>{_PART}+)",
    ),
    Frame(
        True,
        " that ",
        rf"\bwhat (?:can|could|do|does|did|may|must|has|have) (?P<first>{_PART}+?)(?: (?:do|does|have|has|offer|get))? that "
        rf"(?P<second>{_PART}+?) (?:can|could|do|does|did|may|must|has|have|is|are)(?:not|n[’']?t| not| never)\b",
    ),
    Frame(True, " who does what", rf"^(?P<both>{_PART}+?\band\b{_PART}+?)[,:\s–—-]+who does what\b"),
    Frame(True, "who does what", rf"\bwho does what\b[,:]?\s+(?:between )?(?P<both>{_PART}+\b(?:and|or)\b{_PART}+)"),
    Frame(
        True,
        " hand",
        rf"\bone hand,?\s+(?P<first>{_PART}+?),?\s+(?:(?:and"
        rf"|but)\s+)?on the other(?: hand)?,?\s+(?P<second>{_PART}+)",
    ),
    Frame(True, " against ", r"(?P<first>\b(?P<kind>[^\W\d_]+) [\w’'-]+) against (?P<second>(?P=kind) [\w’'-]+)"),
    Frame(
        True,
        " against ",
        r"\A\W*(?P<first>(?-i:[A-Z])[\w’'-]+) against (?:the )?(?P<second>(?-i:[A-Z])[\w’'-]+)(?=[,:])",
    ),
    Frame(
        True,
        " than ",
        rf"\bhow (?:much|many) (?:more|less|fewer"
        rf"|{COMPARATIVE})\b{_PART}*? {_AUX} (?P<first>{_PART}+?) than (?!{_QUANTITY})(?P<second>{_PART}+)",
    ),
    Frame(
        True,
        " than ",
        rf"\b{_AUX} there (?:more|less|fewer) (?P<first>{_PART}+?) than (?!{_QUANTITY})(?P<second>{_PART}+)",
    ),
    Frame(
        True,
        " than ",
        rf"(?<!\bwhy )\b{_AUX} (?!there\b)(?P<first>{_PART}+?) (?<!\bno )(?<!\bnot )(?<!\bany )(?<!\bdo )"
        rf"{COMPARATIVE}\b(?: {_PART}{{1,40}}?)? than "
        rf"(?!{_QUANTITY})(?P<second>{_PART}+)",
    ),
    Frame(
        True,
        "differ|distinct",
        rf"\b(?:(?:how|where|in (?:what|which) \w+)(?: \w+)? )?{_AUX} (?P<first>{_STOP}+?) "
        rf"(?:(?:differ\w*|distinct)(?: {_PART}+?)?? from|different(?:ly)? (?:to|than)) (?P<second>{_STOP}+)",
    ),
    Frame(
        True,
        "differ|compare|common|alike|similar|resemble|share",
        rf"\b(?:how|what|where|in (?:what|which) \w+)(?: \w+)? {_AUX} (?P<both>{_STOP}+?) "
        r"(?:differ\w*|compare|have in common|alike|similar(?=\W*$)|resemble each other|share(?=\W*$))\b",
    ),
    Frame(
        True,
        "differ",
        rf"(?P<first>{_PART}+?) (?:differs?|differed|(?:is|are|was|were) different) (?:from|to|than) (?P<second>{_PART}+)",
    ),
    Frame(
        True,
        " same |similar|identical",
        rf"\b{_AUX} (?P<first>{_PART}+?) (?:the same|similar(?:ly)?|identical(?:ly)?)\b"
        rf"(?: [\w’'-]+){{0,2}}? (?:as|to) (?P<second>{_PART}+)",
    ),
    Frame(
        True,
        "alike|similar|different|same",
        rf"^\W*{_AUX} (?P<both>{_PART}+?\band\b{_PART}+?) (?:(?:the|much|very|quite|really|more or less) )*"
        r"(?:alike|similar|different|same)\W*$",
    ),
    Frame(True, " same ", rf"\bthe same(?: way| \w+)? (?:in|for|by|of|under|with) (?P<both>{_PART}+)"),
    Frame(
        False,
        "|".join(f" {join} {word}" for join in ("and", "but", "or", "vs", "versus") for word in _WHS),
        rf"\b(?P<wh>{_WH})\b(?P<first>{_STOP}{{3,}}?),?\s+(?:and|but|or|versus|vs\.?)\s+(?P=wh)\b(?P<second>{_STOP}{{3,}})",
    ),
    Frame(
        True,
        " each | both | compar| differ",
        rf"^(?P<both>{_STOP}+?)(?:[,:]|\s[-–—])\s*{_STOP}*\b(?:each|both|compar\w*|differ\w*)\b",
    ),
    Frame(
        True,
        " or ",
        rf"\b{_WH}\b{_PART}*\b(?:{COMPARATIVE}|{_SUPERLATIVE})\b{_PART}*[,:]\s*(?P<both>{_PART}+\bor\b{_PART}+)",
    ),
    Frame(
        True,
        " or ",
        rf"^(?P<both>{_PART}+\bor\b{_PART}+)(?:[,:]|\s[-–—])\s*{_WH}\b{_PART}*\b(?:{COMPARATIVE}|{_SUPERLATIVE})\b",
    ),
    Frame(False, " or ", rf"\b{_WH}\b{_PART}*[,:]\s*(?P<both>{_PART}+\bor\b{_PART}+)"),
    Frame(
        False, " or ", rf"^(?P<both>{_PART}+\bor\b{_PART}+)(?:[,:]|\s[-–—])\s*(?:in |on |of |for )?(?:{_WH}|{_AUX})\b"
    ),
    Frame(
        False,
        "opposed|against|contrast|unlike",
        rf"(?P<first>{_STOP}*?{_PART}),?\s+(?:as opposed to|as against|in contrast (?:to|with)|unlike)\s+(?P<second>{_STOP}+)",
    ),
    Frame(False, " both ", rf"\bboth (?P<both>{_PART}+)"),
)
"""How two things are set side by side, the surest first: each names where both stand, or the first and the second."""
