"""What kind of statement a question asks for that only few sentences make.

A ranking, the first of all, the present law, the content or wording of a document, a procedure, a date. What stands under a
wording here is true of the questions in which it is found. English; dates in the other languages too
(:mod:`bot.question.asked.statements_abroad`), names in :mod:`bot.question.asked.asked_names`, opinions in :mod:`bot.question.asked.opinions`.
"""

from __future__ import annotations

from bot.question.asked.asked_names import ONE_COUNTRY, ROLES
from bot.question.asked.statements_abroad import STATEMENTS
from bot.question.wordings import Wording, Wordings

LANGUAGES = Wording(
    "language",
    r"\b(?:which|what)(?: (?:other|official|two|three|local)| of (?:the |its |their |[\w’'-]+ )*?(?:official |working )?)? ?languages?\b(?! (?:should|must|do we|can|may|is used|barriers?|skills?))",
)
"""It is asked for languages by their names: "In which language is it?"."""
VOTED_AGAINST = Wording(
    " vot|nays",
    r"\b(?:who|whose|which|what|how many|names? of)\b[^?.,;]{0,60}?\b"
    r"(?:vot(?:ed|es?|ing) (?:no|against)|(?:no|nay)[ -]votes?|votes? against|nays|didn['’]?t vote for|did not vote for)\b"
    r"|\A\W*(?:(?:and|but|so|ok(?:ay)?)\W+)*did (?:any|some|all)[\w’'-]*\b[^?.,;]{0,50}? vote (?:against|no)\b",
)
"""It is asked who was against something, or how many, when it was put to the vote."""
NOT_VOTED = Wording(
    " vot|abstain|abstention",
    r"\b(?:who|whose|which|what|how many|names? of)\b[^?.,;]{0,60}?\b"
    r"(?:abstain(?:ed|ing)?|abstentions?|(?:didn['’]?t|did not) vote(?! (?:for|against|no|yes)\b)|stayed away from the vote)\b",
)
"""It is asked who did not vote, or how many."""
ABSTAINED = Wording(
    "abstain|abstention",
    r"\b(?:who|whose|which|names? of)\b[^?.,;]{0,60}?\babst(?:ain(?:ed|ing)?|entions?)\b",
)
"""It is asked who abstained: how many did does not tell."""
_DATED = Wording(
    " year| date| day| month| when",
    r"\b(?:which|what|exact|precise) (?:\w+ )?(?:years?|dates?|days?|months?)\b(?![- ]to[- ]| of birth\b)|^\W*when (?:exactly )?(?:did|was|were)\b|^\W*when (?:will|shall)\b|^\W*when(?: is|['’]?s| are) (?:the |our |your |its |their )?next\b|\bsince when\b|\bfounding (?:year|date)\b|^\W*(?:year|date) (?:of (?!the (?:source|report|study))|when\b|(?:in|on) which\b)",
)


def asks_for_date(question: str) -> bool:
    """Whether nothing but a date answers: "In what year ...?", "When did ...?"; "when should" may be answered by an occasion."""
    return _DATED.found_in(question) or STATEMENTS["date"].found_in(question)


ADVICE = Wordings(
    (
        "should i",
        r"(?:^|[.?!,;:] ?)(?:so |and |but )?should i\b|\bwhat should i (?:do(?! (?:first|next|then|before|after|if|when|to|with|about)\b)|tell|say|answer)\b",
    ),
    (
        "would",
        r"\bwould (?:we|i) (?:win|lose|have (?:standing|a case|a chance|to pay))\b|\bhow would you (?:word|phrase|write|put|answer)\b",
    ),
    (
        "write|draft",
        r"(?:^\W*|[.?!,;:]\W*|\b(?:you|please|to)\W+)(?:write|draft) (?:the|an?|my|our|me)\b[^.?!]{0,40}\bfor (?:me|us)\b",
    ),
)
"""Advice on the asker's own affair is asked for: "Should I take the job?", "Would we win?"."""

