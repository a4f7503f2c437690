"""The store: opened with care, written one operation at a time, and telling what changed."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import local
from time import monotonic, sleep
from typing import TypeVar
from uuid import uuid4

from sqlalchemy import inspect
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.events import Setting
from warehouse_desk.storage import migrations
from warehouse_desk.storage.disk_errors import DiskErrors
from warehouse_desk.storage.engine import connect, connect_to_look, is_server, shown
from warehouse_desk.storage.memory import Memory
from warehouse_desk.storage.news import Heard, Lost, NewsThread
from warehouse_desk.storage.photos import Photos, photos_of
from warehouse_desk.storage.reading import SqlReading
from warehouse_desk.storage.ready import send
from warehouse_desk.storage.scan_statements import LAST_LINK, WAS_STORED
from warehouse_desk.storage.sqlite_file import (
    look_at,
    made_whole,
    needs_recovery,
    refuse_network_share,
    require_writable,
)
from warehouse_desk.storage.trouble import translated
from warehouse_desk.storage.unit_of_work import SqlUnitOfWork, refused_scan
from warehouse_desk.usecases.ports import Act, Clock

R = TypeVar("R")

#: The setting of a store that goes on elsewhere: a path or URL.
MOVED_TO = "store.moved_to"

#: So long is looked what became of an operation whose line was cut, before somebody is told.
LOOK_UP_S = 5.0
_PAUSE_S = 0.2

#: Told after a commit: the tables that changed, and the key of the operation.
Told = Callable[[frozenset[str], str], None]


def now() -> datetime:
    """Read the wall clock in UTC."""
    return datetime.now(UTC)


class SqlStore:
    """`usecases.ports.Store` over SQLAlchemy."""

    def __init__(self, engine: Engine, clock: Clock = now) -> None:
        self.engine = engine
        self.clock = clock
        self.latest = 0
        self.done = 0
        #: How others tell the news of this store from their own.
        self.author = uuid4().hex
        self._writing = engine.execution_options(asks_at_once=True)
        self._reading = self._writing.execution_options(reading=True)
        self._memory = Memory()
        self._listeners: list[Told] = []
        self._held = _Held()
        self._news: NewsThread | None = None
        #: Why nothing can be stored, where the file was opened to be looked at only.
        self.only_looked_at: OutsideTrouble | None = None
        self.disk_errors = DiskErrors(engine)
        self._is_file = engine.dialect.name == "sqlite"

    @property
    def photos(self) -> Photos:
        """Where the pictures are kept that its rows name."""
        return photos_of(self.engine)

    def _time(self, line: Connection) -> datetime:
        """Tell the time; stations that share a server go by its clock, whatever theirs say."""
        if self._is_file or self.clock is not now:
            return self.clock()
        from warehouse_desk.storage.line import server_time  # noqa: PLC0415 - only a server needs it, and it takes long

        return server_time(line)

    def subscribe(self, told: Told) -> None:
        """Be told after each commit, on the thread that made it."""
        self._listeners.append(told)

    def listen(self, heard: Heard, lost: Lost) -> bool:
        """Be told by the server what others store, on a thread of its own; a file tells nothing."""
        if self._is_file:
            return False
        self._news = NewsThread(self.engine, self.author, heard, lost)
        self._news.start()
        return True

    @contextmanager
    def begin(self, act: Act) -> Iterator[SqlUnitOfWork]:
        """Open a writing transaction."""
        self._held.let_go()
        self._refuse_if_only_looked_at()
        with self._told(), self._line(self._writing, lambda line: self._begun(line, act)) as uow:
            self.refuse_if_moved(uow)
            yield uow
            if uow.committed:
                self._commit(uow)
        if uow.committed:
            self.disk_errors.forget()
            self.latest = uow.seq
            self.done += 1
            self._memory.learn(uow.seq, uow.changes)
            self._tell(frozenset(uow.touched), act.key)

    def _begun(self, line: Connection, act: Act) -> SqlUnitOfWork:
        return SqlUnitOfWork(line, self._time, self._memory, act, self.author)

    @contextmanager
    def look(self) -> Iterator[SqlReading]:
        """Open a reading transaction, or go on with the one that this thread holds."""
        if not self._held.holds:
            with self._look() as reading:
                yield reading
            return
        with self._told():
            yield self._held.reading or self._held.hold(self._look())

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Let the looks of this thread be one, until it writes: what a scan reads is of one moment.

        One that is open already is gone on with.
        """
        held = self._held
        if held.holds:
            yield
            return
        held.holds = True
        try:
            yield
        finally:
            held.holds = False
            held.let_go()

    @contextmanager
    def _look(self) -> Iterator[SqlReading]:
        with self._told(), self._line(self._reading, self._looking) as reading:
            yield reading

    def _looking(self, line: Connection) -> SqlReading:
        return SqlReading(line, self._time, self._memory)

    @contextmanager
    def _told(self, *, counted: bool = True) -> Iterator[None]:
        """Say in our words what the database says; stop for good when its disk fails on and on."""
        self.disk_errors.refuse_if_stopped()
        try:
            with translated():
                yield
        except OutsideTrouble as trouble:
            self.disk_errors.note(trouble, counted=counted)
            raise

    def was_stored(self, key: str) -> bool:
        """Look up what became of an operation whose line was cut."""

        def asked(line: Connection) -> bool:
            return bool(WAS_STORED.rows(line, {"key": key}))

        with self._told(), self._line(self._writing, asked) as found:  # waits for one under way
            return found

    def refuse(self, act: Act, say: str) -> int:
        """Journal a scan that changed nothing."""
        self._held.let_go()
        self._refuse_if_only_looked_at()

        def journalled(line: Connection) -> tuple[Connection, int]:
            send(line, [])  # the time is told where it begins
            return line, refused_scan(line, act, say, self._time(line))

        with self._told(counted=False), self._line(self._writing, journalled) as (line, number):
            line.commit()
        self._tell(frozenset({"scan"}), act.key)
        return number

    def _refuse_if_only_looked_at(self) -> None:
        if self.only_looked_at is not None:
            raise self.only_looked_at

    def refuse_if_moved(self, reading: SqlReading) -> None:
        """Let nobody go on in a store that was moved; it is remembered, and seldom asked for."""
        moved = reading.seek(Setting, MOVED_TO)
        if moved is not None:
            url = self.engine.url
            where = url.database if url.drivername == "sqlite" else url.render_as_string()
            raise OutsideTrouble(Trouble.STORE_MOVED, file=where, to=moved.value)

    @contextmanager
    def _line(self, engine: Engine, first: Callable[[Connection], R]) -> Iterator[R]:
        """Begin a transaction with what is asked first, for which a line that was cut is made anew.

        It may have been cut while nobody used it.
        """
        with ExitStack() as lines:
            try:
                begun = first(lines.enter_context(_transaction(engine)))
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
                lines.close()
                begun = first(lines.enter_context(_transaction(engine)))
            yield begun

    def _commit(self, uow: SqlUnitOfWork) -> None:
        """Commit; after a cut find out what became of it before anything is said."""
        try:
            uow.send()
        except DBAPIError as error:
            if not error.connection_invalidated or not self._found_out(uow.act.key):
                raise

    def _found_out(self, key: str) -> bool:
        end = monotonic() + LOOK_UP_S
        while True:
            try:
                return self.was_stored(key)
            except OutsideTrouble as trouble:
                if monotonic() > end:
                    raise OutsideTrouble(Trouble.OUTCOME_UNKNOWN, key=key) from trouble
            sleep(_PAUSE_S)

    def close(self) -> None:
        """Let go of the file or server."""
        if self._news is not None:
            self._news.stop()
        self.engine.dispose()

    def _tell(self, tables: frozenset[str], key: str) -> None:
        for told in self._listeners:
            told(tables, key)


