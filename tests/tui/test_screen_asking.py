"""Asking in the screen: what is typed, what is shown, what goes wrong."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from driven import Driven
from textual import events

from bot.answer import Answer, Statement
from bot.testing import FakeBot, cite, example_bot, example_library
from knowledge.errors import LibraryError
from tui.app import Article45App
from tui.messages import AnswerArrived, LibraryOpened, QuestionAsked
from tui.text import harmless
from tui.widgets.conversation import _top
from tui.widgets.turn import TurnView

if TYPE_CHECKING:
    import pytest
    from textual.message import Message

Drive = "Callable[..., Any]"


async def test_an_answer_shows_status_quotations_numbers_and_what_stands_outside_of_them(drive: Drive) -> None:
    async with drive(80, 40) as screen:
        await screen.ask("How can UNICEF help States?")
        shown = screen.flat()
    assert "Answered from the sources" in shown
    assert "[UNICEF] It can also help States to strengthen laws and policies by:" in shown
    assert "[1] “Raising public awareness on the need for legislative reform.”" in shown
    assert "Why: an example was asked for" in shown
    assert "Chile" in shown


async def test_the_label_in_brackets_is_in_another_ink_than_the_quotation(drive: Drive, bot: FakeBot) -> None:
    citation = cite(bot.library, 1, "example", "UNICEF is mandated by the UN General Assembly", label="the agency")
    answer = Answer("Who?", "Who?", "answered", "", (Statement(citation.quote, (1,)),), (citation,))
    async with drive(bot=FakeBot(bot.library, {"Who?": answer})) as screen:
        turn = await screen.ask("Who?")
        line = next(line for line in turn.lines if "[the agency]" in line)
        inks = {
            str(span.style): line[span.start : span.end]
            for block in turn.visual.blocks
            if block.content.plain == line
            for span in block.content.spans
        }
    assert line.index("[the agency]") < line.index("“")
    assert inks[".ink--label"] == "[the agency] "
    assert inks[".ink--quote"] == citation.quote


async def test_a_question_without_an_answer_says_so_and_labels_what_is_near(drive: Drive) -> None:
    async with drive(80, 40) as screen:
        await screen.ask("What about Ghana?")
        shown = screen.flat()
    assert "Not in the sources" in shown
    assert "No source holds: “Ghana”" in shown
    assert "Near, but not an answer (1)" in shown
    assert "Case examples of other countries – not what was asked" in shown
    assert "You could ask › Who gave UNICEF its mandate?" in shown
    assert "Answered from the sources" not in shown


async def test_what_was_understood_is_told_only_where_it_differs(drive: Drive, bot: FakeBot) -> None:
    answers = {
        "Gahna?": Answer("Gahna?", "Ghana?", "not_found", "", notes=("“Gahna” was read as “Ghana”.",)),
        "Ghana?": Answer("Ghana?", "ghana", "not_found", ""),
    }
    async with drive(bot=FakeBot(bot.library, answers)) as screen:
        spelled = await screen.ask("Gahna?")
        plain = await screen.ask("Ghana?")
    assert "Understood as: Ghana?" in spelled.lines
    assert "“Gahna” was read as “Ghana”." in spelled.lines
    assert not [line for line in plain.lines if "Understood as" in line]


async def test_small_talk_has_no_status_and_no_quotation(drive: Drive) -> None:
    async with drive() as screen:
        turn = await screen.ask("hello")
    assert turn.lines[-1] == "Hello. Ask me about law reform for children's rights."
    assert turn.places == ()


async def test_markup_and_control_characters_are_shown_and_not_obeyed(drive: Drive) -> None:
    library = example_library()
    nasty = "[bold red]x[/] [@click=app.quit]go[/] \x1b[31m\x07 end"
    answer = Answer(nasty, nasty, "not_found", nasty, unmatched=(nasty,), suggestions=(nasty,), notes=(nasty,))
    seen = harmless(nasty)
    async with drive(bot=FakeBot(library, {nasty: answer})) as screen:
        turn = await screen.ask(nasty)
        shown = screen.text()
    assert turn.lines[0] == seen
    assert sum(seen in line for line in turn.lines) == 5
    assert "\x1b" not in shown
    assert "\x07" not in shown


async def test_shift_enter_and_ctrl_j_make_a_line_and_enter_sends_all(drive: Drive, bot: FakeBot) -> None:
    async with drive() as screen:
        await screen.type("one")
        height = screen.main.prompt.outer_size.height
        await screen.press("ctrl+j", "t", "w", "o", "shift+enter", "x")
        await screen.wait_for(lambda: screen.main.prompt.outer_size.height == height + 2, "it is laid out")
        await screen.press("enter")
        await screen.wait_for(lambda: bot.asked, "the question was asked")
    assert bot.asked == ["one\ntwo\nx"]


async def test_keys_that_come_faster_than_they_are_handled_keep_their_order(drive: Drive, bot: FakeBot) -> None:
    async with drive() as screen:
        for key, character in (("a", "a"), ("ctrl+j", "\n"), ("b", "b"), ("c", "c"), ("backspace", "\x08"), ("d", "d")):
            screen.app.post_message(events.Key(key, character))
        screen.app.post_message(events.Key("enter", "\r"))
        screen.app.post_message(events.Key("z", "z"))
        await screen.wait_for(lambda: bot.asked, "the question was asked")
        assert screen.main.prompt.text == "z"
    assert bot.asked == ["a\nbd"]


async def test_up_and_down_walk_the_questions_asked_and_then_the_suggestions(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask("hello")
        await screen.ask("What about Ghana?")
        prompt = screen.main.prompt
        await screen.type("draft")
        await screen.press("up")
        assert prompt.text == "What about Ghana?"
        await screen.press("up", "up")
        assert prompt.text == "hello"
        await screen.press("down", "down")
        assert prompt.text == "draft"
        await screen.press("down")
        assert prompt.text == "Who gave UNICEF its mandate?"
        await screen.press("enter")
        await screen.wait_for(lambda: screen.last.state.answer, "the suggestion was asked")
        assert screen.last.state.question == "Who gave UNICEF its mandate?"


async def test_a_suggestion_is_asked_when_it_is_clicked(drive: Drive, bot: FakeBot) -> None:
    async with drive(80, 40) as screen:
        await screen.ask("What about Ghana?")
        await screen.click("Who gave UNICEF its")
        await screen.wait_for(lambda: len(bot.asked) == 2, "the suggestion was asked")
    assert bot.asked[-1] == "Who gave UNICEF its mandate?"


async def test_a_failed_question_is_explained_and_goes_back_into_the_prompt(drive: Drive, bot: FakeBot) -> None:
    answers: dict[str, Any] = {"boom": ZeroDivisionError("by zero"), "hello": Answer("hello", "", "chitchat", "Hi.")}
    async with drive(bot=FakeBot(bot.library, answers)) as screen:
        turn = await screen.ask("boom")
        assert "Something went wrong that should not: ZeroDivisionError: by zero" in turn.state.failure
        assert "Traceback" not in screen.text()
        assert screen.main.prompt.text == "boom"
        screen.main.prompt.clear()
        turn = await screen.ask("hello")
        assert turn.state.answer is not None


async def test_a_question_that_is_too_long_is_refused_in_the_bots_words(drive: Drive) -> None:
    async with drive() as screen:
        screen.main.post_message(QuestionAsked("x" * 10_001))
        await screen.wait_for(lambda: screen.main.conversation.turns and screen.last.state.failure, "it is refused")
        assert "10,000" in screen.last.state.failure


async def test_a_paste_is_made_harmless_and_no_longer_than_a_question_can_be(drive: Drive) -> None:
    async with drive() as screen:
        prompt = screen.main.prompt
        prompt.post_message(events.Paste("a\x1b[31mb\r\nc"))
        await screen.wait_for(lambda: prompt.text, "something was pasted")
        assert prompt.text == "ab\nc"
        prompt.post_message(events.Paste("x" * 1_000_000))
        await screen.wait_for(lambda: len(prompt.text) > 1000, "something was pasted")
        assert len(prompt.text) == 10_000


async def test_a_question_asked_before_the_library_is_open_waits_for_it(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, bot = threading.Event(), example_bot()

    def open_bot(_: object) -> FakeBot:
        opened.wait(20)
        return bot

    monkeypatch.setattr("bot.service.open_bot", open_bot)
    async with drive(bot=None) as screen:
        await screen.type("hello")
        await screen.press("enter")
        assert "Opening the library …" in screen.last.lines
        await screen.type("What about Ghana?")
        await screen.press("enter")
        assert bot.asked == []
        opened.set()
        await screen.wait_for(lambda: screen.last.state.answer, "both were answered")
    assert bot.asked == ["hello", "What about Ghana?"]


async def test_a_library_that_cannot_be_opened_is_explained_and_can_be_tried_again(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing, bot = threading.Event(), example_bot()
    failing.set()

    def open_bot(_: object) -> FakeBot:
        if failing.is_set():
            raise LibraryError("/nowhere: there is no such folder; name one with --library")
        return bot

    monkeypatch.setattr("bot.service.open_bot", open_bot)
    async with drive(bot=None) as screen:
        await screen.wait_for(lambda: "there is no such folder" in screen.flat(), "the reason is shown")
        assert "The library could not be opened" in screen.flat()
        await screen.type("hello")
        await screen.press("enter")
        await screen.wait_for(lambda: screen.last.state.failure, "the question is refused")
        assert screen.main.prompt.text == "hello"
        failing.clear()
        await screen.press("f5")
        await screen.ready()
        await screen.press("enter")
        await screen.wait_for(lambda: screen.last.state.answer, "the question was answered")
        failing.set()
        await screen.press("f5")
        await screen.wait_for(lambda: "What was read before is still in use." in screen.flat(), "it is told")
        await screen.ask("What about Ghana?")
        assert screen.last.state.answer is not None
        assert "1 case example" in screen.flat()


async def test_a_new_conversation_forgets_the_old_one(drive: Drive, bot: FakeBot) -> None:
    async with drive() as screen:
        await screen.ask("How can UNICEF help States?")
        await screen.press("ctrl+n")
        assert screen.main.conversation.turns == []
        assert screen.main.source.place is None
        assert "Ask about international support" in screen.flat()
        await screen.ask("bees")
        assert screen.main._asking.conversation is not None
        assert [turn.question for turn in screen.main._asking.conversation.turns] == ["bees"]


async def test_an_answer_that_comes_after_a_new_conversation_began_is_dropped(drive: Drive, bot: FakeBot) -> None:
    asked, answered = threading.Event(), threading.Event()

    class SlowBot(FakeBot):
        def ask(self, question: str, conversation: Any = None) -> Any:
            if question == "slow":
                asked.set()
                answered.wait(20)
            return super().ask(question, conversation)

    async with drive(bot=SlowBot(bot.library, {})) as screen:
        await screen.type("slow")
        await screen.press("enter")
        await screen.wait_for(asked.is_set, "it is being asked")
        await screen.press("ctrl+n")
        answered.set()
        await screen.ask("next")
        assert [turn.state.question for turn in screen.main.conversation.turns] == ["next"]
        assert [turn.question for turn in screen.main._asking.conversation.turns] == ["next"]


async def test_neither_reading_nor_asking_holds_the_screen_up(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both run in other threads than the one that draws."""
    threads: dict[str, int] = {}

    class Watched(FakeBot):
        def ask(self, question: str, conversation: Any = None) -> Any:
            threads["ask"] = threading.get_ident()
            return super().ask(question, conversation)

    def open_bot(_: object) -> FakeBot:
        threads["open"] = threading.get_ident()
        return Watched(example_library(), {})

    monkeypatch.setattr("bot.service.open_bot", open_bot)
    async with drive(bot=None) as screen:
        await screen.ready()
        await screen.ask("anything")
    assert set(threads) == {"open", "ask"}
    assert threading.get_ident() not in threads.values()


