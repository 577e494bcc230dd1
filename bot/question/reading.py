"""A question read: language, spelling, frame, ideas, countries, references, intent. Follow-up is added by its caller."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.question.asked import asker
from bot.question.asked.intent import Intent, intent_of
from bot.question.asked.marking import with_acronym, with_capitals, with_focus
from bot.question.asked.names_asked import expansions_of, unknown_names
from bot.question.asked.roles import without_words_of_roles
from bot.question.asked.unlike import asks_elsewhere, unlike_spans, without_unlike
from bot.question.ideas import Idea, ideas_of
from bot.question.language import language_of_question
from bot.question.language_by_words import told_by_words
from bot.question.plain.colloquial import written_out
from bot.question.plain.expressions import with_expressions
from bot.question.plain.phrasal import phrasal_verbs, with_phrasal
from bot.question.plain.plain_wording import put_plainly
from bot.question.plain.request_words import (
    with_less_of_leave,
    with_sizes,
    without_excluded,
    without_relating_words,
    without_request_words,
    without_words_of_comparing,
)
from bot.question.plain.scaffold import background, condition, framed, masked, set_aside, stands_in
from bot.question.plain.shorthand import with_ordinals
from bot.question.plain.words_of_asking import words_of_asking
from bot.question.references import References, references_in_question
from bot.question.typed.apostrophes import with_apostrophes
from bot.question.typed.number_words import with_number_words
from bot.question.typed.repairing import of_repair, repaired
from bot.question.wordings import Wording
from bot.words.stand_ins import with_stand_ins
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from bot.analysis import Token
    from bot.indexing.index import Index

BACKGROUND = 0.6
"""Weight of words in a scene-setting sentence against those in the asking one."""


@dataclass(frozen=True, slots=True)
class Question:
    """What was understood of a question.

    ``asked`` is as typed, ``text`` with spelling repaired; ``repairs`` are (typed, taken for); ``expansions`` are
    (acronym, long form). ``countries`` are asked about, others than the ``unlike`` ones asked for. ``names`` are words written
    as proper names that neither library nor terms know. ``asking`` is the text without the sentences
    that only set the scene: what is said there need not stand in an answer.
    """

    asked: str
    text: str
    language: str
    ideas: tuple[Idea, ...]
    intent: Intent
    references: References
    countries: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    repairs: tuple[tuple[str, str], ...] = ()
    expansions: tuple[tuple[str, str], ...] = ()
    asking: str = ""


def _set_back(
    ideas: Sequence[Idea], text: str, scene: Sequence[tuple[int, int]], told: Sequence[tuple[int, int]]
) -> list[Idea]:
    """The ideas, of which those of the ``scene`` and of what is set aside count less; ``told``, too, need not be in an answer."""
    apart = set_aside(text)
    for spans in (scene, apart):
        ideas = [replace(i, factor=i.factor * BACKGROUND) if stands_in(i.span[0], spans) else i for i in ideas]
    not_asked = [*told, *condition(text), *apart]
    return [replace(i, scene=True) if stands_in(i.span[0], not_asked) else i for i in ideas]


def _is_known(idea: Idea, index: Index) -> bool:
    return bool(idea.concepts) or any(stem in index.statistics.stems for stem in idea.stems)


def _language_of(asked: str, spoken: Set[str], index: Index) -> str:
    """The language of what was ``asked`` of sources in the languages ``spoken``: told by its little words, or by the others."""
    told = language_of_question(asked, next(iter(spoken)) if len(spoken) == 1 else "en", spoken)
    return told_by_words(asked, told, index)


def _in_all_languages(
    ideas: list[Idea],
    tokens: Sequence[Token],
    text: str,
    language: str,
    spoken: Set[str],
    index: Index,
    *,
    glossary: bool,
) -> list[Idea]:
    """The ideas of a question in ``language`` as sources in the languages ``spoken`` may say them, numbers written out."""
    if language == "zh" and language in spoken:
        from bot.question.han_pairs import with_pairs_told  # noqa: PLC0415  late: few questions are Chinese

        ideas = with_pairs_told(ideas, lambda idea: _is_known(idea, index))
    ideas = with_number_words(ideas, tokens, language)
    if glossary and spoken | {language} != {"en"}:
        from bot.words.glossary import translated, with_same_meaning  # noqa: PLC0415  late, as above

        content = [token for token in tokens if not token.stop]
        ideas = translated(ideas, content, language, spoken, index.spelling.common)
        ideas = with_same_meaning(ideas, text, language) if language in spoken else ideas
    if spoken != {language}:
        from bot.words.glossary import with_names_as_written  # noqa: PLC0415  late, as above

        ideas = with_names_as_written(ideas, text, language, spoken, index.by_sound)
    return ideas


def read_question(asked: str, index: Index, without: frozenset[str] = frozenset(), language: str = "") -> Question:
    """Read ``asked`` by itself, without its conversation; its language is told from its words where none is given."""
    spoken = {source.language for source in index.library.sources.values()}
    language = language or _language_of(asked, spoken, index)
    typed = put_plainly(with_apostrophes(asked, index.lexicon.acronyms)) if language == "en" else asked
    plain = with_ordinals(written_out(typed, language), index.statistics.stems)
    text, repairs = (plain, ()) if "spelling" in without else repaired(plain, index, language)
    expansions = expansions_of(text, index, language)
    quiet = framed(text)
    asked_by = words_of_asking(masked(text, quiet), language)
    tokens = analyse(masked(text, [*quiet, *asked_by]), language)
    scene = background(text)
    ideas = list(ideas_of(tokens, index.lexicon, index.spelling.common, language, index.spelling.languages))
    phrasal = phrasal_verbs(text) if language == "en" else {}
    ideas = with_phrasal(ideas, phrasal, index.lexicon)
    ideas = _in_all_languages(ideas, tokens, text, language, spoken, index, glossary="glossary" not in without)
    asking = [idea for idea in ideas if not idea.light and not stands_in(idea.span[0], scene)]
    told = scene if len(asking) >= 2 else []  # where hardly anything else is said, the scene is what is asked
    ideas = _set_back(ideas, text, scene if len(asking) >= 3 else [], told)
    ideas = [of_repair(idea, repairs) for idea in ideas]
    ideas = [with_acronym(idea, expansions, index) for idea in ideas]
    ideas = with_capitals(with_focus(ideas, text), text, told)
    intent = intent_of(masked(text, [span for span in condition(text) if _WHEN.match(text[slice(*span)])]))
    if len(expansions) == 1 and _WHAT_IS_IT.compiled.fullmatch(text):
        intent = replace(intent, definition=True)  # "what is the vccr": small letters do not tell a name
    if language != "en" and len(ideas) == 1 and _WHAT_IS_IT_ABROAD.compiled.fullmatch(text.strip()):
        intent = replace(intent, definition=True)
    mentioned = countries.find_countries(text)
    others, unlike = without_unlike(text, mentioned)
    if unlike and not others and language == "en" and asks_elsewhere(text):
        intent = replace(intent, example=True)
    ideas = without_words_of_roles(without_relating_words(without_request_words(ideas, intent), text), text)
    ideas = with_sizes(without_excluded(without_words_of_comparing(ideas, text), text), text)
    ideas = with_less_of_leave(ideas, text) if language == "en" else ideas
    weighty = [i.span[0] for i in ideas if not i.light]
    named = mentioned, countries.find_regions(text)
    mentions, around = asker.without_instances(text, *named, weighty)
    instances = [(m.start, m.end) for m in named[0] if m not in mentions]
    instances += [(r.start, r.end) for r in named[1] if r not in around]
    known = frozenset(code for case in index.library.cases.values() for code in case.countries)
    mentions = tuple(m for m in mentions if m not in unlike)
    mentions, at = asker.parted(text, mentions, around, intent.example and not intent.comparison, known, weighty)
    left = asker.regions_apart(text, around, bool(mentions))
    elsewhere = [*((r.start, r.end) for r in around if r not in left), *instances]
    apart = [*asker.said_of_asker(text, at), *elsewhere, *(asker.own_region_spans(text) if at or around else ())]
    apart += unlike_spans(text, unlike)
    ideas = [i for i in ideas if not stands_in(i.span[0], apart)]
    if language == "en" and "glossary" not in without and not intent.comparison:
        # The sides of a comparison are met by their own words.
        ideas = with_stand_ins(with_expressions(ideas, tokens, phrasal, index.lexicon))
    around = left
    places = [*((m.start, m.end) for m in (*mentions, *at, *unlike)), *((r.start, r.end) for r in around)]
    return Question(
        asked=asked,
        text=text,
        language=language,
        ideas=tuple(ideas),
        intent=intent,
        references=references_in_question(text, language),
        countries=tuple(dict.fromkeys(m.code for m in mentions)),
        unlike=tuple(dict.fromkeys(m.code for m in unlike)),
        regions=tuple(dict.fromkeys(filter(None, (*(r.region for r in around), asker.own_region(text, at))))),
        names=unknown_names(text, [t for t in tokens if not stands_in(t.start, scene + places)], index, language),
        repairs=repairs,
        expansions=expansions,
        asking=_asking(text, told),
    )


_WHAT_IS_IT = Wording("", r"\W*(?:what|who)(?:['’]?s| is| are)(?: the| an?)? [\w.-]+(?: (?:all )?about)?\W*")
_WHAT_IS_IT_ABROAD = Wording(
    "",
    r"\W*(?:(?:y |et |а |و)?(?:qu[ée] (?:es|son)|qu['’]est[- ]ce que? ?(?:c['’]est(?: que)?)?|c['’]est quoi|что такое"
    r"|что это(?: такое)?|ما (?:هي|هو)|ماهي|ماهو|من هي)) ?(?:el |la |los |las |le |les |l['’]|un |une |una )?[\w.-]+\W*"
    r"|\W*(?:el |la |l['’]|le )?[\w.-]+,? (?:c['’]est quoi|qu[ée] es|это что|что это(?: такое)?)\W*",
)
"""The same in the other languages that part words: of one word alone, as a name is."""
_WHEN = Wording(" when ", r"\W*(?:and |but |so )?when\b")
"""A clause with "when" at the head asks for no date."""
_POINTS_AT_SCENE = Wording(
    "", r"\b(?:it|its|that|this|those|these|they|them|their|there|he|she|him|her|his|such|one|here|then|our|we|us)\b"
)


def _asking(text: str, scene: Sequence[tuple[int, int]]) -> str:
    """``text`` without its scene, where what is left does not point back at it ("We are in Peru. What was done there?")."""
    left = masked(text, scene)
    placed = countries.find_countries(left) or countries.find_regions(left)
    return text if _POINTS_AT_SCENE.search(left) and not placed else left
