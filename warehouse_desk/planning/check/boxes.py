"""The rules of packed boxes."""

from collections import Counter
from collections.abc import Iterator

from warehouse_desk.planning.boxing import Box, BoxProblem, Line, Packing, Parcel, Placed, Rotation
from warehouse_desk.planning.check.violation import Rule, Violation


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
    for item in parcel.items:
        if not _is_inside(item, box):
            yield Violation(Rule.INSIDE_THE_BOX, item)
        if not _is_turned_as_allowed(item, lines[item.line]):
            yield Violation(Rule.TURNED_AS_ALLOWED, item)
        if lines[item.line].fragile and any(_rests_on(other, item) for other in parcel.items):
            yield Violation(Rule.NOTHING_ON_FRAGILE, item)
        if not _is_supported(item, parcel.items, problem.support):
            yield Violation(Rule.SUPPORTED, item)
    for a, b in _overlapping(parcel.items):
        yield Violation(Rule.APART, (a, b))
    if sum(lines[item.line].weight for item in parcel.items) > box.max_weight:
        yield Violation(Rule.WITHIN_WEIGHT, box.id)
    told = Counter(dict.fromkeys((item.sku for item in parcel.items), 0))
    for step in parcel.steps:
        told[step.sku] += step.count
    if told != Counter(item.sku for item in parcel.items):
        yield Violation(Rule.STEPS_HOLD_ALL, box.id)


def _is_inside(item: Placed, box: Box) -> bool:
    return (
        min(item.x, item.y, item.z) >= 0
        and item.x + item.l <= box.il
        and item.y + item.w <= box.iw
        and item.z + item.h <= box.ih
    )


def _is_turned_as_allowed(item: Placed, line: Line) -> bool:
    lies, stands = (item.l, item.w, item.h), (line.l, line.w, line.h)
    if line.rot is Rotation.ANY:
        return sorted(lies) == sorted(stands)
    if line.rot is Rotation.UPRIGHT:
        return item.h == line.h and sorted(lies[:2]) == sorted(stands[:2])
    return lies == stands


def _contact(above: Placed, below: Placed) -> int:
    width = min(above.x + above.l, below.x + below.l) - max(above.x, below.x)
    depth = min(above.y + above.w, below.y + below.w) - max(above.y, below.y)
    return width * depth if width > 0 and depth > 0 else 0


def _rests_on(above: Placed, below: Placed) -> bool:
    return above.z == below.z + below.h and _contact(above, below) > 0


def _is_supported(item: Placed, items: tuple[Placed, ...], support: int) -> bool:
    if item.z == 0 or not support:
        return True
    area = sum(_contact(item, below) for below in items if below.z + below.h == item.z)
    return 100 * area >= support * item.l * item.w


def _overlapping(items: tuple[Placed, ...]) -> Iterator[tuple[Placed, Placed]]:
    row = sorted(items, key=lambda item: item.x)
    for i, a in enumerate(row):
        for b in row[i + 1 :]:
            if b.x >= a.x + a.l:
                break
            if _contact(a, b) and a.z < b.z + b.h and b.z < a.z + a.h:
                yield a, b
