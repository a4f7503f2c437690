"""A closed parcel on the scale: right, or let go by a supervisor who says why."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.packing import BoxType, Parcel, ParcelItem, ParcelState
from warehouse_desk.domain.people import Person, Right
from warehouse_desk.domain.weighing import Cause, Part, Weighed, alone, doubted, estimate, in_doubt
from warehouse_desk.usecases.operation import operation, require, takes_pin
from warehouse_desk.usecases.packing.expected import band, keep, learn_from, parts_of
from warehouse_desk.usecases.packing.orders import own_order
from warehouse_desk.usecases.packing.parcels import ParcelClosed, closed_now, with_service
from warehouse_desk.usecases.packing.step import current_parcel, valid_parcels
from warehouse_desk.usecases.packing.suspicion import cause_facts, suspect
from warehouse_desk.usecases.pins import Proof, forgive
from warehouse_desk.usecases.ports import UnitOfWork


class ReleaseReason(StrEnum):
    """Why a parcel goes although its weight is off."""

    CONTENTS_RIGHT = "contents_right"
    WEIGHT_WRONG = "weight_wrong"
    FILLING = "filling"
    OTHER = "other"


#: After these the weight was right and what was expected of it was not: something is learned.
TEACHES = frozenset({ReleaseReason.CONTENTS_RIGHT, ReleaseReason.WEIGHT_WRONG})


@operation(Right.PACK, undo=True)
def weigh_parcel(uow: UnitOfWork, *, grams: int) -> ParcelClosed:
    """Note what the scale says; a weight that is off is refused, with what it most likely means."""
    order, parcel = _on_the_scale(uow)
    items, parts = _contents(uow, parcel)
    allowed = band(uow, estimate(parts))
    if grams < 1 or abs(grams - parcel.expected_g) > allowed:
        causes = suspect(uow, parcel.parcel, parts, items, grams) if grams > 0 else ()
        raise _weight_off(parcel, grams, allowed, causes)
    learn_from(uow, parcel, parts, grams)
    uow.record("parcel_weighed", parcel.parcel, expected_g=parcel.expected_g, weight_g=grams)
    return _weighed(uow, order, parcel, grams)


@operation(Right.PACK, undo=True)
def weigh_piece(uow: UnitOfWork, *, sku: str, grams: int) -> int:
    """Learn what a product weighs from one of the parcel's pieces, alone on the scale."""
    _, parcel = _on_the_scale(uow)
    _, parts = _contents(uow, parcel)
    part = next((one for one in parts if (one.kind, one.name) == (Weighed.PRODUCT, sku)), None)
    if part is None:
        raise Refusal(Why.NOT_IN_PARCEL, sku=sku)
    weighed = alone(part, grams * 1000.0)
    keep(uow, weighed)
    now = [weighed if one is part else one for one in parts]
    uow.save(replace(parcel, expected_g=estimate(now).grams))
    uow.record("piece_weighed", sku, parcel=parcel.parcel, before_mg=part.mean, weight_g=grams)
    return grams


@operation(Right.PACK, undo=True)
def release_weight(
    uow: UnitOfWork,
    proof: Proof | None = None,
    *,
    grams: int,
    reason: ReleaseReason,
    badge: str = "",
) -> ParcelClosed:
    """Let a parcel go whose weight is off; who may release says why, at the packer's own bench.

    `badge` is the digest of the supervisor's badge, `proof` that of the PIN where that takes one;
    without a badge whoever acts has to be a supervisor.
    """
    order, parcel = _on_the_scale(uow)
    supervisor = _supervisor(uow, badge, proof)
    items, parts = _contents(uow, parcel)
    causes = suspect(uow, parcel.parcel, parts, items, grams)
    if reason in TEACHES:
        learn_from(uow, parcel, doubted(parts), grams)
    uow.record(
        "weight_released",
        parcel.parcel,
        by=supervisor.person,
        reason=reason,
        expected_g=parcel.expected_g,
        weight_g=grams,
        **cause_facts(causes),
    )
    return _weighed(uow, order, parcel, grams)


def _weight_off(parcel: Parcel, grams: int, allowed: int, causes: Sequence[Cause]) -> Refusal:
    """Say what is off; `asks` names a product that is to be weighed alone before a supervisor."""
    return Refusal(
        Why.WEIGHT_OFF,
        expected=parcel.expected_g,
        scanned=grams,
        tolerance=allowed,
        asks=in_doubt(causes),
        **cause_facts(causes),
    )


def _on_the_scale(uow: UnitOfWork) -> tuple[Order, Parcel]:
    order = own_order(uow)
    parcel = current_parcel(valid_parcels(uow, order.order_ref))
    if parcel is None or parcel.state is not ParcelState.CLOSED:
        raise Refusal(Why.NO_PARCEL, order=order.order_ref)
    return order, parcel


def _contents(uow: UnitOfWork, parcel: Parcel) -> tuple[Sequence[ParcelItem], Sequence[Part]]:
    items = uow.find(ParcelItem, parcel=parcel.parcel)
    return items, parts_of(uow, uow.get(BoxType, parcel.box), items)


def _supervisor(uow: UnitOfWork, badge: str, proof: Proof | None) -> Person:
    if not badge:
        require(uow, Right.RELEASE)
        return uow.get(Person, uow.act.person)
    found = uow.find(Person, badge=badge, active=True)
    if not found:
        raise Refusal(Why.UNKNOWN_BADGE)
    (person,) = found
    if not person.may(Right.RELEASE):
        raise Refusal(Why.NOT_ALLOWED, name=person.name, right=Right.RELEASE.value)
    if proof is not None and proof.person == person.person:
        forgive(uow, person.person)
    elif takes_pin(uow, person, Right.RELEASE):
        raise Refusal(Why.PIN_NEEDED, name=person.name, right=Right.RELEASE.value)
    return person


def _weighed(uow: UnitOfWork, order: Order, parcel: Parcel, grams: int) -> ParcelClosed:
    box = uow.get(BoxType, parcel.box)
    weighed = with_service(uow, order, box, replace(parcel, weight_g=grams), grams)
    uow.save(weighed)
    return closed_now(uow, weighed)
