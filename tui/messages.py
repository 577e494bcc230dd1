"""What the parts of the screen tell each other, as named messages.

Widgets post what the reader did; workers post what they found. The main screen alone answers them, so a widget knows
nothing of the bot, and a worker never touches a widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from bot.service import Bot, Reply
    from tui.places import Place


class QuestionAsked(Message):
    """The reader sent ``text`` as a question."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class LibraryOpened(Message):
    """A worker opened the library: ``bot`` is ready to answer."""

    def __init__(self, bot: Bot) -> None:
        super().__init__()
        self.bot = bot


class LibraryFailed(Message):
    """A worker could not open the library; ``what`` says why, for the reader."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.what = what


class AnswerArrived(Message):
    """A worker has the ``reply`` to the question with this ``ticket`` (see :class:`tui.asking.Asking`)."""

    def __init__(self, ticket: int, reply: Reply) -> None:
        super().__init__()
        self.ticket = ticket
        self.reply = reply


class QuestionFailed(Message):
    """The question with this ``ticket`` could not be answered; ``what`` says why, for the reader."""

    def __init__(self, ticket: int, what: str) -> None:
        super().__init__()
        self.ticket = ticket
        self.what = what


class NumberPressed(Message):
    """The reader wants the quotation with this number in the current answer."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


class PlaceChosen(Message):
    """The reader wants to read ``place`` in its source."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place


class CaseChosen(Message):
    """The reader wants to see the case example with this id."""

    def __init__(self, case: str) -> None:
        super().__init__()
        self.case = case


class PanelChosen(Message):
    """The reader wants to see the panel with this name: conversation, source or cases."""

    def __init__(self, panel: str) -> None:
        super().__init__()
        self.panel = panel


class AnswerChosen(Message):
    """The reader made the answer with this ``ticket`` the current one."""

    def __init__(self, ticket: int) -> None:
        super().__init__()
        self.ticket = ticket


class CitationStepped(Message):
    """The reader wants the next (``step`` 1) or the previous (-1) citation of the current answer."""

    def __init__(self, step: int) -> None:
        super().__init__()
        self.step = step
