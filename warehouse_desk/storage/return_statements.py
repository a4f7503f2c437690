"""The statements behind the analyses of returns."""

from typing import Any

import sqlalchemy as sa

from warehouse_desk.domain.carriers import ANY_COUNTRY
from warehouse_desk.domain.orders import TextAbout
from warehouse_desk.domain.returns import CostKind, ReturnState
from warehouse_desk.storage.tables.carriers import return_label, return_terms
from warehouse_desk.storage.tables.goods import product
from warehouse_desk.storage.tables.orders import (
    contact,
    customer_order,
    customer_text,
    order_line,
)
from warehouse_desk.storage.tables.returns import (
    goods_return,
    return_line,
    returned_unit,
    unit_cost,
)
from warehouse_desk.usecases.reports.period import Period


def sent_lines(period: Period) -> sa.Select[Any]:
    """Select the lines of the orders placed."""
    line, order, to = order_line.c, customer_order.c, contact.c
    return (
        sa.select(
            order.order_ref, line.sku, sa.func.trim(product.c.name), product.c.category,
            order.channel, to.customer, to.country, to.postcode, line.shipped, line.returned,
        )
        .join(customer_order, order.order_ref == line.order_ref)
        .join(contact, to.contact == order.contact)
        .join(product, product.c.sku == line.sku)
        .where(*within(order.placed_at, period))
        .order_by(order.order_ref, line.line)
    )  # fmt: skip


def asked(period: Period) -> sa.Select[Any]:
    """Select the lines of the returns asked for."""
    line, back, said = return_line.c, goods_return.c, customer_text.c
    return (
        sa.select(
            back.rma, line.sku, sa.type_coerce(line.reason, sa.Text),
            sa.func.coalesce(said.text, ""), line.quantity, back.state == ReturnState.REFUSED,
            back.requested_at,
        )
        .join(goods_return, back.rma == line.rma)
        .outerjoin(
            customer_text,
            (said.about == TextAbout.RETURN)
            & (said.subject == line.rma)
            & (said.line == line.line),
        )
        .where(*within(back.requested_at, period))
        .order_by(back.rma, line.line)
    )  # fmt: skip


def returned_units(period: Period) -> sa.Select[Any]:
    """Select the pieces whose return came in, with what was booked on each."""
    unit, back, order, booked = returned_unit.c, goods_return.c, customer_order.c, _booked()
    return (
        sa.select(
            unit.plate, unit.rma, order.order_ref, unit.sku, sa.func.trim(product.c.name),
            order.channel, contact.c.country, unit.reason, unit.grade, unit.disposition,
            back.received_at, sa.func.coalesce(booked.c.cents, 0), order.currency,
        )
        .join(goods_return, back.rma == unit.rma)
        .join(customer_order, order.order_ref == back.order_ref)
        .join(contact, contact.c.contact == order.contact)
        .join(product, product.c.sku == unit.sku)
        .outerjoin(booked, booked.c.plate == unit.plate)
        .where(back.received_at.is_not(None), *within(back.received_at, period))
        .order_by(unit.plate)
    )  # fmt: skip


def return_labels(period: Period) -> sa.Select[Any]:
    """Select the labels that bring goods back, each with what its carrier's terms promise.

    Of a return's labels that is the newest: goods that take another way may need another.
    """
    label, back, order, to = return_label.c, goods_return.c, customer_order.c, contact.c
    own, any_ = return_terms.alias("own_terms"), return_terms.alias("any_terms")
    booked = _transport()
    newest = sa.select(sa.func.max(label.label)).where(label.rma != "").group_by(label.rma)
    return (
        sa.select(
            label.carrier, label.rma, label.order_ref, to.country, label.made_at, back.received_at,
            sa.func.coalesce(back.state == ReturnState.REFUSED, sa.false()),
            sa.func.coalesce(own.c.transit_days, any_.c.transit_days), label.fee_cents,
            sa.func.coalesce(booked.c.cents, 0), order.currency,
        )
        .join(customer_order, order.order_ref == label.order_ref)
        .join(contact, to.contact == order.contact)
        .outerjoin(goods_return, back.rma == label.rma)
        .outerjoin(own, sa.and_(own.c.carrier == label.carrier, own.c.country == to.country))
        .outerjoin(any_, sa.and_(any_.c.carrier == label.carrier, any_.c.country == ANY_COUNTRY))
        .outerjoin(booked, booked.c.rma == label.rma)
        .where(label.made_at.is_not(None), *within(label.made_at, period))
        .where((label.rma == "") | label.label.in_(newest))
        .order_by(label.label)
    )  # fmt: skip


def costs(period: Period) -> sa.Select[Any]:
    """Select what was booked, summed up by kind and currency."""
    unit, back, order = returned_unit.c, goods_return.c, customer_order.c
    group = (sa.type_coerce(unit_cost.c.kind, sa.Text), order.currency)
    return (
        sa.select(*group, sa.cast(sa.func.sum(unit_cost.c.cents), sa.BigInteger))
        .join(returned_unit, unit.plate == unit_cost.c.plate)
        .join(goods_return, back.rma == unit.rma)
        .join(customer_order, order.order_ref == back.order_ref)
        .where(*within(back.received_at, period))
        .group_by(*group)
        .order_by(*group)
    )


def within(moment: sa.ColumnElement[Any], period: Period) -> list[sa.ColumnElement[bool]]:
    """Keep the days of a period."""
    conditions = [] if period.begin is None else [moment >= period.begin]
    return conditions if period.end is None else [*conditions, moment <= period.end]


def _transport() -> sa.Subquery:
    """Sum up the transport that was booked on the pieces of each return."""
    return (
        sa.select(
            returned_unit.c.rma,
            sa.cast(sa.func.sum(unit_cost.c.cents), sa.BigInteger).label("cents"),
        )
        .join(unit_cost, unit_cost.c.plate == returned_unit.c.plate)
        .where(unit_cost.c.kind == CostKind.TRANSPORT)
        .group_by(returned_unit.c.rma)
        .subquery("transport")
    )


def _booked() -> sa.Subquery:
    return (
        sa.select(
            unit_cost.c.plate, sa.cast(sa.func.sum(unit_cost.c.cents), sa.BigInteger).label("cents")
        )
        .group_by(unit_cost.c.plate)
        .subquery("booked")
    )
