"""What customers get back, by when, and what was paid."""

from datetime import timedelta
from random import Random

import pytest
import sqlalchemy as sa

from tests.behind import behind
from tests.factories import an_act
from tests.unit.usecases.returns.collected import asked as to_be_collected
from tests.unit.usecases.returns.collected import at, collecting
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.domain.returns import (
    Container,
    Disposition,
    OrderCharge,
    Remedy,
    Return,
    ReturnedUnit,
    ReturnReason,
)
from warehouse_desk.i18n import load
from warehouse_desk.usecases.returns.deadlines import Clock, ToDo, deadlines
from warehouse_desk.usecases.returns.exchanging import order_exchange, waiting_exchanges
from warehouse_desk.usecases.returns.grading import Refund
from warehouse_desk.usecases.returns.paying import due_refunds, pay_refunds, totals
from warehouse_desk.usecases.returns.pick_ups import (
    call_off_pick_up,
    carrier_knows,
    order_pick_up,
)
from warehouse_desk.usecases.returns.policy import take_policy
from warehouse_desk.usecases.returns.policy_rules import PolicyRule
from warehouse_desk.usecases.returns.refund_words import refund_parts
from warehouse_desk.usecases.returns.report import report_content, verify_chain
from warehouse_desk.usecases.returns.request import request_return
from warehouse_desk.usecases.set_up import furnish


def with_policy(returns: Returns, **rule: object) -> None:
    take_policy(returns.store, an_act(), rules=(PolicyRule(name="usual", **rule),))


def charge(returns: Returns, ref: str, **amounts: int) -> None:
    furnish(returns.store, an_act(), [OrderCharge(ref, **amounts)], name="charges")


def judged(returns: Returns, ref: str, *quantities: int, remedy: Remedy | None = None) -> list[str]:
    """Send pieces of each line back, receive and judge them as new; give their plates."""
    lines = tuple(
        announced(line, n, reason=ReturnReason.OTHER) for line, n in enumerate(quantities, 1) if n
    )
    asked = request_return(
        returns.store, an_act(), order_ref=ref, lines=lines,
        requested_at=returns.warehouse.clock.now, remedy=remedy,
    )  # fmt: skip
    desk = returns.desk("receive")
    assert desk.scan(asked.rma).is_good
    plates = []
    with returns.store.look() as reading:
        skus = [reading.get(OrderLine, ref, one.line).sku for one in lines]
    for one, sku in zip(lines, skus, strict=True):
        plates += [desk.scan(sku).step.last[0] for _ in range(one.quantity)]
    desk = returns.desk("inspect")
    for plate in plates:
        for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
            assert desk.scan(code).is_good, code
    return plates


def refunds(returns: Returns, plates: list[str]) -> list[Refund]:
    with returns.store.look() as reading:
        return [report_content(reading, plate).refund for plate in plates]


def test_fee_discount_shipping_and_tax_are_parts_of_a_refund(returns: Returns) -> None:
    with_policy(returns, fee_percent=10, fee_cents=50, refunds_shipping=True, refund_days=3)
    ref = returns.shipped(Pieces("MUG-BLUE", 2))
    charge(returns, ref, discount_cents=101, shipping_cents=401, tax_bp=2_000)

    plates = judged(returns, ref, 2)
    first, second = refunds(returns, plates)

    assert (first.price_cents, first.discount_cents, first.shipping_cents) == (795, 50, 200)
    assert (second.discount_cents, second.shipping_cents) == (51, 201)
    assert first.fee_cents == (795 - 50) * 10 // 100 + 50
    assert first.amount_cents == 795 - 50 + 200 - first.fee_cents
    assert first.tax_cents == first.amount_cents * 2_000 // 12_000
    with returns.store.look() as reading:
        unit = reading.get(ReturnedUnit, plates[0])
        received = reading.get(Return, unit.rma).received_at
        assert unit.refund_cents == first.amount_cents
        assert received
        assert unit.refund_due == received + timedelta(days=3)
        assert verify_chain(reading).altered == ()


