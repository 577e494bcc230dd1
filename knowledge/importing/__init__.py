"""Turning files into sources: what can be read, and how a batch of files is read safely.

A program expands what a person named and reads it in worker processes with limits on time, memory and size::

    with Importer() as importer:
        for incoming, result in importer.extract_many(expand(paths), progress=show):
            ...  # result: Extracted, or Refusal with the reason and what to do

Reading libraries are imported inside the workers only, so importing this package costs little.
"""

from __future__ import annotations

from knowledge.importing.extracted import Extracted, Refusal, RefusedError
from knowledge.importing.incoming import Incoming, expand
from knowledge.importing.limits import DEFAULT, Limits
from knowledge.importing.pool import Importer, Progress, Reading

__all__ = [
    "DEFAULT",
    "Extracted",
    "Importer",
    "Incoming",
    "Limits",
    "Progress",
    "Reading",
    "Refusal",
    "RefusedError",
    "expand",
]
