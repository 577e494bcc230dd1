"""The panels of the main screen and going about between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from tui.keys import bindings
from tui.messages import CaseChosen, PanelChosen
from tui.widgets.blocks import INKS
from tui.widgets.case_card import CaseCard
from tui.widgets.cases_panel import CasesPanel
from tui.widgets.conversation import Conversation
from tui.widgets.find_bar import FindBar
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.prompt import Prompt
from tui.widgets.source_panel import SourcePanel
from tui.widgets.title_bar import PANELS, PanelTabs, TitleBar
from tui.widgets.welcome import Welcome

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

WIDE = 110
"""Columns from which the panels stand beside each other; below, they take turns."""
SMALLEST = (60, 20)
"""Columns and rows that the screen needs."""
HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]
VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-high")]
"""Classes of the screen by its columns and rows, as Textual declares them."""
_ROOM_FOR_PALETTE = 80
"""Columns of a footer that shows the palette's key too."""


class PanelScreen(Screen[None]):
    """Title, tabs (narrow screens), panels, prompt, footer; knows which panel is shown and which has the keyboard."""

    COMPONENT_CLASSES: ClassVar[set[str]] = INKS
    BINDINGS: ClassVar[list[BindingType]] = [*bindings()]
    AUTO_FOCUS = "Prompt"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.title_bar = TitleBar(id="title")
        self.too_small = Static("", id="too-small", markup=False)
        self.tabs = PanelTabs(id="tabs")
        self.welcome = Welcome()
        self.conversation = Conversation(self.welcome, id="conversation")
        self.side = Vertical(id="side")
        self.source = SourcePanel(id="source")
        self.cases = CasesPanel(id="cases")
        self.find_bar = FindBar(id="find")
        self.prompt = Prompt(id="prompt")
        self.panel = "conversation"
        """The name of the panel shown where there is room for one."""

    def compose(self) -> ComposeResult:
        """Lay the parts out; the style sheets say where they stand."""
        self._take_size()
        yield self.title_bar
        yield self.too_small
        yield self.tabs
        with Horizontal(id="body"):
            yield self.conversation
            with self.side:
                yield self.source
                yield self.cases
        yield self.find_bar
        yield self.prompt
        yield KeysFooter(compact=True)

    def on_resize(self, event: events.Resize) -> None:
        """Show one panel or all; leave the palette's key out of the footer where there is no room for all keys."""
        footer, palette = self.query_one(KeysFooter), event.size.width >= _ROOM_FOR_PALETTE
        if footer.show_command_palette is not palette:
            footer.show_command_palette = palette
            footer.refresh(recompose=True)
        self._tell_size(*event.size)
        self.show_panel(self.panel)

    def _tell_size(self, width: int, height: int) -> None:
        """Say where the terminal is too small for what stands on the screen."""
        least_width, least_height = SMALLEST
        self.too_small.display = width < least_width or height < least_height
        self.too_small.update(_too_small(width, height))

    def _take_size(self) -> None:
        """Fit what is drawn first to the terminal: Textual tells a screen of its size only after it has drawn it."""
        width, height = self.app.size
        self._tell_size(width, height)
        for breakpoints, size in ((HORIZONTAL_BREAKPOINTS, width), (VERTICAL_BREAKPOINTS, height)):
            self.add_class([name for least, name in breakpoints if size >= least][-1], update=False)
        self.show_panel(self.panel)

    @property
    def wide(self) -> bool:
        """Whether the panels stand beside each other."""
        return self.app.size.width >= WIDE

    def show_panel(self, panel: str) -> None:
        """Show ``panel`` where there is room for one only.

        The panels' own styles are set and no class of the screen: that would restyle every answer on it. What had the
        keyboard in a panel that goes hands it to the one that comes: keys must not go nowhere.
        """
        self.panel = panel
        wide = self.wide
        self.conversation.display = wide or panel == "conversation"
        self.side.display = wide or panel != "conversation"
        self.source.display = wide or panel == "source"
        self.cases.display = wide or panel == "cases"
        if self.focused is not None and not _is_shown(self.focused):
            self._focus_panel(panel)
        self.tabs.choose(panel)
        self.prompt.away = not self.conversation.display
        self.prompt.show_hint()

    @on(PanelChosen)
    def _panel_chosen(self, message: PanelChosen) -> None:
        self._go_to_panel(message.panel)

    @on(CaseChosen)
    def _case_chosen(self, message: CaseChosen) -> None:
        self.show_panel("cases")
        self.call_after_refresh(self.cases.show_case, message.case)

    def on_key(self, event: events.Key) -> None:
        """Let a letter that means nothing in the conversation, or where nothing has the keyboard yet, begin a question.

        Letters typed quickly after it were on their way to the conversation too: what comes here while the prompt has the keyboard
        is one of them, since the prompt keeps its own.
        """
        means_something = event.key in self.active_bindings
        if self.focused in (self.conversation, self.prompt, None) and not means_something and event.is_printable:
            typed = event.character or ""
            if typed.strip() or self.prompt.text:
                event.stop()
                self.set_focus(self.prompt)
                self.prompt.insert(typed)

    def on_paste(self, event: events.Paste) -> None:
        """Let what is pasted where nothing can be typed go to the question: whoever pastes it wants to ask."""
        event.stop()
        self.set_focus(self.prompt)
        self.prompt.take_pasted(event.text)

    def action_back(self) -> None:
        """Back to the conversation and the prompt; from the prompt, to the conversation for reading."""
        at_prompt = self.focused is self.prompt
        if at_prompt and self.panel == "conversation":
            self.conversation.focus()
            return
        self.show_panel("conversation")
        self.prompt.focus()

    def action_next_panel(self) -> None:
        """Go on to the next panel and give it the keyboard; from the prompt, to what was opened from there."""
        if self.focused is self.prompt and self.panel != "conversation" and self._reader(self.panel) is not None:
            self._go_to_panel(self.panel)
            return
        names = list(PANELS)
        at = names.index(self._panel_with_keyboard()) if self.wide else names.index(self.panel)
        if self.wide and self.focused is self.prompt:
            at = -1
        self._go_to_panel(names[(at + 1) % len(names)])

    def action_read_page(self, direction: int) -> None:
        """Scroll what is read by a page while the prompt keeps the keyboard: the conversation, or what stands in its place."""
        in_its_place: dict[str, Widget] = {"source": self.source.scroller, "cases": self.cases}
        view = self.conversation if self.wide else in_its_place.get(self.panel, self.conversation)
        scroll = view.scroll_page_up if direction < 0 else view.scroll_page_down
        scroll(animate=False)

    def _panel_with_keyboard(self) -> str:
        for name in PANELS:
            if self.focused is not None and any(node.id == name for node in self.focused.ancestors_with_self):
                return name
        return "conversation"

    def _go_to_panel(self, panel: str) -> None:
        self.show_panel(panel)
        self.call_after_refresh(self._focus_panel, panel)

    def _focus_panel(self, panel: str) -> None:
        """Give ``panel`` the keyboard; the prompt, where nothing in it can have it."""
        self.set_focus(self._reader(panel) or self.prompt)

    def _reader(self, panel: str) -> Widget | None:
        """Give what is read in ``panel`` and can have the keyboard, None where nothing can."""
        card = next(iter(self.cases.query(CaseCard).results()), None)
        readers: dict[str, Widget | None] = {"source": self.source.reader, "cases": card}
        return readers.get(panel, self.conversation)


def _too_small(width: int, height: int) -> str:
    """Say that the terminal is too small: in as many words as there is room for, what is needed first."""
    least_width, least_height = SMALLEST
    needs = f"needs {least_width} by {least_height}"
    said = (f"Too small: {width} by {height}; {needs}", f"Too small: {needs}", needs, f"{least_width}x{least_height}")
    return next((words for words in said if len(words) <= width - 2), said[-1])


def _is_shown(widget: Widget) -> bool:
    return all(node.display for node in widget.ancestors_with_self if isinstance(node, Widget))
