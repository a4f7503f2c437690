"""Parcels and their labels over the whole of an order's packing."""

from dataclasses import replace

import pytest

from tests.behind import behind
from tests.factories import an_act
from tests.unit.usecases.packing.bench import Bench, bring_in
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import Label, Parcel, ParcelItem
from warehouse_desk.domain.picking import Tote, WallSlot
from warehouse_desk.domain.stock import Goods, Stock
from warehouse_desk.usecases.packing.damage import take_out_damaged
from warehouse_desk.usecases.packing.items import pack_item
from warehouse_desk.usecases.packing.labelling import confirm_label, void_label
from warehouse_desk.usecases.packing.orders import open_order
from warehouse_desk.usecases.packing.parcels import (
    close_parcel,
    reopen_parcel,
    take_box,
)
from warehouse_desk.usecases.packing.weighing import weigh_parcel
from warehouse_desk.usecases.shipping.hand_over import ship_parcel


def begin(bench: Bench, order_ref: str, box: str = "L") -> None:
    open_order(bench.store, bench.act(), order_ref=order_ref)
    take_box(bench.store, bench.act(), box=box)


def pack(bench: Bench, sku: str, quantity: int = 1, **goods: str) -> None:
    pack_item(bench.store, bench.act(), sku=sku, quantity=quantity, **goods)


def close(bench: Bench) -> int:
    return close_parcel(bench.store, bench.act()).to_confirm


def confirm_all(bench: Bench) -> None:
    for view in bench.step().labels:
        confirm_label(bench.store, bench.act(), tracking=view.tracking)


def labels(bench: Bench) -> list[tuple[str, str]]:
    return [(label.parcel, label.state.value) for label in bench.find(Label)]


def two_parcels(bench: Bench) -> None:
    """Pack order 1001 into two parcels and confirm their labels."""
    begin(bench, "1001")
    pack(bench, "MUG-BLUE", 2)
    close(bench)
    take_box(bench.store, bench.act(), box="S")
    pack(bench, "MUG-RED")
    assert close(bench) == 2
    confirm_all(bench)


def test_the_labels_of_an_order_are_made_with_its_last_parcel(bench: Bench) -> None:
    two_parcels(bench)

    assert labels(bench) == [("P-000001", "confirmed"), ("P-000002", "confirmed")]
    assert bench.get(Order, "1001").state is OrderState.PACKED
    assert len(bench.told("print_label")) == len(bench.told("print_slip")) == 2


def test_a_reopened_parcel_alone_gets_a_new_label(bench: Bench) -> None:
    two_parcels(bench)

    reopen_parcel(bench.store, bench.act(), parcel="P-000002")
    assert bench.get(Order, "1001").state is OrderState.PICKED
    assert close(bench) == 1

    assert labels(bench) == [
        ("P-000001", "confirmed"), ("P-000002", "void"), ("P-000002", "made"),
    ]  # fmt: skip


def test_all_labels_are_new_when_there_are_fewer_parcels_than_before(bench: Bench) -> None:
    two_parcels(bench)
    reopen_parcel(bench.store, bench.act(), parcel="P-000002")

    take_out_damaged(bench.store, bench.act(), sku="MUG-RED")

    assert [parcel.state.value for parcel in bench.find(Parcel)] == ["labelled", "void"]
    assert labels(bench)[0] == ("P-000001", "void")
    (view,) = bench.step().labels
    assert (view.parcel, view.number) == ("P-000001", 1)


def test_all_labels_are_new_when_there_is_one_parcel_more(bench: Bench) -> None:
    two_parcels(bench)
    reopen_parcel(bench.store, bench.act(), parcel="P-000001")
    more = replace(bench.get(OrderLine, "1001", 1), ordered=3, picked=3)
    bench.put(more, Tote("TOTE-0001", order_ref="1001"))
    bring_in(bench.store, an_act(), goods=Goods("MUG-BLUE"), place="TOTE-0001", pieces=1)
    close(bench)

    take_box(bench.store, bench.act(), box="S")
    pack(bench, "MUG-BLUE")
    to_confirm = close(bench)

    assert to_confirm == 3
    assert [state for _, state in labels(bench)] == ["void", "void", "made", "made", "made"]


def test_an_order_whose_other_parcel_left_is_shipped_when_the_rest_is_damaged(
    bench: Bench,
) -> None:
    two_parcels(bench)
    tracking = bench.label_of("1001").tracking
    ship_parcel(bench.store, bench.act(station="ship"), tracking=tracking)
    reopen_parcel(bench.store, bench.act(), parcel="P-000002")

    take_out_damaged(bench.store, bench.act(), sku="MUG-RED")

    assert bench.get(Order, "1001").state is OrderState.SHIPPED
    assert bench.told("channel_update")[0].subject == "1001"
    lines = bench.find(OrderLine, order_ref="1001")
    assert [(line.shipped, line.short) for line in lines] == [(2, 0), (0, 1)]


@pytest.mark.parametrize("state", ["open", "void"])
def test_only_a_closed_parcel_is_opened_again(bench: Bench, state: str) -> None:
    begin(bench, "1006", "S")
    if state == "void":
        take_out_damaged(bench.store, bench.act(), sku="MUG-BLUE")

    with pytest.raises(Refusal) as refused:
        reopen_parcel(bench.store, bench.act(), parcel="P-000001")

    assert refused.value.why is Why.NO_PARCEL


