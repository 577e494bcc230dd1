"""Whether a text holds the type of answer that is asked for.

``answer_types`` with ``types_abroad`` and ``quantities``, ``amounts`` with ``counting_abroad`` and ``settled`` (not only spoken
of), ``proper_names`` with ``persons_abroad``, ``defining``.
"""
