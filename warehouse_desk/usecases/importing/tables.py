"""Taking in the tables of carriers, what customs ask for, and the codes that inserts give out."""

from warehouse_desk.domain.carriers import Customs, PickUpWindow, ReturnTerms
from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.inserts import InsertCode, InsertRule
from warehouse_desk.domain.shipping import Carrier, Service
from warehouse_desk.usecases.importing.goods import put
from warehouse_desk.usecases.importing.report import ImportFault, RowRefused
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.rows import RecordRow

#: Stands for every service of a carrier.
ANY = "*"


def take_record(uow: UnitOfWork, row: RecordRow) -> bool:
    """Add a record or change it; tell whether it says anything new."""
    record = row.record
    _require_carrier(uow, record)
    if isinstance(record, Customs) and uow.seek(Product, record.sku) is None:
        raise RowRefused("sku", ImportFault.UNKNOWN_PRODUCT, sku=record.sku)
    if isinstance(record, InsertCode) and uow.seek(InsertRule, record.rule) is None:
        raise RowRefused("rule", ImportFault.UNKNOWN_RULE, rule=record.rule)
    if isinstance(record, PickUpWindow) and record.ends <= record.begins:
        raise RowRefused("ends", ImportFault.ENDS_TOO_SOON)
    known = uow.seek(type(record), *row.key)
    if isinstance(record, InsertCode) and isinstance(known, InsertCode):
        if known.rule != record.rule:
            raise RowRefused("code", ImportFault.OTHER_RULE, code=record.code, rule=known.rule)
        return False  # it may be given out already
    return put(uow, record, known)


def _require_carrier(uow: UnitOfWork, record: object) -> None:
    """Refuse a record of a carrier or service that is not there."""
    carrier = None if isinstance(record, Carrier) else getattr(record, "carrier", None)
    if carrier is not None and uow.seek(Carrier, carrier) is None:
        raise RowRefused("carrier", ImportFault.UNKNOWN_CARRIER, carrier=carrier)
    is_known = isinstance(record, (Service, ReturnTerms))
    service = None if is_known else getattr(record, "service", None)
    if service in {None, ANY} or uow.find(ReturnTerms, carrier=carrier, service=service):
        return
    if uow.seek(Service, carrier, service) is None:
        raise RowRefused("service", ImportFault.UNKNOWN_SERVICE, service=service)
