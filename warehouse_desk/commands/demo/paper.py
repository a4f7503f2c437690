"""Every paper of the day, as PDF files in folders by kind."""

from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.photos import photo_folder
from warehouse_desk.commands.demo.day import Day
from warehouse_desk.domain.packing import Label, LabelState
from warehouse_desk.domain.picking import Round, RoundState
from warehouse_desk.domain.returns import ReturnedUnit, UnitState
from warehouse_desk.domain.shipping import HandOver
from warehouse_desk.i18n.language import LANGUAGES, Language, load
from warehouse_desk.storage.store import open_store

#: Papers are drawn by so many processes; each draws its share of them.
PROCESSES = 2


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A paper to draw: its kind, what it is about, and the language of whoever reads it."""

    kind: str
    ref: str
    language: str


def write_papers(day: Day, out: Path, language: Language) -> dict[str, int]:
    """Write all papers; return how many of each kind."""
    sheets = list(_sheets(day, language.code))
    shares = [sheets[at::PROCESSES] for at in range(PROCESSES)]
    where = str(out / "warehouse.db")
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        drawn = [pool.submit(_write_share, share, where, out) for share in shares]
        for one in drawn:
            one.result()
    counts: dict[str, int] = {}
    for sheet in sheets:
        counts[sheet.kind] = counts.get(sheet.kind, 0) + 1
    return counts


def _sheets(day: Day, language: str) -> Iterable[_Sheet]:
    with day.store.look() as reading:
        for label in reading.find(Label, state=LabelState.CONFIRMED):
            yield _Sheet("labels", label.parcel, language)
            yield _Sheet("slips", label.parcel, language)
        for round_ in reading.find(Round, state=RoundState.DONE):
            yield _Sheet("pick-lists", str(round_.round), language)
        for hand_over in reading.find(HandOver):
            yield _Sheet("manifests", str(hand_over.hand_over), language)
        units = reading.find(ReturnedUnit, state=UnitState.DISPOSED)
    codes = sorted(LANGUAGES)
    for at, unit in enumerate(units):
        yield _Sheet("inspections", unit.plate, codes[at % len(codes)])
    yield from (_Sheet("commands", code, code) for code in codes)


def _write_share(share: list[_Sheet], where: str, out: Path) -> None:
    store = open_store(where)
    photos = photo_folder(where).folder

    @cache
    def papers(language: str) -> Papers:
        return Papers(store, load(language), by="Warehouse Desk", photos=photos)

    for sheet in share:
        pdf = _draw(papers(sheet.language), sheet)
        file = out / sheet.kind / f"{sheet.ref}.pdf"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pdf)
    store.close()


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
