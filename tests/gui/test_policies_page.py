"""The page of scan policies: what holds for whom, changed where it is shown."""

from tests.factories import an_act
from tests.gui.desk import go, scan, settle
from tests.warehouse import SAM, Warehouse
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.policies import PoliciesPage
from warehouse_desk.usecases.policies import POLICIES, allow_substitutes, policies_set, set_policy


def policies_page(window: MainWindow) -> PoliciesPage:
    scan(window, SAM)
    go(window, "policies")
    page = window.page
    assert isinstance(page, PoliciesPage)
    settle(window)
    return page


def texts(page: PoliciesPage) -> list[list[str]]:
    isolates = dict.fromkeys(map(ord, "\u2066\u2069"))
    rows = [page.table.model.texts(row) for row in page.table.model.rows]
    return [[text.translate(isolates) for text in row] for row in rows]


def special(warehouse: Warehouse) -> dict[str, str]:
    with warehouse.store.look() as reading:
        return {one.setting: one.value for one in policies_set(reading) if one.scope}


def test_every_policy_is_shown_with_whom_it_is_for(
    window: MainWindow, warehouse: Warehouse
) -> None:
    for scope, of in (("sku", "PEN"), ("person", "ada"), ("method", "wave")):
        set_policy(warehouse.store, an_act(), name="pick.check_empty", value=1, scope=scope, of=of)
    allow_substitutes(warehouse.store, an_act(), sku="PEN", instead=("TEA",))

    page = policies_page(window)

    shown = texts(page)
    assert len(shown) == len(POLICIES) + 4
    assert shown[0] == ["May be counted from so many pieces on", "all", "4"]
    assert [whom for _, whom, _ in shown[len(POLICIES) :]] == [
        *("Wave", "Ada", "item PEN", "item PEN"),
    ]
    assert shown[-1] == ["Items that may go out instead", "item PEN", "TEA"]


def test_a_day_is_planned_for_one_weekday(window: MainWindow, warehouse: Warehouse) -> None:
    page = policies_page(window)

    page.which.setCurrentIndex(page.which.findData("day.counts"))
    page.scope.setCurrentIndex(page.scope.findData("weekday"))
    page.weekday.setCurrentIndex(page.weekday.findData("wed"))
    page.number.set_number(30)
    page.set_it()
    settle(window)

    assert special(warehouse) == {"day.counts@weekday:wed": "30"}
    settle(window)
    assert texts(page)[-1] == ["Start of the day: so many slots are counted", "Wednesday", "30"]


def test_a_policy_is_set_for_one_person_and_taken_back(
    window: MainWindow, warehouse: Warehouse
) -> None:
    page = policies_page(window)

    page.which.setCurrentIndex(page.which.findData("pick.without_scan"))
    page.scope.setCurrentIndex(page.scope.findData("person"))
    page.person.setCurrentIndex(page.person.findData("ada"))
    page.choice.setCurrentIndex(2)
    page.set_it()
    settle(window)
    was_set = special(warehouse)
    row = next(at for at, one in enumerate(page.table.model.rows) if one.scope)
    page.table.view.selectRow(row)
    page.drop_it()
    settle(window)

    assert was_set == {"pick.without_scan@person:ada": "2"}
    assert special(warehouse) == {}
    assert window.band.property("tone") == "good"


def test_a_selected_policy_is_filled_in_and_changed(
    window: MainWindow, warehouse: Warehouse
) -> None:
    set_policy(warehouse.store, an_act(), name="pick.over_percent", value=5, scope="sku", of="PEN")
    page = policies_page(window)
    row = next(at for at, one in enumerate(page.table.model.rows) if one.scope)

    page.table.view.selectRow(row)
    filled = page.sku.text(), page.number.number
    page.number.set_number(10)
    page.set_it()
    settle(window)

    assert filled == ("PEN", 5)
    assert special(warehouse) == {"pick.over_percent@sku:PEN": "10"}


def test_items_that_may_go_out_instead_are_typed(window: MainWindow, warehouse: Warehouse) -> None:
    page = policies_page(window)

    page.which.setCurrentIndex(page.which.findData("pick.substitutes"))
    page.sku.setText("PEN")
    page.items.setText("TEA CLOCK")
    page.set_it()
    settle(window)

    assert special(warehouse) == {"pick.substitutes@sku:PEN": "TEA|CLOCK"}


def test_a_policy_for_what_does_not_exist_is_refused(
    window: MainWindow, warehouse: Warehouse
) -> None:
    page = policies_page(window)

    page.scope.setCurrentIndex(page.scope.findData("sku"))
    page.sku.setText("NOTHING")
    page.set_it()
    settle(window)

    assert special(warehouse) == {}
    assert window.band.property("tone") == "wrong"
