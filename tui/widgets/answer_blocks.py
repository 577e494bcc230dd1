"""An answer as blocks: what is quoted, what only helps the reader, and what is near without answering.

Quotations stand in quotation marks beside a bar, with the number of their citation. Labels in brackets and the
sentence that introduces a list stand outside the marks in another ink. Everything is made harmless; nothing is read
as markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style

from bot.naming import named_words
from bot.wording import say
from tui.countries import country_names
from tui.places import where
from tui.text import harmless, harmless_line, shorten, shortened
from tui.widgets.blocks import BLANK, CHOSEN, Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answer import Answer, CaseMatch, Citation, Statement

_UNDERSTOOD = 240
"""Columns for how a question was understood: about three rows, as for the question itself."""


def answer_blocks(answer: Answer, active: str = "", offer: str = "") -> list[Block]:
    """Lay out ``answer``; ``active`` is the mark ("[1]", "(2)") of the quotation that is open beside it.

    ``offer`` says, in words, which other reading of the question can be asked for.
    """
    language = answer.language
    groups = [
        _status(answer),
        _statements(answer, active) if answer.status == "answered" and answer.statements else _said(answer),
        _notes(answer, offer),
        _cases(say("heading_cases", language), answer.cases, "case", _unsaid(answer), active, language),
        _unmatched(answer.unmatched, language),
        _related(answer, active),
        _cases(say("heading_others", language), answer.other_cases, "other_case", {}, active, language),
        _suggestions(answer.suggestions, language),
    ]
    blocks: list[Block] = []
    for group in groups:
        if group:
            blocks += [BLANK, *group] if blocks else group
    return blocks


def status_words(answer: Answer) -> str:
    """Say the status of ``answer`` in its language; "" for small talk."""
    if answer.status == "not_found":
        return say("not_found", answer.language).rstrip(".。")
    return say("status_answered", answer.language) if answer.status == "answered" else ""


def words_beside_status(answer: Answer) -> str:
    """Give the plain text of an answer that quotes nothing, without what its status says already."""
    said = harmless(answer.answer).strip()
    return said.removeprefix(say("not_found", answer.language)).strip() if answer.status == "not_found" else said


def question_blocks(question: str) -> list[Block]:
    """Lay out the question as it was asked, its own line breaks kept; of a long one, how it begins."""
    bar = Content.styled("▌ ", ".ink--bar")
    return [
        Block(Content.styled(line, ".ink--question"), bar, bar) for line in shortened(harmless(question)).split("\n")
    ]


def link(text: str, action: str, ink: str = ".ink--link") -> Content:
    """Make ``text`` that does ``action`` of its widget when it is clicked."""
    return Content.styled(text, ink).stylize(Style.from_meta({"@click": action}))


def quotation(text: str, ink: str = ".ink--quote") -> Content:
    """Put ``text`` in quotation marks; the marks are not part of the quotation and stand in a quieter ink."""
    return Content.assemble(("“", ".ink--muted"), (harmless_line(text), ink), ("”", ".ink--muted"))


def _status(answer: Answer) -> list[Block]:
    words = status_words(answer)
    if not words:
        return []
    blocks = [Block(Content.styled(words, ".ink--answered" if answer.status == "answered" else ".ink--missing"))]
    if answer.understood and _plain_words(answer.understood) != _plain_words(answer.question):
        before, _, after = say("status_understood", answer.language, text="\0").partition("\0")
        understood = Content.assemble(
            (before, ".ink--muted"),
            (shorten(harmless_line(answer.understood), _UNDERSTOOD), ""),
            (after, ".ink--muted"),
        )
        blocks.append(Block(understood))
    return blocks


def _plain_words(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _said(answer: Answer) -> list[Block]:
    """Lay out the plain text of an answer that quotes nothing; the status above it is not said twice."""
    text = words_beside_status(answer)
    return [Block(Content(line)) for line in text.split("\n")] if text else []


def _statements(answer: Answer, active: str) -> list[Block]:
    cited = {citation.n: citation for citation in answer.citations}
    blocks: list[Block] = []
    lead_in = said = ""
    for statement in answer.statements:
        first = next((cited[n] for n in statement.citations if n in cited), None)
        introduced = first.lead_in if first else ""
        label = first.label if first else ""
        begins_list = introduced not in ("", lead_in, said)  # `said`: the introducing sentence was itself a statement
        if blocks and (begins_list or not introduced):
            blocks.append(BLANK)
        if begins_list:
            blocks.append(Block(_lead_in(label, introduced)))
        lead_in, said = introduced, statement.text
        blocks.append(_statement(statement, "" if introduced else label, active))
    return blocks


def _lead_in(label: str, text: str) -> Content:
    parts: list[tuple[str, str]] = [(f"[{harmless_line(label)}] ", ".ink--label")] if label else []
    return Content.assemble(*parts, (harmless_line(text), ".ink--lead-in"))


def _statement(statement: Statement, label: str, active: str) -> Block:
    numbers = statement.citations
    text = quotation(statement.text)
    if label:
        text = Content.assemble((f"[{harmless_line(label)}] ", ".ink--label"), text)
    for n in numbers[1:]:
        text = Content.assemble(text, " ", _mark(f"[{n}]", f"cite({n})", active))
    if not numbers:
        return Block(text)
    return Block(text, _hanging_mark(f"[{numbers[0]}]", f"cite({numbers[0]})", active), _bar(f"[{numbers[0]}]"))


def _mark(mark: str, action: str, active: str) -> Content:
    return link(mark, action, CHOSEN if mark == active else ".ink--number")


def _hanging_mark(mark: str, action: str, active: str) -> Content:
    return Content.assemble(_mark(mark, action, active), " " * max(1, 5 - len(mark)), ("│ ", ".ink--bar"))


def _bar(mark: str) -> Content:
    return Content.assemble(" " * max(5, len(mark) + 1), ("│ ", ".ink--bar"))


def _notes(answer: Answer, offer: str) -> list[Block]:
    """How the question was read, and the other way it can be read."""
    dot = Content.styled("· ", ".ink--muted")
    blocks = [Block(Content.styled(harmless_line(note), ".ink--muted"), dot) for note in answer.notes]
    if offer:
        text = Content.assemble(link(offer, "reread"), ("  Alt+D", ".ink--muted"))
        blocks.append(Block(text, Content.styled("› ", ".ink--bar")))
    return blocks


def _unsaid(answer: Answer) -> dict[int, Citation]:
    """Find the citations that no statement shows."""
    said = {n for statement in answer.statements for n in statement.citations}
    return {citation.n: citation for citation in answer.citations if citation.n not in said}


def _cases(
    title: str, cases: Iterable[CaseMatch], action: str, unsaid: dict[int, Citation], active: str, language: str
) -> list[Block]:
    """Case examples with why they matched; quotations that no statement shows are shown with their case."""
    blocks: list[Block] = []
    for index, case in enumerate(cases):
        if not blocks:
            blocks.append(_heading(title))
        names = country_names(case.countries, language)
        text = link(harmless_line(case.title), f"{action}({index})")
        if names:
            text = Content.assemble(text, f" – {names}")
        for n in case.citations:
            if n not in unsaid:
                text = Content.assemble(text, " ", _mark(f"[{n}]", f"cite({n})", active))
        blocks.append(Block(text, Content.styled("◆ ", ".ink--bar")))
        reasons = [harmless_line(reason) for reason in case.why if reason not in title]
        if reasons:
            why = say("why", language, reasons=say("semicolon", language).join(reasons))
            blocks.append(Block(Content.styled(why, ".ink--muted"), Content("  ")))
        for n in case.citations:
            if n in unsaid:
                blocks.append(_quoted(unsaid[n], active))
    return blocks


def _quoted(citation: Citation, active: str) -> Block:
    mark = f"[{citation.n}]"
    return Block(quotation(citation.quote), _hanging_mark(mark, f"cite({citation.n})", active), _bar(mark))


def _heading(text: str) -> Block:
    return Block(Content.styled(text, ".ink--heading"))


def _unmatched(words: Sequence[str], language: str) -> list[Block]:
    if not words:
        return []
    named = named_words(words, language, harmless_line)
    before, _, after = say("no_source_holds", language, words="\0").partition("\0")
    return [Block(Content.assemble((before, ".ink--missing"), named, (after, ".ink--missing")))]


def _related(answer: Answer, active: str) -> list[Block]:
    if not answer.related:
        return []
    blocks = [_heading(say("heading_near", answer.language))]
    for citation in answer.related:
        mark = f"({citation.n})"
        text = Content.assemble(quotation(citation.quote, ".ink--muted"), (_stands(citation), ".ink--muted"))
        blocks.append(Block(text, _hanging_mark(mark, f"near({citation.n})", active), _bar(mark)))
    return blocks


def _stands(citation: Citation) -> str:
    place = where(citation.heading, citation.locator)
    return f" – {harmless_line(place)}" if place else ""


def _suggestions(questions: Sequence[str], language: str) -> list[Block]:
    if not questions:
        return []
    blocks = [_heading(say("heading_suggestions", language))]
    for index, question in enumerate(questions):
        blocks.append(Block(link(harmless_line(question), f"suggest({index})"), Content.styled("› ", ".ink--bar")))
    return blocks
