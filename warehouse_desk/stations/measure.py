"""The measuring station: how large products are and what they weigh.

====== ==================================================== ===================================
place  good scans                                           then
====== ==================================================== ===================================
START  a product                                            SIZE
SIZE   measures, from the device or typed                   START
       far from those on file: ask, YES                     START
       another product                                      SIZE
       PAUSE, SKIP: it stays as it is on file               START
====== ==================================================== ===================================

YES may also be scanned as 1, NO as 2. UNDO works everywhere.
"""

from typing_extensions import override

from warehouse_desk.domain.catalogue import Measures
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.measured import keep_or_ask, taken
from warehouse_desk.stations.reply import Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Station
from warehouse_desk.usecases import measuring
from warehouse_desk.usecases.measuring import STATION, MeasureAt, MeasureStep, measure_step
from warehouse_desk.usecases.ports import Act, Reading


class MeasureStation(Station[MeasureStep]):
    """Measure one product after the other."""

    name = STATION

    @override
    def read(self, reading: Reading) -> MeasureStep:
        return measure_step(reading, self.person)

    @override
    def task(self) -> str:
        return self.step.sku if self.step.at is MeasureAt.SIZE else ""

    @override
    def answer(self, code: Code, act: Act) -> Reply:
        match self.step.at, code.kind, code.value:
            case _, Kind.PRODUCT, sku:
                return self.go_on(measuring.open_measuring(self.store, act, sku=sku))
            case MeasureAt.SIZE, Kind.MEASURES, _ if code.measures:
                return self._take(code.measures, act)
            case MeasureAt.SIZE, Kind.COMMAND, Command.PAUSE | Command.SKIP:
                return self.go_on(measuring.leave_measuring(self.store, act))
        return self.not_expected(code)

    def _take(self, told: Measures, act: Act) -> Reply:
        def keep(act: Act, sure: bool) -> Reply:
            step = measuring.take_measures(self.store, act, told=told, sure=sure)
            return self.good(step, Say.MEASURE_TAKEN, taken(step))

        return keep_or_ask(self, act, keep)

    @override
    def what_next(self, step: MeasureStep) -> tuple[Say, dict[str, object]]:
        if step.at is MeasureAt.START:
            return Say.MEASURE_START, {}
        return Say.MEASURE_SIZE, {"sku": step.sku, "name": step.name, "before": step.known}
