"""The tables of carriers as a page."""

from tests.gui.desk import go, scan
from tests.unit.stations.spots import furniture
from tests.warehouse import SAM, Warehouse
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.carriers import CarriersPage
from warehouse_desk.i18n import isolate_code
from warehouse_desk.usecases.rows import RowKind


def test_every_table_is_shown_as_the_files_write_it(
    window: MainWindow, warehouse: Warehouse
) -> None:
    furniture(warehouse)
    scan(window, SAM)
    go(window, "carriers")
    page = window.page
    assert isinstance(page, CarriersPage)

    rates = page.lists[RowKind.RATES].model
    cut_offs = page.lists[RowKind.CUT_OFFS].model
    assert page.tabs.count() == 13
    assert isolate_code("16.49") in {rates.texts(row)[4] for row in rates.rows}
    assert isolate_code("16:30") in {cut_offs.texts(row)[2] for row in cut_offs.rows}
    assert isolate_code("mon") in {cut_offs.texts(row)[1] for row in cut_offs.rows}
    services = page.lists[RowKind.SERVICES].model
    assert {services.texts(row)[3] for row in services.rows} == {
        isolate_code("yes"), isolate_code("no"),
    }  # fmt: skip
