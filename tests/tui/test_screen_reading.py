"""Reading in the screen: numbers and clicks that open quotations, cases, sheets, copying, panels."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

import pytest
from driven import Driven
from textual.geometry import Offset
from textual.selection import Selection

from bot.answer import Answer, Statement
from bot.testing import FakeBot, cite, example_bot, example_library
from knowledge.model import Fault
from tui import copying
from tui.keys import COMMANDS, KEYS
from tui.messages import PlaceChosen
from tui.places import Place, place_of_source
from tui.screens.line import LineSheet
from tui.screens.sheet import Sheet
from tui.widgets.case_card import CaseCard
from tui.widgets.source_view import SourceView

Drive = "Callable[..., Any]"

LIST = "How can UNICEF help States?"


def shown_quote(screen: Any) -> str:
    """The words that are highlighted in the source view."""
    view = screen.main.source.view
    start, end = view.highlighted
    return view._text[start:end]


async def test_a_number_opens_the_exact_quotation_in_its_source(drive: Drive, bot: FakeBot) -> None:
    async with drive() as screen:
        turn = await screen.ask(LIST)
        cited = turn.state.answer.citations[1]
        await screen.press("2")
        assert screen.main.source.view.highlighted == (cited.start, cited.end)
        assert shown_quote(screen) == cited.quote
        assert "Providing substantial technical" in screen.source_text()
        assert turn.state.active == "[2]"
        assert screen.main.focused is screen.main.prompt
        assert screen.main.prompt.text == ""
        assert cited.reference.split(",")[0] in screen.flat()


async def test_the_highlight_covers_the_quotation_and_nothing_else(drive: Drive) -> None:
    async with drive() as screen:
        turn = await screen.ask(LIST)
        await screen.press("3")
        view = screen.main.source.view
        ink = view.get_component_rich_style("source--quotation").bgcolor
        marked = "".join(
            segment.text
            for y in range(view.size.height)
            for segment in view.render_line(y)
            if segment.style is not None and segment.style.bgcolor == ink and segment.style.bold
        )
        assert " ".join(marked.split()) == turn.state.answer.citations[2].quote


async def test_a_digit_is_typed_where_the_answer_has_no_such_quotation_or_something_is_typed(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        await screen.press("2", "0", "1")
        assert screen.main.prompt.text == "201"
        assert screen.last.state.active == "[1]"


async def test_alt_and_a_digit_opens_a_quotation_while_a_question_is_typed(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask(LIST)
        await screen.type("and")
        await screen.press("alt+3")
        assert shown_quote(screen) == screen.last.state.answer.citations[2].quote
        assert screen.main.prompt.text == "and"


def test_escape_and_a_digit_is_alt_and_that_digit_and_no_option_character() -> None:
    from textual._xterm_parser import XTermParser

    from tui.keys import make_meta_digits_keys

    make_meta_digits_keys()
    parser = XTermParser()
    assert [event.key for event in (*parser.feed("\x1b2"), *parser.feed(""))] == ["alt+2"]


def test_every_key_with_alt_and_a_letter_comes_from_a_terminal_as_that_key() -> None:
    from textual._xterm_parser import XTermParser

    from tui.rebinding import default_keys

    keys = [key for names in default_keys().values() for key in names.split(",")]
    letters = [key[-1] for key in keys if key.startswith("alt+") and len(key) == len("alt+x")]
    assert "y" in letters
    for letter in letters:  # what Textual has another meaning for (Escape, b: Ctrl+Left) would be a dead key
        parser = XTermParser()
        assert [event.key for event in (*parser.feed(f"\x1b{letter}"), *parser.feed(""))] == [f"alt+{letter}"]


async def test_a_click_on_a_number_opens_it(drive: Drive) -> None:
    async with drive(80, 40) as screen:
        await screen.ask(LIST)
        await screen.click("[2]")
        await screen.wait_for(lambda: screen.main.panel == "source", "the source is shown")
        assert shown_quote(screen) == screen.last.state.answer.citations[1].quote


async def test_a_click_on_another_quotation_in_the_source_goes_there(drive: Drive) -> None:
    async with drive(80, 40) as screen:
        await screen.ask(LIST)
        await screen.press("1")
        await screen.click("Providing substantial")
        await screen.wait_for(lambda: screen.last.state.active == "[2]", "the other quotation is open")
        assert shown_quote(screen) == screen.last.state.answer.citations[1].quote


async def test_next_and_previous_citation_go_round(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        await screen.ask(LIST)
        marks = []
        for key in ("f4", "f4", "f4", "f4", "f3"):
            await screen.press(key)
            marks.append(screen.main.source.place.mark)
        assert marks == ["[1]", "[2]", "[3]", "[1]", "[3]"]
        await screen.press("escape")
        screen.main.conversation.focus()
        await screen.press("n")
        assert screen.main.source.place.mark == "[1]"


async def test_the_first_quotation_is_open_beside_a_new_answer_where_there_is_room(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        turn = await screen.ask(LIST)
        assert shown_quote(screen) == turn.state.answer.citations[0].quote
        await screen.ask("What about Ghana?")
        assert screen.main.source.place is None
        assert "This answer quotes nothing." in screen.flat()


async def test_a_related_passage_opens_labelled_as_no_answer(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        await screen.ask("What about Ghana?")
        await screen.press("1")
        shown = screen.flat()
        assert "(1) An example source" in shown
        assert "Near, but not an answer." in shown


async def test_numbers_speak_of_the_chosen_answer(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        first = await screen.ask("Who gave UNICEF its mandate?")
        second = await screen.ask(LIST)
        await screen.press("alt+up")
        assert screen.main.conversation.current is first
        await screen.press("1")
        assert shown_quote(screen) == first.state.answer.citations[0].quote
        assert first.state.active == "[1]"
        await screen.press("alt+down", "2")
        assert second.state.active == "[2]"
        assert first.state.active == ""


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_on_a_narrow_screen_panels_take_turns(drive: Drive, size: tuple[int, int]) -> None:
    async with drive(*size) as screen:
        await screen.ask(LIST)
        assert screen.main.conversation.display
        assert not screen.main.query_one("#side").display
        await screen.press("1")
        assert not screen.main.conversation.display
        assert "Raising public awareness" in screen.text()
        await screen.press("escape")
        assert screen.main.conversation.display
        assert screen.main.focused is screen.main.prompt
        seen = []
        for _ in range(3):
            await screen.press("f2")
            seen.append(screen.main.panel)
        assert seen == ["source", "cases", "conversation"]
        await screen.click(" Cases ")
        await screen.wait_for(lambda: screen.main.panel == "cases", "the tab was clicked")


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_page_keys_scroll_the_panel_that_stands_in_place_of_the_conversation(
    drive: Drive, size: tuple[int, int]
) -> None:
    library = example_library()
    source = library.sources["example"]
    text = source.text + "\n\nwords" * 100
    longer = replace(library, sources={"example": replace(source, text=text)})
    async with drive(*size, bot=FakeBot(longer, example_bot()._answers)) as screen:
        await screen.ask(LIST)
        await screen.press("1")
        assert screen.main.focused is screen.main.prompt
        view, conversation = screen.main.source.view, screen.main.conversation
        top, behind = view.scroll_offset.y, conversation.scroll_offset.y
        await screen.press("pagedown")
        assert view.scroll_offset.y > top
        await screen.press("pageup")
        assert view.scroll_offset.y == top
        assert conversation.scroll_offset.y == behind


@pytest.mark.parametrize(("size", "side"), [((60, 20), False), ((80, 24), False), ((120, 40), True)])
async def test_the_first_frame_fits_the_terminal(
    drive: Drive, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], side: bool
) -> None:
    """Textual tells a screen of its size after the first frame: panels would stand there for a moment and go."""
    from textual.app import App

    frames: list[bool] = []
    display = App._display

    def note(app: App[None], screen: Any, drawn: Any) -> None:
        if not frames:
            frames.append(bool(screen.query_one("#side").display))
        display(app, screen, drawn)

    monkeypatch.setattr(App, "_display", note)
    async with drive(*size):
        assert frames == [side]


async def test_a_source_can_be_opened_from_the_list(drive: Drive, bot: FakeBot) -> None:
    async with drive(120, 40) as screen:
        await screen.click("An example source")
        await screen.wait_for(lambda: screen.main.source.place is not None, "the source is open")
        assert screen.main.source.place == place_of_source(bot.library.sources["example"])
        assert screen.main.source.view.highlighted is None


async def test_a_case_is_a_card_whose_statements_open_their_quotations(drive: Drive, bot: FakeBot) -> None:
    async with drive(120, 40) as screen:
        await screen.ask(LIST)
        card = screen.main.cases.query_one(CaseCard)
        assert card.lines[0] == "Child protection law in Chile"
        assert "Why: an example was asked for" in card.lines
        card.focus()
        await screen.press("enter")
        claim = bot.library.cases["chile-example"].claims[0]
        assert screen.main.source.view.highlighted == (claim.start, claim.end)


async def test_cases_of_other_countries_are_labelled_on_their_cards(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.ask("What about Ghana?")
        card = screen.main.cases.query_one(CaseCard)
        assert "Another country: not what was asked" in card.lines


async def test_the_case_of_an_earlier_answer_is_shown_when_it_is_clicked(drive: Drive) -> None:
    async with drive(80, 40) as screen:
        await screen.ask(LIST)
        await screen.ask("Who gave UNICEF its mandate?")
        await screen.wait_for(lambda: not screen.main.cases.query(CaseCard), "the new answer has no case")
        await screen.click("Child protection law")
        await screen.wait_for(lambda: isinstance(screen.main.focused, CaseCard), "its card has the keyboard")
        assert screen.main.focused.case.id == "chile-example"
        assert screen.main.panel == "cases"


async def test_only_rows_in_view_of_a_long_source_are_drawn(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    library = example_library()
    text = (
        "# Long\n\n" + "\n\n".join(f"{n} " + "many words " * 60 for n in range(300)) + "\n\nThe very last sentence.\n"
    )
    library = replace(library, sources={"example": replace(library.sources["example"], text=text)})
    drawn: list[int] = []
    pieces = SourceView._pieces
    monkeypatch.setattr(
        SourceView, "_pieces", lambda self, row, line: drawn.append(row.start) or pieces(self, row, line)
    )
    async with drive(120, 40, bot=FakeBot(library, {})) as screen:
        place = Place("example", text.index("The very last"), len(text) - 1, "[1]")
        screen.main.post_message(PlaceChosen(place))
        await screen.wait_for(lambda: "The very last sentence." in screen.text(), "the end is shown")
        assert len(set(drawn)) <= 4 * screen.app.size.height
        assert len(text) > 190_000


async def test_all_cases_are_listed_and_lead_to_their_quotations(drive: Drive, bot: FakeBot) -> None:
    async with drive(80, 24) as screen:
        await screen.press("f6")
        await screen.wait_for(lambda: screen.app.screen.id == "all-cases", "the sheet is open")
        assert "1 case example" in screen.text()
        await screen.press("enter")
        await screen.wait_for(lambda: screen.main.source.place is not None, "the quotation is open")
        assert shown_quote(screen) == bot.library.cases["chile-example"].claims[0].quote
        assert screen.main.panel == "source"


async def test_why_this_answer_shows_each_step(drive: Drive) -> None:
    async with drive(100, 50) as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        await screen.press("f7")
        shown = " ".join(screen.text().translate(str.maketrans("│", " ")).split())
        assert "Why this answer?" in shown
        assert "Answered: the idea of the question is in the sentence." in shown
        assert "The question is English." in shown
        assert "mandate ████████████████ 1.20 also mandated" in shown
        assert "1. 1.20 example#1" in shown
        assert "taken “UNICEF is mandated" in shown
        assert "left “Raising public awareness on the need for legislative reform.” – shares no idea" in shown
        await screen.press("escape")
        assert screen.app.screen is screen.main


async def test_faults_are_told_and_listed_with_place_and_mend(drive: Drive, bot: FakeBot) -> None:
    fault = Fault("cases/[b]x[/b].yaml", 7, "the quotation is not in its source", "copy it from the source")
    library = replace(bot.library, faults=(fault,))
    async with drive(100, 30, bot=FakeBot(library, {})) as screen:
        assert "1 fault" in screen.flat()
        await screen.press("f8")
        shown = screen.flat()
        assert "cases/[b]x[/b].yaml:7" in shown
        assert "the quotation is not in its source" in shown
        assert "To do: copy it from the source" in shown
        await screen.press("escape")
        await screen.click("1 fault")
        await screen.wait_for(lambda: isinstance(screen.app.screen, Sheet), "the sheet is open")


async def test_help_speaks_of_what_has_the_keyboard_and_names_every_key(drive: Drive) -> None:
    async with drive(100, 200) as screen:
        await screen.press("f1")
        shown = " ".join(screen.text().translate(str.maketrans("│", " ")).split())
        assert "Type a question in your own words and press Enter." in shown
        for names, what in KEYS:
            assert f"{names} {what}" in shown
        await screen.press("escape")
        screen.main.source.view.focus() if screen.main.source.view.display else screen.main.conversation.focus()
        await screen.press("f1")
        assert "Type a question in your own words" not in screen.flat()


async def test_the_palette_holds_every_command(drive: Drive) -> None:
    async with drive() as screen:
        names = [command.title for command in screen.app.get_system_commands(screen.main)]
        for command in COMMANDS:
            assert f"{command.name} ({command.display})" in names
        await screen.press("ctrl+p", *"next col", "enter")
        await screen.wait_for(lambda: not screen.app.current_theme.dark, "the theme is light")


async def test_every_theme_can_be_read_with(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask(LIST)
        view = screen.main.source.view
        for theme in screen.app.available_themes:
            screen.app.theme = theme
            await screen.settle()
            ink = view.get_component_rich_style("source--quotation")
            assert ink.color != ink.bgcolor


async def test_the_footer_names_the_main_keys(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        footer = screen.text().split("\n")[-1]
    for words in (
        "⏎ Ask",
        "f1 Help",
        "f2 Panel",
        "f3 f4 Quotations",
        "f6 Cases",
        "f7 Why?",
        "^n New",
        "^y Copy",
        "^p palette",
    ):
        assert words in footer


def copied(screen: Any) -> str:
    return screen.app.clipboard


async def test_copying_tells_what_was_copied(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.press("ctrl+y")
        assert "There is no answer to copy." in screen.flat()
        turn = await screen.ask("Who gave UNICEF its mandate?")
        await screen.press("ctrl+y")
        assert copied(screen) == turn.state.answer.answer
        await screen.press("alt+y")
        assert turn.state.answer.citations[0].reference in copied(screen)
        assert copied(screen).startswith("“UNICEF is mandated")
        await screen.press("alt+c")
        assert copied(screen).startswith(f"“{turn.state.answer.citations[0].quote}” (Example publisher")
        await screen.wait_for(lambda: "Copied quotation [1] with its reference through the terminal's" in screen.flat())
        assert "Copied the answer" not in screen.flat(), "one message of a kind"


async def test_ctrl_c_copies_a_selection_and_asks_before_it_quits(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.quitting._TWICE", 600)  # however long a busy machine takes for the second key
    async with drive(120, 40) as screen:
        turn = await screen.ask("Who gave UNICEF its mandate?")
        screen.main.selections = {turn: Selection(Offset(0, 0), Offset(7, 0))}
        await screen.press("ctrl+c")
        assert copied(screen) == "Who gav"
        screen.main.clear_selection()
        await screen.press("ctrl+c")
        assert screen.app.return_code is None
        assert "Press Ctrl+C again to quit." in screen.text()
        await screen.press("ctrl+c")
        assert screen.app.return_code == 0


async def test_ctrl_c_copies_what_is_selected_in_a_line_and_quits_from_no_sheet(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        screen.app.push_screen(LineSheet("Name", "a name"))
        await screen.wait_for(lambda: isinstance(screen.app.screen, LineSheet))
        await screen.press("home", "shift+right", "ctrl+c")
        assert copied(screen) == "a"
        await screen.press("end", "ctrl+c", "ctrl+c", "ctrl+c")
        assert screen.app.return_code is None
        assert isinstance(screen.app.screen, LineSheet)
        assert "Escape goes back" in screen.text()


async def test_text_dragged_over_with_the_mouse_is_selected_without_its_decoration(drive: Drive) -> None:
    async with drive(80, 40) as screen:
        turn = await screen.ask(LIST)
        x, y = screen.click_point("“Raising")
        await screen.pilot.mouse_down(offset=(x + 1, y))
        await screen.pilot.hover(offset=(x + 20, y + 2))
        await screen.pilot.mouse_up(offset=(x + 20, y + 2))
        selected = screen.main.get_selected_text()
    assert selected.startswith("Raising public awareness on the need for legislative reform.”\n“Providing")
    assert "│" not in selected
    assert turn


async def test_source_text_can_be_selected(drive: Drive, bot: FakeBot) -> None:
    async with drive(120, 40) as screen:
        await screen.ask(LIST)
        view = screen.main.source.view
        text = bot.library.sources["example"].text.split("\n")
        line = next(n for n, words in enumerate(text) if words.startswith("- Raising"))
        screen.main.selections = {view: Selection(Offset(0, line), Offset(9, line + 1))}
        assert (
            screen.main.get_selected_text() == "Raising public awareness on the need for legislative reform.\nProviding"
        )
        assert view.render_line(0).text


def test_the_clipboard_sequence_goes_through_tmux() -> None:
    (plain,) = copying.clipboard_sequences("naïve", tmux=False)
    assert base64.b64decode(plain.removeprefix("\x1b]52;c;").removesuffix("\x07")).decode() == "naïve"
    assert copying.clipboard_sequences("x", tmux=True)[1] == "\x1bPtmux;\x1b\x1b]52;c;eA==\x07\x1b\\"


async def test_what_a_source_holds_is_shown_and_not_obeyed(drive: Drive) -> None:
    library = example_library()
    text = "# [b]Head[/b]\n\nA \x1b[31mred\x07 [@click=app.quit]word[/] and more.\n"
    source = replace(library.sources["example"], text=text)
    passage = replace(library.passages[0], start=15, end=len(text), sentences=())
    library = replace(library, sources={"example": source}, passages=(passage,))
    citation = cite(library, 1, "example", "[@click=app.quit]word[/]")
    answer = Answer("q", "q", "answered", "", (Statement(citation.quote, (1,)),), (citation,))
    async with drive(120, 40, bot=FakeBot(library, {"q": answer})) as screen:
        await screen.ask("q")
        seen = screen.source_text()
        assert "[b]Head[/b]" in seen
        assert "[@click=app.quit]word[/]" in seen
        assert "\x1b" not in screen.text()
        assert shown_quote(screen) == citation.quote


async def test_a_fault_of_the_program_ends_it_with_a_sentence_and_no_traceback(
    bot: FakeBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tui.app import Article45App
    from tui.widgets.turn import TurnView

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setenv("ARTICLE45_DEBUG", "0")
    app = Article45App([], bot)
    monkeypatch.setattr(TurnView, "change", fail)
    with pytest.raises(ZeroDivisionError):
        async with app.run_test() as pilot:
            await pilot.press(*"hello", "enter")
            await Driven(pilot).wait_for(lambda: app._exception, "it has gone wrong")
    app._print_error_renderables()
    told = capsys.readouterr().err
    assert "article45 had to stop because of a fault in it: ZeroDivisionError: by zero" in " ".join(told.split())
    assert "Traceback" not in told
    assert app.return_code == 1


async def test_where_a_fault_happened_is_shown_to_who_asks_for_it(
    bot: FakeBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tui.app import Article45App
    from tui.screens.main import MainScreen

    def fail(_: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setenv("ARTICLE45_DEBUG", "1")
    monkeypatch.setattr(MainScreen, "action_why", fail)
    app = Article45App([], bot)
    with pytest.raises(ZeroDivisionError):
        async with app.run_test() as pilot:
            await pilot.press("f7")
            await Driven(pilot).wait_for(lambda: app._exception, "it has gone wrong")
    app._print_error_renderables()
    assert "Traceback" in capsys.readouterr().err
