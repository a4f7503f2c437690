"""Containers: opened by scan, filled, closed with a list, emptied; the wrong one is refused."""

from dataclasses import replace

import pytest

from tests.factories import an_act
from tests.scans import play
from tests.unit.usecases.returns.shipped import Returns, camera, setup
from tests.warehouse import SAM, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.floor import SCRAP, Place
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Tote
from warehouse_desk.domain.returns import ReturnedUnit
from warehouse_desk.domain.stock import Stock
from warehouse_desk.stations.desk import Desk
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.rules.statements import RETURNS, STOCK
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.rounds import free_tote
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.returns.containers import close_container, empty_container
from warehouse_desk.usecases.returns.deadlines import ToDo, deadlines

FLAWED = ("CMD-2", "CMD-NO", "CMD-3", "CMD-OK")
BROKEN = ("CMD-1", "CMD-NO", "CMD-OK")
SOUND = ("CMD-DONE", "CMD-OK")


NAMES = {*RETURNS, *STOCK, "a_free_tote_is_empty"}


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    return setup(warehouse)


@pytest.fixture
def desk(returns: Returns) -> Desk:
    return returns.desk("inspect", shutter=camera())


def judged(returns: Returns, desk: Desk, answers: tuple[str, ...]) -> str:
    """Bring a piece to the moment when it goes away; return its plate."""
    (plate,) = returns.received()
    for code in (plate, *answers):
        assert desk.scan(code).is_good
    return plate


def unit(returns: Returns, plate: str) -> ReturnedUnit:
    with returns.store.look() as reading:
        return reading.get(ReturnedUnit, plate)


def test_a_free_tote_becomes_a_container_once_somebody_says_so(
    returns: Returns, desk: Desk
) -> None:
    first = judged(returns, desk, FLAWED)
    play(
        desk,
        """
        TOTE-0001  TARGET  ask   inspect.confirm_container  tote=TOTE-0001 disposition=refurbish
        CMD-2      TARGET  info  desk.never_mind
        TOTE-0001  TARGET  ask   inspect.confirm_container
        CMD-YES    START   good  inspect.done
        """,
    )
    second = judged(returns, desk, FLAWED)
    play(desk, "TOTE-0001  START  good  inspect.done")

    assert {unit(returns, one).place for one in (first, second)} == {"TOTE-0001"}
    with returns.store.look() as reading:
        assert not reading.get(Tote, "TOTE-0001").is_free
        assert reading.get(Stock, "MUG-BLUE", "TOTE-0001", "").quantity == 2
    assert broken(returns.store) == {}


def test_a_wrong_container_is_refused_and_the_right_one_named(returns: Returns, desk: Desk) -> None:
    judged(returns, desk, FLAWED)
    desk.scan("TOTE-0001")
    desk.scan("CMD-YES")
    judged(returns, desk, BROKEN)
    desk.scan("TOTE-0002")
    desk.scan("CMD-YES")
    plate = judged(returns, desk, FLAWED)

    play(
        desk,
        """
        TOTE-0002    TARGET  wrong  inspect.wrong_target  expected=TOTE-0001 scanned=TOTE-0002
        TOTE-0003    TARGET  wrong  inspect.wrong_target  expected=TOTE-0001
        LOC-A-01-01  TARGET  wrong  inspect.wrong_target  expected=TOTE-0001
        TOTE-0001    START   good   inspect.done
        """,
    )

    assert unit(returns, plate).container == 1


def test_what_leaves_the_house_goes_into_its_open_container(returns: Returns, desk: Desk) -> None:
    first = judged(returns, desk, BROKEN)
    desk.scan("TOTE-0002")
    desk.scan("CMD-YES")
    second = judged(returns, desk, BROKEN)
    play(
        desk,
        """
        CMD-OK      TARGET     wrong  desk.not_expected
        TOTE-0002   START      good   inspect.done
        TOTE-0002   CONTAINER  good   inspect.container              tote=TOTE-0002 n=2
        CMD-OK      CONTAINER  wrong  desk.not_expected
        CMD-DONE    CONTAINER  good   inspect.container_done         n=2
        CMD-DONE    CONTAINER  wrong  inspect.container_closed
        CMD-PRINT   CONTAINER  good   inspect.container_listed
        CMD-PAUSE   START      good   inspect.nothing
        TOTE-0002   CONTAINER  good   inspect.hand_over_container    n=2
        CMD-OK      START      good   inspect.container_emptied      n=2
        """,
    )

    assert {unit(returns, one).place for one in (first, second)} == {SCRAP}
    with returns.store.look() as reading:
        assert reading.get(Tote, "TOTE-0002").is_free
        lists = reading.find(OutboxMessage, kind="print_container")
    assert len(lists) == 2
    assert broken(returns.store) == {}


