"""The facts of reports, as SQL that SQLite and PostgreSQL both answer."""

from typing import Any

import sqlalchemy as sa

from warehouse_desk.domain.errors import Why
from warehouse_desk.domain.floor import SELLABLE, PlaceKind
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.returns import ReturnReason, ReturnState
from warehouse_desk.storage import return_statements as returns
from warehouse_desk.storage.return_statements import within
from warehouse_desk.storage.tables.goods import place, product, supply
from warehouse_desk.storage.tables.goods import stock as stocked
from warehouse_desk.storage.tables.ledger import person, scan
from warehouse_desk.storage.tables.orders import complaint, contact, customer_order, order_line
from warehouse_desk.storage.tables.picking import pick_round, task
from warehouse_desk.storage.tables.returns import (
    goods_return,
    inspection,
    return_line,
    returned_unit,
)
from warehouse_desk.storage.writes import Asked
from warehouse_desk.usecases.picking.step import STATION
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.queries import (
    AskedFacts,
    ComplaintFacts,
    CostFacts,
    OrderFacts,
    ReasonFacts,
    ReturnedUnitFacts,
    ReturnFacts,
    ReturnLabelFacts,
    RoundFacts,
    ScanFacts,
    SentFacts,
    SentLineFacts,
    SoldFacts,
    StockFacts,
    UnitFacts,
    WrongItemFacts,
)


