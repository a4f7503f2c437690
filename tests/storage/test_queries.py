"""Questions over many rows, the same answers from SQLite and PostgreSQL."""

from dataclasses import fields
from datetime import timedelta

import pytest

from tests.factories import (
    MORNING,
    a_box,
    a_channel,
    a_contact,
    a_label,
    a_lot,
    a_parcel,
    a_place,
    a_product,
    a_reservation,
    a_return,
    a_returned_unit,
    a_round,
    a_round_order,
    a_task,
    an_act,
    an_order,
    an_order_line,
)
from tests.storage.keeping import do, keep
from tests.storage.statements import plan_of
from warehouse_desk.domain.errors import Refusal
from warehouse_desk.domain.events import ScanRow
from warehouse_desk.domain.floor import PlaceKind
from warehouse_desk.domain.orders import OrderState, Readiness
from warehouse_desk.domain.packing import LabelState, ParcelState
from warehouse_desk.domain.picking import RoundState, TaskState
from warehouse_desk.domain.returns import ReturnState, UnitState
from warehouse_desk.domain.shipping import Carrier, Staged
from warehouse_desk.domain.stock import Count, Stock
from warehouse_desk.storage.mapping import MAPPINGS
from warehouse_desk.storage.reading import _finder
from warehouse_desk.storage.ready import Ready
from warehouse_desk.storage.scan_statements import LAST_STANDING, LAST_UNDO
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Act, UnitOfWork
from warehouse_desk.usecases.queries import (
    NO_PARCELS,
    FreeStock,
    Lack,
    LastOperation,
    Need,
    WorkCount,
)
from warehouse_desk.usecases.undo import redo_last, undo_last


@operation(None, undo=True)
def note(uow: UnitOfWork, *, word: str) -> str:
    """An operation that changes nothing but the journal."""
    uow.record("noted", word)
    return word


@pytest.fixture
def floor(store: SqlStore) -> SqlStore:
    """Two products and four places."""
    keep(
        store,
        a_product("MUG-BLUE"),
        a_product("TEA", lots=True),
        a_place("A-01-01"),
        a_place("A-01-02"),
        a_place("R-01", kind=PlaceKind.RESERVE),
        a_place("A-09-09", blocked=True),
        a_place("BENCH-1", kind=PlaceKind.BENCH),
    )
    return store


@pytest.fixture
def orders(floor: SqlStore) -> SqlStore:
    """A channel and a customer."""
    keep(floor, a_channel(), a_contact())
    return floor


def test_free_stock_is_what_nobody_was_promised_pick_slots_and_fuller_ones_first(
    floor: SqlStore,
) -> None:
    keep(
        floor,
        Stock("MUG-BLUE", "A-01-01", quantity=5, reserved=3),
        Stock("MUG-BLUE", "A-01-02", quantity=9),
        Stock("MUG-BLUE", "R-01", quantity=40),
        Stock("MUG-BLUE", "A-09-09", quantity=7),
        Stock("MUG-BLUE", "BENCH-1", quantity=7),
        Stock("TEA", "A-01-01", quantity=7),
    )

    with floor.look() as reading:
        free = reading.ask.free_stock(["MUG-BLUE"])

    assert free == [
        FreeStock("MUG-BLUE", "A-01-02", "pick", "", "", 9),
        FreeStock("MUG-BLUE", "A-01-01", "pick", "", "", 2),
        FreeStock("MUG-BLUE", "R-01", "reserve", "", "", 40),
    ]


def test_what_expires_first_is_free_first(floor: SqlStore) -> None:
    keep(
        floor,
        a_lot("L-LATE", sku="TEA", expiry="2027-06-30"),
        a_lot("L-SOON", sku="TEA", expiry="2026-12-31"),
        a_lot("L-NEVER", sku="TEA", expiry=""),
        *(Stock("TEA", "A-01-01", lot, 1) for lot in ("L-LATE", "L-NEVER", "L-SOON", "L-GONE")),
    )

    with floor.look() as reading:
        lots = [(free.lot, free.expiry) for free in reading.ask.free_stock(["TEA"])]

    assert lots[:2] == [("L-SOON", "2026-12-31"), ("L-LATE", "2027-06-30")]
    assert sorted(lots[2:]) == [("L-GONE", ""), ("L-NEVER", "")]


