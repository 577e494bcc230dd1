"""What kind of things a question asks for, and what kind a heading announces: weaknesses, requirements, options ...

"What could go wrong?" is answered under "Risks", "What does it take?" under "It needs:". Such words say nothing of the subject
and weigh next to nothing in retrieval; between a question and the heading of a list they tell which list is meant. They are
the general nouns by which texts announce what follows (Flowerdew, "Signalling nouns in discourse", English for Specific
Purposes 22, 2003). What the other languages say stands in :mod:`bot.question.asked.asked_kinds_abroad`. Beside them, how many things are asked for: several, all there are, or as many as there may be.
"""

from __future__ import annotations

from functools import lru_cache

from bot.question.asked.asked_kinds_abroad import OPEN, SEVERAL, signals_announced, signals_asked
from bot.question.wordings import Wording, Wordings

_KINDS = {
    "weakness": (
        (
            " weak| short| pitfall| error| mistake| problem| risk| danger| drawback| limit| failing| failure| obstacle| barrier| hurdle| challenge"
            "| difficult| trap| disadvantage| flaw| wrong | avoid| warning"
        ),
        r"weak\w*|short-?comings?|pitfalls?|errors?|mistakes?|problems?|risks?|dangers?|drawbacks?|limit(?:s|ations?)|failings?|failures?|obstacles?|barriers?|hurdles?|challenges?|difficult\w+|traps?|disadvantages?|flaws?|(?:go|goes|going|went) wrong|falls? short|avoid|warnings?",
    ),
    "requirement": (
        (
            " requir| condition| need| prerequisite| criteri| standard| rule| principle| essential| ingredient| element| component| safeguard"
            "| guarantee| protection| check| control| special care | must | should | it take| proper "
        ),
        r"requirements?|conditions?|needs?|needed|prerequisites?|criteri\w+|standards?|rules?|principles?|requires?|required|essentials?|ingredients?|elements?|components?|safeguards?|guarantees?|protections?|checks?|controls?|special care|must|should|it takes?|proper",
    ),
    "option": (
        (
            " option| choice| alternative| way| route| method| approach| solution| measure| means | technique| tool| channel| model| possibilit"
            "| remed| response| can be | instead | deal| handl| cope | manage "
        ),
        r"options?|choices?|alternatives?|ways?|routes?|methods?|approach\w*|solutions?|measures?|means|techniques?|tools?|channels?|models?|possibilit\w+|remed\w+|responses?|can be (?:done|used|offered)|instead|deal(?:ing)? with|handl\w+|cope|manage",
    ),
    "task": (
        " task| job| function| role| dut| responsibilit| activit| power| mandate | work | service| contribution| part| can | may | could | to ",
        r"tasks?|jobs?|functions?|roles?|dut(?:y|ies)|responsibilit\w+|activit\w+|powers?|mandate|work|services?|contributions?|parts?|can (?:\w+ )?do|(?:can|may|could|to):?$",
    ),
    "step": (
        " step| stage| phase| sequence | procedure| process | moment| order ",
        r"steps?|stages?|phases?|sequence|procedures?|process|moments?|order",
    ),
    "kind": (
        " kind| type| form| variet| categor| sort| model| classes | basket| degree| level| layer| tier| groups ",
        r"kinds?|types?|forms?|variet\w+|categor\w+|sorts?|models?|classes|baskets?|degrees?|levels?|layers?|tiers?|groups",
    ),
    "source": (
        " source| where | look at first ",
        r"sources?|where (?:\w+ ){0,4}(?:come|comes|from|find|get|look)|from where|look at first",
    ),
    "consideration": (
        " factor| consideration| criteri| question| aspect| issue| depend| weigh",
        r"factors?|considerations?|criteri\w+|questions?|aspects?|issues?|depends?|weigh\w*",
    ),
    "people": (
        (
            " actor| stakeholder| participant| group| bod| practitioner| profession| who | whom | people | persons | members | partner| institution"
            "| organi"
        ),
        r"actors?|stakeholders?|participants?|groups?|bod(?:y|ies)|practitioners?|professions?|professionals?|who|whom|people|persons|members|partners?|institutions?|organi[sz]ations?",
    ),
    "result": (
        " result| effect| outcome| consequence| impact| influence",
        r"results?|effects?|outcomes?|consequences?|impacts?|influences?",
    ),
    "reason": (
        " advantage| benefit| strength| why | reason| argument",
        r"advantages?|benefits?|strengths?|why|reasons?|arguments?",
    ),
    "subject": (
        " subject| topic| area| field| matter| content | cover| theme| domain| include| deal| belong| contain",
        r"subjects?|topics?|areas?|fields?|matters?|content|cover\w*|themes?|domains?|include[sd]?|deals? with|belongs?|contain\w*",
    ),
    "purpose": (
        " aim| goal| purpose| objective",
        r"aims?|goals?|purposes?|objectives?",
    ),
}  # fmt: skip
"""Kind -> what a text that names it holds (see :class:`bot.question.wordings.Wording`), and the words that name it."""
_COMPILED = {kind: Wording(needs, rf"\b(?:{words})(?![\w’])") for kind, (needs, words) in _KINDS.items()}
_ASKED = Wording(" which | what ", r"\b(?:which|what)(?:'s|’s)?\b(?: [\w'’-]+){0,5}")
"""Where the kind is named: right behind "which" or "what"."""
_BY_FORM = (
    (Wording(" how ", r"\bhow (?:can|could|should|might|may|do|does|to|would)\b"), ("option", "task", "requirement")),
    (Wording(" where ", r"\bwhere (?:could|can|might|do|does|should)\b"), ("source",)),
    (Wording(" who | whom ", r"\bwhom?\b"), ("people",)),
    (Wording(" why ", r"\bwhy\b"), ("reason",)),
    (Wording(" wrong | short ", r"\b(?:go|went|goes) wrong\b|\bfalls? short\b"), ("weakness",)),
    (Wording(" do ", r"\bdo\b"), ("task",)),
    (Wording(" what ", r"\bwhat (?:can|could|may|might) (?!go\b)\w+"), ("option", "task")),
    (
        Wording(" cover| include| contain| deal with| belong", r"\b(?:cover|include|contain|deal with|belong)\w*\b"),
        ("subject",),
    ),
    (Wording(" should | must | ought | need ", r"\b(?:should|must|ought|need)\b"), ("requirement",)),
)
"""Kinds that the form of a question asks for without naming them."""
_TAIL = 60
"""Characters of a lead-in's end that are looked at: it announces there what follows."""


