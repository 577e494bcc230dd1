"""The head of no document may hold up the guessing of its metadata: a worker would be ended, and the document refused.

Each head is read in a process of its own: what hangs there is ended by the time given to it, which is many times what it needs.
"""

import subprocess
import sys

import pytest

from knowledge.importing.bodies import known_body

READ = (
    "import sys; from knowledge.importing.metadata import guesses; head = sys.stdin.buffer.read().decode('utf-8')\n"
    "for _ in range(5): guesses(head)"
)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(f"Yearly\n\nReport\n\nUNICEF {'a-' * 150}.x\n", id="hyphens-behind-a-body"),
        pytest.param(f"# A note\n\nPublished by{' ' * 3_900}x\n", id="blanks-behind-published-by"),
        pytest.param(f"# A note\n\nPublished by Abcd{' ' * 3_900}x\n", id="blanks-behind-a-publisher"),
        pytest.param(f"# Закон о детях\n\nот{' ' * 1_400}x\n", id="blanks-before-the-number-of-a-law"),
    ],
)
def test_no_line_at_the_head_of_a_document_holds_the_program_up(head: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", READ], input=head.encode(), capture_output=True, timeout=60, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("UNICEF Guinea-Bissau", "UNICEF"),
        ("UNICEF-Nembara", "UNICEF"),
        ("UNICEF – Port-au-Prince Sub-Office", "UNICEF"),
        ("The World Bank, Côte d’Ivoire Country Office", "World Bank"),
        ("OHCHR COVID-19 Response Office for West Africa", "OHCHR"),
        ("UNICEF Regional Office for Latin America and the Caribbean, Panama", "UNICEF"),
        ("UNICEF Zambia, June 2024", "UNICEF"),
        ("UNICEF helps children", ""),
        (f"UNICEF {'a' * 120} Office", ""),
    ],
)
def test_a_known_body_is_told_with_its_office_or_place(line: str, body: str) -> None:
    assert known_body(line) == body
