"""Understanding a question; ``reading`` is where its parts come together.

- ``typed``: what was typed, put right; ``plain``: everyday wording, said plainly
- which language: ``language``, of key words alone ``language_by_words``
- ``parts`` with ``gapping``: several questions in one
- ``ideas``: the content words and what counts as the same; ``references`` with ``references_abroad``, ``references_parts`` and
  ``labels``: articles, paragraphs, years, numbers, "Option B"
- ``asked``: what kind of answer is asked for; ``answering``: whether a text holds it
- ``small_talk`` with ``small_talk_words``: no question at all, or an attempt to steer
- ``leaning``: whether it leans on the turns before
- how all patterns here are compiled: ``wordings``; which pairs of Chinese characters are words: ``han_pairs``
"""
