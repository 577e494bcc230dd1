"""Whether and how a question leans on the turns before it; what it takes from them is in :mod:`bot.turns`.

``follow_up`` with ``own_subject``, ``leaning_abroad``, ``left_out`` and ``subject_pronouns``; ``bare_examples`` ("give me an
example"), ``substituting`` ("and route 3?"), ``bare_kinds`` ("by whom?"), ``asked_shorter`` ("make it shorter").
"""
