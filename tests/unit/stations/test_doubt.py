"""After an operation of which nobody knows: first it is said what became of it."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.warehouse import ADA, Warehouse
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.events import ScanRow
from warehouse_desk.domain.picking import Method, Task
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.stations.say import Say
from warehouse_desk.storage.unit_of_work import SqlUnitOfWork
from warehouse_desk.usecases.ports import Act

MUG, SLOT, TOTE = "2000000000015", "LOC-A-01-01", "TOTE-0001"


@pytest.fixture
def desk(warehouse: Warehouse) -> Desk:
    """Ada in front of a slot with two mugs to take."""
    warehouse.put("MUG-BLUE", "A-01-01", 5)
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    desk = make_desk(warehouse.store)
    desk.scan(ADA)
    desk.open("pick")
    for code in ("CMD-NEXT", TOTE, SLOT):
        desk.scan(code)
    return desk


def lose_the_line(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch, *, stored: bool) -> None:
    """Let the next operation end in doubt, before or after it was stored."""
    begin = warehouse.store.begin

    @contextmanager
    def cut(act: Act) -> Iterator[SqlUnitOfWork]:
        monkeypatch.undo()
        with begin(act) as uow:
            yield uow
            if not stored:
                raise OutsideTrouble(Trouble.OUTCOME_UNKNOWN, key=act.key)
        raise OutsideTrouble(Trouble.OUTCOME_UNKNOWN, key=act.key)

    monkeypatch.setattr(warehouse.store, "begin", cut)


def picked(warehouse: Warehouse) -> int:
    with warehouse.store.look() as reading:
        return sum(task.picked + task.in_hand for task in reading.find(Task))


@pytest.mark.parametrize(("stored", "say"), [(True, Say.WAS_STORED), (False, Say.WAS_NOT_STORED)])
def test_a_scan_made_in_doubt_is_set_aside_and_the_outcome_said(
    stored: bool, say: Say, desk: Desk, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_the_line(warehouse, monkeypatch, stored=stored)
    doubtful = desk.scan(MUG)

    said = desk.scan(MUG)

    assert (doubtful.say, doubtful.place) == (Trouble.OUTCOME_UNKNOWN, "TROUBLE")
    assert (said.say, said.place) == (say, "ITEM")
    assert picked(warehouse) == int(stored)
    assert desk.scan(MUG).is_good
    assert picked(warehouse) == int(stored) + 1
    with warehouse.store.look() as reading:
        rows = reading.find(ScanRow, say=say.value)
    assert [row.accepted for row in rows] == [False]


def test_the_window_asks_by_itself_once_the_server_is_back(
    desk: Desk, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_the_line(warehouse, monkeypatch, stored=True)
    desk.scan(MUG)

    said = desk.open("pick")

    assert (said.say, said.feedback) == (Say.WAS_STORED, Feedback.INFO)
    assert desk.open("pick").say is not Say.WAS_STORED


def test_as_long_as_the_server_is_away_the_doubt_stays(
    desk: Desk, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_the_line(warehouse, monkeypatch, stored=False)
    desk.scan(MUG)

    def away(_key: str) -> bool:
        raise OutsideTrouble(Trouble.SERVER_AWAY)

    monkeypatch.setattr(warehouse.store, "was_stored", away)
    assert desk.scan(MUG).say is Trouble.SERVER_AWAY
    monkeypatch.undo()

    assert desk.scan(MUG).say is Say.WAS_NOT_STORED


def test_a_badge_in_doubt_is_simply_scanned_again(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(warehouse.store)
    lose_the_line(warehouse, monkeypatch, stored=True)
    desk.scan(ADA)

    said = desk.scan(ADA)

    assert (said.say, said.place) == (Say.WAS_STORED, "BADGE")
    assert desk.scan(ADA).is_good