PRIVATE_AFFAIR = Wording(
    " my ",
    r"\bmy (?:nephew|niece|son|daughter|client|husband|wife|neighbou?r|brother|sister|cousin|ex)\b.*\b(?:should|can|may|must|how (?:do|does|can)|does) (?:he|she|they|i)\b",
)
"""The question is about somebody close to the asker: "My nephew is beaten at school. Can he complain?"."""

PRESENT_LAW = Wording(
    "still|currently|today|since",
    r"\b(?:still|currently|today) (?:the |a )?(?:good law|law|in force|valid|applicable)\b|\b(?:amended|changed|replaced|repealed|updated) since\b"
    r"|\bsince been (?:amended|changed|replaced|repealed|updated)\b|\b(?:law|act|code|statute)\b(?:.{0,30}\b(?:still stands|still applies)|(?: \w+)? today)\b",
)
"""It is asked how the law stands now: sources speak of their own day."""

RANKING = Wording(
    "better|best|more|worse|worst|than",
    r"\b(?:which|who|what)\b(?: (?:of|one|is|are|works?|would|be|protects?|the|two|them|these|laws?|methods?|\w+ly)){0,6}(?:(?!\b(?:got|gets?|had|ha[sv]e|found|finds?|gave|gives?|reach(?:ed)?|for|to) an? better)[^?]){0,20}\b(?:better|(?<!\bit )best(?! (?:ways?|practices?|interests?|times?|possible|means|methods?|of|placed|suited|person|people)\b)|more (?:effective|successful|important)|worse|worst)\b"
    r"|^\W*(?![^?]*\b(?:which|what) (?:article|section|clause|provision|rule|act|year|date)\b)"
    r"(?:is|are|was|were|does|do|would|\w+)\b[^?]*\b(?:better|worse|(?:cheap|quick|fast|strong|weak|larg|small|eas|saf|rich|poor)i?er|(?:more|less) \w+) than\b(?! (?:one|two|three|four|five|six|ten|\d|once|twice|just|only|ever)\b)",
)
"""It is asked which of several is the better: only a sentence that compares answers."""

UTMOST = Wording(
    " the most | the highest | the lowest | the fewest | the largest | the smallest | the biggest | the greatest | the best | the worst "
    "| the longest | the shortest | most| least",
    r"\bwhich\b[^?.]{0,70}? the (?:most|highest|lowest|fewest|largest|smallest|biggest|greatest|best|worst|longest|shortest)\b"
    r"(?! (?:ways?|practices?|interests?|times?|possible|means|methods?|important) )"
    r"|\bwhat (?:is|was) the (?:highest|lowest|largest|smallest|biggest|longest|shortest)\b"
    r"|\bwhich\b[^?.]{0,50}? (?:costs?|takes?|needs?|pays?|spends?|saves?|gets?|receives?|works?|helps?|lasts?)(?: [\w’'-]+){0,3}? (?:the )?(?:most|least)\W*\Z",
)
"""It is asked which has most of something: only a sentence that sets one above the others, or gives a limit, answers."""
NAMES_OF_SO_MANY = Wording(
    "which|what|who|name",
    r"\bnames of (?:the |these |those |its |all )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve) [a-z]"
    r"|\b(?:which|what|who|name)(?: (?:were|are|was|is))?(?: (?:the|those|these|her|his|its|their))?"
    r" (?:four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r" (?!years?\b|days?\b|months?\b|weeks?\b|hours?\b|per\b|pages?\b)[a-z]"
    r"|\b(?:which|what|who) (?:are|were) (?:the|those|these) (?:[4-9]|[1-9]\d) (?!years?\b|days?\b|months?\b|weeks?\b|hours?\b)[a-z]",
)
"""Several are to be named: that there are so many is known already."""

