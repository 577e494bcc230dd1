"""The values of a library: sources, passages, case examples, terms, faults.

All values are frozen. Every span is a pair of code-point offsets ``(start, end)``, end exclusive, into the
``text`` of the source that the value belongs to, so that ``source.text[start:end]`` is the quotation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Span = tuple[int, int]
"""Code-point offsets ``(start, end)`` into a source's text; end exclusive."""

PassageKind = Literal["paragraph", "item"]


@dataclass(frozen=True, slots=True)
class Source:
    """One document of a library.

    ``text`` is the Markdown body as it stands in the file after the front matter; every offset in the program
    points into it. ``file`` is where it was read, for messages; ``origin`` names the library it came from
    ("bundled" or "own"). ``rights`` says in free text whose the text is. ``record`` is the ``_id`` of a document of a
    JSONL file, "" elsewhere; ``id`` is the same unless another source has that id already. ``original`` is
    the name of the file that the source was made from.
    """

    id: str
    title: str
    text: str
    language: str = "en"
    kind: str = "other"
    publisher: str = ""
    url: str = ""
    symbol: str = ""
    date: str = ""
    retrieved: str = ""
    licence: str = ""
    rights: str = ""
    record: str = ""
    sha256: str = ""
    reviewed: str = ""
    superseded_by: str = ""
    original: str = ""
    file: str = ""
    origin: str = "own"


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit of retrieval: a paragraph or list item with what surrounds it.

    ``heading`` is the path of headings above it, outermost first. ``lead_in`` is the span of the sentence that
    introduces the list it stands in (None outside a list or where no sentence introduces it). ``list_id`` is shared
    by the items of one list, "" outside a list; ``parent`` is the id of the item that a nested item stands under, or "".
    ``cases`` are the ids of the case examples whose quotations lie in it. ``sentences`` are spans, in order.
    """

    id: str
    source: str
    kind: PassageKind
    start: int
    end: int
    heading: tuple[str, ...] = ()
    lead_in: Span | None = None
    list_id: str = ""
    parent: str = ""
    depth: int = 0
    sentences: tuple[Span, ...] = ()
    cases: tuple[str, ...] = ()
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of a case example with the verbatim quotation that carries it.

    ``part`` is the field it belongs to: law, stage, actor, action, outcome, topic, or context (a quotation that
    anchors plain values such as years). ``label`` is the short wording of the case file (an actor's name, an
    action in a few words); ``note`` adds an actor's role. ``start``/``end`` are offsets into the text of ``source``.
    """

    part: str
    label: str
    source: str
    quote: str
    start: int
    end: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class CaseExample:
    """A country's experience, every claim of it anchored to a source.

    ``countries`` are ISO 3166-1 alpha-2 codes; ``topics`` and ``years`` are plain values whose support stands in
    the claims. ``law`` and ``stage`` repeat the labels of the claims of those parts, "" where there is none.
    """

    id: str
    title: str
    countries: tuple[str, ...]
    years: tuple[int, ...] = ()
    law: str = ""
    stage: str = ""
    topics: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    sources: tuple[str, ...] = ()
    file: str = ""
    origin: str = "own"


@dataclass(frozen=True, slots=True)
class Acronym:
    """A short form and what it stands for: glossary knowledge, never presented as a source's words."""

    short: str
    long: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Concept:
    """A set of words and phrases that mean (nearly) the same in this field.

    ``words`` maps a BCP 47 language to words and phrases of the same meaning; ``related`` holds weaker neighbours
    (words or phrases, any language) that suggest the concept without meaning it. ``broader`` are ids of wider concepts:
    a question about the wide one is met by the narrow one, less so the other way. ``weight`` (0 to 1) tones down
    concepts whose words are vague. ``decisive`` marks what sources often do not say (fees, penalties, repeal): a
    question that holds it is not answered by a sentence that does not. ``concrete`` marks things, persons, bodies and
    procedures that an answer cannot leave unsaid (police, quorum): a sentence without one is less likely to answer. ``literal``
    are those of the words that are never a figure of speech (police, not press): a question with one of them is not answered by
    a sentence that does not speak of the concept.
    """

    id: str
    words: dict[str, tuple[str, ...]]
    related: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    weight: float = 1.0
    decisive: bool = False
    concrete: bool = False
    literal: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """How people's words meet the sources' words: ``terms.yaml`` of all libraries in use."""

    acronyms: tuple[Acronym, ...] = ()
    concepts: tuple[Concept, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a library, said so that a person can mend it.

    ``file`` and ``line`` (1-based, 0 where a line makes no sense) say where, ``what`` says what is wrong, ``mend``
    what to do. A fault sets its file aside; the rest of the library goes on working.
    """

    file: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        """One line: file:line: what; mend."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.what}; {self.mend}" if self.mend else f"{where}: {self.what}"


@dataclass(frozen=True, slots=True)
class Library:
    """Everything known: the bundled library and the user's own, merged.

    ``sources`` and ``cases`` map ids to values in reading order; ``passages`` are in source order. ``folders`` are
    the folders it was read from.
    """

    name: str = ""
    sources: dict[str, Source] = field(default_factory=dict)
    passages: tuple[Passage, ...] = ()
    cases: dict[str, CaseExample] = field(default_factory=dict)
    terms: Terms = field(default_factory=Terms)
    faults: tuple[Fault, ...] = ()
    folders: tuple[str, ...] = ()

    def quote(self, source: str, span: Span) -> str:
        """The text of ``source`` at ``span``."""
        return self.sources[source].text[span[0] : span[1]]
