"""Kinds of statement that a question asks for, each with what says it: what follows, who is against it, whether one must.

What is asked for stands in ``bot.question`` (:mod:`bot.question.asked.asked_outcomes`, :mod:`bot.question.asked.asked_statements`).
"""

from __future__ import annotations

import re

from bot.question.answering.quantities import NUMBER_WORDS
from bot.question.asked import asked_outcomes as outcomes
from bot.question.asked import asked_statements as asked
from bot.question.asked.asked_addresses import SITE
from bot.question.asked.asked_negated import DENIES, NOT_SO, OF_WHOM_NOT
from bot.question.wordings import Wording, Wordings
from bot.statements import law_names, parts_told
from bot.statements.languages_named import NAMES_LANGUAGE

_SINCE = Wording("", r"\b(?:since|still|in force|amended|repealed|until)\b")
_COMPARES = Wording(
    "",
    r"\b(?:more|most|less|least|better|best|worse|worst|rather|\w+er than|(?:slow|fast|quick|high|low|larg|small|bigg|great|strong"
    r"|weak|long|short|earli|lat)est|only|fewer|cheaper|easier|ideally|prefer\w*|recommend(?:s|ed|ing)?"
    r"|compared (?:with|to)|as against|versus|by contrast|against (?:only |just )?\d|just (?:as|like)|equally|in the same way)\b"
    # What each of two costs or takes: "a place costs 900, whereas a visit costs 40".
    r"|\d[^.?!]{0,120}?\b(?:whereas|while|but|and (?:a|an|the|that|those)) [^.?!]{0,120}?\d",
)
_UTMOST = Wording(
    "",
    r"\b(?:most|highest|lowest|fewest|largest|smallest|biggest|greatest|best|worst|longest|shortest|least|commonest|dearest|strongest|"
    r"weakest|top|first|last|leading|main\w*|chief\w*|more|\w+er than|any other|only|peak\w*|above all|record|majority|"
    r"principal\w*|especially|"
    r"particularly|primar\w+|common\w*|"
    r"frequent\w*|up to|maxim\w+|minim\w+|limit\w*|at most|at least|half|urgen\w+)\b",
)
"""What sets one above others, or gives a limit."""
_FOLLOWS = Wording(
    "",
    r"\b(?:if|unless|whe(?:n|re)(?:ver)?|who|whoever|any(?:one|body)?|fail\w*|otherwise|may|must|shall|will|would|cannot|liable"
    r"|los(?:e|es|ing|t)|fine[ds]?|penal\w+|sanction\w*|punish\w*|offen[cs]e\w*|consequen\w+|result\w*|lead(?:s|ing)? to|led to"
    r"|treated as|deemed|so that|because|therefore|until|instead|dealt with|falls? under|such \w+ (?:is|are|go|goes))\b"
    r"|[,:;] (?:the|it|they|he|she|no) \w+ (?:is|are|has|have|can|could|goes|go|\w+s)\b",
)
"""What tells that something follows from something else, or what holds in a case."""
_BINDS = Wording(
    "",
    r"\b(?:must|shall|should|may|ought|obliged|obligated|required?|requires|mandatory|compulsory|bound|binding|optional|voluntar\w+"
    r"|ha(?:ve|s|d) to|need(?:s|ed)? (?:not|to|the|an?)|(?:are|is|was|were) to|dut(?:y|ies)|responsib\w+|allow\w*|encourag\w*"
    r"|recommend(?:s|ed) that|free|without|unless|entitle\w*|exempt\w*|consent|cannot|not|reject\w*|refus(?:ed|al)|dismissed"
    r"|denied|turned down)\b|n[’']t\b",
)
"""What says that something must be, or need not; "reporting obligations" are those of reporting alone."""
PASSED = Wording(
    "",
    r"\b(?:adopt\w*|pass(?:ed|age|es|ing)|enact\w*|approv\w*|in(?:to)? force|became law|ratif\w*|sign(?:ed|ature)|vot(?:ed?|es|ing)"
    r"|reject\w*|agreed|decided|resolved|refused|declined|accepted"
    r"|not|never|no|(?:law|act) of|lapsed|withdr\w+|repealed|expired|fell|failed|pending|awaits?|still|act,? \d{4}|\d{4} act)\b",
)
_LENGTH = Wording(
    "",
    rf"\b(?:\d+|an?|few|many|several|half|{NUMBER_WORDS})[ -](?:\w+[ -])?(?:second|minute|hour|day|week|month|year|decade)s?\b"
    r"|\b(?:immediately|at once|without delay|overnight|hours|days|weeks|months|years)\b",
)
_WAY_OF_ALL = Wording(
    "",
    r"\b(?:fast|quick|speed|swift|rapid|cheap|cost|short|slow|saf|sure|effective|efficien|success|expensive|strong|democratic)\w*\b"
    r"|\b(?:most|least|best|better|more|rather|\w+er than)\b",
)
_OPPOSES = Wording(
    "",
    r"\b(?:against|oppos\w+|object(?:s|ed|ions?)\b|reject\w*|resist\w*|critici\w+|critics?|protest\w*|pushback|push(?:ed|es)? back"
    r"|refus\w+|hostil\w+|condemn\w*|disagree\w*|dissent\w*|fought|fights?|block(?:s|ed)?|veto\w*|lobb(?:y|ied)|concerns?"
    r"|complain\w*|sceptic\w*|dislike[ds]?|unhappy|denounc\w+|contest(?:s|ed)?|challeng\w+)",
)
_CHOSEN = Wording(
    "",
    r"\b(?:select\w*|chosen?|choos\w+|chose|choices?|elect(?:s|ed|ions?)?|appoint\w*|recruit\w*|nominat\w+|hired?|lots?|picked|pick|designat\w+"
    r"|vote[ds]?|volunteer\w*|applications?|apply|interview\w*|shortlist\w*|named by|drawn)\b",
)
_GOES_ON = Wording(
    "",
    r"\b(?:still|no longer|not|clos(?:ed?|ing)|end(?:ed|s)|until|stopp?(?:ed|s)|shut|discontinu\w+|continu\w+|since|ran|wound up"
    r"|dissolved|replaced|abolished|today|currently|now|remains?|ongoing|permanent|each year|every year|annual\w*)\b",
)
_REACTS = Wording(
    "",
    r"\b(?:react\w*|respon[ds]\w*|repl(?:y|ied|ies)|answer\w*|welcom\w+|prais\w+|support(?:ed|s)|oppos\w+|object\w*|reject\w*"
    r"|critici\w+|protest\w*|angr\w+|anger|concern\w*|complain\w*|sceptic\w*|resist\w*|accept\w*|agreed?|refus\w+|said|called|warn\w*|demand\w*"
    r"|disappoint\w*|pleased|surpris\w+|applau\w+|condemn\w*|endors\w+|divided|liked|thanked|ignor\w+)\b",
)
_WHY_LONG = Wording(
    "",
    r"\b(?:because|due to|owing|delay\w*|late|held up|hold up|slow\w*|obstacle\w*|oppos\w+|disagree\w*|election\w*"
    r"|dissol\w+|change of|lack|shortage|backlog|waiting|first had|need(?:ed|s) to|until|lapsed|postpon\w+|reason\w*|explain\w*)\b",
)
_CONTACT = Wording(
    "",
    r"\b(?:contact\w*|writ(?:e|es|ten|ing) to|call|phone|ring|e-?mail\w*|appl(?:y|ies|ication\w*)|request\w*|send|sent|submit\w*"
    r"|form|letter|invit\w+|address|port of call|approach\w*|turn to|ask(?:s|ed|ing)?|visit|through (?:the|its|an?)|office hours)\b"
    r"|@",
)
_CONSISTS = Wording(
    "",
    r"\b(?:members?(?! of (?:the )?(?:\w+ )?(?:parliament|congress|assembly|public|society|staff)\b)|membership"
    r"|consist\w*|compos\w+|compris\w+|made up|sits?|sat|serv(?:es?|ed)|chair\w*|head(?:s|ed)|includ\w+"
    r"|represent\w*|experts?"
    r"|appoint\w*|elect(?:s|ed)?|joined|belong\w*|delegates?|seats?|drawn from|br(?:ings?|inging|ought) together)\b",
)
_CONTENT = Wording(
    "",
    r"\b(?:recommend(?:s|ed)?|propos(?:es?|ed)|ask(?:s|ed)?|object(?:s|ed)?|point(?:s|ed)?|list(?:s|ed)?)"
    r" (?:that|to\b|for\b|out\b|\w+ing\b)|(?<!E\.g\.): ",
)
STANDS_IN = Wording(
    "",
    r"\b(?:acts?|laws?|legislation|bills?|statutes?|codes?|regulations?|decrees?|convention|crc|treat(?:y|ies)|protocols?|resolutions?|"
    r"frameworks?|polic(?:y|ies)|strateg(?:y|ies)|reports?|stud(?:y|ies)|surveys?|papers?|guidelines?|findings|judge?ments?|comment|"
    r"notes?|memos?|memorandum|letters?|it|articles?)(?: \(?\d[\d.,)]*)?,? (?:which )?(?:(?!which\b|who\b)[\w’'-]+,? ){0,14}?"
    r"(?:provid(?:es?|ed)|say(?:s|ing)?|stat(?:es?|ed|ing)|requir(?:es?|ed|ing)|cover(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|"
    r"contain(?:s|ed|ing)?|includ(?:es?|ed|ing)|oblig(?:es?|ed)|defin(?:es?|ed)|aim(?:s|ed)?|set(?:s|ting)? out|"
    r"establish(?:es|ed)?|creat(?:es?|ed)|criminali[sz]\w+|guarantee[sd]?|mention(?:s|ed)?|list(?:s|ed)?|found|finds?|"
    r"show(?:s|ed|n)?|conclud(?:es?|ed)|recommend(?:s|ed|ing)?|encourag(?:es?|ed)|call(?:s|ed)? (?:for|on)|introduc\w+|"
    r"allow(?:s|ed)?|ban(?:s|ned)?|shall|must|may|recogni[sz]es?|made)\b"
    r"|\b(?:mentioned|stated|laid down|set out|contained|listed|recogni[sz]ed) in\b"
    r"|\b(?:under|in) (?:the |this |its )?(?:act|law|article|section|art\.)\b",
)
"""What tells something that stands in a law or a paper."""
_PROCEDURE = Wording("", r"\b(?:appl(?:y|ies|ied|ication)|forms?|requests?|enrol\w*|regist\w+|certificates?)\b")
_COMPLAINTS = Wording("", r"\b(?:complain\w*|petition\w*|communications? (?:to|by|from)|grievance\w*)\b")
_FIRST = Wording("", r"\bfirst\b")
NUMBERED = Wording("", r"\b(?:articles?|arts?|sections?|paragraphs?|paras?|clauses?)[.,]? \d")
"""What names a place in a law by its number."""


