"""The bot's own words: everything in an answer that is no quotation, in the language of the question.

English stands here, since most answers need nothing else; every other language is a file of ``catalogues``, read when
the first answer in it is made. Quotations are never translated.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CATALOGUES = Path(__file__).parent / "catalogues"
_LANGUAGE = r"[a-z]{2,3}"  # also keeps a language that a library names from being a path

ENGLISH: Mapping[str, str] = MappingProxyType(
    {
        "not_found": "Not in the sources.",
        "no_case": "No source in the library has a case example about {countries}.",
        "silent_side": "Of what is to be compared, nothing found speaks of {sides}.",
        "steered": "I only quote what stands in the sources; requests to change that are not followed.",
        "talk_greeting": "Hello! Ask me about international support for children's-rights law reform; "
        "I answer with quotations from the library's sources.",
        "talk_thanks": "You are welcome. Ask on whenever you like.",
        "talk_aside": "Ask whenever you like.",
        "talk_complaint": "I am sorry that this was of no help. I only quote what stands in the sources: open a quotation to "
        "check it at its place, or ask again in other words.",
        "talk_summary": "Every answer is a quotation: nothing is summed up, translated or put in other words here. {held}",
        "talk_sources": "The library holds: {sources}.",
        "talk_sources_cases": "The library holds: {sources}. Its case examples are about: {countries}.",
        "talk_keys": "In the screen, F1 lists all keys and commands; “/cite 1” gives quotation 1 with "
        "its reference; Ctrl+Q leaves. At the command line, “article45 --help” lists "
        "the commands, and “article45 add FILE” adds a document.",
        "talk_farewell": "Goodbye, and good luck with the reform.",
        "talk_identity": "I am Article 45, a program that answers from the sources in its library. "
        "Every sentence of an answer is a quotation with its place; what the sources do not say, I do not say.",
        "talk_ability": "You can ask what the sources say about international support for children's-rights law reform: "
        "who does what, how, where and when; ask for lists, for comparisons and for country examples; "
        "open every quotation at its place; and add documents of your own.",
        # How the question was read.
        "understood_as": "“{typed}” was read as “{meant}”",
        "offer_new_question": "Ask it as a new question",
        "offer_as_typed": "Ask it exactly as it was typed",
        "acronym_named": "{short} was read as {long} (a name in the sources)",
        "acronym_glossary": "{short} was read as {long} (from the glossary, not from the sources)",
        "glossary": "From the glossary, not from the sources: {short} stands for {long}.",
        "place_elsewhere": "read as a question about “{title}”; other sources have such a place too: name the one you mean",
        "left": "Not in the sources: {question}",
        "again": "Nothing else was found: all of this was quoted before.",
        "leaning": "Ask this one by itself, and say what it is about: {question}",
        "over": "Of a list {most} questions are answered at once; "
        "{number} more were not looked for. Ask on from: {question}",
        "continuing": "read as continuing “{question}”",
        "understood_continuing": "{text} (continuing: {question})",
        # What may be out of date.
        "superseded": "{title} ({id}) has been superseded by {by}.",
        "unreviewed": "{title} ({id}) was last reviewed in {date}, more than {years} years ago.",
        # Why a case example is shown.
        "why_country": "country: {country}",
        "why_region": "region: {country}",
        "why_year": "year: {year}",
        "why_actor": "actor: {actor}",
        "why_law": "law: {law}",
        "why_theme": "theme: {theme}",
        "why_near": "near in theme: {text}",
        "why_asked": "an example was asked for",
        "why_all_asked": "all case examples were asked for",
        "why_section": "given as an example in the section quoted",
        "why_quoted": "quoted in the answer",
        "other_cases": "Case examples of other countries",
        # What could be asked.
        "suggest_country": "What happened in {country}?",
        "suggest_examples": "What country examples do you have?",
        "suggest_list": "List everything under “{heading}”",
        # Where a quotation stands.
        "place_page": "page {number}",
        "place_section": "section “{heading}”",
        "place_paragraph": "paragraph {number}",
        "place_item": "item {number}",
        "place_art.": "art. {number}",
        "place_sec.": "sec. {number}",
        "place_cl.": "cl. {number}",
        "place_sch.": "sch. {number}",
        "place_rule": "rule {number}",
        "place_reg.": "reg. {number}",
        "place_principle": "principle {number}",
        "place_guideline": "guideline {number}",
        "place_standard": "standard {number}",
        "place_para.": "para. {number}",
        "place_ch.": "ch. {number}",
        "place_part": "part {number}",
        "place_annex": "annex {number}",
        # Headings and lines of an answer as text.
        "heading_cases": "Case examples",
        "heading_other_cases": "Case examples of other countries, not what was asked",
        "heading_sources": "Sources",
        "heading_near": "Near, but not an answer",
        "heading_suggestions": "You could ask",
        "no_source_holds": "No source holds: {words}",
        "words_more": "{words} and {number} more",
        "unspoken": "What was found does not speak of: {words}",
        "status_answered": "Answered from the sources",
        "status_understood": "Understood as: {text}",
        "heading_others": "Case examples of other countries – not what was asked",
        "heading_references": "References",
        "why": "Why: {reasons}",
        # The cards of case examples beside an answer.
        "no_case_matches": "No case example matches this question. F6 lists all.",
        "other_country": "Another country: not what was asked",
        "part_law": "Law",
        "part_stage": "Stage",
        "part_actor": "Actors",
        "part_action": "Done",
        "part_outcome": "Outcome",
        "part_topic": "Topics",
        "part_context": "Context",
        # The line mode in words alone.
        "spoken_answer": "Answer.",
        "spoken_reply": "Reply.",
        "spoken_count_one": "1 quotation.",
        "spoken_count": "{number} quotations.",
        "spoken_quotation": "Quotation {n} of {total}{about}.",
        "spoken_about": ", about {label}",
        "spoken_statement": "Statement{about}.",
        "spoken_same_one": "The same stands in quotation {numbers}.",
        "spoken_same": "The same stands in quotations {numbers}.",
        "spoken_list": "A list{about}, introduced by the words:",
        "spoken_case": "Case example {n} of {total}: {title}.",
        "spoken_other_case": "Case example of another country, not what was asked, {n} of {total}: {title}.",
        "spoken_country": "Country: {countries}.",
        "spoken_why": "Why it is shown: {reasons}.",
        "spoken_see_one": "See quotation {numbers}.",
        "spoken_see": "See quotations {numbers}.",
        "spoken_read": "To read it: {command}",
        "spoken_source": "Source {n} of {total}. {reference}",
        "spoken_all_in": "All in it from {place}.",
        "spoken_where_one": "Quotation {numbers}: {place}.",
        "spoken_where": "Quotations {numbers}: {place}.",
        "spoken_no_place": "no place is known",
        "spoken_heading": "under the heading {path}",
        "spoken_then": "{outer}, then {inner}",
        "spoken_passage": "Passage {n} of {total}{about}. It stands in {place}.",
        "spoken_introduced": "Introduced by the words:",
        "spoken_missing": "No source holds the words: {words}.",
        "spoken_and": "{first} and {last}",
        "spoken_suggestions": "You could ask:",
        "spoken_in_source": "Quotation {n} of {total}, in its source.",
        "spoken_near_in_source": "Near, but not an answer: passage {n} of {total}, in its source.",
        "spoken_the_source": "The source is: {title}.",
        "spoken_the_place": "The place is: {place}.",
        "spoken_before": "Before it:",
        "spoken_before_in": "In the same passage, before the quotation:",
        "spoken_the_quotation": "The quotation:",
        "spoken_after_in": "In the same passage, after the quotation:",
        "spoken_after": "After it:",
        "note": "Note: {note}",
        "understood": "Understood: {text}",
        "quoted": "“{text}”",
        "comma": ", ",
        "semicolon": "; ",
    }
)
"""The words in English by their key; every catalogue has the same keys, with the same names in braces."""


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """The words in ``language`` (BCP 47; the first part counts): English where there is no catalogue of it."""
    primary = language.partition("-")[0].lower()
    file = CATALOGUES / f"{primary}.json"
    if primary == "en" or not re.fullmatch(_LANGUAGE, primary) or not file.is_file():
        return ENGLISH
    import json  # noqa: PLC0415  late: English needs no catalogue

    return MappingProxyType({**ENGLISH, **json.loads(file.read_text(encoding="utf-8"))})


def say(key: str, language: str = "en", /, **values: object) -> str:
    """What the bot says under ``key`` in ``language``, with ``values`` in the places of their names.

    A key that the catalogue lacks is said in English. Raises KeyError for a key that English lacks, or a value too few.
    """
    return catalogue(language)[key].format(**values)


def joined(words: Iterable[str], language: str = "en") -> str:
    """``words`` in one line, with the comma of ``language`` between them."""
    return say("comma", language).join(words)
