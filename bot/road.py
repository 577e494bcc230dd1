"""The road of a question, step by step: understood -> retrieved -> evidence chosen -> decided. Plain values between steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from bot.akin import with_akin
from bot.analysis import analyse, stem
from bot.carrying import carried
from bot.cases import cases_named
from bot.conversation import Conversation
from bot.decision import Decision, decide
from bot.places import passages_asked
from bot.pool import Pool, build_pool
from bot.question.asked_outcomes import asks_for_end
from bot.question.follow_up import Link, link_of, names_nothing_said
from bot.question.ideas import REQUEST, Idea, merge_repeats
from bot.question.reading import Question, read_question
from bot.question.records import gives_record, records_asked
from bot.retrieval import rank_passages
from bot.selecting import Choice, choose, typed_first
from bot.source_dates import with_source_dates
from bot.source_names import with_source_names
from bot.staying import staying
from bot.units import Words, words_of_text
from bot.whereabouts import confined
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.index import Index

SURE = 0.5
"""Below this probability of an answer, who asks what came next is shown what stands next."""
PLACE_BEFORE, NEAREST = 0.35, 10
"""What a sentence of the passages cited before gains in a follow-up, in units of a middling weight."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Road:
    """Everything that was known on the way to one answer.

    ``earlier`` is what a question that leans on the turn before is searched with beside its own words, ``before`` the question of
    that turn as it was asked; both are empty where it stands alone.
    """

    question: Question
    link: Link
    earlier: str
    before: str
    named: tuple[str, ...]
    focus: tuple[str, ...]
    ranked: tuple[tuple[int, float], ...]
    pool: Pool
    choice: Choice
    decision: Decision


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Understood:
    """What a question is taken for in its conversation, before anything is looked for.

    The first six are those of :class:`Road`. ``ideas`` is what is searched with, those of the turn before among them; ``turns``
    are the turns that the question may lean on, ``prior`` is what single units gain by them; ``nothing_own`` is whether it leans on
    them with all it says ("Where does it say so?").
    """

    question: Question
    link: Link
    earlier: str
    before: str
    named: tuple[str, ...]
    focus: tuple[str, ...]
    ideas: Sequence[Idea]
    turns: Conversation
    prior: dict[int, float]
    nothing_own: bool


def _stems_of(codes: Sequence[str], index: Index) -> list[str]:
    """The stems of the names and adjectives of countries, by their codes; those of other languages that some source holds."""
    names = (name(code) for code in codes for name in (countries.name_of, countries.adjective_of))
    stems = [token.stem for name in names for token in analyse(name) if not token.stop]
    for language in index.spelling.languages:
        if language != "en":
            found = {stem(word, language) for code in codes for word in countries.words_of(code)}
            stems += sorted(one for one in found if one in index.statistics.stems)
    return stems


def with_countries(ideas: Sequence[Idea], question: Question, index: Index) -> list[Idea]:
    """Country and region words of the question, met by any name of the country ("Chilean" by "Chile"); what is akin to others."""
    spans: list[tuple[int, int, tuple[str, ...]]] = [
        (m.start, m.end, (m.code,)) for m in countries.find_countries(question.text)
    ]
    known = {code for case in index.library.cases.values() for code in case.countries}
    spans += [
        (r.start, r.end, tuple(sorted(countries.countries_of(r.region) & known)))
        for r in countries.find_regions(question.text)
    ]
    result = []
    for idea in ideas:
        codes = next((codes for start, end, codes in spans if start <= idea.span[0] < end), ())
        stems = {**idea.stems, **{one: 1.0 for one in _stems_of(codes, index) if one not in idea.stems}}
        result.append(replace(idea, stems=stems, factor=1.0 if codes else idea.factor, name=bool(codes) or idea.name))
    named = with_source_dates(with_source_names(result, index, question.text), question.text, index)
    return with_akin(named, index, question.language)


