"""What a first answer would wait for is done beforehand where many questions are asked."""

from __future__ import annotations

import sys

from bot.preparing import LATE, prepare
from bot.question.wordings import Wording, known_wordings


def test_all_patterns_are_compiled_and_late_modules_imported() -> None:
    fresh = Wording("bee", r"\bbees?\b")
    assert "compiled" not in vars(fresh)
    prepare()
    assert all("compiled" in vars(wording) for wording in known_wordings())
    assert "compiled" in vars(fresh)
    assert set(LATE) <= set(sys.modules)


def test_it_ends_where_it_is_stopped() -> None:
    first, second = Wording("wasp", r"\bwasps?\b"), Wording("moth", r"\bmoths?\b")
    prepare(lambda: "compiled" in vars(first))
    assert "compiled" not in vars(second)
