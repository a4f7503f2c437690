"""Taking in customers' return requests, line by line."""

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.domain.returns import Return, ReturnLine
from warehouse_desk.usecases.importing.report import ImportFault, RowRefused
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.returns.request import (
    OPEN,
    Announced,
    add_line,
    extend,
    judge,
    open_return,
)
from warehouse_desk.usecases.rows import ReturnRow

#: The column that a refused request is put down to.
_FIELDS = {
    Why.NOT_SHIPPED: "line",
    Why.MORE_THAN_SHIPPED: "quantity",
    Why.TOO_LATE: "requested_at",
    Why.NEVER_BACK: "reason",
}


class ReturnsTaker:
    """Takes rows of one return after another; the lines of a return may stand apart."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow

    def __call__(self, row: ReturnRow) -> bool:
        """Take a line, and its return when it is the first of it; tell whether it was new."""
        self._require_line(row)
        known = self._uow.seek(Return, row.rma)
        if known is not None and self._is_known(known, row):
            return False
        announced = Announced(row.line, row.quantity, row.reason, row.comment)
        try:
            (decision,) = judge(self._uow, row.order, (announced,), row.requested_at)
        except Refusal as refusal:
            field = _FIELDS.get(refusal.why, "")
            raise RowRefused(field, refusal.why.value, **refusal.facts) from refusal
        if known is None:
            return_ = open_return(self._uow, row.rma, row.order, (decision,), row.requested_at)
        else:
            return_ = extend(self._uow, known, decision)
        add_line(self._uow, return_, announced, decision)
        return True

    def _require_line(self, row: ReturnRow) -> None:
        if self._uow.seek(Order, row.order) is None:
            raise RowRefused("order", ImportFault.UNKNOWN_ORDER, order=row.order)
        line = self._uow.seek(OrderLine, row.order, row.line)
        if line is not None and line.sku != row.sku:
            raise RowRefused("sku", ImportFault.ORDER_DIFFERS, order=row.order, line=row.line)

    def _is_known(self, known: Return, row: ReturnRow) -> bool:
        line = self._uow.seek(ReturnLine, row.rma, row.line)
        same = line is None or (line.quantity, line.reason) == (row.quantity, row.reason)
        if known.order_ref != row.order or not same:
            raise RowRefused("rma", Why.RETURN_DIFFERS, rma=row.rma, order=known.order_ref)
        if line is None and known.state not in OPEN:
            raise RowRefused("rma", Why.RETURN_CLOSED, rma=row.rma)
        return line is not None
