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
    from knowledge.model import Library, Passage

_MOST_WORDS = 8
"""Words that a label run into a paragraph has at most."""
_LABEL = Wording(
    "",
    r"\W*(?:\d+(?:\.\d+)*[.)]?\s+|\(\w{1,4}\)\s+)?(?P<head>[^\W\d_a-z][^.:!?;\n|]{1,60}?(?:\s\([^)\n]{1,40}\))?)"
    r"(?:\.\s+(?=[^\W\d_a-z“\"«(])|:\s+(?=\S))",
    re.NOFLAG,
)
_VERBS = Wording(
    "",
    r"\b(?:is|are|was|were|has|have|had|does|did|do|can|could|may|might|must|shall|should|will|would|cannot|not|it|he|she|they|we|you|i|no|yes|hon|mr|mrs|ms|dr)\b"
    r"|\w{3,}ed\b",
)
"""What tells a short sentence from a label."""
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


def _speaker(passage: Passage, library: Library) -> str:
    match = _SPEAKER.compiled.match(library.quote(passage.source, (passage.start, passage.end)))
    return match["head"] if match else ""


def _label(passage: Passage, library: Library) -> str:
    match = _LABEL.compiled.match(library.quote(passage.source, (passage.start, passage.end)))
    if not match or len(match["head"].split()) > _MOST_WORDS or _VERBS.compiled.search(match["head"]):
        return ""
    return match["head"]
