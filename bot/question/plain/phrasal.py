"""Phrasal verbs: what a verb means together with its particle ("pass on" is to share, "pass" is to enact).

Particles are stopwords and leave the verb alone with the wrong meaning. Here the two are read as the one word that English has for
them (facts of the language, as dictionaries of phrasal verbs list them); in the term bank that word has its concepts.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.indexing.lexicon import find_phrases
from bot.question.ideas import ASKED, CONCEPT, LIGHT, Idea
from bot.question.plain.phrasal_table import VERBS
from bot.question.plain.verbs_in_context import (
    A_SAY,
    ALTERED,
    APPLIES,
    FAVOURED,
    GRANTED,
    IN_CHARGE,
    IN_FORCE,
    MADE_ONE,
    MADE_SO,
    MENTIONED,
    NAMELESS,
    ORDERED,
    SO,
    SOUNDED_OUT,
    WANTED,
)
from bot.question.wordings import folded_letters

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.indexing.lexicon import Lexicon

_WORD = re.compile(r"\w+")
_BETWEEN = r"(?: (?:it|them|him|her|us|me|you|this|that|these|those|everybody|everyone|people))?"
_DOES = frozenset({"do", "does", "did", "done", "doing"})
"""Forms of a verb that are no words of the question by themselves: the word behind them stands for both."""
NOTHING = ""
"""The meaning of a verb that says nothing of its own: "come" in "come into force"."""
ALSO = "also "
"""Before a meaning that a word has besides its own: what is in force is to be implemented, and has begun."""
ONLY = "only "
"""Before the one meaning, of those of a word, that a form of it has: money is a grant, and what is granted need be none."""
_ALWAYS = (
    (A_SAY, "voice participate"),
    (APPLIES, f"{ALSO}commencement"),
    (MADE_ONE, "appoint"),
    (NAMELESS, "anonymous"),
    (IN_CHARGE, "responsible"),
    (ORDERED, "conduct"),
    (WANTED, "propose recommend"),
    (FAVOURED, f"{ALSO}propose"),
)
"""What a verb in such a place means, whatever particle is behind it."""
_ELSE = ((MENTIONED, "mention"), (ALTERED, f"{ALSO}amend"), (GRANTED, f"{ONLY}provide"))
"""What it means where no particle tells another meaning."""
_OWN = 0.3
"""What the verb alone still counts against its meaning with the particle."""


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Every form of a verb with what may stand behind it (the gap and the particles) and what both mean."""
    meanings: dict[str, list[tuple[str, str]]] = {}
    for line in VERBS.strip().splitlines():
        left, _, meaning = line.partition(" =")
        forms, gap, particles = re.split(r" ([_-]) ", left)
        for form in forms.split("|"):
            meanings.setdefault(form, []).append((f"{gap} {particles}", meaning.strip()))
    return {form: tuple(some) for form, some in meanings.items()}


@lru_cache(maxsize=256)
def _behind(particles: str) -> re.Pattern[str]:
    """The pattern of what stands behind a verb; compiled late, as a question holds few of the verbs."""
    each = particles[2:].split("/")
    behind = "|".join(each)
    if particles[0] != "_":
        return re.compile(rf" (?:{behind})\b(?! to\b)", re.IGNORECASE)
    # What is put into practice may stand in between at length; what is passed on, in a word: "pass a law on" is something else.
    idioms = "|".join(some for some in each if " " in some.partition("(?!")[0])
    far = rf"| (?:[\w’'-]+ ){{1,6}}?(?:{idioms})\b(?! to\b)" if idioms else ""
    return re.compile(rf"{_BETWEEN} (?:{behind})\b(?! to\b){far}", re.IGNORECASE)


def phrasal_verbs(text: str) -> dict[int, str]:
    """Where a phrasal verb begins in ``text``, with the one word that means the same; and verbs of naming in the passive."""
    found = {}
    before: re.Match[str] | None = None
    for word in _WORD.finditer(text):
        for behind, meaning in _meanings_at(word, before, text):
            if particles := _behind(behind).match(text, word.end()):
                at = particles.start() + 1 if folded_letters(word.group()) in _DOES else word.start()
                found[at] = meaning
                break
        before = word
    for wording, meaning in _ALWAYS:
        for match in wording.finditer(text):
            found[match.start(match.lastindex or 0)] = meaning
    for wording, meaning in _ELSE:
        for match in wording.finditer(text):
            found.setdefault(match.start(match.lastindex or 0), meaning)
    for match in SOUNDED_OUT.finditer(text):
        found |= {match.start(1): f"{ALSO}consult", match.start(2): f"{ALSO}consult"}
    for match in MADE_SO.finditer(text):
        found[match.start(1)] = SO[folded_letters(match.group(1))]
    for match in IN_FORCE.finditer(text):
        found[match.start(match.lastindex or 0)] = f"{ALSO}implement"
        if match["come"]:
            found[match.start("come")] = NOTHING
    return found


def _meanings_at(word: re.Match[str], before: re.Match[str] | None, text: str) -> tuple[tuple[str, str], ...]:
    """What the verb at ``word`` may mean with a particle; a form of two words ("we act") wins over its last word alone."""
    verbs, verb = _verbs(), folded_letters(word.group())
    beside = before is not None and text[before.end() : word.start()] == " "
    both = verbs.get(f"{folded_letters(before.group())} {verb}") if before is not None and beside else None
    return both or verbs.get(verb, ())


def with_phrasal(ideas: Sequence[Idea], found: Mapping[int, str], lexicon: Lexicon) -> list[Idea]:
    """``ideas`` with the verb of each of the phrasal verbs ``found`` read as what it means together with its particle."""
    return [_read_as(idea, found[idea.span[0]], lexicon) if idea.span[0] in found else idea for idea in ideas]


def _read_as(idea: Idea, meaning: str, lexicon: Lexicon) -> Idea:
    if meaning == NOTHING:
        return replace(idea, factor=LIGHT)
    tokens = analyse(meaning.removeprefix(ALSO).removeprefix(ONLY))
    # "Mention" is a light word as well: as what is asked about it weighs.
    senses = {c: CONCEPT * strength for _, _, _, some in find_phrases(tokens, lexicon) for c, strength in some}
    if meaning.startswith(ALSO):
        both = {c: max(senses.get(c, 0.0), idea.concepts.get(c, 0.0)) for c in senses | dict(idea.concepts)}
        return replace(idea, concepts=both) if senses else idea
    if meaning.startswith(ONLY):
        return replace(idea, concepts=senses)
    stems = {stem: strength * _OWN for stem, strength in idea.stems.items()} | {token.stem: 1.0 for token in tokens}
    return replace(idea, stems=stems, concepts=senses, factor=max(idea.factor, ASKED))
