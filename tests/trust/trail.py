"""Edits of the trail, each of which must be found; and how long a long one takes to verify."""

import json
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from tests.factories import MORNING
from tests.trust.counts import Counts
from warehouse_desk.storage.rules.trail import breaks, verify
from warehouse_desk.storage.store import SqlStore, create_store
from warehouse_desk.storage.tables.ledger import operation, trail
from warehouse_desk.storage.unit_of_work import FIRST_LINK, chained
from warehouse_desk.usecases.trail import TrailHead

_EDITED = 40
_OPERATION = {
    "kind": "work", "digest": "", "answer": "", "person": "system", "station": "", "at": MORNING,
    "undone_by": "",
}  # fmt: skip


def main(*, full: bool, seed: int, size: int = 0) -> Counts:
    """Edit a copy in memory again and again; then verify a long one in the store."""
    random = Random(seed)
    edits, entries = (10_000, 1_000_000) if full else (1_000, 20_000)
    edits = size or edits
    missed = sum(not _is_found(random) for _ in range(edits))
    with TemporaryDirectory() as folder:
        store = create_store(str(Path(folder) / "long.db"))
        head = _fill(store, entries)
        began, worked = perf_counter(), process_time()
        with store.engine.execution_options(reading=True).connect() as connection:
            found = verify(connection, head)
        seconds, worked = perf_counter() - began, process_time() - worked
        store.close()
    million = worked * 1_000_000 / entries
    counts = {
        "edits": edits,
        "missed": missed,
        "entries verified": found.entries,
        "seconds": round(seconds, 2),
        "seconds of a processor for a million": round(million, 1),
    }
    return Counts(counts, not missed and not found.broken and million <= 15)


def _links(count: int) -> list[tuple[int, str, str, str, str]]:
    made, before = [], FIRST_LINK
    for seq in range(1, count + 1):
        body = json.dumps({"operation": f"k{seq}", "kind": "work", "moves": [], "n": seq * 7})
        link = chained(before, body.encode())
        made.append((seq, f"k{seq}", before, link, body))
        before = link
    return made


def _is_found(random: Random) -> bool:
    """Edit at random: a body, a link, a gap, two in each other's place, the end, all anew."""
    links = _links(_EDITED)
    head, at = (links[-1][0], links[-1][3]), random.randrange(_EDITED)
    seq, key, before, link, body = links[at]
    match random.randrange(6):
        case 0:
            spot = random.randrange(len(body))
            links[at] = (
                seq,
                key,
                before,
                link,
                body[:spot] + chr(ord(body[spot]) ^ 1) + body[spot + 1 :],
            )
        case 1:
            links[at] = (seq, key, before, chained(link, b"x"), body)
        case 2:
            del links[at]
        case 3:
            other = (at + 1) % _EDITED
            links[at], links[other] = links[other], links[at]
        case 4:
            links = links[:at]
        case _:
            links[at] = (seq, key, before, link, body.replace("work", "walk"))
            anew, before = [], FIRST_LINK
            for number, name, _, _, text in links:
                link = chained(before, text.encode())
                anew.append((number, name, before, link, text))
                before = link
            links = anew
    return any(breaks(links)) or not any((one[0], one[3]) == head for one in links)


def _fill(store: SqlStore, entries: int) -> TrailHead:
    """Write a long trail past the program: bodies as large as those of a scan."""
    before, padding = FIRST_LINK, "x" * 700
    with store.engine.begin() as connection:
        for start in range(1, entries + 1, 10_000):
            keys, rows = [], []
            for seq in range(start, min(start + 10_000, entries + 1)):
                body = f'{{"operation":"k{seq}","kind":"work","changes":"{padding}"}}'
                link = chained(before, body.encode())
                keys.append(_OPERATION | {"key": f"k{seq}"})
                entry = {"seq": seq, "operation": f"k{seq}", "previous": before}
                rows.append(entry | {"hash": link, "body": body})
                before = link
            connection.execute(operation.insert(), keys)
            connection.execute(trail.insert(), rows)
    return TrailHead(entries, before)
