"""Measures of rankings and of decisions, as plain functions.

The three of rankings are written out here because every user can then run them: the kept library for them
(ir-measures, through trec_eval) brings SciPy, some 140 MB on a small offline laptop, for thirty lines. The tests
hold these functions against it, and the extra ``eval`` gives any other measure of it by name.
"""

from __future__ import annotations

import math
import sys
from subprocess import SubprocessError
from typing import TYPE_CHECKING, Any

from knowledge.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DEPTH = 10
"""Ranks that count."""
DEEPEST = 1000
"""Ranks that a measure without a cut-off looks at, as in trec_eval."""


def hit_at_1(ranking: Sequence[str], relevant: Mapping[str, int]) -> float:
    """R@1: 1 where a relevant document stands first, else 0 (trec_eval's success at 1)."""
    return float(bool(ranking) and relevant.get(ranking[0], 0) > 0)


def reciprocal_rank(ranking: Sequence[str], relevant: Mapping[str, int], depth: int = DEPTH) -> float:
    """1 over the rank of the first relevant document among the first ``depth``, else 0."""
    return next((1 / rank for rank, name in enumerate(ranking[:depth], 1) if relevant.get(name, 0) > 0), 0.0)


def ndcg(ranking: Sequence[str], relevant: Mapping[str, int], depth: int = DEPTH) -> float:
    """Normalised discounted cumulative gain of the first ``depth``, with linear gains as trec_eval has it.

    Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002.
    """

    def gain(grades: Sequence[int]) -> float:
        return sum(max(0, grade) / math.log2(rank + 1) for rank, grade in enumerate(grades[:depth], 1))

    best = gain(sorted(relevant.values(), reverse=True))
    return gain([relevant.get(name, 0) for name in ranking]) / best if best else 0.0


def mean(values: Sequence[float]) -> float:
    """Their average; 0 where there are none."""
    return sum(values) / len(values) if values else 0.0


def auroc(positive: Sequence[float], negative: Sequence[float]) -> float:
    """The chance that a value drawn from ``positive`` is above one from ``negative``, equal ones counting half.

    0.5 where one of them is empty. By ranks (Mann and Whitney), n log n.
    """
    if not positive or not negative:
        return 0.5
    values = sorted([(value, 1) for value in positive] + [(value, 0) for value in negative])
    total, at = 0.0, 0
    while at < len(values):
        end = at
        while end < len(values) and values[end][0] == values[at][0]:
            end += 1
        middle = (at + 1 + end) / 2  # the mean rank of equal values
        total += middle * sum(label for _, label in values[at:end])
        at = end
    return (total - len(positive) * (len(positive) + 1) / 2) / (len(positive) * len(negative))


def precision_recall(hits: int, said: int, wanted: int) -> tuple[float, float]:
    """Precision (``hits`` of ``said``) and recall (``hits`` of ``wanted``); 0 where nothing was said or wanted."""
    return (hits / said if said else 0.0, hits / wanted if wanted else 0.0)


def other_measures(
    names: Sequence[str], relevant: Mapping[str, Mapping[str, int]], rankings: Mapping[str, Sequence[str]]
) -> dict[str, float]:
    """Measures by the names that ir-measures gives them ("AP@100", "P@5"), from the extra ``eval``.

    Both mappings are from ids of questions; the rankings must be as deep as :func:`depth_of` says. Raises
    :class:`knowledge.errors.InputError` where the extra is not there, a name is unknown, or a measure cannot be worked out.
    """
    measures = _parsed(names)
    if not measures:
        return {}
    import ir_measures  # noqa: PLC0415  as in _parsed

    found = {}
    for name, measure in measures.items():
        # Equal scores would be put in another order: the ranks themselves are the scores.
        run = {q: {name: float(-rank) for rank, name in enumerate(ranking)} for q, ranking in rankings.items()}
        judged = {q: dict(grades) for q, grades in relevant.items()}
        try:
            found[name] = float(ir_measures.calc_aggregate([measure], judged, run)[measure])
        except (
            ArithmeticError,
            OSError,
            SubprocessError,
            ValueError,
        ):  # some lean on programs and packages of their own
            raise InputError(f"{name} cannot be measured here; take another, as AP@10, P@5, R@10 or nDCG@5") from None
    return found


def depth_of(names: Sequence[str]) -> int:
    """How many ranks the measures of these names look at: their greatest cut-off, never fewer than :data:`DEPTH`.

    Raises as :func:`other_measures` does.
    """
    return max([DEPTH, *(int(measure.params.get("cutoff", DEEPEST)) for measure in _parsed(names).values())])


def _parsed(names: Sequence[str]) -> dict[str, Any]:
    """The measures of ir-measures by their names; raises :class:`InputError` as :func:`other_measures` says."""
    if not names:
        return {}
    try:
        import ir_measures  # noqa: PLC0415  an extra, and slow to import
    except ImportError:
        raise InputError(
            f'--measure needs an extra: "{sys.executable}" -m pip install "article45[eval]"; R@1, MRR and nDCG need none'
        ) from None
    found = {}
    for name in names:
        try:
            found[name] = ir_measures.parse_measure(name)
        except (NameError, ValueError, SyntaxError):
            raise InputError(f"No measure {name!r}; write one as AP@10, P@5, R@10 or nDCG@5") from None
    return found
