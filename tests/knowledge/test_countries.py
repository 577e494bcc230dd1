"""Countries and regions found in what people type and in sources."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import resources

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from knowledge import countries
from knowledge.countries import (
    adjective_of,
    all_adjectives,
    all_names,
    countries_of,
    country_code,
    find_countries,
    find_regions,
    fold_name,
    is_country_code,
    name_of,
    names_country,
    region_name,
    words_of,
)
from knowledge.gazetteer import LANGUAGES, gazetteer, is_han


def found(text: str) -> list[tuple[str, str]]:
    return [(mention.code, mention.text) for mention in find_countries(text)]


def codes(text: str) -> list[str]:
    return [mention.code for mention in find_countries(text)]


def regions(text: str) -> list[str]:
    return [mention.region for mention in find_regions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What happened in Ghana?", [("GH", "Ghana")]),
        ("WHAT HAPPENED IN GHANA", [("GH", "GHANA")]),
        ("and chile", [("CL", "chile")]),
        ("Ghana's children and Ghana’s laws", [("GH", "Ghana"), ("GH", "Ghana")]),
        ("the ghanaian researchers", [("GH", "ghanaian")]),
        ("What did Norwegians do?", [("NO", "Norwegians")]),
        ("cote d'ivoire", [("CI", "cote d'ivoire")]),
        ("the law of Côte d’Ivoire", [("CI", "Côte d’Ivoire")]),
        ("Cote\u0302 d\u2019Ivoire", [("CI", "Cote\u0302 d\u2019Ivoire")]),
        ("ivory-coast", [("CI", "ivory-coast")]),
        ("Dominica and the Dominican Republic", [("DM", "Dominica"), ("DO", "Dominican Republic")]),
        ("Guinea, Bissau", [("GN", "Guinea"), ("GW", "Bissau")]),
        ("Guinea-Bissau, Equatorial Guinea", [("GW", "Guinea-Bissau"), ("GQ", "Equatorial Guinea")]),
        ("Papua New Guinea", [("PG", "Papua New Guinea")]),
        ("Niger or Nigeria", [("NE", "Niger"), ("NG", "Nigeria")]),
        ("Democratic People's Republic of Korea", [("KP", "Democratic People's Republic of Korea")]),
        ("Korea, Republic of", [("KR", "Korea, Republic of")]),
        ("the Democratic Republic of the Congo", [("CD", "Democratic Republic of the Congo")]),
        ("Trinidad & Tobago, St. Lucia", [("TT", "Trinidad & Tobago"), ("LC", "St. Lucia")]),
        ("Mexico. City councils", [("MX", "Mexico")]),
        ("The Scottish Law Commission", [("GB", "Scottish")]),
        ("England and Wales", [("GB", "England"), ("GB", "Wales")]),
        ("the Mayor of Mexico City", [("MX", "Mexico City")]),
        ("Washington, D.C. and Accra", [("US", "Washington, D.C"), ("GH", "Accra")]),
        ("South Africa", [("ZA", "South Africa")]),
        ("the United States of America", [("US", "United States of America")]),
        ("U.K. law, uk law", [("GB", "U.K"), ("GB", "uk")]),
        ("Batswana and Basotho", [("BW", "Batswana"), ("LS", "Basotho")]),
        ("Chile/Ghana", [("CL", "Chile"), ("GH", "Ghana")]),
    ],
)
def test_names_adjectives_peoples_and_cities_are_found_where_they_stand(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "how"),
    [("Chile", "name"), ("Chilean law", "adjective"), ("in Santiago", "city"), ("CHL and others", "code")],
)
def test_a_mention_says_how_the_country_was_named(text: str, how: str) -> None:
    (mention,) = find_countries(text)
    assert (mention.code, mention.how) == ("CL", how)


@pytest.mark.parametrize(
    "text",
    [
        "roast turkey",
        "guinea pigs",
        "my jersey is red",
        "polish the text",
        "poles and swedes",
        "Jordan Smith asked",
        "Mr. Jordan",
        "Chad Smith",
        "the South China Sea and the Gulf of Mexico",
        "the North Pole",
        "Roma children",
        "the States parties",
        "developing countries' laws",
        "UNICEF, UN, UNCRC, CRC, OPs, MoGCSP",
        "Atlanta, Georgia",
        "ten US dollars",
    ],
)
def test_words_that_only_look_like_countries_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("what about in turkey", ["TR"]),
        ("chile vs turkey", ["CL", "TR"]),
        ("turkey, chile", ["TR", "CL"]),
        ("china and ghana", ["CN", "GH"]),
        ("turkey", ["TR"]),
        ("The Chad case", ["TD"]),
        ("Jordan Ministry of Justice", ["JO"]),
        ("Has Jordan ratified it?", ["JO"]),
        ("Polish law", ["PL"]),
        ("New Jersey and New Mexico", ["US", "US"]),
        ("Georgia’s Juvenile Justice Code", ["GE"]),
        ("South Georgia", ["GS"]),
    ],
)
def test_ambiguous_words_are_countries_where_the_text_shows_it(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Compare GH and CL", ["GH", "CL"]),
        ("the US and (GBR)", ["US", "GB"]),
        ("CRC/C/CHL/CO/4-5", ["CL"]),
        ("CRC/C/GC/5 and CRC/C/AND/CO/2", ["AD"]),
        ("CHL", ["CL"]),
        ("NO", ["NO"]),
        ("tell us about it", []),
        ("TELL US ABOUT THE LAW AND WHO CAN BE IN IT", []),
        ("Is IT in or OR out? NO. AM I TO BE SO?", []),
        ("CO means concluding observations, AND ARE they binding?", []),
        ("no", []),
        ("ghana gh", ["GH"]),
    ],
)
def test_iso_codes_count_in_capitals_and_words_do_not(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the Beijing Rules",
        "the Istanbul Convention",
        "la Convention d'Istanbul",
        "las Reglas de Beijing",
        "el Pacto de San José",
        "the Paris Principles",
        "the Budapest Convention on Cybercrime",
        "the Rome Statute",
        "American Convention on Human Rights",
        "Geneva sent us recommendations",
        "the office in New York",
    ],
)
def test_a_city_in_the_name_of_an_instrument_and_a_seat_of_the_un_are_no_country(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Please answer in French.",
        "Is there an English version?",
        "English and Spanish translations",
        "Do you speak Russian?",
        "Respóndeme en español",
        "en français s'il vous plaît",
        "русский язык, на английском языке",
        "باللغة الإنجليزية",
        "بالفرنسية",
        "用英语回答",
    ],
)
def test_a_language_is_no_country(text: str) -> None:
    assert found(text) == []


def test_an_adjective_that_is_also_a_language_is_a_country_before_other_words() -> None:
    assert codes("in French schools and in English law") == ["FR", "GB"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("la ley chilena y los niños chilenos en Chile", ["CL"] * 3),
        ("los ghaneses, una ley ghanesa", ["GH", "GH"]),
        ("el Reino Unido, Países Bajos y Estados Unidos", ["GB", "NL", "US"]),
        ("le droit chilien, une loi chilienne au Chili", ["CL"] * 3),
        ("les enfants ghanéens, une loi norvégienne", ["GH", "NO"]),
        ("au Tchad et en Suède", ["TD", "SE"]),
        ("la réunion du comité a lieu le lundi", []),
        ("à La Réunion", ["RE"]),
        ("UNICEF usa los recursos; la antigua ley es sana", []),
        ("seul un enfant", []),
        ("les EAU", ["AE"]),
        ("l'eau", []),
    ],
)
def test_spanish_and_french(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("в Чили", ["CL"]),
        ("Что было в Гане? О Гане. Из Ганы.", ["GH"] * 3),
        ("чилийского закона, чилийцы, чилиец", ["CL"] * 3),
        ("в Мексике, из Норвегии, с Индией, Кенией", ["MX", "NO", "IN", "KE"]),
        ("в Казахстане, Кыргызстана", ["KZ", "KG"]),
        ("Российской Федерации, российских детей", ["RU", "RU"]),
        ("в Южной Африке и в Шри-Ланке", ["ZA", "LK"]),
        ("Боснии и Герцеговине", ["BA"]),
        ("немецкий закон, немцы, французы", ["DE", "DE", "FR"]),
        ("после того как", []),
        ("в Республике Того", ["TG"]),
        ("самое важное", []),
        ("воды Индийского океана", []),
    ],
)
def test_russian_in_its_cases(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("في غانا", ["GH"]),
        ("بغانا وفي تشيلي وشيلي", ["GH", "CL", "CL"]),
        ("القانون التشيلي والتجربة الغانية", ["CL", "GH"]),
        ("للأردن", ["JO"]),
        ("غَانَا", ["GH"]),
        ("في الولايات المتحدة الأمريكية", ["US"]),
        ("بجنوب أفريقيا", ["ZA"]),
        ("دعم مالي للبنين", []),
        ("في مالي", ["ML"]),
    ],
)
def test_arabic_with_its_prefixes(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("联合国儿童基金会在加纳做了什么", [("GH", "加纳")]),
        ("智利和加纳的例子", [("CL", "智利"), ("GH", "加纳")]),
        ("印度尼西亚与印度", [("ID", "印度尼西亚"), ("IN", "印度")]),
        ("加纳", [("GH", "加纳")]),
        ("刚果（金）", [("CD", "刚果（金）")]),
        ("UNICEF在Chile和美國", [("CL", "Chile"), ("US", "美國")]),
        ("沿海地区", []),
        ("参加纳税", []),
        ("发展中国家", []),
        ("内蒙古", []),
    ],
)
def test_chinese_inside_unsegmented_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Do you have an African example?", ["africa"]),
        ("a European example", ["europe"]),
        ("West African countries", ["western-africa"]),
        ("latin american cases", ["latin-america"]),
        ("Latin America and the Caribbean", ["latin-america-caribbean"]),
        ("in South East Asia and the Middle East", ["southeast-asia", "middle-east"]),
        ("Nordic countries, Scandinavia", ["nordic", "scandinavia"]),
        ("EU law", ["european-union"]),
        ("¿Hay ejemplos de América Latina o de África?", ["latin-america", "africa"]),
        ("un exemple d'Afrique de l'Ouest", ["western-africa"]),
        ("un exemple européen", ["europe"]),
        ("в Латинской Америке, африканский пример", ["latin-america", "africa"]),
        ("مثال من أفريقيا", ["africa"]),
        ("非洲和拉丁美洲", ["africa", "latin-america"]),
        ("Ejemplos de América", ["americas"]),
        ("South Africa", []),
        ("Central African Republic", []),
        ("European Court of Human Rights", []),
        ("African Charter", []),
        ("la Corte Interamericana", []),
        ("a pacific solution", []),
    ],
)
def test_regions(text: str, expected: list[str]) -> None:
    assert regions(text) == expected


def test_a_region_holds_its_countries() -> None:
    assert "GH" in countries_of("africa")
    assert "GH" in countries_of("western-africa")
    assert "GH" not in countries_of("eastern-africa")
    assert {"CL", "BR"} <= countries_of("latin-america")
    assert {"GB", "SE", "NO"} <= countries_of("europe")
    assert "GB" not in countries_of("european-union")
    assert len(countries_of("european-union")) == 27
    assert countries_of("atlantis") == frozenset()
    assert region_name("middle-east") == "the Middle East"
    (mention,) = find_regions("the West African States")
    assert (mention.start, mention.end, mention.text) == (4, 16, "West African")
    assert not find_regions("the European powers and the African legal tradition")
    assert len(find_regions("the European countries and the African laws")) == 2


def test_every_country_but_antarctica_lies_on_a_continent() -> None:
    continents = [countries_of(region) for region in ("africa", "americas", "asia", "europe", "oceania")]
    assert set(gazetteer().countries) - frozenset().union(*continents) == {"AQ"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("cl", "CL"),
        ("gh", "GH"),
        ("GHA", "GH"),
        ("chl", "CL"),
        ("Ghana", "GH"),
        ("ghanaians", "GH"),
        ("Ghana’s", "GH"),
        (" the Netherlands ", "NL"),
        ("no", "NO"),
        ("turkey", "TR"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("polish", "PL"),
        ("Scotland", "GB"),
        ("UK", "GB"),
        ("Czechia", "CZ"),
        ("Burma", "MM"),
        ("Swaziland", "SZ"),
        ("智利", "CL"),
        ("Гане", "GH"),
        ("Seúl", "KR"),
        ("seul", None),
        ("Africa", None),
        ("", None),
        ("Atlantis", None),
        ("Ghana and Chile", None),
    ],
)
def test_a_whole_string_is_read_as_a_country(text: str, code: str | None) -> None:
    assert country_code(text) == code


def test_a_word_for_two_countries_names_both() -> None:
    (mention,) = find_countries("the Korean law")
    assert (mention.code, mention.others) == ("KR", ("KP",))
    assert names_country("Congolese children", "CD")
    assert names_country("Congolese children", "CG")
    assert not names_country("North Korean children", "KR")
    assert names_country("Ghanaian children", "GH")
    assert not names_country("Ghanaian children", "CL")


def test_names_are_shown_in_six_languages() -> None:
    assert [name_of("CL", language) for language in LANGUAGES] == ["Chile", "Chile", "Chili", "Чили", "تشيلي", "智利"]
    assert name_of("GH", "fr-CA") == "Ghana"
    assert name_of("CL", "de") == "Chile"
    assert name_of("CI") == "Côte d’Ivoire"
    assert name_of("??") == "??"
    assert adjective_of("CL") == "Chilean"
    assert adjective_of("NL") == "Dutch"
    assert adjective_of("BV") == name_of("BV")


def test_codes_are_told_from_other_strings() -> None:
    assert is_country_code("GH")
    assert is_country_code("XK")
    assert not is_country_code("gh")
    assert not is_country_code("UK")
    assert not is_country_code("GHA")
    assert len(gazetteer().countries) == 250


def test_every_country_is_found_by_each_of_its_names() -> None:
    lost = [
        (code, language, name_of(code, language))
        for code in gazetteer().countries
        for language in LANGUAGES
        if code not in {c for m in find_countries(name_of(code, language)) for c in (m.code, *m.others)}
        # the name of a saint or a person in that language
        and (code, language) not in {("MF", "es"), ("BL", "es"), ("SH", "es"), ("GP", "es"), ("AW", "ar")}
    ]
    assert lost == []


def test_every_adjective_of_a_country_is_found() -> None:
    lost = [
        (code, adjective_of(code))
        for code in gazetteer().countries
        if not names_country(f"the {adjective_of(code)} law", code)
    ]
    assert lost == []


def test_the_maps_for_spelling_repair_are_folded_and_hold_no_regions() -> None:
    assert all_names()["ghana"] == "GH"
    assert all_names()["cote d ivoire"] == "CI"
    assert all_adjectives()["chilena"] == "CL"
    for forms in (all_names(), all_adjectives()):
        assert all(fold_name(form) == form for form in forms)
        assert set(forms.values()) <= set(gazetteer().countries)
    assert "africa" not in all_names()


def test_the_data_is_in_order() -> None:
    """Each form is folded and stands once: a form added twice would silently win or lose."""
    data = json.loads(resources.files("knowledge").joinpath("data/countries.json").read_text(encoding="utf-8"))
    seen: dict[str, str] = {}
    for key, entry in (data["countries"] | data["regions"]).items():
        for field in ("forms", "adjectives", "cities", "stems", "han", "han_cities"):
            for form in filter(None, entry.get(field, "").split("|")):
                assert form not in seen, f"{form} stands under {seen[form]} and {key}"
                seen[form] = key
                assert form == form.strip()
                assert is_han(form[0]) if field.startswith("han") else form == fold_name(form)
    alpha3 = [country["alpha3"] for country in data["countries"].values()]
    assert len(set(alpha3)) == len(alpha3)
    assert all(len(code) == 3 and code.isupper() for code in alpha3)
    assert all(country["names"].count("|") == len(LANGUAGES) - 1 for country in data["countries"].values())
    assert all(set(entry["countries"].split()) <= set(data["countries"]) for entry in data["regions"].values())
    for name in ("capital", "acronym", "guarded", "persons", "of_instruments"):
        assert set(data["words"][name].split("|")) <= set(seen), f"{name} lists what is no form"
    assert set(data["others"]) <= set(seen)


_SCRAPS = st.sampled_from(
    [
        "Ghana", "ghana", "CHL", "US", "turkey", "Guinea", "-", "’", "'", ", ", ". ", "(", ") ", "/", "U.S.", "New ",
        "Democratic Republic of the ", "Congo", "of ", "в ", "Чили", "ب", "غانا", "للا", "加纳", "沿海地区", "ец", "ем",
        "Ё", "ß", "ﬁ", "İ", "¼", "e\u0301", "\u0640", "\u200b", "\u200f", "\x1b[31m", "\n\n", " ", "Jordan Smith",
        "in French", "Beijing Rules",
    ]
)  # fmt: skip


@given(st.one_of(st.text(max_size=80), st.lists(_SCRAPS, max_size=12).map("".join)))
@settings(max_examples=300, deadline=None)
def test_mentions_of_any_text_are_true_to_it(text: str) -> None:
    end = 0
    for mention in sorted((*find_countries(text), *find_regions(text)), key=lambda m: m.start):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        end = mention.end
    assert all(is_country_code(code) for m in find_countries(text) for code in (m.code, *m.others))
    assert all(countries_of(mention.region) for mention in find_regions(text))
    code = country_code(text)
    assert code is None or is_country_code(code)
    assert fold_name(text) == fold_name(text.upper()) or not text.isascii()


@given(
    st.sampled_from(sorted(gazetteer().countries)), st.sampled_from(["{}", "What about {}?", "in {}", "¿{}?", "“{}”"])
)
def test_a_countrys_english_name_is_found_in_any_place(code: str, frame: str) -> None:
    # "Réunion" is a meeting too: behind "about" nothing tells which, and it is left alone.
    assume((code, frame) != ("RE", "What about {}?"))
    assert names_country(frame.format(name_of(code)), code)


def test_a_megabyte_of_text_is_read_through() -> None:
    text = "In Ghana and Chile, laws (CRC/C/CHL/CO/4-5) changed; 加纳. " * 18_000
    assert len(find_countries(text)) == 4 * 18_000


def test_nothing_is_read_at_import() -> None:
    script = (
        "import sys; from knowledge import countries, gazetteer; "
        "assert not gazetteer.gazetteer.cache_info().currsize; "
        "countries.find_countries('x'); assert gazetteer.gazetteer.cache_info().currsize; "
        "assert not {'yaml', 'textual', 'rank_bm25', 'babel'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_what_is_public_is_documented() -> None:
    assert all(getattr(countries, name).__doc__ for name in countries.__all__)


def test_the_words_for_a_country_are_those_of_all_languages() -> None:
    words = words_of("CR")
    assert {"costarricense", "tico"} <= words
    assert not any(" " in word or "-" in word for word in words)


def test_names_that_people_confuse_name_the_country_and_no_other_place() -> None:
    assert codes("law reform in Columbia and the columbian congress") == ["CO", "CO"]
    assert codes("Columbia University in the District of Columbia, and British Columbia") == ["CA"]
    assert codes("Columbia Británica, la Colombie-Britannique") == ["CA", "CA"]
    assert codes("in chily, ganha and mozambik") == ["CL", "GH", "MZ"]
