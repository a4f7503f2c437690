"""What is refused, and what happens seldom, between the racks."""

from collections.abc import Callable

import pytest

from tests.behind import behind
from tests.factories import an_act
from tests.scans import play
from tests.unit.stations.spots import walk
from tests.warehouse import ADA, BEN, CODES, SAM, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.picking import Claim, Method, Round, RoundState, Task
from warehouse_desk.domain.stock import Stock
from warehouse_desk.stations.desk import Desk
from warehouse_desk.usecases.picking.bring_back import bring_back
from warehouse_desk.usecases.picking.items import look_at_slot
from warehouse_desk.usecases.picking.joining import running_batches
from warehouse_desk.usecases.picking.outlook import Outlook, ZoneProgress, outlook
from warehouse_desk.usecases.picking.reopening import find_later, pick_again, reopen_line
from warehouse_desk.usecases.picking.rounds import hand_round_to
from warehouse_desk.usecases.picking.step import PickStep
from warehouse_desk.usecases.picking.surprises import mend_cart
from warehouse_desk.usecases.picking.swaps import (
    lot_there,
    take_from_other,
    take_of_other_lot,
    take_substitute,
)
from warehouse_desk.usecases.policies import set_policy
from warehouse_desk.usecases.ports import Act, Store
from warehouse_desk.usecases.queue import cancel_orders, change_lines
from warehouse_desk.usecases.releasing.release import take_back

MUG, RED, TEA, CLOCK, PEN = CODES.values()


def begun(warehouse: Warehouse, method: Method = Method.SINGLE, **pieces: int) -> Desk:
    """Stand at the first slot of an order."""
    warehouse.release(method, warehouse.order("A1", **(pieces or {"MUG_BLUE": 3})))
    desk = warehouse.desk()
    desk.scan("CMD-NEXT")
    desk.scan("CART-02" if method is Method.BATCH else "TOTE-0001")
    return desk


