"""An urgent order for a cart that is under way: from its picker's next useful stop on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderState, Reservation
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Cart, Method, Round, RoundOrder, RoundState, Task
from warehouse_desk.planning.batching.problem import Order as Joining
from warehouse_desk.planning.batching.urgent import Joined, Running, join_running
from warehouse_desk.usecases.floor import WarehouseFloor, warehouse_floor
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.on_the_way import Ahead, walk_in_order, way_ahead
from warehouse_desk.usecases.ports import Reading, UnitOfWork


@dataclass(frozen=True, slots=True)
class JoinedRound:
    """The round an order joined, its position on the cart, and how much longer the walk gets."""

    round: int
    position: int
    slot: str
    longer_mm: int


@operation(Right.RELEASE, undo=True)
def join_running_batch(uow: UnitOfWork, *, order_ref: str) -> JoinedRound:
    """Let an open order join the running batch whose walk grows least."""
    order = uow.get(Order, order_ref)
    promises = uow.find(Reservation, order_ref=order_ref)
    _require_ready(uow, order, promises)
    carts = running_batches(uow)
    if not carts:
        raise Refusal(Why.NO_CART_UNDER_WAY, order=order_ref)
    whole = warehouse_floor(uow)
    ahead = [way_ahead(uow, round_, whole) for round_, _ in carts]
    slots = sorted({one.place for one in promises if one.place in whole.stops})
    joined = join_running(
        whole.floor,
        whole.start,
        Joining(order_ref, 1, tuple(whole.stops[slot] for slot in slots)),
        [_running(whole, one) for one in ahead],
    )
    round_, position = carts[joined.batch]
    new = [_task(round_, promise) for promise in promises]
    tasks = _in_order(whole, ahead[joined.batch], joined, slots, new)
    uow.add(RoundOrder(round_.round, order_ref, position))
    walk_in_order(uow, tasks)
    uow.save(order.become(OrderState.RELEASED))
    uow.save(replace(round_, walk_mm=round_.walk_mm + joined.longer, walk_proven=False))
    slot = next(task.slot for task in tasks if task.order_ref == order_ref)
    uow.record("order_joined", order_ref, round=round_.round, position=position, slot=slot)
    return JoinedRound(round_.round, position, slot, joined.longer)


def running_batches(reading: Reading) -> list[tuple[Round, int]]:
    """List the batches under way whose cart has a free position, with the position."""
    found: list[tuple[Round, int]] = []
    for round_ in reading.find(Round, state=RoundState.ACTIVE):
        if round_.method is Method.BATCH and round_.cart:
            taken = {one.position for one in reading.find(RoundOrder, round=round_.round)}
            positions = range(1, reading.get(Cart, round_.cart).positions + 1)
            found += [(round_, free) for free in positions if free not in taken][:1]
    return found


def _require_ready(uow: UnitOfWork, order: Order, promises: Sequence[Reservation]) -> None:
    if order.state is not OrderState.OPEN or order.held:
        raise Refusal(Why.WRONG_STATE, orders=(order.order_ref,))
    lacks = uow.ask.lacks([order.order_ref])
    if lacks or not promises:
        raise Refusal(
            Why.NOT_WHOLLY_PROMISED, order=order.order_ref, skus=tuple(one.sku for one in lacks)
        )


def _running(whole: WarehouseFloor, ahead: Ahead) -> Running:
    stops = _stops(whole, ahead)
    return Running(ahead.here, tuple(whole.stops[slot] for slot in stops), {"size": 1})


def _stops(whole: WarehouseFloor, ahead: Ahead) -> list[str]:
    """Name the slots to come, each once; where the picker stands is no stop any more."""
    slots = dict.fromkeys(task.slot for task in ahead.tasks[ahead.fixed :])
    return [slot for slot in slots if slot in whole.stops]


def _task(round_: Round, promise: Reservation) -> Task:
    return Task(
        0, round_.round, 0, promise.order_ref, promise.line, promise.sku, promise.place,
        promise.lot, promise.quantity,
    )  # fmt: skip


def _in_order(
    whole: WarehouseFloor, ahead: Ahead, joined: Joined, slots: Sequence[str], new: Sequence[Task]
) -> list[Task]:
    """Put the tasks to come, old and new, in the order of the joined walk."""
    visited = [*_stops(whole, ahead), *slots]
    rank = dict.fromkeys([task.slot for task in ahead.tasks[: ahead.fixed]], -1)
    for at, stop in enumerate(joined.walk.order):
        rank.setdefault(visited[stop], at)
    beside = len(visited)
    return sorted([*ahead.tasks, *new], key=lambda task: rank.get(task.slot, beside))
