"""Who watches the statements of a store sees all of them, whichever way they go to the driver."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import sqlalchemy as sa

from warehouse_desk.storage import ready
from warehouse_desk.storage.ready import Statement

#: Told the line, the statement, and the parameters it is run with.
Seen = Callable[[Any, str, Any], None]


@contextmanager
def watched(engine: sa.Engine, before: Seen, after: Seen | None = None) -> Iterator[None]:
    """Tell each statement of a store before it is run, and after."""
    run = ready.hand_over

    def hand_over(line: Any, statements: Sequence[Statement]) -> list[list[Any]]:
        for sql, rows in statements:
            before(line, sql, rows[0])
        answers = run(line, statements)
        for sql, rows in statements:
            if after:
                after(line, sql, rows[0])
        return answers

    def told(seen: Seen) -> Callable[..., None]:
        return lambda line, _cursor, statement, parameters, *_: seen(line, statement, parameters)

    listeners = [("before_cursor_execute", told(before))]
    if after:
        listeners.append(("after_cursor_execute", told(after)))
    for name, listener in listeners:
        sa.event.listen(engine, name, listener)
    try:
        with patch.object(ready, "hand_over", hand_over):
            yield
    finally:
        for name, listener in listeners:
            sa.event.remove(engine, name, listener)


def plan_of(line: Any, sql: str, given: Any) -> list[str]:
    """Tell how SQLite would answer a statement: by which indexes, and going through what."""
    driver = line.connection.driver_connection
    return [row[-1] for row in driver.execute(f"EXPLAIN QUERY PLAN {sql}", given).fetchall()]
