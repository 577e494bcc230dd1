"""What stands at the head of a paragraph and is said of all of it: a label run into its text, the name of who speaks.

"Clause 17 (records). A child's record is erased after three years. The clause does not apply to homicide." - the last sentence is
about clause 17 and records as well. In a debate or minutes, what follows "Hon. M. Delphin (Minister): ..." is said by her.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from knowledge.model import Library, Passage

_MOST_WORDS = 8
"""Words that a label run into a paragraph has at most."""
_LABEL = Wording(
    "",
    r"\W*(?:\d+(?:\.\d+)*[.)]?\s+|\(\w{1,4}\)\s+)?(?P<head>[^\W\d_a-z][^.:!?;\n|]{1,60}?(?:\s\([^)\n]{1,40}\))?)"
    r"(?:\.\s+(?=[^\W\d_a-z“\"«(])|:\s+(?=\S))",
    re.NOFLAG,
)
_ALONE = re.compile(r"\W*[^\W\d_a-z][^.:!?;\n|]{1,40}\.\W*")
_LEAST, _FEW_WORDS, _NEAR, _OTHERS = 2, 4, 4, 2
"""Sentences of a paragraph that has a label before its text, words of such a label, and how near how many others have one too."""
_VERBS = Wording(
    "",
    r"\b(?:is|are|was|were|has|have|had|does|did|do|can|could|may|might|must|shall|should|will|would|cannot|not|it|he|she|they|we|you|i|no|yes|hon|mr|mrs|ms|dr)\b"
    r"|\w{3,}ed\b",
)
"""What tells a short sentence from a label."""
_PARTICIPLE = re.compile(r"[^\W\d_a-z]\w{2,}ed \w")
_SPEAKER = Wording(
    "",
    r"\W*(?P<head>(?:(?:The )?(?:Rt\.? )?(?:Hon|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Senator|Deputy|Minister|Chair\w*|Speaker|President"
    r"|Rev|Sister|Judge|Justice|Commissioner|Secretary)\b\.?)(?: [^\W\d_a-z][\w.’'-]*){0,4}(?:\s?\([^)\n]{1,60}\)){0,2}):\s",
    re.NOFLAG,
)
_FEWEST = 3
"""Paragraphs that begin with a speaker in a text that gives who speaks: what follows one of them is hers, up to the next."""


def heads_of(library: Library) -> dict[int, str]:
    """The number of a passage -> what stands at its head; for those behind a speaker's first paragraph, who speaks."""
    speakers = [_speaker(passage, library) for passage in library.passages]
    counts = Counter(passage.source for passage, name in zip(library.passages, speakers, strict=True) if name)
    found: dict[int, str] = {}
    place: tuple[str, tuple[str, ...]] = ("", ())
    speaking = ""
    for number, passage in enumerate(library.passages):
        if (passage.source, passage.heading) != place:
            place, speaking = (passage.source, passage.heading), ""
        if counts[passage.source] >= _FEWEST:
            speaking = speakers[number] or speaking
        if head := speakers[number] or _label(passage, library) or speaking:
            found[number] = head
    return found


def is_run_in_label(unit: int, index: Index) -> bool:
    """Whether a sentence is no more than a label run into its paragraph ("Little schooling."), as others are near it.

    One alone may be anything short ("Keep a copy.").
    """
    number = index.units[unit].passage
    if not _begins_as_label(number, unit, index):
        return False
    passages, here = index.library.passages, index.library.passages[number]
    near = [n for n in range(number - _NEAR, number + _NEAR + 1) if n != number and 0 <= n < len(passages)]
    same = [n for n in near if (passages[n].source, passages[n].heading) == (here.source, here.heading)]
    return (
        sum(1 for n in same if (inside := index.units_of_passage.get(n)) and _begins_as_label(n, inside[0], index))
        >= _OTHERS
    )


def _begins_as_label(number: int, unit: int, index: Index) -> bool:
    """Whether ``unit`` begins a paragraph of several sentences and is a few words without a verb."""
    inside = index.units_of_passage.get(number, ())
    if len(inside) < _LEAST or inside[0] != unit:
        return False
    text = index.text(unit)
    return bool(_ALONE.fullmatch(text)) and len(text.split()) <= _FEW_WORDS and not _has_verb(text.strip())


def _speaker(passage: Passage, library: Library) -> str:
    match = _SPEAKER.compiled.match(library.quote(passage.source, (passage.start, passage.end)))
    return match["head"] if match else ""


def _label(passage: Passage, library: Library) -> str:
    match = _LABEL.compiled.match(library.quote(passage.source, (passage.start, passage.end)))
    if not match or len(match["head"].split()) > _MOST_WORDS or _has_verb(match["head"]):
        return ""
    return match["head"]


def _has_verb(words: str) -> bool:
    """Whether a few words are a sentence; a participle at their head makes none: "Locked up before trial"."""
    rest = words.partition(" ")[2] if _PARTICIPLE.match(words) else words
    return bool(_VERBS.compiled.search(rest))
