"""Which boxes an order goes into, and how they are loaded."""

from collections import Counter
from dataclasses import replace

from warehouse_desk.domain.packing import Parcel, ParcelItem, ParcelState
from warehouse_desk.usecases.packing.box_question import (
    ASKED_OF,
    NO_PLAN,
    BoxPlan,
    box_question,
)
from warehouse_desk.usecases.packing.goods import picked_lines
from warehouse_desk.usecases.packing.shelf import ANSWERS
from warehouse_desk.usecases.packing.wanted import inserts_to_come
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.remembered import remembered


def box_plan(reading: Reading, order_ref: str) -> BoxPlan:
    """Plan the parcels of an order; what was planned once stands while its pieces are the same.

    The whole order is planned once. As long as its closed parcels are those of the plan, what is
    left of the plan stands; a packer who decides otherwise gets a new one for the rest.
    """
    pieces = inserts_to_come(reading, order_ref)
    for line in picked_lines(reading, order_ref):
        pieces[line.sku] += line.picked
    closed = _closed(reading, order_ref)
    left = _left_of(_plan_for(reading, order_ref, tuple(pieces.items())), closed)
    if left is not None:
        return left
    for _, items in closed:
        pieces.subtract(dict(items))
    return _plan_for(reading, order_ref, tuple(pieces.items()))


@remembered(*ASKED_OF)
def _plan_for(reading: Reading, order_ref: str, pieces: tuple[tuple[str, int], ...]) -> BoxPlan:
    question = box_question(reading, order_ref, dict(pieces))
    return ANSWERS.ask(order_ref, question) if question else NO_PLAN


def _closed(reading: Reading, order_ref: str) -> list[tuple[str, tuple[tuple[str, int], ...]]]:
    """List the box and the contents of each parcel that is closed."""
    return [
        (parcel.box, _contents(reading, parcel.parcel))
        for parcel in reading.find(Parcel, order_ref=order_ref)
        if parcel.state not in {ParcelState.OPEN, ParcelState.VOID}
    ]


@remembered(Parcel)
def _contents(reading: Reading, parcel: str) -> tuple[tuple[str, int], ...]:
    """Count the products in a closed parcel: they stay so until something is done to it."""
    contents: Counter[str] = Counter()
    for item in reading.find(ParcelItem, parcel=parcel):
        contents[item.sku] += item.quantity
    return tuple(sorted(contents.items()))


def _left_of(
    plan: BoxPlan, closed: list[tuple[str, tuple[tuple[str, int], ...]]]
) -> BoxPlan | None:
    """Take closed parcels out of a plan; None when one of them is not in it."""
    left = list(plan.parcels)
    for box, items in closed:
        same = next((one for one in left if (one.box, one.items) == (box, items)), None)
        if same is None:
            return None
        left.remove(same)
    return replace(plan, parcels=tuple(left))
