"""A conversation as a document to hand on: Markdown with numbered quotations and their references, or plain text."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from bot.naming import named_words
from bot.wording import say
from tui.countries import country_names
from tui.places import where
from tui.text import harmless_line
from tui.widgets.answer_blocks import status_words, words_beside_status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from bot.answer import Answer, CaseMatch, Citation

_MARKS = re.compile(r"([\\`*_\[\]<>#|~])")
_BEGINS = re.compile(r"^(\s*)([-+]|\d+[.)])(\s)")
_HOW_TO_READ = (
    "Made with Article 45. Words after `>` are quotations, letter for letter; what stands in \\[brackets\\] is no part of "
    "them."
)
_NOT_IN_NAMES = re.compile(r"[^\w-]+")


def file_name(name: str, suffix: str = ".md") -> str:
    """Make the name of a file from the name of a conversation."""
    words = _NOT_IN_NAMES.sub("-", name.casefold()).strip("-_")[:60].strip("-_")
    return (words or "conversation") + suffix


def as_markdown(name: str, answers: Iterable[Answer]) -> str:
    """Write answers as Markdown: each question a heading, quotations as quotations, references below each answer."""
    parts = [f"# {_md(name)}", _HOW_TO_READ]
    for answer in answers:
        parts += [f"## {_md(answer.question)}", *_answer(answer)]
    return "\n\n".join(parts) + "\n"


def as_text(answers: Sequence[Answer]) -> str:
    """Write answers as plain text."""
    from tui.transcript import transcript

    return transcript(answers)


def as_document(path: Path, answers: Sequence[Answer], name: str = "") -> str:
    """Write answers as the name of the file says: Markdown for ``.md`` and ``.markdown``, else plain text.

    ``name`` is that of the conversation, the heading in Markdown; where it has none, that tells whence and when it is.
    """
    if path.suffix.casefold() in (".md", ".markdown"):
        return as_markdown(name or f"Article 45, {date.today().isoformat()}", answers)
    return as_text(answers)


def _answer(answer: Answer) -> list[str]:
    language = answer.language
    status = status_words(answer)
    parts = [f"*{status}.*"] if status else []
    if answer.status != "answered":
        said = words_beside_status(answer)
        parts += [_md(said)] if said else []
    parts += [f"*{_md(note)}*" for note in answer.notes]
    parts += _statements(answer) if answer.status == "answered" else []
    parts += _cases(say("heading_cases", language), answer.cases, language)
    if answer.unmatched:
        words = named_words(answer.unmatched, language, _md)
        parts.append(say("no_source_holds", language, words=words))
    if answer.related:
        parts.append(f"### {say('heading_near', language)}")
        parts += [f"> {_md(one.quote)} ({one.n})" for one in answer.related]
        parts.append(_references(answer.related, "({})"))
    parts += _cases(say("heading_others", language), answer.other_cases, language)
    if answer.citations:
        parts += [f"### {say('heading_references', language)}", _references(answer.citations, "\\[{}\\]")]
    return parts


def _statements(answer: Answer) -> list[str]:
    """Write each statement as a quotation; items of a list as one quotation, below what introduces them."""
    cited = {citation.n: citation for citation in answer.citations}
    parts: list[str] = []
    lead_in = said = ""
    for statement in answer.statements:
        first = next((cited[n] for n in statement.citations if n in cited), None)
        introduced = first.lead_in if first is not None else ""
        label = _md(f"[{first.label}] ") + " " if first is not None and first.label else ""
        begins_list = introduced not in ("", lead_in)
        if begins_list and introduced != said:  # else the introducing sentence was itself a statement
            parts.append(label + _md(introduced))
        marks = "".join(f" \\[{n}\\]" for n in statement.citations)
        if not introduced:
            parts.append(f"> {label}{_md(statement.text)}{marks}")
        elif begins_list:
            parts.append(f"> - {_md(statement.text)}{marks}")
        else:
            parts[-1] += f"\n> - {_md(statement.text)}{marks}"
        lead_in, said = introduced, statement.text
    return parts


def _cases(title: str, cases: Sequence[CaseMatch], language: str) -> list[str]:
    lines = []
    for case in cases:
        names = country_names(case.countries, language)
        marks = "".join(f" \\[{n}\\]" for n in case.citations)
        lines.append(f"- {_md(case.title)}{f' – {_md(names)}' if names else ''}{marks}")
    return [f"### {title}", "\n".join(lines)] if lines else []


def _references(citations: Sequence[Citation], form: str) -> str:
    """Give the references, each once, with the numbers of all quotations that have it."""
    numbers: dict[str, list[str]] = {}
    for one in citations:
        place = where(one.heading, one.locator)
        stands = f" – {place}" if place and one.locator not in one.reference else ""
        numbers.setdefault(_md(one.reference + stands), []).append(form.format(one.n))
    return "\n".join(f"- {''.join(marks)} {reference}" for reference, marks in numbers.items())


def _md(text: str) -> str:
    """Write ``text`` so that Markdown shows it as it is."""
    line = _MARKS.sub(r"\\\1", harmless_line(text))
    return _BEGINS.sub(r"\1\\\2\3", line)
