"""Where a person stands at one of the two returns desks."""

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.people import Desk
from warehouse_desk.usecases.ports import Reading, UnitOfWork


def on_desk(reading: Reading, person: str, station: str) -> str:
    """Tell what a person works on; empty when nothing."""
    desk = reading.seek(Desk, person, station)
    return desk.subject if desk else ""


def put_on_desk(uow: UnitOfWork, station: str, subject: str) -> None:
    """Remember what the person works on; an empty subject clears the desk."""
    desk = Desk(uow.act.person, station, subject)
    if uow.seek(Desk, uow.act.person, station) is None:
        uow.add(desk)
    else:
        uow.save(desk)


def place_of(reading: Reading, kind: PlaceKind) -> str:
    """Find the place of a kind; refuse where the floor has none."""
    found = [place for place in reading.find(Place, kind=kind) if not place.blocked]
    if not found:
        raise Refusal(Why.NO_PLACE, place_kind=kind.value)
    return found[0].place
