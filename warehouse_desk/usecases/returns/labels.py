"""Labels that bring goods back: by the cheapest carrier that does, under a number of its own."""

from dataclasses import replace

from warehouse_desk.domain.carriers import ANY_COUNTRY, ReturnLabel, ReturnTerms
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Return, ReturnState, WayBack
from warehouse_desk.domain.shipping import Carrier, Service, sscc
from warehouse_desk.scanning.codes import Kind, own_code
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.address import PostalAddress, own_address, postal_address
from warehouse_desk.usecases.packing.label import LabelContent, by_template
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.pick_up_address import other_address
from warehouse_desk.usecases.shipping.numbers import next_number


def terms_from(reading: Reading, country: str, way: WayBack) -> list[ReturnTerms]:
    """List who brings goods back from a country in a way, the cheapest and quickest first."""
    found = {one.carrier: one for one in reading.find(ReturnTerms, country=ANY_COUNTRY)}
    found |= {one.carrier: one for one in reading.find(ReturnTerms, country=country)}
    fit = [one for one in found.values() if _goes(one, way)]
    return sorted(fit, key=lambda one: (one.fee_cents, one.transit_days, one.carrier))


def ways_back(reading: Reading, order_ref: str) -> tuple[WayBack, ...]:
    """List how goods of an order can travel back; any way where no carrier gave us terms."""
    if not reading.find(ReturnTerms):
        return tuple(WayBack)
    country = whose(reading, order_ref).country
    return tuple(way for way in WayBack if terms_from(reading, country, way))


def terms_of_return(reading: Reading, return_: Return) -> ReturnTerms | None:
    """Tell by whose terms a return travels; None where no carrier has any."""
    country = whose(reading, return_.order_ref).country
    return next(iter(terms_from(reading, country, return_.way)), None)


def label_of(reading: Reading, return_: Return) -> ReturnLabel | None:
    """Find the newest label of a return that brings it back in its way, if one was made."""
    country = whose(reading, return_.order_ref).country
    going = {one.carrier for one in terms_from(reading, country, return_.way)}
    found = reading.find(ReturnLabel, rma=return_.rma)
    fit = [one for one in found if one.carrier in going or not going]
    return fit[-1] if fit else None


def whose(reading: Reading, order_ref: str) -> Contact:
    """Find whom an order went to."""
    return reading.get(Contact, reading.get(Order, order_ref).contact)


def may_have_label(reading: Reading, return_: Return) -> bool:
    """Tell whether a return's label is there to be had: granted, not here yet, somebody carries."""
    is_due = return_.state is ReturnState.AUTHORISED
    return is_due and terms_of_return(reading, return_) is not None


@operation(Right.RETURNS)
def give_return_label(uow: UnitOfWork, *, rma: str, prints: bool = True) -> ReturnLabel:
    """Number the label of a granted return, once; print it here unless somebody else does."""
    label = made_label(uow, rma)
    if prints:
        uow.tell("print_return", rma, sscc=label.tracking)
    return label


def made_label(uow: UnitOfWork, rma: str) -> ReturnLabel:
    """Find the label of a granted return, or number it."""
    return_ = uow.get(Return, rma)
    if return_.state is not ReturnState.AUTHORISED:
        raise Refusal(Why.RETURN_NOT_GRANTED, rma=rma)
    if (label := label_of(uow, return_)) is not None:
        return label
    terms = terms_of_return(uow, return_)
    if terms is None:
        raise Refusal(Why.NO_WAY_BACK, rma=rma)
    return _by_terms(uow, return_.order_ref, rma, terms)


def box_label(uow: UnitOfWork, parcel: Parcel) -> ReturnLabel:
    """Number the way back of what is packed: by the parcel's own carrier where none has terms."""
    country = whose(uow, parcel.order_ref).country
    for terms in terms_from(uow, country, WayBack.LABEL):
        return _by_terms(uow, parcel.order_ref, "", terms)
    return _make(uow, ReturnLabel(0, "", parcel.order_ref, "", parcel.carrier, parcel.service))


def return_label_content(
    reading: Reading, tracking: str, *, nameless: bool = False
) -> LabelContent:
    """Gather what a return label says: from the customer to us.

    `nameless` tells no more of the customer than order number and postcode, which open the page
    for customers.
    """
    found = reading.find(ReturnLabel, tracking=tracking)
    if not found:
        raise Refusal(Why.NOT_THERE, what="ReturnLabel", key=tracking)
    (label,) = found
    contact, home = whose(reading, label.order_ref), own_address(reading)
    whence = other_address(reading, label.rma) or contact
    content = LabelContent(
        parcel="",
        order_ref=label.order_ref,
        sscc=tracking,
        carrier=reading.get(Carrier, label.carrier).name,
        service=_service_name(reading, label),
        sender=_only_place(contact, label.order_ref) if nameless else postal_address(whence),
        receiver=postal_address(home),
        weight_g=0,
        number=1,
        total=1,
        made_at=label.made_at or reading.now,
        copies=0,
        language=contact.language,
        is_valid=True,
        tracking=label.number or own_code(Kind.ORDER, label.order_ref),
        rma=label.rma,
    )
    return by_template(reading, label.carrier, label.service, home, content)


def _only_place(contact: Contact, order_ref: str) -> PostalAddress:
    return PostalAddress(order_ref, (contact.postcode, contact.country))


def _goes(terms: ReturnTerms, way: WayBack) -> bool:
    match way:
        case WayBack.PICK_UP:
            return terms.picks_up
        case WayBack.DROP_OFF:
            return bool(terms.drop_off)
    return True


def _by_terms(uow: UnitOfWork, order_ref: str, rma: str, terms: ReturnTerms) -> ReturnLabel:
    number = next_number(uow, terms.carrier, terms.service)
    label = ReturnLabel(
        0, "", order_ref, rma, terms.carrier, terms.service, number, terms.fee_cents
    )
    return _make(uow, label)


def _make(uow: UnitOfWork, label: ReturnLabel) -> ReturnLabel:
    prefix = uow.get(Carrier, label.carrier).company_prefix
    tracking = sscc(prefix, uow.number(f"sscc {prefix}"))
    uow.record(
        "return_label_made", label.rma or label.order_ref, sscc=tracking, order=label.order_ref,
        number=label.number,
    )  # fmt: skip
    return uow.add(replace(label, tracking=tracking, made_at=uow.now))


def _service_name(reading: Reading, label: ReturnLabel) -> str:
    """Name the service as the terms do; without any it is that of the parcel."""
    terms = reading.find(ReturnTerms, carrier=label.carrier, service=label.service)
    service = reading.seek(Service, label.carrier, label.service)
    return terms[0].name if terms else service.name if service else ""
