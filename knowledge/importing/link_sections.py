"""Sections that only lead elsewhere: "See also", "References", "External links", "Further reading".

Of web pages and books they are left out where they hold lists and no running text; of other documents only where nothing stands in
them but addresses, or below "See also" titles. What such a section says in running text stays.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from knowledge.importing.html_inline import drop
from knowledge.importing.main_text import letters
from knowledge.importing.trees import Element, local
from knowledge.importing.writing import one_blank
from knowledge.reports import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_NAMES = re.compile(
    r"(?:\d{1,2}\.?\s+)?(?:see also|(?:notes and )?references(?: and notes)?|external links|(?:for )?further reading"
    r"|v[ée]ase tambi[ée]n|(?:notas y )?referencias|enlaces externos|voir aussi|articles connexes|(?:notes et )?r[ée]f[ée]rences"
    r"|liens externes|см\. также|примечания|ссылки|литература|انظر أيض(?:ا|ًا|اً)|(?:ال)?مراجع|وصلات خارجية"
    r"|参见|參見|参考文献|參考文獻|参考资料|參考資料|外部链接|外部連結)\s*(?:\[[^\]]*\])?\s*[:：]?",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"(?:\d{1,2}\.?\s+)?(?:see also|external links|(?:for )?further reading)\s*[:：]?", re.IGNORECASE
)
_TITLE_WORDS = 10
_RUNNING, _LINKED = 80, 0.6
"""A paragraph of more characters, of which less than this share are links, is text of the document."""
_LISTED = 0.5
_LISTS = frozenset({"ul", "ol", "table", "dl"})
_HEADING = re.compile(r"^(#{1,6})[ \t]+(.+?)[ \t]*#*$", re.MULTILINE)
_BARE_LINK = re.compile(
    r"(?:[-*+•]|\d{1,3}[.)])?[ \t]*(?:[^\s<>\[\]()][^\n<>\[\]()]{0,60}[:–—-][ \t]+)?"
    r"(?:<?(?:https?://|www\.)\S+|\[[^\]\n]{1,200}\]\([^)\s]+\))[.,;]?"
)


def drop_link_sections(root: Element) -> tuple[str, ...]:
    """Take the sections that only lead elsewhere out of a page, with the headings; give what these say."""
    dropped: list[str] = []
    for heading in [element for element in root.iter() if local(element) in _HEADINGS]:
        said = one_blank("".join(heading.itertext())).strip("\u200b¶# ")  # what links to a heading stands in it
        if not _NAMES.fullmatch(said):
            continue
        section = list(itertools.takewhile(lambda element: not _runs(element), _below(heading)))
        if _is_listed(section):
            dropped.append(said)
            for element in (_alone(heading), *section):
                drop(element)
    return tuple(dropped)


def dropped_warning(dropped: Sequence[str]) -> tuple[str, ...]:
    """Tell which sections were left out."""
    if not dropped:
        return ()
    names = ", ".join(f"“{name}”" for name in dict.fromkeys(dropped))
    return (
        f"{counted(len(dropped), 'section')} that only lead{'s' * (len(dropped) == 1)} elsewhere left out: {names}.",
    )


def without_bare_links(text: str) -> tuple[str, tuple[str, ...]]:
    """Leave out of a Markdown text such sections as hold addresses and nothing else; give it with the headings of these."""
    dropped: list[str] = []
    headings = list(_HEADING.finditer(text))
    for at in reversed(range(len(headings))):
        heading = headings[at]
        level = len(heading[1])
        end = next((other.start() for other in headings[at + 1 :] if len(other[1]) <= level), len(text))
        lines = [line.strip() for line in text[heading.end() : end].splitlines() if line.strip()]
        bare = all(_BARE_LINK.fullmatch(line) for line in lines)
        named = _ELSEWHERE.fullmatch(heading[2]) and all(map(_is_title, lines))
        if _NAMES.fullmatch(heading[2]) and lines and (bare or named):
            dropped.append(heading[2])
            text = text[: heading.start()] + text[end:]
    return text, tuple(reversed(dropped))


def _is_title(line: str) -> bool:
    """Whether a line below "See also" is a title or a name: a few words that nothing ends."""
    return len(line.split()) <= _TITLE_WORDS and not line.endswith((".", "!", "?", ":", ";"))


def _alone(heading: Element) -> Element:
    """Give the outermost element that holds this heading and no more text."""
    element, whole = heading, letters(heading)
    while True:
        above = element.getparent()
        # Buttons to edit the section stand beside its heading.
        if above is None or local(above) in {"body", "html", "main", "article"} or letters(above) > whole + 12:
            return element
        element = above


def _below(heading: Element) -> Iterator[Element]:
    """Give the elements that stand below a heading, up to the next one of its level."""
    level = _HEADINGS[local(heading)]
    for element in _alone(heading).itersiblings():
        if any(_HEADINGS.get(local(inside), 9) <= level for inside in element.iter()):
            return
        if local(element):  # no comment
            yield element


def _is_listed(section: Sequence[Element]) -> bool:
    """Whether most of what stands below a heading stands in lists."""
    lists = (one for element in section for one in element.iter("ul", "ol", "table", "dl"))
    outermost = [one for one in lists if not any(local(above) in _LISTS for above in one.iterancestors())]
    return sum(map(letters, outermost)) >= _LISTED * sum(map(letters, section)) > 0


def _runs(element: Element) -> bool:
    """Whether an element holds a paragraph of running text outside its lists."""
    texts = (inside for inside in element.iter() if local(inside) in {"p", "div", "blockquote"})
    return any(
        _is_running(text)
        for text in texts
        if not any(local(above) in {*_LISTS, "li"} for above in text.iterancestors())
    )


def _is_running(element: Element) -> bool:
    """Whether the text of a paragraph, not that of lists in it, is more than links."""
    own = [child for child in element if local(child) not in {*_LISTS, "div", "p", "section"}]
    linked = sum(letters(link) for child in own for link in child.iter() if local(link) in {"a", "cite"})
    text = len((element.text or "").strip()) + sum(letters(child) + len((child.tail or "").strip()) for child in own)
    return text > _RUNNING and linked < _LINKED * text
