"""What a question is taken for in its conversation, before anything is looked for: what answering and searching share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from bot.cases import cases_named, cases_not_asked_for
from bot.conversation import Conversation, Turn
from bot.country_words import with_countries
from bot.indexing.units import Words, words_of_text
from bot.question.ideas import REQUEST, Idea, merge_repeats
from bot.question.language import detect_language
from bot.question.leaning.bare_examples import bare_example
from bot.question.leaning.follow_up import Link, asks_for_country, counts_open, link_of
from bot.question.leaning.own_subject import names_nothing_said
from bot.question.leaning.substituting import asked_elsewhere, put_in, thing_of, with_put
from bot.question.reading import Question, read_question
from bot.turns.carrying import carried
from bot.turns.exemplifying import asked_example, topic_turn
from bot.turns.staying import home_of
from bot.turns.turned_back import turned_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.leaning.bare_examples import BareExample

PLACE_BEFORE = 0.35
"""What a sentence of the passages cited before gains in a follow-up, in units of a middling weight."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Understood:
    """What a question is taken for in its conversation, before anything is looked for.

    The first six are those of :class:`bot.road.Road`. ``ideas`` is what is searched with, those of the turn before among them;
    ``turns`` are the turns that the question may lean on, ``prior`` is what single units gain by them; ``nothing_own`` is whether
    it leans on them with all it says ("Where does it say so?"), ``example`` the example that it wants of what they spoke of, if
    it does. ``home`` are the passages of what it points back at (:func:`bot.turns.staying.home_of`), ``put`` is what
    it puts in the place of something asked about before (:mod:`bot.question.leaning.substituting`). ``anew`` is whether it asks
    the same again of others, so that what was quoted before is not what is wanted.
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
    example: BareExample | None = None
    home: frozenset[int] = frozenset()
    put: str = ""
    anew: bool = False


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
    if question.unlike:
        left = cases_not_asked_for(question, index)
        return tuple(case for case in index.library.cases if case not in left)
    if not link.carries or question.countries or question.regions:
        return ()
    before = next((turn.cases for turn in reversed(conversation.turns) if turn.cases), ())
    if link.other_case:
        told = {code for case in before if case in index.library.cases for code in index.library.cases[case].countries}
        told = told if asks_for_country(question.text) else set()
        others = (case for case in index.library.cases if case not in before)
        return tuple(case for case in others if not told.intersection(index.library.cases[case].countries))
    return conversation.turns[-1].cases if len(conversation.turns[-1].cases) == 1 else ()


def _places_before(conversation: Conversation, index: Index, weight: float) -> dict[int, float]:
    prior: dict[int, float] = {}
    for passage in conversation.turns[-1].passages:
        number = index.passage_number.get(passage)
        for unit in index.units_of_passage.get(number, ()) if number is not None else ():
            prior[unit] = weight
    return prior


def cited_before(conversation: Conversation, index: Index) -> list[int]:
    """The numbers of the passages that the answer before cited."""
    cited = conversation.turns[-1].passages
    return [index.passage_number[passage] for passage in cited if passage in index.passage_number]


def _said_before(conversation: Conversation, index: Index) -> list[Words]:
    """What was asked in the turn before, and what stands in the passages its answer cited."""
    cited = cited_before(conversation, index)
    said = [index.units[unit].words for number in cited for unit in index.units_of_passage.get(number, ())]
    return [words_of_text(conversation.turns[-1].understood, index.lexicon), *said]


def _around_before(conversation: Conversation, index: Index) -> list[Words]:
    """What the documents say that the answer before cited, and what was asked."""
    passages = index.library.passages
    sources = {passages[number].source for number in cited_before(conversation, index)}
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


def _substituted(question: Question, conversation: Conversation) -> tuple[str, str, Turn] | None:
    """The question before with what this one puts in the place of something in it, what that is, and the turn; None for nothing."""
    if question.language != "en" or not conversation.turns:
        return None
    put = put_in(question.text)
    if not any(turn.cases for turn in conversation.turns[-1:]):
        turn = _asked_whole("", conversation)
        if whole := asked_elsewhere(question.text, turn.understood):
            return whole, "", turn
    if not put or question.regions:
        return None
    turn = _asked_whole(put, conversation)
    if question.countries and detect_language(turn.understood, "en") != "en":
        return None  # the asker has turned to English, and is answered in it
    whole = with_put(put, turn.understood, put_in(turn.question))
    return (whole, thing_of(put), turn) if whole else None


def _asked_whole(put: str, conversation: Conversation) -> Turn:
    """The turn that a question leans on: the last one, but where ``put`` takes the place of "And hedges?" what that leaned on."""
    turns = conversation.turns
    last = len(turns) - 1
    while last and bare_example(turns[last].question, after_example=True):
        last -= 1  # "Another one?" asks what the question before it asked
    while put and last and put_in(turns[last].question) and turns[last].understood.startswith(turns[last].question):
        last -= 1
    return turns[last]


def understand(
    asked: str,
    conversation: Conversation,
    index: Index,
    without: frozenset[str] = frozenset(),
    *,
    leans: bool = False,
) -> Understood:
    """Read a question in the light of its conversation: what answering and searching share.

    ``leans`` takes it for one that leans on the turn before, though it does not look like one.
    """
    conversation = conversation.before_repeat(asked)
    if "history" not in without:
        asked, conversation = turned_back(asked, conversation, index)
    question = read_question(asked, index, without)
    if question.intent.comparison:
        from bot.weighing.both_examples import with_examples_named  # noqa: PLC0415  late: few questions compare

        question = with_examples_named(question, index, without)
    wanted = None if "history" in without or question.intent.all_cases else asked_example(asked, conversation, index)
    if wanted:
        return _wanting_example(wanted, question, conversation, index, without)
    if "history" not in without and (put := _substituted(question, conversation)):
        whole, thing, turn = put
        understood = understand(whole, Conversation(), index, without)
        link = Link(True, False, "it puts something in the place of what was asked about")
        # The country asked about before is asked about no longer.
        earlier = "" if question.countries else turn.understood
        new = replace(understood, link=link, earlier=earlier, before=turn.question, turns=conversation)
        return replace(new, put=thing, anew=not thing)
    link = Link() if "history" in without else link_of(question, conversation, partial(_names, index=index))
    if leans:
        link = Link(True, False, "by itself it is not answered")
    if (
        link.carries
        and not leans
        and not link.by_subject
        and names_nothing_said(
            question,
            _said_before(conversation, index),
            partial(_around_before, conversation, index),
            lambda idea: idea.text not in index.spelling.real,
        )
    ):
        link = Link()
    nothing_own = link.carries and (counts_open(question.text) or all(idea.light for idea in question.ideas))
    if nothing_own:
        conversation = _up_to_answered(conversation)
    question = _set_beside(question, link, conversation, index, without)
    named = cases_named(question, index)
    ideas = with_countries(question.ideas, question, index)
    earlier = before = ""
    if link.carries and question.intent.locating:
        ideas = [replace(idea, factor=min(idea.factor, REQUEST)) for idea in ideas]
    if link.carries:
        turn = _asked_whole(put_in(question.text), conversation)
        earlier, before = turn.understood, turn.question
        asked_before = read_question(earlier, index, without)
        theirs = with_countries(asked_before.ideas, asked_before, index)
        ideas = merge_repeats([*ideas, *carried(ideas, theirs, question, asked_before, index)])
    focus = _focus(question, link, conversation, named, index)
    prior = _places_before(conversation, index, PLACE_BEFORE) if link.carries else {}
    home = home_of(question, ideas, conversation, index) if link.carries and not link.other_case else frozenset[int]()
    return Understood(question, link, earlier, before, named, focus, ideas, conversation, prior, nothing_own, home=home)


def _wanting_example(
    wanted: BareExample, question: Question, conversation: Conversation, index: Index, without: frozenset[str]
) -> Understood:
    """A request for an example of what was spoken of: it is searched with what was asked there, and with nothing of its own.

    Another example of what happened in one country is one from another country.
    """
    turn = topic_turn(conversation) or conversation.turns[-1]
    before = read_question(turn.understood, index, without)
    ideas = [replace(i, origin="earlier question") for i in with_countries(before.ideas, before, index)]
    ideas = [i for i in ideas if not i.name] if wanted.another else ideas
    link = Link(True, False, "it asks for an example of that")
    prior = _places_before(conversation, index, PLACE_BEFORE)
    return Understood(question, link, turn.understood, turn.question, (), (), ideas, conversation, prior, True, wanted)
