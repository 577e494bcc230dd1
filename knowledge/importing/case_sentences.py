"""What a sentence does: tells something, sets a norm, or goes on with the example before it."""

from __future__ import annotations

import re

_IRREGULAR = """is are was were be been has have had does did do can could may might must shall should will would cannot
    led held found set came took made gave put went brought drew won saw began became met said sought built kept let grew rose chose
    wrote spoke stood sat ran fell left lost paid sent taught thought told understood bore broke cut fought got hit
    dealt felt heard knew laid lent lay meant read shown sold spent split spread struck swore threw wound withdrew
    go goes apply applies lie lies carry carries rely relies vary varies comply complies specify specifies try tries"""
# Verbs of this field; those marked * are nouns as often in their bare form, so that only "acts", "plans" ... are no sign.
_REGULAR = """accept achieve acknowledge adapt add address adopt advise advocate affirm aim allocate allow amend appoint approve
    argue arrange ask assess assist attend authorise authorize begin belong bring build call catch choose cite clarify collect
    combine commission commit compare compile complain complete conclude conduct confirm consider consist constitute consult
    contain contribute convene cooperate create criminalise criminalize decide declare define deliver demand deny depend describe
    designate determine develop discuss draft draw educate elect eliminate embed empower enable enact encourage enforce engage
    enjoy ensure enshrine entitle entrust establish evaluate examine exclude exist expand explain explore express extend facilitate
    finance fix follow forbid form formulate fulfil gather give govern grant guarantee guide handle happen harmonise harmonize
    help hold identify illustrate implement impose improve incorporate inform initiate inspect integrate interpret introduce
    investigate invite involve issue* join keep lack launch lay lead learn leave let limit* list* live lobby maintain make manage
    mandate* meet mention monitor negotiate note* notify oblige observe obtain offer* open operate oppose organise organize outlaw
    oversee participate permit place* play* praise prefer prepare prescribe present prevent produce prohibit promise* promote
    propose protect provide publish pursue raise reach recall receive recognise recognize recommend reconsider record* reduce refer
    reflect reform* refuse regard* register* regulate reject relate rely remain remove renew repeal replace report* represent
    request* require reserve resolve respect* respond restrict result* retain reveal review* revise revoke rule* run* schedule*
    seek select send separate serve set settle share* show sign* sit solve speak specify spell stand start* state* stem stipulate
    strengthen stress strike strive submit succeed suggest supervise support* suspend take teach tell test* translate treat trigger
    trust* turn understand undertake unite update* uphold urge use* validate visit* vote* welcome widen win withdraw work* write
    check* comment* contest* cost* debate* face* form* measure* object* order* pilot* process* question* risk* rise share* target*
    ban* act* plan* host* fund* train* document* consolidate criticise criticize devolve decentralise domesticate accede ratify
    abolish lower conclude consolidate prioritise prioritize streamline supplement transform transpose underpin warn waive"""


