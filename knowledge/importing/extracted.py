"""What a reader of a file format hands back, and how it refuses a file.

These values pass from the worker process to the program, so they hold plain text and numbers alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from knowledge.errors import Article45Error

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Guess:
    """A proposed value of a field of a source's front matter, why it is proposed, and whether it is sure."""

    field: str
    value: str
    why: str
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was got out of a file.

    ``text`` is a Markdown body as a source holds it: ``#`` headings, paragraphs parted by an empty line, ``- `` and
    ``1. `` lists nested by indenting, and a line ``<!-- page N -->`` before the first block of each page of a paged
    file (N: the printed page label where the file has labels, else the number of the page, counted from 1). Control
    characters and bidirectional overrides are replaced already (:func:`knowledge.untrusted.clean_text`).

    ``title``, ``language`` (BCP 47), ``date`` (``2024-03-31``, ``2024-03`` or ``2024``), ``publisher`` and ``url`` are
    what the file itself states, "" where it states nothing; ``metadata`` holds its other statements as they
    stand (``author``, ``subject``, ``description``, ``front_matter.kind`` and so on; keys in lower case). They are
    proposals, never checked facts.

    ``format`` is the name of the format (one of :data:`knowledge.importing.detect.FORMATS`). ``pages`` counts the pages
    of a paged file, 0 elsewhere; ``pages_without_text`` are those (counted from 1) that hold no text. ``warnings`` say
    in whole sentences what was left out or may be wrong; an empty tuple means that nothing is known to be missing.

    ``records`` are the documents of a bulk file (CSV, JSONL; BEIR layout ``_id``, ``title``, ``text``, ``metadata``);
    ``text`` is then the same records as JSON lines, ready to be kept as ``sources/NAME.jsonl``.

    ``front`` are the good fields of the front matter of a Markdown file. ``guessed`` is what all this and the text let
    guess of the document (:mod:`knowledge.importing.describing`); None while nobody has guessed.
    """

    text: str
    title: str = ""
    language: str = ""
    date: str = ""
    publisher: str = ""
    url: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)
    pages: int = 0
    pages_without_text: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    format: str = ""
    records: tuple[dict[str, Any], ...] = ()
    front: Mapping[str, str] = field(default_factory=dict)
    guessed: tuple[Guess, ...] | None = None


class RefusedError(Article45Error):
    """A file cannot be taken: the message says why and what to do, without the file's name.

    ``reason`` is a short word for programs: ``empty``, ``too-large``, ``too-many-pages``, ``encrypted``,
    ``wrong-password``, ``no-text``, ``unknown-format``, ``old-word``, ``drm``, ``damaged``, ``bomb``, ``too-deep``,
    ``timeout``, ``memory``, ``crash``, ``unreadable``, ``unsafe-path``, ``missing-tool``.
    """

    def __init__(self, message: str, reason: str = "damaged") -> None:
        super().__init__(message)
        self.message = message
        self.reason = reason

    def __reduce__(self) -> tuple[type[RefusedError], tuple[str, str]]:
        """Let the refusal pass from the worker process to the program."""
        return type(self), (self.message, self.reason)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A refusal as a value, for batches: which file, why (a sentence with advice), and the short reason."""

    name: str
    why: str
    reason: str = "damaged"