COUNTRIES = Wording(
    " countries | states | nations | country | state | nation ",
    r"\b(?:which|what) (?:other )?(?:countries|states|nations)"
    r" (?:have|has|had|haven['’]?t|hasn['’]?t|are|were|still|where|in which|do|did|already|\w{3,}ed|bans?|became|began|brought|built|came|chose|found|gave|get|got|held|kept|left|let|lost|made|paid|put|ran|said|saw|sent|set|spent|told|took|went|won|wrote)\b"
    r"|\b(?:which|what) (?:two|three|four|five|other|foreign) (?:foreign )?(?:countries|states|nations)\b"
    r"|\bis there (?:a|any|some) (?:named )?(?:country|state|nation) (?:that|which|where|whose|in which)\b"
    r"|\bin (?:which|what) (?:country|state|nation) (?:was|were|did|do|does|has|have|had|is|are)\b"
    r"|\b(?:which|what) (?:other )?(?:country|state|nation) (?!(?:party|parties|of)\b)(?:did|does|do|has|have|had|is|was|made|gave|took|led|paid|put|sent|brought|proposed"
    r"|\w{3,}ed)\b"
    rf"|{ONE_COUNTRY}",
)
"""Countries are to be named: "Which countries have not ratified it?", "Give me a country that has ratified it"."""

FIRST = Wording(
    "first",
    r"\b(?:very first(?! (?:minute|hour|day|moment|week|time)s?\b)|first ever|the first (?:ever )?(?:country|state|nation|parliament|government)s?|(?:country|state|nation) was (?:the )?first)\b",
)
"""The first of all countries is asked for, and not what holds from the very first day: only a sentence that says so answers."""

FAVOURED = Wording(
    "favo|prefer|recommend|support|back|choose| like",
    r"\bwhich (?:of (?:the|these|those) (?:two|three|four|options|proposals|models|ways)|one|option|model|way|proposal)(?: of (?:them|the two|these))? "
    r"(?:do|does|did) (?:[\w’'-]+ ){1,4}?(?:favou?r|prefer|recommend|support|back|choose|like)\b",
)
"""Which of several somebody favours is asked."""

REASON_GIVEN = Wording(
    "reason",
    r"\b(?:what|which)(?:['’]s| is| was| were)?(?: the)? (?:official |main |stated |public )?reasons?"
    r"(?: (?:did|do|does|has|have|had|was|were|is|are)\b[^?]{0,60}?)? (?:give[ns]?|gave|offer(?:ed)?|state[ds]?|cite[ds]?|put forward|mention(?:ed)?|provided?)\b",
)
"""A reason that somebody gave is asked for: it is said as such."""

WORDING_OF_ARTICLE = Wordings(
    ("wording|text", r"\A\W*(?:the |give me the )?(?:wording|text) of (?:the )?(?:article|art\.?) ?\d+\b"),
    ("wording|text", r"\b(?:full|exact|complete|whole|entire) (?:wording|text) of (?:the )?(?:article|art\.?) ?\d+\b"),
    ("word for word|verbatim", r"\A(?=.*\b(?:article|paragraph|section|clause)\b).*\b(?:word for word|verbatim)\b"),
    ("exactly", r"\bwhat exactly does (?:article|art\.?|section) ?\d+ (?:say|provide|state)\b"),
    ("exactly", r"\bwhat does (?:article|art\.?|section) ?\d+ (?:say|provide|state) exactly\b"),
    ("paragraph|para", r"\bpara(?:graph|\.)? ?\(?[a-z\d]\)? of article ?\d+\b"),
)
"""The very words of an article are asked for, or of a part of one."""

_EVENT = Wording(
    "pass|adopt|enact|approv|ratif|sign|launch|repeal|force|abolish|vote|promulgat|found|establish|creat|set up|party|acced",
    r"\b(found(?:ed)?(?! (?:that|out|to)\b)|founding(?= (?:year|date))|foundation(?= (?:year|date)\b|\W*$)|establish(?:ed)?|created?|set(?= up)"
    r"|party(?= to)|acceded?|passed|pass|adopted|adopt|enacted|enact|approved|approve|ratified|ratify|signed|sign|launched|launch|repealed|repeal|force|abolished|abolish|voted?|promulgated)\b",
)


