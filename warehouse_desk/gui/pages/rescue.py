"""The store cannot be used: what is wrong with it, and the newest sound backup in its place."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.program import BackupOffer
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.words import trouble_spoken
from warehouse_desk.scanning.scan import Scan


class RescuePage(Page):
    """Nothing is done without a press: never an empty warehouse in the place of a damaged one."""

    def __init__(self, shared: Shared, trouble: OutsideTrouble) -> None:
        super().__init__(shared)
        self._trouble = trouble
        self._offer: BackupOffer | None = None
        self.words = label(self.tr("Looking for a backup that is sound …"), wrap=True)
        self.take = button(shared, self.tr("Go on with this backup"), "next", "next")
        self.take.clicked.connect(self._take)
        self.take.hide()
        self.again = button(shared, self.tr("Try again"), "back")
        self.again.clicked.connect(self._try_again)
        box = card()
        box.setMaximumWidth(900)
        inner = QVBoxLayout(box)
        inner.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        inner.setSpacing(2 * GRID)
        inner.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.take)
        row.addWidget(self.again)
        row.addStretch(1)
        inner.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        column.addStretch(1)
        shared.reads.do(self, shared.program.find_backup, self._show_offer)

    @property
    @override
    def title(self) -> str:
        return "Warehouse Desk"

    @property
    @override
    def purpose(self) -> str:
        return trouble_spoken(self.shared.language, self._trouble).sentence

    @override
    def take_scan(self, scan: Scan) -> bool:
        """Take every scan: there is nothing it could be stored in."""
        return True

    def _show_offer(self, offer: BackupOffer | None) -> None:
        self._offer = offer
        self.take.setVisible(offer is not None)
        self.words.setText(self.tr("Nothing was changed.") if offer is None else self._said(offer))

    def _said(self, offer: BackupOffer) -> str:
        language = self.shared.language
        parts = [
            self.tr("The newest backup that is sound is of {date}, {time}.").format(
                date=language.date(offer.at), time=language.time(offer.at)
            ),
            self.tr("It holds %Ln act(s).", "", offer.entries),
        ]
        if offer.lost is None:
            parts.append(self.tr("How much was done since is not known."))
        else:
            parts.append(self.tr("%Ln act(s) done since are not in it.", "", offer.lost))
        parts.append(self.tr("The damaged file is put aside, unchanged."))
        return " ".join(parts)

    def _take(self) -> None:
        if (offer := self._offer) is not None:
            self._do(lambda: self.shared.program.take_backup(offer))

    def _try_again(self) -> None:
        self._do(self.shared.program.open_store)

    def _do(self, work: Callable[[], None]) -> None:
        self.take.setEnabled(False)
        self.again.setEnabled(False)
        self.shared.reads.do(self, work, lambda _: self.ready.emit(), self._failed)

    def _failed(self, failure: Exception) -> None:
        self.take.setEnabled(True)
        self.again.setEnabled(True)
        self.shared.reads.failed.emit(failure)
