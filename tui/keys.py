"""Every command of the main screen in one table: keys, footer, command palette and help are made from it.

A command that is not here has no key and no place in the palette; a test holds the README against this table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from textual import _ansi_sequences
from textual.binding import Binding

_CITATIONS = Binding.Group("Quotations")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a reader can do.

    ``id`` names it in a key map, ``keys`` are Textual's names separated by commas, ``action`` is the action of the
    main screen, ``name`` is shown in the palette, ``short`` in the footer ("" leaves it out there), ``help`` says what
    it does. ``display`` is how people write the keys, for help and documents. ``first`` False leaves the keys to the
    focused widget where it has a use of its own for them.
    """

    id: str
    keys: str
    display: str
    action: str
    name: str
    help: str
    short: str = ""
    group: Binding.Group | None = None
    first: bool = True


COMMANDS: tuple[Command, ...] = (
    Command("help", "f1", "F1", "app.help", "Help", "What can be done here, and with which keys", "Help"),
    Command(
        "panel", "f2", "F2", "next_panel", "Next panel", "Go on to the conversation, the source or the cases", "Panel"
    ),
    Command(
        "previous-citation",
        "f3",
        "F3",
        "step_citation(-1)",
        "Previous citation",
        "Open the citation before this one",
        "Previous citation",
        _CITATIONS,
    ),
    Command(
        "next-citation",
        "f4",
        "F4",
        "step_citation(1)",
        "Next citation",
        "Open the next citation of the answer",
        "Next citation",
        _CITATIONS,
    ),
    Command("reload", "f5", "F5", "reload", "Read the library again", "Read the library's files again"),
    Command(
        "cases",
        "f6",
        "F6",
        "all_cases",
        "All case examples",
        "All case examples: filter, compare two, see one in time",
        "Cases",
    ),
    Command(
        "library",
        "ctrl+l",
        "Ctrl+L",
        "library",
        "Library",
        "Show what the library holds and what needs a look; add documents, write case examples, remove either",
    ),
    Command("add", "alt+a", "Alt+A", "add", "Add documents", "Add documents of your own to your library"),
    Command(
        "new-case",
        "alt+n",
        "Alt+N",
        "new_case",
        "Write a case example",
        "Write a case example; it begins with the quotation that is open",
    ),
    Command(
        "take-back",
        "alt+u",
        "Alt+U",
        "take_back",
        "Undo the last change of the library",
        "Take back the last change of your library; asks first",
    ),
    Command("copy", "ctrl+y", "Ctrl+Y", "copy_answer", "Copy answer", "Copy the answer", "Copy"),
    Command("why", "f7", "F7", "why", "Why this answer?", "Show how the answer was found", "Why?"),
    Command(
        "faults",
        "f8",
        "F8",
        "faults",
        "Faults of the library",
        "List what is wrong in the library's files, and how to put it right",
    ),
    Command(
        "theme", "f9", "F9", "app.next_colours", "Next colours", "Go on to the next colours: dark, light, high contrast"
    ),
    Command("new", "ctrl+n", "Ctrl+N", "new_conversation", "New conversation", "Begin a new conversation", "New"),
    Command(
        "conversations",
        "ctrl+o",
        "Ctrl+O",
        "conversations",
        "Conversations",
        "List earlier conversations: find, go on with, rename, export or delete one",
    ),
    Command("export", "ctrl+s", "Ctrl+S", "export", "Export conversation", "Write the conversation into a file"),
    Command(
        "search-history",
        "ctrl+r",
        "Ctrl+R",
        "search_history",
        "Find a question asked before",
        "Find a question asked before, in this session or an earlier one",
    ),
    Command(
        "reread",
        "alt+d",
        "Alt+D",
        "reread",
        "Read the question the other way",
        "Ask the question again exactly as typed, or as a new question",
    ),
    Command(
        "topic-back",
        "alt+g",
        "Alt+G",
        "topic_back",
        "Back to the topic before",
        "Go on with the topic that was left",
    ),
    Command(
        "copy-references",
        "alt+y",
        "Alt+Y",
        "copy_references",
        "Copy answer with references",
        "Copy the answer and the references of its citations",
    ),
    Command(
        "copy-quotation",
        "alt+c",
        "Alt+C",
        "copy_quotation",
        "Copy quotation",
        "Copy the open quotation with its reference",
    ),
    Command(
        "previous-answer",
        "alt+up",
        "Alt+Up",
        "step_answer(-1)",
        "Previous answer",
        "Go to the answer before this one",
    ),
    Command("next-answer", "alt+down", "Alt+Down", "step_answer(1)", "Next answer", "Go to the next answer"),
    Command(
        "latest", "alt+end", "Alt+End", "latest", "Newest answer", "Go to the newest answer and follow what is new"
    ),
    Command("find", "ctrl+f", "Ctrl+F", "find", "Find", "Find words in the source or the conversation being read"),
    Command("contents", "alt+o", "Alt+O", "contents", "Contents of the source", "Show the headings of the source"),
    Command(
        "visit-back",
        "alt+left",
        "Alt+Left",
        "visit(-1)",
        "Back to the place before",
        "Go back to the place in a source visited before",
        first=False,
    ),
    Command(
        "visit-forward",
        "alt+right",
        "Alt+Right",
        "visit(1)",
        "Forward to the next place",
        "Go forward again through the places visited",
        first=False,
    ),
    Command(
        "back",
        "escape",
        "Escape",
        "back",
        "Back to the prompt",
        "Go back to the conversation and the prompt, or to the cases from where a quotation was opened",
        first=False,
    ),
    Command("quit", "ctrl+q", "Ctrl+Q", "app.quit", "Quit", "Leave the program"),
)
"""The commands in the order of the footer."""

