"""What a provision refers to by its number lends it its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.indexing.referred_to import referred_to

if TYPE_CHECKING:
    from conftest import MakeBot

LAW = """# Protection Act

## Section 11. Duty to report

(1) A teacher who believes that a child has suffered harm shall tell the Authority.

(2) Subsection (1) does not oblige a minister of religion.

(3) A person who fails to comply with subsection (1) is liable to a fine not exceeding 5,000 dollars.

(4) Subsection (1) of section 14 applies.

## Section 12. Homes

(1) A person who runs a home without a licence is liable to a fine not exceeding 9,000 dollars.
"""


def test_the_provision_that_is_referred_to_is_found_in_its_own_section(make_bot: MakeBot) -> None:
    index = make_bot(LAW).index
    texts = [index.text(unit) for unit in range(len(index.units))]
    found = {
        text[:3]: [texts[other][:3] for other in referred_to(n, index.units, index.library)]
        for n, text in enumerate(texts)
    }
    assert found == {"(1)": [], "(2)": ["(1)"], "(3)": ["(1)"], "(4)": []}


def test_a_penalty_is_found_by_the_words_of_the_duty_that_it_enforces(make_bot: MakeBot) -> None:
    first = make_bot(LAW).ask("What is the fine for a teacher who does not tell the Authority?").answer.statements[0]
    assert "5,000 dollars" in first.text
