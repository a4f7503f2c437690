"""What the window knows of the scale: handed in by whoever listens to it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScaleView:
    """How the scale stands (`resting`, `away` …; empty: there is none), and what it shows."""

    state: str = ""
    weight_g: int = 0

    @property
    def is_resting(self) -> bool:
        """Tell whether the weight counts."""
        return self.state == "resting"

    @property
    def has_weight(self) -> bool:
        """Tell whether there is a weight to show."""
        return self.state in {"resting", "moving"}
