"""Taking a round, its cart and totes; pausing it; bringing it where it goes."""

from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.people import Person, Right
from warehouse_desk.domain.picking import (
    UNDONE,
    Cart,
    Method,
    Round,
    RoundOrder,
    RoundState,
    Task,
    Tote,
    WallSlot,
)
from warehouse_desk.domain.stock import Stock
from warehouse_desk.usecases import claims
from warehouse_desk.usecases.desks import put_on_desk
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.bring_back import BACK
from warehouse_desk.usecases.picking.finish import finish_picking
from warehouse_desk.usecases.picking.into_box import put_boxes_down
from warehouse_desk.usecases.picking.step import (
    STATION,
    PickStep,
    drop_kind,
    next_leg,
    own_round,
    round_step,
    start_step,
)
from warehouse_desk.usecases.ports import UnitOfWork


@operation(Right.PICK)
def take_next_round(uow: UnitOfWork) -> PickStep:
    """Take the person's own open round, or the most urgent one that waits."""
    mine = uow.find(Round, person=uow.act.person, state=RoundState.ACTIVE)
    ready = uow.find(Round, state=RoundState.READY)
    if not (mine or ready):
        raise Refusal(Why.NO_ROUND)
    return take_up(uow, mine[0] if mine else min(ready, key=lambda one: (one.sequence, one.round)))


@operation(Right.PICK)
def take_round(uow: UnitOfWork, *, round: int) -> PickStep:  # noqa: A002 - the floor's word
    """Take a certain round; one that its picker laid down may be taken over."""
    return take_up(uow, uow.get(Round, round))


@operation(Right.PICK)
def take_round_of_tote(uow: UnitOfWork, *, tote: str) -> PickStep:
    """Take the round that waits for this tote (zone picking: the tote is handed on)."""
    waiting = uow.find(Round, tote=tote, state=(RoundState.READY, RoundState.ACTIVE))
    if not waiting:
        found = uow.seek(Tote, tote)
        raise Refusal(
            Why.NO_ROUND, tote=tote, order=found.order_ref if found else "",
            at=found.at if found else "",
        )  # fmt: skip
    return take_up(uow, waiting[0])


def take_up(uow: UnitOfWork, round_: Round) -> PickStep:
    """Let whoever acts walk a round, unless somebody else does."""
    if round_.state not in {RoundState.READY, RoundState.ACTIVE}:
        raise Refusal(Why.NO_ROUND, round=round_.round)
    subject = f"round {round_.round}"
    if name := claims.held_by_other(uow, subject, uow.act.person):
        raise Refusal(Why.TAKEN_BY_OTHER, round=round_.round, name=name)
    claims.hold(uow, subject)
    taken = replace(
        round_,
        state=RoundState.ACTIVE,
        person=uow.act.person,
        at_slot="",
        started_at=round_.started_at or uow.now,
    )
    uow.save(taken)
    put_on_desk(uow, STATION, str(round_.round))
    uow.record("round_taken", subject)
    return round_step(uow, taken)


@operation(Right.PICK, undo=True)
def take_cart(uow: UnitOfWork, *, round: int, cart: str) -> PickStep:  # noqa: A002
    """Take a free cart with a position for each order."""
    round_ = own_round(uow, uow.act.person, round)
    found = uow.get(Cart, cart)
    orders = uow.find(RoundOrder, round=round)
    if found.broken:
        raise Refusal(Why.CART_BROKEN, cart=cart)
    if found.round not in {0, round}:
        raise Refusal(Why.CART_IN_USE, cart=cart, round=found.round)
    if found.positions < len(orders):
        raise Refusal(Why.CART_TOO_SMALL, cart=cart, positions=found.positions, wanted=len(orders))
    uow.save(replace(found, round=round))
    uow.save(replace(round_, cart=cart))
    uow.record("cart_taken", f"round {round}", cart=cart)
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK, undo=True)
def take_tote(uow: UnitOfWork, *, round: int, tote: str) -> PickStep:  # noqa: A002
    """Take an empty tote for the round; also when the one before is full."""
    round_ = own_round(uow, uow.act.person, round)
    found = free_tote(uow, tote)
    if round_.method is Method.WAVE:
        uow.save(replace(found, round=round, wave=round_.wave, at=f"round {round}"))
    else:
        (order,) = uow.find(RoundOrder, round=round)
        uow.save(replace(found, order_ref=order.order_ref, round=round, at=f"round {round}"))
        uow.save(replace(order, tote=tote))
    uow.save(replace(round_, tote=tote))
    uow.record("tote_taken", f"round {round}", tote=tote)
    return round_step(uow, uow.get(Round, round))


