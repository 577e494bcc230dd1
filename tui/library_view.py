"""What a library holds, as a tree of plain values: sources by kind, case examples by country, terms, health."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.reports import counted
from tui.countries import country_names
from tui.matching import spans_of
from tui.places import source_reference

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from knowledge.model import CaseExample, Library, Source

_KINDS = {
    "treaty": "Treaties",
    "general-comment": "General comments",
    "concluding-observations": "Concluding observations",
    "resolution": "Resolutions",
    "handbook": "Handbooks",
    "report": "Reports",
    "law": "Laws",
    "web-page": "Web pages",
    "other": "Other sources",
}
_NO_DAY = "It names no day on which it was looked through (field: reviewed)."
_NOT_REVIEWED = f"{_NO_DAY} R notes that you have done so today."
_NEEDS_A_LOOK = "Faults in the files, and sources that are old or that nobody has said to have looked through."


_EAST = "\u2e80"
"""Where scripts begin that leave no blanks between words: there a word may begin anywhere."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many passages each source has, and how many case examples quote it."""

    passages: Counter[str]
    cases: Counter[str]


@dataclass(frozen=True, slots=True)
class Node:
    """One line of the tree. ``kind`` is source, case, term, fault or "" (a branch); ``id`` names what it stands for.

    ``about`` are lines that say more. ``warn`` marks what needs a look. ``opened`` branches begin opened.
    """

    text: str
    kind: str = ""
    id: str = ""
    about: tuple[str, ...] = ()
    warn: bool = False
    opened: bool = False
    children: tuple[Node, ...] = ()


def library_tree(library: Library, today: date) -> tuple[Node, ...]:
    """Give the tree of ``library``."""
    count = Counts(
        Counter(passage.source for passage in library.passages),
        Counter(name for case in library.cases.values() for name in case.sources),
    )
    branches = (
        Node(
            "Needs a look",
            about=(_NEEDS_A_LOOK,),
            children=tuple(_health(library, count, today)),
        ),
        Node("Sources", opened=True, children=tuple(_sources(library, count, today))),
        Node("Case examples", opened=True, children=tuple(_cases(library))),
        Node("Terms", children=tuple(_terms(library))),
    )
    return tuple(_counted(branch) for branch in branches)


def holding(tree: Iterable[Node], words: str) -> tuple[Node, ...]:
    """Give of ``tree`` only what holds ``words``, everything opened; all of it for no words."""
    if not words.strip():
        return tuple(tree)
    return tuple(found for branch in tree if (found := _holding(branch, words)) is not None)


def _counted(branch: Node) -> Node:
    """Write the number of leaves behind the name of a branch."""
    if branch.kind or not branch.children:
        return branch if branch.kind else _renamed(branch, f"{branch.text} (0)", ())
    children = tuple(_counted(child) for child in branch.children)
    return _renamed(branch, f"{branch.text} ({sum(_leaves(child) for child in children):,})", children)


def _renamed(node: Node, text: str, children: tuple[Node, ...]) -> Node:
    return Node(text, node.kind, node.id, node.about, node.warn, node.opened, children)


def _leaves(node: Node) -> int:
    return 1 if node.kind else sum(_leaves(child) for child in node.children)


def _found_term(node: Node, words: str) -> Node | None:
    """Give a term of which a phrase holds ``words``, named with that phrase; "lind" is no part of "blind" here.

    Whoever looks for a name would get dozens of words in which its letters happen to stand.
    """
    for line in (node.text, node.id, *node.about):
        for start, end in spans_of(words, line):
            before = line[start - 1 : start]
            if before.isalnum() and before < _EAST:
                continue
            if line == node.text:
                return node
            begins = max(line.rfind(mark, 0, start) + len(mark) if mark in line[:start] else 0 for mark in (", ", ": "))
            phrase = line[begins:].partition(", ")[0] if line != node.id else line
            return replace(node, text=f"{node.text} – {phrase}" if end <= begins + len(phrase) else node.text)
    return None


