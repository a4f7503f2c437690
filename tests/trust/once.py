"""Operations sent again and again under their key, through deaths: one effect each."""

import os
import shutil
import signal
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import sleep

from tests.storage.keeping import keep_mugs, mugs_in, rows
from tests.trust.counts import Counts
from tests.trust.together import sell
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Why
from warehouse_desk.domain.floor import CUSTOMER
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore, create_store, open_store
from warehouse_desk.usecases.outbox import try_again
from warehouse_desk.usecases.ports import Act


def main(*, full: bool, seed: int, size: int = 0) -> Counts:
    """Sell each mug under one key one to five times; the sender is killed now and then."""
    keys = size or (100_000 if full else 1_500)
    random = Random(seed)
    with TemporaryDirectory() as folder:
        where = str(Path(folder) / "store.db")
        store = create_store(where)
        keep_mugs(store, keys)
        store.close()
        sent, deaths, at = 0, 0, 0
        while at < keys:
            at, died, again = _send(where, Path(folder) / "at", at, keys, random)
            deaths, sent = deaths + died, sent + again
        store = open_store(where)
        sold, kept = (
            mugs_in(store, CUSTOMER),
            rows(store, "SELECT count(*) FROM operation WHERE kind = 'sell'"),
        )
        other = _other_contents(store)
        broken = check(store).broken
        store.close()
        shutil.rmtree(folder, ignore_errors=True)
        Path(folder).mkdir()
    counts = {
        "keys": keys,
        "sent": sent,
        "deaths between": deaths,
        "effects": sold,
        "operations": kept[0][0],
        "same key, other contents taken": other,
        "rules broken": broken,
    }
    return Counts(counts, (sold, kept[0][0], other, broken) == (keys, keys, 0, 0))


def _send(where: str, told: Path, first: int, keys: int, random: Random) -> tuple[int, int, int]:
    """Send from a key on until killed or done; return the key to go on with."""
    told.write_text(str(first))
    seed = random.getrandbits(32)
    pid = os.fork()
    if not pid:
        _sender(where, told, first, keys, Random(seed))
        os._exit(0)
    died = 0
    if random.random() < 0.8:
        sleep(random.uniform(0.2, 1.2))
        os.kill(pid, signal.SIGKILL)
        died = 1
    os.waitpid(pid, 0)
    text = told.read_text().split()
    at = int(text[0]) if text else first
    return at, died, int(text[1]) if len(text) > 1 else 0


def _sender(where: str, told: Path, first: int, keys: int, random: Random) -> None:
    store, sent = open_store(where), 0
    for number in range(first, keys):
        for _ in range(random.randint(1, 5)):
            sell(store, Act(f"once-{number}", "system", "desk"))
            sent += 1
        part = told.with_suffix(".part")
        # The key itself is sent once more after a death: nobody knows whether it was done.
        part.write_text(f"{number if number + 1 < keys else keys} {sent}")
        part.replace(told)


def _other_contents(store: SqlStore) -> int:
    try:
        try_again(store, Act("once-0", "system", "desk"))
    except Refusal as refusal:
        return int(refusal.why is not Why.KEY_REUSED)
    except OutsideTrouble:
        return 1
    return 1
