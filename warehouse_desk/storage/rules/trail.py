"""What the trail itself shows, read once from the first entry to the last."""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from warehouse_desk.domain.inserts import InsertRule, PackingNote
from warehouse_desk.domain.orders import TRANSITIONS, OrderState
from warehouse_desk.storage.mapping import PERSONAL, TABLES
from warehouse_desk.storage.tables.ledger import trail
from warehouse_desk.storage.unit_of_work import FIRST_LINK
from warehouse_desk.usecases.operation import SYSTEM
from warehouse_desk.usecases.trail import TrailCheck, TrailHead

CHAIN = "the_trail_is_one_chain"
TOLD = "the_trail_tells_every_movement"
DRAWN = "orders_go_only_along_drawn_transitions"
SIGNED_IN = "whoever_acted_was_signed_in"
PRIVATE = "the_trail_holds_no_personal_data"

#: What benches are told stands in the trail of older stores: nothing can be done about it there.
_TOLD_BEFORE = frozenset({InsertRule, PackingNote})
_PERSONAL = frozenset(TABLES[kind].name for kind in PERSONAL - _TOLD_BEFORE)
_BADGE = re.compile(r"BADGE-\w")
#: So many entries are read at once.
_AT_ONCE = 5_000
_PAGE = (
    sa.select(trail.c.seq, trail.c.operation, trail.c.previous, trail.c.hash, trail.c.body)
    .where(trail.c.seq > sa.bindparam("seq"))
    .order_by(trail.c.seq)
    .limit(sa.bindparam("most"))
)
#: They go back along what was done.
_WAY_BACK = frozenset({"undo_last", "redo_last"})

#: Number, operation, hash before, hash, body.
Link = tuple[int, str, str, str, str]


class _Event(msgspec.Struct):
    facts: str = ""


class _Body(msgspec.Struct):
    operation: str
    kind: str
    person: str
    changes: list[tuple[str, list[Any], Any, Any]]
    moves: list[msgspec.Raw]
    events: list[_Event]


def links(connection: Connection) -> list[Link]:
    """Read the whole trail."""
    columns = (trail.c.seq, trail.c.operation, trail.c.previous, trail.c.hash, trail.c.body)
    rows = connection.execute(sa.select(*columns).order_by(trail.c.seq))
    return [tuple(row) for row in rows]


def verify(connection: Connection, known: TrailHead | None) -> TrailCheck:
    """Walk along the whole chain, and see that it passes through the newest link known outside."""
    entries, before, first = 0, FIRST_LINK, ""
    met = known is None or known.seq == 0
    for links in _pages(connection):
        first = first or next(breaks(links, entries + 1, before), "")
        entries, before = links[-1][0], links[-1][3]
        if not met and known is not None and known.seq <= entries:
            met = any((link[0], link[3]) == (known.seq, known.link) for link in links)
            known = known if met else replace(known, seq=-known.seq)
        if first:
            break
    if not (first or met):
        first = f"seq={abs(known.seq) if known else 0} is not as it was seen"
    return TrailCheck(entries, TrailHead(entries, before), first)


def _pages(connection: Connection) -> Iterator[Sequence[Link]]:
    """Read the trail a page at a time, so that a long one fits into memory."""
    seq = -1
    while rows := connection.execute(_PAGE, {"seq": seq, "most": _AT_ONCE}).all():
        yield rows
        seq = rows[-1][0]


def breaks(links: Iterable[Link], expected: int = 1, before: str = FIRST_LINK) -> Iterator[str]:
    """List where the chain is broken: a gap, a changed body, a link to something else."""
    digest = hashlib.sha256
    for seq, _, previous, link, body in links:
        if seq != expected:
            yield f"seq={expected} gap"
        elif previous != before:
            yield f"seq={seq} follows another entry"
        elif link != digest((previous + body).encode()).hexdigest():  # as in `chained`
            yield f"seq={seq} was altered"
        expected, before = seq + 1, link


class Walk:
    """One walk along the trail; `broken` has the findings of each rule."""

    def __init__(self, moved: dict[str, int], secrets: frozenset[str]) -> None:
        self.broken: dict[str, list[str]] = defaultdict(list)
        self._moved = moved
        self._secrets = secrets
        self._sessions: Counter[str] = Counter()
        self._decode = msgspec.json.Decoder(_Body).decode

    def along(self, links: list[Link]) -> None:
        """Look at every entry."""
        self.broken[CHAIN] += breaks(links)
        for seq, operation, _, _, text in links:
            try:
                body = self._decode(text)
            except msgspec.DecodeError:
                self.broken[CHAIN].append(f"seq={seq} cannot be read")
                continue
            self._told(seq, operation, body)
            self._drawn(seq, body)
            self._signed_in(seq, body)
            self._private(seq, text, body)

    def _told(self, seq: int, operation: str, body: _Body) -> None:
        found = self._moved.get(operation, 0)
        if operation != body.operation or found != len(body.moves):
            self.broken[TOLD].append(f"seq={seq} told={len(body.moves)} found={found}")

    def _drawn(self, seq: int, body: _Body) -> None:
        for table, key, before, after in body.changes:
            if table != "customer_order" or not before or not after or body.kind in _WAY_BACK:
                continue
            was, became = OrderState(before["state"]), OrderState(after["state"])
            if was != became and became not in TRANSITIONS[was]:
                self.broken[DRAWN].append(f"seq={seq} order={key[0]} from={was} to={became}")

    def _signed_in(self, seq: int, body: _Body) -> None:
        had = self._sessions[body.person]
        for table, _, before, after in body.changes:
            if table != "session":
                continue
            for row, began in ((before, -1), (after, 1)):
                if row and row["ended_at"] is None:
                    self._sessions[row["person"]] += began
        if body.person != SYSTEM and not (had or self._sessions[body.person]):
            self.broken[SIGNED_IN].append(f"seq={seq} person={body.person} kind={body.kind}")

    def _private(self, seq: int, text: str, body: _Body) -> None:
        told = [row for table, _, *rows in body.changes if table in _PERSONAL for row in rows]
        if any(told) or _BADGE.search(text):
            self.broken[PRIVATE].append(f"seq={seq} kind={body.kind}")
        elif any(self._is_secret(event.facts) for event in body.events):
            self.broken[PRIVATE].append(f"seq={seq} kind={body.kind} in an event")

    def _is_secret(self, facts: str) -> bool:
        values = msgspec.json.decode(facts).values() if facts else ()
        return any(value in self._secrets for value in values if type(value) is str)
