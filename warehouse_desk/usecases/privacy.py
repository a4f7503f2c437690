"""Personal data of customers: what is held, how long, and gone from every place after that."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from warehouse_desk.domain.carriers import ReturnLabel
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Complaint
from warehouse_desk.domain.inserts import InsertRule, NoteAbout, PackingNote
from warehouse_desk.domain.orders import (
    ERASED,
    Contact,
    CustomerText,
    Order,
    OrderLine,
    OrderState,
    TextAbout,
)
from warehouse_desk.domain.packing import Label, Parcel
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    Photo,
    PickUp,
    PickUpAddress,
    Return,
    ReturnedUnit,
    ReturnLine,
    Survey,
)
from warehouse_desk.domain.shipping import HandOver
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.report import keep_rest
from warehouse_desk.usecases.settings import KEEP_DAYS, setting
from warehouse_desk.usecases.shipping.step import signature_subject

#: With these an order needs its address no more.
_OVER = frozenset({OrderState.SHIPPED, OrderState.DELIVERED, OrderState.CANCELLED})


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure was about: these photographs, and papers with such names, must go too."""

    contacts: int
    photos: tuple[str, ...]
    papers: tuple[str, ...]


def contacts_of(reading: Reading, about: str) -> list[Contact]:
    """Find the contacts of somebody by name, e-mail address, customer number or an order."""
    order = reading.seek(Order, about)
    found = {one.contact: one for one in reading.find(Contact) if about in _names(one)}
    if order is not None:
        found[order.contact] = reading.get(Contact, order.contact)
    if not found:
        raise Refusal(Why.NOT_THERE, what="Contact", key=about)
    return list(found.values())


def held_about(reading: Reading, about: str) -> dict[str, list[dict[str, object]]]:
    """List everything that is held about somebody."""
    contacts = contacts_of(reading, about)
    orders = reading.find(Order, contact=tuple(one.contact for one in contacts))
    refs = tuple(one.order_ref for one in orders)
    returns = reading.find(Return, order_ref=refs) if refs else []
    rmas = tuple(one.rma for one in returns)
    units = reading.find(ReturnedUnit, rma=rmas) if rmas else []
    plates = tuple(one.plate for one in units)
    customers = {one.customer for one in contacts} - {""}
    parcels = reading.find(Parcel, order_ref=refs) if refs else []
    kinds: dict[str, Sequence[object]] = {
        "contacts": contacts,
        "orders": orders,
        "lines": reading.find(OrderLine, order_ref=refs) if refs else [],
        "parcels": parcels,
        "labels": _labels(reading, parcels),
        "returns": returns,
        "return_lines": reading.find(ReturnLine, rma=rmas) if rmas else [],
        "units": units,
        "photos": _photos(reading, parcels, rmas, plates),
        "surveys": reading.find(Survey, rma=rmas) if rmas else [],
        "pick_ups": reading.find(PickUp, rma=rmas) if rmas else [],
        "pick_up_addresses": _collected_at(reading, rmas),
        "return_labels": reading.find(ReturnLabel, order_ref=refs) if refs else [],
        "texts": _texts(reading, refs, rmas),
        "complaints": reading.find(Complaint, order_ref=refs) if refs else [],
        "packing_notes": _notes(reading, customers),
        "insert_rules": _rules(reading, customers),
    }
    return {name: [asdict(one) for one in rows] for name, rows in kinds.items()}  # type: ignore[call-overload]  # records are dataclasses


def due_for_erasure(reading: Reading) -> list[int]:
    """List the contacts whose orders have all been over for longer than addresses are kept."""
    oldest = _oldest_kept(reading)
    if oldest is None:
        return []
    kept = {
        one.contact
        for one in reading.find(Order)
        if one.state not in _OVER or (one.shipped_at or one.placed_at) > oldest
    }
    return [
        one.contact
        for one in reading.find(Contact)
        if one.contact not in kept and one.name != ERASED
    ]


@operation(Right.ADMIN, grave=True)
def erase_contacts(uow: UnitOfWork, *, contacts: tuple[int, ...]) -> Erased:
    """Take out whatever says who somebody is; orders stay as numbers.

    Signatures of drivers go along once they are older than anything is kept.
    """
    orders = uow.find(Order, contact=contacts) if contacts else []
    waiting = [one.order_ref for one in orders if one.state not in _OVER]
    if waiting:
        raise Refusal(Why.WRONG_STATE, orders=waiting)
    customers = set[str]()
    for number in contacts:
        found = uow.get(Contact, number)
        customers.add(found.customer)
        uow.save(
            Contact(number, "", ERASED, "", "", "", "", found.country, language=found.language)
        )
    _forget_customers(uow, customers - {""})
    photos, papers = _leftovers(uow, [one.order_ref for one in orders])
    photos += _old_signatures(uow)
    for photo in photos:
        uow.remove(photo)
    uow.record("contacts_erased", str(len(contacts)), photos=len(photos))
    return Erased(len(contacts), tuple(one.path for one in photos), papers)


