"""A carrier with an interface of its own, played by a server on this machine."""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.factories import an_act
from tests.unit.usecases.packing.bench import Bench
from warehouse_desk.channels.carrier_http import HttpCarrier
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.events import Event, Setting
from warehouse_desk.usecases.outbox import OutboxState, try_again
from warehouse_desk.usecases.shipping.announcing import (
    KIND,
    CarrierLine,
    address_of,
    announce_waiting,
)

SESAME = "open sesame"


@dataclass
class Carrier:
    """Keeps each announcement under its key, and can be out of order."""

    status: int = 201
    answer: bytes = b""
    got: dict[str, dict[str, object]] = field(default_factory=dict)
    asked: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    address: str = ""


@pytest.fixture
def carrier() -> Iterator[Carrier]:
    here = Carrier()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            key = self.headers["Idempotency-Key"]
            here.asked += 1
            here.headers = dict(self.headers)
            if here.status == 201:
                here.got.setdefault(key, json.loads(body))
            self.send_response(here.status)
            self.end_headers()
            receipt = {"receipt": f"R-{list(here.got).index(key) + 1}"} if here.got else {}
            self.wfile.write(here.answer or json.dumps(receipt).encode())

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    here.address = f"http://127.0.0.1:{server.server_port}/hand-overs"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield here
    server.shutdown()
    server.server_close()
    thread.join()


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


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/", "ftp://somewhere/", "nonsense"])
def test_an_address_where_nobody_answers_is_named_and_the_token_is_not(
    handed_over: Bench, address: str
) -> None:
    _, (trouble,) = tell(handed_over, HttpCarrier(address, token=SESAME, limit_s=0.5))

    assert trouble.trouble is Trouble.CARRIER_AWAY
    assert SESAME not in str(trouble)
