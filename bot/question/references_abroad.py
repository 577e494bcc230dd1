"""References to places of a text as all six languages write them: "art. 12 bis", "статья первая", "المادة (5)", "第三条".

English articles stand here too, since French writes them the same; what only English has stands in
:mod:`bot.question.references`.
"""

from __future__ import annotations

import re

from bot.question.wordings import Wording

_LATIN = (
    ("uno", "único", "única", "unico", "unica", "unique", "primer", "primero", "primera", "premier", "première",
     "1er", "1re", "1ère", "ier", "1º", "1°", "1o", "1.º", "1.°"),
    ("segundo", "segunda", "deuxième", "second", "seconde"),
    ("tercer", "tercero", "tercera", "troisième"),
    ("cuarto", "cuarta", "quatrième"),
    ("quinto", "quinta", "cinquième"),
    ("sexto", "sexta", "sixième"),
    ("séptimo", "séptima", "septimo", "septima", "septième"),
    ("octavo", "octava", "huitième"),
    ("noveno", "novena", "neuvième"),
    ("décimo", "décima", "decimo", "decima", "dixième"),
)  # fmt: skip
_RUSSIAN = ("перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят")
_ARABIC = (
    ("الأولى", "الأول", "الاولى", "الاول"),
    ("الثانية", "الثاني"),
    ("الثالثة", "الثالث"),
    ("الرابعة", "الرابع"),
    ("الخامسة", "الخامس"),
    ("السادسة", "السادس"),
    ("السابعة", "السابع"),
    ("الثامنة", "الثامن"),
    ("التاسعة", "التاسع"),
    ("العاشرة", "العاشر"),
)
_ORDINALS = {word: str(at) for words in (_LATIN, _ARABIC) for at, row in enumerate(words, 1) for word in row}
_WRITTEN = "|".join(sorted((re.escape(word) for row in _LATIN for word in row), key=len, reverse=True))
_BIS = r"(?:\s?(?:bis|ter|quater)\b)?"
_NUMBER = rf"(?:no\.?\s*|n\.?º\s*|n°\s*)?(?P<number>(?:{_WRITTEN})(?!\w)|\d{{1,4}}(?!\d)(?:[.-]\d{{1,3}}(?!\d))*{_BIS})"
_NUMBER_RU = (
    rf"(?:№\s*)?(?P<number>\d{{1,4}}(?!\d)(?:[.-]\d{{1,3}}(?!\d))*{_BIS}"
    r"|(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ая|ой|ую|ый|ого|ому|ом|ий|ья|ьей|ью|ье|ьего|ьем)\b)"
)
_WRITTEN_AR = "|".join(word for row in _ARABIC for word in row)
_NUMBER_AR = rf"(?:رقم\s*)?(?:\(\s*)?(?P<number>[\d٠-٩]{{1,4}}(?![\d٠-٩])|(?:{_WRITTEN_AR})\b)(?:\s*\))?"
_NUMBER_ZH = r"第\s*(?P<number>[一二三四五六七八九十百零〇两\d]{1,8})\s*"
_JOINED_AR = "(?:[وفبك]?(?:ال)?|[وف]?لل|[وف]?ل)"

