"""What a store remembers is what is stored, whoever changed it."""

from collections import ChainMap
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories import a_tote, an_act
from tests.storage.day import spend_a_day
from tests.storage.keeping import do
from tests.storage.statements import watched
from warehouse_desk.domain.errors import Refusal
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.packing import ParcelItem
from warehouse_desk.domain.picking import Tote
from warehouse_desk.storage.mapping import MAPPINGS
from warehouse_desk.storage.memory import (
    LONGEST_LIST,
    MOST_LISTS,
    MOST_RECORDS,
    MOST_WORKED_OUT,
    UNREMEMBERED,
    Memory,
    Where,
)
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.storage.unit_of_work import SqlUnitOfWork
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.remembered import remembered


@pytest.fixture
def store(where: str) -> Iterator[SqlStore]:
    opened = open_store(where)
    yield opened
    opened.close()


@pytest.fixture
def other(where: str) -> Iterator[SqlStore]:
    """The same store, opened once more: another desk."""
    opened = open_store(where)
    yield opened
    opened.close()


@pytest.fixture
def asked(store: SqlStore) -> Iterator[list[str]]:
    """The statements that reached the database."""
    statements: list[str] = []

    with watched(store.engine, lambda _line, statement, _given: statements.append(statement)):
        yield statements


def lists_of(memory: Memory, kind: type) -> dict[Where, list[object]]:
    return dict(ChainMap(*memory._lists[kind]._by_fields.values()))


def assert_remembers_what_is_stored(store: SqlStore) -> None:
    memory = store._memory
    with store.look() as reading:
        assert memory.seq <= reading._seq
        for kind in MAPPINGS:
            for key, record in memory._records.get(kind, {}).items():
                assert record == reading._seek(kind, key)
            for (fields, values), found in lists_of(memory, kind).items():
                assert found == reading._find(kind, dict(zip(fields, values, strict=True)))


def test_after_a_day_everything_remembered_is_what_is_stored(store: SqlStore) -> None:
    spend_a_day(store)

    assert_remembers_what_is_stored(store)
    assert sum(map(len, store._memory._records.values())) > 20
    assert not any(lists_of(store._memory, kind) for kind in UNREMEMBERED)


def test_what_is_remembered_is_not_asked_again(store: SqlStore, asked: list[str]) -> None:
    do(store, lambda uow: uow.add(a_tote("TOTE-1")))
    with store.look() as reading:
        reading.get(Tote, "TOTE-1")
        reading.find(Tote, order_ref="")
    asked.clear()

    with store.look() as reading:
        tote, found = reading.get(Tote, "TOTE-1"), reading.find(Tote, order_ref="")

    assert found == [tote]
    assert not [statement for statement in asked if "tote" in statement.lower()]


def test_what_another_desk_changed_is_seen_at_once(store: SqlStore, other: SqlStore) -> None:
    do(store, lambda uow: uow.add(a_tote("TOTE-1")))
    with store.look() as reading:
        reading.find(Tote, order_ref="")

    do(other, lambda uow: uow.save(replace(uow.get(Tote, "TOTE-1"), order_ref="536365")))

    with store.look() as reading:
        assert reading.get(Tote, "TOTE-1").order_ref == "536365"
        assert reading.find(Tote, order_ref="") == []


def test_after_much_work_at_another_desk_all_is_read_anew(store: SqlStore, other: SqlStore) -> None:
    do(store, lambda uow: uow.add(a_tote("TOTE-0")))
    with store.look() as reading:
        assert len(reading.find(Tote)) == 1

    for number in range(1, 30):
        do(other, lambda uow, number=number: uow.add(a_tote(f"TOTE-{number}")))

    with store.look() as reading:
        assert len(reading.find(Tote)) == 30


def test_what_was_not_committed_is_not_remembered(store: SqlStore) -> None:
    do(store, lambda uow: uow.add(a_tote("TOTE-1")))

    with store.begin(an_act()) as uow:
        uow.save(replace(uow.get(Tote, "TOTE-1"), order_ref="536365"))
        uow.add(a_tote("TOTE-2"))
        assert len(uow.find(Tote)) == 2

    with store.look() as reading:
        assert reading.find(Tote) == [a_tote("TOTE-1")]


