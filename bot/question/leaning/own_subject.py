"""Follow-ups that name a subject of their own, of which the turn before did not speak: "When was this edict declared?".

Such a question leans by its form (:mod:`bot.question.leaning.follow_up`) and yet goes on with nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.evidence import match
from bot.question.leaning.bare_kinds import says_what
from bot.question.leaning.follow_up import DEFINITE_THING, LEFT_OPEN, POINTS_BACK_EN, continues, is_fragment
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.indexing.units import Words
    from bot.question.ideas import Idea
    from bot.question.reading import Question

_THERE_IS = Wording("", r"\bthere (?:is|are|was|were)\b")
_CLASS = Wording(
    "",
    r"\b(?:person|people|man|woman|lady|guy|body|bodies|organi[sz]ations?|groups?|places?|countr(?:y|ies)|documents?|texts?|papers?|things?"
    r"|persons|matters?|measures?|steps?|changes?|rules?)\b",
)
"""Words for what was spoken of by another name: "what was this person supposed to do?"."""
_THIS_THING = Wording(
    "this|these|those",
    # "How does this differ from ...": what is done is no name of what is pointed at.
    # In "Did this end when ...?" it is the subject of a verb.
    r"(?!\b(?:do|does|did|will|would|can|could|should|may|might|must) (?:this|these|those) [\w’'-]+"
    r"(?:\W*\Z|,| (?:when|if|because|after|before|in|at|on|for|with|there|too|also|by|to|from|without|as|once|since|until)\b))"
    r"(?:\b(?:do|does|did|will|would|can|could|should|may|might|must) )?\b(?:this|these|those) "
    r"(?!(?:differs?|compares?|relates?|applies|apply|works?|happens?|means?|affects?|helps?)\b)"
    r"(?:(?:\w+ly|same|very|particular|kinds? of|types? of|sorts? of) )?",
)
"""What is pointed at is named right behind ..."""
NAMED_WITHIN = 24
"""... within so many characters, adjectives before it ..."""
_PHRASE_ENDS = Wording("", r"[,;?]|\b(?:is|are|was|were|do|does|did|that|of|for|in|on|to|by)\b")
"""... and no further than here."""
_THE = Wording("", r"\bthe (?:\w+ )?$")
SPOKEN = 0.5
"""From this match on a word was spoken of."""
SHORTEST = 4
"""Words from which a question that names one thing can stand alone ("And the cost?" cannot), unless by a name."""
OF_THE_SAME = 2
"""Things that a question names beside "the act", from which it asks something new of it where none of them was spoken of."""
OWN_SUBJECT = 3
"""Things that a question names from which it can stand alone though a pronoun in it seems to point back."""


def names_nothing_said(
    question: Question,
    said: Sequence[Words],
    around: Callable[[], Sequence[Words]],
    is_name: Callable[[Idea], bool] = lambda _: False,
) -> bool:
    """Whether the question names its own subject, of which the turn before did not speak: ``said`` holds no such word.

    Either it points at something by its name ("When was this edict declared?"), or it is short and names one thing without pointing
    anywhere ("What are cilia used for?"), or it names several, and the documents before speak of none of them. "The cost" can be
    that of what was spoken of as long as the same documents, whose words ``around`` gives, speak of one. ``is_name`` tells the
    words that are no words of everyday language.
    """
    if question.language == "en" and (says_what(question.text) or is_fragment(question.text)):
        return False
    for pointing in _THIS_THING.finditer(question.text):
        end = pointing.end()
        named = [
            idea
            for idea in question.ideas
            if end <= idea.span[0] <= end + NAMED_WITHIN
            and not _PHRASE_ENDS.compiled.search(question.text[end : idea.span[0]])
        ]
        if named and named[0].span[0] == end and not _CLASS.compiled.match(question.text, end):
            return not _spoken_of(named, said)
    content = [idea for idea in question.ideas if not idea.light]
    definite = DEFINITE_THING.search(question.text)
    if definite and not POINTS_BACK_EN.search(question.text) and not continues(question.text, question.language):
        rest = [idea for idea in content if not definite.start() <= idea.span[0] < definite.end()]
        if len(rest) >= OF_THE_SAME and not _spoken_of(rest, said):
            return True
    if len(content) >= OWN_SUBJECT and not continues(question.text, question.language):
        return not _spoken_of(content, around())
    if len(content) > 1:
        return False
    content = content or list(question.ideas)
    plain = _THERE_IS.compiled.sub(" ", question.text)
    if (
        (len(question.text.split()) < SHORTEST and not (content and is_name(content[0])))
        or not content
        or LEFT_OPEN.found_in(question.text)
        or POINTS_BACK_EN.search(plain)
        or continues(question.text, question.language)
    ):
        return False
    before = question.text[: content[0].span[0]]
    return not _spoken_of(content, around() if _THE.compiled.search(before) else said)


def _spoken_of(ideas: Sequence[Idea], said: Sequence[Words]) -> bool:
    return any(match(idea, words) >= SPOKEN for idea in ideas for words in said)
