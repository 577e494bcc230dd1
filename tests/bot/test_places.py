"""Places asked for by their number: sections, articles and numbered paragraphs, whole where nothing else is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.evaluation.datasets import Dataset, Document, library_of
from bot.index import build_index
from bot.places import place_of_locator
from bot.service import Bot
from knowledge.model import Terms

if TYPE_CHECKING:
    from bot.answer import Answer

ACT = """# Children's Act of Velmora

10. Discipline. (1) Nobody shall inflict physical punishment on a child.

(2) The defence of reasonable chastisement is abolished.

11. Maintenance. (1) Each parent shall contribute in proportion to income.

(2) The duty ends at the age of twenty-three.

12. Report. (1) The following persons shall report abuse:

- (a) teachers; and
- (b) coaches of sports clubs.

(2) The report is confidential.
"""
OBSERVATIONS = """# Concluding observations on Tarsenia

## Violence

10. The Committee notes that corporal punishment remains lawful in the home.

11. It is alarmed that the helpline closes at night.

## Follow-up

12. The State party is invited to report by 14 November 2027.
"""


def bot_over(*documents: Document) -> Bot:
    return Bot(build_index(library_of(Dataset("made", "test", "en", documents, ()), Terms())))


@pytest.fixture(scope="module")
def bot() -> Bot:
    return bot_over(
        Document("act", "Children's Act of Velmora", ACT),
        Document("observations", "Concluding observations on Tarsenia", OBSERVATIONS),
    )


def quotes(answer: Answer) -> list[str]:
    return [statement.text for statement in answer.statements]


@pytest.mark.parametrize(
    ("locator", "place"),
    [
        ("sec. 22(1)(a), section “Duty to report”", ("sections", "22")),
        ("cl. 3, section “Aims”", ("sections", "3")),
        ("art. 12(2), page 4", ("articles", "12")),
        ("para. 63, section “V”", ("paragraphs", "63")),
        ("section “Part 3”, paragraph 2", None),
        ("ch. 2, section “Two”", None),
    ],
)
def test_a_place_is_read_from_the_head_of_a_locator(locator: str, place: tuple[str, str] | None) -> None:
    assert place_of_locator(locator) == place


@pytest.mark.parametrize("question", ["What does section 11 say?", "show me sec. 11 of the Velmora act", "section 11"])
def test_a_section_is_quoted_whole(bot: Bot, question: str) -> None:
    assert [text[:3] for text in quotes(bot.ask(question).answer)] == ["(1)", "(2)"]


def test_the_full_wording_of_what_the_source_holds_is_given(bot: Bot) -> None:
    assert len(quotes(bot.ask("Give me the full wording of section 11, word for word").answer)) == 2


def test_which_document_was_taken_is_told_where_the_question_names_none(bot: Bot) -> None:
    other = Document(
        "other",
        "Youth Act of Zandora",
        "# Youth Act of Zandora\n\n11. Age. (1) Youth ends at thirty.\n\n12. End. (1) It ends.\n",
    )
    twice = bot_over(Document("act", "Children's Act of Velmora", ACT), other)
    told = twice.ask("What does section 11 say?").answer
    assert any("other sources have such a place" in note for note in told.notes)
    assert len({citation.source for citation in told.citations}) == 1
    assert not twice.ask("What does section 11 of the Velmora Act say?").answer.notes
    assert not bot.ask("What does section 11 say?").answer.notes


def test_a_long_section_is_quoted_to_its_end() -> None:
    items = "\n".join(f"- ({letter}) duty {letter}{letter};" for letter in "abcdefghijklmnopqrst")
    document = Document(
        "long", "Long Act", f"# Long Act\n\n7. Duties. (1) The office shall have these duties:\n\n{items}\n"
    )
    assert len(quotes(bot_over(document).ask("What does section 7 say?").answer)) == 21


def test_a_section_comes_with_its_lettered_items(bot: Bot) -> None:
    found = quotes(bot.ask("What is in section 12?").answer)
    assert [text[:3] for text in found] == ["(1)", "(a)", "(b)", "(2)"]


def test_a_numbered_paragraph_is_found_by_its_number(bot: Bot) -> None:
    assert quotes(bot.ask("What does paragraph 11 say?").answer) == ["It is alarmed that the helpline closes at night."]


def test_what_else_is_asked_of_a_section_is_answered_from_it(bot: Bot) -> None:
    found = quotes(bot.ask("What does section 12 say about coaches?").answer)
    assert found
    assert found[0].startswith("(b) coaches")


def test_a_section_that_is_not_there_is_not_answered(bot: Bot) -> None:
    assert bot.ask("What does section 99 say?").answer.status == "not_found"
