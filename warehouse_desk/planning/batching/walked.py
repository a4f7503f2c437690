"""Lengths on a floor that is no plain grid: short tours by distances, without a long search."""

from collections.abc import Sequence

from warehouse_desk.planning.batching.problem import BatchProblem
from warehouse_desk.planning.floor import Stop
from warehouse_desk.planning.network import Network, OpenWays
from warehouse_desk.planning.routing.tour import tour
from warehouse_desk.planning.stop import Stopping


class WalkedLengths:
    """Measures walks by the ways between their places, each walk and each way once."""

    def __init__(self, problem: BatchProblem, stops: Sequence[Stop]) -> None:
        floor = problem.floor
        ends = [floor.point(problem.start), floor.point(problem.finish)]
        self._points = [ends[0], *(floor.point(stop) for stop in stops), ends[1]]
        self._ways = OpenWays(floor) if floor.is_open else Network(floor, self._points)
        self._rows: dict[int, list[int]] = {}
        self._known: dict[tuple[int, ...], int] = {}

    def of(self, places: Sequence[int]) -> int:
        """Measure the walk to the places with these numbers."""
        key = tuple(places)
        if key not in self._known:
            self._known[key] = self._measured(places)
        return self._known[key]

    def _measured(self, places: Sequence[int]) -> int:
        rows = [0, *(place + 1 for place in places), len(self._points) - 1]
        table = [[row[b] for b in rows] for row in map(self._row, rows)]
        return tour(table, 0, len(rows) - 1, Stopping(steps=0).watch(), 0).length

    def _row(self, number: int) -> list[int]:
        if number not in self._rows:
            self._rows[number] = self._ways.distances(self._points[number], self._points)
        return self._rows[number]
