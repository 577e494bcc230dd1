"""``article45 cases``: case examples with the quotations that carry them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from knowledge.untrusted import shorten
from tui import console

if TYPE_CHECKING:
    import argparse

    from knowledge.model import CaseExample, Library


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    from tui.new_case import configure as configure_new

    parser.add_argument("id", metavar="ID", nargs="?", help="id of a case example; 'new' makes one")
    parser.add_argument("--country", metavar="X", help="only those of a country: its name, adjective or ISO code")
    parser.add_argument("--json", action="store_true", help="print a JSON list")
    configure_new(parser)


def run(args: argparse.Namespace) -> int:
    """Print the case examples, or make a new one; 0 where there are any, 1 where none is of the country."""
    from tui.finding import find_case
    from tui.new_case import is_new, make_new_case
    from tui.opening import open_library

    if is_new(args):
        return make_new_case(args)
    library = open_library(args)
    cases = [find_case(library, args.id)] if args.id else list(library.cases.values())
    why: tuple[str, ...] = ()
    if args.country is not None:
        code = _code(args.country)
        cases = [case for case in cases if code in case.countries]
        why = (f"country: {args.country}",)
    if args.json:
        console.write_json([case_as_json(case, why) for case in cases])
    elif cases:
        console.write_styled("\n\n".join(format_case(library, case, console.width()) for case in cases))
    if not cases:
        others = ", ".join(library.cases) or "none"
        console.narrate(
            f"No case example of {args.country}. There are: {others}" if args.country else "No case examples."
        )
    return 0 if cases else 1


def _code(country: str) -> str:
    """Give the ISO code of a country named in any way.

    Raises :class:`knowledge.errors.InputError` for a word that is no country.
    """
    from knowledge.countries import country_code
    from knowledge.errors import InputError

    code = country_code(country)
    if code is None:
        raise InputError(
            f"{shorten(country)!r} is not a country that is known here; give its name, adjective or two-letter ISO code"
        )
    return code


def case_as_json(case: CaseExample, why: tuple[str, ...] = ()) -> dict[str, Any]:
    """Give the case example as in an answer, with what it claims and ``sources``: the quotation of each claim."""
    sources = [
        {
            "n": n,
            "part": claim.part,
            "label": claim.label,
            "note": claim.note,
            "source": claim.source,
            "quote": claim.quote,
            "start": claim.start,
            "end": claim.end,
        }
        for n, claim in enumerate(case.claims, 1)
    ]
    return {
        "id": case.id,
        "title": case.title,
        "countries": list(case.countries),
        "why": list(why),
        "citations": [claim["n"] for claim in sources],
        "years": list(case.years),
        "law": case.law,
        "stage": case.stage,
        "topics": list(case.topics),
        "sources": sources,
    }


def format_case(library: Library, case: CaseExample, width: int) -> str:
    """Lay the case example out: what it is, then each claim with its quotation and source."""
    from knowledge.countries import name_of
    from tui.text import wrap

    lines = [wrap(f"{case.title} ({case.id})", width)]
    plain = {
        "countries": ", ".join(f"{name_of(code)} ({code})" for code in case.countries),
        "years": ", ".join(map(str, case.years)),
        "topics": ", ".join(case.topics),
    }
    lines += [wrap(value, width, f"  {name}: ", "    ") for name, value in plain.items() if value]
    for n, claim in enumerate(case.claims, 1):
        note = f" ({claim.note})" if claim.note else ""
        lines.append(wrap(f"{claim.part}: {claim.label}{note}", width, "  - ", "    "))
        lines.append(wrap(f"“{claim.quote}” [{n}]", width, "    "))
    lines.append("  Sources")
    for source in case.sources or dict.fromkeys(claim.source for claim in case.claims):
        numbers = "".join(f"[{n}]" for n, claim in enumerate(case.claims, 1) if claim.source == source)
        title = library.sources[source].title if source in library.sources else source
        lines.append(wrap(f"{numbers} {title} ({source})", width, "  ", "    "))
    return "\n".join(lines)
