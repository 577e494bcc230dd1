"""Measuring the bot: question files read and checked, answers graded, figures by kind.

- question files: ``questions``, ``running`` with ``grading``
- data sets of others: ``datasets``, read by ``squad`` and ``beir``; ``dataset_runs`` with ``asking`` and ``figures``
  over ``measures``
- the decision to answer: ``calibration`` with ``curve``
- how it stands mistyped questions: ``typos``
"""
