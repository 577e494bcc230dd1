"""The words that announce an example, and those that look so and do not.

Three strengths: ``strong`` ("E.g.:", "Case study:") stands for an example nearly always; ``medium`` ("For example,") often
introduces a mere thought; ``weak`` ("Concerning Kenya, ...") announces only where the rest is concrete.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Strength = Literal["strong", "medium", "weak"]

_OPEN = r"[\s*_>“‘\"'«•–—-]*"
_STRONG = re.compile(
    _OPEN
    + r"""(?P<marker>
      (?:e\.?\s?g\s?\.?|eg\.?)[\*_]*\s?[:,;–—-]+ | e\.\s?g\.(?!\w) | eg\.(?=\s) | E\.?G\.?(?=\s+[A-Z])(?!E\.?G\.?\s+[A-Z]{4})
    | (?:box|case|example)\s+\d{1,2}\s*[:.–—-]
    | (?:(?:country|national|practical|practice|good[ -]practice|promising[ -]practice|real|real-life)\s+)?
      (?:examples?|case\s+(?:study|studies|example)|illustration|good\s+practices?|promising\s+practices?|best\s+practices?)
      (?:\s+\d{1,2}|\s+from\s+practice)?[\*_]*\s*[:–—]
    | ex\.?\s?: | (?:p\.\s?ej\.|p\.\s?ex\.|z\.\s?b\.|т\.\s?е\.)\s?:? | ejemplos?\s?: | exemples?\s?: | beispiel\s?:
    | пример\s?: | مثال\s?[:：] | 案例[:：] | 例[:：]
    )[\*_]*\s*""",
    re.VERBOSE | re.IGNORECASE,
)
_MEDIUM = re.compile(
    _OPEN
    + r"""(?P<marker>
      (?:thus,?\s+)?(?:for|as|by\s+way\s+of|to\s+give|to\s+take|take)\s+(?:an?\s+|one\s+|just\s+one\s+)?
      (?:good\s+|recent\s+|clear\s+)?(?:example|instance|illustration)s?\b
    | (?:take|consider),?\s+for\s+(?:example|instance)\b
    | to\s+illustrate\b | as\s+illustrated\b
    | (?:an?|one|another|further|a\s+further|a\s+good|a\s+recent|one\s+good|a\s+notable|a\s+well-known|a\s+case\s+in)
      \s+(?:example|instance|illustration|point)\s+(?:(?:of|for)\s+[^,.:;]{3,60}?\s+)?
      (?:is|was|comes|can\s+be\s+found|are|were|of\s+this\s+is)\b
    | (?:good\s+|other\s+|recent\s+|notable\s+|some\s+|further\s+)?examples?\s+(?:(?:of|for)\s+[^,.:;]{3,60}?\s+)?
      (?:include|are|come|can\s+be\s+found)\b
    | such\s+(?:was|is)\s+the\s+case\s+(?:in|of|with)\b
    | por\s+ejemplo | par\s+exemple | à\s+titre\s+d[’']exemple | a\s+modo\s+de\s+ejemplo | por\s+exemplo | zum\s+beispiel
    | например | так,(?=\s+в\s) | على\s+سبيل\s+المثال | (?:و)?مثلا[ًا]? | 例如 | 比如
    )[\*_]*[\s,:–—،，：-]*""",
    re.VERBOSE | re.IGNORECASE,
)
_CONCERNING = re.compile(
    _OPEN
    + r"(?P<marker>(?:concerning|regarding|as\s+regards|with\s+regard\s+to|with\s+respect\s+to|in\s+the\s+case\s+of|as\s+for"
    r"|as\s+to|en\s+el\s+caso\s+de|dans\s+le\s+cas\s+de|s[’']agissant\s+de|en\s+ce\s+qui\s+concerne)\s+)(?=\S)",
    re.IGNORECASE,
)
_AFTER_COUNTRY = re.compile(
    r"\s*,\s*(?:for\s+(?:example|instance)|e\.\s?g\.|por\s+ejemplo|par\s+exemple|например|zum\s+beispiel)\s*,?\s",
    re.IGNORECASE,
)
"""The marker behind the country: "In Kenya, for example, ..."."""

_SEE_ALSO = re.compile(
    r"\W*(?:see\s+also|see\s+further|further\s+(?:reading|information|resources)|read\s+(?:more|also)|more\s+information"
    r"|references?|bibliography|(?:key\s+|useful\s+|related\s+|additional\s+)?(?:resources|links|sources|documents|tools"
    r"|publications)|footnotes?|end\s?notes?|notes|works\s+cited|literature|related\s+(?:pages|content|articles)"
    r"|véase\s+también|voir\s+aussi|bibliograf[ií]a|bibliographie|см\.?\s+также|литература|انظر\s+أيضا|参见|参考文献)\W*",
    re.IGNORECASE,
)
_EXAMPLES_HEADING = re.compile(
    r"(?:(?:some|selected|country|national|regional|practical|good|promising|best|real|state|concrete|further|other)[\s-]+)*"
    r"(?:examples?|case\s+(?:stud(?:y|ies)|examples?)|country\s+(?:cases?|experiences?|practices?|stories|profiles?|snapshots?)"
    r"|(?:good|best|promising|state|country|national)\s+practices?|experiences?\s+(?:of|from|in)\b.*|illustrations?"
    r"|practice\s+examples?|ejemplos?|exemples?|estudios?\s+de\s+caso|études?\s+de\s+cas|примеры?|أمثلة|案例|实例|例子)"
    r"(?:\s+(?:from|of|in|by|across|de|from\s+(?:other|different|around))\b.*|\s+\d{1,2})?(?:\s*[:–—-].*)?",
    re.IGNORECASE,
)
_HYPOTHETICAL = re.compile(
    r"(?:if|suppose|imagine|assume|assuming|where\s+an?|when\s+an?|whenever|should\s+an?|were\s+an?|in\s+a\s+(?:state|country)\s+(?:such\s+as|like))\b",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://|www\.|\bdoi\b", re.IGNORECASE)
_LEAD_IN_END = re.compile(r"[:：]\s*[\"”’»]?\s*$")
_ANNOUNCES = re.compile(
    r"\b(?:examples?|e\.g\.?|for\s+instance|case\s+stud(?:y|ies)|illustrations?|practices|experiences?|ejemplos?|exemples?)\b"
    r"|\b(?:following|several|some|many|various|certain|these|a\s+number\s+of|other|two|three|four|five)\s+(?:\w+\s+){0,2}"
    r"(?:countries|states|jurisdictions|nations|parliaments|governments)\b|пример|أمثلة|例",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker at the start of a text: its words, its strength, and where the text after it begins."""

    words: str
    strength: Strength
    end: int


def marker_at(text: str) -> Marker | None:
    """Read the marker that a passage or sentence begins with; None where it begins with none."""
    strong = _STRONG.match(text)
    if strong:
        # "E.g.: For example, in Kenya" and "E.g.: Concerning Kenya" have two; the text begins behind both.
        return Marker(strong["marker"].strip(), "strong", strong.end())
    medium = _MEDIUM.match(text)
    if medium:
        return Marker(medium["marker"].strip(" ,:"), "medium", medium.end())
    concerning = _CONCERNING.match(text)
    if concerning:
        return Marker(concerning["marker"].strip(), "weak", concerning.end())
    return None


_GLUED = re.compile(r"(?:(?<=[.!?;:)\]”’])|(?<!\s)(?=[^\S\n]*+\n))\s*+(?=E\.?\s?g\.?\s?:|E\.g\.\s++[A-Z])")
"""White space is looked at from its beginning alone, not anew from each line end of a run."""


def glued_markers(text: str) -> list[int]:
    """Give the offsets inside a text at which "E.g.:" stands behind a clause, where no sentence may begin for a splitter."""
    return [match.end() for match in _GLUED.finditer(text) if match.end()]


def example_after(text: str, end: int) -> Marker | None:
    """Read the marker behind a country that ends at ``end``: "In Kenya, for example, ..."."""
    found = _AFTER_COUNTRY.match(text, end)
    return Marker(found[0].strip(" ,"), "medium", 0) if found else None


def is_reference_heading(text: str) -> bool:
    """Tell whether a heading or label stands over references ("See also", "Further reading")."""
    return _SEE_ALSO.fullmatch(text.strip().rstrip(":")) is not None


def is_examples_heading(text: str) -> bool:
    """Tell whether a heading stands over examples ("Country examples", "Case study: Kenya")."""
    return _EXAMPLES_HEADING.fullmatch(" ".join(text.split()).strip(" *_:")) is not None


def is_hypothetical(text: str) -> bool:
    """Tell whether a text begins with a supposition."""
    return _HYPOTHETICAL.match(text.lstrip(" ,:")) is not None


def has_link(text: str) -> bool:
    """Tell whether a text holds a URL, as references do."""
    return _URL.search(text) is not None


def introduces_list(text: str) -> bool:
    """Tell whether a text ends in a colon."""
    return _LEAD_IN_END.search(text) is not None


def announces_examples(text: str) -> bool:
    """Tell whether a text that ends in a colon announces examples or what several countries do."""
    return introduces_list(text) and _ANNOUNCES.search(text) is not None
