"""Coming to an order at the bench, and leaving it."""

from dataclasses import replace

import pytest

from tests.behind import behind
from tests.unit.usecases.packing.bench import Bench
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.usecases.packing.items import pack_item
from warehouse_desk.usecases.packing.orders import (
    open_next_order,
    open_order,
    open_order_in_tote,
    open_order_in_wall_slot,
    pause_order,
)
from warehouse_desk.usecases.packing.parcels import take_box


def why(bench: Bench, operation, person: str = "pat", **arguments: object) -> Refusal:
    with pytest.raises(Refusal) as refused:
        operation(bench.store, bench.act(person), **arguments)
    return refused.value


def test_whoever_may_not_pack_opens_nothing(bench: Bench) -> None:
    refusal = why(bench, open_order, "pia", order_ref="1001")

    assert refusal.why is Why.NOT_ALLOWED


def test_a_tote_or_wall_slot_without_an_order_has_nothing_to_pack(bench: Bench) -> None:
    open_order_in_wall_slot(bench.store, bench.act(), wall_slot="WALL-1-04")
    pause_order(bench.store, bench.act())
    with behind(bench.store) as connection:
        connection.exec_driver_sql("UPDATE tote SET order_ref = ''")
        connection.exec_driver_sql("UPDATE wall_slot SET order_ref = ''")

    tote = why(bench, open_order_in_tote, tote="TOTE-0001")
    slot = why(bench, open_order_in_wall_slot, wall_slot="WALL-1-04")

    assert (tote.why, tote.facts["scanned"]) == (Why.NOTHING_TO_PACK, "TOTE-0001")
    assert (slot.why, slot.facts["scanned"]) == (Why.NOTHING_TO_PACK, "WALL-1-04")


@pytest.mark.parametrize("state", [state for state in OrderState if state != "picked"])
def test_only_a_picked_order_is_packed(bench: Bench, state: OrderState) -> None:
    bench.put(replace(bench.get(Order, "1001"), state=state))

    refusal = why(bench, open_order, order_ref="1001")

    assert (refusal.why, refusal.facts["state"]) == (Why.NOTHING_TO_PACK, state.value)


def test_an_order_on_hold_is_neither_opened_nor_packed_further(bench: Bench) -> None:
    open_order(bench.store, bench.act(), order_ref="1001")
    for ref in ("1001", "1002"):
        bench.put(replace(bench.get(Order, ref), held=True))

    assert why(bench, open_order, order_ref="1002").why is Why.ORDER_HELD
    assert why(bench, take_box, box="M").why is Why.ORDER_HELD


def test_an_order_that_went_elsewhere_meanwhile_is_not_packed_further(bench: Bench) -> None:
    open_order(bench.store, bench.act(), order_ref="1001")
    bench.put(replace(bench.get(Order, "1001"), state=OrderState.RELEASED))

    refusal = why(bench, take_box, box="M")

    assert (refusal.why, refusal.facts["state"]) == (Why.NOTHING_TO_PACK, "released")
    assert bench.step().at == "START"


def test_without_an_order_on_the_bench_nothing_is_packed(bench: Bench) -> None:
    assert why(bench, pack_item, sku="MUG-RED").why is Why.NOTHING_TO_PACK


def test_a_claim_that_ran_out_is_taken_over_and_its_old_owner_writes_no_more(
    bench: Bench,
) -> None:
    open_order(bench.store, bench.act(), order_ref="1001")
    take_box(bench.store, bench.act(), box="M")
    early = why(bench, open_order, "olga", order_ref="1001")
    bench.later(hours=5)

    open_order(bench.store, bench.act("olga"), order_ref="1001")
    late = why(bench, pack_item, sku="MUG-RED")

    assert (early.why, early.facts["name"]) == (Why.ORDER_TAKEN, "Pat")
    assert (late.why, late.facts["name"]) == (Why.ORDER_TAKEN, "Olga")
    assert bench.step("olga").parcel == "P-000001"
    assert bench.step().at == "START"


def test_whoever_takes_the_next_box_of_a_large_order_keeps_it(bench: Bench) -> None:
    open_order(bench.store, bench.act(), order_ref="1001")
    bench.later(hours=3)
    desk = bench.desk()
    assert desk.scan("BOX-M").is_good
    bench.later(hours=3)

    assert why(bench, open_order, "olga", order_ref="1001").why is Why.ORDER_TAKEN
    assert desk.scan("CMD-UNDO").is_good
    open_order(bench.store, bench.act("olga"), order_ref="1001")
    assert bench.step("olga").at == "BOX"


def test_what_somebody_else_went_on_with_is_not_taken_back(bench: Bench) -> None:
    desk = bench.desk()
    for scan in ("TOTE-0001", "BOX-M", "MUG-RED"):
        desk.scan(scan)
    bench.later(hours=5)
    other = bench.desk(person="olga")
    for scan in ("TOTE-0001", "MUG-BLUE", "MUG-BLUE"):
        assert other.scan(scan).is_good

    reply = desk.scan("CMD-UNDO")

    assert (reply.say, reply.place, reply.facts["name"]) == (Why.ORDER_TAKEN, "START", "Olga")
    assert desk.scan("TOTE-0005").is_good
    assert desk.scan("CMD-UNDO").is_good
    assert desk.scan("CMD-UNDO").say is Why.ORDER_TAKEN


def test_when_every_order_is_in_work_or_held_there_is_no_next_one(bench: Bench) -> None:
    for order in bench.find(Order):
        bench.put(replace(order, held=True))

    assert why(bench, open_next_order).why is Why.NOTHING_TO_PACK


def test_the_same_act_twice_packs_once(bench: Bench) -> None:
    open_order(bench.store, bench.act(), order_ref="1001")
    act = bench.act()

    first = take_box(bench.store, act, box="M")
    again = take_box(bench.store, act, box="M")

    assert first == again
    assert len(bench.find(Parcel)) == 1
