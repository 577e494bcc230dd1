"""What a question turns back to in its conversation: "Back to the constitution: ...", "And in the first country?". English.

Who has asked about something else in between says what is meant now. The turns behind the one that spoke of it are left
out, so that "it" and "there" stand for what that one spoke of; a country that is told by its place among those spoken of is
put in by its name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.conversation import Conversation
from bot.question.wordings import Wording
from knowledge import countries

if TYPE_CHECKING:
    from bot.conversation import Turn
    from bot.indexing.index import Index

_BACK = Wording(
    "back to|returning to|return to",
    r"\A\W*(?:(?:ok(?:ay)?|and|but|so|now|well|right|thanks?|then|sorry)\W+)*"
    r"(?:(?:(?:let['’]?s|i want to|i['’]d like to|can we|could we) )?(?:come|coming|came|go|going|turn|turning|get"
    r"|getting|jump|jumping) )?"
    r"(?:back|return(?:ing)?) to (?P<what>[^:,;?!–—]{3,60}?)(?:[:,;–—]| [-–—] )\s*(?P<rest>[^?!]{3,}.*)\Z",
)
"""Somebody names what was spoken of some turns ago, and asks about it."""
_NTH = {"first": 0, "second": 1, "third": 2, "fourth": 3}
_NTH_COUNTRY = Wording(
    " country| state| nation",
    rf"\bthe (?P<nth>{'|'.join(_NTH)}|last) (?:country|state|nation)\b(?! (?:to|that|which|in|of|ever|with|where|outside|on)\b)",
)


def turned_back(asked: str, conversation: Conversation, index: Index) -> tuple[str, Conversation]:
    """``asked`` with the country that it tells by its place put in, and the conversation up to what it turns back to."""
    if not conversation.turns:
        return asked, conversation
    asked = _with_country(asked, conversation, index)
    found = _BACK.match(" ".join(asked.split()))
    if found is None:
        return asked, conversation
    what, turns = set(content_stems(found["what"])), conversation.turns
    # Nobody turns back to what was spoken of just now.
    last = next((n for n in range(len(turns) - 2, -1, -1) if what and what <= _spoken_in(turns[n], index)), None)
    about = f"{found['what'].strip()}: {found['rest']}"
    return about, conversation if last is None else Conversation(turns[: last + 1])


def _with_country(asked: str, conversation: Conversation, index: Index) -> str:
    """``asked`` with the name of a country in the place of "the first country", where more than one was spoken of."""
    found = _NTH_COUNTRY.search(asked)
    if found is None or countries.find_countries(asked):
        return asked
    codes = list(dict.fromkeys(code for turn in conversation.turns for code in _countries_of(turn, index)))
    number = len(codes) - 1 if found["nth"].casefold() == "last" else _NTH[found["nth"].casefold()]
    if len(codes) < 2 or number >= len(codes):
        return asked
    return f"{asked[: found.start()]}{countries.name_of(codes[number])}{asked[found.end() :]}"


def _countries_of(turn: Turn, index: Index) -> list[str]:
    """The codes of the countries that a turn named, else of those whose one case example its answer told."""
    named = [one.code for one in countries.find_countries(turn.question)]
    if named or len(turn.cases) != 1:
        return named
    case = index.library.cases.get(turn.cases[0])
    return list(case.countries) if case else []


def _spoken_in(turn: Turn, index: Index) -> set[str]:
    """The stems of what a turn asked, and of what its answer quoted from."""
    passages = [
        index.library.passages[index.passage_number[one]] for one in turn.passages if one in index.passage_number
    ]
    texts = [index.library.quote(one.source, (one.start, one.end)) for one in passages]
    return {stem for text in (turn.understood, *texts) for stem in content_stems(text)}
