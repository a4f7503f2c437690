"""Erasure everywhere: the store, its log and free pages, photographs, papers, backups.

A damaged store that was put aside goes too: nobody can take a name out of it. The program's log and
its reports of faults hold nothing to erase.
"""

from dataclasses import dataclass
from pathlib import Path

from warehouse_desk.bootstrap.rescue import put_aside_before
from warehouse_desk.storage import backup_folder
from warehouse_desk.storage.engine import is_server
from warehouse_desk.storage.scrub import scrub
from warehouse_desk.storage.sqlite_file import remove
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.privacy import erase_contacts


@dataclass(frozen=True, slots=True)
class Gone:
    """How much was taken away: contacts, and files of each kind."""

    contacts: int
    photos: int
    papers: int
    backups: int


def erase(
    store: SqlStore, where: str, documents: Path, act: Act, contacts: tuple[int, ...]
) -> Gone:
    """Erase somebody, then whatever files tell of them; a fresh backup takes the place of all."""
    erased = erase_contacts(store, act, contacts=contacts)
    store.photos.remove(erased.photos)
    scrub(store)
    papers = remove(_papers(documents, erased.papers))
    return Gone(erased.contacts, len(erased.photos), papers, _renew_backups(store, where))


def _papers(folder: Path, names: tuple[str, ...]) -> list[Path]:
    if not folder.is_dir():
        return []
    return [file for file in folder.iterdir() if any(name in file.name for name in names)]


def _renew_backups(store: SqlStore, where: str) -> int:
    if is_server(where):
        return 0
    folder = backup_folder.backup_folder(where)
    old = [one.file for one in backup_folder.kept(folder)]
    if old:
        backup_folder.make(store, folder)
    return remove([*old, *put_aside_before(where)])