@contextmanager
def _transaction(engine: Engine) -> Iterator[Connection]:
    """Begin a transaction, which is rolled back unless it was committed."""
    with engine.connect() as connection:
        connection.begin()
        yield connection


class _Held(local):
    """The look that a thread holds, if any."""

    def __init__(self) -> None:
        self.holds = False
        self.reading: SqlReading | None = None
        self._open = ExitStack()

    def hold(self, look: AbstractContextManager[SqlReading]) -> SqlReading:
        self.reading = self._open.enter_context(look)
        return self.reading

    def let_go(self) -> None:
        self.reading = None
        self._open.close()


def create_store(
    where: str, clock: Clock = now, fill: Callable[[SqlStore], object] | None = None
) -> SqlStore:
    """Make a new store, empty or filled; one that is cut off before it is whole is as if not begun.

    One that is there already is left alone and refused.
    """
    if is_server(where):
        store = _create(where, clock)
        if fill is not None:
            with _let_go_when_wrong(store.engine):
                _fill_at_once(store, fill)
        return store
    refuse_network_share(Path(where))
    with made_whole(Path(where)) as part:
        made = _create(str(part), clock)
        try:
            if fill is not None:
                fill(made)
        finally:
            made.close()
    return open_store(where, clock)


def _fill_at_once(store: SqlStore, fill: Callable[[SqlStore], object]) -> None:
    """Fill a file of our own, and copy all of it onto the server by one transaction."""
    from warehouse_desk.storage.move_store import copy_rows  # noqa: PLC0415 - it stands on this module

    with TemporaryDirectory() as folder:
        made = create_store(str(Path(folder) / "store.db"), store.clock, fill)
        try:
            copy_rows(made, store)
        finally:
            made.close()


