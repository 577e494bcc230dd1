"""How the line modes say things: laid out for the eye (``chat``), or in words alone (``--plain``)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from tui import console
from tui.text import harmless_line, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answer import Answer, Citation
    from bot.explanation import Explanation
    from bot.service import SearchHit
    from knowledge.model import CaseExample, Library, Passage, Source


class Voice(Protocol):
    """Gives texts for the terminal, harmless, no line end after the last line."""

    prompt: str

    def answer(self, answer: Answer) -> str:
        """Say an answer."""

    def quotation(
        self, library: Library, citation: Citation, total: int, *, answers: bool, language: str = "en"
    ) -> str:
        """Say what stands around a citation; ``answers`` False for a passage that is near and does not answer.

        What is no quotation is said in ``language``, where the voice says such things.
        """

    def passages(self, library: Library, passages: Sequence[Passage]) -> str:
        """Say passages that follow each other."""

    def source(self, library: Library, source: Source) -> str:
        """Say what is known of a source."""

    def sources(self, library: Library) -> str:
        """List the sources."""

    def case(self, library: Library, case: CaseExample) -> str:
        """Say a case example with the quotation of each claim."""

    def cases(self, cases: Sequence[CaseExample]) -> str:
        """List case examples."""

    def found(self, library: Library, hits: Sequence[SearchHit]) -> str:
        """Say passages that hold words."""

    def why(self, explanation: Explanation, library: Library) -> str:
        """Say how an answer was found."""


class EyeVoice:
    """Laid out in lines, headings in bold where the terminal can."""

    prompt = "> "

    def answer(self, answer: Answer) -> str:
        """Lay out an answer."""
        from tui.plain_answer import format_answer

        return format_answer(answer, console.width(), colour=console.colour_wanted()) + "\n"

    def quotation(
        self, library: Library, citation: Citation, total: int, *, answers: bool, language: str = "en"
    ) -> str:
        """Lay out the passage that a citation stands in."""
        from tui.finding import find_source_or_passage
        from tui.reading_view import format_found

        found = find_source_or_passage(library, citation.passage or citation.source)
        return format_found(library, found, console.width()) + "\n"

    def passages(self, library: Library, passages: Sequence[Passage]) -> str:
        """Lay out passages."""
        from tui.reading_view import format_passage

        return "\n\n".join(format_passage(library, passage, console.width()) for passage in passages) + "\n"

    def source(self, library: Library, source: Source) -> str:
        """Lay out what is known of a source."""
        from tui.reading_view import format_head

        return format_head(source, console.width()) + "\n"

    def sources(self, library: Library) -> str:
        """List ids and titles."""
        return "\n".join(harmless_line(f"{source.id}  {source.title}") for source in library.sources.values())

    def case(self, library: Library, case: CaseExample) -> str:
        """Lay out a case example."""
        from tui.commands.cases import format_case

        return format_case(library, case, console.width()) + "\n"

    def cases(self, cases: Sequence[CaseExample]) -> str:
        """List ids and titles."""
        return "\n".join(harmless_line(f"{case.id}  {case.title}") for case in cases)

    def found(self, library: Library, hits: Sequence[SearchHit]) -> str:
        """Lay out passages with their ids."""
        return "\n".join(wrap(f"“{hit.text}”", console.width(), f"{hit.passage}  ", "    ") for hit in hits) + "\n"

    def why(self, explanation: Explanation, library: Library) -> str:
        """Lay out the road of a question."""
        from tui.plain_explanation import format_explanation

        return format_explanation(explanation, console.width()) + "\n"


class WordVoice:
    """In words alone: no drawing characters, no colour, nothing beside anything else."""

    prompt = "Question: "

    def answer(self, answer: Answer) -> str:
        """Say an answer."""
        from tui.spoken_answer import answer_in_words

        return _spoken(answer_in_words(answer))

    def quotation(
        self, library: Library, citation: Citation, total: int, *, answers: bool, language: str = "en"
    ) -> str:
        """Say a quotation with what is before and after it."""
        from tui.spoken_reading import quotation_in_words

        return _spoken(quotation_in_words(library, citation, total, answers=answers, language=language))

    def passages(self, library: Library, passages: Sequence[Passage]) -> str:
        """Say passages under their headings."""
        from tui.spoken_reading import passages_in_words

        return _spoken(passages_in_words(library, passages))

    def source(self, library: Library, source: Source) -> str:
        """Say what is known of a source."""
        from tui.spoken_reading import source_head_in_words

        return _spoken(source_head_in_words(library, source))

    def sources(self, library: Library) -> str:
        """List the sources."""
        from tui.spoken_reading import sources_list_in_words

        return _spoken(sources_list_in_words(library))

    def case(self, library: Library, case: CaseExample) -> str:
        """Say a case example."""
        from tui.spoken_reading import case_in_words

        return _spoken(case_in_words(library, case))

    def cases(self, cases: Sequence[CaseExample]) -> str:
        """List case examples."""
        from tui.spoken_reading import cases_list_in_words

        return _spoken(cases_list_in_words(cases))

    def found(self, library: Library, hits: Sequence[SearchHit]) -> str:
        """Say passages that were found."""
        from tui.spoken_reading import hits_in_words

        return _spoken(hits_in_words(library, hits))

    def why(self, explanation: Explanation, library: Library) -> str:
        """Say the road of a question."""
        from tui.spoken_reading import explanation_in_words

        return _spoken(explanation_in_words(explanation, library))


def _spoken(paragraphs: Iterable[str]) -> str:
    """Join paragraphs; on a terminal broken at blanks to its width, in a pipe a line each, with a pause after the last.

    A line that is broken by the terminal itself is cut within words, which is read out as two words.
    """
    if console.is_terminal(sys.stdout):
        width = console.width()
        paragraphs = [wrap(paragraph, width) if paragraph else "" for paragraph in paragraphs]
    return "\n".join(paragraphs) + "\n"
