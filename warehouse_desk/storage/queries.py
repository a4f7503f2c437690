"""Questions over many rows, as SQL that SQLite and PostgreSQL both answer."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from warehouse_desk.domain.counting import TO_COUNT, CountState
from warehouse_desk.domain.floor import SELLABLE
from warehouse_desk.domain.orders import EXPRESS, OrderState
from warehouse_desk.domain.packing import LabelState, ParcelState
from warehouse_desk.domain.picking import NOT_OVER, UNDONE, RoundState, TaskState
from warehouse_desk.domain.returns import ReturnState, UnitState
from warehouse_desk.storage import scan_statements as ask
from warehouse_desk.storage.among import among
from warehouse_desk.storage.ready import Ready
from warehouse_desk.storage.ready import ask as ask_together
from warehouse_desk.storage.report_queries import SqlReportQueries
from warehouse_desk.storage.shelf_queries import SqlShelfQueries
from warehouse_desk.storage.tables.goods import count, lot, place, product, stock
from warehouse_desk.storage.tables.ledger import event, trail
from warehouse_desk.storage.tables.orders import contact, customer_order, order_line, reservation
from warehouse_desk.storage.tables.picking import pick_round, task
from warehouse_desk.storage.tables.returns import goods_return, returned_unit
from warehouse_desk.storage.tables.shipping import label, parcel
from warehouse_desk.storage.writes import Asked
from warehouse_desk.usecases.queries import (
    FreeStock,
    Lack,
    LastOperation,
    Need,
    Parcels,
    ParcelView,
    QueueRow,
    WorkCount,
)

_LINE_OPEN = order_line.c.ordered - order_line.c.short - order_line.c.cancelled
_LINE_MISSING = _LINE_OPEN - order_line.c.picked
_HURRIES = (customer_order.c.expedited == 1) | (customer_order.c.service == EXPRESS)
_IS_NOT_OVER = task.c.round.in_(
    sa.select(pick_round.c.round).where(pick_round.c.state.in_(NOT_OVER))
)
#: By day, what is in a hurry first, then by the moment it has to leave.
_BY_URGENCY = (
    sa.func.substr(customer_order.c.ship_by, 1, 10),
    sa.case((_HURRIES, 0), else_=1),
    customer_order.c.ship_by,
    customer_order.c.order_ref,
)


class _Changes(msgspec.Struct):
    """What a trail entry says of the records that changed: table, key, before, after."""

    changes: list[tuple[str, list[object], msgspec.Raw, msgspec.Raw]]


class SqlQueries:
    """The questions of `usecases.queries.Queries`."""

    def __init__(self, connection: Asked, *, is_snapshot: bool = False) -> None:
        self._connection = connection
        #: In a look nothing changes: what was asked once stays right.
        self._is_snapshot = is_snapshot
        self._latest: int | None = None

    @property
    def reports(self) -> SqlReportQueries:
        """The questions of reports."""
        return SqlReportQueries(self._connection)

    @property
    def shelves(self) -> SqlShelfQueries:
        """The questions about what lies where."""
        return SqlShelfQueries(self._connection)

    def free_stock(self, skus: Sequence[str], on: date | None = None) -> list[FreeStock]:
        """List what may still be promised."""
        expiry = sa.func.coalesce(lot.c.expiry, "")
        free = stock.c.quantity - stock.c.reserved
        statement = (
            sa.select(
                stock.c.sku, stock.c.place, place.c.kind, stock.c.lot, expiry, free.label("free")
            )
            .join(place, place.c.place == stock.c.place)
            .outerjoin(lot, (lot.c.sku == stock.c.sku) & (lot.c.lot == stock.c.lot))
            .where(
                stock.c.sku.in_(list(skus)),
                place.c.kind.in_([kind.value for kind in SELLABLE]),
                place.c.blocked == 0,
                free > 0,
            )
            .order_by(
                stock.c.sku,
                sa.case((expiry == "", "9999"), else_=expiry),
                place.c.kind,
                free.desc(),
            )
        )
        if on is not None:
            statement = statement.where((expiry == "") | (expiry >= on.isoformat()))
        return [FreeStock(*row) for row in self._rows(statement)]

    def wanting(self, refs: Sequence[str] = ()) -> list[str]:
        """List orders that lack promises."""
        order = customer_order.c
        asked = _asked([OrderState.OPEN], refs)
        lines, promised = _lines_by_order(asked), _promised_by_order()
        statement = (
            sa.select(order.order_ref)
            .join(lines, lines.c.order_ref == order.order_ref)
            .outerjoin(promised, promised.c.order_ref == order.order_ref)
            .where(
                *asked,
                order.held == 0,
                sa.func.coalesce(promised.c.promised, 0) < lines.c.missing,
            )
            .order_by(*_BY_URGENCY)
        )
        return [ref for (ref,) in self._rows(statement)]

    def queue(self, states: Sequence[OrderState], refs: Sequence[str] = ()) -> list[QueueRow]:
        """List orders by urgency."""
        order, asked = customer_order.c, _asked(states, refs)
        lines, promised = _lines_by_order(asked), _promised_by_order()
        statement = (
            sa.select(
                order.order_ref, order.channel, contact.c.name, contact.c.country, order.service,
                order.state, order.held, order.expedited, order.placed_at, order.ship_by,
                lines.c.lines, lines.c.pieces, lines.c.missing,
                sa.func.coalesce(promised.c.promised, 0), lines.c.short,
            )
            .join(contact, contact.c.contact == order.contact)
            .join(lines, lines.c.order_ref == order.order_ref)
            .outerjoin(promised, promised.c.order_ref == order.order_ref)
            .where(*asked)
            .order_by(*_BY_URGENCY)
        )  # fmt: skip
        return [QueueRow(*row) for row in self._rows(statement)]

    def due(self, states: Sequence[OrderState], by: datetime, now: datetime) -> tuple[int, int]:
        """Count the orders that have to leave by a time, and those that are late."""
        order = customer_order.c
        late = sa.func.coalesce(sa.func.sum(sa.case((order.ship_by < now, 1), else_=0)), 0)
        statement = sa.select(sa.func.count(), late).where(
            order.state.in_(list(states)), order.ship_by <= by
        )
        ((to_go, too_late),) = self._rows(statement)
        return int(to_go), int(too_late)

    def orders_like(self, text: str, most: int) -> list[tuple[str, str]]:
        """List number and customer of orders that have a text in either, the most exact first.

        SQLite folds only the case of the letters A to Z: others are sought as they may be written.
        """
        number = sa.func.lower(customer_order.c.order_ref)
        spellings = {text, text.lower(), text.upper(), text.title()}
        named = [contact.c.name.contains(one, autoescape=True) for one in sorted(spellings)]
        lower = text.lower()
        distance = sa.case(
            (number == lower, 0), (number.startswith(lower, autoescape=True), 1), else_=2
        )
        statement = (
            sa.select(customer_order.c.order_ref, contact.c.name)
            .join(contact, contact.c.contact == customer_order.c.contact)
            .where(
                sa.or_(
                    number.contains(lower, autoescape=True),
                    sa.func.lower(contact.c.name).contains(lower, autoescape=True),
                    *named,
                )
            )
            .order_by(distance, customer_order.c.order_ref)
            .limit(most)
        )
        return [(ref, name) for ref, name in self._rows(statement)]

    def lacks(self, refs: Sequence[str]) -> list[Lack]:
        """List lines that are not wholly promised."""
        asked = {"refs": refs, "kinds": tuple(SELLABLE)}
        return [Lack(*row) for row in _LACKS.rows(self._connection, asked)]

    def parcels_waiting(self, carrier: str) -> list[ParcelView]:
        """List the parcels with a confirmed label that wait for a carrier."""
        rows = ask.PARCELS_WAITING.rows(self._connection, {"carrier": carrier})
        return [ParcelView(*row) for row in rows]

    def first_waiting(self, carrier: str, most: int, *, staged: bool | None = None) -> Parcels:
        """Count the parcels that wait for a carrier, and list `most` of them, at least one."""
        return self._parcels(ask.FIRST_WAITING[staged], {"carrier": carrier, "most": most})

    def parcels_late(self, carrier: str) -> list[str]:
        """List the closed parcels (order/number) for a carrier without a confirmed label."""
        rows = ask.PARCELS_LATE.rows(self._connection, {"carrier": carrier})
        return [f"{order}/{number}" for order, number, _ in rows]

    def last_out(self, hand_over: int, most: int) -> Parcels:
        """Count the parcels of a hand-over, and list the `most` newest, at least one."""
        return self._parcels(ask.LAST_OUT, {"hand_over": hand_over, "most": most})

    def _parcels(self, statement: Ready, asked: dict[str, Any]) -> Parcels:
        rows = statement.rows(self._connection, asked)
        return Parcels(rows[0][-1] if rows else 0, tuple(ParcelView(*row[:-1]) for row in rows))

    def parcels_out(self, hand_over: int) -> list[ParcelView]:
        """List the parcels of a hand-over in the order they were scanned out."""
        rows = ask.PARCELS_OUT.rows(self._connection, {"hand_over": hand_over})
        return [ParcelView(*row) for row in rows]

    def needs(self, sku: str, rounds: Sequence[int]) -> list[Need]:
        """Tell which orders of some rounds still need a product."""
        return [Need(*row) for row in self._rows(ask.NEEDS, sku=sku, rounds=list(rounds))]

    def still_holds(self, place: str, order_ref: str) -> bool:
        """Tell whether pieces that an order has to pack lie in a place."""
        asked = {"place": place, "order_ref": order_ref}
        return bool(ask.STILL_HOLDS.rows(self._connection, asked))

    def next_code(self, rule: int) -> tuple[str, int]:
        """Give a rule's next code that nobody has, or nothing, and how many it has in all."""
        (row,) = self._rows(ask.NEXT_CODE, rule=rule)
        return row.code or "", row.number

    def one_piece_orders(self, sku: str) -> list[str]:
        """List the picked orders that are nothing but one piece of a product."""
        return [row.order_ref for row in self._rows(ask.ONE_PIECE_ORDERS, sku=sku)]

    def last_operation(self, person: str, station: str, *, undo: bool) -> LastOperation | None:
        """Find the newest standing operation of a person at a station."""
        asked = {"person": person, "station": station}
        standing = newest = ask.LAST_STANDING.rows(self._connection, asked)
        if undo:
            newest = ask.LAST_UNDO.rows(self._connection, asked)
        if not newest or newest < standing:
            return None
        return LastOperation(*newest[0][1:])

    def tag_read(self, tag: str, station: str, tasks: Sequence[str]) -> datetime | None:
        """Find the newest standing scan of a tag."""
        rows = self._rows(ask.TAG_READ, code=tag, station=station, tasks=list(tasks))
        return rows[0].at if rows else None

    def last_station(self, person: str, stations: Sequence[str]) -> str:
        """Name which of some stations a person did something at last."""
        asked = [{"person": person, "station": station} for station in stations]
        answers = ask_together(self._connection, [(ask.LAST_STANDING, one) for one in asked])
        newest: list[tuple[int, str]] = [
            (rows[0][0], station) for rows, station in zip(answers, stations, strict=True) if rows
        ]
        return max(newest, default=(0, ""))[1]

    def latest(self) -> int:
        """Number the newest operation."""
        if self._latest is None or not self._is_snapshot:
            ((self._latest,),) = ask.LATEST.rows(self._connection)
        return self._latest

    def changed_since(self, seq: int, most: int) -> list[tuple[str, str]] | None:
        """List table and first key of the records that operations after `seq` changed."""
        parameters = {"seq": seq, "most": most + 1}
        bodies = self._connection.execute(ask.TRAIL_AFTER, parameters).scalars().all()
        if len(bodies) > most:
            return None
        decoded = [msgspec.json.decode(body, type=_Changes) for body in bodies]
        return [(table, str(key[0])) for body in decoded for table, key, *_ in body.changes]

    def trail(self, about: Sequence[str], most: int) -> list[tuple[int, str, str]]:
        """List entries of the trail in which a text is a whole value."""
        statement = sa.select(trail.c.seq, trail.c.hash, trail.c.body)
        marked = [f'"{one}"' for one in about if one]
        if marked:
            holds = (trail.c.body.contains(one, autoescape=True) for one in marked)
            statement = statement.where(sa.or_(*holds))
        rows = self._connection.execute(statement.order_by(trail.c.seq.desc()).limit(most))
        return [tuple(row) for row in rows]

    def has_event(self, kind: str, subject: str) -> bool:
        """Tell whether something of a kind ever happened to a subject."""
        condition = (event.c.subject == subject) & (event.c.kind == kind)
        return self._count(event, condition) > 0

    def work(self) -> WorkCount:
        """Count the work that waits."""
        return WorkCount(
            rounds_ready=self._count(pick_round, pick_round.c.state == RoundState.READY),
            rounds_active=self._count(pick_round, pick_round.c.state == RoundState.ACTIVE),
            lines_open=self._count(task, _IS_NOT_OVER & task.c.state.in_(list(UNDONE))),
            lines_done=self._count(task, _IS_NOT_OVER & (task.c.state == TaskState.DONE)),
            orders_to_pack=self._count(customer_order, customer_order.c.state == OrderState.PICKED),
            parcels_to_ship=self._count(parcel, parcel.c.state == ParcelState.LABELLED),
            labels_to_confirm=self._count(label, label.c.state == LabelState.MADE),
            returns_to_receive=self._count(
                goods_return, goods_return.c.state == ReturnState.AUTHORISED
            ),
            units_to_inspect=self._count(
                returned_unit, returned_unit.c.state == UnitState.RECEIVED
            ),
            counts_open=self._count(count, count.c.state.in_(list(TO_COUNT))),
            to_put_away=self.shelves.to_put_away(),
            to_bring_down=self.shelves.to_bring_down(),
            counts_to_judge=self._count(count, count.c.state == CountState.WAITING),
            orders_open=self._count(customer_order, customer_order.c.state == OrderState.OPEN),
        )

    def _rows(self, statement: sa.Select[Any], **parameters: object) -> list[Any]:
        return list(self._connection.execute(statement, parameters))

    def _count(self, table: sa.Table, condition: sa.ColumnElement[bool]) -> int:
        statement = sa.select(sa.func.count()).select_from(table).where(condition)
        return int(self._connection.execute(statement).scalar_one())


