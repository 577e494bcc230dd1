"""Questions for what follows from something, whether one must, whether a law was passed, how long something takes, and the like.

All of it is English.
"""

from __future__ import annotations

from bot.question.wordings import Wording, Wordings

CONSEQUENCE = Wording(
    " what happens | what would happen | what will happen | what if | consequence",
    r"\bwhat (?:happens|would happen|will happen) (?:if|when|where|to (?:an?|any|those|someone|anyone|people) \w+)\b|\bwhat if\b"
    r"|\bwhat (?:is|are|would be|will be) the consequences? (?:if|when|for|of (?:not|\w+ing))\b",
)
"""It is asked what follows from something: "What happens if a state does not report?". What happened is told by anything."""

_WAY = r"(?:\w+ )?(?:way|means|method|route|procedure|option|path)"
WAY_OF_ALL = Wording(
    " way | means | method | route | procedure | option | path ",
    rf"\bthe (?:fast|quick|cheap|short|slow|saf|sur|strong)est {_WAY}\b"
    rf"|\bthe (?:most (?:effective|efficient|expensive|successful|democratic)|least \w+) {_WAY}\b",
)
"""One way is asked for that is set above others: "What is the fastest way to change a law?". The best way is any way."""

_RESISTED = r"(?:oppos(?:ed?|es)|(?:object|resist|reject|criticis|attack|block)(?:es|s|ed)|fought)"
_STOOD = r"(?:is|are|was|were|spoke(?: out)?|came out|stood(?: up)?|argued|protested|campaigned|lobbied|voted)"
AGAINST = Wordings(
    ("against", rf"\bwho (?:(?:else|all) )?{_STOOD} (?:\w+ )?against\b"),
    (" oppos| object| resist| reject| criticis| fought | attack| block", rf"\bwho (?:(?:else|all) )?{_RESISTED}\b"),
)
"""It is asked who opposes something: "against" is a little word, and says all of it."""

MEMBERS = Wording(
    "who",
    r"\bwho(?:['’]s| is| are| was| were| sits?| sat| serves?| served)(?: all| else)? on (?:the|this|that|its|their|our)\b"
    r"|\bwho (?:are|were) (?:the |its |their )?members of\b|\bwho belongs to (?:the|this|that)\b",
)
"""It is asked of whom a body consists."""

_HEAD = r"(?:^\W*|[.!?;:,]\s+|\b(?:and|but|so) )"
_FORCED = r"(?:obliged|obligated|required|compulsory|mandatory|compelled|legally bound|bound (?:to|by))"
_A_BODY = r"(?!(?:the )?(?:un|unicef|agenc\w+|organi[sz]ation\w*|committee|commissioner|office|it|they|you|she|he|be|not|have)\b)"
OBLIGED = Wordings(
    (" must ", rf"{_HEAD}must {_A_BODY}[\w’'-]+"),
    (
        "obliged|obligated|required|compulsory|mandatory|bound|compelled",
        rf"{_HEAD}(?:is|are|am|was|were) (?:{_A_BODY}|(?=it ))(?:[\w’'-]+ ){{1,6}}?{_FORCED}\b",
    ),
    (
        " have to ",
        rf"{_HEAD}(?:do|does|did) {_A_BODY}(?:[\w’'-]+ ){{1,8}}?have to\b(?! (?:say|do with|offer|tell)\b)",
    ),
)
"""It is asked whether somebody must do something: "Are states obliged to ...?"; not of what has a mandate, which is its duty."""

