"""Where photographs are kept: beside a store's file, or in the rows of a server.

A server's desks and its pages for customers all see them, whoever took them.
"""

import hashlib
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError
from typing_extensions import override

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage.sqlite_file import remove, sync_name, writing
from warehouse_desk.storage.tables.returns import photo_content
from warehouse_desk.storage.trouble import translated
from warehouse_desk.storage.vacuum import write_anew
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto

R = TypeVar("R")

#: What a picture is called until it is whole.
_HALF = ".part"
#: A server computes the digests of so many at a time.
_AT_ONCE = 200
_KEEP = sa.text(
    "INSERT INTO photo_content (path, content) VALUES (:path, :content) ON CONFLICT DO NOTHING"
)


class Photos(ABC):
    """Pictures under names made from their contents, whole before anybody is told."""

    def keep(self, content: bytes, ending: str) -> StoredPhoto:
        """Store a picture; it is on the disk once its name and digest are returned."""
        sha256 = hashlib.sha256(content).hexdigest()
        name = f"{sha256[:32]}.{ending}"
        self.write(name, content)
        return StoredPhoto(name, sha256)

    def take_over(self, other: "Photos") -> None:
        """Copy the pictures of another place that are not here yet."""
        for name in sorted(other.names() - self.names()):
            self.write(name, other.read(name))

    @abstractmethod
    def names(self) -> set[str]:
        """List the pictures that are whole."""

    @abstractmethod
    def digests(self) -> dict[str, str]:
        """Compute the SHA-256 of everything that is kept, by name."""

    @abstractmethod
    def read(self, name: str) -> bytes:
        """Read a picture; one that is not there is trouble."""

    @abstractmethod
    def write(self, name: str, content: bytes) -> None:
        """Store a picture under a name; one that is there already is left alone."""

    @abstractmethod
    def remove(self, names: Iterable[str]) -> None:
        """Take pictures away for good; those that are not there are gone already."""


class PhotoFolder(Photos):
    """Files in a folder, readable by their owner only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @override
    def names(self) -> set[str]:
        return {name for name in self._files() if not name.endswith(_HALF)}

    @override
    def digests(self) -> dict[str, str]:
        return {name: _digest(path) for name, path in self._files().items()}

    def _files(self) -> dict[str, Path]:
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return {path.relative_to(self.folder).as_posix(): path for path in files}

    @override
    def read(self, name: str) -> bytes:
        path = self.folder / name
        try:
            return path.read_bytes()
        except OSError as error:
            raise OutsideTrouble(
                Trouble.FILE_UNREADABLE, file=str(path), detail=error.strerror
            ) from error

    @override
    def write(self, name: str, content: bytes) -> None:
        path = self.folder / name
        with writing(path):
            if not self.folder.exists():
                self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                sync_name(self.folder)
            if not path.exists():
                _write_whole(path, content)

    @override
    def remove(self, names: Iterable[str]) -> None:
        remove(self.folder / name for name in names)


def _write_whole(path: Path, content: bytes) -> None:
    half = path.with_suffix(_HALF)
    with half.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    half.rename(path)
    sync_name(path)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class PhotoTable(Photos):
    """Rows of a PostgreSQL store, each on the server's disk before this goes on.

    All that is done here may be done twice, so a line that was cut is made anew.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(alone=True)

    @override
    def names(self) -> set[str]:
        return set(self._do(lambda line: line.scalars(sa.select(photo_content.c.path)).all()))

    @override
    def digests(self) -> dict[str, str]:
        digest = sa.func.encode(sa.func.sha256(photo_content.c.content), "hex")
        asked = sa.select(photo_content.c.path, digest)

        def compute(some: list[str]) -> dict[str, str]:
            of_these = asked.where(photo_content.c.path.in_(some))
            return self._do(lambda line: dict(line.execute(of_these).all()))

        names = sorted(self.names())
        pages = (names[at : at + _AT_ONCE] for at in range(0, len(names), _AT_ONCE))
        return {name: sha256 for page in pages for name, sha256 in compute(page).items()}

    @override
    def read(self, name: str) -> bytes:
        asked = sa.select(photo_content.c.content).where(photo_content.c.path == name)
        found: bytes | None = self._do(lambda line: line.scalar(asked))
        if found is None:
            raise OutsideTrouble(Trouble.FILE_UNREADABLE, file=name)
        return found

    @override
    def write(self, name: str, content: bytes) -> None:
        row = {"path": name, "content": content}
        self._do(lambda line: line.execute(_KEEP, row))

    @override
    def remove(self, names: Iterable[str]) -> None:
        gone = list(names)
        if not gone:
            return
        deleted = sa.delete(photo_content).where(photo_content.c.path.in_(gone))
        self._do(lambda line: line.execute(deleted))
        write_anew(self._engine, "photo_content")

    def _do(self, what: Callable[[Connection], R]) -> R:
        def once() -> R:
            with self._engine.connect() as line:
                return what(line)

        with translated():
            try:
                return once()
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
                return once()


def photo_folder(store: str | Path) -> PhotoFolder:
    """Name the folder of the pictures of a store that is a file: beside it."""
    path = Path(store)
    return PhotoFolder(path.parent / f"{path.stem}-photos")


def photos_of(engine: Engine) -> Photos:
    """Find where the pictures of a store are kept."""
    if engine.dialect.name == "sqlite":
        return photo_folder(engine.url.database or "")
    return PhotoTable(engine)
