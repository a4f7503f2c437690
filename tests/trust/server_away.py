"""A database server that is restarted and killed in the midst of work."""

import os
import subprocess
from random import Random
from threading import Thread
from time import monotonic, sleep

from tests.storage import server as postgresql
from tests.storage.keeping import keep_mugs, mugs_in, rows
from tests.trust.counts import Counts
from tests.trust.together import sell
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.floor import CUSTOMER
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import create_store, open_store
from warehouse_desk.usecases.ports import Act

DESKS = 3
#: What a desk may be told while a server is away.
ASK_AGAIN = {Trouble.SERVER_AWAY, Trouble.STORE_BUSY, Trouble.OUTCOME_UNKNOWN}


def main(*, full: bool, seed: int) -> Counts:
    """Sell at three desks; what was not answered is sent again under its key."""
    programs = postgresql.binaries()
    if programs is None:
        return Counts({"no PostgreSQL here": "not run"}, held=True)
    times = 100 if full else 4
    server = postgresql.start(programs)
    try:
        create_store(where := server.empty("away")).close()
        store = open_store(where)
        keep_mugs(store, 1_000_000)
        store.close()
        desks = [Desk(where, number) for number in range(DESKS)]
        for desk in desks:
            desk.start()
        waits = [
            _interrupt(server, desks, Random(seed + at), kill=at % 2 == 0) for at in range(times)
        ]
        for desk in desks:
            desk.ended = True
        for desk in desks:
            desk.join(30)
        store = open_store(where)
        sold, broken = mugs_in(store, CUSTOMER), check(store).broken
        kept = {key for (key,) in rows(store, "SELECT key FROM operation WHERE kind = 'sell'")}
        store.close()
    finally:
        server.stop()
    keys = {key for desk in desks for key in desk.told}
    counts = {
        "restarts and kills": times,
        "acts acknowledged": len(keys),
        "lost": len(keys - kept),
        "doubled": sold - len(kept),
        "rules broken": broken,
        "faults of ours": sum(desk.faults for desk in desks),
        "longest s until work went on": round(max(waits), 2),
    }
    held = not (keys - kept) and sold == len(kept) and not broken and max(waits) <= 5
    return Counts(counts, held and not sum(desk.faults for desk in desks))


class Desk(Thread):
    """Sells without end; asks again under the same key until it is answered."""

    def __init__(self, where: str, number: int) -> None:
        super().__init__(daemon=True)
        self.store, self.number = open_store(where), number
        self.told: list[str] = []
        self.faults = 0
        self.ended = False

    def run(self) -> None:
        while not self.ended:
            key = f"away-{self.number}-{len(self.told)}"
            try:
                sell(self.store, Act(key, "system", "desk"))
            except OutsideTrouble as trouble:
                self.faults += trouble.trouble not in ASK_AGAIN
                sleep(0.05)
            except Exception:  # noqa: BLE001 - counted
                self.faults += 1
            else:
                self.told.append(key)
        self.store.close()


def _interrupt(
    server: postgresql.Server, desks: list[Desk], random: Random, *, kill: bool
) -> float:
    """Stop the server, start it again, and measure until every desk was answered again."""
    sleep(random.uniform(0.2, 0.6))
    mode = "immediate" if kill else "fast"
    _control(server, "-m", mode, "stop")
    options = (
        f"-p {server.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={server.folder}"
        " -c max_connections=40"
    )
    _control(server, "-w", "-l", f"{server.folder}/log", "-o", options, "start")
    before, back = [len(desk.told) for desk in desks], monotonic()
    while any(len(desk.told) == known for desk, known in zip(desks, before, strict=True)):
        if monotonic() - back > 20:
            break
        sleep(0.01)
    return monotonic() - back


def _control(server: postgresql.Server, *arguments: str) -> None:
    as_nobody = ["setpriv", "--reuid=nobody", "--clear-groups"] if os.getuid() == 0 else []
    command = [
        *as_nobody,
        str(server.binaries / "pg_ctl"),
        "-D",
        f"{server.folder}/data",
        *arguments,
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")
