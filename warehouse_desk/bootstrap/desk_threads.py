"""What works beside the window on an open store: printing, backups, the trail's head, boxes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from warehouse_desk.bootstrap import preferences as kept
from warehouse_desk.bootstrap.backups import BackupThread
from warehouse_desk.bootstrap.boxes_ahead import BoxesAhead
from warehouse_desk.bootstrap.carrier_lines import announce
from warehouse_desk.bootstrap.printing import Printers, PrintRoom, PrintThread
from warehouse_desk.bootstrap.trail_heads import HeadFile, HeadThread
from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.gui.program import Preferences
from warehouse_desk.i18n.language import load
from warehouse_desk.storage.backup_folder import backup_folder
from warehouse_desk.storage.engine import is_server
from warehouse_desk.storage.store import SqlStore

if TYPE_CHECKING:
    from warehouse_desk.documents.label_form import LabelForm


class DeskThreads:
    """Begun with a store, stopped before it is closed."""

    def __init__(
        self,
        store: SqlStore,
        where: str,
        heads: HeadFile,
        preferences: Preferences,
        failed: Callable[[OutsideTrouble], None],
    ) -> None:
        self._store = store
        self._failed = failed
        self._backups: BackupThread | None = None
        self._print_from(preferences)
        if not is_server(where):
            self._backups = BackupThread(store, backup_folder(where), failed)
            store.subscribe(self._backups.tell)
            self._backups.start()
        self._heads = HeadThread(store, heads)
        store.subscribe(self._heads.tell)
        self._heads.start()
        self._boxes_ahead = BoxesAhead(store)
        store.subscribe(self._boxes_ahead.tell)
        self._boxes_ahead.start()

    def prefer(self, before: Preferences, preferences: Preferences) -> None:
        """Print elsewhere, or in another way, from now on."""
        if _print_settings(before) != _print_settings(preferences):
            self._printing.stop()
            self._print_from(preferences)

    def stop(self) -> None:
        """Finish what is under way; a last backup is made."""
        self._printing.stop()
        self._boxes_ahead.stop()
        if self._backups is not None:
            self._backups.stop()
        self._heads.stop()

    def _print_from(self, preferences: Preferences) -> None:
        store, language = self._store, load(preferences.language or "en")
        printers = printers_of(preferences)

        def open_room() -> PrintRoom:
            from warehouse_desk.bootstrap.papers import Papers  # noqa: PLC0415 - see printing.py
            from warehouse_desk.devices.label_check import find_label_reader  # noqa: PLC0415

            papers = Papers(store, language, form=label_form_of(preferences))
            return PrintRoom(store, papers, printers, find_label_reader())

        self._printing = PrintThread(store, open_room, self._failed, lambda: announce(store))
        store.subscribe(self._printing.tell)
        self._printing.start()


def printers_of(preferences: Preferences) -> Printers:
    """Make the printers a desk is set to."""
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


def _print_settings(preferences: Preferences) -> tuple[str, ...]:
    """Name what decides where and how this desk prints."""
    return (
        preferences.label_printer,
        preferences.page_printer,
        preferences.spare_label_printer,
        preferences.label_paper,
        preferences.label_language,
        preferences.documents_folder,
    )
