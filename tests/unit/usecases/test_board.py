"""The board: cut-offs, people and totes at one moment."""

from datetime import timedelta

from tests.factories import MORNING, an_act, an_order, an_order_line
from tests.warehouse import BEN, Warehouse
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.picking import Method
from warehouse_desk.usecases.board import AtWork, Board, Lane, board
from warehouse_desk.usecases.set_up import furnish


def seen(warehouse: Warehouse) -> Board:
    with warehouse.store.look() as reading:
        return board(reading)


def test_cut_offs_are_lanes_the_soonest_first(warehouse: Warehouse) -> None:
    soon, later = MORNING + timedelta(hours=2), MORNING + timedelta(hours=8)
    records = []
    for at, (due, state, held) in enumerate(
        (
            (later, OrderState.OPEN, False),
            (soon, OrderState.OPEN, True),
            (soon, OrderState.RELEASED, False),
            (soon, OrderState.PICKED, False),
            (soon, OrderState.PACKED, False),
            (soon, OrderState.SHIPPED, False),
            (MORNING - timedelta(hours=1), OrderState.OPEN, False),
        )
    ):
        records.append(an_order(f"O-{at}", ship_by=due, state=state, held=held))
        records.append(an_order_line(order_ref=f"O-{at}"))
    furnish(warehouse.store, an_act(), records, name="orders")

    late, first, second = seen(warehouse).lanes

    assert late == Lane(MORNING - timedelta(hours=1), 1, 0, 0, 0, 0, is_late=True)
    assert first == Lane(soon, 1, 1, 1, 1, 1, is_late=False)
    assert (second.leaves_at, second.orders) == (later, 1)


def test_people_are_shown_with_their_rounds_and_totes(warehouse: Warehouse) -> None:
    warehouse.everybody_goes_home()
    warehouse.release(Method.SINGLE, warehouse.order("A1", MUG_BLUE=1, PEN=1))
    warehouse.release(Method.SINGLE, warehouse.order("A2", PEN=1))
    picker = warehouse.desk("pick", BEN)
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", "2000000000015"):
        assert picker.scan(text).is_good
    warehouse.desk("pack")

    found = seen(warehouse)

    ada, ben = found.people
    assert (ada.name, ada.station, ada.round) == ("Ada", "", 0)
    assert (ben.station, ben.since is None) == ("pick", False)
    assert (ben.name, ben.round, ben.method, ben.done, ben.all) == ("Ben", 1, "single", 1, 2)
    (tote,) = found.totes
    assert (tote.tote, tote.order_ref, tote.name) == ("TOTE-0001", "A1", "Ben")
    assert found.waiting == 1


def test_a_round_whose_picker_went_home_may_be_taken_over(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order("A1", PEN=1))
    assert warehouse.desk("pick", BEN).scan("CMD-NEXT").is_good
    warehouse.everybody_goes_home()

    (ben,) = seen(warehouse).people

    assert ben == AtWork("ben", "Ben", "", None, 1, "single", "", 0, 1)
