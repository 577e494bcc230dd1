"""Names completed in the prompt."""

from __future__ import annotations

from dataclasses import replace

from bot.testing import example_bot
from tui.completing import Completer, Completion, completer_for

Drive = "Callable[..., Any]"
NAMES = Completer(["Chile", "child protection", "best interests of the child", "CRC", "China", "chile", "x" * 99])


def test_the_end_of_what_is_typed_is_completed_in_the_order_of_the_names() -> None:
    assert NAMES.complete("What about Chi") == (
        Completion(3, "Chile"),
        Completion(3, "Child protection"),
        Completion(3, "China"),
    )
    assert NAMES.complete("the best int") == (Completion(8, "best interests of the child"),)
    assert NAMES.complete("child p") == ()
    assert NAMES.complete("child pr") == (Completion(8, "child protection"),)


def test_nothing_is_offered_for_whole_names_small_words_and_blanks() -> None:
    for typed in ("", "ch", "Chile", "Chi ", "Chi?", "(", "CRC"):
        assert NAMES.complete(typed) == (), typed
    assert NAMES.complete("CR") == (Completion(2, "CRC"),)


def test_two_letters_of_a_name_are_enough_and_a_capital_that_was_typed_stays() -> None:
    names = Completer(["Ghana", "ghanaian", "Holy See", "Iceland", "Ghent"])
    assert [one.text for one in names.complete("What about Gh")] == ["Ghana", "Ghent"]
    assert [one.text for one in names.complete("Gh")] == ["Ghana", "Ghent"]
    assert [one.text for one in names.complete("Gha")] == ["Ghana", "Ghanaian"]
    assert [one.text for one in names.complete("gha")] == ["Ghana", "ghanaian"]
    for typed in ("Ho", "Is", "gh", "G"):
        assert names.complete(typed) == (), typed


def test_what_a_library_holds_is_offered_before_countries_of_the_world() -> None:
    library = example_bot().library
    completer = completer_for(library)
    assert completer.complete("Chil")[0].text == "Chile"
    assert Completion(3, "United Nations") in completer.complete("Uni")
    assert completer.complete("An exam")[0] == Completion(7, "An example source")
    assert completer.complete("Norw")[0].text == "Norway"
    evil = replace(library, cases={"c": replace(library.cases["chile-example"], topics=("evil\x1b[31mword",))})
    assert "\x1b" not in completer_for(evil).complete("evi")[0].text


def test_a_word_that_is_whole_is_no_beginning_of_another() -> None:
    names = Completer(["gave its approval", "Ghana", "Ghanaian", "wholesale", "legislative reform", "statement"])
    for typed in ("who gave", "gave", "does ghana", "Who", "who", "what does the state"):
        assert names.complete(typed) == (), typed
    assert names.complete("who gav")[0].text == "gave its approval"
    assert names.complete("what legis")[0].text == "legislative reform"


def test_names_are_offered_in_the_language_that_is_typed() -> None:
    names = Completer([("mariage d'enfants", "fr"), ("marriage of children", "en"), "Mars"])
    assert [one.text for one in names.complete("what about mar")] == ["marriage of children", "Mars"]
    assert [one.text for one in names.complete("mar")] == ["marriage of children", "Mars"], (
        "English where nothing tells"
    )
    assert [one.text for one in names.complete("quel est le mar")] == ["mariage d'enfants", "Mars"]
    assert names.complete("Best wishes, Maria") == ()
    terms = completer_for(example_bot().library)
    assert terms.complete("what about draftin")


async def test_tab_completes_and_again_takes_the_next_name(drive: Drive) -> None:
    async with drive() as screen:
        screen.main.prompt.complete_with(NAMES)
        await screen.press(*"In Chi")
        assert "Tab Chile · Child protection · China" in screen.text()
        await screen.press("tab")
        assert screen.main.prompt.text == "In Chile"
        await screen.press("tab", "tab")
        assert screen.main.prompt.text == "In China"
        await screen.press("tab")
        assert screen.main.prompt.text == "In Chile"
        assert screen.app.focused is screen.main.prompt
        await screen.press(" ", "a")
        assert "Tab " not in screen.text()
        await screen.press("tab")
        assert screen.app.focused is not screen.main.prompt


async def test_a_completion_can_be_clicked(drive: Drive) -> None:
    async with drive() as screen:
        screen.main.prompt.complete_with(NAMES)
        await screen.press(*"chi")
        await screen.click("China")
        assert screen.main.prompt.text == "China"
