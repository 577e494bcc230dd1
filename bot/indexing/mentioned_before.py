"""Whom or what a sentence means by a common noun or a pronoun, where it was named before: "the bill", "he said", "we".

"The Family Support Bill was tabled. ... The bill lapsed in November": the second speaks of the same bill (definite descriptions:
Poesio and Vieira, "A corpus-based investigation of definite description use", Computational Linguistics 24, 1998). "We" and "I" are
whoever issues the document. What the pronoun at the head of a sentence means is told in :mod:`bot.indexing.subjects`. English.
"""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING

from bot.indexing.units import is_name_line
from bot.question.answering.proper_names import PERSON
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.indexing.units import Unit
    from knowledge.model import Library, Source

LOOK_BACK = 8
"""Sentences of the section that are looked back for a name."""
_DEFINITE = Wording(
    " the | this | that ", r"\b(?:[Tt]he|[Tt]his|[Tt]hat) ([A-Za-z]{3,})\b(?! (?:of|for|[A-Z]))", re.NOFLAG
)
_NAME = Wording(
    "", r"\b(?:(?!The\b)[A-Z][\w’'-]+ (?:(?:of|on|for|and|the|in) ){0,2}){1,8}([A-Z][a-z]{2,})\b", re.NOFLAG
)
"""A name of several words, with its last one."""
_SAID = Wording(
    " he | she ",
    r"(?<![.\w])(?:he|she) (?:also |then |later )?(?:said|says|added|adds|suggested|proposed|asked|argued|warned|explained|told"
    r"|noted|recommended|replied|answered|thought|believed|wanted|called|agreed|objected|insisted|stressed|admitted|promised|hoped|had|has|was"
    r"|is)\b",
    re.NOFLAG,
)
_FIRST_PERSON = Wording(
    " i | we | our | us | my ",
    r"(?<!\w)(?:I|[Ww]e|[Oo]ur|us|[Mm]y)(?![’'.\w])|(?<!\w)(?:I|[Ww]e)[’'](?:ve|re|m|d|ll)\b",
    re.NOFLAG,
)
_QUOTED = re.compile(r"[“\"«][^”\"»]{1,400}[”\"»]")


def names_meant(units: Sequence[Unit], library: Library) -> Iterator[str]:
    """For each of ``units``, in order, the names that it points back to by their last word or by "he said"; "" for none."""
    place: tuple[str, tuple[str, ...]] = ("", ())
    last: deque[tuple[dict[str, str], str]] = deque(maxlen=LOOK_BACK)
    for unit in units:
        passage = library.passages[unit.passage]
        if place != (passage.source, passage.heading):
            place = (passage.source, passage.heading)
            last.clear()
        text = library.quote(passage.source, unit.span)
        persons = [found.group() for found in PERSON.finditer(text)]
        yield ". ".join(_meant(text, bool(persons), last)) if last else ""
        named = {found.group(1).casefold(): found.group() for found in _NAME.finditer(text)}
        # "The Judge" and "the Minister" are those of whom that was the title.
        named |= {person.split()[0].casefold().rstrip("."): person for person in persons}
        last.appendleft((named, persons[-1] if persons else ""))


def _meant(text: str, names_person: bool, before: Sequence[tuple[dict[str, str], str]]) -> list[str]:
    """What ``text`` points back to; ``before`` are the names in the sentences before it, the nearest first."""
    nouns = dict.fromkeys(found.group(1).casefold() for found in _DEFINITE.finditer(text))
    names = [next((named[noun] for named, _ in before if noun in named), "") for noun in nouns]
    if _SAID.found_in(text) and not names_person:
        names.append(next((person for _, person in before if person), ""))
    return [name for name in names if name]


def signatures_of(library: Library) -> dict[str, str]:
    """Source id -> the name, with the office, that stands last in it, as below a letter; only of those that end so."""
    last = {passage.source: (passage.start, passage.end) for passage in library.passages}
    texts = ((source, library.quote(source, span)) for source, span in last.items())
    return {source: text for source, text in texts if is_name_line(text)}


def speaker_of(text: str, source: Source, signature: str = "") -> str:
    """Who says "we" or "I" in a sentence: who issues the document, or else what its title names; "" where nobody does."""
    speaker = ". ".join(filter(None, (source.publisher or source.title, signature)))
    return speaker if _FIRST_PERSON.found_in(_QUOTED.sub("", text)) else ""
