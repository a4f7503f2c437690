"""One transaction: wholly or not at all, once, and found again."""

from dataclasses import replace

import msgspec
import pytest
from sqlalchemy.exc import IntegrityError

from tests.factories import (
    MORNING,
    a_claim,
    a_contact,
    a_person,
    a_place,
    a_product,
    a_session,
    a_tote,
    an_act,
)
from tests.storage.keeping import (
    MUG,
    do,
    everything,
    keep,
    keep_mugs,
    mugs_in,
    rows,
    shift,
)
from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Event, OutboxMessage, ScanRow, TrailEntry
from warehouse_desk.domain.floor import CUSTOMER, SUPPLIER, Place, PlaceKind
from warehouse_desk.domain.people import Session
from warehouse_desk.domain.picking import Claim, Tote
from warehouse_desk.domain.stock import Goods, Movement, SerialUnit, Stock
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.unit_of_work import FIRST_LINK, SqlUnitOfWork, chained
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.stock import move


@operation(None)
def add_tote(uow: UnitOfWork, *, tote: str) -> str:
    """A made-up operation with an answer."""
    uow.add(Tote(tote, at=str(uow.number("answers"))))
    return uow.get(Tote, tote).at


def test_a_unit_of_work_left_without_commit_changes_nothing_and_tells_nobody(
    store: SqlStore,
) -> None:
    keep_mugs(store)
    before = everything(store)
    told: list[object] = []
    store.subscribe(lambda *news: told.append(news))

    with store.begin(an_act()) as uow:
        move(uow, MUG, origin="A-01-01", target="A-01-02", quantity=2)
        uow.record("moved", "MUG-BLUE")
        uow.tell("moved", "MUG-BLUE")
        uow.number("round")

    assert everything(store) == before
    assert told == []


def test_an_exception_after_the_commit_of_a_unit_of_work_still_takes_everything_back(
    store: SqlStore,
) -> None:
    def fail_late() -> None:
        with store.begin(an_act()) as uow:
            uow.add(a_tote())
            uow.commit("work", "digest", b"")
            raise ZeroDivisionError

    before = everything(store)

    with pytest.raises(ZeroDivisionError):
        fail_late()

    assert everything(store) == before


def test_a_commit_tells_which_tables_changed_and_under_which_key(store: SqlStore) -> None:
    told: list[object] = []
    store.subscribe(lambda tables, key: told.append((tables, key)))

    do(store, lambda uow: uow.add(a_tote()), an_act(key="k1"))

    assert told == [(frozenset({"tote", "operation", "trail"}), "k1")]


def test_the_same_key_gives_the_same_answer_and_changes_nothing(store: SqlStore) -> None:
    act = an_act()
    first = add_tote(store, act, tote="TOTE-0001")
    before = everything(store)

    again = add_tote(store, act, tote="TOTE-0001")

    assert (first, again) == ("1", "1")
    assert everything(store) == before


def test_the_same_key_with_other_contents_is_refused(store: SqlStore) -> None:
    act = an_act()
    add_tote(store, act, tote="TOTE-0001")
    before = everything(store)

    with pytest.raises(Refusal) as refused:
        add_tote(store, act, tote="TOTE-0002")

    assert refused.value.why is Why.KEY_REUSED
    assert everything(store) == before


def test_two_equal_acts_under_two_keys_are_two(store: SqlStore) -> None:
    keep_mugs(store)

    shift(store, "A-01-01", "A-01-02")
    shift(store, "A-01-01", "A-01-02")

    assert mugs_in(store, "A-01-02") == 2


def test_a_record_comes_back_as_it_was_kept(store: SqlStore) -> None:
    records = [
        a_product(fragile=True, serials=True),
        a_place("B-01-01", kind=PlaceKind.RESERVE, blocked=True),
        a_person(),
        a_contact(),
    ]

    keep(store, *records)

    with store.look() as reading:
        found = [
            reading.get(Product, "MUG-BLUE"),
            reading.get(Place, "B-01-01"),
            *reading.find(type(records[2])),
            *reading.find(type(records[3])),
        ]
    assert found == records


