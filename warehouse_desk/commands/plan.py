"""Planning as a filter: one JSON problem a line in, one answer a line out, in the same order."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from time import perf_counter
from typing import BinaryIO

import msgspec

from warehouse_desk.commands.plan_boxes import PackOrder
from warehouse_desk.commands.plan_json import (
    BatchesShape,
    BoxShape,
    Ground,
    Line,
    Name,
    Number,
    PackShape,
    Scale,
    WalkShape,
    WaveShape,
    ZonesShape,
)
from warehouse_desk.planning import batching, boxing, check, routing, waves, zones
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Plan, Result
from warehouse_desk.planning.stop import Stopping

#: A longer line is refused, and read over.
LONGEST = 64 * 1024 * 1024
#: An order to pack has no more.
MOST_LINES, MOST_PIECES = 1_000, 20_000
#: No problem takes longer, whatever is asked.
PATIENCE = 60.0

Answer = dict[str, object]


@dataclass(frozen=True, slots=True)
class How:
    """How to solve every problem; `support` is the share of a base that must rest on something."""

    seconds: float | None = None
    steps: int | None = None
    seed: int = 0
    boxes: tuple[BoxShape, ...] = ()
    rank: str = "volume"
    support: float = 0.0

    def stopping(self) -> Stopping:
        """Start the clock of a problem."""
        end = perf_counter() + PATIENCE
        return Stopping(self.steps, self.seconds, lambda: perf_counter() > end)


AS_USUAL = How()


def read_catalogue(path: Path) -> tuple[BoxShape, ...]:
    """Read the boxes of `--catalogue`; raises OSError or ValueError."""
    with path.open("rb") as file:
        content = file.read(LONGEST + 1)
    if len(content) > LONGEST:
        raise ValueError(f"more than {LONGEST} bytes")
    try:
        return tuple(msgspec.json.decode(content, type=list[BoxShape]))
    except RecursionError as deep:
        raise ValueError(str(deep)) from deep


def run(kind: str, lines_in: BinaryIO, lines_out: BinaryIO, how: How = AS_USUAL) -> int:
    """Answer every problem; return 0, or 1 when any of them had no plan."""
    solve, encoder = SOLVERS[kind], msgspec.json.Encoder(decimal_format="number")
    refused = 0
    for number, line in enumerate(_lines(lines_in), 1):
        answer = _answer(solve, line, number, how)
        refused += "error" in answer
        lines_out.write(encoder.encode(answer) + b"\n")
        lines_out.flush()
    return 1 if refused else 0


def _lines(lines_in: BinaryIO) -> Iterator[bytes | None]:
    """Read line by line; one that is too long comes as None."""
    while line := lines_in.readline(LONGEST + 1):
        if len(line) <= LONGEST:
            if line.strip():
                yield line
            continue
        while line and not line.endswith(b"\n"):
            line = lines_in.readline(LONGEST)
        yield None


def _answer(solve: "Solver", line: bytes | None, number: int, how: How) -> Answer:
    name: Name = None
    try:
        if line is None:
            return _error(name, "malformed", {"line": number, "longest": LONGEST})
        name = msgspec.json.decode(line, type=Line).id
        return {"id": name, **solve(line, how)}
    except (msgspec.MsgspecError, RecursionError) as wrong:
        return _error(name, "malformed", {"line": number, "detail": str(wrong)})
    except Impossible as no:
        return _error(name, no.cause.value, no.facts)
    except check.BrokenPlan as broken:
        return _error(name, "broken_plan", {"rules": [v.rule.value for v in broken.violations]})


def _error(name: Name, why: str, facts: Mapping[str, object]) -> Answer:
    return {"id": name, "error": {"why": why, "facts": facts}}


def _known(result: Result[Plan], back: Callable[[int], Number]) -> Answer:
    """Tell what every answer tells; a bound only where there is one."""
    known: Answer = {"proven": result.proven, "seconds": round(result.seconds, 6)}
    if isinstance(result.bound, int):
        known["bound"] = back(result.bound)
    return known


def _walk(line: bytes, how: How) -> Answer:
    shape = msgspec.json.decode(line, type=WalkShape)
    if shape.distances is not None:
        return _walk_by_table(shape, shape.distances, how)
    ground = Ground(shape, shape.stops)
    stops = tuple(ground.stop(stop) for stop in shape.stops)
    problem = routing.WalkProblem(ground.floor, ground.start, stops, ground.end)
    result = routing.walk(problem, how.stopping(), seed=how.seed)
    check.require(check.check_walk(problem, result.plan))
    return {**_walked(result.plan, ground.scale), **_known(result, ground.scale.back)}


def _walked(walk: routing.Walk, scale: Scale) -> Answer:
    path = [[scale.back(x), scale.back(y)] for x, y in walk.path]
    return {"length": scale.back(walk.length), "order": walk.order, "path": path}


def _walk_by_table(shape: WalkShape, distances: list[list[Number]], how: How) -> Answer:
    scale = Scale(distance for row in distances for distance in row)
    table = tuple(tuple(map(scale.whole, row)) for row in distances)
    end = shape.end if isinstance(shape.end, int) else 0
    problem = routing.TableProblem(table, end)
    result = routing.walk(problem, how.stopping(), seed=how.seed)
    check.require(check.check_walk(problem, result.plan))
    walk = result.plan
    return {"length": scale.back(walk.length), "order": walk.order, **_known(result, scale.back)}


def _batches(line: bytes, how: How) -> Answer:
    shape = msgspec.json.decode(line, type=BatchesShape)
    ground = Ground(shape, [stop for order in shape.orders for stop in order.stops])
    problem, clock = _batch_problem(shape, ground)
    result = batching.batches(problem, how.stopping(), seed=how.seed)
    check.require(check.check_batches(problem, result.plan))
    names = {str(order.id): order.id for order in shape.orders}
    length, time = ground.scale.back, clock.back
    made = [
        {
            "orders": [names[name] for name in batch.orders],
            **_walked(batch.walk, ground.scale),
            "picker": batch.picker,
            "begins": time(batch.begins),
            "ends": time(batch.ends),
        }
        for batch in result.plan.batches
    ]
    late = [names[name] for name in result.plan.late]
    return {
        "length": length(result.plan.length),
        "batches": made,
        "late": late,
        **_known(result, length),
    }


def _batch_problem(shape: BatchesShape, ground: Ground) -> tuple[batching.BatchProblem, Scale]:
    """Build the problem; a time is travel × length, so it is scaled as both are."""
    dues = [order.due for order in shape.orders if order.due is not None]
    travel = Scale([shape.times.setup, shape.times.travel, shape.times.pick, *dues])
    clock = travel * ground.scale
    limits = shape.limits
    room = Scale([shape.capacity, *(order.size for order in shape.orders)])
    volume = Scale([limits.volume or 0, *(order.volume for order in shape.orders)])
    weight = Scale([limits.weight or 0, *(order.weight for order in shape.orders)])
    orders = tuple(
        batching.Order(
            str(order.id),
            room.whole(order.size),
            tuple(ground.stop(stop) for stop in order.stops),
            None if order.due is None else clock.whole(order.due),
            volume.whole(order.volume),
            weight.whole(order.weight),
            order.pieces,
            order.priority,
        )
        for order in shape.orders
    )
    times = batching.Times(
        clock.whole(shape.times.setup),
        travel.whole(shape.times.travel),
        clock.whole(shape.times.pick),
    )
    return batching.BatchProblem(
        ground.floor,
        ground.start,
        room.whole(shape.capacity),
        orders,
        ground.end,
        shape.pickers,
        times,
        batching.Limits(
            None if limits.volume is None else volume.whole(limits.volume),
            None if limits.weight is None else weight.whole(limits.weight),
            limits.pieces,
            limits.lines,
        ),
    ), clock


def _zones(line: bytes, _: How) -> Answer:
    shape = msgspec.json.decode(line, type=ZonesShape)
    scale = Scale(shape.aisle_loads)
    problem = zones.ZonesProblem(tuple(map(scale.whole, shape.aisle_loads)), shape.zones)
    result = zones.zones(problem)
    check.require(check.check_zones(problem, result.plan))
    answer: Answer = {
        "zones": result.plan.zones,
        "heaviest": scale.back(result.plan.heaviest),
        **_known(result, scale.back),
    }
    if shape.orders:
        orders = [(str(order.id), order.aisles) for order in shape.orders]
        parallel = shape.mode == "parallel"
        visits = zones.passes(orders, result.plan.zones, parallel=parallel)
        answer["visits"] = [asdict(visit) for visit in visits]
    return answer


def _wave(line: bytes, how: How) -> Answer:
    shape = msgspec.json.decode(line, type=WaveShape)
    problem = waves.WaveProblem(tuple(shape.orders), tuple(shape.aisles), shape.min, shape.max)
    result = waves.wave(problem, how.stopping(), seed=how.seed)
    check.require(check.check_wave(problem, result.plan))
    plan = result.plan
    answer: Answer = {"orders": plan.orders, "aisles": plan.aisles, "units": plan.units}
    bound = _plain(Fraction(result.bound or 0))
    return {**answer, "value": _plain(plan.value), **_known(result, int), "bound": bound}


def _plain(value: Fraction) -> int | float:
    return value.numerator if value.denominator == 1 else float(value)


def _boxes(line: bytes, how: How) -> Answer:
    shape = msgspec.json.decode(line, type=PackShape)
    if sum(piece.qty for piece in shape.lines) > MOST_PIECES or len(shape.lines) > MOST_LINES:
        raise Impossible(Cause.BAD_PROBLEM, most_pieces=MOST_PIECES, most_lines=MOST_LINES)
    order = PackOrder(shape, how.boxes, boxing.Rank(how.rank), round(100 * how.support))
    result = boxing.boxes(order.problem, how.stopping(), seed=how.seed)
    check.require(check.check_boxes(order.problem, result.plan))
    cost = order.price(int(result.cost))
    return {**order.told(result.plan), "cost": cost, **_known(result, order.price)}


Solver = Callable[[bytes, How], Answer]

#: How to solve each kind of problem.
SOLVERS: Mapping[str, Solver] = {
    "walk": _walk,
    "batches": _batches,
    "zones": _zones,
    "wave": _wave,
    "boxes": _boxes,
}
