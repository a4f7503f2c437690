"""Questions about what lies where, as SQL that SQLite and PostgreSQL both answer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from warehouse_desk.domain.counting import CountState
from warehouse_desk.domain.floor import SELLABLE, PlaceKind
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.storage.tables.base import Moment
from warehouse_desk.storage.tables.goods import count, lot, place, stock
from warehouse_desk.storage.tables.orders import customer_order, order_line, reservation
from warehouse_desk.storage.tables.picking import pick_round, task
from warehouse_desk.storage.writes import Asked
from warehouse_desk.usecases.shelf_queries import Lying, Picked


class SqlShelfQueries:
    """The questions of `usecases.shelf_queries.ShelfQueries`."""

    def __init__(self, connection: Asked) -> None:
        self._connection = connection

    def wanting(self, skus: Sequence[str]) -> list[str]:
        """List the open orders that are not promised all they want of some products."""
        line, order = order_line.c, customer_order.c
        promised = (
            sa.select(sa.func.coalesce(sa.func.sum(reservation.c.quantity), 0))
            .where(reservation.c.order_ref == line.order_ref, reservation.c.line == line.line)
            .scalar_subquery()
        )
        statement = (
            sa.select(order.order_ref)
            .distinct()
            .join(order_line, line.order_ref == order.order_ref)
            .where(
                line.sku.in_(list(skus)),
                order.state == OrderState.OPEN,
                order.held == 0,
                line.ordered - line.short - line.cancelled - line.picked > promised,
            )
            .order_by(order.order_ref)
        )
        return list(self._connection.execute(statement).scalars())

    def lying(
        self, kinds: Sequence[PlaceKind], skus: Sequence[str] = (), *, are_wanted: bool = False
    ) -> list[Lying]:
        """List what lies in places of some kinds; what cannot be promised is wanted by nobody."""
        wanted = _wanted_by_open_orders(kinds if are_wanted else ())
        may_be_wanted = not set(SELLABLE).isdisjoint(kinds)
        pieces, ship_by = sa.func.coalesce(wanted.c.pieces, 0), wanted.c.ship_by
        statement = (
            sa.select(
                place.c.place, place.c.kind, stock.c.sku, stock.c.lot,
                sa.func.coalesce(lot.c.expiry, ""), stock.c.quantity, stock.c.reserved,
                *((pieces, ship_by) if may_be_wanted else ()),
            )
            .join(place, place.c.place == stock.c.place)
            .outerjoin(lot, (lot.c.sku == stock.c.sku) & (lot.c.lot == stock.c.lot))
            .where(
                place.c.kind.in_(list(kinds)), place.c.blocked == 0, stock.c.quantity > 0
            )
            .order_by(place.c.place, stock.c.sku, stock.c.lot)
        )  # fmt: skip
        if may_be_wanted:
            same = (
                (wanted.c.sku == stock.c.sku)
                & (wanted.c.place == stock.c.place)
                & (wanted.c.lot == stock.c.lot)
            )
            statement = statement.join(wanted, same, isouter=not are_wanted)
        if skus:
            statement = statement.where(stock.c.sku.in_(list(skus)))
        return [Lying(*row) for row in self._rows(statement)]

    def filled(self, kinds: Sequence[PlaceKind]) -> set[str]:
        """Name the places of some kinds that hold anything."""
        statement = (
            sa.select(stock.c.place)
            .distinct()
            .join(place)
            .where(place.c.kind.in_(list(kinds)), stock.c.quantity > 0)
        )
        return set(self._connection.execute(statement).scalars())

    def picked(self, since: datetime) -> list[Picked]:
        """Tell what was picked since a moment."""
        pieces = sa.cast(sa.func.sum(task.c.picked), sa.BigInteger)
        statement = (
            sa.select(task.c.sku, sa.func.count(), pieces)
            .join(pick_round, pick_round.c.round == task.c.round)
            .where(task.c.picked > 0, pick_round.c.started_at >= since)
            .group_by(task.c.sku)
            .order_by(sa.func.count().desc(), task.c.sku)
        )
        return [Picked(*row) for row in self._rows(statement)]

    def counted(self) -> dict[str, datetime]:
        """Tell when each place was last counted."""
        newest = sa.func.max(count.c.closed_at, type_=Moment)
        statement = (
            sa.select(count.c.place, newest)
            .where(count.c.state == CountState.DONE, count.c.closed_at.is_not(None))
            .group_by(count.c.place)
        )
        return {row[0]: row[1] for row in self._rows(statement)}

    def to_put_away(self) -> int:
        """Count what waits to be put away, each product and lot once a place."""
        waiting = (
            sa.select(stock.c.sku)
            .join(place)
            .where(place.c.kind == PlaceKind.RESTOCK, place.c.blocked == 0, stock.c.quantity > 0)
        )
        return self._count(waiting)

    def to_bring_down(self) -> int:
        """Count what open orders were promised from reserve slots."""
        wanted = _wanted_by_open_orders((PlaceKind.RESERVE,))
        in_reserve = sa.select(wanted.c.sku).join(place, place.c.place == wanted.c.place)
        return self._count(in_reserve.where(place.c.kind == PlaceKind.RESERVE))

    def _count(self, rows: sa.Select[Any]) -> int:
        statement = sa.select(sa.func.count()).select_from(rows.subquery())
        return int(self._connection.execute(statement).scalar_one())

    def _rows(self, statement: sa.Select[Any]) -> list[Any]:
        return list(self._connection.execute(statement))


def _wanted_by_open_orders(kinds: Sequence[PlaceKind] = ()) -> sa.Subquery:
    """Count what open orders were promised in each place (`kinds`: of these), and when the first
    of them leaves.
    """
    order = customer_order.c
    promised_there = (
        sa.select(stock.c.place)
        .join(place)
        .where(place.c.kind.in_(list(kinds)), stock.c.reserved > 0)
    )
    return (
        sa.select(
            reservation.c.sku,
            reservation.c.place,
            reservation.c.lot,
            sa.cast(sa.func.sum(reservation.c.quantity), sa.BigInteger).label("pieces"),
            sa.func.min(order.ship_by, type_=Moment).label("ship_by"),
        )
        .join(customer_order, order.order_ref == reservation.c.order_ref)
        .where(
            order.state == OrderState.OPEN,
            reservation.c.place.in_(promised_there) if kinds else sa.true(),
        )
        .group_by(reservation.c.sku, reservation.c.place, reservation.c.lot)
        .subquery("wanted")
    )
