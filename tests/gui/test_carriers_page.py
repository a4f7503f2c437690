"""The tables of carriers as a page."""

from tests.factories import an_act
from tests.gui.desk import go, scan
from tests.unit.stations.spots import CARRIERS, furniture
from tests.warehouse import SAM, Warehouse
from warehouse_desk.domain.carriers import PickUpWindow
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.carriers import CarriersPage
from warehouse_desk.i18n import isolate_code
from warehouse_desk.usecases.rows import RowKind
from warehouse_desk.usecases.set_up import furnish


def test_every_table_is_shown_as_the_files_write_it(
    window: MainWindow, warehouse: Warehouse
) -> None:
    furniture(warehouse)
    window_of = PickUpWindow(CARRIERS[0].carrier, "GB", 0, 9 * 60, 13 * 60, 17 * 60, 1, 350)
    furnish(warehouse.store, an_act(), [window_of], name="pick-ups")
    scan(window, SAM)
    go(window, "carriers")
    page = window.page
    assert isinstance(page, CarriersPage)

    rates = page.lists[RowKind.RATES].model
    cut_offs = page.lists[RowKind.CUT_OFFS].model
    pick_ups = page.lists[RowKind.PICK_UPS].model
    assert page.tabs.count() == 14
    assert [isolate_code(one) for one in ("GB", "mon", "09:00", "13:00", "17:00", "1", "3.50")] == (
        pick_ups.texts(pick_ups.rows[0])[1:]
    )
    assert isolate_code("16.49") in {rates.texts(row)[4] for row in rates.rows}
    assert isolate_code("16:30") in {cut_offs.texts(row)[2] for row in cut_offs.rows}
    assert isolate_code("mon") in {cut_offs.texts(row)[1] for row in cut_offs.rows}
    services = page.lists[RowKind.SERVICES].model
    assert {services.texts(row)[3] for row in services.rows} == {
        isolate_code("yes"), isolate_code("no"),
    }  # fmt: skip
