"""The rules of zones and waves."""

from collections.abc import Iterator

from warehouse_desk.planning.check.violation import Rule, Violation
from warehouse_desk.planning.waves import Wave, WaveProblem
from warehouse_desk.planning.zones import Zones, ZonesProblem


def check_zones(problem: ZonesProblem, plan: Zones) -> tuple[Violation, ...]:
    """Find every rule that zones break."""
    return tuple(_zones(problem, plan))


def _zones(problem: ZonesProblem, plan: Zones) -> Iterator[Violation]:
    aisles = [aisle for first, last in plan.zones for aisle in range(first, last + 1)]
    whole = aisles == list(range(len(problem.aisle_loads)))
    if not whole or len(plan.zones) != problem.zones or any(a > b for a, b in plan.zones):
        yield Violation(Rule.EVERY_AISLE_IN_ONE_ZONE, plan.zones)
        return
    loads = [sum(problem.aisle_loads[first : last + 1]) for first, last in plan.zones]
    if max(loads) != plan.heaviest:
        yield Violation(Rule.TRUE_LOAD, plan.heaviest)


def check_wave(problem: WaveProblem, plan: Wave) -> tuple[Violation, ...]:
    """Find every rule that a wave breaks."""
    return tuple(_wave(problem, plan))


def _wave(problem: WaveProblem, plan: Wave) -> Iterator[Violation]:
    for chosen, known in ((plan.orders, problem.orders), (plan.aisles, problem.aisles)):
        if len(set(chosen)) != len(chosen) or any(not 0 <= i < len(known) for i in chosen):
            yield Violation(Rule.KNOWN_ONLY_ONCE, chosen)
            return
    wanted: dict[str, int] = {}
    for i in plan.orders:
        for item, count in problem.orders[i].items():
            wanted[item] = wanted.get(item, 0) + count
    units = sum(wanted.values())
    if units != plan.units or not problem.least <= units <= problem.most:
        yield Violation(Rule.BETWEEN_LEAST_AND_MOST, units)
    for item, count in wanted.items():
        if sum(problem.aisles[i].get(item, 0) for i in plan.aisles) < count:
            yield Violation(Rule.HELD_BY_THE_AISLES, item)
