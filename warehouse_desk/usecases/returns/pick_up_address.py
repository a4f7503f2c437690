"""Where a carrier collects a return: at the order's address, or at another in the same country."""

from collections.abc import Callable
from dataclasses import astuple, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.returns import PickUp, PickUpAddress, PickUpState
from warehouse_desk.scanning.signs import CONTROL, INVISIBLE
from warehouse_desk.usecases.ports import Reading

#: States in which the carrier is to come.
STANDING = (PickUpState.ORDERED, PickUpState.CONFIRMED)
#: What is asked of another address, in the order of a letter.
FIELDS = ("name", "address1", "address2", "postcode", "city", "phone")
#: What no address is without.
NEEDED = ("name", "address1", "city")
#: No line of an address is longer.
LONGEST = 100


def standing(reading: Reading, rma: str) -> PickUp | None:
    """Find the pick-up of a return that is to come."""
    found = reading.find(PickUp, rma=rma, state=STANDING)
    return found[-1] if found else None


def other_address(reading: Reading, rma: str) -> PickUpAddress | None:
    """Tell where the carrier is to come, when that is not at the order's address."""
    ordered = standing(reading, rma)
    return reading.seek(PickUpAddress, ordered.pick_up) if ordered else None


def read_address(said: Callable[[str], str]) -> PickUpAddress | None:
    """Read what was said in the `FIELDS` of a form; None where that is nothing."""
    parts = {name: said(name).strip() for name in FIELDS}
    return PickUpAddress(0, **parts) if any(parts.values()) else None


def fit_address(at: PickUpAddress, pick_up: int, country: str) -> PickUpAddress:
    """Give the address of a pick-up; refuse one that no order could have."""
    lines = [part for part in astuple(at) if isinstance(part, str)]
    is_fit = all(
        len(line) <= LONGEST and not CONTROL.search(line) and not INVISIBLE.search(line)
        for line in lines
    )
    if not is_fit or not all(getattr(at, name) for name in NEEDED):
        raise Refusal(Why.NO_PICK_UP_ADDRESS, most=LONGEST)
    return replace(at, pick_up=pick_up, country=country)
