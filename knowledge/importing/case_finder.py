"""Case examples in a source, found at import and proposed as drafts.

An example is a country's experience that the text itself sets apart: behind "E.g.:" or another marker, in a list announced
as examples, or under a heading such as "Case studies". It takes along what goes on with it: the bullets below and paragraphs
that point back. What only looks so (lists of professions, references, remarks in brackets, countries named in
passing) is left alone, or proposed as uncertain.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.countries import find_countries, name_of, names_country
from knowledge.importing.case_drafts import Anchor, CaseDraft, anchor, draft_id, with_free_id
from knowledge.importing.case_markers import is_examples_heading
from knowledge.importing.case_names import actors_in, is_court_case, laws_in
from knowledge.importing.case_openings import Opening, Openings
from knowledge.importing.case_parts import Part, parts_of
from knowledge.importing.case_places import citations_in, places_in
from knowledge.importing.case_sections import country_of_section, siblings_without_country, subtitle_of
from knowledge.importing.case_sentences import has_predicate
from knowledge.importing.case_topics import topics_of
from knowledge.importing.cut_off import is_cut_off
from knowledge.untrusted import shorten
from knowledge.years import year_mentions, years_in

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.model import Passage, Source

__all__ = ["CaseDraft", "find_case_drafts", "sections_without_country"]

_MOST_ACTIONS = 60
"""A draft is looked through by a person: more sentences than this of one case example are not shown one by one."""
_TITLE_LENGTH, _LONGEST_TITLE, _SHORTEST_CLAUSE = 90, 140, 25
_PHRASE_BORDER = re.compile(
    r"\s?[,;:(–—]\s|\s-\s|\s(?:which|who|whose|because|while|where|when|after|before|although|so that|to|in|on|at|by|with|for|about"
    r"|under|between|since|until|from|during|through|into|para|por|con|en|sobre|pour|par|avec|dans|sur|для|при|на|по|в)\s"
)
_OPEN_VERB = re.compile(
    r"\b(?:agree|decide|ask|want|seek|aim|try|tried|plan|need|refuse|promise|allow|require|urge|hope"
    r"|begin|began|continue|serve)\w* to $",
    re.IGNORECASE,
)
"""Behind these comes what is agreed, asked or decided, without which they say nothing."""
_NAMED_SECTION = re.compile(r"[^:：–—]{3,40}[:：–—]\s*\S")
_LEADING_REST = re.compile(r"^(?=[a-z])[^,:;.]{2,40},\s+")
"""What stays of "As regards deterrence, Nepal is ..." behind its marker."""
_LABELLED = re.compile(r"[^\W\d_a-z][^,:;.]{2,40}[:：]\s+")
"""The name of a country that a paragraph begins with as a label: "Kenya: In Kenya, the act was drafted ..."."""
_LEADING_PLACE_ABROAD = re.compile(r"^(?:au|aux|en|à|dans|no|na|в|на)\s+[^,:;.]{2,40},\s+", re.IGNORECASE)
_SAYS_NOTHING = re.compile(
    r"(?:main |key |our )?(?:results?|findings|background|context|introduction|conclusions?|discussion|overview|summary|examples?"
    r"|résultats?|contexte|conclusions?|exemples?|resultados?|contexto|antecedentes|conclusi[oó]n(?:es)?|ejemplos?"
    r"|результаты|введение|выводы|примеры|النتائج|结果|背景|结论)",
    re.IGNORECASE,
)
"""Headings that stand over anything, and name no theme."""
_LEADING_PLACE = re.compile(r"^(?:in|within|concerning|for)\s+(?:the\s+)?[^,:;.]{2,40}[,:]\s+", re.IGNORECASE)


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
    spans = [span for part in parts for span in part.sentences]
    if len(spans) > 1 and is_cut_off(text, spans[-1][1]):
        spans.pop()  # half a sentence tells nothing
    actions = [found for start, end in spans if (found := anchor(text, _label(text[start:end]), start, end))][
        :_MOST_ACTIONS
    ]
    heading = passages[opening.at].heading
    context = _heading_anchor(text, heading, parts[0].start) if opening.section or opening.by_heading else ()
    quotes = [found.quote for found in (*actions, *context)]
    codes = [code for code in _countries(text, opening, parts) if any(names_country(quote, code) for quote in quotes)]
    if not codes or not actions:
        return None
    told = "\n".join(text[part.start : part.end] for part in parts)
    of_country = opening.section and bool(country_of_section(heading[-1]))
    subject = heading[-1] if len(heading) > 1 and not of_country and _is_theme(heading[-1]) else ""
    topics = topics_of(told, subject)
    title = _title(codes, told, parts[1:] if opening.lead else parts, text, source.language)
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
        passages=tuple(part.passage for part in parts),
        certain=opening.certain,
        why=opening.why,
    )
    about = draft.laws[0].label if draft.laws else topics[0] if topics else title
    return replace(draft, id=draft_id(draft, about))


def _is_theme(heading: str) -> bool:
    """Whether a heading says what stands below it; "Case studies" and "Results" do not."""
    plain = re.sub(r"^[\d.]+\s+", "", heading.strip(" *_:"))
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


def _label(sentence: str) -> str:
    """Shorten a sentence to what fits on a line of a form."""
    return shorten(sentence.strip().rstrip(".;:"), 100)


def _title(codes: Sequence[str], told: str, parts: Sequence[Part], text: str, language: str) -> str:
    """Name the countries, and say in the source's words what it is about."""
    names = ", ".join(name_of(code) for code in codes[:3]) + ("…" if len(codes) > 3 else "")
    sentences = [text[start:end] for part in parts for start, end in part.sentences]
    first = sentences[0] if sentences else told
    if len(first.split()) < 7 and len(sentences) > 1:
        first = sentences[1]
    if find_countries(first) and not any(names_country(first, code) for code in codes):  # it tells of another one
        first = next((one for one in sentences if any(names_country(one, code) for code in codes)), first)
    label = _LABELLED.match(first)
    if label and names_country(label[0], codes[0]):
        first = first[label.end() :]
    clause = _LEADING_PLACE.sub("", first, count=1) if names_country(first[:60], codes[0]) else first
    abroad = _LEADING_PLACE_ABROAD.match(first)
    if abroad and names_country(abroad[0], codes[0]):
        clause = first[abroad.end() :]
    rest = _LEADING_REST.sub("", clause)
    clause = rest if any(names_country(rest[:30], code) for code in codes) else clause
    clause = re.split(r"(?<=[a-z)])[;:](?=\s)", clause)[0].strip(" .,;:")
    return f"{names}: {_shortened(clause, language)}"


def _shortened(clause: str, language: str) -> str:
    """Shorten a sentence to what fits into a title: up to where a clause or phrase ends, with its verb, so that none is cut off."""
    if len(clause) <= _TITLE_LENGTH:
        return clause
    if judged := next((law for law in laws_in(clause) if law.start == 0 and is_court_case(law.name)), None):
        return judged.name  # what a court held is long; the name of the case says which it is
    ends = [
        border.start()
        for border in _PHRASE_BORDER.finditer(clause, _SHORTEST_CLAUSE, _LONGEST_TITLE)
        if has_predicate(clause[: border.start()], language) and not _OPEN_VERB.search(clause[: border.end()])
    ]
    fitting = [end for end in ends if end <= _TITLE_LENGTH] or ends[:1]
    if fitting:
        return clause[: fitting[-1]].rstrip(" ,;:–—-")
    return shorten(clause, _LONGEST_TITLE)


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
