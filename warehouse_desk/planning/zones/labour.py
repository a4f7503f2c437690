"""How many pickers each zone needs for a load, and when parallel zones fill the wall."""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heapify, heapreplace

from warehouse_desk.planning.impossible import Cause, Impossible


@dataclass(frozen=True, slots=True)
class Labour:
    """Pickers for each zone, and the seconds until the last zone is done."""

    pickers: tuple[int, ...]
    seconds: int


def labour(loads: Sequence[int], pickers: int) -> Labour:
    """Share pickers out so that the last zone is done as early as can be; `loads` in seconds.

    Every zone with work gets one; each further picker goes where the work lasts longest, which is
    best for the last zone (a bottleneck allocation; Ibaraki & Katoh 1988).
    """
    busy = [zone for zone, load in enumerate(loads) if load]
    if any(load < 0 for load in loads) or pickers < len(busy):
        raise Impossible(Cause.TOO_MANY_ZONES, zones=len(busy), pickers=pickers)
    given = [int(load > 0) for load in loads]
    lasting = [(-load, zone) for zone, load in enumerate(loads) if load]
    heapify(lasting)
    for _ in range(pickers - len(busy) if busy else 0):
        zone = lasting[0][1]
        given[zone] += 1
        heapreplace(lasting, (loads[zone] // -given[zone], zone))
    return Labour(tuple(given), -lasting[0][0] if lasting else 0)


def pickers_needed(loads: Sequence[int], seconds: int) -> tuple[int, ...]:
    """Count how few pickers each zone needs to be done in time."""
    if seconds <= 0 or any(load < 0 for load in loads):
        raise Impossible(Cause.BAD_PROBLEM, field="seconds, loads", expected="positive")
    return tuple(-(-load // seconds) for load in loads)


def wall_done(loads: Sequence[int], pickers: Sequence[int], sorting: int, pieces: int) -> int:
    """Compute when a wave is through the wall, all zones picking at once.

    `sorting` is the wall's seconds for a piece. Sorting goes on while zones pick, and ends no
    earlier than the last zone, nor than all pieces take (a bound that one wall reaches when totes
    come in evenly).
    """
    if len(loads) != len(pickers) or any(
        load and n < 1 for load, n in zip(loads, pickers, strict=True)
    ):
        raise Impossible(Cause.BAD_PROBLEM, field="pickers", expected="one for each zone with work")
    picked = max((-(-load // n) for load, n in zip(loads, pickers, strict=True) if load), default=0)
    return max(picked, sorting * pieces)
