"""Every page by its name: who may open it, and what makes it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from warehouse_desk.domain.people import Right
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.home import HomePage
from warehouse_desk.gui.pages.sign_in import SignInPage
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.stations.pick import PickPage
from warehouse_desk.usecases.people import SignedIn

Make = Callable[[Shared, SignedIn], Page]

#: Pages of scanning stations: opened at the desk, which checks the right.
STATIONS: Mapping[str, Make] = MappingProxyType(
    {
        "pick": lambda shared, _: PickPage(shared),
    }
)

#: The other pages, each with the right it takes.
OFFICE: Mapping[str, tuple[Right, Make]] = MappingProxyType(
    {
        "home": (Right.SIGN_IN, HomePage),
    }
)


def make_page(name: str, shared: Shared, person: SignedIn | None) -> Page:
    """Make a page; without a person only the door is there."""
    if person is None:
        return SignInPage(shared)
    make = STATIONS[name] if name in STATIONS else OFFICE[name][1]
    return make(shared, person)
