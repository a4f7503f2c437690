"""Labels: seen on their parcels, printed once more, or made void and replaced."""

from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.packing import Label, LabelState, Parcel
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.finish import VALID, become_packed, make_label
from warehouse_desk.usecases.packing.orders import own_order
from warehouse_desk.usecases.packing.step import labels_to_confirm, valid_parcels
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.printing import seen_on_parcel
from warehouse_desk.usecases.shipping.cancelling import void_labels


@dataclass(frozen=True, slots=True)
class LabelConfirmed:
    """A label seen on its parcel; the order is packed once none is `left`.

    `staging` is where the parcel waits for its carrier.
    """

    order_ref: str
    parcel: str
    left: int
    staging: str = ""


@operation(Right.PACK, undo=True)
def confirm_label(uow: UnitOfWork, *, tracking: str) -> LabelConfirmed:
    """Note that the printed label was scanned on its parcel."""
    order = own_order(uow)
    pending = labels_to_confirm(uow, valid_parcels(uow, order.order_ref))
    label = _pending_label(uow, tracking, [view.tracking for view in pending])
    uow.save(label.confirm(uow.now))
    seen_on_parcel(uow, label.parcel)
    uow.record("label_confirmed", label.parcel, tracking=tracking)
    become_packed(uow, order.order_ref)
    carrier = uow.get(Carrier, uow.get(Parcel, label.parcel).carrier)
    return LabelConfirmed(order.order_ref, label.parcel, len(pending) - 1, carrier.staging)


@operation(Right.PACK)
def reprint_label(uow: UnitOfWork, *, tracking: str) -> int:
    """Print a label again, marked as a copy; tell which copy it is."""
    label = valid_label(uow, tracking)
    copied = uow.save(replace(label, copies=label.copies + 1))
    uow.record("label_reprinted", label.parcel, tracking=tracking, copy=copied.copies)
    uow.tell(
        "print_label", label.parcel, parcel=label.parcel, label=label.label, copy=copied.copies
    )
    return copied.copies


@operation(Right.PACK)
def void_label(uow: UnitOfWork, *, tracking: str) -> str:
    """Make a label void that nobody has confirmed; the parcel gets a new number."""
    label = valid_label(uow, tracking)
    if label.state is LabelState.CONFIRMED:
        raise Refusal(Why.LABEL_CONFIRMED, scanned=tracking)
    void_labels(uow, [label])
    uow.record("label_voided", label.parcel, tracking=tracking)
    return make_label(uow, uow.get(Parcel, label.parcel)).tracking


def valid_label(reading: Reading, tracking: str) -> Label:
    """Find the label with a tracking number; refuse one that no longer counts."""
    found = reading.find(Label, tracking=tracking)
    if not found:
        raise Refusal(Why.UNKNOWN_LABEL, scanned=tracking)
    (label,) = found
    if label.state not in VALID:
        raise Refusal(
            Why.LABEL_VOID, scanned=tracking, expected=_replacement(reading, label.parcel)
        )
    return label


def _pending_label(reading: Reading, tracking: str, pending: list[str]) -> Label:
    """Find a label that is to be confirmed; tell a void one from a wrong one."""
    if tracking not in pending and not reading.find(
        Label, tracking=tracking, state=LabelState.VOID
    ):
        raise Refusal(Why.WRONG_LABEL, expected=" / ".join(pending), scanned=tracking)
    return valid_label(reading, tracking)


def _replacement(reading: Reading, parcel: str) -> str:
    """Name the label that counts instead, if the parcel has one."""
    return next((label.tracking for label in reading.find(Label, parcel=parcel, state=VALID)), "")