WHETHER_PASSED = Wording(
    "pass|adopt|enact|approve|through|force|law|ratif|signed|accepted|carried|agree|decide|vote|reject|defeated|lost|granted"
    "|succe| make it ",
    # Bounded: a question may have thousands of clauses that begin so.
    rf"{_HEAD}(?:did|was|were|has|have|is)\b[^?]{{0,80}}?"
    r"\b(?:laws?|acts?|bills?|legislation|statutes?|codes?|treaty|protocols?|convention|it|reform|amendments?"
    r"|motions?|proposals?|resolutions?|clauses?|requests?|petitions?|changes?|ideas?|plans?)\b[^?]{0,60}?"
    r"\b(?:pass(?:ed)?|adopted|enacted|approved|(?:go(?:ne)?|g[eo]t) through|make it|in force|be(?:come|came) law|ratified|signed"
    r"|accepted|carried|agreed(?: to)?|rejected|defeated|lost|granted|succeed(?:ed)?)\b"
    r"(?: (?:in the end|finally|yet|already|eventually|now|(?:by|in) (?:the )?(?:parliament|plenary|congress|senate|house|assembly"
    r"|chamber|committee|council)|after all))*\W*$"
    rf"|{_HEAD}(?:did|has|have|had) (?:the )?(?:parliament|plenary|congress|senate|assembly|house|chamber|council|legislature"
    r"|mps|they|lawmakers|committee|cabinet|government) (?:(?:in|of) [\w’'-]+ )?(?:ever |already |finally )?"
    r"(?:pass|adopt|enact|approve|ratify|reject|vote down)"
    r"(?:ed|d|ied)?\b[^?]{0,80}?"
    r"\b(?:laws?|acts?|bills?|legislation|statutes?|codes?|treaty|protocols?|convention|amendments?|motions?|resolutions?)\b"
    r"(?: (?:that|which|to|on|for|about|against|[a-z]+ing) [^?,]{1,60}?)?"
    r"(?: (?:in the end|finally|yet|already|eventually|now|after all))*(?:,? and (?:if so,? )?(?:when|why|how)\b[^?]{0,40})?\W*$"
    rf"|{_HEAD}did (?:the )?(?:parliament|plenary|congress|senate|assembly|house|council|mps|they|members|committee|commission"
    r"|cabinet|government|board) (?:finally |ever )?(?:agree|decide|vote) (?:to|on|for|that|against)\b",
)
"""It is asked whether something became law or was agreed to: a bill under discussion does not say so."""

FATE = Wording(
    " happened to | become of | becomes of | became of | come of | comes of | came of | how did |result|outcome|vote|decision",
    r"\bwhat(?:['’]s| has| have|ever| had)? (?:ever |then |finally )?(?:happened to|becomes? of|became of|comes? of|came of)\b"
    r"|\bwhat (?:did|has|have) [^?]{2,60} (?:become of|come of)\b"
    r"|\b(?:result|outcome|vote|decision) (?:on|for|of|about) (?:the |an? )?(?:\w+ )?"
    r"(?:amendments?|motions?|proposals?|bills?|resolutions?|clauses?|petitions?)\b"
    r"|\bhow did [^?]{2,60}? (?:end|turn out|finish|work out)(?: up| in the end)?\W*$",
)
"""It is asked how it ended with somebody or something."""
TELLS_FATE = Wording(
    "",
    r"\b(?:lapsed|pass(?:ed|es)|adopted|enacted|approved|ratified|rejected|defeated|dropped|withdrawn|withdrew|shelved|closed|shut"
    r"|dissolved|disbanded|suspended|dismissed|sacked|fired|resigned|retired|replaced|abolished|repealed|quashed|struck down"
    r"|amended|merged|split|renamed"
    r"|moved(?! (?:that|by|an? (?:\w+ )?(?:amendment|motion|resolution)|the (?:adoption|amendment|motion))\b)|carried"
    r"|returned|released|freed|acquitted|arrested"
    r"|charged|convicted|sentenced|imprisoned"
    r"|fined|deported|expelled|died|killed|ended|expired|failed|collapsed|survived|recovered|lost|won|sold|destroyed|demolished"
    r"|burn(?:ed|t)|rebuilt|restored|renewed|reopened|postponed|cancell?ed|halted|stopped|resumed|turned into|became|sent back"
    r"|referred|transferred|annulled|granted|refused|accepted|implemented"
    r"|into force|put off|laid aside|taken over|broke up)\b",
)
"""What tells how something ended, or what was done with somebody."""
MOVED = Wording(
    "move|propos|table|put forward|motion|amendment",
    r"\b(?:moved|proposed|tabled|put forward) (?:that|to|an? |the )|\b(?:motion|amendment)s? (?:by|of|from|to|that)\b",
)
"""What tells that something was moved: how it ended is told behind it."""

