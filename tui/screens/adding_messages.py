"""What the threads that read and add documents tell the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from knowledge.keeping.adding import Taken
    from knowledge.keeping.proposing import Proposal


class Proposed(Message):
    """A file was read and can be added."""

    def __init__(self, proposal: Proposal) -> None:
        super().__init__()
        self.proposal = proposal


class PassedOver(Message):
    """A file is not added; ``why`` says it for the reader."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__()
        self.name = name
        self.why = why


class Progressed(Message):
    """So far has reading come."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    def can_replace(self, message: Message) -> bool:
        """Only the last one counts."""
        return isinstance(message, Progressed)


class Finished(Message):
    """Everything is read, or could not be (``what``)."""

    def __init__(self, what: str = "") -> None:
        super().__init__()
        self.what = what


class Took(Message):
    """A document is in the library now."""

    def __init__(self, taken: Taken) -> None:
        super().__init__()
        self.taken = taken