def test_a_look_that_began_before_goes_on_seeing_what_it_saw(store: SqlStore) -> None:
    do(store, lambda uow: uow.add(a_tote("TOTE-1")))

    with store.look() as before:
        first = before.find(Tote)
        do(store, lambda uow: uow.add(a_tote("TOTE-2")))
        again, one = before.find(Tote), before.seek(Tote, "TOTE-2")

    assert (first, again, one) == ([a_tote("TOTE-1")], [a_tote("TOTE-1")], None)
    assert_remembers_what_is_stored(store)


def test_an_operation_finds_its_own_changes(store: SqlStore) -> None:
    do(store, lambda uow: [uow.add(a_tote(f"TOTE-{n}")) for n in range(4)])
    with store.look() as reading:
        reading.find(Tote, order_ref="")

    def work(uow: SqlUnitOfWork) -> None:
        uow.save(replace(uow.get(Tote, "TOTE-1"), order_ref="536365"))
        uow.remove(uow.get(Tote, "TOTE-2"))
        left = [tote.tote for tote in uow.find(Tote, order_ref="")]
        assert left == ["TOTE-0", "TOTE-3"]
        uow.save(replace(uow.get(Tote, "TOTE-1"), order_ref=""))
        back = [tote.tote for tote in uow.find(Tote, order_ref="")]
        assert back == ["TOTE-0", "TOTE-1", "TOTE-3"]

    do(store, work)

    assert_remembers_what_is_stored(store)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    acts=st.lists(
        st.tuples(
            st.sampled_from(["set", "look", "refused"]),
            st.integers(0, 3),
            st.integers(0, 2),
            st.booleans(),
        ),
        max_size=12,
    )
)
def test_two_desks_that_write_and_look_in_any_order_remember_what_is_stored(
    store: SqlStore, other: SqlStore, acts: list[tuple[str, int, int, bool]]
) -> None:
    def put(uow: SqlUnitOfWork, name: str, value: str) -> None:
        setting = Setting(name, value)
        known = uow.seek(Setting, name)
        uow.add(setting) if known is None else uow.save(setting)
        assert uow.find(Setting, name=name) == [setting]

    def refused(uow: SqlUnitOfWork, name: str) -> None:
        put(uow, name, "never")
        uow.get(Setting, "none")

    for what, name, value, is_other in acts:
        desk = other if is_other else store
        if what == "set":
            do(desk, lambda uow, n=name, v=value: put(uow, f"s{n}", f"{v}"))
        elif what == "refused":
            with pytest.raises(Refusal), desk.begin(an_act()) as uow:
                refused(uow, f"s{name}")
        with desk.look() as reading:
            reading.find(Setting, value=f"{value}")
            reading.seek(Setting, f"s{name}")

    assert_remembers_what_is_stored(store)
    assert_remembers_what_is_stored(other)


def test_memory_is_bounded(store: SqlStore) -> None:
    do(store, lambda uow: uow.add(a_tote("TOTE-1")))
    memory, seq = store._memory, store.latest
    with store.look() as reading:
        reading.find(Tote)

    for number in range(MOST_RECORDS + 10):
        memory.seek(seq, Tote, (f"T-{number}",), lambda: None)
    for number in range(MOST_LISTS + 10):
        memory.find(seq, Tote, (("tote",), (f"T-{number}",)), list)
    for number in range(MOST_WORKED_OUT + 10):
        memory.work_out(seq, (number,), frozenset({Tote}), lambda: None)
    long = [a_tote(f"T-{number}") for number in range(LONGEST_LIST + 1)]
    memory.find(seq, Setting, ((), ()), lambda: long)

    assert len(memory._records[Tote]) <= MOST_RECORDS
    assert len(lists_of(memory, Tote)) <= MOST_LISTS + 1  # and the one of all totes
    assert len(memory._worked_out) <= MOST_WORKED_OUT
    assert memory.known(seq, Setting, ((), ())) is None


def test_a_refused_operation_leaves_memory_as_it_was(store: SqlStore) -> None:
    do(store, lambda uow: uow.add(a_tote("TOTE-1")))

    def work(uow: SqlUnitOfWork) -> None:
        uow.remove(uow.get(Tote, "TOTE-1"))
        uow.get(Tote, "TOTE-9")

    with pytest.raises(Refusal):
        do(store, work)

    assert_remembers_what_is_stored(store)
    with store.look() as reading:
        assert reading.find(Tote) == [a_tote("TOTE-1")]


