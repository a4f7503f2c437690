"""What every scan asks, built once: building a statement takes longer than running it."""

from typing import Any

import sqlalchemy as sa

from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.packing import LabelState, ParcelState
from warehouse_desk.domain.picking import UNDONE
from warehouse_desk.storage.ready import Ready
from warehouse_desk.storage.tables.bench import insert_code
from warehouse_desk.storage.tables.goods import stock
from warehouse_desk.storage.tables.ledger import (
    IS_TAG,
    STANDS,
    TOOK_BACK,
    operation,
    scan,
    series,
    trail,
)
from warehouse_desk.storage.tables.orders import customer_order, order_line
from warehouse_desk.storage.tables.picking import round_order, task
from warehouse_desk.storage.tables.shipping import IS_UNSEEN, IS_VALID, label, parcel, staged

_IS_UNDONE = task.c.state.in_([state.value for state in UNDONE])
_MISSING = sa.cast(sa.func.sum(task.c.wanted - task.c.picked - task.c.in_hand), sa.BigInteger)

#: Parameter: key.
WAS_STORED = Ready(sa.select(operation.c.key).where(operation.c.key == sa.bindparam("key")))
#: The number and the hash of the trail's last entry.
LAST_LINK = Ready(sa.select(trail.c.seq, trail.c.hash).order_by(trail.c.seq.desc()).limit(1))
#: Parameter: series.
NEXT_NUMBER = Ready(
    series.update()
    .where(series.c.name == sa.bindparam("series"))
    .values(next=series.c.next + 1)
    .returning(series.c.next)
)

#: Parameters: seq, most.
TRAIL_AFTER = (
    sa.select(trail.c.body)
    .where(trail.c.seq > sa.bindparam("seq"))
    .order_by(trail.c.seq)
    .limit(sa.bindparam("most"))
)
#: Longer entries are of imports and the like: whoever meets one reads anew what it needs.
LONGEST_TOLD = 100_000
#: The trail from an entry that is known on (whose body is left out); parameters: seq, most.
TRAIL_FROM = Ready(
    sa.select(
        trail.c.seq,
        trail.c.hash,
        sa.case(
            (trail.c.seq == sa.bindparam("seq"), ""),
            (sa.func.length(trail.c.body) <= LONGEST_TOLD, trail.c.body),
        ),
    )
    .where(trail.c.seq >= sa.bindparam("seq"))
    .order_by(trail.c.seq)
    .limit(sa.bindparam("most"))
)
LATEST = Ready(sa.select(sa.func.coalesce(sa.func.max(trail.c.seq), 0)))

#: Parameters: sku, rounds.
NEEDS = (
    sa.select(task.c.order_ref, task.c.round, round_order.c.position, round_order.c.tote, _MISSING)
    .join(
        round_order,
        (round_order.c.round == task.c.round) & (round_order.c.order_ref == task.c.order_ref),
    )
    .where(
        task.c.sku == sa.bindparam("sku"),
        task.c.round.in_(sa.bindparam("rounds", expanding=True)),
        _IS_UNDONE,
    )
    .group_by(task.c.order_ref, task.c.round, round_order.c.position, round_order.c.tote)
    .having(_MISSING > 0)
    .order_by(round_order.c.position, task.c.order_ref)
)

#: Parameters: place, order_ref.
STILL_HOLDS = Ready(
    sa.select(sa.literal_column("1"))
    .select_from(order_line)
    .join(stock, stock.c.sku == order_line.c.sku)
    .where(
        order_line.c.order_ref == sa.bindparam("order_ref"),
        order_line.c.picked > order_line.c.packed,
        stock.c.place == sa.bindparam("place"),
        stock.c.quantity > 0,
    )
    .limit(1)
)

_OF_ONE = order_line.alias()
#: Parameter: rule.
NEXT_CODE = sa.select(
    *[
        sa.func.min(insert_code.c.code).filter(insert_code.c.order_ref == "").label("code"),
        sa.func.count().label("number"),
    ]
).where(insert_code.c.rule == sa.bindparam("rule"))
#: Parameter: sku.
ONE_PIECE_ORDERS = (
    sa.select(customer_order.c.order_ref)
    .join(_OF_ONE, _OF_ONE.c.order_ref == customer_order.c.order_ref)
    .join(order_line, order_line.c.order_ref == customer_order.c.order_ref)
    .where(
        customer_order.c.state == OrderState.PICKED.value,
        customer_order.c.held == sa.false(),
        _OF_ONE.c.sku == sa.bindparam("sku"),
        _OF_ONE.c.picked - _OF_ONE.c.packed == 1,
    )
    .group_by(customer_order.c.order_ref)
    .having(sa.func.sum(order_line.c.picked) == 1)
    .order_by(customer_order.c.order_ref)
)

