"""An answer as text for a reader: quotations with numbered citations, case examples, sources.

Everything that is no quotation is in the language of the question. Labels in brackets and the sentence that introduces
a list stand outside the quotation marks. Everything that comes from a source or a question is made harmless; the only
escapes are the styles asked for with ``colour``.
"""

from __future__ import annotations

from os.path import commonprefix
from typing import TYPE_CHECKING

from bot.naming import named_words
from bot.wording import say
from tui.text import harmless_line, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answer import Answer, CaseMatch, Citation, Statement

_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


def format_answer(answer: Answer, width: int = 80, *, colour: bool = False) -> str:
    """Lay ``answer`` out in lines of at most ``width`` columns; no line end after the last."""
    language = answer.language
    cited = {citation.n: citation for citation in answer.citations}
    blocks = [_said(answer, cited, width)]
    blocks += [
        _cases("heading_cases", answer.cases, language, cited, _numbers(answer.statements), width, colour=colour)
    ]
    blocks += [_sources(answer.citations, language, width, colour=colour)]
    blocks += [_near(answer.related, language, width, colour=colour)]
    blocks += [_cases("heading_other_cases", answer.other_cases, language, cited, set(), width, colour=colour)]
    if answer.unmatched:
        words = named_words(answer.unmatched, language, harmless_line)
        blocks.append(wrap(say("no_source_holds", language, words=words), width))
    if answer.suggestions:
        asks = [wrap(question, width, "  - ") for question in answer.suggestions]
        blocks.append("\n".join([_heading("heading_suggestions", language, width, colour=colour), *asks]))
    return "\n\n".join(block for block in blocks if block)


def _said(answer: Answer, cited: dict[int, Citation], width: int) -> str:
    """Lay out the statements, items of one list under the sentence that introduces them; else the plain text."""
    if answer.status != "answered" or not answer.statements:
        return "\n".join(wrap(line, width) for line in answer.answer.splitlines())
    parts: list[str] = []
    firsts = [next((cited[n] for n in each.citations if n in cited), None) for each in answer.statements]
    labels = {
        harmless_line(each.text): first.label if first else ""
        for each, first in zip(answer.statements, firsts, strict=True)
    }
    lead_in = label = ""
    for statement, first in zip(answer.statements, firsts, strict=True):
        introduced = harmless_line(first.lead_in) if first else ""
        own = first.label if first else ""
        if introduced and introduced != lead_in:
            label = labels.get(introduced, own)
            if introduced not in labels:  # one that is a statement itself stands there already
                parts += [*([""] if parts else []), wrap(f"{_bracketed(label)}“{introduced}”", width)]
        elif parts and not introduced:
            parts.append("")
        lead_in, label = introduced, label if introduced else ""
        marks = _marks(statement.citations)
        text = f"{_bracketed(own if own != label else '')}“{statement.text}” {marks}"
        parts.append(wrap(text, width, "  • " if introduced else ""))
    return "\n".join(parts)


def _bracketed(label: str) -> str:
    return f"[{label}] " if label else ""


def _cases(
    heading: str,
    cases: Sequence[CaseMatch],
    language: str,
    cited: dict[int, Citation],
    said: set[int],
    width: int,
    *,
    colour: bool,
) -> str:
    """Case examples with why they matched; quotations that no statement has shown are shown here."""
    lines: list[str] = []
    title = say(heading, language)
    for case in cases:
        marks = _marks(case.citations)
        reasons = [reason for reason in case.why if reason not in title]
        why = f" – {say('semicolon', language).join(reasons)}" if reasons else ""
        lines.append(wrap(f"{case.title} ({case.id}){why} {marks}", width, "  - ", "    "))
        for n in case.citations:
            if n in cited and n not in said:
                lines.append(wrap(f"“{cited[n].quote}” [{n}]", width, "    "))
    return "\n".join([_heading(heading, language, width, colour=colour), *lines]) if lines else ""


def _sources(citations: Sequence[Citation], language: str, width: int, *, colour: bool) -> str:
    """Where each quotation stands: a source once, under it the places quoted, with their numbers."""
    sources: dict[str, dict[str, list[int]]] = {}
    for citation in citations:
        reference, locator = _reference(citation), _locator(citation)
        whole = reference.replace(f", {locator}", "", 1) if locator else reference
        sources.setdefault(whole, {}).setdefault(locator, []).append(citation.n)
    lines = []
    for source, places in sources.items():
        if len(places) == 1:
            ((locator, numbers),) = places.items()
            cited = next(citation for citation in citations if citation.n == numbers[0])
            lines.append(wrap(_place(cited), width, _marks(numbers) + " ", "    "))
            continue
        shared = shared_beginning(list(places))
        lines.append(wrap(source, width))
        if shared:
            lines.append(wrap(shared, width, "  "))
        for locator, numbers in places.items():
            lines.append(wrap(locator.removeprefix(shared).removeprefix(", "), width, f"  {_marks(numbers)} "))
    text = "\n".join(_styled(line, _DIM, colour=colour) for line in lines)
    return f"{_heading('heading_sources', language, width, colour=colour)}\n{text}" if lines else ""


def _marks(numbers: Iterable[int]) -> str:
    return "".join(f"[{n}]" for n in numbers)


def shared_beginning(locators: list[str]) -> str:
    """Give what several locators begin with, cut at a comma that is not inside a heading's quotation marks."""
    shared = commonprefix(locators)  # noqa: RUF071 - these are no paths: by character is what is meant
    while ", " in shared:
        shared = shared[: shared.rindex(", ")]
        if all(shared.count(begin) == shared.count(end) for begin, end in ("“”", "«»")):
            return shared
    return ""


def _near(related: Sequence[Citation], language: str, width: int, *, colour: bool) -> str:
    """Lay out what is near, said to be no answer."""
    lines: list[str] = []
    for citation in related:
        lead_in = f"“{citation.lead_in}” " if citation.lead_in else ""
        text = f"{_bracketed(citation.label)}{lead_in}“{citation.quote}”"
        lines.append(wrap(text, width, f"  [{citation.n}] ", "      "))
        lines.append(_styled(wrap(_place(citation), width, "      "), _DIM, colour=colour))
    return "\n".join([_heading("heading_near", language, width, colour=colour), *lines]) if lines else ""


def _place(citation: Citation) -> str:
    """Give the reference, and the locator where the reference does not say it."""
    reference, locator = _reference(citation), _locator(citation)
    return reference if not locator or locator in reference else f"{reference}, {locator}"


def _reference(citation: Citation) -> str:
    return harmless_line(citation.reference or citation.title)


def _locator(citation: Citation) -> str:
    return harmless_line(citation.locator or " > ".join(citation.heading))


def _numbers(statements: Iterable[Statement]) -> set[int]:
    return {n for statement in statements for n in statement.citations}


def _heading(key: str, language: str, width: int, *, colour: bool) -> str:
    return _styled(wrap(say(key, language), width), _BOLD, colour=colour)


def _styled(text: str, style: str, *, colour: bool) -> str:
    """Style whole lines, so that a pager that shows one line shows it whole."""
    if not colour:
        return text
    return "\n".join(f"{style}{line}{_PLAIN}" for line in text.split("\n"))
