"""Conversations and questions on disk: what is written, what is read of a damaged file, how private it is."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot.answer import Statement
from bot.testing import cite, example_bot
from knowledge.errors import LibraryError
from tui.exporting import as_document, as_markdown, as_text, file_name
from tui.keeper import Keeper
from tui.kept import KeptTurn
from tui.shelf import Shelf, find_in

BOT = example_bot()
QUESTIONS = ("How can UNICEF help States?", "What about Ghana?", "Who gave UNICEF its mandate?")
ANSWERS = [BOT.ask(question).answer for question in QUESTIONS]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "kept")


def test_a_conversation_comes_back_as_it_was_kept(shelf: Shelf) -> None:
    keeper = Keeper(shelf, pytest.fail)
    before, memories = None, []
    for question in QUESTIONS:
        reply = BOT.ask(question, before)
        keeper.note_answer(reply, before)
        before = reply.conversation
        memories.append(before)
    aside = BOT.ask("hello", memories[0])  # goes on from the first answer
    keeper.note_answer(aside, memories[0])
    keeper.wait()
    (kept,) = shelf.all()
    assert kept.name == QUESTIONS[0]
    assert [turn.answer for turn in kept.turns] == [*ANSWERS, aside.answer]
    assert kept.memories() == [*memories, aside.conversation]
    assert [turn.base for turn in kept.turns] == [-1, 0, 1, 0]


def test_what_is_kept_is_private_and_appended_to(shelf: Shelf) -> None:
    made = shelf.begin("name")
    path = shelf.folder / f"{made}.jsonl"
    shelf.add(made, KeptTurn(ANSWERS[0]))
    before = path.read_bytes()
    shelf.add(made, KeptTurn(ANSWERS[1]))
    shelf.ask("a question")
    assert path.read_bytes().startswith(before)
    if sys.platform != "win32":
        assert stat.S_IMODE(shelf.folder.stat().st_mode) == 0o700
        for file in shelf.folder.iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_a_line_that_was_not_written_to_its_end_costs_only_itself(shelf: Shelf) -> None:
    made = shelf.begin("name")
    shelf.add(made, KeptTurn(ANSWERS[0]))
    path = shelf.folder / f"{made}.jsonl"
    with path.open("ab") as file:
        file.write(b'{"answer": {"question": "cut \xe2')
    assert [turn.answer for turn in shelf.read(made).turns] == ANSWERS[:1]
    shelf.add(made, KeptTurn(ANSWERS[1]))
    assert [turn.answer for turn in shelf.read(made).turns] == ANSWERS[:2]


@pytest.mark.parametrize(
    "line",
    ["[]", "7", "{", '{"answer": 3}', '{"answer": {}}', '{"answer": {"question": 1}}', "[" * 5000,
     '{"answer": {"question": "q", "understood": "q", "status": "hacked", "answer": ""}}',
     '{"answer": {"question": "q", "understood": "q", "status": "answered", "answer": "", "citations": [{"n": 1}]}}'],
)  # fmt: skip
def test_what_is_no_turn_is_left_out(shelf: Shelf, line: str) -> None:
    made = shelf.begin("name")
    shelf.add(made, KeptTurn(ANSWERS[0]))
    with (shelf.folder / f"{made}.jsonl").open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    assert len(shelf.read(made).turns) == 1


def test_conversations_are_named_and_deleted(shelf: Shelf) -> None:
    made = shelf.begin("one")
    shelf.add(made, KeptTurn(ANSWERS[0]))
    shelf.rename(made, "two\x1b[31m")
    (kept,) = shelf.all()
    assert kept.name.startswith("two")
    assert "\x1b" not in kept.name
    shelf.delete(made)
    shelf.delete(made)
    assert shelf.all() == []
    with pytest.raises(LibraryError):
        shelf.read(made)


def test_conversations_of_one_name_are_numbered(shelf: Shelf) -> None:
    made = [shelf.begin("one") for _ in range(3)]
    assert [shelf.read(one).name for one in made] == ["one", "one (2)", "one (3)"]
    shelf.rename(made[1], "two")
    assert shelf.read(shelf.begin("one")).name == "one (2)"


def test_an_id_never_leads_out_of_the_folder(shelf: Shelf) -> None:
    shelf.add("../../elsewhere", KeptTurn(ANSWERS[0]))
    assert [path.name for path in shelf.folder.iterdir()] == ["elsewhere.jsonl"]


def test_words_are_found_in_questions_answers_quotations_and_names(shelf: Shelf) -> None:
    for number, answer in enumerate(ANSWERS):
        shelf.add(shelf.begin(f"name {number}"), KeptTurn(answer))
    every = shelf.all()

    def names(words: str) -> set[str]:
        return {found.conversation.name for found in find_in(every, words)}

    assert names("") == {"name 0", "name 1", "name 2"}
    assert names("ghana") == {"name 1"}
    assert names("drafting of legislation") == {"name 0"}
    assert names("children's rights") == {"name 1", "name 2"}  # in a quotation, with another apostrophe
    assert names("name 2") == {"name 2"}
    assert "raising public" in find_in(every, "public awareness")[0].around.casefold()


def test_questions_come_back_in_order_with_their_lines(shelf: Shelf) -> None:
    assert shelf.questions() == []
    asked = ["one", "two\nlines \\n \\", "", "three"]
    for question in asked:
        shelf.ask(question)
    assert shelf.questions() == [question for question in asked if question]
    with (shelf.folder / "questions.txt").open("a", encoding="utf-8") as file:
        file.write("cut")
    assert shelf.questions()[-1] == "three"


def test_what_cannot_be_kept_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file", encoding="utf-8")
    told: list[str] = []
    keeper = Keeper(Shelf(tmp_path / "kept"), told.append)
    keeper.note_question("one")
    keeper.note_answer(BOT.ask("hello"), None)
    keeper.wait()
    assert len(told) == 1
    assert "--no-history" in told[0]


def test_nothing_is_written_without_a_shelf() -> None:
    keeper = Keeper(None, pytest.fail)
    keeper.note_question("one")
    keeper.note_answer(BOT.ask("hello"), None)
    keeper.wait()
    assert keeper.id == ""


@pytest.mark.parametrize(("name", "markdown"), [("a.md", True), ("a.MARKDOWN", True), ("a.txt", False), ("a", False)])
def test_the_name_of_the_file_says_what_is_written(name: str, markdown: bool) -> None:
    written = as_document(Path(name), ANSWERS, "A talk")
    assert written == (as_markdown("A talk", ANSWERS) if markdown else as_text(ANSWERS))
    assert as_document(Path("b.md"), ANSWERS).startswith("# Article 45, 20")


def test_markdown_holds_quotations_letter_for_letter_with_their_references() -> None:
    text = as_markdown("A *name*", ANSWERS)
    assert text.startswith("# A \\*name\\*\n")
    assert "\n> - Raising public awareness on the need for legislative reform. \\[1\\]\n" in text
    assert "- \\[1\\] Example publisher, An example source – Role of UNICEF\n" in text
    assert "*Not in the sources.*" in text
    assert "### Near, but not an answer" in text
    assert "### References" not in text.split("## What about Ghana?")[1].split("## Who gave")[0]
    evil = replace(ANSWERS[1], question="<script> [x](http://y) `a`\n# b")
    assert "## \\<script\\> \\[x\\](http://y) \\`a\\` \\# b\n" in as_markdown("n", [evil])


def test_markdown_says_what_introduces_a_list_once_and_keeps_labels_beside_what_they_label() -> None:
    library = BOT.library
    lead = "It can also help States to strengthen laws and policies by:"
    items = ("Raising public awareness on", "Providing substantial technical assistance in")
    cited = (
        cite(library, 1, "example", lead, label="UNICEF"),
        *(cite(library, n, "example", text, label="UNICEF", lead_in=lead) for n, text in enumerate(items, 2)),
    )
    statements = tuple(Statement(one.quote, (one.n,)) for one in cited)
    whole = as_markdown("n", [replace(ANSWERS[0], statements=statements, citations=cited)])
    assert whole.count(lead) == 1
    assert f"\n> \\[UNICEF\\] {lead} \\[1\\]\n\n> - {items[0]} \\[2\\]\n> - {items[1]} \\[3\\]\n" in whole
    assert "\n\\[UNICEF\\]\n" not in whole
    items_alone = as_markdown("n", [replace(ANSWERS[0], statements=statements[1:], citations=cited[1:])])
    assert f"\n\\[UNICEF\\] {lead}\n\n> - {items[0]} \\[2\\]\n> - {items[1]}" in items_alone


def test_text_holds_the_answers_too() -> None:
    text = as_text(ANSWERS)
    for question in QUESTIONS:
        assert question in text


def test_a_file_name_is_one_on_every_platform() -> None:
    assert file_name('What: "did" UNICEF/do?\\x') == "what-did-unicef-do-x.md"
    assert file_name("???") == "conversation.md"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this platform has no named pipes in folders")
def test_a_file_without_an_end_is_not_opened(shelf: Shelf) -> None:
    # Reading one waits for a writer that never comes: the list stayed at "Reading …", and the program outlived its terminal.
    made = shelf.begin("name")
    shelf.add(made, KeptTurn(ANSWERS[0]))
    os.mkfifo(shelf.folder / "20200101-000000-abcdef.jsonl")
    os.mkfifo(shelf.folder / "questions.txt")
    assert [one.id for one in shelf.all()] == [made]
    assert shelf.begin("name") != made
    assert shelf.questions() == []
    with pytest.raises(LibraryError, match="not a plain file"):
        shelf.ask("a question")
    with pytest.raises(LibraryError, match="not a plain file"):
        shelf.read("20200101-000000-abcdef")
