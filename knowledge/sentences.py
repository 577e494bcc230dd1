"""Sentence boundaries with exact offsets.

The boundaries come from sentencex (rules for many languages, offsets in code points). What it cannot know is mended
here: abbreviations of legal and UN writing ("para. 63", "Dr.", "v."), list labels ("E.g.:"), and a reference in
brackets that stands after the full stop of the sentence it belongs to ("... UN agencies. (CRC GC 5, para. 63).").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.place_numbers import number_at
from knowledge.wholes import ends_in_title, is_attributed, opens_only

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.model import Span

# A piece that ends so is not finished: the full stop belongs to the abbreviation.
_UNFINISHED = re.compile(
    r"""(?:^|[\s(\[“‘"'«])
        (?: arts? | paras? | pars? | secs? | sects? | chs? | chap | nos? | cls? | regs? | figs? | vols? | pp? | ff? | eds?
          | cf | vs? | viz | ca | approx | dr | mr | mrs | ms | prof | hon | st | gen | gov | rev | sen | rep | messrs
          | e\.g | eg | i\.e | ie | núm | nro | párrs? | págs? | ст | стр | см | гл | п | пп | г | им | ул | проф | акад
          | dra | sra | srta | sres | lic | ing | mtr[oa] | mme | mlle | mm | د | أ | أ\.\s?د | ص
          | [A-Z] | [A-Z]\.[A-Z]
        )\.:?\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
# These stand before a number, elsewhere they may end a sentence ("Acme Inc. The ...").
_BEFORE_NUMBER = re.compile(
    r"(?:^|[\s(\[«])(?:al|caps?|incs?|fraccs?|n[úu]ms?|lits?|apdo|t[íi]t|ord|абз|подп|ч|рис|табл|корп|кв|д|каб|тел|оф|эт|доб|ауд|тыс|tels?|t[ée]l|av|avda|ext|int|exp|expte|dpto|piso|bd|boul)\.\s*$",
    re.IGNORECASE,
)
# A short word with a capital in front of a small letter is shortened: "la Const. Pol. y la Ley", "in Nat. Cap. prices".
_SHORTENED = re.compile(r"(?:^|[\s(])[A-ZÀ-Þ][a-zà-ÿ]{1,4}\.\s*$")
# These stand before a small letter, elsewhere they may end a sentence ("aged 5 yrs. old").
_BEFORE_SMALL = re.compile(
    r"(?:^|[\s\d(])(?:yrs?|mths?|wks?|hrs?|mins?|lbs?|ft|incl|excl|depts?|govts?|resp|abbr|addl|avg|max|min|tel|ext)\.\s*$",
    re.IGNORECASE,
)
# "The answer is no. The question is No. 4.": behind the short form of "number" stands no word of a sentence.
_NO_END, _NO_NUMBER = re.compile(r"(?:^|[\s(“‘\"'])no\.\s*$", re.IGNORECASE), re.compile(r"(?:[A-Z][a-z]+|I|A)[\s,’']")
_NUMBER = re.compile(r"\s*(?:\d|[IVXLC]{1,7}\b|[a-zа-я]\))")
_CYRILLIC_INITIAL = re.compile(r"(?:^|[\s(«\"]|[А-ЯЁ]\.)[А-ЯЁ]\.\s*$")
_YEAR_END = re.compile(r"\d\s?гг?\.\s*$")
_OPENERS = (
    "в|во|на|по|при|против|за|он|она|оно|они|это|этот|эта|эти|для|так|также|однако|кроме|с|со|к|из|до|после|если|все|его|её|ее|их|но|а|и|как"
    "|когда|между|под|более|затем|поэтому|тем|тогда|среди|согласно|вместе|ранее|сейчас|теперь|об|о|у|без|через|чаще"
)
_OPENS = re.compile(rf"(?=[А-ЯЁ])(?i:{_OPENERS})\b(?!\.)")
# Behind an hour stands its day or its zone ("at 5 p.m. Monday", "3 p.m. GMT"), else a new sentence.
_NO_DAY = r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Eastern|Pacific|Central|Greenwich|Local)\b)[A-Z][a-z]*\s"
_HOUR_END, _NO_DAY_BEHIND = re.compile(r"\d\s?[ap]\.m\.\s*$"), re.compile(_NO_DAY)
# sentencex never ends a sentence at "г."; a word that opens sentences behind it tells that it ended there. Nor does it end one at a
# full stop before a figure, which Chinese writes without a blank, nor at some English words that it takes for shortened ones ("who
# was ill."). Brackets and quotation marks are kept whole.
_ENDS_INSIDE = re.compile(
    rf"(?P<open>[(（“「《«])|(?P<close>[)）”」》»])|[。！？](?=[\d０-９])|(?<=\d)\s?гг?\.\s+(?=[А-ЯЁ])(?=(?i:{_OPENERS})\b(?!\.))"
    r"|(?<=[a-z] )(?:ill|me|fed|miss)\.\s+(?=[A-Z][a-z])"
    rf"|(?<=\d)\s?[ap]\.m\.\s+(?={_NO_DAY})"
    r"|(?<=\s)no\.\s+(?=(?:[A-Z][a-z]+|I|A)\s)|(?<=\s)https?://[^\s.]+(?:\.[^\s.]+)*\.\s+(?=[A-Z][a-z]*\s)"
    r"|(?P<first>:\s+(?=\((?:1|a|i)\)\s))"
)
# "Two questions: (1) How ...? (2) How ...?" are three sentences.
_SECOND = re.compile(r"\s*\((?:2|b|ii)\)\s")
# Initials only count as unfinished when they are capitals; IGNORECASE above is for the words.
_SMALL_LETTER_END = re.compile(r"[\s(][a-z]\.\s*$")
# What the two above match at the end of a text is shorter: the longest word (messrs), its signs, what stands before it.
_TAIL = 12
# A bracket alone, or a bare number ("63).") left behind by a split inside brackets; both without blanks around them.
_REFERENCE_ONLY = re.compile(r"[(\[][^()\[\]]{1,120}[)\]]\s*[.;,]?")
_REMAINDER = re.compile(r"[\d\W]{1,12}")
# What closes a quotation or a bracket right behind a full stop, too: "... his ‘‘plan.’’ Then".
_CLOSES = re.compile(r"[’”»›\"'\])）」』]+(?=\s|$)")
# What closes an emphasis behind a full stop belongs to the sentence that it ends: "**Places.** The police ...".
_CLOSES_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3})(?=\s|$)")
_MARK_IN_BRACKETS = re.compile(r"\A(\s*)\((\w{1,4})\)")
_MARK_BEHIND_END = re.compile(r"(?<=[.?!]\s)\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)(?=\s)")
# The numbers of a list in running text: "Items: 1. First thing. 2. Second thing."
_LIST_NUMBER = re.compile(r"(?:(?<=\A)|(?<=[.:;?!] ))(\d{1,2})\.\s(?=[^\W\d_])")
_HEAD_WORDS = 2
"""Words behind such a mark that are a head: "(b) Offences excluded."."""
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])[’'](?=[^\W\d_])")
_LETTER = re.compile(r"[^\W\d_]")
# sentencex takes any blank before a full stop for one byte: at "A", a no-break blank and "." it ends in a panic.
_BLANK_BEFORE_STOP = re.compile(r"[^\S\x00-\x7f](?=\.)")


def _pieces(text: str, language: str) -> Iterator[Span]:
    import sentencex  # noqa: PLC0415  late: a compiled module that only index building needs

    for piece in sentencex.get_sentence_boundaries(language or "en", _flat(text)):
        yield piece["start_index"], piece["end_index"]


def _cut_inside(text: str, start: int, end: int) -> Iterator[Span]:
    """Cut a piece at the sentence ends that sentencex does not know."""
    depth = 0
    for found in _ENDS_INSIDE.finditer(text, start, end):
        if found["open"] or found["close"]:
            depth = depth + 1 if found["open"] else max(0, depth - 1)
        elif not depth and (not found["first"] or _SECOND.match(text, end)):
            yield start, found.end()
            start = found.end()
    yield start, end


def _flat(text: str) -> str:
    """``text`` as sentencex should see it; every change puts one character for one, so offsets stay.

    Line ends inside a paragraph are soft. An apostrophe is no closing quotation mark, and a quotation mark that never
    closes (or never opened) must not swallow the sentences after it.
    """
    # Behind "(2)" or "(a)" at the head it ends no sentence at all; inside, it takes neither that nor "[2]" for the head of one.
    text = _MARK_BEHIND_END.sub(lambda mark: f"X{'x' * (len(mark[0]) - 1)}", _MARK_IN_BRACKETS.sub(r"\1[\2]", text))
    flat = _BLANK_BEFORE_STOP.sub(" ", _APOSTROPHE.sub("x", text.replace("\n", " ")))
    for stop in _list_stops(flat):
        flat = f"{flat[:stop]} {flat[stop + 1 :]}"
    for opening, closing in (("‘", "’"), ("“", "”"), ("«", "»")):
        if flat.count(opening) != flat.count(closing):
            flat = flat.replace(opening, " ").replace(closing, " ")
    for straight in ('"', "'", "`"):
        if flat.count(straight) % 2:
            flat = flat.replace(straight, " ")
    return flat


def _list_stops(flat: str) -> list[int]:
    """Give the offsets of the full stops behind the numbers of a list that runs on in a paragraph, from 1 on; [] without one."""
    stops: list[int] = []
    for found in _LIST_NUMBER.finditer(flat):
        tail = flat[max(0, found.start() - _TAIL) : found.start()]
        if int(found[1]) == len(stops) + 1 and not (_UNFINISHED.search(tail) or _BEFORE_NUMBER.search(tail)):
            stops.append(found.end(1))
    return stops if len(stops) > 1 else []


def _belongs_to_previous(text: str, start: int, end: int, piece: str) -> bool:
    """Whether ``piece`` goes on with the sentence at ``text[start:end]``, which may have grown long already.

    Only the end of that sentence is looked at: reading all of it again for each piece would take hours for a long row
    of unfinished ones.
    """
    stop = end
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    tail = text[max(start, stop - _TAIL) : stop]
    core = piece.strip()
    if (_YEAR_END.search(tail) and _OPENS.match(core)) or (_HOUR_END.search(tail) and _NO_DAY_BEHIND.match(core)):
        return False
    if tail.endswith(".") and (core[0] in "º°ª" or "а" <= core[0] <= "я"):
        return True  # "Artículo 5.º"; no sentence begins with a small Cyrillic letter: "т.е. без поправок", "5 млн. рублей"
    if "a" <= core[0] <= "z" and (_SHORTENED.search(tail) or _BEFORE_SMALL.search(tail)):
        return True
    if _NO_END.search(tail) and _NO_NUMBER.match(core):
        return False
    if _CYRILLIC_INITIAL.search(tail) or (_BEFORE_NUMBER.search(tail) and _NUMBER.match(core)):
        return True
    if ends_in_title(tail, core):
        return True
    if _UNFINISHED.search(tail) and not _SMALL_LETTER_END.search(tail):
        return True
    if end - start < 2000 and text.count("(", start, end) > text.count(")", start, end):
        return True
    return bool(_REFERENCE_ONLY.fullmatch(core) or (_REMAINDER.fullmatch(core) and not _LETTER.search(core)))


def _only_opens(text: str, start: int, end: int) -> bool:
    """Whether the beginning of a paragraph is no more than its number or label: "II.", "Recommendation 3.", "(b) Costs."."""
    said = text[start:end].strip()
    marked = _MARK_IN_BRACKETS.match(said)
    if opens_only(said) or (marked and len(said[marked.end() :].split()) <= _HEAD_WORDS):
        return True
    mark = text[start : min(end, start + 30)].strip(" \u00a0.:-–—")
    found = number_at(mark, 0, "") if mark and end - start < 30 else None
    return found is not None and found[1] == len(mark)


def sentence_spans(text: str, language: str = "en", offset: int = 0) -> tuple[Span, ...]:
    """The sentences of one paragraph.

    ``text`` is the paragraph, ``offset`` where it starts in its source; the spans returned are offsets into the source,
    in order, without blanks at either end, and together cover every character of ``text`` that is not a blank.
    """
    if is_attributed(text):
        left = len(text) - len(text.lstrip())
        return ((offset + left, offset + len(text.rstrip())),)
    spans: list[tuple[int, int]] = []
    pieces = (cut for start, end in _pieces(text, language) for cut in _cut_inside(text, start, end))
    for begin, end in pieces:
        start = begin
        if spans and spans[-1][1] == begin and (closing := _CLOSES_EMPHASIS.match(text, begin, end)):
            start = closing.end() if text.count(closing[1], *spans[-1]) % 2 else begin
            spans[-1] = (spans[-1][0], start)
        elif (
            spans
            and spans[-1][1] == begin
            and not text[begin - 1].isspace()
            and (marks := _CLOSES.match(text, begin, end))
        ):
            start = end if text[marks.end() : end].lstrip()[:1].islower() else marks.end()
            spans[-1] = (spans[-1][0], start)
        piece = text[start:end]
        if not piece.strip():
            continue
        if spans and (
            _belongs_to_previous(text, *spans[-1], piece) or (len(spans) == 1 and _only_opens(text, *spans[0]))
        ):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    result = []
    for start, end in spans:
        piece = text[start:end]
        left = len(piece) - len(piece.lstrip())
        result.append((offset + start + left, offset + start + len(piece.rstrip())))
    return tuple(result)