def _total(pieces: sa.ColumnElement[int]) -> sa.ColumnElement[int]:
    """Add up whole numbers; PostgreSQL's own sum of them is a decimal."""
    return sa.cast(sa.func.sum(pieces), sa.BigInteger)


def _asked(states: Sequence[OrderState], refs: Sequence[str]) -> list[sa.ColumnElement[bool]]:
    """Say which orders are asked for; no states and no names mean all."""
    order = customer_order.c
    asked: list[sa.ColumnElement[bool]] = [order.state.in_(list(states))] if states else []
    return [*asked, order.order_ref.in_(list(refs))] if refs else asked


def _lines_by_order(asked: Sequence[sa.ColumnElement[bool]]) -> sa.Subquery:
    """Add up the lines of some orders: those of long ago are not gone through."""
    return (
        sa.select(
            order_line.c.order_ref,
            sa.func.count().label("lines"),
            _total(_LINE_OPEN).label("pieces"),
            _total(_LINE_MISSING).label("missing"),
            _total(order_line.c.short).label("short"),
        )
        .join(customer_order, customer_order.c.order_ref == order_line.c.order_ref)
        .where(*asked)
        .group_by(order_line.c.order_ref)
        .subquery("lines")
    )


def _promised_by_order() -> sa.Subquery:
    return (
        sa.select(reservation.c.order_ref, _total(reservation.c.quantity).label("promised"))
        .group_by(reservation.c.order_ref)
        .subquery("promised")
    )