class SqlReportQueries:
    """The questions of `usecases.reports.queries.ReportQueries`."""

    def __init__(self, connection: Asked) -> None:
        self._connection = connection

    def orders(self, period: Period) -> list[OrderFacts]:
        """List the orders placed."""
        order, lines, wrong = customer_order.c, _shipped_lines(), _wrong_lines()
        statement = (
            sa.select(
                order.order_ref, order.channel, contact.c.customer, order.state, order.placed_at,
                order.shipped_at, order.delivered_at, _known(lines.c.lines), _known(wrong.c.lines),
            )
            .join(contact, contact.c.contact == order.contact)
            .outerjoin(lines, lines.c.order_ref == order.order_ref)
            .outerjoin(wrong, wrong.c.order_ref == order.order_ref)
            .where(*within(order.placed_at, period))
            .order_by(order.order_ref)
        )  # fmt: skip
        return [OrderFacts(*row) for row in self._rows(statement)]

    def sold(self, period: Period) -> list[SoldFacts]:
        """Sum up the order lines placed; what was shipped apart from what was not."""
        line, order = order_line.c, customer_order.c
        group = (line.sku, product.c.name, order.channel, sa.case((line.shipped > 0, 1), else_=0))
        statement = (
            sa.select(*group[:3], sa.func.count(), _total(line.shipped), _total(line.returned))
            .join(customer_order, order.order_ref == line.order_ref)
            .join(product, product.c.sku == line.sku)
            .where(*within(order.placed_at, period))
            .group_by(*group)
            .order_by(*group)
        )
        return [SoldFacts(sku, name.strip(), *rest) for sku, name, *rest in self._rows(statement)]

    def sent(self, period: Period) -> list[SentFacts]:
        """List what the orders placed hold: pieces shipped, else those that are not given up."""
        line, order = order_line.c, customer_order.c
        kept = line.ordered - line.short - line.cancelled
        is_sent = order.state.in_([OrderState.SHIPPED, OrderState.DELIVERED])
        pieces = _total(sa.case((is_sent, line.shipped), else_=kept))
        group = (
            order.order_ref, order.placed_at, order.state, order.service, contact.c.country,
            order.currency, line.sku,
        )  # fmt: skip
        statement = (
            sa.select(*group, pieces)
            .join(customer_order, order.order_ref == line.order_ref)
            .join(contact, contact.c.contact == order.contact)
            .where(*within(order.placed_at, period))
            .group_by(*group)
            .having(pieces > 0)
            .order_by(order.order_ref, line.sku)
        )
        return [SentFacts(*row) for row in self._rows(statement)]

    def returns(self, period: Period) -> list[ReturnFacts]:
        """List the returns asked for."""
        back, order = goods_return.c, customer_order.c
        statement = (
            sa.select(
                back.rma, back.order_ref, back.requested_at, order.shipped_at, order.delivered_at
            )
            .join(customer_order, order.order_ref == back.order_ref)
            .where(*within(back.requested_at, period))
            .order_by(back.rma)
        )
        return [ReturnFacts(*row) for row in self._rows(statement)]

    def reasons(self, period: Period) -> list[ReasonFacts]:
        """Sum up the lines of the returns asked for."""
        line, unit, one = return_line.c, returned_unit.c, sa.literal(1)
        announced = sa.select(
            line.rma, sa.type_coerce(line.reason, sa.Text).label("reason"), line.quantity,
            line.received,
        )  # fmt: skip
        strangers = sa.select(unit.rma, unit.reason, one, one).where(unit.expected == 0)
        each = sa.union_all(announced, strangers).subquery("each")
        refused = sa.case((goods_return.c.state == ReturnState.REFUSED, 1), else_=0)
        statement = (
            sa.select(
                each.c.reason, refused, sa.func.count(), _total(each.c.quantity),
                _total(each.c.received),
            )
            .join(goods_return, goods_return.c.rma == each.c.rma)
            .where(*within(goods_return.c.requested_at, period))
            .group_by(each.c.reason, refused)
            .order_by(each.c.reason, refused)
        )  # fmt: skip
        return [
            ReasonFacts(reason, bool(turned_down), *rest)
            for reason, turned_down, *rest in self._rows(statement)
        ]

    def units(self, period: Period) -> list[UnitFacts]:
        """List the units whose return came in."""
        unit, back, judged = returned_unit.c, goods_return.c, _judged()
        statement = (
            sa.select(
                unit.plate, unit.rma, unit.sku, unit.disposition, customer_order.c.currency,
                back.received_at, unit.refund_cents, unit.refund_due, unit.refunded_at,
                judged.c.begun, judged.c.ended,
            )
            .join(goods_return, back.rma == unit.rma)
            .join(customer_order, customer_order.c.order_ref == back.order_ref)
            .outerjoin(judged, judged.c.plate == unit.plate)
            .where(back.received_at.is_not(None), *within(back.received_at, period))
            .order_by(unit.plate)
        )  # fmt: skip
        return [UnitFacts(*row) for row in self._rows(statement)]

    def sent_lines(self, period: Period) -> list[SentLineFacts]:
        """List the lines of the orders placed."""
        return [SentLineFacts(*row) for row in self._rows(returns.sent_lines(period))]

    def asked(self, period: Period) -> list[AskedFacts]:
        """List the lines of the returns asked for."""
        return [AskedFacts(*row) for row in self._rows(returns.asked(period))]

    def returned_units(self, period: Period) -> list[ReturnedUnitFacts]:
        """List the pieces whose return came in."""
        return [ReturnedUnitFacts(*row) for row in self._rows(returns.returned_units(period))]

    def return_labels(self, period: Period) -> list[ReturnLabelFacts]:
        """List the labels made that bring goods back."""
        return [ReturnLabelFacts(*row) for row in self._rows(returns.return_labels(period))]

    def costs(self, period: Period) -> list[CostFacts]:
        """Sum up what was booked on the pieces whose return came in."""
        return [CostFacts(*row) for row in self._rows(returns.costs(period))]

    def rounds(self, period: Period) -> list[RoundFacts]:
        """List the rounds begun."""
        walk, picked = pick_round.c, _picked()
        statement = (
            sa.select(
                walk.round, walk.method, walk.zone, walk.state,
                sa.func.coalesce(person.c.name, walk.person), walk.started_at, walk.done_at,
                walk.walk_mm, walk.walk_proven, _known(picked.c.lines), _known(picked.c.pieces),
            )
            .outerjoin(person, person.c.person == walk.person)
            .outerjoin(picked, picked.c.round == walk.round)
            .where(walk.started_at.is_not(None), *within(walk.started_at, period))
            .order_by(walk.round)
        )  # fmt: skip
        return [RoundFacts(*row) for row in self._rows(statement)]

    def scans(self, period: Period) -> list[ScanFacts]:
        """Sum up the scans at the picking station."""
        its = _named_tasks()
        slot = sa.func.coalesce(its.c.slot, "")
        group = (slot, scan.c.accepted, scan.c.say)
        statement = (
            sa.select(*group, sa.func.count())
            .outerjoin(its, its.c.name == scan.c.task)
            .where(scan.c.station == STATION, *within(scan.c.at, period))
            .group_by(*group)
            .order_by(*group)
        )
        return [ScanFacts(*row) for row in self._rows(statement)]

    def wrong_items(self, period: Period) -> list[WrongItemFacts]:
        """Sum up the scans of a wrong item at the picking station."""
        its = _named_tasks()
        group = (its.c.sku, scan.c.code)
        statement = (
            sa.select(*group, sa.func.count())
            .join(its, its.c.name == scan.c.task)
            .where(
                scan.c.station == STATION,
                scan.c.say == Why.WRONG_ITEM.value,
                *within(scan.c.at, period),
            )
            .group_by(*group)
            .order_by(*group)
        )
        return [WrongItemFacts(*row) for row in self._rows(statement)]

    def stock(self) -> list[StockFacts]:
        """List the products and how many there are now."""
        there, coming = _there(), _coming()
        statement = (
            sa.select(
                product.c.sku, product.c.name, _known(there.c.on_hand), _known(there.c.reserved),
                _known(there.c.elsewhere), _known(coming.c.on_order), product.c.reorder_point,
            )
            .outerjoin(there, there.c.sku == product.c.sku)
            .outerjoin(coming, coming.c.sku == product.c.sku)
            .order_by(product.c.sku)
        )  # fmt: skip
        return [StockFacts(sku, name.strip(), *rest) for sku, name, *rest in self._rows(statement)]

    def complaints(self, period: Period) -> list[ComplaintFacts]:
        """List the complaints opened."""
        one = complaint.c
        statement = (
            sa.select(one.complaint, one.order_ref, one.opened_at, one.closed_at)
            .where(*within(one.opened_at, period))
            .order_by(one.complaint)
        )
        return [ComplaintFacts(*row) for row in self._rows(statement)]

    def _rows(self, statement: sa.Select[Any]) -> list[Any]:
        return list(self._connection.execute(statement))


