"""Spanish and French forms that Snowball's stemmers leave apart, and words that they join though they differ."""

from __future__ import annotations

import unicodedata

import pytest

from bot.analysis import content_stems, stem

ONE_WORD = {
    "es": [
        "tener tiene tuvo tengo tendrá",
        "obtener obtuvieron obtiene",
        "encontrar encontró encuentra",
        "proponer propuso propuesta",
        "producir produce produjo produzca",
        "seguir sigue siguió",
        "conocer conoce conozca",
        "buscar busca busque",
        "morir murió muere muerte",
        "usar uso usan usó usado",
        "mujer mujeres",
        "ciudad ciudades",
        "joven jóvenes",
        "lugar lugares",
        "examen exámenes",
        "juez jueces",
        "alto alta altos altas",
        "famosa famosas famosos",
        "inició iniciar iniciaron",
    ],
    "fr": [
        "loi lois",
        "enjeu enjeux",
        "travail travaux",
        "rendre rend rendent rendu rendue",
        "recevoir reçoit reçu reçus reçoivent",
        "prendre prend prennent pris",
        "comprendre comprend compris",
        "tenir tient tenu tiendra",
        "obtenir obtient obtenu",
        "naître naît né naissance",
        "réduire réduit réduisent",
        "public publique publics",
        "nouveau nouvelle nouvel",
        "mourir meurt mort",
    ],
}
APART = {
    "es": [
        "caso casa",
        "libro libre",
        "partido parte",
        "costa costo",
        "marco marca",
        "género general",
        "nueve nuevo",
        "mesa mes",
        "creía crear",
        "medida medio",
    ],
    "fr": [
        "loyer loi",
        "traité traite",
        "droite droit",
        "mère mer",
        "parlement parler",
        "jeûne jeune",
        "maintenant maintenir",
    ],
}


@pytest.mark.parametrize(
    ("language", "forms"), [(language, forms) for language in ONE_WORD for forms in ONE_WORD[language]]
)
def test_forms_of_one_word_have_one_stem(language: str, forms: str) -> None:
    assert len({stem(form, language) for form in forms.split()}) == 1


@pytest.mark.parametrize(("language", "words"), [(language, words) for language in APART for words in APART[language]])
def test_words_that_differ_are_kept_apart(language: str, words: str) -> None:
    assert len({stem(word, language) for word in words.split()}) == 2


@pytest.mark.parametrize("word", ["generación", "creía", "océano", "unió"])
def test_a_word_typed_without_its_accents_is_the_same(word: str) -> None:
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    assert stem(bare, "es") == stem(word, "es")


def test_a_word_that_only_lacks_an_accent_of_another_stays_what_it_is() -> None:
    assert stem("jeune", "fr") == stem("jeunes", "fr") != stem("jeûne", "fr")
    assert stem("traite", "fr") == stem("traites", "fr") != stem("traité", "fr")


@pytest.mark.parametrize("word", ["em", "emir", "ir", "as", "oro", "ley"])
def test_short_words_keep_enough_of_themselves(word: str) -> None:
    assert len(stem(word, "es")) >= min(3, len(word))


def test_forms_of_the_verbs_to_be_and_to_have_are_little_words() -> None:
    assert content_stems("¿Cuáles fueron los derechos que tenían y que no habrían estado?", "es") == content_stems(
        "derechos estado", "es"
    )
