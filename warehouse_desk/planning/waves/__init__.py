"""Which orders to release together."""

from warehouse_desk.planning.waves.choose import wave
from warehouse_desk.planning.waves.problem import Wave, WaveProblem

__all__ = ["Wave", "WaveProblem", "wave"]