def names_numbered(kind: str, text: str) -> bool:
    """Whether ``text`` names a clause or section by its number, whatever it calls it: an article is one."""
    return kind in ("clause", "section") and NUMBERED.found_in(text)


ARTICLE = Wording("", r"\W*(?:article|art\.?|section|paragraph|clause) \d")


LED_BY = Wording(
    "",
    r"\b(?:[Cc]haired|[Hh]eaded|[Ll]ed|[Pp]resided over|[Rr]un|[Dd]irected) by (?:the |an? )?[A-Z]\w+ (?:of |for )?[A-Z]\w+"
    r"|\bwho (?:is|acts as|serves as) (?:the |its )?(?:chair\w*|president|head)\b",
    re.NOFLAG,
)
"""Who leads something is told by the office too: "It is chaired by the Deputy Prime Minister"."""
_FOUNDED = Wording(
    "",
    r"\b(?:founders?|brainchild)\b"
    r"|(?<!\bwas )(?<!\bwere )(?<!\bbeen )\b(?:found(?:ed|ing)|set(?:s|ting)? up|establish\w*|creat\w*|launch\w*|start\w*|began"
    r"|initiat\w*)\b"
    r"|\b(?:founded|set up|established|created|launched|started|begun|initiated|opened|introduced|installed)\b[^.;]{0,80}\bby\b",
)
"""That it was founded in 2009 does not say by whom."""
CONTENT_HEADING = Wording("", r"\b(?:recommendations?|findings|conclusions?|provisions|contents?|results|summary)\b")
_BEFORE = Wording(
    "",
    r"\b(?:before|after|former(?:ly)?|predecessors?|previous(?:ly)?|succe\w+|replac\w+|follow(?:ed|ing|s)|until|took over)\b",
)
_TELLS = Wording(
    "",
    r"\b(?:said|says|saying|stat(?:ed|es)|conclu\w+|deci(?:d|s)\w+|wrote|writes|written|repl(?:ied|ies|y)|respon\w+|answer(?:ed|s)"
    r"|f(?:ou|i)nds?|findings?|rul(?:ed|es|ings?)|h[eo]lds?|not(?:ed|es)|observ\w+|argu\w+|thought|thinks|propos(?:ed|es|als?)"
    r"|recommend\w*|advis(?:ed|es)|told|tells|urg\w+|call(?:ed|s)|agree[ds]?|reject\w*|accept\w*|consider\w*|express\w*|welcom\w+|critici\w+"
    r"|regret\w*|warn\w*|ask(?:ed|s)|point(?:ed|s)|stress\w*|insist\w*|oppos\w+|object\w*|adopt\w*|approv\w*|order(?:ed|s)|mandat\w+"
    r"|instruct\w*|direct(?:ed|s)|declar\w+|show(?:ed|s|n)|reveal\w*|suggest\w*|want(?:ed|s)|hope[ds]?|report(?:ed|s)|explain\w*"
    r"|describ\w+|communicat\w+|inform(?:s|ed)|convey\w*"
    r"|view(?:ed|s)?|stands?|support(?:ed|s)|refus\w+|gave|gives|sent|concern\w*|according to|should|let|made|makes"
    r"|chose|put|set|took|takes|demand\w*|felt|saw|sees|struck|would|could|had|promis\w+|doubt\w*|fear\w*|admit\w*|den(?:ied|ies)|complain\w*"
    r"|prefer\w*|believ\w+|claim\w*|announc\w+|confirm\w*|request(?:ed|s)|mention\w*|list(?:ed|s)|cit(?:ed|es)|spoke|speaks)\b"
    r"|[“\"«]|(?<!E\.g\.):(?:\s|$)",
)
"""What tells something that was said, decided or found; "shall give its opinion" tells none."""
_MADE_BY = Wording(
    "",
    r"\b(?:written|authored|prepared|published|compiled|produced|edited|drafted|issued|commissioned) by\b|\bauthors?\b"
    r"|\bcopyright\b|©",
)
_FOUNDS = Wording(
    "",
    r"\b(?:(?:re)?built|build(?:s|ing)?|found(?:ed|ing|ation|er)s?|construct\w+|inaugurat\w+|establish\w*|erect\w+|create[ds]?|creation"
    r"|set up|opened|opens|opening|launch\w*|beg[aiu]n\w*|start\w*|form(?:ed|ation)|charter\w*|incorporat\w+|complet\w+|origin\w*"
    r"|dat(?:es|ed|ing) (?:back|from)|existed|existence|old(?:est)?|introduc\w+|birth|born|century)\b",
)
_WRITES = Wording(
    "",
    r"\b(?:wrote|written (?:by|for|with)|authored?|authors?|compiled|edited|editors?|published?|publishes|issued|produced"
    r"|drafted|prepared|commissioned|released|launched|copyright)\b|©|\bby (?:the |its |an? )?(?:[\w’'-]+ )?(?-i:[A-Z])",
)
_PROPOSES = Wording(
    "",
    r"\b(?:propos(?:ed|al|als|es)|tabled|introduced|brought|put forward|moved|sponsor\w*|initiat\w*|submitted|presented|drafted"
    r"|bill of|(?:member|minister|senator|deputy|deputies|mp)['’]?s? bill)\b|\bby (?:the |its |an? )?(?:[\w’'-]+ )?(?-i:[A-Z])",
)
_PARTY = Wording("", r"\b(?:part(?:y|ies)|independents?|coalition|opposition)\b|(?-i:\([A-Z]{2,5}\))")
_STANDS_AT = Wording(
    "",
    r"\b(?:in|at|on|near|outside|behind|opposite|beside|off|from|of) (?:the )?(?:[a-z]+ of )?"
    r"(?-i:(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday"
    r"|Friday|Saturday|Sunday)[A-Z])"
    r"|\b(?:street|road|avenue|square|floor|building|town|city|village|district|capital|island|coast|border|located|situated|based"
    r"|north|south|east|west|next to|suburbs?|region)\b",
)
_AGAINST = Wording(
    "",
    r"\b(?:against|oppos\w+|unanim\w+|reject\w+|dissent\w*|without a vote|by consensus|nobody|no one|nays?|to (?:\d|none|nil)"
    r"|no votes?|voted? no)\b"
    r"|\d ?[-–:] ?\d|\bvotes? to\b",
)
_WHO_ABSTAINED = Wording(
    "",
    r"(?-i:\b[A-Z][\w’'-]+)[^.;]{0,80}\babstain\w*|\babst(?:ained|entions?)\b(?: \w+){0,2}(?: by| of| from"
    r"|:) [^.;]{0,40}(?-i:[A-Z])"
    r"|\b(?:nobody|no one|none|no member) (?:\w+ ){0,3}abstained|\bno abstentions?",
)
_ABSTAINED = Wording(
    "", r"\b(?:abst\w+|absent|absence|stayed away|did not (?:vote|attend)|unanim\w+|turnout|not vot\w+)\b"
)


