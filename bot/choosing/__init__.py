"""The smallest set of sentences that answers, by kind of question; ``selecting`` is the door.

- single sentences: ``choosing_sentences``, with what one is only understood beside: ``neighbours``, ``answered_behind``,
  ``pointing_back``; one that enumerates: ``enumerating``, what something is for: ``purposes``
- lists: which one is meant ``matching_lists``, which of its items ``choosing_lists``; whether a list answers or single sentences:
  ``list_or_sentences`` with ``list_weights``
- by where they stand: ``under_heading``, ``sections_named``, ``steps_listed``, ``questions_listed``
- what is compared, side by side: ``choosing_sides``, ``pairing``
"""
