"""What was typed, put right before it is read.

``repairing`` with ``spelling``, ``word_list`` and ``run_together`` (what was mistyped), ``apostrophes``, ``number_words``
(written out, met by digits too), ``numbered_places`` ("art 12").
"""