def test_the_queue_is_ordered_by_day_then_urgency_then_time(orders: SqlStore) -> None:
    tomorrow, evening = MORNING + timedelta(days=1), MORNING + timedelta(hours=8)
    queued = [
        an_order("LATE", ship_by=tomorrow, service="express"),
        an_order("PLAIN", ship_by=MORNING),
        an_order("EXPRESS", ship_by=evening, service="express"),
        an_order("PUSHED", ship_by=MORNING, expedited=True),
        an_order("GONE", state=OrderState.CANCELLED),
    ]
    keep(orders, *queued, *(an_order_line(order_ref=order.order_ref) for order in queued))

    with orders.look() as reading:
        queue = reading.ask.queue([OrderState.OPEN, OrderState.RELEASED])
        asked = reading.ask.queue([], ["GONE", "PLAIN"])

    assert [row.order_ref for row in queue] == ["PUSHED", "EXPRESS", "PLAIN", "LATE"]
    assert [row.order_ref for row in asked] == ["GONE", "PLAIN"]
    assert (queue[0].expedited, queue[0].state) == (True, OrderState.OPEN)
    assert (queue[0].held, queue[0].ship_by) == (False, MORNING)


def test_orders_are_found_by_number_or_customer_the_most_exact_first(orders: SqlStore) -> None:
    keep(
        orders,
        a_contact(8, name="Łucja 100%_Żak"),
        *(an_order(ref, contact=8) for ref in ("x7", "X-71", "7", "71")),
    )

    with orders.look() as reading:
        found = {
            text: [ref for ref, _ in reading.ask.orders_like(text, 3)]
            for text in ("7", "X7", "łucja", "ŻAK", "100%_", "1%0", "nobody")
        }

    assert found == {
        "7": ["7", "71", "X-71"],
        "X7": ["x7"],
        "łucja": ["7", "71", "X-71"],
        "ŻAK": ["7", "71", "X-71"],
        "100%_": ["7", "71", "X-71"],
        "1%0": [],
        "nobody": [],
    }


def test_a_row_of_the_queue_counts_lines_pieces_and_promises(orders: SqlStore) -> None:
    keep(
        orders,
        an_order(),
        an_order_line(1, ordered=5, picked=1, short=1),
        an_order_line(2, ordered=4, cancelled=1),
        Stock("MUG-BLUE", "A-01-01", quantity=9, reserved=5),
        a_reservation(line=1, quantity=3),
        a_reservation(line=2, quantity=2),
    )

    with orders.look() as reading:
        (row,) = reading.ask.queue([OrderState.OPEN])

    counts = (row.lines, row.pieces, row.missing, row.promised, row.short)
    assert counts == (2, 7, 6, 5, 1)
    assert [type(number) for number in counts] == [int] * 5
    assert row.readiness is Readiness.AMBER


def test_a_place_still_holds_what_its_order_has_to_pack(orders: SqlStore) -> None:
    keep(
        orders,
        an_order("PACKED"),
        an_order_line(order_ref="PACKED", sku="MUG-BLUE", ordered=2, picked=2, packed=2),
        an_order("HALF"),
        an_order_line(order_ref="HALF", sku="MUG-BLUE", ordered=2, picked=2, packed=1),
        Stock("MUG-BLUE", "A-01-01", "", 3),
        Stock("MUG-BLUE", "A-01-02", "", 0),
    )

    with orders.look() as reading:
        held = {
            (ref, place)
            for ref in ("PACKED", "HALF")
            for place in ("A-01-01", "A-01-02", "R-01")
            if reading.ask.still_holds(place, ref)
        }

    assert held == {("HALF", "A-01-01")}


