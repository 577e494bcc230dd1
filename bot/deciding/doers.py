"""Who did something to a thing: "Who wrote the report?" is told by "written by", not by "drafting of reports". English.

The agent must be said of that act: that an organisation can promote ratifications does not tell who ratified. Only acts are
asked about so that one does to a text or a decision, for which sources have a verb in the past or a noun with "by".
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.deciding.presupposed import TOLD
from bot.deciding.topic import chosen_rows, said_above, spoken_of
from bot.evidence import match
from bot.indexing.units import words_of
from bot.question.asked.records import tells_author
from bot.question.asked.tenses import PAST_FORMS
from bot.question.wordings import Wording
from bot.statements.said_otherwise import MEANT

if TYPE_CHECKING:
    from bot.deciding.topic import Topic
    from bot.indexing.index import Index
    from bot.question.ideas import Idea

_ASKED = Wording(
    "who ",
    r"\A\W*(?:(?:and|so|but|ok|please|hi|hello)\W+)*who (?:has |have |had )?(?:originally |first |actually |also |else )?"
    r"(wrote|written|drafted|authored|penned|signed|ratified|criticis|criticiz|opposed|rejected|vetoed|adopted|passed"
    r"|approved|proposed"
    r"|founded|created|introduced|sponsored|published|ordered|commissioned|requested|invented|supplied|delivered|designed"
    r"|developed|built|installed|printed"
    r"|translated|trained)\w*\b"
    r" (?!by|to|for|in|on|with|at|from|about|of|out|up|over|into|against)",
)
"""Asks who did it: the verb in its group, and behind it the thing, not what one does it with or for."""
_DONE = Wording(
    "", rf"(?:\w+(?:ed|en)|{PAST_FORMS}|drawn|authors?|drafters?|sponsors?|signator(?:y|ies)|critics?|founders?)\Z"
)
"""A form of a word that tells that something was done, or who does it."""
_AGENTS = Wording(
    "", r"\b(?:co-?)?(?:authors?|drafters?|founders?|creators?|sponsors?|signator(?:y|ies)|critics?|opponents?)\b"
)
"""Who does such a thing."""
_BY = Wording(
    " by ",
    r"\A\W*(?:[\w’'-]+ ){0,8}?by (?:[A-Z]|(?:the|an?|its|their|our) (?!end|time|beginning|close|middle|same|date|year)\w)",
    re.NOFLAG,
)
_WRITTEN = frozenset("wrote written drafted authored penned published commissioned created".split())  # noqa: SIM905
"""What is done to a text by whoever's work it is."""
_ORDERED = frozenset({"commissioned", "ordered", "requested"})
"""What is done to a work by whoever wants to have it."""
_ON_REQUEST = Wording(
    "",
    r"\b(?:commissioned|ordered|requested)\b"
    r"|\b(?:asked|tasked|mandated|engaged|instructed) by\b|\bat the (?:request|invitation|instance) of\b"
    r"|\b(?:on|in) behalf of\b|\bfor the use of\b|\basked (?:the |an? )?(?:[\w’'-]+ ){1,5}(?:to|for) \w",
)
"""On whose request something was made."""
_WORK_BY = Wording(
    " by ",
    r"\b(paper|report|study|studies|survey|article|book|brief|memo|memorandum|guide|letter|text|document|research|review"
    r"|analysis|draft|plan)s?"
    r" (?:[\w’'-]+ ){0,3}?by (?:[A-Z]|the |its |an? )",
    re.NOFLAG,
)
"""Whose work a text is: "a position paper by UNICEF", "research carried out by the Ministry"."""
_ANY_WORK = Wording(
    "document|text|piece| it ",
    r"\A[^?]{0,60}?who \w+ (?:the |an? |this |that )?(?:[\w-]+ )?(?:document|text|piece|it)\b",
)
"""The text asked about is not named by its kind."""


def doers_missing(topic: Topic) -> list[str]:
    """Reasons why the chosen sentences cannot tell who did what is asked about."""
    question = topic.question
    found = _ASKED.search(question.asking or question.text) if question.language == "en" else None
    if found is None:
        return []
    acts = [
        i
        for i, idea in enumerate(topic.pool.ideas)
        if idea.text.startswith(found.group(1).casefold()) and not idea.light
    ]
    if not acts:
        return []
    things = [i for i, idea in enumerate(topic.pool.ideas) if i not in acts and not idea.light]
    rows = [row for row in chosen_rows(topic) if not things or any(row.full[i] >= TOLD for i in things)]
    done = [row for row in rows if row.own[acts[0]] >= MEANT]
    told = any(_tells(topic.index.text(row.unit), topic.pool.ideas[acts[0]], topic) for row in done)
    told = told or any(_AGENTS.found_in(topic.index.text(row.unit)) for row in rows)
    if found.group(1).casefold() in _WRITTEN:
        told = told or any(_is_work(topic.index.text(unit), topic) for unit in topic.choice.units)
        told = told or any(tells_author(topic.index.text(row.unit)) for row in rows)
    if found.group(1).casefold() in _ORDERED:
        told = told or any(_ON_REQUEST.found_in(topic.index.text(row.unit)) for row in rows)
    return [] if told else [f"no sentence found says who {found.group().split()[-1]}"]


