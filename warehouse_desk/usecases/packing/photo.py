"""A picture of the open box, where one is wanted; its file is stored before its row."""

from collections.abc import Iterable

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Photo
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.items import open_parcel
from warehouse_desk.usecases.packing.orders import own_order
from warehouse_desk.usecases.packing.photos import SKIPPED, is_photo_wanted
from warehouse_desk.usecases.ports import UnitOfWork


@operation(Right.PACK, undo=True)
def photograph_parcel(uow: UnitOfWork, *, path: str, sha256: str) -> int:
    """Add a picture to the open parcel; tell how many it has."""
    parcel = open_parcel(uow, own_order(uow))
    known = uow.seek(Photo, path)
    if known is not None:
        raise Refusal(Why.PHOTO_KNOWN, plate=known.subject)
    uow.add(Photo(path, sha256, parcel.parcel, uow.now, uow.act.person))
    uow.record("parcel_photographed", parcel.parcel, path=path, sha256=sha256)
    return len(uow.find(Photo, subject=parcel.parcel))


@operation(Right.PACK)
def skip_parcel_photo(uow: UnitOfWork) -> str:
    """Close the parcel without the picture that is wanted; the trail says so."""
    parcel = open_parcel(uow, own_order(uow))
    uow.record(SKIPPED, parcel.parcel)
    return parcel.parcel


def require_photo(uow: UnitOfWork, order: Order, parcel: Parcel, fragile: Iterable[bool]) -> None:
    """Refuse to close a parcel without the picture that is wanted."""
    if is_photo_wanted(uow, parcel, fragile):
        raise Refusal(Why.PARCEL_PHOTO_NEEDED, order=order.order_ref)
