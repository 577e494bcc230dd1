"""From the Markdown of a source to its passages: paragraphs and list items with what surrounds them.

The block structure (headings, paragraphs, lists and their nesting) is read by markdown-it-py, which knows the lines of
every block; the exact offsets are found by looking each content line up in its raw line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from knowledge.articles import articles_among, joined
from knowledge.labelled_lists import with_labelled_lists
from knowledge.lead_ins import ends_as_lead_in, is_unfinished
from knowledge.letters import is_closing_line, is_salutation
from knowledge.marked_lines import MarkedLines
from knowledge.model import CaseExample, Passage, Source, Span
from knowledge.places import Block, Places, locator_of
from knowledge.printed_marks import is_first, mark_of
from knowledge.sections import Sections, above_sections, as_sections, section_unit
from knowledge.sentences import sentence_spans
from knowledge.wholes import run_in_head

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_PAGE = re.compile(r"<!--\s*page\s+(\S+)\s*-->")
_COMMENT_ONLY = re.compile(r"^\s*<!--.*?-->\s*$", re.DOTALL)


@dataclass(slots=True)
class _Walk:
    """Where the walk through the tokens is: open headings, lists and items, and counters."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    around: list[list[tuple[int, str]]] = field(
        default_factory=list
    )  # the headings outside each quotation that is open
    items: list[int] = field(default_factory=list)
    lists: list[int] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    next_id: int = 0
    page: str = ""
    begun: set[int] = field(default_factory=set)  # items whose first paragraph was read
    marks: MarkedLines = field(default_factory=MarkedLines)
    marked: dict[int, int] = field(default_factory=dict)  # list of marked lines -> its id

    def new_id(self) -> int:
        self.next_id += 1
        return self.next_id

    def quotation(self, *, begins: bool) -> None:
        """Note where a quotation begins and ends: the title of a box heads nothing behind the box."""
        if begins:
            self.around.append(list(self.headings))
        else:
            self.headings = self.around.pop()


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415  late: only index building needs it

    # Block structure only: what stands inside a line is quoted as it is.
    return MarkdownIt("commonmark").disable(["inline", "text_join", "reference"])


def _line_starts(text: str) -> list[int]:
    starts = [0]
    starts += [match.end() for match in re.finditer("\n", text)]
    return starts


def _span_of(token: Token, text: str, starts: list[int]) -> Span | None:
    """The offsets of a token's content, without the marks (bullets, #, >) before its first line."""
    if token.map is None:
        return None
    lines = [line.strip() for line in token.content.split("\n")]
    wanted = [line for line in lines if line]
    if not wanted:
        return None
    begin = starts[token.map[0]]
    stop = starts[token.map[1]] if token.map[1] < len(starts) else len(text)
    first = text.find(wanted[0], begin, stop)
    if first < 0:
        return None
    position, last = first, first
    for line in wanted:
        found = text.find(line, position, stop)
        if found < 0:
            break
        position = found + len(line)
        last = position
    return first, last


def _blocks(source: Source) -> Iterator[tuple[Block, tuple[str, ...], str]]:
    """Every block of running text with its heading path and page."""
    text = source.text
    starts = _line_starts(text)
    walk = _Walk()
    in_heading = 0
    for token in _parser().parse(text):
        kind = token.type
        if kind in ("heading_open", "heading_close"):
            in_heading = int(token.tag[1:]) if kind == "heading_open" else 0
        elif kind in ("blockquote_open", "blockquote_close"):
            walk.quotation(begins=kind == "blockquote_open")
        elif kind in ("bullet_list_open", "ordered_list_open"):
            walk.lists.append(walk.new_id())
        elif kind in ("bullet_list_close", "ordered_list_close"):
            walk.lists.pop()
        elif kind == "list_item_open":
            walk.items.append(walk.new_id())
            walk.numbers.append(token.info)
        elif kind == "list_item_close":
            walk.items.pop()
            walk.numbers.pop()
        elif kind == "html_block" and _COMMENT_ONLY.match(token.content):
            page = _PAGE.search(token.content)
            walk.page = page.group(1) if page else walk.page
        elif kind in ("inline", "code_block", "fence", "html_block"):
            span = _span_of(token, text, starts)
            if span is None:
                continue
            if in_heading:
                walk.headings = [pair for pair in walk.headings if pair[0] < in_heading]
                walk.headings.append((in_heading, " ".join(text[span[0] : span[1]].split())))
                walk.marks.leave()
                continue
            outer = tuple(title for _, title in walk.headings)
            yield from ((block, outer, walk.page) for block in _marked(text, span, walk, kind))


