"""The modules of fitted settings (`*_weights.py` in the rooms of bot): made, printed, and written where asked."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from question_sets import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable


def asked_to_write(about: str | None, module: str) -> bool:
    """Read the options of a program that fits ``module`` (or a file with another ending); ``about`` is what its help says."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"write bot/{module}{'' if '.' in module else '.py'}")
    return bool(parser.parse_args().write)


def settings(about: str, weights: Iterable[tuple[str, float]], rest: str) -> str:
    """The text of a module: ``about`` as its docstring, the weights by name, to two decimals, and the ``rest``."""
    lines = "".join(f'    "{name}": {round(float(value), 2)},\n' for name, value in weights)
    return f'"""{about}"""\n\nfrom __future__ import annotations\n\nWEIGHTS: dict[str, float] = {{\n{lines}}}\n{rest}\n'


def give(text: str, module: str, *, write: bool) -> None:
    """Print the text of a module, and write it where asked."""
    sys.stdout.write(text)
    if write:
        (ROOT / "bot" / f"{module}.py").write_text(text, encoding="utf-8", newline="\n")
