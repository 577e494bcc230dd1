"""Verbs that mean something else by what stands about them: "once it is passed", "make the form shorter". English.

What they mean is the word of the term bank that :mod:`bot.question.plain.phrasal` reads them as.
"""

from __future__ import annotations

from bot.question.wordings import Wording

A_SAY = Wording(
    " say | voice | part ",
    r"\b(?:ha(?:ve|s|d|ving)|gets?|got|getting|gives?|gave|given|giving|wants?|deserves?)(?: [\w’'-]+){0,4}? "
    r"(?:a|an|their|his|her|our|more|some|any|no)(?: (?:real|proper|bigger|greater|equal|direct|own))? "
    r"(?:(say|voice)\b|(part)(?= (?:in|when|at|to play)\b))",
)
"""Where somebody has a say, or a part in something."""
SOUNDED_OUT = Wording(
    " ask| asked | asks | asking ",
    r"\b(ask(?:s|ed|ing)?)(?: [\w’'-]+){1,5}? (?:for|about) (?:the|their|his|her|its|your|our|any) "
    r"(views?|opinions?|thoughts|ideas|input|feedback|comments)\b(?! (?:on|of|about) (?:how|what) to\b)",
)
"""Who asks people for their views consults them."""
_WISHES = r"\b(?:what|which)\b[^?]{0,60}? (?:do|does|did) (?!(?:you|we|i|one|they)\b)(?:[\w’'-]+ ){1,6}?"
WANTED = Wording(" want ", rf"{_WISHES}(want)\b(?! (?:to|from|of)\b)")
FAVOURED = Wording(" favour | favor | prefer ", rf"{_WISHES}(favou?r|prefer)\b")
"""What a body wants or prefers is what it proposes or recommends."""
MENTIONED = Wording(
    "named|mention|cite|list|refer|quoted|name|in the convention|in the treaty|in the text|in the crc",
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\b(?: (?!to\b)[\w’'-]+){0,4}? (named|mentioned|cited|listed|referred|quoted)\b(?! after\b)"
    r"|\b(names?)\b(?: [\w’'-]+){0,2}? (?:come|comes|came|appear|appears|crop|crops) (?:up|in)\b"
    r"|\b(?:does|do|did)\b(?: [\w’'.-]+){1,9}? (name|mention|cite|refer|list)\b(?! (?:of|is|for)\b)"
    r"|\bin the (?:convention|treaty|text|crc)\b(?: [\w’'-]+){0,3}? (turn up|appear|come up|crop up)\b"
    r"|\b(?:that|which|article|convention|treaty|text) (names|mentions|cites|lists)\b",
)
"""Where being named is what is asked about, "name" is no word that merely asks for an answer."""
IN_FORCE = Wording(
    "adopted|passed|enacted|approved|signed|promulgated| in force| in effect| in place| books |passes|into force|into effect",
    r"\b(?:after|once|when|as soon as|now that|if) (?:(?!is\b|are\b|was\b|were\b|has\b|have\b|do\b|does\b|did\b)[\w’'-]+ ){0,3}?"
    r"(?:laws?|acts?|bills?|legislation|statutes?|reforms?|codes?) "
    r"(?:(?:is|are|gets?|becomes?|has been|have been|have|has) (?:finally |already |actually )?"
    r"(?:(adopted|passed|enacted|approved|signed|promulgated)|in (force|effect|place)|on (?:the|our) (books))"
    r"|(passes)|(?P<come>comes?|goes|enters?) into (force|effect))\b(?! (?:in|on|by)\b)"
    r"|\b(?:after|once|as soon as|now that) (?:it|they)(?:['’]?s|['’]re| is| are| has been| have been) (?:finally |already |actually )?"
    r"(?:(adopted|passed|enacted|approved|signed)|in (force|effect|place))\b(?! (?:in|on|by)\b)",
)
"""The time after a law's adoption, said of any law (no past tense: that tells of one): what is done then is to implement it."""

LAW = r"(?:laws?|acts?|bills?|legislation|statutes?|codes?|ordinances?|regulations?|decrees?|constitution)"
ALTERED = Wording(
    "chang|alter|update|updating",
    rf"\b{LAW}\b(?: (?!(?:to|that|which|who|by|for)\b)[\w’'-]+){{0,4}}? (changed|altered|updated)\b(?! (?:how|the|our|their|into)\b)"
    rf"|\b(change|changes|changed|changing|alter|altered|update|updated|updating) (?:the |this |that |our |its |an? )(?:[\w’'-]+ ){{0,3}}?{LAW}\b",
)
"""What is changed in a law is amended."""
APPLIES = Wording(
    " when ",
    r"\b(?:since|from) when\b[^?]*? (appl(?:y|ies|ied)|valid|used)\b"
    rf"|\bwhen (?:(?:does|do|did|will|would) )?(?:(?:the|this|that|our|its|their|new) ){{0,2}}(?:[\w’'-]+ ){{0,3}}?{LAW}(?: [\w’'-]+){{0,4}}? "
    r"(start|begin|appl(?:y|ies|ied)|starts|started|begins|began)\b(?! (?:to|with|as)\b)",
)
"""When a law starts, and since when it applies, is when it came into force."""
SO = {
    "shorter": "shorten",
    "stronger": "strengthen",
    "weaker": "weaken",
    "easier": "simplify",
    "simpler": "simplify",
    "clearer": "clarify",
    "better": "improve",
    "faster": "accelerate",
    "quicker": "accelerate",
    "bigger": "increase",
    "larger": "increase",
    "smaller": "reduce",
    "cheaper": "cheap",
    "longer": "extend",
}
MADE_SO = Wording(
    " make | makes | made | making ",
    rf"\b(?:makes?|made|making) (?:(?!sure\b|it\b)[\w’'-]+ ){{1,5}}?({'|'.join(SO)})\b(?! (?:for|than|to|or|and)\b)",
)
"""To make a thing shorter is to shorten it."""
GRANTED = Wording("granted|granting", r"\b(granted|granting)\b(?= (?:it|them|him|her|us|everybody|everyone)\b)")
"""Who is granted something is given it; a grant is money."""
MADE_ONE = Wording(
    " made | become ",
    r"\b(?:(?:is|are|was|were|be|been|being|gets?|got) (made)|(?:can|could|may|cannot|can['’]?t|to|not|must|should) (become)(?! a (?:\w+ )?member\b)) (?:an? |the )(?:[\w’'-]+ )?"
    r"(?:[a-z]{3,}(?:tor|ser|sor|yer|ner|der|ian|ist)|officer|judge|minister|member|chair(?:person|man|woman)?|ombuds\w+|president|secretary"
    r"|magistrate|head|commissioner|guardian|trustee|foster (?:parent|carer)|mediator)\b",
)
"""Who is made an inspector is appointed one; a country that becomes a member joins."""
NAMELESS = Wording(
    "without",
    r"\bwithout (?:having to )?(saying|telling|giving|leaving|showing|revealing) (?:\w+ )?"
    r"(?:who (?:you|they|we|i|he|she|it) (?:are|am|is)|(?:an?|your|their|his|her|my|our|the) (?:real |own |full )?(?:names?|identity))\b",
)
"""Who complains without giving a name does so anonymously."""
ORDERED = Wording(
    "commission",
    r"\b(?:do|does|did|has|have|had|who|which|can|could|may|should|must|will|would|to)\b(?: (?:the |our |a )?[\w’'-]+){0,3}? "
    r"(?<!the )(?<!law )(?<!rights )(?<!reform )(commission(?:s|ed|ing)?)(?= (?:an?|any|the|some|new|its|more|such|this|that|research|stud(?:y|ies)|"
    r"reports?|surveys?|reviews?|analys[ei]s)\b|\W*\Z)"
    r"|\b(commissioned|commissioning)\b",
)
"""Who commissions a study has it conducted; a commission is a body."""
IN_CHARGE = Wording("in charge", r"\bin (charge)\b")
"""Who is in charge is responsible; a charge is a price, or what an accused has to answer."""
