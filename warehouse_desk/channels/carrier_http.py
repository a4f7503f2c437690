"""A carrier with an interface over HTTP: it numbers parcels, and takes announcements.

A parcel to be numbered: `parcel`, `order`, `service`, `weight_g`, `sender` and `receiver` (`name`,
`lines`, `phone`). The answer is `{"number": "…"}`, or 4xx with `{"refusal": "…"}`.

A number that is used no more: DELETE at the address of the parcels, its number behind it. Anything
but 200, 202, 204, or 404 and 410 (gone already) is told again.

A parcel to be collected at a customer's door: `pick_up` (our reference), `parcel`, `number`,
`order`, `begins`, `ends` (with the offset of the carrier's zone), `collect_at` (the order's
address, or another that was given for the pick-up), `deliver_to`; answered as a parcel to be
numbered is. DELETE with our reference behind the address calls it off.

A label that the carrier makes: the same as for a parcel to be numbered, with its `number`.
The answer is its picture as PDF or PNG, 4 by 6 inches, or 4xx with a refusal. Labels in a printer's
own language are not taken: what is in them cannot be read back.

An announcement is one JSON document a hand-over, told once.

The announcement: `hand_over`, `handed_over` (UTC), `parcels` with `number`, `order`, `destination`,
`service` and `weight_g`. The header `Idempotency-Key` is the same whenever it is told again, so a
carrier that heard it the first time gives its first receipt: `{"receipt": "…"}`.
"""

import http.client
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

import msgspec

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.usecases.packing.address import PostalAddress
from warehouse_desk.usecases.returns.pick_up_line import PickUpOrder
from warehouse_desk.usecases.shipping.announcing import Announcement
from warehouse_desk.usecases.shipping.booking import Booking
from warehouse_desk.usecases.shipping.cancelling import Cancellation
from warehouse_desk.usecases.shipping.carrier_labels import LabelWanted

_LONGEST_ANSWER = 1_000_000
_LARGEST_LABEL = 4_000_000
#: What fits onto a label and into its second code.
_NUMBER = re.compile(r"[A-Z0-9]{4,35}", re.ASCII)
#: Answers that mean: not this parcel, however often it is asked.
_REFUSED = frozenset({400, 403, 404, 409, 422})
#: Answers that mean: this number is used no more.
_GONE = frozenset({200, 202, 204, 404, 410})
_MOST_SHOWN = 60
#: What goes wrong with an answer, or instead of one.
_NO_ANSWER = (
    OSError, http.client.HTTPException, msgspec.MsgspecError, ValueError, RecursionError,
)  # fmt: skip
#: How the labels begin that are taken.
_PDF, _PNG = b"%PDF-", b"\x89PNG\r\n\x1a\n"


class _Parcel(msgspec.Struct):
    number: str
    order: str
    destination: str
    service: str
    weight_g: int


class _Document(msgspec.Struct):
    hand_over: int
    handed_over: str
    parcels: list[_Parcel]


class _Answer(msgspec.Struct):
    receipt: str


class _Address(msgspec.Struct):
    name: str
    lines: tuple[str, ...]
    phone: str


class _Booking(msgspec.Struct):
    parcel: str
    order: str
    service: str
    weight_g: int
    sender: _Address
    receiver: _Address


class _PickUp(msgspec.Struct):
    pick_up: str
    parcel: str
    number: str
    order: str
    begins: str
    ends: str
    collect_at: _Address
    deliver_to: _Address


class _Label(_Booking):
    number: str