def test_get_refuses_what_is_not_there_and_seek_gives_none(store: SqlStore) -> None:
    with store.look() as reading:
        with pytest.raises(Refusal) as refused:
            reading.get(Stock, "MUG-BLUE", "A-01-01", "")

        assert reading.seek(Stock, "MUG-BLUE", "A-01-01", "") is None
    assert refused.value.why is Why.NOT_THERE
    assert refused.value.facts == {"what": "Stock", "key": "MUG-BLUE A-01-01 "}


def test_records_are_found_among_several_names_whatever_signs_they_hold(store: SqlStore) -> None:
    names = ['a "quoted" one', "it's", "{curly, comma}", "back\\slash", "كوب", "杯%_"]
    keep(store, *(a_tote(name) for name in [*names, "another"]))

    with store.look() as reading:
        found = [tote.tote for tote in reading.find(Tote, tote=tuple(names))]
        nothing = reading.find(Tote, tote=())

    assert found == sorted(names)
    assert nothing == []


def test_find_takes_values_tuples_and_none_and_orders_by_key(store: SqlStore) -> None:
    keep(store, *(a_place(f"A-01-{at:02}") for at in (3, 1, 2)), a_person())
    keep(store, a_place("R-1", kind=PlaceKind.RESERVE, blocked=True))
    (open_session, _) = keep(store, a_session(), a_session(ended_at=MORNING))

    with store.look() as reading:
        picks = reading.find(Place, kind=PlaceKind.PICK)
        some = reading.find(Place, place=("A-01-02", "R-1", "nowhere"))
        kinds = reading.find(Place, kind=(PlaceKind.RESERVE, PlaceKind.PICK), blocked=False)
        nothing = reading.find(Place, place=())
        blocked = reading.find(Place, blocked=True)
        running = reading.find(Session, person="ada", ended_at=None)

    assert [place.place for place in picks] == ["A-01-01", "A-01-02", "A-01-03"]
    assert [place.place for place in some] == ["A-01-02", "R-1"]
    assert kinds == picks
    assert nothing == []
    assert [place.place for place in blocked] == ["R-1"]
    assert running == [open_session]


def test_a_record_changed_in_a_transaction_is_found_changed(store: SqlStore) -> None:
    keep(store, a_tote())

    with store.begin(an_act()) as uow:
        uow.save(a_tote(at="BENCH-1"))

        assert uow.get(Tote, "TOTE-0001").at == "BENCH-1"
        assert uow.find(Tote, at="BENCH-1") == [a_tote(at="BENCH-1")]


def test_saving_what_is_the_same_already_leaves_no_mark(store: SqlStore) -> None:
    keep(store, a_tote())

    with store.begin(an_act()) as uow:
        uow.save(a_tote())

        assert uow.touched == set()


def test_a_removed_record_is_gone(store: SqlStore) -> None:
    (claim,) = keep(store, a_claim())

    do(store, lambda uow: uow.remove(claim))

    with store.look() as reading:
        assert reading.seek(Claim, claim.claim) is None


def test_numbers_of_a_series_begin_at_one_and_follow_each_other(store: SqlStore) -> None:
    drawn = [do(store, lambda uow: (uow.number("round"), uow.number("rma"))) for _ in range(3)]

    assert drawn == [(1, 1), (2, 2), (3, 3)]


def test_a_number_drawn_without_commit_is_drawn_again(store: SqlStore) -> None:
    with store.begin(an_act()) as uow:
        uow.number("round")

    assert do(store, lambda uow: uow.number("round")) == 1


def test_the_number_of_a_removed_row_is_not_given_again(store: SqlStore) -> None:
    (first,) = keep(store, a_claim())
    do(store, lambda uow: uow.remove(first))

    (second,) = keep(store, a_claim())

    assert second.claim > first.claim