def _create(where: str, clock: Clock) -> SqlStore:
    with _connected(where) as engine:
        if _has_begun(engine):
            raise OutsideTrouble(
                Trouble.FILE_UNWRITABLE, file=shown(where), detail="it is there already"
            )
        migrations.upgrade(engine)
    return SqlStore(engine, clock)


def _has_begun(engine: Engine) -> bool:
    """Tell whether anything was ever done in a store; one cut off before is as if not made."""
    if migrations.version(engine) is None:
        return False
    with _transaction(engine.execution_options(reading=True)) as line:
        return not inspect(line).has_table("trail") or bool(LAST_LINK.rows(line))


def open_store(where: str, clock: Clock = now) -> SqlStore:
    """Open a store that is there; one of an older version is upgraded first."""
    if not is_server(where):
        refuse_network_share(Path(where))
        look_at(Path(where))
        require_writable(Path(where))
    with _connected(where) as engine:
        if not _is_newest(engine, where):
            _keep_before_upgrade(where, SqlStore(engine, clock))
            migrations.upgrade(engine)
        store = SqlStore(engine, clock)
        with store.look() as reading:
            store.refuse_if_moved(reading)
    return store


def open_to_look(where: str, clock: Clock = now) -> SqlStore:
    """Open a store to look at it: one that may not be written is opened too, and not changed."""
    path = Path(where)
    try:
        return open_store(where, clock)
    except OutsideTrouble as trouble:
        if trouble.trouble is not Trouble.STORE_READ_ONLY or needs_recovery(path):
            raise
        why = trouble
    with _let_go_when_wrong(connect_to_look(path)) as engine:
        if not _is_newest(engine, where):  # it would have to be upgraded
            raise why
        store = SqlStore(engine, clock)
        store.only_looked_at = why
        with store.look() as reading:
            store.refuse_if_moved(reading)
    return store


def _is_newest(engine: Engine, where: str) -> bool:
    """Tell whether a store is of our version; one of a newer program is refused."""
    version = migrations.version(engine)
    if version is None:
        raise OutsideTrouble(Trouble.STORE_FOREIGN, file=shown(where))
    if version > migrations.HEAD:
        raise OutsideTrouble(
            Trouble.STORE_NEWER, file=shown(where), version=version, known=migrations.HEAD
        )
    return version == migrations.HEAD


def _keep_before_upgrade(where: str, store: SqlStore) -> None:
    """Make a backup that the old version of the program can open; a server has its own."""
    if is_server(where):
        return
    from warehouse_desk.storage import backup_folder  # noqa: PLC0415 - it stands on this module

    backup_folder.make(store, backup_folder.backup_folder(where), "before-upgrade")


@contextmanager
def _connected(where: str) -> Iterator[Engine]:
    """Hand out the engine of a store; let go of it when anything is wrong with the store."""
    with _let_go_when_wrong(connect(where)) as engine:
        yield engine


@contextmanager
def _let_go_when_wrong(engine: Engine) -> Iterator[Engine]:
    try:
        with translated():
            yield engine
    except BaseException:
        engine.dispose()
        raise


def exists(where: str) -> bool:
    """Tell whether there is a store already."""
    if not is_server(where):
        return Path(where).exists()
    with _connected(where) as engine:
        found = _has_begun(engine)
    engine.dispose()
    return found
