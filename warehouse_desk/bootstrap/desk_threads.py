"""What works beside the window on an open store: printing, backups, the trail's head, boxes."""

from warehouse_desk.bootstrap.backups import BackupThread
from warehouse_desk.bootstrap.beside import Failed
from warehouse_desk.bootstrap.boxes_ahead import BoxesAhead
from warehouse_desk.bootstrap.carrier_lines import tell_carriers
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.print_rooms import room_of
from warehouse_desk.bootstrap.printing import PrintRoom, PrintThread
from warehouse_desk.bootstrap.trail_heads import HeadFile, HeadThread
from warehouse_desk.gui.program import Preferences
from warehouse_desk.storage.backup_folder import backup_folder
from warehouse_desk.storage.engine import is_server
from warehouse_desk.storage.store import SqlStore


class DeskThreads:
    """Begun with a store, stopped before it is closed."""

    def __init__(
        self,
        store: SqlStore,
        where: str,
        heads: HeadFile,
        preferences: Preferences,
        failed: Failed,
        *,
        reports: FaultReports,
    ) -> None:
        self._reports = reports
        self._store = store
        self._failed = failed
        self._backups: BackupThread | None = None
        self._print_from(preferences)
        store.subscribe(self._tell_printing)
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
            self._printing.leave()
            self._print_from(preferences, after=self._printing)

    def stop(self) -> None:
        """Finish what is under way; a last backup is made."""
        self._printing.stop()
        self._boxes_ahead.stop()
        if self._backups is not None:
            self._backups.stop()
        self._heads.stop()

    def _tell_printing(self, tables: frozenset[str], key: str) -> None:
        self._printing.tell(tables, key)

    def _print_from(self, preferences: Preferences, after: PrintThread | None = None) -> None:
        """Print by preferences; two print rooms at a time would print the same twice."""
        store, reports = self._store, self._reports

        def open_room() -> PrintRoom:
            if after is not None:
                after.join()
            return room_of(store, preferences, reports)

        self._printing = PrintThread(store, open_room, self._failed, lambda: tell_carriers(store))
        self._printing.start()


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
