"""Light stemming of Arabic: what is put before and behind a word is taken off, the word itself is left as it is.

The light10 stemmer (Larkey, Ballesteros and Connell, "Improving stemming for Arabic information retrieval", SIGIR 2002), with
possessive and object pronouns taken off first, and the alef of the accusative last. On questions and passages (XQuAD-ar) it does
better than Snowball's stemmer, which leaves forms of one word apart.
"""

from __future__ import annotations

_AND = "و"
_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")
_PRONOUNS = ("هما", "كما", "هم", "هن", "ها", "نا", "كم", "ه")
_ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
_JOINED = "ت"
"""What the ending of a feminine noun becomes before a pronoun: مدرسة, مدرستها."""

_OBJECT = "ا"
"""The ending of an indefinite noun in the accusative, written when its vowel signs are not."""

_PREPOSITIONS = "لبكف"
"""One-letter words that are written together with the next: لتنفيذ, "for the implementation". Many words begin so."""


def light_stem(word: str) -> str:
    """The stem of a normalised word (alef and hamza forms, ta marbuta and alef maqsura made one, no vowel signs)."""
    if word.startswith(_AND) and len(word) > 3:
        word = word[1:]
    article = next((a for a in _ARTICLES if word.startswith(a) and len(word) - len(a) >= 2), "")
    word = word[len(article) :]
    pronoun = next((p for p in _PRONOUNS if word.endswith(p) and len(word) - len(p) >= 3), "")
    if pronoun:
        word = word.removesuffix(pronoun)
        if word.endswith(_JOINED) and len(word) > 3:
            word = word.removesuffix(_JOINED)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            word = word.removesuffix(ending)
    # "طفلا", a child as an object or behind a number.
    return word[:-1] if word.endswith(_OBJECT) and len(word) >= 4 else word


def without_preposition(word: str) -> str:
    """The stem of what a normalised word is without a preposition joined to it; nothing where it begins with none.

    The letters alone do not tell (بحث, "research", has none): who asks must know the word that is left.
    """
    bare = word.removeprefix(_AND) if len(word) > 4 else word
    return light_stem(bare[1:]) if bare[:1] in _PREPOSITIONS and len(bare) > 3 else ""
