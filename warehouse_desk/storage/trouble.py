"""What a database says, in the program's own words."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy.exc

from warehouse_desk.domain.errors import OutsideTrouble, Trouble

_SQLITE = {
    "SQLITE_BUSY": Trouble.STORE_BUSY,
    "SQLITE_LOCKED": Trouble.STORE_BUSY,
    "SQLITE_FULL": Trouble.STORE_FULL,
    "SQLITE_IOERR": Trouble.STORE_BROKEN,
    "SQLITE_CANTOPEN": Trouble.STORE_MISSING,
    "SQLITE_READONLY": Trouble.STORE_READ_ONLY,
    "SQLITE_CORRUPT": Trouble.STORE_DAMAGED,
    "SQLITE_NOTADB": Trouble.STORE_FOREIGN,
}
#: PostgreSQL's five signs; what is not named here is the server's or the network's trouble.
_POSTGRESQL = {
    "55P03": Trouble.STORE_BUSY,  # waited too long for a lock
    "57014": Trouble.STORE_BUSY,  # a statement took too long
    "40001": Trouble.STORE_BUSY,
    "40P01": Trouble.STORE_BUSY,
    "53100": Trouble.STORE_FULL,
    "58030": Trouble.STORE_BROKEN,
    "25P03": Trouble.SERVER_AWAY,  # fell silent with the write lock, and lost it
    "25006": Trouble.STORE_READ_ONLY,
    "XX001": Trouble.STORE_DAMAGED,
    "XX002": Trouble.STORE_DAMAGED,
}


@contextmanager
def translated() -> Iterator[None]:
    """Turn a database's troubles into `OutsideTrouble`; a broken rule stays our bug."""
    try:
        yield
    except sqlalchemy.exc.IntegrityError:
        raise
    except sqlalchemy.exc.DBAPIError as error:
        trouble = _name(error)
        if trouble is None:
            raise
        raise OutsideTrouble(trouble, detail=str(error.orig)) from error


def _name(error: sqlalchemy.exc.DBAPIError) -> Trouble | None:
    code = getattr(error.orig, "sqlite_errorname", None)
    if code is not None:
        family = "_".join(code.split("_")[:2])
        return _SQLITE.get(family)
    named = _POSTGRESQL.get(getattr(error.orig, "sqlstate", None) or "")
    if named is not None:
        return named
    if isinstance(error, sqlalchemy.exc.OperationalError | sqlalchemy.exc.InterfaceError):
        return Trouble.SERVER_AWAY
    return None
