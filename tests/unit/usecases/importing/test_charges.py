"""Taking in what orders cost beside their lines."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.unit.usecases.importing.rows import reasons, take
from tests.unit.usecases.returns.shipped import Pieces, Returns, setup
from tests.warehouse import Warehouse
from warehouse_desk.channels.files import read
from warehouse_desk.domain.returns import OrderCharge
from warehouse_desk.usecases.rows import ChargeRow, RowKind


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    return setup(warehouse)


def test_charges_are_taken_once_and_used_by_refunds(returns: Returns) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 2))
    row = ChargeRow(2, ref, Decimal("1.00"), Decimal("4.90"), 1_900)

    first = take(returns.warehouse, RowKind.CHARGES, row)
    again = take(returns.warehouse, RowKind.CHARGES, row)

    assert (first.taken, again.known) == (1, 1)
    with returns.store.look() as reading:
        assert reading.get(OrderCharge, ref) == OrderCharge(ref, 100, 490, 1_900)


def test_charges_that_cannot_be_are_refused_with_the_reason(returns: Returns) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 2))
    known = ChargeRow(2, ref, Decimal(0), Decimal("4.90"), 0)

    report = take(
        returns.warehouse,
        RowKind.CHARGES,
        ChargeRow(2, "none", Decimal(0), Decimal(0), 0),
        ChargeRow(3, ref, Decimal("15.91"), Decimal(0), 0),
        ChargeRow(4, ref, Decimal("1.001"), Decimal(0), 0),
        known,
        ChargeRow(6, ref, Decimal("1.00"), Decimal("4.90"), 0),
    )

    assert reasons(report) == [
        (2, "order", "row.unknown_order"),
        (3, "discount", "row.discount_too_high"),
        (4, "discount", "row.not_an_amount"),
        (6, "order", "row.charge_differs"),
    ]


def test_a_file_of_charges_is_read_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "charges.csv"
    file.write_text("order,discount,tax_percent\n1,0.50,19\n2,,8.1\n3,,99.5\n4,,0.001\n", "utf-8")

    rows = list(read(RowKind.CHARGES, file))

    assert rows[0] == ChargeRow(2, "1", Decimal("0.50"), Decimal(0), 1_900)
    assert rows[1] == ChargeRow(3, "2", Decimal(0), Decimal(0), 810)
    assert [(row.row, row.field) for row in rows[2:]] == [(4, "tax_percent"), (5, "tax_percent")]
