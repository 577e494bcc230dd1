"""What is derived from a library before any question, once, and kept in the cache folder.

``index`` is where it comes together: the sentences and list items that an answer can be made of (``units``, of tables
``tables``, of lists ``lists``) with what lends them words (``contexts``, ``subjects``, ``mentioned_before``, ``paragraph_heads``,
``referred_to``), the term bank ready for matching (``lexicon`` with ``phrase_runs`` and ``national_law``), acronyms and names that
the sources give themselves (``names``, ``front_matter``), documents as questions name them (``source_names``, ``source_dates``),
which section is about which country (``country_sections``), the places that lawyers cite (``places``: article 12, section 3),
and the words that spelling is checked against (``known_words``).

``index_store`` keeps it and finds it again while the files are unchanged: ``stored_library``, ``stored_tables``,
``stored_terms``, ``stored_with``, over ``stored_map``. ``remembered``: what is worked out once for each unit, list or source;
``uncollected``: the collector of cycles rests while so many values are made.
"""