def _forms() -> str:
    """Give the finite forms of the verbs: "examines" and "examine", of those that are nouns too only what no noun is."""
    forms = set(_IRREGULAR.split())
    for verb in _REGULAR.split():
        bare = verb.rstrip("*")
        third = bare + ("es" if bare.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
        third = bare[:-1] + "ies" if bare.endswith("y") and bare[-2] not in "aeiou" else third
        if bare == verb:
            forms |= {bare, third}
    return "|".join(sorted(forms, key=len, reverse=True))


_VERB = re.compile(
    rf"\b(?:{_forms()}|\w{{2,}}(?:ed|ied)|acts(?=\s+(?:as|on|under|for|together))|states(?=\s+that)"
    r"|(?:reports|rules|works|uses|funds|hosts|runs|bans|plans|supports|reviews|lists|votes|reforms|trains|offers|issues|mandates"
    r"|checks|comments|contests|costs|debates|faces|forms|measures|objects|orders|pilots|processes|questions|targets|limits|places|plays|records|respects|starts|tests|visits)(?=\s+(?:the|a|an|all|any|its|their|to|on|that|children|every|each|with|in|out|by|under|no|on|for|how|which|bills)\b))\b",
    re.IGNORECASE,
)
_NOT_VERB = re.compile(
    r"\b(?:United|Related|Based|Need(?:ed)?|Limited|Detailed|Advanced|Combined|Red|Bed|Unaccompanied|Disabled|Specialised|Integrated"
    r"|Mixed|Unified|Revised|Amended|Updated|Protected|Abandoned|Indeed|Hundred|Sacred)\b"
)
_NORM = re.compile(
    r"\b(?:should|must|ought\s+to|needs?\s+to(?=\s+be\b)|has\s+to|have\s+to|can|may|might|it\s+is\s+(?:important|essential|crucial|necessary|good|vital|clear)"
    r"|are\s+(?:advised|encouraged|recommended)|is\s+(?:important|essential|crucial|advisable|recommended|vital))\b",
    re.IGNORECASE,
)
_GENERAL_START = re.compile(
    r"(?:states?(?:\s+part(?:y|ies))?|governments|countries|many|most|some|other|all|every|each|any|no|in\s+(?:many|most|some|other|all|several|few)"
    r"|unlike|generally|in\s+general|ideally|usually|often|sometimes|children|law\s+reform|legislative\s+reform|legislation|laws|reform(?:s|ers)?"
    r"|advocates|ngos|csos|civil\s+society|parliaments|courts|lawmakers|legislators|different|there\s+(?:is|are)|it\s+(?:is|has\s+to|should|can|may)"
    r"|where|when(?:ever)?|if|whether|how|what|why|who|before|such|one|an?)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|has\s+been|have\s+been|(?:has|have)\s+(?:on\s+(?:\w+\s+){1,3})?\w+ed|led|held|found|came"
    r"|took|made|gave|went|brought|drew|began|became|met|sought|built|chose|wrote|put\s+(?:the|in)|won|set\s+up|\w{3,}ed)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"(?:it|they|he|she|its|their|his|her|this|these|that|those|the\s+latter|the\s+former|both)\b", re.IGNORECASE
)
_SEQUEL = re.compile(
    r"(?:as\s+a\s+(?:result|consequence|further\s+step)|consequently|subsequently|since\s+then|later|thereafter|afterwards?|following\s+(?:this|the)"
    r"|after\s+(?:this|that|the|its|a)|meanwhile|at\s+the\s+same\s+time|in\s+addition|moreover|furthermore|additionally|eventually|finally"
    r"|in\s+response|prior\s+to|then|today|currently|there,|by\s+then|to\s+(?:this|that)\s+end|thanks\s+to|in\s+the\s+(?:end|process|country|same\s+year|following)"
    r"|one\s+year\s+later|(?:two|three|five|ten)\s+years\s+later|during\s+the)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:in|by|since|from|during|between|on|until|as\s+of|at\s+the\s+end\s+of)\s+(?:(?:early|late|mid|the|spring|summer|autumn|winter|\d{1,2})[\s-]+)?(?:\w+\s+){0,2}(?:18|19|20)\d\d",
    re.IGNORECASE,
)
_DEFINITE = re.compile(
    r"the\s+(?:(?:new|final|resulting|draft|first|same|said|revised|amended|old|present|current|latest|two|three|joint|national)\s+)*"
    r"(?P<noun>acts?|laws?|bills?|codes?|courts?|judges?|judg[e]?ments?|ruling|decision|ministry|minister|ministries|government|commission|committee|coalition"
    r"|parliament|president|reforms?|campaign|project|programme|program|study|report|evaluation|consultations?|draft|amendments?|constitution|ombuds\w+"
    r"|council|assembly|centre|center|process|network|working\s+group|task\s+force|group|petitions?|children|young\s+people|region|city|country|state"
    r"|legislature|legislation|measure|statute|decree|policy|strategy|plan|office|agency|authority|institute|university|team|research|findings|paper"
    r"|conference|review|debate|initiative|partnership|provisions?|article|clause|mayor|senate|congress|judiciary|drafters?|experts?|partners|members"
    r"|case|applicants?|claimants?|complainants?|mother|father|boy|girl|child|text|version|system|model|approach|example|lawmakers|deputies|organisation"
    r"|body|forum|platform|survey|poll|vote|referendum|meeting|workshops?|hearings?|ban|prohibition|institution|charter|guidelines?|movement)\b",
    re.IGNORECASE,
)
_IN_THE_COUNTRY = re.compile(
    r"\b(?:in|of|across|throughout)\s+(?:the|that|this)\s+(?:country|state|city|region|province|territory|island)\b|\bnational\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_GERUND = re.compile(r"[A-Z]?[a-z]+ing\b")


def has_predicate(text: str, language: str = "en") -> bool:
    """Tell whether a text says something: in English by its verbs, elsewhere by its length."""
    if language.startswith("en"):
        return _VERB.search(_NOT_VERB.sub("", text)) is not None
    return len(text) > (12 if re.search(r"[\u3040-\u9fff]", text) else 25)


def is_normative(text: str) -> bool:
    """Tell whether the first sentence of a text sets a norm or speaks of States in general."""
    start = text.lstrip("*_ “‘\"'")
    first = re.split(r"(?<=[.!?;:])\s", start, maxsplit=1)[0]
    return bool(_GENERAL_START.match(start) or _NORM.search(first))


def tells_past(text: str) -> bool:
    """Tell whether a text tells of something that happened."""
    return _PAST.search(_NOT_VERB.sub("", text)) is not None


def is_gerund(text: str) -> bool:
    """Tell whether a text begins as a task does: "Supporting States in ..."."""
    return _GERUND.match(text.lstrip("*_ ")) is not None


def points_back(text: str, before: str) -> bool:
    """Tell whether a text begins by going on with what ``before`` tells: a pronoun, a sequel, a year, "The Act"."""
    start = text.lstrip("*_ “‘\"'")
    if _PRONOUN.match(start) or _SEQUEL.match(start) or _TIME.match(start):
        return True
    definite = _DEFINITE.match(start)
    if definite is None:
        return False
    stem = definite["noun"].casefold()[:6]
    return any(word.casefold().startswith(stem) for word in _WORD.findall(before))


def speaks_of_the_country(text: str) -> bool:
    """Tell whether a text speaks of "the country" that stands before it."""
    return _IN_THE_COUNTRY.search(text) is not None
