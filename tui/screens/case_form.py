"""A case example in a form: every field and every quotation is checked while it is typed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Select, Static

from knowledge.errors import Article45Error
from knowledge.keeping.case_making import CaseForm, ClaimForm, check_quote, country_of, make_case, years_in
from knowledge.reading_sources import SourceRecord
from tui.case_words import form_words
from tui.countries import country_names
from tui.files import bytes_there, file_of_case
from tui.saving_case import write_case
from tui.screen_words import without_options
from tui.screens.modal import Modal
from tui.text import harmless_line, shorten
from tui.widgets.blocks import INKS, Block, BlocksView, plain
from tui.widgets.claim_row import ClaimRow
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.line_input import LineInput
from tui.widgets.source_choice import SourceChoice

if TYPE_CHECKING:
    from pathlib import Path

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.timer import Timer

    from knowledge.keeping.case_making import MadeCase, QuoteCheck
    from knowledge.model import CaseExample, Library

_QUIET = 0.15
"""Seconds without a key after which what is typed is checked."""
_YEAR = re.compile(r"[0-9]{1,4}")
_MOST_FAULTS = 5


class CaseFormSheet(Modal["str | None"]):
    """Makes a case example, or changes ``case``; gives what was done in words, None where nothing was.

    A new one begins with the words that stand where ``begun`` says: source ("" for the first), start, end.
    """

    AUTO_FOCUS = "#case-title"
    HELP = """The form of a case example