_UNDONE = (
    r"[^?]{0,80}?(?:n[’']t\b|\b(?:do|does|did|is|are|was|were|wo|ca|has|have|had|should|would)nt\b"
    r"|\b(?:not|fails?|refuses?|breaks?|breach\w*|violat\w+|ignores?|disobeys?|without)\b)"
)
PENALTY = Wording(
    "what",
    rf"\bwhat (?:happens|would happen|will happen) (?:if|when|to|where)\b{_UNDONE}|\bwhat if\b{_UNDONE}"
    r"|\bwhat (?:is|are|was|were) the (?:\w+ )?(?:penalt(?:y|ies)|punishments?|fines?|sanctions?)\b",
)
"""It is asked what happens to whoever does not do as they should."""
PENALTY_SET = Wording(
    "penalt|punishment|sanction",
    r"\b(?:what|which) (?:\w+ )?(?:penalt(?:y|ies)|punishments?|sanctions?) (?:does|do|did|is|are|was|were|has|have|will"
    r"|would|can|may|appl)",
)
"""It is asked which penalty is set."""
TELLS_PENALTY = Wording(
    "",
    r"\b(?:liable|offen[cs]e|punishable|punished|penalt(?:y|ies)|fined?|imprison(?:ed|ment)|sanctions?|dismissed|suspended|forfeits?"
    r"|disqualified|void|revoked?|withdrawn|(?:written|formal|official|final) warning|reprimand\w*|struck off"
    r"|loses? (?:the|its|his|her|their) (?:post|seat|job|place|licen\w+))\b",
)
"""What sets a penalty."""

LIMIT = Wording(
    "how|maximum|minimum| max | limit| at most | at least | longest | highest ",
    r"\bhow (?:long|many|much|old|far|often|late|soon) (?:[\w’'-]+ )?(?:can|may|must|should|at most|at least)\b"
    r"|\b(?:maximum|minimum|max|the limit|upper limit|at most|at least|the longest|the highest)\b",
)
"""It is asked how much there may be, or must be, of something."""
_COMPARED = r"(?:more|longer|later|fewer|less|older|younger) than"
TELLS_LIMIT = Wording(
    "",
    rf"\bnot\b[^.;]{{0,80}}\b(?:for|of|by) {_COMPARED}\b"
    rf"|\b(?:(?:not|never) exceed\w*|up to|at most|at least|no {_COMPARED}|(?:not|never) (?:be )?{_COMPARED}|maximum|minimum|within"
    r"|limit(?:ed|s)?(?: to)?|(?:shall|may|must) not be (?:kept|held|stored|detained)|ceiling|cap(?:ped)?"
    r"|until (?:the )?(?:age|end|\d))\b",
)
"""What gives a limit."""

TAKES_LONG = Wording(
    " how long ", r"\bhow long (?:does|do|will|would|did|might|could|can|should)\b[^?]{0,120}?\btake\b"
)
"""It is asked how long something takes; not since when it has gone on."""

SELECTED = Wording(
    "select|chosen|choose|elect|appoint|recruit|hired|nominat|picked",
    r"\bhow (?:is|are|was|were|do|does|did)\b[^?]{0,120}?"
    r"\b(?:(?:select|elect|appoint|recruit)(?:ed)?|chosen|choose|hired|nominat(?:ed?)|picked)\b\W*$",
)
"""It is asked how somebody is chosen."""

_ONE = r"(?:we|i|you|one|they|states?|parliaments?|an? \w+|the \w+)"
CALLING = Wording(
    " call| phone| ring| contact| email| e mail| write to",
    r"\bwhom? (?:do|can|should|must|could|would) (?:i|we|you|one|they) (?:call|phone|ring|contact|e-?mail|write to)\b"
    r"(?! for (?:[\w’'-]+ ){0,3}?(?:help|support|assistance|advice|expertise|guidance|experts?)\b)",
)
"""It is asked whom one calls or writes to."""
ASKING_FOR_HELP = Wording(
    " how | where ",
    rf"\b(?:how|where) (?:do|does|can|could|should|would|must|to) ?{_ONE}?"
    r" ?(?:ask|approach|contact|reach|request|turn to|get in touch with)\b[^?]{0,80}?"
    r"\b(?:help|support|assistance|advice|experts?)\b",
)
"""It is asked how one goes about asking somebody for help: that help is given does not tell it (but whom one may ask)."""

