"""The trail in the window."""

from tests.gui.desk import go, scan, settle
from tests.storage.keeping import rows
from tests.warehouse import SAM, Warehouse
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.trail import TrailPage
from warehouse_desk.stations.reply import Feedback


def test_the_trail_of_an_order_is_shown_and_all_of_it_verified(
    window: MainWindow, warehouse: Warehouse
) -> None:
    warehouse.order("2001", MUG_BLUE=1)
    scan(window, SAM)
    go(window, "trail")
    page = window.page
    assert isinstance(page, TrailPage)
    every = len(page.table.model.rows)

    page.go_to("2001")
    settle(window)
    some = len(page.table.model.rows)
    page._verify()
    settle(window)
    sound = window.band.feedback, window.band.sentence.text()
    rows(warehouse.store, "UPDATE trail SET body = body || ' ' WHERE seq = 2 RETURNING seq")
    page._verify()
    settle(window)

    assert (every > some, some) == (True, 1)
    assert sound[0] is Feedback.INFO
    assert "unbroken" in sound[1]
    assert window.band.feedback is Feedback.WRONG
    assert "seq=2" in window.band.sentence.text()
    assert page.go_back()
    assert not page.go_back()
