"""The words that the spelling of a question is checked against: those of a library, of its terms and of its languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.question.typed.spelling import Spelling
from bot.question.typed.word_list import WordList, everyday_words
from knowledge import countries

if TYPE_CHECKING:
    from knowledge.model import Library


def spelling_of(library: Library) -> Spelling:
    """Every word of the sources, of the terms and of country names, and the real words of the languages of the sources."""
    languages = sorted({source.language for source in library.sources.values()} | {"en"})
    known: dict[str, int] = {}
    for source in library.sources.values():
        for token in analyse(f"{source.title} {source.publisher} {source.text}", source.language):
            known[token.word] = known.get(token.word, 0) + 1
    for concept in library.terms.concepts:
        for language, phrases in concept.words.items():
            if language not in languages:
                continue
            for phrase in (*phrases, *concept.related):
                for token in analyse(phrase, language):
                    known.setdefault(token.word, 0)
    for acronym in library.terms.acronyms:
        for form in (acronym.short, acronym.long, *acronym.also):
            for token in analyse(form):
                known.setdefault(token.word, 0)
    names = frozenset(word for name in countries.all_names() for word in name.split())
    known |= dict.fromkeys(names - known.keys(), 0)
    real, common = everyday_words(tuple(languages))
    return Spelling(known, WordList(lambda: real), common, tuple(languages), names)
