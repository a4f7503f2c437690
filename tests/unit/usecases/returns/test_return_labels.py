"""The label that brings goods back: whose, under which number, for whom, and how often."""

from dataclasses import replace

import pytest

from tests.factories import an_act
from tests.labels.room import Kept, room
from tests.unit.documents import reading as pictures
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced
from tests.warehouse import EVA
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.documents.label_form import label_form
from warehouse_desk.domain.carriers import (
    CheckDigit,
    LabelTemplate,
    NumberRange,
    ReturnLabel,
    ReturnTerms,
)
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Return, WayBack
from warehouse_desk.domain.shipping import Carrier, sscc
from warehouse_desk.i18n import load
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.returns.labels import (
    give_return_label,
    label_of,
    may_have_label,
    return_label_content,
    ways_back,
)
from warehouse_desk.usecases.returns.request import request_return
from warehouse_desk.usecases.returns.request_form import find_orders
from warehouse_desk.usecases.set_up import furnish

HOME = "GB"
LARK = ReturnTerms("LARK", "*", "returns", "Lark Returns", 399, 5, "Any post office")
OWL = ReturnTerms("OWL", HOME, "back", "Owl Back", 299, 2, picks_up=True)


def put(returns: Returns, *records: object) -> None:
    furnish(returns.store, an_act(), list(records), name=str(records))


@pytest.fixture
def carried(returns: Returns) -> Returns:
    """Two carriers that bring goods back; Owl, the cheaper one, from home only."""
    with returns.store.look() as reading:
        lark = reading.seek(Carrier, "LARK") is None
    owl = Carrier("OWL", "Owlpost", "9521003", "STAGE-OWL", "Europe/Oslo")
    first = [Carrier("LARK", "Larkpost", "9521001", "STAGE-LARK", "Europe/London")] if lark else []
    ranges = (
        NumberRange("LARK", "returns", "LR", 1, 9, "GB", CheckDigit.S10),
        NumberRange("OWL", "back", "OB", 7, 9),
    )
    put(returns, *first, owl, LARK, OWL, *ranges)
    return returns


def asked(returns: Returns, country: str = HOME, way: WayBack = WayBack.LABEL) -> str:
    ref = returns.shipped(Pieces("MUG-BLUE", 2))
    lives_in(returns.store, an_act(), ref=ref, country=country)
    return request_return(
        returns.store, an_act(), order_ref=ref, lines=(announced(),), way=way,
        requested_at=returns.warehouse.clock.now,
    ).rma  # fmt: skip


@operation(Right.ADMIN)
def lives_in(uow: UnitOfWork, *, ref: str, country: str) -> str:
    """Tell where the customer of an order lives."""
    contact = uow.get(Contact, uow.get(Order, ref).contact)
    return uow.save(replace(contact, country=country, name="Iris Inkwell")).name


def give(returns: Returns, rma: str, **how: bool) -> ReturnLabel:
    return give_return_label(returns.store, an_act(), rma=rma, **how)


@pytest.mark.parametrize(
    ("country", "way", "carrier", "number"),
    [
        ("GB", WayBack.LABEL, "OWL", "OB7"),
        ("GB", WayBack.PICK_UP, "OWL", "OB7"),
        ("GB", WayBack.DROP_OFF, "LARK", "LR000000014GB"),
        ("PL", WayBack.LABEL, "LARK", "LR000000014GB"),
    ],
)
def test_the_cheapest_carrier_that_goes_that_way_numbers_the_label(
    carried: Returns, country: str, way: WayBack, carrier: str, number: str
) -> None:
    label = give(carried, asked(carried, country, way))

    assert (label.carrier, label.number) == (carrier, number)


def test_what_nobody_carries_is_refused_and_not_offered(carried: Returns) -> None:
    rma = asked(carried, "PL", WayBack.PICK_UP)

    with pytest.raises(Refusal) as refused:
        give(carried, rma)

    with carried.store.look() as reading:
        return_ = reading.get(Return, rma)
        offered = ways_back(reading, return_.order_ref)
        assert not may_have_label(reading, return_)
        assert label_of(reading, return_) is None
    assert refused.value.why is Why.NO_WAY_BACK
    assert offered == (WayBack.LABEL, WayBack.DROP_OFF)


