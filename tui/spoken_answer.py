"""An answer in words alone: for a screen reader, a braille display, a terminal that knows nothing but lines.

Every heading, number and state is a word. Nothing is drawn, nothing stands beside anything else, and the words of a
source stand on a line of their own, so that where a quotation begins and ends is heard. What is no quotation is said in the
language of the question, as everywhere: a screen reader reads with one voice. Each function gives paragraphs, one string
each without line ends, "" where a pause belongs; all of them are harmless.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.naming import LONGEST_NAMED, MOST_NAMED
from bot.wording import joined, say
from knowledge.untrusted import shorten
from tui.countries import country_names
from tui.plain_answer import shared_beginning
from tui.text import harmless, harmless_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answer import Answer, CaseMatch, Citation, Statement


def answer_in_words(answer: Answer) -> list[str]:
    """Say ``answer``: its state, its quotations by number, case examples, sources, what is near, what could be asked."""
    language = answer.language
    quotations = _statements(answer) if answer.status == "answered" and answer.statements else []
    groups = [
        [*_state(answer), *(quotations or _said(answer))],
        _cases("spoken_case", answer.cases, _unsaid(answer), len(answer.citations), language),
        sources_in_words(answer.citations, language),
        _near(answer.related, language),
        _cases("spoken_other_case", answer.other_cases, {}, 0, language),
        _unmatched(answer.unmatched, language),
        _suggestions(answer.suggestions, language),
    ]
    paragraphs: list[str] = []
    for group in groups:
        if group:
            paragraphs += ["", *group] if paragraphs else group
    return paragraphs


def listed(words: Sequence[str], language: str = "en") -> str:
    """Say ``words`` as a list in a sentence: "1, 2 and 3"."""
    if len(words) < 2:
        return "".join(words)
    return say("spoken_and", language, first=joined(words[:-1], language), last=words[-1])


def place_in_words(citation: Citation, language: str = "en") -> str:
    """Say where a quotation stands, without the title of its source: headings from the outermost on, then locator."""
    locator, title = harmless_line(citation.locator), harmless_line(citation.title)
    headings = [harmless_line(part) for part in citation.heading]
    headings = [part for part in headings if part not in locator and not part.startswith(title)]
    path = "".join(headings[:1])
    for part in headings[1:]:
        path = say("spoken_then", language, outer=path, inner=part)
    under = say("spoken_heading", language, path=path) if path else ""
    return say("semicolon", language).join(part for part in (under, locator) if part)


def sources_in_words(citations: Sequence[Citation], language: str = "en") -> list[str]:
    """Say which sources are cited, once each, and where in them every quotation stands."""
    by_source: dict[str, list[Citation]] = {}
    for citation in citations:
        by_source.setdefault(citation.source, []).append(citation)
    lines = []
    for number, cited in enumerate(by_source.values(), 1):
        first = cited[0]
        reference = harmless_line(first.reference or first.title).replace(f", {harmless_line(first.locator)}", "", 1)
        lines.append(say("spoken_source", language, n=number, total=len(by_source), reference=reference))
        places: dict[str, list[str]] = {}
        for citation in cited:
            places.setdefault(place_in_words(citation, language), []).append(str(citation.n))
        shared = shared_beginning(list(places)) if len(places) > 1 else ""
        lines += [say("spoken_all_in", language, place=shared)] if shared else []
        for place, numbers in places.items():
            own = place.removeprefix(shared).removeprefix(", ") or say("spoken_no_place", language)
            lines.append(_say_of(("spoken_where_one", "spoken_where"), numbers, language, place=own))
    return lines


def _state(answer: Answer) -> list[str]:
    language = answer.language
    states = {"answered": "spoken_answer", "not_found": "not_found", "chitchat": "spoken_reply"}
    state = say(states[answer.status], language)
    if not answer.citations:
        return [state]
    number = len(answer.citations)
    count = say("spoken_count_one" if number == 1 else "spoken_count", language, number=number)
    return [f"{state} {count}"]


def _said(answer: Answer) -> list[str]:
    """Give the text of an answer that quotes nothing; the state before it is not said twice."""
    text = harmless(answer.answer).strip().removeprefix(say("not_found", answer.language)).strip()
    return [harmless_line(line) for line in text.split("\n") if line.strip()]


def _statements(answer: Answer) -> list[str]:
    language = answer.language
    cited = {citation.n: citation for citation in answer.citations}
    total = len(answer.citations)
    lines: list[str] = []
    lead_in = before = ""
    for statement in answer.statements:
        first = next((cited[n] for n in statement.citations if n in cited), None)
        introduced = harmless_line(first.lead_in) if first else ""
        label = harmless_line(first.label) if first else ""
        if introduced and introduced not in (lead_in, before):
            lines += [say("spoken_list", language, about=_about(label, language)), introduced]
        lead_in, before = introduced, harmless_line(statement.text)
        lines += [_quotation_head(statement.citations, total, "" if introduced else label, language), before]
    return lines


def _quotation_head(numbers: Sequence[int], total: int, label: str, language: str) -> str:
    about = _about(label, language)
    if not numbers:
        return say("spoken_statement", language, about=about)
    also = [str(n) for n in numbers[1:]]
    head = say("spoken_quotation", language, n=numbers[0], total=total, about=about)
    return f"{head} {_say_of(('spoken_same_one', 'spoken_same'), also, language)}" if also else head


def _say_of(keys: tuple[str, str], numbers: Sequence[str], language: str, **values: str) -> str:
    """Say something of one quotation (the first key) or of several, by their numbers."""
    return say(keys[len(numbers) > 1], language, numbers=listed(numbers, language), **values)


def _about(label: str, language: str) -> str:
    return say("spoken_about", language, label=label) if label else ""


def _unsaid(answer: Answer) -> dict[int, Citation]:
    """Find the citations that no statement says."""
    said = _numbers(answer.statements)
    return {citation.n: citation for citation in answer.citations if citation.n not in said}


def _numbers(statements: Iterable[Statement]) -> set[int]:
    return {n for statement in statements for n in statement.citations}


def _cases(key: str, cases: Sequence[CaseMatch], unsaid: dict[int, Citation], total: int, language: str) -> list[str]:
    lines = []
    for number, case in enumerate(cases, 1):
        said = [str(n) for n in case.citations if n not in unsaid]
        countries = country_names(case.countries, language)
        reasons = [harmless_line(reason) for reason in case.why] if key == "spoken_case" else []
        why = say("semicolon", language).join(reasons)
        parts = [say(key, language, n=number, total=len(cases), title=harmless_line(case.title))]
        parts += [say("spoken_country", language, countries=countries)] if countries else []
        parts += [say("spoken_why", language, reasons=why)] if reasons else []
        parts += [_say_of(("spoken_see_one", "spoken_see"), said, language)] if said else []
        parts.append(say("spoken_read", language, command=f"/case {harmless_line(case.id)}"))
        lines.append(" ".join(parts))
        for n in case.citations:
            if n in unsaid:
                head = _quotation_head((n,), total, harmless_line(unsaid[n].label), language)
                lines += [head, harmless_line(unsaid[n].quote)]
    return lines


def _near(related: Sequence[Citation], language: str) -> list[str]:
    if not related:
        return []
    lines = [_ended(say("heading_near", language), language)]
    for citation in related:
        place = place_in_words(citation, language)
        place = joined([part for part in (harmless_line(citation.title), place) if part], language)
        about = _about(harmless_line(citation.label), language)
        lines.append(say("spoken_passage", language, n=citation.n, total=len(related), about=about, place=place))
        lead_in = harmless_line(citation.lead_in)
        lines += [f"{say('spoken_introduced', language)} {lead_in}"] if lead_in else []
        lines.append(harmless_line(citation.quote))
    return lines


def _ended(heading: str, language: str) -> str:
    return heading + ("。" if language == "zh" else ".")


def _unmatched(words: Sequence[str], language: str) -> list[str]:
    if not words:
        return []
    first = [harmless_line(shorten(word, LONGEST_NAMED)) for word in words[:MOST_NAMED]]
    more = len(words) - MOST_NAMED
    named = listed(first, language)
    if more > 0:
        named = say("words_more", language, words=joined(first, language), number=more)
    return [say("spoken_missing", language, words=named)]


def _suggestions(questions: Sequence[str], language: str) -> list[str]:
    if not questions:
        return []
    return [say("spoken_suggestions", language), *(harmless_line(question) for question in questions)]
