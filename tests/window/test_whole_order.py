"""The real program in a real window: an order from its release to the van, by scanner alone."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.window.desk_driver import XvfbDesk, missing_tools
from tests.window.real_program import KeyedDesk, RealProgram, wait_for
from warehouse_desk.bootstrap.warehouse import make_sample, system_act
from warehouse_desk.commands.demo.bench import Packer, Shipper
from warehouse_desk.commands.demo.clock import SimulatedClock
from warehouse_desk.commands.demo.worker import Floor, Picker
from warehouse_desk.domain.picking import Method
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore, now, open_store
from warehouse_desk.usecases.releasing.plan import plan_release
from warehouse_desk.usecases.releasing.release import release

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}"),
]

OTHER_LAYOUTS = ["ru", "ir", "ara", "il", "de", "fr", "pl"]
BADGE, PERSON = "BADGE-4E7AQQUJ", "P-1"
#: Three products, one of them with lots, 95 pieces.
ORDER = "536536"


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sample warehouse once, with one order released."""
    path = tmp_path_factory.mktemp("sample") / "template.db"
    store = make_sample(str(path), today=now())
    with store.look() as reading:
        plan = plan_release(reading, Method.BATCH, [ORDER])
    release(store, system_act("release"), plan=plan)
    store.close()
    return path


@pytest.fixture
def screen() -> Iterator[XvfbDesk]:
    with XvfbDesk() as screen:
        yield screen


@pytest.fixture
def store(sample_file: Path, tmp_path: Path) -> Iterator[SqlStore]:
    path = tmp_path / "warehouse.db"
    shutil.copy(sample_file, path)
    store = open_store(str(path))
    yield store
    store.close()


@pytest.fixture
def program(screen: XvfbDesk, store: SqlStore, tmp_path: Path) -> Iterator[RealProgram]:
    with RealProgram(screen, tmp_path / "home", tmp_path / "warehouse.db") as program:
        yield program


@pytest.fixture
def desk(program: RealProgram, store: SqlStore) -> KeyedDesk:
    return KeyedDesk(program.screen, store, PERSON)


@pytest.fixture
def floor(store: SqlStore) -> Floor:
    return Floor(store, SimulatedClock(datetime.now(UTC)))


def test_an_order_leaves_by_scans_alone(
    program: RealProgram, desk: KeyedDesk, floor: Floor
) -> None:
    whole_order(program, desk, floor)


@pytest.mark.slow
@pytest.mark.parametrize("layout", OTHER_LAYOUTS)
def test_an_order_leaves_by_scans_alone_on_every_keyboard(
    program: RealProgram, desk: KeyedDesk, floor: Floor, layout: str
) -> None:
    program.screen.set_layout(layout)

    whole_order(program, desk, floor)


def whole_order(program: RealProgram, desk: KeyedDesk, floor: Floor) -> None:
    Picker(floor, desk, BADGE).work()
    Packer(floor, desk, BADGE).work()
    Shipper(floor, desk, BADGE).work()

    (order,) = desk.rows("SELECT state FROM public_order WHERE order_ref = :ref", ref=ORDER)
    assert order.state == "shipped"
    assert desk.codes() == [as_journalled(text) for text in desk.sent]
    assert check(desk.store).broken == 0
    assert wait_for(lambda: list(program.home.rglob("*.pdf")), why="no label was printed")


def as_journalled(text: str) -> str:
    """A badge opens a desk: the journal says only that one was scanned."""
    return "BADGE" if text.startswith("BADGE-") else text