def test_without_terms_every_way_is_offered_and_no_label(returns: Returns) -> None:
    rma = returns.announced()

    with returns.store.look() as reading:
        return_ = reading.get(Return, rma)
        assert ways_back(reading, return_.order_ref) == tuple(WayBack)
        assert not may_have_label(reading, return_)


def test_a_label_is_numbered_once_and_printed_as_often_as_asked(carried: Returns) -> None:
    rma = asked(carried)

    first = give(carried, rma)
    again = give(carried, rma)
    quiet = give(carried, rma, prints=False)

    assert first == again == quiet
    with carried.store.look() as reading:
        told = reading.find(OutboxMessage, kind="print_return")
    assert [one.subject for one in told] == [rma, rma]


def test_goods_that_are_here_need_no_label(carried: Returns) -> None:
    rma = asked(carried)
    desk = carried.desk("receive")
    for scan in (rma, "MUG-BLUE", "CMD-DONE"):
        assert desk.scan(scan).is_good

    with pytest.raises(Refusal) as refused:
        give(carried, rma)

    assert refused.value.why is Why.RETURN_NOT_GRANTED


@pytest.mark.parametrize(("language", "begins"), [("pdf", b"%PDF"), ("zpl-203", b"^XA")])
def test_its_codes_are_read_back_before_it_is_printed(
    carried: Returns, language: str, begins: bytes
) -> None:
    label = give(carried, asked(carried))
    kept = Kept()

    done, troubles = room(carried.store, kept, form=label_form("4x6", language)).work()

    ((title, job),) = kept.jobs
    assert (done, troubles) == (1, [])
    assert title == f"return {label.tracking}"
    assert begins in job[:40]


def test_it_goes_from_the_customer_to_us_by_the_carriers_template(carried: Returns) -> None:
    put(carried, LabelTemplate("OWL", "back", mark="B{number}", routing="{postcode} {service}"))
    rma = asked(carried)
    label = give(carried, rma)

    with carried.store.look() as reading:
        content = return_label_content(reading, label.tracking)

    assert content.sender.name == "Iris Inkwell"
    assert (content.mark, content.routing.split()[-2:]) == ("B1", ["Owl", "Back"])
    assert (content.rma, content.code) == (rma, "OB7")
    seen = pictures.picture(Papers(carried.store, load("en")).return_label(label.tracking))
    assert pictures.read_by_zbar(seen) == {f"00{label.tracking}", "OB7"}


def test_a_label_that_anybody_may_fetch_names_nobody(carried: Returns) -> None:
    label = give(carried, asked(carried))

    with carried.store.look() as reading:
        content = return_label_content(reading, label.tracking, nameless=True)

    assert content.sender.name == label.order_ref
    assert "Iris" not in str(content)


def test_an_unknown_number_is_no_label(returns: Returns) -> None:
    with returns.store.look() as reading, pytest.raises(Refusal) as refused:
        return_label_content(reading, "952100100000000000")

    assert refused.value.why is Why.NOT_THERE


def test_the_parcel_that_comes_back_opens_its_own_return(carried: Returns) -> None:
    rma = asked(carried)
    label = give(carried, rma)
    returned_twice = request_return(
        carried.store, an_act(), order_ref=label.order_ref, lines=(announced(),),
        requested_at=carried.warehouse.clock.now,
    )  # fmt: skip

    reply = carried.desk("receive", EVA).scan(f"]C100{label.tracking}")

    assert returned_twice.rma != rma
    assert reply.is_good
    assert reply.step.rma == rma
    with carried.store.look() as reading:
        found = find_orders(reading, Code(Kind.PARCEL, label.tracking, label.tracking))
    assert [one.order_ref for one in found] == [label.order_ref]


def test_the_label_from_the_box_opens_the_return_of_its_order(carried: Returns) -> None:
    rma = asked(carried)
    with carried.store.look() as reading:
        ref = reading.get(Return, rma).order_ref
    number = sscc("9521001", 77)
    put(carried, ReturnLabel(0, number, ref, "", "LARK", "returns"))

    reply = carried.desk("receive", EVA).scan(f"]C100{number}")

    assert reply.is_good
    assert reply.step.rma == rma
