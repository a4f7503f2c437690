"""A carrier comes to another address than the order's."""

import pytest

from tests.factories import an_act
from tests.unit.usecases.returns.collected import (
    asked,
    at,
    collecting,
    elsewhere,
)
from tests.unit.usecases.returns.shipped import Returns
from warehouse_desk.domain.carriers import ReturnLabel
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import OutboxMessage, TrailEntry
from warehouse_desk.domain.returns import PickUp, PickUpAddress, Return
from warehouse_desk.usecases.returns.labels import return_label_content, whose
from warehouse_desk.usecases.returns.pick_up_address import LONGEST, read_address
from warehouse_desk.usecases.returns.pick_ups import (
    call_off_pick_up,
    collection_of,
    order_pick_up,
)


@pytest.fixture
def owls(returns: Returns) -> Returns:
    return collecting(returns)


def order(returns: Returns, rma: str, where: PickUpAddress | None) -> PickUp:
    return order_pick_up(returns.store, an_act(), where, rma=rma, begins=at(1, 9))


def collected_at(returns: Returns, rma: str) -> PickUpAddress | None:
    with returns.store.look() as reading:
        return collection_of(reading, reading.get(Return, rma)).at


def sender(returns: Returns, rma: str) -> str:
    with returns.store.look() as reading:
        (label,) = reading.find(ReturnLabel, rma=rma)
        return return_label_content(reading, label.tracking).sender.name


def test_it_is_kept_with_the_pick_up_in_the_orders_country_and_said_on_the_label(
    owls: Returns,
) -> None:
    rma = asked(owls)

    ordered = order(owls, rma, elsewhere())

    found = collected_at(owls, rma)
    with owls.store.look() as reading:
        customer = whose(reading, reading.get(Return, rma).order_ref)
    assert found is not None
    assert (found.pick_up, found.name, found.country) == (
        ordered.pick_up, "Noor Neighbour", customer.country,
    )  # fmt: skip
    assert sender(owls, rma) == "Noor Neighbour"


def test_a_pick_up_after_it_is_at_the_orders_address_again(owls: Returns) -> None:
    rma = asked(owls)
    order(owls, rma, elsewhere())
    call_off_pick_up(owls.store, an_act(), rma=rma)
    free = collected_at(owls, rma)

    order(owls, rma, None)

    assert free is None
    assert collected_at(owls, rma) is None
    assert sender(owls, rma) != "Noor Neighbour"


@pytest.mark.parametrize(
    "parts",
    [
        {"name": ""}, {"address1": ""}, {"city": ""}, {"city": "Leeds\n"}, {"phone": "0113\x00"},
        {"address2": "\u202eelttil"}, {"address1": "9" * (LONGEST + 1)},
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_and_nobody_is_ordered(
    owls: Returns, parts: dict[str, str]
) -> None:
    rma = asked(owls)

    with pytest.raises(Refusal) as refused:
        order(owls, rma, elsewhere(**parts))

    assert refused.value.why is Why.NO_PICK_UP_ADDRESS
    with owls.store.look() as reading:
        assert reading.find(PickUp) == []


def test_a_form_in_which_nothing_is_said_means_the_orders_address() -> None:
    said = {"name": " نور ", "city": "تهران"}

    assert read_address(lambda _: " ") is None
    found = read_address(lambda name: said.get(name, ""))
    assert found is not None
    assert (found.name, found.address1) == ("نور", "")


def test_neither_the_trail_nor_the_outbox_tells_of_it(owls: Returns) -> None:
    order(owls, asked(owls), elsewhere(phone="0113-555"))

    with owls.store.look() as reading:
        kept = [one.body for one in reading.find(TrailEntry)]
        kept += [one.body for one in reading.find(OutboxMessage)]
    assert any("pick_up_address" in body for body in kept)
    for words in ("Noor", "Side Street", "LS9", "0113-555"):
        assert not any(words in body for body in kept)
