"""Keeping a library: adding, changing, removing and undoing, exporting and importing, without ever losing anything.

:mod:`knowledge.keeping.store` writes; everything else says what is to be written. Nothing is imported here, as readers
of a library need one small module of this package only (:mod:`knowledge.keeping.settling`).
"""
