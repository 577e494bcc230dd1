"""A document as it will be added: its text to look at, its metadata to put right, the case examples found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Checkbox, Input, Static

from knowledge.errors import InputError
from tui.text import harmless_line, shorten
from tui.widgets.answer_blocks import quotation
from tui.widgets.blocks import BLANK, Block, BlocksView
from tui.widgets.line_input import LineInput

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from knowledge.keeping.proposing import CaseProposal, Proposal

FIELDS = ("title", "publisher", "kind", "language", "date", "url", "symbol", "licence", "id")
"""Fields that are asked for; the others can be changed in the file."""
_LINES = 14
_LINE = 300
"""Lines of the text that are shown, and characters of each."""
_QUOTE = 240
"""Columns of the quotation that is shown of a case example."""


class ProposalForm(VerticalScroll, can_focus=False):
    """Checks every field while it is typed; :attr:`problems` says what is wrong."""

    def __init__(self, proposal: Proposal) -> None:
        super().__init__()
        self.proposal = proposal
        self._cases: list[CaseProposal] = [*proposal.cases, *proposal.perhaps]
        # Kept, and not looked up among the form's children: these come some moments after the form, and go before it.
        self._fields = {
            name: LineInput(getattr(proposal.source, name), compact=True, id=f"field-{name}") for name in FIELDS
        }
        self._faults = {name: Static("", classes="form-fault", id=f"fault-{name}", markup=False) for name in FIELDS}

    def compose(self) -> ComposeResult:
        """Notes, fields, cases, the beginning of the text."""
        proposal = self.proposal
        said = [*proposal.warnings, *proposal.notes]
        if proposal.replaces is not None:
            said.insert(0, f"It takes the place of {proposal.replaces.id}: {proposal.change}")
        if said:
            name = harmless_line(proposal.original.name)  # above it stands what is said of others
            said[0] = f"{name}: {said[0]}"
            yield BlocksView([Block(Content.styled(harmless_line(one), ".ink--missing")) for one in said])
        for name in FIELDS:
            with Horizontal(classes="form-row"):
                yield Static("URL" if name == "url" else name.capitalize(), classes="form-name", markup=False)
                yield self._fields[name]
            yield self._faults[name]
            if name in proposal.reasons:
                yield Static(harmless_line(proposal.reasons[name]), classes="form-why", id=f"why-{name}", markup=False)
        for number, case in enumerate(self._cases):
            certain = number < len(proposal.cases)
            label = "Case example" if certain else "Perhaps a case example"
            yield Checkbox(Content(label), value=certain, compact=True, id=f"case-{number}")
            yield BlocksView(_case(case), classes="proposed-case")
        yield BlocksView(_preview(proposal), id="preview")

    def on_mount(self) -> None:
        """Begin with the title."""
        self._fields["title"].focus()

    @property
    def whole(self) -> bool:
        """Whether its fields are there: they come some moments after it."""
        return self.is_mounted and self.is_attached

    def on_input_changed(self, event: Input.Changed) -> None:
        """Check the field."""
        event.stop()
        name = (event.input.id or "").removeprefix("field-")
        fault = self._faults[name]
        words = self._problem(name)
        fault.update(words)
        fault.display = bool(words)
        for why in self.query(f"#why-{name}"):  # what a person says is not proposed any more
            why.display = self._value(name) == getattr(self.proposal.source, name)

    @property
    def problems(self) -> list[str]:
        """What is wrong with the fields, in their order."""
        return [problem for name in FIELDS if (problem := self._problem(name))]

    def decided(self) -> tuple[dict[str, str], set[int]]:
        """Give the fields that were changed, and the positions of the case examples to take, from 0."""
        fields = {name: self._value(name) for name in FIELDS}
        changed = {name: value for name, value in fields.items() if value != getattr(self.proposal.source, name)}
        taken = {number for number in range(len(self._cases)) if self.query_one(f"#case-{number}", Checkbox).value}
        return changed, taken

    def _value(self, name: str) -> str:
        return self._fields[name].value.strip()

    def _problem(self, name: str) -> str:
        from knowledge.keeping.fields import check_field

        try:
            check_field(name, self._value(name))
        except InputError as error:
            return str(error)
        return ""


def _case(proposed: CaseProposal) -> list[Block]:
    """Lay out what a case example is about, with the longest of its quotations."""
    quote = max((claim.quote for claim in proposed.case.claims), key=len, default="")
    title = Block(Content(harmless_line(proposed.case.title)), Content("    "))
    return [title, Block(quotation(shorten(harmless_line(quote), _QUOTE), ".ink--muted"), Content("    "))]


def _preview(proposal: Proposal) -> list[Block]:
    if proposal.records:
        head = f"{len(proposal.records):,} documents"
    else:
        pages = f", {proposal.pages} pages" if proposal.pages else ""
        head = f"{len(proposal.source.text):,} characters{pages}, {proposal.format}"
    blocks = [BLANK, Block(Content.assemble(("The text  ", ".ink--heading"), (head, ".ink--muted")))]
    lines = [line for line in proposal.source.text[: _LINES * _LINE * 4].split("\n") if line.strip()][:_LINES]
    return blocks + [Block(Content(harmless_line(line[:_LINE])), Content.styled("│ ", ".ink--bar")) for line in lines]
