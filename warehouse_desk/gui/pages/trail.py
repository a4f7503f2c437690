"""The trail: who did what, when and where; by order, item or person."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.trail import TrailCheck, TrailRow, trail_rows

_SHOWN_SUBJECTS = 6
_SHOWN_LINK = 12


class TrailPage(Page):
    """The newest acts, or those about one thing; the whole trail is verified on demand."""

    tables = frozenset({"trail"})

    def __init__(self, shared: Shared, _person: SignedIn) -> None:
        super().__init__(shared)
        self.about = QLineEdit()
        self.about.setPlaceholderText(self.tr("Order, item, place or person, then Enter"))
        self.about.setClearButtonEnabled(True)
        self.about.returnPressed.connect(self.refresh)
        self.table: RowsTable[TrailRow] = RowsTable(shared, self._columns())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.about)
        column.addWidget(self.table, 1)

    @property
    @override
    def title(self) -> str:
        return self.tr("Trail")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Who did what. Name an order, an item or a person to see only that.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F5", self.tr("Look again"), "undo", self.refresh),
            KeyAct("F6", self.tr("Verify all of it"), "good", self._verify),
        )

    def _columns(self) -> list[Column[TrailRow]]:
        language = self.shared.language
        return [
            Column(
                self.tr("Number"), lambda row: language.number(row.seq), lambda row: row.seq,
                is_number=True, width=100,
            ),
            Column(
                self.tr("When"), lambda row: language.date_time(row.at), lambda row: row.at,
                width=190,
            ),
            Column(self.tr("Who"), lambda row: row.name, width=190),
            Column(self.tr("Where"), self._station, width=140),
            Column(self.tr("What"), self._kind, width=230),
            Column(
                self.tr("About"),
                lambda row: isolate_code("  ".join(row.subjects[:_SHOWN_SUBJECTS])), width=320,
            ),
            Column(self.tr("Link"), lambda row: isolate_code(row.link[:_SHOWN_LINK]), width=140),
        ]  # fmt: skip

    def _station(self, row: TrailRow) -> str:
        key = f"station.{row.station}"
        return self.shared.language.say(key) if key in MESSAGES else row.station

    def _kind(self, row: TrailRow) -> str:
        key = f"act.{row.kind}"
        if key in MESSAGES:
            return self.shared.language.say(key)
        return isolate_code(row.kind.replace("_", " "))

    @override
    def refresh(self) -> None:
        about = self.about.text().strip()

        def read() -> list[TrailRow]:
            with self.shared.program.store.look() as reading:
                return trail_rows(reading, about)

        self.shared.reads.do(self, read, self.table.model.set_rows)

    @override
    def go_to(self, subject: str) -> None:
        self.about.setText(subject)
        self.refresh()

    @override
    def go_back(self) -> bool:
        if self.about.text():
            self.about.clear()
            self.refresh()
            return True
        return False

    def _verify(self) -> None:
        self.shared.reads.do(self, self.shared.program.check_trail, self._tell)

    def _tell(self, found: TrailCheck) -> None:
        if found.broken:
            words = self.tr("Altered: {finding}").format(finding=isolate_code(found.broken))
            self.says.emit(Feedback.WRONG, Spoken(words))
            return
        words = self.tr("%Ln act(s) are one unbroken chain.", "", found.entries)
        self.says.emit(Feedback.INFO, Spoken(words))
