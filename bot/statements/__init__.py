"""What a sentence of a source states, whatever words it uses for it.

``kinds_of_statement`` with ``kinds_written`` (which kind: a decision, a purpose, a penalty), ``said_otherwise`` (what says a thing
without its words), ``dates_told``, ``law_names``, ``languages_named``, ``parts_told``, ``courts``, ``roles`` (whose part in
something it tells) and ``outcomes`` (what came of something).
"""