async def test_workers_speak_in_messages(bot: FakeBot) -> None:
    seen: list[type[Message]] = []
    app = Article45App([], bot)
    async with app.run_test(message_hook=lambda message: seen.append(type(message))) as pilot:
        screen = Driven(pilot)
        await screen.wait_for(lambda: LibraryOpened in seen)
        await screen.press(*"hello", "enter")
        await screen.wait_for(lambda: AnswerArrived in seen)
    assert seen.index(LibraryOpened) < seen.index(QuestionAsked) < seen.index(AnswerArrived)


async def test_the_view_stays_where_the_reader_scrolled_to(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        for _ in range(6):
            await screen.ask("How can UNICEF help States?")
        view = screen.main.conversation
        await screen.press("pageup", "pageup", "pageup")
        y = view.scroll_offset.y
        assert y < view.max_scroll_y
        screen.main.conversation.turns[-1].change(failure="something longer\n" * 20)
        await screen.settle()
        assert view.scroll_offset.y == y
        await screen.ask("hello")
        assert view.scroll_offset.y == view.max_scroll_y


async def test_many_answers_stand_below_each_other_as_a_few_do(drive: Drive) -> None:
    """Turns lie in groups, so that few are laid out anew; a reader sees nothing of the groups."""
    async with drive(80, 24) as screen:
        main = screen.main
        answer = example_bot().ask("Who gave UNICEF its mandate?").answer
        for _ in range(40):
            main.conversation.add_old(main._asking.new_ticket(), answer.question, answer=answer)
        main.conversation.latest()
        await screen.ask("hello")
        turns = main.conversation.turns
        tops = [_top(turn) for turn in turns]
        ends = [top + turn.outer_size.height for top, turn in zip(tops, turns, strict=True)]
        assert {top - end for top, end in zip(tops[1:], ends[:-1], strict=True)} == {1}
        main.conversation.step_to(turns[20])
        await screen.wait_for(lambda: tops[20] - main.conversation.scroll_offset.y in (0, 1), "it is on top")
        await screen.press("ctrl+n")
        await screen.wait_for(lambda: not main.conversation.query(TurnView))
        await screen.ask("hello")
        assert _top(screen.last) == 1


async def test_the_top_of_a_long_answer_is_shown_even_where_it_comes_with_its_question(drive: Drive) -> None:
    """An answer can be there before its question has been laid out."""
    async with drive(60, 20) as screen:
        main = screen.main
        answer = example_bot().ask("How can UNICEF help States?").answer
        for number in range(20):
            turn = main.conversation.add(main._asking.new_ticket(), answer.question, "")
            turn.change(answer=answer)
            main.conversation.settle(turn)
            await screen.wait_for(lambda turn=turn: turn.laid_out)
            assert turn.outer_size.height > main.conversation.size.height
            await screen.wait_for(
                lambda turn=turn: _top(turn) - main.conversation.scroll_offset.y in (0, 1), f"top of answer {number}"
            )


async def test_a_letter_without_a_meaning_in_the_conversation_begins_a_question(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask("How can UNICEF help States?")
        prompt = screen.main.prompt
        assert "press a number" in screen.flat()
        await screen.press("escape")
        await screen.wait_for(lambda: "Escape goes back to the question" in screen.flat())
        await screen.press("n")
        assert (prompt.text, screen.main.source.place.mark) == ("", "[2]"), "N has a meaning there"
        screen.main.conversation.focus()
        await screen.press("w", "h", "n")
        assert prompt.text == "whn"
        assert screen.app.focused is prompt


async def test_nothing_is_lost_of_a_question_typed_quickly_from_the_conversation(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask("How can UNICEF help States?")
        await screen.press("escape")
        await screen.wait_for(lambda: screen.app.focused is screen.main.conversation)
        place = screen.main.source.place
        for character in "what did unicef pay":
            screen.app.post_message(events.Key("space" if character == " " else character, character))
        await screen.wait_for(lambda: screen.main.prompt.text == "what did unicef pay")
        assert screen.main.source.place == place, "no letter was taken for a key"


async def test_a_long_question_is_shown_by_how_it_begins(drive: Drive, bot: FakeBot) -> None:
    long = "who " + "asked and answered and " * 300 + "UNICEF?"
    answer = Answer(long, long.replace("who", "whom"), "not_found", "")
    async with drive(80, 40, bot=FakeBot(bot.library, {long: answer})) as screen:
        turn = await screen.ask(long)
        assert turn.outer_size.height < 15
        assert sum(line.endswith("…") for line in turn.lines) == 2
        assert turn.state.answer.question == long
        lines = await screen.ask("\n".join("abcdef"))
        assert lines.lines[:3] == ["a", "b", "c …"]


async def test_what_was_left_out_of_a_paste_is_told_until_something_is_typed(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        prompt = screen.main.prompt
        prompt.post_message(events.Paste("x" * 10_005))
        await screen.wait_for(lambda: "the last 5 were left out" in screen.text())
        await screen.press("backspace")
        await screen.wait_for(lambda: "were left out" not in screen.text())


async def test_a_terminal_that_is_too_small_is_told_so(drive: Drive) -> None:
    async with drive(60, 20) as screen:
        assert "Too small" not in screen.text()
        await screen.pilot.resize_terminal(50, 15)
        await screen.wait_for(lambda: "Too small: 50 by 15; needs 60 by 20" in screen.text())
        for width, words in ((30, "Too small: needs 60 by 20"), (20, "needs 60 by 20"), (10, "60x20")):
            await screen.pilot.resize_terminal(width, 8)
            await screen.wait_for(lambda words=words: words in screen.text(), words)
        await screen.pilot.resize_terminal(60, 20)
        await screen.wait_for(lambda: "Too small" not in screen.text())
