"""What carriers and customs ask for, table by table, as the files brought it in."""

from collections.abc import Callable, Mapping
from dataclasses import fields

from PySide6.QtWidgets import QTabWidget, QVBoxLayout
from typing_extensions import override

from warehouse_desk.domain.carriers import (
    CarrierZone,
    Customs,
    DayOff,
    LabelTemplate,
    NumberRange,
    PickUpWindow,
    ReturnTerms,
    ServiceTerms,
    Surcharge,
)
from warehouse_desk.domain.inserts import InsertCode
from warehouse_desk.domain.shipping import Carrier, CutOff, Rate, Service
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.i18n import isolate_code
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.rows import RowKind

#: The record behind each kind of file.
RECORDS: Mapping[RowKind, type] = {
    RowKind.CARRIERS: Carrier,
    RowKind.SERVICES: Service,
    RowKind.RATES: Rate,
    RowKind.CUT_OFFS: CutOff,
    RowKind.ZONES: CarrierZone,
    RowKind.TERMS: ServiceTerms,
    RowKind.SURCHARGES: Surcharge,
    RowKind.DAYS_OFF: DayOff,
    RowKind.NUMBERS: NumberRange,
    RowKind.TEMPLATES: LabelTemplate,
    RowKind.RETURN_TERMS: ReturnTerms,
    RowKind.PICK_UPS: PickUpWindow,
    RowKind.CUSTOMS: Customs,
    RowKind.CODES: InsertCode,
}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


_AS_WRITTEN: Mapping[str, Callable[[int], str]] = {
    "fee_cents": lambda cents: f"{cents // 100}.{cents % 100:02}",
    "weekday": lambda day: _DAYS[day],
    "minute": _clock,
    "begins": _clock,
    "ends": _clock,
    "order_by": _clock,
    "express": lambda yes: "yes" if yes else "no",
    "picks_up": lambda yes: "yes" if yes else "no",
}


class CarriersPage(Page):
    """Shows the tables; files change them, by the columns that stand over them here."""

    tables = frozenset(
        {
            "carrier", "service", "rate", "cut_off", "carrier_zone", "service_terms", "surcharge",
            "day_off", "number_range", "label_template", "return_terms", "pick_up_window",
            "customs", "insert_code",
        }
    )  # fmt: skip

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        del person  # whoever may open it sees all of it
        self.tabs = QTabWidget()
        self.lists: dict[RowKind, RowsTable[object]] = {}
        for kind, record in RECORDS.items():
            self.lists[kind] = RowsTable(shared, _columns(record))
            self.tabs.addTab(self.lists[kind], shared.language.say(f"row_kind.{kind.value}"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.tabs, 1)

    @property
    @override
    def title(self) -> str:
        return self.tr("Carriers")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Services, rates, cut-offs, numbers, customs. Files bring them in.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F8", self.tr("Import…"), "import", lambda: self.wants_page.emit("import", "")),
        )

    @override
    def refresh(self) -> None:
        def read() -> dict[RowKind, list[object]]:
            with self.shared.program.store.look() as reading:
                return {kind: reading.find(record) for kind, record in RECORDS.items()}

        self.shared.reads.do(self, read, self._show)

    def _show(self, found: dict[RowKind, list[object]]) -> None:
        for kind, rows in found.items():
            self.lists[kind].model.set_rows(rows)


def _columns(record: type) -> list[Column[object]]:
    """Make a column a field, named and written as in the files."""
    return [
        Column(isolate_code(field.name), _text(field.name), _value(field.name), width=170)
        for field in fields(record)
    ]


def _value(name: str) -> Callable[[object], object]:
    return lambda row: getattr(row, name)


def _text(name: str) -> Callable[[object], str]:
    write: Callable[[int], str] = _AS_WRITTEN.get(name, str)
    return lambda row: isolate_code(write(getattr(row, name)))
