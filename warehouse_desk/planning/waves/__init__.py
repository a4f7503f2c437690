"""Which orders to release together, and the waves of a day."""

from warehouse_desk.planning.waves.choose import wave
from warehouse_desk.planning.waves.day import Day, DayOrder, DayProblem, DayWave, day
from warehouse_desk.planning.waves.problem import Wave, WaveProblem

__all__ = ["Day", "DayOrder", "DayProblem", "DayWave", "Wave", "WaveProblem", "day", "wave"]
