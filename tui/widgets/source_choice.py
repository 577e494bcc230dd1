"""The field in which a case example gets its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual.widgets import Select

from tui.text import harmless_line, shorten

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.model import Source

_LONGEST = 60


class SourceChoice(Select[str]):
    """One of the sources, where there are any; ``first`` is chosen at the beginning."""

    def __init__(self, sources: Iterable[Source], first: str) -> None:
        options = _options(sources)
        if any(first == name for _, name in options):
            super().__init__(options, value=first, allow_blank=False, compact=True, id="case-source")
        else:
            super().__init__(options, prompt="the library has no source", compact=True, id="case-source")

    @property
    def source(self) -> str:
        """The id of the source that is chosen, "" while none is."""
        return self.value if isinstance(self.value, str) else ""

    def offer(self, sources: Iterable[Source]) -> None:
        """Offer ``sources`` in place of those so far; the one that was chosen stays where it is among them."""
        if not self.is_attached:  # the form was left meanwhile
            return
        options, chosen = _options(sources), self.value
        if not options:
            return  # what was chosen is told to be gone when the form is checked
        with self.prevent(Select.Changed):
            self.set_options(options)
            if any(chosen == name for _, name in options):
                self.value = chosen


def _options(sources: Iterable[Source]) -> list[tuple[Text, str]]:
    return [(Text(shorten(harmless_line(source.title), _LONGEST)), source.id) for source in sources]