def test_a_closed_container_is_emptied_into_a_place_of_its_kind(
    returns: Returns, desk: Desk
) -> None:
    plate = judged(returns, desk, SOUND)
    other = judged(returns, returns.desk("inspect", SAM), SOUND)
    play(
        desk,
        f"""
        TOTE-0001      TARGET     ask    inspect.confirm_container  disposition=restock
        CMD-1          START      good   inspect.done
        TOTE-0001      CONTAINER  good   inspect.container          n=1
        LOC-RESTOCK-1  CONTAINER  wrong  inspect.container_open
        CMD-HAND-OVER  CONTAINER  wrong  desk.not_expected
        CMD-DONE       CONTAINER  good   inspect.container_done
        LOC-A-01-01    CONTAINER  wrong  inspect.wrong_target       expected=RESTOCK-1
        {other}        CONTAINER  wrong  inspect.taken_by_other
        LOC-RESTOCK-1  START      good   inspect.container_emptied
        TOTE-0001      START      wrong  inspect.no_container
        CMD-UNDO       CONTAINER  good   desk.undone                act=empty_container
        LOC-RESTOCK-1  START      good   inspect.container_emptied
        """,
    )

    assert unit(returns, plate).place == "RESTOCK-1"
    with returns.store.look() as reading:
        assert reading.get(Stock, "MUG-BLUE", "RESTOCK-1", "").quantity == 1
    assert broken(returns.store) == {}


def test_a_container_serves_no_order_until_it_is_empty(returns: Returns, desk: Desk) -> None:
    judged(returns, desk, FLAWED)
    desk.scan("TOTE-0001")
    desk.scan("CMD-YES")

    with pytest.raises(Refusal) as refused:
        want_tote(returns.store, an_act(), tote="TOTE-0001")

    assert refused.value.why is Why.TOTE_IN_USE


def test_a_tote_of_an_order_becomes_no_container(returns: Returns, desk: Desk) -> None:
    use_tote(returns.store, an_act(), tote="TOTE-0003")
    judged(returns, desk, FLAWED)

    assert desk.scan("TOTE-0003").say is Why.TOTE_IN_USE
    assert desk.scan("TOTE-9999").say is Why.WRONG_TARGET


def test_two_clerks_may_fill_containers_of_their_own(returns: Returns, desk: Desk) -> None:
    judged(returns, desk, FLAWED)
    desk.scan("TOTE-0001")
    desk.scan("CMD-YES")
    sam = returns.desk("inspect", SAM)
    plate = judged(returns, sam, FLAWED)

    asked = sam.scan("TOTE-0002")
    sam.scan("CMD-YES")
    next_one = judged(returns, sam, FLAWED)

    assert asked.say.value == "inspect.confirm_container"
    assert sam.station is not None
    assert sam.station.step.target == "TOTE-0002"
    assert unit(returns, plate).place == "TOTE-0002"
    assert unit(returns, next_one).place != "TOTE-0002"


def test_what_waits_in_a_container_has_a_deadline(returns: Returns, desk: Desk) -> None:
    judged(returns, desk, FLAWED)
    desk.scan("TOTE-0001")
    desk.scan("CMD-YES")

    with returns.store.look() as reading:
        waits = [one for one in deadlines(reading) if one.what is ToDo.EMPTY]

    assert [one.subject for one in waits] == ["TOTE-0001"]


def test_a_container_that_is_none_cannot_be_closed_or_emptied(returns: Returns) -> None:
    for work in (
        lambda: close_container(returns.store, an_act(), tote="TOTE-0001"),
        lambda: empty_container(returns.store, an_act(), tote="TOTE-0001", place="RESTOCK-1"),
    ):
        with pytest.raises(Refusal) as refused:
            work()
        assert refused.value.why is Why.NO_CONTAINER


def test_a_floor_without_the_place_says_so(returns: Returns, desk: Desk) -> None:
    judged(returns, desk, FLAWED)
    desk.scan("TOTE-0001")
    desk.scan("CMD-YES")
    place_out(returns.store, an_act(), place="REFURBISH-1")

    assert desk.scan("TOTE-0001").say is Why.NO_PLACE


@operation(Right.RETURNS)
def place_out(uow: UnitOfWork, *, place: str) -> str:
    return uow.save(replace(uow.get(Place, place), blocked=True)).place


@operation(Right.RETURNS)
def use_tote(uow: UnitOfWork, *, tote: str) -> str:
    return uow.save(Tote(tote, at="round 17")).tote


@operation(Right.RETURNS)
def want_tote(uow: UnitOfWork, *, tote: str) -> str:
    return free_tote(uow, tote).tote


def broken(store: SqlStore) -> dict[str, tuple[str, ...]]:
    return {
        rule.name: rule.examples
        for rule in check(store).rules
        if rule.broken and rule.name in NAMES
    }


def test_a_closed_container_says_where_it_is_emptied(returns: Returns, desk: Desk) -> None:
    judged(returns, desk, FLAWED)
    play(
        desk,
        """
        TOTE-0001  TARGET     ask   inspect.confirm_container
        CMD-YES    START      good  inspect.done
        TOTE-0001  CONTAINER  good  inspect.container        n=1
        CMD-DONE   CONTAINER  good  inspect.container_done   n=1
        CMD-PAUSE  START      good  inspect.nothing
        TOTE-0001  CONTAINER  good  inspect.empty_container  n=1 place=REFURBISH-1
        """,
    )
