"""The page of the packing benches: settings, inserts by rules, notes."""

import pytest

from tests.gui.desk import go, scan, settle
from tests.warehouse import ADA, SAM, Warehouse
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.inserts import InsertKind, InsertRule, NoteAbout, PackingNote
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.bench import BenchPage
from warehouse_desk.gui.widgets.fields import ChoiceField, NumberField
from warehouse_desk.stations.reply import Feedback


@pytest.fixture
def page(window: MainWindow) -> BenchPage:
    scan(window, SAM)
    go(window, "bench")
    assert isinstance(window.page, BenchPage)
    return window.page


def found(warehouse: Warehouse, kind: type) -> list[object]:
    with warehouse.store.look() as reading:
        return reading.find(kind)


def test_only_who_may_set_the_benches_gets_there(window: MainWindow) -> None:
    scan(window, ADA)

    go(window, "bench")

    assert window.place == "home"


def test_a_setting_is_kept_at_once(
    page: BenchPage, window: MainWindow, warehouse: Warehouse
) -> None:
    weigh, least = page.fields["pack.weigh"], page.fields["pack.weight_grams"]
    assert isinstance(weigh, ChoiceField)
    assert isinstance(least, NumberField)

    weigh.setCurrentIndex(1)
    weigh.activated.emit(1)
    least.set_number(12)
    least.editingFinished.emit()
    settle(window)
    least.editingFinished.emit()
    settle(window)

    kept = {one.name: one.value for one in found(warehouse, Setting)}  # type: ignore[attr-defined]
    assert (kept["pack.weigh"], kept["pack.weight_grams"]) == ("1", "12")
    assert window.band.feedback is Feedback.GOOD


def test_a_rule_is_written_and_changed(
    page: BenchPage, window: MainWindow, warehouse: Warehouse
) -> None:
    form = page.rule_form
    form.sku.setText(" PEN ")
    form.amount.setText("49.90")
    form.currency.setText("gbp")
    form.text.setText("TEA10")
    form.kind.setCurrentIndex(1)
    form.keep.click()
    settle(window)

    page.rules.setCurrentRow(0)
    assert (form.sku.text(), form.amount.text(), form.name.text()) == ("PEN", "49.90", "PEN")
    form.active.setChecked(False)
    form.keep.click()
    settle(window)

    assert found(warehouse, InsertRule) == [
        InsertRule(
            1, "PEN", InsertKind.CODE, "PEN", least_cents=4_990, currency="GBP", text="TEA10",
            active=False,
        )
    ]  # fmt: skip
    words = page.rules.item(0).text()
    assert "£49.90" in words
    assert words.endswith("not in use")


def test_what_is_refused_is_said_and_stays_to_be_mended(
    page: BenchPage, window: MainWindow, warehouse: Warehouse
) -> None:
    page.rule_form.sku.setText("NO-SUCH")

    page.rule_form.keep.click()
    settle(window)

    assert window.band.feedback is Feedback.WRONG
    assert page.rule_form.sku.text() == "NO-SUCH"
    assert not found(warehouse, InsertRule)


def test_a_note_is_written_and_taken_away(
    page: BenchPage, window: MainWindow, warehouse: Warehouse
) -> None:
    form = page.note_form
    form.about.setCurrentIndex(1)
    form.name.setText("PEN")
    form.text.setText("Points down.")
    form.keep.click()
    settle(window)
    assert found(warehouse, PackingNote) == [
        PackingNote(1, NoteAbout.PRODUCT, "PEN", "Points down.")
    ]

    page.notes.setCurrentRow(0)
    form.text.setText("")
    form.keep.click()
    settle(window)

    assert not found(warehouse, PackingNote)
