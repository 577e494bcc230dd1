"""One analysis for sources, terms and questions: what counts as the same word, and where words stand."""

from __future__ import annotations

import re
import sys
from itertools import product
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few, stems

from bot import analysis
from bot.analysis import analyse, content_stems, fold, stem, strip_accents
from bot.question.typed.word_list import everyday_words
from bot.words.irregular import STEM_APART
from bot.words.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterator


def words(text: str, language: str = "en") -> list[str]:
    return [token.word for token in analyse(text, language)]


@pytest.mark.parametrize(
    ("written", "same_as"),
    [
        ("children’s rights", "children's rights"),
        ("ﬁnding", "finding"),
        ("ＣＲＣ", "crc"),
        ("STRASSE", "straße"),
        ("e\u0301le\u0300ve", "élève"),
        ("legis\u00adlation", "legislation"),
        ("legis\u200blation", "legislation"),
    ],
)
def test_folding_joins_ways_of_writing(written: str, same_as: str) -> None:
    assert fold(written) == fold(same_as)
    assert stems(written) == stems(same_as)


@pytest.mark.parametrize(
    "forms",
    [
        ("children", "children’s", "children's", "child", "Child's"),
        ("States", "States’", "state", "State's"),
        ("UNICEF", "UNICEF’s", "unicef"),
        ("law", "laws", "LAWS"),
        ("supporting", "supports", "supported", "support"),
    ],
)
def test_possessives_and_inflections_are_one_word(forms: tuple[str, ...]) -> None:
    assert len({tuple(stems(form)) for form in forms}) == 1


@pytest.mark.parametrize(
    ("forms", "base"),
    [
        ("took taken takes", "take"),
        ("wrote written writing", "write"),
        ("children child", "child"),
        ("women", "woman"),
        ("criteria", "criterion"),
        ("led leads", "lead"),
        ("programme programmes", "program"),
        ("licences", "license"),
        ("fulfilment", "fulfill"),
        ("organization organizations", "organisation"),
        ("organized organizes organizing organizer", "organise"),
        ("analyzed analyzing", "analyse"),
        ("neighborhood neighborhoods", "neighbourhood"),
        ("behavioral", "behavioural"),
        ("misdemeanor misdemeanors", "misdemeanour"),
        ("pediatric", "paediatric"),
        ("counselor counselors", "counsellor"),
        ("inquiries", "enquiry"),
        ("sued suing", "sue"),
        ("grandchildren", "grandchild"),
        ("underwent undergone", "undergo"),
        ("withheld", "withhold"),
    ],
)
def test_irregular_forms_and_two_spellings_are_one_word(forms: str, base: str) -> None:
    assert {stem(form) for form in forms.split()} == {stem(base)}


@pytest.mark.parametrize(
    ("word", "other"), [("people", "person"), ("media", "medium"), ("left", "leave"), ("born", "bear")]
)
def test_words_of_another_meaning_stay_apart(word: str, other: str) -> None:
    assert stem(word) != stem(other)


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("minors minor", "minority minorities"),
        ("corporate corporation", "corporal"),
        ("business businesses", "busy"),
        ("divert diverted", "diverse diversity"),
        ("observe observes observing", "observation observations"),
        ("relation relations", "relative relatives"),
        ("indicate indicates", "indicator indicators"),
        ("national nation", "nationality nationalities"),
        ("authority authorities", "author authors"),
        ("authority authorities", "authorize authorized authorization"),
        ("access accesses", "accession accessions"),
        ("public", "publication publications"),
        ("responsible responsibility", "response responses"),
        ("house houses", "housing"),
        ("constitution constitutional", "constitute constitutes"),
        ("convention conventions", "conventional"),
        ("institution institutions", "institute institutes"),
        ("organ organs", "organization organizations"),
        ("organise organised", "organisation organisations"),
        ("several", "severance sever"),
        ("period periods", "periodic"),
        ("board boards", "boarding"),
        ("friend friends", "friendly"),
        ("promise promises", "promising"),
        ("last", "lasting"),
        ("rule rules", "ruling rulings"),
        ("government", "governance"),
        ("engine engines", "engineer engineering"),
        ("extreme extremely", "extremism extremists"),
        ("margin margins", "marginalised marginalization"),
        ("transition transitional", "transit"),
        ("depend depends dependent", "dependency dependencies"),
        ("accord accords", "according accordance"),
    ],
)
def test_words_that_the_stemmer_joins_falsely_are_kept_apart(words: str, others: str) -> None:
    stems_of_words, stems_of_others = ({stem(word) for word in text.split()} for text in (words, others))
    assert not stems_of_words & stems_of_others