def _named_tasks() -> sa.CTE:
    """Write the tasks' numbers as scans name them.

    Materialized, or SQLite compares every scan with every task: it has no index of a cast.
    """
    name = sa.cast(task.c.task, sa.Text).label("name")
    return sa.select(name, task.c.slot, task.c.sku).cte("named").prefix_with("MATERIALIZED")


def _known(number: sa.ColumnElement[Any]) -> sa.ColumnElement[int]:
    """Count nothing where nothing is joined."""
    return sa.func.coalesce(number, 0)


def _total(pieces: sa.ColumnElement[Any]) -> sa.ColumnElement[int]:
    """Add up whole numbers; PostgreSQL's own sum of them is a decimal."""
    return sa.cast(sa.func.sum(pieces), sa.BigInteger)


def _shipped_lines() -> sa.Subquery:
    return (
        sa.select(order_line.c.order_ref, sa.func.count().label("lines"))
        .where(order_line.c.shipped > 0)
        .group_by(order_line.c.order_ref)
        .subquery("shipped")
    )


def _wrong_lines() -> sa.Subquery:
    """Count the lines that came back as wrong items, each once however often it was asked for."""
    return (
        sa.select(
            goods_return.c.order_ref,
            sa.func.count(sa.distinct(return_line.c.line)).label("lines"),
        )
        .join(return_line, return_line.c.rma == goods_return.c.rma)
        .where(
            return_line.c.reason == ReturnReason.WRONG_ITEM,
            goods_return.c.state != ReturnState.REFUSED,
        )
        .group_by(goods_return.c.order_ref)
        .subquery("wrong")
    )


def _judged() -> sa.Subquery:
    times = inspection.c
    return (
        sa.select(
            times.plate,
            sa.func.min(times.started_at).label("begun"),
            sa.func.max(times.finished_at).label("ended"),
        )
        .where(times.finished_at.is_not(None))
        .group_by(times.plate)
        .subquery("judged")
    )


def _picked() -> sa.Subquery:
    return (
        sa.select(
            task.c.round, sa.func.count().label("lines"), _total(task.c.picked).label("pieces")
        )
        .where(task.c.picked > 0)
        .group_by(task.c.round)
        .subquery("picked")
    )


def _there() -> sa.Subquery:
    """Sum up what is in the building: on sale, and anywhere else."""
    sellable = place.c.kind.in_(list(SELLABLE))
    on_sale = sa.case((sellable, stocked.c.quantity), else_=0)
    elsewhere = sa.case((sellable, 0), else_=stocked.c.quantity)
    return (
        sa.select(
            stocked.c.sku,
            _total(on_sale).label("on_hand"),
            _total(stocked.c.reserved).label("reserved"),
            _total(elsewhere).label("elsewhere"),
        )
        .join(place, place.c.place == stocked.c.place)
        .where(place.c.kind != PlaceKind.VIRTUAL)
        .group_by(stocked.c.sku)
        .subquery("there")
    )


def _coming() -> sa.Subquery:
    waiting = supply.c.quantity - supply.c.received
    return (
        sa.select(supply.c.sku, _total(waiting).label("on_order"))
        .where(waiting > 0)
        .group_by(supply.c.sku)
        .subquery("coming")
    )
