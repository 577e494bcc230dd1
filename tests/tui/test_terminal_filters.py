"""What a terminal cannot show: colours, more than sixteen of them, characters beyond ASCII."""

from __future__ import annotations

from itertools import product

import pytest
from driven import Driven
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.theme import Theme

from bot.testing import example_bot
from tui.app import Article45App
from tui.settings import Settings
from tui.terminal_filters import _MARKED, AsciiOnly, NoColour, SixteenColours, _brightness, _contrast, ascii_only
from tui.themes import THEMES

GROUND = Color.parse("#10141b")


def filtered(one: object, text: str, style: str) -> Segment:
    (segment,) = one.apply([Segment(text, Style.parse(style))], GROUND)  # type: ignore[attr-defined]
    return segment


@pytest.mark.parametrize(
    ("style", "reverse"),
    [
        ("#e3e8ef on #10141b", False),
        ("bold #ffc46b on #161b24", False),
        ("#1b222c on #ffd978", True),
        ("reverse #e3e8ef on #10141b", True),
    ],
)
def test_no_colour_keeps_weight_and_marks(style: str, reverse: bool) -> None:
    shown = filtered(NoColour(), "words", style).style
    assert shown is not None
    assert shown.color is None
    assert shown.bgcolor is None
    assert bool(shown.reverse) == reverse
    assert bool(shown.bold) == ("bold" in style)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_pair_of_a_theme_can_be_read_in_sixteen_colours(theme: object) -> None:
    inks = ("foreground", "primary", "secondary", "accent", "warning", "error", "success")
    grounds = ("background", "surface", "panel")
    for ink, ground in product(inks, grounds):
        style = f"{getattr(theme, ink)} on {getattr(theme, ground)}"
        shown = filtered(SixteenColours(), "words", style).style
        assert shown is not None
        assert _contrast(shown.color.number, shown.bgcolor.number) >= 3, style


def test_drawing_in_ascii() -> None:
    drawn = "╭─ Quelle ─╮ │▌█ “naïve” – ‘x’ … • › [1] 漢字 العربية e\u0301"
    (segment,) = AsciiOnly().apply([Segment(drawn)], GROUND)
    assert segment.text == "+- Quelle -+ ||# \"naive\" - 'x' ~ * > [1] ???? ??????? e"


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_ascii_is_as_wide_as_what_it_stands_for(text: str) -> None:
    (segment,) = AsciiOnly().apply([Segment(text)], GROUND)
    assert segment.text.isascii()
    assert cell_len(segment.text) == cell_len(text)


@pytest.mark.parametrize(
    ("environment", "ascii_"),
    [
        ({}, False),
        ({"LANG": "en_GB.UTF-8"}, False),
        ({"LANG": "C.utf8"}, False),
        ({"LANG": "C"}, True),
        ({"LANG": "C", "LC_CTYPE": "C.UTF-8"}, True),  # as Python sets it
        ({"LC_CTYPE": "C.UTF-8"}, False),
        ({"LANG": "de_DE.ISO-8859-1"}, True),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "POSIX"}, True),
        ({"LANG": "C", "LC_ALL": "fr_FR.UTF-8"}, False),
    ],
)
def test_locale_says_what_the_terminal_shows(environment: dict[str, str], ascii_: bool) -> None:
    assert ascii_only(environment) == ascii_


async def screen_rows(app: Article45App) -> list[Segment]:
    async with app.run_test(size=(120, 40)) as pilot:
        driven = Driven(pilot)
        await driven.ready()
        await driven.ask("How can UNICEF help States?")
        await driven.press("2")
        return [segment for strip in app.screen._compositor.render_strips() for segment in strip]


async def test_whole_screen_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    segments = await screen_rows(Article45App([], example_bot()))
    assert all(one.style is None or (one.style.color is None and one.style.bgcolor is None) for one in segments)
    marked = "".join(one.text for one in segments if one.style is not None and one.style.reverse)
    assert "Providing substantial technical" in " ".join(marked.split())
    assert "[2]" in marked


@pytest.mark.parametrize("name", ["article45-light", "article45-contrast", "pale"])
async def test_the_open_quotation_is_reversed_without_colour_in_every_theme(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = Article45App([], example_bot())
    pale = {"quotation-background": "#fffbe0", "quotation-foreground": "#000000"}
    app.register_theme(Theme("pale", "#0b5394", background="#ffffff", dark=False, variables=pale))
    app.theme = name
    segments = await screen_rows(app)
    marked = " ".join("".join(one.text for one in segments if one.style is not None and one.style.reverse).split())
    assert "Providing substantial technical" in marked
    assert "Raising public awareness" not in marked


@pytest.mark.parametrize("name", ["article45-dark", "article45-light", "article45-contrast", "nord"])
@pytest.mark.parametrize(("key", "entry"), [("ctrl+r", "How can UNICEF help States?"), ("ctrl+p", "Add documents")])
async def test_what_is_chosen_in_a_list_is_reversed_without_colour(
    monkeypatch: pytest.MonkeyPatch, name: str, key: str, entry: str
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = Article45App([], example_bot())
    app.theme = name
    async with app.run_test(size=(120, 40)) as pilot:
        driven = Driven(pilot)
        await driven.ready()
        await driven.ask("Who gave UNICEF its mandate?")
        await driven.ask("How can UNICEF help States?")
        await driven.press(key)
        await driven.wait_for(lambda: entry in driven.text())
        segments = [segment for strip in app.screen._compositor.render_strips() for segment in strip]
    marked = "".join(one.text for one in segments if one.style is not None and one.style.reverse)
    assert entry in marked
    assert "Who gave" not in marked, "and nothing else of the list"


async def test_what_a_sheet_lies_over_does_not_stand_beside_it_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = Article45App([], example_bot())
    async with app.run_test(size=(120, 40)) as pilot:
        driven = Driven(pilot)
        await driven.ready()
        await driven.ask("Who gave UNICEF its mandate?")
        await driven.press("f1")
        assert "The question" in driven.text()
        assert "Source" not in driven.text().split("\n")[1], "it cannot be dimmed"


@pytest.mark.parametrize("without", [False, True])
@pytest.mark.parametrize("name", ["article45-dark", "article45-light", "article45-contrast"])
async def test_a_choice_that_has_the_keyboard_stands_out(
    monkeypatch: pytest.MonkeyPatch, name: str, *, without: bool
) -> None:
    if without:
        monkeypatch.setenv("NO_COLOR", "1")
    app = Article45App([], example_bot())
    app.theme = name
    async with app.run_test(size=(120, 40)) as pilot:
        driven = Driven(pilot)
        await driven.ready()
        await driven.press("f6", "f")
        segments = [segment for strip in app.screen._compositor.render_strips() for segment in strip]
    ours, other = (next(one.style for one in segments if one.text.startswith(word)) for word in ("Country", "Theme"))
    assert ours is not None and other is not None
    if without:
        assert ours.reverse and not other.reverse
    else:
        assert abs(_brightness(ours.bgcolor) - _brightness(other.bgcolor)) > _MARKED


async def test_whole_screen_in_ascii() -> None:
    segments = await screen_rows(Article45App([], example_bot(), settings=Settings(ascii=True)))
    text = "".join(one.text for one in segments)
    assert text.isascii()
    assert "+- Source ---" in text
