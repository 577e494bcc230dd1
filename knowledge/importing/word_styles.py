"""Styles and lists of a Word document: which paragraphs are headings, and how paragraphs are numbered."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.importing.numbering import Counter, Level
from knowledge.importing.trees import Element, attribute, local

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING = re.compile(r"(?:heading|título|titre|überschrift|заголовок|عنوان|标题)\s*([1-9])", re.IGNORECASE)
_UN_HEADING = re.compile(r"_\s*H[_ ]*(?P<kind>M|Ch|1|2/3|4|5_6)_G")
_UN_LEVELS = {"M": 1, "Ch": 2, "1": 3, "2/3": 4, "4": 5, "5_6": 6}
_TITLES = {"title": 1, "subtitle": 2}
_POINTS = 20.0
"""Word counts indents in twentieths of a point."""
MAX_CHAIN = 12
"""Styles that one style rests on, one on the other: a damaged file has them in a circle."""


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: its name, the style it rests on, and what it sets (None where it sets nothing)."""

    name: str = ""
    parent: str = ""
    outline: int | None = None
    number: str | None = None
    level: int | None = None
    indent: float | None = None
    bold: bool | None = None
    hidden: bool | None = None


@dataclass(slots=True)
class Styles:
    """All styles and lists of a document."""

    styles_tree: Element | None
    numbering_tree: Element | None
    styles: dict[str, Style] = field(default_factory=dict)
    language: str = ""
    default: str = ""
    abstract: dict[str, dict[int, Level]] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    overrides: dict[str, dict[int, Level]] = field(default_factory=dict)
    counters: dict[str, Counter] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for element in self.styles_tree if self.styles_tree is not None else ():
            self._take_style(element)
        for element in self.numbering_tree if self.numbering_tree is not None else ():
            self._take_numbering(element)
        self.styles_tree = self.numbering_tree = None

    def chain(self, identity: str) -> Iterator[Style]:
        """Give a style and those it rests on, the nearest first."""
        for _ in range(MAX_CHAIN):
            style = self.styles.get(identity or self.default)
            if style is None:
                return
            yield style
            if not style.parent:
                return
            identity = style.parent

    def heading_level(self, identity: str, own_outline: int | None) -> int:
        """Give the level that a style makes a heading, counted from 1; 0 for other styles."""
        for style in self.chain(identity):
            name = style.name.lower()
            if name in _TITLES:
                return _TITLES[name]
            if found := _HEADING.fullmatch(style.name):
                return int(found[1])
            if found := _UN_HEADING.fullmatch(style.name):
                return _UN_LEVELS[found["kind"]]
            if style.outline is not None:
                own_outline = style.outline if own_outline is None else own_outline
                break
        return own_outline + 1 if own_outline is not None and own_outline < 9 else 0

    def is_title(self, identity: str) -> bool:
        """Whether a style is the one of the title."""
        return any(style.name.lower() == "title" for style in self.chain(identity))

    def number_of(self, identity: str) -> tuple[str, int]:
        """Give the list and level that a style puts its paragraphs in; "" where it puts them in none."""
        number, level = None, None
        for style in self.chain(identity):
            number = style.number if number is None else number
            level = style.level if level is None else level
        return number or "", level or 0

    def count(self, number: str, level: int) -> tuple[str, Level]:
        """Count a paragraph of a list; give its label and how its level is set."""
        abstract = self.numbers.get(number, "")
        levels = {**self.abstract.get(abstract, {}), **self.overrides.get(number, {})}
        key = number if number in self.overrides else f"a{abstract}"
        counter = self.counters.setdefault(key, Counter(levels))
        return counter.next_label(level), levels.get(level, Level())

    def _take_style(self, element: Element) -> None:
        name = local(element)
        if name == "docdefaults":
            for language in element.iter():
                if local(language) == "lang":
                    self.language = attribute(language, "val")
        if name != "style" or attribute(element, "type") not in {"paragraph", "character"}:
            return
        found: dict[str, str] = {local(child): attribute(child, "val") for child in element}
        properties = child_of(element, "ppr")
        run = child_of(element, "rpr")
        number = numbering_of(properties)
        identity = attribute(element, "styleId")
        self.styles[identity] = Style(
            found.get("name", ""),
            found.get("basedon", ""),
            integer(value_of(properties, "outlinelvl")),
            number[0],
            number[1],
            indent_of(properties),
            switch(run, "b"),
            switch(run, "vanish"),
        )
        if attribute(element, "default") in {"1", "true"} and attribute(element, "type") == "paragraph":
            self.default = identity

    def _take_numbering(self, element: Element) -> None:
        name = local(element)
        if name == "abstractnum":
            self.abstract[attribute(element, "abstractNumId")] = dict(_levels(element))
        elif name == "num":
            identity = attribute(element, "numId")
            self.numbers[identity] = value_of(element, "abstractnumid")
            own = self.abstract.get(self.numbers[identity], {})
            for override in (child for child in element if local(child) == "lvloverride"):
                level = integer(attribute(override, "ilvl")) or 0
                start = integer(value_of(override, "startoverride"))
                base = dict(_levels(override)).get(level) or own.get(level, Level())
                first = start if start is not None else base.start
                self.overrides.setdefault(identity, {})[level] = Level(base.form, base.pattern, first, base.indent)


def child_of(element: Element | None, name: str) -> Element | None:
    """Give the first child of a name (in lower case), None where there is none."""
    if element is None:
        return None
    return next((child for child in element if local(child) == name), None)


def value_of(element: Element | None, name: str) -> str:
    """Give the value of a child of a name, "" where there is none."""
    child = child_of(element, name)
    return attribute(child, "val") if child is not None else ""


def switch(element: Element | None, name: str) -> bool | None:
    """Give whether a property is on, None where it is not set."""
    child = child_of(element, name)
    if child is None:
        return None
    return attribute(child, "val") not in {"0", "false", "off"}


def integer(text: str) -> int | None:
    """Give a small number, None where the text is none."""
    cleaned = text.strip()
    return int(cleaned) if re.fullmatch(r"-?\d{1,7}", cleaned) else None


def numbering_of(properties: Element | None) -> tuple[str | None, int | None]:
    """Give the list and level that paragraph properties set; list "" where they take the paragraph out of lists."""
    numbered = child_of(properties, "numpr")
    if numbered is None:
        return None, None
    number = value_of(numbered, "numid")
    return ("" if number == "0" else number or None), integer(value_of(numbered, "ilvl"))


def indent_of(properties: Element | None) -> float | None:
    """Give the left indent in points that paragraph properties set."""
    indent = child_of(properties, "ind")
    if indent is None:
        return None
    left = integer(attribute(indent, "left") or attribute(indent, "start"))
    return None if left is None else left / _POINTS


def _levels(element: Element) -> Iterator[tuple[int, Level]]:
    for level in (child for child in element if local(child) == "lvl"):
        start = integer(value_of(level, "start"))
        yield (
            integer(attribute(level, "ilvl")) or 0,
            Level(
                value_of(level, "numfmt") or "decimal",
                value_of(level, "lvltext"),
                1 if start is None else start,
                indent_of(child_of(level, "ppr")) or 0.0,
            ),
        )
