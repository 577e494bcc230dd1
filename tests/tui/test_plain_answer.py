"""The answer as text: labels and lead-ins outside the quotation marks, numbers that lead to sources."""

from __future__ import annotations

from dataclasses import replace

from bot.answer import Answer, CaseMatch, Citation, Statement
from bot.testing import cite, example_bot, example_library
from tui.plain_answer import format_answer
from tui.text import cells


def answer_to(question: str) -> Answer:
    return example_bot().ask(question).answer


def test_list_items_stand_under_the_sentence_that_introduces_them_once() -> None:
    text = format_answer(answer_to("How can UNICEF help States?"), 200)
    assert text.startswith(
        "[UNICEF] “It can also help States to strengthen laws and policies by:”\n"
        "  • “Raising public awareness on the need for legislative reform.” [1]\n"
        "  • “Providing substantial technical assistance in the drafting of legislation.” [2]\n"
    )
    assert text.count("It can also help States") == 1


def test_label_stands_outside_the_quotation() -> None:
    library = example_library()
    quote = "E.g.: In Chile, UNICEF has been"
    answer = Answer(
        "q", "q", "answered", "", (Statement(quote, (1,)),), (cite(library, 1, "example", quote, label="Chile"),)
    )
    assert format_answer(answer, 80).startswith(f"[Chile] “{quote}” [1]")


def test_sentence_after_a_list_is_no_item_of_it() -> None:
    answer = answer_to("How can UNICEF help States?")
    last = answer.citations[2]
    answer = replace(answer, statements=(*answer.statements, Statement(last.quote, (3,))))
    text = format_answer(answer, 200)
    assert f"[2]\n\n[Chile] “{last.quote}” [3]" in text


def test_case_example_says_why_and_shows_what_was_not_shown_yet() -> None:
    text = format_answer(answer_to("How can UNICEF help States?"), 200)
    assert "Child protection law in Chile (chile-example) – an example was asked for [3]" in text
    assert "    “closely following the discussion of new child protection system legislation since 2015” [3]" in text


def test_case_quotation_that_is_a_statement_is_not_repeated() -> None:
    answer = answer_to("Who gave UNICEF its mandate?")
    answer = replace(answer, cases=(CaseMatch("x", "X", ("CL",), ("because",), (1,)),))
    assert format_answer(answer, 200).count("UNICEF is mandated by") == 1


def test_citations_of_one_place_share_a_line() -> None:
    text = format_answer(answer_to("How can UNICEF help States?"), 200)
    assert text.endswith("Sources\n[1][2][3] Example publisher, An example source, Role of UNICEF")


def test_source_is_named_once_above_its_places() -> None:
    answer = answer_to("How can UNICEF help States?")
    places = (
        "section “A, B”, paragraph 1",
        "section “A, B”, paragraph 2, item 1",
        "section “A, B”, paragraph 2, item 1",
    )
    citations = tuple(
        replace(citation, locator=place, reference=f"Publisher, {place}. https://example.org")
        for citation, place in zip(answer.citations, places, strict=True)
    )
    other = replace(citations[0], n=4, reference="Other, section “A, B”, paragraph 1.")
    text = format_answer(replace(answer, citations=(*citations, other)), 200)
    assert text.endswith(
        "Sources\n"
        "Publisher. https://example.org\n"
        "  section “A, B”\n"
        "  [1] paragraph 1\n"
        "  [2][3] paragraph 2, item 1\n"
        "[4] Other, section “A, B”, paragraph 1."
    )


def test_locator_that_the_reference_holds_is_not_repeated() -> None:
    answer = answer_to("Who gave UNICEF its mandate?")
    citation = replace(answer.citations[0], reference="Publisher, Title, Role of UNICEF")
    text = format_answer(replace(answer, citations=(citation,)), 200)
    assert text.endswith("[1] Publisher, Title, Role of UNICEF")


def test_introducing_sentence_that_was_said_is_not_repeated() -> None:
    answer = answer_to("How can UNICEF help States?")
    lead_in = "It can also help States to strengthen laws and policies by:"
    first = cite(example_library(), 4, "example", lead_in, label="UNICEF")
    statements = (Statement(lead_in, (4,)), *answer.statements)
    text = format_answer(replace(answer, statements=statements, citations=(*answer.citations, first)), 200)
    assert text.startswith(f"[UNICEF] “{lead_in}” [4]\n  • “Raising public awareness")
    assert text.count(lead_in) == 1


def test_no_line_is_wider_than_asked() -> None:
    for question in ("How can UNICEF help States?", "What about Ghana?"):
        assert all(cells(line) <= 40 for line in format_answer(answer_to(question), 40).splitlines())


def test_styles_only_when_asked_for() -> None:
    answer = answer_to("How can UNICEF help States?")
    assert "\x1b" not in format_answer(answer, 80)
    styled = format_answer(answer, 80, colour=True)
    assert "\x1b[1mSources\x1b[0m" in styled
    assert styled.replace("\x1b[1m", "").replace("\x1b[2m", "").replace("\x1b[0m", "") == format_answer(answer, 80)


def test_evil_source_is_shown_harmless() -> None:
    evil = "\x1b[31m\u202e\x9b"
    citation = Citation(
        1, evil, evil, evil, (evil,), evil, evil, 0, 1, f"reference {evil}", label=evil, lead_in=f"lead {evil}"
    )
    case = CaseMatch(evil, evil, ("CL",), (evil,), (1,))
    answer = Answer(
        evil,
        evil,
        "answered",
        evil,
        (Statement(evil, (1,)),),
        (citation,),
        (case,),
        (case,),
        (citation,),
        (evil,),
        (evil,),
        (evil,),
    )
    for shown in (format_answer(answer, 80), format_answer(replace(answer, status="not_found"), 80)):
        assert not set("\x1b\u202e\x9b") & set(shown)
