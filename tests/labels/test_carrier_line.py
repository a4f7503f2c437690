"""A carrier with an interface of its own: it numbers parcels and is told what left."""

from dataclasses import replace

import pytest

from tests.factories import an_act
from tests.labels.carrier import Carrier
from tests.labels.room import ZPL, Kept
from tests.unit.usecases.packing.bench import Bench
from warehouse_desk.bootstrap.carrier_lines import book, cancel, tell_carriers
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.printing import Printers, PrintRoom
from warehouse_desk.channels.carrier_http import HttpCarrier
from warehouse_desk.domain.carriers import CarrierNumber, NumberRange
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.events import Event, Setting
from warehouse_desk.domain.packing import Label, LabelState, Parcel
from warehouse_desk.i18n import load
from warehouse_desk.usecases.outbox import OutboxState, try_again
from warehouse_desk.usecases.packing.parcels import reopen_parcel
from warehouse_desk.usecases.printing import print_again
from warehouse_desk.usecases.shipping import cancelling
from warehouse_desk.usecases.shipping.announcing import (
    KIND,
    CarrierLine,
    address_of,
    announce_waiting,
)
from warehouse_desk.usecases.shipping.booking import booking_of, note_number

SESAME = "open sesame"

#: Brackets without end.
DEEP = b'{"x":' + b"[" * 9_999


@pytest.fixture
def handed_over(bench: Bench) -> Bench:
    bench.put(Setting("carrier.LARK.address", "http://127.0.0.1:1/"))
    desk = bench.desk()
    for scan in ("TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE"):
        assert desk.scan(scan).is_good
    tracking = bench.label_of("1001").tracking
    assert desk.scan(tracking).is_good
    ship = bench.desk("ship")
    assert ship.scan(tracking).is_good
    assert ship.scan("CMD-DONE").is_good
    return bench


def tell(bench: Bench, line: CarrierLine) -> tuple[int, list[OutsideTrouble]]:
    return announce_waiting(bench.store, an_act, lambda _: line)


def test_a_carrier_is_spoken_with_where_the_setting_says(handed_over: Bench) -> None:
    with handed_over.store.look() as reading:
        assert address_of(reading, "LARK") == "http://127.0.0.1:1/"
        assert address_of(reading, "HERON") == ""


def state(bench: Bench) -> str:
    return str(bench.told(KIND)[0].state)


def test_a_carrier_is_told_once_of_what_left(handed_over: Bench, carrier: Carrier) -> None:
    line = HttpCarrier(carrier.address, token=SESAME)

    first, again = tell(handed_over, line), tell(handed_over, line)

    assert (first, again, carrier.asked) == ((1, []), (0, []), 1)
    ((key, document),) = carrier.got.items()
    assert key.startswith(KIND)
    assert document["hand_over"] == 1
    assert [one["order"] for one in document["parcels"]] == ["1001"]  # type: ignore[index, union-attr]
    assert carrier.headers["Authorization"] == f"Bearer {SESAME}"
    (noted,) = [one for one in handed_over.find(Event) if one.kind == "hand_over_announced"]
    assert noted.facts == '{"receipt":"R-1"}'


@pytest.mark.parametrize(("status", "answer"), [(503, b""), (201, b"<html>"), (201, b"{}")])
def test_a_carrier_that_did_not_hear_is_told_again_under_the_same_key(
    handed_over: Bench, carrier: Carrier, status: int, answer: bytes
) -> None:
    carrier.status, carrier.answer = status, answer
    line = HttpCarrier(carrier.address)

    done, (trouble,) = tell(handed_over, line)
    assert (done, trouble.trouble, state(handed_over)) == (
        0, Trouble.CARRIER_AWAY, OutboxState.FAILED,
    )  # fmt: skip
    carrier.status, carrier.answer = 201, b""
    try_again(handed_over.store, an_act(), kinds=("print_label",))
    try_again(handed_over.store, an_act(), kinds=(KIND,))

    assert tell(handed_over, line) == (1, [])
    assert len(carrier.got) == 1
    assert state(handed_over) == OutboxState.DONE


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:1/", "ftp://somewhere/", "nonsense", "http://[::1/", "http://127.0.0.1:x/",
        f"http://me:{SESAME}@127.0.0.1:1/",
    ],
)  # fmt: skip
def test_an_address_where_nobody_answers_is_named_and_the_token_is_not(
    handed_over: Bench, address: str
) -> None:
    _, (trouble,) = tell(handed_over, HttpCarrier(address, token=SESAME, limit_s=0.5))

    assert trouble.trouble is Trouble.CARRIER_AWAY
    assert SESAME not in str(trouble)