def _forget_customers(uow: UnitOfWork, numbers: set[str]) -> None:
    """Take out what the benches are told about customers of whom nothing else is left."""
    if numbers:
        numbers = numbers - {one.customer for one in uow.find(Contact, customer=tuple(numbers))}
    for note in _notes(uow, numbers):
        uow.remove(note)
    for rule in _rules(uow, numbers):
        uow.save(replace(rule, name=ERASED, customer=ERASED, text="", active=False))


def _notes(reading: Reading, customers: set[str]) -> list[PackingNote]:
    about = NoteAbout.CUSTOMER
    return reading.find(PackingNote, about=about, name=tuple(customers)) if customers else []


def _rules(reading: Reading, customers: set[str]) -> list[InsertRule]:
    return reading.find(InsertRule, customer=tuple(customers)) if customers else []


def _leftovers(uow: UnitOfWork, refs: list[str]) -> tuple[list[Photo], tuple[str, ...]]:
    """Find the photographs of what went out and came back, and what papers are called by."""
    if not refs:
        return [], ()
    returns = uow.find(Return, order_ref=tuple(refs))
    units = [unit for one in returns for unit in uow.find(ReturnedUnit, rma=one.rma)]
    keep_rest(uow, units)
    rmas, plates = [one.rma for one in returns], [unit.plate for unit in units]
    for text in _texts(uow, refs, rmas):
        uow.remove(text)
    for address in _collected_at(uow, rmas):
        uow.remove(address)
    for complaint in uow.find(Complaint, order_ref=tuple(refs)):
        uow.save(replace(complaint, text=""))
    for one in returns:
        for survey in uow.find(Survey, rma=one.rma):
            uow.save(replace(survey, comment=""))
    parcels = uow.find(Parcel, order_ref=tuple(refs))
    photos = _photos(uow, parcels, rmas, plates)
    tracking = [one.tracking for one in _labels(uow, parcels)]
    tracking += [one.tracking for one in uow.find(ReturnLabel, order_ref=tuple(refs))]
    names = (*refs, *(one.parcel for one in parcels), *tracking, *plates)
    return photos, names


def _photos(
    reading: Reading, parcels: Sequence[Parcel], rmas: Sequence[str], plates: Sequence[str]
) -> list[Photo]:
    """Find the photographs of what was packed, with its slip, and of what came back."""
    subjects = (*(one.parcel for one in parcels), *rmas, *plates)
    return reading.find(Photo, subject=subjects) if subjects else []


def _old_signatures(reading: Reading) -> list[Photo]:
    oldest = _oldest_kept(reading)
    if oldest is None:
        return []
    subjects = tuple(
        signature_subject(one.hand_over)
        for one in reading.find(HandOver)
        if one.closed_at is not None and one.closed_at <= oldest
    )
    return reading.find(Photo, subject=subjects) if subjects else []


def _oldest_kept(reading: Reading) -> datetime | None:
    """Tell since when personal data are kept; None for always."""
    days = setting(reading, KEEP_DAYS)
    return reading.now - timedelta(days=days) if days else None


def _texts(reading: Reading, refs: Sequence[str], rmas: Sequence[str]) -> list[CustomerText]:
    """Find what customers wrote with orders and of returns."""
    about = {TextAbout.ORDER: refs, TextAbout.RETURN: rmas}
    return [
        text
        for kind, subjects in about.items()
        if subjects
        for text in reading.find(CustomerText, about=kind, subject=tuple(subjects))
    ]


def _collected_at(reading: Reading, rmas: Sequence[str]) -> list[PickUpAddress]:
    """Find the other addresses at which carriers collect, or collected."""
    pick_ups = reading.find(PickUp, rma=tuple(rmas)) if rmas else []
    numbers = tuple(one.pick_up for one in pick_ups)
    return reading.find(PickUpAddress, pick_up=numbers) if numbers else []


def _labels(reading: Reading, parcels: Sequence[Parcel]) -> list[Label]:
    numbers = tuple(one.parcel for one in parcels)
    return reading.find(Label, parcel=numbers) if numbers else []


def _names(contact: Contact) -> set[str]:
    return {contact.name, contact.email, contact.customer} - {"", ERASED}