@lru_cache(maxsize=256)
def kinds_asked(question: str, language: str = "en") -> frozenset[str]:
    """The kinds of things that a question in ``language`` asks for."""
    if language != "en":
        return signals_asked(question, language)
    named = " ".join(match.group() for match in _ASKED.finditer(question))
    found = {kind for kind, words in _COMPILED.items() if named and words.search(named)}
    return frozenset(found.union(*(kinds for form, kinds in _BY_FORM if form.search(question))))


@lru_cache(maxsize=4096)
def kinds_announced(heading: str, lead_in: str, language: str = "en") -> frozenset[str]:
    """The kinds of things that a heading, or the end of the sentence that introduces a list, announces in ``language``."""
    tail = lead_in[-_TAIL:]
    if language != "en":
        return signals_announced(heading, tail, language)
    return frozenset(kind for kind, words in _COMPILED.items() if words.search(heading) or words.search(tail))


_NOUN = r"(?!(?:this|is|was|does|has|us|rights|years?|dates|countries|states?|always|perhaps|lens)\b)(?:[a-z]{2,}(?:[^suiaw\W]s|ies|criteria))\b"
_PLURAL = Wordings(
    (
        "which|what",
        r"\b(?:which|what)(?: (?:are|were)(?: the| some| its| their)?)?(?: (?:kinds?|sorts?|types?|forms?) of)? "
        + _NOUN,
    ),
    (
        "which|what",
        r"\b(?:which|what)(?: (?:are|were)(?: the| some| its| their)?)?(?: (?:kinds?|sorts?|types?|forms?) of)? "
        r"(?:(?!(?:is|was|does|did|do|are|were|has|have|can|should|it|the|an?)\b)[\w'’-]+ ){1,2}?"
        + _NOUN
        + r"(?=\W*$|[,;:?]| (?:are|were|do|did|can|could|may|might|must|shall|should|will|would|ought|have|need|to|of|for|in|on|at|by|from|under|with|against|about|when|if|\w+ing|\w+ed|we|i|you|they|states?|governments?)\b)",
    ),
)
"""A plural right behind "which" is asked for; one further on may be a verb ("Which agency supports children?")."""
_SEVERAL = Wording(
    " belongs | take | wrong | to do ",
    r"\bwhat belongs\b|\bwhat does it take\b|\bwhat (?:\w+ ){0,2}go(?:es)? wrong\b"
    r"|\bwhat (?:can|may|could|are|is|does|do) (?:the |an? )?(?:\w+ ){1,3}(?:entitled|able|allowed|empowered|supposed) to do\b",
)