Every quotation is looked up in its source while you type. Ctrl+T takes the words of the source where yours differ a little,
Ctrl+N writes another claim, Ctrl+D drops the one that has the keyboard, Ctrl+S saves. Tab goes through the fields."""
    COMPONENT_CLASSES: ClassVar[set[str]] = INKS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "Leave", key_display="Esc", tooltip="Go back and change nothing"),
        Binding("ctrl+s", "save", "Save"),  # behind the keys typed before it: what a field holds by then counts
        Binding("ctrl+n", "add_claim", "Another claim", priority=True),
        Binding("ctrl+d", "drop_claim", "Drop claim", priority=True),
        Binding("ctrl+t", "take_near", "Take the source's words", priority=True),
    ]

    def __init__(
        self,
        library: Library,
        folder: Path,
        case: CaseExample | None = None,
        begun: tuple[str, int, int] = ("", 0, 0),
    ) -> None:
        super().__init__(id="case-form")
        self._case = case
        self._take(library)
        self._folder = folder
        self._path = file_of_case(case, folder) if case is not None else ""
        self._before = bytes_there(folder / self._path) if case is not None else None  # as the form shows them
        self._changes = 0  # so many so far: what was checked before the newest says nothing of the form
        self._made: MadeCase | None = None
        self._pause: Timer | None = None
        self._asked_to_leave = False
        named, *self._first_words = begun
        quoted = case.sources if case is not None else (named,)
        self._first_source = next((one for one in (*quoted, *self._records) if one), "")
        self._begun: dict[str, str] = {}
        """What the fields held when the form was opened, by their names."""

    def _take(self, library: Library) -> None:
        self._records = {name: SourceRecord(source, 1) for name, source in library.sources.items()}
        self._taken = [name for name in library.cases if self._case is None or name != self._case.id]

    def show_library(self, library: Library) -> None:
        """Offer the sources of ``library``, which was read again, and look the quotations up in them."""
        self._take(library)
        for choice in self.query(SourceChoice):
            choice.offer(library.sources.values())
        self._changed()

    def compose(self) -> ComposeResult:
        """Fields, claims, what is still wrong."""
        case = self._case
        with Vertical(id="sheet"), Vertical(id="choosing") as frame:
            frame.border_title = plain(f"Case example {case.id}" if case is not None else "A new case example")
            with VerticalScroll(id="case-fields", can_focus=False):
                yield from self._field("title", "Title", case.title if case else "", "such as “Chile: a new act”")
                countries = country_names(case.countries) if case else ""
                yield from self._field("country", "Country", countries, "name or code; several with commas")
                with Horizontal(classes="form-row"):
                    yield Static("Source", classes="form-name", markup=False)
                    yield SourceChoice([record.source for record in self._records.values()], self._first_source)
                yield from self._field("topics", "Themes", ", ".join(case.topics) if case else "", "with commas")
                years = ", ".join(map(str, case.years)) if case else ""
                yield from self._field("years", "Years", years, "empty: all years that the quotations name")
                yield Vertical(*(ClaimRow(claim) for claim in self._first_claims()), id="claims")
            yield BlocksView(id="case-faults")
        yield KeysFooter(show_command_palette=False)

    def _field(self, name: str, label: str, value: str, hint: str) -> ComposeResult:
        self._begun[name] = value.strip()
        with Horizontal(classes="form-row"):
            yield Static(label, classes="form-name", markup=False)
            yield LineInput(value, placeholder=hint, compact=True, id=f"case-{name}")

    def _first_claims(self) -> list[ClaimForm]:
        if self._case is None:
            return [self._claim_begun()]
        return [
            ClaimForm(one.part, one.label, one.quote, one.note, one.source, one.start)
            for one in self._case.claims
            if one.part != "topic"
        ]

    def _claim_begun(self) -> ClaimForm:
        """Give the words that a new case example begins with as a claim; none where they run over lines, as no claim may."""
        record, (start, end) = self._records.get(self._first_source), self._first_words
        quote = record.source.text[start:end].strip() if record is not None else ""
        return ClaimForm("action", "", "" if "\n" in quote else quote, place=start if start < end else -1)

    def on_mount(self) -> None:
        """Check what there is."""
        self._changed()

    @on(Input.Changed)
    @on(Select.Changed)
    @on(ClaimRow.Changed)
    def _changed(self) -> None:
        """Check when nothing is typed for a moment."""
        self._made = None
        self._asked_to_leave = False
        self._changes += 1
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(_QUIET, self._check_now)

    def _check_now(self) -> None:
        rows = list(self.query(ClaimRow))
        self._check(self._changes, self._form(), [(row, row.claim) for row in rows], self._field_faults())

    @work(thread=True, exclusive=True, group="case-check", exit_on_error=False)
    def _check(self, number: int, form: CaseForm, rows: list[tuple[ClaimRow, ClaimForm]], faults: list[str]) -> None:
        checks: list[tuple[ClaimRow, QuoteCheck | None]] = []
        for row, claim in rows:
            record = self._records.get(claim.source or form.source)
            text = record.source.text if record is not None else ""
            known = claim.place >= 0 and text[claim.place : claim.place + len(claim.quote)] == claim.quote
            check = check_quote(text, claim.quote) if claim.quote else None
            if check is not None and check.status == "several" and known:
                check = replace(check, status="good")
            checks.append((row, check))
        made = make_case(form, self._records, self._taken)
        self.app.call_from_thread(self._checked, number, made, checks, faults)

    def _checked(
        self, number: int, made: MadeCase, checks: list[tuple[ClaimRow, QuoteCheck | None]], faults: list[str]
    ) -> None:
        if not self.is_mounted or number != self._changes:  # a thread goes on when another check has begun
            return
        for row, check in checks:
            row.tell(check)
        self._made = made
        wrong = [*faults, *(form_words(fault, only_country=len(self._listed("country")) == 1) for fault in made.faults)]
        blocks = [Block(Content.styled(f"! {harmless_line(one)}", ".ink--error")) for one in wrong[:_MOST_FAULTS]]
        if len(wrong) > _MOST_FAULTS:
            blocks.append(Block(Content.styled(f"and {len(wrong) - _MOST_FAULTS} more", ".ink--muted")))
        if not wrong:
            blocks = [Block(Content.styled(f"+ Good. Ctrl+S saves it as {made.id}.", ".ink--answered"))]
        self.query_one("#case-faults", BlocksView).show(blocks)

    def _form(self) -> CaseForm:
        claims = tuple(row.claim for row in self.query(ClaimRow) if row.claim.quote or row.claim.label)
        countries = []
        for name in self._listed("country"):
            try:
                countries.append(country_of(name))
            except Article45Error:  # told among the faults
                continue
        there = years_in(claim.quote for claim in claims)
        given = tuple(int(year) for year in self._listed("years") if _YEAR.fullmatch(year))  # others are told too
        return CaseForm(
            title=self._text("title"),
            countries=tuple(dict.fromkeys(countries)),
            source=self.query_one(SourceChoice).source,
            claims=claims,
            years=given or there,
            topics=tuple(self._listed("topics")),
            id=self._case.id if self._case is not None else "",
        )

    def _field_faults(self) -> list[str]:
        """Say which countries and years cannot be read; :meth:`_form` goes on without them."""
        faults = []
        for name in self._listed("country"):
            try:
                country_of(name)
            except Article45Error as error:
                faults.append(str(error))
        faults += [
            f"{shorten(year, 40)!r} is no year; write four figures, such as 2015"
            for year in self._listed("years")
            if not _YEAR.fullmatch(year)
        ]
        return faults

    def _text(self, name: str) -> str:
        return self.query_one(f"#case-{name}", Input).value.strip()

    def _listed(self, name: str) -> list[str]:
        return [one.strip() for one in self._text(name).split(",") if one.strip()]

    async def action_add_claim(self) -> None:
        """Write another claim."""
        row = ClaimRow(ClaimForm("action", "", ""))
        await self.query_one("#claims").mount(row)
        row.write()

    async def action_drop_claim(self) -> None:
        """Leave the claim out in which the keyboard is."""
        row = self._row_here()
        if row is not None:
            await row.remove()
            self._changed()

    def action_take_near(self) -> None:
        """Take the words of the source in place of the quotation."""
        row = self._row_here()
        if row is None or not row.take_near():
            self.notify("Go to a quotation that is nearly in the source.", timeout=3)

    def _row_here(self) -> ClaimRow | None:
        nodes = self.focused.ancestors_with_self if self.focused is not None else ()
        return next((node for node in nodes if isinstance(node, ClaimRow)), None)

    def action_save(self) -> None:
        """Write the case example, if nothing is wrong with it."""
        made = self._made
        if made is None:
            self.notify("It is still being checked; press Ctrl+S again.", timeout=2)
        elif made.case is None or self._field_faults():
            self.notify("What is marked with ! has to be put right first.", severity="error", timeout=4)
        else:
            self._save(made)

    @work(thread=True, exclusive=True, group="case-save", exit_on_error=False)
    def _save(self, made: MadeCase) -> None:
        try:
            write_case(self._folder, self._path, self._before, made)
        except Article45Error as error:
            self._not_saved(str(error))
        except Exception as error:  # whatever it is: the writer must be told, or takes it for saved
            self._not_saved(f"Nothing was saved: {type(error).__name__}: {error}")
        else:
            self.app.call_from_thread(self.dismiss, f"Saved the case example {made.id}.")

    def _not_saved(self, why: str) -> None:
        self.app.call_from_thread(self.notify, harmless_line(without_options(why)), severity="error", markup=False)

    def action_close(self) -> None:
        """Go back; asks once more where something was written."""
        if self._asked_to_leave or not self.unfinished():
            self.dismiss(None)
            return
        self._asked_to_leave = True
        self.notify("Escape once more leaves without saving.", timeout=3)

    def unfinished(self) -> str:
        """Say where something was written that is not saved."""
        claims = [row.claim for row in self.query(ClaimRow)]
        written = [self._text(name) for name in self._begun]
        same = (
            [claim for claim in claims if claim.label or claim.quote or claim.note]
            == [claim for claim in self._first_claims() if claim.quote]
            and written == list(self._begun.values())
            and self.query_one(SourceChoice).source in (self._first_source, "")
        )
        return "" if same else "The case example is not saved."