def event_asked(question: str) -> tuple[int, int]:
    """Where a question for a date names what happened to a law or a treaty then ("When was it passed?"); (0, 0) for nowhere."""
    return _EVENT.span_in(question) if asks_for_date(question) else (0, 0)


PROVISION = Wording(
    "article|provision|paragraph|section|clause",
    r"\b(?:which|what|wich) (?:article|provision|paragraph|section|clause)s?\b[^?.]{0,50}?\b(?:deals? with|concerns?|covers?|protects?|prohibits?|bans?|forbids?|guarantees?|"
    r"requires?|obliges?|says|must|is about|lays down|regulates?|provides?|grants?|gives|sets|governs?)\b ?([^?]{3,80})",
)
"""An article is asked for by what it is about, its group ("Which article deals with **abuse**?")."""

MATTER = Wording(
    "about|regarding|concerning| on ",
    r"\b(?:says?|said|did (?:[\w’'-]+ ){1,3}?tell|told|advised|warned|stated|recommend(?:s|ed)?|writes?|wrote|provides?|ruled?|requires?|position|stance|stand|views?|opinion|guidance) "
    r"(?:\w+ ){0,3}?(?:about|on|regarding|concerning) ((?:(?!\b(?:and|but|or|when|if|in case)\b)[^?.,;:]){3,60})\W*$",
)
"""Somebody is to have said something of a matter, its group ("... say about **budgets**?")."""

VIEW_OF = Wording(
    "think|feel|make of|reckon|opinion|view|stance|position",
    r"\b(?:what|how) (?:do|does|did) ((?:(?!\byou\b|\bwe\b|\bi\b|\bthey\b|\bhe\b|\bshe\b|\bit\b|\bpeople\b|\bexperts?\b)[\w’'-]+ ){1,5}?)(?:think|feel|make of|reckon)\b"
    r"|\bwhat (?:is|was|are|were) the (?:opinion|view|stance|position)s? of (?:the )?([\w’'-]+(?: [\w’'-]+){0,2}?) (?:on|about|regarding|towards?)\b",
)
"""The view of somebody is asked for, who is its group ("What do **the churches** think of it?")."""

FOUNDER = Wording(
    " who founded | who set up | who started | who established | who created | who launched | founder",
    r"(?:^|[.?!,;:])\W*(?:and |but |so )?who (?:founded|set up|started|established|created|launched)\b|\b(?:the )?founders? of\b",
)
"""It is asked who brought an organisation into being."""

PREDECESSOR = Wording(
    "before|after|prior|predecessor|successor|previous|former",
    rf"(?:^|[.?!,;:])\W*(?:and |but |so )?who (?:was|were|is|held)\b(?=[^?]*\b(?:{ROLES}|king|queen|head|boss|office|post|charge|power|job)\b)[^?]{{3,60}}? (?:before|after|prior to) (?!the (?:law|act|bill|ban|reform)\b)"
    r"|(?:^|[.?!,;:])\W*(?:and |but |so )?who (?:was|came) (?:there |here )?(?:before|after|prior to)\b|\bpredecessors?\b|\bsuccessors? of\b"
    r"|\b(?:person|one|man|woman) who was\b[^?]{3,60}? (?:before|after|prior to)\b",
)
"""It is asked who held an office before or after somebody."""
CONTENT_SAID = Wording(
    "exactly|precisely|one by one|concretely",
    r"\A(?=.*\b(?:exactly|precisely|one by one|concretely)\b).*\b(?:recommend\w*|propos(?:e|ed|als?)|ask(?:ed)? for|point(?:ed)? out|list(?:ed)?(?! (?:please|pls|plz)\b|\W*\Z)|object(?:ed|ions?))\b",
)
"""The content of something said elsewhere is asked for: "What exactly did the Committee recommend?"."""

