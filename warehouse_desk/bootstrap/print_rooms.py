"""What a desk prints on the printers that its preferences name: in its print room, or at once."""

from typing import TYPE_CHECKING

from warehouse_desk.bootstrap import preferences as kept
from warehouse_desk.bootstrap.carrier_lines import book, label
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.printing import Printers, PrintRoom
from warehouse_desk.gui.program import Preferences
from warehouse_desk.i18n.language import load
from warehouse_desk.storage.store import SqlStore

if TYPE_CHECKING:
    from warehouse_desk.documents.label_form import LabelForm


def printers_of(preferences: Preferences) -> Printers:
    """Find the printers that a desk is set to."""
    spare = preferences.spare_label_printer
    return Printers(
        kept.printer(preferences.label_printer, preferences),
        kept.printer(preferences.page_printer, preferences),
        kept.printer(spare, preferences) if spare else None,
        lambda name: kept.printer(name, preferences),
        (preferences.label_printer, preferences.page_printer, spare),
        kept.printer("", preferences),
    )


def label_form_of(preferences: Preferences) -> "LabelForm":
    """Say what the label printer takes."""
    from warehouse_desk.documents.label_form import label_form  # noqa: PLC0415 - see printing.py

    return label_form(preferences.label_paper, preferences.label_language)


def room_of(store: SqlStore, preferences: Preferences, reports: FaultReports) -> PrintRoom:
    """Open the print room of a desk; what draws and reads back takes half a second to load."""
    from warehouse_desk.bootstrap.papers import Papers  # noqa: PLC0415 - see printing.py
    from warehouse_desk.devices.label_check import find_label_reader  # noqa: PLC0415

    form = label_form_of(preferences)
    papers = Papers(store, load(preferences.language or "en"), form=form, photos=store.photos)
    printers, reader = printers_of(preferences), find_label_reader()
    return PrintRoom(
        store, papers, printers, reader, lambda booking: book(store, booking), fetch=label,
        reports=reports,
    )  # fmt: skip


def print_scanner_test(store: SqlStore, preferences: Preferences) -> str:
    """Print the sheet on the printer of pages; return where."""
    from warehouse_desk.bootstrap.papers import Papers  # noqa: PLC0415 - see printing.py

    sheet = Papers(store, load(preferences.language or "en")).scanner_test()
    printers_of(preferences).pages.print(sheet, "scanner test")
    return preferences.page_printer or str(kept.documents_folder(preferences))


def print_badge(
    store: SqlStore, preferences: Preferences, name: str, badge: str, *, as_label: bool
) -> str:
    """Print a badge at once: it is in no queue of ours, which would keep it. Return where."""
    from warehouse_desk.bootstrap.papers import Papers  # noqa: PLC0415 - see printing.py

    language, form = load(preferences.language or "en"), label_form_of(preferences)
    paper = Papers(store, language, form=form).badge(badge, name, as_label=as_label)
    printers = printers_of(preferences)
    (printers.labels if as_label else printers.pages).print(paper, "badge")
    chosen = preferences.label_printer if as_label else preferences.page_printer
    return chosen or str(kept.documents_folder(preferences))
