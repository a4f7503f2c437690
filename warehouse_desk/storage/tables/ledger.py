"""Tables of people, operations, scans, events, the trail and everything that is told outside."""

import sqlalchemy as sa

from warehouse_desk.storage.tables.base import (
    Flag,
    flag,
    key,
    moment,
    serial,
    table,
    text,
    to,
    whole,
)

#: Scans that may be of RFID tags: only they are indexed by their code.
IS_TAG = sa.text("length(code) = 24")
#: Scans that changed nothing are few: they are indexed by what they were scanned for.
IS_REFUSED = sa.text("accepted = 0")
#: What a person can take back, and what was taken back: the newest is found at once by each.
STANDS = sa.text("undone_by = '' AND kind NOT IN ('undo_last', 'redo_last')")
TOOK_BACK = sa.text("undone_by = '' AND kind = 'undo_last'")
#: Sessions that run.
RUNS = sa.text("ended_at IS NULL")

person = table(
    "person",
    key("person"),
    text("name"),
    text("roles"),
    text("badge"),
    text("language"),
    text("pin_hash"),
    flag("active"),
    sa.UniqueConstraint("badge"),
)
session = table(
    "session",
    serial("session"),
    text("person", to("person.person")),
    text("station"),
    moment("started_at"),
    moment("ended_at", known=False),
    sa.Column("proven", Flag, nullable=False, server_default="0"),
    sa.Index(None, "person"),
    sa.Index("ix_session_runs", "person", sqlite_where=RUNS),
)
pin_tries = table("pin_tries", key("person"), whole("failed"), whole("total"))
countersign = table(
    "countersign",
    serial("countersign"),
    whole("session", to("session.session")),
    text("person", to("person.person")),
    text("kind"),
    text("contents"),
    text("used_by"),
    sa.Index(None, "session"),
)
desk = table("desk", key("person"), key("station"), text("subject"), text("detail"))
operation = table(
    "operation",
    key("key"),
    text("kind"),
    text("digest"),
    text("answer"),
    text("person"),
    text("station"),
    moment("at"),
    text("undone_by"),
    whole("seq", usual=0),
    sa.Index("ix_operation_stands", "person", "station", "seq", sqlite_where=STANDS),
    sa.Index("ix_operation_took_back", "person", "station", "seq", sqlite_where=TOOK_BACK),
)
scan = table(
    "scan",
    serial("number"),
    text("operation"),
    text("station"),
    text("task"),
    text("code"),
    flag("accepted"),
    whole("quantity"),
    text("say"),
    moment("at"),
    text("person"),
    sa.Index(None, "code", sqlite_where=IS_TAG),
    sa.Index(None, "task", sqlite_where=IS_REFUSED),
)
event = table(
    "event",
    serial("id"),
    text("operation", to("operation.key")),
    text("kind"),
    text("subject"),
    moment("at"),
    text("person"),
    text("facts"),
    sa.Index(None, "subject"),
    sa.Index(None, "operation"),
)
trail = table(
    "trail",
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    text("operation", to("operation.key")),
    text("previous"),
    text("hash"),
    text("body"),
    sa.UniqueConstraint("operation"),
)
outbox = table(
    "outbox",
    serial("id"),
    text("operation", to("operation.key")),
    text("kind"),
    text("state"),
    text("subject"),
    text("body"),
    whole("attempts"),
    sa.Index(None, "state"),
)
import_run = table(
    "import_run",
    serial("id"),
    text("operation", to("operation.key")),
    text("file"),
    text("kind"),
    text("sha256"),
    whole("rows"),
    whole("taken"),
    whole("known"),
    whole("refused"),
    moment("at"),
)
setting = table("setting", key("name"), text("value"))
series = table("series", key("name"), whole("next"))
