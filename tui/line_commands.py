"""What can be typed in place of a question in the line modes, and what it does."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from knowledge.errors import InputError
from tui import console
from tui.line_library import LibraryLines
from tui.text import figures, wrap

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from bot.answer import Answer, Citation
    from bot.service import Bot, Reply
    from knowledge.model import Passage
    from tui.voices import Voice

COMMANDS = {
    "/new": "start a new conversation",
    "/open N": "show the passage that citation N of the last answer is from (N alone does it too)",
    "/cite N": "say quotation N, or the open one, with its reference; copy it where the clipboard can be reached",
    "/next": "open the next citation",
    "/previous": "open the citation before",
    "/more": "read on after the open citation or source",
    "/again": "say the last answer again",
    "/why": "tell how the last answer was found",
    "/cases": "list the case examples; with a country, those of the country",
    "/case ID": "show a case example, with the quotation of each claim",
    "/sources": "list the sources",
    "/source ID": "read a source, or one of its passages (SOURCE#NUMBER)",
    "/find WORDS": "find passages by their words or what these mean, whether or not they answer",
    "/add FILE": "add a file to your own library (the options of 'article45 add' can be given too)",
    "/faults": "tell what is wrong in the library's files, and how to correct it",
    "/export FILE": "write this conversation with its references to a new file: Markdown where its name ends in .md",
    "/help": "show these commands",
    "/quit": "leave (so do 'quit', 'exit' and the end of input)",
}
"""What can be typed in place of a question."""

_AT_ONCE = 5
"""Passages read at once."""
_MOST_FOUND = 10


class LineCommands(LibraryLines):
    """One conversation: what was said, which citation is open, where reading stopped.

    ``args``: the options of the program, needed to add files and to open the library again after it.
    """

    def __init__(self, bot: Bot, voice: Voice, args: argparse.Namespace | None = None) -> None:
        super().__init__(bot, args)
        self._voice = voice
        self.new()

    def new(self) -> None:
        """Start a new conversation."""
        self._conversation = Conversation()
        self._replies: list[Reply] = []
        self._open: Citation | None = None
        self._rest: list[Passage] = []

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What can be opened: the citations of the last answer, or the passages near it where nothing is cited."""
        last = self._last
        return (last.citations or last.related) if last else ()

    @property
    def _last(self) -> Answer | None:
        return self._replies[-1].answer if self._replies else None

    def ask(self, question: str) -> None:
        """Answer a question."""
        from tui.commands.ask import tell_understood

        reply = self._bot.ask(question, self._conversation)
        self._conversation = reply.conversation
        self._replies.append(reply)
        self._open, self._rest = None, []
        tell_understood(reply.answer)
        console.write_styled(self._voice.answer(reply.answer))

    def obey(self, name: str, argument: str) -> bool:
        """Do what a line that starts with a slash says; False to leave.

        Raises :class:`knowledge.errors.InputError` for what does not exist or cannot be done.
        """
        if name == "quit":
            return False
        actions: dict[str, Callable[[str], None]] = {
            "new": self._new,
            "open": self._open_number,
            "cite": self._cite,
            "next": lambda _: self._step(1),
            "previous": lambda _: self._step(-1),
            "more": self._more,
            "again": self._again,
            "why": self._why,
            "cases": self._cases,
            "case": self._case,
            "sources": lambda _: console.write_styled(self._voice.sources(self._bot.library)),
            "source": self._source,
            "find": self._find,
            "add": self.add,
            "faults": self.faults,
            "export": self._export,
            "help": self._help,
        }
        if name not in actions:
            raise InputError(f"No command /{name}; there are {', '.join(COMMANDS)}")
        actions[name](argument)
        return True

    def _new(self, _: str) -> None:
        self.new()
        console.narrate("A new conversation.")

    def _help(self, _: str) -> None:
        for command, what in COMMANDS.items():
            console.narrate(wrap(what, console.width(), f"{command:13}"))

    # -- reading --------------------------------------------------------------------------------------------------

    def _open_number(self, argument: str) -> None:
        self._show(self._numbered(argument))

    def _numbered(self, argument: str) -> Citation:
        for citation in self.citations:
            if str(citation.n) == argument:
                return citation
        if not self.citations:
            raise InputError("There is no citation to open; ask a question first")
        numbers = ", ".join(str(citation.n) for citation in self.citations)
        raise InputError(f"No citation {argument or 'number was given'}; the last answer has {numbers}")

    def _cite(self, argument: str) -> None:
        """Say a quotation as it is put into a paper; on a terminal, to the clipboard too."""
        from tui import copying, system_clipboard
        from tui.places import place_of_citation

        citation = self._open if self._open is not None and not argument else self._numbered(argument)
        text = copying.quotation_text(citation.quote, place_of_citation(citation))
        console.write(wrap(text, console.width()) if console.is_terminal(sys.stdout) else text)
        if console.is_terminal(sys.stdout) and system_clipboard.hand_over(text, system_clipboard.own_takers()):
            console.narrate("It is copied.")

    def _step(self, step: int) -> None:
        citations = self.citations
        if not citations:
            raise InputError("There is no citation to open; ask a question first")
        before = -1 if step > 0 else len(citations)
        at = (before if self._open is None else citations.index(self._open)) + step
        if not 0 <= at < len(citations):
            raise InputError("That was the last citation of the answer" if step > 0 else "That was the first citation")
        self._show(citations[at])

    def _show(self, citation: Citation) -> None:
        from tui.spoken_reading import passage_at, source_passages

        last = self._last
        library = self._bot.library
        self._open = citation
        passages = source_passages(library, citation.source)
        at = passage_at(passages, citation.start)
        self._rest = passages[at + 1 :] if at is not None else []
        answers, language = last is not None and bool(last.citations), last.language if last else "en"
        said = self._voice.quotation(library, citation, len(self.citations), answers=answers, language=language)
        console.write_styled(said)

    def _more(self, _: str) -> None:
        if not self._rest:
            raise InputError(
                "There is nothing to read on; open a citation or a source first, or the source is at its end"
            )
        shown, self._rest = self._rest[:_AT_ONCE], self._rest[_AT_ONCE:]
        console.write_styled(self._voice.passages(self._bot.library, shown))
        self._tell_rest()

    def _tell_rest(self) -> None:
        count = len(self._rest)
        more = "1 passage follows" if count == 1 else f"{count} passages follow"
        console.narrate(f"{more}; /more reads on." if count else "That was the end of the source.")

    def _source(self, argument: str) -> None:
        from knowledge.model import Source
        from tui.finding import find_source_or_passage
        from tui.spoken_reading import source_passages

        if not argument:
            raise InputError("No source was given; /sources lists them")
        library = self._bot.library
        found = find_source_or_passage(library, argument)
        if isinstance(found, Source):
            console.write_styled(self._voice.source(library, found))
            self._rest = source_passages(library, found.id)
            if self._rest:
                self._more("")
            return
        passages = source_passages(library, found.source)
        self._rest = passages[passages.index(found) + 1 :]
        console.write_styled(self._voice.passages(library, [found]))
        self._tell_rest()

    def _find(self, argument: str) -> None:
        if not argument:
            raise InputError("No words to find were given; for example: /find drafting of legislation")
        hits = self._bot.search(argument, _MOST_FOUND)
        if not hits:
            raise InputError(f"No passage contains {argument}; try other words")
        console.write_styled(self._voice.found(self._bot.library, hits))

    def _again(self, _: str) -> None:
        if self._last is None:
            raise InputError("Nothing has been answered yet; ask a question first")
        console.write_styled(self._voice.answer(self._last))

    def _why(self, _: str) -> None:
        if not self._replies:
            raise InputError("Nothing has been answered yet; ask a question first")
        console.write_styled(self._voice.why(self._replies[-1].explanation, self._bot.library))

    # -- case examples --------------------------------------------------------------------------------------------

    def _cases(self, argument: str) -> None:
        cases = list(self._bot.library.cases.values())
        if argument:
            from knowledge.countries import country_code

            code = country_code(argument)
            if code is None:
                raise InputError(
                    f"{argument!r} is not a country that is known here; give its name, adjective or ISO code"
                )
            cases = [case for case in cases if code in case.countries]
        if not cases:
            raise InputError(f"No case example of {argument}" if argument else "The library has no case examples")
        console.write_styled(self._voice.cases(cases))

    def _case(self, argument: str) -> None:
        from tui.finding import find_case

        cases = list(self._bot.library.cases.values())
        number = figures(argument)
        if number is not None and 1 <= number <= len(cases):
            case = cases[number - 1]
        elif argument:
            case = find_case(self._bot.library, argument)
        else:
            raise InputError("No case example was given; /cases lists them")
        console.write_styled(self._voice.case(self._bot.library, case))

    def _export(self, argument: str) -> None:
        from knowledge.reports import counted
        from tui.exporting import as_document
        from tui.files import given_path, write_new

        if not self._replies:
            raise InputError("There is nothing to write yet; ask a question first")
        if not argument:
            raise InputError("No file was given; for example: /export answers.txt")
        path = given_path(argument)
        write_new(path, as_document(path, [reply.answer for reply in self._replies]))
        count = counted(len(self._replies), "answer")
        console.narrate(f"Wrote {count} with references to {path}")
