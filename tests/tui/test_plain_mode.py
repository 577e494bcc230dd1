"""``article45 --plain``: everything in words, line by line, with nothing drawn."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.testing import example_bot
from bot.wording import say
from tui.spoken_answer import answer_in_words
from tui.spoken_reading import quotation_in_words

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunCli

    from bot.testing import FakeBot

MANDATE = "Who gave UNICEF its mandate?"
LIST = "How can UNICEF help States?"
EXAMPLE = (
    "E.g.: In Chile, UNICEF has been closely following the discussion of new child protection system legislation "
    "since 2015."
)
DRAWN = re.compile("[\x1b•·›▌│─┌┐└┘╭╮╰╯█◆|]")
"""Escapes, and characters that are drawn and not read."""


def lines_of(text: str) -> list[str]:
    return text.splitlines()


def test_answer_in_words(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("--plain", stdin=LIST.encode())
    assert ran.code == 0
    assert lines_of(ran.out)[:7] == [
        "Answer. 3 quotations.",
        "A list, about UNICEF, introduced by the words:",
        "It can also help States to strengthen laws and policies by:",
        "Quotation 1 of 3.",
        "Raising public awareness on the need for legislative reform.",
        "Quotation 2 of 3.",
        "Providing substantial technical assistance in the drafting of legislation.",
    ]
    assert "Case example 1 of 1: Child protection law in Chile. Country: Chile." in ran.out
    assert "To read it: /case chile-example" in ran.out
    assert "Source 1 of 1. Example publisher, An example source\n" in ran.out
    assert "Quotations 1, 2 and 3: Role of UNICEF." in ran.out
    assert not DRAWN.search(ran.out)


def test_several_quotations_are_spoken_of_as_several() -> None:
    answer = example_bot().ask(LIST).answer
    statements = (replace(answer.statements[0], citations=(1, 2, 3)), *answer.statements[1:])
    cases = (replace(answer.cases[0], citations=(1, 2)),)
    lines = answer_in_words(replace(answer, statements=statements, cases=cases))
    assert "Quotation 1 of 3. The same stands in quotations 2 and 3." in " ".join(lines)
    assert "See quotations 1 and 2." in " ".join(lines)
    lines = answer_in_words(replace(answer, cases=(replace(answer.cases[0], citations=(2,)),)))
    assert "See quotation 2." in " ".join(lines)


def test_abstaining_in_words(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("--plain", stdin=b"What about Ghana?")
    said = lines_of(ran.out)
    assert said[0] == "Not in the sources."
    assert "Near, but not an answer." in said
    assert "Passage 1 of 1. It stands in An example source, Role of UNICEF." in said
    assert any(line.startswith("Case example of another country, not what was asked, 1 of 1:") for line in said)
    assert "No source holds the words: Ghana." in said
    assert said[said.index("You could ask:") + 1] == MANDATE
    assert "Quotation" not in ran.out


@pytest.mark.parametrize("open_it", ["/open 2", "2", "/next\n/next"])
def test_open_says_what_stands_around_the_quotation(run_cli: RunCli, fake_bot: FakeBot, open_it: str) -> None:
    ran = run_cli("--plain", stdin=f"{LIST}\n{open_it}\n".encode())
    said = lines_of(ran.out[ran.out.index("Quotation 2 of 3, in its source.") :])
    assert said[1:] == [
        "The source is: An example source.",
        "The place is: Role of UNICEF.",
        "Before it:",
        "Raising public awareness on the need for legislative reform.",
        "Introduced by the words:",
        "It can also help States to strengthen laws and policies by:",
        "The quotation:",
        "Providing substantial technical assistance in the drafting of legislation.",
        "After it:",
        EXAMPLE,
        "",
    ]
    assert fake_bot.asked == [LIST]


def test_open_parts_the_quotation_from_the_rest_of_its_passage(run_cli: RunCli, fake_bot: FakeBot) -> None:
    said = lines_of(run_cli("--plain", stdin=f"{LIST}\n3\n".encode()).out)
    at = said.index("In the same passage, before the quotation:")
    assert said[at + 1 : at + 6] == [
        "E.g.: In Chile, UNICEF has been",
        "The quotation:",
        "closely following the discussion of new child protection system legislation since 2015",
        "In the same passage, after the quotation:",
        ".",
    ]


def test_what_is_near_is_never_opened_as_a_quotation(run_cli: RunCli, fake_bot: FakeBot) -> None:
    out = run_cli("--plain", stdin=b"What about Ghana?\n1\n").out
    assert "Near, but not an answer: passage 1 of 1, in its source." in out
    assert "Quotation 1" not in out


def test_reading_on_to_the_end_of_the_source(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("--plain", stdin=f"{LIST}\n2\n/more\n/more\n".encode())
    assert "Heading: Role of UNICEF.\nE.g.: In Chile" in ran.out
    assert "That was the end of the source." in ran.err
    assert "line 4: There is nothing to read on" in ran.err


def test_cases_sources_and_words_can_be_read(run_cli: RunCli, fake_bot: FakeBot) -> None:
    asked = (
        b"/cases Chile\n/case 1\n/case chile-example\n/sources\n/source example\n/source example#3\n/find mandated\n"
    )
    ran = run_cli("--plain", stdin=asked)
    assert (ran.code, fake_bot.asked) == (0, [])
    assert "1 case example.\nCase example 1: Child protection law in Chile. Country: Chile. Years: 2015." in ran.out
    claim = "Claim 1 of 1, action: follows the discussion of the law. Its quotation, from An example source:\nclosely"
    assert ran.out.count(claim) == 2
    assert "1 source.\nSource 1: An example source, of your own library. To read it: /source example\n" in ran.out
    assert "It has 5 passages." in ran.out
    assert "List item: Raising public awareness" in ran.out
    assert "Found 1 passage, whether they answer or not." in ran.out
    assert not DRAWN.search(ran.out)


def test_why_and_again(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("--plain", stdin=f"{MANDATE}\n/why\n/again\n".encode())
    assert ran.out.count("Answer. 1 quotation.") == 2
    for words in (
        "Decided:\nAnswered: the idea of the question is in the sentence.",
        "mandate or mandated; weight 1.2, from: question.",
        "Passage 1: example#1, Role of UNICEF; score 1.2: mandate 1.2.",
        "Taken: holds every idea. The sentence:\nUNICEF is mandated",
        "Left out: shares no idea. The sentence:\nRaising",
    ):
        assert words in ran.out


def test_export_writes_every_answer_with_its_references(run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path) -> None:
    path = tmp_path / "answers.txt"
    ran = run_cli("--plain", stdin=f"{MANDATE}\nhello\n/export {path}\n/export {path}\n".encode())
    text = path.read_text(encoding="utf-8")
    assert f"Question: {MANDATE}\n\n“UNICEF is mandated by the UN General Assembly" in text
    assert "Sources\n[1] Example publisher, An example source, Role of UNICEF" in text
    assert "Question: hello" in text
    assert f"line 4: {path}: is there already" in ran.err


def test_export_writes_markdown_where_the_name_says_so(run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path) -> None:
    path = tmp_path / "answers.md"
    run_cli("--plain", stdin=f"{MANDATE}\n/export {path}\n".encode())
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Article 45, 20")
    assert f"## {MANDATE}\n" in text
    assert "\n> UNICEF is mandated" in text


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("/export x", "There is nothing to write yet"),
        ("/next", "no citation to open"),
        (f"{MANDATE}\n/next\n/next", "That was the last citation"),
        (f"{MANDATE}\n/open 7", "No citation 7; the last answer has 1"),
        ("/case nowhere", "No case example 'nowhere'"),
        ("/source nowhere", "No source or passage 'nowhere'"),
        ("/cases Atlantis", "'Atlantis' is not a country that is known here"),
        ("/cases Norway", "No case example of Norway"),
        ("/find xyzzy", "No passage contains xyzzy"),
        ("/add", "No file was given"),
        ("/why", "Nothing has been answered yet"),
        ("/nonsense", "No command /nonsense"),
    ],
)
def test_what_cannot_be_done_is_told(run_cli: RunCli, fake_bot: FakeBot, lines: str, message: str) -> None:
    ran = run_cli("--plain", stdin=lines.encode())
    assert message in ran.err
    assert ran.code == 2


def test_a_number_alone_does_what_open_does(run_cli: RunCli, fake_bot: FakeBot) -> None:
    # Before the first answer it was searched for as a question.
    alone, opened = (run_cli("--plain", stdin=line) for line in (b"9\n", b"/open 9\n"))
    assert (alone.code, alone.err) == (opened.code, opened.err)
    assert "There is no citation to open" in alone.err
    assert fake_bot.asked == []


def test_escapes_in_a_question_do_not_come_back(run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path) -> None:
    ran = run_cli("--plain", stdin=b"\x1b[31m\x9bwhat\x07\n/case \x1b]0;x\x07\n")
    assert not set("\x1b\x9b\x07") & set(ran.out + ran.err)


def test_a_file_can_be_added_and_is_answered_from(run_cli: RunCli, tmp_path: Path) -> None:
    library = tmp_path / "library"
    note = tmp_path / "a note.md"
    note.write_text("# A note\n\nThe Example Bureau counts turtles in Norway every spring.\n", encoding="utf-8")
    asked = f"/add --yes '{note}'\nWho counts turtles in Norway?\n/add --nonsense x\n"
    ran = run_cli("--plain", "--no-bundled", "--library", str(library_at(library)), stdin=asked.encode())
    assert "added" in ran.out
    assert "The library has 1 sources" not in ran.err
    assert "The Example Bureau counts turtles in Norway every spring." in ran.out
    assert "--nonsense" in ran.err


def library_at(folder: Path) -> Path:
    """A library of nothing but its description and one word."""
    folder.mkdir()
    (folder / "library.yaml").write_text("name: Test\nlanguage: en\n", encoding="utf-8")
    return folder


def test_options_of_the_screen_go_with_no_command(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("--plain", "list")
    assert ran.code == 2
    assert "--plain is for the screen, not for 'article45 list'" in ran.err


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "es",
            [
                "Respuesta. 1 cita.",
                "Cita 1 de 1.",
                "Cita 1 de 1, en su fuente.",
                "La cita:",
                "No consta en las fuentes.",
            ],
        ),
        ("fr", ["Réponse. 1 citation.", "Citation 1 sur 1.", "La citation\u00a0:", "Ne figure pas dans les sources."]),
        ("ru", ["Ответ. Цитата одна.", "Цитата 1 из 1.", "Цитата:", "В источниках этого нет."]),
        ("ar", ["إجابة. اقتباس واحد.", "الاقتباس 1 من 1.", "الاقتباس:", "لا يرد ذلك في المصادر."]),
        ("zh", ["回答。 1 条引文。", "引文 1，共 1 条。", "引文：", "资料来源中没有相关内容。"]),
    ],
)
def test_what_is_no_quotation_is_said_in_the_language_of_the_question(language: str, said: list[str]) -> None:
    bot = example_bot()
    found = replace(bot.ask(MANDATE).answer, language=language)
    none = replace(bot.ask("What about Ghana?").answer, language=language, answer=say("not_found", language))
    lines = [
        *answer_in_words(found),
        *quotation_in_words(bot.library, found.citations[0], 1, answers=True, language=language),
        *answer_in_words(none),
    ]
    assert [line for line in said if line not in lines] == []
    english = [line for line in lines if re.search(r"\b(Quotation|in its source|It stands|Not in|You could)\b", line)]
    assert english == []
