from pathlib import Path

import pytest

from warehouse_desk.channels.files import read
from warehouse_desk.usecases.rows import RowKind, RowProblem

SAMPLE = Path(__file__).parents[3] / "resources" / "sample_data"


@pytest.mark.parametrize(
    ("kind", "count"),
    [("products", 1455), ("slots", 1884), ("stock", 1614), ("orders", 4688), ("returns", 40)],
)
def test_every_row_of_the_sample_warehouse_is_taken(kind, count):
    rows = read(RowKind(kind), SAMPLE / f"{kind}.csv")

    found = list(rows)

    assert [row for row in found if isinstance(row, RowProblem)] == []
    assert len(found) == count
    assert rows.unknown == (("made_up",) if kind == "products" else ())
