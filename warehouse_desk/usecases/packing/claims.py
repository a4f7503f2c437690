"""Who packs an order: one person at a time, until it is laid down or left alone for too long."""

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.picking import Claim
from warehouse_desk.usecases import claims
from warehouse_desk.usecases.ports import Reading, UnitOfWork


def claim(uow: UnitOfWork, order_ref: str) -> None:
    """Claim an order for whoever acts; refuse while somebody else is at it."""
    if claims.held_by_other(uow, subject(order_ref), uow.act.person):
        raise taken(uow, order_ref)
    claims.hold(uow, subject(order_ref))


def keep(uow: UnitOfWork, order_ref: str) -> None:
    """Go on with the order: it is claimed anew."""
    claims.renew(uow, subject(order_ref))


def give_up(uow: UnitOfWork, order_ref: str) -> None:
    """Let anybody take the order."""
    claims.let_go(uow, subject(order_ref))


def is_claimed_by(reading: Reading, person: str, order_ref: str) -> bool:
    """Tell whether a person still has the order."""
    return any(active.person == person for active in _active(reading, order_ref))


def taken(reading: Reading, order_ref: str) -> Refusal:
    """Refuse because of somebody else, by name."""
    people = [reading.get(Person, active.person) for active in _active(reading, order_ref)]
    return Refusal(
        Why.ORDER_TAKEN, order=order_ref, name=" / ".join(person.name for person in people)
    )


def subject(order_ref: str) -> str:
    """Name an order in claims."""
    return f"order {order_ref}"


def _active(reading: Reading, order_ref: str) -> list[Claim]:
    return reading.find(Claim, subject=subject(order_ref), active=True)
