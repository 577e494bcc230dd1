"""Where the question is typed: grows with it, remembers earlier ones, hands digits on while it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.content import Content
from textual.widgets import TextArea

from tui.messages import NumberPressed, QuestionAsked
from tui.text import LEAVING, harmless, number_meant, pasted
from tui.widgets.answer_blocks import link
from tui.widgets.conversation import DIGITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.binding import BindingType

    from tui.completing import Completer, Completion

LONGEST_PASTE = 10_000
"""Characters; the bot takes no longer question, and a text area of a megabyte would stall the screen."""


_TAKEN = frozenset({"f6", "f7", "ctrl+y", "ctrl+f", "up", "down", "pageup", "pagedown"})
"""Keys of a text area that mean something else here."""


class Prompt(TextArea, inherit_bindings=False):
    """The question being typed."""

    HELP = """The question

Type a question in your own words and press Enter. Shift+Enter or Ctrl+J begins a new line, Ctrl+G empties the
question (Ctrl+Z brings it back). Up brings back earlier questions, Down goes on to suggested ones, Ctrl+R finds one. Tab
completes names of countries, sources and terms while they are offered below the line. While nothing is typed, 1 to 9 open
the quotations of the answer; while something is typed, Alt+1 to Alt+9 do. PageUp and PageDown scroll the conversation, or
the panel that is shown in its place. Escape goes to the conversation and back."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "ask", "Ask", id="ask", tooltip="Ask the question"),
        Binding("shift+enter,ctrl+j", "new_line", "New line", show=False, id="new-line"),
        Binding("ctrl+g", "empty", "Empty the question", show=False, id="empty"),
        Binding("up", "earlier", "Earlier question", show=False, id="earlier"),
        Binding("down", "later", "Later question", show=False, id="later"),
        Binding("pageup", "screen.read_page(-1)", "Scroll up", show=False, id="read-up"),
        Binding("pagedown", "screen.read_page(1)", "Scroll down", show=False, id="read-down"),
        *(binding for binding in Binding.make_bindings(TextArea.BINDINGS) if binding.key not in _TAKEN),
    ]

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, placeholder="Ask a question", highlight_cursor_line=False, tab_behavior="focus")
        self.cursor_blink = False
        self.citations = 0
        self.waiting = False  # for an answer: a number typed alone meanwhile is meant for it
        self.away = False  # whether another panel stands in the place of the conversation
        self.way_back = ""
        """Where Escape leads from that panel, "" for the answers."""
        self._asked: list[str] = []
        self._suggested: list[str] = []
        self._at = 0
        self._draft = ""
        self._early = ""  # the number typed alone while an answer was looked for
        self._cut = ""  # the text after a paste of which something was left out
        self._completer: Completer | None = None
        self._filled: tuple[str, int, tuple[Completion, ...]] | None = None  # text after Tab, which of which

    def watch_has_focus(self, focused: bool) -> None:
        """Say how to come back where the keyboard is elsewhere: a prompt that only looks ready is typed into."""
        super().watch_has_focus(focused)
        self.show_hint()

    def show_hint(self) -> None:
        """Say in the empty prompt what can be done."""
        if not self.has_focus:
            self.placeholder = "Escape goes back to the question"
        elif self.away or self.way_back:
            self.placeholder = f"Ask a question, or press Escape to {self.way_back or 'see the answers'}"
        elif self.citations and not self.waiting:
            self.placeholder = "Ask a question, or press a number to read its quotation in the source"
        else:
            self.placeholder = "Ask a question"

    def wait(self) -> None:
        """Take note that an answer is looked for."""
        self.waiting, self._early = True, ""

    def answered(self, citations: int) -> None:
        """Take note of an answer with so many quotations; obey the number that was typed alone while it was looked for.

        Left there it would be the first character of the next question, and keep every later number from being obeyed.
        """
        self.waiting, self.citations = False, citations
        early, self._early = self._early, ""
        if early and self.text == early:
            self.clear()
            number = DIGITS.index(early) + 1
            if number <= citations:
                self.post_message(NumberPressed(number))
        self.show_hint()

    def on_resize(self, event: events.Resize) -> None:
        """Let messages in passing stand above the prompt, however high it is."""
        del event
        for rack in self.screen.query("ToastRack"):
            rack.styles.margin = (0, 0, self.outer_size.height + 1, 0)

    def complete_with(self, completer: Completer) -> None:
        """Offer what ``completer`` knows while a question is typed."""
        self._completer = completer

    def on_text_area_changed(self) -> None:
        """Show what Tab would put in; what was said of a paste holds until something else is typed."""
        if self.text != self._cut:
            self.border_title = None
        offers = () if self._completes_again() else self._completions()
        parts = [Content.styled("Tab ", "$secondary")]
        for number, offer in enumerate(offers):
            parts += [
                Content(" · ") if number else Content(""),
                link(offer.text, f"complete({number})", "$primary underline"),
            ]
        self.border_subtitle = Content.assemble(*parts) if offers else None

    def action_complete(self, number: int) -> None:
        """Put completion ``number`` in; once more, the next one in its place."""
        again = self._completes_again()
        if self._filled is not None and again:
            text, at, offers = self._filled
            base, at = text[: len(text) - len(offers[at].text)], (at + 1) % len(offers)
        else:
            offers, at = self._completions(), number
            if at >= len(offers):
                return
            base = self.text[: len(self.text) - offers[at].length]
        self._filled = (base + offers[at].text, at, offers)
        self.fill(base + offers[at].text)

    def _completes_again(self) -> bool:
        return self._filled is not None and self.text == self._filled[0] and len(self._filled[2]) > 1

    def _completions(self) -> tuple[Completion, ...]:
        if self._completer is None or self.cursor_location != self.document.end or self._at != len(self._asked):
            return ()
        return self._completer.complete(self.document.get_line(self.document.line_count - 1))

    def on_mount(self) -> None:
        """Take the reader's own keys; what is pressed here is looked up here (:meth:`_on_key`)."""
        self._bindings.apply_keymap(self.app._keymap)

    def suggest(self, questions: Sequence[str]) -> None:
        """Offer these questions below the last asked one."""
        at_draft = self._at == len(self._asked)
        self._suggested = [harmless(question) for question in questions]
        if not at_draft:
            self._at = min(self._at, len(self._asked) + len(self._suggested))

    def remember(self, question: str) -> None:
        """Put ``question`` at the end of the history."""
        if not self._asked or self._asked[-1] != question:
            self._asked.append(question)
        self._at = len(self._asked)

    @property
    def asked(self) -> list[str]:
        """The questions asked, oldest first."""
        return list(self._asked)

    def recall(self, questions: Sequence[str]) -> None:
        """Put questions of earlier sessions before those of this one."""
        at_draft = len(self._asked) - self._at
        self._asked = [*questions, *self._asked]
        self._at = len(self._asked) - at_draft

    def forget(self, questions: frozenset[str]) -> None:
        """Take ``questions`` out of those asked."""
        from_end = len(self._asked) - self._at
        self._asked = [question for question in self._asked if question.strip() not in questions]
        self._at = max(0, len(self._asked) - from_end)

    def give_back(self, question: str) -> None:
        """Put a question that failed back, unless something else has been typed meanwhile (Up brings it then)."""
        if not self.text.strip():
            self.fill(question)

    def action_ask(self) -> None:
        """Send what is typed."""
        question = self.text.strip()
        if not question:
            return
        if question.casefold() in LEAVING:
            self.clear()
            self.call_later(self.app.run_action, "quit")
            return
        number = number_meant(question)
        if number is not None:
            self.clear()
            self.post_message(NumberPressed(number))
            return
        self.remember(question)
        self._draft = ""
        self.clear()
        self.post_message(QuestionAsked(question))

    def action_new_line(self) -> None:
        """Begin a new line, in the place of what is selected."""
        self.move_cursor(self.replace("\n", *self.selection).end_location)

    def action_empty(self) -> None:
        """Take everything out that is typed; undoing brings it back."""
        self.replace("", (0, 0), self.document.end)

    def action_earlier(self) -> None:
        """Go up a line; from the first line, to the question asked before."""
        if not self.navigator.is_first_wrapped_line(self.cursor_location):
            self.action_cursor_up()
        elif self._at > 0:
            self._go(self._at - 1)

    def action_later(self) -> None:
        """Go down a line; from the last line, to the question asked after, then to suggestions."""
        if not self.navigator.is_last_wrapped_line(self.cursor_location):
            self.action_cursor_down()
        elif self._at < len(self._asked) + len(self._suggested):
            self._go(self._at + 1)

    async def _on_key(self, event: events.Key) -> None:
        """Do at once what a key is bound to; hand a digit on while nothing is typed, if the answer has that quotation.

        Textual looks at bindings only after a key has bubbled up to the app, and meanwhile the characters typed after
        it are inserted: pasted or quickly typed text would lose its order.
        """
        if event.key in DIGITS and not self.text:
            number = DIGITS.index(event.key) + 1
            if number <= self.citations:
                self._done(event)
                self.post_message(NumberPressed(number))
            elif self.waiting:
                self._early = event.key
            return
        if event.key == "tab" and (self._completes_again() or self._completions()):
            self._done(event)
            self.action_complete(0)
            return
        for binding in self._bindings.key_to_bindings.get(event.key, ()):
            if await self.app.run_action(binding.action, self):
                self._done(event)
                return

    def _done(self, event: events.Event) -> None:
        event.stop()
        event.prevent_default()

    async def _on_paste(self, event: events.Paste) -> None:
        """Take what is pasted."""
        self._done(event)
        self.take_pasted(event.text)

    def take_pasted(self, text: str) -> None:
        """Put pasted text in without what a terminal could obey, and no more of it than can be asked."""
        text = pasted(text).expandtabs(4)
        room = LONGEST_PASTE - len(self.text) + len(self.selected_text)
        if len(text) > room:
            left_out = len(text) - max(0, room)
            text = text[: max(0, room)]
        else:
            left_out = 0
        result = self.replace(text, *self.selection)
        self.move_cursor(result.end_location)
        if left_out:
            self._cut = self.text
            words = f"A question can have {LONGEST_PASTE:,} characters; the last {left_out:,} were left out"
            self.border_title = Content.styled(words, "$warning")

    def _go(self, at: int) -> None:
        """Show entry ``at``: asked questions, then the draft, then suggestions."""
        if self._at == len(self._asked):
            self._draft = self.text
        self._at = at
        if at < len(self._asked):
            self.fill(self._asked[at])
        elif at == len(self._asked):
            self.fill(self._draft)
        else:
            self.fill(self._suggested[at - len(self._asked) - 1])

    def fill(self, text: str) -> None:
        """Put ``text`` into the prompt instead of what is there."""
        self.text = text
        self.move_cursor(self.document.end)