def test_words_kept_apart_still_meet_their_own_forms() -> None:
    assert stem("minorities") == stem("minority")
    assert stem("observations") == stem("observation")


def _forms(word: str) -> Iterator[str]:
    """The plural, and the forms of what is plainly a verb."""
    yield f"{word}s"
    if word.endswith("y"):
        yield f"{word[:-1]}ies"
    if word.endswith(("ise", "ize")):
        yield from (f"{word}d", f"{word[:-1]}ing")
    if f"{word}ed" in STEM_APART:
        yield f"{word}ing"


def test_of_words_kept_apart_no_form_is_forgotten() -> None:
    real = set(everyday_words(("en",))[0].split("\n"))
    pairs = [(word, form) for word in STEM_APART for form in _forms(word) if form in real]
    assert ("competency", "competencies") in pairs
    assert [(word, form) for word, form in pairs if stem(word) != stem(form)] == []


def test_stems_kept_apart_are_those_of_no_other_word() -> None:
    assert not {stem(word) for word in ("minor", "observe", "relation", "unite")} & set(STEM_APART.values())


def test_hyphens_separate_words() -> None:
    assert stems("child-friendly law-making") == stems("child friendly law making")


def test_letters_and_digits_are_separate_words() -> None:
    assert words("GC5, 2020-21 and art.45") == ["gc", "5", "2020", "21", "and", "art", "45"]


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("es", ("derechos", "derecho", "DERECHOS")),
        ("fr", ("l’enfant", "d'enfants", "enfant")),
        ("fr", ("législation", "législations", "LÉGISLATION")),
        ("ru", ("законы", "законов", "закон")),
        ("ru", ("ребёнок", "ребенок")),
        ("ar", ("أطفال", "اطفال", "أطفــال", "أَطْفَال")),
        ("ar", ("حماية", "حمايه")),
        ("de", ("Gesetze", "Gesetz")),
    ],
)
def test_each_language_joins_its_own_forms(language: str, forms: tuple[str, ...]) -> None:
    assert len({tuple(stems(form, language)) for form in forms}) == 1
    assert stems(forms[0], language)


def test_french_elision_keeps_words_that_only_look_like_it() -> None:
    assert words("aujourd’hui l’enfant qu’il", "fr") == ["aujourd'hui", "enfant", "il"]


def test_chinese_is_read_as_overlapping_pairs() -> None:
    text = "儿童权利CRC公约"
    assert [(t.word, text[t.start : t.end]) for t in analyse(text, "zh")] == [
        ("儿童", "儿童"),
        ("童权", "童权"),
        ("权利", "权利"),
        ("crc", "CRC"),
        ("公约", "公约"),
    ]
    assert words("法", "zh") == ["法"]


@pytest.mark.parametrize("language", ["en", "es", "fr", "ru", "ar"])
def test_stop_words_are_marked_and_leave_no_stem(language: str) -> None:
    little = [word for word in sorted(STOPWORDS[language]) if word.isalpha()]
    assert len(little) > 20
    assert all(token.stop for word in little for token in analyse(word, language))
    assert content_stems(" ".join(little), language) == []


def test_a_language_without_stemmer_still_gives_words() -> None:
    assert words("sheria za watoto", "sw") == ["sheria", "za", "watoto"]


def test_accents_are_stripped_from_index_forms_only() -> None:
    token = analyse("élève", "fr")[0]
    assert token.word == "élève"
    assert token.stem.isascii()
    assert strip_accents("plain") == "plain"


@few
@given(st.text(max_size=60), st.sampled_from(["en", "es", "fr", "ru", "ar", "zh", "xx"]))
def test_every_token_is_a_place_in_the_text(text: str, language: str) -> None:
    tokens = analyse(text, language)
    assert all(0 <= t.start < t.end <= len(text) for t in tokens)
    assert [t.start for t in tokens] == sorted(t.start for t in tokens)
    assert all(t.word and t.stem for t in tokens)
    for token in tokens:
        again = analyse(text[token.start : token.end], language)
        assert [t.word for t in again] == [token.word]