class _Booked(msgspec.Struct):
    number: str = ""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class HttpCarrier:
    """Speaks with a carrier at `address`; `token` opens its door and is never shown."""

    address: str
    token: str = ""
    limit_s: float = 10.0

    def announce(self, announcement: Announcement) -> str:
        """Post the announcement; give the receipt."""
        try:
            status, body = self._post(_document(announcement), announcement.key)
            if status not in {200, 201}:
                raise self._trouble(f"HTTP {status}")
            return msgspec.json.decode(body, type=_Answer).receipt
        except _NO_ANSWER as error:
            raise self._trouble(str(error) or type(error).__name__) from error

    def book(self, booking: Booking) -> str:
        """Post a parcel; give the number that the carrier has for it."""
        return self._numbered(_parcel(booking), booking.key)

    def collect(self, order: PickUpOrder) -> str:
        """Post a pick-up; give the number that the carrier has for it."""
        return self._numbered(_pick_up(order), order.reference)

    def _numbered(self, document: bytes, key: str) -> str:
        try:
            status, body = self._post(document, key)
            booked = msgspec.json.decode(body, type=_Booked)
        except _NO_ANSWER as error:
            raise self._trouble(str(error) or type(error).__name__) from error
        if status in {200, 201} and _NUMBER.fullmatch(booked.number):
            return booked.number
        if status in _REFUSED:
            reason = booked.refusal or f"HTTP {status}"
            raise OutsideTrouble(Trouble.CARRIER_REFUSED, carrier=self._host, reason=reason)
        raise self._trouble(f"HTTP {status}: {booked.number[:_MOST_SHOWN]!r}")

    def label(self, wanted: LabelWanted) -> bytes:
        """Post a parcel; give the label that the carrier makes for it."""
        try:
            status, body = self._post(_label(wanted), wanted.key, _LARGEST_LABEL)
        except _NO_ANSWER as error:
            raise self._no_label(str(error) or type(error).__name__) from error
        if status in _REFUSED:
            raise OutsideTrouble(
                Trouble.CARRIER_REFUSED, carrier=self._host, reason=_refusal(body, status)
            )
        if status not in {200, 201}:
            raise self._no_label(f"HTTP {status}")
        if len(body) > _LARGEST_LABEL or not body.startswith((_PDF, _PNG)):
            raise OutsideTrouble(Trouble.CARRIER_LABEL_BAD, carrier=self._host, code=wanted.code)
        return body

    def cancel(self, cancellation: Cancellation) -> None:
        """Have a number taken back; one that is gone already is, too."""
        try:
            status, body = self._send("DELETE", b"", cancellation.key, f"/{cancellation.number}")
        except _NO_ANSWER as error:
            raise self._trouble(str(error) or type(error).__name__) from error
        if status in _REFUSED - {404}:
            raise OutsideTrouble(
                Trouble.CARRIER_REFUSED, carrier=self._host, reason=_refusal(body, status)
            )
        if status not in _GONE:
            raise self._trouble(f"HTTP {status}")

    def _post(self, document: bytes, key: str, longest: int = _LONGEST_ANSWER) -> tuple[int, bytes]:
        return self._send("POST", document, key, longest=longest)

    def _send(
        self, act: str, document: bytes, key: str, under: str = "", longest: int = _LONGEST_ANSWER
    ) -> tuple[int, bytes]:
        """Ask and read the answer, a sign more of one that is too long.

        Whatever trickles in, the line is cut when the time is over.
        """
        where = urlsplit(self.address)
        kinds = {"http": http.client.HTTPConnection, "https": http.client.HTTPSConnection}
        if where.scheme not in kinds or not where.hostname:
            raise ValueError(f"no address of a carrier: {self.address}")
        headers = {"Content-Type": "application/json", "Idempotency-Key": key}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        line = kinds[where.scheme](where.hostname, where.port, timeout=self.limit_s)
        try:
            line.connect()
            with _cut_after(self.limit_s, line.sock):
                line.request(act, (where.path + under) or "/", body=document, headers=headers)
                with line.getresponse() as answer:
                    return answer.status, answer.read(longest + 1)
        finally:
            line.close()

    @property
    def _host(self) -> str:
        """Name the carrier's computer, also of an address that is none."""
        return self.address.partition("//")[2].partition("/")[0].rpartition("@")[2]

    def _no_label(self, reason: str) -> OutsideTrouble:
        return OutsideTrouble(Trouble.CARRIER_LABEL_AWAY, carrier=self._host, reason=reason)

    def _trouble(self, reason: str) -> OutsideTrouble:
        return OutsideTrouble(Trouble.CARRIER_AWAY, carrier=self._host, reason=reason)


@contextmanager
def _cut_after(seconds: float, line: socket.socket) -> Iterator[None]:
    """End a talk that takes longer, however little is said each time."""
    is_over = threading.Event()

    def cut() -> None:
        is_over.set()
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
    if is_over.is_set():
        raise TimeoutError("no whole answer in time")


def _refusal(body: bytes, status: int) -> str:
    try:
        return msgspec.json.decode(body, type=_Booked).refusal or f"HTTP {status}"
    except _NO_ANSWER:
        return f"HTTP {status}"


def _document(announcement: Announcement) -> bytes:
    content = announcement.content
    return msgspec.json.encode(
        _Document(
            content.hand_over,
            content.handed_over.isoformat(),
            [
                _Parcel(row.sscc, row.order_ref, row.destination, row.service, row.weight_g)
                for row in content.rows
            ],
        )
    )


def _parcel(booking: Booking) -> bytes:
    return msgspec.json.encode(_Booking(*_said_of(booking)))


def _label(wanted: LabelWanted) -> bytes:
    return msgspec.json.encode(_Label(*_said_of(wanted), wanted.number))


def _said_of(parcel: Booking | LabelWanted) -> tuple[str, str, str, int, _Address, _Address]:
    """Give what a carrier is told of a parcel, in the order of `_Booking`."""
    return (
        parcel.sscc,
        parcel.order_ref,
        parcel.service,
        parcel.weight_g,
        _address(parcel.sender),
        _address(parcel.receiver),
    )


def _pick_up(order: PickUpOrder) -> bytes:
    return msgspec.json.encode(
        _PickUp(
            order.reference,
            order.parcel,
            order.number,
            order.order_ref,
            order.begins.isoformat(),
            order.ends.isoformat(),
            _address(order.collect_at),
            _address(order.deliver_to),
        )
    )


def _address(address: PostalAddress) -> _Address:
    return _Address(address.name, address.lines, address.phone)
