"""Words, beside the one analysis of :mod:`bot.analysis`: what they weigh, their forms, and what stands for them elsewhere.

- which say little: ``stopwords``, ``light_words_abroad``
- forms that a stemmer leaves apart: ``irregular``, ``romance``, ``arabic``, ``akin``
- the same in another language or script: ``glossary`` over ``glossary_tables``, ``transliteration``, ``names_written``
- English words that stand for each other: ``stand_ins``
"""
