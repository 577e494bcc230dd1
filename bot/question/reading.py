"""A question read: language, spelling, frame, ideas, countries, references, intent. Follow-up is added by its caller."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.analysis import analyse, fold, stem
from bot.question import asker
from bot.question.apostrophes import with_apostrophes
from bot.question.colloquial import written_out
from bot.question.ideas import Idea, ideas_of
from bot.question.intent import Intent, intent_of
from bot.question.language import language_of_question
from bot.question.marking import with_acronym, with_capitals, with_focus
from bot.question.names_asked import expansions_of, unknown_names
from bot.question.number_words import with_number_words
from bot.question.phrasal import with_phrasal
from bot.question.plain_wording import put_plainly
from bot.question.references import References, references_in_question
from bot.question.request_words import (
    with_sizes,
    without_excluded,
    without_relating_words,
    without_request_words,
    without_words_of_comparing,
)
from bot.question.roles import without_words_of_roles
from bot.question.run_together import joined, parted
from bot.question.scaffold import background, condition, framed, set_aside, stands_in
from bot.question.shorthand import spelled_out, with_ordinals
from bot.question.spelling import repair
from bot.question.wordings import Wording
from bot.question.words_of_asking import words_of_asking
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.index import Index

BACKGROUND = 0.6
"""Weight of words in a scene-setting sentence against those in the asking one."""
LONG_ACRONYM = 5
"""Letters from which an acronym that no source has is mistyped for one that a source writes in capitals (UNCRPD, UNCPD)."""
REPAIRED = 0.9
"""Strength of a repaired spelling against a word written right."""


@dataclass(frozen=True, slots=True)
class Question:
    """What was understood of a question.

    ``asked`` is as typed, ``text`` with spelling repaired; ``repairs`` are (typed, taken for); ``expansions`` are
    (acronym, long form). ``names`` are words written as proper names that neither library nor terms know. ``asking`` is the text
    without the sentences that only set the scene: what is said there need not stand in an answer.
    """

    asked: str
    text: str
    language: str
    ideas: tuple[Idea, ...]
    intent: Intent
    references: References
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    repairs: tuple[tuple[str, str], ...] = ()
    expansions: tuple[tuple[str, str], ...] = ()
    asking: str = ""


_QUESTION_WORDS = dict.fromkeys(
    [
        "which",
        "what",
        "when",
        "where",
        "who",
        "whose",
        "does",
        "should",
        "could",
        "would",
        "about",
        "their",
        "there",
        "many",
        "have",
        "with",
        "from",
        "between",
        "during",
        "before",
        "according",
        "instead",
        "because",
        "whether",
        "although",
        "without",
        "within",
        "concerning",
        "regarding",
    ],
    1,
)


def _masked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _repair(text: str, index: Index, language: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The question with words that nobody writes replaced by the known word they are nearest to."""
    if language not in index.spelling.languages or language in ("ar", "zh"):
        return text, ()  # no list of that language's real words: a repair would break what is right
    text, repairs = _put_together(text, index, language)
    nearest = cache(partial(_nearest, index=index, language=language))  # a word that comes again is looked for once
    for token in reversed(analyse(text, language)):
        if token.stop or token.stem in index.statistics.stems:
            continue
        typed = text[token.start : token.end]
        named = typed[:1].isupper() and token.start > 0 and not typed.isupper()
        lower = language == "en" and not typed.isupper() and not named
        if lower and (long := spelled_out(typed, text[: token.start])):
            repairs.append((typed, long))
            text = text[: token.start] + long + text[token.end :]
            continue
        if language != "en" and _is_form(token.stem, language):
            continue
        better = nearest(token.word, named=named)
        if better and stem(better, language) == token.stem:
            continue  # a form of the same word: it is searched as it is
        # What is written in capitals is an acronym: it is mistyped for another one, if for anything.
        if (
            better
            and len(typed) > 1
            and typed.isupper()
            and not text.isupper()
            and better not in index.lexicon.acronyms
            and not (
                len(typed) >= LONG_ACRONYM and any(better.upper() in one.text for one in index.library.sources.values())
            )
        ):
            continue
        if better:
            if (named or typed[:1].isupper()) and not typed.isupper():
                better = better.capitalize()
            elif len(typed) > 1 and typed.isupper() and not text.isupper():
                better = better.upper()
            repairs.append((typed, better))
            text = text[: token.start] + better + text[token.end :]
    return text, tuple(reversed(repairs))


