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
    if isinstance(error, sqlalchemy.exc.OperationalError | sqlalchemy.exc.InterfaceError):
        return Trouble.SERVER_AWAY
    return None