def test_lacks_are_the_lines_that_are_not_wholly_promised(orders: SqlStore) -> None:
    keep(
        orders,
        an_order(),
        an_order_line(1, ordered=2),
        an_order_line(2, ordered=5),
        an_order_line(3, ordered=3, sku="TEA"),
        Stock("MUG-BLUE", "A-01-01", quantity=4, reserved=4),
        Stock("MUG-BLUE", "BENCH-1", quantity=9),
        a_reservation(line=1, quantity=2),
        a_reservation(line=2, quantity=2),
    )

    with orders.look() as reading:
        lacks = reading.ask.lacks(["536532"])

    assert lacks == [
        Lack("536532", 2, "MUG-BLUE", "MUG-BLUE by name", 5, 2, 4),
        Lack("536532", 3, "TEA", "TEA by name", 3, 0, 0),
    ]
    assert all(type(lack.promised) is type(lack.on_hand) is int for lack in lacks)


def test_needs_name_the_orders_of_these_rounds_that_still_want_a_product(
    orders: SqlStore,
) -> None:
    refs = ("536532", "536533", "536534")
    keep(
        orders,
        *(an_order(ref) for ref in refs),
        *(an_order_line(order_ref=ref, ordered=5) for ref in refs),
        a_round(17),
        a_round(18),
        a_round_order(position=2, tote="TOTE-0002"),
        a_round_order(order_ref="536533", position=1, tote="TOTE-0001"),
        a_round_order(order_ref="536534", round=18),
        a_task(wanted=3, picked=1, in_hand=1),
        a_task(sequence=2, slot="A-01-02", wanted=1),
        a_task(order_ref="536533", wanted=2, state=TaskState.SKIPPED),
        a_task(order_ref="536534", round=18),
        a_task(order_ref="536533", wanted=2, picked=2, state=TaskState.DONE),
    )

    with orders.look() as reading:
        needs = reading.ask.needs("MUG-BLUE", [17])

    assert needs == [
        Need("536533", 17, 1, "TOTE-0001", 2),
        Need("536532", 17, 2, "TOTE-0002", 2),
    ]
    assert all(type(need.missing) is int for need in needs)


def test_the_last_operation_is_the_newest_one_that_stands(store: SqlStore) -> None:
    def last(*, undo: bool) -> str | None:
        with store.look() as reading:
            found = reading.ask.last_operation("system", "pick", undo=undo)
        return found and found.key

    first, second, undoing = (Act(key, "system", "pick") for key in ("a", "b", "undo"))
    note(store, first, word="one")
    note(store, second, word="two")
    note(store, an_act(station="pack"), word="elsewhere")

    before = last(undo=False), last(undo=True)
    undo_last(store, undoing)
    after = last(undo=False), last(undo=True)
    redo_last(store, an_act())
    again = last(undo=False), last(undo=True)

    assert (before, after, again) == (("b", None), ("a", "undo"), ("b", None))


def test_an_operation_is_named_with_its_kind(store: SqlStore) -> None:
    note(store, an_act(key="k"), word="one")

    with store.look() as reading:
        assert reading.ask.last_operation("system", "pick", undo=False) == LastOperation(
            "k", "note"
        )
        assert reading.ask.last_operation("ada", "pick", undo=False) is None


def test_the_work_that_waits_is_counted_each_kind_by_itself(orders: SqlStore) -> None:
    unit = (a_return(), a_return("RMA-000214", state=ReturnState.RECEIVED))
    keep(
        orders,
        an_order("OPEN"),
        an_order("PICKED", state=OrderState.PICKED),
        an_order(),
        an_order_line(),
        *(a_round(number, state=RoundState.READY) for number in (1, 2)),
        *(a_round(number, state=RoundState.ACTIVE) for number in (3, 4, 5)),
        *(a_task(round=1, state=TaskState.OPEN) for _ in range(2)),
        *(a_task(round=1, state=TaskState.SKIPPED) for _ in range(2)),
        *(a_task(round=1, picked=2, state=TaskState.DONE) for _ in range(5)),
        a_box(),
        *(a_place(f"P{at}", kind=PlaceKind.PARCEL) for at in range(6)),
        *(a_parcel(f"P{at}", state=ParcelState.LABELLED) for at in range(6)),
        *(a_label(parcel=f"P{at}", tracking=f"T{at}") for at in range(4)),
        a_label(parcel="P5", tracking="T5", state=LabelState.CONFIRMED),
        *unit,
        *(a_returned_unit(f"U-{at}", place="BENCH-1") for at in range(7)),
        a_returned_unit("U-9", place="BENCH-1", state=UnitState.DISPOSED),
        *(Count(0, "A-01-01", "MUG-BLUE", "short", "open", 1, 0, MORNING) for _ in range(8)),
        *(Count(0, "A-01-01", "MUG-BLUE", "short", "again", 1, 0, MORNING) for _ in range(2)),
        *(Count(0, "A-01-01", "MUG-BLUE", "short", "waiting", 1, 0, MORNING) for _ in range(3)),
        Count(0, "A-01-01", "MUG-BLUE", "short", "done", 1, 0, MORNING),
    )

    with orders.look() as reading:
        work = reading.ask.work()

    assert work == WorkCount(
        rounds_ready=2, rounds_active=3, lines_open=4, lines_done=5, orders_to_pack=1,
        parcels_to_ship=6, labels_to_confirm=4, returns_to_receive=1, units_to_inspect=7,
        counts_open=10, counts_to_judge=3, to_put_away=0, to_bring_down=0, orders_open=2,
    )  # fmt: skip
    assert {field.name for field in fields(work)} == set(WorkCount.__slots__)


