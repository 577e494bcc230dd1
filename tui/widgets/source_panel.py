"""The source panel: the text of a source with what it is and where the reader stands in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Vertical
from textual.content import Content

from tui.messages import PlaceChosen
from tui.places import place_of_source, still_there
from tui.text import harmless_line
from tui.widgets.answer_blocks import link
from tui.widgets.blocks import Block, BlocksView
from tui.widgets.contents import Contents
from tui.widgets.source_list import SourceList, SourcesToOpen
from tui.widgets.source_view import SourceView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from knowledge.model import Library, Source
    from tui.places import Place


class SourceTools(BlocksView):
    """What can be done with the open source, to be clicked; the same keys are beside it."""

    ALLOW_SELECT = False

    def offer(self, *, back: bool, forward: bool) -> None:
        """Offer what can be done; ``back`` and ``forward`` say whether there are places to go to."""
        parts = []
        for words, key, action, possible in (
            ("‹ Back", "", "screen.visit(-1)", back),
            ("Forward ›", "", "screen.visit(1)", forward),
            ("Contents", "Alt+O", "screen.contents", True),
            ("Find", "Ctrl+F", "screen.find", True),
        ):
            text = link(words, action) if possible else Content.styled(words, ".ink--muted")
            space = " " if words == "‹ Back" else "  "  # all of it has to fit a panel beside the conversation
            parts += [text, Content.styled(f" {key}" if key else "", ".ink--muted"), Content(space)]
        self.show([Block(Content.assemble(*parts))])


class SourcePanel(Vertical):
    """Shows a place in its source, or the list of sources while none is open."""

    BORDER_TITLE = "Source"
    COMPONENT_CLASSES: ClassVar[set[str]] = set()

    def compose(self) -> ComposeResult:
        """Lay out a head, the text, a foot; and the list that stands in their place at first."""
        yield SourcesToOpen(id="source-list")
        yield BlocksView(id="source-head")
        yield SourceTools(id="source-tools")
        yield Contents(id="source-contents")
        yield SourceView(id="source-text")
        yield BlocksView(id="source-foot")

    def on_mount(self) -> None:
        """Begin with nothing open."""
        self.close(None)

    @property
    def view(self) -> SourceView:
        """The text."""
        return self.query_one(SourceView)

    @property
    def reader(self) -> SourceList | SourceView:
        """What is read here and can have the keyboard: the text, or the list of sources while none is open."""
        return self.query_one(SourceList) if self._place is None else self.view

    @property
    def scroller(self) -> SourcesToOpen | SourceView:
        """What scrolls here."""
        return self.query_one(SourcesToOpen) if self._place is None else self.view

    @property
    def place(self) -> Place | None:
        """The place shown, None when nothing is open."""
        return self._place

    def shows_what_is_in(self, library: Library) -> bool:
        """Whether what is shown, a text or the list of sources, is what ``library`` holds."""
        if self._source is None:
            return self._listed == list(library.sources.values())
        now = library.sources.get(self._source.id)
        return now is not None and now.text == self._source.text

    _place: Place | None = None
    _source: Source | None = None
    _listed: Sequence[Source] = ()
    said = ""
    """What stands above the list of sources."""

    def open(self, library: Library, place: Place, others: Sequence[Place] = ()) -> bool:
        """Show ``place``; False when its source is not in the library."""
        source = library.sources.get(place.source)
        if source is None:
            return False
        if self._source is not None and self._source.text != source.text:
            if self.contents.has_focus:
                self.view.focus()
            self.contents.display = False  # they are those of another text
        had_keyboard = self.has_focus_within
        self._place, self._source = place, source
        if had_keyboard and not self.contents.has_focus:
            self.screen.set_focus(self.view)  # the list goes
        self.add_class("-open")
        self.border_title = "Source"
        self.query_one("#source-head", BlocksView).show(_head(place, others))
        self.query_one("#source-foot", BlocksView).show(_foot(place))
        self.view.open(source.text, place, [other for other in others if still_there(other, library) == other])
        return True

    @property
    def contents(self) -> Contents:
        """The list of headings."""
        return self.query_one(Contents)

    def offer(self, *, back: bool, forward: bool) -> None:
        """Say whether there are places to go back and forward to."""
        self.query_one(SourceTools).offer(back=back, forward=forward)

    def show_contents(self) -> bool:
        """Show the headings of the open source, or hide them; False where there are none to show."""
        contents, headings = self.contents, self.view.headings
        if contents.display:
            contents.action_close()
        elif self._place is None or not headings:
            return False
        else:
            contents.show(headings, self.view.heading_here)
            contents.focus()
        return True

    @on(Contents.Chosen)
    def _heading_chosen(self, message: Contents.Chosen) -> None:
        if self._source is None:
            return
        start = message.heading.start
        place = replace(place_of_source(self._source), start=start, end=start, where=message.heading.text)
        self.contents.display = False
        self.view.focus()
        self.post_message(PlaceChosen(place))

    @on(Contents.Closed)
    def _contents_closed(self) -> None:
        self.view.focus()

    def close(self, library: Library | None, said: str = "") -> None:
        """Show the list of sources."""
        had_keyboard = self.has_focus_within
        self._place = self._source = None
        if had_keyboard:
            self.screen.set_focus(self.reader)  # the text goes
        self.contents.display = False
        self.remove_class("-open")
        self.view.clear()
        self._listed = list(library.sources.values()) if library else []
        self.said = said or "A quotation opens here, where it stands in its source."
        self.query_one(SourceList).show_sources(self._listed, self.said)


def _head(place: Place, places: Sequence[Place]) -> list[Block]:
    """What is open, which of how many, and where it stands if the reference below does not say it."""
    title = Content.styled(harmless_line(place.title or place.source), ".ink--heading")
    if place.mark:
        title = Content.assemble((f"{place.mark} ", ".ink--number"), title)
    if len(places) > 1 and place in places:
        title = Content.assemble(title, (f" · {list(places).index(place) + 1} of {len(places)}", ".ink--muted"))
    blocks = [Block(title)]
    if place.where and place.where not in place.reference:
        blocks.append(Block(Content.styled(harmless_line(place.where), ".ink--muted")))
    if place.note:
        blocks.append(
            Block(Content.styled(harmless_line(place.note), ".ink--missing" if place.near else ".ink--muted"))
        )
    return blocks


def _foot(place: Place) -> list[Block]:
    reference = harmless_line(place.reference)
    return [Block(Content.styled(reference, ".ink--muted"))] if reference else []
