"""Persons whom a question names: what somebody else said, supported or is, is no answer about them. English.

"Did Senator Rolande support the bill?" is not answered by "Apologies came from Senator Rolande" beside "the police supported the
bill": one sentence must speak of both, be it that "she said" in it means the person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.deciding.presupposed import TOLD
from bot.deciding.topic import chosen_rows
from bot.question.answering.proper_names import PERSON
from bot.question.asked.asked_statements import MATTER
from bot.question.wordings import Wording
from bot.statements.said_otherwise import MEANT

if TYPE_CHECKING:
    from bot.deciding.topic import Topic

_OFFICE = Wording(
    "who ",
    r"\bwho(?:['’]s| is| was| are| were) (?:now |currently )?(?:the |its |their )?(?:[\w-]+ ){0,2}?"
    r"(?P<office>president|chair(?:person|man|woman)?|minister|director|speaker|secretary|head|commissioner|ombuds\w+|mayor|governor|king|queen"
    r"|prime minister|chief|ambassador|representative|judge|clerk|rapporteur)(?:[- ]general)? (?:of|for|in) (?:the )?"
    r"(?P<of>[\w’'-]+(?: [\w’'-]+){0,3})",
)
"""Who holds an office is asked for, and of what."""
_RANK = Wording(
    "who ",
    r"\bwho(?:['’]s| is| was| are| were) (?:now |currently )?(?:the |its |their )?(?:[\w-]+ ){0,2}?"
    r"(?P<office>president|chair(?:person|man|woman)?|minister|director|speaker|secretary|commissioner|ombuds\w+|mayor|governor|chief|judge|clerk)\b",
)
_DEPUTY = Wording("deputy|vice|assistant|associate", r"\b(?:deputy|vice|assistant|associate)\b")
"""Who stands below an office."""
_BODY = Wording(
    "",
    r"\b(?:courts?|committees?|councils?|commissions?|boards?|chambers?|tribunals?|offices?|associations?|unions?|federations?|societ(?:y|ies)"
    r"|senate|assembly|agency|authority|institutes?|foundations?|networks?|coalitions?|clubs?)\b",
)
SPOKEN = 0.3
"""From this match on a sentence, with what stands around it, speaks of a person."""


def others_told(topic: Topic) -> list[str]:
    """Reasons why the sentences cannot answer: what they tell is told of other persons, or of another office."""
    return [*_of_others(topic), *_other_office(topic), *_other_rank(topic)]


def _other_rank(topic: Topic) -> list[str]:
    """Who holds an office, where all that was found tells who is deputy to it."""
    found = _RANK.search(topic.question.asking or topic.question.text)
    if found is None or _DEPUTY.found_in(topic.question.text):
        return []
    office = re.compile(
        rf"\b(?P<deputy>(?:deputy|vice|assistant|associate)[ -])?{re.escape(found['office'])}", re.IGNORECASE
    )
    told = [match for unit in topic.choice.units for match in office.finditer(topic.index.text(unit))]
    return (
        [f"what was found is no {found['office']}, but a deputy"] if told and all(one["deputy"] for one in told) else []
    )


def _of_others(topic: Topic) -> list[str]:
    """What a person said about something, or whether she did something, where no sentence speaks of both."""
    question, pool = topic.question, topic.pool
    persons = {found.group().split()[-1]: found.end() for found in PERSON.finditer(question.text)}
    if len(persons) != 1:
        return []
    name, end_of_name = persons.popitem()
    stems = {token.stem for token in analyse(name)}
    named = [i for i, idea in enumerate(pool.ideas) if not stems.isdisjoint(idea.stems)]
    behind = [i for i in topic.topical if pool.ideas[i].span[0] >= end_of_name and i not in named]
    start, end = MATTER.span_in(question.text)
    matter = [i for i in behind if start <= pool.ideas[i].span[0] < end]
    asked = matter or (behind[:1] if question.intent.yes_no else [])
    asked = [i for i in asked if topic.full[i] >= MEANT]
    if not (named and asked):
        return []
    weightiest = max(asked, key=lambda i: pool.weights[i])
    rows = [row for row in chosen_rows(topic) if row.own[weightiest] >= TOLD]
    told = any(row.full[i] >= SPOKEN for row in rows for i in named)
    return [] if told or not rows else [f"no sentence found tells that of {name}"]


def _whose(office: str, topic: Topic) -> list[str]:
    """Whose "its president" is, of each sentence chosen that begins so: the name at the head of the sentence before it."""
    its = re.compile(rf"\A\W*(?:its|their) (?:new |then |current |former )?{re.escape(office)}\b", re.IGNORECASE)
    index = topic.index
    same = (unit for unit in topic.choice.units if unit and index.units[unit].passage == index.units[unit - 1].passage)
    units = [unit for unit in same if its.match(index.text(unit))]
    heads = (re.match(r"\W*(?:The |A )?((?:[A-Z][\w’'-]*(?: of)? ?)+)", index.text(unit - 1)) for unit in units)
    return [head.group(1).strip() for head in heads if head]


def _other_office(topic: Topic) -> list[str]:
    found = _OFFICE.search(topic.question.asking or topic.question.text)
    if found is None:
        return []
    of = {token.stem for token in analyse(found["of"]) if not token.stop}
    held = re.compile(
        rf"\b{re.escape(found['office'])}\w*(?:[- ]General)? of (?:the )?"
        r"(?P<of>(?-i:[A-Z])[\w’'-]*(?: (?:of |for |the |and )*(?-i:[A-Z])[\w’'-]*)*)",
        re.IGNORECASE,
    )
    told = [match["of"] for unit in topic.choice.units for match in held.finditer(topic.index.text(unit))]
    told += _whose(found["office"], topic)
    # A country may have several names; a court or committee in it is another thing.
    if not (told and of) or _BODY.found_in(found["of"]) or not all(map(_BODY.found_in, told)):
        return []
    same = any(not of.isdisjoint(token.stem for token in analyse(other)) for other in told)
    return [] if same else [f"what was found is the {found['office']} of {told[0]}"]