@pytest.mark.parametrize("seed", range(6))
def test_all_pieces_together_share_to_the_cent(returns: Returns, seed: int) -> None:
    random = Random(seed)
    with_policy(returns, refunds_shipping=True)
    counts = [random.randint(1, 4), random.randint(1, 4)]
    ref = returns.shipped(Pieces("MUG-BLUE", counts[0]), Pieces("PEN", counts[1]))
    discount, shipping = random.randint(0, 700), random.randint(0, 999)
    charge(returns, ref, discount_cents=discount, shipping_cents=shipping)
    first = [random.randint(1, counts[0]), random.randint(0, counts[1])]

    plates = judged(returns, ref, *first)
    rest = [all_ - some for all_, some in zip(counts, first, strict=True)]
    plates += judged(returns, ref, *rest) if any(rest) else []
    found = refunds(returns, plates)

    assert sum(one.discount_cents for one in found) == discount
    assert sum(one.shipping_cents for one in found) == shipping
    assert sum(one.amount_cents for one in found) == 795 * sum(counts) - discount + shipping


def test_a_fee_takes_no_more_than_the_price(returns: Returns) -> None:
    with_policy(returns, fee_percent=100, fee_cents=900)

    (plate,) = judged(returns, returns.shipped(Pieces("MUG-BLUE")), 1)

    (found,) = refunds(returns, [plate])
    assert (found.amount_cents, found.reason) == (0, "fee")
    with returns.store.look() as reading:
        assert due_refunds(reading) == []


@pytest.mark.parametrize(
    ("remedy", "cents"), [(Remedy.EXCHANGE, 0), (Remedy.REPAIR, 0), (Remedy.CREDIT, 795)]
)
def test_what_was_chosen_in_place_of_money(returns: Returns, remedy: Remedy, cents: int) -> None:
    with_policy(returns, remedies=tuple(Remedy))

    (plate,) = judged(returns, returns.shipped(Pieces("MUG-BLUE")), 1, remedy=remedy)

    (found,) = refunds(returns, [plate])
    assert (found.amount_cents, found.reason) == (cents, remedy.value)


def test_goods_that_cost_nothing_share_nothing(returns: Returns) -> None:
    with_policy(returns)
    ref = returns.shipped(Pieces("MUG-BLUE"))
    charge(returns, ref, discount_cents=100)
    with returns.store.begin(an_act()) as uow:
        line = uow.get(OrderLine, ref, 1)
        uow.save(OrderLine(ref, 1, line.sku, 1, 0, picked=1, packed=1, shipped=1))
        uow.commit("free", "free", b"")

    (found,) = refunds(returns, judged(returns, ref, 1))

    assert found.amount_cents == 0


def test_refunds_stand_by_their_day_and_are_paid_once(returns: Returns) -> None:
    with_policy(returns, refund_days=2)
    plates = judged(returns, returns.shipped(Pieces("MUG-BLUE", 2)), 2)

    with returns.store.look() as reading:
        owed = due_refunds(reading)
    paid = pay_refunds(returns.store, an_act(), plates=(plates[0],))

    assert [one.plate for one in owed] == plates
    assert totals(owed) == {"GBP": 1590}
    assert paid == 1
    with returns.store.look() as reading:
        assert [one.plate for one in due_refunds(reading)] == plates[1:]
    for again in ((plates[0],), ()):
        with pytest.raises(Refusal) as refused:
            pay_refunds(returns.store, an_act(), plates=again)
        assert refused.value.why is Why.NOTHING_OWED


