"""Question words as they are typed in haste or spoken at home, written as the sources would: "xq", "pk", "чё", "ليش", "啥".

In English :mod:`bot.question.plain.shorthand` does the same for more than question words.
"""

from __future__ import annotations

from bot.question.wordings import Wording

_WRITTEN = {
    "es": {"q": "qué", "k": "qué", "xq": "por qué", "xk": "por qué", "pq": "por qué", "porq": "por qué", "cto": "cuánto", "dnd": "dónde"},
    "fr": {"pk": "pourquoi", "pq": "pourquoi", "pkoi": "pourquoi", "qd": "quand", "cb": "combien", "koi": "quoi", "ki": "qui"},
    "ru": {"че": "что", "чё": "что", "чо": "что", "скока": "сколько", "ск": "сколько", "скок": "сколько", "када": "когда"},
    "ar": {
        "ليش": "لماذا", "ليه": "لماذا", "علاش": "لماذا", "مين": "من", "شكون": "من", "وين": "أين", "فين": "أين", "شو": "ما", "ايش": "ما",
        "إيش": "ما", "وش": "ما", "شنو": "ما", "امتى": "متى", "إمتى": "متى", "ايمتى": "متى", "قديش": "كم", "كام": "كم", "اللي": "الذي", "لازم": "يجب",
    },
    "zh": {"啥时候": "什么时候", "为啥": "为什么", "干啥": "做什么", "啥": "什么", "咋办": "怎么办", "咋": "怎么", "哪儿": "哪里"},
}  # fmt: skip
_WORDS = {
    language: Wording(
        "|".join(table),
        "|".join(table) if language == "zh" else rf"(?<![\w'’])(?:{'|'.join(table)})(?![\w'’])",
    )
    for language, table in _WRITTEN.items()
}


def written_out(question: str, language: str) -> str:
    """``question`` in ``language`` with such words written out."""
    wording = _WORDS.get(language)
    if wording is None or not wording.possible(question):
        return question
    table = _WRITTEN[language]
    return wording.compiled.sub(lambda found: table[found.group().casefold()], question)
