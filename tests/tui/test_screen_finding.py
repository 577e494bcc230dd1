"""Finding the way: contents, places visited, words in the source and the conversation, tips at numbers."""

from __future__ import annotations

from dataclasses import replace

from textual import events

from bot.testing import FakeBot, example_bot, example_library
from tui.matching import spans_of
from tui.places import Place
from tui.visits import Visits

Drive = "Callable[..., Any]"
LIST = "How can UNICEF help States?"


def place(number: int) -> Place:
    return Place("example", number, number + 1)


def test_visits_go_back_and_forward_and_a_new_visit_ends_what_was_ahead() -> None:
    visits = Visits()
    assert visits.step(-1) is None
    for number in (1, 2, 2, 3):
        visits.visit(place(number))
    assert visits.step(1) is None
    assert visits.step(-1) == place(2)
    assert visits.step(-1) == place(1)
    assert not visits.can(-1)
    assert visits.step(1) == place(2)
    visits.visit(place(9))
    assert not visits.can(1)
    assert visits.step(-1) == place(2)


def test_words_are_found_whatever_their_case_blanks_quotation_marks_and_dashes() -> None:
    text = "The child’s\nbest  Interests – a well‑known “rule”"
    for words in ("CHILD'S best", "best interests", "interests -", "well-known", '"rule"'):
        assert len(spans_of(words, text)) == 1, words
    assert spans_of(" ", text) == []
    assert text[slice(*spans_of("child's best", text)[0])] == "child’s\nbest"


async def test_back_and_forward_lead_through_the_places_visited(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask(LIST)
        for key in "123":
            await screen.press(key)
        await screen.press("escape")
        await screen.press("alt+left")
        assert screen.main.source.place.mark == "[2]"
        await screen.click("‹ Back")
        assert screen.main.source.place.mark == "[1]"
        await screen.click("Forward ›")
        assert screen.main.source.place.mark == "[2]"
        screen.main.source.view.focus()
        await screen.press("right_square_bracket")
        assert screen.main.source.place.mark == "[3]"
        await screen.press("alt+right")
        assert "no place to go forward" in screen.flat()


async def test_contents_show_the_headings_and_lead_to_them(drive: Drive) -> None:
    library = example_library()
    text = "# One\n\n" + "words\n\n" * 60 + "## Two [b]\n\n" + "words\n\n" * 60
    source = library.sources["example"]
    long = replace(library, sources={"example": replace(source, text=text)}, passages=(), cases={})
    async with drive(bot=FakeBot(long)) as screen:
        await screen.press("alt+o")
        assert "No source is open" in screen.flat()
        await screen.click("An example source")
        await screen.press("alt+o")
        assert "Two [b]" in screen.text()
        await screen.press("down", "enter")
        await screen.wait_for(lambda: "Two [b]" in screen.source_text())
        assert not screen.main.source.contents.display
        assert screen.app.focused is screen.main.source.view
        await screen.press("alt+left")
        await screen.wait_for(lambda: "One" in screen.source_text())


async def test_the_reference_below_another_chapter_is_not_that_of_the_quotation_before(drive: Drive) -> None:
    library = example_library()
    source = library.sources["example"]
    longer = replace(library, sources={"example": replace(source, text=source.text + "\n\n# Chapter Nine\n\nWords.\n")})
    answers = {LIST: example_bot().ask(LIST).answer}
    cited = [replace(one, reference=f"{one.reference}, chapter 1") for one in answers[LIST].citations]
    answers[LIST] = replace(answers[LIST], citations=tuple(cited))
    async with drive(100, 40, bot=FakeBot(longer, answers)) as screen:
        await screen.ask(LIST)
        await screen.press("1")
        assert ", chapter 1" in screen.flat()
        await screen.press("alt+o", "end", "enter")
        await screen.wait_for(lambda: "Chapter Nine" in screen.source_text())
        assert ", chapter 1" not in screen.flat()
        assert "An example source" in screen.flat()


async def test_words_are_found_in_the_source_while_they_are_typed(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask(LIST)
        await screen.press("1")
        screen.main.source.view.focus()
        await screen.press("slash", *"legislat")
        assert "Find in the source" in screen.text()
        assert "1 of 3" in screen.text()
        await screen.press("enter")
        assert "2 of 3" in screen.text()
        await screen.press("up", "up")
        assert "3 of 3" in screen.text()
        await screen.press("x")
        assert "nothing found" in screen.text()
        await screen.press("escape")
        assert not screen.main.find_bar.opened
        assert screen.app.focused is screen.main.source.view


async def test_what_is_typed_at_once_after_the_key_is_looked_for(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask(LIST)
        assert "Contents Alt+O" in screen.text()
        for key, character in (("ctrl+f", None), ("l", "l"), ("a", "a"), ("w", "w")):
            screen.app.post_message(events.Key(key, character))
        await screen.wait_for(lambda: screen.main.find_bar.words == "law")
        assert screen.main.prompt.text == ""


async def test_letters_typed_at_once_after_the_stroke_are_no_keys_of_the_source(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask(LIST)
        await screen.press("1")
        screen.main.source.view.focus()
        await screen.settle()
        place = screen.main.source.place
        for key, character in (("slash", "/"), ("n", "n"), ("slash", "/"), ("c", "c")):
            screen.app.post_message(events.Key(key, character))
        await screen.settle()
        assert screen.main.find_bar.words == "n/c"
        assert screen.main.source.place == place, "N goes to the next citation only outside of the words"


async def test_words_are_found_in_the_conversation_though_they_stand_above_the_view(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        for _ in range(5):
            await screen.ask(LIST)
        await screen.press("ctrl+f", *"mandated by")
        assert "Find in the conversation" in screen.text()
        assert "1 of 1" in screen.text()
        assert "“UNICEF is mandated by" in screen.text()
        assert screen.main.conversation.current is screen.main.conversation.turns[0]
        await screen.press("escape")
        assert screen.app.focused is screen.main.conversation


async def test_a_number_under_the_mouse_tells_where_its_quotation_stands(drive: Drive) -> None:
    async with drive() as screen:
        turn = await screen.ask(LIST)
        await screen.pilot.hover(offset=screen.click_point("[2]"))
        await screen.wait_for(lambda: turn.tooltip is not None)
        assert str(turn.tooltip) == "An example source – Role of UNICEF"
        await screen.pilot.hover(offset=screen.click_point("How can UNICEF"))
        await screen.wait_for(lambda: turn.tooltip is None)


async def test_words_typed_in_one_go_are_in_view(drive: Drive) -> None:
    """What is typed first ("a") stands in other places than the whole; its place must not be gone to afterwards."""
    from textual import events

    from tui.widgets.find_bar import FindInput

    async with drive(60, 20) as screen:
        await screen.ask(LIST)
        await screen.ask("Who gave UNICEF its mandate?")
        screen.main.conversation.step_to(screen.main.conversation.turns[0])
        await screen.settle()
        await screen.press("ctrl+f")
        for letter in "awareness":
            screen.main.find_bar.query_one(FindInput).post_message(events.Key(letter, letter))
        await screen.wait_for(lambda: screen.main.find_bar.words == "awareness")
        assert "Raising public awareness" in screen.text()
