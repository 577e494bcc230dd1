"""``article45 ask``: the answer on stdout, narration on stderr, the exit code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bot.testing import FakeBot
    from tests.conftest import RunCli

MANDATE = "Who gave UNICEF its mandate?"


def test_answer_is_quoted_cited_and_exits_0(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("ask", *MANDATE.split())
    assert fake_bot.asked == [MANDATE]
    assert ran.code == 0
    assert "“UNICEF is mandated by the UN General Assembly" in ran.out
    assert "[1]" in ran.out
    assert ran.err == ""


def test_understanding_is_narrated_on_stderr(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("ask", "What about Ghana?")
    assert "Understood: Ghana" in ran.err
    assert "Understood" not in ran.out


def test_not_found_exits_1_and_labels_what_is_near(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("ask", "What about Ghana?")
    assert ran.code == 1
    assert "Near, but not an answer" in ran.out
    assert "Case examples of other countries, not what was asked" in ran.out
    assert "No source holds: “Ghana”" in ran.out
    assert "You could ask\n  - Who gave UNICEF its mandate?" in ran.out


def test_chitchat_exits_0(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("ask", "hello")
    assert (ran.code, ran.out) == (0, "Hello. Ask me about law reform for children's rights.\n")


def test_json_is_the_published_form(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("ask", "--json", MANDATE)
    value = json.loads(ran.out)
    assert value == json.loads(json.dumps(fake_bot.ask(MANDATE).answer.as_json()))
    text = fake_bot.library.sources["example"].text
    for citation in value["citations"]:
        assert text[citation["start"] : citation["end"]] == citation["quote"]


def test_json_with_explain_carries_the_explanation(run_cli: RunCli, fake_bot: FakeBot) -> None:
    value = json.loads(run_cli("ask", "--json", "--explain", MANDATE).out)
    assert value["explanation"]["terms"][0]["text"] == "mandate"
    assert [each["taken"] for each in value["explanation"]["evidence"]] == [True, False]


def test_explain_shows_each_step_after_the_answer(run_cli: RunCli, fake_bot: FakeBot) -> None:
    out = run_cli("ask", "--explain", MANDATE).out
    order = [
        out.index(part)
        for part in (
            "[1]",
            "The question is English.",
            "mandated 1.00",
            "mandate 1.200",
            "taken: ",
            "left: ",
            "Answered:",
        )
    ]
    assert order == sorted(order)


@pytest.mark.parametrize("words", [["-"], []])
def test_question_from_standard_input(run_cli: RunCli, fake_bot: FakeBot, words: list[str]) -> None:
    assert run_cli("ask", *words, stdin=MANDATE.encode() + b"\r\n").code == 0
    assert fake_bot.asked == [MANDATE]


@pytest.mark.parametrize(
    ("stdin", "message"),
    [
        (b"\xff\xfe", "not UTF-8 (byte 0xff at position 0)"),
        (b"", "empty"),
        (b"   \n", "empty"),
        (b"a" * 20_000, "20,000 characters"),
        (b"a" * 1_100_000, "more than 1,000,000 bytes"),
    ],
)
def test_unusable_question_is_one_message_and_exit_2(
    run_cli: RunCli, fake_bot: FakeBot, stdin: bytes, message: str
) -> None:
    ran = run_cli("ask", "-", stdin=stdin)
    assert ran.code == 2
    assert ran.out == ""
    assert message in ran.err
    assert ran.err.count("\n") == 1


def test_question_of_bytes_that_are_no_text(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("ask", "caf\udce9")
    assert (ran.code, ran.out) == (2, "")
    assert "not UTF-8" in ran.err


@pytest.mark.parametrize("json_or_not", [["--json"], ["--explain"], []])
def test_escapes_in_a_question_never_reach_the_terminal(
    run_cli: RunCli, fake_bot: FakeBot, json_or_not: list[str]
) -> None:
    evil = "\x1b]0;owned\x07 \x9b31m \u202egnp.exe"
    ran = run_cli("ask", *json_or_not, evil)
    assert ran.code == 1
    for sign in "\x1b\x07\x9b\u202e":
        assert sign not in ran.out + ran.err
    if json_or_not == ["--json"]:
        assert json.loads(ran.out)["question"] == evil


def test_a_long_question_is_told_again_by_how_it_begins(run_cli: RunCli, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from bot.testing import FakeBot, example_bot, not_found

    answer = replace(not_found("who"), understood="whom " + "asked and answered and " * 300)
    monkeypatch.setattr("bot.service.open_bot", lambda *_, **__: FakeBot(example_bot().library, {"who": answer}))
    ran = run_cli("ask", "who")
    assert "whom asked and answered" in ran.err
    assert len(ran.err) < 400
    assert "…" in ran.err
