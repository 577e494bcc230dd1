"""Turning files into sources: what can be read, and how a batch of files is read safely.

A program uses :class:`Importer`, which reads each file in a worker process with limits on time, memory and size::

    with Importer() as importer:
        for incoming in expand(paths):
            ...
        for result in importer.extract_many(incomings, progress=show):
            ...

Reading libraries are imported inside the workers only, so importing this package costs little.
"""

from __future__ import annotations

from knowledge.importing.extracted import Extracted, Refusal, RefusedError
from knowledge.importing.limits import DEFAULT, Limits

__all__ = ["DEFAULT", "Extracted", "Limits", "Refusal", "RefusedError"]