def asks_for_several(question: str) -> bool:
    """Whether several things are asked for: "Which controls can make up for that?", "What could go wrong?"."""
    return bool(_PLURAL.found_in(question) or _SEVERAL.search(question) or SEVERAL.found_in(question))


_OPEN = Wording(
    " what | how | where | who | step by step | which children | which people ",
    r"\bwhat (?:all |else )?(?:can|could|should|must|may|might|ought)\b|\bhow (?:can|could|should|might|may|to|would)\b"
    r"|\bwhat(?:'s|’s| is) the (?:best |right |usual )?way|\bwhere (?:could|can|might|should)\b|\bwho (?:should|could|may|can|counts?)\b"
    r"|\bwhat (?:[\w'’]+ ){0,3}(?:to do|takes? to)\b|\bstep by step\b|\bwhich (?:children|people)\b",
)


def leaves_number_open(question: str) -> bool:
    """Whether the answer may be one thing or several: "What should we do with them now?", "How can we handle it?"."""
    return bool(_OPEN.search(question) or OPEN.found_in(question))


_ALL = Wordings(
    (
        "list|enumerate|bullet|overview|summar|rundown|complete|entire|full|whole|every|all|nothing|none|one by one",
        (
            r"\b(?:check-?)?lists?\b|\benumerate\b|\bbullet(?:s| points?|-points?)?\b|\boverview\b|\bsummar(?:y|ise|ize)\b|\brundown\b|\bone by one\b"
            r"|\b(?:complete|full|entire|whole) (?:list|set|range|menu|catalogue|picture)\b|\beverything\b|\ball (?:the|of|these|those|your|their|its) \w+"
            r"|\b(?:nothing|none) (?:left|leaving|missing)\b|\ball (?:\w+ )?(?:points|items|steps|reasons|factors|conditions|ways|parts)\b"
        ),
    ),
    (
        "num|lista|tod|resum",
        r"\b[eé]num[eé]r|\blista(?:s|dos?)?\b|\btod[ao]s l[ao]s\b|\btodo lo que\b|\bresum(?:en|e|ir)\b",
    ),
    ("liste|tou|résum", r"\blistes?\b|\btou(?:s|tes) les\b(?! combien)|\btout ce qu|\brésum"),
    (
        "перечисл|список|переч|все|اذكر|كل |جميع|قائمة|列出|列举|所有|全部|清单|都有哪些",
        r"перечисл|\b(?:список|перечень)\b|\bвсе\b|اذكر|كل ما|(?<!\w)(?:كل|جميع) ال|قائمة|列出|列举|所有|全部|清单|都有哪些",
    ),
)


def asks_for_all(question: str) -> bool:
    """Whether everything there is is asked for, or a list by that name: "all bullet points, nothing left out"."""
    return _ALL.found_in(question)
