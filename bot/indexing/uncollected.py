"""Making very many values in one go without Python's collector of cycles.

It looks through all values again each time their number has grown by a quarter; there are millions in a large library, none of
them in a cycle, and opening it took twice as long for that.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector from running, for all threads, until the end of the block; it is on again then if it was on before."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()  # the two make old what is new, or the collector would look through all of it once as each
            gc.enable()
