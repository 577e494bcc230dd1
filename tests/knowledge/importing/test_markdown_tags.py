"""HTML in Markdown: tags and pictures are no text, tables are rows, what is struck out does not hold."""

from __future__ import annotations

import re

import pytest

from knowledge.importing.job import Job
from knowledge.importing.reading import read


def text_of(markdown: str) -> str:
    return re.sub(r"\n{3,}", "\n\n", read(Job("note.md", data=markdown.encode())).text.strip())


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ('<div class="note">\n\nHearings are closed.\n\n</div>', "Hearings are closed."),
        ("It is <b>bold</b> and <em>set apart</em>.", "It is bold and set apart."),
        ("One line.<br>Another one.", "One line.  \nAnother one."),
        ("A picture ![of a court](court.png) of it.", "A picture of it."),
        ("Some 10<sup>16</sup> of H<sub>2</sub>O.", "Some 10¹⁶ of H2O."),
        ("Where A < B and C > D, see <https://example.org>.", "Where A < B and C > D, see <https://example.org>."),
        ("The tag `<div>` opens it.", "The tag `<div>` opens it."),
        ("Write `<table>` and `</table>`.", "Write `<table>` and `</table>`."),
        ("```\n<div>~~x~~</div>\n```", "```\n<div>~~x~~</div>\n```"),
        ("Text.\n\n<!-- page 4 -->\n\nMore.", "Text.\n\n<!-- page 4 -->\n\nMore."),
    ],
)
def test_tags_and_pictures_are_no_text(written: str, read_as: str) -> None:
    assert text_of(written) == read_as


def test_a_table_of_html_is_read_as_rows() -> None:
    table = "<table>\n<tr><th>Age</th><th>Who</th></tr>\n<tr><td>0-6</td><td>a guardian</td></tr>\n</table>"
    assert text_of(f"It says:\n\n{table}\n") == "It says:\n\nAge | Who\n\n0-6 | Who: a guardian"


def test_what_is_struck_out_is_left_out_and_told() -> None:
    extracted = read(Job("note.md", data=b"The court ~~may~~ shall hear the child. It is <del>not</del> bound.\n"))
    assert extracted.text.strip() == "The court shall hear the child. It is bound."
    assert extracted.warnings == ("Text that is struck out or marked as deleted was left out (2 places).",)


def test_a_table_in_a_table_is_read_and_one_without_an_end_holds_nothing_up() -> None:
    inner = "<table><tr><th>Age</th><th>Who</th></tr><tr><td>0-6</td><td>a guardian</td></tr></table>"
    assert "0-6 | Who: a guardian" in text_of(f"Words.\n\n<table><tr><td>{inner}</td></tr></table>\n\nMore.")
    assert text_of("Words.\n\n" + "<table>\n" * 20_000 + "More.").endswith("More.")
