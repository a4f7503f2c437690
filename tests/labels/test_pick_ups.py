"""A carrier with an interface of its own is told whom to collect from, and when not to come."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from tests.factories import an_act
from tests.labels.carrier import Carrier
from tests.unit.usecases.returns.collected import asked, at, collecting, elsewhere
from tests.unit.usecases.returns.shipped import Returns, setup
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap.carrier_lines import TOKEN, collect, tell_carriers
from warehouse_desk.domain.errors import Trouble
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.returns import PickUp, PickUpState
from warehouse_desk.usecases.returns.pick_up_line import PickUpOrder, tell_pick_ups
from warehouse_desk.usecases.returns.pick_ups import (
    call_off_pick_up,
    order_pick_up,
    tell_carrier_again,
    untold,
)
from warehouse_desk.usecases.shipping.cancelling import Cancellation


@pytest.fixture
def returns(warehouse: Warehouse, carrier: Carrier) -> Returns:
    address = carrier.address.replace("hand-overs", "pick-ups")
    return collecting(setup(warehouse), Setting("carrier.OWL.pick_ups", address))


def ordered(returns: Returns) -> str:
    rma = asked(returns)
    order_pick_up(returns.store, an_act(), rma=rma, begins=at(1, 9))
    return rma


def pick_up(returns: Returns, rma: str) -> PickUp:
    with returns.store.look() as reading:
        return reading.find(PickUp, rma=rma)[-1]


def waits(returns: Returns, rma: str) -> list[tuple[str, str]]:
    with returns.store.look() as reading:
        return [(one.kind, one.state) for one in untold(reading, rma)]


def test_a_carrier_is_told_once_where_when_and_what(
    returns: Returns, carrier: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TOKEN + "OWL", "open sesame")
    rma = ordered(returns)

    troubles = [*tell_carriers(returns.store), *tell_carriers(returns.store)]

    assert (troubles, carrier.asked) == ([], 1)
    ((key, document),) = carrier.got.items()
    with returns.store.look() as reading:
        whose = reading.get(Contact, reading.get(Order, document["order"]).contact)
    assert key == document["pick_up"] == f"{document['parcel']}-1"
    assert (document["number"], document["begins"], document["ends"]) == (
        "OB07", "2026-03-03T09:00:00+01:00", "2026-03-03T13:00:00+01:00",
    )  # fmt: skip
    assert document["collect_at"]["name"] == whose.name  # type: ignore[index]
    assert whose.address1 in document["collect_at"]["lines"]  # type: ignore[index]
    assert carrier.headers["Authorization"] == "Bearer open sesame"
    found = pick_up(returns, rma)
    assert (found.state, found.number) == (PickUpState.CONFIRMED, "OWL000000001")


def test_a_carrier_is_told_of_another_address_than_the_orders(
    returns: Returns, carrier: Carrier
) -> None:
    where = elsewhere(address2="Back door", phone="0113-555")
    order_pick_up(returns.store, an_act(), where, rma=asked(returns), begins=at(1, 9))

    assert tell_carriers(returns.store) == []

    (document,) = carrier.got.values()
    with returns.store.look() as reading:
        home = reading.get(Contact, reading.get(Order, document["order"]).contact).country
    assert document["collect_at"] == {
        "name": "Noor Neighbour", "phone": "0113-555",
        "lines": ["9 Side Street", "Back door", "LS9 9ZZ Leeds", home],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("status", "answer", "said"),
    [
        (503, b"{}", (Trouble.CARRIER_AWAY, "HTTP 503: ''")),
        (422, b'{"refusal": "not on the island"}', (Trouble.CARRIER_REFUSED, "not on the island")),
    ],
)
def test_what_a_carrier_did_not_take_is_told_and_goes_out_again_under_the_same_key(
    returns: Returns, carrier: Carrier, status: int, answer: bytes, said: tuple[Trouble, str]
) -> None:
    rma = ordered(returns)
    carrier.status, carrier.answer = status, answer

    (told,) = collect(returns.store)

    assert (told.trouble, told.facts["reason"]) == said
    assert waits(returns, rma) == [("order_pick_up", "failed")]
    carrier.status, carrier.answer = 201, b""
    assert tell_carrier_again(returns.store, an_act(), rma=rma) == 1
    assert collect(returns.store) == []
    assert (len(carrier.got), pick_up(returns, rma).state) == (1, PickUpState.CONFIRMED)


def test_a_carrier_that_knows_is_told_not_to_come(returns: Returns, carrier: Carrier) -> None:
    rma = ordered(returns)
    assert collect(returns.store) == []
    (key,) = carrier.got

    call_off_pick_up(returns.store, an_act(), rma=rma)

    assert [*collect(returns.store), *collect(returns.store)] == []
    assert (carrier.cancelled, waits(returns, rma)) == ([key], [])


def test_a_carrier_that_does_not_agree_not_to_come_is_named(
    returns: Returns, carrier: Carrier
) -> None:
    rma = ordered(returns)
    assert collect(returns.store) == []
    call_off_pick_up(returns.store, an_act(), rma=rma)
    carrier.status, carrier.answer = 409, b'{"refusal": "the van is on its way"}'

    (told,) = collect(returns.store)

    assert told.facts["reason"] == "the van is on its way"
    assert waits(returns, rma) == [("call_off_pick_up", "failed")]


def test_a_carrier_that_does_not_listen_is_left_to_a_clerk(
    warehouse: Warehouse, carrier: Carrier
) -> None:
    returns = collecting(setup(warehouse))
    rma = ordered(returns)

    assert collect(returns.store) == []

    assert (carrier.asked, waits(returns, rma)) == (0, [("order_pick_up", "waiting")])


@dataclass
class Slow:
    """A carrier that lets something else happen before it answers."""

    meanwhile: Callable[[], object]
    cancelled: list[str] = field(default_factory=list)

    def collect(self, order: PickUpOrder) -> str:
        self.meanwhile()
        return "P-1"

    def cancel(self, cancellation: Cancellation) -> None:
        self.cancelled.append(cancellation.number)


def test_a_pick_up_called_off_while_the_carrier_is_asked_is_called_off_there_too(
    returns: Returns,
) -> None:
    rma = ordered(returns)
    slow = Slow(lambda: call_off_pick_up(returns.store, an_act(), rma=rma))

    assert tell_pick_ups(returns.store, an_act, lambda _: slow) == []

    assert len(slow.cancelled) == 1
    assert (pick_up(returns, rma).state, waits(returns, rma)) == (PickUpState.CALLED_OFF, [])


def test_goods_that_arrive_while_the_carrier_is_asked_change_nothing_any_more(
    returns: Returns,
) -> None:
    rma = ordered(returns)
    returns.warehouse.clock.now = at(2, 9)

    def arrive() -> None:
        desk = returns.desk("receive")
        for scan in (rma, "MUG-BLUE", "CMD-DONE"):
            assert desk.scan(scan).is_good

    slow = Slow(arrive)

    assert tell_pick_ups(returns.store, an_act, lambda _: slow) == []

    assert (slow.cancelled, pick_up(returns, rma).state) == ([], PickUpState.COLLECTED)


def test_a_carrier_is_not_told_of_what_an_undo_took_back(
    returns: Returns, carrier: Carrier
) -> None:
    rma = ordered(returns)
    assert collect(returns.store) == []
    desk = returns.desk("receive")
    for scan in (rma, "MUG-BLUE", "CMD-DONE"):
        assert desk.scan(scan).is_good
    off = waits(returns, rma)

    assert desk.scan("CMD-UNDO").is_good

    assert off == [("call_off_pick_up", "waiting")]
    assert collect(returns.store) == []
    assert (carrier.cancelled, waits(returns, rma)) == ([], [])
    assert pick_up(returns, rma).state is PickUpState.CONFIRMED


def test_an_answer_that_is_no_number_is_none(carrier: Carrier, returns: Returns) -> None:
    carrier.answer = b'{"number": "no\\nnumber"}'
    ordered(returns)

    (told,) = collect(returns.store)

    assert told.trouble is Trouble.CARRIER_AWAY
