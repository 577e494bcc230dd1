"""``article45 chat``: JSON lines in step with the input, and the plain line mode."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tui.files import split_words

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunCli

    from bot.testing import FakeBot

MANDATE = "Who gave UNICEF its mandate?"


def test_one_object_a_line(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("chat", "--json", stdin=f"{MANDATE}\nhello\r\nWhat about Ghana?".encode())
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [each["status"] for each in answers] == ["answered", "chitchat", "not_found"]
    assert (ran.code, ran.err) == (0, "")


def test_empty_line_starts_a_new_conversation(
    run_cli: RunCli, fake_bot: FakeBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[int] = []
    ask = fake_bot.ask
    monkeypatch.setattr(
        fake_bot,
        "ask",
        lambda question, conversation: (turns.append(len(conversation.turns)), ask(question, conversation))[1],
    )
    run_cli("chat", "--json", stdin=b"bees\nbees\n\nbees\n  \nbees\n")
    assert turns == [0, 1, 0, 0]


@pytest.mark.parametrize("bad", [b"\xff\xfe", b"x" * 20_000, b"y" * 1_500_000])
def test_unusable_line_keeps_the_count_in_step(run_cli: RunCli, fake_bot: FakeBot, bad: bytes) -> None:
    ran = run_cli("chat", "--json", stdin=b"hello\n" + bad + b"\nhello\n")
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [each["status"] for each in answers] == ["chitchat", "not_found", "chitchat"]
    assert answers[1]["answer"] in ran.err
    assert answers[1]["notes"] == [answers[1]["answer"]]
    assert answers[1]["citations"] == []
    assert len(answers[1]["question"]) <= 200
    assert ran.err.startswith("article45: line 2: ")
    assert ran.code == 2


@pytest.mark.parametrize("leaving", ["quit", "exit", "Quit", "/quit", "/QUIT", "/exit"])
@pytest.mark.parametrize("face", [["chat"], ["--plain"]])
def test_a_piped_line_leaves_as_a_typed_one_does(
    run_cli: RunCli, fake_bot: FakeBot, face: list[str], leaving: str
) -> None:
    ran = run_cli(*face, stdin=f"{leaving}\n{MANDATE}\n".encode())
    assert (ran.code, ran.out) == (0, "")


def test_commands_count_in_capitals_too(run_cli: RunCli, fake_bot: FakeBot) -> None:
    assert "/quit" in run_cli("chat", stdin=b"/Help\n").err
    ran = run_cli("chat", stdin=b"/HEL\n")
    assert (ran.code, "No command /hel" in ran.err) == (2, True)


def test_words_are_parted_as_the_platform_does() -> None:
    assert split_words('--yes "C:\\my docs\\a.pdf" --set title="A b"', windows=True) == [
        "--yes",
        "C:\\my docs\\a.pdf",
        "--set",
        "title=A b",
    ]
    assert split_words("--yes '/my docs/a.pdf' b\\ c.pdf # d", windows=False) == [
        "--yes",
        "/my docs/a.pdf",
        "b c.pdf",
        "#",
        "d",
    ]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("/case " + "1" * 5_000, id="a long number"),
        "/export ~nosuchuser/x",
        "/export " + "x" * 300,
        "/add ~nosuchuser/x",
        "/add broken",
    ],
)
def test_a_line_that_cannot_be_done_ends_no_conversation(
    run_cli: RunCli, fake_bot: FakeBot, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    from knowledge.errors import LibraryError

    def damaged(_: object) -> int:
        raise LibraryError("the library is damaged")

    monkeypatch.setattr("tui.commands.add.run", damaged)
    ran = run_cli("chat", stdin=f"{MANDATE}\n{line}\nhello\n".encode())
    assert fake_bot.asked == [MANDATE, "hello"]
    assert ran.err.count("article45: line 2: ") == 1
    assert ran.code == 2


def test_a_file_whose_name_cannot_be_is_refused_and_the_conversation_goes_on(
    run_cli: RunCli, fake_bot: FakeBot, own_folder: Path
) -> None:
    ran = run_cli("chat", stdin=f"{MANDATE}\n/add {'x' * 300} --yes\n/again\nhello\n".encode())
    assert fake_bot.asked == [MANDATE, "hello"]
    assert "cannot be the name of a file" in ran.err
    assert "article45: line 2: Nothing was added" in ran.err
    assert ran.code == 2


def test_a_wrong_option_of_add_is_a_line_that_cannot_be_used(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("chat", stdin=b"/add --nonsense x\nhello\n")
    assert "article45: line 1: Nothing was added" in ran.err
    assert (ran.code, fake_bot.asked) == (2, ["hello"])
    assert run_cli("chat", stdin=b"/add --help\n").code == 0


def test_line_mode_answers_piped_lines(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("chat", stdin=f"{MANDATE}\n/open 1\n/cases\n/quit\nhello\n".encode())
    assert "“UNICEF is mandated by the UN General Assembly" in ran.out
    assert "example#1 An example source > Role of UNICEF" in ran.out
    assert "chile-example Child protection law in Chile" in ran.out
    assert fake_bot.asked == [MANDATE]
    assert ran.code == 0


def test_line_mode_opens_a_list_item_under_its_sentence(run_cli: RunCli, fake_bot: FakeBot) -> None:
    out = run_cli("chat", stdin=b"How can UNICEF help States?\n/open 2\n").out
    opened = out[out.index("example#4") :]
    assert "It can also help States to strengthen laws and policies by:" in opened
    assert "  • “Providing substantial technical assistance in the drafting of legislation.”" in opened


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (b"/open 1\n", "line 1: There is no citation to open"),
        (b"Who gave UNICEF its mandate?\n/open 9\n", "line 2: No citation 9; the last answer has 1"),
        (b"Who gave UNICEF its mandate?\n/new\n/open 1\n", "line 3: There is no citation to open"),
        (b"/nonsense\n", "line 1: No command /nonsense; there are /new, /open N"),
        (b"\xff\n", "line 1: Standard input is not UTF-8"),
    ],
)
def test_line_mode_tells_what_is_wrong(run_cli: RunCli, fake_bot: FakeBot, lines: bytes, message: str) -> None:
    ran = run_cli("chat", stdin=lines)
    assert message in ran.err
    assert ran.code == 2


def test_line_mode_help_names_every_command(run_cli: RunCli, fake_bot: FakeBot) -> None:
    from tui.line_mode import COMMANDS

    ran = run_cli("chat", stdin=b"/help\n")
    assert all(command in ran.err for command in COMMANDS)
    assert ran.out == ""


def test_what_can_be_typed_fits_the_terminal_and_breaks_between_words(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("chat", stdin=b"/help\n")
    assert max(map(len, ran.err.splitlines())) <= 80
    assert re.search(r"\n {13}(\w+ )*clipboard can be reached\n", ran.err)


@pytest.mark.parametrize("line", ["/cite 1", "1\n/cite"])
def test_a_quotation_is_said_as_it_is_put_into_a_paper(run_cli: RunCli, fake_bot: FakeBot, line: str) -> None:
    answer = fake_bot.ask("Who gave UNICEF its mandate?").answer
    ran = run_cli("--plain", stdin=f"Who gave UNICEF its mandate?\n{line}\n".encode())
    (citation, *_) = answer.citations
    last = ran.out.splitlines()[-1]
    assert last.startswith(f"“{citation.quote}” ({citation.reference}"), "in one line, however long it is"
    assert last.endswith(f"{citation.heading[-1]})")
    assert ran.code == 0


def test_of_what_there_is_no_quotation_it_is_told(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("--plain", stdin=b"Who gave UNICEF its mandate?\n/cite\n/cite 9\n")
    assert "line 2: No citation number was given; the last answer has 1" in ran.err
    assert "line 3: No citation 9; the last answer has 1" in ran.err


def test_a_path_is_a_question_and_no_command(run_cli: RunCli, fake_bot: FakeBot) -> None:
    run_cli("chat", stdin=b"/etc/passwd holds what?\n")
    assert fake_bot.asked == ["/etc/passwd holds what?"]
