"""Sentence boundaries with exact offsets.

The boundaries come from sentencex (rules for many languages, offsets in code points). What it cannot know is mended
here: abbreviations of legal and UN writing ("para. 63", "Dr.", "v."), list labels ("E.g.:"), and a reference in
brackets that stands after the full stop of the sentence it belongs to ("... UN agencies. (CRC GC 5, para. 63).").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.model import Span

# A piece that ends so is not finished: the full stop belongs to the abbreviation.
_UNFINISHED = re.compile(
    r"""(?:^|[\s(\[“‘"'«])
        (?: arts? | paras? | pars? | secs? | sects? | chs? | chap | nos? | cls? | regs? | figs? | vols? | pp? | ff? | eds?
          | cf | vs? | viz | ca | approx | dr | mr | mrs | ms | prof | hon | st | gen | gov | rev | sen | rep | messrs
          | e\.g | eg | i\.e | ie | núm | nro | párrs? | págs? | ст | стр | см | гл | п | пп | г
          | [A-Z] | [A-Z]\.[A-Z]
        )\.:?\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
# Initials only count as unfinished when they are capitals; IGNORECASE above is for the words.
_SMALL_LETTER_END = re.compile(r"[\s(][a-z]\.\s*$")
# What the two above match at the end of a text is shorter: the longest word (messrs), its signs, what stands before it.
_TAIL = 12
# A bracket alone, or a bare number ("63).") left behind by a split inside brackets; both without blanks around them.
_REFERENCE_ONLY = re.compile(r"[(\[][^()\[\]]{1,120}[)\]]\s*[.;,]?")
_REMAINDER = re.compile(r"[\d\W]{1,12}")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])[’'](?=[^\W\d_])")
_LETTER = re.compile(r"[^\W\d_]")
# sentencex takes any blank before a full stop for one byte: at "A", a no-break blank and "." it ends in a panic.
_BLANK_BEFORE_STOP = re.compile(r"[^\S\x00-\x7f](?=\.)")


def _pieces(text: str, language: str) -> Iterator[Span]:
    import sentencex  # noqa: PLC0415  late: a compiled module that only index building needs

    for piece in sentencex.get_sentence_boundaries(language or "en", _flat(text)):
        yield piece["start_index"], piece["end_index"]


def _flat(text: str) -> str:
    """``text`` as sentencex should see it; every change puts one character for one, so offsets stay.

    Line ends inside a paragraph are soft. An apostrophe is no closing quotation mark, and a quotation mark that never
    closes (or never opened) must not swallow the sentences after it.
    """
    flat = _BLANK_BEFORE_STOP.sub(" ", _APOSTROPHE.sub("x", text.replace("\n", " ")))
    for opening, closing in (("‘", "’"), ("“", "”"), ("«", "»")):
        if flat.count(opening) != flat.count(closing):
            flat = flat.replace(opening, " ").replace(closing, " ")
    for straight in ('"', "'", "`"):
        if flat.count(straight) % 2:
            flat = flat.replace(straight, " ")
    return flat


def _belongs_to_previous(text: str, start: int, end: int, piece: str) -> bool:
    """Whether ``piece`` goes on with the sentence at ``text[start:end]``, which may have grown long already.

    Only the end of that sentence is looked at: reading all of it again for each piece would take hours for a long row
    of unfinished ones.
    """
    stop = end
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    tail = text[max(start, stop - _TAIL) : stop]
    if _UNFINISHED.search(tail) and not _SMALL_LETTER_END.search(tail):
        return True
    if end - start < 2000 and text.count("(", start, end) > text.count(")", start, end):
        return True
    core = piece.strip()
    return bool(_REFERENCE_ONLY.fullmatch(core) or (_REMAINDER.fullmatch(core) and not _LETTER.search(core)))


def sentence_spans(text: str, language: str = "en", offset: int = 0) -> tuple[Span, ...]:
    """The sentences of one paragraph.

    ``text`` is the paragraph, ``offset`` where it starts in its source; the spans returned are offsets into the source,
    in order, without blanks at either end, and together cover every character of ``text`` that is not a blank.
    """
    spans: list[tuple[int, int]] = []
    for start, end in _pieces(text, language):
        piece = text[start:end]
        if not piece.strip():
            continue
        if spans and _belongs_to_previous(text, *spans[-1], piece):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    result = []
    for start, end in spans:
        piece = text[start:end]
        left = len(piece) - len(piece.lstrip())
        result.append((offset + start + left, offset + start + len(piece.rstrip())))
    return tuple(result)