def _holding(node: Node, words: str) -> Node | None:
    if node.kind == "term":
        return _found_term(node, words)
    if node.kind:
        return node if spans_of(words, " ".join((node.text, node.id, *node.about))) else None
    children = tuple(found for child in node.children if (found := _holding(child, words)) is not None)
    if not children:
        return None
    whole = f"({_leaves(node):,})"
    here = sum(_leaves(child) for child in children)
    text = node.text.replace(whole, f"({here:,} of {_leaves(node):,})") if here < _leaves(node) else node.text
    return Node(text, node.kind, node.id, node.about, node.warn, True, children)


def _health(library: Library, count: Counts, today: date) -> Iterable[Node]:
    from knowledge.keeping.freshness import warnings_for

    for fault in library.faults:
        where = f"{fault.file}:{fault.line}" if fault.line else fault.file
        yield Node(where, "fault", where, (fault.what, f"To do: {fault.mend}" if fault.mend else ""), warn=True)
    for source in library.sources.values():
        for warning in warnings_for(source, today):
            yield Node(source.title, "source", source.id, (warning, *_about_source(count, source)), warn=True)
        if not source.reviewed:
            about = (_NOT_REVIEWED if source.origin != "bundled" else _NO_DAY, *_about_source(count, source))
            yield Node(f"{source.title} – not reviewed", "source", source.id, about)


def _sources(library: Library, count: Counts, today: date) -> Iterable[Node]:
    from knowledge.keeping.freshness import warnings_for

    kinds: dict[str, list[Node]] = {}
    for source in library.sources.values():
        old = bool(warnings_for(source, today))
        node = Node(source.title, "source", source.id, _about_source(count, source), warn=old)
        kinds.setdefault(source.kind if source.kind in _KINDS else "other", []).append(node)
    for kind, name in _KINDS.items():
        if kind in kinds:
            yield Node(name, opened=len(library.sources) < 30, children=tuple(kinds[kind]))


def _about_source(count: Counts, source: Source) -> tuple[str, ...]:
    held = "the bundled library" if source.origin == "bundled" else "your own library"
    facts = [f"id {source.id}", source.language, f"licence {source.licence}" if source.licence else ""]
    facts += [f"retrieved {source.retrieved}" if source.retrieved else ""]
    facts += [f"reviewed {source.reviewed}" if source.reviewed else ""]
    counts = (
        f"{counted(count.passages[source.id], 'passage')}, {counted(count.cases[source.id], 'case example')}, in {held}"
    )
    return (source_reference(source), " · ".join(fact for fact in facts if fact), counts)


def _cases(library: Library) -> Iterable[Node]:
    countries: dict[str, list[CaseExample]] = {}
    for case in library.cases.values():
        countries.setdefault(country_names(case.countries) or "No country", []).append(case)
    for name in sorted(countries, key=str.casefold):
        nodes = tuple(Node(case.title, "case", case.id, _about_case(case)) for case in countries[name])
        yield Node(name, opened=len(library.cases) < 30, children=nodes)


def _about_case(case: CaseExample) -> tuple[str, ...]:
    held = "the bundled library" if case.origin == "bundled" else "your own library"
    facts = [f"id {case.id}", ", ".join(map(str, case.years)), ", ".join(case.topics)]
    return (
        " · ".join(fact for fact in facts if fact),
        f"{counted(len(case.claims), 'claim')}, quoting {', '.join(case.sources)}, in {held}",
    )


def _terms(library: Library) -> Iterable[Node]:
    acronyms = tuple(
        Node(f"{one.short} – {one.long}", "term", one.short, (f"also: {', '.join(one.also)}",) if one.also else ())
        for one in sorted(library.terms.acronyms, key=lambda one: one.short.casefold())
    )
    concepts = []
    for concept in library.terms.concepts:
        words = [f"{language}: {', '.join(said)}" for language, said in concept.words.items()]
        related = (f"related: {', '.join(concept.related)}",) if concept.related else ()
        first = next((said[0] for said in concept.words.values() if said), concept.id)
        concepts.append(Node(first, "term", concept.id, (*words, *related)))
    yield Node("Acronyms", children=acronyms)
    yield Node("Words that mean the same", children=tuple(sorted(concepts, key=lambda one: one.text.casefold())))
