"""Measuring products: what a device or a person told takes the place of what was on file."""

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from warehouse_desk.domain.catalogue import Measures, Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Desk, Right
from warehouse_desk.domain.returns import ReturnedUnit
from warehouse_desk.usecases.desks import put_on_desk
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork

#: The name of the measuring desk in acts, scans and open desks.
STATION = "measure"


class MeasureAt(StrEnum):
    """What the next scan at the measuring desk has to be."""

    START = "START"
    SIZE = "SIZE"


@dataclass(frozen=True, slots=True)
class Taken:
    """A product that was measured, and what was on file before."""

    sku: str
    before: Measures


@dataclass(frozen=True, slots=True)
class MeasureStep:
    """The next act, with what is on file; after it was measured also what was `before`."""

    at: MeasureAt
    sku: str = ""
    name: str = ""
    known: Measures | None = None
    before: Measures | None = None


def measure_step(reading: Reading, person: str) -> MeasureStep:
    """Tell a person's next act."""
    desk = reading.seek(Desk, person, STATION) or Desk(person, STATION)
    if desk.subject:
        product = reading.get(Product, desk.subject)
        return MeasureStep(MeasureAt.SIZE, product.sku, product.name.strip(), product.measures)
    if not desk.detail:
        return MeasureStep(MeasureAt.START)
    taken = msgspec.json.decode(desk.detail, type=Taken)
    product = reading.get(Product, taken.sku)
    return MeasureStep(
        MeasureAt.START, product.sku, product.name.strip(), product.measures, taken.before
    )


@operation(Right.PICK, undo=True)
def open_measuring(uow: UnitOfWork, *, sku: str) -> MeasureStep:
    """Stand at the device with a product."""
    uow.get(Product, sku)
    _stand(uow, sku)
    uow.record("measuring_begun", sku)
    return measure_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def leave_measuring(uow: UnitOfWork) -> MeasureStep:
    """Put the product back as it is on file."""
    sku = _on_desk(uow)
    _stand(uow, "")
    uow.record("measuring_left", sku)
    return measure_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def take_measures(uow: UnitOfWork, *, told: Measures, sure: bool = False) -> MeasureStep:
    """Keep what was measured of the product at the device."""
    sku = _on_desk(uow)
    before = _keep(uow, sku, told, sure=sure)
    _stand(uow, "", msgspec.json.encode(Taken(sku, before)).decode())
    return measure_step(uow, uow.act.person)


@operation(Right.RETURNS, undo=True)
def measure_returned(
    uow: UnitOfWork, *, plate: str, told: Measures, sure: bool = False
) -> MeasureStep:
    """Keep what was measured of a product when a piece of it came back."""
    product = uow.get(Product, uow.get(ReturnedUnit, plate).sku)
    before = _keep(uow, product.sku, told, sure=sure)
    now = uow.get(Product, product.sku).measures
    return MeasureStep(MeasureAt.START, product.sku, product.name.strip(), now, before)


def _keep(uow: UnitOfWork, sku: str, told: Measures, *, sure: bool) -> Measures:
    """Keep measures; far off ones are refused until somebody is sure. Return those before."""
    product = uow.get(Product, sku)
    if not told.is_possible:
        raise Refusal(Why.MEASURES_IMPOSSIBLE, size=told)
    measured = product.measured(told)
    now, before = measured.measures, product.measures
    if now.is_far_from(before) and not sure:
        raise Refusal(Why.MEASURES_FAR, sku=sku, size=now, before=before)
    uow.save(measured)
    uow.record("product_measured", sku, before=before, now=now, weighed=bool(told.weight_g))
    return before


def _on_desk(uow: UnitOfWork) -> str:
    desk = uow.seek(Desk, uow.act.person, STATION)
    if desk is None or not desk.subject:
        raise Refusal(Why.NOTHING_TO_MEASURE)
    return desk.subject


def _stand(uow: UnitOfWork, sku: str, detail: str = "") -> None:
    put_on_desk(uow, STATION, sku, detail)
