"""What is set for all packing benches."""

import pytest

from tests.factories import an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.usecases.packing.bench_settings import bench_view, set_bench
from warehouse_desk.usecases.packing.weight import WEIGH


def test_what_is_set_for_all_benches_holds_until_it_is_set_again(warehouse: Warehouse) -> None:
    found = []
    for value in (1, 0):
        set_bench(warehouse.store, an_act(), name=WEIGH.name, value=value)
        with warehouse.store.look() as reading:
            found.append(bench_view(reading).settings[WEIGH.name])

    assert found == [1, 0]


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [("no.such", 1, Why.NO_SUCH_SETTING), (WEIGH.name, 99, Why.SETTING_BOUNDS)],
)
def test_what_no_bench_can_be_set_to_is_refused(
    warehouse: Warehouse, name: str, value: int, why: Why
) -> None:
    with pytest.raises(Refusal) as refused:
        set_bench(warehouse.store, an_act(), name=name, value=value)

    assert refused.value.why is why
