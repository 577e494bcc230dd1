"""Follow-ups that ask for a kind of statement and name nothing else: "Why did they do it?", "By whom?", "Is it compulsory?".

Each stands with what says such a thing in a sentence about what is talked about. English.
"""

from __future__ import annotations

from bot.question.wordings import Wording

_LEAD = r"\A\W*(?:(?:ok(?:ay)?|and|but|so|then|well|yes|now|hm+|right)\W+)*"
_IT = r"(?:it|that|this|they|these|those|he|she|them)"
_BE = r"(?:is|are|was|were)"
_DO = r"(?:do|does|did|have|has|had|would|will|should|must|can|could)"
_END = r"(?: (?:then|exactly|really|though|please|done|again))*\W*\Z"

WHY = Wording(
    "why|how come|what for|reason|ground",
    rf"{_LEAD}(?:why|how come|what for|for what reasons?|on what grounds?|on which grounds?)(?: not)?(?: (?:{_BE}|{_DO}) {_IT}(?: (?:do|done|so|that|it|this|happen|needed|necessary|want"
    rf"(?:ed)? (?:it|that|this|to))){{0,2}}| so)?{_END}",
)
REASON = Wording(
    "",
    r"\b(?:because|since|due to|owing to|so that|in order to|on the grounds?|reasons?|therefore|thus|hence|for the purpose|thanks to"
    r"|for fear|given that|explain\w*|(?:was|were|is|are) (?:meant |intended |designed )?to (?!be\b)[a-z]+|aim(?:s|ed)? (?:at|to)"
    r"|go(?:es)? back to|stems? from|results? from|arises? from|goal|purpose|sought to|wanted to|hop(?:ed|es|ing) to|intended to"
    r"|need(?:s|ed)? to)\b",
)
REMEDY = Wording(
    "what",
    rf"{_LEAD}(?:what (?:should|must|can|could|needs to|has to|ought to|is to) be done(?: (?:about|for|with|against) {_IT})?(?: instead)?"
    rf"|what (?:do|does|did) (?:{_IT}|the (?:committee|office|report|authors?|ombuds\w+|commission|inquiry|court|network)|one) "
    r"(?:recommend|want|propose|suggest|advise|call for|ask for|demand|say should be done)(?: (?:about|for|on) (?:it|that|this|them))?(?: instead)?"
    r"|what(?: is| was|['’]s) (?:recommended|proposed|suggested|the (?:advice|recommendation|remedy|solution))(?: (?:about|for|on) (?:it|that|this|them))?)"
    r"(?:,? (?:says?|according to) (?:[\w’'-]+ ){0,3}[\w’'-]+)?"
    rf"{_END}",
)
"""It is asked what is to be done about what was spoken of."""
REMEDIES = Wording(
    "",
    r"\b(?:recommend\w*|urge[sd]?|urging|calls? (?:on|upon|for)|called (?:on|upon|for)|should|must|ought|propos\w+|suggest\w*|invit(?:es|ed)"
    r"|encourag\w+|advis\w+|needs? to|has to|have to|requests?)\b",
)
BASIS = Wording(
    "basis|law|article|section|act",
    rf"{_LEAD}(?:(?:on |under )?(?:what|which) )?(?:(?:is |was )?(?:the |its )?legal basis|(?:law|act|article|section)(?: is (?:that|it|this))?)"
    rf"(?: (?:for|of) {_IT})?{_END}",
)
"""It is asked which law provides for what was spoken of."""
BASES = Wording(
    "", r"\b(?:sections?|articles?|art\.|rules?|regulations?|act|code|law|statute|constitution|convention|protocol)\b"
)
AIM = Wording(
    "what|purpose|aim|goal",
    rf"{_LEAD}(?:what {_BE} {_IT} (?:\w+ly )?(?:trying|meant|supposed|intended|hoping|looking|aiming|set up) to (?:achieve|do|reach|accomplish"
    rf"|bring about|change)|what {_BE} (?:its|their|his|her|the) (?:main |overall )?(?:aims?|goals?|purposes?|objectives?|intentions?|point)"
    rf"|what (?:do|does|did) {_IT} (?:want|hope for|seek|aim (?:at|for)|(?:want|hope|seek|try|aim|intend) to (?:achieve|do|reach|change))"
    rf"|what {_BE} {_IT} for|to what end){_END}",
)
AIMS = Wording(
    "",
    r"\b(?:wants?|wanted|aim(?:s|ed)?|aiming|seeks?|sought|hop(?:es|ed)|intend(?:s|ed)|purpose|goals?|objectives?|in order to|so that"
    r"|(?:is|are|was|were) (?:meant |intended |designed |set up (?:\w+ ){0,3})?to (?!be\b)[a-z]+|mission)\b",
)
BOUND = Wording(
    "compulsory|mandatory|obligatory|required|voluntary|optional|binding|must|have to|obliged|need",
    rf"{_LEAD}(?:{_BE} {_IT} (?:\w+ly )?(?:compulsory|mandatory|obligatory|required|voluntary|optional|binding|obliged|a must|an obligation)"
    rf"(?: to do (?:it|that|so|this))?|must (?:{_IT}|one|you|we|states)(?: do (?:it|that|so|this))?"
    rf"|(?:do|does|did) (?:{_IT}|one|you|we|states) (?:really )?(?:have|need) to(?: do (?:it|that|so|this))?){_END}",
)
BINDS = Wording(
    "",
    r"\b(?:must|shall|ha(?:ve|s|d) to|oblig(?:ed|es|ation|ations|atory)|required?|requires|mandatory|compulsory|bound|binding|voluntary|optional"
    r"|duty|duties|need(?:s|ed)? not|may)\b",
)
WHERE = Wording(
    "where|place",
    rf"{_LEAD}(?:where|in (?:what|which) (?:place|town|city|building|room)s?)(?: (?:{_BE}|{_DO}) {_IT}(?: (?:be|take place|happen|held|done|meet"
    rf"|kept|set up|located|based|sit|go|live|stand))?)?{_END}",
)
PLACE = Wording(
    "",
    r"\b(?:in|at|inside|outside|near|on|behind|beside|opposite|next to) (?:an? |the |its |their |his |her |our |every |each |some |most |\w+ )?(?:\w+ ){0,2}(?:schools?|clubs?"
    r"|offices?|rooms?|halls?|buildings?|courts?|homes?|houses?|cities|city|towns?|villages?|cent(?:re|er)s?|librar(?:y|ies)|hospitals?|clinics?"
    r"|churches|church|capital|stations?|prisons?|parks?|premises|squares?|yards?|gardens?|markets?|streets?|floors?|headquarters|region|province|district|countr(?:y|ies)"
    r"|campus|universit(?:y|ies)|parliament|harbour|islands?|online)\b|\bonline\b|\b(?-i:(?:in|at|near|from) (?:the )?[A-Z][a-z]+)",
)
BY_WHOM = Wording(
    "whom|who",
    rf"{_LEAD}(?:by whom|who by|by who|from whom|who from|(?:and )?who (?:did|does|do|will do|should do|has done) (?:it|that|this|so)"
    rf"|who(?:['’]s| {_BE}) (?:responsible|answerable|in charge|behind (?:it|that|this))(?: (?:for|of) (?:it|that|this))?){_END}",
)
DOER = Wording(
    "",
    r"\bby (?!\d|then\b|now\b|law\b|(?:the )?(?:end|time|age|way|same|year)\b|(?-i:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b|\w+ing\b)[a-z]+|\A\W*(?:answerable|responsible|lead|\w+ by|in charge|owner|actors?|who)\b[^:.]{0,20}:"
    r"|\b(?:under the lead of|responsible for|answerable for|in charge of|came from|comes from)\b",
)
OUTCOME = Wording(
    "came|come|result|outcome|effect|lead|led|change|achiev|bring|upshot",
    rf"{_LEAD}(?:what (?:came|has come|did come) (?:out )?of {_IT}|what (?:was|were|is|are) (?:the|its|their) (?:final |main )?(?:results?|outcomes?|effects?|upshot)"
    rf"|what did {_IT} (?:lead to|result in|bring about|change|achieve)|with what (?:results?|effects?|outcome)){_END}",
)
RESULTS = Wording(
    "",
    r"\b(?:led to|resulted in|result(?:s|ed)? (?:of|was|were)|as a result|contributed to|brought about|gave rise to|outcome|raised awareness"
    r"|informed the|thereby|in the end|eventually|was (?:then )?(?:adopted|passed|approved|enacted|changed|set up|created)|were (?:adopted|passed|changed"
    r"|created)|became|since then|now (?:has|have|is|are)|increased|decreased|fell|rose|improved)\b",
)
REST = Wording(
    "rest|others|remain|other ones",
    rf"{_LEAD}(?:what (?:about|of) |how about |what happens? to |when do )?(?:the |all the )?(?:rest|others|other ones|remainder|remaining (?:ones|parts?))"
    rf"(?: of (?:it|them|that|these|those))?{_END}",
)
REMAINS = Wording("", r"\b(?:remaining|remainder|the rest|the others?|all others?|other \w+s|everything else)\b")

