"""A scale with round steps around some values."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_STEPS = 5
_ROUND = (1, 2, 4, 5, 10)
# Values are printed under their marks, so the lowest needs room above the axis.
_BELOW, _ABOVE = 0.25, 0.05


@dataclass(frozen=True)
class Scale:
    """Lowest and highest value, and where lines are drawn, from low to high."""

    low: float
    high: float
    steps: tuple[float, ...]


def scale_for(values: Sequence[float]) -> Scale:
    """A scale that holds all values with room to spare, in three to six round steps."""
    low, high = min(values), max(values)
    spread = (high - low) or abs(high) or 1.0
    rough = spread * 1.2 / _STEPS
    magnitude = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * magnitude for factor in _ROUND if factor * magnitude >= rough * 0.999)
    first = math.floor((low - spread * _BELOW) / step)
    if low >= 0 and first < 0:
        first = 0
    last = math.ceil((high + spread * _ABOVE) / step)
    steps = tuple(round(number * step, 10) for number in range(first, last + 1))
    return Scale(steps[0], steps[-1], steps)
