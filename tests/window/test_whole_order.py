"""The real program in a real window: an order from its release to the van, by scanner alone."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.patience import wait_for
from tests.window.desk_driver import XvfbDesk, missing_tools
from tests.window.real_program import KeyedDesk, RealProgram
from warehouse_desk.bootstrap.warehouse import make_sample
from warehouse_desk.commands.demo.bench import Packer, Shipper
from warehouse_desk.commands.demo.clock import SimulatedClock
from warehouse_desk.commands.demo.worker import Floor, Picker
from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.domain.picking import Method
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore, now, open_store
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.picking.step import PickStep, pick_step
from warehouse_desk.usecases.releasing.plan import plan_release
from warehouse_desk.usecases.releasing.release import release

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}"),
]

OTHER_LAYOUTS = ["ru", "ir", "ara", "il", "de", "fr", "pl"]
BADGE, PERSON = "BADGE-4E7AQQUJ", "P-1"
HIDDEN_BADGE = "BADGE-…"
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
    return KeyedDesk(program, store, PERSON)


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
    """What only names the kind of bars, or opens a desk, is not written down."""
    return HIDDEN_BADGE if text.startswith("BADGE-") else text.removeprefix("]C1")


def test_the_first_start_makes_the_sample_with_one_key(screen: XvfbDesk, tmp_path: Path) -> None:
    path = tmp_path / "warehouse.db"

    with RealProgram(screen, tmp_path / "home", path) as program:
        program.screen.press("Return")
        wait_for(path.exists, why="no store was made")
        made = "operation WHERE kind = 'furnish'"
        wait_for(lambda: _counted(path, made) == 2, why="the sample was not finished")
        program.wait_until_at_rest()
        program.screen.scan_at_once(BADGE)
        wait_for(lambda: _counted(path, "public_scan") == 1, why="the badge was not answered")


def test_scans_count_from_the_first_picture_on(
    screen: XvfbDesk, store: SqlStore, tmp_path: Path
) -> None:
    program = RealProgram(screen, tmp_path / "home", tmp_path / "warehouse.db")
    desk = KeyedDesk(program, store, PERSON)

    program.launch()
    program.wait_for_window()
    for code in (BADGE, "LOC-A-03-12", "CMD-SIGN_OUT"):
        desk.scan(code)
    program.kill()

    assert desk.codes() == [HIDDEN_BADGE, "LOC-A-03-12", "CMD-SIGN_OUT"]


def test_a_scan_with_a_dialog_open_or_a_field_in_focus_counts_once(
    program: RealProgram, desk: KeyedDesk
) -> None:
    desk.scan(BADGE)
    desk.open("pick")

    for key in ("F1", "F9", "ctrl+k"):
        program.screen.press(key)
        program.wait_until_at_rest()
        desk.scan("LOC-A-03-12")
    desk.scan("CMD-NEXT")

    assert desk.codes() == [HIDDEN_BADGE, *3 * ["LOC-A-03-12"], "CMD-NEXT"]


def test_typed_signs_in_a_field_are_no_part_of_the_scan_that_follows(
    program: RealProgram, desk: KeyedDesk
) -> None:
    desk.scan(BADGE)
    desk.open("pick")

    program.screen.press("F9")
    program.wait_until_at_rest()
    program.screen.type("TOTE-")
    desk.scan("LOC-A-03-12")

    assert desk.codes() == [HIDDEN_BADGE, "LOC-A-03-12"]


def test_a_burst_of_scans_without_a_pause_is_counted_exactly(
    program: RealProgram, desk: KeyedDesk, floor: Floor
) -> None:
    step = stand_at_the_first_item(desk, floor)
    pieces = min(40, step.wanted)
    code = floor.code_of(step.sku)

    for _ in range(pieces):
        program.screen.scan_at_once(code)

    wait_for(lambda: _taken(desk) == pieces, why="not all were counted")
    program.wait_until_at_rest()
    assert _taken(desk) == pieces
    assert desk.codes().count(code) == pieces


def test_after_a_power_cut_one_scan_leads_back_to_the_line(
    program: RealProgram, desk: KeyedDesk, floor: Floor
) -> None:
    before = stand_at_the_first_item(desk, floor)
    desk.scan(floor.code_of(before.sku))

    program.kill()
    program.start()
    desk.scan(BADGE)
    reply = desk.scan(floor.code_of(before.sku))

    assert reply.is_good
    assert (reply.step.task, reply.step.taken) == (before.task, 2)
    assert check(desk.store).broken == 0


def stand_at_the_first_item(desk: KeyedDesk, floor: Floor) -> PickStep:
    picker = Picker(floor, desk, BADGE)
    picker.scan("CMD-NEXT")
    picker.scan(floor.free_cart(picker.step.round))
    while picker.step.needs_lot or picker.step.needs_serial:
        picker.scan("CMD-SKIP")
    return picker.scan(f"LOC-{picker.step.slot}").step


def _taken(desk: KeyedDesk) -> int:
    with desk.store.look() as reading:
        return pick_step(reading, desk.person).taken


def _counted(path: Path, view: str) -> int:
    try:
        store = open_store(str(path))
    except OutsideTrouble:
        return 0
    try:
        with store.engine.execution_options(reading=True).connect() as connection:
            return connection.exec_driver_sql(f"SELECT count(*) FROM {view}").scalar()  # noqa: S608
    finally:
        store.close()
