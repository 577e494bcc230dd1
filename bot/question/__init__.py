"""Understanding a question; ``reading`` is where its parts come together.

``language`` (which one), ``spelling`` with ``word_list`` (what was mistyped), ``scaffold`` (what only frames the request),
``ideas`` (the content words and what counts as the same), ``references`` (articles, paragraphs, years, numbers), ``intent``
(what kind of answer), ``small_talk`` (no question at all, or an attempt to steer), ``follow_up`` (leaning on the turns before).
"""
