"""Ways to release side by side: which is proposed, and what speaks for it."""

from dataclasses import replace

import pytest

from tests.unit.usecases.releasing.test_cut_offs import a_round, order, work
from tests.unit.usecases.releasing.test_plan import a_large_order
from tests.warehouse import Warehouse
from warehouse_desk.domain.picking import Method
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.releasing import what_if
from warehouse_desk.usecases.releasing.plan import ReleasePlan
from warehouse_desk.usecases.releasing.what_if import Mix, Option, WhatIf, fits
from warehouse_desk.usecases.releasing.work import LeftOut, LeftOutBecause, OpenWork

QUICK = Stopping(steps=2)


def compared(known: OpenWork, minutes: int = 0) -> WhatIf:
    return what_if.what_if(known, minutes, QUICK, lambda _: None)


def keys(found: WhatIf) -> dict[str, dict[str, object]]:
    return dict(found.because)


def option(method: Method, *orders: str, metres: int = 0, late: tuple[str, ...] = ()) -> Option:
    plan = ReleasePlan(method, orders, (a_round(*orders, metres=metres),), ())
    return Option(method.value, (plan,), late, 100)


def test_the_four_methods_are_told_while_they_are_planned(warehouse: Warehouse) -> None:
    for ref in ("ONE", "TWO", "THREE"):
        order(warehouse, ref, 300, "PEN", "MUG-BLUE")
    told: list[WhatIf] = []

    found = what_if.what_if(work(warehouse), 0, QUICK, told.append)

    assert [one.name for one in found.options] == list(Method)
    assert [len(one.options) for one in told][:3] == [1, 2, 3]
    assert found.best is not None
    assert found.best.name == Method.BATCH
    assert found.best.plans[0].method is Method.BATCH


def test_the_proposal_says_why(warehouse: Warehouse) -> None:
    for ref in ("ONE", "TWO", "THREE", "FOUR"):
        order(warehouse, ref, 300, "PEN", "MUG-BLUE")

    found = compared(work(warehouse))

    said = keys(found)
    single = next(one for one in found.options if one.name == Method.SINGLE)
    assert said["because.proposed"] == {"option": "batch"}
    assert said["because.less_walking"]["more"] == round(single.walk_mm / 1000)
    assert said["because.less_work"]["minutes"] == round(found.best.minutes)  # type: ignore[union-attr]
    assert said["because.people"] == {"pickers": 1, "zones": 2}
    assert said["because.wall"] == {"n": 1}


def test_one_order_needs_no_reasons(warehouse: Warehouse) -> None:
    order(warehouse, "ONE", 300, "PEN")

    assert "because.only_one" in keys(compared(work(warehouse)))


def test_pieces_in_reserve_are_told_of(warehouse: Warehouse) -> None:
    warehouse.order(MUG_BLUE=43)

    assert keys(compared(work(warehouse)))["because.reserve"] == {"n": 3}


def test_large_orders_go_alone_beside_the_rest(warehouse: Warehouse) -> None:
    big = a_large_order(warehouse)
    small = [warehouse.order(MUG_BLUE=1) for _ in range(3)]

    found = compared(work(warehouse))

    best = found.best
    assert best is not None
    assert (best.name, best.orders) == (Mix.LARGE, (big, *small))
    assert keys(found)["because.large"] == {"n": 1}
    assert best.totes == sum(plan.totes for plan in best.plans)
    assert best.walk_mm == sum(one.walk_mm for one in best.rounds)
    assert (best.worth, best.left_out) == ((), ())
    assert best.risk["n"] == len(best.late)
    assert found.options[0].worth == found.options[0].plans[0].worth


def test_what_would_be_late_is_tried_alone(warehouse: Warehouse) -> None:
    order(warehouse, "SOON", 1, "PEN")
    for ref in ("ONE", "TWO"):
        order(warehouse, ref, 300, "PEN")

    found = compared(work(warehouse))

    urgent = next(one for one in found.options if one.name == Mix.URGENT)
    assert urgent.plans[0].orders == ("SOON",)
    assert urgent.late == ("SOON",)


def test_orders_that_are_in_time_only_alone_are_named(warehouse: Warehouse) -> None:
    order(warehouse, "SOON", 5, "PEN")
    order(warehouse, "ONE", 300, "PEN")
    batch = option(Method.BATCH, "SOON", "ONE", late=("SOON",))
    alone = replace(option(Method.SINGLE, "SOON", "ONE", metres=90), name=Mix.URGENT.value)

    found = what_if._judged(work(warehouse), (batch, alone), 0)

    assert found.best is alone
    assert keys(found)["because.urgent"] == {"n": 1, "orders": ("SOON",)}


@pytest.mark.parametrize("late", [("SOON",), ()])
def test_fewer_late_is_worth_more_work(warehouse: Warehouse, late: tuple[str, ...]) -> None:
    order(warehouse, "SOON", 5, "PEN")
    order(warehouse, "ONE", 300, "PEN")
    quick = option(Method.BATCH, "SOON", "ONE", late=("SOON", "ONE"))
    slow = option(Method.SINGLE, "SOON", "ONE", metres=900, late=late)

    found = what_if._judged(work(warehouse), (quick, slow), 0)

    assert found.best is slow
    assert keys(found)["because.fewer_late"] == {"n": 2 - len(late), "option": "batch"}


def test_only_what_fits_into_the_time_is_proposed(warehouse: Warehouse) -> None:
    for at in range(9):
        order(warehouse, f"O-{at}", 300 + at, "PEN", "MUG-BLUE", "MUG-RED")
    known = work(warehouse)

    alone, together = fits(known, 3), fits(replace(known, pickers=3), 3)

    assert alone.refs == ("O-0", "O-1", "O-2", "O-3")
    assert together.refs == known.refs
    assert alone.left_out[0] == LeftOut("O-4", LeftOutBecause.NO_TIME)
    assert keys(compared(known, 3))["because.no_time"] == {"n": 5, "minutes": 3, "pickers": 1}


def test_the_orders_of_a_later_wave_that_are_late_are_counted(warehouse: Warehouse) -> None:
    order(warehouse, "SOON", 1, "PEN")
    order(warehouse, "TOO-LATE", 1, "MUG-BLUE")

    found = compared(replace(work(warehouse), wall=1))

    wave = next(one for one in found.options if one.name == Method.WAVE)
    assert (wave.orders, wave.late) == (("SOON",), ("SOON", "TOO-LATE"))
