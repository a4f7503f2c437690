"""The sample warehouse: real orders, and everything that was made up around them."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from warehouse_desk import resources
from warehouse_desk.domain.carriers import CheckDigit, NumberRange, PickUpWindow, ReturnTerms
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.floor import Aisle, CrossAisle, Zone
from warehouse_desk.domain.packing import BoxType, Material
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.picking import Cart, Tote
from warehouse_desk.domain.returns import InspectionForm
from warehouse_desk.domain.shipping import Carrier, CutOff, Rate, Service
from warehouse_desk.domain.stock import SerialUnit
from warehouse_desk.usecases.packing.address import SENDER
from warehouse_desk.usecases.people import badge_digest
from warehouse_desk.usecases.returns.forms import forms_from_json
from warehouse_desk.usecases.rows import OrderRow, Row, RowProblem, Rows, StockRow
from warehouse_desk.usecases.settings import START_X, START_Y

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Badge:
    """A person of the sample, with the badge to scan."""

    badge: str
    name: str
    roles: str
    language: str


@dataclass(frozen=True, slots=True)
class Surprise:
    """A slot that holds fewer pieces than the books say."""

    slot: str
    sku: str
    really_there: int


def file(name: str) -> Path:
    """Find a file of the sample."""
    return resources.path("sample_data", name)


def badges() -> list[Badge]:
    """List the people of the sample."""
    return [Badge(**row) for row in _table("people.csv")]


def surprises() -> list[Surprise]:
    """List where the books and the slots differ."""
    return [
        Surprise(row["slot"], row["sku"], int(row["really_there"]))
        for row in _table("surprises.csv")
    ]


def furniture() -> list[object]:
    """List the records that stand before any file is taken in."""
    return [
        *_floor(),
        *(_person(at, badge) for at, badge in enumerate(badges(), start=1)),
        *(Tote(row["tote"]) for row in _table("totes.csv")),
        *(Cart(row["cart"], int(row["positions"])) for row in _table("carts.csv")),
        *(_record(BoxType, row) for row in _table("boxes.csv")),
        *(_record(Material, row) for row in _table("materials.csv")),
        *_carriers(),
        *inspection_forms(),
    ]


def inspection_forms() -> list[InspectionForm]:
    """List the questions and rules that any warehouse may begin with."""
    return forms_from_json(file("inspection_forms.json").read_text(encoding="utf-8"))


def serials() -> list[SerialUnit]:
    """List the pieces with serial numbers, in the slots their stock was put into."""
    return [SerialUnit(row["sku"], row["serial"], row["slot"]) for row in _table("serials.csv")]


#: The newest of the sample's real orders was placed before this.
LAST_ORDER = datetime(2010, 12, 2, 18, 0, tzinfo=UTC)
#: The two days of the sample become the last so much of today, so that its cut-offs are ahead.
RECENT = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Adapted:
    """The rows of a file, made to look as if the last order had come in at `today`.

    Without `today` the times stay the real ones; `orders` takes the first so many only.
    """

    rows: Rows
    today: datetime | None = None
    orders: int | None = None

    @property
    def unknown(self) -> tuple[str, ...]:
        """Name the columns that mean nothing."""
        return self.rows.unknown

    def __iter__(self) -> Iterator[Row | RowProblem]:
        """Read the rows, adapted."""
        seen: set[str] = set()
        for row in self.rows:
            if isinstance(row, OrderRow):
                if row.order not in seen and self.orders is not None and len(seen) == self.orders:
                    continue
                seen.add(row.order)
            yield self._of_today(row)

    def _of_today(self, row: Row | RowProblem) -> Row | RowProblem:
        if self.today is None:
            return row
        if isinstance(row, OrderRow):
            of_day = (LAST_ORDER - row.placed_at) % timedelta(days=1)
            return replace(row, placed_at=self.today - of_day * (RECENT / timedelta(days=1)))
        if isinstance(row, StockRow) and row.expiry:
            expiry = date.fromisoformat(row.expiry) + (self.today - LAST_ORDER)
            return replace(row, expiry=expiry.isoformat())
        return row


def _floor() -> Iterator[object]:
    plan = _json("floor.json")
    for zone in plan["zones"]:
        yield Zone(zone["name"], zone["title"], zone["sequence"])
    for aisle in plan["aisles"]:
        yield Aisle(aisle["name"], aisle["zone"], aisle["x_mm"])
    for number, cross in enumerate(plan["cross_aisles"], start=1):
        yield CrossAisle(number, cross["name"], cross["y_mm"])
    y_of = {cross["name"]: cross["y_mm"] for cross in plan["cross_aisles"]}
    yield Setting(START_X, str(plan["start"]["x_mm"]))
    yield Setting(START_Y, str(y_of[plan["start"]["cross_aisle"]]))


def _person(number: int, badge: Badge) -> Person:
    return Person(f"P-{number}", badge.name, badge.roles, badge_digest(badge.badge), badge.language)


def _carriers() -> Iterator[object]:
    plan = _json("carriers.json")
    yield Setting(SENDER, json.dumps(plan["sender"], ensure_ascii=False))
    for one in plan["carriers"]:
        name = one["carrier"]
        yield Carrier(name, one["name"], one["company_prefix"], one["staging"], one["time_zone"])
        for service in one["services"]:
            yield Service(carrier=name, **service)
        yield from _rates(name, one["zones"], one["rates"])
        for day, time in one["cut_offs"].items():
            yield CutOff(name, _WEEKDAYS.index(day), _minute(time))
        for terms in one["returns"]:
            yield ReturnTerms(carrier=name, **terms)
        for window in one.get("pick_ups", ()):
            yield from _windows(name, **window)
        numbers = one["numbers"]
        yield NumberRange(carrier=name, **numbers | {"digit": CheckDigit(numbers["digit"])})


def _windows(
    carrier: str, *, country: str, weekdays: list[str], begins: str, ends: str, order_by: str,
    days_before: int, fee_cents: int,
) -> Iterator[PickUpWindow]:  # fmt: skip
    for day in weekdays:
        yield PickUpWindow(
            carrier, country, _WEEKDAYS.index(day), _minute(begins), _minute(ends),
            _minute(order_by), days_before, fee_cents,
        )  # fmt: skip


def _minute(time: str) -> int:
    hour, minute = time.split(":")
    return int(hour) * 60 + int(minute)


def _rates(carrier: str, zones: dict[str, list[str]], rates: list[Any]) -> Iterator[Rate]:
    for rate in rates:
        for country in zones[rate["zone"]]:
            yield Rate(
                carrier, rate["service"], country, rate["up_to_g"], rate["fee_cents"],
                rate["transit_days"],
            )  # fmt: skip


def _record(kind: type[Any], row: dict[str, str]) -> object:
    return kind(**{name: int(text) if text.isdigit() else text for name, text in row.items()})


def _table(name: str) -> list[dict[str, str]]:
    with file(name).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def _json(name: str) -> Any:
    return json.loads(file(name).read_text(encoding="utf-8"))
