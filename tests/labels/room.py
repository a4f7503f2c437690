"""A print room on a test's bench."""

from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.printing import Printers, PrintRoom
from warehouse_desk.devices.label_check import LabelReader
from warehouse_desk.devices.printers import Printer
from warehouse_desk.documents.label_form import LabelForm, label_form
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.i18n import load
from warehouse_desk.storage.store import SqlStore

ZPL = label_form("4x6", "zpl-203")


class Kept:
    """A printer that keeps its jobs by their titles, and can be away."""

    def __init__(self, *, away: bool = False) -> None:
        self.jobs: list[tuple[str, bytes]] = []
        self.away = away

    def print(self, job: bytes, title: str) -> bool:
        if self.away:
            raise OutsideTrouble(Trouble.PRINTER_AWAY, printer="kept", title=title, reason="off")
        self.jobs.append((title, job))
        return True


def room(
    store: SqlStore,
    labels: Printer,
    *,
    pages: Printer | None = None,
    spare: Printer | None = None,
    form: LabelForm = ZPL,
    others: dict[str, Printer] | None = None,
) -> PrintRoom:
    named = (others or {}).__getitem__
    printers = Printers(labels, pages or Kept(), spare, named, ("front", "office", "back"))
    return PrintRoom(store, Papers(store, load("en"), form=form), printers, LabelReader())