_WIDGET_KEYS: tuple[tuple[str, str], ...] = (
    ("Enter", "Ask the question"),
    ("Shift+Enter, Ctrl+J", "New line in the question"),
    ("Ctrl+G", "Empty the question; Ctrl+Z brings it back"),
    ("Up, Down", "Earlier questions; below the last one, suggested questions"),
    ("PageUp, PageDown", "Scroll the conversation while you type, or the panel shown in its place"),
    ("1 to 9, 0", "Open that quotation (0: the tenth); in an empty prompt, in the conversation and in the source"),
    ("Alt+1 to Alt+9", "Open that quotation while a question is being typed"),
    ("C, /", "Contents of the source, and find in it, while it has the keyboard"),
    ("N, P", "Next and previous citation, in the conversation and in the source"),
    (
        "Up, Down, Enter",
        "In a case example: choose a statement and open its quotation; in the list of sources: open one",
    ),
    ("T", "In a case example: its events in time"),
    ("C, F, X", "Among all case examples: compare two; filter by country, theme, year, actor; take the filters away"),
    ("F2, F4, Ctrl+D", "Among earlier conversations: rename, export, delete (asks first)"),
    ("Ctrl+N", "Among earlier conversations: begin a new one"),
    ("Ctrl+R, Ctrl+S", "Among questions asked before: go on to an older, a newer one"),
    ("Ctrl+S, Ctrl+K", "While documents are added: add the one that is shown, skip it"),
    ("Ctrl+A", "While documents are added: add all that are left as they are proposed"),
    ("Ctrl+S, Ctrl+N", "In the form of a case example: save it, write another claim"),
    ("Ctrl+T, Ctrl+D", "In the form of a case example: take the source's words for the quotation, drop the claim"),
    ("Enter, Down", "In the find line of the library: go to what was found, where letters are keys"),
    ("A, N, /", "In the library: add documents, write a case example (on a source: one that quotes it), find"),
    ("E, D", "In the library: edit a case example, remove the source or case example that is highlighted (asks first)"),
    ("R, U", "In the library: note that a source was looked through today, take back the last change (asks first)"),
    ("Tab", "While names are offered below the prompt: complete; again: the next name"),
    ("Tab, Shift+Tab", "Go through the parts of the screen"),
    ("Ctrl+P", "Command palette: every command by name"),
    ("Ctrl+C", "Copy what is selected with the mouse; twice without a selection: quit"),
)

KEYS: tuple[tuple[str, str], ...] = (*((command.display, command.help) for command in COMMANDS), *_WIDGET_KEYS)
"""Every key of the screen as people write it, and what it does. Documents are held against this."""


def make_meta_digits_keys() -> None:
    """Let a terminal's Escape followed by a digit be Alt and that digit.

    Textual reads it as the character that Option and the digit type on an American Macintosh keyboard ("¡", "™", "£"),
    which cannot be told from that character typed on a keyboard that has it.
    """
    table = cast("dict[str, object]", _ansi_sequences.ANSI_SEQUENCES_KEYS)
    for digit in "1234567890":
        table.pop(f"\x1b{digit}", None)


def bindings() -> list[Binding]:
    """Bindings of the main screen.

    Most go before the focused widget's own keys: the prompt is a text area, which would take F6, F7 and
    Ctrl+Y for itself and would type the digit of Alt+1.
    """
    made = [
        Binding(
            command.keys,
            command.action,
            command.short or command.name,
            show=bool(command.short),
            priority=command.first,
            tooltip=command.help,
            id=command.id,
            group=command.group,
        )
        for command in COMMANDS
    ]
    made += [
        Binding(f"alt+{n}", f"open_number({n})", f"Open quotation {n}", show=False, priority=True, id=f"open-{n}")
        for n in range(1, 10)
    ]
    return made
