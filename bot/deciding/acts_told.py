"""What somebody said, decided, found or passed, and who paid: the act must be told, not only who may have done it. English.

"What did the teachers say?" is not answered by a sentence that says teachers were consulted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.deciding.presupposed import TOLD
from bot.deciding.topic import chosen_rows
from bot.indexing.lists import list_units
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.deciding.topic import Topic
    from bot.indexing.index import Index

_CLAUSE = r"(?:because|when|if|that|who|which|to|after|before|while|since|though|how|why|what|where)"
_SOMEBODY = rf"(?P<who>(?!(?:you|i|one)\b)(?:(?!{_CLAUSE}\b)[\w’'-]+,? ){{1,9}}?)"
_DID = r"(?<!\bat )(?<!\bin )(?<!\bon )(?<!\bfor )(?<!\bto )(?<!\bby )\bwhat (?:[\w’'-]+ ){0,2}?(?:did|has|have|had)"
_OF = r"\bwhat (?:are|were|is|was) (?:the |all |all the )?(?:main |key |first |final )?"
_FROM = r" (?:of|from|by|made by|issued by) (?P<who>(?:[\w’'-]+,? ?){1,9})"
_PAPER = Wording(
    "",
    r"\b(?:acts?|laws?|bills?|statutes?|codes?|conventions?|treaty|treaties|protocols?|constitution|articles?|sections?"
    r"|paragraphs?"
    r"|chapters?|comments?|regulations?|decrees?|pages?|books?|guides?|handbooks?|guidelines?|schedule|annex|charter|rules?)\b",
)
"""What says something by what stands in it: whatever of it is quoted is what it says."""
_WRITTEN = Wording(
    "",
    r"\b(?:papers?|petitions?|letters?|memos?|memorandums?|frameworks?|strateg(?:y|ies)|polic(?:y|ies))\b|\A\W*it\W*\Z",
)
"""What says something by its words as well, though it may be told of and not quoted: "a paper covering gaps"."""

_BEYOND_HEAD = Wording(
    "", r" (?:of|in|on|at|for|from|by|with|about|under|employed|hired|appointed|set up|called|named)\b"
)
"""What stands behind the word for whose act it is: "the lawyer employed by the NGOs"."""
NEARLY = 0.8
"""Sentences name somebody from this share of the best match on."""


@dataclass(frozen=True, slots=True)
class _Act:
    """A kind of act: how it is asked for, what tells it, the reason where nothing does; papers do some ``by_papers`` too."""

    asked: Wording
    told: Wording
    reason: str
    by_papers: bool = False


def _any(alternatives: str) -> str:
    """A pattern for any of the words in ``alternatives``, which stand in it parted by blanks; "_" is a blank."""
    return rf"\b(?:{'|'.join(alternatives.split()).replace('_', ' ')})\b"


_SAYS = (
    _any(
        r"""
    sa(?:id|ys?|ying) stat(?:ed|es|ing) wrote writes written repl(?:ied|ies|y) respon\w+ answer\w* argu\w+ thought thinks?
    propos\w+ recommend\w* advis\w+ told tells? urg\w+ call(?:ed|s|ing)? agree\w* reject\w* express\w* welcom\w+ critici\w+
    regret\w* warn\w* ask(?:ed|s|ing)? point(?:ed|s)_(?:out|to) stress\w* insist\w* oppos\w+ object\w* declar\w+ suggest\w*
    want\w* hope[ds]? explain\w* complain\w* prefer\w* believ\w+ claim\w* announc\w+ confirm\w* request\w* mention\w*
    demand\w* felt feels? fear\w* admit\w* den(?:ied|ies|y) doubt\w* f(?:ou|i)nds? findings? not(?:ed|es|ing) observ\w+
    concern(?:s|ed)? consider(?:s|ed)? emphasi\w+ encourag\w+ recall\w* conclu\w+ rul(?:ed|es|ing) held holds vot(?:ed|es) remind\w*
    according_to view\w* opinion\w* report(?:ed|s) describ\w+ testif\w+ spoke speaks in_favour against appreciat\w* prais\w+
    glad deplor\w* show(?:ed|s|n)? accept\w* decid\w+ decision heard comment\w* remark\w* question\w* list(?:ed|s) should
    must need\w* like[ds]?
    """
    )
    + r"""|[“\"«]"""
)
_DECIDES = _any(
    r"""
    decid\w+ decision\w* rul(?:ed|es|ing)\w* held holds found finds adopt\w* approv\w* reject\w* vot\w+ resol\w+
    order(?:ed|s) grant\w* dismiss\w* upheld uphold\w* struck declar\w+ agree\w* cho(?:se|osen?) settl\w+
    set_(?:the|at|aside|a) pass(?:ed|es)? judg\w+ confirm\w* refus\w+ accept\w* conclu\w+ opt(?:ed|s) permit\w* allow\w*
    quash\w* annul\w* award\w* determin\w+ rais(?:ed|es) lower\w* fix\w* ban(?:ned|s)? amend\w* repeal\w* enact\w* ratif\w+
    elect\w* appoint\w* establish\w* creat\w+ made makes instruct\w* mandat\w+ postpon\w+ withdr\w+ closed? ended
    stay(?:ed|s) convict\w* acquit\w* sentenc\w+ fined? introduc\w+ increas\w+ reduc\w+ extend\w* limit\w* admissib\w+
    inadmissib\w+ violat\w+ breach\w*
    """
)
_FINDS = (
    _any(
        r"""
    f(?:ou|i)nds? findings?_(?:was|were|is|are|that|shows?|showed|include|suggest\w*|concern(?:s|ed)?) show(?:ed|s|n|ing)?
    reveal\w* conclu\w+ discover\w* learn\w* result\w* per_cent percent establish\w* identif\w+ observ\w+ not(?:ed|es)
    report(?:ed|s) suggest\w* confirm\w* point(?:ed|s)_(?:out|to) indicat\w+ demonstrat\w+ said says told most half majority
    more fewer less likely only none rose fell lack\w* prov(?:ed|en|es) turned_out considered held estimat\w+ counted
    measur\w+ detect\w* saw seen regret\w* concern(?:s|ed)? criticis\w* stat(?:ed|es) wrote heard
    """
    )
    + r"""|\d ?%| \| """
)
_ADVISES = _any(
    r"""
    recommend\w* urg\w+ call(?:ed|s|ing)? propos\w+ suggest\w* advis\w+ should must shall ought encourag\w+ demand\w*
    ask(?:ed|s|ing)? request\w* press(?:ed|es)? invit\w+ wants? wanted insist\w* favou?r\w* support(?:ed|s) need\w*
    prefer\w* plead\w* let amend repeal introduce adopt ensure provide train set raise make give publish repeat license
    require establish create extend stop end
    """
)
_ACTS = (
    _Act(
        Wording(
            " what ",
            rf"{_DID} {_SOMEBODY}(?:say|said|think|thought|argued?|claim(?:ed)?|tell|told|comment(?:ed)?|object(?:ed)?|reply"
            rf"|replied"
            r"|respond(?:ed)?|answer(?:ed)?|state[ds]?|write|written)\b",
        ),
        Wording("", _SAYS),
        "no sentence found tells what was said",
        by_papers=True,
    ),
    _Act(
        Wording(
            " what ",
            rf"{_DID} {_SOMEBODY}(?:decided?|ruled?|held|hold(?! (?:the|an?|its|their|it|them)\b))\b",
        ),
        Wording("", _DECIDES),
        "no sentence found tells what was decided",
    ),
    _Act(
        Wording(" what ", rf"{_OF}(?:decisions?|rulings?|verdicts?){_FROM}"),
        Wording("", _DECIDES),
        "no sentence found tells what was decided",
    ),
    _Act(
        Wording(" what ", rf"{_DID} {_SOMEBODY}(?:find|found|discover(?:ed)?|concluded?)\b"),
        Wording("", _FINDS),
        "no sentence found tells what was found",
    ),
    _Act(
        Wording(
            " what ",
            rf"{_DID} {_SOMEBODY}(?:recommend(?:ed)?|proposed?|suggest(?:ed)?|demand(?:ed)?)\b"
            rf"|{_OF}(?:recommendations?|proposals?|suggestions?|demands?){_FROM.replace('?P<who>', '?P<whose>')}",
        ),
        Wording("", _ADVISES),
        "no sentence found tells what was recommended",
    ),
)
_LAW_PASSED = Wording(
    "which |what ",
    r"\b(?:which|what)(?: new| other)? (?:laws?|acts?|bills?|codes?|statutes?|legislation) (?:did|has|have"
    r"|had) (?:[\w’'-]+ ){1,6}?"
    r"(?:pass|adopt|enact|reform|amend|change|introduce|repeal|make)(?:ed|d)?\b"
    r"|\b(?:which|what)(?: new| other)? (?:laws?|acts?|bills?|codes?|statutes?|legislation) (?:was|were|has been|have been) "
    r"(?:passed|adopted|enacted|reformed|amended|changed|introduced|repealed)\b",
)
"""Asks for a law that was made."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LAW_MADE = Wording(
    "",
    r"\b(?:pass(?:ed|es|ing)?|adopt\w*|enact\w*|approv\w+|amend\w*|reform(?:ed|s)|revis\w+|repeal\w*|promulgat\w+|in force"
    r"|into force|expand\w*"
    r"|took effect|takes effect|replac\w+|introduc\w+|made|brought in|commenc\w+|assent\w*|vot\w+|changed|incorporat\w+"
    r"|entered|writ\w+|sign\w+"
    r"|creat\w+|raised|lowered|bann?(?:ed|s)|abolish\w*|rais\w+)\b|\b(?:act|code|law|ordinance)\b[^.;]{0,40}?\b(?:19|20)\d\d\b"
    r"|\b(?:19|20)\d\d (?:[\w’'-]+ ){0,4}?(?:act|code|law|ordinance)\b",
)
_LAW_NAMED = Wording(
    "",
    r"\b(?:Acts?|Code|Constitution|Charter|Ordinance|Decree|Statute|Bill|Regulations?|Order|Proclamation|Directive"
    r"|Convention|Protocol)\b"
    r"|\b(?:Law|Laws) (?:on|of|against|for|No)\b|\b(?:[A-Z][\w’'-]+) (?:Law|Laws)\b(?! (?:Commission|Faculty|School|Reform"
    r"|Society|Centre|Clinic))"
    r"|\b(?i:laws?|acts?|amendments?|codes?) (?i:on|against|prohibiting|that|which|to|banning|of)\b",
    re.NOFLAG,
)
"""What names a law that was made."""
_PAID = Wording(
    "who |which |what ",
    r"\b(?:who |which (?:[\w’'-]+ ){1,3}?|what (?:donor|foundation|fund|government|agency|body|organi[sz]ation)s? )(?:has "
    r"|have |had |will |is )?(?:also )?"
    r"(?:pays?|paid|paying|funds?|funded|funding|financ(?:e|es|ed|ing)|sponsors?|sponsored|foots?|footed)\b",
)
_PAYS = Wording(
    "",
    r"\b(?:pa(?:id|ys?|ying (?:for|the)|yments?)(?! (?:particular |special |close |due |more )?(?:attention|heed|regard"
    r"|respect|visits?))|fund\w*|financ\w*|grants?|granted|donat\w*|donors?|sponsor\w*|budget\w*|money|expense\w*|bill(?:ed)?"
    r"|covers?|covered|met|bears?|borne|levy|levies|contribut\w+|foots?|subsid\w+|charge\w*|free|fees?|costs? (?:is|are|was"
    r"|were|falls?|lies)"
    r"|came from|comes from|gave|gives|provid\w+|support\w*|reimburs\w+|tax(?:es)?|insurance|salar(?:y|ies)|spen[dt]\w*"
    r"|compensat\w+)\b",
)
"""What tells where money comes from."""


def acts_missing(topic: Topic) -> list[str]:
    """Reasons why the chosen sentences do not tell the act that is asked for."""
    question = topic.question
    if question.language != "en":
        return []
    asking, texts = question.asking or question.text, [topic.index.text(unit) for unit in topic.choice.units]
    if any(topic.index.language_of(unit) != "en" for unit in topic.choice.units):
        return []
    if _LAW_PASSED.found_in(asking):
        listed = [_with_lead(unit, topic.index) for unit in topic.choice.units]
        dated = [one for one in listed if set(_YEAR.findall(asking)) & set(_YEAR.findall(one))] or listed
        if not any(_LAW_MADE.found_in(one) and _LAW_NAMED.found_in(one) for one in dated):
            return ["no sentence found names a law that was made"]
    if _PAID.found_in(asking) and not any(map(_PAYS.found_in, texts)):
        return ["no sentence found says who paid"]
    for act in _ACTS:
        found = act.asked.search(asking)
        if found is None:
            continue
        group = "who" if found["who"] is not None else "whose"
        if _PAPER.found_in(found[group]) or (act.by_papers and _WRITTEN.found_in(found[group])):
            return []
        told = [_with_lead(unit, topic.index) for unit in _of_whom(topic, found.span(group))]
        told += [one for one in texts if _GOES_ON.found_in(one)]
        return [] if any(map(act.told.found_in, told)) else [act.reason]
    return []


_GOES_ON = Wording("", r"\A\W*(?:she|he|it|they|her|his|its|their)\b")
"""A sentence that goes on with whoever was spoken of."""


def _with_lead(unit: int, index: Index) -> str:
    """A sentence with the heading over it and what introduces the list that it stands in: "The Committee recommends that ..."."""
    passage = index.library.passages[index.units[unit].passage]
    lead = list_units(passage.list_id, index)[:1] if passage.list_id else ()
    return " ".join((*passage.heading[-1:], *(index.text(one) for one in lead), index.text(unit)))


def _of_whom(topic: Topic, span: tuple[int, int]) -> list[int]:
    """The chosen sentences that speak of whose act it is; all of them where none does, or nobody is named."""
    ideas, text = topic.pool.ideas, topic.question.asking or topic.question.text
    beyond = _BEYOND_HEAD.compiled.search(text, *span)
    end = beyond.start() if beyond and beyond.start() > span[0] else span[1]
    whose = [i for i, idea in enumerate(ideas) if not idea.light and span[0] <= idea.span[0] < end]
    whose = [i for i in whose if not ideas[i].name] or whose
    if not whose:
        return list(topic.choice.units)
    head, rows = whose[-1], chosen_rows(topic)
    # A sentence on the mayor is nearer than one on the council, though the one may stand for the other.
    least = max(TOLD, NEARLY * max((row.own[head] for row in rows), default=0.0))
    named = [row.unit for row in rows if row.own[head] >= least]
    return named or [row.unit for row in rows if row.full[head] >= TOLD] or list(topic.choice.units)
