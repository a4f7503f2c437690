"""The rules of packed boxes."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from warehouse_desk.planning.boxing import (
    Box,
    BoxProblem,
    Line,
    Packing,
    Parcel,
    Placed,
    Rank,
    Rotation,
)
from warehouse_desk.planning.check.violation import Rule, Violation

Items = tuple[Placed, ...]

#: Loads are reckoned in fractions, but searched for in floating point numbers: half a milligram.
EXACT = Fraction(1, 2_000)


def check_boxes(problem: BoxProblem, plan: Packing) -> tuple[Violation, ...]:
    """Find every rule that packed parcels break."""
    return tuple(_broken(problem, plan))


def _broken(problem: BoxProblem, plan: Packing) -> Iterator[Violation]:
    boxes = {box.id: box for box in problem.boxes}
    packed = Counter((item.line, item.sku) for parcel in plan.parcels for item in parcel.items)
    if packed != Counter({(i, line.sku): line.qty for i, line in enumerate(problem.lines)}):
        yield Violation(Rule.EVERY_PIECE_ONCE, packed)
        return
    for parcel in plan.parcels:
        if parcel.box in boxes:
            yield from _parcel(problem, parcel, boxes[parcel.box])
        else:
            yield Violation(Rule.KNOWN_BOX, parcel.box)
    judged = [*plan.also_fits, *(each.box for each in plan.not_fits)]
    if len(plan.parcels) == 1:
        judged.append(plan.parcels[0].box)
    if problem.lines and sorted(judged) != sorted(boxes):
        yield Violation(Rule.EVERY_BOX_JUDGED, tuple(judged))


def _parcel(problem: BoxProblem, parcel: Parcel, box: Box) -> Iterator[Violation]:
    lines = problem.lines
    yield from _pieces(problem, parcel.items, box)
    for a, b in _overlapping(parcel.items):
        yield Violation(Rule.APART, (a, b))
    goods = sum(lines[item.line].weight for item in parcel.items)
    if goods > box.max_weight:
        yield Violation(Rule.WITHIN_WEIGHT, box.id)
    if parcel.gross != box.tare + goods or not _is_priced(problem, parcel, box, goods):
        yield Violation(Rule.TRUE_PRICE, box.id)
    told = Counter(dict.fromkeys((item.sku for item in parcel.items), 0))
    for step in parcel.steps:
        told[step.sku] += step.count
    if told != Counter(item.sku for item in parcel.items):
        yield Violation(Rule.STEPS_HOLD_ALL, box.id)
    loaded = [item for step in parcel.steps for item in step.items]
    if Counter(loaded) != Counter(parcel.items) or not _goes_up(loaded):
        yield Violation(Rule.LOADED_FROM_ABOVE, box.id)


def _pieces(problem: BoxProblem, items: Items, box: Box) -> Iterator[Violation]:
    """Look at each piece, at what it rests on, and at what rests on it."""
    under = _under(items)
    loads = _loads(items, problem.lines, under)
    for at, item in enumerate(items):
        line = problem.lines[item.line]
        if not _is_inside(item, box, problem.clearance):
            yield Violation(Rule.INSIDE_THE_BOX, item)
        if not _is_turned_as_allowed(item, line):
            yield Violation(Rule.TURNED_AS_ALLOWED, item)
        for below in under[at]:
            if problem.lines[items[below].line].fragile:
                yield Violation(Rule.NOTHING_ON_FRAGILE, items[below])
        if line.max_load is not None and loads[at] > line.max_load + EXACT:
            yield Violation(Rule.WITHIN_LOAD, item)
        if item.z and 100 * sum(under[at].values()) < problem.support * item.l * item.w:
            yield Violation(Rule.SUPPORTED, item)


def _is_inside(item: Placed, box: Box, clearance: int) -> bool:
    """Look at the walls and the lid; nothing is kept clear of the floor."""
    return (
        min(item.x, item.y) >= clearance
        and item.z >= 0
        and item.x + item.l <= box.il - clearance
        and item.y + item.w <= box.iw - clearance
        and item.z + item.h <= box.ih - clearance
    )


def _is_turned_as_allowed(item: Placed, line: Line) -> bool:
    lies = item.l, item.w, item.h
    stands = tuple(side + 2 * line.padding for side in (line.l, line.w, line.h))
    if line.rot is Rotation.ANY:
        return sorted(lies) == sorted(stands)
    if line.rot is Rotation.UPRIGHT:
        return item.h == stands[2] and sorted(lies[:2]) == sorted(stands[:2])
    return lies == stands


def _contact(above: Placed, below: Placed) -> int:
    width = min(above.x + above.l, below.x + below.l) - max(above.x, below.x)
    depth = min(above.y + above.w, below.y + below.w) - max(above.y, below.y)
    return width * depth if width > 0 and depth > 0 else 0


def _under(items: Items) -> list[dict[int, int]]:
    """For each piece, on which others it rests and on how much of them."""
    tops: dict[int, list[int]] = {}
    for at, item in enumerate(items):
        tops.setdefault(item.z + item.h, []).append(at)
    return [
        {at: area for at in tops.get(item.z, ()) if (area := _contact(item, items[at]))}
        for item in items
    ]


def _overlapping(items: Items) -> Iterator[tuple[Placed, Placed]]:
    row = sorted(items, key=lambda item: item.x)
    for i, a in enumerate(row):
        for b in row[i + 1 :]:
            if b.x >= a.x + a.l:
                break
            if _contact(a, b) and a.z < b.z + b.h and b.z < a.z + a.h:
                yield a, b


def _loads(items: Items, lines: tuple[Line, ...], under: list[dict[int, int]]) -> list[Fraction]:
    """Add up what rests on each piece: weights go down in proportion to the areas of contact."""
    loads = [Fraction(0)] * len(items)
    if all(lines[item.line].max_load is None for item in items):
        return loads
    for at in sorted(range(len(items)), key=lambda i: -items[i].z):
        weight = lines[items[at].line].weight + loads[at]
        total = sum(under[at].values())
        for below, area in under[at].items():
            loads[below] += weight * Fraction(area, total)
    return loads


def _is_priced(problem: BoxProblem, parcel: Parcel, box: Box, goods: int) -> bool:
    """Look the price up again; without services it is the box's."""
    if problem.rank is not Rank.COST or not problem.services:
        return parcel.cost == box.cost
    prices = [
        (box.cost + price, service.id)
        for service in problem.services
        if (price := service.price(box, goods)) is not None
    ]
    return bool(prices) and (parcel.cost, parcel.service) == min(prices)


def _goes_up(loaded: list[Placed]) -> bool:
    """Tell whether no piece is loaded after a higher one: then each goes in from above."""
    return all(one.z <= other.z for one, other in pairwise(loaded))
