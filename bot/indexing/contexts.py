"""What surrounds each unit and lends it words: lead-in, item above, case example, neighbours, headings, front matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.evidence import Context, context_of
from bot.indexing import units as fields
from bot.indexing.country_sections import country_of_section, heading_in_section, title_in_section
from bot.indexing.front_matter import front_matter_of
from bot.indexing.mentioned_before import names_meant, signatures_of, speaker_of
from bot.indexing.paragraph_heads import heads_of
from bot.indexing.referred_to import duties_referred_to, referred_to, sections_of
from bot.indexing.subjects import does_so, named_by_pronoun, points_to_last_sentence, subject_of
from bot.indexing.tables import captions_of, cells_of, divided_rows
from bot.indexing.units import Unit, Words, heading_of, words_of_text
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.indexing.lexicon import Lexicon
    from knowledge.model import CaseExample, Library


def case_text(case: CaseExample) -> str:
    """What a case lends to each of its sentences: its title, countries, law and topics."""
    names = [countries.name_of(code) for code in case.countries] + [
        countries.adjective_of(code) for code in case.countries
    ]
    return ". ".join([case.title, *names, case.law, *case.topics])


def contexts_of(library: Library, units: tuple[Unit, ...], lexicon: Lexicon) -> tuple[Context, ...]:
    """The context of every unit, in the order of ``units``."""
    cases = {case.id: words_of_text(case_text(case), lexicon) for case in library.cases.values()}
    headings: dict[tuple[str, str], Words] = {}
    front: dict[tuple[str, str], Words] = {}
    by_span = {(library.passages[unit.passage].source, unit.span): number for number, unit in enumerate(units)}
    first_of: dict[str, int] = {}
    for number, unit in enumerate(units):
        first_of.setdefault(library.passages[unit.passage].id, number)
    titles = {source: front.text for source, front in front_matter_of(library).items()}
    captions, signatures, divided = captions_of(library), signatures_of(library), divided_rows(library)
    heads, sections = heads_of(library), sections_of(units, library)
    contexts = []
    referred: dict[int, tuple[int, ...]] = {}  # what introduces a list stands before its items
    for number, (unit, names) in enumerate(zip(units, names_meant(units, library), strict=True)):
        passage = library.passages[unit.passage]
        language = library.sources[passage.source].language
        pairs: list[tuple[float, Words]] = []
        pairs += _meant(number, units, library, by_span, names, lexicon, signatures.get(passage.source, ""))
        lead = by_span.get((passage.source, passage.lead_in)) if passage.lead_in else None
        if lead is not None:
            pairs.append((fields.LEAD_IN, units[lead].words))
        if (caption := captions.get(unit.passage)) is not None:
            over = library.passages[caption]
            pairs.append(
                (fields.LEAD_IN, words_of_text(library.quote(over.source, (over.start, over.end)), lexicon, language))
            )
        if (row := divided.get(unit.passage)) is not None:
            over = library.passages[row]
            head_of_row, _ = cells_of(library.quote(over.source, (over.start, over.end)))
            pairs.append((fields.SURE, words_of_text(head_of_row, lexicon, language)))
        if unit.sentence and (head := heads.get(unit.passage)):
            pairs.append((fields.RUN_IN, words_of_text(head, lexicon, language)))
        if passage.parent and (above := first_of.get(passage.parent)) is not None:
            pairs.append((fields.PARENT, units[above].words))
        # What introduces a list refers for all its items: "(3) Who fails to comply with subsection (2): ... (b) is liable to ...".
        own = (*referred_to(number, units, library), *duties_referred_to(number, units, library, sections))
        if unit.introduces:
            referred[number] = own
        meant = dict.fromkeys((*own, *(() if lead is None else referred.get(lead, ()))))
        pairs += [(fields.REFERRED, units[other].words) for other in meant]
        pairs += [(fields.CASE, cases[case]) for case in passage.cases if case in cases]
        pairs += _neighbours(library, units, number)
        key = (passage.source, heading_of(passage))
        if key not in headings:
            headings[key] = words_of_text(" / ".join(heading_in_section(passage.heading)), lexicon, language)
        if passage.heading and fields.asks(passage.heading[-1]) and _is_first_under_heading(number, units, library):
            pairs.append((fields.REPLY, words_of_text(passage.heading[-1], lexicon, language)))
        title = (passage.source, title_in_section(titles[passage.source], passage.heading))
        if title not in front:
            front[title] = words_of_text(title[1], lexicon, language)
        contexts.append(context_of(pairs, headings[key], front[title]))
    return tuple(contexts)


def _meant(
    number: int,
    units: tuple[Unit, ...],
    library: Library,
    by_span: Mapping[tuple[str, tuple[int, int]], int],
    names: str,
    lexicon: Lexicon,
    signature: str,
) -> list[tuple[float, Words]]:
    """What the unit speaks of without naming it: what its pronoun stands for, ``names`` it points back to, who says "we" in it."""
    passage = library.passages[units[number].passage]
    source = library.sources[passage.source]
    text = library.quote(source.id, units[number].span)
    said = []
    if subject := subject_of(number, units, library, by_span):
        sure = fields.SURE if named_by_pronoun(number, units, library) else fields.SUBJECT
        said.append((sure, subject))
    said.append((fields.SURE, names))
    if (country := country_of_section(passage.heading)) and not countries.find_countries(text):
        said.append((fields.SURE, country))
    said.append((fields.SPEAKER, speaker_of(text, source, signature)))
    return [(discount, words_of_text(one, lexicon, source.language)) for discount, one in said if one]


def _is_first_under_heading(number: int, units: tuple[Unit, ...], library: Library) -> bool:
    """Whether a unit is the first below its headings: below one that asks something, what it replies to."""
    if number == 0:
        return True
    here, before = (library.passages[units[one].passage] for one in (number, number - 1))
    return (here.source, here.heading) != (before.source, before.heading)


def _neighbours(library: Library, units: tuple[Unit, ...], number: int) -> list[tuple[float, Words]]:
    """The sentence before and after: in the same passage at full discount, across passages of one section at half.

    A sentence that points back ("This is called ...") says of the one before it what it says: that one counts more. So does a
    question, which the sentence behind it replies to.
    """
    here = library.passages[units[number].passage]
    pairs = []
    for other, discount in ((number - 1, fields.PREVIOUS), (number + 1, fields.NEXT)):
        if not 0 <= other < len(units):
            continue
        there = library.passages[units[other].passage]
        replies = other < number and fields.asks(library.quote(there.source, units[other].span))
        if there.id == here.id:
            text = library.quote(here.source, units[number].span)
            points_back = other < number and (points_to_last_sentence(text) or does_so(text))
            pairs.append(
                (fields.REPLY if replies else fields.POINTED_AT if points_back else discount, units[other].words)
            )
        elif (
            (there.source, there.heading) == (here.source, here.heading)
            and not (here.list_id or there.list_id)
            and set(here.cases) == set(there.cases)
        ):
            pairs.append((fields.REPLY if replies else discount / 2, units[other].words))
    return pairs
