"""Everyday expressions of several words, met by the words that documents have for them: who settles an argument resolves it.

The words of an expression say by themselves little of what they mean together, or something else ("muck out": clean). Those that
are known (``glossaries/expressions-en.tsv``, facts of the language, made into ``said-en.txt``) are looked for in the
words of an English question: in order, with room for an object where it may stand between a verb and its particle.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.indexing.lexicon import find_phrases
from bot.indexing.stored_map import StoredMap
from bot.question.ideas import CONCEPT, Idea
from bot.words.glossary_tables import FOLDER, SAME

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from bot.analysis import Token
    from bot.indexing.lexicon import Lexicon

GAP = "_"
"""Where an object may stand in an expression."""
_ROOM = 3
"""Words that an object between a verb and its particle has at most ("turn the last offer down")."""
_DETERMINERS = frozenset(
    "the a an my your his her its our their this that these those any some every each no all both what which".split()  # noqa: SIM905
)
"""Words with which an object of several words begins."""
_FURTHER = 0.8
"""What a further word for an expression counts, against the most usual one."""
SURE = 0.8
"""What a word for an expression counts, against the words of it."""
_DOUBTFUL = 0.7
"""What the meaning of an expression of several senses counts, or of one that is as often meant literally."""


@dataclass(frozen=True, slots=True)
class Expression:
    """The stems of an expression in order, :data:`GAP` among them; ``at`` is the place of its first content word.

    ``meanings`` are the words for it, the most usual first; ``sure`` is whether it hardly ever means anything else.
    """

    stems: tuple[str, ...]
    at: int
    meanings: tuple[str, ...]
    sure: bool


def _read(line: str) -> tuple[Expression, ...]:
    found = []
    for entry in line.split(";"):
        pattern, at, meanings = entry.rstrip("?").split("|")
        found.append(Expression(tuple(pattern.split()), int(at), tuple(meanings.split(",")), entry[-1] != "?"))
    return tuple(found)


@lru_cache(maxsize=1)
def _known() -> StoredMap[tuple[Expression, ...]]:
    """The expressions by the stem of their first content word."""
    return StoredMap((FOLDER / "said-en.txt").read_text(encoding="utf-8"), _read)


def _end(stems: Sequence[str], tokens: Sequence[Token], begin: int) -> int | None:
    """Behind which of ``tokens`` the words of an expression end that stand from ``begin`` on; None where they do not."""
    here = begin
    for number, stem in enumerate(stems):
        if stem == GAP:
            ends = (
                _end(stems[number + 1 :], tokens, here + room) for room in range(_ROOM + 1) if _fits(tokens, here, room)
            )
            return next((end for end in ends if end is not None), None)
        if here >= len(tokens) or here < 0 or tokens[here].stem != stem:
            return None
        here += 1
    return here


def _fits(tokens: Sequence[Token], here: int, room: int) -> bool:
    """Whether ``room`` words from ``here`` on may be an object: one, or several behind an article or the like."""
    return room < 2 or (here < len(tokens) and tokens[here].word in _DETERMINERS)


def expressions_in(tokens: Sequence[Token]) -> Iterator[tuple[int, int, Expression]]:
    """The expressions that stand in analysed text, with the numbers of their first token and the one behind the last.

    Where several begin with one word, the longest; none goes into another.
    """
    free = 0
    for place, token in enumerate(tokens):
        if token.stop or place < free:
            continue
        longest: tuple[int, int, Expression] | None = None
        for one in _known().get(token.stem, ()):
            begin = place - one.at
            end = _end(one.stems, tokens, begin) if begin >= free else None
            if end is not None and (longest is None or len(one.stems) > len(longest[2].stems)):
                longest = begin, end, one
        if longest:
            free = longest[1]
            yield longest


def with_expressions(
    ideas: Sequence[Idea], tokens: Sequence[Token], read: Collection[int], lexicon: Lexicon
) -> list[Idea]:
    """``ideas`` of an English question, each word of an expression met by what all of it means, too.

    ``tokens`` are the words that they were made of; those that begin at the offsets ``read`` have been read otherwise. An
    expression that is a phrase of the term bank keeps its meaning there.
    """
    found = list(ideas)
    places = {idea.span[0]: number for number, idea in enumerate(ideas)}
    for begin, end, one in expressions_in(tokens):
        words = tokens[begin:end]
        numbers = [places[token.start] for token in words if not token.stop and token.start in places]
        inside = [number for number in numbers if _of(one, found[number], words)]
        if not inside or any(token.start in read for token in words) or _in_bank(words, lexicon):
            continue
        meant = _meaning(one, lexicon)
        for number in inside:
            found[number] = _read_as(found[number], meant, SURE if one.sure else SAME * _DOUBTFUL)
    return found


def _of(one: Expression, idea: Idea, words: Sequence[Token]) -> bool:
    """Whether the word of ``idea`` is one of the expression's own, no object within it, and no name or number."""
    own = next(token.stem for token in words if token.start == idea.span[0])
    return own in one.stems and not (idea.name or idea.number or idea.capital)


def _in_bank(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether the term bank has a phrase of all content words of an expression, or of one and the little words beside it."""
    content = sum(not token.stop for token in words)
    return any(end - begin == content and size > 1 for begin, end, size, _ in find_phrases(words, lexicon))


def _meaning(one: Expression, lexicon: Lexicon) -> tuple[dict[str, float], dict[str, float]]:
    """The stems and the concepts of what an expression means, each with its strength."""
    stems: dict[str, float] = {}
    senses: dict[str, float] = {}
    for number, word in enumerate(one.meanings):
        tokens = analyse(word)
        strength = _FURTHER if number else 1.0
        for token in tokens:
            stems.setdefault(token.stem, strength)
        for _, _, _, some in find_phrases(tokens, lexicon):
            for concept, sense in some:
                senses[concept] = max(senses.get(concept, 0.0), CONCEPT * strength * sense)
    return stems, senses


def _read_as(idea: Idea, meant: tuple[Mapping[str, float], Mapping[str, float]], strength: float) -> Idea:
    stems, senses = meant
    akin = {stem: strength * share for stem, share in stems.items() if stem not in idea.stems}
    concepts = {c: strength * share for c, share in senses.items() if strength * share > idea.concepts.get(c, 0.0)}
    return replace(idea, akin={**akin, **idea.akin}, concepts={**idea.concepts, **concepts})
