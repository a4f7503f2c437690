"""Every page by its name: who may open it, and what makes it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from warehouse_desk.domain.people import Right
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.analyses import AnalysesPage
from warehouse_desk.gui.pages.bench import BenchPage
from warehouse_desk.gui.pages.board import BoardPage
from warehouse_desk.gui.pages.box_sets import BoxSetsPage
from warehouse_desk.gui.pages.carriers import CarriersPage
from warehouse_desk.gui.pages.counts import CountsPage
from warehouse_desk.gui.pages.day_end import DayEndPage
from warehouse_desk.gui.pages.first_start import FirstStartPage
from warehouse_desk.gui.pages.floor import FloorPage
from warehouse_desk.gui.pages.home import HomePage
from warehouse_desk.gui.pages.imports import ImportPage
from warehouse_desk.gui.pages.orders import OrdersPage
from warehouse_desk.gui.pages.outcomes import OutcomesPage
from warehouse_desk.gui.pages.people import PeoplePage
from warehouse_desk.gui.pages.policies import PoliciesPage
from warehouse_desk.gui.pages.policy import PolicyPage
from warehouse_desk.gui.pages.printing import PrintingPage
from warehouse_desk.gui.pages.questions import QuestionsPage
from warehouse_desk.gui.pages.release import ReleasePage
from warehouse_desk.gui.pages.request import RequestPage
from warehouse_desk.gui.pages.rescue import RescuePage
from warehouse_desk.gui.pages.returns import ReturnsPage
from warehouse_desk.gui.pages.scanner import ScannerPage
from warehouse_desk.gui.pages.second_looks import SecondLooksPage
from warehouse_desk.gui.pages.settings import SettingsPage
from warehouse_desk.gui.pages.sign_in import SignInPage
from warehouse_desk.gui.pages.trail import TrailPage
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.stations.count import CountPage
from warehouse_desk.gui.stations.inspect import InspectPage
from warehouse_desk.gui.stations.measure import MeasurePage
from warehouse_desk.gui.stations.move import MovePage
from warehouse_desk.gui.stations.pack import PackPage
from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.stations.pick import PickPage
from warehouse_desk.gui.stations.receive import ReceivePage
from warehouse_desk.gui.stations.ship import ShipPage
from warehouse_desk.gui.stations.wall import WallPage
from warehouse_desk.usecases.people import SignedIn

Make = Callable[[Shared, SignedIn], Page]

#: Pages of scanning stations: opened at the desk, which checks the right.
STATIONS: Mapping[str, type[StationPage]] = MappingProxyType(
    {
        "pick": PickPage,
        "wall": WallPage,
        "pack": PackPage,
        "ship": ShipPage,
        "receive": ReceivePage,
        "inspect": InspectPage,
        "count": CountPage,
        "move": MovePage,
        "measure": MeasurePage,
    }
)

#: The other pages, each with the right it takes.
OFFICE: Mapping[str, tuple[Right, Make]] = MappingProxyType(
    {
        "home": (Right.SIGN_IN, HomePage),
        "board": (Right.RELEASE, BoardPage),
        "orders": (Right.RELEASE, OrdersPage),
        "release": (Right.RELEASE, ReleasePage),
        "counts": (Right.ADJUST, CountsPage),
        "import": (Right.IMPORT, ImportPage),
        "floor": (Right.ADMIN, FloorPage),
        "boxes": (Right.ADMIN, BoxSetsPage),
        "print": (Right.PACK, PrintingPage),
        "bench": (Right.ADMIN, BenchPage),
        "carriers": (Right.ADMIN, CarriersPage),
        "day-end": (Right.SHIP, DayEndPage),
        "returns": (Right.RETURNS, ReturnsPage),
        "request": (Right.RETURNS, RequestPage),
        "second": (Right.RETURNS, SecondLooksPage),
        "analyses": (Right.RELEASE, AnalysesPage),
        "policy": (Right.RETURNS, PolicyPage),
        "policies": (Right.ADMIN, PoliciesPage),
        "questions": (Right.RETURNS, QuestionsPage),
        "outcomes": (Right.RETURNS, OutcomesPage),
        "people": (Right.ADMIN, PeoplePage),
        "trail": (Right.ADMIN, TrailPage),
        "settings": (Right.SIGN_IN, SettingsPage),
        "scanner": (Right.SIGN_IN, lambda shared, _: ScannerPage(shared)),
    }
)


def make_page(name: str, shared: Shared, person: SignedIn | None) -> Page:
    """Make a page; without a person only the door is there, without a warehouse the first start."""
    if (trouble := shared.program.store_trouble) is not None:
        return RescuePage(shared, trouble)
    if person is None:
        return SignInPage(shared) if shared.program.is_set_up else FirstStartPage(shared)
    if name in STATIONS:
        return STATIONS[name](shared)
    return OFFICE[name][1](shared, person)