def test_an_exchange_is_an_order_that_costs_nothing(returns: Returns) -> None:
    with_policy(returns, remedies=(Remedy.EXCHANGE,))
    asked = request_return(
        returns.store, an_act(), order_ref=returns.shipped(Pieces("MUG-BLUE", 2)),
        lines=(announced(1, 2),), requested_at=returns.warehouse.clock.now,
        remedy=Remedy.EXCHANGE,
    )  # fmt: skip

    made = order_exchange(returns.store, an_act(), rma=asked.rma)

    assert made.pieces == 2
    with returns.store.look() as reading:
        assert waiting_exchanges(reading) == []
        assert [one.price_cents for one in reading.find(OrderLine, order_ref=made.order_ref)] == [0]
        (row,) = [one for one in reading.ask.queue(["open"]) if one.order_ref == made.order_ref]
        assert reading.get(Order, made.order_ref).contact
    assert row.promised == 2
    with pytest.raises(Refusal) as refused:
        order_exchange(returns.store, an_act(), rma=asked.rma)
    assert refused.value.why is Why.NO_EXCHANGE


def test_everything_that_waits_has_a_deadline(returns: Returns) -> None:
    take_policy(
        returns.store, an_act(),
        rules=(
            PolicyRule(name="usual", remedies=(Remedy.EXCHANGE, Remedy.REFUND)),
            PolicyRule(name="asked", reason=("defective",), instant=False),
        ),
    )  # fmt: skip
    received, graded = returns.received(quantity=2)
    judged(returns, returns.shipped(Pieces("MUG-BLUE")), 1)
    returns.announced(reason=ReturnReason.DEFECTIVE)
    exchanged = request_return(
        returns.store, an_act(), order_ref=returns.shipped(Pieces("PEN")), lines=(announced(),),
        requested_at=returns.warehouse.clock.now, remedy=Remedy.EXCHANGE,
    )  # fmt: skip
    desk = returns.desk("inspect")
    for code in (graded, "CMD-3", "CMD-3", "CMD-OK"):
        assert desk.scan(code).is_good

    collecting(returns)
    for phoned in (False, True):
        collected = to_be_collected(returns)
        order_pick_up(returns.store, an_act(), rma=collected, begins=at(1, 9))
        if phoned:
            carrier_knows(returns.store, an_act(), rma=collected)
            call_off_pick_up(returns.store, an_act(), rma=collected)

    box = Container(0, "TOTE-0009", Disposition.REPAIR, returns.warehouse.clock.now, "eva")
    furnish(returns.store, an_act(), [box], name="container")

    with returns.store.look() as reading:
        now = deadlines(reading)
    returns.warehouse.clock.now += timedelta(days=3)
    with returns.store.look() as reading:
        later = deadlines(reading)

    assert {one.what for one in now} == set(ToDo)
    assert [one.due for one in now] == sorted(one.due for one in now)
    assert {one.subject for one in now} >= {received, graded, exchanged.rma}
    assert {one.clock for one in now} == {Clock.SOON, Clock.CALM}
    assert {one.what for one in later if one.clock is Clock.LATE} == set(ToDo) - {ToDo.REFUND}


def test_a_refund_is_explained_where_there_is_more_than_its_price() -> None:
    language = load("en")

    said = refund_parts(language, Refund(795, 75, "fee", 45, 200, 140), "GBP")

    assert [words.rpartition("£")[2] for words in said] == ["7.95", "0.45", "2.00", "0.75", "1.40"]
    assert refund_parts(language, Refund(795), "GBP") == ()


def test_a_report_sealed_before_parts_were_kept_still_holds(returns: Returns) -> None:
    plates = returns.received(quantity=2)
    desk = returns.desk("inspect")
    for plate, packaging in zip(plates, ("CMD-2", "CMD-3"), strict=True):
        for code in (plate, "CMD-3", packaging, "CMD-OK", "LOC-RESTOCK-1"):
            assert desk.scan(code).is_good

    with behind(returns.store) as connection:
        connection.execute(sa.text("UPDATE returned_unit SET refund_parts = ''"))

    assert [one.reason for one in refunds(returns, plates)] == ["fee", "full"]
    with returns.store.look() as reading:
        assert verify_chain(reading).altered == ()
