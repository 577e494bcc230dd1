"""The language of a text: by its script, and in Latin script by its most frequent little words."""

from __future__ import annotations

import re
from collections import Counter

_SCRIPTS = (
    ("ja", "\u3040-\u30ff"),
    ("ko", "\uac00-\ud7af"),
    ("zh", "\u3400-\u9fff"),
    ("ar", "\u0620-\u06ff"),
    ("ru", "\u0400-\u04ff"),
    ("el", "\u0370-\u03ff"),
    ("he", "\u0590-\u05ff"),
    ("th", "\u0e00-\u0e7f"),
    ("hi", "\u0900-\u097f"),
)
_MARKS = (("fa", "ar", "پچژگ"), ("ur", "ar", "ٹڈڑے"), ("uk", "ru", "їєґі"))
_WORDS = {
    "en": "the of and to in is that for with as on are by be this it which or from has have was were not shall should a an at",
    "es": "de la que el en los las del para por con una un se su al es como más o sus este esta entre han sobre y lo niños",
    "fr": "de la les des et le du en une un dans pour que est par sur au aux qui ne pas ce cette sont avec leur ou l d",
    "pt": "de a que do da em um para com não uma os no se na por mais as dos como ao das à são ou seu sua é têm",
    "de": "der die und das in den von zu mit des ist im dem auf für eine nicht sich ein als auch werden nach wird bei",
    "it": "di che il la per un in del è della le con una non si dei sono nel alla al da più delle gli ai come",
    "nl": "de van het een en in is dat op te zijn voor met die niet aan er om ook als bij wordt door naar deze",
    "is": "og að í á sem er um til við með fyrir af ekki það hún því eru eða skal hann börn barna þess frá þau var",
    "sv": "och att det i som en på är av för med till den har de inte om ett vi barn eller från så kan ska",
    "no": "og det i å som en på er av for med til den har de ikke om et barn eller fra så kan skal være",
    "da": "og det i at som en på er af for med til den har de ikke om et børn eller fra så kan skal være blev",
    "tr": "ve bir bu için ile olarak da de çocuk olan hakları daha gibi kadar her veya tarafından sonra",
    "id": "dan yang di untuk dengan dari dalam pada anak ini adalah oleh atau tidak sebagai itu hak akan",
    "sw": "ya na wa kwa ni katika za la haki mtoto watoto kuwa au hii cha kama yake sheria",
    "pl": "i w na z do się nie że jest o dla od przez oraz po lub prawa dziecka są jak jego które za",
}
_LETTERS = {
    "pt": "ãõ",
    "es": "ñ¿¡",
    "de": "ßäü",
    "is": "ðþ",
    "pl": "ąęłśż",
    "tr": "ğış",
    "fr": "œêè",
    "sv": "åä",
    "da": "øå",
    "no": "øå",
}
"""Letters that few other languages of the table write."""
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_SAMPLE = 20_000
"""Characters from the beginning by which a language is told."""
_SURE = 12
"""So many letters of a script, or common words of a language, make a guess sure."""


def little_words(language: str) -> frozenset[str]:
    """The most frequent little words of a language in Latin script, in small letters; none where it is not known."""
    return _SETS.get(language, frozenset())


def language_of(text: str) -> tuple[str, bool]:
    """Guess the language of a text as BCP 47, and whether the guess is sure; ("", False) where nothing tells."""
    sample = text[:_SAMPLE]
    letters = sum(c.isalpha() for c in sample)
    if not letters:
        return "", False
    counts = {language: len(re.findall(f"[{signs}]", sample)) for language, signs in _SCRIPTS}
    if counts["ja"] and counts["ja"] * 20 > counts["zh"]:
        counts["ja"] += counts["zh"]
    script = max(counts, key=lambda language: counts[language])
    if counts[script] * 3 > letters:
        return _within_script(script, sample, counts[script]), counts[script] >= _SURE
    return _by_words(sample)


def _within_script(script: str, sample: str, letters: int) -> str:
    """The language that the letters of its own tell from the one that gives a script its name."""
    best = script
    for language, written_in, signs in _MARKS:
        if written_in == script and sum(sample.count(sign) for sign in signs) * 100 > letters:
            best = language
    return best


def _by_words(sample: str) -> tuple[str, bool]:
    words = Counter(re.findall(r"[^\W\d_]+", sample.casefold()))
    scores = {language: sum(words[word] for word in little) for language, little in _SETS.items()}
    for language, letters in _LETTERS.items():
        scores[language] += min(scores[language], sum(sample.count(letter) for letter in letters))
    ranked = sorted(scores, key=lambda language: -scores[language])
    first, second = ranked[0], ranked[1]
    if not scores[first]:
        return "", False
    sure = scores[first] >= _SURE and scores[first] >= 1.15 * scores[second]
    return first, sure
