"""Acronyms of a question with what they stand for, and words written as names that nothing knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import Token, fold
from bot.indexing.lexicon import find_phrases, is_word_of
from bot.indexing.source_names import names_akin
from bot.question.asked.marking import is_inside
from bot.question.wordings import Wording
from bot.words.stopwords import STOPWORDS, light_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index


_TYPED_SHORT = frozenset("asap btw eg etc fyi govt ie incl info lol max min nr pls plz re tbh thx ty vs wrt".split())  # noqa: SIM905
"""Words of everyday language typed short: "pls" is please, whatever PLS stands for in the sources."""


def long_form(word: str, index: Index) -> str:
    """What an acronym (or its plural) stands for, "" where it is none."""
    key = word.casefold().replace(".", "")
    return index.lexicon.acronyms.get(key) or index.lexicon.acronyms.get(key.removesuffix("s"), "")


def expansions_of(text: str, index: Index, language: str) -> tuple[tuple[str, str], ...]:
    """Acronyms in the question with what they stand for. One that is also a plain word counts only in capitals."""
    shouting = text.isupper()
    found: dict[str, str] = {}
    for match in re.finditer(r"[^\W_][\w.-]*[\w]", text):
        word = match.group()
        long = long_form(word, index)
        if not long or fold(long) in fold(text):
            continue
        # Spanish "un" is not the United Nations.
        little = any(word.casefold() in STOPWORDS.get(known, ()) for known in ("en", language))
        plain = little or is_word_of(word, language) or word.casefold() in index.spelling.real or word in _TYPED_SHORT
        capitals = sum(c.isupper() for c in word) >= 2
        if (capitals and not shouting) or not plain:
            found.setdefault(word, long)
    return tuple(found.items())


_BRANDS = frozenset(
    """
    facebook instagram whatsapp tiktok snapchat youtube twitter telegram google microsoft roblox netflix wechat
    """.split()  # noqa: SIM905  a list of words reads better as text
)
"""Companies and services that are written without a capital as often as not; what is said of "social media" is not said of one."""


_ONE_OF_MANY = Wording(
    "",
    r"(?:\blike|\bsuch as|\be\.?g\.?|\bfor example|\bfor instance),? ?(?:(?:[\w’'-]+, ){0,3}(?:[\w’'-]+,? (?:or|and) )?)?\Z",
)
_OF_THAT_TYPE = Wording(
    "",
    r"[- ](?:types?|styles?|like|likes|or similar|and similar|and so on|and the like|and co|etc)\b"
    r"|(?:,? (?:and |or )?[\w’'-]+){0,2}(?:,? (?:and|or) (?:all |any )?(?:(?:other|similar|such) (?:[a-z]+ )?[a-z]+"
    r"|the (?:like|likes|rest)\b|so on\b"
    r"|co\b)|,? etc\b)",
)


def _is_instance(text: str, token: Token) -> bool:
    """Whether a name only says what sort of thing is meant: "whatsapp type apps", "tiktok and other apps"."""
    return bool(
        _OF_THAT_TYPE.compiled.match(text, token.end) or _ONE_OF_MANY.compiled.search(text[: token.start].casefold())
    )


def unknown_names(text: str, tokens: Sequence[Token], index: Index, language: str) -> tuple[str, ...]:
    """Words written as names in the middle of a sentence that neither the sources nor the terms hold."""
    if text.isupper() or text.istitle():
        return ()
    names = []
    for token in tokens:
        written = text[token.start : token.end]
        if token.word in _BRANDS and token.stem not in index.statistics.stems:
            if not _is_instance(text, token):
                names.append(written)
            continue
        first = not is_inside(text, token.start)
        capitals = sum(c.isupper() for c in written)
        if ((written[:1].isupper() and not first) or capitals >= 2) and len(written) >= 2:
            tables = [index.lexicon.tables.get(spoken) for spoken in dict.fromkeys(("en", language))]
            meant = token.stem in index.statistics.stems or any(
                table is not None and (token.stem in table.phrases or token.word in table.surface) for table in tables
            )
            known = (
                token.word in index.spelling.known
                or meant
                or long_form(token.word, index)
                or names_akin(token.word, index)
                or _sounds_known(token, index)
            )
            unknown = not known and not token.stop and token.word not in light_words(language)
            if unknown and not (
                token.start in _in_phrases(tokens, index, language) or _is_given_name(text[token.end :], index)
            ):
                names.append(written)
    return tuple(dict.fromkeys(names))


def _in_phrases(tokens: Sequence[Token], index: Index, language: str) -> frozenset[int]:
    """Where the words begin that stand in a phrase of the term bank: "Unidas" alone is no word of it, "Naciones Unidas" is."""
    content = [token for token in tokens if not token.stop]
    phrases = find_phrases(tokens, index.lexicon, language)
    return frozenset(content[at].start for begin, end, size, _ in phrases if size > 1 for at in range(begin, end))


_SURNAME = re.compile(r"\A (?P<surname>[A-Z][\w’'-]*[a-z])(?!\w)")


def _is_given_name(behind: str, index: Index) -> bool:
    """Whether a word is the given name of somebody whom the sources call by the surname alone: "Ines Calder" for "Calder said".

    ``behind`` is what stands behind the word. Where the sources write another given name before it, it is somebody else.
    """
    found = _SURNAME.match(behind)
    if not found:
        return False
    surname = re.escape(found["surname"])
    texts = [source.text for source in index.library.sources.values()]
    alone = re.compile(rf"(?<![\w’'-]){surname}(?![\w-])")
    named = re.compile(
        rf"(?<![.!?]\s)(?<!\w)(?!(?:The|In|But|And|As|For|On|At|When|Mr|Mrs|Ms|Dr|Prof)\b)[A-Z][\w’'-]+\.? {surname}(?![\w-])"
    )
    return any(map(alone.search, texts)) and not any(map(named.search, texts))


def _sounds_known(token: Token, index: Index) -> bool:
    """Whether the sources write a name in another script."""
    if {source.language for source in index.library.sources.values()} == {"en"}:
        return False
    from bot.words.transliteration import alike, script_of  # noqa: PLC0415  late: only names that nothing else knows come here

    return bool(alike(token.stem, index.by_sound(script_of(token.word))))