def _set_beside(
    question: Question, link: Link, conversation: Conversation, index: Index, without: frozenset[str]
) -> Question:
    """A follow-up that compares the country it names with the one before ("How does that differ from Ghana?"), as one of both.

    The last turn that spoke of another country tells which; where it spoke of several, it is left open.
    """
    if not (link.carries and question.intent.comparison and len(question.countries) == 1):
        return question
    for turn in reversed(conversation.turns):
        cases = [index.library.cases[case] for case in turn.cases if case in index.library.cases]
        named = [code for case in cases for code in case.countries]
        codes = named or read_question(turn.question, index, without).countries
        others = [code for code in dict.fromkeys(codes) if code not in question.countries]
        if others:
            return replace(question, countries=(*others, *question.countries)) if len(others) == 1 else question
    return question


def _focus(
    question: Question, link: Link, conversation: Conversation, named: tuple[str, ...], index: Index
) -> tuple[str, ...]:
    """The cases the question is confined to: those it names, else in a follow-up those of the turn before."""
    if named:
        return named
    if not link.carries or question.countries or question.regions:
        return ()
    before = next((turn.cases for turn in reversed(conversation.turns) if turn.cases), ())
    if link.other_case:
        return tuple(case for case in index.library.cases if case not in before)
    return conversation.turns[-1].cases if len(conversation.turns[-1].cases) == 1 else ()


def _places_before(conversation: Conversation, index: Index, weight: float) -> dict[int, float]:
    prior: dict[int, float] = {}
    for passage in conversation.turns[-1].passages:
        number = index.passage_number.get(passage)
        for unit in index.units_of_passage.get(number, ()) if number is not None else ():
            prior[unit] = weight
    return prior


def _cited_before(conversation: Conversation, index: Index) -> list[int]:
    """The numbers of the passages that the answer before cited."""
    cited = conversation.turns[-1].passages
    return [index.passage_number[passage] for passage in cited if passage in index.passage_number]


def _said_before(conversation: Conversation, index: Index) -> list[Words]:
    """What was asked in the turn before, and what stands in the passages its answer cited."""
    cited = _cited_before(conversation, index)
    said = [index.units[unit].words for number in cited for unit in index.units_of_passage.get(number, ())]
    return [words_of_text(conversation.turns[-1].understood, index.lexicon), *said]


def _around_before(conversation: Conversation, index: Index) -> list[Words]:
    """What the documents say that the answer before cited, and what was asked."""
    passages = index.library.passages
    sources = {passages[number].source for number in _cited_before(conversation, index)}
    said = [unit.words for unit in index.units if passages[unit.passage].source in sources]
    return [words_of_text(conversation.turns[-1].understood, index.lexicon), *said]


def _up_to_answered(conversation: Conversation) -> Conversation:
    """``conversation`` without the turns behind its last answer: "Tell me more" is said of an answer, not of a refusal."""
    turns = conversation.turns
    last = max((number for number, turn in enumerate(turns, 1) if turn.status == "answered"), default=len(turns))
    return Conversation(turns[:last])


def _names(idea: Idea, index: Index) -> bool:
    """Whether a word names something, however it is written: by its capitals, or because it is an acronym and no other word."""
    return idea.capital or (idea.text in index.lexicon.acronyms and idea.text not in index.spelling.real)


def understand(
    asked: str, conversation: Conversation, index: Index, without: frozenset[str] = frozenset()
) -> Understood:
    """Read a question in the light of its conversation: what answering and searching share."""
    question, conversation = read_question(asked, index, without), conversation.before_repeat(asked)
    if question.intent.comparison:
        from bot.both_examples import with_examples_named  # noqa: PLC0415  late: few questions compare

        question = with_examples_named(question, index, without)
    link = Link() if "history" in without else link_of(question, conversation, partial(_names, index=index))
    if link.carries and names_nothing_said(
        question,
        _said_before(conversation, index),
        partial(_around_before, conversation, index),
        lambda idea: idea.text not in index.spelling.real,
    ):
        link = Link()
    nothing_own = link.carries and not any(not idea.light for idea in question.ideas)
    if nothing_own:
        conversation = _up_to_answered(conversation)
    question = _set_beside(question, link, conversation, index, without)
    named = cases_named(question, index)
    ideas = with_countries(question.ideas, question, index)
    earlier = before = ""
    if link.carries and question.intent.locating:
        ideas = [replace(idea, factor=min(idea.factor, REQUEST)) for idea in ideas]
    if link.carries:
        earlier, before = conversation.turns[-1].understood, conversation.turns[-1].question
        asked_before = read_question(earlier, index, without)
        theirs = with_countries(asked_before.ideas, asked_before, index)
        ideas = merge_repeats([*ideas, *carried(ideas, theirs, question, asked_before, index)])
    focus = _focus(question, link, conversation, named, index)
    prior = _places_before(conversation, index, PLACE_BEFORE) if link.carries else {}
    return Understood(question, link, earlier, before, named, focus, ideas, conversation, prior, nothing_own)


