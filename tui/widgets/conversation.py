"""The conversation: questions and answers below each other, following what is new until the reader scrolls up."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.message import Message

from tui.messages import CitationStepped, NumberPressed
from tui.widgets.answer_blocks import link
from tui.widgets.blocks import CHOSEN, Block, BlocksView
from tui.widgets.turn import TurnView

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.widget import Widget

_GROUP = 16
"""Turns of a group."""
DIGITS = "1234567890"
"""Keys that open quotations, in order; 0 stands for the tenth."""


def digit_bindings() -> list[BindingType]:
    """Make bindings of the digit keys to ``open_number`` and of N and P to ``step``."""
    digits = [
        Binding(key, f"open_number({number})", f"Open quotation {number}", show=False)
        for number, key in enumerate(DIGITS, 1)
    ]
    return [
        *digits,
        Binding("n", "step(1)", "Next citation", show=False),
        Binding("p", "step(-1)", "Previous citation", show=False),
    ]


class OpensNumbers:
    """Actions of the digit keys, N and P for a widget that has no use for typed characters."""

    def action_open_number(self: Widget, number: int) -> None:  # type: ignore[misc]
        """Open the quotation with this number."""
        self.post_message(NumberPressed(number))

    def action_step(self: Widget, step: int) -> None:  # type: ignore[misc]
        """Open the next or previous citation."""
        self.post_message(CitationStepped(step))


class NewBelow(BlocksView):
    """Says that there is a new answer below what is in view; a click goes there."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        words = Content.assemble(link(" ↓ New answer below ", "screen.latest", CHOSEN), ("  Alt+End", ".ink--muted"))
        super().__init__([Block(words)], id="new-below")
        self.display = False


class TurnGroup(Vertical):
    """Some turns below each other; those of a group in which nothing changes are not laid out anew."""

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Measure the turns, whatever the height of all groups is: it grows with each answer, which changes none."""
        del container, viewport
        return self.arrange(Size(width, 0)).total_region.height


class Conversation(OpensNumbers, VerticalScroll):
    """Turns in order, one of them current: the one the number keys speak of."""

    HELP = """The conversation