_LEADS = Wording(
    "who |which ",
    r"\A\W*(?:(?:and|so|but|ok|please|hi|hello)\W+)*(?:who"
    r"|which (?:authority|body|ministry|department|office|agency|institution)(?: in (?:[\w’'-]+ ){0,2}?[\w’'-]+)?) "
    r"(?:is |are |was |were |will be |will |has |currently |now |actually )*(?:the )?"
    r"(heading|leading|chairing|presiding over|running|directing|coordinating|supervising|managing|overseeing|owns?|owned"
    r"|owner of"
    r"|runs?|ran|directs?|directed|controls?|controlled|co-?ordinates?|co-?ordinated|supervises?|supervised|manages?|managed"
    r"|oversees?"
    r"|leads?|chairs?|chaired|chair(?:man|woman|person)? of|heads?|headed|presides? over|presided over|in charge of)"
    r" (?!by\b|to\b)",
)
"""Asks who stands at the head of something, or owns it."""
_AT_THE_HEAD = Wording(
    "",
    r"\b(?:own(?:s|ed|ers?|ing|ership)|propriet\w+|belong\w*|chair\w*|co-?chair\w*|head\w*"
    r"|lead(?:s|ers?|ing|ership)?(?! to\b)|led(?! to\b)"
    r"|r[ua]n(?:s|ning)?"
    r"|manag\w+|presid\w+|direct(?:s|ed|ors?|ion|orate|or-general)|charge|responsib\w+|coordinat\w+|co-ordinat\w+|superintend\w+"
    r"|supervis\w+|oversee\w*|oversaw|overseen|principal|governor|warden|matron|minister|secretary|commissioner|speaker"
    r"|rapporteur|convenor"
    r"|convener|rests? with|lies with|entrusted|handle[sd]?|operat\w+|administer\w*|steer\w*|in the hands of|task of)\b",
)
"""What a sentence says that tells it."""


_HELD = Wording("", r"\A(?:r[ua]ns?|running|directed|managed|co-?ordinated)\Z")
_CHAIRED = Wording("", r"\A(?:chair|presid)")
_RUN_BY = Wording("", r"\b(?:r[ua]n(?:s|ning)?|operat\w+|handle[sd]?)\b")
_EVENT = Wording(
    "",
    r"\b(?:consultations?|hearings?|campaigns?|surveys?|workshops?|trainings?|courses?|meetings?|discussions?|dialogues?|conferences?"
    r"|seminars?|debates?|studies|study|projects?|programmes?|programs?)\b",
)
"""What is run by whoever holds it, not by a head of it."""
_HOLDS = Wording(
    "",
    r"\b(?:launch\w*|organi[sz]\w+|conduct\w*|convene[sd]?|convening|hold|holds|held|hosts?|hosted|carr(?:y|ies|ied) out)\b",
)
_WORK_OF = Wording(
    "",
    r"\bby (?:[A-Z]|(?:the|an?|its|their|our) (?!end|time|beginning|close|middle|same|date|year)\w)"
    r"|\A\W*[A-Z][a-z]{3,20}s?: [A-Z][\w’'-]+,? [A-Z]",
    re.NOFLAG,
)
"""Who ran a course or a campaign is also told by whose work it was: "taught by Professor Solheim"."""


def _stands_around(idea: Idea, unit: int, index: Index) -> bool:
    """Whether a name stands over a sentence or before it in its passage: "In Norvala ... The centres are run by ..."."""
    passage = index.units[unit].passage
    before = takewhile(lambda one: index.units[one].passage == passage, range(unit - 1, -1, -1))
    return said_above(idea, [unit], index) or any(match(idea, index.units[one].words) >= TOLD for one in before)