@few
@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz '’-0123456789", max_size=60))
def test_case_does_not_count(text: str) -> None:
    assert [t.stem for t in analyse(text.upper())] == [t.stem for t in analyse(text)]


@few
@given(st.text(max_size=60))
def test_no_letter_or_digit_is_lost(text: str) -> None:
    inside = {i for t in analyse(text) for i in range(t.start, t.end)}
    left = [c for i, c in enumerate(text) if i not in inside and re.match(r"[^\W\d_]", c)]
    assert not left


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "celui celle lequel"), ("es", "usted existe había hubo"), ("ru", "такое ваше который")],
)
def test_pronouns_and_auxiliaries_are_no_content(language: str, text: str) -> None:
    assert content_stems(text, language) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "qué quién cuál cuánta cuántos cómo cuándo dónde adónde porqué"),
        ("fr", "qui que quoi quel quelles combien comment quand pourquoi où desquels"),
        ("ru", "кто что какой какое каких кому чего чей откуда куда когда почему сколько"),
        ("ar", "من ما ماذا متى أين كيف كم لماذا أي أية هل"),
    ],
)
def test_what_asks_is_a_little_word_in_every_language(language: str, words: str) -> None:
    assert [token.word for token in analyse(words, language) if not token.stop] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11 reached 10,000", ["11", "reached", "10000"]),
        ("1.234.567 votes", ["1234567", "votes"]),
        ("3.2 million, 2,5 and 2020,300", ["3", "2", "million", "2", "5", "and", "2020", "300"]),
        ("10,0000", ["10", "0000"]),
    ],
)
def test_the_thousands_of_a_number_are_no_numbers_of_their_own(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("language", "words"),
    [("es", "que quien como cuando donde cual porque cuanto cuantos"), ("fr", "ou ca a où"), ("ar", "وما وأي ومن وكم")],
)
def test_question_words_are_stopwords_however_they_are_typed(language: str, words: str) -> None:
    assert all(token.stop for token in analyse(words, language))


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("fr", "Au sens de la présente loi", ["sens", "loi"]),
        ("fr", "à peine trois juridictions", ["trois", "juridictions"]),
        ("fr", "qui était présent, et la peine", ["présent", "peine"]),
        ("es", "La presente Ley protege", ["ley", "protege"]),
        ("es", "quien estaba presente", ["presente"]),
    ],
)
def test_words_that_carry_nothing_where_they_stand(language: str, text: str, content: list[str]) -> None:
    assert [token.word for token in analyse(text, language) if not token.stop] == content


def test_well_being_is_one_word_however_it_is_written() -> None:
    # Each of its halves is a little word: the UN's usual spelling said nothing at all.
    written = ("wellbeing", "well-being", "Well-Being", "WELL-BEING", "well\u2011being")
    assert {tuple(content_stems(f"child {word}")) for word in written} == {("child", "wellb")}


_TAILS = ("ational", "ing", "ement", "ization", "fulness", "edly", "ies", "ous")


def test_threads_do_not_get_each_others_stems() -> None:
    words = [f"{head}{tail}" for head in map("".join, product("bdfglmnprst", "aeiou", "lmnrst")) for tail in _TAILS]
    alone = {word: analysis._snowball(word, "en") for word in words}
    wrong: list[str] = []

    def run(some: list[str]) -> None:
        for word in some:
            try:
                found = analysis._snowball(word, "en")
            except Exception as error:
                found = repr(error)
            if found != alone[word]:
                wrong.append(f"{word}: {found}")

    threads = [Thread(target=run, args=(some,)) for some in (words, words[::-1], words[1000:] + words[:1000])]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    assert wrong == []


@pytest.mark.parametrize(
    "forms",
    [
        "practice practices practise practised practiced practising",
        "judgment judgments judgement judgements",
        "licence licences license licensed licensing",
        "analysis analyses analyse analysed analysing analyze",
        "check checks checked checking",
    ],
)
def test_the_forms_of_a_word_have_one_stem_in_both_spellings(forms: str) -> None:
    assert len({stem(form, "en") for form in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("back", "backing"), ("commissions", "commissioned")])
def test_what_the_stemmer_joins_and_does_not_mean_the_same_is_kept_apart(one: str, other: str) -> None:
    assert stem(one, "en") != stem(other, "en")
