"""Countries that are not asked for: "an example other than Ghana", "which countries besides Chile?"; in six languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.countries import Mention

_THINGS = "countr(?:y|ies)|cases?|examples?|places?|states?|nations?|ones?|experiences?|stor(?:y|ies)|instances?"
_IN = r"(?: (?:in|from|of|about|at|for|with|the|that|what happened|cases?|examples?|experiences?|one)){0,4}"
_BUT = Wording(
    "",
    rf"(?:\b(?:other than|apart from|aside from|besides|beside|except(?:ing|ed)?(?: for)?|excluding|with the exception of"
    rf"|bar(?:ring)?"
    rf"|instead of|rather than|not counting|leaving aside|(?:other|another|different)(?: [\w’'-]+)?(?: {_THINGS})? than"
    rf"|(?:{_THINGS}|anywhere|somewhere|elsewhere) (?:beyond|but)|outside(?: of)?|a different (?:{_THINGS}) from"
    rf"|\b(?:{_THINGS}),? (?:that|which|who)(?: (?:is|are|was|were|has|have)(?:n['’]t| not)|['’]s not)|(?:,|\band"
    rf"|\bbut) not|[,;(–—-] ?not?){_IN}"
    # Spanish, French
    r"|\b(?:además de|aparte de|excepto|salvo|fuera de|con excepción de|menos|que no (?:sean?|es|son)|distint[oa]s? (?:de"
    r"|a)|en vez de"
    r"|en lugar de|otr[oa]s? [\w ]{0,24}?que)(?: (?:de|en|el|la|los|las|del|caso|ejemplo))*"
    r"|\b(?:à part|hormis|sauf|excepté|en dehors d[eu]|outre|mis à part|autres? (?:[\w]+ )?que|autres? qu['’]|qui n['’]est pas"
    r"|au lieu d[eu]|plutôt que)"
    r"(?: (?:de|du|des|en|au|aux|le|la|les|celui|celle|cas|exemple)| l['’]| d['’])*"
    # Russian, Arabic
    r"|\b(?:кроме|помимо|за исключением|не считая|исключая|вместо|но не|а не)(?: (?:из|в|о|об|про|случая|примера))*"
    r"|(?<!\w)(?:باستثناء|(?:ما )?عدا|سوى|بخلاف|غير|من غير|بدلا من|بدلاً من)(?: (?:من|في|عن|حالة|مثال))*)\s*\Z"
    # Chinese
    r"|(?:除了?|除却|不是|而非|不包括)(?:在|来自)?\Z",
)
"""What stands before the country that is not asked for."""
_JOINED = Wording(
    "", r"\A(?:,? (?:and|or|nor|y|e|o|ni|et|ou|ni|и|или|أو)| ?,| و|、|和|或)(?: (?:in|from|the|en|de|в|из))* ?\Z"
)
"""What stands between two of them."""
_ELSEWHERE = Wording(
    "countr|nation|state|place|where| else",
    r"\b(?:which|what|any|another|other|an?) (?:other |else |one )?(?:country|countries|nations?|states?|places?)\b"
    r"|\bwhere\b|\bwhere else\b"
    r"|\banywhere\b|\bsomewhere\b|\belsewhere\b",
)
"""Asks for another country."""
_LOOK_BACK = 80
"""Characters before a name in which it is looked for that it is not asked for."""


def without_unlike(text: str, mentions: Sequence[Mention]) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """The countries that are asked for, and those that are not: "besides Chile and Ghana" names two of them."""
    kept: list[Mention] = []
    unlike: list[Mention] = []
    last: Mention | None = None
    for mention in mentions:
        joined = last is not None and _JOINED.search(text[last.end : mention.start])
        if joined or _BUT.search(text[max(0, mention.start - _LOOK_BACK) : mention.start]):
            unlike.append(mention)
            last = mention
        else:
            kept.append(mention)
            last = None
    return tuple(kept), tuple(unlike)


def unlike_spans(text: str, unlike: Sequence[Mention]) -> list[tuple[int, int]]:
    """Where the text speaks of them, with what says that they are not asked for: words that need stand in no answer."""
    spans = []
    for mention in unlike:
        begin = max(0, mention.start - _LOOK_BACK)
        found = _BUT.search(text[begin : mention.start])
        spans.append((begin + found.start() if found else mention.start, mention.end))
    return spans


def asks_elsewhere(text: str) -> bool:
    """Whether a question that names a country it does not ask for wants another one: what happened there is an example."""
    return _ELSEWHERE.found_in(text)


__all__ = ["asks_elsewhere", "unlike_spans", "without_unlike"]
