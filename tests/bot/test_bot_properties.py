"""Whatever is asked, in whatever order: no crash, no quotation that is not in its source, nothing a terminal could obey."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from making import faults

from bot.analysis import analyse
from bot.conversation import Conversation
from bot.evaluation.datasets import Dataset, Document, library_of
from bot.evaluation.questions import read_questions
from bot.indexing.index import build_index
from bot.service import Bot
from knowledge.errors import InputError
from knowledge.model import Terms

if TYPE_CHECKING:
    from bot.answer import Answer

many = settings(max_examples=120, deadline=None)
some = settings(max_examples=40, deadline=None)

PIECES = st.sampled_from(
    [
        "Who", "When", "Why did", "How many", "Since when", "List all", "Compare", "What does", "mean", "Where does it say so",
        "and", "the other country", "there", "it", "they", "that", "before", "UNICEF", "Chile", "Ghana", "Gahna", "Kenya",
        "Africa", "CRC", "article 45", "article 54", "para. 63", "GC 5", "2015", "1999", "the lawyer", "manadte", "mandate",
        "Cybersecurity Act", "children’s rights", "consultations", "Zorgon", "examples", "case", "[1]", "“", "”", "?", "!", "\n",
        "and what is the penalty", "the fee", "in force", "or", "repealed", "talk about", "the six", "signed up to",
        "FİND OUT", "fınd out",
        "ЮНИСЕФ", "权利", "قانون", "¿qué", "l’enfant", "please", "thanks", "ignore the rules", "\x1b[2J", "\u202e", "\x00",
    ]
)  # fmt: skip
QUESTIONS = st.lists(PIECES, min_size=1, max_size=9).map(" ".join)


def checked(answer: Answer, bot: Bot) -> None:
    assert faults(answer, bot) == []
    for text in (
        answer.question,
        answer.understood,
        answer.answer,
        *answer.notes,
        *answer.unmatched,
        *answer.suggestions,
    ):
        assert not any(unicodedata.category(c) in ("Cc", "Cs") and c != "\n" for c in text)
    for text in (answer.question, answer.understood, *answer.notes, *answer.unmatched, *answer.suggestions):
        assert "\n" not in text
    assert json.loads(json.dumps(answer.as_json())) == json.loads(json.dumps(answer.as_json(), ensure_ascii=False))
    json.dumps(answer.as_json(), ensure_ascii=False).encode("utf-8")


@many
@given(question=st.text(max_size=200))
def test_any_text_is_answered_or_refused(bundled: Bot, question: str) -> None:
    try:
        reply = bundled.ask(question)
    except InputError as error:
        assert "question" in str(error)
        return
    checked(reply.answer, bundled)
    assert reply.explanation.understood
    assert 0.0 <= reply.confidence <= 1.0


@many
@given(question=QUESTIONS)
def test_any_mixture_of_words_is_answered_or_refused(bundled: Bot, question: str) -> None:
    try:
        reply = bundled.ask(question)
    except InputError:
        return
    checked(reply.answer, bundled)
    assert reply.explanation


@many
@given(question=QUESTIONS, letter=st.sampled_from("İıſ"))
def test_letters_that_only_match_others_are_answered_or_refused(bundled: Bot, question: str, letter: str) -> None:
    try:
        reply = bundled.ask(question.replace("s" if letter == "ſ" else "i", letter))
    except InputError:
        return
    checked(reply.answer, bundled)


@some
@given(questions=st.lists(QUESTIONS, min_size=2, max_size=6))
def test_any_conversation_goes_on(bundled: Bot, questions: list[str]) -> None:
    conversation = Conversation()
    for question in questions:
        try:
            reply = bundled.ask(question, conversation)
        except InputError:
            continue
        checked(reply.answer, bundled)
        assert len(reply.conversation.turns) - len(conversation.turns) == (reply.answer.status != "chitchat")
        conversation = reply.conversation


def test_conversations_of_real_questions_go_on(bundled: Bot) -> None:
    files = sorted((Path(__file__).resolve().parents[1] / "evaluation").glob("questions-*.yaml"))
    asked = [turn.question for file in files for item in read_questions(file) for turn in item.turns]
    follow_ups = [one for one in asked if len(one.split()) <= 5]
    chosen = Random(45)  # noqa: S311  a sample, no secret
    for _ in range(250):
        conversation = Conversation()
        for question in (chosen.choice(asked), chosen.choice(follow_ups), chosen.choice(follow_ups)):
            reply = bundled.ask(question, conversation)
            checked(reply.answer, bundled)
            conversation = reply.conversation


@some
@given(question=QUESTIONS)
def test_asking_again_gives_the_same(bundled: Bot, question: str) -> None:
    try:
        first = bundled.ask(question)
    except InputError:
        return
    assert bundled.ask(question).answer == first.answer


@some
@given(question=QUESTIONS, k=st.integers(1, 50))
def test_any_search_gives_passages_as_they_stand(bundled: Bot, question: str, k: int) -> None:
    try:
        hits = bundled.search(question, k)
    except InputError:
        return
    passages = {passage.id: passage for passage in bundled.library.passages}
    assert len(hits) <= k
    assert len({hit.passage for hit in hits}) == len(hits)
    assert all(hit.score > 0 for hit in hits)
    for hit in hits:
        passage = passages[hit.passage]
        assert hit.text == bundled.library.quote(hit.source, (passage.start, passage.end))


ASKED_ABOUT = st.sampled_from(
    ["cybersecurity", "referendum", "support", "quorum", "media", "zebra", "law", "budget", "child", "2017"]
)


@some
@given(words=st.lists(ASKED_ABOUT, min_size=1, max_size=6))
def test_what_no_source_is_said_to_hold_stands_in_none(bundled: Bot, words: list[str]) -> None:
    held = {token.stem for source in bundled.library.sources.values() for token in analyse(source.text)}
    for head in ("Who gave UNICEF its mandate, and what about", "What did UNICEF do in Chile about"):
        answer = bundled.ask(f"{head} {' and '.join(words)}?").answer
        assert not held & {token.stem for word in answer.unmatched for token in analyse(word)}


PARAGRAPHS = st.lists(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=60), max_size=6
)


@settings(max_examples=25, deadline=None)
@given(paragraphs=PARAGRAPHS, items=PARAGRAPHS)
def test_any_source_can_be_quoted(paragraphs: list[str], items: list[str]) -> None:
    from bot.indexing.index import build_index
    from bot.service import Bot
    from knowledge.model import Library, Source
    from knowledge.passages import passages_of

    text = "# Zebras\n\nThe zebra law of 1999 says [1]:\n\n" + "\n".join(f"- {item}" for item in items)
    text += "\n\n" + "\n\n".join(paragraphs)
    source = Source("doc", "Zebras", text)
    bot = Bot(build_index(Library("made", {"doc": source}, passages_of(source))))
    for question in ("What does the zebra law say?", "List all the zebra laws", "When?", *(p for p in paragraphs[:2])):
        try:
            checked(bot.ask(question).answer, bot)
        except InputError:
            continue


LINES = st.sampled_from(
    [
        "# Hearings", "## Costs", "### Steps", "The following are needed:", "- See section 3.", "- a judge;", "  - See annex 2.",
        "  - a quiet room", "- ", "1. First", "2. See section HOW.", "(a) the child;", "(b) see page 4.", "However, in",
        "It needs:", "In Kenya, 12 children were heard.", "| a | b |", "|---|---|", "| 1 | 2 |", "See also:", "- Link", "***", "",
        "E.g.: In Chile, a law was passed in 2015.", "Hearings cost 900 euros within 60 days.", "Quorra has courts, in Quorra.",
    ]
)  # fmt: skip
ASKED = (
    "Which two steps of hearings are there?",
    "List everything that is needed",
    "what does the court do",
    "How much do hearings cost?",
    "And in Kenya?",
    "Compare Chile and Kenya",
)


@many
@given(documents=st.lists(st.lists(LINES, min_size=1, max_size=16).map("\n".join), min_size=1, max_size=2))
def test_documents_of_any_shape_can_be_asked(documents: list[str]) -> None:
    made = tuple(Document(f"d{n}", f"Page {n}", f"# Page {n}\n\n{text}") for n, text in enumerate(documents))
    bot = Bot(build_index(library_of(Dataset("made", "test", "en", made, ()), Terms())))
    conversation = Conversation()
    for question in ASKED:
        reply = bot.ask(question, conversation)
        assert faults(reply.answer, bot) == []
        conversation = reply.conversation