def _block(span: Span, walk: _Walk) -> Block:
    further = bool(walk.items) and walk.items[-1] in walk.begun
    walk.begun.update(walk.items[-1:])
    return Block(*span, tuple(walk.items), tuple(walk.lists), walk.numbers[-1] if walk.numbers else "", further)


def _marked(text: str, span: Span, walk: _Walk, kind: str) -> Iterator[Block]:
    """The blocks of a stretch of text: one, or those that the lines of a paragraph make by the marks they open with."""
    whole = _block(span, walk)
    if kind != "inline":
        yield whole
        return
    for part in walk.marks.parts(text, span, inside=bool(whole.items), further=whole.further):
        # Subsections typed below the first of a numbered section are none of its items; what a line of the item introduces is.
        below = len(whole.items) == 1 and whole.number and part.span[0] > span[0]
        outer = part.outside or (below and not (whole.further and part.listed))
        items, around = ((), ()) if outer else (whole.items, whole.lists)
        if part.listed:
            list_id = walk.marked.setdefault(part.listed, walk.new_id())
            items, around = (*items, walk.new_id()), (*around, list_id)
        number = "" if outer or part.listed else whole.number
        yield Block(*part.span, items, around, number, whole.further and items == whole.items)


def _lead_in(previous: Passage | None, text: str, first: str) -> Span | None:
    """The sentence that introduces a list: the last of the block just before it, when it ends in a colon or dash.

    Where ``first``, with which the list begins, is marked "(a)", so does one that nothing ends: "The Board may".
    """
    if previous is None or not previous.sentences:
        return None
    start, end = previous.sentences[-1]
    marked = first.startswith("(") and is_first(mark_of(first)) and is_unfinished(text[start:end])
    return (start, end) if marked or ends_as_lead_in(text[start:end]) else None


def _note_lead_ins(
    block: Block, previous: Passage | None, text: str, item_passage: Mapping[int, str], lead_ins: dict[int, Span | None]
) -> None:
    """Note in ``lead_ins`` which sentence introduces each list that begins with ``block``; None where there is none.

    A nested list is introduced by the item it stands in, an outer one by the block before it.
    """
    for depth, list_id in enumerate(block.lists):
        if list_id not in lead_ins:
            inside = depth == 0 or (previous is not None and previous.id == item_passage.get(block.items[depth - 1]))
            lead_ins[list_id] = _lead_in(previous, text, text[block.start : block.end]) if inside else None


def _is_form(text: str) -> bool:
    """Whether a paragraph is no more than how a letter begins or ends, which says nothing: it makes no passage."""
    return is_salutation(text) or is_closing_line(text)