REFUSED: dict[str, tuple[Callable[[Store, Act], object], Why]] = {
    "a cart that is sound": (lambda s, a: mend_cart(s, a, cart="CART-01"), Why.CART_SOUND),
    "nothing picked yet": (lambda s, a: pick_again(s, a, round=1, task=1), Why.NOT_PICKED_YET),
    "nothing short": (lambda s, a: find_later(s, a, round=1, task=1), Why.NOT_SHORT),
    "a task of another round": (
        lambda s, a: find_later(s, a, round=1, task=2), Why.NOT_PICKED_YET,
    ),
    "a tote that stands nowhere": (
        lambda s, a: reopen_line(s, a, tote="TOTE-0009", task=1), Why.NOT_PICKED_YET,
    ),
    "a slot without the item": (
        lambda s, a: take_from_other(s, a, round=1, slot="B-02-01", lot=""), Why.NO_OTHER_SLOT,
    ),
    "another lot of another item": (
        lambda s, a: take_of_other_lot(s, a, round=1, sku="TEA", quantity=1, lot="L-NEW"),
        Why.WRONG_ITEM,
    ),
    "a substitute that is not allowed": (
        lambda s, a: take_substitute(s, a, round=1, sku="PEN"), Why.NO_SUBSTITUTE,
    ),
    "oneself": (lambda s, a: hand_round_to(s, a, round=1, person="ada"), Why.CANNOT_HAND_OVER),
    "who does not pick": (
        lambda s, a: hand_round_to(s, a, round=1, person="eva"), Why.CANNOT_HAND_OVER,
    ),
    "a look that nobody wants": (
        lambda s, a: look_at_slot(s, a, round=1, left=0), Why.NOTHING_TO_CHANGE,
    ),
    "a tote of no cancelled order": (
        lambda s, a: bring_back(s, a, origin="TOTE-0001", place="RESTOCK-1"), Why.NOT_CANCELLED,
    ),
    "a line as it is": (
        lambda s, a: change_lines(s, a, order_ref="A1", lines=((1, 3),)), Why.NOTHING_TO_CHANGE,
    ),
    "more than there is": (
        lambda s, a: change_lines(s, a, order_ref="A1", lines=((1, 99),)), Why.NOT_ENOUGH,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_and_changes_nothing(warehouse: Warehouse, name: str) -> None:
    act, why = REFUSED[name]
    begun(warehouse)
    warehouse.release(Method.SINGLE, warehouse.order("A2", PEN=1))
    person = "sam" if why in {Why.NOTHING_TO_CHANGE, Why.NOT_ENOUGH} else "ada"
    if name == "a look that nobody wants":
        person = "ada"
    else:
        warehouse.desk(badge=SAM)
    before = warehouse.rows()

    with pytest.raises(Refusal) as refused:
        act(warehouse.store, an_act(person=person))

    assert refused.value.why is why
    assert warehouse.rows() == before


def test_a_slot_beside_the_aisles_comes_after_the_others(warehouse: Warehouse) -> None:
    with behind(warehouse.store) as connection:
        connection.exec_driver_sql("UPDATE place SET aisle = '' WHERE place = 'B-02-02'")
    desk = begun(warehouse, MUG_BLUE=2, PEN=1)

    reply = desk.scan("CMD-OTHER-SLOT")

    assert isinstance(reply.step, PickStep)
    assert (reply.step.slot, reply.step.upcoming) == ("B-02-01", ("B-02-02",))


def test_damaged_pieces_of_a_wave_are_those_of_its_first_orders(warehouse: Warehouse) -> None:
    refs = [warehouse.order("A1", MUG_BLUE=1), warehouse.order("A2", MUG_BLUE=4)]
    warehouse.release(Method.WAVE, *refs)

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT       TOTE  good   pick.scan_tote
        TOTE-0001      SLOT  good   pick.go_to_slot
        CMD-DAMAGED-9  SLOT  wrong  pick.too_many
        CMD-DAMAGED-1  SLOT  good   pick.damaged_done  n=1
        LOC-A-01-01    ITEM  good   pick.scan_item     n=5
        {MUG}          ITEM  good   pick.more          n=4
        CMD-COUNT-5    DROP  good   pick.drop_wall
        """,
    )


def test_a_tote_that_is_not_on_the_round_cannot_be_swapped(warehouse: Warehouse) -> None:
    desk = begun(warehouse, Method.BATCH, MUG_BLUE=1, TEA=1)

    play(
        desk,
        f"""
        CMD-TOTE-SWAP  SLOT  wrong  desk.not_expected
        LOC-A-01-01    ITEM  good   pick.scan_item
        {MUG}          PUT   good   pick.put
        TOTE-0001      SLOT  good   pick.go_to_slot
        CMD-TOTE-FULL  SLOT  good   pick.tote_full
        CMD-TOTE-SWAP  SWAP  ask    pick.scan_swap
        TOTE-0005      SWAP  wrong  pick.not_on_round  tote=TOTE-0005
        TOTE-0001      SWAP  ask    pick.scan_swap_into
        TOTE-0005      SLOT  good   pick.go_to_slot
        """,
    )


def test_pieces_in_two_totes_are_all_put_back(warehouse: Warehouse) -> None:
    desk = begun(warehouse, MUG_BLUE=1, PEN=1)

    play(
        desk,
        f"""
        LOC-A-01-01    ITEM  good  pick.scan_item
        {MUG}          SLOT  good  pick.go_to_slot
        CMD-TOTE-FULL  TOTE  good  pick.tote_full
        TOTE-0002      SLOT  good  pick.go_to_slot
        LOC-B-02-01    ITEM  good  pick.scan_item
        {PEN}          DROP  good  pick.drop_bench
        CMD-REOPEN     DROP  ask   pick.which_again
        CMD-1          ITEM  good  pick.again       sku=PEN
        """,
    )


def test_pieces_that_left_the_tote_cannot_be_put_back(warehouse: Warehouse) -> None:
    desk = begun(warehouse)
    desk.scan("LOC-A-01-01")
    desk.scan(MUG)
    with behind(warehouse.store) as connection:
        connection.exec_driver_sql("UPDATE stock SET quantity = 0 WHERE place = 'TOTE-0001'")
    desk.scan("CMD-REOPEN")

    assert desk.scan("CMD-1").say == "wall.not_in_tote"


def test_another_lot_is_not_taken_while_pieces_of_one_are_in_the_hand(
    warehouse: Warehouse,
) -> None:
    desk = begun(warehouse, Method.BATCH, TEA=2)
    desk.scan("LOC-A-02-01")
    desk.scan(f"]C1010{TEA}10L-OLD")

    for _ in range(2):
        assert desk.scan(f"]C1010{TEA}10L-NEW").say == "pick.wrong_lot"


def test_no_lot_is_offered_for_another_item(warehouse: Warehouse) -> None:
    begun(warehouse)

    with warehouse.store.look() as reading:
        assert lot_there(reading, 1, "PEN", "B-02-01") is None


def test_a_handed_on_tote_of_a_cancelled_order_goes_to_the_bench(warehouse: Warehouse) -> None:
    desk = begun(warehouse, Method.ZONE, MUG_BLUE=1, PEN=1)
    for text in ("LOC-A-01-01", MUG, "LOC-HANDOVER-B"):
        assert desk.scan(text).is_good

    cancel_orders(warehouse.store, an_act(), refs=("A1",))

    play(
        warehouse.desk(badge=BEN),
        """
        CMD-NEXT       DROP   good  pick.drop_bench
        LOC-BENCH-1    START  good  pick.dropped
        TOTE-0001      BACK   ask   pick.bring_back
        LOC-RESTOCK-1  START  good  pick.brought_back
        """,
    )


def test_a_cancelled_order_stays_cancelled_when_its_wave_is_taken_back(
    warehouse: Warehouse,
) -> None:
    released = warehouse.release(
        Method.WAVE, warehouse.order("A1", MUG_BLUE=1), warehouse.order("A2", MUG_BLUE=1)
    )
    cancel_orders(warehouse.store, an_act(), refs=("A1",))

    take_back(warehouse.store, an_act(), rounds=released.rounds)

    with warehouse.store.look() as reading:
        states = [order.state for order in reading.find(Order)]
    assert states == [OrderState.CANCELLED, OrderState.OPEN]


def test_an_order_is_cancelled_with_all_its_pieces_in_the_hand(warehouse: Warehouse) -> None:
    desk = begun(warehouse, Method.BATCH, MUG_BLUE=1, PEN=1)
    desk.scan("LOC-A-01-01")
    desk.scan(MUG)

    cancel_orders(warehouse.store, an_act(), refs=("A1",))

    play(desk, "TOTE-0001 DROP good pick.drop_bench")


def test_no_more_can_be_left_out_than_nobody_has_taken(warehouse: Warehouse) -> None:
    desk = begun(warehouse, Method.BATCH)
    for text in ("LOC-A-01-01", MUG, MUG, MUG):
        desk.scan(text)

    with pytest.raises(Refusal) as refused:
        change_lines(warehouse.store, an_act(), order_ref="A1", lines=((1, 1),))

    assert refused.value.why is Why.TAKEN_ALREADY


def test_more_of_a_line_comes_from_as_many_slots_as_it_needs(warehouse: Warehouse) -> None:
    warehouse.order("A0", MUG_BLUE=36)
    begun(warehouse, MUG_BLUE=2)

    change_lines(warehouse.store, an_act(), order_ref="A1", lines=((1, 5),))

    with warehouse.store.look() as reading:
        tasks = [(one.slot, one.wanted) for one in reading.find(Task, order_ref="A1")]
    assert sorted(tasks) == [("A-01-01", 2), ("A-01-01", 2), ("B-02-02", 1)]


@pytest.mark.parametrize(("ordered", "promised"), [(1, 1), (5, 5)])
def test_a_line_nobody_picks_yet_is_promised_anew(
    warehouse: Warehouse, ordered: int, promised: int
) -> None:
    warehouse.order("A1", MUG_BLUE=3)

    change_lines(warehouse.store, an_act(), order_ref="A1", lines=((1, ordered),))

    with warehouse.store.look() as reading:
        (line,) = reading.find(OrderLine, order_ref="A1")
        assert (line.open, reading.get(Stock, "MUG-BLUE", "A-01-01", "").reserved) == (
            ordered,
            promised,
        )


def test_a_walk_changed_elsewhere_is_told(warehouse: Warehouse) -> None:
    desk, other = begun(warehouse, MUG_BLUE=1, PEN=1), warehouse.desk()
    other.scan("CMD-SKIP")

    assert desk.scan("LOC-A-01-01").say == "pick.walk_changed"
    assert desk.scan("LOC-B-02-01").is_good

    other.scan("LOC-B-02-01")
    desk.scan("CMD-OTHER-SLOT")
    other.scan(PEN)
    assert desk.scan(PEN).say == "desk.not_expected"


def test_a_task_that_was_taken_back_elsewhere_is_told(warehouse: Warehouse) -> None:
    desk, other = begun(warehouse, MUG_BLUE=1), warehouse.desk()
    desk.scan("CMD-OTHER-SLOT")
    other.scan("CMD-UNDO")

    assert desk.scan("LOC-B-02-02").say == "pick.walk_changed"


def test_only_batches_with_a_cart_have_room(warehouse: Warehouse) -> None:
    begun(warehouse)

    with warehouse.store.look() as reading:
        assert running_batches(reading) == []


def test_no_look_is_wanted_while_pieces_are_left(warehouse: Warehouse) -> None:
    set_policy(warehouse.store, an_act(), name="pick.check_empty", value=1)
    desk = begun(warehouse, MUG_BLUE=1)

    play(desk, f"LOC-A-01-01 ITEM good pick.scan_item \n {MUG} DROP good pick.drop_bench")


def test_the_outlook_tells_until_when_and_how_the_zones_do(warehouse: Warehouse) -> None:
    refs = [warehouse.order("A1", MUG_BLUE=1, PEN=1), warehouse.order("A2", PEN=2)]
    released = warehouse.release(Method.WAVE, *refs)
    desk = warehouse.desk(badge=ADA)
    desk.scan(f"ROUND-{released.rounds[0]}")
    with behind(warehouse.store) as connection:
        connection.exec_driver_sql(
            "INSERT INTO pick_round SELECT 99, method, 'Z', 'taken_back', sequence, wave, journey,"
            " cart, '', '', '', 0, 0, released_at, NULL, NULL FROM pick_round WHERE round = 1"
        )

    with warehouse.store.look() as reading:
        found = outlook(reading, released.rounds[0])
        assert outlook(reading, 404) == Outlook()
        assert found.leave_by == min(order.ship_by for order in reading.find(Order))

    assert found.zones == (ZoneProgress("A", "Ada", 0, 1), ZoneProgress("B", "", 0, 2))


def test_a_round_alone_has_no_zones(warehouse: Warehouse) -> None:
    begun(warehouse)

    with warehouse.store.look() as reading:
        assert outlook(reading, 1).zones == ()


def test_who_comes_back_finds_a_round_that_others_finished(warehouse: Warehouse) -> None:
    desk = begun(warehouse, MUG_BLUE=1)
    desk.scan("CMD-SIGN-OUT")
    play(
        warehouse.desk(badge=BEN),
        f"""
        ROUND-1      SLOT   good  pick.go_to_slot
        LOC-A-01-01  ITEM   good  pick.scan_item
        {MUG}        DROP   good  pick.drop_bench
        LOC-BENCH-1  START  good  pick.dropped
        """,
    )

    assert warehouse.desk().open("pick").place == "START"
    with warehouse.store.look() as reading:
        assert reading.get(Round, 1).state is RoundState.DONE
        assert reading.get(Place, "BENCH-1").place == "BENCH-1"


def test_a_packed_line_is_not_offered_again(warehouse: Warehouse) -> None:
    begun(warehouse, MUG_BLUE=1)
    walk(warehouse)
    bench = warehouse.desk("pack", SAM)
    for text in ("TOTE-0001", "BOX-M", MUG):
        bench.scan(text)

    desk = warehouse.desk(badge=BEN)
    desk.scan("TOTE-0001")

    assert desk.scan("CMD-1").say in {"pick.packed_already", "desk.not_expected"}


def test_more_of_a_line_comes_from_one_slot_where_that_is_enough(warehouse: Warehouse) -> None:
    begun(warehouse, MUG_BLUE=1)

    change_lines(warehouse.store, an_act(), order_ref="A1", lines=((1, 2),))

    with warehouse.store.look() as reading:
        assert {one.slot for one in reading.find(Task, order_ref="A1")} == {"A-01-01"}


def test_an_order_that_is_packed_stays_claimed_when_its_packer_signs_out(
    warehouse: Warehouse,
) -> None:
    begun(warehouse, MUG_BLUE=1)
    for text in ("LOC-A-01-01", MUG, "LOC-BENCH-1"):
        assert warehouse.desk().scan(text).is_good
    bench = warehouse.desk("pack", SAM)
    assert bench.scan("TOTE-0001").is_good

    bench.scan("CMD-SIGN-OUT")

    with warehouse.store.look() as reading:
        assert [one.subject for one in reading.find(Claim, active=True)] == ["order A1"]
