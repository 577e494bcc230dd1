"""Footnotes of Markdown stand behind the text, and their marks are gone from it."""

from __future__ import annotations

from knowledge.importing.job import Job
from knowledge.importing.markdown_notes import with_notes_apart
from knowledge.importing.reading import read

TEXT = """# Walk

Nineteen went to no school.[^1] All walk.[^x]

[^1]: We met them on
  the football field.

## Next

The end.
"""


def test_a_note_leaves_the_sentence_and_stands_at_the_end() -> None:
    text = read(Job("x.md", data=TEXT.encode())).text
    assert "Nineteen went to no school. All walk.[^x]" in text.splitlines()
    assert text.endswith("<!-- notes -->\n\n1 We met them on the football field.\n")
    assert text.index("The end.") < text.index("football")


def test_code_and_texts_without_notes_stay() -> None:
    plain = "A mark[^1] without a note.\n"
    assert with_notes_apart(plain) == plain
    code = "```\na[^1]\n[^1]: b\n```\n"
    assert with_notes_apart(code) == code
