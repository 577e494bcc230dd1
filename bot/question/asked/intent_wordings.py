"""The English wordings that :mod:`bot.question.asked.intent` reads; :mod:`bot.question.asked.wordings_abroad` has those of other languages.

Each pair is what a question needs to hold and the pattern (see :class:`bot.question.wordings.Wording`).
"""

from __future__ import annotations

from bot.question.answering.quantities import NO_AMOUNT
from bot.question.asked.asked_names import ONE_COUNTRY
from bot.question.wordings import Wording, Wordings

_OBJECT_OF_FOR = (
    r"(?:(?:ask|call|look|vot|campaign|appl|wait|stand|push|hop|wish|long|beg|argu|account|car|provid|pay|plead|press|lobb|search"
    r"|fight|speak|qualif|prepar|aim|responsib|send|sent|stood|paid"
    r"|fought|spoke|known)(?:e|ed|es|s|ing|y|ies|ied|ible)?)"
)
"""Verbs that have with "for" what they are about: "what did they ask for?" asks for no purpose."""
AGE, DATE, DAY, MONTH, NUMBER, FREQUENCY, ACTOR, PLACE, REFERENCE, REASON, MONEY, DURATION, TERM, LINK, TITLE, EFFECT = (
    "age", "date", "day", "month", "number", "frequency", "actor", "place", "reference", "reason", "money", "duration", "term", "link", "title", "effect",
)  # fmt: skip
"""The types of answer that a question may ask for."""

_NO_SPAN = "".join(
    rf"(?<!\b{word} )"
    for word in "past last previous preceding this next same each every per a one first second school calendar financial fiscal budget".split()  # noqa: SIM905
)
"""What stands before "year" where it is a stretch of time: "in the past year" asks for no date."""
_HEAD = r"(?=\W*$|[?,.;:)]| (?:of|for|in|on|at|to|per|by|from|with|under|is|was|will|and|or|that|which|when|if|this|each|every|last|next|like|an?|the|do|does|did|has|have|can|could|should|must|would|may)\b)"
"""Behind a noun that is what is asked for, and not the first part of another: "budget", but not "Budget Watch"."""

_ASKS_AHEAD = (
    r"\b(?:and|or|but|know|knows|known|tell|me|us|ask|asks|asked|say|says|said|see|wonder|about|by|to|from|with|of|for|is|was|are|were|be|exactly"
    r"|precisely|so|then|else|on|over|decides?|determines?|remember|sure|clear|out|which|what|how|when|where|why|not|also|just|name)"
)
_ASKED_AT_ONCE = (
    r"(?:what|which|how|when|where|why|whose|number of|numbers of|share of|list of|names? of|in (?:what|which)|at (?:what|which)|on (?:what|which)|is|are|was|were|do|does|did|can|could"
    r"|should|must|may|might|will|would|has|have|had)"
)
"""After a noun, in a question that has begun already, "who" tells which is meant: "What happens to children who ...?"."""

