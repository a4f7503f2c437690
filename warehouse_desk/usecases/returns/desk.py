"""Where a person stands at one of the two returns desks."""

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.people import Desk
from warehouse_desk.usecases.ports import Reading


def on_desk(reading: Reading, person: str, station: str) -> str:
    """Tell what a person works on; empty when nothing."""
    desk = reading.seek(Desk, person, station)
    return desk.subject if desk else ""


def place_of(reading: Reading, kind: PlaceKind) -> str:
    """Find the place of a kind; refuse where the floor has none."""
    found = [place for place in reading.find(Place, kind=kind) if not place.blocked]
    if not found:
        raise Refusal(Why.NO_PLACE, place_kind=kind.value)
    return found[0].place
