"""Making a case example by hand: every field and every quotation checked while it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from knowledge.errors import InputError
from knowledge.keeping.paths import make_slug
from knowledge.keeping.rendering import render_case
from knowledge.keeping.trying import try_case
from knowledge.model import CaseExample, Claim
from knowledge.quotations import nearest_words, places_of
from knowledge.reading_cases import PARTS
from knowledge.reports import listed, nearest
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from knowledge.model import Fault
    from knowledge.reading_sources import SourceRecord

PART_NAMES = tuple(part.part for part in PARTS.values())
"""The parts of a case that hold claims: law, stage, actor, action, outcome, context."""

_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class QuoteCheck:
    """What became of looking a quotation up in a source.

    ``status`` is "good" (stands there once), "several" (``places`` are the offsets; choose one), "alike" (``near`` are
    the words of the source that differ only in case, blanks or marks), "other" (``near`` is what is nearest) or
    "missing". ``what`` says it for a person.
    """

    status: Literal["good", "several", "alike", "other", "missing"]
    what: str
    places: tuple[int, ...] = ()
    near: str = ""

    @property
    def good(self) -> bool:
        """Whether the quotation can be used as it is."""
        return self.status == "good"


def check_quote(text: str, quote: str) -> QuoteCheck:
    """Look a quotation up in the text of a source, letter for letter."""
    quote = quote.strip()
    places = tuple(places_of(text, quote))
    if len(places) == 1:
        line = text.count("\n", 0, places[0]) + 1
        return QuoteCheck("good", f"stands in the source, line {line} of its text", places)
    if places:
        lines = listed((str(text.count("\n", 0, place) + 1) for place in places), 6)
        what = f"stands {len(places)} times in the source (lines {lines} of its text); quote more words, or choose one"
        return QuoteCheck("several", what, places)
    near = nearest_words(text, quote) if quote else None
    if near is None:
        return QuoteCheck("missing", "does not stand in the source; copy the words letter for letter")
    words = text[near.start : near.end].strip()
    if near.same_words and "\n" not in words:
        return QuoteCheck("alike", f'the source writes it so: "{shorten(words, 300)}"', (near.start,), words)
    if near.same_words:
        what = "the words run over several lines of the source; quote one line or sentence"
        return QuoteCheck("other", what, (near.start,), words.partition("\n")[0].strip())
    return QuoteCheck("other", f'does not stand in the source; nearest is: "{shorten(words, 300)}"', near=words)


@dataclass(frozen=True, slots=True)
class ClaimForm:
    """A claim as it is being written; ``place`` is the offset of the quotation where it stands more than once."""

    part: str
    label: str
    quote: str
    note: str = ""
    source: str = ""
    place: int = -1


@dataclass(frozen=True, slots=True)
class CaseForm:
    """A case example as it is being written; ``source`` is the id of the source that its claims quote by default."""

    title: str = ""
    countries: tuple[str, ...] = ()
    source: str = ""
    claims: tuple[ClaimForm, ...] = ()
    years: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class MadeCase:
    """A finished case: its id, the content of its file, the case as it will be read (None: faulty), its faults."""

    id: str
    content: bytes
    case: CaseExample | None
    faults: tuple[Fault, ...] = field(default_factory=tuple)


def country_of(text: str) -> str:
    """Give the code of a country named in any way. Raises :class:`InputError` for what is none."""
    from knowledge.countries import country_code  # noqa: PLC0415  late: large tables

    code = country_code(text.strip())
    if code is None:
        raise InputError(
            f"{shorten(text, 40)!r} is not a country that is known here; give its name, adjective or two-letter ISO code"
        )
    return code


def part_of(text: str) -> str:
    """Give the part of a case that was meant (actions: action). Raises :class:`InputError` for what is none."""
    wanted = text.strip().casefold()
    for name, part in PARTS.items():
        if wanted in (part.part, name, part.part + "s"):
            return part.part
    near = nearest(wanted, PART_NAMES)
    advice = f"did you mean {near}?" if near else f"parts are {listed(PART_NAMES)}"
    raise InputError(f"{shorten(text, 40)!r} is not a part of a case example; {advice}")


def years_in(quotes: Iterable[str]) -> tuple[int, ...]:
    """Give the years that stand in quotations: those that a case can name."""
    return tuple(sorted({int(year) for quote in quotes for year in _YEAR.findall(quote)}))


def suggested_id(form: CaseForm, taken: Iterable[str]) -> str:
    """Give an id made of the country and the title, that no other case has."""
    from knowledge.countries import name_of  # noqa: PLC0415  late, as above

    country = make_slug(name_of(form.countries[0])) if form.countries else ""
    words = make_slug(form.title, 60)
    name = words if not country or words.startswith(country) else f"{country}-{words}".strip("-")
    name = name or "case"
    known = {one.casefold() for one in taken}
    number, free = 2, name
    while free.casefold() in known:
        free, number = f"{name}-{number}", number + 1
    return free


def make_case(form: CaseForm, sources: Mapping[str, SourceRecord], taken: Iterable[str] = ()) -> MadeCase:
    """Give the file of a case example and everything that is still wrong with it.

    ``sources`` are those that the case may quote; ``taken`` are ids of other cases.
    """
    name = form.id or suggested_id(form, taken)
    claims = []
    for one in form.claims:
        source = one.source or form.source
        text = sources[source].source.text if source in sources else ""
        places = places_of(text, one.quote)
        start = one.place if one.place in places else (places[0] if places else 0)
        claims.append(Claim(one.part, one.label, source, one.quote, start, start + len(one.quote), one.note))
    named = tuple(dict.fromkeys([form.source, *(claim.source for claim in claims)])) if form.source else ()
    case = CaseExample(
        id=name,
        title=form.title,
        countries=form.countries,
        years=form.years,
        topics=form.topics,
        claims=tuple(claims),
        sources=named,
    )
    texts = {key: record.source.text for key, record in sources.items()}
    content = render_case(case, texts)
    read, faults = try_case(f"cases/{name}.yaml", content, sources)
    return MadeCase(name, content, read.case if read else None, faults)
