"""Every paper of the day, as PDF files in folders by kind, drawn beside whatever else goes on."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from threading import Event, Thread

from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.packing import Label, LabelState, Parcel
from warehouse_desk.domain.picking import Round, RoundState
from warehouse_desk.domain.returns import ReturnedUnit, UnitState
from warehouse_desk.domain.shipping import HandOver
from warehouse_desk.i18n.language import LANGUAGES, Language, load
from warehouse_desk.storage.store import SqlStore, open_store

#: Papers are drawn by so many processes, so many at a time, in the time that scans leave.
PROCESSES, STACK, PATIENCE = 2, 50, 19
#: So often is looked what can be drawn, in seconds.
PAUSE_S = 5.0
#: No parcel is added to such an order any more.
_PACKED = frozenset({OrderState.PACKED, OrderState.SHIPPED})


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A paper to draw: its kind, what it is about, and the language of whoever reads it."""

    kind: str
    ref: str
    language: str


class PaperWork:
    """Papers that are being drawn."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        self._pool = pool
        self._drawn: list[Future[None]] = []
        self._sheets: set[_Sheet] = set()

    def draw(self, sheets: Iterator[_Sheet]) -> None:
        """Begin with those that are new."""
        wanted = [sheet for sheet in sheets if sheet not in self._sheets]
        self._sheets.update(wanted)
        stacks = (wanted[at : at + STACK] for at in range(0, len(wanted), STACK))
        self._drawn += [self._pool.submit(_draw_stack, stack) for stack in stacks]

    @contextmanager
    def following(self, sheets: Callable[[], Iterator[_Sheet]]) -> Iterator[None]:
        """Begin with what comes meanwhile as soon as it is there."""
        is_over = Event()

        def follow() -> None:
            while not is_over.wait(PAUSE_S):
                self.draw(sheets())

        follower = Thread(target=follow, name="papers")
        follower.start()
        try:
            yield
        finally:
            is_over.set()
            follower.join()
        self.draw(sheets())

    def finish(self) -> Counter[str]:
        """Wait for the rest; return how many of each kind there are."""
        for one in self._drawn:
            one.result()
        return Counter(sheet.kind for sheet in self._sheets)


@contextmanager
def paper_work(where: str, out: Path) -> Iterator[PaperWork]:
    """Have the papers of a store drawn into a folder."""
    with ProcessPoolExecutor(
        PROCESSES, mp_context=get_context("spawn"), initializer=_sit_down, initargs=(where, out)
    ) as pool:
        try:
            yield PaperWork(pool)
        finally:
            pool.shutdown(cancel_futures=True)


def of_parcels(store: SqlStore, language: Language) -> Iterator[_Sheet]:
    """List the papers that go with the parcels of packed orders."""
    with store.look() as reading:
        packed = {order.order_ref for order in reading.find(Order) if order.state in _PACKED}
        inside = {one.parcel for one in reading.find(Parcel) if one.order_ref in packed}
        labels = reading.find(Label, state=LabelState.CONFIRMED)
    for label in labels:
        if label.parcel not in inside:
            continue
        yield _Sheet("labels", label.parcel, language.code)
        yield _Sheet("slips", label.parcel, language.code)


def of_the_house(store: SqlStore, language: Language) -> Iterator[_Sheet]:
    """List all other papers."""
    with store.look() as reading:
        rounds = reading.find(Round, state=RoundState.DONE)
        hand_overs = reading.find(HandOver)
        units = reading.find(ReturnedUnit, state=UnitState.DISPOSED)
    codes = sorted(LANGUAGES)
    yield from (_Sheet("pick-lists", str(one.round), language.code) for one in rounds)
    yield from (_Sheet("manifests", str(one.hand_over), language.code) for one in hand_overs)
    for at, unit in enumerate(units):
        yield _Sheet("inspections", unit.plate, codes[at % len(codes)])
    yield from (_Sheet("commands", code, code) for code in codes)


_papers: Callable[[str], Papers]
_out: Path


def _sit_down(where: str, out: Path) -> None:
    """Open the store in a new process, which lets the others go first."""
    global _papers, _out
    if hasattr(os, "nice"):  # not on Windows
        os.nice(PATIENCE)
    store = open_store(where)

    @cache
    def papers(language: str) -> Papers:
        return Papers(store, load(language), by="Warehouse Desk", photos=store.photos)

    _papers, _out = papers, out


def _draw_stack(stack: list[_Sheet]) -> None:
    for sheet in stack:
        file = _out / sheet.kind / f"{sheet.ref}.pdf"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_draw(_papers(sheet.language), sheet))


def _draw(papers: Papers, sheet: _Sheet) -> bytes:
    draw: dict[str, Callable[[], bytes]] = {
        "labels": lambda: papers.label(sheet.ref),
        "slips": lambda: papers.slip(sheet.ref),
        "pick-lists": lambda: papers.pick_list(int(sheet.ref)),
        "manifests": lambda: papers.manifest(int(sheet.ref)),
        "inspections": lambda: papers.inspection(sheet.ref),
        "commands": papers.commands,
    }
    return draw[sheet.kind]()
