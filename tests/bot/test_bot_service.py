"""The one door to the bot: questions checked, answers in their published form, search, explanations."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import TYPE_CHECKING

import pytest

import bot as package
from bot import service
from bot.service import LONGEST_QUESTION, Bot, Settings, checked_question
from knowledge.errors import InputError

if TYPE_CHECKING:
    from conftest import MakeBot

QUESTIONS = [
    "Who gave UNICEF its mandate?",
    "What did UNICEF do in Chile?",
    "What did UNICEF do in Kenya?",
    "How can UNICEF help States to strengthen laws and policies?",
    "Why is the sky blue?",
    "hello",
]
KEYS = {
    "question", "understood", "status", "answer", "statements", "citations", "cases", "other_cases", "related",
    "unmatched", "suggestions",
}  # fmt: skip


@pytest.mark.parametrize("question", ["", "   ", "\n\t", "...", "!!", "\x00\x1b", "—", "\u202e\u200b", "\ud800"])
def test_an_empty_question_is_refused_with_what_to_do(bundled: Bot, question: str) -> None:
    for call in (bundled.ask, bundled.search):
        with pytest.raises(InputError) as caught:
            call(question)
        assert "question" in str(caught.value)


def test_a_long_question_is_refused_and_the_longest_answered(bundled: Bot) -> None:
    with pytest.raises(InputError, match="10,000"):
        bundled.ask("a" * (LONGEST_QUESTION + 1))
    with pytest.raises(InputError):
        bundled.ask("law " * 300_000)
    assert bundled.ask(("Who gave UNICEF its mandate? " * 400)[:LONGEST_QUESTION]).answer.status in {
        "answered",
        "not_found",
    }


@pytest.mark.parametrize(
    ("typed", "checked"),
    [
        ("  who\tgave \n it? ", "who gave it?"),
        ("who\x1b[31m gave\x07 it", "who gave it"),
        ("who gave\x1b]0;title\x07 \x1b[1mit\x1b[0m\x1b[A", "who gave it"),
        ("who gave\x1b]0;it has no end", "who gave ]0;it has no end"),
        ("who \u202egave\u202c it", "who gave it"),
        ("who\u2028gave\u2029it\ud83d", "who gave it"),
        ("legis\u00adlation", "legislation"),
        ("?", "?"),
        ("مي\u200cخواهم", "مي\u200cخواهم"),
    ],
)
def test_controls_are_taken_out_of_a_question(typed: str, checked: str) -> None:
    assert checked_question(typed) == checked


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_in_its_published_form(bundled: Bot, question: str) -> None:
    data = bundled.ask(question).answer.as_json()
    assert data.keys() >= KEYS
    assert json.loads(json.dumps(data, ensure_ascii=False)) == json.loads(json.dumps(data))
    assert data["question"] == question
    assert data["status"] in {"answered", "not_found", "chitchat"}
    for citation in (*data["citations"], *data["related"]):
        assert citation.keys() >= {
            "n",
            "source",
            "passage",
            "title",
            "heading",
            "locator",
            "quote",
            "start",
            "end",
            "reference",
        }


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_explanation_says_what_every_step_knew(bundled: Bot, question: str) -> None:
    reply = bundled.ask(question)
    explanation = reply.explanation
    assert explanation.understood
    assert 0.0 <= reply.confidence <= 1.0
    if reply.answer.status == "chitchat":
        return
    assert explanation.decision
    assert explanation.terms or not explanation.evidence
    taken = {(one.start, one.end) for one in explanation.evidence if one.taken}
    if reply.answer.status == "answered":
        assert taken <= {(citation.start, citation.end) for citation in reply.answer.citations}
        assert taken
    for one in explanation.evidence:
        assert one.why
        source = next(p.source for p in bundled.library.passages if p.id == one.passage)
        assert bundled.library.quote(source, (one.start, one.end)) == one.text


def test_what_is_near_is_told_apart_from_an_answer(bundled: Bot) -> None:
    answer = bundled.ask("How much money did UNICEF spend on the Cybersecurity Act?").answer
    assert answer.status == "not_found"
    assert answer.statements == answer.citations == answer.cases == ()
    assert answer.related
    for near in answer.related:
        assert near.quote not in answer.answer


def test_words_that_no_source_holds_are_told(bundled: Bot) -> None:
    answer = bundled.ask("How do I bake a chocolate cake?").answer
    assert {"bake", "chocolate", "cake"} <= set(answer.unmatched)


def test_every_suggestion_can_be_answered(bundled: Bot, bees: Bot) -> None:
    for bot in (bundled, bees):
        offered = bot.ask("hello").answer.suggestions + bot.ask("How do I bake a cake?").answer.suggestions
        assert offered
        for question in dict.fromkeys(offered):
            assert bot.ask(question).answer.status == "answered", question


def test_an_empty_library_answers_nothing_and_suggests_nothing(make_bot: MakeBot) -> None:
    bot = make_bot("# Only a heading\n")
    for question in (
        "What happened in Ghana?",
        "Who are the partners?",
        "List all examples",
        "Compare Chile and Ghana",
    ):
        answer = bot.ask(question).answer
        assert answer.status == "not_found"
        assert answer.related == answer.suggestions == answer.other_cases == ()
    assert bot.ask("hello").answer.status == "chitchat"


def test_search_gives_whole_passages_best_first(bundled: Bot) -> None:
    hits = bundled.search("Who gave UNICEF its mandate?", 5)
    assert len(hits) == 5
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    passages = {passage.id: passage for passage in bundled.library.passages}
    for hit in hits:
        passage = passages[hit.passage]
        assert hit.text == bundled.library.quote(hit.source, (passage.start, passage.end))
        assert hit.heading == passage.heading
    assert "mandate" in hits[0].text
    assert bundled.search("chocolate cake") == []
    assert len(bundled.search("UNICEF", 1)) == 1


def test_a_question_is_searched_for_what_it_is_asked_for(bundled: Bot) -> None:
    both = bundled.search("Compare the two cases", 2)
    assert {country for country in ("Chile", "Ghana") for hit in both if country in hit.text} == {"Chile", "Ghana"}
    # What is said of all States stands behind what is said of the country named.
    hits = bundled.search("Who else, apart from UNICEF, sat in on the regular meetings with Chilean MPs?", 2)
    cases = {passage.id: passage.cases for passage in bundled.library.passages}
    assert all("chile-child-protection" in cases[hit.passage] for hit in hits)


def test_search_in_a_conversation_is_searched_as_it_would_be_asked(bundled: Bot) -> None:
    after = bundled.ask("What did UNICEF do in Chile?").conversation
    assert bundled.search("And the lawyer?", 3, after)
    alone = [hit.passage for hit in bundled.search("Since when?", 3)]
    assert [hit.passage for hit in bundled.search("Since when?", 3, after)] != alone


@pytest.mark.parametrize("before", ["", "What did UNICEF do in Chile?"])
def test_fewer_passages_are_the_first_of_more(bundled: Bot, before: str) -> None:
    conversation = bundled.ask(before).conversation if before else None
    for question in ("And the lawyer of UNICEF?", "How can UNICEF help States with law reform?", "children in Ghana"):
        found = bundled.search(question, 20, conversation)
        for k in (1, 2, 3, 5, 12, 19):
            assert bundled.search(question, k, conversation) == found[:k]
        assert bundled.search(question, 0, conversation) == bundled.search(question, -1, conversation) == []


def test_a_search_in_a_conversation_gives_as_many_passages_as_asked(make_bot: MakeBot) -> None:
    bot = make_bot("# Hives\n\n" + "\n\n".join(f"The Guild protects hive {number}." for number in range(70)) + "\n")
    after = bot.ask("What does the Guild protect?").conversation
    assert after.turns
    assert len(bot.search("And hives?", 60, after)) == 60


def test_the_example_of_the_door_is_answered(bundled: Bot) -> None:
    first, second = re.findall(r'bot\.ask\("([^"]+)"', service.__doc__ or "")
    reply = bundled.ask(first)
    assert reply.answer.status == bundled.ask(second, reply.conversation).answer.status == "answered"


@pytest.mark.parametrize("house", ["bot", *(one.name for one in walk_packages(package.__path__, "bot.") if one.ispkg)])
def test_a_package_names_every_room_and_none_that_is_not_there(house: str) -> None:
    module = import_module(house)
    folder = Path(str(module.__file__)).parent
    modules = {path.stem for path in folder.glob("*.py") if path.stem != "__init__"}
    rooms = {path.parent.name for path in folder.glob("*/__init__.py")}
    about = re.sub(rf":mod:`{re.escape(house)}\.(\w+)`", r"``\1``", module.__doc__ or "")
    named = set(re.findall(r"``(\w+)``", about))
    assert modules | rooms == named


def test_the_alternatives_of_a_word_are_explained_in_an_order(bundled: Bot) -> None:
    terms = bundled.ask("How can UNICEF help States with the drafting of laws?").explanation.terms
    for term in terms:
        assert list(term.alternatives) == sorted(term.alternatives, key=lambda one: (-one[1], one[0]))


def test_a_conversation_grows_by_one_turn_and_old_ones_stay(bundled: Bot) -> None:
    first = bundled.ask("What did UNICEF do in Chile?")
    second = bundled.ask("And in Ghana?", first.conversation)
    assert [turn.question for turn in second.conversation.turns] == ["What did UNICEF do in Chile?", "And in Ghana?"]
    assert len(first.conversation.turns) == 1
    assert bundled.ask("And in Ghana?", first.conversation).answer == second.answer
    assert first.conversation.turns[0].cases == ("chile-child-protection",)
    assert second.conversation.turns[-1].status == second.answer.status


def test_a_bot_may_be_shared_between_threads(bundled: Bot) -> None:
    expected = [bundled.ask(question).answer for question in QUESTIONS]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(3):
            assert list(pool.map(lambda question: bundled.ask(question).answer, QUESTIONS)) == expected


def test_parts_of_the_road_can_be_left_out(bundled: Bot) -> None:
    plain = Bot(bundled.index, Settings(frozenset({"spelling", "history", "abstaining"})))
    assert plain.ask("What happened in Gahna?").answer.understood.startswith("What happened in Gahna?")
    after = plain.ask("What did UNICEF do in Chile?").conversation
    assert "continuing" not in plain.ask("Since when?", after).answer.understood
    assert plain.ask("How much did the Ghana report cost?").answer.status == "answered"


def test_a_word_that_stands_elsewhere_in_the_sources_is_not_said_to_stand_nowhere(bundled: Bot) -> None:
    answer = bundled.ask("What did UNICEF do in Chile about cybersecurity and zebras?").answer
    assert answer.unmatched == ("zebras",)
    assert "What was found does not speak of: “cybersecurity”" in answer.notes


def test_common_words_that_were_not_found_are_not_told(bundled: Bot) -> None:
    answer = bundled.ask("How did UNICEF support law reform in Chile?").answer
    assert answer.unmatched == ()
    assert not any("support" in note for note in answer.notes)


def test_who_asks_for_a_whole_case_is_told_nothing_of_words(bundled: Bot) -> None:
    assert bundled.ask("Que s'est-il passé au Chili ?").answer.notes == ()
