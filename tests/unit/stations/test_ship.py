"""The shipping station, scan by scan."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.scans import play
from tests.unit.usecases.packing.bench import NOON, Bench, open_bench
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.shipping import HandOver
from warehouse_desk.domain.stock import Stock
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.ship import ShipStation
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.shipping import step
from warehouse_desk.usecases.shipping.day_end import close_day, day_end
from warehouse_desk.usecases.shipping.hand_over import close_hand_over, leave_hand_over
from warehouse_desk.usecases.shipping.manifest import manifest_content
from warehouse_desk.usecases.shipping.signature import sign_hand_over

#: The labels of order 1006 (LARK express), 1001 (LARK standard) and the two of 1004 (HERON).
PARCEL_6, PARCEL_1 = "095210010000000017", "095210010000000024"
PARCEL_4A, PARCEL_4B = "095210020000000016", "095210020000000023"


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        pack(opened)
        yield opened


def pack(bench: Bench) -> None:
    """Pack four parcels; the label of the last one is printed and not confirmed."""
    desk = bench.desk()
    for scan in (
        *("TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE", PARCEL_6),
        *("TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE", PARCEL_1),
        *("WALL-1-04", "BOX-L", "ANVIL", "ANVIL", "CMD-DONE"),
        *("BOX-L", "ANVIL", "ANVIL", "CMD-DONE"),
        PARCEL_4A,
    ):
        assert desk.scan(scan).is_good, scan


def test_parcels_are_scanned_out_to_their_carrier(bench: Bench) -> None:
    play(
        bench.desk("ship"),
        f"""
        CARRIER-LARK  PARCEL  good  ship.scan_parcel  carrier=Larkpost n=2
        {PARCEL_6}    PARCEL  good  ship.order_out    order=1006 n=1
        {PARCEL_1}    PARCEL  good  ship.order_out    order=1001 n=0
        CMD-DONE      START   good  ship.closed       n=2 carrier=Larkpost
        """,
    )

    order = bench.get(Order, "1001")
    assert (order.state, order.shipped_at) == (OrderState.SHIPPED, NOON)
    assert [line.shipped for line in bench.find(OrderLine, order_ref="1001")] == [2, 1]
    assert bench.get(Stock, "MUG-BLUE", "@customer", "").quantity == 3
    (hand_over,) = bench.find(HandOver)
    assert (hand_over.carrier, hand_over.closed_at) == ("LARK", NOON)
    assert {message.subject for message in bench.told("channel_update")} == {"1001", "1006"}
    assert {message.subject for message in bench.told("customer_message")} == {"1001", "1006"}
    assert [message.body for message in bench.told("print_manifest")] == ['{"hand_over":1}']


def test_a_parcel_opens_the_hand_over_of_its_carrier(bench: Bench) -> None:
    play(
        bench.desk("ship"),
        f"""
        {PARCEL_6}     PARCEL  good   ship.order_out      order=1006 n=1
        {PARCEL_6}     PARCEL  wrong  ship.already_shipped  parcel={PARCEL_6}
        CMD-DONE       START   good   ship.closed_without  n=1 missing={PARCEL_1}
        CARRIER-LARK   PARCEL  good   ship.scan_parcel    n=1
        CMD-DONE       PARCEL  wrong  ship.hand_over_empty
        """,
    )


def test_a_parcel_of_another_carrier_is_refused(bench: Bench) -> None:
    desk = bench.desk()
    for scan in ("WALL-1-04", "ORD-1004", PARCEL_4B):
        desk.scan(scan)

    play(
        bench.desk("ship"),
        f"""
        CARRIER-LARK   PARCEL  good   ship.scan_parcel
        {PARCEL_4A}    PARCEL  wrong  ship.wrong_carrier  expected=LARK scanned=HERON
        CARRIER-HERON  PARCEL  good   ship.scan_parcel    n=2
        {PARCEL_4A}    PARCEL  good   ship.out            order=1004 n=1
        {PARCEL_4B}    PARCEL  good   ship.order_out      order=1004
        """,
    )


def test_what_is_not_ready_stays_here(bench: Bench) -> None:
    bench.put(replace(bench.get(Order, "1001"), held=True))

    play(
        bench.desk("ship"),
        f"""
        {PARCEL_4B}         START  wrong  ship.label_not_confirmed  order=1004 parcel={PARCEL_4B}
        {PARCEL_4A}         START  wrong  pack.not_all_packed       order=1004
        {PARCEL_1}          START  wrong  pack.order_held           order=1001
        095210010000000093  START  wrong  ship.unknown_label
        CARRIER-NOBODY      START  wrong  ship.unknown_carrier      carriers=HERON,LARK
        """,
    )


def test_a_void_label_leads_no_parcel_out(bench: Bench) -> None:
    desk = bench.desk()
    for scan in (PARCEL_4B, "CMD-PAUSE", PARCEL_1, "CMD-YES"):
        desk.scan(scan)

    play(bench.desk("ship"), f"{PARCEL_1} START wrong ship.label_void scanned={PARCEL_1}")


def test_what_is_out_is_out(bench: Bench) -> None:
    play(
        bench.desk("ship"),
        f"""
        {PARCEL_6}  PARCEL  good   ship.order_out
        CMD-UNDO    PARCEL  wrong  store.cannot_undo  act=ship_parcel
        """,
    )


def test_a_hand_over_is_left_and_joined_by_somebody_else(bench: Bench) -> None:
    play(
        bench.desk("ship"),
        f"""
        {PARCEL_6}   PARCEL  good  ship.order_out
        CMD-PAUSE    START   good  ship.left        number=1
        """,
    )

    play(
        bench.desk("ship", person="olga"),
        f"""
        CARRIER-LARK  PARCEL  good  ship.scan_parcel  n=1
        {PARCEL_1}    PARCEL  good  ship.order_out
        CMD-DONE      START   good  ship.closed       n=2
        """,
    )

    assert {parcel.hand_over for parcel in bench.find(Parcel, state="shipped")} == {1}


def test_nothing_is_closed_or_left_that_was_not_opened(bench: Bench) -> None:
    for operation in (close_hand_over, leave_hand_over):
        with pytest.raises(Refusal) as refused:
            operation(bench.store, bench.act(station="ship"))
        assert refused.value.why is Why.NO_HAND_OVER


def test_the_step_shows_what_waits_for_whom_until_when(bench: Bench) -> None:
    start = bench.ship_step()
    bench.desk("ship").scan("CARRIER-LARK")

    now = bench.ship_step()

    assert [(one.carrier, one.waiting) for one in start.carriers] == [("HERON", 1), ("LARK", 2)]
    assert [view.tracking for view in now.waiting.shown] == [PARCEL_6, PARCEL_1]
    assert now.cut_off == NOON.replace(hour=16, minute=30)
    assert (now.staging, now.out.n) == ("STAGE-LARK", 0)


CODES = (
    "MUG-RED", "CASE-6", "LOC-A-03-12", "TOTE-0001", "CART-01", "WALL-1-04", "BOX-M", "ORD-1002",
    PARCEL_4A, PARCEL_4B, "095210010000000093", "ROUND-17", "RMA-000213", "U-0000451",
    "CARRIER-NOBODY", "LOT-L1", "SN-SN1", "what?", "2000000000016", "TOTE-", "CMD-UNDO",
    "CMD-REDO", "CMD-SKIP", "CMD-SHORT", "CMD-DAMAGED", "CMD-PAUSE", "CMD-NEXT", "CMD-DONE",
    "CMD-CANCEL", "CMD-COUNT-3", "CMD-TOTE-FULL", "CMD-OTHER-SLOT", "CMD-HELP", "CMD-YES",
    "CMD-NO", "CMD-OK", "CMD-PHOTO", "CMD-PRINT", "CMD-REPRINT", "CMD-VOID", "CMD-1",
)  # fmt: skip


@pytest.mark.parametrize("place", ["START", "PARCEL", "STAGE"])
def test_every_place_answers_every_code_and_a_wrong_one_changes_nothing(
    tmp_path: Path, place: str
) -> None:
    with open_bench(tmp_path) as bench:
        pack(bench)
        left = list(CODES)
        while left:
            desk = _at(bench, place)
            before = bench.dump()
            while left and desk.station is not None and desk.station.place() == place:
                code = left.pop()
                reply = desk.scan(code)
                if reply.is_good:
                    assert len(bench.dump()["operation"]) == len(before["operation"]) + 1
                    break
                assert bench.dump() == before, f"{code} at {place}"


def _at(bench: Bench, place: str) -> Desk:
    desk = bench.desk("ship")
    if place == "PARCEL":
        desk.scan("CARRIER-LARK")
    if place == "STAGE":
        desk.scan("LOC-STAGE-LARK")
    return desk


def test_a_restart_stands_in_the_same_hand_over(bench: Bench) -> None:
    bench.desk("ship").scan(PARCEL_6)

    station = ShipStation(bench.store, "pat")

    assert station.greet().place == "PARCEL"
    assert station.task() == "1"


def test_parcels_that_are_not_ready_are_told_before_the_van_leaves(bench: Bench) -> None:
    play(
        bench.desk("ship"),
        """
        CARRIER-HERON  PARCEL  good  ship.scan_parcel  n=1 late=1004/2
        """,
    )


def test_parcels_that_were_not_for_this_van_are_named_at_the_end(bench: Bench) -> None:
    surplus = f"095210010000000093,{PARCEL_4A}"

    play(
        bench.desk("ship"),
        f"""
        CARRIER-LARK            PARCEL  good   ship.scan_parcel
        {PARCEL_4A}             PARCEL  wrong  pack.not_all_packed
        095210010000000093      PARCEL  wrong  ship.unknown_label
        {PARCEL_6}              PARCEL  good   ship.order_out
        {PARCEL_6}              PARCEL  wrong  ship.already_shipped
        {PARCEL_1}              PARCEL  good   ship.order_out
        CMD-DONE                START   good   ship.closed_without  n=2 surplus={surplus}
        """,
    )


def test_a_parcel_that_found_its_van_after_all_is_not_named(bench: Bench) -> None:
    desk = bench.desk()
    desk.scan("WALL-1-04")
    desk.scan(PARCEL_4B)

    play(
        bench.desk("ship"),
        f"""
        CARRIER-LARK    PARCEL  good   ship.scan_parcel
        {PARCEL_4A}     PARCEL  wrong  ship.wrong_carrier
        {PARCEL_6}      PARCEL  good   ship.order_out
        CARRIER-HERON   PARCEL  good   ship.scan_parcel
        {PARCEL_4A}     PARCEL  good   ship.out
        CARRIER-LARK    PARCEL  good   ship.scan_parcel
        {PARCEL_1}      PARCEL  good   ship.order_out
        CMD-DONE        START   good   ship.closed  n=2
        """,
    )


def test_parcels_are_brought_to_the_lane_of_their_carrier(bench: Bench) -> None:
    play(
        bench.desk("ship"),
        f"""
        LOC-STAGE-LARK   STAGE   good   ship.stage        place=STAGE-LARK carrier=Larkpost n=2
        {PARCEL_6}       STAGE   good   ship.staged       order=1006 place=STAGE-LARK n=1
        {PARCEL_6}       STAGE   good   ship.staged       n=1
        CMD-UNDO         STAGE   good   desk.undone       act=stage_parcel
        {PARCEL_4A}      STAGE   wrong  ship.wrong_lane   expected=STAGE-HERON scanned=STAGE-LARK
        {PARCEL_4B}      STAGE   wrong  ship.label_not_confirmed
        LOC-A-03-12      STAGE   wrong  ship.no_lane      places=STAGE-HERON,STAGE-LARK
        LOC-STAGE-HERON  STAGE   good   ship.stage        carrier=Heronway n=1
        {PARCEL_4A}      STAGE   good   ship.staged       n=0
        CMD-DONE         START   good   ship.start
        """,
    )

    starts = {one.carrier: (one.waiting, one.staged) for one in bench.ship_step().carriers}
    assert starts == {"LARK": (2, 1), "HERON": (1, 1)}
    bench.desk("ship").scan("CARRIER-LARK")
    shown = {one.tracking: one.staged for one in bench.ship_step().waiting.shown}
    assert shown == {PARCEL_6: True, PARCEL_1: False}


def test_of_many_parcels_as_many_are_shown_as_anybody_reads_and_all_are_counted(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(step, "_SHOWN", 1)
    desk = bench.desk("ship")

    play(desk, "CARRIER-LARK  PARCEL  good  ship.scan_parcel  n=2")
    waits = bench.ship_step().waiting
    play(
        desk,
        f"""
        {PARCEL_6}  PARCEL  good  ship.order_out  n=1
        {PARCEL_1}  PARCEL  good  ship.order_out  n=0
    """,
    )
    out = bench.ship_step().out

    assert (waits.n, [one.tracking for one in waits.shown]) == (2, [PARCEL_6])
    assert (out.n, [one.tracking for one in out.shown]) == (2, [PARCEL_1])


def test_what_is_gone_is_not_staged_and_a_carrier_leads_from_the_lane_to_its_van(
    bench: Bench,
) -> None:
    play(
        bench.desk("ship"),
        f"""
        {PARCEL_6}       PARCEL  good   ship.order_out
        CMD-DONE         START   good   ship.closed_without
        LOC-STAGE-LARK   STAGE   good   ship.stage            n=1
        {PARCEL_6}       STAGE   wrong  ship.already_shipped
        CARRIER-LARK     PARCEL  good   ship.scan_parcel      n=1
        """,
    )


def signing(bench: Bench) -> ShipStation:
    """Open a hand-over at a station whose driver signs on the screen."""
    bench.desk("ship").scan("CARRIER-LARK")
    pictures = iter(("first.png", "second.png", "first.png"))
    return ShipStation(bench.store, "pat", lambda _: StoredPhoto(next(pictures), "0" * 64))


def test_the_newest_signature_of_a_driver_stands_on_the_list(bench: Bench) -> None:
    station, sign = signing(bench), Code(Kind.COMMAND, Command.PHOTO, "")

    first = station.handle(sign, bench.act(station="ship"))
    bench.later(seconds=5)
    second = station.handle(sign, bench.act(station="ship"))
    again = station.handle(sign, bench.act(station="ship"))

    assert (first.say, first.facts) == (Say.SHIP_SIGNED, {"carrier": "Larkpost"})
    assert second.is_good
    assert (again.say, again.facts) == (Why.PHOTO_KNOWN, {"plate": "hand-over 1"})
    assert bench.ship_step().signed
    with bench.store.look() as reading:
        assert manifest_content(reading, 1).signature == "second.png"


def test_without_a_signature_or_a_hand_over_nothing_is_signed(bench: Bench) -> None:
    play(
        bench.desk("ship"),
        """
        CARRIER-LARK  PARCEL  good   ship.scan_parcel
        CMD-PHOTO     PARCEL  wrong  ship.no_signature
        CMD-PAUSE     START   good   ship.left
        """,
    )

    with pytest.raises(Refusal) as refused:
        sign_hand_over(bench.store, bench.act(station="ship"), path="a.png", sha256="0")
    assert refused.value.why is Why.NO_HAND_OVER


def test_the_end_of_the_day_names_what_every_carrier_left_behind(bench: Bench) -> None:
    desk = bench.desk("ship")
    for scan in ("CARRIER-LARK", PARCEL_6, PARCEL_4A, "CMD-DONE"):
        desk.scan(scan)
    with bench.store.look() as reading:
        heron, lark = day_end(reading)

    assert (lark.out, lark.missing, lark.here, lark.surplus) == (1, (PARCEL_1,), (), (PARCEL_4A,))
    assert (heron.here, heron.late, heron.out) == ((PARCEL_4A,), ("1004/2",), 0)
    assert not heron.is_clear


def test_one_act_closes_all_hand_overs_that_took_something(bench: Bench) -> None:
    for person, scan in (("pat", PARCEL_6), ("olga", "CARRIER-HERON")):
        assert bench.desk("ship", person=person).scan(scan).is_good

    closed = close_day(bench.store, bench.act(station="ship"))

    assert [(one.carrier, one.parcels, one.missing) for one in closed] == [("LARK", 1, (PARCEL_1,))]
    assert [message.subject for message in bench.told("print_manifest")] == ["1"]
    with bench.store.look() as reading:
        heron, lark = day_end(reading)
    assert (heron.open_hand_overs, lark.open_hand_overs, lark.out) == ((2,), (), 1)


def test_a_parcel_that_went_with_another_van_is_not_astray(bench: Bench) -> None:
    desk = bench.desk()
    desk.scan("WALL-1-04")
    desk.scan(PARCEL_4B)
    ship = bench.desk("ship")
    for scan in ("CARRIER-LARK", PARCEL_4A, "CARRIER-HERON", PARCEL_4A, PARCEL_4B, "CMD-DONE",
                 "CARRIER-LARK", PARCEL_6, PARCEL_1, "CMD-DONE"):  # fmt: skip
        ship.scan(scan)
    with bench.store.look() as reading:
        heron, lark = day_end(reading)

    assert heron.is_clear
    assert lark.is_clear
    bench.later(days=1)
    with bench.store.look() as reading:
        assert [one.out for one in day_end(reading)] == [0, 0]
