"""Case examples in a source, found at import and proposed as drafts.

An example is a country's experience that the text itself sets apart: behind "E.g.:" or another marker, in a list announced
as examples, or under a heading such as "Case studies". It takes along what goes on with it: the bullets below and paragraphs
that point back. What only looks so (lists of professions, references, remarks in brackets, countries named in
passing) is left alone, or proposed as uncertain.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from knowledge.countries import name_of, names_country
from knowledge.home import home_of
from knowledge.importing.case_drafts import Anchor, CaseDraft, anchor, draft_id, with_free_id
from knowledge.importing.case_markers import is_examples_heading
from knowledge.importing.case_names import actors_in, laws_in
from knowledge.importing.case_openings import Opening, Openings
from knowledge.importing.case_parts import Part, parts_of
from knowledge.importing.case_places import citations_in, places_in
from knowledge.importing.case_sections import country_of_section, siblings_without_country, subtitle_of
from knowledge.importing.case_titles import label_of, title_of
from knowledge.importing.case_topics import topics_of
from knowledge.importing.cut_off import is_cut_off
from knowledge.told_elsewhere import told_here
from knowledge.years import year_mentions, years_in

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.model import Passage, Source

__all__ = ["CaseDraft", "find_case_drafts", "sections_without_country"]

_MOST_ACTIONS = 60
"""A draft is looked through by a person: more sentences than this of one case example are not shown one by one."""
_NAMED_SECTION = re.compile(r"[^:：–—]{3,40}[:：–—]\s*\S")
_SAYS_NOTHING = re.compile(
    r"(?:main |key |our )?(?:results?|findings|background|context|introduction|conclusions?|discussion|overview|summary|examples?"
    r"|résultats?|contexte|conclusions?|exemples?|resultados?|contexto|antecedentes|conclusi[oó]n(?:es)?|ejemplos?"
    r"|результаты|введение|выводы|примеры|النتائج|结果|背景|结论)",
    re.IGNORECASE,
)
"""Headings that stand over anything, and name no theme."""
_ASKS = re.compile(r"[?？؟]\W*$|^¿|^(?:how|what|why|who|which|where|when|whether)\b", re.IGNORECASE)
"""What a heading asks names no theme: "How do others do it?"."""
_OF_OTHERS = re.compile(
    r"\b(?:other|foreign|neighbou?ring|several|different) (?:countries|states|nations|jurisdictions|places)\b"
    r"|\b(?:elsewhere|abroad)\b|\b(?:lessons|experiences?|practices?|comparisons?|perspectives?) from\b"
    r"|\b(?:good|best|promising|international|foreign|comparative) (?:practices?|experiences?|comparisons?|standards)\b"
    r"|\b(?:autres pays|otros países|других стран\w*)\b|بلدان أخرى|其他国家",
    re.IGNORECASE,
)
"""Nor does one that says no more than that it tells of others."""


def find_case_drafts(source: Source, passages: Sequence[Passage], taken: Collection[str] = ()) -> tuple[CaseDraft, ...]:
    """Propose the case examples of ``source``.

    ``passages`` are those of the source, in order; ``taken`` are ids of cases that are in use already. Drafts come in the
    order of the source, each with an id of its own.
    """
    own = [passage for passage in passages if passage.source == source.id]
    finder = Openings(source, own)
    openings = sorted(finder.find(), key=lambda opening: opening.start)
    used = set(taken)
    drafts = []
    for opening in openings:
        draft = _draft(source, own, opening, parts_of(finder, opening))
        if draft:
            draft = with_free_id(draft, used)
            used.add(draft.id)
            drafts.append(draft)
    return tuple(drafts)


def _draft(source: Source, passages: Sequence[Passage], opening: Opening, parts: Sequence[Part]) -> CaseDraft | None:
    """Write down what the parts of a case say, as far as it can be anchored."""
    text = source.text
    codes = _countries(text, opening, parts)
    parts = _of_the_countries(source, parts, codes)
    spans = [span for part in parts for span in part.sentences]
    if len(spans) > 1 and is_cut_off(text, spans[-1][1]):
        spans.pop()  # half a sentence tells nothing
    labelled = ((label_of(text[start:end], source.language), start, end) for start, end in spans)
    actions = [found for one in labelled if (found := anchor(text, *one))][:_MOST_ACTIONS]
    heading = passages[opening.at].heading
    context = _heading_anchor(text, heading, opening.start) if opening.section or opening.by_heading else ()
    quotes = [found.quote for found in (*actions, *context)]
    codes = [code for code in codes if any(names_country(quote, code) for quote in quotes)]
    if not codes or not actions:
        return None
    told = "\n".join(text[part.start : part.end] for part in parts)
    of_country = opening.section and bool(country_of_section(heading[-1]))
    its_own = opening.section or opening.by_heading or not _is_account_of_home(source, codes)
    subject = heading[-1] if its_own and len(heading) > 1 and not of_country and _is_theme(heading[-1]) else ""
    topics = topics_of(told, subject)
    leads = opening.lead is not None and parts[0].start == opening.lead[0]
    title = title_of(codes, told, parts[1:] if leads else parts, text, source.language)
    if of_country and (subtitle := subtitle_of(heading[-1])):
        title = f"{name_of(codes[0])}: {subtitle}"
    draft = CaseDraft(
        id="",
        title=title,
        source=source.id,
        countries=tuple(codes),
        years=tuple(year for year in _years(text, parts) if any(year in years_in(quote) for quote in quotes)),
        topics=topics,
        laws=_anchored(text, parts, laws=True),
        actors=_anchored(text, parts, laws=False),
        actions=tuple(actions),
        context=tuple(context),
        start=parts[0].start,
        end=parts[-1].end,
        passages=tuple(dict.fromkeys(part.passage for part in parts)),
        certain=opening.certain,
        why=opening.why,
    )
    about = draft.laws[0].label if draft.laws else title.partition(": ")[2]
    return replace(draft, id=draft_id(draft, about))


def _of_the_countries(source: Source, parts: Sequence[Part], codes: Sequence[str]) -> list[Part]:
    """Give what the parts of a case tell of its countries, without what they tell of other places beside it.

    "Velmora has taken over the plan", in a report from Velmora, gives no year and no law to the example of Peru before it.
    """
    text = source.text
    spans = [span for part in parts for span in part.sentences]
    rest = f"{text[: parts[0].start]} {text[parts[-1].end :]}"
    home = home_of(source.title, source.publisher, text)
    here = dict(zip(spans, told_here((text[start:end] for start, end in spans), codes, home, rest), strict=True))
    if all(here.values()):
        return list(parts)
    kept: list[Part] = []
    for part in parts:
        for told, run in groupby(part.sentences, key=here.__getitem__):
            if told:
                sentences = tuple(run)
                kept.append(Part(sentences[0][0], sentences[-1][1], sentences, part.passage))
    return kept


def _is_account_of_home(source: Source, codes: Sequence[str]) -> bool:
    """Whether a document says that it comes from elsewhere: its headings tell then what was done there."""
    home = home_of(source.title, source.publisher, source.text)
    return home.known and not home.countries & set(codes)


def _is_theme(heading: str) -> bool:
    """Whether a heading says what stands below it; "Case studies" and "Results" do not."""
    plain = re.sub(r"^[\d.]+\s+", "", heading.strip(" *_:"))
    if _ASKS.search(plain) or _OF_OTHERS.search(plain):
        return False
    if is_examples_heading(plain) and not _NAMED_SECTION.match(plain):
        return False
    return _SAYS_NOTHING.fullmatch(plain) is None


def _countries(text: str, opening: Opening, parts: Sequence[Part]) -> list[str]:
    """Give the countries of the opening, and those of later sentences that begin "In X, ..."."""
    codes = list(opening.countries)
    for part in parts:
        for start, end in part.sentences:
            sentence = text[start:end]
            if not re.match(r"in\s", sentence, re.IGNORECASE) or start == parts[0].start:
                continue
            first = next((place for place in places_in(sentence) if place.weight == 4), None)
            if first and first.mention.how == "name":
                codes.append(first.mention.code)
    return list(dict.fromkeys(codes))


def _years(text: str, parts: Sequence[Part]) -> list[int]:
    """Give the years of a case; those of literature it cites only where it has no others."""
    own: set[int] = set()
    cited: set[int] = set()
    for part in parts:
        piece = text[part.start : part.end]
        citations = citations_in(piece)
        for mention in year_mentions(piece):
            inside = any(start <= mention.start < end for start, end in citations)
            (cited if inside else own).add(mention.year)
    return sorted(own or cited)


def _anchored(text: str, parts: Sequence[Part], *, laws: bool) -> tuple[Anchor, ...]:
    """Anchor the laws or actors that the parts name to the sentences that name them."""
    found: dict[str, Anchor] = {}
    for part in parts:
        for start, end in part.sentences:
            sentence = text[start:end]
            cited = citations_in(sentence)
            for named in laws_in(sentence) if laws else actors_in(sentence):
                if any(first <= named.start < last for first, last in cited):
                    continue
                key = named.name.casefold()
                one = anchor(text, named.name, start, end) if key not in found else None
                if one:
                    found[key] = one
    return tuple(found.values())[:12]


def _heading_anchor(text: str, heading: Sequence[str], before: int) -> tuple[Anchor, ...]:
    """Quote the heading over a case, which may be all that names its country."""
    if not heading:
        return ()
    start = text.rfind(heading[-1], 0, before)
    found = anchor(text, heading[-1], start, start + len(heading[-1])) if start >= 0 else None
    return (found,) if found else ()


def sections_without_country(passages: Sequence[Passage], drafts: Sequence[CaseDraft]) -> tuple[str, ...]:
    """Give the headings such as "Case study: the School Meals Act in Tarsia" under which no case was found.

    They name no country that is known, and a case example must have one: a person may know which it is.
    """
    taken = {passage for draft in drafts for passage in draft.passages}
    found: dict[str, bool] = {}
    beside = siblings_without_country(passages) if drafts else ()
    for passage in passages:
        heading = passage.heading[-1] if passage.heading else ""
        if heading in beside or (is_examples_heading(heading) and _NAMED_SECTION.match(heading)):
            found[heading] = found.get(heading, True) and passage.id not in taken
    return tuple(heading for heading, untold in found.items() if untold)
