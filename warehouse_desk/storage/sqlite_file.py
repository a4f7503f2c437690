"""A store's SQLite file: made whole and private, and looked at before anything opens it."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage.engine import APPLICATION_ID

_MAGIC = b"SQLite format 3\x00"
_HEAD = 100
#: Where Linux lists what is mounted.
MOUNTS = Path("/proc/self/mountinfo")
_NETWORK_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "fuse.sshfs"}
)
_REMOTE_DRIVE = 4


@contextmanager
def made_whole(path: Path) -> Iterator[Path]:
    """Hand out a part to write: only once it is whole does it take the file's name.

    What is there already is left alone and refused. Of two who make the same file at a time the
    one who came first is refused in the end.
    """
    part = path.with_name(f"{path.name}.part")
    _refuse(path, is_taken=path.exists())
    with writing(path):
        discard(part)  # of an earlier try that was cut off
        _make_private(part)
        ours = part.stat().st_ino
    try:
        yield part
        with writing(path):
            sync(part)
            _refuse(path, is_taken=path.exists() or part.stat().st_ino != ours)
            part.rename(path)
            sync_name(path)
    except BaseException:
        if part.exists() and part.stat().st_ino == ours:
            discard(part)
        raise


def _refuse(path: Path, *, is_taken: bool) -> None:
    if is_taken:
        raise OutsideTrouble(Trouble.FILE_UNWRITABLE, file=str(path), detail="it is there already")


def _make_private(path: Path) -> None:
    """Make an empty file that only its owner may read, in a folder of that kind."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.touch(mode=0o600, exist_ok=False)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Name a file that cannot be written or removed, and why."""
    try:
        yield
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNWRITABLE, file=str(path), detail=error.strerror
        ) from error


def sync(file: Path) -> None:
    """Have the disk keep a file before it is relied on."""
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def sync_name(file: Path) -> None:
    """Have the disk keep a file's name too, where folders can be synced (not on Windows)."""
    if os.name == "nt":
        return
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def remove(files: Iterable[Path]) -> int:
    """Remove files, those that are gone already as well; count them."""
    gone = 0
    for file in files:
        with writing(file):
            file.unlink(missing_ok=True)
        gone += 1
    return gone


def discard(path: Path) -> None:
    """Remove a file that was not finished, and what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def refuse_network_share(path: Path) -> None:
    """Refuse a path on a drive of another machine: its locks cannot be relied on."""
    if _is_shared(path.absolute()):
        raise OutsideTrouble(Trouble.STORE_NETWORK_SHARE, file=str(path))


def _is_shared(path: Path) -> bool:
    if os.name == "nt":  # pragma: no cover - Windows names such drives itself
        import ctypes  # noqa: PLC0415

        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\")  # type: ignore[attr-defined,unused-ignore]
        return str(path).startswith("\\\\") or kind == _REMOTE_DRIVE
    try:
        mounts = MOUNTS.read_text(errors="replace").splitlines()
    except OSError:  # not Linux
        return False
    held = [_mount(line) for line in mounts]
    above = [(len(str(at)), kind) for at, kind in held if path.is_relative_to(at)]
    return max(above, default=(0, ""))[1] in _NETWORK_KINDS


def _mount(line: str) -> tuple[Path, str]:
    """Read where a file system is mounted, and of which kind it is."""
    before, _, after = line.partition(" - ")
    at = before.split()[4] if len(before.split()) > 4 else "/"
    return Path(at.replace("\\040", " ")), after.partition(" ")[0]


def look_at(path: Path) -> None:
    """Refuse what is no whole store of ours."""
    if not path.is_file():
        raise OutsideTrouble(Trouble.STORE_MISSING, file=str(path))
    head = _read_head(path)
    if not head:
        raise OutsideTrouble(Trouble.STORE_DAMAGED, file=str(path), detail="empty")
    if not head.startswith(_MAGIC[: len(head)]):
        raise OutsideTrouble(Trouble.STORE_FOREIGN, file=str(path))
    if len(head) < _HEAD or _is_cut(path, head):
        raise OutsideTrouble(Trouble.STORE_DAMAGED, file=str(path), detail="cut off")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise OutsideTrouble(Trouble.STORE_FOREIGN, file=str(path))


def require_writable(path: Path) -> None:
    """Refuse a file, or a folder, that may only be read."""
    effective = os.access in os.supports_effective_ids
    for part in (path, path.parent):
        if not os.access(part, os.W_OK, effective_ids=effective):
            raise OutsideTrouble(Trouble.STORE_READ_ONLY, file=str(part))


def needs_recovery(path: Path) -> bool:
    """Tell whether SQLite must write before it can read: a log was left without its index."""
    log, index = (path.with_name(f"{path.name}-{part}") for part in ("wal", "shm"))
    return log.exists() and log.stat().st_size > 0 and not index.exists()


def _read_head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNREADABLE, file=str(path), detail=error.strerror
        ) from error


def _is_cut(path: Path, head: bytes) -> bool:
    """Compare the length with what the head promises; a write-ahead log may hold the rest."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        return False
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    return path.stat().st_size < pages * (65_536 if page == 1 else page)
