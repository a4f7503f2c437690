"""Pictures of every page and state, in several looks: a tour through the sample warehouse."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from warehouse_desk.domain.picking import Method
from warehouse_desk.gui.hands import Hands
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.program import Program
from warehouse_desk.scanning.commands import Command, command_code
from warehouse_desk.stations.reply import Feedback


@dataclass(frozen=True, slots=True)
class Look:
    """One way to see a page; the picture has `density` dots a pixel."""

    name: str
    language: str = "en"
    theme: str = "light"
    width: int = 1280
    height: int = 800
    density: int = 1


#: A screen of 1920 × 1080 at 200 % leaves 960 × 540.
LOOKS = (
    Look("en-light"),
    Look("en-dark", theme="dark"),
    Look("ar-light", "ar"),
    Look("fa-dark", "fa", "dark"),
    Look("en-light-200", width=960, height=540, density=2),
    Look("ar-light-200", "ar", width=960, height=540, density=2),
)


#: A new size asks for a new layout, and that for a new size: so many rounds of events at least.
_ROUNDS = 4
_OFFICE = (
    "board", "orders", "release", "counts", "import", "floor", "carriers", "day-end", "settings",
)  # fmt: skip


class Album:
    """Takes the window's picture in every look, and puts it back as it was."""

    def __init__(
        self,
        window: MainWindow,
        program: Program,
        folder: Path,
        looks: Sequence[Look],
        number: int = 0,
    ) -> None:
        self._window = window
        self._program = program
        self._folder = folder
        self._looks = looks
        self._number = number
        self.files: list[Path] = []
        folder.mkdir(parents=True, exist_ok=True)

    def shot(self, name: str) -> None:
        """Take one state."""
        self._number += 1
        before = self._program.preferences
        for look in self._looks:
            changed = replace(before, language=look.language, theme=look.theme)
            self._program.prefer(changed)
            self._window.resize(look.width, look.height)
            settle(self._window)
            # Once more: now that the window knows that it is small, it lets itself be so.
            self._window.resize(look.width, look.height)
            self._window.rebuild()
            settle(self._window)
            self._save(f"{self._number:02}-{name}-{look.name}.png", look.density)
        self._program.prefer(before)

    def _save(self, name: str, density: int) -> None:
        file = self._folder / name
        picture(self._window, density).save(str(file))
        self.files.append(file)


def picture(widget: QWidget, density: int) -> QPixmap:
    """Draw a widget with so many dots a pixel."""
    drawn = QPixmap(QSize(widget.width(), widget.height()) * density)
    drawn.setDevicePixelRatio(density)
    widget.render(drawn, QPoint(0, 0))
    return drawn


def settle(window: MainWindow) -> None:
    """Wait until all that was asked for is there and drawn, and what that asked for in turn."""
    idle = 0
    while idle < _ROUNDS:
        QCoreApplication.processEvents()
        lanes = (window.lane, window.reads, window.searches.lane)
        idle = 0 if any(lane.is_busy for lane in lanes) else idle + 1
        for lane in lanes:
            lane.settle()


def take_shots(
    program: Program, folder: Path, looks: Sequence[Look] = LOOKS, app: QApplication | None = None
) -> list[Path]:
    """Walk through a fresh sample warehouse and take every page on the way; return the files.

    Orders are really picked, packed and handed over meanwhile: hand in a store of its own.
    """
    known = app or QApplication.instance() or QApplication([])
    assert isinstance(known, QApplication)  # noqa: S101 - there is only one kind of it here
    before_all: Program = _BeforeAll(program)
    window = MainWindow(known, before_all)
    window.show()
    first = Album(window, before_all, folder, looks)
    first.shot("first-start")
    _end(window)
    window = MainWindow(known, program)
    window.show()
    album = Album(window, program, folder, looks, number=1)
    _Tour(window, program, album).go()
    _end(window)
    return first.files + album.files


def _end(window: MainWindow) -> None:
    """Close a window and delete it while the program is there that it belongs to."""
    window.close()
    shiboken6.delete(window)


class _BeforeAll:
    """The same program as it is before its first start."""

    is_set_up = False
    badges: Sequence[tuple[str, str]] = ()

    def __init__(self, program: Program) -> None:
        self._program = program

    def __getattr__(self, name: str) -> Any:
        """Be the program for all else; `Any` because it is anything a program has."""
        return getattr(self._program, name)


