"""What is known: sources, passages, case examples and terms; reading and checking the libraries they lie in.

The values are in :mod:`knowledge.model`, the errors in :mod:`knowledge.errors`. A library is a folder of plain files
(:mod:`knowledge.folders` says where); :func:`read_library` makes values of it. Names are brought in when first used,
as the command line must start fast.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.checking import check_library
    from knowledge.errors import Article45Error, InputError, LibraryError
    from knowledge.folders import bundled_folder, cache_folder, own_folder
    from knowledge.model import CaseExample, Fault, Library, Passage, Source
    from knowledge.reading import library_fingerprint, read_library

__all__ = [
    "Article45Error",
    "CaseExample",
    "Fault",
    "InputError",
    "Library",
    "LibraryError",
    "Passage",
    "Source",
    "bundled_folder",
    "cache_folder",
    "check_library",
    "library_fingerprint",
    "own_folder",
    "read_library",
]

_HOMES = {
    "check_library": "checking",
    "Article45Error": "errors",
    "InputError": "errors",
    "LibraryError": "errors",
    "library_fingerprint": "fingerprint",
    "bundled_folder": "folders",
    "cache_folder": "folders",
    "own_folder": "folders",
    "CaseExample": "model",
    "Fault": "model",
    "Library": "model",
    "Passage": "model",
    "Source": "model",
    "read_library": "reading",
}


def __getattr__(name: str) -> object:
    """Bring in ``name`` from the module it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"knowledge.{_HOMES[name]}"), name)