def test_lines_are_counted_of_rounds_that_are_not_over_and_of_those_that_wait(
    orders: SqlStore,
) -> None:
    keep(
        orders,
        an_order(),
        an_order_line(),
        *(a_round(number, state=state) for number, state in enumerate(RoundState, start=1)),
        *(
            a_task(round=number, picked=picked, state=state)
            for number in range(1, len(RoundState) + 1)
            for picked, state in ((0, TaskState.OPEN), (2, TaskState.DONE))
        ),
    )

    with orders.look() as reading:
        work = reading.ask.work()

    assert (work.lines_open, work.lines_done) == (3, 3)


def test_questions_about_nothing_have_empty_answers(store: SqlStore) -> None:
    with store.look() as reading:
        ask = reading.ask

        assert ask.free_stock([]) == ask.queue([OrderState.OPEN]) == ask.lacks([]) == []
        assert ask.needs("MUG-BLUE", []) == []
        assert set(_values(ask.work())) == {0}


def _values(counts: WorkCount) -> list[int]:
    return [getattr(counts, field.name) for field in fields(counts)]


def test_an_event_of_a_kind_is_known_by_its_subject(store: SqlStore) -> None:
    note(store, an_act(), word="one")

    with store.look() as reading:
        assert reading.ask.has_event("noted", "one")
        assert not reading.ask.has_event("noted", "two")
        assert not reading.ask.has_event("heard", "one")


def test_a_refused_operation_is_no_last_operation(store: SqlStore) -> None:
    with pytest.raises(Refusal):
        undo_last(store, an_act())

    with store.look() as reading:
        assert reading.ask.last_operation("system", "pick", undo=False) is None


def test_questions_see_what_the_same_transaction_changed(floor: SqlStore) -> None:
    def work(uow: UnitOfWork) -> list[FreeStock]:
        uow.add(Stock("MUG-BLUE", "A-01-01", quantity=5))
        uow.save(Stock("MUG-BLUE", "A-01-01", quantity=5, reserved=4))
        return uow.ask.free_stock(["MUG-BLUE"])

    assert [free.free for free in do(floor, work)] == [1]


def test_of_some_stations_the_one_used_last_is_named(store: SqlStore) -> None:
    for station in ("pack", "pick", "ship"):
        note(store, an_act(station=station), word=station)

    with store.look() as reading:
        assert reading.ask.last_station("system", ["pack", "pick"]) == "pick"
        assert not reading.ask.last_station("system", ["wall"])
        assert not reading.ask.last_station("ada", ["pick"])


def test_orders_that_must_leave_are_counted_and_the_late_ones_of_them(orders: SqlStore) -> None:
    hour = timedelta(hours=1)
    keep(
        orders,
        an_order("LATE", ship_by=MORNING - hour),
        an_order("DUE", ship_by=MORNING + hour),
        an_order("TOMORROW", ship_by=MORNING + 24 * hour),
        an_order("GONE", ship_by=MORNING - hour, state=OrderState.SHIPPED),
    )

    with orders.look() as reading:
        assert reading.ask.due([OrderState.OPEN], MORNING + hour, MORNING) == (2, 1)
        assert reading.ask.due([OrderState.CANCELLED], MORNING + hour, MORNING) == (0, 0)