_LAWFUL = r"(?:legal|lawful|illegal|unlawful|allowed|permitted|forbidden|prohibited|against the law|within the law|ok(?:ay)?|all right|acceptable)"
LAWFUL = Wording(
    "legal|law|allowed|permitted|forbidden|prohibited| ok|all right|acceptable",
    rf"{_LEAD}{_BE} {_IT} (?:\w+ly |even |still )?{_LAWFUL}{_END}",
)
SAYS_LAWFUL = Wording(
    "",
    r"\b(?:legal|lawful|lawfully|illegal|unlawful|unlawfully|allow(?:s|ed)?|permit(?:s|ted)?|forbid(?:s|den)?|prohibit(?:s|ed)?|banned|against the law"
    r"|contrary to|in breach of|violat(?:es|ed|ion)|(?:must|may|shall) not|no right to|entitled|acceptable|unacceptable|in line with the law)\b",
)
"""What says that something is lawful, or is not."""
WHETHER_LAWFUL = Wording(
    "legal|law|allowed|permitted|forbidden|prohibited| ok|all right|acceptable",
    rf"{_LEAD}(?:is|are|was|were) (?!{_IT} (?:\w+ly |even |still )?{_LAWFUL}{_END})(?:[\w’'-]+ ){{1,8}}?{_LAWFUL}\b",
)
"""It is asked whether something that is named is lawful: "Is it ok for the staff to ...?"."""

