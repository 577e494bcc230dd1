"""With which libraries an index was made: another stemmer cuts words otherwise, and its stems would not meet the stored ones."""

from __future__ import annotations

import os
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

_WORK_IS_STORED = {
    "snowballstemmer": "snowballstemmer",
    "sentencex": "sentencex",
    "spellchecker": "pyspellchecker",
    "markdown_it": "markdown_it_py",
}
"""What is stored is their work (stems, sentences, known words, blocks of Markdown): modules, and the packages that they come in."""


def versions() -> str:
    """The versions of these libraries, as the folders that describe them are named: "sentencex-0.6.1.dist-info,...".

    A look at those names takes a tenth of the time that :mod:`importlib.metadata` does, which every start would wait for. A library
    that none describes (in a zip, say) is left out.
    """
    specs = [spec for module in _WORK_IS_STORED if (spec := find_spec(module)) is not None]
    found: set[str] = set()
    for folder in {Path(spec.origin).parent.parent for spec in specs if spec.origin}:
        with suppress(OSError), os.scandir(folder) as entries:
            found.update(entry.name for entry in entries if entry.name.endswith((".dist-info", ".egg-info")))
    kept = set(_WORK_IS_STORED.values())
    return ",".join(sorted(name for name in found if name.partition("-")[0].casefold() in kept))