def passages_of(source: Source, cases: Sequence[CaseExample] = ()) -> tuple[Passage, ...]:
    """The passages of ``source`` in order, each marked with the cases whose quotations lie in it.

    Ids are ``<source>#<n>``, n counting passages from 1. A list item whose list is introduced by a sentence ending in a
    colon (:func:`ends_as_lead_in`) carries that sentence's span as ``lead_in``; a list without such a sentence has none, so
    that a colon before an ordinary paragraph never adopts a later list.
    """
    text = source.text
    passages: list[Passage] = []
    lead_ins: dict[int, Span | None] = {}
    item_passage: dict[int, str] = {}  # list item -> the last passage of its own
    paragraph = 0
    heading_now: tuple[tuple[str, ...], int] = ((), -1)
    blocks = [one for one in _blocks(source) if one[0].items or not _is_form(text[one[0].start : one[0].end])]
    unit = section_unit(source.kind, source.title)
    articles = articles_among(blocks, text, statute=bool(unit))
    # The label of an article says where its blocks stand as a heading would.
    labels = [(articles[at].label,) if at in articles else () for at in range(len(blocks))]
    under = [(*as_sections(outer, unit), *label) for (_, outer, _), label in zip(blocks, labels, strict=True)]
    places = Places([(block, path, page) for (block, _, page), path in zip(blocks, under, strict=True)], text)
    # How titles of sections stand in running text is known for English alone.
    sections = Sections(source.kind if source.language.startswith("en") else "other", source.title)
    for at, (block, outer, page) in enumerate(blocks):
        nested = len(block.items) > 1 or bool(block.items and not block.number)
        titled = sections.enter(
            text[block.start : block.end],
            "" if nested or block.further else block.number,
            outer,
            outermost=not block.items,
        )
        article = articles.get(at)
        name = sections.name or (article.name if article else "")
        heading = (*(above_sections(outer, unit) if sections.name else outer), name) if name else outer
        if (heading, article.at if article else -1) != heading_now:
            paragraph, heading_now = 0, (heading, article.at if article else -1)
        opening = article if article and article.at == at else None
        if opening and block.start + opening.label_end < block.end:
            titled = opening.label_end
        spans = sentence_spans(text[block.start + titled : block.end], source.language, block.start + titled)
        if not titled and not opening:
            head = run_in_head(text[block.start : block.end], numbered=bool(block.number) and not block.further)
            spans = joined(spans, block.start + head)
        previous = passages[-1] if passages and passages[-1].heading == heading else None
        _note_lead_ins(block, previous, text, item_passage, lead_ins)
        if not block.items or paragraph == 0:
            paragraph += 1
        parent = item_passage.get(block.items[-2], "") if len(block.items) > 1 else ""
        section = sections.place or (opening.place if opening else "")
        pinpoint, item_text = places.enter(at, text[block.start : block.end], section, nested=nested)
        listed = block.lists and (block.lists[-1] not in places.counted or lead_ins[block.lists[-1]])
        passage = Passage(
            id=f"{source.id}#{len(passages) + 1}",
            source=source.id,
            kind="item" if block.items else "paragraph",
            start=block.start,
            end=block.end,
            heading=heading,
            lead_in=lead_ins[block.lists[-1]] if block.lists else None,
            # Paragraphs that the document numbers throughout are no items of a list, unless a sentence introduces them as such.
            list_id=f"{source.id}/{block.lists[-1]}" if listed else "",
            parent=parent,
            depth=len(block.items),
            sentences=joined(spans, block.start + opening.rubric_end) if opening else spans,
            locator=locator_of(heading, paragraph, item_text, page, pinpoint, exact=bool(sections.place)),
        )
        if block.items:
            item_passage[block.items[-1]] = passage.id
        passages.append(passage)
    return _with_cases(with_labelled_lists(passages, source), cases)


def _with_cases(passages: list[Passage], cases: Sequence[CaseExample]) -> tuple[Passage, ...]:
    """Mark passages with the cases that quote them, and list items with those of the sentence or item above them."""
    claims = [(claim, case.id) for case in cases for claim in case.claims]
    quoting = [(claim, case) for claim, case in claims if passages and claim.source == passages[0].source]
    if not quoting:
        return tuple(passages)
    starts = [passage.start for passage in passages]  # in the order of the text, and none reaches into the next
    marked: dict[str, Passage] = {}
    done: list[Passage] = []
    for passage in passages:
        own = [case for claim, case in quoting if claim.start < passage.end and claim.end > passage.start]
        if not own and passage.parent:
            own = list(marked[passage.parent].cases)
        if not own and passage.lead_in:
            at = bisect_right(starts, passage.lead_in[0], hi=len(done)) - 1
            own = list(done[at].cases) if at >= 0 and passage.lead_in[0] < done[at].end else []
        marked[passage.id] = replace(passage, cases=tuple(dict.fromkeys(own)))
        done.append(marked[passage.id])
    return tuple(done)