_NEWEST = (
    sa.select(operation.c.seq, operation.c.key, operation.c.kind)
    .where(
        operation.c.person == sa.bindparam("person"),
        operation.c.station == sa.bindparam("station"),
    )
    .order_by(operation.c.seq.desc())
    .limit(1)
)
#: The newest operation that stands; parameters: person, station.
LAST_STANDING = Ready(_NEWEST.where(STANDS))
#: The newest undo that stands; parameters: person, station.
LAST_UNDO = Ready(_NEWEST.where(TOOK_BACK))

#: Parameters: code, station, tasks.
TAG_READ = (
    sa.select(scan.c.at)
    .join(operation, operation.c.key == scan.c.operation)
    .where(
        IS_TAG,
        scan.c.code == sa.bindparam("code"),
        scan.c.station == sa.bindparam("station"),
        scan.c.task.in_(sa.bindparam("tasks", expanding=True)),
        scan.c.accepted == 1,
        operation.c.undone_by == "",
    )
    .order_by(scan.c.number.desc())
    .limit(1)
)

_IS_CONFIRMED = sa.and_(
    label.c.parcel == parcel.c.parcel, label.c.state == LabelState.CONFIRMED.value, IS_VALID
)
_PARCELS = (
    sa.select(
        parcel.c.parcel,
        parcel.c.order_ref,
        label.c.tracking,
        parcel.c.weight_g,
        staged.c.label.is_not(None),
    )
    .select_from(parcel)
    .join(label, _IS_CONFIRMED)
    .outerjoin(staged, staged.c.label == label.c.label)
)


def _for_carrier(state: ParcelState) -> sa.ColumnElement[bool]:
    return sa.and_(parcel.c.state == state.value, parcel.c.carrier == sa.bindparam("carrier"))


_WAITS = _for_carrier(ParcelState.LABELLED)
_WAITING = _PARCELS.where(_WAITS)
_NUMBERS = sa.select(parcel.c.order_ref, parcel.c.number, parcel.c.parcel)
#: Those whose one valid label nobody has seen on them yet.
_UNSEEN = _NUMBERS.where(_WAITS, parcel.c.parcel.in_(sa.select(label.c.parcel).where(IS_UNSEEN)))
_OUT = _PARCELS.where(parcel.c.hand_over == sa.bindparam("hand_over"))


def _counted(rows: sa.Select[Any]) -> sa.ScalarSelect[int]:
    return sa.select(sa.func.count()).select_from(rows.subquery()).scalar_subquery()


def _shown(parcels: sa.Select[Any], number: sa.ColumnElement[int] | None = None) -> Ready:
    """Ask for `most` of some parcels, each row with the number of all of them."""
    counted = sa.func.count().over() if number is None else number
    return Ready(parcels.add_columns(counted).limit(sa.bindparam("most")))


#: Parcels with a confirmed label that wait for `carrier`.
PARCELS_WAITING = Ready(_WAITING.order_by(parcel.c.parcel))
#: `most` of them: all, those that stand at a staging place, or those that do not.
FIRST_WAITING = {
    None: _shown(
        _WAITING.order_by(parcel.c.parcel),
        _counted(sa.select(parcel.c.parcel).where(_WAITS)) - _counted(_UNSEEN),
    ),
    True: _shown(
        _WAITING.where(staged.c.label.is_not(None)).order_by(staged.c.at.desc(), parcel.c.parcel)
    ),
    False: _shown(_WAITING.where(staged.c.label.is_(None)).order_by(parcel.c.parcel)),
}
_CLOSED = _NUMBERS.where(_for_carrier(ParcelState.CLOSED))
#: Order and number of the closed parcels for `carrier` without a confirmed label.
PARCELS_LATE = Ready(sa.union_all(_CLOSED, _UNSEEN).order_by("parcel"))
#: Parcels of `hand_over` in the order they were scanned out.
PARCELS_OUT = Ready(_OUT.order_by(parcel.c.shipped_at, parcel.c.parcel))
#: The `most` newest of them; each left with a label that was seen.
LAST_OUT = _shown(
    _OUT.order_by(parcel.c.shipped_at.desc(), parcel.c.parcel.desc()),
    _counted(sa.select(parcel.c.parcel).where(parcel.c.hand_over == sa.bindparam("hand_over"))),
)