_INSTRUMENT = (
    r"(?:acts?|laws?|bills?|statutes?|codes?|regulations?|decrees?|conventions?|treat(?:y|ies)|protocols?|resolutions?|frameworks?|polic(?:y|ies)|"
    r"strateg(?:y|ies)|reports?|stud(?:y|ies)|surveys?|papers?|guidelines?|findings|judge?ments?|notes?|memos?|memorandum|letters?)"
)
WORDS_OF_SOMEBODY = Wording(
    " did ",
    rf"(?<!\bat )\bwhat (?:[\w’'-]+ ){{0,2}}?did (?!(?:[\w’'-]+ ){{0,4}}?{_INSTRUMENT} (?:actually |really )?say\b)"
    r"(?:[\w’'-]+,? ){1,12}?(?:say|conclude|decide|write|reply|respond|answer|find|rule|comment|argue|think"
    r"|propose|recommend|tell|object|state|observe|report|order|hold(?! (?:the|an?|its|their|it|them)\b)|suggest|critici[sz]e)\b",
)
"""What somebody said, found or decided is asked for: "What did the Council of State say in its opinion?"."""

CONTENT_OF_PAPER = Wordings(
    (
        " say | provide | contain | cover | state | find | show | conclude | regulate | stipulate | hold | recommend ",
        (
            rf"\bwhat (?:do|does|did) (?:the |this |that |its |their )?(?:[\w’'-]+ ){{0,6}}?{_INSTRUMENT}(?: of \d{{4}}| \d{{4}})? (?:actually |really )?"
            r"(?:say|provide|contain|cover|state|find|show|conclude|regulate|stipulate|hold|recommend)"
            r"(?: (?:about|on|regarding|concerning) (?:[\w’'-]+ ?){1,6})?\W*$"
        ),
    ),
    (
        " what in | what is in | what s in | what stands in | what was in | be in | belongs in | goes in | go in | put in ",
        (
            rf"\bwhat(?:(?: is|['’]s| stands| was)? in(?= the| this| that)"
            rf"|(?: should| must| has to| needs to| ought to) (?:be|go) in| belongs in| goes in| should (?:we|i|they|you) put in)"
            rf" (?:the |this |that |an? |our |your |their )(?:[\w’'-]+ ){{0,6}}?{_INSTRUMENT}(?: of \d{{4}}| \d{{4}})?\W*$"
        ),
    ),
    (
        " content of | contents of | findings of | provisions of | results of ",
        (
            r"\A(?!\W*(?:why|who|when|where)\b).*"
            rf"\b(?:contents?|findings|provisions|results) of (?:the |this |that )(?:[\w’'-]+ ){{0,6}}?{_INSTRUMENT}\W*$"
        ),
    ),
)
"""The content of a law or a paper is asked for, and nothing else: "What does the Act say?"."""

PROCEDURE = Wording(
    " form | fill in | fill out | certificate| enrol| formal | write | apply ",
    r"\bhow (?:to|(?:do|does|can|could|should|would|must) (?:we|i|they|one|you|states?|a \w+|an \w+|the \w+)) apply (?:for|to)\b|\b(?:which|what|a|the) form\b(?! of\b)|\bfill (?:in|out)\b|\bcertificates?\b|\benrol\w*|\bformal (?:procedure|request)\b|\b(?:whom?|where) (?:do|should|must) (?:we|i|they) (?:write|apply)\b",
)
"""It is asked how one applies for something: a form, a certificate, a formal request."""

COMPLAINING = Wording(
    " complain| petition| communication",
    r"\b(?:how|where)\b[^?]{1,40}?\b(?:file|lodge|submit|make|bring|send) (?:an? |the |her |his |their |my |our )?(?:\w+ )?(?:complaint|petition|communication)s?\b"
    r"|\bhow (?:can|could|do|does|to)\b[^?]{0,40}?\bcomplain\b|\bcomplaints? procedure\b"
    r"|\b(?:can|could|may|is|are|do|does)\b[^?]{1,60}?\b(?:complain"
    r"|(?:file|lodge|submit|make|bring|send|take) (?:an? |the |her |his |their )?(?:\w+ )?complaints?)\b",
)
"""It is asked how, or whether, one complains: only a sentence on complaints answers."""
