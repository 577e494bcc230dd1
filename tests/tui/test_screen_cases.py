"""All case examples: filtered, compared side by side, shown in time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.testing import FakeBot, example_library
from knowledge.model import Claim
from tui.filtering import choices, in_common, matches
from tui.timeline import events_of
from tui.widgets.case_card import CaseCard
from tui.widgets.claims import ClaimsView

if TYPE_CHECKING:
    from knowledge.model import CaseExample, Library

Drive = "Callable[..., Any]"


def claim(part: str, label: str, quote: str, start: int) -> Claim:
    return Claim(part, label, "example", quote, start, start + len(quote))


def two_cases() -> Library:
    library = example_library()
    chile = library.cases["chile-example"]
    text = library.sources["example"].text
    quote = "UNICEF is mandated by the UN General Assembly"
    start = text.index(quote)
    actor = claim("actor", "UNICEF", quote, start)
    ghana = replace(chile, id="ghana", title="Ghana: a law", countries=("GH",), years=(), topics=(), claims=(actor,))
    chile = replace(chile, claims=(actor, *chile.claims))
    return replace(library, cases={"chile-example": chile, "ghana": ghana})


def case(**changes: object) -> CaseExample:
    return replace(example_library().cases["chile-example"], **changes)  # type: ignore[arg-type]


def test_events_stand_by_year_with_the_undated_last_and_equal_quotations_once() -> None:
    claims = (
        claim("actor", "B", "In 2019 and 2017 it met", 50),
        claim("law", "A", "no year here, nor in 12015 or 20155", 10),
        claim("action", "C", "In 2019 and 2017 it met", 50),
        claim("outcome", "D", "since 1998", 5),
    )
    seen = [(event.year, event.labels) for event in events_of(case(claims=claims))]
    assert seen == [(1998, ("D",)), (2017, ("B", "C")), (2019, ("B", "C")), (None, ("A",))]


def test_filters_offer_what_there_is_and_narrow_each_other() -> None:
    cases = list(two_cases().cases.values())
    assert choices(cases, "country") == [("Chile", 1), ("Ghana", 1)]
    assert choices(cases, "actor") == [("UNICEF", 2)]
    assert choices(cases, "year") == [("2015", 1)]
    found = [one.id for one in cases if matches(one, {"actor": "UNICEF", "year": "2015", "theme": "", "country": ""})]
    assert found == ["chile-example"]
    assert in_common(*cases) == [("Actor", ("UNICEF",))]


async def test_cases_are_filtered_by_country_and_the_filter_is_taken_away(drive: Drive) -> None:
    async with drive(bot=FakeBot(two_cases())) as screen:
        await screen.press("f6")
        await screen.wait_for(lambda: "2 case examples" in screen.text())
        await screen.press("f", "enter", "down", "down", "enter")
        await screen.wait_for(lambda: "1 of 2 case examples" in screen.text())
        await screen.press("x")
        await screen.wait_for(lambda: "1 of 2" not in screen.text())


async def test_from_the_filters_escape_leads_to_the_cases_and_tab_from_the_last_one(drive: Drive) -> None:
    async with drive(bot=FakeBot(two_cases())) as screen:
        await screen.press("f6", "f", "enter")
        assert "Esc Close" in screen.text().split("\n")[-1], "written as everywhere else"
        await screen.press("down", "down", "enter")
        await screen.wait_for(lambda: "1 of 2 case examples" in screen.text())
        assert "Esc To the cases" in screen.text().split("\n")[-1]
        sheet = screen.app.screen
        await screen.press("escape")
        assert screen.app.screen is sheet
        assert isinstance(sheet.focused, CaseCard) and sheet.focused.case.countries == ("GH",), "the first that is left"
        await screen.press("f", "tab", "tab", "tab", "tab")
        assert isinstance(sheet.focused, CaseCard), "not to a frame in which no key does anything"
        sheet.query_one("#filter-year").value = "2015"  # no case of Ghana has it
        await screen.wait_for(lambda: "No case example has all of this" in screen.flat())
        await screen.press("f")
        assert "Esc Close" in screen.text().split("\n")[-1], "there is no case to go to"
        await screen.press("escape")
        assert screen.app.screen is screen.main


async def test_where_the_panels_stand_beside_each_other_the_way_back_to_the_cases_is_told_too(drive: Drive) -> None:
    async with drive(140, 40, bot=FakeBot(two_cases())) as screen:
        await screen.press("f6", "enter")
        await screen.wait_for(lambda: screen.main.source.place is not None)
        assert "press Escape to go back to the cases" in screen.flat()
        await screen.press("escape")
        assert screen.app.screen.id == "all-cases"


async def test_long_themes_are_shown_whole_in_the_menu_and_above_what_they_leave(drive: Drive) -> None:
    themes = ("online child protection and sexual exploitation", "online child protection and the internet")
    library = two_cases()
    cases = {name: replace(one, topics=(themes[n],)) for n, (name, one) in enumerate(library.cases.items())}
    async with drive(80, 24, bot=FakeBot(replace(library, cases=cases))) as screen:
        await screen.press("f6", "f", "tab", "enter")
        assert all(f"{theme} (1)" in screen.text() for theme in themes)
        await screen.press("down", "enter")
        await screen.wait_for(lambda: "1 of 2 case examples" in screen.text())
        assert f"Case examples · {themes[0]}" in screen.text()


async def test_two_cases_are_compared_and_lead_to_their_quotations(drive: Drive) -> None:
    library = two_cases()
    async with drive(bot=FakeBot(library)) as screen:
        await screen.press("f6", "c")
        assert "To compare: Child protection law in Chile" in screen.text()
        await screen.press("tab", "c")
        await screen.wait_for(lambda: screen.app.screen.id == "compare")
        await screen.wait_for(lambda: "Both – actor: UNICEF" in screen.text())
        assert not len(screen.app._notifications), "what was said of the first case does not lie over the two"
        assert "Chile" in screen.text()
        assert "Ghana: a law" in screen.text()
        assert "Ghana: UNICEF" not in screen.flat(), "the column says whose it is"
        await screen.press("enter")
        await screen.wait_for(lambda: screen.main.source.place is not None)
        assert screen.app.screen is screen.main
        start, end = screen.main.source.view.highlighted
        assert library.sources["example"].text[start:end] == "UNICEF is mandated by the UN General Assembly"


async def test_on_a_narrow_screen_compared_parts_stand_below_each_other(drive: Drive) -> None:
    async with drive(60, 20, bot=FakeBot(two_cases())) as screen:
        await screen.press("f6", "c", "tab", "c")
        await screen.wait_for(lambda: screen.app.screen.id == "compare" and "Ghana: a law" in screen.text())
        _, one = screen.click_point("Child protection law")
        _, other = screen.click_point("Ghana: a law")
        assert other > one
        sheet = screen.app.screen
        sheet.query_one("SheetBody").scroll_end(animate=False)
        await screen.settle()
        assert "Done Chile: follows the discussion of the law Ghana: –" in screen.flat(), "whose they are is said"


async def test_escape_leads_back_from_a_quotation_to_the_cases_as_they_were(drive: Drive) -> None:
    async with drive(80, 24, bot=FakeBot(two_cases())) as screen:
        await screen.press("f6", "f", "enter", "down", "down", "enter", "escape", "escape")
        assert screen.app.screen is screen.main
        await screen.press("f6", "f", "enter", "down", "down", "enter")
        screen.app.screen.query(CaseCard).last().focus()
        await screen.press("enter")
        await screen.wait_for(lambda: screen.main.source.place is not None)
        assert "Escape to go back to the cases" in screen.flat()
        await screen.press("escape")
        await screen.wait_for(lambda: screen.app.screen.id == "all-cases" and "1 of 2 case examples" in screen.text())
        assert screen.app.focused.case.id == "ghana"
        await screen.press("escape")
        assert screen.app.screen is screen.main
        assert screen.main.panel == "conversation", "and from there to the conversation, as before"
        await screen.press("f2", "escape")
        assert screen.app.screen is screen.main


async def test_escape_leads_back_from_a_quotation_to_the_comparison_and_the_statement(drive: Drive) -> None:
    async with drive(80, 24, bot=FakeBot(two_cases())) as screen:
        await screen.press("f6", "c", "tab", "c")
        await screen.wait_for(lambda: screen.app.screen.id == "compare")
        await screen.press("tab", "tab")
        chosen = screen.app.focused
        spot = list(screen.app.screen.query(ClaimsView)).index(chosen)
        await screen.press("enter")
        await screen.wait_for(lambda: screen.main.source.place is not None)
        await screen.press("escape")
        await screen.wait_for(lambda: screen.app.screen.id == "compare")
        await screen.wait_for(lambda: list(screen.app.screen.query(ClaimsView)).index(screen.app.focused) == spot)
        await screen.press("escape")
        assert screen.app.screen.id == "all-cases"


async def test_a_question_asked_at_a_quotation_ends_the_way_back_to_the_cases(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        await screen.press("f6", "enter")
        await screen.wait_for(lambda: screen.main.source.place is not None)
        await screen.ask("Who gave UNICEF its mandate?")
        await screen.press("1", "escape")
        assert screen.app.screen is screen.main


async def test_a_case_is_shown_in_time_from_its_card(drive: Drive) -> None:
    async with drive() as screen:
        screen.main.cases.show_case("chile-example")
        await screen.press("t")
        await screen.wait_for(lambda: screen.app.screen.id == "timeline" and "2015" in screen.text())
        await screen.press("enter")
        await screen.wait_for(lambda: screen.main.source.place is not None)
        assert "since 2015" in screen.source_text()


async def test_enter_on_a_second_case_compares_it_with_the_marked_one(drive: Drive) -> None:
    async with drive(bot=FakeBot(two_cases())) as screen:
        await screen.press("f6", "c", "enter")
        await screen.wait_for(lambda: "Go to another case" in screen.flat())
        assert "To compare: Child protection law in Chile" in screen.text(), "the mark is not lost"
        await screen.press("tab", "enter")
        await screen.wait_for(lambda: screen.app.screen.id == "compare")
        await screen.press("escape", "enter")
        await screen.wait_for(lambda: screen.main.source.place is not None)


@pytest.mark.parametrize("keys", [["f6"], ["f2", "f2"], ["f6", "t"]], ids=["sheet", "panel", "timeline"])
async def test_the_statement_that_is_chosen_is_seen(drive: Drive, keys: list[str]) -> None:
    """A case of thirty actors is higher than any terminal of sixty by twenty."""
    library = two_cases()
    first = library.cases["ghana"].claims[0]
    actors = tuple(replace(first, label=f"actor {n} of many", start=first.start + n) for n in range(30))
    long = {"ghana": replace(library.cases["ghana"], claims=actors)}
    async with drive(60, 20, bot=FakeBot(replace(library, cases=long))) as screen:
        await screen.press(*keys)
        assert isinstance(screen.app.screen.focused, ClaimsView)
        await screen.press(*["down"] * 29)
        assert "actor 29 of" in screen.flat()
        assert "actor 0 of" not in screen.flat()
        await screen.press(*["up"] * 19)
        assert "actor 10 of" in screen.flat()
        await screen.press(*["up"] * 10)
        assert "actor 0 of" in screen.flat()
        assert "Ghana: a law" in screen.flat(), "with the first, what stands above it"


async def test_where_there_is_no_case_no_filter_is_blamed(drive: Drive) -> None:
    async with drive(bot=FakeBot(replace(two_cases(), cases={}))) as screen:
        await screen.press("f6")
        await screen.wait_for(lambda: "The library has no case examples yet." in screen.flat())
        assert "takes the filters away" not in screen.flat()
        await screen.press("escape")
        assert screen.app.screen is screen.main
