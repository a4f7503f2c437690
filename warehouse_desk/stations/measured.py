"""Measures told at a station: taken at once; far from those on file, they are asked about.

Measured again meanwhile, the later measures are those asked about.
"""

from collections.abc import Callable
from typing import Any

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.scanning.codes import Kind
from warehouse_desk.stations.reply import Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Question, Station
from warehouse_desk.stations.yes_no import NO, YES
from warehouse_desk.usecases.measuring import MeasureStep
from warehouse_desk.usecases.ports import Act

#: Keeps the measures; `sure` where somebody looked twice.
Keep = Callable[[Act, bool], Reply]


def keep_or_ask(station: Station[Any], act: Act, keep: Keep) -> Reply:
    """Keep measures, or ask whether they are really meant."""
    try:
        return keep(act, False)
    except Refusal as refusal:
        if refusal.why is not Why.MEASURES_FAR:
            raise
        facts = refusal.facts
    question = Question(
        Say.MEASURE_FAR, (YES, NO), lambda _, act: keep(act, True), about=Kind.MEASURES
    )
    return station.ask(question, **facts)


def taken(step: MeasureStep) -> dict[str, object]:
    """Give the facts of `Say.MEASURE_TAKEN`."""
    return {"sku": step.sku, "size": step.known, "before": step.before}
