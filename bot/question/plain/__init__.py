"""Everyday wording, said plainly: what only frames a request is told from what it asks for.

``plain_wording`` with ``plain_phrases``, ``shorthand``, ``colloquial``, ``phrasal`` with ``phrasal_table`` and
``verbs_in_context``, ``expressions`` (met by the words that documents have for them), ``scaffold`` with ``frames_abroad`` (the
frame of a request), ``request_words`` and ``words_of_asking`` (words of the asking itself).
"""