TYPES: tuple[tuple[str, Wordings], ...] = (
    (DATE, Wordings(
        (" when ", r"\bwhen (?:exactly |precisely |on earth )?(?:did|was|were|is|are|does|do|has|have|had|will|would|should|must|can|could|ought|may|might)\b"),
        (" when ", r"\b(?:and|since|until|till|by|know|tell (?:me|us)|find out|say|says|said|state|states|remember|wonder\w*|about) when\b(?! (?:they|we|it|you)\b)|\bwhen\W*$|^\W*when\b[^,?]{3,60}\??$"),
        (" year | date | month | day | years | dates ", r"\b(?:what|which|wich) (?:year|date|month|day)\b(?![- ]to[- ])|\b(?:from|of|in) (?:what|which) (?:years|dates)\b"), (" since when ", r"\bsince when\b"),
        ("older|oldest|newer|newest|earlie|late|recent|first|furth|last", r"\bwhich(?: one| of (?:the |these |those )?[\w’'-]+)? (?:(?:is|was|are|were) (?:the )?(?:older|oldest|newer|newest|earlier|earliest|(?:more|most) recent)|(?:came|began|started) (?:first|earlier|later|last))\b|\bwhich\b[^?]{0,60}? (?:starts?|started|began|begins?|goes|went|dates?) (?:back )?(?:first|earlier|earliest|further|furthest|later|last)\b"),
        (" date | year ", rf"(?:\bdate|{_NO_SPAN}\byear)\b(?: and| of| the| when| in which|\?|$)"),
        (" date | dates | year ", rf"\b(?:earliest|latest|first|last|exact|precise|any|the|give|need)\b(?: \w+){{0,2}} (?:dates?|{_NO_SPAN}year)\b(?! (?:of birth|ago|old|plan|later))"),
        ("recent|far back", r"\bhow (?:far back|recent)\b"),
    )),
    (DAY, Wordings(
        (" day | days | date ", r"\b(?:which|what|wich|exact|precise) (?:calendar )?days?\b(?! of the week|[- ]to[- ])|\b(?:exact|precise|full) date\b"),
        ("weekday|day of the week", r"\b(?:which|what) (?:weekday|day of the week)\b"),
    )),
    (MONTH, Wordings(
        ("month", r"\b(?:which|what|wich|exact|precise) (?:calendar )?months?\b"),
    )),
    (AGE, Wordings(
        ("age|old|young", r"\b(?:what|which) (?:minimum |maximum |legal )?ages?\b|\bhow (?:old|young)\b|\bat what age\b|\bage (?:limit|requirement|threshold)s?\b|\bminimum age\b"),
    )),
    (DURATION, Wordings(
        (" how long ", r"\bhow long\b"),
        (" how many ", r"\bhow many (?:\w+ )?(?:years|months|weeks|days) (?:did|has|have|had)\b"),
    )),
    (TERM, Wordings(
        ("deadline|time|period|by when|until when", r"\b(?:what|which)(?:['’]s)? (?:\w+ ){0,2}(?:deadlines?|time[- ]?(?:limits?|frames?))\b|\b(?:for|within|in) what (?:\w+ )?period\b|\b(?:by|until) when\b"),
        ("minimum|maximum|shortest|longest", r"\b(?:minimum|maximum|shortest|longest) (?:time|period|duration|length of time)\b"),
        ("soon|quickly|fast|late", r"\bhow (?:soon|quickly|fast|late) (?:must|shall|should|do|does|will|can|may|has|have|is|are|need)\b"),
    )),
    (FREQUENCY, Wordings(
        ("often|regularly|frequently", r"\bhow (?:often|frequently|regularly)\b"),
    )),
    (MONEY, Wordings(
        (" how much ", r"(?<!by )\bhow much\b(?! (?:of|time|longer|later|earlier|less|more|influence|weight|say|power|support|attention)\b).*\b(?:cost|pay|charge|spen[dt]|money|fund|budget)"),
        ("fee|cost|price|budget|funding", r"(?<!by )\bhow much\b(?! (?:of|time|longer|later|earlier|less|more|influence|weight|say|power|support|attention)\b).*\b(?:costs?|price|fees?|budget|funding)\b"),
        ("fee|cost|price|budget|funding", r"\bwhat(?: (?:is|was|are|were|would be|will be)|['’]s) (?:[\w'’]+ ){0,4}?(?:costs?|price|fees?|budget|funding)\b" + _HEAD),
        ("fee|price|budget", r"\b(?:what|which) (?:\w+ )?(?:price|fee|budget)\b" + _HEAD),
        ("cost", r"\bwhat (?:does|did|do|will|would|could|might)\b[^?]{1,60}\bcosts?\b"),
        ("earn|paid", r"\bwhat (?:does|do|did|can|will) [^?]{2,60}\b(?:earn|get paid)\b|\bwhat (?:is|are|was|were) [^?]{2,60}\bpaid\b(?! (?:to|into|out|attention|leave|holiday|for by))"),
    )),
    (NUMBER, Wordings(
        (" how many ", r"\bhow many\b(?! (?:\w+ )?(?:years|months|weeks|days) (?:did|has|have|had)\b)(?! (?:\w+ )?(?:ways|forms|respects)\b)"), (" high | big | large | heavy | small | low | deep | tall | steep | full | crowded | overcrowded | expensive | costly ", rf"\bhow (?:high|big|large|heavy|small|low|deep|tall|steep|full|(?:over)?crowded|expensive|costly)\b{NO_AMOUNT}"),
        (" total | tally ", r"\b(?:what|which) (?:grand |final |overall )?(?:total|tally)\b"),
        ("share|number|percentage|proportion", r"\bwhat (?:number|percentage|share|proportion)\b(?! (?:is|was|has|does) (?:the|that|this) (?:\w+ )?(?:article|provision|paragraph|para|section|clause)\b)"),
        (" number of ", r"(?<!\ba )\bnumber of\b(?! (?:the|that|this|its|an?) (?:\w+ )?(?:article|provision|paragraph|section|clause|treaty|law|act|document|comment|case|page)\b)"),
    )),
    (REFERENCE, Wordings(
        ("para|clause|article|section|provision", r"\b(?:which|what|wich) (?:article|provision|paragraph|para|section|clause|treaty article)\b(?!(?<=section) (?:talks?|speaks?|mentions?|discusses|covers|is about|deals? with)\b)"),
        (" article number ", r"\barticle number\b"),
        ("number", r"\b(?:what|which) number (?:is|was|has|does) (?:the|that|this) (?:\w+ )?(?:article|provision|paragraph|para|section|clause)\b"), ("where", r"\bwhere(?:abouts)? (?:exactly )?in the (?:convention|treaty|crc|act|law|text|protocol)\b"), (" number of ", r"\bnumber of (?:the|that) (?:\w+ )?(?:article|provision|paragraph|section|clause)\b"),
        ("cite|citation|footnote|pinpoint|reference", r"\b(?:pinpoint|reference|citation|cite|cited|footnote)\b"),
    )),
    (ACTOR, Wordings(
        (" who ", rf"(?<!\w )\bwho\b|{_ASKS_AHEAD} who\b|^(?!\W*{_ASKED_AT_ONCE}\b).*\bwho\b"), (" whom ", r"\bwhom\b"), (" whose ", r"\bwhose\b"), (" by whom ", r"\bby whom\b"),
        (" organi| bod| agenc| institution| ministr| partner| actor| entit| department | office | group ", r"\b(?:which|what) (?:\w+ )?(?:organi[sz]ations?|bod(?:y|ies)|agenc(?:y|ies)|institutions?|ministr(?:y|ies)|partners?|actors?|entit(?:y|ies)|department|office|group)\b"),
        (" author", r"\bauthors?\b"),
    )),
    (PLACE, Wordings(
        (" where ", r"\bwhere\b(?! (?:does|do|did) .* (?:get|come))(?! (?:exactly )?in the (?:convention|treaty|crc|act|law|text|protocol)\b)"),
        ("place|state|nation|country|countries", r"\b(?:which|what) (?:country|countries|state|place|nation)\b"),
    )),
    (TITLE, Wordings(
        (" title", r"\b(?:exact|full|precise|official|correct) title\b|\btitle of (?:the|that)\b"),
        (" name", r"\bnames? of (?:the|that|this|a) (?:[\w-]+ ){0,3}(?:law|act|bill|statute|report|study|paper|framework|plan|policy|programme|strategy)\b"),
        (" name", r"\b(?:law|act|bill|statute|report|study|paper|framework|plan|policy|programme|strategy)(?:['’]s)? (?:full |official )?name\b"),
        (" called| known as| named", r"\bwhat(?: is| was|['’]?s) (?:the |that |its |their )?(?:[\w'’-]+ ){0,3}(?:law|act|bill|statute|report|study|paper|framework|plan|policy|programme|strategy) (?:(?:in|on|of|for|about|against) (?:[\w'’-]+ ){1,6}?)?(?:called|known as|named)\b"),
    )),
    (LINK, Wordings(
        ("url|web address| link |link to|website|download|mail address", r"\b(?:download(?:ed|able)?|url|web address|(?:what|which|their|its|(?:there|have|has|had|need|find|know|get|got) an?|have|know) (?:\w+ )?website(?! (?:should|must|has|have|do|does|is|are|will|would|may|can)\b[^?]*\b(?:put|publish|post|appear|shown|announce|upload|place)\w*)|link to|(?:a|the|any) link (?:for|where)|e-?mail address)\b"),
    )),
    (EFFECT, Wordings(
        ("came|come|comes", r"\bwhat (?:ever )?(?:has |have )?(?:came|comes?) (?:out )?of\b"),
        ("result|outcome|effect|upshot|impact", r"\A\W*(?:(?:and|so|but|ok) )?(?:(?:with )?what (?:was|were|is|are) |what about )?the (?:end |final )?(?:results?|outcomes?|effects?|impacts?|upshot)\W*\Z"),
        ("result", r"\bwhat (?:has |have )?result(?:s|ed) from\b|\bwhat did\b[^?]*\bresult in\b"),
        ("effect|impact|outcome|result|consequence|difference", r"\bwhat (?:(?:is|are|was|were) )?(?:the |any |its |their )?(?:\w+ )?(?:effects?|impacts?|outcomes?|results?|consequences?|difference)\b(?: of\b|,? (?:did|does|do|has|have)\b)"),
        ("lead to|led to|bring|brought|achiev|chang|trigger", r"\bwhat (?:did|does|do|has|have)\b[^?]*\b(?:le(?:a)?d to|br(?:ing|ought) about|achieved?|changed?|trigger(?:ed)?|br(?:ing|ought) (?:in the end)?)\W*(?:$|in\b|there\b|for\b)"),
    )),
    (REASON, Wordings(
        (" why ", r"\bwhy\b"), (" how come ", r"\bhow come\b"), (" ground", r"\bon (?:what|which) grounds?\b"),
        (" made | prompted | led | caused | explain| behind ", r"\bwhat (?:made|prompted|led|caused|explains?|explained|is behind|was behind|lies behind)\b"),
        ("explain|account for|justif", r"\bhow (?:did|does|do|has|have|can|could) [^?]{2,60}\b(?:explain|account for|justify)\b"), (" what for ", r"\bwhat for\b"), ("reason|purpose", r"\bfor what (?:purpose|reason)\b"),
        (" for ", r"\bwhat['’]?s (?:it|that|this|the \w+) (?:all |there )?for\W*$"),
        (" for ", rf"\bwhat (?:is|was|were|are|will|would|can|could|did|does|do|has|have) (?:.* )?(?!{_OBJECT_OF_FOR} )\S+ for\W*$"),
        ("aim|goal|reason|purpose|objective", r"\b(?:purpose|aim|goal|objective|reason)\b"),
    )),
)  # fmt: skip
_PLURALS = (
    "steps|ways|measures|actions|activities|tasks|functions|duties|powers|reasons|conditions|requirements|criteria|grounds|stages|options|tools|"
    "methods|forms|types|kinds|principles|objectives|goals|advantages|benefits|risks|arguments|tips|rules|components|elements|sources"
)
"""What stands at the head of a fragment that asks for a list ("Steps for ...")."""
LIST = Wordings(
    ("all |each|list|every|name |complete|enumerate", r"\b(?:(?<!\bfor the )(?<!\bfrom the )(?<!\b[oi]n the )(?<!\bof the )(?<!\bto the )list|enumerate|all (?:the(?! (?:same|more|way|time|while|better|less)\b)|of)|(?:every|each)(?! (?:[\w-]+ )?(?:seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|weeks?|weekends?|months?|quarters?|terms?|years?|decades?|time|sessions?|meetings?|visits?)\b)|everyone|full list|complete|everything|name (?:both|all|two|three|four))\b"),
    (" are the | are all | were the | were all ", r"\bwhat (?:are|were) (?:the|all)\b(?! (?:\w+ )?(?:hours|chances|odds|premises|headquarters|whereabouts|costs)\b)"),
    (" ways | kinds | types | forms | things | tasks | roles | steps | activities | functions | services | areas | actions | measures ", r"\b(?:what|which) (?:\w+ )?(?:ways|kinds|types|forms|things|tasks|roles|steps|activities|functions|services|areas|actions|measures)\b"),
    (" in wh", r"\bin (?:what|which) ways\b"),
    (_PLURALS, rf"^\W*(?:the |some |main |key |possible |different |various )*(?:{_PLURALS}) (?:taken|used|needed|required|given|for|to|of|when|in|that|by|which|against|behind|why)\b(?![^?]*\b(?:is|are|was|were) (?:a|the)\b)"),
    ("five|four|eight|three|several|different", r"\b(?:three|four|five|eight|several|different) (?:things|ways|tasks|roles|aims|forms)\b"),
    (" way", r"\bways? in which\b"), (" ways ", r"\bin which (?:two|three|four|five) ways\b"),
    ("six|two|five|four|eight|seven|three", r"\b(?:which|what|the|name) (?:two|three|four|five|six|seven|eight) \w+"),
    ("lot|item|menu|point|range|bullet", r"\b(?:all|every|the whole|whole) (?:\w+ )?(?:points?|menu|lot|range|items?|bullets?)\b"),
    (
        "main |core |key |basic |essential ",
        (r"\b(?:main|core|key|basic|essential) (?:things|points|requirements|elements|demands|rules|aims|goals|objectives|duties|obligations|parts|features|messages"
        r"|steps|tasks|conditions|principles|asks|changes|provisions|recommendations|findings)\b"),
    ),
    ("me through|us through|step by step", r"\b(?:walk|take|run|talk|guide|lead) (?:me|us) through\b|\bstep by step(?=\W*(?:please|pls|thanks)?\W*\Z)"),
    (" do s |dos and", r"\bdo['’]s\b|\bdos and don['’]?ts\b"),
    (" nothing le", r"\bnothing (?:left|leaving) out\b"),
    ("role|tasks|functions|activities|forms of support", r"\b(?:roles?|activities|tasks|functions|forms of support) of\b"),
)  # fmt: skip
WHY_OF_ALL = Wording(
    "why|how come",
    r"^\W*(?:(?:and|so|but|ok|hi|hello) ){0,2}(?:why|how come)\b(?![^?]*\b(?:list|reasons|steps|ways|points)\b)",
)
"""Why something holds for every country asks for one reason, and for no list of countries."""
DOINGS = Wordings(
    ("do|offer|provide", r"\bwhat (?:the )?\w+ (?:can|could|does|may|might|will) (?:actually |really )?(?:do|offer|provide)\b"),
    (" do | offer | provide ", r"\b(?:everything|all|anything) (?:that |which )?(?:the )?\w+ (?:can|could|does|may|might|will) (?:actually |really )?(?:do|offer|provide)\b"),
    (" did ", r"\bwhat (?:the )?\w+ did\b"),
    ("thing", r"\bthings? (?:that |which )?(?:the )?\w+ (?:did|does|can do|could do|has done|have done|may do)\b"),
    (" went on | goes on | took place | takes place | was done | is done |occurred| happened ", r"\bwhat (?:all |else )?(?:went on|goes on|took place|takes place|was done|is done|occurred|happened) (?:in|at|during|inside|within|by)\b"),
    (" do | done | offer | provide ", r"\bwhat (?:all |else )?(?:did|does|do|has|have|can|could|will) \w+(?: \w+)? (?:actually )?(?:do|done|offer|provide)\b"),
    ("help|assist|support|contribute", r"\bhow (?:can|does|did|do|could|has|may|might) (?:\w+ ){1,4}(?:help|support|assist|contribute)\b"),
    ("hace|hacen|hacer|ofrece", r"(?:\bqué|\A\W*que) (?:hace|hacen|puede hacer|pueden hacer|ofrece|ofrecen)\b"),
    ("fait|font|faire|offre", r"\b(?:que|qu['’]est-ce que) (?:l['’]\w+ |\w+ )?(?:fait|font|peut faire|peut-il faire|peut-elle faire|offre)\b"),
    ("делает|делают|делать|сделать|занимается", r"\bчто (?:\w+ )?(?:делает|делают|может (?:с?делать))\b|\bчем занимается\b"),
    ("تفعل|يفعل|تقدم|يقدم", "(?:ماذا|ما الذي) (?:تفعل|يفعل|تقدم|يقدم|يمكن أن تفعل|يمكن أن يفعل)"),
    ("做什么|做些什么|做哪些", "(?:做什么|做些什么|做哪些)"),
    (" role", r"\bwhat (?:is|are|was) \w+(?:'s)? roles?\b|\b\w+'s roles?\b(?! (?:in|for (?!me\b|us\b)|during|at|within|under)\b)"),
)  # fmt: skip
SEQUENCE = Wordings(
    (" time", r"\btime-?line\b"), (" dates for ", r"\bdates for\b"), (" step by step ", r"\bstep by step\b"),
    ("chain|order|sequence|timeline|chronology", r"\b(?:sequence|order|chain|chronology|timeline) of\b"),
    (" walk me through ", r"\bwalk me through\b"), ("order ", r"\bin (?:chronological )?order\b"),
    (" from ", r"\A(?>.*?\bfrom )(?>.*? to ).*(?:step|stage)"), ("evolve|unfold|develop", r"\bhow did .* (?:unfold|develop|evolve)\b"),
    (" chronolog", r"\bchronolog"), ("came|happened", r"\bwhat (?:happened|came) (?:first|next|then|after|before)\b"),
)  # fmt: skip
COMPARE = Wordings(
    ("vs|differ|unlike|versus|compare|contrast|comparing|in common|similarit|comparison|side by side", r"\b(?:compare[ds]?|comparing|comparison(?= (?:of|between|with|to|and)\b|\W*\Z|[,:;])|versus|vs\.?|contrast|differ(?:s|ed|ence(?! (?:did|does|do|has|have|will|would|can|could)\b)|ences|ently)?|in common|similarit(?:y|ies)|unlike|side by side)\b"),
    ("alike|similar|resemble", r"\b(?:are|is|were|was|do|does|did) .*\b(?:and|both|two|cases|examples|countries)\b.*\b(?:alike|similar|resemble each other)\W*$"),
    (" both ", r"\bboth (?:countries|cases|examples)\b"),
    ("cases|examples|countries", r"\b(?:the )?two (?:cases|examples|countries)\b"), ("", r"\b\w+ / \w+\s*$"),
    (" each ", r"\beach (?:country|case|story|of the two)\b"),
    ("as opposed to|as against", r"\bas (?:opposed to|against)\b"),

)  # fmt: skip
EXAMPLE = Wordings(
    ("real|actual|concrete|true", r"\b(?:real|actual|concrete|true)(?:[- ](?:life|world))? (?:places?|countr(?:y|ies)|stor(?:y|ies)|cases?|experiences?|situations?|states?)\b"),
    (" stories |real life", r"\bstories (?:of|from|about)\b|\bin real life\b"),
    ("example|anywhere|case stud|elsewhere|precedent|success stor|best practice|good practice", r"\b(?:examples?|precedents?|case stud(?:y|ies)|success stor(?:y|ies)|elsewhere|anywhere)\b|(?<!\bshare )(?<!\bsharing )(?<!\bexchange )(?<!\bexchanging )(?<!\bexchange of )\b(?:best|good) practices?\b(?! (?:exchanges?|sharing)\b)"),
    (" case example", r"\bcase examples?\b"),
    ("something|anything", r"\b(?:something|anything) (?:similar|comparable)\b"),
    ("experience|stor|case|something|anything", r"\b(?:an?|any|some|one) (?:experiences?|story|stories|cases?) from\b|\b(?:something|anything) (?:\w+ )?from\b"),
    ("place|country|state|case|ministry|legislature|nation", r"\b(?:a|any|some|one) (?:place|country|state|case|ministry|legislature|nation) (?:where|in which|that (?:has|did|was|wrote|made))\b"),
    (" instance", r"\b(?:an?|any|some|concrete|real) instances?\b(?! in which)|\bconcrete instance\b"),
    ("illustration", r"\b(?:an?|any|some|country|all|the|as) (?:\w+ )?illustrations?\b"),
    ("case|place|state|countr|experience|parliament", r"\bany (?:countr(?:y|ies)|experience|cases?|parliament|place|state)\b"),
    ("other", r"\b(?:another|other) (?:countr(?:y|ies)|parliaments?|legislatures?|states?|governments?|places?|nations?)\b"),
    ("done|used|tried|managed", r"\bwho (?:has|have|else has) (?:\w+ )?(?:done|tried|used|managed)\b"),
    (" before ", r"\bdone (?:that|this|it) before\b"),
    ("place|state|country|parliament", r"\b(?:which|what|show me a|name a|in which|in what) (?:country|place|state|parliament)\b"),
    (" is there a ", r"\bis there a (?:place|country|state|case|parliament)\b"),
    ("one|body|state|country|government|parliament", r"\bhas (?:any|some) ?(?:one|body|country|state|parliament|government)\b"),
    (" where ", r"(?:^|[.!?;:] )where (?:did|has|have|was|were|is)\b(?! (?:it|that|this) (?:\w+ )?(?:written|said|stated|laid|set out|found|mentioned|recorded)\b)"),
    ("country|countries|state|nation", ONE_COUNTRY),
)  # fmt: skip
SHARING = Wording(
    "shar|pass|spread|exchang|circulat|collect|gather",
    r"\b(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|spread(?:s|ing)?|exchang(?:e|es|ed|ing)|circulat(?:e|es|ed|ing)|collect(?:s|ed|ing)?|gather(?:s|ed|ing)?)\b"
    r"[^?]{0,40}\b(?:elsewhere|examples?|good practices?|best practices?|success stories|precedents?)\b",
)
"""Whether examples are shared is a question about sharing, not one for an example."""
ALL_CASES = Wordings(
    ("stud|example", r"\b(?:what|which|list|show|any|all)\b[^?]{0,30}\b(?:country|case) (?:examples?|stud(?:y|ies))\b(?! (?:of|on|about|for|where|with|in)\b)[^?]{0,20}\b(?:do you|are|have|there|exist|available|got)\b"),
    ("cases|examples|countries", r"\b(?:which|what) (?:countries|cases|examples)\b[^?]{0,12}\b(?:do you|are (?:there|covered|included|described|in)|have you)\b"),
    ("cases|examples|countries|case studies", r"\b(?:list|show)(?: me)?(?: all)?(?: the| your)? (?:country |case )?(?:examples|cases|case studies|countries)\W*$"),
    ("examples|cases|case studies|illustrations|precedents|experiences", r"\b(?:all|every one of|whichever|whatever|which|what) (?:of )?(?:the |your )?(?:country |case )?(?:examples|cases|case studies|illustrations|precedents|experiences)\b[^?]{0,12}\b(?:you (?:hold|have|know|keep|cover)|there (?:are|is)|available|in (?:the|your) (?:library|sources))\b"),
    ("countr|nation|state", r"\b(?:every|each|all the|whichever|all) (?:nations?|countr(?:y|ies)|states?) (?:that )?you (?:know|have|hold|cover)\b"),
    (" countries ", r"\b(?:which|what) countries (?:are|does|do)\b[^?]*\b(?:cover|mention|describ|includ|feature)"),
    ("country|case study|case example", r"\b(?:every|each) (?:country|case example|case study)\b[^?]{0,20}\b(?:you|there|have|known?|covered)\b"),




)  # fmt: skip
WHOLE = Wordings(
    ("full|entire|start|beginning|whole|all of it", r"\b(?:case|example|story|experience)\b.{0,20}\b(?:in full|in its entirety|from (?:the )?(?:start|beginning)|start to finish|as a whole|all of it)\b"),
    ("write|tell|retell|recount|describe|take|talk|run", r"\b(?:write up|tell|retell|recount|describe|take me through|talk me through|run me through)\b.{0,30}\b(?:whole|full|entire|complete) (?:\w+ )?(?:case|story|example|experience)\b"),
    ("full|whole|entire|complete", r"\b(?:complete|whole|entire|full)\b.{0,40}\b(?:case|example|story|experience)\b"),
    (" leaving nothing out ", r"\bleaving nothing out\b"),
    (" tell me ", r"\btell me (?:all |everything )?about\b.{0,40}\b(?:case|example|experience|story)\b"),
    ("all|everything", r"\b(?:everything|all)\b.{0,25}\b(?:did|done|happened|know)\b"),
    ("case|story|example", r"\b(?:case|example|story) (?:of|in|from) \w+\W*$"), (" summar", r"\bsummar"),
    (" what happened ", r"\bwhat happened\b(?!.*\bbefore\b)"),





)  # fmt: skip
YES_NO = Wordings(
    (" is | are | was | were | do | does | did | has | have | had | may | should | must | can | could | will | would ", r"^(?:and |but |so |also |then )?(?:is|are|was|were|do|does|did|has|have|had|may|should|must|(?:can|could|will|would)(?! you\b))\b"),
    (" is | are | was | were | do | does | did | has | have | may | should | can | could | will | would ", r"[.:,;!?-] ?(?:is|are|was|were|do|does|did|has|have|may|should|(?:can|could|will|would)(?! you\b))\b[^.]*\?"),


)  # fmt: skip
DEFINE = Wordings(
    ("mean|stand for", r"\bwhat does ['‘“\"]?[\w' -]{1,30}['’”\"]? (?:mean|stand for)\b"), (" stand", r"\bstands? for\b"),
    # "What is child participation?", but not "What is needed?", "What is UNICEF's mandate?" or "What is the mandate?".
    ("what is|what are|what s |whats", r"^\W*(?:(?:so|and|ok(?:ay)?|but|please|hi|hello)\W+)*what(?:['’]?s| is| are) (?!an? (?:common|typical|usual|main|major|key|popular|frequent|good) )(?:exactly |actually |an? )?(?!(?:lacking|missing|wrong|left|going|happening|needed|required|changing|working|stopping|holding)\b|(?:said|written|known|told|reported|stated|mentioned) (?:about|of|on|in|there|here)\b)(?!\w{2,}[^\We]ed(?: (?:in|by|for|to|on|at|under|with)\b|\W*$))(?![^?]*\b(?:associated|linked|related|connected|used|made|based|built|caused) (?:with|to|for|of|by|from|on)\b)(?![^?]*\b(?:roles?|jobs?|tasks?|functions?|duties|powers) (?:in|at|on|under|there|here)\b)(?!(?:the|your|my|our|its|their|his|her|there|it|this|that|these|those|they|you|we|i|some|any|all|not|next|most|more|best|good|in|on|at|for|about|with)\b)(?:(?!\w+ly\b)[^\W\d][\w-]*(?:(?<=child)['’]s|(?<=children)['’]?s|(?<=wom[ae]n)['’]s)? ){0,3}(?!(?:doing|done|needed|required|wrong|missing|new|important|possible|allowed|known|happening|happened|said|meant|called|available|planned|expected|recommended|included|covered|involved|going|left|better|best|different|there|it|this|that|examples?|cases?|sources?|for|of|by|with|to|about|from|like|on|in|as|at)\W*$)[^\W\d][\w-]*(?: in (?:the )?(?-i:[A-Z])[\w-]+)?\W*$"),
    (" meaning of ", r"\bmeaning of\b"), (" define | definition of |defined", r"\bdefine\b(?! (?:the |its |their |our )?(?:roles?|scope|mandate|limits?|dut(?:y|ies)|tasks?|functions?|powers?|responsibilit\w+) of\b)|\bdefinition of\b|\bhow (?:is|are)\b.{1,40}\bdefined\b"),
    # "What are the risks?" asks for a list, "What is the fee?" for an amount; "the CRC" is a name.
    (" what", r"^what(?:'?s| is| are) (?:an? |the (?=(?-i:[A-Z]{2,})))?(?!\w{2,}[^\We]ed\W*$)[\w-]{2,12}\??$|^what(?:'?s| is) an? [\w-]+ [\w-]+\??$"),

)  # fmt: skip
VERBATIM = Wordings(
    (" quote ", r"\bquote\b.*\b(?:paragraph|para|article|section|passage)\b"),
    ("full|exact", r"\b(?:exact|full) (?:text|wording) of\b"),
    ("para|article", r"\bwhat does (?:article|paragraph|para\.?) \d+\b"),
    ("article|paragraph", r"\bread (?:out|me)\b.*\b(?:paragraph|article)\b"),
)  # fmt: skip
NEGATED = Wordings(
    ("except|besides|excluding|apart from|aside|other than|not counting|in addition to", r"\b(?:apart from|besides|other than|except(?: for)?|excluding|not counting|in addition to|aside from|(?:leaving|setting|putting) (?:[^,;?!.)]{2,50}? )?aside)\b"),
)  # fmt: skip
DETAIL = Wordings(
    ("detail|exactly|breakdown|concretel|precisely|specifics|one by one|item by item|word for word", r"\b(?:exactly|precisely|concretely?|in detail|one by one|word for word|item by item|specifics|details? of|breakdown)\b"),
)  # fmt: skip
LOCATING = Wordings(
    (" where ", r"\bwhere (?:does|do|did|is|are|was|can|exactly)\b.{0,40}\b(?:say|said|state[ds]?|written|stand|find (?:that|it|this))\b"),
    (" page | paragraph | section | line | source | document ", r"\b(?:which|what) (?:page|paragraph|section|line|source|document) (?:is|was|says?|does)\b"),
    ("proof|source|citation|evidence|reference", r"\b(?:source|reference|citation|proof|evidence) (?:for|of) (?:that|this|it)\b"),
    (" says who ", r"\bsays who\b"),
)  # fmt: skip
NAMING = Wordings(
    (" name", r"(?<!\bto give )(?<!\bto send )(?<!\bto submit )(?<!\bto hand in )(?<!\bto propose )(?<!\bto provide )(?<!\bto register )\b(?:a|the|his|her|their|its|whose|what|full|of) names?\b(?! of (?:the )?(?:laws?|acts?|framework|reports?|papers?)\b)|\A\W*names? of (?![^?]*\b(?:laws?|acts?|bills?|fram\w*|reports?|papers?|stud(?:y|ies)|plans?|program\w*|strateg\w+|projects?|treat\w+|protocols?)\b)"),
    (" person ", r"\bnamed?\b.{0,20}\bperson\b"),
    ("head|chair|author|expert|lawyer|officer|director|minister|president|ambassador|researcher|representative", r"\bwho (?:was|is|were|are) (?:the|its|their|her|his) (?:\w+ )?(?:minister|director|author|lawyer|chair\w*|president|head|expert|officer|ambassador|representative|researcher)s?\b"),
    (" contact ", r"\bcontact (?:person|details|point)\b"),
)  # fmt: skip
