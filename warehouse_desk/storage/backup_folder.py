"""The backups of a store: beside it, named by their time, fewer the older they are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from warehouse_desk.storage.backup import Backup, backup
from warehouse_desk.storage.store import SqlStore

_FORM = "%Y%m%dT%H%M%S%fZ"
_ALL_FOR = timedelta(days=2)
_DAILY_FOR = timedelta(days=14)
_WEEKLY_FOR = timedelta(days=70)


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup that is there."""

    file: Path
    at: datetime


def backup_folder(where: str) -> Path:
    """Name the folder of a store's backups."""
    path = Path(where)
    return path.parent / f"{path.stem}-backups"


def kept(folder: Path) -> list[Kept]:
    """List the backups, newest first; other files are not looked at."""
    found = [Kept(file, at) for file in folder.glob("*.db") if (at := _time_of(file))]
    return sorted(found, key=lambda one: one.at, reverse=True)


def make(store: SqlStore, folder: Path, word: str = "shift") -> Backup:
    """Make a checked backup named by its time, then thin out the older ones."""
    now = store.clock()
    made = backup(store, folder / f"{word}-{now.astimezone(UTC).strftime(_FORM)}.db")
    for one in superfluous(kept(folder), now):
        one.file.unlink(missing_ok=True)
    return made


def superfluous(backups: Iterable[Kept], now: datetime) -> list[Kept]:
    """List what may go: beyond two days one a day stays, then one a week, then one a month.

    Of each day, week or month the newest stays; the newest of all always does.
    """
    gone, met = [], set[str]()
    for at, one in enumerate(sorted(backups, key=lambda one: one.at, reverse=True)):
        period = _period(now - one.at)(one.at)
        if period in met and at:
            gone.append(one)
        met.add(period)
    return gone


def _period(age: timedelta) -> Callable[[datetime], str]:
    if age <= _ALL_FOR:
        return lambda at: at.strftime(_FORM)
    if age <= _DAILY_FOR:
        return lambda at: at.strftime("day %Y-%m-%d")
    if age <= _WEEKLY_FOR:
        return lambda at: at.strftime("week %G-%V")
    return lambda at: at.strftime("month %Y-%m")


def _time_of(file: Path) -> datetime | None:
    try:
        return datetime.strptime(file.stem.rpartition("-")[2], _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None
