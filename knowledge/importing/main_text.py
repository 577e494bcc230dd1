"""The main text of a saved web page: menus, banners, footers and other furniture of the site are taken out.

Elements say themselves what they are (``nav``, ``role="banner"``) or are told by names that sites commonly use, by where the
main text begins, and by lists that hold nothing but links. A part that holds much of the page's text is never taken
out for its name alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.html_inline import SKIPPED, drop
from knowledge.importing.trees import Element, local

if TYPE_CHECKING:
    from collections.abc import Iterator

_FURNITURE = frozenset({"nav", "footer", "aside"})
_ROLES = frozenset(
    [
        "navigation",
        "banner",
        "contentinfo",
        "search",
        "complementary",
        "menu",
        "menubar",
        "dialog",
        "alert",
        "toolbar",
        "tablist",
    ]
)
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|menus|breadcrumbs?|crumbs?|crumbtrail|sidebar|footer|masthead|topbar|cookies?|consent|banner"
    r"|share|sharing|social|related|recommended|comments?|respond|advert|ads?|promo|subscribe|newsletter|skip-?links?|pagination|pager"
    r"|popup|modal|toolbar|toc|navbox|catlinks|mw-editsection|printfooter|noprint|metadata|hatnote|screen-reader-text"
    r"|sr-only|visually-?hidden|byline-share|language-switcher|site-header|site-footer|widget)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CONTENT = re.compile(
    r"(?:^|[\s_-])(?:mw-content-text|bodycontent|main-content|page-content|post-content|entry-content|article-body|"
    r"article-content|field--name-body|region-content|content-main|maincontent)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?。؟;:](?:\s|$)")


def main_part(root: Element) -> Element:
    """Take the furniture of the site out of a page and give the element that holds its main text."""
    body = next((element for element in root.iter() if local(element) == "body"), root)
    for element in [element for element in body.iter() if local(element) in SKIPPED or is_hidden(element)]:
        drop(element)
    whole = max(1, letters(body))
    for element in list(_furniture(body)):
        if letters(element) < 0.4 * whole:
            drop(element)
    part = _largest(body, whole)
    for element in _menus(part, named=part is not body):
        drop(element)
    return part


def _menus(part: Element, *, named: bool) -> list[Element]:
    """Give the lists of links that are menus: all of them on a page that does not say where its main text is.

    Within a part that is named as the main text, a list of links between two paragraphs belongs to the text, unless
    its links lead to places of the page itself (a table of contents).
    """
    elements = list(part.iter())
    links = [
        (at, element)
        for at, element in enumerate(elements)
        if element is not part and is_link_list(element) and not _is_data(element)
    ]
    if not named:
        return [element for _, element in links]
    running = [at for at, element in enumerate(elements) if local(element) in {"p", "li"} and _is_running(element)]
    first, last = (running[0], running[-1]) if running else (len(elements), 0)
    return [element for at, element in links if not first < at < last or _leads_inside(element)]


def _is_data(element: Element) -> bool:
    """Whether a list stands in a cell beside the head of its row: there it is what the row says."""
    cell = next((above for above in (element, *element.iterancestors()) if local(above) == "td"), None)
    row = cell.getparent() if cell is not None else None
    return row is not None and any(local(beside) == "th" for beside in row)


def _is_running(element: Element) -> bool:
    """Whether a paragraph holds running text, not links alone."""
    whole = letters(element)
    linked = sum(letters(child) for child in element.iter() if local(child) == "a")
    return whole > 80 and linked < 0.6 * whole


def _leads_inside(element: Element) -> bool:
    links = [child.get("href") or "" for child in element.iter() if local(child) == "a"]
    return len([link for link in links if link.startswith("#")]) > 0.8 * len(links)


def letters(element: Element) -> int:
    """Count the characters of text in an element, blanks at the edges of pieces left out."""
    return sum(len(text.strip()) for text in element.itertext())


def _largest(body: Element, whole: int) -> Element:
    """Give the element that says it is the main text, where it holds a good part of the page; else the whole body."""
    candidates = [e for e in body.iter() if local(e) == "main" or e.get("role") == "main"]
    candidates += [e for e in body.iter() if e.get("itemprop") == "articleBody" or _CONTENT.search(_names(e))]
    articles = [e for e in body.iter() if local(e) == "article"]
    if len(articles) == 1:
        candidates += articles
    for element in candidates:
        if letters(element) >= 0.3 * whole:
            return element
    return body


def _furniture(body: Element) -> Iterator[Element]:
    for element in body.iter():
        name = local(element)
        if not name or element is body or name in {"main", "article", "html", "h1"}:
            continue
        inside = _is_inside_article(element)
        if name == "nav" or (name in _FURNITURE and not inside) or element.get("role") in _ROLES:
            yield element
        elif name == "header" and not inside:
            if not any(local(child) == "h1" for child in element.iter()) or _has_menu(element):
                yield element
        elif _NAMES.search(_names(element)) and name in {
            "div",
            "ul",
            "ol",
            "section",
            "aside",
            "span",
            "table",
            "p",
            "form",
        }:
            yield element


def _is_inside_article(element: Element) -> bool:
    return any(local(above) in {"main", "article", "blockquote"} for above in element.iterancestors())


def _has_menu(element: Element) -> bool:
    return any(local(child) in {"nav", "ul", "form"} for child in element.iter())


def _names(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"[:300]


def is_hidden(element: Element) -> bool:
    """Whether a page does not show an element."""
    if not local(element) or local(element) in {"html", "body"}:
        return False
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style") or ""))
    )


def is_link_list(element: Element) -> bool:
    """Whether a list (or a row of links) is a menu: nothing but short links, none of them a sentence."""
    if local(element) not in {"ul", "ol", "div", "p", "table"}:
        return False
    links = [child for child in element.iter() if local(child) == "a"]
    if len(links) < 3:
        return False
    linked = sum(letters(link) for link in links)
    if linked < 0.85 * letters(element):
        return False
    texts = ["".join(link.itertext()).strip() for link in links]
    return sum(1 for text in texts if len(text) > 80 or _SENTENCE.search(text)) < 0.3 * len(texts)
