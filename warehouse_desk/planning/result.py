"""What every planner hands back."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

Plan = TypeVar("Plan")


@dataclass(frozen=True, slots=True)
class Result(Generic[Plan]):
    """A plan and what is known about it.

    `cost` is the length, the volume or the cents of the plan (for a wave its value, where more is
    better); `bound` is what no plan can beat; `proven` is said only with a proof.
    """

    plan: Plan
    cost: int | Fraction
    bound: int | Fraction | None
    proven: bool
    seed: int
    seconds: float

    @property
    def gap(self) -> Fraction | None:
        """Compute how far from the best the plan can be at most, as a share of the bound."""
        if self.proven:
            return Fraction(0)
        if not self.bound:
            return None
        return abs(Fraction(self.cost) - self.bound) / self.bound