def free_tote(uow: UnitOfWork, tote: str) -> Tote:
    """Fetch a tote that nobody uses."""
    found = uow.get(Tote, tote)
    if not found.is_free:
        raise Refusal(Why.TOTE_IN_USE, tote=tote, order=found.order_ref, round=found.round)
    return found


@operation(Right.PICK, undo=True)
def lay_down_full_tote(uow: UnitOfWork, *, round: int, order_ref: str) -> PickStep:  # noqa: A002
    """Close a full tote: the next pieces need another one."""
    round_ = own_round(uow, uow.act.person, round)
    if order_ref:
        order = uow.get(RoundOrder, round, order_ref)
        uow.save(replace(order, tote=""))
    uow.save(replace(round_, tote=""))
    uow.record("tote_full", f"round {round}", order=order_ref, tote=round_.tote)
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK)
def pause_round(uow: UnitOfWork, *, round: int) -> PickStep:  # noqa: A002
    """Lay the round down; it stays the person's own until somebody takes it over."""
    own_round(uow, uow.act.person, round)
    let_go(uow, round)
    uow.record("round_paused", f"round {round}")
    return start_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def hand_round_to(uow: UnitOfWork, *, round: int, person: str) -> PickStep:  # noqa: A002
    """Hand a round to somebody else, who goes on with it at the same line."""
    round_ = own_round(uow, uow.act.person, round)
    target = uow.get(Person, person)
    if person == uow.act.person or not target.may(Right.PICK):
        raise Refusal(Why.CANNOT_HAND_OVER, round=round, name=target.name)
    let_go(uow, round)
    claims.hold(uow, f"round {round}", person)
    uow.save(replace(round_, person=person, at_slot=""))
    uow.record("round_handed_over", f"round {round}", to=person)
    return start_step(uow, uow.act.person)


@operation(Right.PICK)
def drop_round(uow: UnitOfWork, *, round: int, place: str) -> PickStep:  # noqa: A002
    """Bring a finished round to the bench, the wall, or the next zone."""
    round_ = own_round(uow, uow.act.person, round)
    tasks = uow.find(Task, round=round)
    if any(task.in_hand for task in tasks):
        raise Refusal(Why.HAND_NOT_EMPTY)
    if left := [task.slot for task in tasks if task.state in UNDONE]:
        raise Refusal(Why.WRONG_STATE, round=round, slots=tuple(dict.fromkeys(left)))
    leg = next_leg(uow, round_)
    _require_target(uow, round_, leg, place)
    _put_totes_down(uow, round_, leg, place)
    uow.save(replace(round_, state=RoundState.DONE, done_at=uow.now))
    let_go(uow, round)
    if round_.cart:
        uow.save(replace(uow.get(Cart, round_.cart), round=0))
    if leg is not None:
        uow.save(replace(leg, state=RoundState.READY, tote=round_.tote))
        for order in uow.find(RoundOrder, round=leg.round):
            uow.save(replace(order, tote=round_.tote))
    else:
        for order in uow.find(RoundOrder, round=round):
            finish_picking(uow, order.order_ref, at_wall=round_.method is Method.WAVE)
            put_boxes_down(uow, uow.get(Order, order.order_ref), place)
    uow.record("round_dropped", f"round {round}", place=place)
    return start_step(uow, uow.act.person)


def _require_target(uow: UnitOfWork, round_: Round, leg: Round | None, place: str) -> None:
    if round_.method is Method.WAVE:
        if uow.seek(WallSlot, place) is None:
            raise Refusal(Why.WRONG_DROP, expected="WALL", scanned=place)
        return
    found = uow.get(Place, place)
    if drop_kind(uow, round_) == "restock":
        if found.kind not in BACK:
            raise Refusal(Why.WRONG_DROP, expected="RESTOCK", scanned=place)
        return
    if leg is None and found.kind is not PlaceKind.BENCH:
        raise Refusal(Why.WRONG_DROP, expected="BENCH", scanned=place)
    if leg is not None and (found.kind, found.zone) != (PlaceKind.HANDOVER, leg.zone):
        raise Refusal(Why.WRONG_DROP, expected="HANDOVER", zone=leg.zone, scanned=place)


def _put_totes_down(uow: UnitOfWork, round_: Round, leg: Round | None, place: str) -> None:
    """Leave the totes at a place; one that stayed empty to the end is free again."""
    for tote in uow.find(Tote, round=round_.round):
        if leg is None and not any(one.quantity for one in uow.find(Stock, place=tote.tote)):
            uow.save(Tote(tote.tote))
        else:
            uow.save(replace(tote, at=place, round=leg.round if leg else 0))


def let_go(uow: UnitOfWork, number: int) -> None:
    """Give up the claim on a round and stand up from it."""
    claims.let_go(uow, f"round {number}")
    put_on_desk(uow, STATION, "")