Questions and answers, the newest last. Every sentence of an answer is a quotation with the number of its citation.
Press the number, or click it, and the quotation is shown where it stands in its source. Numbers speak of the answer
with the bright edge; Alt+Up and Alt+Down choose another. Arrow keys and PageUp/PageDown scroll. Text can be selected
with the mouse and copied with Ctrl+C. What is typed or pasted here goes to the question."""
    BINDINGS: ClassVar[list[BindingType]] = digit_bindings()

    class CurrentChanged(Message):
        """Another turn is current, or the current one has changed; None when there is none."""

        def __init__(self, turn: TurnView | None) -> None:
            super().__init__()
            self.turn = turn

    def __init__(self, welcome: Widget, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._welcome = welcome
        self._new_below = NewBelow()
        self._turns: dict[int, TurnView] = {}
        self._groups: list[TurnGroup] = []
        self.current: TurnView | None = None
        self._found: list[tuple[TurnView, int, int]] = []
        self._found_at = -1
        self._looking_from = 0.0  # the row that was the uppermost when finding began

    def compose(self) -> ComposeResult:
        """Begin with the welcome."""
        # An anchored scroller pushes short content down to its lower edge; a column at least as high as the view
        # keeps the first turns at the top.
        with Vertical(id="turns"):
            yield self._welcome
        yield self._new_below

    @property
    def turns(self) -> list[TurnView]:
        """The turns, oldest first."""
        return list(self._turns.values())

    def turn(self, ticket: int | None) -> TurnView | None:
        """Find the turn with this ticket, None when it is gone."""
        return self._turns.get(ticket) if ticket is not None else None

    def add(self, ticket: int, question: str, waiting: str) -> TurnView:
        """Show a question that waits for its answer, at the end and in view: the reader has just asked it."""
        self._welcome.display = False
        turn = TurnView(ticket, question, waiting)
        self._append(turn)
        self.anchor()
        self.make_current(ticket)
        return turn

    def add_old(self, ticket: int, question: str, **state: object) -> TurnView:
        """Show a turn of a conversation that is gone on with, at the end."""
        self._welcome.display = False
        turn = TurnView(ticket, question, "")
        turn.change(**state)
        self._append(turn)
        return turn

    def _append(self, turn: TurnView) -> None:
        if not len(self._turns) % _GROUP:
            self._groups.append(TurnGroup())
            self.query_one("#turns", Vertical).mount(self._groups[-1])
        self._groups[-1].mount(turn)
        self._turns[turn.ticket] = turn

    def make_current(self, ticket: int) -> None:
        """Make the turn with this ticket current."""
        turn = self._turns.get(ticket)
        if turn is None:
            return
        if self.current is not None and self.current is not turn:
            self.current.remove_class("-current")
            self.current.change(active="")
        turn.add_class("-current")
        self.current = turn
        self.post_message(self.CurrentChanged(turn))

    def step(self, step: int) -> None:
        """Make the turn ``step`` further down (or up) current and bring it into view."""
        turns = self.turns
        if not turns:
            return
        at = turns.index(self.current) if self.current in turns else len(turns) - 1
        self.step_to(turns[max(0, min(len(turns) - 1, at + step))])

    def step_to(self, turn: TurnView) -> None:
        """Make ``turn`` current and bring it into view."""
        self.make_current(turn.ticket)
        self.scroll_to_widget(turn, top=True, animate=False)

    def find(self, words: str) -> tuple[int, int]:
        """Mark every place of ``words`` and go to the first from the view on; give its number (-1: none) and how many there are.

        Where none stands there, the last one is nearest to what the reader sees.
        """
        top = self._looking_from if self._found else self.scroll_offset.y
        self._found = []
        for turn in self.turns:
            places = turn.mark(words)
            self._found += [(turn, number, place[0]) for number, place in enumerate(places)]
        self._looking_from = top  # while words are typed the view goes to what is found of them
        self._found_at = len(self._found) - 1
        for at, (turn, _, block) in enumerate(self._found):
            if _top(turn) + turn.outer_size.height > top and _top(turn) + turn.row_of(block) >= top:
                self._found_at = at
                break
        return self.step_found(0) if self._found else (-1, 0)

    def step_found(self, step: int) -> tuple[int, int]:
        """Go to the next (or previous) place found; give its number and how many there are."""
        if not self._found:
            return -1, 0
        words = self._found[self._found_at][0].marked_words
        self._found[self._found_at][0].mark(words)
        self._found_at = (self._found_at + step) % len(self._found)
        turn, number, block = self._found[self._found_at]
        turn.mark(words, number)
        if turn is not self.current:
            self.make_current(turn.ticket)
        self.release_anchor()
        row = _top(turn) + turn.row_of(block)
        if not self.scroll_offset.y <= row < self.scroll_offset.y + self.scrollable_content_region.height:
            # At once: the next letter that is typed must find the view where this one has put it.
            self.scroll_to(y=max(0, row - self.scrollable_content_region.height // 3), animate=False, immediate=True)
        return self._found_at, len(self._found)

    def latest(self) -> None:
        """Go to the newest answer and follow what is new again."""
        if self._turns:
            self.make_current(self.turns[-1].ticket)
        self.anchor()
        self.scroll_end(animate=False, immediate=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Take the mark of a new answer away when the reader comes to the end."""
        super().watch_scroll_y(old_value, new_value)
        if self._marks_new and self.scroll_offset.y >= self.max_scroll_y - 1:
            self._mark_new(False)

    def _mark_new(self, new: bool) -> None:
        self._marks_new = new
        self._new_below.display = new

    _marks_new = False

    def settle(self, turn: TurnView) -> None:
        """Show the top of ``turn``, which has its answer now, if it is higher than the view and nobody has scrolled."""
        self.call_after_refresh(self._settle, turn)

    def clear(self) -> None:
        """Begin a new conversation."""
        for group in self._groups:
            group.remove()
        self._turns.clear()
        self._groups.clear()
        self._found = []
        self._mark_new(False)
        self.current = None
        self._welcome.display = True
        self.release_anchor()
        self.scroll_home(animate=False, immediate=True)  # at once: what is shown next may scroll elsewhere
        self.post_message(self.CurrentChanged(None))

    def forget_far(self) -> None:
        """Give up the drawings of turns more than a screen away from what is in view."""
        height = self.scrollable_content_region.height
        top, bottom = self.scroll_offset.y - height, self.scroll_offset.y + 2 * height
        for turn in self.turns:
            if turn.drawn and not top - turn.outer_size.height < _top(turn) < bottom:
                turn.forget_drawing()

    def _settle(self, turn: TurnView, tries: int = 10) -> None:
        # Just laid out, it may be that the anchor has not drawn the view to the end yet: nobody has scrolled then either.
        drawn_down = not self.is_anchored or self.is_vertical_scroll_end
        if tries and turn.is_attached and not (turn.laid_out and drawn_down):
            self.call_after_refresh(self._settle, turn, tries - 1)
            return
        self.forget_far()
        following = self.is_anchored and self.is_vertical_scroll_end
        if not following and self.turns and turn is self.turns[-1]:
            bottom = self.scroll_offset.y + self.scrollable_content_region.height
            self._mark_new(_top(turn) + 1 >= bottom)
        if following and turn is self.turns[-1] and turn.outer_size.height > self.scrollable_content_region.height:
            self.scroll_to_widget(turn, top=True, animate=False)


def _top(turn: TurnView) -> int:
    """Give the row, from the top of the conversation, in which ``turn`` begins."""
    group = turn.parent
    return turn.virtual_region.y + (group.virtual_region.y if isinstance(group, TurnGroup) else 0)
