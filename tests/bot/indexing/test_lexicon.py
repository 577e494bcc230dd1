"""The term bank compiled: which words stand for which concepts, and how strongly."""

from __future__ import annotations

import json

import pytest
from making import concept, lexicon_of, senses

from bot.analysis import analyse
from bot.indexing.lexicon import Lexicon, build_lexicon, find_phrases, with_short_forms
from bot.question.ideas import ideas_of
from knowledge.model import Acronym, Concept, Terms


def test_words_phrases_and_inflections_are_found() -> None:
    lexicon = lexicon_of(concept("drafting", "drafting", "put the wording together"))
    for text in ("They drafted it", "a DRAFT", "putting a wording together"):
        assert "drafting" in senses(text, lexicon), text
    for text in ("the wording", "together the wording was put", "put together"):
        assert senses(text, lexicon) == {}, text


def test_a_related_word_hints_more_weakly() -> None:
    found = lexicon_of(Concept("drafting", {"en": ("drafting",)}, related=("bill",)))
    assert 0 < senses("a bill", found)["drafting"] < senses("drafting", found)["drafting"]


def test_a_phrase_of_little_words_is_met_in_the_text_alone() -> None:
    """What no one may do is said in little words; a question that holds them asks about nothing the more."""
    lexicon = lexicon_of(concept("prohibition", "ban", "may not", "shall"))
    assert senses("Inspectors may not accept gifts", lexicon) == {"prohibition": 1.0}
    for text in ("Inspectors may accept gifts", "they may well not accept", "They shall go", "not may"):
        assert senses(text, lexicon) == {}, text
    asked = ideas_of(analyse("Why may not inspectors go?"), lexicon, {})
    assert [(idea.text, idea.concepts) for idea in asked] == [("inspectors", {}), ("go", {})]


def test_a_vague_concept_is_toned_down() -> None:
    lexicon = lexicon_of(concept("sharp", "statute"), concept("vague", "activities", weight=0.4))
    assert senses("activities", lexicon)["vague"] < senses("statute", lexicon)["sharp"]


def test_a_word_of_several_concepts_says_less_of_each() -> None:
    lexicon = lexicon_of(concept("money", "bank"), concept("river", "bank"), concept("law", "statute"))
    both = senses("bank", lexicon)
    assert both["money"] == both["river"] < senses("statute", lexicon)["law"]


def test_a_phrase_of_several_concepts_keeps_its_strength() -> None:
    lexicon = lexicon_of(
        concept("one", "child participation"), concept("two", "child participation"), concept("law", "act")
    )
    assert senses("child participation", lexicon)["one"] == senses("act", lexicon)["law"]


def test_the_strongest_of_several_listings_counts() -> None:
    lexicon = lexicon_of(Concept("law", {"en": ("act",)}, related=("act",)))
    assert senses("act", lexicon) == senses("statute", lexicon_of(concept("law", "statute")))


def test_wide_words_reach_narrow_ones_further_than_the_other_way() -> None:
    lexicon = lexicon_of(concept("body", "body"), concept("unicef", "unicef", broader=("body",)))
    down, up = dict(lexicon.reach["body"])["unicef"], dict(lexicon.reach["unicef"])["body"]
    assert 0 < up < down < 1


@pytest.mark.parametrize("text", ["Children have a say.", "having a say", "they HAD A SAY in it"])
def test_phrases_of_one_content_word_are_matched_on_all_their_words(text: str) -> None:
    lexicon = lexicon_of(concept("right-to-be-heard", "have a say"))
    assert "right-to-be-heard" in senses(text, lexicon)


@pytest.mark.parametrize("text", ["What do the sources say?", "they said it", "a say", "have they a say"])
def test_the_content_word_of_such_a_phrase_alone_is_not_it(text: str) -> None:
    assert senses(text, lexicon_of(concept("right-to-be-heard", "have a say"))) == {}


def test_forms_as_written_go_before_stems_that_join_too_much() -> None:
    lexicon = lexicon_of(
        concept("lawyer", "abogado", language="es"), concept("advocating", "abogar", "abogando", language="es")
    )
    assert set(senses("un abogado", lexicon, "es")) == {"lawyer"}
    assert set(senses("abogar", lexicon, "es")) == {"advocating"}
    # A form that is not listed is still found by its stem.
    assert senses("abogados", lexicon, "es")


def test_words_of_the_text_s_own_language_go_first_then_english() -> None:
    lexicon = lexicon_of(
        Concept("law", {"en": ("law",), "fr": ("loi",)}), Concept("report", {"en": ("report",)}), concept("crc", "CRC")
    )
    assert set(senses("la loi et le CRC", lexicon, "fr")) == {"law", "crc"}
    assert senses("loi", lexicon, "en") == {}


def test_a_word_that_the_glossary_knows_is_not_looked_up_in_english() -> None:
    lexicon = lexicon_of(concept("head-of-town", "mayor"), concept("press", "media"), Concept("law", {"es": ("ley",)}))
    assert senses("la mayor parte de la ley", lexicon, "es") == {"law": 1.0}
    assert senses("la edad media", lexicon, "es") == {}
    assert set(senses("the mayor and the media", lexicon)) == {"head-of-town", "press"}


def test_short_forms_are_found_with_and_without_dots_and_in_every_language() -> None:
    acronym = Acronym("UNCRC", "Convention on the Rights of the Child", ("CRoC", "C.R.C."))
    lexicon = lexicon_of(Concept("law", {"en": ("law",), "es": ("ley",)}), acronyms=[acronym])
    assert {lexicon.acronyms[form] for form in ("uncrc", "croc", "crc")} == {acronym.long}
    assert senses("UNCRC", lexicon) == senses("the convention on the rights of the child", lexicon)
    assert senses("UNCRC", lexicon, "es") == senses("UNCRC", lexicon)


