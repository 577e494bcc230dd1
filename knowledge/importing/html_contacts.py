"""How the body behind a web page is reached: of all that stands in the footer of a page this alone is kept.

Addresses, telephone numbers, e-mail addresses and opening hours answer what people ask; menus, copyright and cookies do not.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from knowledge.importing.html_blocks import Blocks
from knowledge.importing.html_inline import SKIPPED, drop
from knowledge.importing.main_text import is_hidden, is_link_list
from knowledge.importing.trees import Element, local
from knowledge.importing.writing import Writer

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["contact_parts"]

_FOOTER = re.compile(r"(?:^|[\s_-])(?:footer|site-footer|page-footer|colophon)(?:$|[\s_-])", re.IGNORECASE)
_MAIL = r"[\w.+-]+(?:@|\s?\[at\]\s?)[\w-]+(?:\.[\w-]+)+"
_PHONE = (
    r"(?:tel(?:ephone)?|phone|call(?: us)?|fax|hotline|helpline|freephone|toll[- ]?free|mobile|whatsapp|sms|tél(?:éphone)?"
    r"|teléfono|telefone"
    r"|telefon|тел(?:ефон)?|هاتف|الهاتف|电话)(?!\w)[^\n]{0,40}?\d[\d ()/.–-]{2,}|(?<![\w+])\+\d[\d ()/.–-]{6,}"
)
_STREET = (
    r"\b\d{1,5}[a-z]?(?:[-–/]\d{1,5})?,? (?:[\w.'’-]+ ){1,4}(?:street|st|road|rd|avenue|ave|lane|boulevard|blvd|square|plaza"
    r"|drive|way|court"
    r"|terrace|crescent|quay|row|hill|gardens)\b|\bp\.? ?o\.? box \d|\b(?:rue|avenue|boulevard|place|calle|avenida|av\.|plaza"
    r"|rua|via|ул\.|улица"
    r"|пр\.|شارع)\s[^\n]{2,60}\d|\w+(?:straße|strasse|str\.|gasse|platz|weg)\s\d|\d+\s?号"
)
_HOURS = (
    r"(?:open(?:ing)?(?: hours)?|office hours|hours|weekdays|mon(?:day)?s?|horario|lunes|heures d[’']ouverture|lundi"
    r"|öffnungszeiten|montag"
    r"|часы работы|пн|ساعات العمل|开放时间)(?!\w)[^\n]{0,60}?\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\b\.?|uhr|h\b|to|till|until|and"
    r"|[-–]|a|à|bis|до)"
)
_CONTACT = re.compile(rf"{_MAIL}|{_PHONE}|{_STREET}|{_HOURS}", re.IGNORECASE)
_NO_CONTACT = re.compile(
    r"©|\(c\)\s*\d|copyright|all rights reserved|cookies?\b|privacy (?:policy|notice)|javascript|powered by|newsletter|subscribe"
    r"|terms (?:of use|and conditions)|todos los derechos|tous droits|alle rechte|все права|版权",
    re.IGNORECASE,
)
_PIECES = re.compile(r"\s*[|·•]\s*|(?<=[.!])\s+(?=[A-ZÀ-Þ©])")
_LONGEST, _MOST = 300, 40
"""Characters of the longest part that tells how someone is reached, and how many such parts are kept."""


def contact_parts(root: Element) -> list[str]:
    """Give the blocks of a page's footers, as Markdown, that say how the body behind the page is reached, and their headings."""
    parts: list[str] = []
    for footer in _footers(root):
        kept = deepcopy(footer)
        kept.tail = None
        for element in [element for element in kept.iter() if element is not kept and _is_no_text(element)]:
            drop(element)
        writer = Writer()
        Blocks(writer).write(kept)
        heading = ""
        for part in re.split(r"\n+", writer.text().strip()):
            if part.startswith("#"):
                heading = f"## {part.lstrip('# ')}"
            elif words := _contact(part):
                parts += [heading, words] if heading else [words]
                heading = ""
    return list(dict.fromkeys(parts))[:_MOST]


def _footers(root: Element) -> Iterator[Element]:
    """The outermost footers of a page that are no part of its main text."""
    found: set[Element] = set()
    for element in root.iter():
        name = local(element)
        names = (
            f"{element.get('class') or ''} {element.get('id') or ''}"[:300]
            if name in {"div", "section", "table"}
            else ""
        )
        if name != "footer" and element.get("role") != "contentinfo" and not _FOOTER.search(names):
            continue
        above = list(element.iterancestors())
        inside = any(one in found or local(one) in {"main", "article", "blockquote"} or is_hidden(one) for one in above)
        if not inside and not is_hidden(element):
            found.add(element)
            yield element


def _is_no_text(element: Element) -> bool:
    """Whether an element of a footer is hidden, a menu, or a link to another page."""
    name = local(element)
    if not name or name in SKIPPED or name in {"nav", "form"} or is_hidden(element) or is_link_list(element):
        return True
    text = "".join(element.itertext()) if name == "a" else ""
    return (
        name == "a"
        and not _CONTACT.search(text[:_LONGEST])
        and not (element.get("href") or "").startswith(("tel:", "mailto:"))
    )


def _contact(part: str) -> str:
    """Give a part of a footer without what is no contact; "" where nothing of it is."""
    if len(part) > _LONGEST or not _CONTACT.search(part):
        return ""
    if not _NO_CONTACT.search(part):
        return part.strip()
    return " ".join(
        piece for piece in _PIECES.split(part) if piece and not _NO_CONTACT.search(piece) and _CONTACT.search(piece)
    ).strip()
