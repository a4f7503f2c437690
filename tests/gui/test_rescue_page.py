"""The window where the store cannot be used."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.gui.desk import FakeProgram, scan, settle
from tests.warehouse import ADA, Warehouse
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.rescue import RescuePage
from warehouse_desk.gui.pages.sign_in import SignInPage
from warehouse_desk.gui.program import BackupOffer

Open = Callable[[FakeProgram], MainWindow]
OFFER = BackupOffer(Path("b.db"), datetime(2026, 7, 1, 12, 30, tzinfo=UTC), 1_203, 37)


@pytest.fixture
def program(warehouse: Warehouse) -> FakeProgram:
    program = FakeProgram(warehouse)
    program.store_trouble = OutsideTrouble(Trouble.STORE_DAMAGED, file="warehouse.db")
    program.offer = OFFER
    return program


def test_it_says_what_is_wrong_and_what_the_backup_lacks(
    program: FakeProgram, open_window: Open
) -> None:
    window = open_window(program)

    page = window.page
    assert isinstance(page, RescuePage)
    assert "warehouse.db is damaged" in window.band.sentence.text()
    assert "1,203" in page.words.text()
    assert "37 act" in page.words.text()
    assert page.take.isVisible()
    window.path.send(ADA)
    settle(window)
    assert program.done == []


def test_the_backup_is_taken_at_a_press_and_work_goes_on(
    program: FakeProgram, open_window: Open
) -> None:
    window = open_window(program)
    assert isinstance(window.page, RescuePage)

    window.page.take.click()
    settle(window)
    settle(window)

    assert program.done == [OFFER]
    assert isinstance(window.page, SignInPage)
    assert scan(window, ADA).is_good


def test_without_a_sound_backup_only_trying_again_is_left(
    program: FakeProgram, open_window: Open
) -> None:
    program.offer = None
    window = open_window(program)
    page = window.page
    assert isinstance(page, RescuePage)
    assert not page.take.isVisible()

    page.again.click()
    settle(window)
    still = window.page
    program.store_trouble = None
    window.rebuild()
    settle(window)

    assert isinstance(still, RescuePage)
    assert isinstance(window.page, SignInPage)


def test_damage_that_is_found_while_people_work_stops_them(
    warehouse: Warehouse, open_window: Open
) -> None:
    program = FakeProgram(warehouse)
    window = open_window(program)
    scan(window, ADA)

    program.store_trouble = OutsideTrouble(Trouble.STORE_DAMAGED, file="warehouse.db")
    window.show_trouble(program.store_trouble)
    settle(window)

    assert isinstance(window.page, RescuePage)
    assert window.person is None