REACTION = Wording(
    "react",
    r"\bhow (?:did|has|have)\b[^?]{0,120}?\breact(?:ed)?\b"
    r"|\bwhat (?:was|were) (?:the |their |its )?(?:\w+ )?reactions? (?:of|to|from|by)\b",
)
"""It is asked how somebody took something."""

WHY_SO_LONG = Wording(
    " so long| so many| so much time",
    r"\bwhy (?:did|does|has|have|is|was|are|were)\b[^?]{0,120}?\b(?:so long|so many (?:years|months|weeks)|so much time)\b",
)
"""It is asked why something took its time: that it was long does not tell."""

WHO_WON = Wording(
    " won | wins | win | prevailed | prevail | lose | lost ",
    r"\bwho (?:won|wins|prevailed)\b|\bwhich (?:side|party) (?:won|wins|prevailed)\b"
    r"|\A\W*(?:(?:and|so|but|ok)\W+)*(?:did|has|have) (?!you\b)[^?]{1,80}? (?:win|won|lose|lost|prevail)"
    r"(?: (?:(?:the|their|her|his|its|that|this) )?(?:case|claim|appeal|action|lawsuit|suit|argument|vote)| in (?:court|the end)"
    r"| at \w+)?\W*\Z",
)
"""It is asked who won a case or a vote, or whether somebody did."""
TELLS_WON = Wording(
    "",
    r"\b(?:won|wins?|lost|loses|lose|succeed\w*|success\w*|fail(?:ed|s)|dismiss\w*|upheld|allowed|granted|award\w*|rejected|quashed"
    r"|in favou?r of|sided with|found for|found against|victor\w*|defeat\w*|beat|ordered|acquitted|convicted|prevail\w*|elected"
    r"|(?:found|held|finding)(?: [\w’'-]+){0,8}? (?:violations?|breach(?:es)?|violated|infringed|unlawful|unconstitutional)"
    r"|(?:a|no) violation of)\b",
)

_RUNNING = r"(?:running|active|open|going(?: on)?|there|alive|working|in use|in operation|operating|available)"
STILL_RUNS = Wording(" still ", rf"\b(?:is|are) [^?]{{2,60}}? still {_RUNNING}\W*$")
"""It is asked whether something goes on to this day."""
FOUNDED = Wording(
    "built|founded|constructed|inaugurated|exist|around",
    r"\bwhen (?:was|were|is|did) [^?]{1,80}? (?:built|founded|constructed|inaugurated)\W*\Z"
    r"|\bsince when (?:does|do|did|has|have|is|are) [^?]{1,60}? (?:exist(?:ed|s)?|been around|been in existence|around)\W*\Z",
)
"""It is asked since when something stands or exists: what else happened there in some year does not say so."""
MADE_THIS = Wording(
    "page|handbook|website|site|library|document|guide",
    r"\bwho(?:['’]s| is| are| was| were)? (?:\w+ly )?"
    r"(?:wrote|writes|made|makes|published|publishes|produced|runs|edits|edited|compiled|prepared|drafted|behind"
    r"|responsible for|the authors? of) (?:this|your) (?:web ?)?(?:page|handbook|website|site|library|document|guide)\b",
)
"""Who made what is being read."""

PROPOSED = Wording(
    " who ",
    r"\bwho(?: (?:in|from|on|of|at) (?:[\w’'-]+ ?){1,4})?(?: has| had| first)?"
    r" (?:proposed|tabled|introduced|brought (?:it |that |this |the bill )?in(?!to (?:force|line))"
    r"|put (?:it |that |this )?forward|sponsored|initiated)(?: (?:it|that|this|them))?"
    r"(?: (?:in|to) (?:parliament|congress|the house|the assembly))?\W*$",
)
"""Who brought something into parliament, where nothing more is said of it."""

