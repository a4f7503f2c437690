"""`demo`: a whole day without a window, through the same stations, with all its papers."""

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.commands.demo import day as days
from warehouse_desk.commands.demo.paper import of_parcels, of_the_house, paper_work
from warehouse_desk.commands.demo.summary import Summary, summary_text, summed_up
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage.rules import check

T = TypeVar("T")


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Play the day in a folder; 1 when a rule is broken at its end."""
    out: Path = chosen.out
    _make(out)
    timer = _Timer()
    day = timer.take("import", lambda: days.begin(str(out / "warehouse.db"), chosen.orders))
    with paper_work(day.where, out) as work:
        with work.following(lambda: of_parcels(day.store, context.language)):
            timer.take("pick and pack", lambda: days.pick_and_pack(day))
        timer.take("hand over", lambda: days.hand_over(day))
        timer.take("returns", lambda: days.take_back(day))
        work.draw(of_the_house(day.store, context.language))
        days.close(day)
        report = timer.take("check", lambda: check(day.store, day.store.photos))
        papers = timer.take("documents", work.finish)
    shots = 0
    if chosen.shots:
        shots = timer.take("pictures", lambda: _shots(out))
    summary = summed_up(day, papers, shots, report, timer.seconds)
    day.store.close()
    text = summary_text(summary)
    (out / "summary.txt").write_text(text, encoding="utf-8")
    context.show(summary, text)
    return Exit.REFUSALS if report.broken else Exit.DONE


def _make(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNWRITABLE, file=str(out), detail=error.strerror
        ) from error


def _shots(out: Path) -> int:
    from warehouse_desk.bootstrap.pictures import take_pictures  # noqa: PLC0415 - only here is Qt

    return take_pictures(out / "screens")


class _Timer:
    """Measures the parts of the day."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def take(self, name: str, what: Callable[[], T]) -> T:
        begin = time.perf_counter()
        result = what()
        self.seconds[name] = round(time.perf_counter() - begin, 1)
        return result


__all__ = ["Summary", "command"]
