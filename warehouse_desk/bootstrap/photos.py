"""Where pictures are kept: under a name made from their contents, whole before anybody is told."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from warehouse_desk.devices.photo_cleaner import clean_photo
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage.engine import is_server
from warehouse_desk.storage.sqlite_file import sync_name
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto

#: What a picture is called until it is whole.
_HALF = ".part"


@dataclass(frozen=True, slots=True)
class PhotoFolder:
    """A folder of pictures beside the store."""

    folder: Path

    def keep(self, content: bytes, ending: str) -> StoredPhoto:
        """Store a picture, synced to the disk, and return its name and digest."""
        sha256 = hashlib.sha256(content).hexdigest()
        name = f"{sha256[:32]}.{ending}"
        self._keep(name, content)
        return StoredPhoto(name, sha256)

    def take_in(self, content: bytes) -> StoredPhoto:
        """Store a picture from outside, written anew: upright and without its notes."""
        return self.keep(clean_photo(content), "jpg")

    def take_over(self, other: "PhotoFolder") -> None:
        """Copy the pictures of another folder that are not here yet."""
        for path in other.folder.glob("*.*"):
            if path.suffix == _HALF or (self.folder / path.name).exists():
                continue
            try:
                content = path.read_bytes()
            except OSError as error:
                raise OutsideTrouble(
                    Trouble.FILE_UNREADABLE, file=path.name, reason=error.strerror or ""
                ) from error
            self._keep(path.name, content)

    def _keep(self, name: str, content: bytes) -> None:
        try:
            if not self.folder.exists():
                self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                sync_name(self.folder)
            self._write(self.folder / name, content)
        except OSError as error:
            raise OutsideTrouble(
                Trouble.FILE_UNWRITABLE, file=str(self.folder / name), detail=error.strerror
            ) from error

    def _write(self, path: Path, content: bytes) -> None:
        if path.exists():
            return
        half = path.with_suffix(_HALF)
        with half.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.rename(path)
        sync_name(path)


def photo_folder(where: str) -> PhotoFolder:
    """Name the folder of a store's pictures: beside its file, or this machine's for a server."""
    if is_server(where):
        return PhotoFolder(user_data_path("warehouse-desk", appauthor=False) / "photos")
    path = Path(where)
    return PhotoFolder(path.parent / f"{path.stem}-photos")