class _Tour:
    """The way through the day; each stop takes its picture."""

    def __init__(self, window: MainWindow, program: Program, album: Album) -> None:
        self._window = window
        self._program = program
        self._album = album
        self._hands = Hands(program.store)

    def go(self) -> None:
        """Walk the whole tour."""
        self._album.shot("sign-in")
        self._scan("BADGE-NOBODY")
        self._album.shot("sign-in-wrong")
        self._sign_in(supervisor=True)
        self._office()
        self._pick_batch()
        self._pick_wave()
        self._wall()
        self._pack()
        self._ship()
        self._count()
        self._move()
        self._measure()
        self._returns()
        self._sign_out()

    def _office(self) -> None:
        self._album.shot("home")
        for page in _OFFICE:
            self._window.go(page)
            settle(self._window)
            self._album.shot(page)
        self._window.go("home")

    def _pick_batch(self) -> None:
        self._hands.release_some(Method.BATCH, 4)
        self._open("pick")
        self._album.shot("pick-start")
        self._until("SLOT")
        self._album.shot("pick-slot")
        self._scan("LOC-A-01-01")
        self._album.shot("pick-wrong-slot")
        self._until("ITEM")
        self._album.shot("pick-item")
        self._scan(self._hands.another_item(self._step()))
        self._album.shot("pick-wrong-item")
        self._scan(command_code(Command.SHORT))
        self._album.shot("pick-short")
        self._scan(command_code(Command.CANCEL))
        self._until("PUT")
        self._album.shot("pick-put")
        self._until("DROP")
        self._album.shot("pick-drop")
        self._until("START")

    def _pick_wave(self) -> None:
        self._hands.release_some(Method.WAVE, 4)
        self._open("pick")
        while getattr(self._step(), "waiting", 0):
            self._scan(command_code(Command.NEXT))
            self._until("START")

    def _wall(self) -> None:
        self._open("wall")
        self._album.shot("wall-start")
        self._until("ITEM")
        self._album.shot("wall-item")
        for _ in range(6):
            self._until("SLOT")
            self._until("ITEM", "START")
        self._until("SLOT")
        self._album.shot("wall-slot")
        self._scan("WALL-1-24")
        self._album.shot("wall-wrong-slot")
        self._until("START")
        while self._hands.totes_at_the_wall():
            self._next()
            self._until("START")

    def _pack(self) -> None:
        self._open("pack")
        self._album.shot("pack-start")
        self._until("BOX")
        self._album.shot("pack-box")
        self._until("ITEM")
        self._next()
        self._album.shot("pack-item")
        self._scan("SN-NOTHING")
        self._album.shot("pack-wrong")
        self._until("CLOSE")
        self._album.shot("pack-close")
        self._until("LABEL")
        self._album.shot("pack-label")
        self._until("START")
        while getattr(self._step(), "waiting", 0):
            self._scan(command_code(Command.NEXT))
            self._until("START")

    def _ship(self) -> None:
        self._open("ship")
        self._album.shot("ship-start")
        self._next()
        self._next()
        self._album.shot("ship-parcel")
        self._scan("CARRIER-NOBODY")
        self._album.shot("ship-wrong")
        self._until("START", limit=400)

    def _count(self) -> None:
        slot, sku = self._hands.some_stock()
        self._open("count")
        self._album.shot("count-start")
        for text in (f"LOC-{slot}", command_code(Command.YES), sku):
            self._scan(text)
        self._album.shot("count-item")
        self._scan(command_code(Command.DONE))
        self._album.shot("count-again")

    def _move(self) -> None:
        slot, sku = self._hands.some_stock()
        self._open("move")
        self._album.shot("move-start")
        for text in (f"LOC-{slot}", sku):
            self._scan(text)
        self._album.shot("move-item")
        self._scan(f"LOC-{slot}")

    def _measure(self) -> None:
        _, sku = self._hands.some_stock()
        self._open("measure")
        self._album.shot("measure-start")
        self._scan(sku)
        self._album.shot("measure-size")
        self._scan("900 x 50 x 40 mm")
        self._album.shot("measure-far")
        for text in (command_code(Command.NO), command_code(Command.SKIP)):
            self._scan(text)

    def _returns(self) -> None:
        self._hands.send_something_back(datetime.now(UTC))
        self._open("receive")
        self._album.shot("receive-start")
        self._until("ITEM")
        self._album.shot("receive-item")
        self._next()
        self._album.shot("receive-unit")
        self._until("START")
        self._open("inspect")
        self._album.shot("inspect-start")
        self._until("QUESTION")
        self._album.shot("inspect-question")
        self._until("PHOTO", "GRADED")
        self._album.shot("inspect-photo")
        self._until("GRADED")
        self._album.shot("inspect-graded")
        self._until("TARGET")
        self._album.shot("inspect-target")

    # Small steps

    def _sign_in(self, *, supervisor: bool) -> None:
        badges = [badge for _, badge in self._program.badges]
        self._scan(badges[-1] if supervisor else badges[0])
        self._window.idle.watch(0)  # drawing may take longer than a desk waits for its person

    def _sign_out(self) -> None:
        self._scan(command_code(Command.SIGN_OUT))
        self._album.shot("goodbye")

    def _open(self, station: str) -> None:
        self._window.go(station)
        settle(self._window)

    def _scan(self, text: str) -> None:
        self._window.path.send(text)
        settle(self._window)

    def _step(self) -> object:
        reply = self._window.last_reply
        return reply.step if reply else None

    def _next(self) -> None:
        reply = self._window.last_reply
        assert reply is not None  # noqa: S101 - a station was opened before
        self._scan(self._hands.next_scan(reply))

    def _until(self, *places: str, limit: int = 300) -> None:
        """Scan on until one of some places is next."""
        for _ in range(limit):
            reply = self._window.last_reply
            if reply is not None and reply.place in places:
                return
            self._next()
            reply = self._window.last_reply
            if reply is not None and reply.feedback is Feedback.WRONG:
                raise RuntimeError(f"the tour did as told and was refused: {reply}")
        raise RuntimeError(f"the tour did not come to {places}")
