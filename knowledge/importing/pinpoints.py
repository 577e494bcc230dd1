"""Pinpoints of imported documents; they live in :mod:`knowledge.pinpoints`, as every reading of a library needs them."""

from knowledge.pinpoints import paragraph_lists, pinpoint_of

__all__ = ["paragraph_lists", "pinpoint_of"]
