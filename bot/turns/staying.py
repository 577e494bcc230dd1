"""A follow-up is asked of the document that was quoted last: "what does it cost?" is no question to all of them.

Only where it leans on the turn before and names no document, country or place itself, and where that document has sentences that
match it well enough.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.evidence import HELD
from bot.question.answering.quantities import ANY_NUMBER
from bot.question.leaning.bare_kinds import says_what
from bot.question.leaning.follow_up import points_at
from bot.question.wordings import Wording
from bot.turns.exemplifying import units_quoted
from bot.weighing.choice import BEST_OF_ALL
from bot.weighing.whereabouts import names_document
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.conversation import Conversation
    from bot.evidence import Scored
    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question
    from bot.weighing.choice import Choice
    from bot.weighing.pool import Pool

_ELSE = Wording(
    " else| other | others ",
    r"\b(?:what|which|where|how|anything|something|anywhere)(?: [\w’'-]+){0,2}? else\b"
    r"|\b(?:any|which|what|are there|were there)(?: [\w’'-]+)? others?\b",
)
"""It is asked for what was not told yet; "Who else?" may be named in the very sentence that was quoted."""
AGAIN, OF_OTHERS = 0.5, 0.25
"""What a sentence counts there that was quoted before, and where the same is asked of other countries."""
_NUMBER = Wording("", ANY_NUMBER)
STAYS = 0.4
"""Share of the best score from which the best sentence of that document keeps those of others out."""
OWN = 0.5
"""Share of what the follow-up says itself that a sentence of that document must hold, against the best of all: one that was only
taken for a follow-up is not kept there."""

TOPIC = 0.5
"""Share of what the question before asked about that a sentence of another document must hold, where a follow-up points at it."""
SPOKEN_OF = 0.5
"""Share of what is put in the place of something else that a sentence must hold to speak of it."""
SAYS = 0.5
"""From this match on a sentence says a word of the follow-up."""
LEFT = 0.5
"""What a sentence counts that holds nothing of what the follow-up says itself, where others do."""
FEW = 2
"""Words of its own up to which a follow-up is asked of nothing but what it points at: one that says more says itself of what."""


def home_of(question: Question, ideas: Sequence[Idea], conversation: Conversation, index: Index) -> frozenset[int]:
    """The numbers of the passages that a follow-up points back at: the section quoted first, or the case examples spoken of.

    None where it names a country, place or document itself, or says much.
    """
    if sum(1 for idea in question.ideas if not idea.light) > FEW:
        return frozenset()
    if question.countries or question.regions or any(names_document(idea, question, index) for idea in ideas):
        return frozenset()
    turn = next((turn for turn in reversed(conversation.turns) if turn.passages), None)
    number = index.passage_number.get(turn.passages[0]) if turn else None
    if turn is None or number is None:
        return frozenset()
    passages = index.library.passages
    home = passages[number]
    cases = {*home.cases, *turn.cases}
    told = {index.units[unit].passage for case in cases for unit in index.units_of_case.get(case, ())}
    if home.cases:
        return frozenset(told)
    section = (n for n, one in enumerate(passages) if (one.source, one.heading) == (home.source, home.heading))
    return frozenset((*section, *told))


def staying(question: Question, pool: Pool, conversation: Conversation, home: frozenset[int], index: Index) -> Pool:
    """``pool`` with only the sentences of ``home``, or of the document that the last answer quoted first, where these have such.

    ``home`` are the passages of what is talked about (:func:`home_of`). A follow-up that points at it is asked of nothing else:
    elsewhere a sentence must speak of it too.
    """
    if question.countries or question.regions or not pool.ranked:
        return pool
    if any(names_document(idea, question, index) for idea in pool.ideas):
        return pool
    cited = next((turn.passages for turn in reversed(conversation.turns) if turn.passages), ())
    number = index.passage_number.get(cited[0]) if cited else None
    if number is None:
        return pool
    source = index.library.passages[number].source
    said = [i for i, idea in enumerate(pool.ideas) if idea.origin != "earlier question" and not _says_little(idea)]
    if home and points_at(question.text):
        pool = replace(pool, ranked=_of_the_topic(pool, number, home, index))
        if not pool.ranked:
            return pool
        at_home = tuple(row for row in pool.ranked if index.units[row.unit].passage in home) if said else ()
    else:
        at_home = ()
    # Who asks "why?" and no more may mean any of what was quoted, as far as it gives a reason.
    says = None if said else says_what(question.text)
    beside = {index.passage_number[one] for one in cited if says and one in index.passage_number}

    def told_there(unit: int) -> bool:
        return says is not None and index.units[unit].passage in beside and says.found_in(index.text(unit))

    in_document = tuple(row for row in pool.ranked if _source(row.unit, index) == source or told_there(row.unit))
    anywhere = max(_held(row, said, pool) for row in pool.ranked)
    for rows in (at_home, in_document):
        if not rows or rows[0].score < STAYS * pool.ranked[0].score:
            continue
        if max(_held(row, said, pool) for row in rows) >= OWN * anywhere:
            return replace(pool, ranked=_saying_more(rows, said, pool) if rows is at_home else rows)
    return pool


def asks_for_else(question: str) -> bool:
    """Whether a question asks for what was not told yet: "What else?"."""
    return _ELSE.found_in(question)


def units_told(conversation: Conversation, index: Index) -> set[int]:
    """The units that the turns of ``conversation`` quoted."""
    return {unit for turn in conversation.turns for unit in units_quoted(turn, index)}


def not_again(pool: Pool, conversation: Conversation, index: Index, spoken_of: Collection[str] | None = None) -> Pool:
    """``pool`` with what was quoted before behind the rest: a follow-up asks for something else.

    Where it asks for other countries than those ``spoken_of``, what names such a one stays: "India and Sri Lanka do so".
    """
    told = units_told(conversation, index)
    if spoken_of:
        named = {unit: {found.code for found in countries.find_countries(index.text(unit))} for unit in told}
        told = {unit for unit in told if named[unit] <= set(spoken_of)}
    share = OF_OTHERS if spoken_of is not None else AGAIN
    rows = [row.at(row.score * share) if row.unit in told else row for row in pool.ranked]
    return replace(pool, ranked=tuple(sorted(rows, key=lambda row: -row.score)))


def speaking_of(put: str, question: Question, pool: Pool, index: Index) -> Pool:
    """``pool`` with only the sentences that speak of ``put``, which a question asks about in the place of something else.

    With those right behind them, which go on with it. All of them where none speaks of it.
    """
    held = _held_of(put, question, pool)
    speaks = {unit for unit, share in held.items() if share >= SPOKEN_OF}
    near = {unit + 1 for unit in speaks if _source(unit + 1, index) == _source(unit, index)}
    rows = tuple(row for row in pool.ranked if row.unit in speaks | near)
    return replace(pool, ranked=rows) if speaks else pool


def speaking_first(put: str, question: Question, pool: Pool) -> Pool:
    """``pool`` with those sentences first that speak of ``put``, as far as any do: what was asked about before comes behind."""
    held = _held_of(put, question, pool)
    most = max(held.values(), default=0.0)
    if most < HELD:
        return pool
    rows = [row if held[row.unit] >= OWN * most else row.at(row.score * LEFT) for row in pool.ranked]
    return replace(pool, ranked=tuple(sorted(rows, key=lambda row: -row.score)))


def unspoken(put: str, units: Sequence[int], question: Question, pool: Pool) -> bool:
    """Whether no sentence of ``units`` speaks of ``put``: of companies says nothing what was said before of others."""
    held = _held_of(put, question, pool)
    return bool(held) and max((held.get(unit, 0.0) for unit in units), default=0.0) < HELD


def _held_of(put: str, question: Question, pool: Pool) -> dict[int, float]:
    """By unit, the share of ``put`` that it holds, by the weight of its words."""
    start = question.text.casefold().find(put.casefold())
    span = range(start, start + len(put)) if start >= 0 else range(0)
    things = [i for i, idea in enumerate(pool.ideas) if idea.span[0] in span and not idea.light]
    things = [i for i in things if pool.ideas[i].origin != "earlier question"]
    whole = sum(pool.weights[i] for i in things)
    return (
        {row.unit: sum(pool.weights[i] * row.full[i] for i in things) / whole for row in pool.ranked} if whole else {}
    )


def lies_outside(choice: Choice, question: Question, pool: Pool, home: frozenset[int], index: Index) -> bool:
    """Whether a list was chosen for a follow-up that points at what is talked about, though it is about something else.

    It stands outside of ``home``, or the best match of all stands beside it.
    """
    if choice.shape not in ("list", "list items") or not pool.ranked or not points_at(question.text):
        return False
    if not any(index.units[unit].passage in home for unit in choice.units):
        return True
    best = pool.ranked[0].unit
    return not question.intent.listing and choice.why.get(best, BEST_OF_ALL) == BEST_OF_ALL


def _of_the_topic(pool: Pool, number: int, home: frozenset[int], index: Index) -> tuple[Scored, ...]:
    """The rows of ``home`` and of its document, and of others that speak of what the question before asked about.

    Where a case example is talked about, its document tells of other things too.
    """
    passage = index.library.passages[number]
    topic = [i for i, idea in enumerate(pool.ideas) if idea.origin == "earlier question" and not idea.light]
    total = sum(pool.weights[i] for i in topic)

    def speaks(row: Scored) -> bool:
        held = sum(pool.weights[i] * row.full[i] for i in topic) >= TOPIC * total
        return held and all(row.full[i] >= HELD for i in topic if pool.ideas[i].name)

    return tuple(
        row
        for row in pool.ranked
        if index.units[row.unit].passage in home
        or (not passage.cases and _source(row.unit, index) == passage.source)
        or (topic and speaks(row))
    )


def _saying_more(rows: Sequence[Scored], said: Sequence[int], pool: Pool) -> tuple[Scored, ...]:
    """``rows`` with those behind that hold little of what the follow-up says itself: what was said before does not answer it."""
    own = [i for i, idea in enumerate(pool.ideas) if idea.origin != "earlier question"]
    said = next((some for some in (said, own) if any(row.full[i] >= SAYS for row in rows for i in some)), [])
    if not said:
        return tuple(rows)
    held = [_held(row, said, pool) for row in rows]
    most = max(held)
    changed = [row if value >= OWN * most else row.at(row.score * LEFT) for row, value in zip(rows, held, strict=True)]
    return tuple(sorted(changed, key=lambda row: -row.score))


def _source(unit: int, index: Index) -> str:
    """The source of a unit; "" behind the last one."""
    if unit >= len(index.units):
        return ""
    return index.source_of(unit)


def _says_little(idea: Idea) -> bool:
    """Whether a word of a follow-up tells no subject: a light one, or a number ("and if she is fifteen?")."""
    return idea.light or idea.number or bool(_NUMBER.compiled.fullmatch(idea.text))


def _held(row: Scored, said: Sequence[int], pool: Pool) -> float:
    """How much of what the question says itself a sentence holds, with what stands around it."""
    return sum(pool.weights[i] * row.full[i] for i in said)
