"""Writing a case example on the terminal, field by field; each quotation is looked up while it is typed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from knowledge.errors import Article45Error, InputError
from knowledge.keeping.case_making import (
    PART_NAMES,
    CaseForm,
    ClaimForm,
    MadeCase,
    check_quote,
    country_of,
    make_case,
    part_of,
    years_in,
)
from knowledge.reading_cases import PARTS
from tui import console
from tui.finding import near_ids
from tui.text import figures, shorten, wrap
from tui.writing import ask, confirm

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from knowledge.reading_sources import SourceRecord

Value = TypeVar("Value")
_AROUND = 30
"""Characters shown on each side of a place that can be chosen."""


class StoppedError(Exception):
    """The person ended the input before the case was finished."""


@dataclass(slots=True)
class CaseDialogue:
    """A conversation at whose end stands a case example.

    ``sources`` are those that may be quoted; ``taken`` are the ids of other case examples.
    """

    sources: Mapping[str, SourceRecord]
    taken: Collection[str]
    form: CaseForm = field(default_factory=CaseForm)

    def run(self) -> MadeCase | None:
        """Ask everything that the form does not hold yet; None where the person gives up at the end."""
        form = self.form
        console.narrate("Ctrl+D (on Windows Ctrl+Z and Enter) stops, and nothing is kept.")
        form = form if form.source else replace(form, source=_until(self._source, "Source (its id): "))
        form = form if form.title else replace(form, title=_until(_filled, "Title, such as 'Chile: a new act': "))
        if not form.countries:
            form = replace(form, countries=_until(_countries, "Country (name or code; several with commas): "))
        form = replace(form, claims=(*form.claims, *self._claims(form)))
        if not form.years:
            form = replace(form, years=_years(form))
        if not form.topics:
            form = replace(form, topics=_listed(_answer("Topics (with commas; Enter for none): ")))
        self.form = form
        return self._finish()

    def _finish(self) -> MadeCase | None:
        while True:
            made = make_case(self.form, self.sources, self.taken)
            console.narrate("")
            console.narrate(made.content.decode())
            if made.case is not None:
                return made if confirm(f"Keep it as {made.id}?", default=True) else None
            for fault in made.faults:
                console.narrate(f"article45: {fault.what}; {fault.mend}")
            if not confirm("Add what is missing?", default=True):
                return None
            countries = _answer(f"Country [{', '.join(self.form.countries)}]: ")
            if countries:
                self.form = replace(self.form, countries=_until(_countries, "", countries))
            self.form = replace(self.form, claims=(*self.form.claims, *self._claims(self.form)))
            self.form = replace(self.form, years=_years(self.form))

    def _source(self, answer: str) -> str:
        if answer in self.sources:
            return answer
        near = near_ids(answer, self.sources)
        raise InputError(f"There is no source {answer!r}; {near}'article45 list' shows them")

    def _claims(self, form: CaseForm) -> tuple[ClaimForm, ...]:
        """Ask for claims until the person has no more."""
        claims: list[ClaimForm] = []
        console.narrate(
            wrap(
                f"Claims: what the source says, each with its words. Parts: {', '.join(PART_NAMES)}. "
                "When there are no more, press Enter.",
                console.width(),
            )
        )
        while True:
            more = "" if not (form.claims or claims) else " (Enter: no more)"
            answer = _answer(f"Part{more}: ")
            if not answer:
                if form.claims or claims:
                    return tuple(claims)
                console.narrate("  A case needs one claim at least.")
                continue
            try:
                part = part_of(answer)
            except InputError as error:
                console.narrate(wrap(str(error), console.width(), "  "))
                continue
            claims.append(self._claim(form, part))

    def _claim(self, form: CaseForm, part: str) -> ClaimForm:
        names = next(each for each in PARTS.values() if each.part == part)
        label = _until(_filled, f"  {names.label.capitalize()} (in your words): ") if names.label else ""
        note = _answer(f"  {names.note.capitalize()} (Enter for none): ") if names.note else ""
        quote, place = self._quote(self.sources[form.source].source.text)
        return ClaimForm(part, label, quote, note, place=place)

    def _quote(self, text: str) -> tuple[str, int]:
        """Ask for a quotation until it stands in the source; offer what the source says instead."""
        while True:
            quote = _until(_filled, "  Quotation (letter for letter): ")
            found = check_quote(text, quote)
            console.narrate(wrap(f"  {found.what}", console.width(), "", "    "))
            if found.good:
                return quote, found.places[0]
            if found.near and confirm("  Take the words of the source?", default=found.status == "alike"):
                quote = found.near
                found = check_quote(text, quote)
                if found.good:
                    return quote, found.places[0]
            if found.status == "several":
                return quote, _choose(text, quote, found.places)


def _choose(text: str, quote: str, places: tuple[int, ...]) -> int:
    """Ask which of several places is meant."""
    for number, place in enumerate(places, 1):
        before = text[max(0, place - _AROUND) : place].rpartition("\n")[2]
        after = text[place + len(quote) : place + len(quote) + _AROUND].partition("\n")[0]
        console.narrate(wrap(f"{number}: …{before}[{shorten(quote, 40)}]{after}…", console.width(), "    ", "      "))

    def number_of(answer: str) -> int:
        number = figures(answer)
        if number is None or not 1 <= number <= len(places):
            raise InputError(f"Type a number from 1 to {len(places)}")
        return places[number - 1]

    return _until(number_of, "  Which one: ")


def _until(read: Callable[[str], Value], prompt: str, first: str | None = None) -> Value:
    """Ask until the answer is good."""
    answer = _answer(prompt) if first is None else first
    while True:
        try:
            return read(answer)
        except Article45Error as error:
            console.narrate(wrap(str(error), console.width(), "  "))
            answer = _answer(prompt or "> ")


def _answer(prompt: str) -> str:
    answer = ask(prompt)
    if answer is None:
        raise StoppedError
    return answer


def _filled(answer: str) -> str:
    if not answer:
        raise InputError("This is needed")
    return answer


def _countries(answer: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(country_of(one) for one in _listed(_filled(answer))))


def _listed(answer: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in answer.split(",") if one.strip())


def _years(form: CaseForm) -> tuple[int, ...]:
    """Offer the years that stand in the quotations."""
    there = years_in(claim.quote for claim in form.claims)
    if not there:
        return ()

    def read(answer: str) -> tuple[int, ...]:
        if not answer:
            return there
        if answer == "-":
            return ()
        years = [figures(year) for year in _listed(answer)]
        named = tuple(year for year in years if year is not None and year in there)
        if len(named) < len(years):
            raise InputError(f"Only years that stand in a quotation can be named: {', '.join(map(str, there))}")
        return named

    return _until(read, f"Years [{', '.join(map(str, there))}] (Enter takes them, - for none): ")
