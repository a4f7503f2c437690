"""The small warehouse with orders that were sent out, ready to come back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count

import msgspec

from tests.factories import a_parcel, an_act, an_order
from tests.warehouse import EVA, Warehouse
from warehouse_desk.domain.floor import CUSTOMER, SUPPLIER, Place, PlaceKind
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import Label, LabelState, ParcelItem, ParcelState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import ReturnReason
from warehouse_desk.domain.shipping import sscc
from warehouse_desk.domain.stock import Goods
from warehouse_desk.scanning.codes import FORMS, Kind, own_code
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.inspect import InspectStation, no_camera
from warehouse_desk.stations.receive import ReceiveStation
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.codes import StoredCodes
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Store, UnitOfWork
from warehouse_desk.usecases.returns.forms import forms_from_json
from warehouse_desk.usecases.returns.photos import Shutter
from warehouse_desk.usecases.returns.request import Announced, request_return
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.stock import move

_refs = count(5001)
_parcels = count(1)


def question(key: str, *answers: tuple[str, str], photo_when: Sequence[str] = ()) -> object:
    """A question with its answers (key, grade), worst first."""
    return {
        "key": key,
        "text_key": f"inspection.question.{key}",
        "answers": [
            {"key": answer, "text_key": f"inspection.answer.{key}.{answer}", "grade": grade}
            for answer, grade in answers
        ],
        "photo_when": list(photo_when),
    }


BROKEN = question(
    "broken", ("broken", "D"), ("chipped", "C"), ("no", "A"), photo_when=["broken", "chipped"]
)
PACKAGING = question("packaging", ("missing", "C"), ("opened", "B"), ("intact", "A"))
RULES = [
    {
        "name": "carrier_claim",
        "grade": ["C", "D"],
        "reason": ["damaged"],
        "disposition": "quarantine",
    },
    {"name": "old_electrics", "grade": ["D"], "category": ["clocks"], "disposition": "recycle"},
    {"name": "faulty", "grade": ["D"], "reason": ["defective"], "disposition": "supplier"},
    {"name": "as_new", "grade": ["A"], "disposition": "restock"},
    {"name": "new_packaging", "grade": ["B"], "disposition": "repack"},
    {"name": "made_good", "grade": ["C"], "disposition": "refurbish"},
    {"name": "beyond_use", "grade": ["D"], "disposition": "dispose"},
]
FEES = [{"name": "opened", "percent": 15, "grade": ["B"], "reason": ["changed_mind"]}]


def forms(**changes: object) -> str:
    """A file of forms: two questions for everything."""
    book = {
        "forms": [{"category": "*", "questions": [BROKEN, PACKAGING]}],
        "rules": RULES,
        "fees": FEES,
    }
    return msgspec.json.encode(book | changes).decode()


@dataclass
class Pieces:
    """Goods that were sent on a line."""

    sku: str
    quantity: int = 1
    lot: str = ""
    serial: str = ""


@dataclass
class Returns:
    """A warehouse whose orders come back."""

    warehouse: Warehouse

    @property
    def store(self) -> SqlStore:
        """The store of the warehouse."""
        return self.warehouse.store

    def shipped(self, *pieces: Pieces, days_ago: int = 3, parcels: bool = True) -> str:
        """Send an order out; return its number."""
        ref = str(next(_refs))
        parcel = sscc("9521001", next(_parcels)) if parcels else ""
        _send(self.store, an_act(), ref=ref, pieces=pieces, days_ago=days_ago, parcel=parcel)
        return ref

    def requested(self, ref: str, *lines: Announced, rma: str = "", days_ago: int = 0) -> str:
        """Announce a return; return its number."""
        at = self.warehouse.clock.now - timedelta(days=days_ago)
        asked = request_return(
            self.store, an_act(), order_ref=ref, lines=lines, requested_at=at, rma=rma
        )
        return asked.rma

    def announced(self, sku: str = "MUG-BLUE", quantity: int = 1, **changes: object) -> str:
        """Announce pieces of an order of their own; return the number of the return."""
        ref = self.shipped(Pieces(sku, quantity))
        return self.requested(ref, announced(quantity=quantity, **changes))

    def received(self, sku: str = "MUG-BLUE", quantity: int = 1, **changes: object) -> list[str]:
        """Announce and receive pieces; return their plates."""
        rma = self.announced(sku, quantity, **changes)
        desk = self.desk("receive")
        assert desk.scan(rma).is_good
        plates = [desk.scan(sku).step.last[0] for _ in range(quantity)]
        assert desk.scan("CMD-DONE").is_good
        return plates

    def desk(self, station: str, badge: str = EVA, shutter: Shutter | None = None) -> Desk:
        """Sign somebody in at a returns desk."""

        def inspect(store: Store, person: str) -> InspectStation:
            return InspectStation(store, person, shutter or no_camera)

        desk = Desk(
            self.store,
            StoredCodes(self.store),
            {"receive": ReceiveStation, "inspect": inspect},
        )
        assert desk.scan(badge).is_good
        desk.open(station)
        return desk


def announced(line: int = 1, quantity: int = 1, **changes: object) -> Announced:
    return replace(Announced(line, quantity, ReturnReason.CHANGED_MIND), **changes)


def camera() -> Shutter:
    """A camera whose pictures all differ."""
    shots = count(1)
    return lambda plate: StoredPhoto(f"{plate}-{next(shots)}.jpg", "0" * 64)


def every_code() -> Iterator[str]:
    """One code of every kind that can be scanned, and some that mean nothing here."""
    values = {
        Kind.PLACE: "A-01-01", Kind.TOTE: "TOTE-0001", Kind.CART: "CART-01",
        Kind.WALL_SLOT: "WALL-1-01", Kind.BOX: "M", Kind.ORDER: "nobody's", Kind.ROUND: "17",
        Kind.RETURN: "RMA-999999", Kind.UNIT: "U-9999999", Kind.CARRIER: "LARK",
        Kind.LOT: "L-NONE", Kind.SERIAL: "9999",
    }  # fmt: skip
    assert {form.kind for form in FORMS.values()} - set(values) == {Kind.PERSON}
    yield from (own_code(kind, value) for kind, value in values.items())
    yield from ("2000000000022", "395210000000099990", "not known", "5012345678901", "LOC-")
    yield "(01)02000000000015"


def setup(warehouse: Warehouse) -> Returns:
    """Add forms to the small warehouse."""
    furnish(warehouse.store, an_act(), forms_from_json(forms()), name="forms")
    return Returns(warehouse)


@operation(Right.ADMIN)
def _send(
    uow: UnitOfWork, *, ref: str, pieces: tuple[Pieces, ...], days_ago: int, parcel: str
) -> int:
    sent_at = uow.now - timedelta(days=days_ago)
    uow.add(an_order(ref, state=OrderState.SHIPPED, shipped_at=sent_at))
    if parcel:
        uow.add(Place(parcel, PlaceKind.PARCEL))
        uow.add(a_parcel(parcel, order_ref=ref, state=ParcelState.SHIPPED))
        uow.add(Label(0, parcel, parcel, LabelState.CONFIRMED))
    for line, one in enumerate(pieces, 1):
        goods, n = Goods(one.sku, one.lot, one.serial), one.quantity
        place = _where(uow, goods)
        move(uow, goods, origin=place, target=CUSTOMER, quantity=n)
        uow.add(OrderLine(ref, line, one.sku, n, 795, picked=n, packed=n, shipped=n))
        if parcel:
            uow.add(ParcelItem(parcel, line, one.sku, one.lot, one.serial, n))
    assert uow.get(Order, ref).shipped_at == sent_at
    return 0


def _where(uow: UnitOfWork, goods: Goods) -> str:
    return "B-01-01" if goods.serial else SUPPLIER
