"""Retrieval engines: terms in, scores out.

``base`` is the protocol and how single scores are joined for a question; ``bm25`` is rank-bm25 with its traps mended;
``impacts`` looks up scores that were worked out before.
"""