def pool_of(
    understood: Understood, passages: Sequence[int], index: Index, retrieved: dict[int, float] | None = None
) -> Pool:
    """The scored sentences of ``passages``; ``retrieved`` as in :func:`bot.pool.build_pool`."""
    question, ideas, focus = understood.question, understood.ideas, understood.focus
    pool = build_pool(question, ideas, index, passages, focus, understood.prior, retrieved)
    pool = confined(question, pool, index)
    return staying(question, pool, understood.turns, index) if understood.link.carries else pool


def _records(understood: Understood, found: Sequence[int], index: Index) -> list[int]:
    """The lines of records that are asked for ("Present: ..."), in the sources that the question names, else in the nearest ones.

    They share few words with a question, and would not be found by these.
    """
    kinds = records_asked(understood.question.text)
    if not kinds:
        return []
    passages = index.library.passages
    named = {source for idea in understood.ideas for source in idea.sources}
    sources = named or {passages[number].source for number in found[:NEAREST]}
    return [
        number
        for number, one in enumerate(passages)
        if one.source in sources and gives_record(index.library.quote(one.source, (one.start, one.end)), kinds)
    ]


def take_road(asked: str, conversation: Conversation, index: Index, without: frozenset[str] = frozenset()) -> Road:
    """Go the whole road for one question."""
    understood = understand(asked, conversation, index, without)
    question, link, focus = understood.question, understood.link, understood.focus
    ranked = rank_passages(understood.ideas, index)
    numbers = [number for number, _ in ranked]
    if focus:
        found = set(numbers)
        in_cases = dict.fromkeys(
            index.units[unit].passage for case in focus for unit in index.units_of_case.get(case, ())
        )
        numbers += [number for number in in_cases if number not in found]
    asked_for = [*passages_asked(question.references, index), *_records(understood, numbers, index)]
    numbers += [number for number in dict.fromkeys(asked_for) if number not in numbers]
    if understood.nothing_own and question.intent.locating:
        # "Where does it say so?" asks for the place of what was quoted last, not for more.
        numbers = _cited_before(understood.turns, index) or numbers
    pool = pool_of(understood, numbers, index, dict(ranked))
    choice = choose(question, pool, index)
    decision = decide(question, pool, choice, index)
    if not decision.answer and choice.units:
        from bot.second_look import LIKELY, second_look  # noqa: PLC0415  late: most questions are answered at once

        if other := second_look(question, pool, choice, index):
            again = decide(question, pool, other, index)
            choice, decision = (other, again) if again.answer and again.probability >= LIKELY else (choice, decision)
    sure = decision.answer and decision.probability >= SURE
    if link.carries and (not sure or asks_for_end(question.text)):
        from bot.following import asks_what_follows, kind_told, what_follows  # noqa: PLC0415  late: only a follow-up needs it

        told = None
        if asks_what_follows(question):
            told = what_follows(understood.turns.turns[-1], index) or choice
        elif (understood.nothing_own or asks_for_end(question.text)) and understood.turns.turns:
            told = kind_told(question, understood.turns.turns[-1], index)
        if told:
            choice, decision = told, decide(question, pool, told, index)
    choice = typed_first(choice, question, pool, index) if decision.answer else choice
    earlier, before, named = understood.earlier, understood.before, understood.named
    return Road(question, link, earlier, before, named, focus, tuple(ranked), pool, choice, decision)
