"""Documents of word processors that were typed as if on paper: no styles, no lists, nothing but paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.importing.plain_text import read_plain_text

if TYPE_CHECKING:
    from knowledge.importing.writing import Writer

__all__ = ["text_of"]


def text_of(writer: Writer) -> str:
    """Give the Markdown that was written; of a document that was only typed, that of a plain text of the same words.

    Its headings and sections are told by their words there. Where anything tells by its form what it is, a heading, a
    table, a list that the program counts, a note, the forms count.
    """
    if writer.formed or not writer.typed or writer.typed_parts != len(writer.parts):
        return writer.text()
    return read_plain_text("\n\n".join(writer.typed)).markdown