def _lacks() -> Ready:
    """List lines that are not wholly promised; parameters: refs, kinds (of places to pick from)."""
    promised, there = _promised_by_line(), _on_hand()
    has = sa.func.coalesce(promised.c.promised, 0)
    line = order_line.c
    return Ready(
        sa.select(
            line.order_ref, line.line, line.sku, product.c.name, _LINE_MISSING, has,
            sa.func.coalesce(there.c.on_hand, 0),
        )
        .join(product, product.c.sku == line.sku)
        .outerjoin(
            promised, (promised.c.order_ref == line.order_ref) & (promised.c.line == line.line)
        )
        .outerjoin(there, there.c.sku == line.sku)
        .where(among(line.order_ref, "refs"), has < _LINE_MISSING)
        .order_by(line.order_ref, line.line)
    )  # fmt: skip


def _promised_by_line() -> sa.Subquery:
    return (
        sa.select(
            reservation.c.order_ref,
            reservation.c.line,
            _total(reservation.c.quantity).label("promised"),
        )
        .where(among(reservation.c.order_ref, "refs"))
        .group_by(reservation.c.order_ref, reservation.c.line)
        .subquery("promised")
    )


def _on_hand() -> sa.Subquery:
    return (
        sa.select(stock.c.sku, _total(stock.c.quantity).label("on_hand"))
        .join(place, place.c.place == stock.c.place)
        .where(among(place.c.kind, "kinds"))
        .group_by(stock.c.sku)
        .subquery("there")
    )


_LACKS = _lacks()
