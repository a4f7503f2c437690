"""What a supervisor sets for all packing benches."""

from dataclasses import dataclass

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.inserts import InsertRule, PackingNote
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.box_question import LIGHT_MM, STRONG_MM
from warehouse_desk.usecases.packing.photos import PHOTO
from warehouse_desk.usecases.packing.weight import WEIGH
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.settings import WEIGHT_GRAMS, WEIGHT_PERCENT, Whole, setting

#: All of them, by their names.
BENCH: dict[str, Whole] = {
    one.name: one for one in (WEIGH, PHOTO, WEIGHT_GRAMS, WEIGHT_PERCENT, LIGHT_MM, STRONG_MM)
}


@dataclass(frozen=True, slots=True)
class BenchView:
    """What the benches are set to, and what they put in and say."""

    settings: dict[str, int]
    rules: tuple[InsertRule, ...]
    notes: tuple[PackingNote, ...]


def bench_view(reading: Reading) -> BenchView:
    """Read what the benches are set to."""
    return BenchView(
        {name: setting(reading, one) for name, one in BENCH.items()},
        tuple(reading.find(InsertRule)),
        tuple(reading.find(PackingNote)),
    )


@operation(Right.ADMIN)
def set_bench(uow: UnitOfWork, *, name: str, value: int) -> int:
    """Set one thing for all benches."""
    which = BENCH.get(name)
    if which is None:
        raise Refusal(Why.NO_SUCH_SETTING, scanned=name, settings=tuple(BENCH))
    if not which.least <= value <= which.most:
        raise Refusal(Why.SETTING_BOUNDS, scanned=value, least=which.least, most=which.most)
    row = Setting(name, str(value))
    uow.save(row) if uow.seek(Setting, name) else uow.add(row)
    uow.record("bench_set", name, value=value)
    return value
