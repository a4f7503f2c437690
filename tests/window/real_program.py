"""The real program in a real window, a worker with a scanner at it, and what the store says."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa

from tests import patience
from tests.patience import wait_for
from tests.window.desk_driver import XvfbDesk
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.packing.step import pack_step
from warehouse_desk.usecases.picking.step import pick_step
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.shipping.step import ship_step

PROJECT = Path(__file__).parents[2]
#: Byte code of all programs started here, as an installed one has it.
_BYTE_CODE = TemporaryDirectory(prefix="wd-pyc-")
#: So many looks in a row find the program at rest.
_LOOKS = 6

_STEPS: dict[str, Callable[[Reading, str], Any]] = {
    "pick": pick_step,
    "pack": pack_step,
    "ship": ship_step,
}

#: What the window is called at a station.
_TITLES = {"pick": "Pick", "pack": "Pack", "ship": "Hand over"}


class RealProgram:
    """`python -m warehouse_desk` on a desk without people; its files are kept in one folder."""

    def __init__(self, screen: XvfbDesk, home: Path, store: Path) -> None:
        self.screen = screen
        self.home = home
        self.store = store
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "RealProgram":
        return self.start()

    def __exit__(self, *error: object) -> None:
        self.kill()

    def start(self) -> "RealProgram":
        """Start it, and wait until its window has been drawn and all is loaded."""
        self.launch()
        self.wait_for_window()
        self.wait_until_at_rest()
        return self

    def launch(self) -> None:
        """Start it, and wait for nothing."""
        self.home.mkdir(exist_ok=True)
        words = [sys.executable, "-m", "warehouse_desk", "--store", self.store]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(words, env=self._env(), stderr=log)

    def wait_for_window(self) -> None:
        """Wait until its window has been drawn; it may load still."""
        wait_for(self._window, why="no window")
        self.screen.wait_until_still()

    def wait_until_at_rest(self) -> None:
        """Wait until it has done all it was asked for, and shows it."""
        wait_for(lambda: all(self._rests() for _ in range(_LOOKS)), why="it did not come to rest")
        self.screen.wait_until_still()

    def _rests(self) -> bool:
        """Tell whether all its threads wait for something."""
        assert self.process is not None
        time.sleep(0.05)
        threads = Path(f"/proc/{self.process.pid}/task").glob("*/stat")
        return all(one.read_text().rpartition(")")[2].split()[0] == "S" for one in threads)

    def kill(self) -> None:
        """End it as a power cut would."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(timeout=patience.SECONDS)
            self.process = None

    @property
    def log(self) -> Path:
        """What it said on standard error."""
        return self.home / "stderr.txt"

    def _window(self) -> bool:
        assert self.process is not None
        assert self.process.poll() is None, self.log.read_text(encoding="utf-8")
        return self.screen.shows_window("Warehouse Desk")

    def _env(self) -> dict[str, str]:
        kinds = ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "RUNTIME_DIR", "DOCUMENTS_DIR")
        folders = ("HOME", *(f"XDG_{kind}" for kind in kinds))
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith("WAREH") and name != "PYTHONDONTWRITEBYTECODE"
        }
        own = {name: str(self.home) for name in folders}
        self.home.chmod(0o700)
        return (
            kept
            | self.screen.env
            | own
            | {"PYTHONPATH": str(PROJECT), "PYTHONPYCACHEPREFIX": _BYTE_CODE.name}
        )


@dataclass
class KeyedDesk:
    """Stands in for `stations.desk.Desk`: scans with keys, and reads the answers in the store."""

    program: RealProgram
    store: SqlStore
    person: str
    station: str = ""
    sent: list[str] = field(default_factory=list)

    def open(self, name: str) -> Reply:
        """Go where work waits: the home page proposes it, Enter takes it."""
        wait_for(lambda: self._is_proposed(name), why=f"home did not propose {_TITLES[name]}")
        self.station = name
        return self._reply(Feedback.INFO, "")

    def scan(self, text: str) -> Reply:
        """Scan a code, and wait until the store has its answer."""
        before = len(self.sent)
        self.program.screen.scan_at_once(text)
        self.sent.append(text)
        wait_for(lambda: self._count() > before, why=f"{text} was not journalled")
        assert self._count() == before + 1, f"{text} counted more than once"
        accepted, say = self._last()
        return self._reply(_feedback(accepted=accepted, say=say), say)

    def _is_proposed(self, name: str) -> bool:
        """Take what home proposes; if it still was what waited before, the next try goes back."""
        screen = self.program.screen
        screen.press("Escape")
        wait_for(lambda: screen.shows_window("^Warehouse Desk$"), why="Esc led nowhere")
        self.program.wait_until_at_rest()
        screen.press("Return")
        self.program.wait_until_at_rest()
        return screen.shows_window(f"^{_TITLES[name]} – ")

    def codes(self) -> list[str]:
        """List what arrived, as the public view tells it."""
        return [row.code for row in self.rows("SELECT code FROM public_scan ORDER BY at")]

    def rows(self, statement: str, **values: object) -> list[Any]:
        """Ask the public views."""
        with self.store.engine.execution_options(reading=True).connect() as connection:
            return list(connection.execute(sa.text(statement), values))

    def _count(self) -> int:
        return int(self.rows("SELECT count(*) AS n FROM public_scan")[0].n)

    def _last(self) -> tuple[bool, str]:
        (row,) = self.rows("SELECT accepted, say FROM scan ORDER BY number DESC LIMIT 1")
        return bool(row.accepted), str(row.say)

    def _reply(self, feedback: Feedback, say: str) -> Reply:
        """Read what the screen must show now; only an open question is not in the store."""
        if not self.station:
            return Reply(feedback, say, "HOME", None)
        with self.store.look() as reading:
            step = _STEPS[self.station](reading, self.person)
        place = "LOT" if _asks_lot(say) else step.at
        facts = {"expected": step.lot} if place == "LOT" else {}
        return Reply(feedback, say, place, step, facts)


def _feedback(*, accepted: bool, say: str) -> Feedback:
    if accepted:
        return Feedback.GOOD
    return Feedback.ASK if _asks_lot(say) else Feedback.WRONG


def _asks_lot(say: str) -> bool:
    return say == Say.SCAN_LOT