_READ: dict[str, tuple[Wording, ...]] = {
    "articles": (
        Wording(" art", rf"\b(?:articles?|art[íi]culos?|arts?\b\.?)\s*{_NUMBER}"),
        Wording("стать|статей| ст", rf"\b(?:стать[яеиюё]\w{{0,2}}|статей|ст\.)\s*{_NUMBER_RU}"),
        Wording("ماد", rf"\b{_JOINED_AR}ماد\u0651?[ةه]\s*{_NUMBER_AR}"),
        Wording("条", rf"{_NUMBER_ZH}条"),
    ),
    "paragraphs": (
        Wording(
            "párr|parr|inciso|numeral|apartado|alin|paragraphe",
            rf"\b(?:p[áa]rrafos?|p[áa]rr\.|incisos?|numerales|numeral|apartados?|alin[ée]as?|paragraphes?)\s*{_NUMBER}",
        ),
        Wording(
            "част| ч | пункт| п ",
            rf"\b(?:част(?:ь|и|ью|ей|ях)|ч\.|пункт(?:а|е|у|ом|ы|ов|ах)?|п\.)\s*{_NUMBER_RU}",
        ),
        Wording("فقرة|فقره|بند", rf"\b{_JOINED_AR}(?:فقر[ةه]|بند)\s*{_NUMBER_AR}"),
        Wording("款|段|项", rf"{_NUMBER_ZH}[款段项]"),
    ),
    "sections": (
        Wording(" secci| cláusula| clausula", rf"\b(?:secci[óo]n|cl[áa]usula)\s*{_NUMBER}"),
        Wording("раздел", rf"\bраздел(?:а|е|у|ом)?\s*{_NUMBER_RU}"),
        Wording("قسم", rf"\b{_JOINED_AR}قسم\s*{_NUMBER_AR}"),
        Wording("节", rf"{_NUMBER_ZH}节"),
    ),
}
"""By the fields of :class:`bot.question.references.References`; within each, Spanish and French, Russian, Arabic and Chinese."""
ARTICLES, PARAGRAPHS = _READ["articles"], _READ["paragraphs"]
_SAYING = (
    Wording(
        "estable|dispon|prev|contien|señal|regul|texto|conten|literal|íntegr",
        r"\b(?:establecen?|disponen?|prev[ée]n?|contienen?|contenido|señalan?|regulan?|textos?|literal(?:mente)?|íntegr[oa])\b",
    ),
    Wording(
        "prévoi|dispos|contien|contenu|texte|stipul|énonc|intégral",
        r"\b(?:prévoi(?:t|ent)|disposent?|contien(?:t|nent)|contenu|texte|stipulent?|énoncent?|intégral)\b",
    ),
    Wording(
        "говор|сказан|гласит|написан|содерж|устан|предусм|закрепл|текст|полн",
        r"\b(?:говорится|говорит|сказано|гласит|написано|содержит(?:ся|)|содержание|устанавливает|установлено|предусматривает"
        r"|предусмотрено|закрепляет|закреплено|текст|полн(?:ый|ого|остью))\b",
    ),
    Wording(
        "نص|تقول|يقول|رد|تتضمن|مضمون|محتوى|جاء", r"\b(?:ال)?(?:[تي]?نص|تقول|يقول|[تي]رد|ورد|جاء|تتضمن|مضمون|محتوى)\b"
    ),
    Wording("规定|怎么|说|讲|写|内容|全文|原文", "规定|怎么|说|讲|写|内容|全文|原文"),
)
"""How it is asked what a place says, and nothing else: words that are none of what is asked about."""


def _plain(number: str) -> str:
    """A number as it is compared: "premier" as "1", "٥" as "5", "二十" as "20", "12  BIS" as "12 bis"."""
    small = " ".join(number.casefold().split())
    if small in _ORDINALS:
        return _ORDINALS[small]
    small = small.replace("ё", "е")
    if stem := next((stem for stem in _RUSSIAN if small.startswith(stem)), ""):
        return str(_RUSSIAN.index(stem) + 1)
    if not small[0].isdigit():
        from knowledge.place_numbers import chinese_number  # noqa: PLC0415  late: its patterns are those of documents

        return chinese_number(small)
    western = small.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))
    return re.sub(r"(?<=\d)(?=[bqt])", " ", western)


def number_meant(number: str, matched: str) -> str:
    """The number that is meant: outside Russian "5.1" is a paragraph of 5, and "12-15" begins with 12."""
    plain = _plain(number)
    first, sign, second = plain.partition("-") if "-" in plain else plain.partition(".")
    russian = "а" <= matched[:1].casefold() <= "я"
    whole = (sign == "-" and second.isdigit() and int(second) <= int(first)) or (sign == "." and russian)
    return plain if whole else first


def places_abroad(text: str) -> dict[str, frozenset[str]]:
    """The numbers of articles, paragraphs and sections that ``text`` names, by field; a paragraph of an article is that article."""
    found = {
        kind: frozenset(
            number_meant(match["number"], match.group()) for wording in wordings for match in wording.finditer(text)
        )
        for kind, wordings in _READ.items()
    }
    return {**found, "paragraphs": frozenset()} if found["articles"] else found


def named_spans(text: str) -> list[tuple[int, int]]:
    """Where ``text`` names a place or asks what it says; nothing where it names none."""
    named = [match.span() for row in _READ.values() for wording in row for match in wording.finditer(text)]
    return named + [match.span() for wording in _SAYING for match in wording.finditer(text)] if named else []


def without_places(text: str) -> str:
    """``text`` with the places that it names blanked out."""
    for wording in (one for row in _READ.values() for one in row):
        if wording.possible(text):
            text = wording.compiled.sub(" ", text)
    return text
