"""Making a planned release true, and taking it back while nobody has begun."""

from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.orders import Order, OrderLine, OrderState, Reservation
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import (
    Method,
    Round,
    RoundOrder,
    RoundState,
    ShortReason,
    Task,
    TaskState,
    WallSlot,
    Wave,
)
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.policies import ORDER_LABELS, policy
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.releasing.plan import ReleasePlan
from warehouse_desk.usecases.releasing.rounds import PlannedRound
from warehouse_desk.usecases.releasing.slots import exchange


@dataclass(frozen=True, slots=True)
class Released:
    """The rounds that were made."""

    rounds: tuple[int, ...]
    orders: tuple[str, ...]
    short: tuple[str, ...]
    wave: int = 0


@operation(Right.RELEASE)
def release(uow: UnitOfWork, *, plan: ReleasePlan) -> Released:
    """Make the rounds of a plan, after checking that the orders are still as it was planned."""
    if not (plan.orders or plan.short):
        raise Refusal(Why.NOTHING_TO_RELEASE)
    _require_unchanged(uow, plan)
    wave = _new_wave(uow, plan.orders) if plan.method is Method.WAVE and plan.rounds else 0
    journeys: dict[str, str] = {}
    rounds = [_make_round(uow, plan.method, one, wave, journeys) for one in plan.rounds]
    for ref in (*plan.orders, *plan.short):
        _let_go_unpromised(uow, ref)
        state = OrderState.SHORT if ref in plan.short else OrderState.RELEASED
        uow.save(uow.get(Order, ref).become(state))
    if policy(uow, ORDER_LABELS, method=plan.method.value):
        _ask_for_labels(uow, plan.orders)
    uow.record("released", plan.method.value, orders=len(plan.orders), rounds=rounds)
    return Released(tuple(rounds), plan.orders, plan.short, wave)


@operation(Right.RELEASE)
def take_back(uow: UnitOfWork, *, rounds: tuple[int, ...]) -> tuple[str, ...]:
    """Take rounds back that nobody has begun; their orders wait again, their stock stays promised.

    A wave, and the legs of a zone order, are taken back together.
    """
    found = _together(uow, rounds)
    if begun := [one.round for one in found if not _is_untouched(one)]:
        raise Refusal(Why.WRONG_STATE, rounds=tuple(begun))
    refs: dict[str, None] = {}
    for round_ in found:
        uow.save(replace(round_, state=RoundState.TAKEN_BACK))
        for task in uow.find(Task, round=round_.round):
            uow.save(replace(task, state=TaskState.CANCELLED))
        refs.update(dict.fromkeys(o.order_ref for o in uow.find(RoundOrder, round=round_.round)))
    for ref in refs:
        if uow.get(Order, ref).state is OrderState.RELEASED:
            _let_wait(uow, ref)
    uow.record("taken_back", " ".join(str(one.round) for one in found))
    return tuple(refs)


def _require_unchanged(uow: UnitOfWork, plan: ReleasePlan) -> None:
    refs = (*plan.orders, *plan.short)
    changed = {
        one.order_ref
        for one in uow.find(Order, order_ref=refs)
        if one.state is not OrderState.OPEN or one.held
    }
    if not plan.partial:
        changed |= {lack.order_ref for lack in uow.ask.lacks(plan.orders)}
    promised = {one.reservation: one.order_ref for one in uow.find(Reservation, order_ref=refs)}
    planned = {number for one in plan.rounds for number in one.promises}
    changed |= {promised[number] for number in promised.keys() - planned}
    if changed or planned - promised.keys():
        raise Refusal(Why.CHANGED_ELSEWHERE, orders=tuple(sorted(changed)))


def _ask_for_labels(uow: UnitOfWork, refs: tuple[str, ...]) -> None:
    """Have a label printed for each order: its code, and its slot of the wall in a wave."""
    slots = {one.order_ref: one.wall_slot for one in uow.find(WallSlot) if one.order_ref}
    for ref in refs:
        uow.tell("print_order", ref, place=slots.get(ref, ""))


def _new_wave(uow: UnitOfWork, refs: tuple[str, ...]) -> int:
    """Number a wave, and give each of its orders a slot of the wall until it is packed."""
    free = sorted(uow.find(WallSlot, order_ref=""), key=lambda slot: slot.sequence)
    if len(free) < len(refs):
        raise Refusal(Why.WALL_FULL, order=refs[len(free)])
    for slot, ref in zip(free, refs, strict=False):
        uow.save(replace(slot, order_ref=ref))
    return uow.add(Wave(0, uow.now)).wave


def _make_round(
    uow: UnitOfWork, method: Method, planned: PlannedRound, wave: int, journeys: dict[str, str]
) -> int:
    number = uow.number("round")
    is_first = planned.journey not in journeys
    journey = journeys.setdefault(planned.journey, f"{planned.journey} from round {number}")
    round_ = uow.add(
        Round(
            number,
            method,
            planned.zone,
            RoundState.READY if is_first or not planned.journey else RoundState.WAITING,
            sequence=planned.urgency,
            wave=wave,
            journey=journey if planned.journey else "",
            walk_mm=planned.walk_mm,
            walk_proven=planned.proven,
            released_at=uow.now,
        )
    )
    uow.add(Place(round_.hand, PlaceKind.HAND))
    for position, ref in enumerate(planned.orders, start=1):
        uow.add(RoundOrder(number, ref, position))
    for at, promise in enumerate(exchange(uow, planned), start=1):
        _add_task(uow, round_, at, promise)
    return number


def _add_task(uow: UnitOfWork, round_: Round, at: int, promise: Reservation) -> None:
    uow.add(
        Task(
            0, round_.round, at, promise.order_ref, promise.line, promise.sku, promise.place,
            promise.lot, promise.quantity,
        )
    )  # fmt: skip


def _let_go_unpromised(uow: UnitOfWork, ref: str) -> None:
    """Run short what was not promised: the order goes out without it."""
    promised: dict[int, int] = {}
    for promise in uow.find(Reservation, order_ref=ref):
        promised[promise.line] = promised.get(promise.line, 0) + promise.quantity
    for line in uow.find(OrderLine, order_ref=ref):
        missing = line.open - promised.get(line.line, 0)
        if missing > 0:
            uow.save(line.run_short(missing, ShortReason.NO_STOCK.value))


def _let_wait(uow: UnitOfWork, ref: str) -> None:
    """Open an order again; what it was to go out without may still come."""
    uow.save(uow.get(Order, ref).become(OrderState.OPEN))
    for line in uow.find(OrderLine, order_ref=ref):
        uow.save(replace(line, short=0, short_reason=""))
    for slot in uow.find(WallSlot, order_ref=ref):
        uow.save(replace(slot, order_ref=""))


def _together(uow: UnitOfWork, rounds: tuple[int, ...]) -> list[Round]:
    found = {number: uow.get(Round, number) for number in rounds}
    for one in list(found.values()):
        others = uow.find(Round, wave=one.wave) if one.wave else []
        others += uow.find(Round, journey=one.journey) if one.journey else []
        found.update({other.round: other for other in others})
    return [found[number] for number in sorted(found)]


def _is_untouched(round_: Round) -> bool:
    return round_.state in {RoundState.READY, RoundState.WAITING} and round_.started_at is None
