"""Benches that each show the work that was brought to them alone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.factories import an_order, an_order_line
from tests.scans import play
from tests.unit.usecases.packing.bench import Bench, open_bench
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.picking import Tote
from warehouse_desk.usecases.packing.benches import stand_at_bench
from warehouse_desk.usecases.people import sign_out


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """Two benches: the totes of 1003 and 1006 stand at the second, 1004 is in the wall."""
    with open_bench(tmp_path) as opened:
        opened.put(*(Place(name, PlaceKind.BENCH) for name in ("BENCH-1", "BENCH-2")))
        for tote in ("TOTE-0003", "TOTE-0005"):
            opened.put(replace(opened.get(Tote, tote), at="BENCH-2"))
        yield opened


def test_a_bench_shows_what_was_brought_to_it_until_it_is_scanned_again(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        LOC-BENCH-2   START  good   pack.start       n=2 bench=BENCH-2 orders=1006,1003
        LOC-BENCH-1   START  good   pack.start       n=3 bench=BENCH-1 orders=1001,1002,1005
        LOC-BENCH-1   START  good   pack.bench_left  bench=BENCH-1
        CMD-NEXT      BOX    good   pack.take_box
        """,
    )

    assert (bench.step("olga").waiting, bench.step("olga").orders) == (5, ())


def test_the_next_order_is_one_of_the_bench_until_none_is_left(bench: Bench) -> None:
    desk = bench.desk()
    bench.put(*(replace(bench.get(Order, ref), held=True) for ref in ("1001", "1002", "1006")))
    desk.scan("LOC-BENCH-2")

    opened = desk.scan("CMD-NEXT").step.order_ref
    desk.scan("CMD-PAUSE")
    bench.put(replace(bench.get(Order, "1003"), held=True))
    refused = desk.scan("CMD-NEXT")
    bench.put(
        *(replace(bench.get(Order, ref), state=OrderState.PACKED) for ref in ("1003", "1006"))
    )
    nothing = bench.desk().scan("LOC-BENCH-1"), bench.desk().scan("LOC-BENCH-2")

    assert opened == "1003"
    assert (refused.say, refused.facts["bench"]) == (Why.NOTHING_TO_PACK, "BENCH-2")
    assert [(one.say, one.facts["bench"]) for one in nothing] == [
        ("pack.start", "BENCH-1"), ("pack.nothing", "BENCH-2"),
    ]  # fmt: skip


def test_a_tote_of_another_bench_is_opened_and_is_here_from_then_on(bench: Bench) -> None:
    desk = bench.desk()

    play(
        desk,
        """
        LOC-BENCH-2   START  good  pack.start
        TOTE-0001     BOX    good  pack.other_bench  tote=TOTE-0001 bench=BENCH-1 order=1001
        CMD-PAUSE     START  good  pack.paused
        TOTE-0001     BOX    good  pack.take_box
        CMD-PAUSE     START  good  pack.paused
        WALL-1-04     BOX    good  pack.take_box
        """,
    )

    assert bench.get(Tote, "TOTE-0001").at == "BENCH-2"


def test_opening_a_tote_of_another_bench_can_be_taken_back(bench: Bench) -> None:
    desk = bench.desk()
    for text in ("LOC-BENCH-2", "TOTE-0001", "CMD-UNDO"):
        assert desk.scan(text).is_good

    assert bench.get(Tote, "TOTE-0001").at == "BENCH-1"
    assert desk.scan("CMD-UNDO").is_good
    assert (bench.step().bench, bench.step().waiting) == ("", 6)


def test_a_single_item_opens_an_order_of_the_bench_first_and_then_any(bench: Bench) -> None:
    order = an_order("2001", state=OrderState.PICKED, service="standard")
    bench.put(order, an_order_line(1, order_ref="2001", sku="MUG-BLUE", ordered=1, picked=1))
    bench.put(Tote("TOTE-0009", order_ref="2001", at="BENCH-1"))
    desk = bench.desk()

    desk.scan("LOC-BENCH-1")
    here = desk.scan("MUG-BLUE").step.order_ref
    other = bench.desk(person="olga")
    other.scan("LOC-BENCH-1")

    assert here == "2001"
    assert other.scan("MUG-BLUE").step.order_ref == "1006"


def test_what_stands_nowhere_is_shown_at_each_bench(bench: Bench) -> None:
    bench.put(Tote("TOTE-0004"))
    desk = bench.desk()

    assert desk.scan("LOC-BENCH-2").facts["orders"] == ("1006", "1003", "1005")


def test_whoever_signs_out_stands_at_no_bench(bench: Bench) -> None:
    bench.desk().scan("LOC-BENCH-2")
    stood = bench.step().bench

    sign_out(bench.store, bench.act())

    assert (stood, bench.step().bench) == ("BENCH-2", "")


def test_whoever_takes_over_a_desk_ends_the_stand_of_the_one_before(bench: Bench) -> None:
    desk = bench.desk()
    desk.scan("LOC-BENCH-2")

    assert desk.scan("BADGE-olga").is_good

    assert (bench.step("pat").bench, bench.step("olga").bench) == ("", "")


def test_a_bench_is_kept_when_the_packer_comes_back_without_signing_out(bench: Bench) -> None:
    bench.desk().scan("LOC-BENCH-2")

    desk = bench.desk()

    assert desk.scan("CMD-NEXT").step.order_ref == "1006"


def test_where_there_is_one_bench_its_code_says_nothing_to_a_packer(tmp_path: Path) -> None:
    with open_bench(tmp_path) as bench:
        bench.put(Place("BENCH-1", PlaceKind.BENCH))

        play(bench.desk(), "LOC-BENCH-1  START  wrong  desk.not_expected")

        with pytest.raises(Refusal) as refused:
            stand_at_bench(bench.store, bench.act(), bench="BENCH-1")
        assert refused.value.why is Why.NOT_THERE


def test_a_bench_that_is_closed_is_stood_at_by_nobody(bench: Bench) -> None:
    bench.desk().scan("LOC-BENCH-2")

    bench.put(replace(bench.get(Place, "BENCH-2"), kind=PlaceKind.RESTOCK))

    assert (bench.step().bench, bench.step().waiting) == ("", 6)


def test_only_a_bench_is_stood_at(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        LOC-WALL-1-04     START  wrong  desk.not_expected
        LOC-QUARANTINE-1  START  wrong  desk.not_expected
        LOC-NO-SUCH       START  wrong  desk.not_expected
        """,
    )