_FAVOURS = Wording(
    "",
    r"\b(?:favou?r\w*|prefer\w*|recommend\w*|support\w*|back(?:s|ed|ing)|chose\w*|choos\w*|opt(?:s|ed)?|lean\w*|better|best|rather|wants?|advis\w+"
    r"|endors\w+|inclin\w+|against|reject\w*)\b",
)
_REASONS = Wording(
    "",
    r"\b(?:because|since|due to|owing to|so that|in order to|on the grounds?|reasons?|therefore|thus|hence|given that"
    r"|in view of|as a result"
    r"|explain\w*|justif\w+|argu\w+|excus\w+|blam\w+|cit(?:ed|es|ing)|attribut\w+|claim\w*|said|says|told|tells?"
    r"|fear\w*|afraid|lack\w*|shortage"
    r"|absence of|for want of|so as to|aims?|aimed|need(?:s|ed)?|cost\w*|worr\w+|concern\w*|to (?:avoid|prevent|protect"
    r"|make|give|keep|save))\b",
)


_COUNTRIES_COUNTED = Wording(
    "how many ",
    r"\bhow many (?:other |more |of the |of these )?(?:countries|states|nations)"
    r" (?:have|has|had|are|were|did|do|ratified|signed|banned|adopted|incorporated|passed)\b",
)
_COUNTS_COUNTRIES = Wording(
    "",
    rf"\b(?:\d[\d,]*|{NUMBER_WORDS}|all|no|none|most|half|every|only|few)\b (?:(?!of\b)[\w’'-]+ ){{0,3}}?"
    r"(?:countr(?:y|ies)|states?|nations?|parties|governments|members|jurisdictions)\b"
    rf"|\b(?:\d[\d,]*|{NUMBER_WORDS}|none|most|half|all) (?:have|has|had|do|did|are|were|others?|more|of (?:them|these"
    rf"|those|the))\b| \| ",
)
"""How many countries do something is told by a number of countries: "one single law" counts none."""