def test_a_parcel_that_left_is_not_opened_again(bench: Bench) -> None:
    two_parcels(bench)
    ship_parcel(bench.store, bench.act(), tracking=bench.label_of("1001").tracking)

    with pytest.raises(Refusal) as refused:
        reopen_parcel(bench.store, bench.act(), parcel="P-000001")

    assert refused.value.why is Why.PARCEL_SHIPPED


def test_there_is_nothing_to_close_or_weigh_without_a_parcel(bench: Bench) -> None:
    open_order(bench.store, bench.act(), order_ref="1001")

    for operation, arguments in ((close_parcel, {}), (weigh_parcel, {"grams": 500})):
        with pytest.raises(Refusal) as refused:
            operation(bench.store, bench.act(), **arguments)
        assert refused.value.why is Why.NO_PARCEL


def test_a_confirmed_label_is_not_made_void(bench: Bench) -> None:
    two_parcels(bench)

    with pytest.raises(Refusal) as refused:
        void_label(bench.store, bench.act(), tracking=bench.label_of("1001").tracking)

    assert refused.value.why is Why.LABEL_CONFIRMED


def test_a_piece_too_heavy_for_its_box_travels_alone(bench: Bench) -> None:
    begin(bench, "1004", "S")

    pack(bench, "ANVIL")

    assert bench.step().expected_g == 80 + 9_000


def test_pieces_are_shared_out_among_lines_of_the_same_product(bench: Bench) -> None:
    begin(bench, "1002")

    pack(bench, "MUG-BLUE", 5)

    items = bench.find(ParcelItem)
    assert [(item.line, item.quantity) for item in items] == [(1, 4), (2, 1)]


def test_a_damaged_piece_may_be_in_the_parcel_already(bench: Bench) -> None:
    begin(bench, "1003")
    pack(bench, "CLOCK", serial="SN1")
    pack(bench, "TEA", 2, lot="L1")
    pack(bench, "TEA", lot="L2")

    take_out_damaged(bench.store, bench.act(), sku="CLOCK", serial="SN1")
    for goods, needed in (({"sku": "TEA"}, Why.LOT_NEEDED),):
        with pytest.raises(Refusal) as refused:
            take_out_damaged(bench.store, bench.act(), **goods)
        assert refused.value.why is needed
    take_out_damaged(bench.store, bench.act(), sku="TEA", lot="L1")

    tea, clock = bench.find(OrderLine, order_ref="1003")
    assert (tea.picked, tea.packed, tea.short) == (2, 2, 1)
    assert (clock.picked, clock.packed, clock.short) == (1, 0, 1)
    assert bench.get(Stock, "TEA", "QUARANTINE-1", "L1").quantity == 1
    assert [(item.sku, item.lot, item.quantity) for item in bench.find(ParcelItem)] == [
        ("TEA", "L1", 1), ("TEA", "L2", 1),
    ]  # fmt: skip


def test_the_damaged_piece_of_a_product_with_two_lines_is_missing_in_one(bench: Bench) -> None:
    begin(bench, "1002")
    pack(bench, "MUG-BLUE", 6)

    take_out_damaged(bench.store, bench.act(), sku="MUG-BLUE", quantity=1)

    lines = bench.find(OrderLine, order_ref="1002")
    assert [(line.packed, line.short) for line in lines] == [(3, 1), (2, 0)]


def test_a_place_is_free_as_soon_as_it_holds_nothing_more_of_the_order(bench: Bench) -> None:
    red = replace(bench.get(OrderLine, "1001", 2), ordered=2, picked=2)
    bench.put(red, WallSlot("WALL-1-04", 4, "1001"))
    bring_in(bench.store, an_act(), goods=Goods("MUG-RED"), place="WALL-1-04", pieces=1)
    begin(bench, "1001")

    seen = []
    for sku, pieces in (("MUG-BLUE", 2), ("MUG-RED", 1), ("MUG-RED", 1)):
        pack(bench, sku, pieces)
        seen.append(bench.step().places)

    assert seen == [("TOTE-0001", "WALL-1-04"), ("WALL-1-04",), ()]


def test_of_several_packed_serial_numbers_the_damaged_one_is_asked_for(bench: Bench) -> None:
    begin(bench, "1003")
    for serial in ("SN1", "SN2"):
        pack(bench, "CLOCK", serial=serial)

    with pytest.raises(Refusal) as refused:
        take_out_damaged(bench.store, bench.act(), sku="CLOCK")

    assert refused.value.why is Why.SERIAL_NEEDED


def test_more_than_the_parcel_holds_cannot_be_damaged(bench: Bench) -> None:
    begin(bench, "1006", "S")
    pack(bench, "MUG-BLUE")

    with pytest.raises(Refusal) as refused:
        take_out_damaged(bench.store, bench.act(), sku="MUG-BLUE", quantity=2)

    assert refused.value.why is Why.NOT_IN_PARCEL


def test_without_a_quarantine_damaged_goods_are_scrap(bench: Bench) -> None:
    begin(bench, "1006", "S")
    with behind(bench.store) as connection:
        connection.exec_driver_sql("DELETE FROM place WHERE kind = 'quarantine'")

    taken = take_out_damaged(bench.store, bench.act(), sku="MUG-BLUE")

    assert (taken.place, taken.is_short) == ("@scrap", True)


def test_books_that_say_less_than_was_picked_are_not_overdrawn(bench: Bench) -> None:
    begin(bench, "1006", "S")
    with behind(bench.store) as connection:
        connection.exec_driver_sql("UPDATE stock SET quantity = 0 WHERE place = 'TOTE-0005'")

    with pytest.raises(Refusal) as refused:
        pack(bench, "MUG-BLUE")

    assert refused.value.why is Why.ALREADY_PACKED