@pytest.fixture
def booking(bench: Bench, carrier: Carrier) -> Bench:
    """Pack two orders for a carrier that numbers parcels itself, although it gave us a range."""
    bench.put(
        Setting("carrier.LARK.booking", carrier.address.replace("hand-overs", "parcels")),
        NumberRange("LARK", "*", "LK", 1, 9),
    )
    desk = bench.desk()
    for scans in (
        ("TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE", "CMD-PAUSE"),
        ("TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE"),
    ):
        for scan in scans:
            assert desk.scan(scan).is_good
    return bench


def print_all(bench: Bench, labels: Kept) -> list[OutsideTrouble]:
    printers, papers = Printers(labels, Kept()), Papers(bench.store, load("en"), form=ZPL)
    room = PrintRoom(bench.store, papers, printers, None, lambda one: book(bench.store, one))
    return room.work()[1]


def printed(labels: Kept) -> int:
    return sum(title.startswith("label") for title, _ in labels.jobs)


def again(bench: Bench) -> None:
    """Have all labels that failed printed again."""
    for job in bench.told("print_label"):
        if job.state == OutboxState.FAILED:
            print_again(bench.store, bench.act(), message=job.id)


def test_a_carrier_numbers_each_parcel_before_its_label_is_printed(
    booking: Bench, carrier: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAREHOUSE_DESK_TOKEN_LARK", SESAME)
    labels = Kept()

    assert print_all(booking, labels) == []

    assert [one.number for one in booking.find(CarrierNumber)] == ["OWL000000001", "OWL000000002"]
    assert printed(labels) == 2
    first = next(iter(carrier.got.values()))
    assert (first["order"], first["service"]) == ("1006", "express")
    assert first["receiver"]["name"]  # type: ignore[index]
    assert carrier.headers["Authorization"] == f"Bearer {SESAME}"


def test_no_second_number_is_asked_for_a_label_that_has_one(booking: Bench) -> None:
    assert print_all(booking, Kept()) == []

    with booking.store.look() as reading:
        asked = [booking_of(reading, one.label) for one in reading.find(CarrierNumber)]

    assert asked == [None, None]


@pytest.mark.parametrize(
    ("status", "answer"), [(503, b"{}"), (201, b"<html>"), (201, b"{}"), (201, DEEP)]
)
def test_labels_of_a_carrier_that_is_away_wait_and_keep_their_key(
    booking: Bench, carrier: Carrier, status: int, answer: bytes
) -> None:
    carrier.status, carrier.answer, labels = status, answer, Kept()

    troubles = print_all(booking, labels)

    assert {one.trouble for one in troubles} == {Trouble.CARRIER_AWAY}
    assert (len(troubles), carrier.asked, labels.jobs) == (4, 1, [])
    carrier.status, carrier.answer = 201, b""
    again(booking)
    assert print_all(booking, labels) == []
    assert len(carrier.got) == printed(labels) == 2
    assert len(booking.find(CarrierNumber)) == 2


def test_a_refusal_without_end_is_a_refusal(booking: Bench, carrier: Carrier) -> None:
    carrier.status, carrier.answer = 422, DEEP

    assert {one.trouble for one in print_all(booking, Kept())} == {Trouble.CARRIER_AWAY}


def test_a_parcel_that_a_carrier_refuses_is_named_with_its_reason(
    booking: Bench, carrier: Carrier
) -> None:
    carrier.status, carrier.answer = 422, b'{"refusal": "no such postcode"}'

    troubles = print_all(booking, Kept())

    assert [(one.trouble, one.facts["reason"]) for one in troubles] == [
        (Trouble.CARRIER_REFUSED, "no such postcode")
    ] * 4
    assert carrier.asked == 2


def test_one_number_for_two_parcels_is_not_printed(booking: Bench, carrier: Carrier) -> None:
    carrier.answer, labels = b'{"number": "OWL1"}', Kept()

    troubles = print_all(booking, labels)

    assert {one.facts["reason"] for one in troubles} == {"OWL1 twice"}
    assert printed(labels) == 1
    number = booking.find(CarrierNumber)[0]
    kept = note_number(
        booking.store, booking.act("system"), label=number.label, carrier="LARK", number="OTHER"
    )
    assert kept == "OWL1"


def void(bench: Bench) -> str:
    """Print the labels, and make the one of the open order void; give the carrier's number."""
    assert print_all(bench, Kept()) == []
    assert bench.desk().scan("CMD-VOID").is_good
    label = next(one for one in bench.find(Label) if one.state is LabelState.VOID)
    return bench.get(CarrierNumber, label.label).number


def test_a_number_of_a_void_label_is_taken_back_and_the_next_one_printed(
    booking: Bench, carrier: Carrier
) -> None:
    number, labels = void(booking), Kept()

    troubles = tell_carriers(booking.store)

    assert (troubles, carrier.cancelled) == ([], [number])
    assert tell_carriers(booking.store) == []
    assert carrier.cancelled == [number]
    assert print_all(booking, labels) == []
    assert printed(labels) == 1
    assert number not in {one.number for one in booking.find(CarrierNumber)}
    assert [one.kind for one in booking.find(Event)].count("booking_cancelled") == 1


def test_no_number_is_asked_for_a_label_that_is_void_before_it_is_printed(
    booking: Bench, carrier: Carrier
) -> None:
    assert booking.desk().scan("CMD-VOID").is_good

    assert print_all(booking, Kept()) == []

    assert len(booking.find(CarrierNumber)) == carrier.asked == 2
    assert cancel(booking.store) == []


def test_a_parcel_that_is_opened_again_gives_its_number_back(
    booking: Bench, carrier: Carrier
) -> None:
    assert print_all(booking, Kept()) == []
    (parcel,) = booking.find(Parcel, order_ref="1001")

    reopen_parcel(booking.store, booking.act(), parcel=parcel.parcel)

    assert cancel(booking.store) == []
    assert len(carrier.cancelled) == 1


@pytest.mark.parametrize(
    ("status", "answer", "said"),
    [
        (503, b"", (Trouble.CARRIER_AWAY, "HTTP 503")),
        (409, b'{"refusal": "it left"}', (Trouble.CARRIER_REFUSED, "it left")),
        (403, b"<html>", (Trouble.CARRIER_REFUSED, "HTTP 403")),
    ],
)
def test_a_number_that_a_carrier_does_not_take_back_waits_and_is_told_again(
    booking: Bench, carrier: Carrier, status: int, answer: bytes, said: tuple[Trouble, str]
) -> None:
    number = void(booking)
    carrier.status, carrier.answer = status, answer

    (told,) = cancel(booking.store)

    assert (told.trouble, told.facts["reason"]) == said
    assert booking.told(cancelling.KIND)[0].state == OutboxState.FAILED
    carrier.status, carrier.answer = 201, b""
    try_again(booking.store, an_act(), kinds=(cancelling.KIND,))
    assert (cancel(booking.store), carrier.cancelled) == ([], [number])


def test_a_number_that_is_gone_already_is_done_with(booking: Bench, carrier: Carrier) -> None:
    void(booking)
    carrier.status = 404

    assert cancel(booking.store) == []
    (message,) = booking.told(cancelling.KIND)
    assert message.state == OutboxState.DONE
    act = booking.act("system")  # another desk heard the carrier as well
    assert cancelling.note_cancelled(booking.store, act, message=message.id) == message.id


def test_a_carrier_that_is_not_there_is_told_later(booking: Bench) -> None:
    void(booking)
    booking.put(Setting("carrier.LARK.booking", "http://127.0.0.1:1/parcels"))

    (told,) = cancel(booking.store)

    assert told.trouble is Trouble.CARRIER_AWAY


def test_a_number_that_comes_for_a_label_void_by_then_is_taken_back(
    booking: Bench, carrier: Carrier
) -> None:
    (label,) = booking.find(Label, parcel=booking.find(Parcel, order_ref="1001")[0].parcel)
    assert booking.desk().scan("CMD-VOID").is_good

    act = booking.act("system")
    note_number(booking.store, act, label=label.label, carrier="LARK", number="OWL7")

    assert cancel(booking.store) == []
    assert carrier.cancelled == ["OWL7"]


def test_a_label_that_counts_again_keeps_its_number(booking: Bench, carrier: Carrier) -> None:
    void(booking)
    label = next(one for one in booking.find(Label) if one.state is LabelState.VOID)
    (new,) = booking.find(Label, parcel=label.parcel, state=LabelState.MADE)
    booking.put(replace(new, state=LabelState.VOID))
    booking.put(replace(label, state=LabelState.MADE))

    assert cancel(booking.store) == []
    assert carrier.cancelled == []
    assert booking.told(cancelling.KIND)[0].state == OutboxState.DONE


def test_a_label_whose_number_was_taken_back_is_booked_under_another_key(
    booking: Bench, carrier: Carrier
) -> None:
    void(booking)
    label = next(one for one in booking.find(Label) if one.state is LabelState.VOID)
    assert cancel(booking.store) == []

    with booking.store.look() as reading:
        booked = booking_of(reading, label.label)

    assert booked is not None
    assert booked.key == f"label-{label.tracking}-1"
    assert booked.key not in carrier.got
