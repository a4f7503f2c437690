"""Promising as an operation of its own; in the program it is always a part of another."""

from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.promising import Promised, promise


@operation(Right.IMPORT)
def promise_stock(uow: UnitOfWork, *, refs: tuple[str, ...] = ()) -> Promised:
    return promise(uow, refs)