def _is_form(stem_of_word: str, language: str) -> bool:
    """Whether a word of another language than English is a form of one in the glossary, which no source need hold."""
    from bot.glossary import LANGUAGES, table  # noqa: PLC0415  late: most questions are in the language of the sources

    return language in LANGUAGES and table(language, "en").get(stem_of_word) is not None


def _nearest(word: str, *, index: Index, language: str, named: bool) -> str:
    """The word of the sources, or the two words run together, that an unknown ``word`` is most likely meant to be; "" for none."""
    # Of other languages there is no list of real words: what is two slips away is mostly another one.
    near = repair(word, index.spelling, _QUESTION_WORDS, named=named, most=2 if language == "en" else 1)
    if near and abs(len(near) - len(word)) <= 1:
        return near
    apart = parted(word, index.spelling, partial(index.has_side_by_side, language=language), named=named)
    return apart or near or ""


def _put_together(text: str, index: Index, language: str) -> tuple[str, list[tuple[str, str]]]:
    """The question with words put together that sources write as one ("frame work"), and what was."""
    repairs = []
    tokens = analyse(text, language)
    beside = partial(index.has_side_by_side, language=language)
    end = len(text)
    for left, right in reversed(list(pairwise(tokens))):
        if right.end > end:
            continue  # it is a part of the word put together before
        if whole := joined(left, right, text[left.end : right.start], index.spelling, beside):
            repairs.append((text[left.start : right.end], whole))
            text = text[: left.start] + whole + text[right.end :]
            end = left.start
    return text, repairs


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


def _of_repair(idea: Idea, repairs: Sequence[tuple[str, str]]) -> Idea:
    """An idea, a little weaker where its word was repaired: (typed, taken for) are the ``repairs``."""
    if not any(idea.text == fold(better) for _, better in repairs):
        return idea
    return replace(idea, stems={k: v * REPAIRED for k, v in idea.stems.items()}, origin="spelling")


