"""A page of the office that is one table, with acts on its rows."""

from collections.abc import Sequence
from typing import Generic, TypeVar
from uuid import uuid4

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act, Reading

Row = TypeVar("Row")


class TablePage(Page, Generic[Row]):
    """Reads its rows anew when their tables have changed; the keys stand below."""

    #: The desk under whose name its acts are kept.
    station = "office"

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self.table: RowsTable[Row] = RowsTable(shared, self.columns())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)
        for widget in self.below():
            column.addWidget(widget)

    def columns(self) -> list[Column[Row]]:
        """Say what is shown of a row."""
        raise NotImplementedError

    def rows(self, reading: Reading) -> Sequence[Row]:
        """Read the rows."""
        raise NotImplementedError

    def below(self) -> tuple[QWidget, ...]:
        """Make what stands between the table and the keys."""
        return ()

    @override
    def refresh(self) -> None:
        store = self.shared.program.store

        def read() -> Sequence[Row]:
            with store.look() as reading:
                return self.rows(reading)

        self.shared.reads.do(self, read, self.show_rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.table.model.set_rows(rows)

    def act(self) -> Act:
        """Begin an act of whoever is signed in."""
        return Act(uuid4().hex, self._person.person, self.station)
