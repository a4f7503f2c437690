"""A carrier that takes announcements over HTTP: one JSON document a hand-over, told once.

The document: `hand_over`, `handed_over` (UTC), `parcels` with `number`, `order`, `destination`,
`service` and `weight_g`. The header `Idempotency-Key` is the same whenever it is told again, so a
carrier that heard it the first time gives its first receipt: `{"receipt": "…"}`.
"""

import http.client
from dataclasses import dataclass
from urllib.parse import urlsplit

import msgspec

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.usecases.shipping.announcing import Announcement

_LONGEST_ANSWER = 1_000_000


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
        except (
            OSError, http.client.HTTPException, msgspec.MsgspecError, ValueError, RecursionError,
        ) as error:  # fmt: skip
            raise self._trouble(str(error) or type(error).__name__) from error

    def _post(self, document: bytes, key: str) -> tuple[int, bytes]:
        where = urlsplit(self.address)
        kinds = {"http": http.client.HTTPConnection, "https": http.client.HTTPSConnection}
        if where.scheme not in kinds or not where.hostname:
            raise ValueError(f"no address of a carrier: {self.address}")
        headers = {"Content-Type": "application/json", "Idempotency-Key": key}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        line = kinds[where.scheme](where.hostname, where.port, timeout=self.limit_s)
        try:
            line.request("POST", where.path or "/", body=document, headers=headers)
            answer = line.getresponse()
            return answer.status, answer.read(_LONGEST_ANSWER)
        finally:
            line.close()

    def _trouble(self, reason: str) -> OutsideTrouble:
        host = urlsplit(self.address).netloc
        return OutsideTrouble(Trouble.CARRIER_AWAY, carrier=host, reason=reason)


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
