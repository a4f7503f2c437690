"""Every page by its name: who may open it, and what makes it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from warehouse_desk.domain.people import Right
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.loading import load
from warehouse_desk.stations.desk import NEEDS
from warehouse_desk.usecases.people import SignedIn

#: Pages of scanning stations: opened at the desk, which checks the right.
STATIONS = tuple(NEEDS)

#: The other pages, each with the right it takes and its class below `pages`.
OFFICE: Mapping[str, tuple[Right, str]] = MappingProxyType(
    {
        "home": (Right.SIGN_IN, "home:HomePage"),
        "board": (Right.RELEASE, "board:BoardPage"),
        "orders": (Right.RELEASE, "orders:OrdersPage"),
        "release": (Right.RELEASE, "release:ReleasePage"),
        "counts": (Right.ADJUST, "counts:CountsPage"),
        "import": (Right.IMPORT, "imports:ImportPage"),
        "floor": (Right.ADMIN, "floor:FloorPage"),
        "boxes": (Right.ADMIN, "box_sets:BoxSetsPage"),
        "print": (Right.PACK, "printing:PrintingPage"),
        "bench": (Right.ADMIN, "bench:BenchPage"),
        "carriers": (Right.ADMIN, "carriers:CarriersPage"),
        "day-end": (Right.SHIP, "day_end:DayEndPage"),
        "returns": (Right.RETURNS, "returns:ReturnsPage"),
        "request": (Right.RETURNS, "request:RequestPage"),
        "second": (Right.RETURNS, "second_looks:SecondLooksPage"),
        "analyses": (Right.RELEASE, "analyses:AnalysesPage"),
        "policy": (Right.RETURNS, "policy:PolicyPage"),
        "policies": (Right.ADMIN, "policies:PoliciesPage"),
        "questions": (Right.RETURNS, "questions:QuestionsPage"),
        "outcomes": (Right.RETURNS, "outcomes:OutcomesPage"),
        "people": (Right.ADMIN, "people:PeoplePage"),
        "trail": (Right.ADMIN, "trail:TrailPage"),
        "settings": (Right.SIGN_IN, "settings:SettingsPage"),
        "scanner": (Right.SIGN_IN, "scanner:ScannerPage"),
    }
)


def make_page(name: str, shared: Shared, person: SignedIn | None) -> Page:
    """Make a page; without a person only the door is there, without a warehouse the first start."""
    if (trouble := shared.program.store_trouble) is not None:
        return _load("pages.rescue:RescuePage")(shared, trouble)
    if person is None:
        is_set_up = shared.program.is_set_up
        return _load(
            "pages.sign_in:SignInPage" if is_set_up else "pages.first_start:FirstStartPage"
        )(shared)
    if name in STATIONS:
        return _load(f"stations.{name}:{name.title()}Page")(shared)
    return _load(f"pages.{OFFICE[name][1]}")(shared, person)


def _load(name: str) -> Callable[..., Page]:
    """Load a page when it is opened first: the window comes up without them."""
    page: Callable[..., Page] = load(f"warehouse_desk.gui.{name}")
    return page