WROTE = Wording(
    " who ",
    r"\bwho(?: has| had)? (?:\w+ly )?(?:wrote|written|authored|compiled|edited|published|issued|produced|put together)"
    r" (?:the|that) "
    r"(?:[\w’'-]+ ){0,4}(?:handbooks?|guides?|guidelines?|reports?|stud(?:y|ies)|papers?|manuals?|documents?|leaflets?|toolkits?"
    r"|memos?|books?|surveys?)\b",
)
"""Who wrote something."""
PARTY = Wording(
    " party | parties ",
    r"\b(?:which|what) (?:political )?party (?:(?:does|did|do) [^?]{2,60}? (?:belong to|represent|sit for|stand for|come from)"
    r"|(?:is|are|was|were) [^?]{2,60}? (?:in|from|with|of|a member of))\W*$"
    r"|\b(?:which|what) (?:political )?part(?:y|ies) (?:\w+ )?"
    r"(?:voted|opposed|supported|backed|proposed|tabled|blocked|rejected|walked|was|were|had|has)\b",
)
"""The political party of somebody."""
DONE = Wording(
    "who|when|how",
    r"\A(?!.*\b(?:should|must|shall|ought|recommend|propos|suggest|urg|call|ask|demand|want|need|requir|advis|oblig|duty|duties"
    r"|ha(?:ve|d) to|say|said)\w*)(?:\W*(?:and|so|but|ok)\b)?\W*(?:who|when|how (?:much|many|long|often))\b",
)
"""Asks who did something, when, or how much there was of it; not what somebody called for."""
TELLS_SHOULD = Wording(
    "",
    r"\A(?!.*\b(?:was|were|had|has been|have been)\b)(?:[^.;:]{1,80}? )?(?:should|ought to|must|shall)\b"
    r"|\A\W*(?:the \w+ |it )?(?:recommends?|urges?|calls? (?:on|upon)|encourages?)\b",
)
"""Says what ought to be done."""

TELLS_OUGHT = Wording(
    "",
    rf"{TELLS_SHOULD.pattern}|\b(?:recommend(?:s|ed)?|order(?:s|ed)|direct(?:s|ed)|urge[sd]?|call(?:s|ed) (?:on|upon)|require[sd]?"
    r"|instruct(?:s|ed)|demand(?:s|ed)|obliged?|ask(?:s|ed) (?:[\w’'-]+ ){0,3}to|ha(?:s|ve) to)\b",
)
"""Says what ought to be done, or what somebody was told to do."""
_ABOUT = (
    r"(?= (?:about|with|on|to|for|after|once|when|now|next|following|since|before|if|under|within|in|by|first|then|exactly)\b"
    r"|\W*(?:\Z|[,.;:?!–-]))"
)
MUST_DO = Wording(
    " do ",
    rf"\bwhat (?:else |then |exactly )?(?:must|should|shall|ought) (?:[\w’'-]+ ){{1,6}}?(?:to )?do{_ABOUT}"
    rf"|\bwhat (?:else |then |exactly )?(?:does|do|did|has|have|had|is|are|was|were) (?:[\w’'-]+ ){{1,6}}?"
    rf"(?:have|need|supposed|advised|told|urged|asked|expected|meant|required|ordered|obliged) to do{_ABOUT}",
)
"""It is asked what somebody ought to do about something: "What must the State do with that section?"."""

_ITS_END = Wording(
    "how did|become of|came of|come of|becomes of|comes of|became of|happened to",
    r"\bhow did (?:it|this|that|they|things|the [\w-]+) "
    r"|\b(?:become|came|come|becomes|became) of (?:it|this|that|them|the [\w-]+)\b"
    r"|\bhappened to (?:it|this|that|them|the [\w-]+)\b(?! (?:of|in(?! the end)|on|for|who|that)\b)",
)


def asks_for_end(text: str) -> bool:
    """Whether it is asked how it ended with what was spoken of before: "How did it end?"."""
    return _ITS_END.found_in(text) and FATE.found_in(text)
