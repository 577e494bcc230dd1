"""Named measures that fitted weights are given to: what the models of the order, the lists and the decision have in common."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import Field


class Measured:
    """The base of a frozen dataclass whose fields are all numbers."""

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[float]]]

    def vector(self) -> tuple[float, ...]:
        """The values in the order of the fields."""
        return tuple(getattr(self, name) for name in self.__dataclass_fields__)

    def weighed(self, weights: Mapping[str, float], bias: float = 0.0) -> float:
        """``bias`` and the sum of the values, each times the weight of its name."""
        return bias + sum(
            weights[name] * value for name, value in zip(self.__dataclass_fields__, self.vector(), strict=True)
        )


def logistic(z: float) -> float:
    """The probability whose log odds are ``z``."""
    return 1.0 / (1.0 + math.exp(-z))
