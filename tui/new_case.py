"""``article45 cases new``: a case example from a file, from options, or asked for field by field."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.errors import InputError
from tui import console

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from knowledge.keeping.case_making import CaseForm
    from knowledge.reading_sources import SourceRecord

_MOST_BYTES = 1_000_000
"""The greatest size of a case file, as of those in a library."""


_EXAMPLES = """\
examples:
  article45 cases new
  article45 cases new --from norway.yaml
  article45 cases new --source example-report --title "Norway: children asked" --country NO --year 2023 \\
    --claim action "asking 400 children" "In Norway, the Ombudsperson asked 400 children in 2023 about the draft act."
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``cases new``."""
    new = parser.add_argument_group("options of 'article45 cases new'", _EXAMPLES)
    new.add_argument("--from", dest="file", metavar="FILE", help="take the case from a YAML file; '-': standard input")
    new.add_argument(
        "--as",
        dest="new_id",
        metavar="ID",
        default="",
        help="the id; if left out, that in the file of --from or its name, else made of country and title",
    )
    new.add_argument("--source", metavar="ID", default="", help="the source that it quotes")
    new.add_argument("--title", metavar="TEXT", default="", help="what it is about")
    new.add_argument(
        "--claim",
        nargs=3,
        metavar=("PART", "LABEL", "QUOTE"),
        action="append",
        default=[],
        help="a claim: law, stage, actor, action, outcome or context; your words; the source's words. May be repeated",
    )
    new.add_argument("--year", metavar="YYYY", action="append", default=[], help="a year that a quotation names")
    new.add_argument("--topic", metavar="TEXT", action="append", default=[], help="a theme, in your words")
    new.add_argument("--dry-run", action="store_true", help="show the file, change nothing")


def make_new_case(args: argparse.Namespace) -> int:
    """Make a case example; 2 where it is faulty, with everything that is wrong with it."""
    from knowledge.keeping.catalog import read_catalog
    from knowledge.keeping.starting import is_library
    from knowledge.reading import read_everything
    from tui.opening import tell_faults
    from tui.writing import bundled_in_use, folders_in_use, library_to_write, make_now

    folder = library_to_write(args, make=True, later=True)
    folders = folders_in_use(args, folder) if is_library(folder) else folders_in_use(args, folder)[:-1]
    reading = read_everything(folders)
    tell_faults(reading.library.faults)
    taken = read_catalog(folder, bundled_in_use(args)).cases
    name, content = _from_file(args, reading.sources, taken) if args.file else _from_form(args, reading.sources, taken)
    if not content:
        console.narrate("No case example was made.")
        return 0
    if name.casefold() in taken:
        raise InputError(
            f"There is a case example {name} already; give another id with --as, or 'article45 edit {name}'"
        )
    if args.dry_run:
        console.write(content.decode().rstrip())
        console.narrate(f"would be made: cases/{name}.yaml")
        return 0
    make_now(folder)  # only here: a case that lacks something leaves no library behind
    _keep(folder, name, content)
    console.write(f"made: cases/{name}.yaml")
    return 0


def _keep(folder: Path, name: str, content: bytes) -> None:
    from knowledge.keeping.store import Change, Step, open_store
    from tui.writing import uninterrupted

    path = f"cases/{name}.yaml"
    with uninterrupted(), open_store(folder) as store:
        if (folder / path).exists():
            raise InputError(f"{path} was made by someone else meanwhile; give another id with --as")
        store.apply(Change((Step(path, content),), "cases new", f"made the case example {name}", secrets.token_hex(6)))


def _from_file(args: argparse.Namespace, sources: Mapping[str, SourceRecord], taken: set[str]) -> tuple[str, bytes]:
    """Read a case file and check it. Raises :class:`InputError` with every fault where it is not good."""
    from knowledge.checking_ids import COMMAND
    from knowledge.keeping.paths import is_file_name
    from knowledge.keeping.rendering import yaml_scalar
    from knowledge.keeping.trying import try_case
    from knowledge.reports import SetAsideError
    from knowledge.yaml_lines import Scalar, read_yaml
    from tui.files import read_bytes

    _refuse_beside_a_file(args)
    shown = "standard input" if args.file == "-" else args.file
    content = console.read_whole(_MOST_BYTES) if args.file == "-" else read_bytes(Path(args.file), _MOST_BYTES)
    if len(content) > _MOST_BYTES:
        raise InputError(f"{shown}: more than {_MOST_BYTES // 1_000_000} MB; a case file is short")
    content = content.removeprefix(b"\xef\xbb\xbf")  # Notepad's mark: no word of the file, and before its first field
    try:
        fields = read_yaml(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise InputError(f"{shown}: is not UTF-8 text; save it as UTF-8") from None
    except SetAsideError as error:
        raise InputError(f"{shown}:{error.line}: {error.what}; {error.mend}") from None
    given = fields.values.get("id")
    name = args.new_id or (given.text.strip() if isinstance(given, Scalar) else "")
    name = name or (_id_of(content, sources, taken) if args.file == "-" else Path(args.file).stem)
    if not is_file_name(f"{name}.yaml") or name == COMMAND:
        raise InputError(f"{shown}: {name!r} cannot be an id; give one with --as, such as --as chile-new-act")
    if args.new_id and isinstance(given, Scalar):
        import re

        content = re.sub(rb"^id:.*$", f"id: {yaml_scalar(name)}".encode(), content, count=1, flags=re.MULTILINE)
    read, faults = try_case(f"cases/{name}.yaml", content, sources)
    for fault in faults:
        console.narrate(f"article45: {shown}:{fault.line}: {fault.what}; {fault.mend}")
    if read is None:
        raise InputError(f"{shown}: the case example was not taken; correct what is named above")
    return name, content


def _refuse_beside_a_file(args: argparse.Namespace) -> None:
    """Raise :class:`InputError` for options that say what the file says: nobody would see that they are passed over."""
    for name in ("source", "title", "country", "claim", "year", "topic"):
        if getattr(args, name):
            raise InputError(f"--from takes the whole case from a file; write it there and leave --{name} out")


def _id_of(content: bytes, sources: Mapping[str, SourceRecord], taken: set[str]) -> str:
    """Give an id for a case that names none and comes without the name of a file; one that is faulty is told under any."""
    from knowledge.keeping.case_making import CaseForm, suggested_id
    from knowledge.keeping.trying import try_case

    read, _ = try_case("cases/case.yaml", content, sources)
    return suggested_id(CaseForm(read.case.title, read.case.countries), taken) if read else "case"


def _from_form(args: argparse.Namespace, sources: Mapping[str, SourceRecord], taken: set[str]) -> tuple[str, bytes]:
    """Make a case of the options, asking for the rest where there is somebody to ask."""
    from knowledge.keeping.case_making import make_case
    from tui.case_form import CaseDialogue, StoppedError
    from tui.writing import can_ask

    form = _form(args, sources)
    complete = form.source and form.title and form.countries and form.claims
    if not complete and can_ask():
        try:
            made = CaseDialogue(sources, taken, form).run()
        except StoppedError:
            return "", b""
        return (made.id, made.content) if made else ("", b"")
    if not complete:
        missing = [
            option
            for option, value in (
                ("--source", form.source),
                ("--title", form.title),
                ("--country", form.countries),
                ("--claim", form.claims),
            )
            if not value
        ]
        raise InputError(f"The case example lacks {', '.join(missing)}; give them, or a whole file with --from FILE")
    made = make_case(form, sources, taken)
    for fault in made.faults:
        console.narrate(f"article45: {fault.what}; {fault.mend}")
    if made.case is None:
        raise InputError("The case example was not made; correct what is named above")
    return made.id, made.content


def _form(args: argparse.Namespace, sources: Mapping[str, SourceRecord]) -> CaseForm:
    """Take the options into a form. Raises :class:`InputError` for one that cannot be right."""
    from knowledge.checking_ids import COMMAND
    from knowledge.keeping.case_making import CaseForm, ClaimForm, country_of, part_of
    from knowledge.keeping.paths import is_file_name
    from knowledge.untrusted import REPLACEMENT, clean_text
    from tui.finding import near_ids

    if args.source and args.source not in sources:
        raise InputError(
            f"--source {args.source!r}: there is no such source; {near_ids(args.source, sources)}"
            "'article45 list' shows them"
        )
    if args.new_id and (not is_file_name(f"{args.new_id}.yaml") or args.new_id == COMMAND):
        raise InputError(f"--as {args.new_id!r} cannot be an id; write letters, figures and hyphens")
    if any(not year.isdecimal() or len(year) != 4 for year in args.year):
        raise InputError(f"--year {next(y for y in args.year if not y.isdecimal() or len(y) != 4)!r} is not a year")
    typed = (args.title, *args.topic, *(label for _, label, _ in args.claim))
    if any(REPLACEMENT in clean_text(text) for text in typed):
        raise InputError("A title, topic or label contains a control character or a broken one; write it without")
    countries = [one for one in (args.country or "").split(",") if one.strip()]
    return CaseForm(
        title=args.title,
        countries=tuple(dict.fromkeys(country_of(one) for one in countries)),
        source=args.source,
        claims=tuple(ClaimForm(part_of(part), label, quote.strip()) for part, label, quote in args.claim),
        years=tuple(sorted({int(year) for year in args.year})),
        topics=tuple(args.topic),
        id=args.new_id,
    )


def is_new(args: argparse.Namespace) -> bool:
    """Whether ``cases new`` is meant. Raises :class:`InputError` where its options stand without it."""
    if args.id == "new":
        return True
    used = [args.file, args.new_id, args.source, args.title, args.claim, args.year, args.topic, args.dry_run]
    if any(used):
        raise InputError("Options for making a case example belong to 'article45 cases new'")
    return False