def read_question(asked: str, index: Index, without: frozenset[str] = frozenset(), language: str = "") -> Question:
    """Read ``asked`` by itself, without its conversation; its language is told from its words where none is given."""
    spoken = {source.language for source in index.library.sources.values()}
    language = language or language_of_question(asked, next(iter(spoken)) if len(spoken) == 1 else "en", spoken)
    typed = put_plainly(with_apostrophes(asked, index.lexicon.acronyms)) if language == "en" else asked
    plain = with_ordinals(written_out(typed, language), index.statistics.stems)
    text, repairs = (plain, ()) if "spelling" in without else _repair(plain, index, language)
    expansions = expansions_of(text, index, language)
    quiet = framed(text)
    asked_by = words_of_asking(_masked(text, quiet), language)
    tokens = analyse(_masked(text, [*quiet, *asked_by]), language)
    scene = background(text)
    ideas = list(ideas_of(tokens, index.lexicon, index.spelling.common, language, index.spelling.languages))
    if language == "en":
        ideas = with_phrasal(ideas, text, index.lexicon)
    if language == "zh" and language in spoken:
        from bot.question.han_pairs import with_pairs_told  # noqa: PLC0415  late: few questions are Chinese

        ideas = with_pairs_told(ideas, lambda idea: _is_known(idea, index))
    ideas = with_number_words(ideas, tokens, language)
    if "glossary" not in without and spoken | {language} != {"en"}:
        from bot.glossary import translated, with_same_meaning  # noqa: PLC0415  late, as above

        content = [token for token in tokens if not token.stop]
        ideas = translated(ideas, content, language, spoken, index.spelling.common)
        ideas = with_same_meaning(ideas, text, language) if language in spoken else ideas
    if spoken != {language}:
        from bot.glossary import with_names_as_written  # noqa: PLC0415  late, as above

        ideas = with_names_as_written(ideas, text, language, spoken, index.by_sound)
    asking = [idea for idea in ideas if not idea.light and not stands_in(idea.span[0], scene)]
    told = scene if len(asking) >= 2 else []  # where hardly anything else is said, the scene is what is asked
    ideas = _set_back(ideas, text, scene if len(asking) >= 3 else [], told)
    ideas = [_of_repair(idea, repairs) for idea in ideas]
    ideas = [with_acronym(idea, expansions, index) for idea in ideas]
    ideas = with_capitals(with_focus(ideas, text), text, told)
    intent = intent_of(_masked(text, [span for span in condition(text) if _WHEN.match(text[slice(*span)])]))
    if len(expansions) == 1 and _WHAT_IS_IT.compiled.fullmatch(text):
        intent = replace(intent, definition=True)  # "what is the vccr": small letters do not tell a name
    ideas = without_words_of_roles(without_relating_words(without_request_words(ideas, intent), text), text)
    ideas = with_sizes(without_excluded(without_words_of_comparing(ideas, text), text), text)
    weighty = [i.span[0] for i in ideas if not i.light]
    named = countries.find_countries(text), countries.find_regions(text)
    mentions, around = asker.without_instances(text, *named, weighty)
    instances = [(m.start, m.end) for m in named[0] if m not in mentions]
    instances += [(r.start, r.end) for r in named[1] if r not in around]
    known = frozenset(code for case in index.library.cases.values() for code in case.countries)
    mentions, at = asker.parted(text, mentions, around, intent.example and not intent.comparison, known, weighty)
    left = asker.regions_apart(text, around, bool(mentions))
    elsewhere = [*((r.start, r.end) for r in around if r not in left), *instances]
    apart = [*asker.said_of_asker(text, at), *elsewhere, *(asker.own_region_spans(text) if at or around else ())]
    ideas = [i for i in ideas if not stands_in(i.span[0], apart)]
    around = left
    places = [*((m.start, m.end) for m in (*mentions, *at)), *((r.start, r.end) for r in around)]
    return Question(
        asked=asked,
        text=text,
        language=language,
        ideas=tuple(ideas),
        intent=intent,
        references=references_in_question(text, language),
        countries=tuple(dict.fromkeys(m.code for m in mentions)),
        regions=tuple(dict.fromkeys(filter(None, (*(r.region for r in around), asker.own_region(text, at))))),
        names=unknown_names(text, [t for t in tokens if not stands_in(t.start, scene + places)], index, language),
        repairs=repairs,
        expansions=expansions,
        asking=_asking(text, told),
    )


_WHAT_IS_IT = Wording("", r"\W*(?:what|who)(?:['’]?s| is| are)(?: the| an?)? [\w.-]+\W*")
_WHEN = Wording(" when ", r"\W*(?:and |but |so )?when\b")
"""A clause with "when" at the head asks for no date."""
_POINTS_AT_SCENE = Wording(
    "", r"\b(?:it|its|that|this|those|these|they|them|their|there|he|she|him|her|his|such|one|here|then|our|we|us)\b"
)


def _asking(text: str, scene: Sequence[tuple[int, int]]) -> str:
    """``text`` without its scene, where what is left does not point back at it ("We are in Peru. What was done there?")."""
    left = _masked(text, scene)
    placed = countries.find_countries(left) or countries.find_regions(left)
    return text if _POINTS_AT_SCENE.search(left) and not placed else left
