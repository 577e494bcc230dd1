"""An answer in words alone: for a screen reader, a braille display, a terminal that knows nothing but lines.

Every heading, number and state is a word. Nothing is drawn, nothing stands beside anything else, and the words of a
source stand on a line of their own, so that where a quotation begins and ends is heard. Each function gives
paragraphs, one string each without line ends, "" where a pause belongs; all of them are harmless.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.naming import MOST_NAMED
from tui.countries import country_names
from tui.plain_answer import shared_beginning
from tui.text import harmless, harmless_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answer import Answer, CaseMatch, Citation, Statement

_OTHER = "Case example of another country, not what was asked,"
_STATES = {"answered": "Answer.", "not_found": "Not in the sources.", "chitchat": "Reply."}


def answer_in_words(answer: Answer) -> list[str]:
    """Say ``answer``: its state, its quotations by number, case examples, sources, what is near, what could be asked."""
    quotations = _statements(answer) if answer.status == "answered" and answer.statements else []
    groups = [
        [*_state(answer), *(quotations or _said(answer))],
        _cases("Case example", answer.cases, _unsaid(answer), len(answer.citations)),
        sources_in_words(answer.citations),
        _near(answer.related),
        _cases(_OTHER, answer.other_cases, {}, 0),
        _unmatched(answer.unmatched),
        _suggestions(answer.suggestions),
    ]
    paragraphs: list[str] = []
    for group in groups:
        if group:
            paragraphs += ["", *group] if paragraphs else group
    return paragraphs


def counted_in_words(number: int, thing: str) -> str:
    """Say how many there are: "1 quotation", "2 quotations"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def listed(words: Sequence[str]) -> str:
    """Say ``words`` as a list in a sentence: "1, 2 and 3"."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def place_in_words(citation: Citation) -> str:
    """Say where a quotation stands, without the title of its source: headings from the outermost on, then locator."""
    locator, title = harmless_line(citation.locator), harmless_line(citation.title)
    headings = [harmless_line(part) for part in citation.heading]
    headings = [part for part in headings if part not in locator and not part.startswith(title)]
    path = ", then ".join(headings)
    return "; ".join(part for part in (f"under the heading {path}" if path else "", locator) if part)


def sources_in_words(citations: Sequence[Citation]) -> list[str]:
    """Say which sources are cited, once each, and where in them every quotation stands."""
    by_source: dict[str, list[Citation]] = {}
    for citation in citations:
        by_source.setdefault(citation.source, []).append(citation)
    lines = []
    for number, cited in enumerate(by_source.values(), 1):
        first = cited[0]
        reference = harmless_line(first.reference or first.title).replace(f", {harmless_line(first.locator)}", "", 1)
        lines.append(f"Source {number} of {len(by_source)}. {reference}")
        places: dict[str, list[str]] = {}
        for citation in cited:
            places.setdefault(place_in_words(citation), []).append(str(citation.n))
        shared = shared_beginning(list(places)) if len(places) > 1 else ""
        lines += [f"All in it from {shared}."] if shared else []
        for place, numbers in places.items():
            word = "Quotation" if len(numbers) == 1 else "Quotations"
            own = place.removeprefix(shared).removeprefix(", ")
            lines.append(f"{word} {listed(numbers)}: {own or 'no place is known'}.")
    return lines


def _state(answer: Answer) -> list[str]:
    state = _STATES[answer.status]
    return [f"{state} {counted_in_words(len(answer.citations), 'quotation')}." if answer.citations else state]


def _said(answer: Answer) -> list[str]:
    """Give the text of an answer that quotes nothing; the state before it is not said twice."""
    text = harmless(answer.answer).strip().removeprefix(_STATES[answer.status]).strip()
    return [harmless_line(line) for line in text.split("\n") if line.strip()]


def _statements(answer: Answer) -> list[str]:
    cited = {citation.n: citation for citation in answer.citations}
    total = len(answer.citations)
    lines: list[str] = []
    lead_in = before = ""
    for statement in answer.statements:
        first = next((cited[n] for n in statement.citations if n in cited), None)
        introduced = harmless_line(first.lead_in) if first else ""
        label = harmless_line(first.label) if first else ""
        if introduced and introduced not in (lead_in, before):
            lines += [f"A list{_about(label)}, introduced by the words:", introduced]
        lead_in, before = introduced, harmless_line(statement.text)
        lines += [_quotation_head(statement.citations, total, "" if introduced else label), before]
    return lines


def _quotation_head(numbers: Sequence[int], total: int, label: str) -> str:
    if not numbers:
        return f"Statement{_about(label)}."
    also = [str(n) for n in numbers[1:]]
    more = f" The same stands in quotation {listed(also)}." if also else ""
    return f"Quotation {numbers[0]} of {total}{_about(label)}.{more}"


def _about(label: str) -> str:
    return f", about {label}" if label else ""


def _unsaid(answer: Answer) -> dict[int, Citation]:
    """Find the citations that no statement says."""
    said = _numbers(answer.statements)
    return {citation.n: citation for citation in answer.citations if citation.n not in said}


def _numbers(statements: Iterable[Statement]) -> set[int]:
    return {n for statement in statements for n in statement.citations}


def _cases(title: str, cases: Sequence[CaseMatch], unsaid: dict[int, Citation], total: int) -> list[str]:
    lines = []
    for number, case in enumerate(cases, 1):
        said = [str(n) for n in case.citations if n not in unsaid]
        countries = country_names(case.countries)
        reasons = [harmless_line(reason) for reason in case.why] if title != _OTHER else []
        parts = [f"{title} {number} of {len(cases)}: {harmless_line(case.title)}."]
        parts += [f"Country: {countries}."] if countries else []
        parts += [f"Why it is shown: {'; '.join(reasons)}."] if reasons else []
        parts += [f"See quotation {listed(said)}."] if said else []
        parts.append(f"To read it: /case {harmless_line(case.id)}")
        lines.append(" ".join(parts))
        for n in case.citations:
            if n in unsaid:
                lines += [_quotation_head((n,), total, harmless_line(unsaid[n].label)), harmless_line(unsaid[n].quote)]
    return lines


def _near(related: Sequence[Citation]) -> list[str]:
    if not related:
        return []
    lines = ["Near, but not an answer."]
    for citation in related:
        place = place_in_words(citation)
        stands = f" It stands in {harmless_line(citation.title)}{f', {place}' if place else ''}."
        lines.append(f"Passage {citation.n} of {len(related)}{_about(harmless_line(citation.label))}.{stands}")
        lines += [f"Introduced by the words: {harmless_line(citation.lead_in)}"] if citation.lead_in else []
        lines.append(harmless_line(citation.quote))
    return lines


def _unmatched(words: Sequence[str]) -> list[str]:
    if not words:
        return []
    more = [f"{len(words) - MOST_NAMED} more"] if len(words) > MOST_NAMED else []
    return [f"No source holds the words: {listed([*map(harmless_line, words[:MOST_NAMED]), *more])}."]


def _suggestions(questions: Sequence[str]) -> list[str]:
    return ["You could ask:", *(harmless_line(question) for question in questions)] if questions else []