def test_a_short_form_joins_the_concept_that_lists_its_long_form() -> None:
    lexicon = lexicon_of(
        concept("convention", "Convention on the Rights of the Child", "the treaty text"),
        acronyms=[Acronym("CRC", "Convention on the Rights of the Child")],
    )
    assert set(senses("CRC", lexicon)) == {"convention"}


def test_short_forms_from_the_sources_never_replace_the_glossary_s() -> None:
    terms = Terms((Acronym("CRC", "Convention on the Rights of the Child"),), (concept("law", "act"),))
    forms = {"crc": "City Rowing Club", "ncopf": "National Child Online Protection Framework", "act": "A C T"}
    glossary = build_lexicon(terms)
    lexicon = with_short_forms(glossary, forms)
    assert "ncopf" not in glossary.acronyms  # what was given stays as it is
    assert senses("NCOPF", glossary) == {}
    assert lexicon.acronyms["crc"] == "Convention on the Rights of the Child"
    assert lexicon.acronyms["ncopf"] == "National Child Online Protection Framework"
    assert "act" not in lexicon.acronyms  # a word of the bank keeps its meaning
    assert senses("NCOPF", lexicon) == senses("the National Child Online Protection Framework", lexicon)


def test_little_words_alone_are_left_out() -> None:
    lexicon = lexicon_of(concept("nothing", "of", "which"))
    assert senses("of the which", lexicon) == {}


def test_overlapping_phrases_are_all_found_with_their_places() -> None:
    lexicon = lexicon_of(concept("participation", "child participation"), concept("rights", "participation rights"))
    found = find_phrases(analyse("on child participation rights"), lexicon)
    assert {(begin, end, size) for begin, end, size, _ in found} == {(0, 2, 2), (1, 3, 2)}


@pytest.mark.parametrize(("text", "language"), [("have a say in the law", "en"), ("un abogado", "es"), ("UNCRC", "ru")])
def test_the_store_keeps_everything(text: str, language: str) -> None:
    lexicon = build_lexicon(
        Terms(
            (Acronym("UNCRC", "the Convention text"),),
            (
                Concept("heard", {"en": ("have a say",)}, broader=("law",)),
                Concept("law", {"en": ("law",), "es": ("ley",), "ru": ("закон",)}),
                concept("lawyer", "abogado", language="es"),
            ),
        )
    )
    again = Lexicon.from_json(json.loads(json.dumps(lexicon.to_json())))
    assert senses(text, again, language) == senses(text, lexicon, language) != {}
    assert again.acronyms == lexicon.acronyms
    assert {k: [list(x) for x in v] for k, v in lexicon.reach.items()} == again.reach


def test_an_empty_bank_finds_nothing() -> None:
    assert senses("anything at all", build_lexicon(Terms())) == {}


def test_a_form_that_is_listed_hides_no_phrase_in_which_it_stands() -> None:
    child = Concept(id="child", words={"ru": ("ребенок", "ребенка")})
    convention = Concept(id="crc", words={"ru": ("Конвенция о правах ребенка",)})
    lexicon = build_lexicon(Terms(concepts=(child, convention)))
    found = find_phrases(analyse("Кто ратифицировал Конвенцию о правах ребенка?", "ru"), lexicon, "ru")
    assert {name for _, _, _, meant in found for name, _ in meant} == {"child", "crc"}


@pytest.mark.parametrize(
    ("language", "phrase", "other"),
    [
        ("fr", "bien de l'enfant", "les enfants"),
        ("es", "en nombre de", "un nombre"),
        ("ar", "غير قانوني", "قانوني"),
    ],
)
def test_a_phrase_of_one_word_and_little_ones_is_matched_whole(language: str, phrase: str, other: str) -> None:
    lexicon = build_lexicon(Terms(concepts=(Concept(id="whole", words={language: (phrase,)}),)))
    assert find_phrases(analyse(phrase, language), lexicon, language)
    assert not find_phrases(analyse(other, language), lexicon, language)


@pytest.mark.parametrize("text", ["لحقوق الطفل", "بحقوق الطفل", "ولحقوق الأطفال حقوق الطفل"])
def test_an_arabic_word_is_known_behind_a_joined_preposition(text: str) -> None:
    lexicon = lexicon_of(Concept("rights", {"ar": ("حقوق الطفل",)}))
    assert "rights" in {concept for *_, some in find_phrases(analyse(text, "ar"), lexicon, "ar") for concept, _ in some}


def test_a_word_of_the_bank_keeps_a_first_letter_that_looks_like_a_preposition() -> None:
    lexicon = lexicon_of(Concept("parliament", {"ar": ("برلمان",)}), Concept("other", {"ar": ("رلمان",)}))
    assert [some[0][0] for *_, some in find_phrases(analyse("برلمان", "ar"), lexicon, "ar")] == ["parliament"]
    assert find_phrases(analyse("بلد", "ar"), lexicon_of(Concept("born", {"ar": ("لد",)})), "ar") == []


@pytest.mark.parametrize("text", ["It entered Norwegian law in 2003.", "the day it entered Botswana’s law"])
def test_the_law_of_a_country_is_national_law(text: str) -> None:
    lexicon = lexicon_of(concept("incorporation", "enter national law", "national"))
    assert senses(text, lexicon) == {"incorporation": 1.0}
    assert senses("It entered Norwegian waters and international law.", lexicon) == {}
