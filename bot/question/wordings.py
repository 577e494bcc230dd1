r"""Regular expressions over questions that are compiled only for the questions in which they can match.

There are some two hundred, and one question needs a tenth of them: compiling all would take longer than answering. Each is
listed with what a question must hold for it to match; the tests hold the two together.

A question may have 10,000 characters. A pattern that goes over all of it with ".*" begins with ``\A``, and several in a row stand
in atomic groups: else the time grows with the square or the cube of its length.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def folded_letters(text: str) -> str:
    """``text`` in small letters, as patterns without regard to case take them: to these İ and ı are the letter i.

    Two texts of which one matches the other letter by letter are the same when folded.
    """
    return text.replace("İ", "i").casefold().replace("ı", "i")


_NO_WORD = re.compile(r"\W+")


@lru_cache(maxsize=4096)  # sentences of the sources, too, which come again with the next question
def spaced_words(text: str) -> str:
    """The words of ``text``, case-folded, with a blank before and behind each; all but letters and digits is left out."""
    # Split as the patterns split, before folding: the Greek mark U+0345 is no letter, and folds to one.
    return f" {' '.join(folded_letters(_NO_WORD.sub(' ', text)).split())} "


_MADE: list[Wording] = []


def known_wordings() -> list[Wording]:
    """Every wording of the modules imported so far."""
    return list(_MADE)


class Wording:
    """One way of putting something.

    ``needs`` are strings separated by ``|``: at least one stands in :func:`spaced_words` of whatever ``pattern`` matches
    ("" where there is no such string). A blank in it is the border of a word.
    """

    def __init__(self, needs: str, pattern: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.needs = tuple(needs.split("|"))
        self._always = not needs
        self.pattern = pattern
        self.flags = flags
        _MADE.append(self)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression."""
        return re.compile(self.pattern, self.flags)

    def possible(self, text: str) -> bool:
        """Whether ``text`` holds what the wording needs."""
        return self._always or self.stands_in(spaced_words(text))

    def stands_in(self, words: str) -> bool:
        """Whether ``words``, as :func:`spaced_words` gives them, hold what the wording needs."""
        for need in self.needs:  # noqa: SIM110  asked hundreds of times for one question: any() takes twice as long
            if need in words:
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in ``text``, or None."""
        # As possible() says, without the calls: this is asked hundreds of times for one question, and "no" is the usual answer.
        if self._always:
            return self.compiled.search(text)
        words = spaced_words(text)
        for need in self.needs:
            if need in words:
                return self.compiled.search(text)
        return None

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the beginning of ``text``, or None."""
        return self.compiled.match(text) if self.possible(text) else None

    def found_in(self, text: str) -> bool:
        """Whether it matches somewhere in ``text``."""
        return self.search(text) is not None

    def span_in(self, text: str) -> tuple[int, int]:
        """Where the first group of its first match stands in ``text``; (0, 0) for nowhere."""
        found = self.search(text)
        return found.span(1) if found else (0, 0)

    def findall(self, text: str) -> list[Any]:
        """What :func:`re.findall` gives."""
        return self.compiled.findall(text) if self.possible(text) else []

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """``text`` with ``put`` in the place of each match, as :func:`re.sub` puts it."""
        return self.compiled.sub(put, text) if self.possible(text) else text

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in ``text``, which do not overlap."""
        return self.compiled.finditer(text) if self.possible(text) else iter(())


class Wordings:
    """Several ways of putting the same, as pairs of what a question needs and a pattern (see :class:`Wording`)."""

    def __init__(self, *pairs: tuple[str, str], flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.all = tuple(Wording(needs, pattern, flags) for needs, pattern in pairs)

    def found_in(self, text: str) -> bool:
        """Whether any of them matches somewhere in ``text``."""
        words = spaced_words(text)
        for wording in self.all:
            for need in wording.needs:  # as stands_in() says, without the call
                if need in words:
                    if wording.compiled.search(text):
                        return True
                    break
        return False

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches of each of them; those of different ones may overlap."""
        words = spaced_words(text)
        for wording in self.all:
            if wording.stands_in(words):
                yield from wording.compiled.finditer(text)
