"""Labels of one among several: "Option B", "Phase 2", "Recommendation 5"."""

from __future__ import annotations

import re

from bot.indexing.tables import is_row
from bot.question.wordings import Wording

_LABEL = Wording(
    "group|team|method|step|amendment|measure|option|phase|model|recommendation|goal|target|tier|stage|scenario|module|pillar|track|variant|indicator|objective|proposal",
    r"\b(groups?|teams?|methods?|steps?|amendments?|measures?|options?|phases?|models?|recommendations?|goals?|targets?|tiers?|stages?|scenarios?|modules?|pillars?|tracks?"
    r"|variants?|indicators?|objectives?|proposals?) (?:no\.? ?)?"
    # "The goal a child has", "at what stage I can" hold an article and a pronoun.
    r"((?-i:A)|[ai](?=\W*\Z|[,;:.?!)]| (?:and|or)\b)|[b-h]|\d{1,2}(?:\.\d{1,2})?|(?!i\b)[ivx]{1,4})\b"
    # "Objectives, e.g. ..." and "recommendations 10 years ago" hold none either.
    r"(?!\.\w| (?:years?|months?|weeks?|days?|times)\b)",
)

_STEPS = frozenset(("step", "stage", "phase"))
HEAD = 8
"""Characters before a label that still stands at the head of a text: the mark of an item, a quotation mark, "The"."""
_LETTERED = Wording(
    "para|item|point|letter", r"\b(?:sub-?)?(?:paragraphs?|paras?\.?|items?|points?|letters?) ?\(([a-z])\)"
)
_MARK = re.compile(r"[A-Za-z]|\d{1,2}|[IVX]{1,4}")
_ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]


_NTH = Wording(
    "first|second|third|fourth|fifth",
    r"\b(first|second|third|fourth|fifth) (?:\w+ )?"
    r"(drafts?|attempts?|versions?|rounds?|phases?|stages?|options?|steps?|methods?|editions?|surveys?|waves?|bills?|motions?|petitions?|pilots?|cycles?|reviews?)\b",
)
_NTH_ALONE = Wording("first|second|third|fourth|fifth", r"\A\W*(?:the|a) (first|second|third|fourth|fifth)\b")
"""One of several by its place in the row, and a sentence that begins with one whose kind the sentence before it names."""


def nth_of(text: str) -> frozenset[tuple[str, str]]:
    """What a text names by its place in a row: ``("draft", "second")``."""
    return frozenset((kind.casefold().rstrip("s"), nth.casefold()) for nth, kind in _NTH.findall(text))


def speaks_of_nth(asked: frozenset[tuple[str, str]], text: str) -> int:
    """1 where ``text`` speaks of one of those ``asked`` about by their place in a row, -1 where of others alone, else 0."""
    kinds, places = {kind for kind, _ in asked}, {nth for _, nth in asked}
    held = {one for one in nth_of(text) if one[0] in kinds}
    if held:
        return 1 if held & asked else -1
    alone = _NTH_ALONE.search(text)
    return 0 if alone is None else 1 if alone.group(1).casefold() in places else -1


def labels_of(text: str) -> frozenset[tuple[str, str]]:
    """The labels in a text, each by its kind and its letter or number: ``("option", "b")``."""
    return frozenset((kind.casefold().rstrip("s"), plain_mark(mark)) for kind, mark in _LABEL.findall(text))


def letters_of(text: str) -> frozenset[str]:
    """The letters of paragraphs that a text names in brackets: "paragraph (f)"."""
    return frozenset(found.group(1).casefold() for found in _LETTERED.finditer(text))


def plain_mark(mark: str) -> str:
    """A letter or number as it is compared: "II" as "2"."""
    return str(_ROMAN.index(mark.casefold())) if mark.casefold() in _ROMAN else mark.casefold()


def speaks_of_labelled(asked: frozenset[tuple[str, str]], text: str) -> int:
    """1 where ``text`` speaks of one of the labels ``asked`` about, -1 where of others of their kind alone, else 0.

    2 where it begins with that: "Option B: ..." says what it is.
    """
    kinds = {kind for kind, _ in asked}
    if is_row(text) and _MARK.fullmatch(mark := text.split(" | ", maxsplit=1)[0].strip(" .)")):
        # A row of a table bears its label in its first cell.
        return 2 if plain_mark(mark) in {one for _, one in asked} else -1
    held = {label for label in labels_of(text) if label[0] in kinds}
    if not held & asked:
        return -1 if held else 0
    return 2 if is_headed(asked, text) else 1


def under_another(asked: frozenset[tuple[str, str]], text: str) -> bool:
    """Whether a paragraph begins with a label of the kind of those ``asked`` about, and speaks of none of them.

    "Amendment 8: open the courts on Saturdays. Adopted unanimously." says nothing of amendment 3, in no sentence.
    """
    found = _LABEL.search(text)
    if found is None or found.start() > HEAD or labels_of(text) & asked:
        return False
    return bool({kind for kind, _ in labels_of(found.group())} & {kind for kind, _ in asked})


def is_headed(asked: frozenset[tuple[str, str]], text: str) -> bool:
    """Whether ``text`` begins with one of the labels ``asked`` about, be it behind a mark: "(b) Amendment 7 ..."."""
    found = _LABEL.search(text)
    return found is not None and found.start() <= HEAD and bool(labels_of(found.group()) & asked)


def labelled(text: str, kind: str, mark: str) -> bool:
    """Whether ``text`` holds a label, or its mark as a list or a row has it: "(b)"; of a step only where steps are spoken of."""
    if (kind, mark) in labels_of(text):
        return True
    if kind in _STEPS and kind not in text.casefold():
        return False  # subsection (3) of an Act is no third step
    roman = _ROMAN[int(mark)] if mark.isdigit() and int(mark) < len(_ROMAN) else mark
    alone = rf"(?:\A|\n|[(\[]|(?<=[.;:!?] ))(?:{re.escape(mark)}|{re.escape(roman)})[).:\]]"
    row = rf"(?<![:|] )(?<!\w){re.escape(mark)}\.? \| "  # the first cell of a row
    return bool(re.search(f"{alone}|{row}", text, re.IGNORECASE))
