"""UN document symbols: found in text and file names, and what they say about a document."""

from __future__ import annotations

import re

_PREFIX = "CRC|CCPR|CERD|CEDAW|CESCR|CAT|CMW|CRPD|CED|SPT|HRI|HRC|UNEP|UNW|DP|TD|ST|A|E|S"
_PART = r"[A-Z0-9][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*"
# Symbols are broken after a slash at line ends, and extraction leaves blanks there.
_SYMBOL = re.compile(
    rf"(?<![\w/.-])(?:{_PREFIX})(?:\s?/\s{{0,3}}{_PART}){{1,7}}(?:\s\(\d{{4}}\))?(?![\w/])",
)
_FORMS = re.compile(
    r"(?:CRC|CCPR|CERD|CEDAW|CESCR|CAT|CMW|CRPD|CED)/(?:C|SP|GC|OPSC|OPAC|OP)\b.*\d.*"
    r"|HRI/(?:GEN|CORE|MC)/.*\d.*"
    r"|A/(?:RES/|HRC/|CONF\.|C\.|AC\.|CN\.|INF/|\d{2}/).*\d.*|A/\d{2}/\d+.*"
    r"|S/(?:RES/|PRST/|\d{4}/).*\d.*"
    r"|E/(?:RES/|CN\.|C\.|ICEF/|ESCAP/|ECA/|ECE/|\d{4}/).*\d.*"
    r"|ST/[A-Z]+/.*\d.*|(?:DP|TD|UNEP|UNW|HRC|SPT)/.+/.*\d.*"
)
_FILE_SEPARATOR = re.compile(r"[_.+ ]")

_BODIES = (
    (r"CRC/", "Committee on the Rights of the Child"),
    (r"CCPR/", "Human Rights Committee"),
    (r"CERD/", "Committee on the Elimination of Racial Discrimination"),
    (r"CEDAW/", "Committee on the Elimination of Discrimination against Women"),
    (r"(?:E/C\.12|CESCR)/", "Committee on Economic, Social and Cultural Rights"),
    (r"CAT/", "Committee against Torture"),
    (r"CMW/", "Committee on Migrant Workers"),
    (r"CRPD/", "Committee on the Rights of Persons with Disabilities"),
    (r"CED/", "Committee on Enforced Disappearances"),
    (r"A/HRC/", "Human Rights Council"),
    (r"E/CN\.4/", "Commission on Human Rights"),
    (r"E/ICEF/", "UNICEF"),
    (r"A/", "United Nations General Assembly"),
    (r"S/", "United Nations Security Council"),
    (r"E/", "United Nations Economic and Social Council"),
    (r"HRI/|ST/", "United Nations"),
)


def symbols_in(text: str) -> list[tuple[str, int]]:
    """Give the UN symbols in a text with their offsets, blanks and line ends inside taken out."""
    found = []
    for match in _SYMBOL.finditer(text):
        symbol = _tidy(match[0])
        if _FORMS.fullmatch(symbol):
            found.append((symbol, match.start()))
    return found


def symbol_in_filename(name: str) -> str:
    """Read a symbol out of a file name such as "CRC_C_GC_24-EN.pdf" or "A.HRC.RES.45.30.docx"; "" where it has none."""
    stem = re.sub(r"\.(?:pdf|docx?|html?|txt|md|rtf|odt|epub)$", "", name.rsplit("/", 1)[-1], flags=re.IGNORECASE)
    stem = re.sub(r"[-_.]?(?:EN?|FR?|ES?|SP|RU?|AR?|ZH?|CH)$", "", stem)
    match = re.fullmatch(rf"(?:{_PREFIX})(?:[_.+ ]{_PART.replace('.-', '-')})+", stem)
    if match is None:
        return ""
    symbol = _FILE_SEPARATOR.sub("/", stem)
    symbol = re.sub(r"\b(CN|C|CONF|AC|L|Add|Rev|Corr)/(?=\d)", _dotted(symbol), symbol)
    return symbol if _FORMS.fullmatch(symbol) else ""


def body_of(symbol: str) -> str:
    """Give the body that a symbol belongs to, "" for an unknown one."""
    return next((body for start, body in _BODIES if re.match(start, symbol)), "")


def kind_of(symbol: str) -> str:
    """Give the kind of document that a symbol stands for, "" where it does not say."""
    if not symbol:
        return ""
    if re.search(r"/GC/", symbol):
        return "general-comment"
    if re.search(r"/(?:CO|COAR)/", symbol) or re.match(r"CRC/C/15/Add\.", symbol):
        return "concluding-observations"
    if re.search(r"/RES/|^E/RES/", symbol):
        return "resolution"
    return "report"


def year_in(symbol: str) -> str:
    """Give the year in a symbol (CRC/GC/2003/5), "" where it has none."""
    year = re.search(r"/(19[4-9]\d|20\d\d)(?:/|$)", symbol) or re.search(r"\((19[4-9]\d|20\d\d)\)$", symbol)
    return year[1] if year else ""


def _tidy(symbol: str) -> str:
    symbol = re.sub(r"\s*/\s*", "/", symbol).rstrip(".-")
    return " ".join(symbol.split())


def _dotted(symbol: str) -> str:
    r"""Give the replacement for parts written with a full stop; in CRC/C/ and /C/GC the C stands alone."""
    return r"\1/" if symbol.startswith(("CRC/C/", "CCPR/C/", "CEDAW/C/", "CAT/C/", "CRPD/C/")) else r"\1."
