"""Several desks write at once: all succeed, nothing is sold twice, waits are bounded."""

import multiprocessing
import os
import threading
from collections.abc import Callable
from itertools import pairwise
from time import monotonic
from typing import Any

import pytest

from tests import patience
from tests.factories import a_tote, an_act
from tests.storage.keeping import MUG, do, keep, keep_mugs, mugs_in, rows
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.domain.events import TrailEntry
from warehouse_desk.domain.floor import CUSTOMER
from warehouse_desk.domain.picking import Tote
from warehouse_desk.storage import engine as engines
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.stock import move

#: Fresh interpreters: a forked one would share open files with its parent.
SPAWN = multiprocessing.get_context("spawn")


def add_totes(where: str, desk: int, times: int) -> list[str]:
    """Write at one desk as fast as it goes."""
    store = open_store(where)
    for at in range(times):
        act = Act(f"desk-{desk}-{at}", "system", f"desk-{desk}")
        do(store, lambda uow, at=at: uow.add(a_tote(f"TOTE-{desk}-{at}")), act)
    store.close()
    return ["done"]


def sell_until_gone(where: str, desk: int, _times: int) -> list[str]:
    """Sell mugs until the warehouse says there are none."""
    store, sold = open_store(where), []
    while True:
        act = Act(f"desk-{desk}-{len(sold)}", "system", f"desk-{desk}")
        try:
            do(
                store,
                lambda uow: move(uow, MUG, origin="A-01-01", target=CUSTOMER, quantity=1),
                act,
            )
        except Refusal as refused:
            store.close()
            return [*sold, refused.why.name]
        sold.append("sold")


def at_once(work: Callable[[str, int, int], list[str]], where: str, desks: int, times: int) -> Any:
    """Run the same work at several desks, each a process."""
    with SPAWN.Pool(desks) as pool:
        return pool.starmap(work, [(where, desk, times) for desk in range(desks)])


def test_two_processes_write_at_once_and_both_succeed(where: str) -> None:
    answers = at_once(add_totes, where, desks=2, times=60)

    store = open_store(where)
    with store.look() as reading:
        totes, trail = reading.find(Tote), reading.find(TrailEntry)
    store.close()
    assert answers == [["done"], ["done"]]
    assert len(totes) == 120
    assert [entry.seq for entry in trail] == list(range(1, 121))
    assert all(after.previous == one.hash for one, after in pairwise(trail))


def test_four_processes_never_oversell_scarce_stock(where: str) -> None:
    store = open_store(where)
    keep_mugs(store, 37)

    answers = at_once(sell_until_gone, where, desks=4, times=0)

    sold = sum(answer.count("sold") for answer in answers)
    left, gone = mugs_in(store, "A-01-01"), mugs_in(store, CUSTOMER)
    store.close()
    assert [answer[-1] for answer in answers] == [Why.NOT_ENOUGH.name] * 4
    assert (sold, left, gone) == (37, 0, 37)


def test_a_store_held_by_another_for_too_long_is_busy(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(engines.PRAGMAS, "busy_timeout", 150)
    monkeypatch.setattr(engines, "BUSY_MS", 150)
    holder, waiting = open_store(where), open_store(where)

    with holder.begin(an_act()):
        began = monotonic()
        with pytest.raises(OutsideTrouble) as trouble:
            keep(waiting, a_tote())
        waited = monotonic() - began
    keep(waiting, a_tote())

    holder.close()
    waiting.close()
    assert trouble.value.trouble is Trouble.STORE_BUSY
    assert waited > 0.1


def test_a_writer_waits_for_the_one_before_and_then_sees_what_it_did(where: str) -> None:
    first, second = open_store(where), open_store(where)
    drawn: list[int] = []
    later = threading.Thread(
        target=lambda: drawn.append(do(second, lambda uow: uow.number("round")))
    )

    with first.begin(an_act()) as uow:
        later.start()
        drawn.append(uow.number("round"))
        uow.commit("work", "digest", b"")
    later.join()

    first.close()
    second.close()
    assert drawn == [1, 2]


def test_a_look_sees_one_moment_and_holds_up_nobody(store: SqlStore) -> None:
    with store.look() as reading:
        before = reading.find(Tote)
        keep(store, a_tote())
        during = reading.find(Tote)

    with store.look() as reading:
        after = reading.find(Tote)
    assert (before, during, after) == ([], [], [a_tote()])


def test_what_was_begun_and_never_ended_is_gone_after_a_crash(where: str) -> None:
    store = open_store(where)
    keep(store, a_tote())

    crashed = SPAWN.Process(target=_die_in_the_middle, args=(where,))
    crashed.start()
    crashed.join(patience.SECONDS)

    assert crashed.exitcode == 9
    assert rows(store, "SELECT tote FROM tote") == [("TOTE-0001",)]
    keep(store, a_tote("TOTE-0003"))
    store.close()


def _die_in_the_middle(where: str) -> None:
    store = open_store(where)
    with store.begin(an_act(key="dying")) as uow:
        uow.add(a_tote("TOTE-0002"))
        uow.commit("work", "digest", b"")
        os._exit(9)