WORKED_OUT: list[str] = []


@remembered(Tote)
def used_by(reading: Reading, order_ref: str) -> int:
    WORKED_OUT.append(order_ref)
    return len(reading.find(Tote, order_ref=order_ref))


def test_what_is_worked_out_of_records_stands_until_one_of_them_changes(
    store: SqlStore, other: SqlStore
) -> None:
    def count(desk: SqlStore) -> int:
        with desk.look() as reading:
            return used_by(reading, "")

    WORKED_OUT.clear()
    do(store, lambda uow: uow.add(a_tote("TOTE-1")))
    assert (count(store), count(store), len(WORKED_OUT)) == (1, 1, 1)

    do(store, lambda uow: uow.add(Setting("s", "1")))
    assert (count(store), len(WORKED_OUT)) == (1, 1)

    do(store, lambda uow: uow.add(a_tote("TOTE-2")))
    assert (count(store), len(WORKED_OUT)) == (2, 2)

    do(other, lambda uow: uow.add(a_tote("TOTE-3")))
    assert (count(store), len(WORKED_OUT)) == (3, 3)


def test_an_operation_works_out_anew_what_it_changed_something_of(store: SqlStore) -> None:
    def work(uow: SqlUnitOfWork) -> None:
        assert used_by(uow, "") == 1
        uow.add(a_tote("TOTE-2"))
        assert used_by(uow, "") == 2
        uow.get(Tote, "TOTE-9")

    do(store, lambda uow: uow.add(a_tote("TOTE-1")))
    with pytest.raises(Refusal):
        do(store, work)

    with store.look() as reading:
        assert used_by(reading, "") == 1


def test_the_looks_of_a_scan_are_one_until_it_writes(store: SqlStore, other: SqlStore) -> None:
    def totes() -> int:
        with store.look() as reading:
            return len(reading.find(Tote))

    with store.hold(), store.hold():
        assert totes() == 0
        do(other, lambda uow: uow.add(a_tote("TOTE-1")))
        assert totes() == 0
        do(store, lambda uow: uow.add(a_tote("TOTE-2")))
        assert totes() == 2
        do(other, lambda uow: uow.add(a_tote("TOTE-3")))
        assert totes() == 2
    assert totes() == 3


def test_a_look_that_is_held_ends_with_the_scan_also_when_that_fails(store: SqlStore) -> None:
    with pytest.raises(Refusal), store.hold(), store.look() as before:
        before.get(Tote, "TOTE-9")

    with store.look() as after:
        assert after is not before


def test_what_came_in_is_found_at_its_place_without_asking(
    store: SqlStore, asked: list[str]
) -> None:
    do(store, lambda uow: uow.find(Tote))
    for name in ("TOTE-2", "TOTE-é", "TOTE-1", "TOTE-Z"):
        do(store, lambda uow, name=name: uow.add(a_tote(name)))
    asked.clear()

    with store.look() as reading:
        found = [tote.tote for tote in reading.find(Tote)]

    assert found == ["TOTE-1", "TOTE-2", "TOTE-Z", "TOTE-é"]
    assert not [statement for statement in asked if "FROM tote" in statement]


def test_what_no_full_list_holds_is_known_not_to_be_there(
    store: SqlStore, asked: list[str]
) -> None:
    with store.look() as reading:
        reading.find(ParcelItem, parcel="P-1")
    asked.clear()

    with store.look() as reading:
        none = reading.seek(ParcelItem, "P-1", 1, "", "")

    assert none is None
    assert not [statement for statement in asked if "FROM parcel_item" in statement]


def test_a_list_that_grows_too_long_is_forgotten(store: SqlStore) -> None:
    do(store, lambda uow: [uow.add(a_tote(f"T-{at:04}")) for at in range(LONGEST_LIST)])
    with store.look() as reading:
        assert len(reading.find(Tote)) == LONGEST_LIST

    do(store, lambda uow: uow.add(a_tote("T-9999")))

    assert not lists_of(store._memory, Tote)
    with store.look() as reading:
        assert len(reading.find(Tote)) == LONGEST_LIST + 1
