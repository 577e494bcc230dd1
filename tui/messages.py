"""What the parts of the screen tell each other, as named messages.

Widgets post what the reader did; workers post what they found. The main screen alone answers them, so a widget knows
nothing of the bot, and a worker never touches a widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.explanation import Explanation
    from bot.service import Bot, Reading, Reply
    from knowledge.model import Library
    from tui.completing import Completer
    from tui.kept import KeptConversation
    from tui.places import Place


class QuestionAsked(Message):
    """The reader sent ``text`` as a question; ``otherwise`` asks it again and leaves that reading of it out."""

    def __init__(self, text: str, otherwise: Reading = "") -> None:
        super().__init__()
        self.text = text
        self.otherwise = otherwise


class LibraryOpened(Message):
    """A worker opened the library: ``bot`` is ready to answer.

    ``read`` is the number of that read: a slow one can end after one that began later, and is out of date then.
    """

    def __init__(self, bot: Bot, read: int) -> None:
        super().__init__()
        self.bot = bot
        self.read = read


class LibraryChanged(Message):
    """The files of the library have changed on disk."""

    def can_replace(self, message: Message) -> bool:
        """Several changes are one."""
        return isinstance(message, LibraryChanged)


class NamesGathered(Message):
    """A worker gathered the names that can be completed in the prompt, of ``library`` with its terms.

    ``read`` is the number of the read that opened that library (see :class:`LibraryOpened`).
    """

    def __init__(self, library: Library, completer: Completer, read: int) -> None:
        super().__init__()
        self.library = library
        self.completer = completer
        self.read = read


class LibraryFailed(Message):
    """A worker could not open the library; ``what`` says why, for the reader, ``read`` in which read."""

    def __init__(self, what: str, read: int) -> None:
        super().__init__()
        self.what = what
        self.read = read


class AnswerArrived(Message):
    """A worker has the ``reply`` to the question with this ``ticket`` (see :class:`tui.asking.Asking`).

    ``before`` is the memory it was asked with.
    """

    def __init__(self, ticket: int, reply: Reply, before: Conversation | None = None) -> None:
        super().__init__()
        self.ticket = ticket
        self.reply = reply
        self.before = before


class ExplanationArrived(Message):
    """A worker has worked out how the answer to ``question`` was found."""

    def __init__(self, question: str, explanation: Explanation) -> None:
        super().__init__()
        self.question = question
        self.explanation = explanation


class KeepingFailed(Message):
    """Something could not be kept; ``what`` says why, for the reader."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.what = what


class HistoryRead(Message):
    """A worker read the ``questions`` asked in earlier sessions, oldest first."""

    def __init__(self, questions: list[str]) -> None:
        super().__init__()
        self.questions = questions


class ConversationRead(Message):
    """A worker read a conversation that is to be gone on with."""

    def __init__(self, conversation: KeptConversation) -> None:
        super().__init__()
        self.conversation = conversation


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


class TimelineWanted(Message):
    """The reader wants to see the case example with this id in time."""

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
