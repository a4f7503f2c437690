"""Papers that are not known to be printed, and what a person does about them."""

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.factories import an_act
from tests.gui.desk import FakeProgram, go, scan, settle
from tests.warehouse import ADA, Warehouse
from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.printing import PrintOutcome
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.printing import PrintingPage
from warehouse_desk.gui.pages.settings import SettingsPage
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.outbox import OutboxState
from warehouse_desk.usecases.outbox import settle as settle_message
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.printing import Tried, note_tries


@operation(Right.ADMIN)
def ask_for(uow: UnitOfWork, *, kind: str, subject: str) -> str:
    uow.tell(kind, subject, parcel=subject)
    return subject


def messages(warehouse: Warehouse) -> list[OutboxMessage]:
    with warehouse.store.look() as reading:
        return reading.find(OutboxMessage)


@pytest.fixture
def page(window: MainWindow, warehouse: Warehouse) -> PrintingPage:
    for kind, subject in (("print_label", "P-000001"), ("print_slip", "P-000002")):
        ask_for(warehouse.store, an_act(), kind=kind, subject=subject)
    tried = Tried(
        messages(warehouse)[0].id,
        "front",
        PrintOutcome.FAILED,
        "trouble.printer_stopped",
        '{"printer": "front", "title": "label 1", "stop": "paper"}',
    )
    note_tries(warehouse.store, an_act(), tries=(tried,))
    scan(window, ADA)
    go(window, "print")
    assert isinstance(window.page, PrintingPage)
    return window.page


def test_a_stuck_paper_is_shown_with_what_hindered_it(page: PrintingPage) -> None:
    texts = [page.table.model.texts(row) for row in page.table.model.rows]

    assert [one[0] for one in texts] == ["Shipping label", "Packing slip"]
    assert [one[2] for one in texts] == ["not printed", "waits for its printer"]
    assert texts[0][6] == (
        "front stands still: its paper is out. label 1 waits to be printed again."
    )
    assert texts[1][6] == ""


def test_a_paper_is_printed_again(
    page: PrintingPage, window: MainWindow, warehouse: Warehouse
) -> None:
    page.table.view.selectRow(0)

    page._again()
    settle(window)

    first, _, again = messages(warehouse)
    assert (first.state, again.state) == (OutboxState.DONE, OutboxState.WAITING)
    assert (again.kind, again.subject) == ("print_label", "P-000001")
    assert page.table.model.rowCount() == 2


def test_a_paper_is_printed_elsewhere(
    page: PrintingPage, window: MainWindow, warehouse: Warehouse
) -> None:
    page.table.view.selectRow(0)
    page.elsewhere.setCurrentIndex(1)

    page._elsewhere()
    settle(window)

    assert '"printer":"Pages"' in messages(warehouse)[-1].body


def test_a_paper_that_did_print_is_taken_off(
    page: PrintingPage, window: MainWindow, warehouse: Warehouse
) -> None:
    page.table.view.selectRow(0)

    page._did_print()
    settle(window)

    assert page.table.model.rowCount() == 1
    assert len(messages(warehouse)) == 2


def test_carriers_are_told_again(
    page: PrintingPage, window: MainWindow, warehouse: Warehouse
) -> None:
    ask_for(warehouse.store, an_act(), kind="announce_hand_over", subject="1")
    message = messages(warehouse)[-1]
    settle_message(warehouse.store, an_act(), message=message.id, state=OutboxState.FAILED)

    page._tell_carriers()
    settle(window)

    assert messages(warehouse)[-1].state == OutboxState.WAITING
    assert window.band.feedback is Feedback.INFO


def test_without_a_choice_the_page_says_what_to_do(page: PrintingPage, window: MainWindow) -> None:
    page._again()
    assert window.band.feedback is Feedback.ASK

    page.elsewhere.clear()
    page._elsewhere()

    assert "no other printer" in window.band.sentence.text()


def test_a_label_printer_on_the_network_is_named_in_the_settings(
    window: MainWindow, program: FakeProgram
) -> None:
    scan(window, ADA)
    go(window, "settings")
    settings = window.page
    assert isinstance(settings, SettingsPage)
    field = next(
        one
        for one in settings.findChildren(QLineEdit)
        if one.accessibleName() == "Label printer on the network"
    )

    field.setText("labels.local:9100")
    field.editingFinished.emit()
    named = program.preferences.label_printer
    field.setText("")
    field.editingFinished.emit()
    field.editingFinished.emit()

    assert named == "tcp:labels.local:9100"
    assert program.preferences.label_printer == ""


def test_labels_are_printed_as_our_own_and_other_papers_again(
    page: PrintingPage, window: MainWindow, warehouse: Warehouse
) -> None:
    page.table.view.selectAll()

    page._own()
    settle(window)

    waiting = [one for one in messages(warehouse) if one.state == OutboxState.WAITING]
    assert [(one.kind, '"own":true' in one.body) for one in waiting] == [
        ("print_label", True), ("print_slip", False),
    ]  # fmt: skip