def test_a_tag_is_known_where_it_was_taken_until_that_is_undone(store: SqlStore) -> None:
    one, other = "3074257BF7194E4000001A85", "3074257BF7194E4000001A86"

    def read(*tasks: str, tag: str = one, station: str = "pick") -> bool:
        with store.look() as reading:
            return reading.ask.tag_read(tag, station, tasks) is not None

    store.refuse(an_act(station="pick", code=one, task="7"), "desk.not_expected")
    refused = read("7")
    note(store, an_act(station="pick", code=one, task="7"), word="one")
    taken = read("7"), read("6", "7"), read("8"), read("7", tag=other), read("7", station="pack")
    undo_last(store, an_act(station="pick"))

    assert not refused
    assert taken == (True, True, False, False, False)
    assert not read("7")


def test_what_a_hand_over_refused_is_found_without_going_through_all_scans(
    sqlite_where: str,
) -> None:
    store = open_store(sqlite_where)
    asked: dict[str, object] = {
        "station": "ship", "task": "7", "accepted": False, "say": ("refused.a", "refused.b"),
    }  # fmt: skip

    with store.look() as reading:
        reading.find(ScanRow, **asked)
        form = _finder(MAPPINGS[ScanRow], asked)._forms["sqlite"]
        plan = plan_of(reading.connection, form.sql, form.bound(asked))

    store.close()
    assert "USING INDEX ix_scan_task (task=?)" in plan[0]


@pytest.mark.parametrize(
    ("question", "index"),
    [(LAST_STANDING, "ix_operation_stands"), (LAST_UNDO, "ix_operation_took_back")],
)
def test_what_a_person_did_last_is_found_without_going_through_what_others_did(
    sqlite_where: str, question: Ready, index: str
) -> None:
    store = open_store(sqlite_where)
    asked = {"person": "ada", "station": "pick"}

    with store.look() as reading:
        form = question.form(reading.connection.dialect, asked)
        plan = plan_of(reading.connection, form.sql, form.bound(asked))

    store.close()
    assert plan == [f"SEARCH operation USING INDEX {index} (person=? AND station=?)"]


def test_parcels_at_the_hand_over_are_counted_and_some_of_them_listed(orders: SqlStore) -> None:
    names = [f"P-{at}" for at in range(5)]
    states = [*3 * [ParcelState.LABELLED], ParcelState.CLOSED, ParcelState.LABELLED]
    keep(
        orders,
        a_box(),
        an_order(),
        Carrier("LARK", "Larkpost", "9521001", "STAGE-LARK", "Europe/London"),
        a_place("STAGE-LARK"),
        *map(a_place, names),
    )
    keep(
        orders,
        *(
            a_parcel(name, number=at + 1, state=state, carrier="LARK")
            for at, (name, state) in enumerate(zip(names, states, strict=True))
        ),
    )
    valid, made = LabelState.CONFIRMED, LabelState.MADE
    labels = keep(
        orders,
        *(
            a_label(label=0, parcel=name, tracking=f"T-{name}", state=state)
            for name, state in zip(names, [valid, valid, valid, made, made], strict=True)
        ),
    )
    keep(orders, Staged(labels[1].label, "STAGE-LARK", MORNING, "ada"))

    with orders.look() as reading:
        every = reading.ask.first_waiting("LARK", 2)
        here = reading.ask.first_waiting("LARK", 9, staged=False)
        there = reading.ask.first_waiting("LARK", 9, staged=True)
        late = reading.ask.parcels_late("LARK")
        out = reading.ask.last_out(1, 2)

    assert (every.n, [one.parcel for one in every.shown]) == (3, ["P-0", "P-1"])
    assert (here.n, [one.parcel for one in here.shown]) == (2, ["P-0", "P-2"])
    assert (there.n, [one.parcel for one in there.shown]) == (1, ["P-1"])
    assert late == ["536532/4", "536532/5"]
    assert out == NO_PARCELS
