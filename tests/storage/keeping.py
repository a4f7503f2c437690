"""Short ways to put things into a store."""

from collections.abc import Callable
from typing import Any

from tests.factories import a_place, a_product, an_act
from warehouse_desk.domain.floor import CUSTOMER, SUPPLIER
from warehouse_desk.domain.stock import Goods, Stock
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.tables import metadata
from warehouse_desk.storage.unit_of_work import SqlUnitOfWork
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.stock import move

MUG = Goods("MUG-BLUE")


def do(store: SqlStore, work: Callable[[SqlUnitOfWork], Any], act: Act | None = None) -> Any:
    """Run one operation."""
    with store.begin(act or an_act()) as uow:
        answer = work(uow)
        uow.commit("work", "digest", b"")
    return answer


def keep(store: SqlStore, *records: Any) -> list[Any]:
    """Add records; give them back as they were kept."""
    return do(store, lambda uow: [uow.add(record) for record in records])


def keep_mugs(store: SqlStore, quantity: int = 5, slot: str = "A-01-01") -> None:
    """Bring mugs from the supplier into a slot of a floor with two slots."""
    keep(
        store,
        a_product(),
        a_place(SUPPLIER),
        a_place(CUSTOMER),
        a_place("A-01-01"),
        a_place("A-01-02"),
    )
    do(store, lambda uow: move(uow, MUG, origin=SUPPLIER, target=slot, quantity=quantity))


def shift(store: SqlStore, origin: str, target: str, quantity: int = 1) -> None:
    """Move mugs."""
    do(store, lambda uow: move(uow, MUG, origin=origin, target=target, quantity=quantity))


def mugs_in(store: SqlStore, place: str) -> int:
    """Count the mugs in a place."""
    with store.look() as reading:
        known = reading.seek(Stock, MUG.sku, place, "")
    return known.quantity if known else 0


def rows(store: SqlStore, statement: str) -> list[tuple[Any, ...]]:
    """Ask in SQL, past the program."""
    with store.engine.begin() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]


def everything(store: SqlStore) -> dict[str, list[tuple[Any, ...]]]:
    """Copy all rows of all tables, to compare."""
    with store.engine.begin() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(table.select())), key=repr)
            for table in metadata.sorted_tables
        }
