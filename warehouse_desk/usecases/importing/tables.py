"""Taking in the tables of carriers, what customs ask for, and the codes that inserts give out."""

from collections.abc import Iterator

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.inserts import InsertCode, InsertRule
from warehouse_desk.domain.shipping import Carrier, Service
from warehouse_desk.usecases.importing.report import ImportFault, RowRefused
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.rows import RecordRow

#: Stands for every service of a carrier.
ANY = "*"


def take_record(uow: UnitOfWork, row: RecordRow) -> bool:
    """Add a record or change it; tell whether it says anything new."""
    record = row.record
    for field, kind, key, fault in _named(record):
        if uow.seek(kind, *key) is None:
            raise RowRefused(field, fault, **{field: key[-1]})
    known = uow.seek(type(record), *row.key)
    if isinstance(record, InsertCode) and isinstance(known, InsertCode):
        if known.rule != record.rule:
            raise RowRefused("code", ImportFault.OTHER_RULE, code=record.code, rule=known.rule)
        return False  # it may be given out already
    if known == record:
        return False
    if known is None:
        uow.add(record)
    else:
        uow.save(record)
    return True


def _named(record: object) -> Iterator[tuple[str, type, tuple[object, ...], ImportFault]]:
    """List what a record names and what must be there for it: field, kind, key."""
    carrier = None if isinstance(record, Carrier) else getattr(record, "carrier", None)
    if carrier is not None:
        yield "carrier", Carrier, (carrier,), ImportFault.UNKNOWN_CARRIER
    service = None if isinstance(record, Service) else getattr(record, "service", None)
    if service not in {None, ANY}:
        yield "service", Service, (carrier, service), ImportFault.UNKNOWN_SERVICE
    if (sku := getattr(record, "sku", None)) is not None:
        yield "sku", Product, (sku,), ImportFault.UNKNOWN_PRODUCT
    if isinstance(record, InsertCode):
        yield "rule", InsertRule, (record.rule,), ImportFault.UNKNOWN_RULE
