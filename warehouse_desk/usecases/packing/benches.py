"""Which bench a packer stands at, and which orders were brought there."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.people import Desk, Right
from warehouse_desk.domain.picking import Tote, WallSlot
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork

#: The desk whose `detail` is the bench; it has no subject, as it is no work that is open.
DESK = "pack bench"


def benches(reading: Reading) -> tuple[str, ...]:
    """List the benches to choose from: none where there is but one."""
    found = tuple(place.place for place in reading.find(Place, kind=PlaceKind.BENCH))
    return found if len(found) > 1 else ()


def bench_of(reading: Reading, person: str) -> str:
    """Name the bench that a packer said to stand at (or none)."""
    desk = reading.seek(Desk, person, DESK)
    return desk.detail if desk is not None and desk.detail in benches(reading) else ""


def brought_to(reading: Reading, bench: str, orders: Sequence[Order]) -> list[Order]:
    """Keep the orders whose totes stand at a bench; without a bench, all.

    What is in the wall's slots is the wall's own. What stands nowhere (it was picked into its box,
    or is in a parcel already) is shown at each bench, so that it is forgotten at none.
    """
    if not bench or not orders:
        return list(orders)
    refs = tuple(order.order_ref for order in orders)
    places = defaultdict(set)
    for tote in reading.find(Tote, order_ref=refs):
        places[tote.order_ref].add(tote.at)
    for slot in reading.find(WallSlot, order_ref=refs):
        places[slot.order_ref].add(slot.wall_slot)
    return [one for one in orders if bench in places.get(one.order_ref, {bench})]


@operation(Right.PACK, undo=True)
def stand_at_bench(uow: UnitOfWork, *, bench: str) -> str:
    """Stand at a bench from now on, or, at the same one again, at none; return where."""
    if bench not in benches(uow):
        raise Refusal(Why.NOT_THERE, what="Place", key=bench)
    before = uow.seek(Desk, uow.act.person, DESK)
    if before is None:
        after = uow.add(Desk(uow.act.person, DESK, detail=bench))
    else:
        after = uow.save(replace(before, detail="" if before.detail == bench else bench))
    uow.record("bench_chosen", uow.act.person, bench=after.detail)
    return after.detail


def leave_bench(uow: UnitOfWork, person: str) -> None:
    """Let go of the bench a person stands at, if any."""
    desk = uow.seek(Desk, person, DESK)
    if desk is not None and desk.detail:
        uow.save(replace(desk, detail=""))
