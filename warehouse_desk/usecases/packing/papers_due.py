"""Which papers are printed for a parcel once it is labelled."""

from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.packing import Label, Parcel
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.returns.labels import box_label
from warehouse_desk.usecases.settings import PRINT_INVOICE, RETURN_LABEL, setting
from warehouse_desk.usecases.shipping.customs import leaves_customs_area

#: Values of the setting RETURN_LABEL: in no box, where no customs are between, in every box.
NEVER, SAME_AREA, ALWAYS = 0, 1, 2


def ask_for_papers(uow: UnitOfWork, parcel: Parcel, label: Label) -> None:
    """Have label and slip printed after the commit, and what rules and borders ask for."""
    contact = uow.get(Contact, uow.get(Order, parcel.order_ref).contact)
    abroad = leaves_customs_area(uow, contact)
    _ask(uow, "print_label", parcel, label)
    _ask(uow, "print_slip", parcel, label)
    if abroad:
        _ask(uow, "print_customs", parcel, label)
    wanted = setting(uow, RETURN_LABEL)
    if parcel.number == 1 and (wanted == ALWAYS or (wanted == SAME_AREA and not abroad)):
        _ask(uow, "print_return", parcel, label, sscc=box_label(uow, parcel).tracking)
    if parcel.number == 1 and setting(uow, PRINT_INVOICE):
        _ask(uow, "print_invoice", parcel, label, order=parcel.order_ref)


def _ask(uow: UnitOfWork, kind: str, parcel: Parcel, label: Label, **more: object) -> None:
    name = parcel.parcel
    uow.tell(kind, name, parcel=name, label=label.label, copy=0, **more)