UNDONE = Wording(
    " if ",
    rf"{_LEAD}(?:what (?:happens |would happen |will happen |is done )?)?if (?:not|(?:{_IT}|one|you|we|i|somebody|someone|a \w+) (?:do|does|did|would|will|could|can)"
    rf"(?: not|n?['’]?t|nt)(?: (?:do|comply|obey|report|agree)(?: (?:it|that|so|this))?)?|{_IT} (?:fails?|refuses?|ignores? (?:it|that|this)|breaks? (?:it|that|this)"
    rf"|forgets?|never [a-z]+s|(?:is|was|comes?) (?:late|missing|not (?:there|published|done|given|sent|followed|respected|met|kept))"
    rf"|isn['’]?t (?:there|published|done|given|sent|followed|respected|met|kept))){_END}",
)
"""It is asked what happens to whoever does not do what was spoken of."""
FAILS = Wording(
    "",
    r"\b(?:fail(?:s|ed|ure)?|contraven\w+|breach(?:es|ed)?|violat\w+|(?:does|do|did|has|have) not|refus\w+|neglect\w*|omit\w*|without"
    r"|break(?:s|ing)?|infring\w+|disobey\w*)\b",
)
"""What says that somebody does not do as they should."""

KINDS: tuple[tuple[Wording, Wording], ...] = (
    (WHY, REASON),
    (REMEDY, REMEDIES),
    (BASIS, BASES),
    (AIM, AIMS),
    (BOUND, BINDS),
    (WHERE, PLACE),
    (BY_WHOM, DOER),
    (OUTCOME, RESULTS),
    (REST, REMAINS),
    (LAWFUL, SAYS_LAWFUL),
)
"""What asks for a kind of statement and nothing else, with what says it."""


def says_what(text: str) -> Wording | None:
    """What a sentence must hold that gives the kind of statement which a follow-up asks for by ``text`` alone; None for no such."""
    plain = " ".join(text.split())
    return next((says for asks, says in KINDS if asks.found_in(plain)), None)