def head_missing(topic: Topic) -> list[str]:
    """Whether it is asked who stands at the head of something, or owns it, and no chosen sentence on it says who does."""
    question, ideas = topic.question, topic.pool.ideas
    text = question.asking or question.text
    found = _LEADS.search(text) if question.language == "en" else None
    if found is None:
        return []
    things = [i for i in topic.topical if ideas[i].span[0] >= found.end(1) and not ideas[i].light]
    named = [i for i in things if ideas[i].capital]
    rows = [
        row
        for row in chosen_rows(topic)
        if all(row.full[i] >= TOLD or _stands_around(ideas[i], row.unit, topic.index) for i in named)
    ]
    texts = [topic.index.text(row.unit) for row in rows]
    # Courts and meetings that are chaired are not "run by" whoever does it.
    telling = [_RUN_BY.sub("", text) if _CHAIRED.found_in(found[1]) else text for text in texts]
    if any(map(_AT_THE_HEAD.found_in, telling)):
        return []
    if _HELD.found_in(found[1]) and any(map(_WORK_OF.found_in, texts)):
        return []
    if _HELD.found_in(found[1]) and _EVENT.found_in(text[found.end() :]) and any(map(_HOLDS.found_in, texts)):
        return []
    return ["no sentence found says who stands at the head of it, or owns it"]


_DID = Wording(" did | has | have | was | were ", r"\A\W*(?:(?:and|so|but|ok)\W+)*(?:did|has|have|was|were)\b")
"""Asks whether something was done."""


def told_apart(topic: Topic) -> list[str]:
    """Whether one did something to a thing that is named, where one sentence has the act and only another the thing."""
    question, ideas = topic.question, topic.pool.ideas
    if question.language != "en" or " or " in question.text or not _DID.found_in(question.asking or question.text):
        return []
    named = [i for i, idea in enumerate(ideas) if idea.capital and not idea.light and idea.origin != "earlier question"]
    acts = [
        i for i in topic.topical if not ideas[i].capital and any(ideas[n].span[0] < ideas[i].span[0] for n in named)
    ]
    if not acts:
        return []
    act = acts[0]
    things = [n for n in named if ideas[n].span[0] > ideas[act].span[0]]
    rows = chosen_rows(topic)
    with_act = [row for row in rows if row.own[act] >= MEANT]
    # The word of its name that tells it from others: every law is an act.
    thing = max(things, key=lambda i: topic.pool.weights[i], default=act)
    if thing == act or not with_act or any(row.full[thing] >= TOLD for row in with_act):
        return []
    return [f"no sentence found says so of {' '.join(ideas[i].text for i in things)}"]


_MAY = Wording(
    " can | could | may | must | should | do | does ",
    r"\A\W*(?:(?:and|so|but|ok)\W+)*(?:can|could|may|must|should|do|does) (?:the |an? |all |our |local )?"
    r"([\w’'-]+s|children|people|parliament)\b"
    r" (?!(?:of|in|on|for|that|who|such|like|with|from|which|and)\b)\w",
)
"""Asks whether some, in the group, may do something."""


def others_may(topic: Topic) -> list[str]:
    """Whether some people may or should do something, where no sentence chosen speaks of them at all."""
    question, ideas = topic.question, topic.pool.ideas
    found = _MAY.search(question.asking or question.text) if question.language == "en" else None
    if found is None or " or " in question.text:
        return []
    word = found.group(1).casefold()
    actors = [i for i in topic.topical if ideas[i].text == word and not ideas[i].name]
    actors = [i for i in actors if any(s >= MEANT for s in ideas[i].concepts.values())]
    if not actors or any(topic.full[i] >= TOLD or spoken_of(i, topic) for i in actors):
        return []
    return [f"no sentence found speaks of {word}"]


def _is_work(text: str, topic: Topic) -> bool:
    """Whether ``text`` says by whom a work of the kind that is asked about is."""
    if any(_owned(topic.pool.ideas[i].text, text) for i in topic.topical if topic.pool.ideas[i].capital):
        return True
    if _ANY_WORK.found_in(topic.question.text):
        return _WORK_BY.found_in(text)
    works = [words_of(analyse(found.group(1)), topic.index.lexicon, "en") for found in _WORK_BY.finditer(text)]
    return any(match(topic.pool.ideas[i], work) >= TOLD for work in works for i in topic.topical)


def _owned(thing: str, text: str) -> bool:
    """Whether ``text`` says whose a thing is that has a name of its own: "Her Open Letter ..."."""
    return bool(re.search(rf"\b(?:his|her|their) (?:[\w’'-]+ ){{0,2}}{re.escape(thing)}", text, re.IGNORECASE))


def _tells(text: str, act: Idea, topic: Topic) -> bool:
    """Whether ``text`` has the ``act`` as done, or as a noun with "by"; True where a phrase means it."""
    tokens = [token for token in analyse(text) if match(act, words_of([token], topic.index.lexicon, "en")) >= MEANT]
    return not tokens or any(_DONE.compiled.match(one.word) or _BY.compiled.match(text[one.end :]) for one in tokens)
