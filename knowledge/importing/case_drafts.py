"""A case example as the import proposes it, every part anchored to the words of its source."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.countries import name_of
from knowledge.importing.case_topics import slug_words
from knowledge.quotations import places_of
from knowledge.untrusted import make_safe_id, one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["Anchor", "CaseDraft", "anchor", "draft_id", "with_free_id"]

_CONTEXT = 30
"""Characters around a quotation that tell it from others of the same words; more are tried where these do not."""
_MOST_TIMES = 50
"""What stands in a source more often than that is a form, and tells nothing."""
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A short wording (``label``) with the quotation that carries it.

    ``quote`` is ``source.text[start:end]``; ``prefix`` and ``suffix`` are the words around it, "" where it stands in the
    source only once.
    """

    label: str
    quote: str
    start: int
    end: int
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """A case example found by the import, for a person to accept, edit or drop.

    ``countries``, ``years`` and ``topics`` are plain values; ``laws``, ``actors`` and ``actions`` are anchored; ``context``
    anchors what only a heading says (the country).
    ``start``/``end`` is the stretch of the source that belongs to it and ``passages`` are the ids of the passages in it.
    ``certain`` is False for what may well be no case: it is shown, but not taken without being asked for. ``why`` says
    what made it a case, for the person who decides.
    """

    id: str
    title: str
    source: str
    countries: tuple[str, ...]
    years: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()
    laws: tuple[Anchor, ...] = ()
    actors: tuple[Anchor, ...] = ()
    actions: tuple[Anchor, ...] = ()
    context: tuple[Anchor, ...] = ()
    start: int = 0
    end: int = 0
    passages: tuple[str, ...] = ()
    certain: bool = True
    why: str = ""

    def to_yaml(self) -> str:
        """Write the draft as a case file of a library (``cases/<id>.yaml``)."""
        lines = [
            "# Found by the import: " + one_line(self.why or "an example in the source"),
            "# Every quotation stands in the source letter for letter; edit what is said about it, not the quotation.",
            f"id: {_quoted(self.id)}",
            f"title: {_quoted(self.title)}",
            "country: [" + ", ".join(_quoted(code) for code in self.countries) + "]",
            "years: [" + ", ".join(str(year) for year in self.years) + "]",
        ]
        lines += _texts("topics", self.topics)
        lines += _anchors("law", "name", self.laws)
        lines += _anchors("actors", "name", self.actors)
        lines += _anchors("actions", "text", self.actions)
        lines += _anchors("context", "", self.context)
        lines.append("sources: [" + _quoted(self.source) + "]")
        return "\n".join(lines) + "\n"


def anchor(text: str, label: str, start: int, end: int) -> Anchor | None:
    """Anchor ``label`` to ``text[start:end]``, with words around it where the quotation stands in ``text`` more than once.

    None where it is empty or no words around it tell it from its double (a document that holds a long part twice).
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    quote = text[start:end]
    if not quote:
        return None
    times = text.count(quote)
    if times == 1:
        return Anchor(one_line(label), quote, start, end)
    if times > _MOST_TIMES:
        return None
    for width in (_CONTEXT, 4 * _CONTEXT, 40 * _CONTEXT):
        # What surrounds a quotation is compared without the blanks beside it.
        prefix = text[max(0, start - width) : start].strip()
        suffix = text[end : end + width].strip()
        if places_of(text, quote, prefix, suffix) == [start]:
            return Anchor(one_line(label), quote, start, end, prefix, suffix)
    return None


def draft_id(draft: CaseDraft, words: str) -> str:
    """Make an id of the country and what the draft is about: ``jamaica-children-s-code``."""
    country = slug_words(name_of(draft.countries[0]), 3) if draft.countries else ["case"]
    parts = country + [word for word in slug_words(words, 6) if word not in country][:4]
    return make_safe_id("-".join(parts) or "case")[:80]


def with_free_id(draft: CaseDraft, taken: Collection[str]) -> CaseDraft:
    """Give the draft with an id that is not in ``taken``: with its first year, else with a number."""
    folded = {name.casefold() for name in taken}  # file names differ by more than case, also where systems fold them
    for candidate in _candidates(draft):
        if candidate.casefold() not in folded:
            return draft if candidate == draft.id else replace(draft, id=candidate)
    raise AssertionError("numbers do not end")


def _candidates(draft: CaseDraft) -> Iterator[str]:
    yield draft.id
    if draft.years:
        yield f"{draft.id}-{draft.years[0]}"
    number = 2
    while True:
        yield f"{draft.id}-{number}"
        number += 1


def _quoted(text: str) -> str:
    """Write text as a YAML scalar in double quotation marks, in which nothing is read as anything but itself."""
    escaped = "".join(_ESCAPES.get(c, c) for c in text)
    return '"' + _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", escaped) + '"'


def _texts(name: str, texts: Collection[str]) -> list[str]:
    return [f"{name}:", *(f"  - {_quoted(text)}" for text in texts)] if texts else []


def _anchors(name: str, label: str, anchors: Collection[Anchor]) -> list[str]:
    lines = [f"{name}:"] if anchors else []
    for one in anchors:
        if label:
            lines.append(f"  - {label}: {_quoted(one.label)}")
        lines.append(f"  {' ' if label else '-'} quote: {_quoted(one.quote)}")
        if one.prefix:
            lines.append(f"    prefix: {_quoted(one.prefix)}")
        if one.suffix:
            lines.append(f"    suffix: {_quoted(one.suffix)}")
    return lines