def test_a_move_is_two_movements_that_cancel_out(store: SqlStore) -> None:
    keep_mugs(store, 5)

    with store.look() as reading:
        sides = reading.find(Movement, sku="MUG-BLUE")

    assert [(side.place, side.delta) for side in sides] == [(SUPPLIER, -5), ("A-01-01", 5)]
    assert (mugs_in(store, SUPPLIER), mugs_in(store, "A-01-01")) == (-5, 5)


def test_pieces_that_are_not_there_cannot_be_moved(store: SqlStore) -> None:
    keep_mugs(store, 5)
    before = everything(store)

    with pytest.raises(Refusal) as refused:
        shift(store, "A-01-01", "A-01-02", 6)

    assert refused.value.why is Why.NOT_ENOUGH
    assert refused.value.facts["there"] == 5
    assert everything(store) == before


def test_promised_pieces_cannot_be_taken(store: SqlStore) -> None:
    keep_mugs(store, 5)
    do(store, lambda uow: uow.save(uow.get(Stock, "MUG-BLUE", "A-01-01", "").reserve(4)))

    shift(store, "A-01-01", "A-01-02", 1)
    with pytest.raises(Refusal) as refused:
        shift(store, "A-01-01", "A-01-02", 1)

    assert refused.value.why is Why.NOT_ENOUGH


def test_no_more_than_is_there_can_be_promised(store: SqlStore) -> None:
    keep_mugs(store, 5)

    with store.begin(an_act()) as uow, pytest.raises(Refusal) as refused:
        uow.get(Stock, "MUG-BLUE", "A-01-01", "").reserve(6)

    assert refused.value.why is Why.NOT_ENOUGH


@pytest.mark.parametrize(
    "broken",
    [
        Stock("MUG-BLUE", "A-01-02", quantity=-1),
        Stock("MUG-BLUE", "A-01-02", quantity=1, reserved=2),
        Stock("NO-SUCH", "A-01-02", quantity=1),
        Stock("MUG-BLUE", "NOWHERE", quantity=1),
        a_product("EMPTY", weight_g=0),
        a_place("real", kind=PlaceKind.VIRTUAL),
        a_place("@unreal", kind=PlaceKind.PICK),
    ],
    ids=lambda record: f"{type(record).__name__}",
)
def test_the_database_itself_refuses_what_breaks_a_rule(store: SqlStore, broken: object) -> None:
    keep_mugs(store)
    before = everything(store)

    with pytest.raises(IntegrityError):
        keep(store, broken)

    assert everything(store) == before


def test_a_subject_has_one_active_claim(store: SqlStore) -> None:
    (first,) = keep(store, a_claim())

    with pytest.raises(IntegrityError):
        keep(store, a_claim(person="ben"))
    do(store, lambda uow: uow.save(replace(first, active=False)))
    keep(store, a_claim(person="ben"), a_claim(subject="round 18"))

    with store.look() as reading:
        assert [claim.person for claim in reading.find(Claim, active=True)] == ["ben", "ada"]


def test_a_serial_number_is_in_one_place(store: SqlStore) -> None:
    keep_mugs(store)
    clock = Goods("MUG-BLUE", serial="SN-1")
    do(store, lambda uow: move(uow, clock, origin="A-01-01", target="A-01-02", quantity=1))

    with pytest.raises(Refusal) as refused:
        do(store, lambda uow: move(uow, clock, origin="A-01-01", target=CUSTOMER, quantity=1))
    do(store, lambda uow: move(uow, clock, origin="A-01-02", target=CUSTOMER, quantity=1))

    assert refused.value.why is Why.SERIAL_ELSEWHERE
    assert refused.value.facts["place"] == "A-01-02"
    with store.look() as reading:
        assert reading.get(SerialUnit, "MUG-BLUE", "SN-1").place == CUSTOMER