SAID: tuple[tuple[Wording | Wordings, Wording, str], ...] = (
    (asked.PRESENT_LAW, _SINCE, "the sources do not say how the law stands today"),
    (parts_told.ASKED, parts_told.TELLS, "no sentence found says what it is part of"),
    (asked.RANKING, _COMPARES, "no sentence found says which is the better"),
    (asked.CONTENT_SAID, _CONTENT, "the sentences found do not say what it holds"),
    (asked.COMPLAINING, _COMPLAINTS, "no sentence found speaks of complaints"),
    (NOT_SO, DENIES, "no sentence found says what is not so"),
    (OF_WHOM_NOT, DENIES, "no sentence found says of whom or what it is not so"),
    (outcomes.OBLIGED, _BINDS, "no sentence found says whether one must"),
    (outcomes.WHETHER_PASSED, PASSED, "no sentence found says whether it was passed"),
    (outcomes.TAKES_LONG, _LENGTH, "no sentence found says how long it takes"),
    (law_names.ASKED_WHICH, law_names.SAYS, "no sentence found names a law"),
    (outcomes.CONSEQUENCE, _FOLLOWS, "no sentence found says what follows"),
    (outcomes.WAY_OF_ALL, _WAY_OF_ALL, "no sentence found sets one way above others"),
    (outcomes.MEMBERS, _CONSISTS, "no sentence found says who sits on it"),
    (outcomes.WHO_WON, outcomes.TELLS_WON, "no sentence found says who won"),
    (outcomes.STILL_RUNS, _GOES_ON, "no sentence found says whether it goes on"),
    (outcomes.REACTION, _REACTS, "no sentence found says how anybody reacted"),
    (asked.FAVOURED, _FAVOURS, "no sentence found says which one is favoured"),
    (asked.REASON_GIVEN, _REASONS, "no sentence found gives a reason"),
    (outcomes.WHY_SO_LONG, _WHY_LONG, "no sentence found says why it took so long"),
    (outcomes.FOUNDED, _FOUNDS, "no sentence found says when it was founded"),
    (outcomes.MADE_THIS, _MADE_BY, "no sentence found says who made it"),
    (outcomes.PROPOSED, _PROPOSES, "no sentence found says who proposed it"),
    (outcomes.WROTE, _WRITES, "no sentence found says who wrote it"),
    (outcomes.PARTY, _PARTY, "no sentence found speaks of a party"),
    (SITE, _STANDS_AT, "no sentence found says where it stands"),
    (outcomes.SELECTED, _CHOSEN, "no sentence found says how one is chosen"),
    (outcomes.ASKING_FOR_HELP, _CONTACT, "no sentence found says how one asks for it"),
    (outcomes.CALLING, _CONTACT, "no sentence found says whom one calls or writes to"),
    (asked.LANGUAGES, NAMES_LANGUAGE, "no sentence found names a language"),
    (asked.VOTED_AGAINST, _AGAINST, "no sentence found says who voted against it"),
    (asked.ABSTAINED, _WHO_ABSTAINED, "no sentence found says who abstained"),
    (outcomes.PENALTY_SET, outcomes.TELLS_PENALTY, "no sentence found sets a penalty"),
    (asked.NOT_VOTED, _ABSTAINED, "no sentence found says who did not vote"),
    (outcomes.AGAINST, _OPPOSES, "no sentence found says who is against it"),
    (asked.PROCEDURE, _PROCEDURE, "no sentence found says how one applies"),
    (asked.UTMOST, _UTMOST, "no sentence found says which has the most"),
    (_COUNTRIES_COUNTED, _COUNTS_COUNTRIES, "no sentence found counts the countries"),
    (asked.FIRST, _FIRST, "no sentence found says who was first"),
    (asked.FOUNDER, _FOUNDED, "no sentence found says who founded it"),
    (asked.PREDECESSOR, _BEFORE, "no sentence found says who held the office before or after"),
    (asked.WORDS_OF_SOMEBODY, _TELLS, "no sentence found tells what was said"),
)
"""What is asked for, what says it (compiled where it is asked for), and the reason where no sentence does. All of it is English:
what is said in another language is not told by these."""
