"""The settings of how sure the program says it is: beta calibration, tests/benchmarks/fit_confidence.py.

Each: the weight of the logarithm of the decision's estimate, that of what is left to 1 with its sign turned, and the constant.
"""

from __future__ import annotations

ANSWERED = (1.21, 0.28, 0.95)
REFUSED = (0.0, 0.01, -2.05)