def test_events_and_messages_carry_the_key_of_their_operation(store: SqlStore) -> None:
    def work(uow: SqlUnitOfWork) -> None:
        uow.record("tote_taken", "TOTE-0001", round=17)
        uow.tell("label", "4000", copies=1)

    do(store, work, an_act(key="k1", person="ada"))

    with store.look() as reading:
        (event,) = reading.find(Event)
        (message,) = reading.find(OutboxMessage)
    assert (event.operation, event.person, event.facts) == ("k1", "ada", '{"round":17}')
    assert (message.operation, message.state, message.body) == ("k1", "waiting", '{"copies":1}')


def test_an_accepted_scan_is_journalled_with_its_operation(store: SqlStore) -> None:
    act = an_act("MUG-BLUE", task="task 4", quantity=2, person="ada")

    do(store, lambda uow: uow.add(a_tote()), act)

    with store.look() as reading:
        (scan,) = reading.find(ScanRow)
    assert (scan.operation, scan.accepted, scan.quantity) == (act.key, True, 2)
    assert (scan.code, scan.task, scan.station, scan.person) == (
        "MUG-BLUE", "task 4", "pick", "ada",
    )  # fmt: skip


def test_a_refused_scan_is_journalled_without_operation(store: SqlStore) -> None:
    told: list[object] = []
    store.subscribe(lambda *news: told.append(news))

    number = store.refuse(an_act("MUG-RED", key="k1"), "pick.wrong_item")

    with store.look() as reading:
        (scan,) = reading.find(ScanRow)
    assert (scan.number, scan.operation, scan.accepted) == (number, "", False)
    assert (scan.code, scan.say) == ("MUG-RED", "pick.wrong_item")
    assert rows(store, "SELECT count(*) FROM operation") == [(0,)]
    assert told == [(frozenset({"scan"}), "k1")]


def test_a_scanned_badge_is_never_journalled(store: SqlStore) -> None:
    store.refuse(an_act("badge-7XK29QPM"), "people.unknown_badge")
    do(store, lambda uow: uow.add(a_tote()), an_act("BADGE-7XK29QPM"))

    assert rows(store, "SELECT DISTINCT code FROM scan") == [("BADGE-…",)]


def test_the_trail_is_a_chain_without_gap(store: SqlStore) -> None:
    for at in range(4):
        keep(store, a_tote(f"TOTE-{at}"))

    with store.look() as reading:
        entries = reading.find(TrailEntry)
    assert [entry.seq for entry in entries] == [1, 2, 3, 4]
    assert [entry.previous for entry in entries] == [
        FIRST_LINK, *(entry.hash for entry in entries[:-1]),
    ]  # fmt: skip
    assert all(e.hash == chained(e.previous, e.body.encode()) for e in entries)


def test_the_trail_tells_who_did_what_where_and_what_became_of_it(store: SqlStore) -> None:
    keep(store, a_tote())

    do(store, lambda uow: uow.save(a_tote(at="BENCH-1")), an_act(key="k2", person="ada"))

    with store.look() as reading:
        (entry,) = reading.find(TrailEntry, operation="k2")
    body = msgspec.json.decode(entry.body)
    assert (body["operation"], body["person"], body["station"]) == ("k2", "ada", "pick")
    ((table, key, before, after),) = body["changes"]
    assert (table, key, before["at"], after["at"]) == ("tote", ["TOTE-0001"], "", "BENCH-1")


def test_personal_data_never_reaches_the_trail(store: SqlStore) -> None:
    contact, person = keep(store, a_contact(), a_person(pin_hash="$argon2id$secret"))
    do(store, lambda uow: uow.save(replace(contact, phone="+48 500 000 001")))
    do(store, lambda uow: uow.save(replace(person, badge="another digest")))
    do(store, lambda uow: uow.remove(contact))

    with store.look() as reading:
        trail = "".join(entry.body for entry in reading.find(TrailEntry))
    assert '["contact",[1],null,null]' in trail
    for secret in ("Zofia", "Zmyślona", "zofia@", "+48 500", "argon2id", "digest"):
        assert secret not in trail
