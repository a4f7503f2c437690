"""An urgent order for a picker who is already under way."""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse_desk.planning.batching.problem import Order
from warehouse_desk.planning.floor import Floor, Place, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.routing import Walk, WalkProblem, walk


@dataclass(frozen=True, slots=True)
class Running:
    """A batch under way: where its picker stands, the stops still ahead, and the room left.

    `room` holds what is left of each measure that has a limit, by the names of `Order.takes`.
    """

    here: Place
    stops: tuple[Stop, ...]
    room: dict[str, int]

    def has_room_for(self, order: Order) -> bool:
        """Tell whether an order still fits."""
        return all(order.takes[name] <= room for name, room in self.room.items())


@dataclass(frozen=True, slots=True)
class Joined:
    """The running batch an order joins, and the walk from where its picker stands.

    `walk.order` counts the stops that were ahead, then those of the order; `meets` is the place in
    it of the first stop of the order (its end if the order adds no place).
    """

    batch: int
    walk: Walk
    longer: int
    meets: int


def join_running(floor: Floor, end: Place, order: Order, running: Sequence[Running]) -> Joined:
    """Let an order join the running batch whose walk to the end grows least."""
    found = [
        _joined(floor, end, order, number, batch)
        for number, batch in enumerate(running)
        if batch.has_room_for(order)
    ]
    if not found:
        raise Impossible(Cause.OVER_CAPACITY, orders=[order.id], batches=len(running))
    return min(found, key=lambda joined: (joined.longer, joined.batch))


def _joined(floor: Floor, end: Place, order: Order, number: int, batch: Running) -> Joined:
    ahead = walk(WalkProblem(floor, batch.here, batch.stops, end)).plan
    whole = walk(WalkProblem(floor, batch.here, batch.stops + order.stops, end)).plan
    new = [at for at, stop in enumerate(whole.order) if stop >= len(batch.stops)]
    meets = min(new, default=len(whole.order))
    return Joined(number, whole, whole.length - ahead.length, meets)
