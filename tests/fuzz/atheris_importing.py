"""Fuzzing the importers for as long as one wants, guided by coverage: an optional job, not run by the tests.

    pip install atheris
    python tests/fuzz/atheris_importing.py [-max_total_time=600] [CORPUS_FOLDER]

The first byte of an input chooses the format, so that one corpus serves all. A crash is any error but a refusal.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

with atheris.instrument_imports(include=["knowledge"]):
    from mutating import attempt, damaged, damaged_inside, seeds

NAMES = sorted(seeds())


def one_input(data: bytes) -> None:
    """Damage a good file as the input says, or, where the input is long, read the input itself."""
    provider = atheris.FuzzedDataProvider(data)
    name = NAMES[provider.ConsumeIntInRange(0, len(NAMES) - 1)]
    way = provider.ConsumeIntInRange(0, 2)
    place, kind = provider.ConsumeIntInRange(0, 1_000_000), provider.ConsumeIntInRange(0, 4)
    rest = provider.ConsumeBytes(provider.remaining_bytes())
    seed = seeds()[name]
    if way == 0:
        attempt(name, rest)
    elif way == 1 and seed.startswith(b"PK"):
        attempt(name, damaged_inside(seed, place, kind, rest))
    else:
        attempt(name, damaged(seed, place, kind, rest))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
